// PWR-001, PWR-002: the supplies' rating against the continuous load.
#include "app/rules/fixes.h"

namespace flopsmith {

namespace {

/// Continuous share of the rating above which training is no longer comfortable, and the share worth a strong word
/// (rule book PWR-002).
constexpr double comfortableShare = 0.80;
constexpr double strongShare = 0.90;

std::vector<std::string> supplies(const RuleContext& c)
{
    std::vector<std::string> out;
    for (const auto& psu : c.machine.all<Psu>())
        out.push_back(psu.item->key.str());
    return out;
}

bool hasLoad(const RuleContext& c)
{
    return !c.machine.all<Psu>().empty() && c.estimate.power.dcLoad.value > Power{};
}

void checkSupplyRating(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!hasLoad(c))
        return;
    const PowerEstimate& power = c.estimate.power;
    Judgement judge = out.judge(c, self, supplies(c));
    judge.evidence.add(power.dcLoad.gaps);
    judge.evidence.add(power.psuRated.gaps);
    const bool rated = power.psuRated.value > Power{};
    judge.conclude(rated && power.dcLoad.value > power.psuRated.value,
                   {.arguments = {AnyQuantity(power.dcLoad.value), AnyQuantity(power.psuRated.value)},
                    .values = {{"value_w", power.dcLoad.value},
                               {"limit_w", power.psuRated.value},
                               {"margin_w", power.psuRated.value - power.dcLoad.value}},
                    .severity = {},
                    .message = {}});
}

void checkShare(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const PowerEstimate& power = c.estimate.power;
    // Above the rating PWR-001 speaks.
    if (!hasLoad(c) || power.load.value_or(0) > 1.0)
        return;
    const double limit = c.threshold("PWR-002.load", comfortableShare);
    Judgement judge = out.judge(c, self, supplies(c));
    judge.evidence.add(power.dcLoad.gaps);
    judge.evidence.add(power.psuRated.gaps);
    const double share = power.load.value_or(0);
    const bool strong = share > strongShare;
    judge.conclude(
        share > limit,
        {.arguments = {share * 100, limit * 100, AnyQuantity(power.dcLoad.value), AnyQuantity(power.psuRated.value)},
         .values = {{"value_pct", share * 100}, {"limit_pct", limit * 100}, {"margin_pct", (limit - share) * 100}},
         .severity = {},
         .message = strong
             ? FLOPSMITH_TR(
                 "rules",
                 "Load is %1 % of the rating (%3 of %4): close to the limit for days of training; stay under %2 %.")
             : FLOPSMITH_TR("rules", "Load is %1 % of the rating (%3 of %4); stay under %2 % for training.")});
}

std::vector<QuickFix> fixShare(const RuleContext& c, const Finding& finding)
{
    const auto psu = c.machine.first<Psu>();
    const Power load = c.estimate.power.dcLoad.value;
    const double share = c.threshold("PWR-002.load", comfortableShare);
    const int count = static_cast<int>(c.machine.all<Psu>().size());
    std::vector<QuickFix> out;
    if (psu.item && psu.item->includedIn.empty()) {
        const auto better = [&](double wanted) {
            return alternatives(c, *psu.item->part, [&](const Part& part) {
                const auto* other = part.as<Psu>();
                const bool sameForm = other->form.valueOr("atx") == psu->form.valueOr("atx");
                return sameForm && other->rated.known() && *other->rated.get() * count * wanted >= load;
            });
        };
        auto candidates = better(share);
        if (candidates.empty() && finding.rule == "PWR-001")
            candidates = better(1.0);
        out = replaceBy(entryKeyOf(c.machine, *psu.item), candidates);
    }
    const double allowed = finding.rule == "PWR-001" ? 1.0 : share;
    for (QuickFix& cap : capAccelerators(c, c.estimate.power.psuRated.value * allowed - c.estimate.power.rest))
        out.push_back(std::move(cap));
    return out;
}

} // namespace

extern const Rule pwr001;
const Rule pwr001{{.id = "PWR-001",
                   .title = FLOPSMITH_TR("rules", "Power supply too small"),
                   .message = FLOPSMITH_TR("rules", "Continuous load is %1, the supplies are rated %2."),
                   .severity = Severity::Error,
                   .source = "ATX 3.1 design guide"},
                  &checkSupplyRating,
                  &fixShare};

extern const Rule pwr002;
const Rule pwr002{
    {.id = "PWR-002",
     .title = FLOPSMITH_TR("rules", "Power supply above 80 % continuous"),
     .message = FLOPSMITH_TR("rules", "Load is %1 % of the rating (%3 of %4); stay under %2 % for training."),
     .severity = Severity::Warning,
     .source = "rule book PWR-002"},
    &checkShare,
    &fixShare};

} // namespace flopsmith
