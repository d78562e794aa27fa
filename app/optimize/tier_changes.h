// Changes of a build that may bring one group of a tier to a level: proposals, not yet tried.
#pragma once

#include <vector>

#include "app/optimize/tier_way.h"

namespace flopsmith {

struct TierChange {
    std::vector<QuickFix> steps;
    std::int64_t minor = 0; // what it buys less what is known of what it saves, one machine, minor units
};

/// Newest price in the currency of the build, minor units; nullopt without one, or without a rate.
[[nodiscard]] std::optional<std::int64_t> priceOf(const Catalog& catalog, const Build& build, const Part& part);

/// Cheapest first, at most `most` of each kind of change. `level` is what is asked, with its inherited figures.
[[nodiscard]] std::vector<TierChange> tierChanges(const Evaluation& from, std::string_view group,
                                                  const TierLevel& level, std::size_t most);

} // namespace flopsmith
