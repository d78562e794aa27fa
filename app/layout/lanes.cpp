#include <algorithm>

#include "app/layout/place.h"

namespace flopsmith {

namespace {

constexpr double usualSpacing = 2.4;

/// Where a lane ends: at a free slot's edge, or under the card.
struct Target {
    const SlotRow* row = nullptr;
    Rect rect;
    double y = 0;
    int width = 0;
};

std::vector<Target> targets(const Layout& out, const Measures& m, bool chipset)
{
    std::vector<Target> found;
    for (const SlotRow& row : m.rows) {
        if (row.covered || row.slot->root.empty() || (row.slot->root == "chipset") != chipset)
            continue;
        const LayoutBox* box = out.placeOf(row.slot->id);
        if (!box)
            continue;
        int width = row.slot->wired.value_or(0);
        if (const Link* link = m.machine->link(row.slot->id))
            width = link->width.value_or(width);
        found.push_back({&row, box->rect, box->rect.y + std::min(box->rect.h / 2, sizes::rowPitch / 2), width});
    }
    return found;
}

/// Lower edge of the socket column of a root: cpu2 its own, everything else the first. The column ends with the cooler;
/// a complete machine's with the socket.
Point rootOf(const Layout& out, const std::string& root)
{
    const bool coolers = std::any_of(out.boxes.begin(), out.boxes.end(), [](const LayoutBox& box) {
        return box.role == BoxRole::Place && box.kind == SlotKind::Cooler;
    });
    const SlotKind kind = coolers ? SlotKind::Cooler : SlotKind::CpuSocket;
    const std::string own = (coolers ? "cooler" : "cpu") + (root.starts_with("cpu") ? root.substr(3) : std::string());
    const LayoutBox* first = nullptr;
    for (const LayoutBox& box : out.boxes) {
        if (box.role != BoxRole::Place || box.kind != kind)
            continue;
        if (!first || box.slot.str() == own)
            first = &box;
    }
    return first ? Point{first->rect.x + first->rect.w / 2, first->rect.bottom()} : Point{};
}

/// Nested so that lanes of one root never cross: the first slot's is the innermost.
void addCpuLanes(Layout& out, const Measures& m, const Frame& frame)
{
    const auto list = targets(out, m, false);
    const auto count = static_cast<double>(list.size());
    const double spacing = std::min(usualSpacing, 15 / std::max(1.0, count - 1));
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Target& target = list[i];
        const double at = static_cast<double>(i) * spacing;
        const Point root = rootOf(out, target.row->slot->root);
        const double x = frame.boardX + 18 - at;
        const double y = frame.slotTop() - 6 - at;
        const double start = root.x + (count - 1) * spacing / 2 - at;
        LayoutLane lane;
        lane.slot = target.row->slot->id;
        lane.width = target.width;
        lane.points = {{start, root.y}, {start, y}, {x, y}, {x, target.y}};
        if (!target.row->card)
            lane.points.push_back({target.rect.x, target.y});
        out.lanes.push_back(std::move(lane));
    }
}

void addChipsetLanes(Layout& out, const Measures& m, const Frame& frame)
{
    const auto chip = std::find_if(out.boxes.begin(), out.boxes.end(), [](const LayoutBox& box) {
        return box.role == BoxRole::Chip && box.kind == SlotKind::Board;
    });
    if (chip == out.boxes.end())
        return;
    const Rect source = chip->rect;
    const Point root = rootOf(out, "cpu1");
    LayoutLane uplink;
    uplink.chipset = true;
    const double middle = source.y + source.h / 2;
    uplink.points = {{root.x + 26, root.y}, {root.x + 26, middle}, {source.x, middle}};
    out.lanes.push_back(std::move(uplink));
    const auto list = targets(out, m, true);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Target& target = list[i];
        const double x = std::min(source.right(), frame.boardX + m.boardWidth) - 6
            - static_cast<double>(list.size() - 1 - i) * usualSpacing;
        LayoutLane lane;
        lane.slot = target.row->slot->id;
        lane.chipset = true;
        lane.width = target.width;
        lane.points = {{x, source.bottom()}, {x, target.y}};
        if (target.rect.right() < x)
            lane.points.push_back({target.rect.right(), target.y});
        out.lanes.push_back(std::move(lane));
    }
}

} // namespace

void placeLanes(Layout& out, const Measures& m, const Frame& frame)
{
    if (m.blocks.empty())
        return;
    addCpuLanes(out, m, frame);
    addChipsetLanes(out, m, frame);
}

} // namespace flopsmith
