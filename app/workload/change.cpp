#include "app/workload/change.h"

#include <algorithm>

namespace flopsmith {

namespace {

bool changeTrains(const Workload& w)
{
    return !w.mode.starts_with("inference");
}

bool isServed(const Workload& w)
{
    return w.family == "llm-serving";
}

/// The prompt alone is what these vary by.
bool countsPrompt(const Workload& w)
{
    return w.family == "llm-prefill" || isServed(w);
}

} // namespace

Workload withChange(Workload stated, const Workload& settled, const Workload& changed)
{
    const bool ownFamily = !stated.family.empty();
    const bool ownAverage = stated.batchAverage.has_value();
    forEachField<Workload>([&](const auto& field) {
        if (!(settled.*(field.member) == changed.*(field.member)))
            stated.*(field.member) = changed.*(field.member);
    });
    if (!ownFamily)
        stated.family.clear(); // it follows from the method
    if (isServed(settled) && !ownAverage && stated.batchAverage) {
        // Who serves more at once has more users: the average follows from them.
        stated.users = stated.batchAverage;
        stated.batchAverage.reset();
        stated.maxSequences.reset();
    }
    return stated;
}

double variedBatch(const Workload& w)
{
    if (changeTrains(w))
        return w.microBatch.value_or(1);
    return isServed(w) ? w.batchAverage.value_or(w.users.value_or(1)) : w.batch.value_or(1);
}

void setVariedBatch(Workload& w, double batch, int devices)
{
    if (changeTrains(w)) {
        w.microBatch = batch;
        w.globalBatch = batch * w.gradAccum.value_or(1) * std::max(1, devices);
    } else if (isServed(w)) {
        w.users = w.maxSequences = w.batchAverage = batch;
    } else {
        w.batch = batch;
    }
}

double variedSequence(const Workload& w)
{
    return countsPrompt(w) ? w.prefill.value_or(0) : w.sequence.value_or(0);
}

void setVariedSequence(Workload& w, double tokens)
{
    if (!countsPrompt(w))
        w.sequence = tokens;
    if (w.prefill)
        w.prefill = countsPrompt(w) ? tokens : std::max(1.0, tokens - w.decode.value_or(0));
}

} // namespace flopsmith
