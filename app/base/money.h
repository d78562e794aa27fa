// Amounts of money: integer minor units of one currency, never floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace flopsmith {

/// An amount in one currency. Amounts of different currencies are added only through MoneySum.
struct Money {
    std::int64_t minor = 0; // cents for USD
    std::string currency = "USD"; // ISO 4217

    [[nodiscard]] static Money of(double amount, std::string currency);
    [[nodiscard]] double amount() const; // major units
    friend bool operator==(const Money&, const Money&) = default;
};

/// Number of minor digits of an ISO 4217 currency (2 unless the standard says otherwise).
[[nodiscard]] int minorDigits(const std::string& currency);

/// A sum that keeps one total per currency and knows whether something had no price ("at least").
class MoneySum {
public:
    void add(const Money& money, std::int64_t count = 1);
    void addUnknown(std::int64_t count = 1) { m_unknown += count; }

    [[nodiscard]] const std::vector<Money>& totals() const { return m_totals; } // sorted by currency
    [[nodiscard]] std::int64_t unknown() const { return m_unknown; }
    /// Total in `currency`; zero when nothing was added in it.
    [[nodiscard]] Money in(const std::string& currency) const;
    friend bool operator==(const MoneySum&, const MoneySum&) = default;

private:
    std::vector<Money> m_totals;
    std::int64_t m_unknown = 0;
};

} // namespace flopsmith
