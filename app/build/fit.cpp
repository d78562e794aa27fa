#include "app/build/fit.h"

#include <algorithm>
#include <map>

#include "app/base/text.h"

namespace flopsmith {

using namespace literals;

namespace {

/// Room behind a card for its air and its hands (rule book FIT-002); a plug at the tail needs more.
constexpr Length cardTail = 10_mm;
constexpr Length tailPlug = 50_mm;
/// Tolerance of a cooler's height against the side panel (rule book COOL-004).
constexpr Length coolerSpare = 2_mm;

/// Fits, or cannot tell when what was read is missing or assumed.
Fit concluded(const Evidence& evidence, std::string_view rule)
{
    if (evidence.solid())
        return {};
    const Gap& gap = evidence.gaps().front();
    return {FitVerdict::CannotTell,
            rule,
            gap.assumed ? FLOPSMITH_TR("fit", "%1 is only assumed (%2)") : FLOPSMITH_TR("fit", "%1 is not known (%2)"),
            {gap.key, gap.part.str()},
            evidence.gaps()};
}

bool contains(const std::vector<std::string>& list, const std::string& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

Fit worse(Fit a, Fit b)
{
    return static_cast<int>(b.verdict) > static_cast<int>(a.verdict) ? std::move(b) : std::move(a);
}

bool formAccepted(const std::vector<std::string>& forms, const std::string& form)
{
    if (contains(forms, form))
        return true;
    // A case that takes the larger standard form has the standoffs of the smaller ones on the same grid.
    static const std::map<std::string, std::vector<std::string>> largerForms{
        {"ITX", {"mATX", "ATX", "E-ATX", "CEB", "EEB"}},
        {"mATX", {"ATX", "E-ATX", "CEB", "EEB"}},
        {"ATX", {"E-ATX", "CEB", "EEB"}},
        {"CEB", {"EEB"}},
    };
    const auto larger = largerForms.find(form);
    return larger != largerForms.end()
        && std::any_of(larger->second.begin(), larger->second.end(),
                       [&](const std::string& f) { return contains(forms, f); });
}

Fit fitsCard(const Machine& machine, const Part& part, const Slot& slot)
{
    Fit fit = fitsPcie(slot, part);
    if (part.as<Accelerator>()) {
        const auto chassis = machine.first<Case>();
        if (chassis.spec)
            fit = worse(fit, fitsCardInCase(part, *chassis.item->part));
        fit = worse(fit, fitsAirflow(machine, part));
    }
    return fit;
}

Fit fitsDrive(const Slot& slot, const Part& part)
{
    if (slot.kind == SlotKind::M2)
        return fitsM2(slot, part);
    return fitsBay(slot, part);
}

Fit fitsCoolerPlace(const Machine& machine, const Part& part, const Slot& slot)
{
    Fit fit;
    const auto cpu = machine.cpu(slot.cpu);
    if (cpu.spec && cpu->socket.known())
        fit = fitsCooler(part, *cpu->socket.get());
    else if (machine.board() && machine.board()->socket.known())
        fit = fitsCooler(part, *machine.board()->socket.get());
    const auto chassis = machine.first<Case>();
    return chassis.spec ? worse(fit, fitsCoolerInCase(part, *chassis.item->part)) : fit;
}

Fit fitsWhole(const Machine& machine, const Part& part, SlotKind kind)
{
    const auto chassis = machine.first<Case>();
    const auto board = machine.first<Motherboard>();
    Fit fit;
    if (kind == SlotKind::Board && chassis.spec)
        fit = fitsBoardInCase(part, *chassis.item->part);
    if (kind == SlotKind::Board)
        for (const auto& cpu : machine.all<Cpu>())
            fit = worse(fit, fitsSocket(part, *cpu.item->part));
    if (kind == SlotKind::Chassis && board.spec)
        fit = fitsBoardInCase(*board.item->part, part);
    if (kind == SlotKind::Psu && chassis.spec)
        fit = fitsPsuInCase(part, *chassis.item->part);
    return fit;
}

/// An NVMe drive that goes into the bay's connector, or nearly, but finds no lanes on its backplane.
bool lacksLanes(const std::string& form, const std::string& bay)
{
    static const std::vector<std::string> nvme{"u2", "u3", "e1s", "e3s"};
    static const std::vector<std::string> backplanes{"u2", "u3", "sas", "e1s", "e3s"};
    return contains(nvme, form) && contains(backplanes, bay);
}

} // namespace

Fit doesNotFit(std::string_view rule, std::string_view reason, std::vector<Argument> arguments)
{
    return {FitVerdict::DoesNotFit, rule, reason, std::move(arguments), {}};
}

std::string Fit::text() const
{
    std::vector<std::string> texts;
    for (const Argument& argument : arguments)
        texts.push_back(argumentText(argument));
    return renderTemplate(reason, texts);
}

Fit fitsSocket(const Part& board, const Part& cpu)
{
    Evidence seen;
    const auto* have = seen.read(board.as<Motherboard>()->socket, board.id, "socket");
    const auto* need = seen.read(cpu.as<Cpu>()->socket, cpu.id, "socket");
    if (have && need && *have != *need)
        return doesNotFit("SYS-001", FLOPSMITH_TR("fit", "socket %1, the board has %2"), {*need, *have});
    return concluded(seen, "SYS-001");
}

Fit fitsDimm(const Part& board, const Part& memory)
{
    Evidence seen;
    const auto* kit = memory.as<Memory>();
    const auto* base = board.as<Motherboard>();
    const auto* type = seen.read(kit->type, memory.id, "type");
    const auto* boardType = seen.read(base->memoryType, board.id, "memory_type");
    if (type && boardType && *type != *boardType)
        return doesNotFit("MEM-002", FLOPSMITH_TR("fit", "%1, the board takes %2"), {*type, *boardType});
    const auto* module = seen.read(kit->module, memory.id, "module");
    const auto* modules = seen.read(base->memoryModules, board.id, "memory_modules");
    if (module && modules && !contains(*modules, *module))
        return doesNotFit("MEM-001", FLOPSMITH_TR("fit", "%1, the board takes %2"), {*module, join(*modules, ", ")});
    return concluded(seen, "MEM-001");
}

Fit fitsM2(const Slot& slot, const Part& drive)
{
    Evidence seen;
    const auto* spec = drive.as<Storage>();
    if (spec->form.valueOr("m2") != "m2")
        return doesNotFit("STO-001", FLOPSMITH_TR("fit", "%1 drive, the slot takes M.2"), {*spec->form.get()});
    const auto* length = seen.read(spec->m2Length, drive.id, "m2_length");
    if (length && !slot.lengths.empty()
        && std::find(slot.lengths.begin(), slot.lengths.end(), *length) == slot.lengths.end())
        return doesNotFit("STO-001", FLOPSMITH_TR("fit", "length %1 is not among the slot's"), {std::int64_t{*length}});
    const auto* interface = seen.read(spec->interface, drive.id, "interface");
    if (interface && *interface == "sata" && !slot.sata)
        return doesNotFit("STO-001", FLOPSMITH_TR("fit", "SATA drive, the slot is PCIe only"));
    if (slot.gen && spec->pcieGen.known() && *slot.gen < *spec->pcieGen.get())
        return {FitVerdict::Degraded,
                "STO-002",
                FLOPSMITH_TR("fit", "runs at Gen%1 of Gen%2"),
                {std::int64_t{*slot.gen}, std::int64_t{*spec->pcieGen.get()}},
                {}};
    return concluded(seen, "STO-001");
}

Fit fitsBay(const Slot& slot, const Part& drive)
{
    Evidence seen;
    const auto* form = seen.read(drive.as<Storage>()->form, drive.id, "form");
    if (!form)
        return concluded(seen, "FIT-009");
    static const std::map<std::string, std::vector<std::string>> accepts{
        {"3.5in", {"3.5in", "2.5in"}},
        {"2.5in", {"2.5in", "u2", "u3"}},
        {"sas", {"3.5in", "2.5in"}},
        {"u2", {"u2", "u3"}},
        {"e1s", {"e1s"}},
        {"e3s", {"e3s"}},
        {"u3", {"u3", "2.5in"}},
    };
    const auto takes = accepts.find(slot.bay);
    if (slot.kind != SlotKind::Bay || takes == accepts.end() || !contains(takes->second, *form))
        return doesNotFit(lacksLanes(*form, slot.bay) ? "STO-003" : "FIT-009",
                          FLOPSMITH_TR("fit", "%1 drive, the bay takes %2"), {*form, slot.bay});
    return concluded(seen, "FIT-009");
}

Fit fitsCooler(const Part& cooler, const std::string& socket)
{
    Evidence seen;
    const auto* spec = cooler.as<Cooler>();
    const auto* sockets = seen.read(spec->sockets, cooler.id, "sockets");
    if (sockets && !contains(*sockets, socket))
        return doesNotFit("COOL-001", FLOPSMITH_TR("fit", "no mount for %1 (has %2)"), {socket, join(*sockets, ", ")});
    return concluded(seen, "COOL-001");
}

Fit fitsBoardInCase(const Part& board, const Part& chassis)
{
    Evidence seen;
    const auto* form = seen.read(board.as<Motherboard>()->formFactor, board.id, "form_factor");
    const auto* forms = seen.read(chassis.as<Case>()->forms, chassis.id, "forms");
    if (form && forms && !formAccepted(*forms, *form))
        return doesNotFit("FIT-001", FLOPSMITH_TR("fit", "%1 board, the case takes %2"), {*form, join(*forms, ", ")});
    return concluded(seen, "FIT-001");
}

Fit fitsPsuInCase(const Part& psu, const Part& chassis)
{
    Evidence seen;
    const auto* supply = psu.as<Psu>();
    const auto* shell = chassis.as<Case>();
    const auto* form = seen.read(supply->form, psu.id, "form");
    const auto* forms = seen.read(shell->psuForms, chassis.id, "psu_forms");
    if (form && forms && !contains(*forms, *form))
        return doesNotFit("PWR-026", FLOPSMITH_TR("fit", "%1 supply, the case takes %2"), {*form, join(*forms, ", ")});
    if (form && *form != "atx")
        return concluded(seen, "PWR-026"); // length limits are stated for ATX supplies
    const auto* length = seen.read(supply->length, psu.id, "length_mm");
    const auto* longest = seen.read(shell->psuMax, chassis.id, "psu_max_mm");
    if (length && longest && *length > *longest)
        return doesNotFit("PWR-026", FLOPSMITH_TR("fit", "%1 long, the case takes %2"), {*length, *longest});
    return concluded(seen, "PWR-026");
}

Fit fitsCardInCase(const Part& card, const Part& chassis)
{
    Evidence seen;
    const auto* spec = card.as<Accelerator>();
    if (!spec || !isPcieCard(*spec))
        return {};
    const auto* shell = chassis.as<Case>();
    const auto* length = seen.read(spec->length, card.id, "length_mm");
    const auto* room = seen.read(shell->gpuMax, chassis.id, "gpu_max_mm");
    const Length needed =
        (length ? *length : Length{}) + (spec->powerConnectorPlace.valueOr("") == "tail" ? tailPlug : cardTail);
    if (length && room && needed > *room)
        return doesNotFit("FIT-002", FLOPSMITH_TR("fit", "needs %1 of length, the case has %2"), {needed, *room});
    return concluded(seen, "FIT-002");
}

Fit fitsCoolerInCase(const Part& cooler, const Part& chassis)
{
    Evidence seen;
    const auto* spec = cooler.as<Cooler>();
    const auto* shell = chassis.as<Case>();
    if (cooler.kind == "aio") {
        const auto* radiator = seen.read(spec->radiator, cooler.id, "radiator_mm");
        const auto* mounts = seen.read(shell->fanMounts, chassis.id, "fan_mounts");
        if (!radiator || !mounts)
            return concluded(seen, "COOL-007");
        const bool room = std::any_of(mounts->begin(), mounts->end(),
                                      [&](const FanMount& m) { return m.radiator && *m.radiator >= *radiator; });
        const bool stated =
            std::any_of(mounts->begin(), mounts->end(), [](const FanMount& m) { return m.radiator.has_value(); });
        if (!stated)
            seen.add({chassis.id, "fan_mounts.radiator_mm", false});
        else if (!room)
            return doesNotFit("COOL-007", FLOPSMITH_TR("fit", "no place for a %1 radiator"), {*radiator});
        return concluded(seen, "COOL-007");
    }
    const auto* height = seen.read(spec->height, cooler.id, "height_mm");
    const auto* room = seen.read(shell->coolerMax, chassis.id, "cooler_max_mm");
    if (height && room && *height > *room - coolerSpare)
        return doesNotFit("COOL-004", FLOPSMITH_TR("fit", "%1 high, the case takes %2"), {*height, *room});
    return concluded(seen, "COOL-004");
}

Fit fitsAirflow(const Machine& machine, const Part& card)
{
    const auto* spec = card.as<Accelerator>();
    if (!spec || !isPcieCard(*spec))
        return {};
    Evidence seen;
    const auto* cooling = seen.read(spec->cooling, card.id, "cooling");
    if (cooling && *cooling == "passive" && !machine.isServer())
        return doesNotFit("COOL-009", FLOPSMITH_TR("fit", "passive card, needs a chassis with ducted airflow"));
    return concluded(seen, "COOL-009");
}

Fit fits(const Machine& machine, const Part& part, const Slot& slot)
{
    const std::optional<SlotKind> kind = slotKindFor(part);
    const bool driveInBay = part.as<Storage>() && (slot.kind == SlotKind::Bay || slot.kind == SlotKind::M2);
    if (!kind || (*kind != slot.kind && !driveInBay))
        return doesNotFit("", FLOPSMITH_TR("fit", "does not belong there"));
    if (Fit fit = fitsCompleteMachine(machine, part); fit.verdict != FitVerdict::Fits)
        return fit;
    const auto board = machine.first<Motherboard>();
    switch (slot.kind) {
    case SlotKind::CpuSocket: return board.spec ? fitsSocket(*board.item->part, part) : Fit{};
    case SlotKind::Dimm: return board.spec ? fitsDimm(*board.item->part, part) : Fit{};
    case SlotKind::Pcie: return fitsCard(machine, part, slot);
    case SlotKind::M2:
    case SlotKind::Cabled:
    case SlotKind::Bay: return fitsDrive(slot, part);
    case SlotKind::Cooler: return fitsCoolerPlace(machine, part, slot);
    case SlotKind::Board:
    case SlotKind::Chassis:
    case SlotKind::Psu: return fitsWhole(machine, part, slot.kind);
    case SlotKind::Fan:
    case SlotKind::Ups: return {};
    }
    return {};
}

BestFit bestFit(const Machine& machine, const Part& part)
{
    const std::optional<SlotKind> kind = slotKindFor(part);
    if (!kind)
        return {};
    BestFit best;
    best.fit = fitsCompleteMachine(machine, part);
    if (best.fit.verdict != FitVerdict::Fits)
        return best;
    best.fit = doesNotFit("PCI-001", FLOPSMITH_TR("fit", "no free place for it"));
    bool any = false; // a place of the kind, taken or not
    // Single places hold one part: a second one replaces it, so an occupied place counts as free.
    const bool replaces = *kind == SlotKind::Board || *kind == SlotKind::Chassis || *kind == SlotKind::CpuSocket
        || *kind == SlotKind::Cooler || *kind == SlotKind::Psu || *kind == SlotKind::Ups;
    bool fitting = false;
    for (const Slot& slot : machine.slots()) {
        any = any || slot.kind == *kind;
        if (slot.kind != *kind || (!replaces && machine.occupant(slot.id)))
            continue;
        Fit fit = fits(machine, part, slot);
        if (!fitting || static_cast<int>(fit.verdict) < static_cast<int>(best.fit.verdict)) {
            best.slots.clear();
            best.fit = fit;
        }
        if (fit.verdict == best.fit.verdict)
            best.slots.push_back(slot.id);
        fitting = true;
    }
    if (!any)
        best.fit = withoutPlaces(machine, part);
    return best;
}

} // namespace flopsmith
