#include "ui/charts/chart_factory.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QValueAxis>

#include "app/reports/chart_picture.h"
#include "ui/common/theme.h"
#include "ui/models/quantity_text.h"

namespace flopsmith {

namespace {

constexpr double dayLength = 86'400'000; // in milliseconds
constexpr int totalColor = 6; // muted

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

QString html(const std::string& text)
{
    return q(text).toHtmlEscaped();
}

/// A long name on two lines of about the same length.
QString nameLabel(const std::string& name, qsizetype longest)
{
    const QString text = q(name);
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1))
        if (best < 0 || std::abs(2 * at - text.size()) < std::abs(2 * best - text.size()))
            best = at;
    if (text.size() <= longest || best < 0)
        return text.toHtmlEscaped();
    return text.left(best).toHtmlEscaped() + QStringLiteral("<br>") + text.mid(best + 1).toHtmlEscaped();
}

QColor fillOf(int color)
{
    const auto& series = Theme::current().colors().series;
    return series[static_cast<std::size_t>(color) % series.size()];
}

QColor lineOf(int color)
{
    const auto& series = Theme::current().colors().seriesLines;
    return series[static_cast<std::size_t>(color) % series.size()];
}

QString axisTitle(const ChartAxis& axis)
{
    const bool plain = axis.unit.empty() || axis.unit == axis.title;
    return plain ? html(axis.title) : html(axis.title + " (" + axis.unit + ")");
}

void dress(QAbstractAxis& axis, const QString& title)
{
    const Colors& colors = Theme::current().colors();
    axis.setTitleText(title);
    axis.setTitleFont(Theme::font(Theme::Type::Detail));
    axis.setTitleBrush(colors.muted);
    axis.setLabelsFont(Theme::font(Theme::Type::Detail));
    axis.setLabelsColor(colors.muted);
    axis.setLinePenColor(colors.muted);
    axis.setGridLineColor(colors.line);
}

QAbstractAxis* valueAxis(const ChartAxis& axis, const ChartRange& range, int count)
{
    if (axis.logBase > 1 && range.low > 0) {
        auto* out = new QLogValueAxis;
        const std::vector<double> ticks = axisTicks(axis, range.low, range.high, count);
        out->setBase(axis.logBase);
        out->setRange(ticks.front(), ticks.back());
        // One format for all: the smallest power needs the most places.
        const int places = std::clamp(static_cast<int>(std::ceil(-std::log10(ticks.front()) - 1e-9)), 0, 6);
        out->setLabelFormat(QStringLiteral("%.%1f").arg(places));
        dress(*out, axisTitle(axis));
        return out;
    }
    auto* out = new QValueAxis;
    const std::vector<double> ticks = roundTicks(range.low, range.high, count);
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    out->setRange(ticks.front(), ticks.back());
    out->setTickCount(static_cast<int>(ticks.size()));
    const int places = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    out->setLabelFormat(QStringLiteral("%.%1f").arg(places));
    dress(*out, axisTitle(axis));
    return out;
}

/// Time along the axis; Qt counts it in milliseconds.
QDateTimeAxis* dayAxis(const ChartAxis& axis, const ChartRange& range)
{
    auto* out = new QDateTimeAxis;
    const auto moment = [](double day) {
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(day * dayLength), Qt::UTC);
    };
    // The first day, the last one and the middle: dates are long, and round numbers of days are no round dates.
    out->setRange(moment(range.low), moment(range.high));
    out->setTickCount(3);
    out->setFormat(QStringLiteral("yyyy-MM-dd"));
    dress(*out, axisTitle(axis));
    return out;
}

QBarSet* newSet(const QString& name, const QColor& fill)
{
    auto* set = new QBarSet(name);
    set->setBrush(fill);
    set->setPen(QPen(Theme::current().colors().text, 1));
    return set;
}

/// Qt counts categories and the bars of one from below.
void fillSets(QAbstractBarSeries& bars, const ChartSpec& spec)
{
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        QBarSet* set = newSet(html(spec.series[i].name), fillOf(seriesColor(spec, i)));
        for (std::size_t c = spec.categories.size(); c-- > 0;)
            *set << (c < spec.series[i].values.size() ? spec.series[i].values[c].value_or(0) : 0);
        if (spec.kind == ChartKind::StackedBars)
            bars.append(set);
        else
            bars.insert(0, set);
    }
}

