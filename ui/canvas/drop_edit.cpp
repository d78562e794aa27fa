#include "ui/canvas/drop_edit.h"

#include "ui/canvas/place_text.h"

namespace flopsmith {

namespace {

QString nameOf(const Part& part)
{
    return QString::fromStdString(part.name);
}

/// Places that a machine has one of (or one per socket): a new part there takes over.
bool standsAlone(SlotKind kind)
{
    return kind == SlotKind::Board || kind == SlotKind::Chassis || kind == SlotKind::CpuSocket
        || kind == SlotKind::Cooler || kind == SlotKind::Psu || kind == SlotKind::Ups;
}

/// Where a part without a chosen place goes: nowhere in particular, unless the only place of its kind is taken.
SlotId automaticSlot(const Machine& machine, const Part& part)
{
    const auto kind = slotKindFor(part);
    if (!kind || !standsAlone(*kind))
        return {};
    SlotId taken;
    for (const Slot& slot : machine.slots()) {
        if (slot.kind != *kind)
            continue;
        if (!machine.occupant(slot.id))
            return {};
        if (taken.empty())
            taken = slot.id;
    }
    return taken;
}

} // namespace

std::optional<DropEdit> DropEdit::of(const Machine& machine, const DraggedPart& dragged, const Part& part,
                                     const SlotId& slot)
{
    const Slot* place = machine.slot(slot);
    const QString where = place ? PlaceText::placeName(*place, machine) : QString();
    if (!dragged.instance.empty()) {
        const Item* item = machine.item(dragged.instance);
        if (!item || !place || item->slot == slot || !item->includedIn.empty())
            return std::nullopt;
        return DropEdit{Move{dragged.instance, slot}, tr("Move %1 to %2").arg(nameOf(part), where)};
    }
    const SlotId target = slot.empty() ? automaticSlot(machine, part) : slot;
    const Item* there = machine.occupant(target);
    if (there && there->includedIn.empty() && there->part->category() == part.category()) {
        if (there->part->id == part.id) {
            const auto kind = slotKindFor(part);
            if (!kind || standsAlone(*kind))
                return std::nullopt;
            return DropEdit{Place{part.id, {}, 1, {}}, tr("Add %1").arg(nameOf(part))}; // one more, beside this one
        }
        // Where it was dropped it stays; of the only place of a kind there is no choice to note.
        const auto kind = slotKindFor(part);
        const bool choice = kind && !standsAlone(*kind) && *kind != SlotKind::Dimm;
        return DropEdit{Replace{there->key, part.id, choice ? target : SlotId()},
                        tr("Replace %1 by %2").arg(nameOf(*there->part), nameOf(part))};
    }
    const QString label = place ? tr("Put %1 into %2").arg(nameOf(part), where) : tr("Add %1").arg(nameOf(part));
    return DropEdit{Place{part.id, slot, 1, {}}, label};
}

std::optional<DropEdit> DropEdit::removal(const Machine& machine, const InstanceKey& key)
{
    const Item* item = machine.item(key);
    // What comes with a case or server cannot be taken out alone.
    if (!item || !item->includedIn.empty())
        return std::nullopt;
    return DropEdit{Remove{key}, tr("Remove %1").arg(nameOf(*item->part))};
}

} // namespace flopsmith
