// Which supply feeds which part, and what each supply carries.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/build/machine.h"
#include "app/estimate/plugs.h"

namespace flopsmith {

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

struct SupplyLoad {
    Installed<Psu> psu;
    Power rated;
    Power load;
    [[nodiscard]] double share() const { return load / rated; }
};
/// What each separate supply carries, as splitSupplies divides it. Empty when a rating is unknown.
[[nodiscard]] std::vector<SupplyLoad> supplyLoads(const Machine& machine, Power rest);

} // namespace flopsmith
