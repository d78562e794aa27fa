// First pass of the drawing: how large everything is and which slot is in which row, before anything has a place.
#pragma once

#include <vector>

#include "app/layout/layout.h"

namespace flopsmith {

namespace sizes { // millimetres
inline constexpr double rowPitch = slotPitch;
inline constexpr double outer = 4; // around the whole drawing
inline constexpr double padding = 8; // inside frames
inline constexpr double gutter = 26; // numbers and openings of the slots, left of the board
inline constexpr double cpuArea = 152.4; // board edge to the first expansion slot on every standard board
inline constexpr double moduleLength = 102;
inline constexpr double columnWidth = 156;
inline constexpr double freeSlotWidth = 118;
inline constexpr double gap = 8;
inline constexpr std::size_t insideColumns = 2; // parts of a complete machine
inline constexpr double insidePitch = 32;
} // namespace sizes

/// One CPU socket with its memory places.
struct CpuBlock {
    int number = 1;
    std::vector<const Slot*> left;
    std::vector<const Slot*> right;
    double width = 0;
};

/// One PCIe slot in its row; rows count from the case's topmost expansion slot.
struct SlotRow {
    const Slot* slot = nullptr;
    const Item* card = nullptr; // nullptr: free
    int row = 1;
    double length = 0; // of the card
    double height = 0; // of the card, cut where the next one begins
    bool covered = false; // free, but a card lies over it
};

struct Measures {
    const Machine* machine = nullptr;
    bool compact = false; // no board of one's own to draw: complete or rented machines
    double boardWidth = 0;
    double boardHeight = 0;
    double modulePitch = 9;
    double socketWidth = 84;
    std::vector<CpuBlock> blocks;
    std::vector<const Slot*> m2;
    int m2Columns = 0;
    double sideWidth = 0; // M.2 places and the chipset
    bool chipset = false; // something hangs on it
    std::vector<SlotRow> rows;
    int rowCount = 0; // of the case and of what the cards need
    bool numbered = false; // rows are real positions
    double reach = 0; // of the longest card, from the bracket
    const Item* complete = nullptr; // the one complete machine that this is
    std::vector<const Item*> inside; // what it brings and what its maker gave no place that is stated
    std::vector<const Item*> whole; // servers and rented machines beside each other
    bool rented = false; // nothing but rented machines
    std::vector<const Item*> rentedParts; // of rented machines that are systems of their own
    std::vector<const Item*> shared; // of a cluster: switches and networked storage
    std::vector<const Item*> unplaced;
    std::vector<const Item*> loose; // need no place
};

[[nodiscard]] Measures measure(const Machine& machine);

/// Length and thickness of a card; what is not known as usual: 267 mm and two slots for accelerators.
[[nodiscard]] double cardLength(const Part& part);
[[nodiscard]] double cardThickness(const Part& part);
/// Length of a connector by lanes.
[[nodiscard]] double connectorLength(int lanes);

} // namespace flopsmith
