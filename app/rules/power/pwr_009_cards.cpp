// PWR-009, PWR-012, PWR-025, PWR-028: single cards at the limits of plug, slot and PCIe specification.
#include <algorithm>

#include "app/build/fit.h"
#include "app/build/settings_keys.h"
#include "app/rules/fixes.h"

namespace flopsmith {

using namespace literals;

namespace {

/// From here one 16-pin plug runs close to what its pins are rated for (rule book PWR-009).
constexpr double hotPlugWatts = 500;
/// Largest card of PCIe CEM 5.0, all sources together, and of its revision of 2023, which brought the 12V-2x6 plug
/// (rule book PWR-028).
constexpr Power cemLimit = 600_W;
constexpr Power newCemLimit = 675_W;
/// Most 8-pin plugs on a card, and what each carries (PCIe CEM).
constexpr double most8Pins = 3;
constexpr double wattsPer8Pin = 150;
constexpr std::size_t auxPowerFrom = 3; // cards

int sixteenPins(const Accelerator& gpu)
{
    int count = 0;
    for (const Plug& plug : gpu.powerConnectors.valueOr({}))
        if (plug.kind == "12vhpwr" || plug.kind == "12v-2x6")
            count += plug.count;
    return count;
}

/// One 16-pin plug: stated, or the only arrangement that carries the card's power.
bool onePlug(const Installed<Accelerator>& gpu)
{
    if (gpu->powerConnectors.known())
        return sixteenPins(*gpu.spec) == 1;
    const auto limit = Machine::powerLimit(gpu);
    return isPcieCard(*gpu.spec) && limit && *limit > watts(slotWatts + most8Pins * wattsPer8Pin) && *limit <= cemLimit;
}

void checkPlug(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!onePlug(gpu))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto limit = Machine::powerLimit(gpu);
        if (!limit)
            (void)judge.read(gpu->powerLimit, *gpu.item, "power_limit_w");
        const double edge = c.threshold("PWR-009.w", hotPlugWatts);
        judge.conclude(limit && limit->in(units::watt) >= edge,
                       {.arguments = {AnyQuantity(limit.value_or(Power{})), AnyQuantity(limit.value_or(Power{}) * 0.9)},
                        .values = {{"value_w", limit.value_or(Power{})},
                                   {"limit_w", watts(edge)},
                                   {"margin_w", watts(edge) - limit.value_or(Power{})}},
                        .severity = {},
                        .message = {}});
    }
}

std::vector<QuickFix> fixPlug(const RuleContext& c, const Finding& finding)
{
    const Item* item = c.machine.item(InstanceKey(finding.subjects.front()));
    if (!item || !item->includedIn.empty())
        return {};
    const double edge = c.threshold("PWR-009.w", hotPlugWatts) - 5;
    return {{FLOPSMITH_TR("rules", "Limit the card to %1"),
             {AnyQuantity(watts(edge))},
             SetOption{entryKeyOf(c.machine, *item).str() + ".settings.power_limit_w",
                       std::to_string(static_cast<int>(edge))}}};
}

void checkAux(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    const auto gpus = c.machine.all<Accelerator>();
    if (!board.spec || gpus.size() < auxPowerFrom || board->auxPowerConnectors.valueOr({}).empty()
        || c.machine.all<Psu>().empty())
        return;
    // The plug exists; that it is fed is a matter of assembly as long as the cable plan finds an output for it.
    const Plug& aux = board->auxPowerConnectors.get()->front();
    const int unfed = c.estimate.cables.unfedOf(board.item->key.str(), aux.kind);
    Judgement judge = out.judge(c, self, {board.item->key.str()});
    (void)judge.read(board->auxPowerConnectors, *board.item, "aux_power_connectors");
    for (const auto& psu : c.machine.all<Psu>())
        (void)judge.read(psu->outputs, *psu.item, "outputs");
    const std::int64_t left = std::max(0, aux.count - unfed);
    judge.conclude(unfed > 0,
                   {.arguments = {aux.kind, left},
                    .values = {{"value", std::int64_t{aux.count}}, {"limit", left}, {"margin", left - aux.count}},
                    .severity = {},
                    .message = {}});
    if (unfed == 0)
        out.condition(self, {board.item->key.str()},
                      FLOPSMITH_TR("rules", "Feed the board's auxiliary %1 plug from the supply."), {aux.kind});
}

