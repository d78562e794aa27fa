// Parts of the answer that have a file of their own.
#pragma once

#include "app/workload/answer.h"

namespace flopsmith {

[[nodiscard]] bool isInference(const Workload& workload);
/// The terms times a factor.
[[nodiscard]] std::vector<Term> scaledTerms(const Terms& terms, double factor);
/// What the workload needs and whether it fits, with which change, and the largest that would.
[[nodiscard]] MemoryAnswer memoryAnswer(const Workload& workload, const Hardware& hardware, const Estimator& estimator);
/// Tokens of a sequence of a language model, else 1.
[[nodiscard]] double tokensPerSample(const Workload& workload);
/// The name of a term as what limits: "memory" alone would leave open whether its size or its bandwidth is meant.
[[nodiscard]] std::string limitOf(std::string_view term);
/// Speed as it is shown, of a prediction that answers `question`.
[[nodiscard]] SpeedAnswer speedAnswer(const Prediction& prediction, const Question& question);

void addFirstToken(SpeedAnswer& speed, const Workload& workload, const Hardware& hardware, const Estimator& estimator);
/// What drives and CPU cores must give to keep the devices busy; slows the speed where they cannot.
void addFeeding(SpeedAnswer& speed, const Workload& workload, const Hardware& hardware, WorkloadAnswer& out);
/// Seconds of an optimizer step for states and weights that are kept in host memory or on NVMe drives; 0 with a
/// sentence when a bandwidth is not known.
[[nodiscard]] double offloadSeconds(const Workload& workload, const Hardware& hardware, std::string& why);
/// Adds them to the step; false, with `out.whyNot`, when they cannot be told.
[[nodiscard]] bool addOffload(SpeedAnswer& speed, const Workload& workload, const Hardware& hardware,
                              WorkloadAnswer& out);

/// The workload has no form of its own, but its parts have: training of images on a CPU, reinforcement learning.
[[nodiscard]] bool isComposed(const Workload& workload, const Hardware& hardware);
/// nullopt with `out.whyNot`; what was taken is added to `out.assumed`, the nearest measurements of the parts to
/// `out.neighbours`.
[[nodiscard]] std::optional<SpeedAnswer> composedSpeed(const Question& question, const Estimator& estimator,
                                                       WorkloadAnswer& out);
[[nodiscard]] NeighbourAnswer neighbourAnswer(const Neighbour& neighbour);

/// What costs are counted by: a million tokens, a thousand images or samples.
struct CostUnits {
    double count = 1;
    std::string_view name; // context "workload"
};
[[nodiscard]] CostUnits costUnitsOf(std::string_view speedUnit);

struct CostBasis {
    double pue = 1;
    std::optional<double> perKwh; // in `currency`
    double lifeSeconds = 0; // over which the purchase is spread
    std::string currency; // ISO 4217
};
/// Settings of the build, else the tariff of its country and three years of use.
[[nodiscard]] CostBasis costBasis(const Machine& machine, const Estimator& estimator, std::vector<Assumption>& assumed);

/// Share of their power limit that accelerators usually draw.
[[nodiscard]] double usualPowerShare(const Workload& workload);
/// W of all devices together: as measured for this kind of inference, else the usual share of their limit; 0 when the
/// limit is not known.
[[nodiscard]] double drawnPower(const Question& question, const SpeedAnswer& speed, const Estimator& estimator,
                                std::vector<Assumption>& assumed);

/// Power, energy and cost of an answer that has its speed.
void addEnergyAndCost(WorkloadAnswer& out, const Machine& machine, const Estimate& estimate,
                      const Estimator& estimator);

} // namespace flopsmith
