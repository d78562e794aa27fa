// The cheapest way to the next level of a tier's group: parts of the catalog with a price, changed by edits that were
// applied and judged again. Takes some dozens of evaluations: made on demand, not with every evaluation.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "app/optimize/moves.h"

namespace flopsmith {

struct TierWay {
    TierVerdict level = TierVerdict::Minimum; // of the group afterwards
    std::vector<QuickFix> steps; // in order, for people
    std::vector<Edit> edits; // the same: applied in order they give `build`
    Build build;
    ChangeCost cost;
    bool perHour = false; // of a rented machine another one is rented: money is of one hour
    Money bought; // what is bought, all machines
    std::optional<Money> difference; // less what it replaces; absent when a replaced part has no known price
};

struct TierWayLimits {
    int candidates = 12; // changes that are tried of a group, cheapest first
    int evaluations = 120; // builds that are judged at most, also for clearing what a change breaks
};

/// What costs nothing comes before what saves money: nobody swaps a good part to save. Nothing when the group is at its
/// top, unknown to the tiers, or no priced parts of the catalog reach the next level without a new error of the rules.
[[nodiscard]] std::optional<TierWay> cheapestWay(const Evaluation& from, std::string_view tier, std::string_view group,
                                                 const TierWayLimits& limits = {}, const CancelToken& cancel = {});

} // namespace flopsmith
