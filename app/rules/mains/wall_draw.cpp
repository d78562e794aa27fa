#include "app/rules/mains/wall_draw.h"

namespace flopsmith {

using namespace literals;

double bestEfficiency(const Machine& machine)
{
    return machine.mains() < 180_V ? 0.94 : 0.965;
}

Power wallDraw(const RuleContext& context, Judgement& judge)
{
    const PowerEstimate& power = context.estimate.power;
    judge.evidence.add(power.dcLoad.gaps);
    if (power.wall)
        return *power.wall;
    for (const auto& psu : context.machine.all<Psu>())
        (void)judge.read(psu->level, *psu.item, "level");
    return power.dcLoad.value * (1.0 / bestEfficiency(context.machine));
}

} // namespace flopsmith
