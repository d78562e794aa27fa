#include "ui/canvas/painter.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include "ui/canvas/place_painter.h"
#include "ui/common/icons.h"

namespace flopsmith {

namespace {

void paintHeading(QPainter& painter, const PixelFrame& frame, const LayoutBox& box)
{
    const Colors& colors = Theme::current().colors();
    const qreal s = frame.scale();
    const QFont bold = scaledFont(Theme::Type::Title, 8.6, s);
    const QFont plain = scaledFont(Theme::Type::Detail, 8.4, s);
    const qreal height = std::max(headingHeight * s, QFontMetricsF(bold).height());
    QRectF line(8, 1, frame.rect().width() - 16, height);
    const QString title = boxTitle(box);
    const qreal width = QFontMetricsF(bold).horizontalAdvance(title);
    painter.setFont(bold);
    painter.setPen(box.role == BoxRole::Group || !box.key.empty() ? colors.text : colors.muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(bold).elidedText(title, Qt::ElideRight, line.width()));
    line.setLeft(line.left() + width + 8);
    if (line.width() < 30)
        return;
    painter.setFont(plain);
    painter.setPen(colors.muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(plain).elidedText(boxDetail(box), Qt::ElideRight, line.width()));
}

void paintContainer(QPainter& painter, const LayoutBox& box, const BoxLook& look)
{
    const Colors& colors = Theme::current().colors();
    const PixelFrame frame(painter, toRectF(box.rect));
    const bool board = box.role == BoxRole::Board;
    const bool free = box.key.empty() && !box.slot.empty();
    QColor line = free ? colors.slot : (board ? colors.slot : colors.line);
    if (look.mark)
        line = Theme::current().color(*look.mark);
    if (look.selected || look.focused)
        line = colors.accent;
    if (look.target)
        line = Theme::current().color(markOf(*look.target));
    QPen pen(line, look.mark || look.selected || look.focused || look.target ? 2 : 1,
             free ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(board ? (free ? colors.surface : colors.board) : colors.raised);
    if (look.aimed)
        painter.setBrush(Theme::current().tint(markOf(look.target.value_or(FitVerdict::Fits))));
    painter.drawRoundedRect(frame.rect().adjusted(1, 1, -1, -1), metrics::controlRadius, metrics::controlRadius);
    if (board && free)
        return paintInvitation(painter, frame, box);
    paintHeading(painter, frame, box);
    if (look.mark)
        paintMark(painter, {frame.rect().right() - 22, 3, 14, 14}, *look.mark);
}

} // namespace

PixelFrame::PixelFrame(QPainter& painter, const QRectF& rect)
    : m_painter(painter)
    , m_scale(scaleOf(painter))
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(1 / m_scale, 1 / m_scale);
    m_rect = QRectF(0, 0, rect.width() * m_scale, rect.height() * m_scale);
}

PixelFrame::~PixelFrame()
{
    m_painter.restore();
}

qreal scaleOf(const QPainter& painter)
{
    return std::max(0.01, QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform()));
}

QFont scaledFont(Theme::Type type, qreal millimetres, qreal scale)
{
    QFont font = Theme::font(type);
    font.setPixelSize(static_cast<int>(std::clamp(millimetres * scale, 10.0, 22.0)));
    return font;
}

QRectF toRectF(const Rect& rect)
{
    return {rect.x, rect.y, rect.w, rect.h};
}

QString boxTitle(const LayoutBox& box)
{
    return QString::fromStdString(box.title);
}

QString boxDetail(const LayoutBox& box)
{
    return QString::fromStdString(box.detail);
}

Mark markOf(FitVerdict verdict)
{
    switch (verdict) {
    case FitVerdict::Fits: return Mark::Ok;
    case FitVerdict::Degraded: return Mark::Warning;
    case FitVerdict::CannotTell: return Mark::Unknown;
    case FitVerdict::DoesNotFit: return Mark::Error;
    }
    return Mark::Unknown;
}

