#include "app/build/slots.h"

#include <algorithm>

#include <fmt/format.h>

namespace flopsmith {

namespace {

Slot named(std::string id, SlotKind kind, std::string label)
{
    Slot slot;
    slot.id = SlotId(std::move(id));
    slot.kind = kind;
    slot.label = std::move(label);
    return slot;
}

void addBoardSlots(std::vector<Slot>& out, const Motherboard& board)
{
    const int sockets = std::max(1, board.sockets.valueOr(1));
    for (int n = 1; n <= sockets; ++n) {
        Slot cpu = named(fmt::format("cpu{}", n), SlotKind::CpuSocket, sockets == 1 ? "CPU" : fmt::format("CPU {}", n));
        cpu.cpu = n;
        out.push_back(cpu);
        Slot cooler = named(fmt::format("cooler{}", n), SlotKind::Cooler,
                            sockets == 1 ? "CPU cooler" : fmt::format("CPU cooler {}", n));
        cooler.cpu = n;
        out.push_back(cooler);
    }
    for (const DimmSlotSpec& spec : board.dimmSlots.valueOr({})) {
        Slot slot = named(spec.id, SlotKind::Dimm, spec.id);
        slot.cpu = spec.cpu;
        slot.channel = spec.channel;
        slot.place = spec.place;
        out.push_back(slot);
    }
    for (const PcieSlotSpec& spec : board.pcieSlots.valueOr({})) {
        Slot slot = named(spec.id, SlotKind::Pcie, spec.label.empty() ? spec.id : spec.label);
        slot.root = spec.root;
        slot.physical = spec.physical;
        slot.wired = spec.wired;
        slot.gen = spec.gen;
        slot.position = spec.position;
        slot.openEnded = spec.openEnded.value_or(false);
        slot.bifurcation = spec.bifurcation;
        out.push_back(slot);
    }
    for (const M2SlotSpec& spec : board.m2Slots.valueOr({})) {
        Slot slot = named(spec.id, SlotKind::M2, spec.label.empty() ? spec.id : spec.label);
        slot.root = spec.root;
        slot.wired = spec.width;
        slot.gen = spec.gen;
        slot.lengths = spec.lengths;
        slot.sata = spec.sata.value_or(false);
        out.push_back(slot);
    }
    for (const CabledPortSpec& spec : board.cabledPorts.valueOr({})) {
        Slot slot = named(spec.id, SlotKind::Cabled, spec.label.empty() ? spec.id : spec.label);
        slot.root = spec.root;
        slot.wired = spec.width;
        slot.gen = spec.gen;
        out.push_back(slot);
    }
}

void addCaseSlots(std::vector<Slot>& out, const Case& chassis)
{
    int number = 0;
    for (const BayGroup& group : chassis.bays.valueOr({}))
        for (int i = 0; i < std::min(group.count, 64); ++i) {
            ++number;
            Slot slot =
                named(fmt::format("bay-{}", number), SlotKind::Bay, fmt::format("Bay {} ({})", number, group.kind));
            slot.bay = group.kind;
            out.push_back(slot);
        }
    for (const FanMount& mount : chassis.fanMounts.valueOr({}))
        for (int i = 1; i <= std::min(mount.count.value_or(0), 16); ++i) {
            Slot slot = named(fmt::format("fan-{}-{}", mount.place, i), SlotKind::Fan,
                              fmt::format("Fan {} {}", mount.place, i));
            slot.area = mount.place;
            out.push_back(slot);
        }
}

} // namespace

std::optional<SlotKind> slotKindFor(const Part& part)
{
    if (part.as<Motherboard>())
        return SlotKind::Board;
    if (part.as<Case>())
        return SlotKind::Chassis;
    if (part.as<Psu>())
        return SlotKind::Psu;
    if (part.as<Cpu>())
        return SlotKind::CpuSocket;
    if (part.as<Cooler>())
        return SlotKind::Cooler;
    if (part.as<Memory>())
        return SlotKind::Dimm;
    if (part.as<Accelerator>())
        return SlotKind::Pcie;
    if (part.as<Network>())
        return part.kind == "switch" ? std::nullopt : std::optional(SlotKind::Pcie);
    if (part.as<Fan>())
        return SlotKind::Fan;
    if (part.as<Ups>())
        return SlotKind::Ups;
    if (const auto* drive = part.as<Storage>()) {
        if (part.kind == "network")
            return std::nullopt;
        return drive->form.valueOr("") == "m2" ? SlotKind::M2 : SlotKind::Bay;
    }
    return std::nullopt;
}

std::vector<Slot> slotsOf(const Motherboard* board, const Case* chassis, int psuCount)
{
    std::vector<Slot> out;
    out.push_back(named("case", SlotKind::Chassis, "Case"));
    out.push_back(named("board", SlotKind::Board, "Board"));
    const int places = chassis && chassis->psuPlaces.known() ? *chassis->psuPlaces.get() : std::max(1, psuCount);
    for (int n = 1; n <= std::clamp(places, 1, 16); ++n)
        out.push_back(named(fmt::format("psu{}", n), SlotKind::Psu, places == 1 ? "PSU" : fmt::format("PSU {}", n)));
    if (board)
        addBoardSlots(out, *board);
    if (chassis)
        addCaseSlots(out, *chassis);
    out.push_back(named("ups1", SlotKind::Ups, "UPS"));
    return out;
}

} // namespace flopsmith
