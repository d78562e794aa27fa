// Where everything sits: drawing, slot plan with links, memory population, drives and arrays.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/build/fit.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

std::string lanesText(std::optional<int> lanes)
{
    return lanes ? fmt::format("x{}", *lanes) : std::string("?");
}

std::string wiredText(const Slot& slot)
{
    const std::string lanes = slot.wired && *slot.wired == 0 ? std::string("SATA") : lanesText(slot.wired);
    return slot.gen && lanes != "SATA" ? fmt::format("Gen{} {}", *slot.gen, lanes) : lanes;
}

std::string itemText(const Item& item)
{
    return item.part->name + " (" + item.key.str() + ")";
}

/// The card of another slot that lies over this one.
const Item* coveringCard(const Machine& machine, const Slot& slot)
{
    if (!slot.position || slot.kind != SlotKind::Pcie)
        return nullptr;
    for (const Slot& other : machine.slots()) {
        const Item* card = other.kind == SlotKind::Pcie && other.position ? machine.occupant(other.id) : nullptr;
        const auto covered = card ? coveredPositions(*card->part) : std::nullopt;
        if (covered && *slot.position > *other.position && *slot.position < *other.position + *covered)
            return card;
    }
    return nullptr;
}

std::string reasonText(const Link& link)
{
    std::vector<std::string> others;
    for (const SlotId& id : link.sharedWith)
        others.push_back(id.str());
    switch (link.limit) {
    case LinkLimit::None: return {};
    case LinkLimit::Card: return sheetText(FLOPSMITH_TR("sheet", "all that the card has"));
    case LinkLimit::Slot: return sheetText(FLOPSMITH_TR("sheet", "the slot has no more"));
    case LinkLimit::Sharing: return sheetMessage(FLOPSMITH_TR("sheet", "shares lanes with %1"), {join(others, ", ")});
    case LinkLimit::Cpu: return sheetText(FLOPSMITH_TR("sheet", "the CPU has no more"));
    case LinkLimit::Dead:
        return others.empty() ? sheetText(FLOPSMITH_TR("sheet", "switched off: its CPU is absent"))
                              : sheetMessage(FLOPSMITH_TR("sheet", "switched off by %1"), {join(others, ", ")});
    case LinkLimit::Unknown: return sheetText(FLOPSMITH_TR("sheet", "cannot tell: figures missing"));
    }
    return {};
}

std::vector<std::string> slotRow(const Machine& machine, const Slot& slot)
{
    const Item* item = machine.occupant(slot.id);
    const Link* link = machine.link(slot.id);
    std::string content = "\u2013";
    if (item)
        content = itemText(*item);
    else if (const Item* cover = coveringCard(machine, slot))
        content = sheetMessage(FLOPSMITH_TR("sheet", "covered by %1"), {cover->key.str()});
    return {slot.id.str(),
            slot.label.empty() ? "\u2013" : slot.label,
            slot.root.empty() ? "?" : slot.root,
            slot.kind == SlotKind::Pcie ? lanesText(slot.physical) : "\u2013",
            wiredText(slot),
            link ? link->text() : "\u2013",
            content,
            link ? reasonText(*link) : std::string()};
}

/// Usable capacity of an array; nullopt when a drive or the level is not known.
std::optional<Capacity> usable(const Machine& machine, const DriveArray& array)
{
    std::optional<Capacity> smallest;
    Capacity sum;
    const auto count = static_cast<int>(array.drives.size());
    for (const std::string& key : array.drives) {
        const Item* item = machine.item(InstanceKey(key));
        const auto* drive = item ? item->part->as<Storage>() : nullptr;
        if (!drive || !drive->capacity.known())
            return std::nullopt;
        sum += *drive->capacity.get();
        smallest = smallest ? std::min(*smallest, *drive->capacity.get()) : *drive->capacity.get();
    }
    if (!smallest)
        return std::nullopt;
    if (array.level == "raid0")
        return sum;
    if (array.level == "raid1")
        return *smallest;
    if (array.level == "raid5" && count > 2)
        return *smallest * (count - 1);
    if (array.level == "raid6" && count > 3)
        return *smallest * (count - 2);
    return array.level == "raid10" && count > 3 ? std::optional(*smallest * (count / 2)) : std::nullopt;
}

std::string arrayText(const Machine& machine, const DriveArray& array)
{
    const auto capacity = usable(machine, array);
    const std::string size = capacity ? quantityText(*capacity, false) : sheetText(FLOPSMITH_TR("sheet", "not known"));
    return sheetMessage(FLOPSMITH_TR("sheet", "Array %1 of %2: usable capacity %3."),
                        {array.level, join(array.drives, ", "), size});
}

} // namespace

