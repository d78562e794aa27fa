// COOL-010, COOL-011, COOL-015, COOL-016, COOL-025, COOL-029: air through passive cards and through the case.
#include <algorithm>
#include <array>
#include <cmath>

#include "app/build/fit.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// CFM per watt at 1 K rise, sea level; rise allowed through a passive card and through a case (rule book COOL-010,
/// COOL-015).
constexpr double cfmPerWatt = 1.76;
constexpr double cardRise = 20;
constexpr double caseRise = 10;
/// Share of the fans' free-air rating that passes a front (rule book COOL-015).
constexpr double meshShare = 0.5;
constexpr double closedShare = 0.35;
/// Intake over exhaust, and what dust filters leave of the intake (rule book COOL-016).
constexpr double leastIntake = 0.8;
constexpr double mostIntake = 1.4;
constexpr double filteredShare = 0.7;
/// Heat that a fanless case of unknown rating carries (rule book COOL-025), and that a closed front bears (COOL-029).
constexpr double fanlessWatts = 200;
constexpr double closedWatts = 500;

/// Thinner air carries less heat: the factor on airflow at an altitude (rule book COOL-017).
double altitudeFactor(const RuleContext& c)
{
    return std::pow(1 - 2.25577e-5 * std::clamp(c.build().site.altitude.value_or(0), 0.0, 6000.0), -4.256);
}

bool passiveCard(const Accelerator& gpu)
{
    return isPcieCard(gpu) && gpu.cooling.valueOr("") == "passive";
}

/// Fans by the side on which they stand; nullopt for a side with a fan of unknown airflow.
struct Streams {
    double in = 0;
    double out = 0;
    bool known = true;
    bool placed = true;
    int fans = 0;
};

Streams streams(const RuleContext& c, Judgement& judge)
{
    Streams out;
    for (const auto& fan : c.machine.all<Fan>()) {
        const Slot* slot = c.machine.slot(fan.item->slot);
        const auto* flow = judge.read(fan->airflow, *fan.item, "airflow_cfm");
        out.known = out.known && flow;
        out.placed = out.placed && slot;
        ++out.fans;
        const double cfm = flow ? flow->in(units::cfm) : 0;
        const bool exhaust = slot && (slot->area == "rear" || slot->area == "top");
        (exhaust ? out.out : out.in) += cfm;
    }
    return out;
}

/// What passes through the case: the smaller of both sides; where only one side has fans, what it moves
/// leaves or enters by vents.
std::optional<double> through(const RuleContext& c, Judgement& judge)
{
    const auto chassis = c.machine.first<Case>();
    const Streams both = streams(c, judge);
    if (both.fans > 0 && both.known && both.placed)
        return both.in > 0 && both.out > 0 ? std::min(both.in, both.out) : std::max(both.in, both.out);
    if (chassis->airflow.known())
        // A server's fans stand in one wall and all blow through it; of a case's fans one half does.
        return judge.read(chassis->airflow, *chassis.item, "airflow_cfm")->in(units::cfm)
            * (c.machine.isServer() ? 1 : 0.5);
    if (both.fans == 0)
        judge.read(chassis->airflow, *chassis.item, "airflow_cfm");
    return std::nullopt;
}

void checkPassiveAir(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    const auto gpus = c.machine.all<Accelerator>();
    const auto passive =
        std::count_if(gpus.begin(), gpus.end(), [](const auto& gpu) { return passiveCard(*gpu.spec); });
    for (const auto& gpu : gpus) {
        if (!passiveCard(*gpu.spec) || !own(*gpu.item))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto limit = Machine::powerLimit(gpu);
        if (!limit)
            judge.read(gpu->powerLimit, *gpu.item, "power_limit_w");
        double need = cfmPerWatt * limit.value_or(Power{}).in(units::watt) / c.threshold("COOL-010.dt_c", cardRise);
        if (gpu->airflow.known())
            need = judge.read(gpu->airflow, *gpu.item, "airflow_cfm")->in(units::cfm);
        need *= altitudeFactor(c);
        const Airflow wanted = Airflow::of(need, units::cfm);
        if (comesComplete(c.machine) && !chassis.spec) {
            judge.evidence.add({c.machine.items().front().part->id, "airflow_cfm", false});
            judge.pass();
            continue;
        }
        if (!c.machine.isServer()) {
            // Nothing forces air through the card, whatever the case's fans move.
            judge.conclude(true,
                           detail({nameOf(*gpu.item), wanted}, {{"limit_cfm", wanted}},
                                  FLOPSMITH_TR("rules", "%1 needs %2 of air forced through it and gets none.")));
            continue;
        }
        const auto* air = judge.read(chassis->airflow, *chassis.item, "airflow_cfm");
        const double each = air ? air->in(units::cfm) / static_cast<double>(passive) : need;
        judge.conclude(each < need,
                       detail({nameOf(*gpu.item), wanted, Airflow::of(each, units::cfm)},
                              atLeast("cfm", Airflow::of(each, units::cfm), wanted)));
    }
}

