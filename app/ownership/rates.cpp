// The currencies in which prices of a build stand, and what is known of their worth.
#include <algorithm>

#include "app/build/exchange_rates.h"
#include "app/ownership/ownership.h"

namespace flopsmith {

namespace {

void addCurrency(std::vector<RateUsed>& rates, const std::string& currency, const Machine& machine, bool owning)
{
    const Build& build = machine.build();
    if (currency == build.currency)
        return;
    const auto at = std::find_if(rates.begin(), rates.end(), [&](const RateUsed& r) { return r.currency == currency; });
    if (at != rates.end())
        return;
    RateUsed& out = rates.emplace_back();
    out.currency = currency;
    out.owning = owning;
    const auto stated = statedRate(build, currency);
    out.stated = stated.has_value();
    constexpr double many = 1e6; // units, so that cents do not round the rate
    if (const auto own = inOwnCurrency(Money::of(many, currency), machine)) {
        out.value = own->money.amount() / many;
        out.date = own->date;
    }
}

} // namespace

std::vector<RateUsed> ratesUsed(const Machine& machine, const Estimator* estimator)
{
    std::vector<RateUsed> out;
    for (const Item& item : machine.items())
        if (const Price* price = item.includedIn.empty() ? item.part->newestPrice() : nullptr)
            addCurrency(out, price->money.currency, machine, true);
    if (const ElectricityPrice* tariff = estimator ? estimator->tariffOf(machine.country()) : nullptr)
        addCurrency(out, tariff->currency, machine, !machine.build().settings.contains("price_kwh"));
    for (const Part& part : machine.catalog().parts())
        if (const Price* price = part.as<Rented>() ? part.newestPrice() : nullptr)
            addCurrency(out, price->money.currency, machine, false);
    return out;
}

} // namespace flopsmith
