// What Qt Charts does not draw: the value beside each bar, "not known" where there is none, and limits as dashed lines.
#pragma once

#include <vector>

#include <QObject>

#include "app/reports/chart_spec.h"

QT_BEGIN_NAMESPACE
class QChart;
class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
QT_END_NAMESPACE

namespace flopsmith {

class ChartOverlay : public QObject {
    Q_OBJECT

public:
    /// Belongs to the chart; follows its plot area.
    ChartOverlay(const ChartSpec& spec, QChart& chart);

private:
    struct Value {
        QGraphicsSimpleTextItem* text;
        double value;
        double place; // of the bar's middle, in categories from above
    };
    struct Limit {
        QGraphicsLineItem* line;
        QGraphicsSimpleTextItem* text;
        double value;
    };
    void addValue(const std::string& text, bool known, double value, double place);
    void place();
    [[nodiscard]] double xOf(double value) const;

    QChart& m_chart;
    double m_low = 0;
    double m_high = 1;
    double m_categories = 1;
    std::vector<Value> m_values;
    std::vector<Limit> m_limits;
};

} // namespace flopsmith
