// The figures of own or rent as the window edits them: shares in percent, numbers in the user's format.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <QString>

#include "app/ownership/assumptions.h"

namespace flopsmith {

/// Figures that stand together in the form.
struct CostFigureGroup {
    const char* title; // of QCoreApplication context "CostFigureGroup"
    std::vector<std::string_view> keys;
};
[[nodiscard]] const std::vector<CostFigureGroup>& costFigureGroups();
[[nodiscard]] QString costGroupTitle(const CostFigureGroup& group);

[[nodiscard]] QString costFigureLabel(const CostFigureInfo& info);
/// Unit behind the field: %, W, USD/kWh, years; empty for a plain number.
[[nodiscard]] QString costFigureUnit(const CostFigureInfo& info, const std::string& currency);
/// The number alone, as the field shows and takes it.
[[nodiscard]] QString costFigureText(const CostFigureInfo& info, double value);
/// What was typed as the document states it (C locale, shares from 0 to 1); nullopt when it is no number or out of
/// range.
[[nodiscard]] std::optional<QString> statedFigure(const CostFigureInfo& info, const QString& typed);
/// "from 0 to 100 %".
[[nodiscard]] QString costFigureRange(const CostFigureInfo& info, const std::string& currency);

} // namespace flopsmith
