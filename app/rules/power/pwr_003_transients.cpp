// PWR-003: peaks of all cards at once against what an ATX 3.x supply must carry for that long.
#include "app/rules/fixes.h"

namespace flopsmith {

namespace {

bool isAtx3(const Psu& psu)
{
    return psu.atxVersion.valueOr("").starts_with("3");
}

/// Power that the cards may draw beyond their limit: only cards whose limit is above what the slot itself gives spike.
struct Peak {
    double milliseconds = 0;
    Power peak;
    Power allowed;
};

Peak worstPeak(const PowerEstimate& power)
{
    Peak worst;
    double worstRatio = -1;
    for (const Excursion& e : excursions) {
        const Power peak = power.rest + power.accelerators * e.card;
        const Power allowed = power.psuRated.value * e.atx3;
        const double ratio = peak / allowed;
        if (ratio > worstRatio) {
            worstRatio = ratio;
            worst = {e.milliseconds, peak, allowed};
        }
    }
    return worst;
}

void checkPwr003(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto psu = c.machine.first<Psu>();
    const PowerEstimate& power = c.estimate.power;
    if (!psu.spec || power.accelerators <= Power{} || power.psuRated.value <= Power{})
        return;
    Judgement judge = out.judge(c, self, {psu.item->key.str()});
    const auto* version = judge.read(psu->atxVersion, *psu.item, "atx_version");
    // Server supplies carry their own peak figures; ATX 2.x is PWR-004.
    if (!version || !isAtx3(*psu.spec)) {
        if (!version && psu->form.valueOr("atx") == "atx")
            judge.conclude(false, {});
        return;
    }
    judge.evidence.add(power.dcLoad.gaps);
    const Peak worst = worstPeak(power);
    judge.conclude(worst.peak > worst.allowed,
                   {.arguments = {AnyQuantity(worst.peak), worst.milliseconds, AnyQuantity(worst.allowed)},
                    .values = {{"value_w", worst.peak},
                               {"limit_w", worst.allowed},
                               {"margin_w", worst.allowed - worst.peak},
                               {"window_ms", worst.milliseconds}},
                    .severity = {},
                    .message = {}});
}

std::vector<QuickFix> fixPwr003(const RuleContext& c, const Finding&)
{
    const auto psu = c.machine.first<Psu>();
    const PowerEstimate& power = c.estimate.power;
    std::vector<QuickFix> out;
    if (psu.item && psu.item->includedIn.empty())
        out = replaceBy(entryKeyOf(c.machine, *psu.item), alternatives(c, *psu.item->part, [&](const Part& part) {
                            const auto* other = part.as<Psu>();
                            if (!other->rated.known() || !isAtx3(*other)
                                || other->form.valueOr("") != psu->form.valueOr(""))
                                return false;
                            PowerEstimate with = power;
                            with.psuRated.value = *other->rated.get();
                            const Peak worst = worstPeak(with);
                            return worst.peak <= worst.allowed;
                        }));
    // The tightest window decides how far the cards may go.
    Power budget = power.accelerators;
    for (const Excursion& e : excursions)
        budget = std::min(budget, (power.psuRated.value * e.atx3 - power.rest) * (1.0 / e.card));
    for (QuickFix& cap : capAccelerators(c, budget))
        out.push_back(std::move(cap));
    return out;
}

} // namespace

extern const Rule pwr003;
const Rule pwr003{
    {.id = "PWR-003",
     .title = FLOPSMITH_TR("rules", "Transient peaks above the ATX 3.x limit"),
     .message = FLOPSMITH_TR("rules", "All cards together may peak at %1 for %2 ms; the supply must carry %3."),
     .severity = Severity::Warning,
     .source = "PCIe CEM 5.0; ATX 3.0 design guide, table 3-3"},
    &checkPwr003,
    &fixPwr003};

} // namespace flopsmith
