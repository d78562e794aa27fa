// export F.rig -o sheet.{pdf,html,md,csv,json,xlsx} [--summary] [--customer]
#include <algorithm>

#include <CLI/CLI.hpp>

#include "app/cli/sheet_file.h"
#include "app/cli/verb.h"
#include "app/io/report_json.h"
#include "app/io/workload_json.h"
#include "app/ownership/ownership.h"
#include "app/reports/workload_charts.h"

namespace flopsmith {

namespace {

struct ExportOptions {
    std::string file;
    SheetTarget target;
    bool customer = false;
    bool summary = false;
};

/// The answer to the workload that the document states, and its charts.
Result<bool> answerWorkload(VerbContext& context, const std::string& file, ReferenceBuild& own, SheetOptions& options)
{
    const Evaluation& evaluation = *own.evaluation;
    if (evaluation.build->workload.empty())
        return true;
    auto workload = documentWorkload(evaluation.build->workload, file);
    if (!workload)
        return fail(workload.error());
    const auto estimator = context.estimator();
    if (!estimator)
        return fail(estimator.error());
    if (const ModelPreset* preset = (*estimator)->model(workload->model.name))
        workload->model.name = preset->shape.name; // an id is no name for a report
    own.workload = std::make_shared<const WorkloadAnswer>(
        answer(*evaluation.machine, evaluation.estimate, *workload, **estimator));
    options.workloadCharts = makeWorkloadCharts({*own.workload, **estimator});
    return true;
}

/// Own or rent, where the document states figures of it.
Result<bool> compareWithRenting(VerbContext& context, const std::string& file, ReferenceBuild& own)
{
    if (!statesOwnership(own.evaluation->build->settings))
        return true;
    const auto estimator = context.estimator();
    if (!estimator)
        return fail(estimator.error());
    auto answer = ownOrRent(
        {*own.evaluation->machine, own.evaluation->estimate, own.workload.get(), estimator->get(), todayText()});
    if (!answer) {
        Error error = answer.error();
        error.file = file;
        return fail(error);
    }
    own.ownership = std::make_shared<const OwnershipAnswer>(std::move(*answer));
    return true;
}

/// What the rules say, for a customer without what they say about money.
std::string exportedJson(const Evaluation& evaluation, const ExportOptions& options)
{
    if (!options.customer)
        return checkJson(evaluation, options.file, true);
    Evaluation without = evaluation;
    std::erase_if(without.findings, [](const Finding& finding) {
        return std::any_of(finding.values.begin(), finding.values.end(),
                           [](const NamedValue& value) { return value.name == "cost"; });
    });
    return checkJson(without, options.file, false);
}

int runExport(VerbContext& context, const ExportOptions& options)
{
    const auto evaluation = context.evaluated(options.file);
    if (!evaluation)
        return context.bad(evaluation.error());
    if (options.target.extension() == ".json") {
        const auto written = writeText(options.target, exportedJson(**evaluation, options));
        return written ? static_cast<int>(exitFine) : context.bad(written.error());
    }
    ReferenceBuild own{{}, *evaluation};
    SheetOptions sheet{!options.customer, options.summary};
    if (const auto answered = answerWorkload(context, options.file, own, sheet); !answered)
        return context.bad(answered.error());
    if (const auto compared = compareWithRenting(context, options.file, own); !compared)
        return context.bad(compared.error());
    const auto written = writeSheet(options.target, buildSheet(own, context.references(), sheet));
    if (!written)
        return context.bad(written.error());
    return exitFine;
}

std::function<int()> setUpExport(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<ExportOptions>();
    command.add_option("file", options->file, "the build")->required();
    addSheetOptions(command, options->target, true);
    command.add_flag("--summary", options->summary, "one page: verdict, drawing, parts, worst findings, two charts");
    command.add_flag("--customer", options->customer, "without prices or any other amount of money");
    return [options, &context] { return runExport(context, *options); };
}

} // namespace

extern const Verb exportVerb;
const Verb exportVerb{"export", "write the build sheet", &setUpExport};

} // namespace flopsmith