/// Steps and totals on an invisible bar that reaches to where they begin.
void fillWaterfall(QAbstractBarSeries& bars, const ChartSpec& spec)
{
    auto* below = new QBarSet(QString());
    below->setBrush(Qt::NoBrush);
    below->setPen(Qt::NoPen);
    QBarSet* steps = newSet(html(spec.series.front().name), fillOf(seriesColor(spec, 0)));
    QBarSet* totals = newSet(html(spec.series.front().name), fillOf(totalColor));
    const std::vector<WaterfallSpan> spans = waterfallSpans(spec);
    for (std::size_t c = spans.size(); c-- > 0;) {
        *below << spans[c].from;
        *steps << (spans[c].total ? 0 : spans[c].to - spans[c].from);
        *totals << (spans[c].total ? spans[c].to : 0);
    }
    bars.append({below, steps, totals});
}

/// Categories must differ from each other.
QStringList categoryLabels(const ChartSpec& spec)
{
    QStringList labels;
    for (std::size_t c = spec.categories.size(); c-- > 0;) {
        QString label = nameLabel(spec.categories[c], longestName(spec));
        while (labels.contains(label))
            label += QChar::Nbsp;
        labels << label;
    }
    return labels;
}

void addBars(QChart& chart, const ChartSpec& spec)
{
    QAbstractBarSeries* bars = nullptr;
    if (spec.kind == ChartKind::Bars)
        bars = new QHorizontalBarSeries;
    else
        bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(barShare(spec));
    if (spec.kind == ChartKind::Waterfall)
        fillWaterfall(*bars, spec);
    else
        fillSets(*bars, spec);
    auto* names = new QBarCategoryAxis;
    names->append(categoryLabels(spec));
    dress(*names, {});
    names->setLabelsColor(Theme::current().colors().text);
    names->setGridLineVisible(false);
    chart.addSeries(bars);
    chart.addAxis(names, Qt::AlignLeft);
    bars->attachAxis(names);
    QAbstractAxis* values = valueAxis(spec.y, valueRange(spec), 5);
    chart.addAxis(values, Qt::AlignBottom);
    bars->attachAxis(values);
}

void addLines(QChart& chart, const ChartSpec& spec)
{
    QAbstractAxis* x = nullptr;
    if (spec.x.days)
        x = dayAxis(spec.x, xRange(spec));
    else
        x = valueAxis(spec.x, xRange(spec), 10);
    QAbstractAxis* y = valueAxis(spec.y, valueRange(spec), 5);
    chart.addAxis(x, Qt::AlignBottom);
    chart.addAxis(y, Qt::AlignLeft);
    // ChartOverlay draws the discs, whole ones at the edges, too; a series makes the axes scale.
    auto* corners = new QScatterSeries;
    corners->setMarkerSize(1);
    corners->setColor(Qt::transparent);
    corners->setBorderColor(Qt::transparent);
    chart.addSeries(corners);
    corners->attachAxis(x);
    corners->attachAxis(y);
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSeries& series = spec.series[i];
        if (series.markersOnly || spec.kind == ChartKind::Scatter)
            continue;
        QList<QPointF> points;
        for (const auto& [px, py] : series.points)
            points << QPointF(chartX(spec, px), py);
        auto* line = new QLineSeries;
        line->setPen(QPen(lineOf(seriesColor(spec, i)), 2));
        line->setPointsVisible(spec.x.days); // days between were not looked at
        line->setName(html(series.name));
        line->replace(points);
        chart.addSeries(line);
        line->attachAxis(x);
        line->attachAxis(y);
    }
}

} // namespace

std::unique_ptr<QChart> makeChart(const ChartSpec& spec)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->setLocalizeNumbers(true);
    if (hasPoints(spec.kind))
        addLines(*chart, spec);
    else
        addBars(*chart, spec);
    chart->legend()->hide(); // it cuts names; ChartLegend does not
    return chart;
}

