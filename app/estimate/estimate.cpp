#include "app/estimate/estimate.h"

namespace flopsmith {

Estimate estimate(const Machine& machine)
{
    Estimate out;
    out.power = estimatePower(machine);
    out.plugs = estimatePlugs(machine);
    out.cables = planCables(machine, out.power.rest);
    out.cluster = estimateCluster(machine, out.power);
    out.cooling = estimateCooling(machine, out.power, out.cluster);
    out.performance = estimatePerformance(machine);
    out.cost = estimateCost(machine);
    return out;
}

} // namespace flopsmith
