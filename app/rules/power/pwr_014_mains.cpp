// PWR-014, PWR-019, PWR-026: supplies at low line, redundant sets, and their room in the case.
#include <algorithm>

#include "app/build/fit.h"
#include "app/rules/fixes.h"

namespace flopsmith {

using namespace literals;

namespace {

/// Below this mains voltage a supply is at low line (rule book PWR-014).
constexpr Voltage lowLine = 180_V;
/// Rating above which a supply without a stated low-line figure may not or cannot deliver it on 100-127 V (rule book
/// PWR-014).
constexpr Power doubtful = 1650_W;
constexpr Power impossible = 2200_W;
/// Share of what a redundant set gives with one supply gone (rule book PWR-019).
constexpr double tightShare = 0.8;

void checkLowLine(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (c.machine.mains() >= lowLine)
        return;
    const Power load = c.estimate.power.dcLoad.value;
    for (const auto& psu : c.machine.all<Psu>()) {
        Judgement judge = out.judge(c, self, {psu.item->key.str()});
        const auto* rated = judge.read(psu->rated, *psu.item, "rated_w");
        const bool highOnly = psu->minInput.known() && *psu->minInput.get() >= lowLine;
        const bool stated = psu->lowLine.known();
        if (!stated && rated && *rated > doubtful)
            judge.evidence.add({psu.item->part->id, "low_line_w", false});
        const Power usable = stated ? *psu->lowLine.get() : rated ? std::min(*rated, doubtful) : Power{};
        const bool short_ =
            rated && (stated ? load > usable : *rated > impossible || (*rated > doubtful && load > doubtful));
        const bool error = highOnly || (stated && load > usable) || (!stated && rated && *rated > impossible);
        judge.conclude(highOnly || short_,
                       {.arguments = {AnyQuantity(c.machine.mains()), AnyQuantity(usable), AnyQuantity(load)},
                        .values = {{"value_w", load},
                                   {"limit_w", usable},
                                   {"margin_w", usable - load},
                                   {"mains_v", c.machine.mains()}},
                        .severity = error ? Severity::Error : Severity::Warning,
                        .message = highOnly ? FLOPSMITH_TR("rules", "The supply needs 200-240 V, the mains have %1.")
                                            : std::string_view{}});
    }
}

std::vector<QuickFix> fixLowLine(const RuleContext& c, const Finding&)
{
    Batch branch{{SetOption{"site.mains_v", "240"}, SetOption{"site.circuit_a", "20"}}};
    std::vector<QuickFix> out{{FLOPSMITH_TR("rules", "Use a 240 V, 20 A branch"), {}, branch}};
    for (QuickFix& cap : capAccelerators(c, doubtful - c.estimate.power.rest))
        out.push_back(std::move(cap));
    return out;
}

void checkRedundant(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto supplies = c.machine.all<Psu>();
    if (supplies.size() < 2)
        return;
    const std::string redundancy = supplies.front()->redundancy.valueOr("");
    const PowerEstimate& power = c.estimate.power;
    if (redundancy.find('+') == std::string::npos || power.psuRated.value <= Power{})
        return;
    Judgement judge = out.judge(c, self, {supplies.front().item->key.str()});
    judge.evidence.add(power.dcLoad.gaps);
    const bool none = redundancy.ends_with("+0");
    const bool over = power.dcLoad.value > power.psuRated.value;
    const bool tight = power.dcLoad.value > power.psuRated.value * c.threshold("PWR-019.load", tightShare);
    judge.conclude(over || none || tight,
                   {.arguments = {redundancy, AnyQuantity(power.psuRated.value), AnyQuantity(power.dcLoad.value)},
                    .values = {{"value_w", power.dcLoad.value},
                               {"limit_w", power.psuRated.value},
                               {"margin_w", power.psuRated.value - power.dcLoad.value}},
                    .severity = over ? Severity::Error
                        : tight      ? Severity::Warning
                                     : Severity::Advice,
                    .message = over || tight ? std::string_view{}
                                             : FLOPSMITH_TR("rules", "The supplies run as %1: none is to spare.")});
}

std::vector<QuickFix> fixRedundant(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    for (const double share : {c.threshold("PWR-019.load", tightShare), 1.0})
        for (QuickFix& cap : capAccelerators(c, c.estimate.power.psuRated.value * share - c.estimate.power.rest))
            out.push_back(std::move(cap));
    return out;
}

void checkRoom(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec)
        return;
    for (const auto& psu : c.machine.all<Psu>()) {
        if (!psu.item->includedIn.empty())
            continue;
        Judgement judge = out.judge(c, self, {psu.item->key.str(), chassis.item->key.str()});
        const Fit fit = fitsPsuInCase(*psu.item->part, *chassis.item->part);
        judge.evidence.add(fit.gaps);
        judge.conclude(!fit.possible(),
                       {.arguments = fit.arguments, .values = {}, .severity = {}, .message = fit.reason});
    }
}

std::vector<QuickFix> fixRoom(const RuleContext& c, const Finding&)
{
    const auto psu = c.machine.first<Psu>();
    const auto chassis = c.machine.first<Case>();
    if (!psu.item || !chassis.item)
        return {};
    return replaceBy(entryKeyOf(c.machine, *psu.item), alternatives(c, *psu.item->part, [&](const Part& part) {
                         const auto* other = part.as<Psu>();
                         return other->rated.known() && *other->rated.get() >= psu->rated.valueOr(Power{})
                             && fitsPsuInCase(part, *chassis.item->part).verdict == FitVerdict::Fits;
                     }));
}

} // namespace

extern const Rule pwr014;
const Rule pwr014{{.id = "PWR-014",
                   .title = FLOPSMITH_TR("rules", "Supply gives less on 100-127 V"),
                   .message = FLOPSMITH_TR("rules", "At %1 the supply gives %2, the load is %3."),
                   .severity = Severity::Error,
                   .source = "supply makers' specifications; rule book PWR-014"},
                  &checkLowLine,
                  &fixLowLine};

extern const Rule pwr019;
const Rule pwr019{{.id = "PWR-019",
                   .title = FLOPSMITH_TR("rules", "Redundant supplies do not add up"),
                   .message = FLOPSMITH_TR("rules", "Of the %1 set %2 are usable, the load is %3."),
                   .severity = Severity::Warning,
                   .source = "rule book PWR-019"},
                  &checkRedundant,
                  &fixRedundant};

extern const Rule pwr026;
const Rule pwr026{{.id = "PWR-026",
                   .title = FLOPSMITH_TR("rules", "Supply does not go into the case"),
                   .message = FLOPSMITH_TR("rules", "%1, the case takes %2"),
                   .severity = Severity::Error,
                   .source = "case and supply makers' specifications"},
                  &checkRoom,
                  &fixRoom};

} // namespace flopsmith
