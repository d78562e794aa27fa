// Quantities and money as text in the C locale: files, command line, reports.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "app/base/money.h"
#include "app/base/quantity.h"

namespace flopsmith {

/// A typed value in a message: a count, a plain number, a text, a quantity, or an amount.
using Argument = std::variant<std::int64_t, double, std::string, AnyQuantity, Money>;

/// Number and symbol of a quantity in the unit a reader expects: 450 and "W", 24 and "GB" (memory counts in GiB).
struct QuantityParts {
    double number = 0;
    int decimals = 0;
    std::string symbol;
};

/// `binary` counts a capacity in GiB (memory), otherwise decimal (drives).
[[nodiscard]] QuantityParts quantityParts(const AnyQuantity& quantity, bool binary = true);

/// Decimals of a plain number in a message: what is below a thousandth of it says nothing.
[[nodiscard]] int plainDecimals(double value);

[[nodiscard]] std::string quantityText(const AnyQuantity& quantity, bool binary = true);
[[nodiscard]] std::string moneyText(const Money& money);
[[nodiscard]] std::string argumentText(const Argument& argument);

} // namespace flopsmith
