#include <set>

#include "app/build/cluster.h"
#include "app/build/exchange_rates.h"
#include "app/estimate/estimate.h"

namespace flopsmith {

namespace {

constexpr double hoursPerMonth = 730; // 8760 / 12

/// What the document says that a rented machine costs per hour: `rent_price.<id>`.
std::optional<Money> statedRent(const Build& build, const Part& part)
{
    const auto stated = part.as<Rented>() ? numberSetting(build.settings, "rent_price." + part.id.str()) : std::nullopt;
    return stated && *stated >= 0 ? std::optional(Money::of(*stated, build.currency)) : std::nullopt;
}

void addPrice(CostEstimate& out, const Machine& machine, const Part& part, int count)
{
    const auto* rented = part.as<Rented>();
    MoneySum& sum = rented ? out.rentPerHour : out.purchase;
    if (const auto stated = statedRent(machine.build(), part))
        return sum.add(*stated, count);
    const Price* price = part.newestPrice();
    if (!price)
        return sum.addUnknown(count);
    const Money money = rented ? rentPerHour(*rented, price->money) : price->money;
    const auto inOwn = inOwnCurrency(money, machine);
    sum.add(inOwn ? inOwn->money : money, count);
    for (const std::string& date : {price->date, inOwn ? inOwn->date : std::string()})
        if (!date.empty() && (out.oldestPriceDate.empty() || date < out.oldestPriceDate))
            out.oldestPriceDate = date;
}

} // namespace

Money rentPerHour(const Rented& rented, const Money& price)
{
    return rented.billing.valueOr("hour") == "month" ? Money::of(price.amount() / hoursPerMonth, price.currency)
                                                     : price;
}

CostEstimate estimateCost(const Machine& machine)
{
    CostEstimate out;
    std::set<std::size_t> seen;
    const auto keys = entryKeys(machine.catalog(), machine.build());
    for (const Item& item : machine.items()) {
        // Prices are of what is bought: an entry, not each module of a kit or part inside a server.
        if (!item.includedIn.empty() || !seen.insert(item.entry).second)
            continue;
        addPrice(out, machine, *item.part, countOf(machine.build(), machine.build().parts[item.entry], *item.part));
        if (!item.part->newestPrice() && !statedRent(machine.build(), *item.part))
            out.unpriced.push_back(keys[item.entry]);
    }
    return out;
}

} // namespace flopsmith
