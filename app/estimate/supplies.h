// Which supply feeds which part, what each supply carries, and which plugs its cables go into.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/build/machine.h"

namespace flopsmith {

/// Plugs that mate are of one family: 12VHPWR and 12V-2x6 are `16pin`; every other kind is its own.
[[nodiscard]] std::string plugFamily(std::string_view kind);
/// Plug of a kind or family as people call it: "12V-2x6", "8-pin PCIe".
[[nodiscard]] std::string plugLabel(const std::string& kind);
/// Families of supply cables that go into a plug, the best first: a 6-pin plug takes the 6 of a 6+2-pin cable, a 4-pin
/// EPS plug one half of a 4+4-pin cable.
[[nodiscard]] std::vector<std::string> cablesForPlug(std::string_view kind);

/// The supplies that feed a part, by instance key: from `feeds` and the part's setting `psu`. Empty: not stated.
[[nodiscard]] std::set<std::string> feedersOf(const Machine& machine, const Item& item);
/// The supply of that name: an instance key, the place `psu2`, or an output of either (`psu2.pcie8-1`). nullptr: none.
[[nodiscard]] const Item* supplyNamed(const Machine& machine, const std::string& name);

/// Supplies of their own: not the modules of one redundant set, nor those that a server or case brings. Empty when
/// there are fewer than two.
[[nodiscard]] std::vector<Installed<Psu>> separateSupplies(const Machine& machine);

/// Supplies whose cables may feed one part together: a supply of its own, or all modules of a redundant set, which
/// share a backplane.
struct SupplyGroup {
    std::vector<Installed<Psu>> units;
    Power rated; // usable at the site's mains
    Power load;
    bool plugsKnown = true; // every unit states its outputs
    [[nodiscard]] double share() const { return rated > Power{} ? load / rated : 0; }
};

/// How the load is divided: stated feeds as they are, other cards whole on one group, each where it finds its plugs and
/// hurts least, everything else on the group that feeds the board (not stated: on the one where it hurts least).
struct SupplySplit {
    std::vector<SupplyGroup> groups;
    std::size_t board = 0; // index of the group that feeds the board
    std::map<InstanceKey, std::size_t> cards; // accelerator -> index
};
/// `rest` is what everything but the accelerators draws. No groups without a supply.
[[nodiscard]] SupplySplit splitSupplies(const Machine& machine, Power rest);

/// An adapter of the list and the card it is for: the modest cards take the adapters, large ones the supplies' own
/// cables.
struct AdapterUse {
    Installed<Accelerator> card;
    Installed<Cable> adapter;
};
[[nodiscard]] std::vector<AdapterUse> adapterUses(const Machine& machine);

struct SupplyLoad {
    Installed<Psu> psu;
    Power rated;
    Power load;
    [[nodiscard]] double share() const { return load / rated; }
};
/// What each separate supply carries, as splitSupplies divides it. Empty when a rating is unknown.
[[nodiscard]] std::vector<SupplyLoad> supplyLoads(const Machine& machine, Power rest);

} // namespace flopsmith
