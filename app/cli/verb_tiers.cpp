// tiers F.rig [--tiers FILE]
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/cli/verb.h"
#include "app/io/edit_json.h"
#include "app/io/own_tiers.h"
#include "app/io/report_json.h"
#include "app/optimize/tier_way.h"

namespace flopsmith {

namespace {

struct TierOptions {
    std::string file;
    std::string tiers; // a file of further tiers
};

Json wayJson(const TierWay& way)
{
    Json out{{"level", tierVerdictName(way.level)},
             {"edits", Json::array()},
             {"steps", Json::array()},
             {"price", moneyJson(way.bought)}};
    for (const Edit& edit : way.edits)
        out["edits"].push_back(editJson(edit));
    for (const QuickFix& step : way.steps)
        out["steps"].push_back(step.text());
    // Absent when a part that is replaced has no known price.
    if (way.difference)
        out["price_difference"] = moneyJson(*way.difference);
    if (way.perHour)
        out["per"] = "hour";
    return out;
}

std::string wayText(const TierWay& way)
{
    std::vector<std::string> steps;
    for (const QuickFix& step : way.steps)
        steps.push_back(step.text());
    const std::string price = way.difference
        ? fmt::format("{}{}", way.difference->minor > 0 ? "+" : "", moneyText(*way.difference))
        : moneyText(way.bought) + (way.perHour ? "" : " for what is bought");
    return join(steps, "; ") + ", " + price + (way.perHour ? " per hour" : "");
}

std::string tierTexts(const Evaluation& evaluation)
{
    std::string out;
    for (const TierReport& tier : evaluation.tiers) {
        out += fmt::format("{}: {}\n", tier.name, tierVerdictName(tier.verdict));
        for (const TierGroupVerdict& group : tier.groups) {
            std::vector<std::string> words{group.reason.text()};
            for (const TierText& lack : group.distance)
                words.push_back(lack.text());
            if (!group.next.empty())
                words.push_back(group.next.text());
            out += fmt::format("  {:<8} {:<12} {}\n", tierGroupLabel(group.group), tierVerdictName(group.verdict),
                               join(words, "; "));
            if (group.next.empty())
                continue;
            const auto way = cheapestWay(evaluation, tier.tier, group.group);
            out += fmt::format("  {:<8} {:<12} {}\n", "", "cheapest way",
                               way ? wayText(*way) : std::string("none with priced parts of the catalog"));
        }
    }
    out += std::string(tierEquivalence()) + "\n";
    return out;
}

std::string tierTreeText(const Evaluation& evaluation)
{
    Json out = tiersTree(evaluation);
    for (const TierReport& tier : evaluation.tiers)
        for (const TierGroupVerdict& group : tier.groups) {
            const auto way = group.next.empty() ? std::nullopt : cheapestWay(evaluation, tier.tier, group.group);
            out["tiers"][tier.tier]["groups"][group.group]["way"] = way ? wayJson(*way) : Json();
        }
    return jsonText(out);
}

int runTiers(VerbContext& context, const TierOptions& options)
{
    auto evaluation = context.evaluated(options.file);
    if (!evaluation)
        return context.bad(evaluation.error());
    if (!options.tiers.empty()) {
        const auto catalog = withOwnTiers((*evaluation)->catalog, options.tiers);
        if (!catalog)
            return context.bad(catalog.error());
        evaluation = evaluate((*evaluation)->build, *catalog);
    }
    context.out(context.json() ? tierTreeText(**evaluation) : tierTexts(**evaluation));
    return exitFine;
}

std::function<int()> setUpTiers(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<TierOptions>();
    command.add_option("file", options->file, "the build")->required();
    command.add_option("--tiers", options->tiers, "a file of further tiers, in the form of the catalog's tiers.json");
    return [options, &context] { return runTiers(context, *options); };
}

} // namespace

extern const Verb tiersVerb;
const Verb tiersVerb{"tiers", "verdict per workload tier and component group, with the cheapest way on", &setUpTiers};

} // namespace flopsmith
