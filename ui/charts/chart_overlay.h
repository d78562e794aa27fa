// What Qt Charts does not draw: the value beside each bar, "not known" where there is none, operating points and their
// names, discs of their own size, and limits as dashed lines.
#pragma once

#include <optional>
#include <vector>

#include <QColor>
#include <QObject>
#include <QPointF>

#include "app/reports/chart_spec.h"

QT_BEGIN_NAMESPACE
class QChart;
class QGraphicsItem;
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
        double end; // of the bar
        double place; // of the bar's middle, in categories from above
    };
    struct Limit {
        QGraphicsLineItem* line;
        QGraphicsSimpleTextItem* text; // null: zero of bars on both sides of it
        double value;
        bool lies; // at a value of the upright axis
    };
    enum class Beside { Not, Above, Below }; // a disc on its point, or a text next to it
    struct Marked {
        QGraphicsItem* item;
        QPointF at; // in values of the axes
        Beside beside;
    };
    void addBars(const ChartSpec& spec);
    void addPoints(const ChartSpec& spec);
    void addLimits(const ChartSpec& spec);
    void addDisc(const ChartSpec& spec, std::size_t series, std::size_t point, double radius, int alpha);
    void addValue(const ChartSpec& spec, std::size_t category, const std::optional<double>& value, double end,
                  double place);
    QGraphicsSimpleTextItem* newText(const std::string& words, const QColor& color);
    void place();
    void placePoints();
    [[nodiscard]] double xOf(double value) const;

    QChart& m_chart;
    bool m_points;
    double m_low = 0;
    double m_high = 1;
    double m_xLow = 0;
    double m_categories = 1;
    std::vector<Value> m_values;
    std::vector<Limit> m_limits;
    std::vector<Marked> m_marked;
};

} // namespace flopsmith