SheetSection drawingSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "System"));
    section.drawing = layoutOf(*evaluation.machine);
    for (const Finding& finding : evaluation.findings) {
        if (finding.waived || finding.severity == Severity::Advice)
            continue;
        auto& subjects =
            finding.severity == Severity::Error ? section.drawingMarks.errors : section.drawingMarks.warnings;
        subjects.insert(subjects.end(), finding.subjects.begin(), finding.subjects.end());
    }
    section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                        "Cards and slots to scale, seen from the side: the rear of "
                                                        "the case is on the left. Links as they train with this "
                                                        "population.")));
    return section;
}

SheetSection slotSection(const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Slot plan"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Slot")), false, 8},
                     {sheetText(FLOPSMITH_TR("sheet", "Printed on the board")), false, 16},
                     {sheetText(FLOPSMITH_TR("sheet", "Root")), false, 9},
                     {sheetText(FLOPSMITH_TR("sheet", "Length")), false, 8},
                     {sheetText(FLOPSMITH_TR("sheet", "Wired")), false, 10},
                     {sheetText(FLOPSMITH_TR("sheet", "Link")), false, 10},
                     {sheetText(FLOPSMITH_TR("sheet", "What sits there")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "What limits the link")), false, 16}};
    for (const SlotKind kind : {SlotKind::Pcie, SlotKind::M2, SlotKind::Cabled})
        for (const Slot& slot : machine.slots())
            if (slot.kind == kind)
                table.rows.push_back(slotRow(machine, slot));
    if (table.rows.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "The slots of this machine are not known.")));
    else
        section.tables.push_back(std::move(table));
    std::vector<std::string> homeless;
    for (const Item& item : machine.items())
        if (item.unplaced())
            homeless.push_back(itemText(item));
    if (!homeless.empty())
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "Without a place: %1."), {join(homeless, ", ")}));
    for (const auto& [slot, mode] : evaluation.build->bifurcation)
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "Set the bifurcation of %1 to %2 in the firmware."), {slot, mode}));
    return section;
}

SheetSection memorySection(const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Memory population"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "CPU")), false, 8},
                     {sheetText(FLOPSMITH_TR("sheet", "Channel")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Slot")), false, 24},
                     {sheetText(FLOPSMITH_TR("sheet", "Module")), false, 0}};
    for (const Slot& slot : machine.slots()) {
        if (slot.kind != SlotKind::Dimm)
            continue;
        const Item* item = machine.occupant(slot.id);
        table.rows.push_back(
            {std::to_string(slot.cpu), slot.channel, slotText(slot), item ? itemText(*item) : "\u2013"});
    }
    std::sort(table.rows.begin(), table.rows.end());
    const PerformanceEstimate& performance = evaluation.estimate.performance;
    if (!table.rows.empty())
        section.tables.push_back(std::move(table));
    else
        section.paragraphs.push_back(
            sheetText(FLOPSMITH_TR("sheet", "The memory slots of this machine are not known.")));
    if (performance.hostMemory.value > Capacity{})
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "Together %1, %2 from the channels in use."),
                         {AnyQuantity(performance.hostMemory.value), AnyQuantity(performance.hostBandwidth.value)}));
    return section;
}

SheetSection driveSection(const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Drives and arrays"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Place")), false, 22},
                     {sheetText(FLOPSMITH_TR("sheet", "Drive")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Capacity")), true, 12},
                     {sheetText(FLOPSMITH_TR("sheet", "Interface")), false, 13},
                     {sheetText(FLOPSMITH_TR("sheet", "Link")), false, 12}};
    for (const auto& drive : machine.all<Storage>()) {
        const Slot* slot = machine.slot(drive.item->slot);
        const Link* link = machine.link(drive.item->slot);
        table.rows.push_back({slot ? slotText(*slot) : sheetText(FLOPSMITH_TR("sheet", "no place")),
                              itemText(*drive.item),
                              drive->capacity.known() ? quantityText(*drive->capacity.get(), false) : "?",
                              drive->interface.valueOr("?"), link ? link->text() : "\u2013"});
    }
    if (table.rows.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "No drives.")));
    else
        section.tables.push_back(std::move(table));
    for (const DriveArray& array : evaluation.build->arrays)
        section.paragraphs.push_back(arrayText(machine, array));
    return section;
}

} // namespace flopsmith
