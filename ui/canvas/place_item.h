// One place of the drawing as an item: the board, the case, a slot or a part beside the machine.
#pragma once

#include <string>

#include <QGraphicsObject>

#include "ui/canvas/painter.h"

namespace flopsmith {

class PlaceItem final : public QGraphicsObject {
    Q_OBJECT

public:
    /// `id` stays the same over rebuilds: the slot's, else the part's key.
    explicit PlaceItem(std::string id);

    [[nodiscard]] static std::string idOf(const LayoutBox& box);
    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const LayoutBox& box() const { return m_box; }
    void setBox(const LayoutBox& box);
    [[nodiscard]] const BoxLook& look() const { return m_look; }
    void setLook(const BoxLook& look);
    /// What a screen reader and the tool tip say.
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& description() const { return m_description; }
    void setName(const QString& name, const QString& description);

    [[nodiscard]] bool filled() const { return !m_box.key.empty(); }
    [[nodiscard]] bool container() const { return m_box.role != BoxRole::Place; }
    [[nodiscard]] QRectF rect() const { return toRectF(m_box.rect); }

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    std::string m_id;
    LayoutBox m_box;
    BoxLook m_look;
    QString m_name;
    QString m_description;
};

} // namespace flopsmith
