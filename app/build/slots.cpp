#include "app/build/slots.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/build/slot_name.h"
#include "app/parts/choice_words.h"

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

/// A place that no board prints a name for.
Slot ours(std::string id, SlotKind kind, const std::string& number = {}, std::string_view word = {})
{
    return named(std::move(id), kind, placePattern(kind, number, choiceText(word)).text());
}

/// A complete machine has the coolers of its sockets.
void addSockets(std::vector<Slot>& out, int sockets, bool coolers)
{
    for (int n = 1; n <= sockets; ++n) {
        const std::string number = sockets == 1 ? std::string() : std::to_string(n);
        Slot cpu = ours(fmt::format("cpu{}", n), SlotKind::CpuSocket, number);
        cpu.cpu = n;
        out.push_back(cpu);
        if (!coolers)
            continue;
        Slot cooler = ours(fmt::format("cooler{}", n), SlotKind::Cooler, number);
        cooler.cpu = n;
        out.push_back(cooler);
    }
}

void addDimmSlots(std::vector<Slot>& out, const std::vector<DimmSlotSpec>& specs)
{
    for (const DimmSlotSpec& spec : specs) {
        Slot slot = named(spec.id, SlotKind::Dimm, spec.id);
        slot.cpu = spec.cpu;
        slot.channel = spec.channel;
        slot.place = spec.place;
        out.push_back(slot);
    }
}

/// Places of each slot below the first one, from one to the next by their positions, else as stated: of as many as the
/// steps are known for.
std::vector<int> offsetsOf(const std::vector<PcieSlotSpec>& specs)
{
    constexpr int farthest = 100; // no chassis is larger: a fault of the data
    std::vector<int> out;
    for (const PcieSlotSpec& spec : specs) {
        const PcieSlotSpec* before = out.empty() ? nullptr : &specs[out.size() - 1];
        std::optional<int> step = before ? spec.below : std::optional(0);
        if (before && before->position && spec.position)
            step = *spec.position - *before->position;
        if (!step || *step < -farthest || *step > farthest)
            break;
        out.push_back(before ? out.back() + *step : 0);
    }
    return out;
}

void addPcieSlots(std::vector<Slot>& out, const std::vector<PcieSlotSpec>& specs)
{
    const std::vector<int> offsets = offsetsOf(specs);
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const PcieSlotSpec& spec = specs[i];
        Slot slot = named(spec.id, SlotKind::Pcie, spec.label.empty() ? spec.id : spec.label);
        slot.root = spec.root;
        slot.physical = spec.physical;
        slot.wired = spec.wired;
        slot.gen = spec.gen;
        slot.position = spec.position;
        if (i < offsets.size())
            slot.offset = offsets[i];
        slot.openEnded = spec.openEnded.value_or(false);
        slot.bifurcation = spec.bifurcation;
        out.push_back(slot);
    }
}

void addBoardSlots(std::vector<Slot>& out, const Motherboard& board)
{
    addSockets(out, std::max(1, board.sockets.valueOr(1)), true);
    addDimmSlots(out, board.dimmSlots.valueOr({}));
    addPcieSlots(out, board.pcieSlots.valueOr({}));
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

/// The sockets of a complete machine are those that its slots hang on; one that states no slots keeps them to itself.
void addServerSlots(std::vector<Slot>& out, const Server& server)
{
    constexpr int mostSockets = 8;
    int sockets = 0;
    for (const DimmSlotSpec& spec : server.dimmSlots.valueOr({}))
        sockets = std::max(sockets, spec.cpu);
    for (const PcieSlotSpec& spec : server.pcieSlots.valueOr({}))
        for (int n = sockets + 1; n <= mostSockets; ++n)
            if (spec.root == fmt::format("cpu{}", n))
                sockets = n;
    addSockets(out, std::min(sockets, mostSockets), false);
    addDimmSlots(out, server.dimmSlots.valueOr({}));
    addPcieSlots(out, server.pcieSlots.valueOr({}));
}

void addBays(std::vector<Slot>& out, const std::vector<BayGroup>& groups)
{
    int number = 0;
    for (const BayGroup& group : groups)
        for (int i = 0; i < std::min(group.count, 64); ++i) {
            ++number;
            Slot slot = ours(fmt::format("bay-{}", number), SlotKind::Bay, std::to_string(number), group.kind);
            slot.bay = group.kind;
            out.push_back(slot);
        }
}

void addCaseSlots(std::vector<Slot>& out, const Case& chassis)
{
    addBays(out, chassis.bays.valueOr({}));
    for (const FanMount& mount : chassis.fanMounts.valueOr({}))
        for (int i = 1; i <= std::min(mount.count.value_or(0), 16); ++i) {
            Slot slot = ours(fmt::format("fan-{}-{}", mount.place, i), SlotKind::Fan, std::to_string(i), mount.place);
            slot.area = mount.place;
            out.push_back(slot);
        }
}

/// The supplies of a complete machine are in it; places are told where some of them are listed.
void addSupplyPlaces(std::vector<Slot>& out, int stated, int supplies, bool complete)
{
    if (complete && supplies == 0)
        return;
    const int wanted = complete ? std::max(stated, supplies) : stated > 0 ? stated : supplies;
    const int places = std::clamp(wanted, 1, 16);
    for (int n = 1; n <= places; ++n)
        out.push_back(ours(fmt::format("psu{}", n), SlotKind::Psu, places == 1 ? std::string() : std::to_string(n)));
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

std::optional<int> placesBetween(const Slot& a, const Slot& b)
{
    if (a.position && b.position)
        return *b.position - *a.position;
    return a.offset && b.offset ? std::optional(*b.offset - *a.offset) : std::nullopt;
}

std::vector<Slot> slotsOf(const Motherboard* board, const Case* chassis, int psuCount, const Server* server)
{
    std::vector<Slot> out;
    const bool complete = server && !chassis;
    if (!complete)
        out.push_back(ours("case", SlotKind::Chassis));
    if (!complete || board)
        out.push_back(ours("board", SlotKind::Board));
    addSupplyPlaces(out,
                    chassis      ? chassis->psuPlaces.valueOr(0)
                        : server ? server->psuPlaces.valueOr(0)
                                 : 0,
                    psuCount, complete);
    if (board)
        addBoardSlots(out, *board);
    else if (server)
        addServerSlots(out, *server);
    if (chassis)
        addCaseSlots(out, *chassis);
    else if (server)
        addBays(out, server->bays.valueOr({}));
    out.push_back(ours("ups1", SlotKind::Ups));
    return out;
}

} // namespace flopsmith
