#include "ui/charts/chart_overlay.h"

#include <algorithm>

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QPen>

#include "app/base/text.h"
#include "app/reports/chart_picture.h"
#include "ui/common/theme.h"

namespace flopsmith {

ChartOverlay::ChartOverlay(const ChartSpec& spec, QChart& chart)
    : QObject(&chart)
    , m_chart(chart)
{
    if (spec.kind == ChartKind::Lines)
        return;
    const ChartRange range = valueRange(spec);
    const std::vector<double> ticks = roundTicks(range.low, range.high, 5);
    m_low = ticks.front();
    m_high = ticks.back();
    m_categories = static_cast<double>(std::max<std::size_t>(spec.categories.size(), 1));
    const auto count = static_cast<double>(std::max<std::size_t>(spec.series.size(), 1));
    const double width = spec.series.size() < 2 ? 0.5 : 0.68; // of makeChart()
    for (std::size_t c = 0; c < spec.categories.size(); ++c) {
        double sum = 0;
        for (std::size_t s = 0; s < spec.series.size(); ++s) {
            const auto value = c < spec.series[s].values.size() ? spec.series[s].values[c] : std::nullopt;
            sum += value.value_or(0);
            const double offset = width * ((static_cast<double>(s) + 0.5) / count - 0.5);
            if (spec.kind == ChartKind::Bars)
                addValue(value ? formatNumber(*value, *value < 10 ? 1 : 0) : std::string(), value.has_value(),
                         value.value_or(0), static_cast<double>(c) + 0.5 + offset);
        }
        if (spec.kind == ChartKind::StackedBars)
            addValue(formatNumber(sum, 0), sum > 0, sum, static_cast<double>(c) + 0.5);
    }
    const QPen dashed(Theme::current().colors().error, 1.5, Qt::DashLine);
    for (const ChartMark& mark : spec.marks) {
        auto* line = new QGraphicsLineItem(&chart);
        line->setPen(dashed);
        auto* text = new QGraphicsSimpleTextItem(QString::fromStdString(mark.label), &chart);
        text->setFont(Theme::font(Theme::Type::Detail));
        text->setBrush(Theme::current().colors().error);
        m_limits.push_back({line, text, mark.value});
    }
    // Room above the plot for the labels of the limits.
    chart.setMargins({0, static_cast<int>(m_limits.size()) * 16, 40, 0});
    connect(&chart, &QChart::plotAreaChanged, this, &ChartOverlay::place);
    place();
}

void ChartOverlay::addValue(const std::string& text, bool known, double value, double place)
{
    const QString words = known ? QString::fromStdString(text) : QCoreApplication::translate("charts", "not known");
    auto* item = new QGraphicsSimpleTextItem(words, &m_chart);
    item->setFont(Theme::font(Theme::Type::Detail));
    item->setBrush(known ? Theme::current().colors().text : Theme::current().colors().muted);
    m_values.push_back({item, value, place});
}

double ChartOverlay::xOf(double value) const
{
    const QRectF plot = m_chart.plotArea();
    return plot.left() + (value - m_low) / (m_high - m_low) * plot.width();
}

void ChartOverlay::place()
{
    const QRectF plot = m_chart.plotArea();
    for (const Value& value : m_values) {
        const QRectF text = value.text->boundingRect();
        const double y = plot.top() + value.place / m_categories * plot.height();
        value.text->setPos(xOf(value.value) + 5, y - text.height() / 2);
    }
    double top = plot.top();
    for (const Limit& limit : m_limits) {
        const QRectF text = limit.text->boundingRect();
        const double x = xOf(limit.value);
        top -= 16;
        limit.line->setLine(x, top + 2, x, plot.bottom());
        const bool leftwards = x > plot.center().x();
        limit.text->setPos(leftwards ? x - text.width() - 5 : x + 5, top);
    }
}

} // namespace flopsmith
