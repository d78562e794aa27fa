#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "app/base/quantity_text.h"
#include "app/base/text.h"
#include "app/build/slot_name.h"
#include "app/layout/box_text.h"
#include "app/layout/place.h"

namespace flopsmith {

namespace {

constexpr double inner = sizes::columnWidth - 2 * sizes::padding;

/// Builds the column from top to bottom: frames with rows of places in them.
class Column {
public:
    Column(Layout& out, const Machine& machine, double x, double y)
        : m_out(out)
        , m_machine(machine)
        , m_x(x)
        , m_y(y)
    {
    }

    [[nodiscard]] double bottom() const { return m_y; }
    [[nodiscard]] std::vector<const Slot*> slotsOf(SlotKind kind) const
    {
        std::vector<const Slot*> out;
        for (const Slot& slot : m_machine.slots())
            if (slot.kind == kind)
                out.push_back(&slot);
        return out;
    }

    void addGrid(const std::string& title, const std::vector<const Slot*>& slots, int columns, double height)
    {
        if (slots.empty())
            return;
        const std::size_t frame = begin(title);
        const double width = (inner - (columns - 1) * 4.0) / columns;
        const double top = m_y + headingHeight;
        int row = 0;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            row = static_cast<int>(i) / columns;
            const int column = static_cast<int>(i) % columns;
            const Rect rect{m_x + sizes::padding + column * (width + 4), top + row * (height + 3), width, height};
            m_out.boxes.push_back(placeBox(m_machine, *slots[i], rect));
        }
        end(frame, top + (row + 1) * (height + 3) + 3);
    }

    void addFans()
    {
        const auto slots = slotsOf(SlotKind::Fan);
        if (slots.empty())
            return;
        std::vector<std::string> areas;
        for (const Slot* slot : slots)
            if (std::find(areas.begin(), areas.end(), slot->area) == areas.end())
                areas.push_back(slot->area);
        const std::size_t frame = begin(layoutWords(FLOPSMITH_TR("layout", "Fans")));
        if (const Case* chassis = m_machine.chassis(); chassis && chassis->airflow.known())
            m_out.boxes[frame].detail =
                layoutWords(says(FLOPSMITH_TR("layout", "%1 free air"), quantityText(*chassis->airflow.get())));
        double y = m_y + headingHeight;
        for (const std::string& area : areas)
            y = addFanRow(slots, area, y);
        end(frame, y + 3);
    }

    /// Many bays have room for their numbers only: their kinds stand in the frame's heading.
    void addBays()
    {
        const auto slots = slotsOf(SlotKind::Bay);
        if (slots.empty())
            return;
        std::map<std::string, int> kinds;
        for (const Slot* slot : slots)
            ++kinds[bayText(slot->bay)];
        std::vector<std::string> texts;
        for (const auto& [kind, count] : kinds)
            texts.push_back(fmt::format("{} × {}", count, kind));
        const std::size_t frame = m_out.boxes.size();
        addGrid(layoutWords(FLOPSMITH_TR("layout", "Drive bays")), slots, slots.size() > 12 ? 3 : 2, 15);
        m_out.boxes[frame].detail = join(texts, ", ");
    }

    void addSupplies()
    {
        const auto slots = slotsOf(SlotKind::Psu);
        if (slots.size() > 4)
            return addGrid(layoutWords(FLOPSMITH_TR("layout", "Power supplies")), slots, 2, 28);
        for (const Slot* slot : slots) {
            const Item* item = m_machine.occupant(slot->id);
            const Psu* psu = item ? item->part->as<Psu>() : nullptr;
            if (psu)
                addSupply(*slot, *psu, slots.size() == 1 ? 9 : 0);
            else
                addBox(*slot, 30);
        }
    }

    void addBox(const Slot& slot, double height)
    {
        m_out.boxes.push_back(placeBox(m_machine, slot, {m_x, m_y, sizes::columnWidth, height}));
        m_y += height + sizes::gap;
    }

private:
    std::size_t begin(const std::string& title)
    {
        LayoutBox frame;
        frame.role = BoxRole::Group;
        frame.title = title;
        m_out.boxes.push_back(std::move(frame));
        return m_out.boxes.size() - 1;
    }
    void end(std::size_t frame, double bottom)
    {
        m_out.boxes[frame].rect = {m_x, m_y, sizes::columnWidth, bottom - m_y};
        m_y = bottom + sizes::gap;
    }

    double addFanRow(const std::vector<const Slot*>& slots, const std::string& area, double y)
    {
        constexpr double label = 30;
        constexpr double size = 15;
        constexpr int perRow = 6;
        m_out.texts.push_back(
            {{m_x + sizes::padding, y + size / 2 + 3.4}, oneLine(fanAreaName(area)), true, false, label - 2});
        int n = 0;
        for (const Slot* slot : slots) {
            if (slot->area != area)
                continue;
            const Rect rect{m_x + sizes::padding + label + (n % perRow) * (size + 3), y + (n / perRow) * (size + 3),
                            size, size};
            m_out.boxes.push_back(placeBox(m_machine, *slot, rect));
            ++n;
        }
        return y + ((n + perRow - 1) / perRow) * (size + 3);
    }

