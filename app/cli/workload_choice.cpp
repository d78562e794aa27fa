#include "app/cli/workload_choice.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/io/atomic_file.h"
#include "app/io/workload_json.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostWorkloadBytes = 1U << 20U;

Result<Workload> namedWorkload(const WorkloadChoice& choice, const Build& build, const std::string& buildFile)
{
    if (!choice.file.empty()) {
        const auto text = readFile(std::filesystem::u8path(choice.file), mostWorkloadBytes);
        if (!text)
            return fail(text.error());
        return parseWorkload(*text, choice.file);
    }
    if (!choice.preset.empty()) {
        Workload out;
        out.model.name = choice.preset;
        return out;
    }
    if (!build.workload.empty())
        return documentWorkload(build.workload, buildFile);
    return fail({ErrorCode::Usage,
                 buildFile,
                 {},
                 "no workload is stated",
                 "add --workload FILE or --preset MODEL; estimate --list shows the models"});
}

} // namespace

void addWorkloadOptions(CLI::App& command, WorkloadChoice& choice)
{
    auto* workload = command.add_option("--workload", choice.file, "workload, JSON");
    command.add_option("--preset", choice.preset, "a model by name, with usual values")->excludes(workload);
    command.add_option("--mode", choice.mode,
                       "train, train-full, lora, qlora, inference-decode, inference-prefill, inference-serving, ...");
    command.add_option("--precision", choice.precision, "bf16, fp16, fp8, Q4_K_M, awq-int4, ...");
    command.add_option("--batch", choice.batch, "batch, or micro-batch per GPU when training");
    command.add_option("--sequence", choice.sequence, "tokens of a sequence");
}

Result<Workload> chosenWorkload(const WorkloadChoice& choice, const Build& build, const std::string& buildFile,
                                const Estimator& estimator)
{
    auto out = namedWorkload(choice, build, buildFile);
    if (!out)
        return out;
    if (!choice.mode.empty())
        out->mode = choice.mode;
    if (!choice.precision.empty())
        out->precision = choice.precision;
    if (choice.batch)
        (out->mode.starts_with("inference") ? out->batch : out->microBatch) = choice.batch;
    if (choice.sequence)
        out->sequence = choice.sequence;
    const ModelShape& model = out->model;
    if (!estimator.model(model.name) && !model.params && !model.layers && !model.gmacs)
        return fail({ErrorCode::NotFound, choice.file, "model", fmt::format("the model '{}' is not known", model.name),
                     "estimate --list shows the models; or give its figures or a config.json"});
    return out;
}

} // namespace flopsmith
