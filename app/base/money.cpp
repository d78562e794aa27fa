#include "app/base/money.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace flopsmith {

int minorDigits(const std::string& currency)
{
    static constexpr std::array<std::string_view, 8> none{"JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF"};
    static constexpr std::array<std::string_view, 5> three{"BHD", "JOD", "KWD", "OMR", "TND"};
    if (std::find(none.begin(), none.end(), currency) != none.end())
        return 0;
    if (std::find(three.begin(), three.end(), currency) != three.end())
        return 3;
    return 2;
}

Money Money::of(double amount, std::string currency)
{
    const double factor = std::pow(10.0, minorDigits(currency));
    return Money{std::llround(amount * factor), std::move(currency)};
}

double Money::amount() const
{
    return static_cast<double>(minor) / std::pow(10.0, minorDigits(currency));
}

std::optional<Converted> converted(const Money& money, const std::string& currency,
                                   const std::vector<ExchangeRate>& rates)
{
    if (money.currency == currency)
        return Converted{money, {}};
    const ExchangeRate* best = nullptr;
    for (const ExchangeRate& rate : rates) {
        const bool forward = rate.base == money.currency && rate.quote == currency;
        const bool backward = rate.quote == money.currency && rate.base == currency;
        if ((forward || backward) && rate.value > 0 && std::isfinite(rate.value) && (!best || rate.date > best->date))
            best = &rate;
    }
    if (!best)
        return std::nullopt;
    const double factor = best->base == money.currency ? best->value : 1 / best->value;
    return Converted{Money::of(money.amount() * factor, currency), best->date};
}

void MoneySum::add(const Money& money, std::int64_t count)
{
    const auto at = std::lower_bound(m_totals.begin(), m_totals.end(), money.currency,
                                     [](const Money& m, const std::string& c) { return m.currency < c; });
    if (at != m_totals.end() && at->currency == money.currency)
        at->minor += money.minor * count;
    else
        m_totals.insert(at, Money{money.minor * count, money.currency});
}

Money MoneySum::in(const std::string& currency) const
{
    for (const Money& m : m_totals)
        if (m.currency == currency)
            return m;
    return Money{0, currency};
}

} // namespace flopsmith
