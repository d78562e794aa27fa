// Second pass of the drawing: puts what measure() sized into its places.
#pragma once

#include "app/layout/measure.h"

namespace flopsmith {

/// Corners that the steps of the second pass share.
struct Frame {
    double boardX = 0;
    double boardY = 0;
    double columnX = 0;
    double columnY = 0;
    [[nodiscard]] double bracketX() const { return boardX - 3; } // cards begin at the rear bracket
    [[nodiscard]] double slotTop() const { return boardY + sizes::cpuArea; }
    [[nodiscard]] double rowTop(int row) const { return slotTop() + (row - 1) * sizes::rowPitch; }
};

/// A place with its part, or its label when it is free.
[[nodiscard]] LayoutBox placeBox(const Machine& machine, const Slot& slot, const Rect& rect);
/// A part that has no place.
[[nodiscard]] LayoutBox looseBox(const Item& item, const Rect& rect);

/// Board, sockets, memory, M.2, slots and cards.
void placeBoard(Layout& out, const Measures& m, const Frame& frame);
/// Links from CPU and chipset to the slots; after placeBoard.
void placeLanes(Layout& out, const Measures& m, const Frame& frame);
/// Fans, bays, cabled ports, supplies, UPS; returns the lower end.
[[nodiscard]] double placeColumn(Layout& out, const Measures& m, const Frame& frame);
/// What a complete machine brings beside what sits in its slots; returns the lower end of the board's area.
[[nodiscard]] double placeInside(Layout& out, const Measures& m, const Frame& frame);
/// Servers and rented machines in a row of bands; returns the lower end.
[[nodiscard]] double placeWhole(Layout& out, const Measures& m, double x, double y, double width);
/// Machines of a cluster with their switches and storage; returns the lower end, `y` for a single machine.
[[nodiscard]] double placeCluster(Layout& out, const Measures& m, double y, double width);
/// Rented machines as systems of their own; returns the lower end.
[[nodiscard]] double placeRented(Layout& out, const Measures& m, double y, double width);
/// Parts without a place, then parts that need none; returns the lower end.
[[nodiscard]] double placeShelves(Layout& out, const Measures& m, double y, double width);

} // namespace flopsmith
