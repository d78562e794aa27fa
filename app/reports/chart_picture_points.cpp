// Lines and bubbles of a chart's picture.
#include <algorithm>

#include "app/base/text.h"
#include "app/reports/chart_plotter.h"
#include "app/reports/report_text.h"

namespace flopsmith {

void ChartPlotter::points()
{
    const ChartRange values = valueRange(m_chart);
    const std::vector<double> yTicks = axisTicks(m_chart.y, values.low, values.high, 5);
    const ChartRange along = xRange(m_chart);
    const std::vector<double> xTicks = axisTicks(m_chart.x, along.low, along.high, m_chart.x.days ? 4 : 10);
    // The axis' title stands left of its longest label.
    double labels = 0;
    for (const double tick : yTicks)
        labels = std::max(labels, textWidth(yTickText(yTicks, tick), smallSize));
    m_top += 4;
    const std::vector<std::string> title = labelLines(axisTitle(m_chart.y), smallSize, m_bottom - m_top);
    const double titleRoom = static_cast<double>(title.size()) * (smallSize + 1);
    m_left = margin + std::max(44.0, titleRoom + 9 + labels);
    // Half of the last label along x stands right of the axes.
    const double last = m_chart.x.days || xTicks.empty()
        ? 0
        : textWidth(tickText(xTicks.back(), m_chart.x.logBase > 0 ? 1 : xTicks.back() - xTicks.front()), smallSize) / 2;
    m_right = m_out.width - margin - std::max(12.0, last);
    m_low = xTicks.front();
    m_high = xTicks.back();
    m_yLow = yTicks.front();
    m_yHigh = yTicks.back();
    axes(xTicks, yTicks);
    for (std::size_t i = 0; i < title.size(); ++i)
        m_out.texts.push_back({margin + smallSize + static_cast<double>(i) * (smallSize + 1), (m_top + m_bottom) / 2,
                               title[i], smallSize, ChartInk::Muted, PictureAlign::Centre, false, true});
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        if (m_chart.kind == ChartKind::Scatter)
            bubbles(m_chart.series[s], seriesColor(m_chart, s));
        else
            line(m_chart.series[s], seriesColor(m_chart, s));
    }
    // Large discs first, so that small ones lie on them.
    std::stable_sort(m_out.discs.begin(), m_out.discs.end(),
                     [](const PictureDisc& a, const PictureDisc& b) { return a.radius > b.radius; });
    verticalMarks();
}

std::string ChartPlotter::yTickText(const std::vector<double>& ticks, double tick) const
{
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    return tickText(tick, m_chart.y.logBase > 0 ? std::min(tick, 1.0) : step);
}

void ChartPlotter::axes(const std::vector<double>& xTicks, const std::vector<double>& yTicks)
{
    const double xStep = xTicks.size() > 1 ? xTicks[1] - xTicks[0] : 1;
    valueTicksBelow(m_chart.x, xTicks, xStep);
    for (const double tick : yTicks) {
        m_out.grid.push_back({m_left, yOf(tick), m_right, yOf(tick), ChartInk::Line, 0.75, false});
        text(m_left - 5, yOf(tick) + smallSize * 0.35, yTickText(yTicks, tick), smallSize, ChartInk::Muted,
             PictureAlign::Right);
    }
    axisTitleBelow(m_chart.x);
}

void ChartPlotter::line(const ChartSeries& series, int color)
{
    PicturePath path;
    path.series = color;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const auto& [x, y] = series.points[i];
        if (!series.markersOnly) {
            path.points.emplace_back(xOf(x), yOf(y));
            continue;
        }
        m_out.discs.push_back({xOf(x), yOf(y), 4, color});
        if (i >= series.names.size() || !namesPoints(m_chart, series))
            continue;
        const bool leftwards = xOf(x) > (m_left + m_right) / 2;
        text(xOf(x) + (leftwards ? -6 : 6), yOf(y) + (i % 2 == 0 ? -5 : smallSize + 6), series.names[i], smallSize,
             ChartInk::Text, leftwards ? PictureAlign::Right : PictureAlign::Left);
    }
    if (!path.points.empty())
        m_out.paths.push_back(std::move(path));
}

void ChartPlotter::bubbles(const ChartSeries& series, int color)
{
    const double most = largestSize(m_chart);
    const double scale = m_out.width < narrow ? narrowHeight : 1;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const auto& [x, y] = series.points[i];
        const auto size = i < series.sizes.size() ? series.sizes[i] : std::nullopt;
        m_out.discs.push_back({xOf(x), yOf(y), scale * bubbleRadius(size, most), color});
    }
}

void ChartPlotter::verticalMarks()
{
    double y = m_top - 7;
    for (const ChartMark& mark : m_chart.marks) {
        if (!mark.vertical) {
            m_out.marks.push_back({m_left, yOf(mark.value), m_right, yOf(mark.value), ChartInk::Error, 1.25, true});
            text(m_right, yOf(mark.value) - 3, mark.label, smallSize, ChartInk::Error, PictureAlign::Right);
            continue;
        }
        uprightMark(mark, y);
        y -= smallSize + 3;
    }
}

} // namespace flopsmith
