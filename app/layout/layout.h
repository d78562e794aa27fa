// The drawing of a machine as plain geometry: what the window's canvas, the SVG file and the PDF all paint.
// Millimetres, x from the rear bracket towards the front, y downwards; slot positions are 20.32 mm apart.
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
    [[nodiscard]] bool contains(double px, double py) const { return px >= x && px <= right() && py >= y && py <= bottom(); }
    friend bool operator==(const Rect&, const Rect&) = default;
};

struct Point {
    double x = 0;
    double y = 0;
};

enum class BoxRole {
    Chassis, // outline of the case
    Board, // outline of the board
    Connector, // a slot's connector on the board (thin), always present
    Place, // a place for a part, free or filled: drop target
    Group, // titled frame: drive bays, fans, supplies, outside the case
};

/// One rectangle of the drawing. Places carry their slot; filled places their part too.
struct LayoutBox {
    BoxRole role = BoxRole::Place;
    Rect rect;
    SlotKind kind = SlotKind::Board; // of a Place
    SlotId slot; // of a Place or Connector
    InstanceKey key; // of a filled Place; empty: free
    std::string title; // part name, or the place's label when free
    std::string detail; // key figures: "450 W · 12VHPWR · 24 GB"
    std::string pill; // link: "Gen4 x16"
    bool linkReduced = false; // the pill tells of a link below the card's own
    bool unplaced = false; // in the shelf of parts that found no place
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
};

struct Layout {
    double width = 0;
    double height = 0;
    std::vector<LayoutBox> boxes; // painted in this order
    std::vector<LayoutLane> lanes;
    std::vector<LayoutText> texts;

    /// The topmost place at a point; nullptr outside all.
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
