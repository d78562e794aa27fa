#include "ui/canvas/place_item.h"

#include <QAccessible>
#include <QPainter>

namespace flopsmith {

namespace {

constexpr qreal margin = 9; // marks and the focus ring stand a little outside of the box

} // namespace

PlaceItem::PlaceItem(std::string id)
    : m_id(std::move(id))
{
    setFlag(ItemIsFocusable);
    setAcceptHoverEvents(true);
}

std::string PlaceItem::idOf(const LayoutBox& box)
{
    return box.slot.empty() ? "part " + box.key.str() : box.slot.str();
}

void PlaceItem::setBox(const LayoutBox& box)
{
    prepareGeometryChange();
    m_box = box;
    setFlag(ItemIsSelectable, false);
    update();
}

void PlaceItem::setLook(const BoxLook& look)
{
    m_look = look;
    update();
}

void PlaceItem::setName(const QString& name, const QString& description)
{
    m_description = description;
    setToolTip(name.toHtmlEscaped()
               + (description.isEmpty() ? QString() : QStringLiteral("<br>") + description.toHtmlEscaped()));
    if (m_name == name)
        return;
    m_name = name;
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QRectF PlaceItem::boundingRect() const
{
    return rect().adjusted(-margin, -margin, margin, margin);
}

QPainterPath PlaceItem::shape() const
{
    QPainterPath path;
    path.addRect(rect());
    return path;
}

void PlaceItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    BoxLook look = m_look;
    look.focused = hasFocus();
    paintPlace(*painter, m_box, look);
}

void PlaceItem::focusInEvent(QFocusEvent* event)
{
    QGraphicsObject::focusInEvent(event);
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::Focus);
        QAccessible::updateAccessibility(&changed);
    }
}

void PlaceItem::hoverEnterEvent(QGraphicsSceneHoverEvent* event)
{
    QGraphicsObject::hoverEnterEvent(event);
    m_look.hovered = !container();
    update();
}

void PlaceItem::hoverLeaveEvent(QGraphicsSceneHoverEvent* event)
{
    QGraphicsObject::hoverLeaveEvent(event);
    m_look.hovered = false;
    update();
}

} // namespace flopsmith
