// rent F.rig [--workload W.json | --preset MODEL] [--utilization U] [--years Y] [--set KEY=VALUE]... [-o FILE]
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/build/apply.h"
#include "app/cli/sheet_file.h"
#include "app/cli/verb.h"
#include "app/cli/workload_choice.h"
#include "app/io/ownership_json.h"
#include "app/reports/ownership_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

struct RentOptions {
    std::string build;
    WorkloadChoice workload;
    std::string utilization;
    std::string years;
    std::vector<std::string> settings; // KEY=VALUE
    std::size_t offers = 8;
    SheetTarget target;
};

/// The build with what the command line states; the file stays as it is.
Result<Build> withStated(Build build, const Catalog& catalog, const RentOptions& options)
{
    std::vector<std::string> all = options.settings;
    if (!options.utilization.empty())
        all.push_back("utilization=" + options.utilization);
    if (!options.years.empty())
        all.push_back("own_years=" + options.years);
    for (const std::string& one : all) {
        const auto equals = one.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail({ErrorCode::Usage, "", one, "is not KEY=VALUE", "for example --set pue=1.3"});
        auto next = apply(build, catalog, SetOption{"settings." + one.substr(0, equals), one.substr(equals + 1)});
        if (!next)
            return fail(next.error());
        build = std::move(*next);
    }
    return build;
}

Sheet rentSheet(const ReferenceBuild& own)
{
    Sheet sheet;
    sheet.title = own.label;
    sheet.sections.push_back(ownershipSection(own));
    sheet.subtitle = sheet.sections.front().title;
    sheet.footer = fmt::format("{}", own.evaluation->catalog->date());
    return sheet;
}

int report(VerbContext& context, const RentOptions& options, const ReferenceBuild& own)
{
    const OwnershipAnswer& answer = *own.ownership;
    if (options.target.file.empty()) {
        context.out(context.json() ? ownershipJson(answer) : ownershipText(answer, options.offers));
        return exitFine;
    }
    const auto written = options.target.extension() == ".json" ? writeText(options.target, ownershipJson(answer))
                                                               : writeSheet(options.target, rentSheet(own));
    return written ? static_cast<int>(exitFine) : context.bad(written.error());
}

int runRent(VerbContext& context, const RentOptions& options)
{
    const auto estimator = context.estimator();
    if (!estimator)
        return context.bad(estimator.error());
    const auto read = context.evaluated(options.build);
    if (!read)
        return context.bad(read.error());
    auto build = withStated(*(*read)->build, *(*read)->catalog, options);
    if (!build)
        return context.bad(build.error());
    const auto evaluation = evaluate(std::make_shared<const Build>(std::move(*build)), (*read)->catalog);
    ReferenceBuild own{evaluation->build->name.empty() ? options.build : evaluation->build->name, evaluation};
    if (options.workload.named() || !evaluation->build->workload.empty()) {
        const auto workload = chosenWorkload(options.workload, *evaluation->build, options.build, **estimator);
        if (!workload)
            return context.bad(workload.error());
        own.workload = std::make_shared<const WorkloadAnswer>(
            answer(*evaluation->machine, evaluation->estimate, *workload, **estimator));
    }
    auto compared =
        ownOrRent({*evaluation->machine, evaluation->estimate, own.workload.get(), estimator->get(), todayText()});
    if (!compared) {
        Error error = compared.error();
        error.file = options.build;
        return context.bad(error);
    }
    own.ownership = std::make_shared<const OwnershipAnswer>(std::move(*compared));
    return report(context, options, own);
}

std::function<int()> setUpRent(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<RentOptions>();
    command.add_option("file", options->build, "the build")->required();
    addWorkloadOptions(command, options->workload);
    command.add_option("--utilization", options->utilization, "share of all hours in which it works, 0 to 1");
    command.add_option("--years", options->years, "years compared");
    command.add_option("--set", options->settings,
                       "a setting for this comparison alone, as pue=1.3 or rent_price.ID=2.5");
    command.add_option("--offers", options->offers, "offers shown");
    addSheetOptions(command, options->target, false);
    return [options, &context] { return runRent(context, *options); };
}

} // namespace

extern const Verb rentVerb;
const Verb rentVerb{"rent", "owning against renting: cost, break-even, what the verdict rests on", &setUpRent};

} // namespace flopsmith
