// Power plugs: which cables go into which, and the adapters between them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/build/machine.h"

namespace flopsmith {

/// Plugs that mate are of one family: 12VHPWR and 12V-2x6 are `16pin`; every other kind is its own.
[[nodiscard]] std::string plugFamily(std::string_view kind);
/// Plug of a kind or family as people call it, in the reader's language: "12V-2x6", "8-pin PCIe".
[[nodiscard]] std::string plugLabel(const std::string& kind);
/// Families of supply cables that go into a plug, the best first: a 6-pin plug takes the 6 of a 6+2-pin cable, a 4-pin
/// EPS plug one half of a 4+4-pin cable.
[[nodiscard]] std::vector<std::string> cablesForPlug(std::string_view kind);

/// An adapter of the list and the card it is for: the modest cards take the adapters, large ones the supplies' own
/// cables.
struct AdapterUse {
    Installed<Accelerator> card;
    Installed<Cable> adapter;
};
[[nodiscard]] std::vector<AdapterUse> adapterUses(const Machine& machine);

} // namespace flopsmith
