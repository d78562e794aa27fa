#include "app/build/cluster.h"

#include "app/estimate/estimate.h"

namespace flopsmith {

ClusterEstimate estimateCluster(const Machine& machine, const PowerEstimate& power)
{
    ClusterEstimate out;
    out.machines = machinesOf(machine.build());
    Evidence gaps;
    for (const Item& item : machine.items()) {
        if (!isShared(*item.part))
            continue;
        const auto* network = item.part->as<Network>();
        const auto* storage = item.part->as<Storage>();
        const Figure<Power>& figure = network ? network->power : storage->power;
        if (const Power* draw = gaps.read(figure, item.part->id, "power_w"))
            out.shared.value += *draw;
    }
    out.shared.gaps = gaps.gaps();
    if (power.wall)
        out.wall = *power.wall * out.machines + out.shared.value;
    return out;
}

} // namespace flopsmith