void checkDirection(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec || !c.machine.isServer())
        return;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!passiveCard(*gpu.spec) || !own(*gpu.item))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto* flow = judge.read(chassis->airflowDirection, *chassis.item, "airflow_direction");
        const auto* able = judge.read(gpu->airflowDirections, *gpu.item, "airflow_directions");
        // Cards stand with their bracket at the back: air from the front enters at the tail.
        const std::string enters = flow && *flow == "back-front" ? "bracket" : "tail";
        const bool wrong = flow && able && std::find(able->begin(), able->end(), enters) == able->end();
        judge.conclude(wrong, detail({nameOf(*gpu.item), flow ? *flow : std::string()}));
    }
}

/// Heat that stays in the case: blower cards and hybrids push theirs out of it.
Power heatInside(const RuleContext& c)
{
    Power heat = c.estimate.power.dcLoad.value;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const std::string cooling = gpu->cooling.valueOr("");
        if (cooling == "blower" || cooling == "liquid" || cooling == "hybrid")
            heat -= Machine::powerLimit(gpu).value_or(Power{});
    }
    return std::max(heat, Power{});
}

bool closedBox(const RuleContext& c)
{
    const auto chassis = c.machine.first<Case>();
    return chassis.spec && chassis.item->part->kind != "open-frame" && !c.machine.first<Rented>().spec
        && !chassis->fanless.valueOr(false);
}

void checkCase(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!closedBox(c) || c.estimate.power.dcLoad.value <= Power{})
        return;
    Judgement judge = out.judge(c, self, {chassis.item->key.str()});
    const Power heat = heatInside(c);
    const double need = cfmPerWatt * heat.in(units::watt) / c.threshold("COOL-015.dt_c", caseRise) * altitudeFactor(c);
    for (const auto& gpu : c.machine.all<Accelerator>())
        if (isPcieCard(*gpu.spec))
            judge.read(gpu->cooling, *gpu.item, "cooling");
    const auto* front = judge.read(chassis->front, *chassis.item, "front");
    const auto moved = through(c, judge);
    if (!moved || !front) {
        judge.pass();
        return;
    }
    const double share = *front == "mesh" || c.machine.isServer() ? meshShare : closedShare;
    const double have = *moved * share;
    const bool sure = judge.evidence.solid();
    judge.conclude(sure && have < need,
                   detail({AnyQuantity(heat), Airflow::of(need, units::cfm), Airflow::of(have, units::cfm)},
                          atLeast("cfm", Airflow::of(have, units::cfm), Airflow::of(need, units::cfm))));
}

/// More fans of the kind that is there.
std::vector<QuickFix> fixCase(const RuleContext& c, const Finding&)
{
    const auto fan = c.machine.first<Fan>();
    std::vector<QuickFix> out;
    int room = 0;
    for (const Slot& slot : c.machine.slots())
        room += slot.kind == SlotKind::Fan && !c.machine.occupant(slot.id) ? 1 : 0;
    for (const int more : {1, 2, 3})
        if (fan.spec && more <= room)
            out.push_back({FLOPSMITH_TR("rules", "Add %1 of %2"),
                           {count(more), nameOf(*fan.item)},
                           Place{fan.item->part->id, {}, more, {}}});
    return out;
}

void checkBalance(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!closedBox(c) || c.machine.isServer() || c.machine.all<Fan>().empty())
        return;
    Judgement judge = out.judge(c, self, {chassis.item->key.str()});
    const Streams both = streams(c, judge);
    if (!both.placed)
        judge.read(chassis->fanMounts, *chassis.item, "fan_mounts");
    if (!both.known || !both.placed || both.in <= 0 || both.out <= 0)
        return judge.pass();
    const double least = c.threshold("COOL-016.min", leastIntake);
    const double most = c.threshold("COOL-016.max", mostIntake);
    const double filtered = both.in / both.out * c.threshold("COOL-016.filters", filteredShare);
    const auto filters = flagSetting(c.build().settings, "dust_filters");
    // Nobody said whether there are filters: what holds with and without them is certain.
    const double high = filters.value_or(false) ? filtered : both.in / both.out;
    const double low = filters.value_or(true) ? filtered : both.in / both.out;
    const bool starved = high < least;
    const bool off = starved || low > most;
    if (!off && (low < least || high > most))
        (void)readFlag(c, judge, "dust_filters");
    judge.conclude(off,
                   detail({Airflow::of(both.in, units::cfm), Airflow::of(both.out, units::cfm)},
                          {{"value", starved ? high : low}, {"limit", starved ? least : most}},
                          starved ? FLOPSMITH_TR("rules",
                                                 "%1 in, %2 out: the case draws the rest in through its gaps, without "
                                                 "filters and past warm parts.")
                                  : std::string_view()));
}