qsizetype longestName(const ChartSpec& spec)
{
    return spec.categories.size() > 8 ? 30 : 22;
}

double barShare(const ChartSpec& spec)
{
    if (spec.kind == ChartKind::Waterfall)
        return 0.72;
    return spec.kind == ChartKind::StackedBars || spec.series.size() < 2 ? 0.5 : 0.68;
}

QString valueText(const ChartSpec& spec, std::size_t series, std::size_t category)
{
    const ChartSeries& one = spec.series[series];
    const QString where = q(spec.categories[category]) + QStringLiteral(", ") + q(one.name) + QStringLiteral(": ");
    const bool known = category < one.values.size() && one.values[category];
    return where
        + (known ? localNumber(*one.values[category], std::max(2, valueDecimals(*one.values[category]))) + u' '
                   + q(spec.y.unit)
                 : q(spec.blank(category)));
}

double specX(const ChartSpec& spec, double x)
{
    return spec.x.days ? x / dayLength : x;
}

double chartX(const ChartSpec& spec, double x)
{
    return spec.x.days ? x * dayLength : x;
}

QString pointText(const ChartSpec& spec, double x, double y)
{
    const QString value = localNumber(y, spec.x.days ? 2 : 1) + u' ' + q(spec.y.unit);
    const QString where = spec.x.days ? q(axisText(spec.x, x, 0)) : localNumber(x, 1) + u' ' + q(spec.x.unit);
    return where + QStringLiteral(" / ") + value;
}

QString pointText(const ChartSpec& spec, std::size_t series, std::size_t point)
{
    const ChartSeries& one = spec.series[series];
    const auto [x, y] = one.points[point];
    QString text = pointText(spec, x, y);
    if (point < one.sizes.size() && one.sizes[point])
        text += QStringLiteral(" / ") + localNumber(*one.sizes[point], 1) + u' ' + q(spec.size.unit);
    const QString name = point < one.names.size() ? q(one.names[point]) : q(one.name);
    return name + QStringLiteral(": ") + text;
}

std::vector<QString> valueTexts(const ChartSpec& spec)
{
    std::vector<QString> out;
    if (hasPoints(spec.kind)) {
        for (std::size_t s = 0; s < spec.series.size(); ++s)
            for (std::size_t p = 0; p < spec.series[s].points.size(); ++p)
                out.push_back(pointText(spec, s, p));
        return out;
    }
    for (std::size_t c = 0; c < spec.categories.size(); ++c) {
        bool any = false;
        for (std::size_t s = 0; s < spec.series.size(); ++s) {
            // What is stacked or told by kind has a value in few of its series.
            const bool known = c < spec.series[s].values.size() && spec.series[s].values[c];
            if (!known && spec.kind != ChartKind::Bars)
                continue;
            out.push_back(valueText(spec, s, c));
            any = true;
        }
        if (!any)
            out.push_back(q(spec.categories[c]) + QStringLiteral(": ") + q(spec.blank(c)));
    }
    return out;
}

QString chartDescription(const ChartSpec& spec)
{
    constexpr std::size_t mostPoints = 40; // of a Scatter; the table has them all
    QStringList parts;
    if (hasPoints(spec.kind)) {
        std::size_t told = 0;
        for (std::size_t s = 0; s < spec.series.size(); ++s) {
            const ChartSeries& series = spec.series[s];
            QStringList points;
            // A curve is told by its ends, operating points all.
            for (std::size_t i = 0; i < series.points.size(); ++i)
                if ((series.markersOnly && told++ < mostPoints) || i == 0 || i + 1 == series.points.size())
                    points << (series.names.empty() ? pointText(spec, series.points[i].first, series.points[i].second)
                                                    : pointText(spec, s, i));
            parts << q(series.name) + QStringLiteral(": ") + points.join(QStringLiteral(", "));
        }
    } else {
        for (const QString& value : valueTexts(spec))
            parts << value;
    }
    for (const ChartMark& mark : spec.marks)
        parts << q(mark.label);
    for (const std::string& note : spec.notes)
        parts << q(note);
    return parts.join(QStringLiteral("; "));
}

} // namespace flopsmith
