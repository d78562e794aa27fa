// Names and texts as workbooks take them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/reports/sheet.h"

namespace flopsmith {

/// Names of worksheets: at most 31 characters, none of []:*?/\, not empty, no two alike without regard to case.
[[nodiscard]] std::vector<std::string> worksheetNames(const std::vector<std::string>& titles);

/// One line of at most 32,767 characters, the most that a cell takes.
[[nodiscard]] std::string cellText(std::string_view text);

/// Number format of a cell: `#,##0.00 "USD"`, `0.0%`, `0 "W"`.
[[nodiscard]] std::string numberFormat(const SheetNumber& number);

} // namespace flopsmith
