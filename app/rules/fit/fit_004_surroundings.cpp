// FIT-004, FIT-006, FIT-007, FIT-008, FIT-010: racks, bottom fans, open frames, transport and front panels.
#include <algorithm>
#include <map>

#include "app/base/text.h"
#include "app/build/fit.h"
#include "app/build/risers.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Room for cables behind a chassis (rule book FIT-004).
constexpr double cableMm = 150;
/// Cards that tear at their slot when the machine is shipped (rule book FIT-008).
constexpr double heavyGrams = 1200;

struct Chassis {
    const Item* item = nullptr;
    const Figure<Length>* depth = nullptr;
    const Figure<Mass>* mass = nullptr;
};

Chassis rackChassis(const RuleContext& c)
{
    const auto server = c.machine.first<Server>();
    // A machine for a desk is measured against a rack only where somebody has one.
    if (server.spec && (server->rackHeight.known() || settingOf(c, "rack_depth_mm")))
        return {server.item, &server->depth, &server->mass};
    const auto chassis = c.machine.first<Case>();
    if (chassis.spec && chassis.item->part->kind == "rack")
        return {chassis.item, &chassis->depth, &chassis->mass};
    return {};
}

void checkRack(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const Chassis chassis = rackChassis(c);
    if (!chassis.item)
        return;
    Judgement judge = out.judge(c, self, {chassis.item->key.str()});
    const auto* depth = judge.read(*chassis.depth, *chassis.item, "depth_mm");
    const auto rack = readNumber(c, judge, "rack_depth_mm");
    const Length needed = (depth ? *depth : Length{}) + millimetres(c.threshold("FIT-004.cables_mm", cableMm));
    const Length have = millimetres(rack.value_or(0));
    if (depth && rack && needed > have)
        return judge.conclude(
            true, detail({AnyQuantity(*depth), AnyQuantity(needed), AnyQuantity(have)}, atMost("mm", needed, have)));
    const auto load = settingOf(c, "shelf_load_kg");
    const auto* mass = load ? judge.read(*chassis.mass, *chassis.item, "mass_g") : nullptr;
    const Mass limit = Mass::of(load.value_or(0) * 1000, units::gram);
    judge.conclude(mass && *mass > limit,
                   detail({AnyQuantity(mass ? *mass : limit), AnyQuantity(limit)},
                          atMost("g", mass ? *mass : limit, limit),
                          FLOPSMITH_TR("rules", "The chassis weighs %1, rails or shelf carry %2.")));
}

/// The lowest card and what its lower edge leaves to the lowest expansion place's end, in mm.
void checkBottom(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    std::optional<Length> fans;
    for (const auto& fan : c.machine.all<Fan>()) {
        const Slot* slot = c.machine.slot(fan.item->slot);
        if (slot && slot->area == "bottom" && own(*fan.item))
            fans = std::max(fans.value_or(Length{}), fan->thickness.valueOr(millimetres(25)));
    }
    if (!chassis.spec || !fans)
        return;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const Slot* slot = c.machine.slot(gpu.item->slot);
        if (!slot || slot->kind != SlotKind::Pcie || !slot->position)
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto* places = judge.read(chassis->expansionSlots, *chassis.item, "expansion_slots");
        const auto* slots = judge.read(gpu->slots, *gpu.item, "slots");
        const auto* below = judge.read(chassis->belowSlots, *chassis.item, "below_slots_mm");
        if (!places || !slots || !below) {
            judge.pass();
            continue;
        }
        const Length left = millimetres((*places - *slot->position + 1 - *slots) * slotPitch) + *below;
        judge.conclude(left < *fans, detail({AnyQuantity(left), AnyQuantity(*fans)}, atLeast("mm", left, *fans)));
    }
}

void checkFrame(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec || chassis.item->part->kind != "open-frame")
        return;
    Judgement judge = out.judge(c, self, {chassis.item->key.str()});
    judge.conclude(true, detail({}));
}

void checkTransport(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!isSet(c, "transport"))
        return;
    const bool extenders = !risersOf(c.machine).empty();
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isPcieCard(*gpu.spec))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto* mass = judge.read(gpu->mass, *gpu.item, "mass_g");
        const Mass limit = Mass::of(c.threshold("FIT-008.g", heavyGrams), units::gram);
        const bool heavy = mass && *mass > limit;
        judge.conclude(heavy || extenders,
                       detail({nameOf(*gpu.item), AnyQuantity(mass ? *mass : limit)},
                              mass ? atMost("g", *mass, limit) : std::vector<NamedValue>{},
                              extenders && !heavy
                                  ? FLOPSMITH_TR("rules", "%1 hangs on an extender: ship it out of the machine.")
                                  : std::string_view()));
    }
}

std::vector<QuickFix> fixTransport(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Ship the cards separately"), {}, SetOption{"settings.transport", "false"}}};
}

void checkFront(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    const auto board = c.machine.first<Motherboard>();
    if (!chassis.spec || !board.spec || !chassis->frontPlugs.known())
        return;
    Judgement judge = out.judge(c, self, {chassis.item->key.str(), board.item->key.str()});
    judge.read(chassis->frontPlugs, *chassis.item, "front_plugs");
    const auto* headers = judge.read(board->frontHeaders, *board.item, "front_headers");
    if (!headers)
        return judge.pass();
    std::map<std::string, int> left;
    for (const std::string& header : *headers)
        ++left[header];
    std::vector<std::string> without;
    for (const std::string& plug : *chassis->frontPlugs.get())
        if (--left[plug] < 0)
            without.push_back(plug);
    judge.conclude(!without.empty(), detail({join(without, ", ")}));
}

} // namespace

extern const Rule fit004;
const Rule fit004{{.id = "FIT-004",
                   .title = FLOPSMITH_TR("rules", "Chassis too deep for the rack"),
                   .message = FLOPSMITH_TR("rules", "The chassis is %1 deep, with its cables %2; the rack has %3."),
                   .severity = Severity::Warning,
                   .source = "rule book FIT-004"},
                  &checkRack};

extern const Rule fit006;
const Rule fit006{{.id = "FIT-006",
                   .title = FLOPSMITH_TR("rules", "Bottom fans under the lowest card"),
                   .message = FLOPSMITH_TR("rules", "%1 below the card, the bottom fans are %2 thick."),
                   .severity = Severity::Advice,
                   .source = "rule book FIT-006"},
                  &checkBottom};

extern const Rule fit007;
const Rule fit007{
    {.id = "FIT-007",
     .title = FLOPSMITH_TR("rules", "Open frame"),
     .message = FLOPSMITH_TR(
         "rules", "An open frame shields nothing: keep children, pets and dust away and aim fans at the cards."),
     .severity = Severity::Advice,
     .source = "rule book FIT-007"},
    &checkFrame};

extern const Rule fit008;
const Rule fit008{{.id = "FIT-008",
                   .title = FLOPSMITH_TR("rules", "Cards may break in transport"),
                   .message = FLOPSMITH_TR("rules", "%1 weighs %2: ship it out of the machine or brace it."),
                   .severity = Severity::Warning,
                   .source = "rule book FIT-008"},
                  &checkTransport,
                  &fixTransport};

extern const Rule fit010;
const Rule fit010{{.id = "FIT-010",
                   .title = FLOPSMITH_TR("rules", "Front panel plugs without a header"),
                   .message = FLOPSMITH_TR("rules", "The board has no free header for %1 of the front panel."),
                   .severity = Severity::Advice,
                   .source = "rule book FIT-010"},
                  &checkFront};

} // namespace flopsmith
