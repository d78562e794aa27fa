// The cheapest changes that clear the errors of a build: a best-first search over the fixes of the rules and swaps of
// parts. Deterministic; every repair is a build without errors by the rules themselves.
#pragma once

#include <vector>

#include "app/optimize/moves.h"

namespace flopsmith {

struct Repair {
    std::vector<QuickFix> steps; // in order, for people
    std::vector<Edit> edits; // the same, flattened: applied in order they give `build`
    Build build;
    ChangeCost cost;
};

struct RepairLimits {
    int repairs = 3; // alternatives that are returned
    int evaluations = 160; // builds that are tried; more find cheaper repairs of builds with many errors
    int depth = 16; // steps of one repair
};

struct RepairResult {
    bool nothingToFix = false;
    std::vector<Repair> repairs; // cheapest first; empty: none was found within the limits
    int evaluations = 0;
};

/// Waived findings count as accepted. What a step adds a later step clears, or the repair is not returned.
[[nodiscard]] RepairResult findRepairs(const Evaluation& evaluation, const RepairLimits& limits = {},
                                       const CancelToken& cancel = {});

} // namespace flopsmith
