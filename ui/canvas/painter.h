// Paints boxes, lanes and texts of a drawing. Geometry comes from app/layout, colours from the theme; nothing is kept.
#pragma once

#include <optional>

#include <QRectF>
#include <QString>

#include "app/build/fit.h"
#include "app/layout/layout.h"
#include "ui/common/theme.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace flopsmith {

/// What a box shows beyond its content.
struct BoxLook {
    std::optional<Mark> mark; // worst problem about it
    std::optional<FitVerdict> target; // while a part is dragged: whether it goes here
    bool aimed = false; // the dragged part would go here on release
    bool dimmed = false; // not a target of this drag
    bool moving = false; // the part that is dragged
    bool selected = false;
    bool focused = false;
    bool hovered = false;
};

[[nodiscard]] QRectF toRectF(const Rect& rect);
/// The text of a free place in the user's language; a part's name as it is.
[[nodiscard]] QString boxTitle(const LayoutBox& box);
[[nodiscard]] QString boxDetail(const LayoutBox& box);
[[nodiscard]] Mark markOf(FitVerdict verdict);

/// A place, the board or the case.
void paintPlace(QPainter& painter, const LayoutBox& box, const BoxLook& look);
/// Frames, connectors, chips.
void paintDecor(QPainter& painter, const LayoutBox& box);
void paintLane(QPainter& painter, const LayoutLane& lane, bool lit);
void paintText(QPainter& painter, const LayoutText& text);
/// Where a dragged card would lie.
void paintGhost(QPainter& painter, const QRectF& rect, FitVerdict verdict);

/// A word in a rounded tint, vertically centred at `right`; returns its rectangle. Coordinates of the painter.
QRectF paintPill(QPainter& painter, const QPointF& right, const QString& text, const QColor& ink, const QColor& tint,
                 const QFont& font);

/// Pixels per millimetre of a painter.
[[nodiscard]] qreal scaleOf(const QPainter& painter);
/// Type of a size in millimetres at a scale, kept readable: never under 10 pixels.
[[nodiscard]] QFont scaledFont(Theme::Type type, qreal millimetres, qreal scale);

/// While it lives, one unit of the painter is a pixel and the origin is the rectangle's corner.
class PixelFrame {
public:
    PixelFrame(QPainter& painter, const QRectF& rect);
    ~PixelFrame();
    PixelFrame(const PixelFrame&) = delete;
    PixelFrame& operator=(const PixelFrame&) = delete;

    [[nodiscard]] const QRectF& rect() const { return m_rect; } // in pixels
    [[nodiscard]] qreal scale() const { return m_scale; }

private:
    QPainter& m_painter;
    qreal m_scale;
    QRectF m_rect;
};

} // namespace flopsmith
