#include "ui/charts/chart_overlay.h"

#include <algorithm>

#include <QChart>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QPainter>
#include <QPen>

#include "app/reports/chart_picture.h"
#include "ui/charts/chart_factory.h"
#include "ui/common/theme.h"
#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

constexpr double topmost = 1000; // above all that Qt Charts draws
constexpr int discAlpha = 190; // of 255: discs lie over each other
constexpr double markerRadius = 5.5;
constexpr int groundAlpha = 200; // of 255
constexpr double valueGap = 5; // pixels between a bar and its value

/// A value on a ground of its own, so that lines of the grid do not run through it.
class ValueItem final : public QGraphicsSimpleTextItem {
public:
    using QGraphicsSimpleTextItem::QGraphicsSimpleTextItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override
    {
        QColor ground = Theme::current().colors().surface;
        ground.setAlpha(groundAlpha);
        painter->fillRect(boundingRect(), ground);
        QGraphicsSimpleTextItem::paint(painter, option, widget);
    }
};

} // namespace

ChartOverlay::ChartOverlay(const ChartSpec& spec, QChart& chart)
    : QObject(&chart)
    , m_chart(chart)
    , m_points(hasPoints(spec.kind))
{
    if (m_points)
        addPoints(spec);
    else
        addBars(spec);
    addLimits(spec);
    if (!m_points && m_low < 0) {
        auto* zero = new QGraphicsLineItem(&m_chart);
        zero->setPen(QPen(Theme::current().colors().muted, 1));
        m_limits.push_back({zero, nullptr, 0, false});
    }
    connect(&chart, &QChart::plotAreaChanged, this, &ChartOverlay::place);
    place();
}

void ChartOverlay::addBars(const ChartSpec& spec)
{
    const ChartRange range = valueRange(spec);
    const std::vector<double> ticks = roundTicks(range.low, range.high, 5);
    m_low = ticks.front();
    m_high = ticks.back();
    m_categories = static_cast<double>(std::max<std::size_t>(spec.categories.size(), 1));
    const auto count = static_cast<double>(std::max<std::size_t>(spec.series.size(), 1));
    const std::vector<WaterfallSpan> spans =
        spec.kind == ChartKind::Waterfall ? waterfallSpans(spec) : std::vector<WaterfallSpan>();
    for (std::size_t c = 0; c < spec.categories.size(); ++c) {
        const double middle = static_cast<double>(c) + 0.5;
        for (std::size_t s = 0; s < spec.series.size(); ++s) {
            const auto value = c < spec.series[s].values.size() ? spec.series[s].values[c] : std::nullopt;
            const double offset = barShare(spec) * ((static_cast<double>(s) + 0.5) / count - 0.5);
            if (spec.kind == ChartKind::Bars)
                addValue(spec, c, value, value.value_or(0), middle + offset);
            else if (spec.kind == ChartKind::Waterfall)
                addValue(spec, c, value, spans[c].to, middle);
        }
        if (spec.kind != ChartKind::StackedBars)
            continue;
        const StackedBar stacked = stackedBar(spec, c);
        addValue(spec, c, stacked.sum, stacked.high, middle);
    }
}

void ChartOverlay::addDisc(const ChartSpec& spec, std::size_t series, std::size_t point, double radius, int alpha)
{
    const Colors& colors = Theme::current().colors();
    const auto& palette = colors.seriesLines;
    QColor fill = palette[static_cast<std::size_t>(seriesColor(spec, series)) % palette.size()];
    fill.setAlpha(alpha);
    auto* disc = new QGraphicsEllipseItem(-radius, -radius, 2 * radius, 2 * radius, &m_chart);
    disc->setPen(QPen(colors.text, 0.8));
    disc->setBrush(fill);
    disc->setToolTip(pointText(spec, series, point).toHtmlEscaped());
    disc->setZValue(topmost - radius); // small discs lie on large ones
    const auto& [x, y] = spec.series[series].points[point];
    m_marked.push_back({disc, QPointF(chartX(spec, x), y), Beside::Not});
}

