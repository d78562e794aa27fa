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

#include "app/base/text.h"
#include "app/reports/chart_picture.h"
#include "ui/common/theme.h"

namespace flopsmith {

namespace {

constexpr double dayLength = 86'400'000; // in milliseconds

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

QString html(const std::string& text)
{
    return q(text).toHtmlEscaped();
}

/// A long name on two lines of about the same length.
QString nameLabel(const std::string& name)
{
    constexpr qsizetype longest = 22;
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
    out->setLabelFormat(step >= 1 ? QStringLiteral("%.0f") : QStringLiteral("%.2f"));
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

void addBars(QChart& chart, const ChartSpec& spec)
{
    const bool stacked = spec.kind == ChartKind::StackedBars;
    QAbstractBarSeries* bars = nullptr;
    if (stacked)
        bars = new QHorizontalStackedBarSeries;
    else
        bars = new QHorizontalBarSeries;
    bars->setBarWidth(stacked || spec.series.size() < 2 ? 0.5 : 0.68);
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        auto* set = new QBarSet(html(spec.series[i].name));
        // Qt counts categories and the bars of one from below.
        for (std::size_t c = spec.categories.size(); c-- > 0;)
            *set << (c < spec.series[i].values.size() ? spec.series[i].values[c].value_or(0) : 0);
        set->setBrush(fillOf(seriesColor(spec, i)));
        set->setPen(QPen(Theme::current().colors().text, 1));
        if (stacked)
            bars->append(set);
        else
            bars->insert(0, set);
    }
    auto* names = new QBarCategoryAxis;
    QStringList labels;
    for (std::size_t c = spec.categories.size(); c-- > 0;) {
        // Categories must differ from each other.
        QString label = nameLabel(spec.categories[c]);
        while (labels.contains(label))
            label += QChar::Nbsp;
        labels << label;
    }
    names->append(labels);
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
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSeries& series = spec.series[i];
        QList<QPointF> points;
        for (const auto& [px, py] : series.points)
            points << QPointF(spec.x.days ? px * dayLength : px, py);
        const QColor color = lineOf(seriesColor(spec, i));
        QXYSeries* line = nullptr;
        if (series.markersOnly) {
            auto* scatter = new QScatterSeries;
            scatter->setMarkerSize(11);
            scatter->setBorderColor(Theme::current().colors().text);
            scatter->setColor(color);
            line = scatter;
        } else {
            line = new QLineSeries;
            line->setPen(QPen(color, 2));
            line->setPointsVisible(spec.x.days); // days between were not looked at
        }
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
    if (spec.kind == ChartKind::Lines)
        addLines(*chart, spec);
    else
        addBars(*chart, spec);
    chart->legend()->hide(); // it cuts names; ChartLegend does not
    return chart;
}

QString valueText(const ChartSpec& spec, std::size_t series, std::size_t category)
{
    const ChartSeries& one = spec.series[series];
    const QString where = q(spec.categories[category]) + QStringLiteral(", ") + q(one.name) + QStringLiteral(": ");
    const bool known = category < one.values.size() && one.values[category];
    if (!known)
        return where + QCoreApplication::translate("charts", "not known");
    return where + q(formatNumber(*one.values[category], 2)) + u' ' + q(spec.y.unit);
}

double specX(const ChartSpec& spec, double x)
{
    return spec.x.days ? x / dayLength : x;
}

QString pointText(const ChartSpec& spec, double x, double y)
{
    const QString value = q(formatNumber(y, spec.x.days ? 2 : 1)) + u' ' + q(spec.y.unit);
    const QString where = q(axisText(spec.x, x, 1));
    return (spec.x.days ? where : where + u' ' + q(spec.x.unit)) + QStringLiteral(" / ") + value;
}

QString chartDescription(const ChartSpec& spec)
{
    QStringList parts;
    if (spec.kind == ChartKind::Lines) {
        for (const ChartSeries& series : spec.series) {
            QStringList points;
            // A curve is told by its ends, operating points all.
            for (std::size_t i = 0; i < series.points.size(); ++i)
                if (series.markersOnly || i == 0 || i + 1 == series.points.size())
                    points << pointText(spec, series.points[i].first, series.points[i].second);
            parts << q(series.name) + QStringLiteral(": ") + points.join(QStringLiteral(", "));
        }
    } else {
        for (std::size_t c = 0; c < spec.categories.size(); ++c)
            for (std::size_t s = 0; s < spec.series.size(); ++s)
                parts << valueText(spec, s, c);
    }
    for (const ChartMark& mark : spec.marks)
        parts << q(mark.label);
    for (const std::string& note : spec.notes)
        parts << q(note);
    return parts.join(QStringLiteral("; "));
}

} // namespace flopsmith
