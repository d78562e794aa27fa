// What a machine takes from the wall, as checks of circuits, plugs and UPS need it.
#pragma once

#include "app/rules/rule.h"

namespace flopsmith {

/// Best certified efficiency of a supply, at low and at high line (80 PLUS Titanium; 80 PLUS Ruby).
[[nodiscard]] double bestEfficiency(const Machine& machine);

/// Draw of one machine at the wall, at least what its parts take through the best of supplies; what is missing for more
/// becomes gaps of the check.
[[nodiscard]] Power wallDraw(const RuleContext& context, Judgement& judge);

} // namespace flopsmith
