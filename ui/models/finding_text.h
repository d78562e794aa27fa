// What the core says, in the user's language and number format. Plain text: sinks that take rich text must escape it.
#pragma once

#include <string_view>
#include <vector>

#include <QLocale>
#include <QString>

#include "app/base/message.h"
#include "app/rules/engine.h"

namespace flopsmith {

/// A typed value of a message; the same precision as the core's argumentText().
[[nodiscard]] QString localText(const Argument& argument, const QLocale& locale = QLocale());
[[nodiscard]] QString localMoney(const Money& money, const QLocale& locale = QLocale());

/// `pattern` translated in `context`, then filled with the arguments.
[[nodiscard]] QString localMessage(const char* context, std::string_view pattern,
                                   const std::vector<Argument>& arguments);

/// The same of a message whose arguments are texts; those that `context` knows are translated, too.
[[nodiscard]] QString localMessage(const char* context, const Message& message);

[[nodiscard]] QString ruleTitle(std::string_view title);
[[nodiscard]] QString findingText(const Finding& finding);
[[nodiscard]] QString worksIfText(const WorksIf& condition);
[[nodiscard]] QString fixText(const QuickFix& fix);
/// "needs the position of PCIe slots of Pro WS WRX90E-SAGE SE; ..."
[[nodiscard]] QString cannotTellText(const CannotTell& unknown, const Evaluation& evaluation);
/// The missing datum's label: "Power connectors"; with the part's name unless it is `about`.
[[nodiscard]] QString gapText(const Gap& gap, const Catalog& catalog, const Build& build, const PartId& about = {});
/// Why a part does not fit, or what it costs; empty for FitVerdict::Fits.
[[nodiscard]] QString fitText(const Fit& fit, const Part& part, const Evaluation& evaluation);
/// A place in a row of places: the number of a PCIe slot where those printed on the board are the numbers of the ids,
/// else the name printed beside it ("SLOT5", "Upper bay 2").
[[nodiscard]] QString slotName(const Slot& slot, const Machine& machine);
/// "fits slot 1, 4", "fits M.2_1", "fits 12 places", or fitText().
[[nodiscard]] QString bestFitText(const BestFit& best, const Part& part, const Evaluation& evaluation);
/// What a finding is about: "GeForce RTX 4090 (gpu1)", "Slot pcie2", joined by commas.
[[nodiscard]] QString subjectsText(const std::vector<std::string>& subjects, const Machine& machine);

/// "1,599 USD" and its date in brackets; a dash where no price is known.
[[nodiscard]] QString datedPriceText(const Part& part);
/// "List price", "Street price", ...
[[nodiscard]] QString priceKindText(PriceKind kind);

} // namespace flopsmith
