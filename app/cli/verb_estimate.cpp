// estimate F.rig [--workload W.json | --preset MODEL [--mode M] ...]
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/verb.h"
#include "app/import/estimator_files.h"
#include "app/io/answer_json.h"
#include "app/io/atomic_file.h"
#include "app/io/workload_json.h"
#include "app/reports/workload_text.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostWorkloadBytes = 1U << 20U;
constexpr std::size_t shownImprovements = 3;

struct EstimateOptions {
    std::string build;
    std::string workloadFile;
    std::string preset;
    std::string mode;
    std::string precision;
    std::optional<double> batch;
    std::optional<double> sequence;
    bool list = false;
};

/// The workload that the options name, else the document's.
Result<Workload> chosenWorkload(const EstimateOptions& options, const Build& build)
{
    Workload out;
    if (!options.workloadFile.empty()) {
        const auto text = readFile(std::filesystem::u8path(options.workloadFile), mostWorkloadBytes);
        if (!text)
            return fail(text.error());
        auto read = parseWorkload(*text, options.workloadFile);
        if (!read)
            return read;
        out = std::move(*read);
    } else if (!options.preset.empty()) {
        out.model.name = options.preset;
    } else if (!build.workload.empty()) {
        auto read = documentWorkload(build.workload, options.build);
        if (!read)
            return read;
        out = std::move(*read);
    } else {
        return fail({ErrorCode::Usage,
                     options.build,
                     {},
                     "no workload is stated",
                     "add --workload FILE or --preset MODEL; --list shows the models"});
    }
    if (!options.mode.empty())
        out.mode = options.mode;
    if (!options.precision.empty())
        out.precision = options.precision;
    if (options.batch)
        (out.mode.starts_with("inference") ? out.batch : out.microBatch) = options.batch;
    if (options.sequence)
        out.sequence = options.sequence;
    return out;
}

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
    const auto workload = chosenWorkload(options, *(*evaluation)->build);
    if (!workload)
        return context.bad(workload.error());
    if (!(*estimator)->model(workload->model.name) && !workload->model.params && !workload->model.layers
        && !workload->model.gmacs)
        return context.bad({ErrorCode::NotFound, options.workloadFile, "model",
                            fmt::format("the model '{}' is not known", workload->model.name),
                            "estimate --list shows the models; or give its figures or a config.json"});
    const Machine& machine = *(*evaluation)->machine;
    const WorkloadAnswer result = answer(machine, (*evaluation)->estimate, *workload, **estimator);
    const auto better = improvements(machine, result, **estimator, shownImprovements);
    context.out(context.json() ? answerJson(result, better) : answerText(result, better));
    const bool no = result.memory.fit == WorkloadFit::DoesNotFit || result.memory.fit == WorkloadFit::FitsWith;
    return no ? exitNo : exitFine;
}

std::function<int()> setUpEstimate(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<EstimateOptions>();
    command.add_option("file", options->build, "the build");
    auto* workload = command.add_option("--workload", options->workloadFile, "workload, JSON");
    command.add_option("--preset", options->preset, "a model by name, with usual values")->excludes(workload);
    command.add_option("--mode", options->mode,
                       "train, train-full, lora, qlora, inference-decode, inference-prefill, inference-serving, ...");
    command.add_option("--precision", options->precision, "bf16, fp16, fp8, Q4_K_M, awq-int4, ...");
    command.add_option("--batch", options->batch, "batch, or micro-batch per GPU when training");
    command.add_option("--sequence", options->sequence, "tokens of a sequence");
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
