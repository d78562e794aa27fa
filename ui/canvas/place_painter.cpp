#include "ui/canvas/place_painter.h"

#include <algorithm>

#include <QPainter>
#include <QTextLayout>

#include "ui/common/icons.h"

namespace flopsmith {

namespace {

/// Parts whose box is a plain panel: the drawing's calm ones.
bool plain(const LayoutBox& box)
{
    return box.kind == SlotKind::Psu || box.kind == SlotKind::Ups || box.kind == SlotKind::CpuSocket
        || box.kind == SlotKind::Cooler;
}

struct Outline {
    QPen pen;
    QColor fill;
};

Outline outlineOf(const LayoutBox& box, const BoxLook& look)
{
    const Theme& theme = Theme::current();
    const Colors& colors = theme.colors();
    const bool filled = !box.key.empty();
    Outline out{QPen(filled ? (plain(box) ? colors.muted : colors.accent) : colors.slot, 1),
                filled ? (plain(box) ? colors.surface : colors.accentTint) : QColor(Qt::transparent)};
    if (look.mark) {
        out.pen = QPen(theme.color(*look.mark), 2);
    }
    if (look.selected || look.hovered)
        out.pen = QPen(look.mark ? theme.color(*look.mark) : colors.accent, look.selected ? 2 : 1.5);
    if (look.target) {
        out.pen = QPen(theme.color(markOf(*look.target)), look.aimed ? 2.5 : 1.5);
        if (!filled || look.aimed)
            out.fill = theme.tint(markOf(*look.target));
    }
    if (!filled || look.moving)
        out.pen.setStyle(Qt::DashLine);
    return out;
}

void drawElided(QPainter& painter, const QRectF& rect, int alignment, const QFont& font, const QColor& colour,
                const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, alignment, QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// A fan that turns, seen from the front.
void paintFan(QPainter& painter, const QPointF& middle, qreal radius, const QColor& line)
{
    painter.setPen(QPen(line, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawEllipse(middle, radius * 0.26, radius * 0.26);
}

/// How a card cools itself, at its end; returns where text must stop.
qreal paintCooling(QPainter& painter, const LayoutBox& box, const PixelFrame& frame)
{
    const QColor line = Theme::current().colors().slot;
    const QRectF& r = frame.rect();
    const qreal radius = std::min(16 * frame.scale(), r.height() * 0.38);
    qreal x = r.right() - 8;
    if (box.cooling == "passive") {
        painter.setPen(QPen(line, 1.5));
        for (int i = 0; i < 9; ++i, x -= 5)
            painter.drawLine(QPointF(x, r.center().y() - radius), QPointF(x, r.center().y() + radius));
        return x;
    }
    const bool open = box.cooling == "open-air" || box.cooling == "flow-through";
    const int fans = open ? 2 : (box.cooling == "blower" ? 1 : 0);
    for (int i = 0; i < fans; ++i, x -= 2 * radius + 6)
        paintFan(painter, {x - radius, r.center().y()}, radius, line);
    return x;
}

/// The link's pill at `right`; returns where text must stop.
qreal paintLink(QPainter& painter, const LayoutBox& box, const PixelFrame& frame, qreal right)
{
    if (box.pill.empty())
        return right;
    const Colors& colors = Theme::current().colors();
    const QString text = QString::fromStdString(box.pill);
    const QFont font = scaledFont(box.key.empty() ? Theme::Type::Detail : Theme::Type::Title, 7.6, frame.scale());
    if (QFontMetricsF(font).horizontalAdvance(text) > frame.rect().width() * 0.55)
        return right;
    const bool free = box.key.empty();
    const qreal y = free ? QFontMetricsF(font).height() / 2 + 2 : frame.rect().center().y();
    const QColor ink = free ? colors.muted : (box.linkReduced ? colors.warning : colors.ok);
    const QColor tint = free ? QColor(Qt::transparent) : (box.linkReduced ? colors.warningTint : colors.okTint);
    return paintPill(painter, {right, y}, text, ink, tint, font).left() - 6;
}

void paintMarks(QPainter& painter, const LayoutBox& box, const BoxLook& look, const PixelFrame& frame)
{
    const std::optional<Mark> mark = look.target ? std::optional(markOf(*look.target)) : look.mark;
    if (!mark)
        return;
    const qreal size = std::clamp(std::min(frame.rect().width(), frame.rect().height()) - 2, 8.0, 15.0);
    // On the corner, where no text stands; upright and small places carry it at their upper end.
    const QPointF corner = box.vertical || frame.rect().width() < 30
        ? QPointF(frame.rect().center().x() - size / 2, 3)
        : QPointF(frame.rect().right() - size / 2, -size / 2);
    paintMark(painter, {corner, QSizeF(size, size)}, *mark);
}

/// Words of a long name in up to `most` lines; what is left stays in the last one.
QStringList wrapped(const QString& text, const QFont& font, qreal width, int most)
{
    QStringList rows;
    QTextLayout layout(text, font);
    layout.beginLayout();
    int from = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (rows.size() + 1 == most) {
            rows.append(text.mid(from).trimmed());
            break;
        }
        rows.append(text.mid(line.textStart(), line.textLength()).trimmed());
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return rows;
}

void paintCentred(QPainter& painter, const LayoutBox& box, const PixelFrame& frame)
{
    const Colors& colors = Theme::current().colors();
    const bool filled = !box.key.empty();
    const QFont titleFont = scaledFont(Theme::Type::Title, 9.4, frame.scale());
    const QFont detailFont = scaledFont(Theme::Type::Detail, 8.2, frame.scale());
    const qreal line = QFontMetricsF(titleFont).height();
    const qreal detailLine = boxDetail(box).isEmpty() ? 0 : QFontMetricsF(detailFont).height();
    const QRectF room = frame.rect().adjusted(5, 2, -5, -2);
    const QStringList rows = wrapped(boxTitle(box), titleFont, room.width(),
                                     std::clamp(static_cast<int>((room.height() + 2 - detailLine) / line), 1, 3));
    qreal y = room.center().y() - (static_cast<qreal>(rows.size()) * line + detailLine) / 2;
    for (const QString& row : rows) {
        drawElided(painter, {room.left(), y, room.width(), line}, Qt::AlignCenter, titleFont,
                   filled ? colors.text : colors.muted, row);
        y += line;
    }
    if (detailLine > 0 && y + detailLine <= room.bottom() + 3)
        drawElided(painter, {room.left(), y, room.width(), detailLine}, Qt::AlignCenter, detailFont, colors.muted,
                   boxDetail(box));
}

void paintUpright(QPainter& painter, const LayoutBox& box, const PixelFrame& frame)
{
    const QFont font = scaledFont(Theme::Type::Detail, 5.6, frame.scale());
    if (frame.rect().width() < QFontMetricsF(font).height() - 2)
        return; // zoomed out too far for words; the tool tip has them
    painter.save();
    painter.translate(0, frame.rect().height());
    painter.rotate(-90);
    const QRectF room(6, 0, frame.rect().height() - 26, frame.rect().width());
    drawElided(painter, room, Qt::AlignVCenter | Qt::AlignLeft, font,
               box.key.empty() ? Theme::current().colors().muted : Theme::current().colors().text, boxTitle(box));
    painter.restore();
}

void paintLines(QPainter& painter, const LayoutBox& box, const PixelFrame& frame)
{
    const Colors& colors = Theme::current().colors();
    const QRectF& r = frame.rect();
    const bool filled = !box.key.empty();
    const bool card = box.kind == SlotKind::Pcie && !box.slot.empty();
    const bool small = box.rect.h < 16 || (card && !filled);
    const QFont titleFont =
        scaledFont(small ? Theme::Type::Detail : Theme::Type::Title, small ? 7.8 : 9.4, frame.scale());
    const QFont detailFont = scaledFont(Theme::Type::Detail, 8.2, frame.scale());
    const qreal line = QFontMetricsF(titleFont).height();
    const qreal detailLine = QFontMetricsF(detailFont).height();
    qreal right = r.right() - 6;
    if (card && filled && box.rect.h > 34 && box.rect.w > 150)
        right = paintCooling(painter, box, frame) - 4;
    right = paintLink(painter, box, frame, right);
    const qreal left = card && filled ? 12 : 7;
    const QColor ink = filled ? colors.text : colors.muted;
    const bool two = !boxDetail(box).isEmpty() && box.rect.h >= 25 && r.height() >= line + detailLine + 2;
    if (!two) {
        const qreal top = card && !filled ? 1 : (r.height() - line) / 2;
        drawElided(painter, {left, top, right - left, line}, Qt::AlignVCenter | Qt::AlignLeft, titleFont, ink,
                   boxTitle(box));
        // A flat card says its figures behind its name.
        const qreal next = left + QFontMetricsF(titleFont).horizontalAdvance(boxTitle(box)) + 10;
        if (card && filled && right - next > 40)
            drawElided(painter, {next, top, right - next, line}, Qt::AlignVCenter | Qt::AlignLeft, detailFont,
                       colors.muted, boxDetail(box));
        return;
    }
    // Supplies keep their lower part for load and plugs.
    const qreal block = line + detailLine;
    const qreal top = box.kind == SlotKind::Psu ? std::min(4.0, (r.height() - block) / 2) : (r.height() - block) / 2;
    drawElided(painter, {left, top, right - left, line}, Qt::AlignVCenter | Qt::AlignLeft, titleFont, ink,
               boxTitle(box));
    drawElided(painter, {left, top + line, right - left, detailLine}, Qt::AlignVCenter | Qt::AlignLeft, detailFont,
               colors.muted, boxDetail(box));
}

} // namespace

void paintInvitation(QPainter& painter, const PixelFrame& frame, const LayoutBox& box)
{
    const Colors& colors = Theme::current().colors();
    const QFont title = scaledFont(Theme::Type::Heading, 11, frame.scale());
    const QFont detail = scaledFont(Theme::Type::Detail, 9, frame.scale());
    const QRectF room = frame.rect().adjusted(8, 0, -8, 0);
    const qreal middle = room.center().y();
    drawElided(painter, {room.left(), middle - 24, room.width(), 24}, Qt::AlignCenter, title, colors.muted,
               boxTitle(box));
    drawElided(painter, {room.left(), middle, room.width(), 20}, Qt::AlignCenter, detail, colors.muted, boxDetail(box));
}

void paintPart(QPainter& painter, const LayoutBox& box, const BoxLook& look)
{
    const Colors& colors = Theme::current().colors();
    const PixelFrame frame(painter, toRectF(box.rect));
    const Outline outline = outlineOf(box, look);
    const qreal radius = std::min<qreal>(metrics::boxRadius, std::min(frame.rect().width(), frame.rect().height()) / 4);
    painter.setPen(outline.pen);
    painter.setBrush(outline.fill);
    painter.drawRoundedRect(frame.rect().adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    if (box.kind == SlotKind::Fan && !box.slot.empty())
        paintFan(painter, frame.rect().center(), frame.rect().width() * 0.33,
                 box.key.empty() ? colors.slot : colors.accent);
    else if (box.vertical)
        paintUpright(painter, box, frame);
    else if (!box.covered && box.rect.h >= 34 && box.rect.w < 100)
        paintCentred(painter, box, frame);
    else if (!box.covered)
        paintLines(painter, box, frame);
    paintMarks(painter, box, look, frame);
    if (look.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(frame.rect().adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
}

} // namespace flopsmith
