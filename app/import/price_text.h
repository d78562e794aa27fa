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
/// `decimal` is the mark before decimals, '.' or ',', where it is known: it tells what "1.299" is; 0: it is not.
[[nodiscard]] std::optional<PriceText> readPriceText(std::string_view text, char decimal = 0);

/// The mark before decimals in an amount that can be read in one way only; 0 when it tells nothing.
[[nodiscard]] char decimalMarkOf(std::string_view text);
/// The mark that all amounts of a table agree on; 0 when they tell nothing or contradict each other.
class DecimalMarks {
public:
    void see(std::string_view text);
    [[nodiscard]] char agreed() const { return m_contradict ? '\0' : m_mark; }

private:
    char m_mark = 0;
    bool m_contradict = false;
};

/// A real day of the calendar as YYYY-MM-DD.
[[nodiscard]] bool isCalendarDay(std::string_view date);

/// The same out of YYYY-MM-DD, also with a time behind it, or DD.MM.YYYY, which has one meaning only; empty for others.
[[nodiscard]] std::string calendarDayOf(std::string_view text);

} // namespace flopsmith
