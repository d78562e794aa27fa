// Bars of a chart's picture: side by side, stacked, and as steps of a waterfall.
#include <algorithm>

#include "app/base/text.h"
#include "app/reports/chart_plotter.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

constexpr int totalColor = 6; // muted

double widest(const std::vector<std::string>& lines, double size)
{
    double out = 0;
    for (const std::string& line : lines)
        out = std::max(out, textWidth(line, size));
    return out;
}

std::optional<double> valueAt(const ChartSeries& series, std::size_t category)
{
    return category < series.values.size() ? series.values[category] : std::nullopt;
}

} // namespace

void ChartPlotter::bars()
{
    double longest = 0;
    for (const std::string& label : m_chart.categories)
        longest = std::max(longest, textWidth(label, textSize));
    m_left = margin + std::min(longest, labelRoom(m_out.width)) + 8;
    const ChartRange range = valueRange(m_chart);
    const std::vector<double> ticks = roundTicks(range.low, range.high, m_out.width > narrow ? 6 : 4);
    m_low = ticks.front();
    m_high = ticks.back();
    m_right = m_out.width - margin - 46; // room for the value beside the longest bar
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    valueTicksBelow(m_chart.y, ticks, step);
    m_out.grid.push_back({m_left, m_top, m_left, m_bottom, ChartInk::Muted, 1, false});
    if (m_low < 0)
        m_out.grid.push_back({xOf(0), m_top, xOf(0), m_bottom, ChartInk::Muted, 1, false});
    axisTitleBelow(m_chart.y);
    const double slot = (m_bottom - m_top) / static_cast<double>(std::max<std::size_t>(m_chart.categories.size(), 1));
    for (std::size_t i = 0; i < m_chart.categories.size(); ++i)
        category(i, m_top + slot * static_cast<double>(i), slot);
    horizontalMarks();
}

void ChartPlotter::categoryName(std::size_t index, double middle)
{
    const std::vector<std::string> lines = labelLines(m_chart.categories[index], textSize, m_left - margin - 8);
    const double room = m_left - margin - 6;
    const double size = widest(lines, textSize) > room ? smallSize : textSize;
    double y = middle + size * 0.35 - (lines.size() > 1 ? (size + 1) / 2 : 0);
    for (const std::string& line : lines) {
        text(m_left - 6, y, cutText(line, size, room), size, ChartInk::Text, PictureAlign::Right);
        y += size + 1;
    }
}

void ChartPlotter::category(std::size_t index, double top, double height)
{
    const double middle = top + height / 2;
    categoryName(index, middle);
    const bool beside = m_chart.kind == ChartKind::Bars;
    const auto count = static_cast<double>(beside ? std::max<std::size_t>(m_chart.series.size(), 1) : 1);
    const double bar = std::min(barHeight, (height - 2) / count - barGap);
    double barTop = middle - count * (bar + barGap) / 2 + barGap / 2;
    if (m_chart.kind == ChartKind::StackedBars)
        return stack(index, barTop, bar);
    if (m_chart.kind == ChartKind::Waterfall)
        return waterfallStep(index, barTop, bar);
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        const auto value = valueAt(m_chart.series[s], index);
        const double end = value.value_or(0);
        if (value)
            barBetween(0, end, barTop, bar, seriesColor(m_chart, s));
        valueText(value, index, end, barTop + bar / 2);
        barTop += bar + barGap;
    }
}

/// Between two values of the axis.
void ChartPlotter::barBetween(double from, double to, double top, double high, int color)
{
    const double left = xOf(std::min(from, to));
    m_out.rects.push_back({left, top, std::max(xOf(std::max(from, to)) - left, 0.5), high, color});
}

void ChartPlotter::stack(std::size_t index, double top, double bar)
{
    const StackedBar stacked = stackedBar(m_chart, index);
    for (const StackedBar::Part& part : stacked.parts)
        barBetween(part.from, part.to, top, bar, seriesColor(m_chart, part.series));
    valueText(stacked.sum, index, stacked.high, top + bar / 2);
}

void ChartPlotter::waterfallStep(std::size_t index, double top, double bar)
{
    const auto value = valueAt(m_chart.series.front(), index);
    const WaterfallSpan span = waterfallSpans(m_chart)[index];
    if (value)
        barBetween(span.from, span.to, top, bar, span.total ? totalColor : seriesColor(m_chart, 0));
    valueText(value, index, span.to, top + bar / 2);
    // To where the next step begins.
    if (index + 1 < m_chart.categories.size())
        m_out.grid.push_back(
            {xOf(span.to), top + bar, xOf(span.to), top + bar + barGap + 4, ChartInk::Muted, 0.75, false});
}

/// Beside the end of the bar: on its left below zero, unless the names of the bars are in the way.
void ChartPlotter::valueText(std::optional<double> value, std::size_t category, double end, double middle)
{
    const std::string words = barText(m_chart, category, value);
    const ChartInk ink = value ? ChartInk::Text : ChartInk::Muted;
    const double baseline = middle + smallSize * 0.35;
    if (end < 0 && xOf(end) - 4 - textWidth(words, smallSize) > m_left)
        return text(xOf(end) - 4, baseline, words, smallSize, ink, PictureAlign::Right);
    text(xOf(std::max(end, 0.0)) + 4, baseline, words, smallSize, ink);
}

void ChartPlotter::horizontalMarks()
{
    double y = m_top - 3;
    for (const ChartMark& mark : m_chart.marks) {
        uprightMark(mark, y);
        y -= smallSize + 3;
    }
}

bool namesFit(const ChartSpec& chart, double width)
{
    constexpr double marker = 16;
    if (hasPoints(chart.kind))
        return std::all_of(chart.series.begin(), chart.series.end(), [&](const ChartSeries& series) {
            return marker + textWidth(series.name, ChartPlotter::smallSize) <= width;
        });
    const double room = ChartPlotter::labelRoom(width);
    return std::all_of(chart.categories.begin(), chart.categories.end(), [&](const std::string& name) {
        return widest(labelLines(name, ChartPlotter::textSize, room), ChartPlotter::smallSize) <= room;
    });
}

} // namespace flopsmith
