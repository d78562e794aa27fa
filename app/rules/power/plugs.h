// Which plugs the cards and the board ask for and what the supplies have: shared by the connector rules.
#pragma once

#include <map>
#include <string>

#include "app/rules/rule.h"

namespace flopsmith {

struct PlugNeeds {
    std::map<std::string, int> cards; // by kind
    std::map<std::string, int> board;
    std::map<std::string, int> supply;
    std::map<std::string, int> adapted; // made from other plugs by adapters on the list
};

/// Counts plugs; reads with `evidence`. 12VHPWR and 12V-2x6 mate with each other and count as one kind, `16pin`.
[[nodiscard]] PlugNeeds plugNeeds(const Machine& machine, Evidence& evidence);

/// EPS plugs that the supplies have beyond what the board needs.
[[nodiscard]] int spareEps(const PlugNeeds& needs);

/// Plug of a kind as people call it: "12V-2x6", "8-pin PCIe".
[[nodiscard]] std::string plugFamilyName(const std::string& kind);

/// Supplies that, in place of the present one, satisfy `enough`.
[[nodiscard]] std::vector<QuickFix> otherSupplies(const RuleContext& c, bool (*enough)(const PlugNeeds&));

} // namespace flopsmith
