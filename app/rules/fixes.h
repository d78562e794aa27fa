// Building blocks of quick fixes: replacement parts that meet a condition, cheapest first.
#pragma once

#include <functional>
#include <vector>

#include "app/rules/rule.h"

namespace flopsmith {

/// At most `most` parts of the category of `like` that `accept` takes, cheapest first, unpriced ones last; `like`
/// itself and parts that can only be rented are left out.
[[nodiscard]] std::vector<const Part*> alternatives(const RuleContext& context, const Part& like,
                                                    const std::function<bool(const Part&)>& accept,
                                                    std::size_t most = 3);

/// Fixes that replace the item `key` by each of the parts: "Replace by %1".
[[nodiscard]] std::vector<QuickFix> replaceBy(const InstanceKey& key, const std::vector<const Part*>& parts);

/// The entry's own key of an item, so that all alike are replaced together.
[[nodiscard]] InstanceKey entryKeyOf(const Machine& machine, const Item& item);

/// Swaps of a finding's own subjects for other parts of their kind that have a place in the machine, cheapest first, at
/// most `most` for each: for findings whose rule offers no fix. Accelerators and whole machines are left out.
[[nodiscard]] std::vector<QuickFix> swapsFor(const RuleContext& context, const Finding& finding, std::size_t most = 6);

/// A power limit for every accelerator such that their sum is at most `budget`; empty when a card's lowest limit (or
/// half of its default, where the lowest is not known) forbids it.
[[nodiscard]] std::vector<QuickFix> capAccelerators(const RuleContext& context, Power budget);

} // namespace flopsmith
