// A cell of a mapped table as a value of a figure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace flopsmith {

/// The only number of a cell in the unit of `key`; `unit` is that of numbers without one.
[[nodiscard]] std::optional<double> cellNumber(std::string_view key, std::string_view cell, std::string_view unit);
[[nodiscard]] std::optional<bool> cellFlag(std::string_view cell);
/// One line; sockets, board forms, supply forms, levels and dates as the catalog writes them.
[[nodiscard]] std::string cellText(std::string_view key, std::string_view cell);
/// Parts of a list between commas or semicolons; memory types out of a sentence.
[[nodiscard]] std::vector<std::string> cellTexts(std::string_view key, std::string_view cell);

} // namespace flopsmith
