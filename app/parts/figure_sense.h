// What a figure is about and which way it is better: for pages that group figures and tables that compare parts.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "app/parts/figure_value.h"

namespace flopsmith {

/// In the order of a part's page.
enum class FigureGroup : std::uint8_t { General, Compute, Ram, Drives, Links, Supply, Heat, Body };

/// None: a matter of what it has to go with, not of quality.
enum class Better : std::uint8_t { None, More, Less };

struct FigureSense {
    FigureGroup group = FigureGroup::General;
    Better better = Better::None;
};

/// The sense of a figure of a category; nullopt for a key that the table does not have.
[[nodiscard]] std::optional<FigureSense> figureSense(std::string_view category, std::string_view key);

/// Title of a group (context "groups").
[[nodiscard]] std::string_view groupLabel(FigureGroup group);

/// A number to judge by: figureNumber(), 1 and 0 for yes and no, the rank of a level that has one.
[[nodiscard]] std::optional<double> figureRank(std::string_view key, const FigureValue& value);

} // namespace flopsmith
