// PCI-024, PCI-029: something to see the machine by, and support for heavy cards.
#include <algorithm>
#include <array>
#include <map>

#include "app/build/fit.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

/// Mass above which a card that hangs on its slot wants a bracket (rule book PCI-029).
constexpr double saggingGrams = 1200;

/// Sockets of workstations and servers: none of their CPUs has graphics (makers' CPU lists, general knowledge).
constexpr std::array<std::string_view, 12> socketsWithoutGraphics{
    "LGA2011-3", "LGA2066", "LGA3647", "LGA4189", "LGA4677", "sTR4", "sTRX4", "sWRX8", "sTR5", "SP3", "SP5", "SP6"};

/// 1 with graphics, 0 without; a gap when neither CPU nor socket tells.
int cpuDisplays(const RuleContext& c, const Installed<Motherboard>& board, Evidence& seen)
{
    const auto cpu = c.machine.first<Cpu>();
    const std::string socket = cpu.spec && cpu->socket.known() ? *cpu->socket.get() : board->socket.valueOr("");
    const bool told = cpu.spec && cpu->integratedGraphics.known();
    if (!told
        && std::find(socketsWithoutGraphics.begin(), socketsWithoutGraphics.end(), socket)
            != socketsWithoutGraphics.end())
        return 0;
    if (!cpu.spec)
        seen.add({board.item->part->id, "cpu", false});
    else if (const auto* graphics = seen.read(cpu->integratedGraphics, cpu.item->part->id, "integrated_graphics"))
        return *graphics ? 1 : 0;
    return 0;
}

/// Cards of which it is not stated whether they have outputs: cards of one model are alike. A model of a single card
/// leaves open whether one device is there.
struct OpenCards {
    std::map<PartId, int> models;
    [[nodiscard]] int fewest() const
    {
        int n = models.empty() ? 0 : models.begin()->second;
        for (const auto& [model, count] : models)
            n = std::min(n, count);
        return n;
    }
};

void checkDisplay(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    const auto gpus = c.machine.all<Accelerator>();
    if (!board.spec || gpus.empty() || comesComplete(c.machine))
        return;
    std::vector<std::string> subjects{board.item->key.str()};
    Judgement judge = out.judge(c, self, subjects);
    Evidence seen;
    int devices = 0;
    if (const auto* bmc = seen.read(board->bmc, board.item->part->id, "bmc"))
        devices += *bmc ? 1 : 0;
    devices += cpuDisplays(c, board, seen);
    const bool othersTell = seen.solid();
    OpenCards open;
    for (const auto& gpu : gpus) {
        if (const auto* outputs = seen.read(gpu->displayOutputs, gpu.item->part->id, "display_outputs"))
            devices += *outputs > 0 ? 1 : 0;
        else
            ++open.models[gpu.item->part->id];
    }
    if (devices >= 2)
        return judge.conclude(
            true,
            detail({count(devices)}, {{"value_devices", count(devices)}},
                   FLOPSMITH_TR("rules", "%1 devices can show a picture: set the primary one in the firmware."),
                   Severity::Advice));
    // No device or several: something is to be done either way.
    if (devices == 0 && othersTell && open.fewest() >= 2)
        return judge.conclude(
            true,
            detail({nameOf(*gpus.front().item), count(open.fewest())}, {{"limit_devices", count(1)}},
                   FLOPSMITH_TR("rules",
                                "Whether %1 has display outputs is not stated: without them nothing shows a picture, "
                                "with them %2 devices do, and the primary one is to be set in the firmware."),
                   Severity::Advice));
    // One certain display is enough; none is an error only if nothing is left open.
    if (devices == 0)
        judge.evidence.add(seen.gaps());
    const bool none = devices == 0 && seen.solid();
    judge.conclude(none,
                   none ? detail({}, {{"value_devices", count(0)}, {"limit_devices", count(1)}}) : Judgement::Detail{});
}

std::vector<QuickFix> fixDisplay(const RuleContext& c, const Finding& finding)
{
    const auto cpu = c.machine.first<Cpu>();
    std::vector<QuickFix> out;
    if (finding.severity != Severity::Error || !cpu.spec)
        return out;
    if (own(*cpu.item))
        out = replaceBy(entryKeyOf(c.machine, *cpu.item),
                        alternatives(
                            c, *cpu.item->part,
                            [&](const Part& part) {
                                const auto* other = part.as<Cpu>();
                                return other->socket.valueOr("") == cpu->socket.valueOr("?")
                                    && other->integratedGraphics.valueOr(false);
                            },
                            2));
    const auto gpu = c.machine.first<Accelerator>();
    if (gpu.spec && own(*gpu.item))
        append(out,
               replaceBy(gpu.item->key,
                         alternatives(
                             c, *gpu.item->part,
                             [&](const Part& part) {
                                 const auto* other = part.as<Accelerator>();
                                 return other->displayOutputs.valueOr(0) > 0 && other->form.valueOr("") == "pcie-card"
                                     && other->memory.valueOr({}) >= gpu->memory.valueOr({})
                                     && fitsAirflow(c.machine, part).possible();
                             },
                             2)));
    const auto board = c.machine.first<Motherboard>();
    if (board.spec && own(*board.item))
        append(out,
               replaceBy(board.item->key,
                         alternatives(
                             c, *board.item->part,
                             [&](const Part& part) {
                                 const auto* other = part.as<Motherboard>();
                                 return other->bmc.valueOr(false)
                                     && other->socket.valueOr("") == board->socket.valueOr("?");
                             },
                             2)));
    return out;
}

void checkMass(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    // In a rack or a server the cards stand on edge or are held by brackets of the chassis.
    if (comesComplete(c.machine) || (chassis.spec && chassis.item->part->kind != "tower"))
        return;
    const auto limit = Mass::of(c.threshold("PCI-029.mass_g", saggingGrams), units::gram);
    for (const auto& gpu : linkedAccelerators(c.machine)) {
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto* mass = judge.read(gpu->mass, *gpu.item, "mass_g");
        const bool heavy = mass && *mass > limit;
        judge.conclude(heavy,
                       heavy ? detail({nameOf(*gpu.item), AnyQuantity(*mass)}, atMost("g", *mass, limit))
                             : Judgement::Detail{});
    }
}

} // namespace

extern const Rule pci024;
const Rule pci024{{.id = "PCI-024",
                   .title = FLOPSMITH_TR("rules", "Display of the machine"),
                   .message = FLOPSMITH_TR("rules",
                                           "Nothing shows a picture: no card with outputs, no graphics in the CPU, "
                                           "no remote management on the board."),
                   .severity = Severity::Error,
                   .source = "rule book PCI-024"},
                  &checkDisplay,
                  &fixDisplay};

extern const Rule pci029;
const Rule pci029{{.id = "PCI-029",
                   .title = FLOPSMITH_TR("rules", "Heavy card"),
                   .message = FLOPSMITH_TR("rules", "%1 weighs %2: support it, the slot alone bends."),
                   .severity = Severity::Advice,
                   .source = "rule book PCI-029"},
                  &checkMass};

} // namespace flopsmith
