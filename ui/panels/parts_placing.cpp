#include "ui/panels/parts_placing.h"

#include "app/build/fit.h"

namespace flopsmith {

namespace {

/// The part that gives way in a place; nullptr when it may not: it comes with a case or server, or is another thing.
const Item* replaceable(const Machine& machine, const SlotId& slot, const Part& part)
{
    const Item* occupant = machine.occupant(slot);
    const bool own = occupant && occupant->includedIn.empty();
    return own && occupant->part->category() == part.category() ? occupant : nullptr;
}

bool standsAlone(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Board:
    case SlotKind::Chassis:
    case SlotKind::CpuSocket:
    case SlotKind::Cooler:
    case SlotKind::Psu:
    case SlotKind::Ups: return true;
    case SlotKind::Dimm:
    case SlotKind::Pcie:
    case SlotKind::M2:
    case SlotKind::Cabled:
    case SlotKind::Bay:
    case SlotKind::Fan: return false;
    }
    return false;
}

} // namespace

Edit placingEdit(const Evaluation& evaluation, const Part& part, const SlotId& slot)
{
    const Machine& machine = *evaluation.machine;
    if (!slot.empty()) {
        if (const Item* present = replaceable(machine, slot, part))
            return Replace{present->key, part.id};
        return Place{part.id, slot, 1, {}};
    }
    const auto kind = slotKindFor(part);
    if (!kind || !standsAlone(*kind))
        return Place{part.id, {}, 1, {}};
    const Item* present = nullptr;
    for (const Slot& place : machine.slots()) {
        if (place.kind != *kind)
            continue;
        if (!machine.occupant(place.id))
            return Place{part.id, {}, 1, {}};
        if (!present)
            present = replaceable(machine, place.id, part);
    }
    if (present)
        return Replace{present->key, part.id};
    return Place{part.id, {}, 1, {}};
}

InstanceKey lastKey(const Catalog& catalog, const Build& build)
{
    const auto keys = entryKeys(catalog, build);
    return keys.empty() ? InstanceKey() : keys.back();
}

} // namespace flopsmith
