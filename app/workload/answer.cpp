#include "app/workload/answer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "app/workload/answer_parts.h"

namespace flopsmith {

namespace {

constexpr std::size_t shownNeighbours = 5;

/// Work of the whole run in the unit of the speed; nullopt when the workload does not say.
std::optional<double> amountOfWork(const Workload& w)
{
    if (w.tokens)
        return w.tokens;
    if (w.datasetSamples)
        return *w.datasetSamples * w.epochs.value_or(1) * tokensPerSample(w);
    return std::nullopt;
}

void addSpeed(WorkloadAnswer& out, const Estimator& estimator)
{
    const Workload& w = out.question.workload;
    const Hardware& hardware = out.question.hardware;
    if (!hardware.device.trains && !isInference(w)) {
        out.whyNot = infersOnly;
        return;
    }
    std::optional<SpeedAnswer> speed;
    if (isComposed(w, hardware)) {
        speed = composedSpeed(out.question, estimator, out);
    } else if (const auto p = estimator.predict(out.question, LeaveOut::Repetitions, shownNeighbours, out.whyNot)) {
        speed = speedAnswer(*p, out.question);
        addFirstToken(*speed, w, hardware, estimator);
        for (const Neighbour& neighbour : p->correction.nearest)
            out.neighbours.push_back(neighbourAnswer(neighbour));
        for (const auto& [key, value] : p->result.taken)
            out.assumed.push_back({std::string(key), value});
    }
    if (!speed)
        return;
    if (!speed->terms.empty())
        out.limitedBy = limitOf(speed->terms.front().name);
    if (!addOffload(*speed, w, hardware, out))
        return;
    addFeeding(*speed, w, hardware, out);
    out.speed = std::move(speed);
    if (const auto amount = amountOfWork(w))
        out.seconds = *amount / out.speed->value;
}

} // namespace

NeighbourAnswer neighbourAnswer(const Neighbour& n)
{
    const Question& q = n.measurement->question;
    NeighbourAnswer out;
    out.what = fmt::format("{}, {}, {}x {}", q.workload.model.name, q.workload.precision, std::max(1, q.hardware.count),
                           q.hardware.gpu);
    out.batch = q.workload.microBatch ? q.workload.microBatch : q.workload.batch;
    out.framework = q.workload.framework;
    out.measured = n.measurement->value;
    out.unit = q.metric.unit;
    out.likeness = n.weight;
    out.source = n.measurement->source;
    return out;
}

std::string neighbourText(const NeighbourAnswer& neighbour)
{
    std::string out = neighbour.what;
    if (neighbour.batch.value_or(0) > 0)
        out += fmt::format(", batch {}", formatNumber(*neighbour.batch));
    if (!neighbour.framework.empty())
        out += ", " + neighbour.framework;
    return out;
}

bool isInference(const Workload& w)
{
    return w.mode.starts_with("inference");
}

std::string_view workloadFitName(WorkloadFit fit)
{
    static constexpr std::array<std::string_view, 4> names{"unknown", "fits", "fits-with", "does-not-fit"};
    return names[static_cast<std::size_t>(fit)];
}

WorkloadAnswer answer(const Machine& machine, const Estimate& estimate, const Workload& workload,
                      const Estimator& estimator)
{
    WorkloadAnswer out;
    const Hardware hardware = hardwareOf(machine, out.assumed);
    Workload settled = workload;
    settle(settled, hardware, estimator, out.assumed);
    out.question = speedQuestion(settled, hardware);
    if (settled.family.empty()) {
        out.whyNot = FLOPSMITH_TR("workload",
                                  "this method with this kind of model was never measured, and no formula covers it");
        return out;
    }
    if (hardware.gpu.empty()) {
        out.whyNot = FLOPSMITH_TR("workload", "the machine has neither accelerator nor CPU");
        return out;
    }
    out.memory = memoryAnswer(settled, hardware, estimator);
    addSpeed(out, estimator);
    if (out.memory.fit == WorkloadFit::DoesNotFit || out.memory.fit == WorkloadFit::FitsWith)
        out.limitedBy = FLOPSMITH_TR("workload", "memory capacity");
    addEnergyAndCost(out, machine, estimate, estimator);
    return out;
}

} // namespace flopsmith
