#include "app/estimate/estimate.h"

namespace flopsmith {

Estimate estimate(const Machine& machine)
{
    Estimate out;
    out.power = estimatePower(machine);
    out.plugs = estimatePlugs(machine);
    out.cables = planCables(machine, out.power.rest);
    out.cooling = estimateCooling(machine, out.power);
    out.performance = estimatePerformance(machine);
    out.cost = estimateCost(machine);
    return out;
}

} // namespace flopsmith
