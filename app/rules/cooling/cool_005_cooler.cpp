// COOL-005, COOL-006, COOL-008, COOL-022, COOL-023, COOL-027: CPU coolers beside memory, slots and air; liquid loops.
#include <algorithm>
#include <array>
#include <cmath>

#include "app/build/fit.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Free room between cooler and a card with a plate on its back (rule book COOL-006).
constexpr double backplateMm = 5;
/// Heat per 120 mm of radiator at 10 K, quiet and at most (rule book COOL-022).
constexpr double quietPerSection = 120;
constexpr double mostPerSection = 175;
/// RDIMMs from which their heat wants moving air (rule book COOL-027).
constexpr std::size_t manyRdimms = 4;

bool liquid(const Item& cooler)
{
    return cooler.part->kind == "aio" || cooler.part->kind == "custom-loop";
}

void checkMemory(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    for (const auto& cooler : c.machine.all<Cooler>()) {
        if (liquid(*cooler.item) || c.machine.all<Memory>().empty() || comesComplete(c.machine))
            continue;
        Judgement judge = out.judge(c, self, {cooler.item->key.str()});
        const auto* clearance = judge.read(cooler->ramClearance, *cooler.item, "ram_clearance_mm");
        Length tallest;
        for (const auto& module : c.machine.all<Memory>())
            if (const auto* height = judge.read(module->height, *module.item, "height_mm"))
                tallest = std::max(tallest, *height);
        if (!clearance || tallest <= *clearance) {
            judge.pass();
            continue;
        }
        // The fan may be hung higher where the case leaves room for it.
        const Length raised = cooler->height.valueOr(Length{}) + (tallest - *clearance);
        const auto* room = chassis.spec ? judge.read(chassis->coolerMax, *chassis.item, "cooler_max_mm") : nullptr;
        const bool tall = room && judge.read(cooler->height, *cooler.item, "height_mm");
        if (!chassis.spec)
            judge.evidence.add({cooler.item->part->id, "case", false});
        judge.conclude(tall && raised > *room,
                       detail({AnyQuantity(tallest), AnyQuantity(*clearance)}, atMost("mm", tallest, *clearance)));
    }
}

std::vector<QuickFix> fixMemory(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    const auto* cooler = item ? item->part->as<Cooler>() : nullptr;
    const auto chassis = c.machine.first<Case>();
    const auto cpu = c.machine.first<Cpu>();
    if (!cooler || !own(*item) || !cpu.spec)
        return {};
    return replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                         const auto* other = part.as<Cooler>();
                         return fitsCooler(part, cpu->socket.valueOr("")).verdict == FitVerdict::Fits
                             && (!chassis.spec || fitsCoolerInCase(part, *chassis.item->part).possible())
                             && other->rating.valueOr(Power{}) >= cpu->sustainedPower.valueOr(Power{})
                             && (part.kind == "aio"
                                 || other->ramClearance.valueOr(Length{}) > cooler->ramClearance.valueOr(Length{}));
                     }));
}

/// The card in the topmost slot of the board; nullptr when it is free.
const Item* topCard(const RuleContext& c, const Slot** where)
{
    const Slot* top = nullptr;
    for (const Slot& slot : c.machine.slots())
        if (slot.kind == SlotKind::Pcie && slot.position && (!top || *slot.position < *top->position))
            top = &slot;
    *where = top;
    return top ? c.machine.occupant(top->id) : nullptr;
}

void checkFirstSlot(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    const Slot* slot = nullptr;
    const Item* card = topCard(c, &slot);
    if (!board.spec || !card || board->sockets.valueOr(1) > 1)
        return;
    for (const auto& cooler : c.machine.all<Cooler>()) {
        if (liquid(*cooler.item))
            continue;
        Judgement judge = out.judge(c, self, {cooler.item->key.str(), card->key.str()});
        const auto* distance = judge.read(board->socketToSlot, *board.item, "socket_to_slot_mm");
        const auto* width = judge.read(cooler->width, *cooler.item, "width_mm");
        const Length back =
            card->part->as<Accelerator>() ? millimetres(c.threshold("COOL-006.mm", backplateMm)) : Length{};
        const Length left = distance && width ? *distance - *width * 0.5 : back;
        judge.conclude(left < back,
                       detail({AnyQuantity(left), AnyQuantity(back), nameOf(*card)}, atLeast("mm", left, back)));
    }
}

