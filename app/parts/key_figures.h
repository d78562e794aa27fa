// The few figures that tell a part in a list, by category.
#pragma once

#include <span>
#include <string_view>

namespace flopsmith {

/// Their keys, the most telling first; what a part does not know is left out.
[[nodiscard]] std::span<const std::string_view> keyFigureKeys(std::string_view category);

} // namespace flopsmith
