// COOL-014, COOL-020, COOL-026, COOL-028, COOL-030: cards among each other, temperatures, drives and network cards.
#include <algorithm>
#include <cmath>

#include "app/build/fit.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Air between the lowest card and what is below it (rule book COOL-028).
constexpr double floorGap = 20;
/// Distance to the temperature at which a card slows down (rule book COOL-020).
constexpr double throttleMargin = 8;
/// Drives and network cards whose heat wants moving air (rule book COOL-026).
constexpr double warmDrive = 10;
constexpr double fastNetwork = 100;

void checkMixedCoolers(const RuleContext& c, const RuleInfo& self, Results& out)
{
    std::vector<std::string> blowers;
    std::vector<std::string> open;
    std::vector<Installed<Accelerator>> cards;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isPcieCard(*gpu.spec))
            continue;
        cards.push_back(gpu);
        const std::string cooling = gpu->cooling.valueOr("");
        if (cooling == "blower")
            blowers.push_back(gpu.item->key.str());
        else if (cooling == "open-air")
            open.push_back(gpu.item->key.str());
    }
    if (cards.size() < 2)
        return;
    Judgement judge = out.judge(c, self, open.empty() ? keysOf(cards) : open);
    for (const auto& gpu : cards)
        judge.read(gpu->cooling, *gpu.item, "cooling");
    judge.conclude(!open.empty() && !blowers.empty(), detail({}));
}

void checkThrottle(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        // Nothing predicts a card's temperature from a list of parts: only one that was observed is judged.
        const auto observed = numberSetting(gpu.item->settings, "temperature_c");
        if (!observed)
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto* limit = judge.read(gpu->maxTemperature, *gpu.item, "max_temperature_c");
        const Temperature edge = limit
            ? Temperature::of(limit->in(units::celsius)-c.threshold("COOL-020.margin_c", throttleMargin),
                              units::celsius)
            : Temperature{};
        const Temperature value = Temperature::of(*observed, units::celsius);
        judge.conclude(limit && value > edge, detail({value, limit ? *limit : edge}, atMost("c", value, edge)));
    }
}

void checkSmall(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& drive : c.machine.all<Storage>()) {
        if (drive->form.valueOr("") != "m2" || drive->pcieGen.valueOr(0) < 5)
            continue;
        Judgement judge = out.judge(c, self, {drive.item->key.str()});
        const auto* power = judge.read(drive->power, *drive.item, "power_w");
        const bool fires = power && power->in(units::watt) >= c.threshold("COOL-026.drive_w", warmDrive);
        judge.conclude(fires, detail({nameOf(*drive.item), AnyQuantity(power ? *power : Power{})}));
    }
    for (const auto& nic : c.machine.all<Network>()) {
        if (nic.item->part->kind == "switch" || c.machine.isServer())
            continue;
        Judgement judge = out.judge(c, self, {nic.item->key.str()});
        const auto* rate = judge.read(nic->rate, *nic.item, "rate_gbit_s");
        const bool fires = rate && rate->in(1e9 / 8) >= c.threshold("COOL-026.gbit_s", fastNetwork);
        judge.conclude(
            fires,
            detail({nameOf(*nic.item)}, {},
                   FLOPSMITH_TR("rules", "%1 is made for a server's air (200-300 LFM): give it a fan of its own.")));
    }
}

void checkFloor(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec || chassis.item->part->kind == "open-frame" || c.machine.isServer())
        return;
    const Item* lowest = nullptr;
    int position = 0;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const Slot* slot = c.machine.slot(gpu.item->slot);
        if (isPcieCard(*gpu.spec) && slot && slot->kind == SlotKind::Pcie && slot->position
            && *slot->position > position) {
            lowest = gpu.item;
            position = *slot->position;
        }
    }
    if (!lowest)
        return;
    const auto* gpu = lowest->part->as<Accelerator>();
    const std::string cooling = gpu->cooling.valueOr("open-air");
    if (cooling == "passive" || cooling == "liquid")
        return;
    Judgement judge = out.judge(c, self, {lowest->key.str(), chassis.item->key.str()});
    const auto* places = judge.read(chassis->expansionSlots, *chassis.item, "expansion_slots");
    std::optional<double> thick;
    if (gpu->thickness.known())
        thick = judge.read(gpu->thickness, *lowest, "thickness_mm")->in(units::millimetre);
    else if (const auto* slots = judge.read(gpu->slots, *lowest, "slots"))
        thick = *slots * slotPitch;
    if (!places || !thick) {
        judge.pass();
        return;
    }
    // Places count from the top; below the lowest there is at least what the case states.
    const double above = (*places - position + 1) * slotPitch - *thick;
    const double wanted = c.threshold("COOL-028.mm", floorGap);
    double gap = above;
    if (above < wanted) {
        const auto* below = judge.read(chassis->belowSlots, *chassis.item, "below_slots_mm");
        gap = below ? above + below->in(units::millimetre) : wanted;
    }
    judge.conclude(gap < wanted,
                   detail({AnyQuantity(millimetres(gap)), AnyQuantity(millimetres(wanted))},
                          atLeast("mm", millimetres(gap), millimetres(wanted))));
}

