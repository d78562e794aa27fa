// What a change of a build costs its user: money, changes, and what is lost or taken apart. Ranks repairs.
#pragma once

#include <optional>
#include <vector>

#include "app/rules/engine.h"

namespace flopsmith {

/// Cost of a changed build against the one it came from. Less is better, member by member from the top: what the user
/// chose for its own sake is not traded for money.
struct ChangeCost {
    int lost = 0; // 2 for each accelerator, CPU, module, drive, network card fewer; 1 for each accelerator with less
                  // memory or FP16 rate
    int unpriced = 0; // parts bought or saved whose price is not known: the difference is then not known
    std::int64_t minor = 0; // price difference in the build's currency, minor units
    int changes = 0; // edits, each of one part, place or setting
    int disruption = 0; // a setting 1, a cable 2, a move 3, a part added 4, swapped 5, taken out 6; board or CPU 3 more

    friend auto operator<=>(const ChangeCost&, const ChangeCost&) = default;
};

/// Edits of a batch and of batches within, in order; of several that set the same thing only the last.
[[nodiscard]] std::vector<Edit> flattened(const std::vector<Edit>& edits);

[[nodiscard]] ChangeCost costOf(const Catalog& catalog, const Build& before, const Build& after,
                                const std::vector<Edit>& edits);

/// What parts bought less parts saved cost; nullopt when a price of them is not known, or is of another currency.
[[nodiscard]] std::optional<Money> priceDifference(const ChangeCost& cost, const Build& before);

} // namespace flopsmith
