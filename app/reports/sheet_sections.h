// The sections of a build sheet, one function each; buildSheet() puts them in order.
#pragma once

#include "app/reports/sheet.h"

namespace flopsmith {

// sheet_parts.cpp
[[nodiscard]] SheetSection partsSection(const Evaluation& evaluation);

// sheet_slots.cpp
[[nodiscard]] SheetSection drawingSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection slotSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection memorySection(const Evaluation& evaluation);
[[nodiscard]] SheetSection driveSection(const Evaluation& evaluation);

// sheet_figures.cpp
[[nodiscard]] SheetSection powerSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection plugSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection coolingSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection tierSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection assumptionSection(const Evaluation& evaluation);

// sheet_ownership.cpp
/// Empty but for its title when own or rent was not asked for.
[[nodiscard]] SheetSection ownershipSection(const ReferenceBuild& own);

// sheet_cables.cpp
[[nodiscard]] SheetSection cableSection(const Evaluation& evaluation);

// sheet_findings.cpp
[[nodiscard]] SheetSection findingSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection waiverSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection conditionSection(const Evaluation& evaluation);
[[nodiscard]] SheetSection uncheckedSection(const Evaluation& evaluation);
/// "3 errors, 1 warning, no advice", with what was checked and what could not be.
[[nodiscard]] std::string verdictText(const Evaluation& evaluation);
[[nodiscard]] std::string severityLabel(Severity severity);

// Words that several sections use.
[[nodiscard]] std::string verdictLabel(TierVerdict verdict);
[[nodiscard]] std::string mainsText(const Evaluation& evaluation); // "US, 120 V, 15 A"
[[nodiscard]] std::string powerText(const Sum<Power>& sum); // "at least 90 W" while something is missing

} // namespace flopsmith
