// Words of charts and sheets: translated where the window asks for it, numbers always in the C locale.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/base/translation.h"
#include "app/rules/engine.h"

namespace flopsmith {

[[nodiscard]] inline std::string reportText(std::string_view context, std::string_view text)
{
    return translatedText(context, text);
}
[[nodiscard]] inline std::string chartText(std::string_view text)
{
    return reportText("charts", text);
}
[[nodiscard]] inline std::string sheetText(std::string_view text)
{
    return reportText("sheet", text);
}

/// `pattern` translated, then filled with the arguments.
[[nodiscard]] std::string reportMessage(std::string_view context, std::string_view pattern,
                                        const std::vector<Argument>& arguments);
[[nodiscard]] std::string sheetMessage(std::string_view pattern, const std::vector<Argument>& arguments);
[[nodiscard]] std::string chartMessage(std::string_view pattern, const std::vector<Argument>& arguments);

/// One of two templates of context "sheet" by number, which is their %1.
[[nodiscard]] std::string countText(std::int64_t count, std::string_view one, std::string_view many);

[[nodiscard]] std::string percentText(double share); // 0.873 -> "87.3 %"

/// All totals joined by " + "; "at least" before them when something has no price; a dash for nothing at all.
[[nodiscard]] std::string moneySumText(const MoneySum& sum);

/// The label of a datum of `part`, of the document when that is null: "FP8 tensor", "Altitude", else its key in words.
[[nodiscard]] std::string gapLabel(const Gap& gap, const Part* part);
/// The label of the missing datum: "FP8 tensor", or its key when the catalog does not describe it.
[[nodiscard]] std::string reportGapLabel(const Gap& gap, const Evaluation& evaluation);
/// "RTX 6000 Ada: FP8 tensor", with ", assumed" when it is there but only assumed.
[[nodiscard]] std::string reportGap(const Gap& gap, const Evaluation& evaluation);
[[nodiscard]] std::string reportGaps(const std::vector<Gap>& gaps, const Evaluation& evaluation);

/// What a finding is about: "GeForce RTX 4090 (gpu1)", "PCIEX16_2 (pcie2)".
[[nodiscard]] std::string reportSubjects(const std::vector<std::string>& subjects, const Machine& machine);

/// The name of a slot, with its id where that differs.
[[nodiscard]] std::string slotText(const Slot& slot);

} // namespace flopsmith
