#include <set>

#include "app/estimate/estimate.h"

namespace flopsmith {

CostEstimate estimateCost(const Machine& machine)
{
    CostEstimate out;
    std::set<std::size_t> seen;
    const auto keys = entryKeys(machine.catalog(), machine.build());
    for (const Item& item : machine.items()) {
        // Prices are of what is bought: an entry, not each module of a kit or part inside a server.
        if (!item.includedIn.empty() || !seen.insert(item.entry).second)
            continue;
        const int count = machine.build().parts[item.entry].count;
        const Price* price = item.part->newestPrice();
        if (!price) {
            out.purchase.addUnknown(count);
            out.unpriced.push_back(keys[item.entry]);
            continue;
        }
        const auto inOwn = converted(price->money, machine.build().currency, machine.catalog().tables().rates);
        out.purchase.add(inOwn ? inOwn->money : price->money, count);
        for (const std::string& date : {price->date, inOwn ? inOwn->date : std::string()})
            if (!date.empty() && (out.oldestPriceDate.empty() || date < out.oldestPriceDate))
                out.oldestPriceDate = date;
    }
    return out;
}

} // namespace flopsmith
