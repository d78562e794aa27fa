// How an answer changes with one input: batch, sequence, power limit; and where it stands below the roofline. Pure
// functions of an answer and the estimator.
#pragma once

#include <string>
#include <vector>

#include "app/workload/answer.h"

namespace flopsmith {

struct CurvePoint {
    double x = 0; // sequences or images; tokens; W per device
    double value = 0; // in the unit of the speed, or bytes per device
    double low = 0; // band of the estimate
    double high = 0;
};

struct Curve {
    std::vector<CurvePoint> points; // ascending x
    std::string whyNot; // context "workload"; when there are no points
    std::string basis; // context "workload"; what it was measured on, where that is another case
};

/// Powers of two from 1 to twice what fits, at most 1024.
[[nodiscard]] Curve batchSpeed(const WorkloadAnswer& now, const Estimator& estimator);
[[nodiscard]] Curve batchMemory(const WorkloadAnswer& now, const Estimator& estimator);

/// Powers of two from 256 tokens to what fits and the model takes, at most 131,072.
[[nodiscard]] Curve sequenceSpeed(const WorkloadAnswer& now, const Estimator& estimator);
[[nodiscard]] Curve sequenceMemory(const WorkloadAnswer& now, const Estimator& estimator);

/// Speed at 40 to 100 % of the device's own power limit. No points when the estimate does not depend on the limit.
[[nodiscard]] Curve powerCapSpeed(const WorkloadAnswer& now, const Estimator& estimator);

/// Speed with 1, 2, 4, ... and all of the machines' devices, joined as they are there; the micro-batch of training stays
/// as it is. Numbers of devices on which the workload does not fit are left out. No points with a single device.
[[nodiscard]] Curve deviceSpeed(const WorkloadAnswer& now, const Estimator& estimator);

/// Where a workload stands on one device: FLOP/s against FLOP per byte of device memory.
struct Roofline {
    double peak = 0; // FLOP/s of the precision, dense
    double bandwidth = 0; // bytes/s
    double intensity = 0; // FLOP per byte that must at least be moved
    double reached = 0; // FLOP/s at the estimated speed
};

/// nullopt with a sentence in `why` when operations, bytes, rates or speed are not known. Operations: 2 per active
/// parameter and token, 6 when training, with the attention's 2 L a d s; 2 per multiply-accumulate of an image, 6 when
/// training. Bytes: weights, cache, states and stored activations once each, so the least (estimates.md section 2).
[[nodiscard]] std::optional<Roofline> rooflineOf(const WorkloadAnswer& now, std::string& why);

} // namespace flopsmith
