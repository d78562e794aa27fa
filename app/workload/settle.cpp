#include <algorithm>
#include <array>
#include <cmath>

#include "app/workload/answer.h"
#include "app/workload/shape.h"

namespace flopsmith {

namespace {

struct FamilyRow {
    ModelKind kind;
    std::string_view mode; // prefix
    std::string_view family;
};
/// What is measured under which family. The first row whose kind and beginning of the mode fit counts.
constexpr FamilyRow families[] = {
    {ModelKind::Transformer, "lora", "finetune-lora"},
    {ModelKind::Transformer, "qlora", "finetune-qlora"},
    {ModelKind::Transformer, "train-full", "finetune-full"},
    {ModelKind::Transformer, "train", "transformer-train"},
    {ModelKind::Transformer, "inference-prefill", "llm-prefill"},
    {ModelKind::Transformer, "inference-e2e", "llm-e2e-batch1"},
    {ModelKind::Transformer, "inference-serving", "llm-serving"},
    {ModelKind::Transformer, "inference", "llm-decode"},
    {ModelKind::Diffusion, "train", "diffusion-train"},
    {ModelKind::Diffusion, "inference", "diffusion-infer"},
    {ModelKind::Speech, "train", "speech-train"},
    {ModelKind::Recurrent, "train", "rnn-train"},
    {ModelKind::Recommender, "train", "recsys-train"},
    {ModelKind::Recommender, "inference", "recsys-infer"},
    {ModelKind::Graph, "train", "gnn-train"},
};

std::string familyOf(const Workload& w, bool onCpu)
{
    if (w.model.kind == ModelKind::Vision) {
        if (w.mode.starts_with("rl"))
            return "rl-train";
        const std::string base = w.model.vit.value_or(false) ? "vit" : "cnn";
        if (w.mode.starts_with("train"))
            return base + "-train";
        return base + (onCpu ? "-infer-cpu" : "-infer");
    }
    if (w.model.kind == ModelKind::Transformer && !w.model.causal.value_or(true) && w.mode.starts_with("inference"))
        return "transformer-infer";
    for (const FamilyRow& row : families)
        if (row.kind == w.model.kind && w.mode.starts_with(row.mode))
            return std::string(row.family);
    return {};
}

ModelKind kindFromFigures(const ModelShape& model)
{
    if (model.gmacs || (model.imageSize && !model.layers))
        return ModelKind::Vision;
    return ModelKind::Transformer;
}

void take(std::string& to, std::string_view key, std::string_view value, std::vector<Assumption>& assumed)
{
    if (!to.empty())
        return;
    to = value;
    assumed.push_back({std::string(key), std::string(value)});
}

void take(std::optional<double>& to, std::string_view key, double value, std::vector<Assumption>& assumed)
{
    if (to)
        return;
    to = value;
    assumed.push_back({std::string(key), formatNumber(value)});
}

/// The precision that people use for a method on a device.
std::string usualPrecision(const Workload& w, const Device& device)
{
    const bool bf16 = device.capability <= 0 ? !device.cpu : device.capability >= 8.0;
    if (w.mode == "qlora")
        return "nf4+bf16";
    if (w.family.starts_with("cnn") || w.family.starts_with("vit") || w.family == "rl-train")
        return device.cpu ? "fp32" : "amp";
    if (w.family.starts_with("speech") || w.family.starts_with("rnn") || w.family.starts_with("recsys"))
        return "amp-fp16";
    if (device.cpu)
        return "fp32";
    return bf16 ? "bf16" : "fp16";
}

void takeTrainingValues(Workload& w, const Hardware& hardware, std::vector<Assumption>& assumed)
{
    const bool images = w.model.kind == ModelKind::Vision;
    if (!images)
        take(w.sequence, "seq_len", std::min(2048.0, w.model.context.value_or(2048)), assumed);
    if (w.globalBatch && w.microBatch && !w.gradAccum)
        w.gradAccum = std::max(1.0, std::round(*w.globalBatch / (*w.microBatch * std::max(1, hardware.count))));
    take(w.microBatch, "micro_batch", images ? 64 : 1, assumed);
    take(w.gradAccum, "grad_accum", w.family.starts_with("finetune") ? 8 : 1, assumed);
    if (!w.globalBatch)
        w.globalBatch = *w.microBatch * *w.gradAccum * std::max(1, hardware.count);
    if (w.model.kind == ModelKind::Transformer) {
        take(w.optimizer, "optimizer", "adamw", assumed);
        take(w.activationCheckpointing, "activation_checkpointing",
             w.family.starts_with("finetune") || w.model.params.value_or(0) > 1e9 ? "true" : "false", assumed);
        if (w.family.starts_with("finetune-lora") || w.family.starts_with("finetune-qlora"))
            take(w.loraRank, "lora_rank", 64, assumed);
        // States of a large model do not fit beside each other on every device.
        if (hardware.count > 1 && w.parallelism.empty() && w.sharding.empty()
            && w.model.params.value_or(0) * 16 > 0.6 * hardware.device.memory && w.family == "transformer-train")
            take(w.sharding, "sharding", "FULL_SHARD", assumed);
    }
    if (images)
        take(w.memoryLayout, "memory_layout", "nhwc", assumed);
}

void takeInferenceValues(Workload& w, const Hardware& hardware, std::vector<Assumption>& assumed)
{
    if (w.family == "llm-serving") {
        take(w.users, "users", w.maxSequences.value_or(w.batchAverage.value_or(32)), assumed);
        take(w.maxSequences, "max_num_seqs", *w.users, assumed);
        if (!w.batchAverage)
            w.batchAverage = *w.users;
        take(w.averageOutput, "avg_output_len", w.decode.value_or(512), assumed);
        take(w.prefill, "prefill_len", 512, assumed);
        take(w.framework, "framework", "vLLM", assumed);
    } else if (w.family.starts_with("llm")) {
        take(w.batch, "batch", w.users.value_or(1), assumed);
        if (w.family == "llm-prefill") {
            take(w.prefill, "prefill_len", w.sequence.value_or(2048), assumed);
        } else if (!w.sequence) {
            take(w.prefill, "prefill_len", 512, assumed);
            take(w.decode, "decode_len", 512, assumed);
        }
        take(w.framework, "framework", w.precision.starts_with("Q") || hardware.device.cpu ? "llama.cpp" : "vLLM",
             assumed);
        if (hardware.count > 1 && w.multiGpu.empty())
            take(w.multiGpu, "multi_gpu", w.framework.starts_with("llama.cpp") ? "layer split" : "tensor-parallel",
                 assumed);
    } else {
        take(w.batch, "batch", w.family == "diffusion-infer" ? 1 : hardware.device.cpu ? 1 : 64, assumed);
        if (w.model.kind == ModelKind::Vision)
            take(w.memoryLayout, "memory_layout", hardware.device.cpu ? "nchw" : "nhwc", assumed);
        if (w.family == "diffusion-infer")
            take(w.steps, "steps", 30, assumed);
    }
    if (w.prefill && w.decode && !w.sequence)
        w.sequence = *w.prefill + *w.decode;
}

} // namespace

void settle(Workload& w, const Hardware& hardware, const Estimator& estimator, std::vector<Assumption>& assumed)
{
    estimator.complete(w);
    if (w.model.kind == ModelKind::Unknown)
        w.model.kind = kindFromFigures(w.model);
    if (!w.model.params)
        w.model.params = parameterCount(w.model);
    if (!w.model.activeParams && w.model.experts)
        w.model.activeParams = activeParameterCount(w.model);
    if (w.mode.empty())
        take(w.mode, "mode", "inference-decode", assumed);
    if (w.family.empty())
        w.family = familyOf(w, hardware.device.cpu);
    take(w.precision, "precision", usualPrecision(w, hardware.device), assumed);
    if (w.mode.starts_with("inference"))
        takeInferenceValues(w, hardware, assumed);
    else
        takeTrainingValues(w, hardware, assumed);
    if (w.parallelism.empty() && hardware.count > 1 && w.family == "llm-serving")
        w.parallelism = "TP" + std::to_string(hardware.count) + " EP1 DP1";
}

} // namespace flopsmith
