// estimate F.rig [--workload W.json | --preset MODEL [--mode M] ...]
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/verb.h"
#include "app/cli/workload_choice.h"
#include "app/import/estimator_files.h"
#include "app/io/answer_json.h"
#include "app/reports/workload_text.h"

namespace flopsmith {

namespace {

constexpr std::size_t shownImprovements = 3;

struct EstimateOptions {
    std::string build;
    WorkloadChoice workload;
    bool list = false;
};

std::string modelList(const Estimator& estimator)
{
    std::string out;
    for (const ModelPreset& preset : estimator.models)
        out += fmt::format("{:<32} {:<12} {:>8}  {}\n", preset.shape.id, modelKindName(preset.shape.kind),
                           preset.shape.params ? formatNumber(*preset.shape.params / 1e9, 3) + " B" : "",
                           preset.shape.name);
    return out;
}

int runEstimate(VerbContext& context, const EstimateOptions& options)
{
    const auto estimator = context.estimator();
    if (!estimator)
        return context.bad(estimator.error());
    if (options.list) {
        context.out(modelList(**estimator));
        return exitFine;
    }
    const auto evaluation = context.evaluated(options.build);
    if (!evaluation)
        return context.bad(evaluation.error());
    const auto workload = chosenWorkload(options.workload, *(*evaluation)->build, options.build, **estimator);
    if (!workload)
        return context.bad(workload.error());
    const Machine& machine = *(*evaluation)->machine;
    const WorkloadAnswer result = answer(machine, (*evaluation)->estimate, *workload, **estimator);
    const auto better = improvements(machine, result, **estimator, shownImprovements);
    const SideBySide sides = sideBySide(machine, result, **estimator);
    context.out(context.json() ? answerJson(result, better, &sides) : answerText(result, better, &sides));
    const bool no = result.memory.fit == WorkloadFit::DoesNotFit || result.memory.fit == WorkloadFit::FitsWith;
    return no ? exitNo : exitFine;
}

std::function<int()> setUpEstimate(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<EstimateOptions>();
    command.add_option("file", options->build, "the build");
    addWorkloadOptions(command, options->workload);
    command.add_flag("--list", options->list, "lists the models");
    return [options, &context] {
        if (options->build.empty() && !options->list)
            return context.bad({ErrorCode::Usage, {}, "file", "no build is named", "estimate F.rig --preset MODEL"});
        return runEstimate(context, *options);
    };
}

} // namespace

extern const Verb estimateVerb;
const Verb estimateVerb{"estimate", "memory fit, speed, time, energy and cost of a workload", &setUpEstimate};

} // namespace flopsmith
