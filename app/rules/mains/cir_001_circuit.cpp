// CIR-001, CIR-002, CIR-003, CIR-005, CIR-007: branch, inlet, voltage and UPS against the draw at the wall.
#include <algorithm>

#include "app/rules/fit/judging.h"
#include "app/rules/fixes.h"
#include "app/rules/mains/wall_draw.h"
#include "app/rules/settings.h"

namespace flopsmith {

using namespace literals;

namespace {

/// What else hangs on a shared branch when nobody says (rule book CIR-002).
constexpr double otherWatts = 300;
/// Draw above which a 120 V, 15 A branch is no longer enough for hours (rule book CIR-005).
constexpr double adviseHighVoltage = 1440;
/// Rating of a UPS over the draw (rule book CIR-007).
constexpr double upsFactor = 1.25;
/// Power factor of a supply with active correction (80 PLUS asks 0.9 at least).
constexpr double powerFactor = 0.95;

bool northAmerica(const Machine& machine)
{
    return machine.country() == "US" || machine.country() == "CA";
}

/// Supplies of one machine; of a complete one that does not list them as many as it states, else as many as the
/// branches that they are said to hang on.
int suppliesOf(const Machine& machine, int branches)
{
    if (const auto listed = machine.all<Psu>().size(); listed > 0)
        return static_cast<int>(listed);
    const auto server = machine.first<Server>();
    return std::max(1, server.spec ? server->psuPlaces.valueOr(branches) : 1);
}

/// Load of the fullest of so many branches: on branches of their own the supplies of all machines share the draw,
/// without a plan of who feeds what evenly; what machines share hangs on one of them.
Power branchLoad(const RuleContext& c, Power draw, int branches)
{
    const int each = suppliesOf(c.machine, branches);
    const int supplies = each * c.estimate.cluster.machines;
    const int used = std::clamp(branches, 1, supplies);
    Power out = draw * (static_cast<double>((supplies + used - 1) / used) / each) + c.estimate.cluster.shared.value;
    if (c.build().site.circuitShared.value_or(false))
        out += watts(c.threshold("CIR-002.other_w", otherWatts));
    return out;
}

/// As many branches as the machines of a cluster need.
std::vector<QuickFix> moreBranches(const RuleContext& c)
{
    const PowerEstimate& power = c.estimate.power;
    const int supplies = suppliesOf(c.machine, 1) * c.estimate.cluster.machines;
    if ((c.estimate.cluster.machines < 2 && !comesComplete(c.machine)) || !power.circuitContinuous)
        return {};
    const Power draw = power.wall.value_or(power.dcLoad.value * (1.0 / bestEfficiency(c.machine)));
    for (int n = 2; n <= std::min(supplies, maxCount); ++n)
        if (branchLoad(c, draw, n) <= *power.circuitContinuous)
            return {{FLOPSMITH_TR("rules", "Use %1 branches"),
                     {std::int64_t{n}},
                     SetOption{"site.circuit_count", std::to_string(n)}}};
    return {};
}

void checkBranch(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const PowerEstimate& power = c.estimate.power;
    if (!drawsAtWall(c))
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const Power draw = wallDraw(c, judge);
    if (!power.circuitLimit) {
        judge.evidence.add({{}, "site.circuit_a", false});
        return judge.pass();
    }
    const Power total = branchLoad(c, draw, c.build().site.circuitCount.value_or(1));
    const bool over = total > *power.circuitLimit;
    // Nobody said where the machine stands: a usual branch is what it would meet, and no proof.
    const Site& site = c.build().site;
    const bool stated = site.country || site.mains || site.circuit || site.plug;
    judge.conclude(
        over || total > *power.circuitContinuous,
        {.arguments = {AnyQuantity(total), AnyQuantity(*power.circuitContinuous), AnyQuantity(*power.circuitLimit),
                       AnyQuantity(c.machine.mains()), AnyQuantity(*c.machine.circuit())},
         .values = {{"value_w", total},
                    {"limit_w", over ? *power.circuitLimit : *power.circuitContinuous},
                    {"margin_w", *power.circuitContinuous - total},
                    {"mains_v", c.machine.mains()},
                    {"circuit_a", *c.machine.circuit()}},
         .severity = stated && (over || (northAmerica(c.machine) && isSet(c, "duty_24_7"))) ? Severity::Error
                                                                                            : Severity::Warning,
         .message = !stated ? FLOPSMITH_TR("rules",
                                           "%1 at the wall; where the machine stands is not stated, and a usual branch "
                                           "(%4, %5) carries %2 for hours, %3 at most.")
             : over         ? FLOPSMITH_TR("rules", "%1 at the wall, the branch (%4, %5) carries %3.")
                            : std::string_view{}});
}

std::vector<QuickFix> fixBranch(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out = moreBranches(c);
    const PowerEstimate& power = c.estimate.power;
    if (c.estimate.cluster.machines == 1 && power.efficiency && power.circuitContinuous) {
        const Power other =
            c.build().site.circuitShared.value_or(false) ? watts(c.threshold("CIR-002.other_w", otherWatts)) : Power{};
        const Power dc = (*power.circuitContinuous - other) * (*power.efficiency - 0.01);
        for (QuickFix& cap : capAccelerators(c, dc - power.rest))
            out.push_back(std::move(cap));
    }
    if (c.machine.mains() < 180_V) {
        out.push_back({FLOPSMITH_TR("rules", "Use a 240 V, 20 A branch"),
                       {},
                       Batch{{SetOption{"site.mains_v", "240"}, SetOption{"site.circuit_a", "20"}}}});
        out.push_back({FLOPSMITH_TR("rules", "Use a 240 V, 30 A branch"),
                       {},
                       Batch{{SetOption{"site.mains_v", "240"}, SetOption{"site.circuit_a", "30"}}}});
    } else {
        out.push_back({FLOPSMITH_TR("rules", "Use a 32 A branch"), {}, SetOption{"site.circuit_a", "32"}});
    }
    if (c.build().site.circuitShared.value_or(false))
        out.push_back({FLOPSMITH_TR("rules", "Give the machine a branch of its own"),
                       {},
                       SetOption{"site.circuit_shared", "false"}});
    return out;
}

void checkSharedCircuit(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!c.build().site.circuitShared.value_or(false) || c.machine.all<Accelerator>().empty())
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const double other = c.threshold("CIR-002.other_w", otherWatts);
    judge.conclude(true,
                   {.arguments = {AnyQuantity(watts(other))},
                    .values = {{"other_w", watts(other)}},
                    .severity = {},
                    .message = {}});
}

std::vector<QuickFix> fixSharedCircuit(const RuleContext&, const Finding&)
{
    return {
        {FLOPSMITH_TR("rules", "Give the machine a branch of its own"), {}, SetOption{"site.circuit_shared", "false"}}};
}

/// Current that the inlet of the first supply carries; the rest of the machine's supplies share the load with it.
double inletAmperes(const RuleContext& c, const std::string& inlet)
{
    const bool c20 = inlet == "C20";
    return northAmerica(c.machine) ? (c20 ? 20 : 15) * 0.8 : (c20 ? 16 : 10);
}

void checkInlet(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto supplies = c.machine.all<Psu>();
    if (supplies.empty())
        return;
    Judgement judge = out.judge(c, self, {supplies.front().item->key.str()});
    const Power draw = wallDraw(c, judge);
    const auto* inlet = judge.read(supplies.front()->inlet, *supplies.front().item, "inlet");
    if (!inlet)
        return judge.pass();
    const double rating = inletAmperes(c, *inlet);
    // A redundant set must carry the load on what is left when one supply fails.
    const PowerEstimate& power = c.estimate.power;
    const double carrying = std::max(1.0, power.psuRated.value / supplies.front()->rated.valueOr(power.psuRated.value));
    const double amperes = draw.in(units::watt) / carrying / (c.machine.mains().in(units::volt)*powerFactor);
    judge.conclude(amperes > rating,
                   {.arguments = {Current::of(amperes, units::ampere), *inlet, Current::of(rating, units::ampere)},
                    .values = {{"value_a", Current::of(amperes, units::ampere)},
                               {"limit_a", Current::of(rating, units::ampere)},
                               {"margin_a", Current::of(rating - amperes, units::ampere)}},
                    .severity = {},
                    .message = {}});
}

std::vector<QuickFix> fixInlet(const RuleContext& c, const Finding&)
{
    const auto psu = c.machine.first<Psu>();
    const PowerEstimate& power = c.estimate.power;
    std::vector<QuickFix> out;
    if (psu.item->includedIn.empty())
        out = replaceBy(entryKeyOf(c.machine, *psu.item), alternatives(c, *psu.item->part, [&](const Part& part) {
                            const auto* other = part.as<Psu>();
                            return other->inlet.valueOr("") == "C20" && other->form.valueOr("") == psu->form.valueOr("")
                                && other->rated.known() && *other->rated.get() >= power.dcLoad.value;
                        }));
    const double volts = c.machine.mains().in(units::volt);
    const Power carried = watts(inletAmperes(c, psu->inlet.valueOr("C14")) * volts * powerFactor);
    for (QuickFix& cap : capAccelerators(c, carried * (power.efficiency.value_or(0.9) - 0.01) - power.rest))
        out.push_back(std::move(cap));
    return out;
}

void checkVoltage(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const bool loads = !c.machine.all<Psu>().empty() || !c.machine.all<Accelerator>().empty();
    if (c.machine.mains() >= 180_V || !loads || c.machine.first<Rented>().spec)
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const Power draw = wallDraw(c, judge);
    const double limit = c.threshold("CIR-005.w", adviseHighVoltage);
    judge.conclude(draw.in(units::watt) > limit,
                   {.arguments = {AnyQuantity(draw), AnyQuantity(c.machine.mains())},
                    .values = {{"value_w", draw}, {"limit_w", watts(limit)}, {"margin_w", watts(limit) - draw}},
                    .severity = {},
                    .message = {}});
}

void checkUps(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto ups = c.machine.first<Ups>();
    if (!ups.spec)
        return;
    Judgement judge = out.judge(c, self, {ups.item->key.str()});
    const Power draw = wallDraw(c, judge);
    const auto* rated = judge.read(ups->rated, *ups.item, "rated_w");
    const auto* waveform = judge.read(ups->waveform, *ups.item, "waveform");
    const Power needed = draw * c.threshold("CIR-007.factor", upsFactor);
    const bool wave = waveform && *waveform != "sine";
    judge.conclude(
        (rated && *rated < needed) || wave,
        {.arguments = {AnyQuantity(needed), AnyQuantity(rated ? *rated : Power{})},
         .values = {{"value_w", rated ? *rated : Power{}},
                    {"limit_w", needed},
                    {"margin_w", (rated ? *rated : Power{}) - needed}},
         .severity = {},
         .message = wave
             ? FLOPSMITH_TR(
                 "rules",
                 "Supplies with active power-factor correction need a pure sine wave; this UPS gives a stepped one.")
             : std::string_view{}});
}

std::vector<QuickFix> fixUps(const RuleContext& c, const Finding&)
{
    const auto ups = c.machine.first<Ups>();
    const Power draw = c.estimate.power.wall.value_or(c.estimate.power.dcLoad.value) * upsFactor;
    return replaceBy(entryKeyOf(c.machine, *ups.item), alternatives(c, *ups.item->part, [&](const Part& part) {
                         const auto* other = part.as<Ups>();
                         return other->rated.known() && *other->rated.get() >= draw
                             && other->waveform.valueOr("") == "sine";
                     }));
}

} // namespace