void paintPlace(QPainter& painter, const LayoutBox& box, const BoxLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if ((look.dimmed || look.moving) && !box.key.empty()) {
        // Pale, but not see-through: lanes run below.
        const QRectF inner = toRectF(box.rect).adjusted(1, 1, -1, -1);
        painter.fillRect(
            inner, box.kind == SlotKind::Pcie ? Theme::current().colors().board : Theme::current().colors().surface);
    }
    if (look.dimmed)
        painter.setOpacity(painter.opacity() * 0.45);
    if (look.moving)
        painter.setOpacity(painter.opacity() * 0.6);
    if (box.role == BoxRole::Place)
        paintPart(painter, box, look);
    else
        paintContainer(painter, box, look);
    painter.restore();
}

void paintDecor(QPainter& painter, const LayoutBox& box)
{
    const Colors& colors = Theme::current().colors();
    painter.setRenderHint(QPainter::Antialiasing);
    const PixelFrame frame(painter, toRectF(box.rect));
    if (box.role == BoxRole::Connector) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.slot);
        painter.drawRoundedRect(frame.rect(), 1.5, 1.5);
        return;
    }
    if (box.role == BoxRole::Chip) {
        painter.setPen(QPen(box.muted ? colors.slot : colors.accent, 1));
        painter.setBrush(box.muted ? colors.surface : colors.accentTint);
        painter.drawRoundedRect(frame.rect().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const QFont font = scaledFont(Theme::Type::Detail, 7.4, frame.scale());
        painter.setFont(font);
        painter.setPen(box.muted ? colors.muted : colors.text);
        painter.drawText(frame.rect(), Qt::AlignCenter,
                         QFontMetricsF(font).elidedText(boxTitle(box), Qt::ElideRight, frame.rect().width() - 4));
        return;
    }
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(frame.rect().adjusted(0.5, 0.5, -0.5, -0.5), metrics::boxRadius, metrics::boxRadius);
    paintHeading(painter, frame, box);
}

void paintLane(QPainter& painter, const LayoutLane& lane, bool lit)
{
    const Colors& colors = Theme::current().colors();
    QPainterPath path;
    for (std::size_t i = 0; i < lane.points.size(); ++i)
        i == 0 ? path.moveTo(lane.points[i].x, lane.points[i].y) : path.lineTo(lane.points[i].x, lane.points[i].y);
    QPen pen(lane.chipset && !lit ? colors.muted : colors.accent, lit ? 3 : (lane.width >= 16 ? 2 : 1.3));
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::MiterJoin);
    if (lane.chipset)
        pen.setDashPattern({4, 3});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintText(QPainter& painter, const LayoutText& text)
{
    const Colors& colors = Theme::current().colors();
    const qreal width = text.width > 0 ? text.width : 200;
    const PixelFrame frame(painter, QRectF(text.right ? text.at.x - width : text.at.x, text.at.y - 10, width, 13));
    const QFont font = scaledFont(Theme::Type::Detail, 8.2, frame.scale());
    painter.setFont(font);
    painter.setPen(text.muted ? colors.muted : colors.text);
    painter.drawText(
        frame.rect(), Qt::AlignVCenter | (text.right ? Qt::AlignRight : Qt::AlignLeft),
        QFontMetricsF(font).elidedText(QString::fromStdString(text.text), Qt::ElideRight, frame.rect().width()));
}

void paintGhost(QPainter& painter, const QRectF& rect, FitVerdict verdict)
{
    const PixelFrame frame(painter, rect);
    QColor fill = Theme::current().tint(markOf(verdict));
    fill.setAlpha(235);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().colors().accent, 2, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame.rect().adjusted(1, 1, -1, -1), metrics::boxRadius, metrics::boxRadius);
}

QRectF paintPill(QPainter& painter, const QPointF& right, const QString& text, const QColor& ink, const QColor& tint,
                 const QFont& font)
{
    const QFontMetricsF fm(font);
    const QSizeF size(fm.horizontalAdvance(text) + 12, fm.height() + 4);
    const QRectF rect(right.x() - size.width(), right.y() - size.height() / 2, size.width(), size.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect, size.height() / 2, size.height() / 2);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, text);
    return rect;
}

} // namespace flopsmith
