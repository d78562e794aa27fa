// Numbers of the core in the user's number format. The C forms for files and reports are app/base/quantity_text.
#pragma once

#include <string_view>

#include <QLocale>
#include <QString>
#include <QStringList>

#include "app/base/quantity_text.h"
#include "app/parts/figure_value.h"
#include "app/parts/part.h"

namespace flopsmith {

/// At most `decimals` places, zeros at the end left out.
[[nodiscard]] QString localNumber(double value, int decimals, const QLocale& locale = QLocale());
/// "1,622 W" with the unit that a reader expects; `binary` counts a capacity as memory does.
[[nodiscard]] QString localQuantity(const AnyQuantity& quantity, bool binary = true, const QLocale& locale = QLocale());
/// The amount alone, without its currency: "7,214".
[[nodiscard]] QString localAmount(const Money& money, const QLocale& locale = QLocale());
/// A catalog's word as people write it in their language: "PCIe card".
[[nodiscard]] QString localWord(std::string_view word);
/// The few figures that tell a part in a list: "24 GB", "3 slots".
[[nodiscard]] QStringList localKeyFigures(const Part& part);
/// A catalog figure as text; a dash when unknown.
[[nodiscard]] QString localFigure(std::string_view key, const FigureValue& value, const QLocale& locale = QLocale());

} // namespace flopsmith