extern const Rule cir001;
const Rule cir001{{.id = "CIR-001",
                   .title = FLOPSMITH_TR("rules", "Circuit overloaded"),
                   .message = FLOPSMITH_TR("rules", "%1 at the wall, the branch (%4, %5) carries %2 for hours."),
                   .severity = Severity::Error,
                   .source = "NEC 210.20; elsewhere good practice"},
                  &checkBranch,
                  &fixBranch};

extern const Rule cir002;
const Rule cir002{{.id = "CIR-002",
                   .title = FLOPSMITH_TR("rules", "Shared circuit"),
                   .message = FLOPSMITH_TR("rules", "Other loads hang on the branch; %1 are added for them."),
                   .severity = Severity::Warning,
                   .source = "rule book CIR-002"},
                  &checkSharedCircuit,
                  &fixSharedCircuit};

extern const Rule cir003;
const Rule cir003{{.id = "CIR-003",
                   .title = FLOPSMITH_TR("rules", "Plug and cord overloaded"),
                   .message = FLOPSMITH_TR("rules", "%1 through a %2 inlet, which carries %3."),
                   .severity = Severity::Error,
                   .source = "IEC 60320; rule book CIR-003"},
                  &checkInlet,
                  &fixInlet};

extern const Rule cir005;
const Rule cir005{
    {.id = "CIR-005",
     .title = FLOPSMITH_TR("rules", "200-240 V advised"),
     .message = FLOPSMITH_TR("rules", "%1 at the wall on %2: 200-240 V (NEMA 6-20, L6-20) lowers current and loss."),
     .severity = Severity::Advice,
     .source = "rule book CIR-005"},
    &checkVoltage,
    &fixBranch};

extern const Rule cir007;
const Rule cir007{{.id = "CIR-007",
                   .title = FLOPSMITH_TR("rules", "UPS too small or wrong waveform"),
                   .message = FLOPSMITH_TR("rules", "The UPS should be rated %1, it has %2."),
                   .severity = Severity::Warning,
                   .source = "rule book CIR-007"},
                  &checkUps,
                  &fixUps};

} // namespace flopsmith
