// Where the cards sit: drawing, slot plan with links.

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

/// The card of another slot that lies over this one.
const Item* coveringCard(const Machine& machine, const Slot& slot)
{
    if (slot.kind != SlotKind::Pcie)
        return nullptr;
    for (const Slot& other : machine.slots()) {
        const Item* card = other.kind == SlotKind::Pcie ? machine.occupant(other.id) : nullptr;
        const auto covered = card ? coveredPositions(*card->part) : std::nullopt;
        const auto places = covered ? placesBetween(other, slot) : std::nullopt;
        if (places && *places > 0 && *places < *covered)
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
        content = sheetItemText(*item);
    else if (const Item* cover = coveringCard(machine, slot))
        content = sheetMessage(FLOPSMITH_TR("sheet", "covered by %1"), {cover->key.str()});
    const std::string reason = link ? reasonText(*link) : std::string();
    return {slot.id.str(),
            slot.label.empty() ? "\u2013" : slot.label,
            slot.root.empty() ? "?" : slot.root,
            slot.kind == SlotKind::Pcie ? lanesText(slot.physical) : "\u2013",
            wiredText(slot),
            link ? link->text() : "\u2013",
            content,
            reason.empty() ? "\u2013" : reason};
}

/// On paper nothing can be dragged: no free places of supplies, and no invitations.
Layout printedLayout(const Machine& machine)
{
    Layout layout = layoutOf(machine);
    const auto free = [](const LayoutBox& box) { return box.role == BoxRole::Place && box.key.empty(); };
    std::erase_if(layout.boxes, [&](const LayoutBox& box) {
        return free(box) && (box.kind == SlotKind::Ups || (box.kind == SlotKind::Psu && machine.first<Psu>().item));
    });
    for (LayoutBox& box : layout.boxes)
        if (free(box) && (box.kind == SlotKind::Board || box.kind == SlotKind::Psu))
            box.detail.clear();
    return layout;
}

} // namespace

SheetSection drawingSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "System"));
    section.drawing = printedLayout(*evaluation.machine);
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
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Slot")), false, 10},
                     {sheetText(FLOPSMITH_TR("sheet", "Printed on the board")), false, 15},
                     {sheetText(FLOPSMITH_TR("sheet", "Root")), false, 8},
                     {sheetText(FLOPSMITH_TR("sheet", "Length")), false, 7},
                     {sheetText(FLOPSMITH_TR("sheet", "Wired")), false, 9},
                     {sheetText(FLOPSMITH_TR("sheet", "Link")), false, 9},
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
            homeless.push_back(sheetItemText(item));
    if (!homeless.empty())
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "Without a place: %1."), {join(homeless, ", ")}));
    for (const auto& [slot, mode] : evaluation.build->bifurcation)
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "Set the bifurcation of %1 to %2 in the firmware."), {slot, mode}));
    return section;
}

} // namespace flopsmith
