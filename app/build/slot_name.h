// What people call a place of the machine.
#pragma once

#include <string>
#include <string_view>

#include "app/base/message.h"
#include "app/build/slots.h"

namespace flopsmith {

/// The name of a kind of place that no board prints, as a pattern of context "slots": "Bay %1 (%2)" with its number
/// and what tells it apart (kind of a bay, area of a fan). An empty number means that the machine has only one.
[[nodiscard]] Message placePattern(SlotKind kind, std::string_view number, std::string_view word = {});

/// A place in the reader's language: as printed on the board where that prints it, else its kind and number:
/// "PCIEX16_1", "CPU 2", "Bay 3 (2.5 inch)". Never empty. Ids, not names, are what documents keep.
[[nodiscard]] std::string slotName(const Slot& slot);

/// Where fans sit, in the reader's language: "front".
[[nodiscard]] std::string fanAreaName(std::string_view area);

} // namespace flopsmith
