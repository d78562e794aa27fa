// compare A.rig B.rig... [--baseline N] [--workload W.json | --preset MODEL ...] [-o out.{pdf,html,md,csv}]
#include <filesystem>
#include <system_error>

#include <CLI/CLI.hpp>

#include "app/cli/sheet_file.h"
#include "app/cli/verb.h"
#include "app/cli/workload_choice.h"
#include "app/ownership/ownership.h"
#include "app/workload/answer.h"

namespace flopsmith {

namespace {

constexpr std::size_t fewest = 2;
constexpr std::size_t most = 6;

struct CompareOptions {
    std::vector<std::string> files;
    int baseline = 1; // counted from one
    WorkloadChoice workload;
    SheetTarget target;
};

/// A file, or a rented machine of the catalog by its id.
Result<ReferenceBuild> comparedBuild(VerbContext& context, const std::string& name)
{
    std::error_code ignored;
    const auto catalog = context.catalog();
    if (!catalog)
        return fail(catalog.error());
    const Part* part =
        std::filesystem::exists(std::filesystem::u8path(name), ignored) ? nullptr : (*catalog)->find(PartId(name));
    if (part && part->as<Rented>())
        return ReferenceBuild{part->name, evaluateRented(*part, *catalog)};
    const auto evaluation = context.evaluated(name);
    if (!evaluation)
        return fail(evaluation.error());
    const std::string& title = (*evaluation)->build->name;
    return ReferenceBuild{title.empty() ? std::filesystem::path(name).stem().string() : title, *evaluation};
}

/// The common workload where one is stated, and what the builds cost over the years.
Result<bool> answerAll(VerbContext& context, const CompareOptions& options, std::vector<ReferenceBuild>& builds)
{
    const Build& first = *builds.front().evaluation->build;
    const auto estimator = context.estimator();
    if (!estimator)
        return fail(estimator.error());
    if (!options.workload.named() && first.workload.empty()) {
        addOwnership(builds, estimator->get(), todayText());
        return true;
    }
    auto workload = chosenWorkload(options.workload, first, options.files.front(), **estimator);
    if (!workload)
        return fail(workload.error());
    if (const ModelPreset* preset = (*estimator)->model(workload->model.name))
        workload->model.name = preset->shape.name; // an id is no name for a report
    for (ReferenceBuild& build : builds)
        build.workload = std::make_shared<const WorkloadAnswer>(
            answer(*build.evaluation->machine, build.evaluation->estimate, *workload, **estimator));
    addOwnership(builds, estimator->get(), todayText());
    return true;
}

int runCompare(VerbContext& context, const CompareOptions& options)
{
    const std::size_t count = options.files.size();
    if (count < fewest || count > most)
        return context.bad({ErrorCode::Usage, "", "compare", "takes two to six builds", "name that many files"});
    if (options.baseline < 1 || static_cast<std::size_t>(options.baseline) > count)
        return context.bad({ErrorCode::Usage, "", "--baseline", "no build has this number",
                            "count the builds from 1 in the order in which they are named"});
    std::vector<ReferenceBuild> builds;
    for (const std::string& file : options.files) {
        auto build = comparedBuild(context, file);
        if (!build)
            return context.bad(build.error());
        builds.push_back(std::move(*build));
    }
    makeLabelsDiffer(builds);
    if (const auto answered = answerAll(context, options, builds); !answered)
        return context.bad(answered.error());
    const Sheet sheet = compareSheet(builds, static_cast<std::size_t>(options.baseline) - 1);
    if (options.target.file.empty()) {
        context.out(sheetMarkdown(sheet));
        return exitFine;
    }
    if (const auto written = writeSheet(options.target, sheet); !written)
        return context.bad(written.error());
    return exitFine;
}

std::function<int()> setUpCompare(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<CompareOptions>();
    command.add_option("builds", options->files, "two to six builds: files, or ids of rented machines")->required();
    command.add_option("--baseline", options->baseline,
                       "number of the build that the others are measured against, from 1");
    addWorkloadOptions(command, options->workload);
    addSheetOptions(command, options->target, false);
    return [options, &context] { return runCompare(context, *options); };
}

} // namespace

extern const Verb compareVerb;
const Verb compareVerb{"compare", "put builds and rented machines side by side", &setUpCompare};

} // namespace flopsmith
