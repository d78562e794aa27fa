#include "app/workload/fit_changes.h"

#include <algorithm>

#include "app/workload/answer_parts.h"

namespace flopsmith {

namespace {

constexpr FitChange changes[] = {
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
         static constexpr std::string_view wider[] = {"bf16", "fp16", "F16", "int8", "fp8"};
         if (!w.family.starts_with("llm")
             || std::find(std::begin(wider), std::end(wider), w.precision) == std::end(wider))
             return false;
         w.precision = w.framework.starts_with("llama.cpp") ? "Q4_K_M" : "awq-int4";
         w.weightBytes.reset();
         return true;
     }},
    {FLOPSMITH_TR("workload", "one user at a time"),
     [](Workload& w, const Hardware&) {
         if (w.family != "llm-serving" || w.batchAverage.value_or(1) <= 1)
             return false;
         w.batchAverage = w.maxSequences = w.users = 1;
         return true;
     }},
    {FLOPSMITH_TR("workload", "a batch of 1"),
     [](Workload& w, const Hardware&) {
         if (!isInference(w) || w.family == "llm-serving" || w.batch.value_or(1) <= 1)
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

} // namespace

std::span<const FitChange> fitChanges()
{
    return changes;
}

bool fitsInto(const Workload& w, const Hardware& hardware, const Estimator& estimator)
{
    std::string why;
    const auto need = memoryPerDevice(w, hardware, estimator, why);
    return need && need->value <= hardware.device.memory;
}

void findChange(MemoryAnswer& out, const Workload& w, const Hardware& hardware, const Estimator& estimator)
{
    Workload changed = w;
    std::vector<const FitChange*> taken;
    for (const FitChange& change : changes) {
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
        for (const FitChange* change : taken)
            if (change != taken[i])
                (void)change->apply(without, hardware);
        if (fitsInto(without, hardware, estimator))
            taken.erase(taken.begin() + static_cast<std::ptrdiff_t>(i));
    }
    std::vector<std::string> words;
    for (const FitChange* change : taken)
        words.emplace_back(change->text);
    out.fit = WorkloadFit::FitsWith;
    out.change = join(words, ", ");
    out.changed = w;
    for (const FitChange* change : taken)
        (void)change->apply(*out.changed, hardware);
}

} // namespace flopsmith
