#include "app/cli/workload_options.h"

#include <filesystem>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/io/atomic_file.h"
#include "app/io/workload_json.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostWorkloadBytes = 1U << 20U;

} // namespace

void addWorkloadOptions(CLI::App& command, WorkloadOptions& options)
{
    auto* workload = command.add_option("--workload", options.file, "workload, JSON");
    command.add_option("--preset", options.preset, "a model by name, with usual values")->excludes(workload);
    command.add_option("--mode", options.mode,
                       "train, train-full, lora, qlora, inference-decode, inference-prefill, inference-serving, ...");
    command.add_option("--precision", options.precision, "bf16, fp16, fp8, Q4_K_M, awq-int4, ...");
    command.add_option("--batch", options.batch, "batch, or micro-batch per GPU when training");
    command.add_option("--sequence", options.sequence, "tokens of a sequence");
}

Result<Workload> chosenWorkload(const WorkloadOptions& options, const Build& build, const std::string& document)
{
    Workload out;
    if (!options.file.empty()) {
        const auto text = readFile(std::filesystem::u8path(options.file), mostWorkloadBytes);
        if (!text)
            return fail(text.error());
        auto read = parseWorkload(*text, options.file);
        if (!read)
            return read;
        out = std::move(*read);
    } else if (!options.preset.empty()) {
        out.model.name = options.preset;
    } else if (!build.workload.empty()) {
        auto read = documentWorkload(build.workload, document);
        if (!read)
            return read;
        out = std::move(*read);
    } else {
        return fail({ErrorCode::Usage,
                     document,
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

Result<bool> checkModel(const Workload& workload, const Estimator& estimator, const std::string& file)
{
    const ModelShape& model = workload.model;
    if (estimator.model(model.name) || model.params || model.layers || model.gmacs)
        return true;
    return fail({ErrorCode::NotFound, file, "model", fmt::format("the model '{}' is not known", model.name),
                 "estimate --list shows the models; or give its figures or a config.json"});
}

} // namespace flopsmith
