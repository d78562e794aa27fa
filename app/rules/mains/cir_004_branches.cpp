// CIR-004, CIR-006, CIR-008, CIR-009: several branches, strips, inrush and the household's contract.
#include <algorithm>
#include <array>

#include "app/estimate/supplies.h"
#include "app/rules/fit/judging.h"
#include "app/rules/mains/wall_draw.h"
#include "app/rules/settings.h"

namespace flopsmith {

using namespace literals;

namespace {

/// A strip's rating over the current through it (rule book CIR-006).
constexpr double stripFactor = 1.25;
/// Peak current of one supply at plug-in, and what breakers of 16 A let pass by characteristic (rule book CIR-008).
constexpr double inrushAmperes = 40;
constexpr double tripB = 3;
constexpr double tripC = 5;
constexpr double tripD = 10;
/// What a household draws beside the machine (kettle, oven and the like, not all at once).
constexpr double householdWatts = 1000;

/// Usual household contracts, only to know where the question matters (rule book CIR-009).
struct Contract {
    std::string_view country;
    double voltAmperes;
};
constexpr std::array<Contract, 3> contracts{{{"IT", 3000}, {"FR", 6000}, {"JP", 3000}}};

/// The largest share of the load that one supply carries.
double largestShare(const RuleContext& c)
{
    const auto loads = supplyLoads(c.machine, c.estimate.power.rest);
    Power sum;
    Power most;
    for (const SupplyLoad& load : loads) {
        sum += load.load;
        most = std::max(most, load.load);
    }
    return sum > Power{} ? most / sum
                         : 1.0 / static_cast<double>(std::max<std::size_t>(1, c.machine.all<Psu>().size()));
}

void checkBranches(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!drawsAtWall(c) || c.machine.all<Psu>().size() < 2)
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const Power wall = wallDraw(c, judge);
    const auto limit = c.estimate.power.circuitContinuous;
    if (!limit) {
        judge.evidence.add({{}, "site.circuit_a", false});
        return judge.pass();
    }
    const bool each = wall * largestShare(c) <= *limit;
    judge.conclude(
        wall > *limit,
        detail({AnyQuantity(wall), AnyQuantity(*limit), count(static_cast<int>(c.machine.all<Psu>().size()))},
               atMost("w", wall, *limit),
               each ? std::string_view()
                    : FLOPSMITH_TR("rules",
                                   "%1 at the wall, one branch carries %2 for hours: even one supply's share is too "
                                   "much, use 200-240 V.")));
}

std::vector<QuickFix> fixBranches(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    if (c.machine.mains() < 180_V)
        out.push_back({FLOPSMITH_TR("rules", "Use a 240 V, 30 A branch"),
                       {},
                       Batch{{SetOption{"site.mains_v", "240"}, SetOption{"site.circuit_a", "30"}}}});
    else
        out.push_back({FLOPSMITH_TR("rules", "Use a 32 A branch"), {}, SetOption{"site.circuit_a", "32"}});
    return out;
}

void checkStrip(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!isSet(c, "power_strip") || c.machine.first<Rented>().spec)
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const double amperes = wallDraw(c, judge).in(units::watt) / c.machine.mains().in(units::volt);
    const auto rating = settingOf(c, "power_strip_a");
    const double needed = amperes * c.threshold("CIR-006.factor", stripFactor);
    const bool chained = isSet(c, "power_strip_chained");
    const bool weak = !rating || *rating < needed;
    const Current have = Current::of(rating.value_or(0), units::ampere);
    const Current want = Current::of(needed, units::ampere);
    std::string_view text = FLOPSMITH_TR(
        "rules",
        "The machine hangs on a strip or extension: a dedicated outlet is better, strips have fuses of their own.");
    if (chained)
        text = FLOPSMITH_TR("rules", "Strips behind each other: plug the machine into the wall.");
    else if (!rating && !(needed > 0))
        text = FLOPSMITH_TR("rules", "The machine hangs on a strip of unknown rating: plug it into the wall.");
    else if (!rating)
        text = FLOPSMITH_TR(
            "rules", "The machine hangs on a strip of unknown rating and should have %2: plug it into the wall.");
    else if (weak)
        text = FLOPSMITH_TR("rules", "The machine hangs on a strip of %1 and should have %2: plug it into the wall.");
    judge.conclude(true,
                   detail({have, want},
                          rating           ? atLeast("a", have, want)
                              : needed > 0 ? std::vector<NamedValue>{{"limit_a", want}}
                                           : std::vector<NamedValue>{},
                          text, weak || chained ? Severity::Warning : Severity::Advice));
}

