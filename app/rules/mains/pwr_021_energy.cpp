// PWR-021, CIR-010: loss of the supplies at the operating point, and what the energy costs.
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

constexpr double hoursOfYear = 8760;

void checkLoss(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto supplies = c.machine.all<Psu>();
    const PowerEstimate& power = c.estimate.power;
    if (supplies.empty() || power.dcLoad.value <= Power{} || c.machine.first<Rented>().spec)
        return;
    Judgement judge = out.judge(c, self, keysOf(supplies));
    judge.evidence.add(power.dcLoad.gaps);
    judge.evidence.add(power.psuRated.gaps);
    (void)judge.read(supplies.front()->level, *supplies.front().item, "level");
    if (!power.wall || !power.efficiency || !power.load || !judge.evidence.solid())
        return judge.pass();
    const Power loss = *power.wall - power.dcLoad.value;
    judge.conclude(true,
                   detail({*power.efficiency * 100, *power.load * 100, AnyQuantity(loss), AnyQuantity(*power.wall)},
                          {{"value_pct", *power.efficiency * 100},
                           {"load_pct", *power.load * 100},
                           {"loss_w", loss},
                           {"wall_w", *power.wall}}));
}

void checkEnergy(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto stated = settingOf(c, "hours_year");
    const auto price = settingOf(c, "price_kwh");
    const bool always = isSet(c, "duty_24_7");
    if ((!stated && !always && !price) || !drawsAtWall(c))
        return;
    Judgement judge = out.judge(c, self, {"site"});
    judge.evidence.add(c.estimate.power.dcLoad.gaps);
    const auto hours = always && !stated ? std::optional(hoursOfYear) : readNumber(c, judge, "hours_year");
    if (!c.estimate.power.wall)
        for (const auto& psu : c.machine.all<Psu>())
            (void)judge.read(psu->level, *psu.item, "level");
    (void)readNumber(c, judge, "price_kwh");
    if (!hours || !price || !c.estimate.power.wall || !judge.evidence.solid())
        return judge.pass();
    const double energy = c.estimate.cluster.wall->in(units::watt) * *hours / 1000;
    judge.conclude(true,
                   detail({energy, energy * *price, c.build().currency, *hours},
                          {{"energy_kwh", energy}, {"cost", energy * *price}, {"hours", *hours}}));
}

} // namespace

extern const Rule pwr021;
const Rule pwr021{
    {.id = "PWR-021",
     .title = FLOPSMITH_TR("rules", "Loss of the supply"),
     .message = FLOPSMITH_TR("rules", "%1 % efficient at %2 % load: %4 at the wall, of which %3 warm the supply."),
     .severity = Severity::Advice,
     .source = "80 PLUS tables; rule book PWR-021"},
    &checkLoss};

extern const Rule cir010;
const Rule cir010{{.id = "CIR-010",
                   .title = FLOPSMITH_TR("rules", "Energy in a year"),
                   .message = FLOPSMITH_TR("rules", "%1 kWh in %4 hours under full load: %2 %3 a year."),
                   .severity = Severity::Advice,
                   .source = "rule book CIR-010"},
                  &checkEnergy};

} // namespace flopsmith
