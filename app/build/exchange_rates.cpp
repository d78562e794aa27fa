#include "app/build/exchange_rates.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr std::string_view ratePrefix = "rate.";

bool isDayText(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00";
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), [](char c, char f) {
               return f == '0' ? c >= '0' && c <= '9' : c == f;
           });
}

std::optional<ExchangeRate> rateOf(const Build& build, std::string_view currency, const Setting& setting)
{
    const auto* text = std::get_if<std::string>(&setting);
    const auto at = text ? text->find('@') : std::string::npos;
    if (at == std::string::npos)
        return std::nullopt;
    const auto value = parseDecimal(text->substr(0, at));
    const std::string date = text->substr(at + 1);
    if (!value || !(*value > 0) || !std::isfinite(*value) || !isDayText(date))
        return std::nullopt;
    return ExchangeRate{std::string(currency), build.currency, date, *value};
}

} // namespace

std::string rateKey(std::string_view currency)
{
    return std::string(ratePrefix) + std::string(currency);
}

std::string rateText(double value, std::string_view date)
{
    return fmt::format("{}@{}", formatNumber(value, 6), date);
}

std::optional<ExchangeRate> statedRate(const Build& build, std::string_view currency)
{
    const auto at = build.settings.find(rateKey(currency));
    return at == build.settings.end() ? std::nullopt : rateOf(build, currency, at->second);
}

std::vector<ExchangeRate> statedRates(const Build& build)
{
    std::vector<ExchangeRate> out;
    for (auto at = build.settings.lower_bound(ratePrefix);
         at != build.settings.end() && at->first.starts_with(ratePrefix); ++at)
        if (auto rate = rateOf(build, std::string_view(at->first).substr(ratePrefix.size()), at->second))
            out.push_back(std::move(*rate));
    return out;
}

std::string faultyRate(const Build& build)
{
    for (auto at = build.settings.lower_bound(ratePrefix);
         at != build.settings.end() && at->first.starts_with(ratePrefix); ++at)
        if (!rateOf(build, std::string_view(at->first).substr(ratePrefix.size()), at->second))
            return at->first;
    return {};
}

std::optional<Converted> inOwnCurrency(const Money& money, const Machine& machine)
{
    const Build& build = machine.build();
    if (money.currency != build.currency)
        if (auto stated = statedRate(build, money.currency))
            return converted(money, build.currency, {std::move(*stated)});
    return converted(money, build.currency, machine.catalog().tables().rates);
}

MoneySum inOwnCurrency(const MoneySum& sum, const Machine& machine)
{
    MoneySum out;
    for (const Money& money : sum.totals()) {
        const auto own = inOwnCurrency(money, machine);
        out.add(own ? own->money : money);
    }
    out.addUnknown(sum.unknown());
    return out;
}

} // namespace flopsmith
