#include "app/rules/pcie/lanes.h"

#include <algorithm>
#include <map>

#include "app/build/fit.h"
#include "app/build/settings_keys.h"

namespace flopsmith {

bool speaksPcie(const Item& item)
{
    const auto* drive = item.part->as<Storage>();
    return !drive || drive->interface.valueOr("nvme") != "sata";
}

std::vector<const Link*> pcieLinks(const Machine& machine)
{
    std::vector<const Link*> out;
    for (const Link& link : machine.links()) {
        const Item* card = machine.item(link.card);
        if (card && speaksPcie(*card))
            out.push_back(&link);
    }
    return out;
}

std::vector<Installed<Accelerator>> linkedAccelerators(const Machine& machine)
{
    std::vector<Installed<Accelerator>> out;
    for (const auto& gpu : machine.all<Accelerator>())
        if (!gpu.item->slot.empty() && machine.link(gpu.item->slot))
            out.push_back(gpu);
    return out;
}

std::vector<CardLink> cardLinks(const Machine& machine)
{
    const bool tableless = std::none_of(machine.slots().begin(), machine.slots().end(),
                                        [](const Slot& slot) { return slot.kind == SlotKind::Pcie; });
    std::vector<CardLink> out;
    for (const auto& gpu : machine.all<Accelerator>()) {
        const Link* link = gpu.item->slot.empty() ? nullptr : machine.link(gpu.item->slot);
        if (link)
            out.push_back({gpu, *link});
        else if (const auto stated = isPcieCard(*gpu.spec) && tableless ? statedLink(machine, *gpu.item) : std::nullopt)
            out.push_back({gpu, *stated});
    }
    return out;
}

const Item* slotOwner(const Machine& machine)
{
    const auto board = machine.first<Motherboard>();
    return board.item ? board.item : machine.first<Server>().item;
}

void readSlotTable(const RuleContext& context, SlotKind kind, Evidence& evidence)
{
    const auto board = context.machine.first<Motherboard>();
    const auto server = context.machine.first<Server>();
    if (!board.spec && server.spec && kind == SlotKind::Pcie)
        evidence.read(server->pcieSlots, server.item->part->id, "pcie_slots");
    if (!board.spec)
        return;
    const PartId& id = board.item->part->id;
    if (kind == SlotKind::Pcie)
        evidence.read(board->pcieSlots, id, "pcie_slots");
    else if (kind == SlotKind::M2)
        evidence.read(board->m2Slots, id, "m2_slots");
    else if (kind == SlotKind::Cabled)
        evidence.read(board->cabledPorts, id, "cabled_ports");
}

namespace {

const char* tableKey(SlotKind kind)
{
    if (kind == SlotKind::M2)
        return "m2_slots";
    return kind == SlotKind::Cabled ? "cabled_ports" : "pcie_slots";
}

/// The slot and the board that it is on; adds the slot table to the evidence.
const Slot* slotOf(const RuleContext& context, const Link& link, Evidence& evidence)
{
    const Slot* slot = context.machine.slot(link.slot);
    if (slot)
        readSlotTable(context, slot->kind, evidence);
    return slot;
}

void addMissing(const RuleContext& context, const Slot& slot, Evidence& evidence)
{
    if (const Item* owner = slotOwner(context.machine))
        evidence.add({owner->part->id, tableKey(slot.kind), false});
}

} // namespace

void readWidth(const RuleContext& context, const Link& link, Evidence& evidence)
{
    const Slot* slot = slotOf(context, link, evidence);
    if (slot && !slot->wired)
        addMissing(context, *slot, evidence);
    const Item* card = context.machine.item(link.card);
    if (!card)
        return;
    if (const auto* a = card->part->as<Accelerator>())
        evidence.read(a->pcieLanes, card->part->id, "pcie_lanes");
    else if (const auto* n = card->part->as<Network>())
        evidence.read(n->pcieLanes, card->part->id, "pcie_lanes");
}

void readGeneration(const RuleContext& context, const Link& link, Evidence& evidence)
{
    const Slot* slot = slotOf(context, link, evidence);
    if (slot && !slot->gen)
        addMissing(context, *slot, evidence);
    const Item* card = context.machine.item(link.card);
    if (!card)
        return;
    if (const auto* a = card->part->as<Accelerator>())
        evidence.read(a->pcieGen, card->part->id, "pcie_gen");
    else if (const auto* n = card->part->as<Network>())
        evidence.read(n->pcieGen, card->part->id, "pcie_gen");
    else if (const auto* s = card->part->as<Storage>())
        evidence.read(s->pcieGen, card->part->id, "pcie_gen");
}

void readSharing(const RuleContext& context, Evidence& evidence)
{
    const Item* owner = slotOwner(context.machine);
    if (!owner)
        return;
    const auto board = context.machine.first<Motherboard>();
    const PartId& id = owner->part->id;
    if (board.spec && board->laneRules.known()) {
        evidence.read(board->laneRules, id, "lane_rules");
        return;
    }
    std::map<std::string, int> wired;
    bool known = true;
    for (const Slot& slot : context.machine.slots()) {
        const bool pcie = slot.kind == SlotKind::Pcie || slot.kind == SlotKind::M2 || slot.kind == SlotKind::Cabled;
        if (!pcie)
            continue;
        known = known && slot.wired && !slot.root.empty();
        wired[slot.root] += slot.wired.value_or(0);
    }
    for (const auto& [root, lanes] : wired) {
        if (!root.starts_with("cpu"))
            continue;
        const Item* held = context.machine.occupant(SlotId(root));
        const auto* cpu = held ? held->part->as<Cpu>() : nullptr;
        const std::optional<int> usable = cpu ? usableLanes(*cpu) : std::nullopt;
        known = known && usable && lanes <= *usable;
    }
    if (!known)
        evidence.add({id, "lane_rules", false});
}

std::optional<int> usableLanes(const Cpu& cpu)
{
    if (!cpu.pcieLanes.known())
        return std::nullopt;
    return *cpu.pcieLanes.get() - cpu.chipsetLanes.valueOr(0);
}

bool trainsTogether(const Machine& machine)
{
    return machine.all<Accelerator>().size() > 1 && worksAsGroup(machine.build());
}

bool isM2(const Machine& machine, const SlotId& id)
{
    const Slot* slot = machine.slot(id);
    return slot && slot->kind == SlotKind::M2;
}

} // namespace flopsmith
