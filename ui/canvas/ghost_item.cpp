#include "ui/canvas/ghost_item.h"

#include <QPainter>

#include "ui/canvas/painter.h"

namespace flopsmith {

GhostItem::GhostItem()
{
    setAcceptedMouseButtons(Qt::NoButton);
    setVisible(false);
}

void GhostItem::setCard(const QRectF& rect, const QString& name, FitVerdict verdict)
{
    prepareGeometryChange();
    m_rect = rect;
    m_name = name;
    m_verdict = verdict;
    update();
}

void GhostItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    paintGhost(*painter, m_rect, m_verdict);
    const PixelFrame frame(*painter, m_rect);
    const QFont font = scaledFont(Theme::Type::Title, 9.4, frame.scale());
    const QRectF room = frame.rect().adjusted(12, 0, -10, 0);
    painter->setFont(font);
    painter->setPen(Theme::current().colors().text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetricsF(font).elidedText(m_name, Qt::ElideRight, room.width()));
}

} // namespace flopsmith
