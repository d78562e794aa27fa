// The box beside a drag's target that says what a release would do.
#pragma once

#include <vector>

#include <QGraphicsItem>
#include <QString>

#include "ui/common/theme.h"

namespace flopsmith {

struct CalloutLine {
    Mark mark = Mark::Ok;
    QString text;
};

class CalloutItem final : public QGraphicsItem {
public:
    CalloutItem();

    void setContent(const QString& title, std::vector<CalloutLine> lines);
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const std::vector<CalloutLine>& lines() const { return m_lines; }
    [[nodiscard]] QSizeF size() const { return m_size; } // pixels

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_title;
    std::vector<CalloutLine> m_lines;
    QSizeF m_size;
};

} // namespace flopsmith
