// Which supply feeds which part, and what each supply carries.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/rules/rule.h"

namespace flopsmith {

/// The supplies that feed a part, by instance key: from `feeds` and the part's setting `psu`. Empty: not stated.
[[nodiscard]] std::set<std::string> feedersOf(const Machine& machine, const Item& item);
/// The supply of that name: an instance key, the place `psu2`, or an output of either (`psu2.pcie8-1`). nullptr: none.
[[nodiscard]] const Item* supplyNamed(const Machine& machine, const std::string& name);

/// Supplies of their own: not the modules of one redundant set, nor those that a server or case brings.
[[nodiscard]] std::vector<Installed<Psu>> separateSupplies(const Machine& machine);

struct SupplyLoad {
    Installed<Psu> psu;
    Power rated;
    Power load;
    [[nodiscard]] double share() const { return load / rated; }
};
/// What each separate supply carries: stated feeds as they are, other cards in the best split of whole cards,
/// everything else on the supply that feeds the board (not stated: on the one where it hurts least). Empty when a
/// rating is unknown.
[[nodiscard]] std::vector<SupplyLoad> supplyLoads(const RuleContext& context);

} // namespace flopsmith
