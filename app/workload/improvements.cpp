#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "app/build/exchange_rates.h"
#include "app/workload/answer.h"
#include "app/workload/fit_changes.h"

namespace flopsmith {

namespace {

/// Gains below this are noise of the estimate.
constexpr double worthwhile = 1.05;

struct Tweak {
    const char* text;
    bool (*apply)(Workload&, const Hardware&);
};

bool trains(const Workload& w)
{
    return !w.mode.starts_with("inference");
}

constexpr Tweak tweaks[] = {
    {FLOPSMITH_TR("workload", "twice the micro-batch"),
     [](Workload& w, const Hardware&) {
         if (!trains(w) || !w.microBatch)
             return false;
         w.microBatch = *w.microBatch * 2;
         if (w.gradAccum.value_or(1) >= 2)
             w.gradAccum = *w.gradAccum / 2;
         return true;
     }},
    {FLOPSMITH_TR("workload", "twice the batch"),
     [](Workload& w, const Hardware&) {
         if (trains(w))
             return false;
         auto& batch = w.family == "llm-serving" ? w.batchAverage : w.batch;
         if (!batch)
             return false;
         batch = *batch * 2;
         return true;
     }},
    {FLOPSMITH_TR("workload", "mixed precision instead of FP32"),
     [](Workload& w, const Hardware& h) {
         if (w.precision != "fp32" || h.device.cpu)
             return false;
         w.precision = w.model.kind == ModelKind::Transformer ? "bf16" : "amp";
         return true;
     }},
    {FLOPSMITH_TR("workload", "FP8"),
     [](Workload& w, const Hardware& h) {
         if (h.device.fp8 <= 0 || !(w.precision == "bf16" || w.precision == "fp16") || w.family.starts_with("finetune"))
             return false;
         w.precision = trains(w) ? "amp_fp8" : "fp8";
         w.weightBytes.reset();
         return true;
     }},
    {FLOPSMITH_TR("workload", "4-bit weights"),
     [](Workload& w, const Hardware&) {
         if (w.family != "llm-decode" || !(w.precision == "bf16" || w.precision == "fp16" || w.precision == "F16"))
             return false;
         w.precision = w.framework.starts_with("llama.cpp") ? "Q4_K_M" : "awq-int4";
         w.weightBytes.reset();
         return true;
     }},
    {FLOPSMITH_TR("workload", "no activation checkpointing"),
     [](Workload& w, const Hardware&) {
         if (w.activationCheckpointing != "true")
             return false;
         w.activationCheckpointing = "false";
         return true;
     }},
    {FLOPSMITH_TR("workload", "torch.compile"),
     [](Workload& w, const Hardware&) {
         if (w.model.kind != ModelKind::Vision || w.options.find("compile") != std::string::npos)
             return false;
         w.options = "torch.compile (inductor)";
         return true;
     }},
    {FLOPSMITH_TR("workload", "gradient accumulation four times as long"),
     [](Workload& w, const Hardware& h) {
         if (!trains(w) || h.count < 2)
             return false;
         w.gradAccum = w.gradAccum.value_or(1) * 4;
         return true;
     }},
};

/// Items per second in the same unit; nullopt when it cannot be predicted or does not fit.
std::optional<double> speedOf(const Workload& w, const Hardware& hardware, const Estimator& estimator)
{
    std::string why;
    const auto need = memoryPerDevice(w, hardware, estimator, why);
    if (need && hardware.device.memory > 0 && need->value > hardware.device.memory)
        return std::nullopt;
    const Question q = speedQuestion(w, hardware);
    const auto p = estimator.predict(q, LeaveOut::Repetitions, 0, why);
    if (!p || !(p->value > 0))
        return std::nullopt;
    return q.metric.name == "latency_batch" ? w.batch.value_or(1) / p->value : p->value;
}

/// The price of a part in the build's currency.
std::optional<Money> priceIn(const Part& part, const Machine& machine)
{
    const Price* price = part.newestPrice();
    if (!price)
        return std::nullopt;
    const auto own = inOwnCurrency(price->money, machine);
    return own ? std::optional<Money>(own->money) : std::nullopt;
}

void tryAccelerators(const Machine& machine, const WorkloadAnswer& now, double base, const Estimator& estimator,
                     std::vector<Improvement>& out)
{
    const Hardware& present = now.question.hardware;
    std::optional<Money> old;
    if (const Part* part = machine.catalog().find(present.device.part))
        old = priceIn(*part, machine);
    for (const Part& part : machine.catalog().parts()) {
        const auto* gpu = part.as<Accelerator>();
        if (!gpu || part.id.str() == present.device.part || !part.newestPrice()
            || gpu->form.valueOr({}) != present.device.form)
            continue;
        if (const Part* plain = machine.catalog().find(part.variantOf); plain && plain->newestPrice())
            continue; // it speaks for its variants
        const auto price = priceIn(part, machine);
        if (!price)
            continue;
        Hardware other = present;
        other.device = deviceOf(part).value_or(Device{});
        other.gpu = part.name;
        other.powerLimit.reset();
        const auto speed = speedOf(now.question.workload, other, estimator);
        if (!speed)
            continue;
        const double gain = base > 0 ? *speed / base : 0;
        if (base > 0 && gain < worthwhile)
            continue;
        const double count = std::max(1, present.count);
        const double difference = (price->amount() - (old ? old->amount() : 0)) * count;
        out.push_back({fmt::format("{}x {}", present.count, part.name), gain,
                       Money::of(difference, machine.build().currency), false, base <= 0, std::nullopt, part.id.str()});
    }
}

/// Settings with which a workload fits that does not: each by itself, or all that it takes together.
void trySettingsThatFit(const WorkloadAnswer& now, const Estimator& estimator, std::vector<Improvement>& out)
{
    const Hardware& hardware = now.question.hardware;
    for (const FitChange& change : fitChanges()) {
        Workload other = now.question.workload;
        if (change.apply(other, hardware) && fitsInto(other, hardware, estimator))
            out.push_back({change.text, 0, std::nullopt, true, true, std::move(other), {}});
    }
    if (out.empty() && now.memory.changed)
        out.push_back({now.memory.change, 0, std::nullopt, true, true, now.memory.changed, {}});
}

} // namespace

std::vector<Improvement> improvements(const Machine& machine, const WorkloadAnswer& now, const Estimator& estimator,
                                      std::size_t count)
{
    std::vector<Improvement> out;
    const Workload& w = now.question.workload;
    const Hardware& hardware = now.question.hardware;
    const bool fits = now.memory.fit != WorkloadFit::DoesNotFit && now.memory.fit != WorkloadFit::FitsWith;
    const double base = fits && now.speed ? speedOf(w, hardware, estimator).value_or(0) : 0;
    for (const Tweak& tweak : tweaks) {
        Workload other = w;
        if (!tweak.apply(other, hardware))
            continue;
        const auto speed = speedOf(other, hardware, estimator);
        if (speed && base > 0 && *speed / base >= worthwhile)
            out.push_back({tweak.text, *speed / base, std::nullopt, true, false, std::move(other), {}});
    }
    if (!fits)
        trySettingsThatFit(now, estimator, out);
    if (hardware.count > 0)
        tryAccelerators(machine, now, base, estimator, out);
    // Settings cost nothing; then the cheapest parts, of several at a price the one that gains most.
    std::stable_sort(out.begin(), out.end(), [](const Improvement& a, const Improvement& b) {
        if (a.setting != b.setting)
            return a.setting;
        if (a.setting)
            return a.gain > b.gain; // those that make it fit stay in their order
        return a.price->minor != b.price->minor ? a.price->minor < b.price->minor : a.gain > b.gain;
    });
    if (out.size() > count)
        out.resize(count);
    return out;
}

} // namespace flopsmith
