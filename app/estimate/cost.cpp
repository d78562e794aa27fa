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
        out.purchase.add(price->money, count);
        if (out.oldestPriceDate.empty() || price->date < out.oldestPriceDate)
            out.oldestPriceDate = price->date;
    }
    return out;
}

} // namespace flopsmith
