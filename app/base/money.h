// Amounts of money: integer minor units of one currency, never floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
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

/// How many `quote` one `base` was worth on a day.
struct ExchangeRate {
    std::string base; // ISO 4217
    std::string quote;
    std::string date; // ISO 8601
    double value = 0;
    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};

/// An amount in another currency, and the day of the rate; no day when nothing was converted.
struct Converted {
    Money money;
    std::string date;
};
/// By the newest rate between the two currencies, in either direction; nullopt when there is none.
[[nodiscard]] std::optional<Converted> converted(const Money& money, const std::string& currency,
                                                 const std::vector<ExchangeRate>& rates);

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
