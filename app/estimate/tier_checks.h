// What one level of a tier asks of one component group, held against a machine.
#pragma once

#include <vector>

#include "app/estimate/estimate.h"
#include "app/estimate/tiers.h"

namespace flopsmith {

/// Sums that several groups are judged by, made once per machine.
struct TierFacts {
    const Machine& machine;
    PowerEstimate power;
    PerformanceEstimate performance;
    CoolingEstimate cooling;
};
[[nodiscard]] TierFacts tierFactsOf(const Machine& machine);

/// What one level of one group says about the machine.
struct TierCheck {
    bool known = true; // false: a figure is missing that would decide
    bool met = true;
    TierText have;
    std::vector<TierText> lacks; // in figures
};

/// `group` is one of tierGroups.
[[nodiscard]] TierCheck checkTierGroup(std::string_view group, const TierFacts& facts, const TierLevel& level);

/// The group gpu, by name or by figures; in tier_accelerators.cpp.
[[nodiscard]] TierCheck checkTierGpu(const TierFacts& facts, const TierLevel& level);

} // namespace flopsmith
