// What holds for every drawing. Each check returns what is wrong, or an empty text.
#pragma once

#include <string>

#include "app/build/cluster.h"
#include "app/layout/layout.h"

namespace flopsmith::test {

inline std::string nameOf(const LayoutBox& box)
{
    return "[" + box.slot.str() + " " + box.key.str() + " " + box.title + "]";
}

inline bool overlap(const Rect& a, const Rect& b)
{
    constexpr double touch = 1e-6;
    return a.x + touch < b.right() && b.x + touch < a.right() && a.y + touch < b.bottom() && b.y + touch < a.bottom();
}

inline bool contains(const Rect& outer, const Rect& inner)
{
    constexpr double touch = 1e-6;
    return inner.x >= outer.x - touch && inner.y >= outer.y - touch && inner.right() <= outer.right() + touch
        && inner.bottom() <= outer.bottom() + touch;
}

inline std::string overlapping(const Layout& layout)
{
    for (std::size_t i = 0; i < layout.boxes.size(); ++i)
        for (std::size_t k = i + 1; k < layout.boxes.size(); ++k) {
            const LayoutBox& a = layout.boxes[i];
            const LayoutBox& b = layout.boxes[k];
            if (a.role != b.role || (a.role != BoxRole::Place && a.role != BoxRole::Group && a.role != BoxRole::Chip))
                continue;
            if (overlap(a.rect, b.rect))
                return nameOf(a) + " overlaps " + nameOf(b);
        }
    return {};
}

inline std::string outside(const Layout& layout)
{
    const Rect all{0, 0, layout.width, layout.height};
    for (const LayoutBox& box : layout.boxes)
        if (!contains(all, box.rect) || box.rect.w <= 0 || box.rect.h <= 0)
            return nameOf(box) + " is not inside the drawing";
    for (const LayoutLane& lane : layout.lanes)
        for (const Point& point : lane.points)
            if (!all.contains(point.x, point.y))
                return "a lane of " + lane.slot.str() + " leaves the drawing";
    for (const LayoutText& text : layout.texts)
        if (!all.contains(text.at.x, text.at.y))
            return "text " + text.text + " is not inside the drawing";
    return {};
}

/// Places stand in the frame that they belong to: a frame cuts no place in two.
inline std::string cutByFrame(const Layout& layout)
{
    for (const LayoutBox& frame : layout.boxes) {
        if (frame.role != BoxRole::Group)
            continue;
        for (const LayoutBox& box : layout.boxes)
            if (box.role == BoxRole::Place && overlap(frame.rect, box.rect) && !contains(frame.rect, box.rect))
                return nameOf(box) + " is cut by the frame " + frame.title;
    }
    return {};
}

inline std::string missing(const Layout& layout, const Machine& machine)
{
    // A rented machine has no places of one's own.
    for (const Slot& slot : machine.slots())
        if (!isRented(machine) && !layout.placeOf(slot.id))
            return "no place for the slot " + slot.id.str();
    for (const Item& item : machine.items())
        if (!layout.boxOf(item.key))
            return "no box for the part " + item.key.str();
    for (const Item& item : machine.items())
        if (!item.slot.empty() && machine.occupant(item.slot) == &item && layout.placeOf(item.slot)->key != item.key)
            return item.key.str() + " is not in its place";
    return {};
}

inline std::string wrong(const Layout& layout, const Machine& machine)
{
    for (const std::string& fault :
         {overlapping(layout), outside(layout), cutByFrame(layout), missing(layout, machine)})
        if (!fault.empty())
            return fault;
    return {};
}

} // namespace flopsmith::test
