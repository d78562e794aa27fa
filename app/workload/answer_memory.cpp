#include <algorithm>
#include <cmath>

#include "app/workload/answer_parts.h"
#include "app/workload/fit_changes.h"

namespace flopsmith {

namespace {

constexpr double gib = 1073741824.0;

/// Training of images in the host's memory: weights, gradients and momentum of SGD, 4 bytes each, and what the forward
/// pass keeps for the backward pass (estimates.md, section 2).
std::optional<Prediction> hostTrainingMemory(const Workload& w, std::string& why)
{
    if (!w.model.params || !w.model.mactivations) {
        why = FLOPSMITH_TR("workload", "parameters or activations of the model are not known");
        return std::nullopt;
    }
    constexpr double bytes = 4; // FP32
    Prediction out;
    Terms& terms = out.result.terms;
    terms.add(FLOPSMITH_TR("workload", "weights"), *w.model.params * bytes);
    terms.add(FLOPSMITH_TR("workload", "gradients"), *w.model.params * bytes);
    terms.add(FLOPSMITH_TR("workload", "optimizer"), *w.model.params * bytes);
    terms.add(FLOPSMITH_TR("workload", "activations"), w.microBatch.value_or(1) * *w.model.mactivations * 1e6 * bytes);
    out.value = out.form = out.low = out.high = terms.total();
    return out;
}

/// Weights, one layer of activations at a time: for models of which no memory was measured, an upper bound.
std::optional<Prediction> imageMemory(const Workload& w, std::string& why)
{
    if (!w.model.params || !w.model.mactivations) {
        why = FLOPSMITH_TR("workload", "parameters or activations of the model are not known");
        return std::nullopt;
    }
    constexpr double context = 0.52e9; // bytes; what an engine keeps beside the model (estimates.md, M8)
    const double bytes = w.precision == "fp32" || w.precision == "tf32" ? 4 : 2;
    Prediction out;
    out.result.terms.add(FLOPSMITH_TR("workload", "weights"), *w.model.params * bytes);
    out.result.terms.add(FLOPSMITH_TR("workload", "activations"),
                         w.batch.value_or(1) * *w.model.mactivations * 1e6 * bytes);
    out.result.terms.add(FLOPSMITH_TR("workload", "context"), context);
    out.value = out.form = out.high = out.result.terms.total();
    out.low = *w.model.params * bytes;
    return out;
}

/// Largest value of `0..limit` for which `fits` holds, which falls once and stays; 0 when none.
template <class Fits>
double largest(double limit, Fits fits)
{
    if (!fits(1))
        return 0;
    double good = 1;
    double bad = 2;
    while (bad <= limit && fits(bad)) {
        good = bad;
        bad *= 2;
    }
    while (bad - good > std::max(1.0, good / 64)) {
        const double middle = std::floor((good + bad) / 2);
        (fits(middle) ? good : bad) = middle;
    }
    return std::min(good, limit);
}

/// Reinforcement learning trains a policy that sees images.
bool trainsOnImages(const Workload& w)
{
    return w.family == "cnn-train" || w.family == "vit-train" || w.family == "rl-train";
}

/// A model of the same shape, larger or smaller.
Workload withParameters(const Workload& w, double params)
{
    Workload out = w;
    const double ratio = std::cbrt(params / w.model.params.value_or(params));
    for (auto* figure : {&out.model.layers, &out.model.hidden, &out.model.ffn, &out.model.heads, &out.model.kvHeads})
        if (*figure)
            *figure = **figure * ratio;
    out.model.params = params;
    if (out.model.activeParams)
        out.model.activeParams = *out.model.activeParams * ratio * ratio * ratio;
    out.weightBytes.reset();
    return out;
}

} // namespace

MemoryAnswer memoryAnswer(const Workload& w, const Hardware& hardware, const Estimator& estimator)
{
    MemoryAnswer out;
    out.available = hardware.device.memory;
    const auto need = memoryPerDevice(w, hardware, estimator, out.whyNot);
    if (!need)
        return out;
    out.needed = need->value;
    out.terms = scaledTerms(need->result.terms, need->value / need->result.terms.total());
    if (out.available <= 0) {
        out.whyNot = FLOPSMITH_TR("workload", "the memory of the accelerator is not known");
        return out;
    }
    if (w.offload.find("host-optimizer") != std::string::npos || w.options.find("CPU offload") != std::string::npos) {
        // DeepSpeed's estimate for optimizer states in host memory: 18 bytes per parameter, half as much again as
        // buffer. On drives they take none of it but buffers.
        out.hostNeeded = w.model.params.value_or(0) * 18 * 1.5;
        if (hardware.hostMemory > 0)
            out.hostAvailable = hardware.hostMemory;
    }
    if (need->value <= out.available)
        out.fit = WorkloadFit::Fits;
    else
        findChange(out, w, hardware, estimator);
    const bool inference = isInference(w);
    constexpr double mostBatch = 65536;
    constexpr double mostTokens = 16777216;
    out.largestBatch = largest(mostBatch, [&](double value) {
        Workload other = w;
        if (!inference)
            other.microBatch = value;
        else if (w.family == "llm-serving")
            other.batchAverage = other.maxSequences = value;
        else
            other.batch = value;
        return fitsInto(other, hardware, estimator);
    });
    if (w.model.kind == ModelKind::Transformer && w.sequence)
        out.largestSequence = largest(std::min(mostTokens, w.model.context.value_or(mostTokens)), [&](double value) {
            Workload other = w;
            other.sequence = value;
            if (other.prefill)
                other.prefill = std::max(1.0, value - other.decode.value_or(0));
            return fitsInto(other, hardware, estimator);
        });
    if (w.model.kind == ModelKind::Transformer && w.model.params) {
        constexpr double step = 1e8;
        out.largestModel = step * largest(1e5, [&](double value) {
                               return fitsInto(withParameters(w, value * step), hardware, estimator);
                           });
    }
    return out;
}

std::optional<Question> memoryQuestion(const Workload& workload, const Hardware& hardware)
{
    Question out;
    out.workload = workload;
    out.hardware = hardware;
    const bool offloaded = workload.family == "transformer-train" && !workload.offload.empty();
    if (offloaded)
        out.workload.mode = "train-full"; // the form of fine-tuning knows what leaves the device
    if (workload.family.starts_with("finetune") || offloaded) {
        out.workload.family = "memory-finetune";
        out.metric = {"gpu_memory_peak_per_gpu", "GiB"};
    } else if (workload.family.starts_with("llm") || workload.family == "diffusion-infer") {
        out.workload.family = "memory-infer";
        out.metric = {"vram_peak_total", "GiB"};
        if (workload.family == "llm-serving") {
            out.workload.batch = workload.batchAverage;
            out.workload.sequence = workload.prefill.value_or(0) + workload.averageOutput.value_or(0);
        }
    } else if (workload.family == "transformer-train" || trainsOnImages(workload)) {
        out.workload.family = "memory-train";
        out.workload.baseFamily = workload.family != "rl-train" ? workload.family
            : workload.model.vit.value_or(false)                ? "vit-train"
                                                                : "cnn-train";
        if (!workload.sharding.empty() && workload.parallelism.empty())
            out.workload.parallelism = "FSDP";
        out.metric = {"gpu_memory_per_gpu", "GiB"};
    } else {
        return std::nullopt;
    }
    return out;
}

std::optional<Prediction> memoryPerDevice(const Workload& workload, const Hardware& hardware,
                                          const Estimator& estimator, std::string& why)
{
    if (hardware.device.cpu && trainsOnImages(workload))
        return hostTrainingMemory(workload, why);
    const auto question = memoryQuestion(workload, hardware);
    if (!question) {
        if (isInference(workload))
            return imageMemory(workload, why);
        why = FLOPSMITH_TR("workload", "no memory of this kind of training was measured");
        return std::nullopt;
    }
    auto out = estimator.predict(*question, LeaveOut::Repetitions, 0, why);
    if (!out)
        return std::nullopt;
    const double devices = question->metric.name == "vram_peak_total" ? std::max(1, hardware.count) : 1;
    for (double* value : {&out->value, &out->form, &out->low, &out->high})
        *value *= gib / devices;
    return out;
}

} // namespace flopsmith
