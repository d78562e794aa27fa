// The drawing of a machine as plain geometry: what the window's canvas, the SVG file and the PDF all paint.
// Millimetres, x from the rear bracket towards the front, y downwards; slot positions are 20.32 mm apart. Painters draw
// the boxes in order, texts cut to what fits: a box's title and detail never leave its rectangle. Words are in the
// reader's language (app/base/translation.h).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/build/machine.h"

namespace flopsmith {

struct Rect {
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;
    [[nodiscard]] double right() const { return x + w; }
    [[nodiscard]] double bottom() const { return y + h; }
    [[nodiscard]] bool contains(double px, double py) const
    {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

struct Point {
    double x = 0;
    double y = 0;
};

enum class BoxRole {
    Chassis, // outline of the case, itself the place "case", or of a complete machine; title in its heading line
    Board, // outline of the board, itself the place "board"; title in its heading line
    Connector, // a slot's connector on the board or its opening in the rear (thin, no text); no target
    Place, // a place for a part, free or filled: drop target
    Group, // frame with title and detail in its heading line: drive bays, fans, supplies
    Chip, // a small fact with a title: a supply's plug, the chipset; no target
};

/// Height of the line that titles of Chassis, Board and Group boxes stand in.
inline constexpr double headingHeight = 14;

/// One rectangle of the drawing. Places carry their slot; filled places their part too.
struct LayoutBox {
    BoxRole role = BoxRole::Place;
    Rect rect;
    SlotKind kind = SlotKind::Board; // of a Place
    SlotId slot; // of a Place, a Connector, the Chassis or the Board
    InstanceKey key; // of a filled Place; empty: free
    std::string title; // part name, or the place's label when free
    std::string detail; // key figures: "450 W · 12VHPWR · 24 GB"
    std::string pill; // link: "Gen4 x16"
    std::string cooling; // of a card: open-air, blower, passive, ...; empty: not known
    bool linkReduced = false; // the pill tells of a link below the card's own
    bool unplaced = false; // in the shelf of parts that found no place
    bool covered = false; // a free slot below a card: shown as its opening in the rear only
    bool muted = false; // a Chip that nothing uses
    bool vertical = false; // text runs upwards (memory modules)
};

/// A link from its root to a slot.
struct LayoutLane {
    std::vector<Point> points;
    SlotId slot;
    bool chipset = false; // dashed
    int width = 0;
};

struct LayoutText {
    Point at; // baseline, left
    std::string text;
    bool muted = true;
    bool right = false; // right-aligned at `at`
    double width = 0; // room for the text; 0: not limited
};

struct Layout {
    double width = 0;
    double height = 0;
    double bracketX = 0; // where cards begin
    std::vector<LayoutBox> boxes; // painted in this order
    std::size_t belowLanes = 0; // so many boxes, from the first, lie below the lanes
    std::vector<LayoutLane> lanes;
    std::vector<LayoutText> texts;

    /// The topmost place at a point (also the board's or the case's own); nullptr outside all.
    [[nodiscard]] const LayoutBox* placeAt(double x, double y) const;
    [[nodiscard]] const LayoutBox* placeOf(const SlotId& slot) const;
    [[nodiscard]] const LayoutBox* boxOf(const InstanceKey& key) const;
};

/// The drawing of a machine, also of an empty one (then all places that can exist before a board is chosen).
[[nodiscard]] Layout layoutOf(const Machine& machine);

/// Colours of an SVG drawing; the defaults are the light theme.
struct DrawingColors {
    std::string surface = "#FFFFFF", raised = "#FBFCFD", line = "#D8DEE6", text = "#17202B", muted = "#5A6676",
                accent = "#2463D6", accentTint = "#E8F0FE", ok = "#187A42", okTint = "#E3F4EA", warning = "#A05A00",
                warningTint = "#FFF1DB", error = "#C42B26", errorTint = "#FDE8E7", board = "#E6ECF1", slot = "#B9C4D0",
                metal = "#CFD7DF";
};

/// Which boxes are outlined as broken: subjects (instance keys or slot ids) of errors and of warnings.
struct DrawingMarks {
    std::vector<std::string> errors;
    std::vector<std::string> warnings;
};

/// The drawing as an SVG file.
[[nodiscard]] std::string layoutSvg(const Layout& layout, const DrawingMarks& marks, const DrawingColors& colors = {});

} // namespace flopsmith