std::vector<QuickFix> fixFirstSlot(const RuleContext& c, const Finding& finding)
{
    const Slot* slot = nullptr;
    const Item* card = topCard(c, &slot);
    std::vector<QuickFix> out = card ? movesOf(c, *card) : std::vector<QuickFix>{};
    const Item* item = subjectItem(c, finding);
    const auto* cooler = item ? item->part->as<Cooler>() : nullptr;
    const auto cpu = c.machine.first<Cpu>();
    if (cooler && own(*item) && cpu.spec)
        append(out, replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                                  const auto* other = part.as<Cooler>();
                                  return fitsCooler(part, cpu->socket.valueOr("")).verdict == FitVerdict::Fits
                                      && (part.kind == "aio"
                                          || (other->width.known()
                                              && *other->width.get() < cooler->width.valueOr(Length{})));
                              })));
    return out;
}

void checkHeatsinkAir(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (c.machine.first<Server>().spec || c.machine.first<Rented>().spec)
        return;
    for (const auto& cooler : c.machine.all<Cooler>()) {
        if (!own(*cooler.item) || liquid(*cooler.item))
            continue;
        const bool passive = cooler.item->part->kind == "passive-server";
        const bool ducted = chassis.spec && chassis->ducted.valueOr(false);
        if (!passive && !ducted)
            continue;
        Judgement judge = out.judge(c, self, {cooler.item->key.str()});
        if (passive) {
            if (!chassis.spec)
                judge.evidence.add({cooler.item->part->id, "case", false});
            else
                judge.read(chassis->ducted, *chassis.item, "ducted");
            judge.conclude(chassis.spec && !ducted && chassis->ducted.known(), detail({nameOf(*cooler.item)}));
            continue;
        }
        const auto* flow = judge.read(cooler->orientation, *cooler.item, "orientation");
        judge.conclude(flow && *flow == "top-bottom",
                       detail({nameOf(*cooler.item)}, {},
                              FLOPSMITH_TR("rules", "%1 blows across the chassis' front-to-back air.")));
    }
}

std::vector<QuickFix> fixAir(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    const auto chassis = c.machine.first<Case>();
    const auto cpu = c.machine.first<Cpu>();
    if (!item || !own(*item) || !cpu.spec)
        return {};
    const bool ducted = chassis.spec && chassis->ducted.valueOr(false);
    return replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                         const auto* other = part.as<Cooler>();
                         return fitsCooler(part, cpu->socket.valueOr("")).verdict == FitVerdict::Fits
                             && part.kind != "passive-server"
                             && (!chassis.spec || fitsCoolerInCase(part, *chassis.item->part).possible())
                             && (!ducted || other->orientation.valueOr("") == "front-back")
                             && other->rating.valueOr(Power{}) >= cpu->sustainedPower.valueOr(Power{});
                     }));
}

void checkLoop(const RuleContext& c, const RuleInfo& self, Results& out)
{
    std::vector<std::string> subjects;
    Power heat;
    double sections = 0;
    for (const auto& cooler : c.machine.all<Cooler>())
        if (cooler.item->part->kind == "custom-loop")
            subjects.push_back(cooler.item->key.str());
    if (subjects.empty())
        return;
    Judgement judge = out.judge(c, self, subjects);
    for (const auto& cooler : c.machine.all<Cooler>())
        if (cooler.item->part->kind == "custom-loop")
            if (const auto* radiator = judge.read(cooler->radiator, *cooler.item, "radiator_mm")) {
                // 140, 280 and 420 mm radiators are wider too.
                const double mm = radiator->in(units::millimetre);
                const bool wide = std::fmod(mm, 140) < 1;
                sections += mm / 120 * (wide ? 140.0 / 120 : 1);
            }
    for (const auto& cpu : c.machine.all<Cpu>())
        if (const auto* power = judge.read(cpu->sustainedPower, *cpu.item, "sustained_power_w"))
            heat += *power;
    for (const auto& gpu : c.machine.all<Accelerator>())
        if (gpu->cooling.valueOr("") == "liquid")
            heat += Machine::powerLimit(gpu).value_or(Power{});
    const Power quiet = watts(sections * c.threshold("COOL-022.quiet_w", quietPerSection));
    const Power most = watts(sections * c.threshold("COOL-022.max_w", mostPerSection));
    judge.conclude(sections > 0 && heat > quiet,
                   detail({AnyQuantity(heat), AnyQuantity(quiet), AnyQuantity(most)}, atMost("w", heat, quiet),
                          heat > most ? FLOPSMITH_TR("rules", "%1 in the loop, its radiators carry %3 at the most.")
                                      : std::string_view()));
}

