// Amounts and days as shops' tables and price lists write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace flopsmith {

/// An exact amount: "1299.00", "1,299.00", "$1 299", "1.299,00 EUR"; nullopt for what can be read in two ways.
struct PriceText {
    double amount = 0; // in major units, 0 to 1e9
    std::string currency; // ISO 4217; empty: the text names none
};
[[nodiscard]] std::optional<PriceText> readPriceText(std::string_view text);

/// A real day of the calendar as YYYY-MM-DD.
[[nodiscard]] bool isCalendarDay(std::string_view date);

} // namespace flopsmith