std::vector<QuickFix> fixStrip(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Plug the machine into the wall"), {}, SetOption{"settings.power_strip", "false"}}};
}

void checkInrush(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto supplies = c.machine.all<Psu>();
    if (supplies.size() < 2 || !drawsAtWall(c))
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const auto circuit = c.machine.circuit();
    if (!circuit) {
        judge.evidence.add({{}, "site.circuit_a", false});
        return judge.pass();
    }
    const std::string breaker = wordOf(c, "breaker");
    const double times = breaker == "c" ? tripC : breaker == "d" ? tripD : tripB;
    const double trip = circuit->in(units::ampere)*times;
    const double peak = c.threshold("CIR-008.inrush_a", inrushAmperes) * static_cast<double>(supplies.size());
    judge.conclude(peak > trip,
                   detail({count(static_cast<int>(supplies.size())), Current::of(peak, units::ampere),
                           Current::of(trip, units::ampere)},
                          atMost("a", Current::of(peak, units::ampere), Current::of(trip, units::ampere))));
}

std::vector<QuickFix> fixInrush(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Use a breaker of characteristic C"), {}, SetOption{"settings.breaker", "c"}},
            {FLOPSMITH_TR("rules", "Use a breaker of characteristic D"), {}, SetOption{"settings.breaker", "d"}}};
}

void checkContract(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto usual = std::find_if(contracts.begin(), contracts.end(),
                                    [&](const Contract& one) { return one.country == c.machine.country(); });
    const auto stated = settingOf(c, "contract_va");
    if (!drawsAtWall(c) || (usual == contracts.end() && !stated))
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const Power wall = wallDraw(c, judge) * c.estimate.cluster.machines + c.estimate.cluster.shared.value
        + watts(settingOf(c, "base_load_w").value_or(c.threshold("CIR-009.base_w", householdWatts)));
    if (!stated) {
        // Well below any contract of the country the question does not arise.
        if (wall.in(units::watt) > usual->voltAmperes / 2)
            (void)readNumber(c, judge, "contract_va");
        return judge.pass();
    }
    judge.conclude(wall.in(units::watt) > *stated,
                   detail({AnyQuantity(wall), AnyQuantity(watts(*stated))}, atMost("w", wall, watts(*stated))));
}

} // namespace

extern const Rule cir004;
const Rule cir004{{.id = "CIR-004",
                   .title = FLOPSMITH_TR("rules", "More than one branch needed"),
                   .message = FLOPSMITH_TR("rules",
                                           "%1 at the wall, one branch carries %2 for hours: plug the %3 supplies into "
                                           "branches of their own, or use 200-240 V."),
                   .severity = Severity::Warning,
                   .source = "NEC 210.20; rule book CIR-004"},
                  &checkBranches,
                  &fixBranches};

extern const Rule cir006;
const Rule cir006{{.id = "CIR-006",
                   .title = FLOPSMITH_TR("rules", "Power strip in the path"),
                   .message = FLOPSMITH_TR("rules", "The machine hangs on a strip or extension."),
                   .severity = Severity::Warning,
                   .source = "rule book CIR-006"},
                  &checkStrip,
                  &fixStrip};

extern const Rule cir008;
const Rule cir008{
    {.id = "CIR-008",
     .title = FLOPSMITH_TR("rules", "Supplies may trip the breaker at plug-in"),
     .message = FLOPSMITH_TR(
         "rules",
         "%1 supplies take up to %2 for a moment, the breaker may trip from %3: plug them in one after the other."),
     .severity = Severity::Advice,
     .source = "rule book CIR-008"},
    &checkInrush,
    &fixInrush};

extern const Rule cir009;
const Rule cir009{{.id = "CIR-009",
                   .title = FLOPSMITH_TR("rules", "Supply contract too small"),
                   .message = FLOPSMITH_TR("rules", "%1 with what else runs, the contract covers %2."),
                   .severity = Severity::Warning,
                   .source = "rule book CIR-009"},
                  &checkContract};

} // namespace flopsmith
