// PWR-004, PWR-005: supplies older than ATX 3.0 and spiky cards; the card maker's recommended supply.
#include <algorithm>

#include "app/rules/fixes.h"

namespace flopsmith {

namespace {

/// Sizing of an ATX 2.x supply for synchronous peaks of all cards (rule book PWR-004).
constexpr double atx2Factor = 2.17;
/// Share added for every further card above the first card's recommendation (rule book PWR-005).
constexpr double furtherCards = 1.1;

std::vector<QuickFix> largerSupply(const RuleContext& c, Power rated, bool atx3)
{
    const auto psu = c.machine.first<Psu>();
    if (!psu.item || !psu.item->includedIn.empty())
        return {};
    const int count = static_cast<int>(c.machine.all<Psu>().size());
    return replaceBy(entryKeyOf(c.machine, *psu.item), alternatives(c, *psu.item->part, [&](const Part& part) {
                         const auto* other = part.as<Psu>();
                         const bool version = !atx3 || other->atxVersion.valueOr("").starts_with("3");
                         return version && other->form.valueOr("") == psu->form.valueOr("") && other->rated.known()
                             && *other->rated.get() * count >= rated;
                     }));
}

/// Supplies of servers and of makers' own machines follow no ATX version.
bool desktopForm(const Psu& psu)
{
    const std::string form = psu.form.valueOr("atx");
    return form == "atx" || form.starts_with("sfx");
}

void checkAtx2(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto psu = c.machine.first<Psu>();
    const PowerEstimate& power = c.estimate.power;
    const bool dated = psu.spec && psu->atxVersion.known();
    if (!psu.spec || power.accelerators <= Power{} || (dated && psu->atxVersion.get()->starts_with("3"))
        || (!dated && !desktopForm(*psu.spec)))
        return;
    Judgement judge = out.judge(c, self, {psu.item->key.str()});
    judge.evidence.add(power.dcLoad.gaps);
    judge.evidence.add(power.psuRated.gaps);
    const Power needed = power.rest + power.accelerators * c.threshold("PWR-004.factor", atx2Factor);
    const bool small = power.psuRated.value < needed;
    // A supply that is large enough for either version need not tell its own.
    if (small || dated)
        (void)judge.read(psu->atxVersion, *psu.item, "atx_version");
    judge.conclude(dated && small,
                   {.arguments = {AnyQuantity(needed), AnyQuantity(power.psuRated.value)},
                    .values = {{"value_w", power.psuRated.value},
                               {"limit_w", needed},
                               {"margin_w", power.psuRated.value - needed}},
                    .severity = {},
                    .message = {}});
}

std::vector<QuickFix> fixAtx2(const RuleContext& c, const Finding&)
{
    return largerSupply(c, c.estimate.power.dcLoad.value, true);
}

Power recommended(const RuleContext& c, Evidence& evidence)
{
    Power best;
    std::size_t bestIndex = 0;
    const auto gpus = c.machine.all<Accelerator>();
    for (std::size_t i = 0; i < gpus.size(); ++i)
        if (gpus[i]->recommendedPsu.known() && *gpus[i]->recommendedPsu.get() > best) {
            (void)evidence.read(gpus[i]->recommendedPsu, gpus[i].item->part->id, "recommended_psu_w");
            best = *gpus[i]->recommendedPsu.get();
            bestIndex = i;
        }
    if (best <= Power{})
        return {};
    for (std::size_t i = 0; i < gpus.size(); ++i)
        if (i != bestIndex)
            best += Machine::powerLimit(gpus[i]).value_or(Power{}) * furtherCards;
    return best;
}

void checkRecommended(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto psu = c.machine.first<Psu>();
    if (!psu.spec)
        return;
    Judgement judge = out.judge(c, self, {psu.item->key.str()});
    const Power needed = recommended(c, judge.evidence);
    if (needed <= Power{})
        return; // no maker says anything
    judge.evidence.add(c.estimate.power.psuRated.gaps);
    const Power rated = c.estimate.power.psuRated.value;
    judge.conclude(rated > Power{} && rated < needed,
                   {.arguments = {AnyQuantity(needed), AnyQuantity(rated)},
                    .values = {{"value_w", rated}, {"limit_w", needed}, {"margin_w", rated - needed}},
                    .severity = {},
                    .message = {}});
}

std::vector<QuickFix> fixRecommended(const RuleContext& c, const Finding&)
{
    Evidence unused;
    return largerSupply(c, recommended(c, unused), false);
}

} // namespace

extern const Rule pwr004;
const Rule pwr004{
    {.id = "PWR-004",
     .title = FLOPSMITH_TR("rules", "Old supply with spiky cards"),
     .message = FLOPSMITH_TR("rules", "A supply older than ATX 3.0 should be rated %1 for these cards, it has %2."),
     .severity = Severity::Warning,
     .source = "rule book PWR-004"},
    &checkAtx2,
    &fixAtx2};

extern const Rule pwr005;
const Rule pwr005{{.id = "PWR-005",
                   .title = FLOPSMITH_TR("rules", "Below the recommended supply"),
                   .message = FLOPSMITH_TR(
                       "rules", "The card maker's recommendation comes to %1 for these cards, the supplies have %2."),
                   .severity = Severity::Warning,
                   .source = "card makers' specifications; rule book PWR-005"},
                  &checkRecommended,
                  &fixRecommended};

} // namespace flopsmith
