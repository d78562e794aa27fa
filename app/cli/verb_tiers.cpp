// tiers F.rig
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/verb.h"
#include "app/io/report_json.h"

namespace flopsmith {

namespace {

std::function<int()> setUpTiers(CLI::App& command, VerbContext& context)
{
    auto file = std::make_shared<std::string>();
    command.add_option("file", *file, "the build")->required();
    return [file, &context] {
        const auto evaluation = context.evaluated(*file);
        if (!evaluation)
            return context.bad(evaluation.error());
        if (context.json()) {
            context.out(tiersJson(**evaluation));
            return static_cast<int>(exitFine);
        }
        for (const TierReport& tier : (*evaluation)->tiers) {
            context.out(fmt::format("{}: {}\n", tier.name, tierVerdictName(tier.verdict)));
            for (const TierGroupVerdict& group : tier.groups)
                context.out(fmt::format("  {:<8} {:<12} {}{}\n", tierGroupLabel(group.group),
                                        tierVerdictName(group.verdict), group.reason.text(),
                                        group.next.empty() ? "" : "; " + group.next.text()));
        }
        return static_cast<int>(exitFine);
    };
}

} // namespace

extern const Verb tiersVerb;
const Verb tiersVerb{"tiers", "verdict per workload tier and component group", &setUpTiers};

} // namespace flopsmith
