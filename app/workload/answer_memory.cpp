#include <algorithm>
#include <cmath>

#include "app/workload/answer_parts.h"

namespace flopsmith {

namespace {

constexpr double gib = 1073741824.0;

/// Weights, one layer of activations at a time: for models of which no memory was measured, an upper bound.
std::optional<Prediction> imageMemory(const Workload& w, std::string& why)
{
    if (!w.model.params || !w.model.mactivations) {
        why = "parameters or activations of the model are not known";
        return std::nullopt;
    }
    constexpr double context = 0.52e9; // bytes; what an engine keeps beside the model (estimates.md, M8)
    const double bytes = w.precision == "fp32" || w.precision == "tf32" ? 4 : 2;
    Prediction out;
    out.result.terms.add("weights", *w.model.params * bytes);
    out.result.terms.add("activations", w.batch.value_or(1) * *w.model.mactivations * 1e6 * bytes);
    out.result.terms.add("context", context);
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

bool fitsInto(const Workload& w, const Hardware& hardware, const Estimator& estimator)
{
    std::string why;
    const auto need = memoryPerDevice(w, hardware, estimator, why);
    return need && need->value <= hardware.device.memory;
}

struct Change {
    const char* text;
    bool (*apply)(Workload&, const Hardware&); // false: it is so already
};
constexpr Change changes[] = {
    {FLOPSMITH_TR("workload", "activation checkpointing"),
     [](Workload& w, const Hardware&) {
         if (isInference(w) || w.activationCheckpointing == "true")
             return false;
         w.activationCheckpointing = "true";
         return true;
     }},
    {FLOPSMITH_TR("workload", "a micro-batch of 1 with gradient accumulation"),
     [](Workload& w, const Hardware&) {
         if (isInference(w) || w.microBatch.value_or(1) <= 1)
             return false;
         w.gradAccum = w.gradAccum.value_or(1) * *w.microBatch;
         w.microBatch = 1;
         return true;
     }},
    {FLOPSMITH_TR("workload", "states sharded over all GPUs (FSDP)"),
     [](Workload& w, const Hardware& h) {
         if (isInference(w) || h.count < 2 || !w.sharding.empty())
             return false;
         w.sharding = "FULL_SHARD";
         w.parallelism = "FSDP";
         return true;
     }},
    {FLOPSMITH_TR("workload", "LoRA instead of training all weights"),
     [](Workload& w, const Hardware&) {
         if (w.family != "finetune-full")
             return false;
         w.family = "finetune-lora";
         w.mode = "lora";
         return true;
     }},
    {FLOPSMITH_TR("workload", "QLoRA: 4-bit weights"),
     [](Workload& w, const Hardware&) {
         if (w.family != "finetune-lora")
             return false;
         w.family = "finetune-qlora";
         w.mode = "qlora";
         w.precision = "nf4+bf16";
         return true;
     }},
    {FLOPSMITH_TR("workload", "8-bit weights"),
     [](Workload& w, const Hardware&) {
         if (!w.family.starts_with("llm") || !(w.precision == "bf16" || w.precision == "fp16" || w.precision == "F16"))
             return false;
         w.precision = "int8";
         w.weightBytes.reset();
         return true;
     }},
    {FLOPSMITH_TR("workload", "4-bit weights"),
     [](Workload& w, const Hardware&) {
         if (!w.family.starts_with("llm") || !(w.precision == "int8" || w.precision == "fp8"))
             return false;
         w.precision = w.framework.starts_with("llama.cpp") ? "Q4_K_M" : "awq-int4";
         w.weightBytes.reset();
         return true;
     }},
    {FLOPSMITH_TR("workload", "a batch of 1"),
     [](Workload& w, const Hardware&) {
         if (!isInference(w) || w.batch.value_or(1) <= 1)
             return false;
         w.batch = 1;
         return true;
     }},
    {FLOPSMITH_TR("workload", "half the sequence"),
     [](Workload& w, const Hardware&) {
         if (w.sequence.value_or(0) < 1024)
             return false;
         w.sequence = *w.sequence / 2;
         return true;
     }},
};

/// Changes one after the other until it fits, easiest first; then those that turn out not to be needed are dropped.
void findChange(MemoryAnswer& out, const Workload& w, const Hardware& hardware, const Estimator& estimator)
{
    Workload changed = w;
    std::vector<const Change*> taken;
    for (const Change& change : changes) {
        if (!change.apply(changed, hardware))
            continue;
        taken.push_back(&change);
        if (fitsInto(changed, hardware, estimator))
            break;
    }
    if (taken.empty() || !fitsInto(changed, hardware, estimator)) {
        out.fit = WorkloadFit::DoesNotFit;
        return;
    }
    for (std::size_t i = taken.size(); i-- > 0;) {
        Workload without = w;
        for (const Change* change : taken)
            if (change != taken[i])
                (void)change->apply(without, hardware);
        if (fitsInto(without, hardware, estimator))
            taken.erase(taken.begin() + static_cast<std::ptrdiff_t>(i));
    }
    std::vector<std::string> words;
    for (const Change* change : taken)
        words.emplace_back(change->text);
    out.fit = WorkloadFit::FitsWith;
    out.change = join(words, ", ");
    out.changed = w;
    for (const Change* change : taken)
        (void)change->apply(*out.changed, hardware);
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
        out.whyNot = "the memory of the accelerator is not known";
        return out;
    }
    if (w.offload.find("optimizer") != std::string::npos || w.options.find("CPU offload") != std::string::npos) {
        // DeepSpeed's estimate for optimizer states in host memory: 18 bytes per parameter, half as much again as
        // buffer.
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
    if (workload.family.starts_with("finetune")) {
        out.workload.family = "memory-finetune";
        out.metric = {"gpu_memory_peak_per_gpu", "GiB"};
    } else if (workload.family.starts_with("llm") || workload.family == "diffusion-infer") {
        out.workload.family = "memory-infer";
        out.metric = {"vram_peak_total", "GiB"};
        if (workload.family == "llm-serving") {
            out.workload.batch = workload.batchAverage;
            out.workload.sequence = workload.prefill.value_or(0) + workload.averageOutput.value_or(0);
        }
    } else if (workload.family == "transformer-train" || workload.family == "cnn-train"
               || workload.family == "vit-train") {
        out.workload.family = "memory-train";
        out.workload.baseFamily = workload.family;
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
    const auto question = memoryQuestion(workload, hardware);
    if (!question) {
        if (isInference(workload))
            return imageMemory(workload, why);
        why = "no memory of this kind of training was measured";
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
