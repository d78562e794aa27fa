// Which slot of a board or a complete machine a list's words mean.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/parts/part.h"

namespace flopsmith {

/// The slots of a board or of a complete machine; null where none are known.
[[nodiscard]] const std::vector<PcieSlotSpec>* slotTable(const Part& part);

/// The id of the slot that `words` name: by number ("3" is the third), by the label printed beside it, or by the bay
/// ("upper bay") that begins the labels of its slots, of which it takes one not in `taken`. Empty: none.
[[nodiscard]] std::string slotNamed(std::string_view words, const std::vector<PcieSlotSpec>& slots,
                                    const std::set<std::string>& taken);

} // namespace flopsmith