void ChartOverlay::addPoints(const ChartSpec& spec)
{
    m_low = valueRange(spec).low;
    m_xLow = chartX(spec, xRange(spec).low);
    const double most = largestSize(spec);
    for (std::size_t s = 0; s < spec.series.size(); ++s) {
        const ChartSeries& series = spec.series[s];
        const bool named = namesPoints(spec, series);
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            if (spec.kind == ChartKind::Scatter) {
                const auto size = i < series.sizes.size() ? series.sizes[i] : std::nullopt;
                addDisc(spec, s, i, bubbleRadius(size, most), discAlpha);
                continue;
            }
            if (series.markersOnly)
                addDisc(spec, s, i, markerRadius, 255);
            // Neighbours are named on different sides.
            if (named && i < series.names.size())
                m_marked.push_back({newText(series.names[i], Theme::current().colors().text),
                                    QPointF(chartX(spec, series.points[i].first), series.points[i].second),
                                    i % 2 == 0 ? Beside::Above : Beside::Below});
        }
    }
}

void ChartOverlay::addLimits(const ChartSpec& spec)
{
    const QPen dashed(Theme::current().colors().error, 1.5, Qt::DashLine);
    int above = 0;
    for (const ChartMark& mark : spec.marks) {
        auto* line = new QGraphicsLineItem(&m_chart);
        line->setPen(dashed);
        const bool lies = m_points && !mark.vertical;
        above += lies ? 0 : 1;
        m_limits.push_back({line, newText(mark.label, Theme::current().colors().error),
                            m_points && !lies ? chartX(spec, mark.value) : mark.value, lies});
    }
    // Room above the plot for the labels of the limits.
    m_chart.setMargins({0, above * 16, m_points ? 12 : 40, 0});
}

QGraphicsSimpleTextItem* ChartOverlay::newText(const std::string& words, const QColor& color)
{
    auto* item = new QGraphicsSimpleTextItem(QString::fromStdString(words), &m_chart);
    item->setFont(Theme::font(Theme::Type::Detail));
    item->setBrush(color);
    return item;
}

/// `end` is where the bar ends, `place` where its middle is.
void ChartOverlay::addValue(const ChartSpec& spec, std::size_t category, const std::optional<double>& value, double end,
                            double place)
{
    const Colors& colors = Theme::current().colors();
    const QString words =
        value ? localNumber(*value, valueDecimals(*value)) : QString::fromStdString(spec.blank(category));
    auto* item = new ValueItem(words, &m_chart);
    item->setFont(Theme::font(Theme::Type::Detail));
    item->setBrush(value ? colors.text : colors.muted);
    item->setZValue(topmost);
    m_values.push_back({item, end, place});
}

double ChartOverlay::xOf(double value) const
{
    const QRectF plot = m_chart.plotArea();
    if (m_points)
        return m_chart.mapToPosition(QPointF(value, m_low)).x();
    return plot.left() + (value - m_low) / (m_high - m_low) * plot.width();
}

void ChartOverlay::placePoints()
{
    const QRectF plot = m_chart.plotArea();
    for (const Marked& one : m_marked) {
        const QPointF at = m_chart.mapToPosition(one.at);
        const QRectF box = one.item->boundingRect();
        const double beside = at.x() > plot.center().x() ? -box.width() - 8 : 8;
        const double up = one.beside == Beside::Above ? -box.height() - 4 : 4;
        one.item->setPos(one.beside == Beside::Not ? at : at + QPointF(beside, up));
    }
}

void ChartOverlay::place()
{
    placePoints();
    const QRectF plot = m_chart.plotArea();
    for (const Value& value : m_values) {
        const QRectF text = value.text->boundingRect();
        const double y = plot.top() + value.place / m_categories * plot.height();
        const double left = xOf(value.end) - valueGap - text.width();
        // On the left of a bar below zero, unless the names of the bars are in the way.
        const bool leftwards = value.end < 0 && left > plot.left();
        value.text->setPos(leftwards ? left : xOf(std::max(value.end, 0.0)) + valueGap, y - text.height() / 2);
    }
    double top = plot.top();
    for (const Limit& limit : m_limits) {
        if (!limit.text) {
            limit.line->setLine(xOf(limit.value), plot.top(), xOf(limit.value), plot.bottom());
            continue;
        }
        const QRectF text = limit.text->boundingRect();
        if (limit.lies) {
            const double y = m_chart.mapToPosition(QPointF(m_xLow, limit.value)).y();
            limit.line->setLine(plot.left(), y, plot.right(), y);
            limit.text->setPos(plot.right() - text.width(), y - text.height());
            continue;
        }
        const double x = xOf(limit.value);
        top -= 16;
        limit.line->setLine(x, top + 2, x, plot.bottom());
        const bool leftwards = x > plot.center().x();
        limit.text->setPos(leftwards ? x - text.width() - 5 : x + 5, top);
    }
}

} // namespace flopsmith
