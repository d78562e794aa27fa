#include "app/workload/curves.h"

#include <algorithm>
#include <cmath>

#include "app/workload/change.h"
#include "app/workload/forms/llm.h"
#include "app/workload/rates.h"
#include "app/workload/shape.h"

namespace flopsmith {

namespace {

constexpr double mostBatchShown = 1024;
constexpr double leastSequenceShown = 256;
constexpr double mostSequenceShown = 131072;
/// Below it a limit does not act on the estimate at all.
constexpr double leastPowerEffect = 0.002;
constexpr double lowestCap = 0.4; // of the device's limit
constexpr int capSteps = 12;

using CurveVary = void (*)(Question&, double);

void varyBatch(Question& q, double value)
{
    setVariedBatch(q.workload, value, q.hardware.count);
}
void varySequence(Question& q, double value)
{
    setVariedSequence(q.workload, value);
}
void varyPower(Question& q, double value)
{
    q.hardware.powerLimit = value;
}

std::vector<double> powersOfTwo(double low, double high)
{
    std::vector<double> out;
    for (double x = low; x <= high; x *= 2)
        out.push_back(x);
    return out;
}

std::vector<double> curveBatches(const WorkloadAnswer& now)
{
    const double fits = now.memory.largestBatch.value_or(0);
    return powersOfTwo(1, std::clamp(2 * std::max(fits, variedBatch(now.question.workload)), 2.0, mostBatchShown));
}

std::vector<double> curveSequences(const WorkloadAnswer& now)
{
    const Workload& w = now.question.workload;
    if (w.model.kind != ModelKind::Transformer || variedSequence(w) <= 0)
        return {};
    const double most = std::min(w.model.context.value_or(mostSequenceShown), mostSequenceShown);
    const double fits = 2 * std::max(now.memory.largestSequence.value_or(0), variedSequence(w));
    return powersOfTwo(leastSequenceShown, std::max(leastSequenceShown, std::min(most, fits)));
}

Curve speedCurve(const WorkloadAnswer& now, const Estimator& estimator, const std::vector<double>& at, CurveVary vary)
{
    Curve out;
    for (const double x : at) {
        Question q = now.question;
        vary(q, x);
        std::string why;
        const auto p = estimator.predict(q, LeaveOut::Repetitions, 0, why);
        if (!p || !(p->value > 0)) {
            out.whyNot = why;
            continue;
        }
        for (const auto& [key, value] : p->result.taken)
            if (key == "power_limit_curve")
                out.basis = value;
        CurvePoint point{x, p->value, p->low, p->high};
        if (q.metric.name == "latency_batch") { // shown as images per second
            const double images = q.workload.batch.value_or(1);
            point = {x, images / p->value, images / p->high, p->low > 0 ? images / p->low : images / p->value};
        }
        out.points.push_back(point);
    }
    return out;
}

Curve memoryCurve(const WorkloadAnswer& now, const Estimator& estimator, const std::vector<double>& at, CurveVary vary)
{
    Curve out;
    for (const double x : at) {
        Question q = now.question;
        vary(q, x);
        std::string why;
        if (const auto p = memoryPerDevice(q.workload, q.hardware, estimator, why))
            out.points.push_back({x, p->value, p->low, p->high});
        else
            out.whyNot = why;
    }
    return out;
}

bool curveCalculatesIn(const Workload& w, std::string_view word)
{
    return w.precision.find(word) != std::string::npos;
}

double curvePeak(const Workload& w, const Rates& rates)
{
    if (curveCalculatesIn(w, "fp8"))
        return rates.fp8;
    if (curveCalculatesIn(w, "int8") || curveCalculatesIn(w, "w8a8"))
        return rates.int8;
    if (w.precision == "fp32")
        return rates.fp32;
    return curveCalculatesIn(w, "tf32") ? rates.tf32 : rates.fp16;
}

/// Per token or image, or per micro-batch.
struct CurveWork {
    double operations = 0; // FLOP
    double bytes = 0;
};

double curveAttention(const ModelShape& m)
{
    const double width = m.heads.value_or(0) * headDimension(m);
    return m.layers.value_or(0) * (width > 0 ? width : m.hidden.value_or(0));
}

/// Weights that a step with `tokens` tokens touches: all of a dense model, of experts those that one token meets.
double curveTouched(const ModelShape& m, double tokens)
{
    const double all = m.params.value_or(0);
    const double active = m.activeParams.value_or(all);
    const double experts = m.experts.value_or(0);
    const double share = experts > 0 ? m.expertsActive.value_or(experts) / experts : 1;
    if (share >= 1 || active >= all)
        return all;
    const double inExperts = (all - active) / (1 - share);
    return all - inExperts + inExperts * (1 - std::pow(1 - share, tokens));
}

/// Of one generated token, all its sequences together.
CurveWork curveDecode(const Workload& w)
{
    const ModelShape& m = w.model;
    const double batch = variedBatch(w);
    const double generated = w.decode.value_or(w.averageOutput.value_or(0));
    const double context = w.prefill ? *w.prefill + generated / 2 : w.sequence.value_or(0) / 2;
    const double cacheBytes = w.kvPrecision.find('8') != std::string::npos ? 1 : 2;
    CurveWork out;
    out.operations = batch * (2 * m.activeParams.value_or(*m.params) + 4 * curveAttention(m) * context);
    out.bytes = curveTouched(m, batch) * bytesPerWeight(w.precision)
        + batch * cacheElementsPerToken(m).value_or(0) * cachedTokens(m, context) * cacheBytes;
    return out;
}

CurveWork curvePrefill(const Workload& w)
{
    const ModelShape& m = w.model;
    const double length = w.family == "llm-prefill" ? w.prefill.value_or(1) : w.sequence.value_or(1);
    const double tokens = length * variedBatch(w);
    CurveWork out;
    out.operations = tokens * (2 * m.activeParams.value_or(*m.params) + 2 * curveAttention(m) * length);
    out.bytes = curveTouched(m, tokens) * bytesPerWeight(w.precision)
        + tokens * (2 * cacheElementsPerToken(m).value_or(0) + 2 * 2 * m.hidden.value_or(0) * m.layers.value_or(0));
    return out;
}

/// Of one micro-batch of one device.
CurveWork curveTraining(const Workload& w, int devices)
{
    const ModelShape& m = w.model;
    const double active = m.activeParams.value_or(*m.params);
    const double length = w.sequence.value_or(1);
    const double tokens = length * variedBatch(w);
    const bool frozen = w.mode == "lora" || w.mode == "qlora";
    const bool recomputes = w.activationCheckpointing == "true";
    const double passes = (frozen ? 4 : 6) + (recomputes ? 2 : 0); // FLOP per parameter and token
    const double sharded = w.sharding == "FULL_SHARD" || w.sharding == "SHARD_GRAD_OP" ? std::max(1, devices) : 1;
    CurveWork out;
    out.operations = tokens * passes * (active + curveAttention(m) * length);
    out.bytes = (recomputes ? 3 : 2) * *m.params * bytesPerWeight(w.precision);
    if (!frozen)
        out.bytes += 16 * *m.params / sharded / w.gradAccum.value_or(1); // weights, gradients, optimizer
    // Stored once, read once: 34 h bytes per token and layer, 2 h when only the layers' inputs are kept.
    out.bytes += 2 * tokens * (recomputes ? 2 : 34) * m.hidden.value_or(0) * m.layers.value_or(0);
    return out;
}

/// Of one image: each activation is written once and read once.
CurveWork curveImage(const Workload& w, bool trains)
{
    const double bytes = w.precision == "fp32" || w.precision == "tf32" ? 4 : 2;
    const double passes = trains ? 3 : 1;
    return {2e9 * *w.model.gmacs * passes, 2e6 * *w.model.mactivations * bytes * passes};
}

bool curveIsText(const ModelShape& m)
{
    return m.kind == ModelKind::Transformer && m.params && m.layers && m.hidden;
}

/// `units`: tokens or images that the work is of.
std::optional<CurveWork> curveWork(const Workload& w, int devices, double& units)
{
    const bool trains = !w.mode.starts_with("inference");
    units = 1;
    if (w.model.kind == ModelKind::Vision && w.model.gmacs && w.model.mactivations)
        return curveImage(w, trains);
    if (!curveIsText(w.model))
        return std::nullopt;
    if (trains) {
        units = w.sequence.value_or(1) * variedBatch(w);
        return curveTraining(w, devices);
    }
    if (w.family == "llm-decode" || w.family == "llm-serving") {
        units = variedBatch(w);
        return curveDecode(w);
    }
    if (w.family == "llm-prefill") {
        units = w.prefill.value_or(1) * variedBatch(w);
        return curvePrefill(w);
    }
    return std::nullopt;
}

} // namespace

Curve batchSpeed(const WorkloadAnswer& now, const Estimator& estimator)
{
    return speedCurve(now, estimator, curveBatches(now), &varyBatch);
}

Curve batchMemory(const WorkloadAnswer& now, const Estimator& estimator)
{
    return memoryCurve(now, estimator, curveBatches(now), &varyBatch);
}

Curve sequenceSpeed(const WorkloadAnswer& now, const Estimator& estimator)
{
    return speedCurve(now, estimator, curveSequences(now), &varySequence);
}

Curve sequenceMemory(const WorkloadAnswer& now, const Estimator& estimator)
{
    return memoryCurve(now, estimator, curveSequences(now), &varySequence);
}

Curve powerCapSpeed(const WorkloadAnswer& now, const Estimator& estimator)
{
    Curve out;
    const double limit = now.question.hardware.device.power;
    if (now.question.hardware.count == 0 || limit <= 0) {
        out.whyNot = FLOPSMITH_TR("workload", "the power limit of the device is not known");
        return out;
    }
    std::vector<double> caps;
    for (int i = 0; i <= capSteps; ++i)
        caps.push_back(std::round(limit * (lowestCap + (1 - lowestCap) * i / capSteps)));
    out = speedCurve(now, estimator, caps, &varyPower);
    if (out.points.empty())
        return out;
    const auto [least, most] =
        std::minmax_element(out.points.begin(), out.points.end(),
                            [](const CurvePoint& a, const CurvePoint& b) { return a.value < b.value; });
    if (most->value / least->value - 1 < leastPowerEffect) {
        out.points.clear();
        out.whyNot = FLOPSMITH_TR("workload", "how the power limit acts on this kind of workload was not measured");
    }
    return out;
}

std::optional<Roofline> rooflineOf(const WorkloadAnswer& now, std::string& why)
{
    const Workload& w = now.question.workload;
    const Hardware& hardware = now.question.hardware;
    const Rates rates = ratesOf(hardware);
    Roofline out;
    out.peak = curvePeak(w, rates);
    out.bandwidth = rates.bandwidth;
    if (out.peak <= 0 || out.bandwidth <= 0) {
        why = FLOPSMITH_TR("workload", "the rates of the device are not known");
        return std::nullopt;
    }
    double units = 1;
    const auto work = curveWork(w, hardware.count, units);
    if (!work || work->bytes <= 0 || work->operations <= 0) {
        why = FLOPSMITH_TR("workload", "operations and bytes of this model are not known");
        return std::nullopt;
    }
    if (!now.speed) {
        why = now.whyNot;
        return std::nullopt;
    }
    out.intensity = work->operations / work->bytes;
    out.reached = now.speed->value / std::max(1, hardware.count) * work->operations / units;
    return out;
}

} // namespace flopsmith
