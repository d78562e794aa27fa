// The card that is dragged, where it would lie.
#pragma once

#include <QGraphicsItem>
#include <QString>

#include "app/build/fit.h"

namespace flopsmith {

class GhostItem final : public QGraphicsItem {
public:
    GhostItem();
    void setCard(const QRectF& rect, const QString& name, FitVerdict verdict);

    [[nodiscard]] QRectF boundingRect() const override { return m_rect.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF m_rect;
    QString m_name;
    FitVerdict m_verdict = FitVerdict::Fits;
};

} // namespace flopsmith