    /// Name, key figures, a strip where the window shows the load, then the plugs.
    void addSupply(const Slot& slot, const Psu& psu, std::size_t most)
    {
        const auto chips = outputChips(m_machine, psu, most);
        const bool wide =
            std::any_of(chips.begin(), chips.end(), [](const OutputChip& chip) { return chip.title.size() > 9; });
        const int columns = wide ? 2 : 3;
        constexpr double chipHeight = 13;
        const double chipTop = m_y + 44;
        const int rows = (static_cast<int>(chips.size()) + columns - 1) / columns;
        const double height = 44 + rows * (chipHeight + 3.0) + (rows > 0 ? 4 : 0);
        m_out.boxes.push_back(placeBox(m_machine, slot, {m_x, m_y, sizes::columnWidth, height}));
        const double width = (inner - (columns - 1) * 4.0) / columns;
        for (std::size_t i = 0; i < chips.size(); ++i) {
            LayoutBox chip;
            chip.role = BoxRole::Chip;
            chip.kind = SlotKind::Psu;
            const int row = static_cast<int>(i) / columns;
            const int column = static_cast<int>(i) % columns;
            chip.rect = {m_x + sizes::padding + column * (width + 4), chipTop + row * (chipHeight + 3), width,
                         chipHeight};
            chip.title = chips[i].title;
            chip.muted = !chips[i].used;
            m_out.boxes.push_back(std::move(chip));
        }
        m_y += height + sizes::gap;
    }

    Layout& m_out;
    const Machine& m_machine;
    double m_x;
    double m_y;
};

double addShelf(Layout& out, const std::string& title, const std::vector<const Item*>& items, double y, double width)
{
    if (items.empty())
        return y;
    const std::size_t frame = out.boxes.size();
    out.boxes.emplace_back();
    out.boxes[frame].role = BoxRole::Group;
    out.boxes[frame].title = title;
    const double room = width - 2 * sizes::padding;
    const int columns = std::max(1, static_cast<int>((room + 4) / 124));
    const double boxWidth = (room - (columns - 1) * 4.0) / columns;
    // Many parts are told by their name alone.
    const double height = items.size() > 16 ? 15 : 28;
    int row = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        row = static_cast<int>(i) / columns;
        const int column = static_cast<int>(i) % columns;
        out.boxes.push_back(looseBox(*items[i],
                                     {sizes::outer + sizes::padding + column * (boxWidth + 4),
                                      y + headingHeight + row * (height + 4), boxWidth, height}));
    }
    const double bottom = y + headingHeight + (row + 1) * (height + 4) + 4;
    out.boxes[frame].rect = {sizes::outer, y, width, bottom - y};
    return bottom + sizes::gap;
}

} // namespace

double placeColumn(Layout& out, const Measures& m, const Frame& frame)
{
    Column column(out, *m.machine, frame.columnX, frame.columnY);
    column.addFans();
    column.addBays();
    column.addGrid(layoutWords(FLOPSMITH_TR("layout", "Cabled ports")), column.slotsOf(SlotKind::Cabled), 3, 13);
    column.addSupplies();
    for (const Slot* slot : column.slotsOf(SlotKind::Ups))
        column.addBox(*slot, 28);
    return column.bottom() - sizes::gap;
}

double placeWhole(Layout& out, const Measures& m, double x, double y, double width)
{
    const std::size_t columns = m.whole.size() > 3 ? 3 : 1;
    const double boxWidth = (width - static_cast<double>(columns - 1) * 4) / static_cast<double>(columns);
    for (std::size_t i = 0; i < m.whole.size(); ++i)
        out.boxes.push_back(looseBox(*m.whole[i],
                                     {x + static_cast<double>(i % columns) * (boxWidth + 4),
                                      y + static_cast<double>(i / columns) * 36, boxWidth, 32}));
    return y + static_cast<double>((m.whole.size() + columns - 1) / columns) * 36;
}

double placeInside(Layout& out, const Measures& m, const Frame& frame)
{
    const bool drawn = !m.blocks.empty() || !m.rows.empty();
    double y = frame.boardY + m.boardHeight;
    if (m.rowCount > 0)
        y = std::max(y, frame.rowTop(m.rowCount + 1));
    if (!m.complete || (m.inside.empty() && drawn))
        return y;
    y = drawn ? y + sizes::gap : frame.boardY;
    const double x = sizes::outer + sizes::padding;
    const double right = frame.boardX + m.boardWidth;
    if (m.inside.empty()) {
        LayoutBox chip;
        chip.role = BoxRole::Chip;
        chip.kind = SlotKind::Chassis; // no chipset
        chip.rect = {x, y, right - x, 15};
        chip.title = layoutWords(FLOPSMITH_TR("layout", "slots and parts not stated"));
        chip.muted = true;
        out.boxes.push_back(std::move(chip));
        return y + 15;
    }
    const double width = (right - x - (sizes::insideColumns - 1) * 4.0) / sizes::insideColumns;
    for (std::size_t i = 0; i < m.inside.size(); ++i) {
        const auto column = static_cast<double>(i % sizes::insideColumns);
        const auto row = static_cast<double>(i / sizes::insideColumns);
        out.boxes.push_back(
            looseBox(*m.inside[i], {x + column * (width + 4), y + row * sizes::insidePitch, width, 28}));
    }
    const auto rows = (m.inside.size() + sizes::insideColumns - 1) / sizes::insideColumns;
    return y + static_cast<double>(rows) * sizes::insidePitch;
}

double placeShelves(Layout& out, const Measures& m, double y, double width)
{
    // Where the slots are not stated, a card may well be in one.
    const bool untold = m.complete && !m.machine->board() && m.rows.empty();
    y = addShelf(
        out,
        layoutWords(untold ? FLOPSMITH_TR("layout", "Place not known") : FLOPSMITH_TR("layout", "Without a place")),
        m.unplaced, y, width);
    return addShelf(out, layoutWords(FLOPSMITH_TR("layout", "Beside the machine")), m.loose, y, width);
}

} // namespace flopsmith
