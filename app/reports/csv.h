// CSV as RFC 4180 says, safe to open in a spreadsheet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace flopsmith {

/// One cell: quoted where needed; a text that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] std::string csvCell(std::string_view text);

/// Cells, commas and CRLF.
[[nodiscard]] std::string csvRow(const std::vector<std::string>& cells);

} // namespace flopsmith
