// What lies below and above the places: frames and connectors, lanes, and the layers for power and air.
#pragma once

#include <QGraphicsItem>

#include "app/rules/engine.h"
#include "ui/canvas/painter.h"

namespace flopsmith {

/// A frame, connector, chip, or text of the drawing.
class DecorItem final : public QGraphicsItem {
public:
    explicit DecorItem(LayoutBox box);
    explicit DecorItem(LayoutText text);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::optional<LayoutBox> m_box;
    LayoutText m_text;
};

/// All lanes.
class LanesItem final : public QGraphicsItem {
public:
    explicit LanesItem(const Layout& layout);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<LayoutLane> m_lanes;
    QRectF m_bounds;
};

/// Above the places: the selected slot's lane, load of the supplies and plugs of the cards, air between the cards.
class LayerItem final : public QGraphicsItem {
public:
    LayerItem();
    void setDrawing(const Layout& layout);
    void setEvaluation(EvaluationPtr evaluation);
    void setShown(bool lanes, bool power, bool air);
    void setLit(const SlotId& slot);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintPower(QPainter& painter) const;
    void paintLoad(QPainter& painter, const LayoutBox& box, const Psu& psu, int supplies) const;
    void paintCables(QPainter& painter, const LayoutBox& supply) const;
    void paintAir(QPainter& painter) const;

    Layout m_layout;
    EvaluationPtr m_evaluation;
    QRectF m_bounds;
    SlotId m_lit;
    bool m_lanes = true;
    bool m_power = true;
    bool m_air = false;
};

} // namespace flopsmith