void checkLiquidMount(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& cooler : c.machine.all<Cooler>()) {
        if (cooler.item->part->kind != "aio")
            continue;
        Judgement judge = out.judge(c, self, {cooler.item->key.str()});
        judge.conclude(true, detail({}));
    }
}

void checkModules(const RuleContext& c, const RuleInfo& self, Results& out)
{
    std::vector<std::string> coolers;
    for (const auto& cooler : c.machine.all<Cooler>())
        if (liquid(*cooler.item))
            coolers.push_back(cooler.item->key.str());
    std::size_t rdimms = 0;
    for (const auto& module : c.machine.all<Memory>())
        rdimms += module->module.valueOr("") == "rdimm" || module->module.valueOr("") == "lrdimm" ? 1 : 0;
    const auto chassis = c.machine.first<Case>();
    if (coolers.empty() || rdimms < manyRdimms)
        return;
    Judgement judge = out.judge(c, self, coolers);
    if (chassis.spec && chassis->ducted.valueOr(false)) {
        judge.read(chassis->ducted, *chassis.item, "ducted");
        return judge.pass();
    }
    const auto fan = readFlag(c, judge, "dimm_fan");
    judge.conclude(fan && !*fan,
                   detail({count(static_cast<int>(rdimms))},
                          atMost("modules", static_cast<int>(rdimms), static_cast<int>(manyRdimms) - 1)));
}

std::vector<QuickFix> fixModules(const RuleContext&, const Finding&)
{
    return {
        {FLOPSMITH_TR("rules", "Add a fan over memory and regulators"), {}, SetOption{"settings.dimm_fan", "true"}}};
}

} // namespace

extern const Rule cool005;
const Rule cool005{
    {.id = "COOL-005",
     .title = FLOPSMITH_TR("rules", "Cooler over tall memory"),
     .message =
         FLOPSMITH_TR("rules", "The modules are %1 high, the cooler leaves %2 and the case no room to raise its fan."),
     .severity = Severity::Warning,
     .source = "cooler makers' specifications; rule book COOL-005"},
    &checkMemory,
    &fixMemory};

extern const Rule cool006;
const Rule cool006{{.id = "COOL-006",
                    .title = FLOPSMITH_TR("rules", "Cooler covers the first slot"),
                    .message = FLOPSMITH_TR("rules", "%1 between the cooler and %3 in the first slot, %2 are needed."),
                    .severity = Severity::Error,
                    .source = "rule book COOL-006"},
                   &checkFirstSlot,
                   &fixFirstSlot};

extern const Rule cool008;
const Rule cool008{{.id = "COOL-008",
                    .title = FLOPSMITH_TR("rules", "CPU heatsink without its air"),
                    .message = FLOPSMITH_TR("rules", "%1 has no fan: it needs a chassis that forces air through it."),
                    .severity = Severity::Error,
                    .source = "rule book COOL-008"},
                   &checkHeatsinkAir,
                   &fixAir};

extern const Rule cool022;
const Rule cool022{
    {.id = "COOL-022",
     .title = FLOPSMITH_TR("rules", "Radiators too small"),
     .message = FLOPSMITH_TR("rules", "%1 in the loop, its radiators carry %2 quietly (%3 at the most)."),
     .severity = Severity::Warning,
     .source = "rule book COOL-022"},
    &checkLoop};

extern const Rule cool023;
const Rule cool023{
    {.id = "COOL-023",
     .title = FLOPSMITH_TR("rules", "Mounting of the liquid cooler"),
     .message = FLOPSMITH_TR(
         "rules", "Mount the radiator so that the pump is not the highest point, and check that the tubes reach."),
     .severity = Severity::Advice,
     .source = "rule book COOL-023"},
    &checkLiquidMount};

extern const Rule cool027;
const Rule cool027{{.id = "COOL-027",
                    .title = FLOPSMITH_TR("rules", "No air over memory and regulators"),
                    .message = FLOPSMITH_TR("rules",
                                            "Liquid cooling takes the CPU cooler's air from %1 registered modules and "
                                            "the regulators: add a fan over them."),
                    .severity = Severity::Warning,
                    .source = "rule book COOL-027"},
                   &checkModules,
                   &fixModules};

} // namespace flopsmith
