#include "ui/canvas/callout_item.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/common/icons.h"

namespace flopsmith {

namespace {

constexpr qreal widest = 340;
constexpr qreal padding = 12;
constexpr qreal markSize = 16;
constexpr qreal spacing = 6;

QRectF textRect(const QFont& font, const QString& text, qreal room)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, room, 2000), Qt::TextWordWrap, text);
}

} // namespace

CalloutItem::CalloutItem()
{
    setFlag(ItemIgnoresTransformations);
    setAcceptedMouseButtons(Qt::NoButton);
    setVisible(false);
}

void CalloutItem::setContent(const QString& title, std::vector<CalloutLine> lines)
{
    prepareGeometryChange();
    m_title = title;
    m_lines = std::move(lines);
    const QFont bold = Theme::font(Theme::Type::Title);
    const QFont text = Theme::font(Theme::Type::Text);
    const qreal room = widest - 2 * padding;
    const QRectF head = textRect(bold, m_title, room);
    qreal width = head.width();
    qreal height = padding + head.height();
    for (const CalloutLine& line : m_lines) {
        const QRectF rect = textRect(text, line.text, room - markSize - spacing);
        width = std::max(width, rect.width() + markSize + spacing);
        height += spacing + std::max(rect.height(), markSize);
    }
    m_size = {width + 2 * padding + 2, height + padding};
    update();
}

QRectF CalloutItem::boundingRect() const
{
    return QRectF(QPointF(), m_size).adjusted(-2, -2, 2, 4);
}

void CalloutItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    const Colors& colors = Theme::current().colors();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.accent, 1));
    painter->setBrush(colors.surface);
    painter->drawRoundedRect(QRectF(QPointF(), m_size), metrics::controlRadius, metrics::controlRadius);
    const QFont bold = Theme::font(Theme::Type::Title);
    const QFont text = Theme::font(Theme::Type::Text);
    const qreal room = m_size.width() - 2 * padding;
    painter->setFont(bold);
    painter->setPen(colors.text);
    qreal y = padding;
    const qreal head = textRect(bold, m_title, room).height();
    painter->drawText(QRectF(padding, y, room, head), Qt::TextWordWrap, m_title);
    y += head + spacing;
    painter->setFont(text);
    for (const CalloutLine& line : m_lines) {
        const qreal height = std::max(textRect(text, line.text, room - markSize - spacing).height(), markSize);
        paintMark(*painter, {padding, y, markSize, markSize}, line.mark);
        painter->setPen(line.mark == Mark::Ok ? colors.text : Theme::current().color(line.mark));
        painter->drawText(QRectF(padding + markSize + spacing, y, room - markSize - spacing, height), Qt::TextWordWrap,
                          line.text);
        y += height + spacing;
    }
}

} // namespace flopsmith