void checkPlanned(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const auto set = numberSetting(gpu.item->settings, "power_limit_w");
        if (!set && flagSetting(gpu.item->settings, "power_limited").value_or(false)) {
            Judgement judge = out.judge(c, self, {gpu.item->key.str()});
            const auto* most = judge.read(gpu->powerLimit, *gpu.item, "power_limit_w");
            judge.conclude(
                true,
                {.arguments = {AnyQuantity(most ? *most : Power{})},
                 .values = {},
                 .severity = {},
                 .message = FLOPSMITH_TR("rules",
                                         "The card is planned below its %1, at a limit that is not stated: limits "
                                         "reset on reboot unless a service sets them, and short peaks remain.")});
            continue;
        }
        if (!set || !gpu->powerLimit.known() || watts(*set) >= *gpu->powerLimit.get())
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        judge.conclude(true,
                       {.arguments = {AnyQuantity(watts(*set)), AnyQuantity(*gpu->powerLimit.get())},
                        .values = {{"value_w", watts(*set)},
                                   {"limit_w", *gpu->powerLimit.get()},
                                   {"margin_w", *gpu->powerLimit.get() - watts(*set)}},
                        .severity = {},
                        .message = {}});
    }
}

void checkCem(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isPcieCard(*gpu.spec))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto limit = Machine::powerLimit(gpu);
        if (!limit || gpu->powerLimit.assumed())
            (void)judge.read(gpu->powerLimit, *gpu.item, "power_limit_w");
        const Power value = limit.value_or(Power{});
        const auto plugs = gpu->powerConnectors.valueOr({});
        const bool revised =
            std::any_of(plugs.begin(), plugs.end(), [](const Plug& plug) { return plug.kind == "12v-2x6"; });
        judge.conclude(value >= cemLimit,
                       {.arguments = {AnyQuantity(value), AnyQuantity(cemLimit)},
                        .values = {{"value_w", value}, {"limit_w", cemLimit}, {"margin_w", cemLimit - value}},
                        .severity = value > (revised ? newCemLimit : cemLimit) ? Severity::Warning : Severity::Advice,
                        .message = {}});
    }
}

} // namespace

extern const Rule pwr009;
const Rule pwr009{
    {.id = "PWR-009",
     .title = FLOPSMITH_TR("rules", "16-pin plug at its limit"),
     .message = FLOPSMITH_TR(
         "rules",
         "%1 through one 16-pin plug: limit the card to %2, use the supply's own ATX 3.1 cable and no angle adapter."),
     .severity = Severity::Warning,
     .source = "PCIe CEM 5.0; rule book PWR-009"},
    &checkPlug,
    &fixPlug};

extern const Rule pwr012;
const Rule pwr012{
    {.id = "PWR-012",
     .title = FLOPSMITH_TR("rules", "Board's auxiliary slot power not fed"),
     .message = FLOPSMITH_TR(
         "rules", "The board's auxiliary %1 plug needs feeding for this many cards; the supplies have %2 left."),
     .severity = Severity::Warning,
     .source = "board manuals; rule book PWR-012"},
    &checkAux};

extern const Rule pwr025;
const Rule pwr025{
    {.id = "PWR-025",
     .title = FLOPSMITH_TR("rules", "Power limit is part of the plan"),
     .message = FLOPSMITH_TR(
         "rules",
         "The card is planned at %1 of %2: limits reset on reboot unless a service sets them, and short peaks remain."),
     .severity = Severity::Advice,
     .source = "rule book PWR-025"},
    &checkPlanned};

extern const Rule pwr028;
const Rule pwr028{
    {.id = "PWR-028",
     .title = FLOPSMITH_TR("rules", "Card at or above the PCIe power limit"),
     .message = FLOPSMITH_TR("rules", "The card may draw %1, PCIe CEM 5.0 allows %2 in total; plan 7 % more."),
     .severity = Severity::Warning,
     .source = "PCIe CEM 5.0"},
    &checkCem,
    &fixPlug};

} // namespace flopsmith
