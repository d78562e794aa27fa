// Days as numbers, so that a chart can have time along its axis.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace flopsmith {

/// Days since the beginning of 1970 of an ISO 8601 date, which may lack its day; nullopt for anything else.
[[nodiscard]] std::optional<double> dayNumber(std::string_view date);
/// The date of a day: YYYY-MM-DD.
[[nodiscard]] std::string dayText(double day);

} // namespace flopsmith