void checkFanless(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec || !chassis->fanless.valueOr(false))
        return;
    Judgement judge = out.judge(c, self, {chassis.item->key.str()});
    judge.read(chassis->fanless, *chassis.item, "fanless");
    judge.evidence.add(c.estimate.power.dcLoad.gaps);
    const Power rated = chassis->passiveRating.known() ? *judge.read(chassis->passiveRating, *chassis.item, "passive_w")
                                                       : watts(c.threshold("COOL-025.w", fanlessWatts));
    Power cards;
    for (const auto& gpu : c.machine.all<Accelerator>())
        cards += Machine::powerLimit(gpu).value_or(Power{});
    const Power load = c.estimate.power.dcLoad.value;
    const bool hotCard = chassis->passiveGpu.known() && cards > *chassis->passiveGpu.get();
    judge.conclude(
        load > rated || hotCard,
        load > rated
            ? detail({AnyQuantity(load), AnyQuantity(rated)}, atMost("w", load, rated))
            : detail({AnyQuantity(cards), AnyQuantity(chassis->passiveGpu.valueOr(Power{}))},
                     atMost("w", cards, chassis->passiveGpu.valueOr(Power{})),
                     FLOPSMITH_TR("rules", "The accelerators make %1 of heat, the fanless case carries %2 of them.")));
}

std::vector<QuickFix> fixFanless(const RuleContext& c, const Finding&)
{
    const auto chassis = c.machine.first<Case>();
    const auto board = c.machine.first<Motherboard>();
    std::vector<QuickFix> out;
    if (chassis.spec && own(*chassis.item))
        out =
            replaceBy(entryKeyOf(c.machine, *chassis.item), alternatives(c, *chassis.item->part, [&](const Part& part) {
                          const auto* other = part.as<Case>();
                          return !other->fanless.valueOr(false) && part.kind == "tower"
                              && (!board.spec || fitsBoardInCase(*board.item->part, part).possible());
                      }));
    return out;
}

void checkClosedFront(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!closedBox(c) || c.machine.isServer())
        return;
    Judgement judge = out.judge(c, self, {chassis.item->key.str()});
    const auto* front = judge.read(chassis->front, *chassis.item, "front");
    const Power heat = heatInside(c);
    const Power limit = watts(c.threshold("COOL-029.w", closedWatts));
    const bool closed = front && *front != "mesh";
    if (closed && heat <= limit)
        judge.evidence.add(c.estimate.power.dcLoad.gaps);
    judge.conclude(closed && heat > limit, detail({AnyQuantity(heat), AnyQuantity(limit)}, atMost("w", heat, limit)));
}

} // namespace

extern const Rule cool010;
const Rule cool010{{.id = "COOL-010",
                    .title = FLOPSMITH_TR("rules", "Too little air through a passive card"),
                    .message = FLOPSMITH_TR("rules", "%1 needs %2 of air, the chassis gives each card %3."),
                    .severity = Severity::Warning,
                    .source = "NVIDIA A100 PCIe product brief; rule book COOL-010"},
                   &checkPassiveAir};

extern const Rule cool011;
const Rule cool011{{.id = "COOL-011",
                    .title = FLOPSMITH_TR("rules", "Air through a passive card from the wrong end"),
                    .message = FLOPSMITH_TR("rules", "The chassis moves air %2, which %1 does not allow."),
                    .severity = Severity::Warning,
                    .source = "NVIDIA A40 and A100 product briefs; rule book COOL-011"},
                   &checkDirection};

extern const Rule cool015;
const Rule cool015{{.id = "COOL-015",
                    .title = FLOPSMITH_TR("rules", "Too little air through the case"),
                    .message = FLOPSMITH_TR("rules", "%1 of heat in the case want %2 of air, its fans move %3."),
                    .severity = Severity::Warning,
                    .source = "rule book COOL-015"},
                   &checkCase,
                   &fixCase};

extern const Rule cool016;
const Rule cool016{
    {.id = "COOL-016",
     .title = FLOPSMITH_TR("rules", "Fans out of balance"),
     .message = FLOPSMITH_TR(
         "rules", "%1 in, %2 out: the rest leaves through gaps wherever it can; fans that take air out guide it."),
     .severity = Severity::Advice,
     .source = "rule book COOL-016"},
    &checkBalance};

extern const Rule cool025;
const Rule cool025{{.id = "COOL-025",
                    .title = FLOPSMITH_TR("rules", "Too much heat for a fanless case"),
                    .message = FLOPSMITH_TR("rules", "%1 of heat, the fanless case carries %2."),
                    .severity = Severity::Error,
                    .source = "rule book COOL-025"},
                   &checkFanless,
                   &fixFanless};

extern const Rule cool029;
const Rule cool029{
    {.id = "COOL-029",
     .title = FLOPSMITH_TR("rules", "Closed front"),
     .message = FLOPSMITH_TR("rules", "%1 of heat behind a closed front: above %2 a mesh front is better."),
     .severity = Severity::Advice,
     .source = "rule book COOL-029"},
    &checkClosedFront};

} // namespace flopsmith