std::vector<QuickFix> fixFloor(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    return card ? movesOf(c, *card) : std::vector<QuickFix>{};
}

void checkTelemetry(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    const WorkMode mode = workMode(c.build());
    const bool training = mode == WorkMode::Training || mode == WorkMode::DataParallel || mode == WorkMode::Sharded;
    if (gpus.empty() || (!training && !isSet(c, "duty_24_7")) || c.machine.first<Rented>().spec)
        return;
    Judgement judge = out.judge(c, self, keysOf(gpus));
    const auto watched = readFlag(c, judge, "telemetry");
    const auto* board = c.machine.board();
    const bool remote = board && board->bmc.valueOr(false);
    judge.conclude(watched && !*watched,
                   detail({}, {},
                          remote ? FLOPSMITH_TR("rules",
                                                "Watch temperatures through the board's BMC: alert at 85 \u00b0"
                                                "C of a "
                                                "GPU, 95 \u00b0"
                                                "C of its memory, a fan at 0 rpm.")
                                 : std::string_view()));
}

std::vector<QuickFix> fixTelemetry(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Temperatures are watched"), {}, SetOption{"settings.telemetry", "true"}}};
}

} // namespace

extern const Rule cool014;
const Rule cool014{
    {.id = "COOL-014",
     .title = FLOPSMITH_TR("rules", "Blower and open-air cards together"),
     .message =
         FLOPSMITH_TR("rules", "Place blower cards next to each other and the open-air card last, beside free space."),
     .severity = Severity::Advice,
     .source = "rule book COOL-014"},
    &checkMixedCoolers};

extern const Rule cool020;
const Rule cool020{{.id = "COOL-020",
                    .title = FLOPSMITH_TR("rules", "Card close to throttling"),
                    .message = FLOPSMITH_TR("rules", "The card runs at %1 under load and slows down at %2."),
                    .severity = Severity::Advice,
                    .source = "rule book COOL-020"},
                   &checkThrottle};

extern const Rule cool026;
const Rule cool026{{.id = "COOL-026",
                    .title = FLOPSMITH_TR("rules", "Drive or network card wants air"),
                    .message = FLOPSMITH_TR("rules", "%1 turns %2 into heat: use a heatsink with moving air."),
                    .severity = Severity::Advice,
                    .source = "rule book COOL-026"},
                   &checkSmall};

extern const Rule cool028;
const Rule cool028{{.id = "COOL-028",
                    .title = FLOPSMITH_TR("rules", "Lowest card close to the floor"),
                    .message = FLOPSMITH_TR("rules", "%1 between the lowest card and what is below it, it wants %2."),
                    .severity = Severity::Warning,
                    .source = "ZOTAC support; rule book COOL-028"},
                   &checkFloor,
                   &fixFloor};

extern const Rule cool030;
const Rule cool030{{.id = "COOL-030",
                    .title = FLOPSMITH_TR("rules", "Nobody watches the temperatures"),
                    .message = FLOPSMITH_TR("rules",
                                            "Throttling is silent: log temperatures, alert at 85 \u00b0"
                                            "C of a GPU, 95 "
                                            "\u00b0"
                                            "C of its memory, a fan at 0 rpm."),
                    .severity = Severity::Advice,
                    .source = "rule book COOL-030"},
                   &checkTelemetry,
                   &fixTelemetry};

} // namespace flopsmith
