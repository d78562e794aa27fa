// Plugs of cards and board against those of the supplies: what the connector rules share beside the cable plan.
#pragma once

#include <string>

#include "app/estimate/cables.h"
#include "app/rules/rule.h"

namespace flopsmith {

/// EPS plugs that the supplies have beyond what the board needs.
[[nodiscard]] int spareEps(const PlugNeeds& needs);

/// Supplies that, in place of the present one, satisfy `enough`.
[[nodiscard]] std::vector<QuickFix> otherSupplies(const RuleContext& c, bool (*enough)(const PlugNeeds&));

/// Risers that are fed by plugs of drives, on 6-pin plugs.
[[nodiscard]] QuickFix risersOn6Pin(const RuleContext& c);

} // namespace flopsmith
