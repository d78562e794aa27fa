#include <algorithm>
#include <cmath>

#include "app/ownership/ownership.h"

namespace flopsmith {

double Sensitivity::swing() const
{
    return std::abs(advantageHigh - advantageLow);
}

double advantageOfOwning(const CostFigures& f)
{
    return totalOf(rentingTerms(f)) - totalOf(owningTerms(f));
}

std::vector<Sensitivity> sensitivities(const OwnershipAnswer& answer)
{
    std::vector<Sensitivity> out;
    if (!answer.cheapest())
        return out;
    for (const CostFigureInfo& info : costFigureInfos()) {
        // Only what can be taken away loses work.
        const bool idle = info.member == &CostFigures::restartShare && answer.cheapest()->offer.commitment != "spot";
        if (info.trial == Trial::None || idle)
            continue;
        const double now = answer.costs.*info.member;
        const double unit = info.trial == Trial::Factors ? now : 1;
        // A stated value outside of the usual range is an end of it.
        Sensitivity one;
        one.info = &info;
        one.low = std::clamp(std::min(info.low * unit, now), info.least, info.most);
        one.high = std::clamp(std::max(info.high * unit, now), info.least, info.most);
        CostFigures tried = answer.costs;
        tried.*info.member = one.low;
        one.advantageLow = advantageOfOwning(tried);
        tried.*info.member = one.high;
        one.advantageHigh = advantageOfOwning(tried);
        if (one.swing() > 0)
            out.push_back(one);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Sensitivity& a, const Sensitivity& b) { return a.swing() > b.swing(); });
    return out;
}

} // namespace flopsmith
