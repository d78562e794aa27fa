// What stands in the boxes of the drawing: short key figures of a part, labels of free places.
#pragma once

#include <string>
#include <vector>

#include "app/base/message.h"
#include "app/build/machine.h"

namespace flopsmith {

/// A text or pattern that FLOPSMITH_TR marked in context "layout", in the reader's language.
[[nodiscard]] std::string layoutWords(const Message& words);
/// "450 W · 12VHPWR · 24 GB" of a card, "350 W · sTR5" of a CPU; empty when nothing is known.
[[nodiscard]] std::string detailOf(const Item& item);
/// What a free place says (context "layout"): title and hint.
[[nodiscard]] std::string freeTitle(const Slot& slot);
[[nodiscard]] std::string freeDetail(const Slot& slot);
/// "3.5″" of a bay: how its kind is written in little room.
[[nodiscard]] std::string bayText(const std::string& kind);
/// "24 cores".
[[nodiscard]] std::string coresText(int cores);
/// "100 Gbit/s" of a network link.
[[nodiscard]] std::string linkRateText(Bandwidth rate);
/// "12VHPWR", "8-pin", "EPS".
[[nodiscard]] std::string plugName(const std::string& kind);
/// "Gen4 x16" of a free slot; empty when its width is not known.
[[nodiscard]] std::string slotPill(const Slot& slot);
/// "4 × 32 GB RDIMM": the modules that have a place; empty without.
[[nodiscard]] std::string memorySummary(const Machine& machine);

struct OutputChip {
    std::string title;
    bool used = false;
};
/// Plugs of a supply for cards and CPUs, one chip each while there are at most `most`, else one chip per kind.
[[nodiscard]] std::vector<OutputChip> outputChips(const Machine& machine, const Psu& psu, std::size_t most);

} // namespace flopsmith
