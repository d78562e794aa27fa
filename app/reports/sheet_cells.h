// Cells of a sheet's tables: a text for readers and, where it is one, the number for spreadsheets.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/base/quantity_text.h"
#include "app/reports/sheet.h"

namespace flopsmith {

struct SheetCell {
    SheetCell(std::string words) // NOLINT: rows mix texts and numbers
        : text(std::move(words))
    {
    }
    SheetCell(const char* words) // NOLINT
        : text(words)
    {
    }
    SheetCell(std::string words, SheetNumber value)
        : text(std::move(words))
        , number(std::move(value))
    {
    }

    std::string text;
    std::optional<SheetNumber> number;
};

[[nodiscard]] SheetCell countCell(std::int64_t count);
/// `binary` counts a capacity in GiB (memory), otherwise decimal (drives).
[[nodiscard]] SheetCell quantityCell(const AnyQuantity& quantity, bool binary = true);
[[nodiscard]] SheetCell moneyCell(const Money& money);
[[nodiscard]] SheetCell percentCell(double share); // 0.873 -> "87.3 %"
/// A number with its unit: 2163 BTU/h.
[[nodiscard]] SheetCell numberCell(double value, int decimals, const std::string& unit);

void addRow(SheetTable& table, std::vector<SheetCell> cells);

} // namespace flopsmith
