#include "app/layout/layout.h"

#include <algorithm>

#include "app/base/text.h"
#include "app/layout/box_text.h"
#include "app/layout/place.h"

namespace flopsmith {

namespace {

constexpr double wholeHeight = 32; // of a complete machine's own box

bool isTarget(const LayoutBox& box)
{
    return box.role == BoxRole::Place || box.role == BoxRole::Board || box.role == BoxRole::Chassis;
}

LayoutBox chassisBox(const Measures& m)
{
    LayoutBox box;
    if (const Slot* slot = m.machine->slot(SlotId("case")))
        box = placeBox(*m.machine, *slot, {});
    box.role = BoxRole::Chassis;
    if (m.complete)
        box.title = layoutWords(FLOPSMITH_TR("layout", "Complete machine"));
    else if (m.compact && box.key.empty()) {
        box.title = layoutWords(FLOPSMITH_TR("layout", "A machine of your own beside it"));
        box.detail = {};
    }
    const int nodes = m.machine->build().nodes;
    if (nodes > 1)
        box.detail = layoutWords(says(FLOPSMITH_TR("layout", "%1 × this machine"), nodes));
    return box;
}

} // namespace

const LayoutBox* Layout::placeAt(double x, double y) const
{
    const auto at = std::find_if(boxes.rbegin(), boxes.rend(),
                                 [&](const LayoutBox& box) { return isTarget(box) && box.rect.contains(x, y); });
    return at == boxes.rend() ? nullptr : &*at;
}

const LayoutBox* Layout::placeOf(const SlotId& slot) const
{
    const auto at = std::find_if(boxes.begin(), boxes.end(),
                                 [&](const LayoutBox& box) { return isTarget(box) && box.slot == slot; });
    return at == boxes.end() || slot.empty() ? nullptr : &*at;
}

const LayoutBox* Layout::boxOf(const InstanceKey& key) const
{
    const auto at = std::find_if(boxes.begin(), boxes.end(), [&](const LayoutBox& box) { return box.key == key; });
    return at == boxes.end() || key.empty() ? nullptr : &*at;
}

Layout layoutOf(const Machine& machine)
{
    const Measures m = measure(machine);
    Layout out;
    Frame frame;
    frame.boardX = sizes::outer + sizes::gutter;
    frame.columnX = frame.boardX + std::max(m.boardWidth, m.reach - 3) + sizes::gap;
    const double right = frame.columnX + sizes::columnWidth + sizes::padding;
    double top = placeCluster(out, m, sizes::outer, right - sizes::outer);
    if (m.rented) {
        const double end = placeShelves(out, m, placeRented(out, m, top, right - sizes::outer), right - sizes::outer);
        out.width = right + sizes::outer;
        out.height = end - sizes::gap + sizes::outer;
        out.belowLanes = out.boxes.size();
        return out;
    }
    if (!m.whole.empty())
        top = placeWhole(out, m, sizes::outer, top, right - sizes::outer) + 4;
    const std::size_t chassis = out.boxes.size();
    out.boxes.push_back(chassisBox(m));
    frame.boardY = top + headingHeight + 2;
    if (m.complete) {
        out.boxes.push_back(looseBox(
            *m.complete,
            {sizes::outer + sizes::padding, frame.boardY, right - sizes::outer - 2 * sizes::padding, wholeHeight}));
        frame.boardY += wholeHeight + 4;
    }
    out.bracketX = frame.bracketX();
    out.belowLanes = out.boxes.size() + (m.machine->slot(SlotId("board")) ? 1 : 0);
    frame.columnY = frame.boardY;
    placeBoard(out, m, frame);
    placeLanes(out, m, frame);
    double bottom = std::max(placeInside(out, m, frame), placeColumn(out, m, frame));
    bottom += sizes::padding;
    out.boxes[chassis].rect = {sizes::outer, top, right - sizes::outer, bottom - top};
    bottom = placeShelves(out, m, bottom + sizes::gap, right - sizes::outer) - sizes::gap;
    out.width = right + sizes::outer;
    out.height = bottom + sizes::outer;
    return out;
}

} // namespace flopsmith
