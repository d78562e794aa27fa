// PWR-003: peaks of all cards at once against what an ATX 3.x supply must carry for that long.
#include <algorithm>
#include <array>

#include "app/rules/fixes.h"

namespace flopsmith {

namespace {

bool isAtx3(const Psu& psu)
{
    return psu.atxVersion.valueOr("").starts_with("3");
}

/// Peaks that were measured on a chip's cards, in place of what PCIe CEM allows (rule book PWR-003).
struct MeasuredPeak {
    std::string_view chip;
    double milliseconds;
    double factor;
};
constexpr std::array<MeasuredPeak, 2> measuredPeaks{{{"nvidia-rtx-5090", 1, 1.57}, {"nvidia-rtx-5090", 10, 1.28}}};

bool ofChip(const Part& part, std::string_view chip)
{
    return part.id.str() == chip || part.variantOf.str() == chip;
}

/// What all cards together may draw for that long; nullopt where each of them was measured, but not over this window.
std::optional<Power> cardsPeak(const RuleContext& c, const Excursion& e)
{
    const auto gpus = c.machine.all<Accelerator>();
    Power sum = c.estimate.power.accelerators * e.card;
    bool told = false;
    for (const auto& gpu : gpus) {
        const auto of = [&](const MeasuredPeak& m) { return ofChip(*gpu.item->part, m.chip); };
        const auto at = std::find_if(measuredPeaks.begin(), measuredPeaks.end(),
                                     [&](const MeasuredPeak& m) { return of(m) && m.milliseconds == e.milliseconds; });
        if (at != measuredPeaks.end())
            sum -= Machine::powerLimit(gpu).value_or(Power{}) * (e.card - at->factor);
        told = told || at != measuredPeaks.end() || std::none_of(measuredPeaks.begin(), measuredPeaks.end(), of);
    }
    return told ? std::optional(sum) : std::nullopt;
}

/// Power that the cards may draw beyond their limit: only cards whose limit is above what the slot itself gives spike.
struct Peak {
    double milliseconds = 0;
    Power peak;
    Power allowed;
};

Peak worstPeak(const RuleContext& c, const PowerEstimate& power)
{
    Peak worst;
    double worstRatio = -1;
    for (const Excursion& e : excursions) {
        const auto cards = cardsPeak(c, e);
        if (!cards)
            continue;
        const Power peak = power.rest + *cards;
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
    const Peak worst = worstPeak(c, power);
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
                            const Peak worst = worstPeak(c, with);
                            return worst.peak <= worst.allowed;
                        }));
    // The tightest window decides how far the cards may go.
    Power budget = power.accelerators;
    for (const Excursion& e : excursions)
        if (const auto cards = cardsPeak(c, e))
            budget = std::min(budget, (power.psuRated.value * e.atx3 - power.rest) * (power.accelerators / *cards));
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
