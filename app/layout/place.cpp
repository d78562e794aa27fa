#include "app/layout/place.h"

#include <algorithm>
#include <map>

#include "app/base/text.h"
#include "app/layout/box_text.h"

namespace flopsmith {

namespace {

constexpr double cardSpare = 0.8; // keeps outlines of neighbours apart

std::string partTitle(const Part& part)
{
    return oneLine(part.name.empty() ? part.id.str() : part.name);
}

bool reduced(const Link& link)
{
    return link.limit == LinkLimit::Slot || link.limit == LinkLimit::Sharing || link.limit == LinkLimit::Cpu
        || link.limit == LinkLimit::Dead;
}

void addModules(Layout& out, const Measures& m, const std::vector<const Slot*>& slots, double x, double y)
{
    for (const Slot* slot : slots) {
        LayoutBox box = placeBox(*m.machine, *slot, {x + 1, y, m.modulePitch - 2, sizes::moduleLength});
        box.vertical = true;
        out.boxes.push_back(std::move(box));
        x += m.modulePitch;
    }
}

void addSocket(Layout& out, const Measures& m, int number, double x, double y)
{
    for (const Slot& slot : m.machine->slots()) {
        if (slot.cpu != number)
            continue;
        if (slot.kind == SlotKind::CpuSocket)
            out.boxes.push_back(placeBox(*m.machine, slot, {x, y, m.socketWidth, 60}));
        else if (slot.kind == SlotKind::Cooler)
            out.boxes.push_back(placeBox(*m.machine, slot, {x, y + 64, m.socketWidth, sizes::moduleLength - 64}));
    }
}

void addSockets(Layout& out, const Measures& m, const Frame& frame)
{
    double used = 0;
    for (const CpuBlock& block : m.blocks)
        used += block.width;
    const double room = m.boardWidth - 2 * sizes::padding - m.sideWidth;
    const double gap = (room - used) / static_cast<double>(m.blocks.size() + 1);
    double x = frame.boardX + sizes::padding + gap;
    const double y = frame.boardY + headingHeight + 2;
    for (const CpuBlock& block : m.blocks) {
        double at = x;
        addModules(out, m, block.left, at, y);
        if (!block.left.empty())
            at += static_cast<double>(block.left.size()) * m.modulePitch + 6;
        addSocket(out, m, block.number, at, y);
        at += m.socketWidth + 6;
        addModules(out, m, block.right, at, y);
        x += block.width + gap;
    }
}

void addSide(Layout& out, const Measures& m, const Frame& frame)
{
    const double x = frame.boardX + m.boardWidth - sizes::padding - m.sideWidth + 6;
    double y = frame.boardY + headingHeight + 2;
    for (std::size_t i = 0; i < m.m2.size(); ++i) {
        const double column = static_cast<double>(i / 6);
        const double row = static_cast<double>(i % 6);
        out.boxes.push_back(placeBox(*m.machine, *m.m2[i], {x + column * 60, y + row * 17, 54, 14}));
    }
    if (m.chipset) {
        LayoutBox chip;
        chip.role = BoxRole::Chip;
        chip.rect = {x, frame.boardY + 123, 54, 13};
        const Motherboard* board = m.machine->board();
        const std::string unnamed = layoutWords(FLOPSMITH_TR("layout", "Chipset"));
        chip.title = oneLine(board ? board->chipset.valueOr(unnamed) : unnamed);
        chip.muted = true;
        out.boxes.push_back(std::move(chip));
    }
}

void addOpenings(Layout& out, const Measures& m, const Frame& frame)
{
    for (int row = 1; row <= m.rowCount; ++row) {
        const double middle = frame.rowTop(row) + sizes::rowPitch / 2;
        const auto at = std::find_if(m.rows.begin(), m.rows.end(), [&](const SlotRow& r) { return r.row == row; });
        LayoutBox box;
        if (at != m.rows.end() && at->covered) {
            box = placeBox(*m.machine, *at->slot, {frame.boardX - 13, middle - 7.5, 9, 15});
            box.covered = true;
        } else {
            box.role = BoxRole::Connector;
            box.rect = {frame.boardX - 9, middle - 6, 4.5, 12};
        }
        out.boxes.push_back(std::move(box));
        if (m.numbered)
            out.texts.push_back({{frame.boardX - 15, middle + 3.4}, std::to_string(row), true, true, 12});
    }
}

void addFreeSlots(Layout& out, const Measures& m, const Frame& frame)
{
    for (const SlotRow& row : m.rows)
        if (!row.card && !row.covered) {
            LayoutBox box = placeBox(*m.machine, *row.slot,
                                     {frame.boardX + 22, frame.rowTop(row.row) + 1.4, sizes::freeSlotWidth, 17.5});
            box.pill = slotPill(*row.slot);
            out.boxes.push_back(std::move(box));
        }
    for (const SlotRow& row : m.rows) {
        LayoutBox connector;
        connector.role = BoxRole::Connector;
        connector.slot = row.slot->id;
        connector.kind = SlotKind::Pcie;
        connector.rect = {frame.boardX + 26, frame.rowTop(row.row) + 14.8,
                          connectorLength(row.slot->physical.value_or(row.slot->wired.value_or(16))), 2.4};
        out.boxes.push_back(std::move(connector));
    }
}

void addCards(Layout& out, const Measures& m, const Frame& frame)
{
    for (const SlotRow& row : m.rows) {
        if (!row.card)
            continue;
        LayoutBox box =
            placeBox(*m.machine, *row.slot,
                     {frame.bracketX(), frame.rowTop(row.row) + cardSpare, row.length, row.height - 2 * cardSpare});
        if (const auto* card = row.card->part->as<Accelerator>())
            box.cooling = card->cooling.valueOr("");
        if (const Link* link = m.machine->link(row.slot->id)) {
            box.pill = link->text();
            box.linkReduced = reduced(*link);
        }
        out.boxes.push_back(std::move(box));
    }
}

} // namespace

LayoutBox placeBox(const Machine& machine, const Slot& slot, const Rect& rect)
{
    LayoutBox box;
    box.rect = rect;
    box.kind = slot.kind;
    box.slot = slot.id;
    if (const Item* item = machine.occupant(slot.id)) {
        box.key = item->key;
        box.title = partTitle(*item->part);
        box.detail = detailOf(*item);
    } else {
        box.title = freeTitle(slot);
        box.detail = freeDetail(slot);
    }
    return box;
}

LayoutBox looseBox(const Item& item, const Rect& rect)
{
    LayoutBox box;
    box.rect = rect;
    box.kind = slotKindFor(*item.part).value_or(SlotKind::Cabled);
    box.key = item.key;
    box.title = partTitle(*item.part);
    box.detail = detailOf(item);
    box.unplaced = item.unplaced();
    return box;
}

void placeBoard(Layout& out, const Measures& m, const Frame& frame)
{
    const Slot* slot = m.machine->slot(SlotId("board"));
    if (slot) {
        LayoutBox board = placeBox(*m.machine, *slot, {frame.boardX, frame.boardY, m.boardWidth, m.boardHeight});
        board.role = BoxRole::Board;
        if (const Motherboard* spec = m.machine->board()) {
            std::vector<std::string> facts;
            if (spec->formFactor.known())
                facts.push_back(oneLine(*spec->formFactor.get()));
            if (std::string memory = memorySummary(*m.machine); !memory.empty())
                facts.push_back(std::move(memory));
            board.detail = join(facts, " · ");
        }
        out.boxes.push_back(std::move(board));
    }
    addSockets(out, m, frame);
    addSide(out, m, frame);
    addOpenings(out, m, frame);
    addFreeSlots(out, m, frame);
    addCards(out, m, frame);
}

} // namespace flopsmith
