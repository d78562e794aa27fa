// The frame of a chart's picture: title, legend, axes, heights.
#include "app/reports/chart_picture.h"

#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/chart_days.h"
#include "app/reports/chart_plotter.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

std::size_t barsPerCategory(const ChartSpec& chart)
{
    return chart.kind == ChartKind::Bars ? std::max<std::size_t>(chart.series.size(), 1) : 1;
}

bool hasLegend(const ChartSpec& chart)
{
    return chart.series.size() > 1 || hasPoints(chart.kind);
}

/// Where a value lies between two others.
double axisShare(bool log, double value, double low, double high)
{
    return log ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
}

} // namespace

std::string axisTitle(const ChartAxis& axis)
{
    return axis.unit.empty() || axis.unit == axis.title ? axis.title : axis.title + " (" + axis.unit + ")";
}

std::string cutText(std::string text, double size, double room)
{
    if (textWidth(text, size) <= room)
        return text;
    while (!text.empty() && textWidth(text, size) + size > room) {
        // Whole characters only: continuation bytes go with their first byte.
        while (text.size() > 1 && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
            text.pop_back();
        text.pop_back();
    }
    return text + "\u2026";
}

std::vector<std::string> labelLines(const std::string& label, double size, double room)
{
    if (textWidth(label, size) <= room)
        return {label};
    std::size_t best = std::string::npos;
    double narrowest = 0;
    for (std::size_t at = label.find_first_of(" -_"); at != std::string::npos;
         at = label.find_first_of(" -_", at + 1)) {
        const double first = textWidth(label.substr(0, at + 1), size);
        const double wide = std::max(first, textWidth(label.substr(at + 1), size));
        if (first <= room && (best == std::string::npos || wide < narrowest)) {
            best = at;
            narrowest = wide;
        }
    }
    if (best == std::string::npos)
        return {label};
    // A blank goes, a hyphen stays on the first line.
    return {label.substr(0, best + (label[best] == ' ' ? 0 : 1)), label.substr(best + 1)};
}

ChartPlotter::ChartPlotter(const ChartSpec& chart, double width, double height)
    : m_chart(chart)
{
    m_out.width = width;
    m_out.height = height;
}

ChartPicture ChartPlotter::paint()
{
    title();
    if (m_chart.empty()) {
        text(margin, m_top + 18, chartText(FLOPSMITH_TR("charts", "No figure known")), textSize, ChartInk::Muted);
        return m_out;
    }
    if (hasLegend(m_chart))
        legend();
    m_top += markRows() * (smallSize + 3);
    m_bottom = m_out.height - axisRoom;
    if (hasPoints(m_chart.kind))
        points();
    else
        bars();
    return m_out;
}

/// On two lines where one is too short.
void ChartPlotter::title()
{
    m_top = margin + 3;
    const double room = m_out.width - 2 * margin;
    for (const std::string& line : labelLines(m_chart.title, titleSize, room)) {
        m_out.texts.push_back({margin, m_top + titleSize - 4, cutText(line, titleSize, room), titleSize, ChartInk::Text,
                               PictureAlign::Left, true, false});
        m_top += titleSize;
    }
}

double ChartPlotter::heightNeeded()
{
    title();
    if (m_chart.empty())
        return m_top + 28;
    if (hasLegend(m_chart))
        legend();
    m_top += markRows() * (smallSize + 3);
    if (hasPoints(m_chart.kind)) {
        const double height = m_chart.kind == ChartKind::Scatter ? scatterHeight : lineChartHeight;
        return m_top + (m_out.width < narrow ? narrowHeight * height : height) + axisRoom;
    }
    const double bar = barHeight + barGap;
    const double gap = m_chart.kind == ChartKind::Waterfall || m_chart.categories.size() > 8 ? 4 : categoryGap;
    const double category = static_cast<double>(barsPerCategory(m_chart)) * bar + gap;
    const bool oneLine =
        std::all_of(m_chart.categories.begin(), m_chart.categories.end(),
                    [&](const std::string& name) { return textWidth(name, textSize) < labelRoom(m_out.width) - 8; });
    const double names = oneLine ? textSize + 6 : 2 * textSize + 6;
    return m_top + static_cast<double>(m_chart.categories.size()) * std::max(category, names) + axisRoom;
}

void ChartPlotter::text(double x, double y, std::string words, double size, ChartInk ink, PictureAlign align)
{
    m_out.texts.push_back({x, y, std::move(words), size, ink, align, false, false});
}

void ChartPlotter::legend()
{
    double x = margin;
    double y = m_top + legendRow - 4;
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        const ChartSeries& series = m_chart.series[i];
        const double wide = 16 + textWidth(series.name, smallSize) + 12;
        if (x > margin && x + wide > m_out.width) {
            x = margin;
            y += legendRow;
        }
        const int color = seriesColor(m_chart, i);
        if (series.markersOnly)
            m_out.discs.push_back({x + 5, y - 3, 3.5, color});
        else if (hasPoints(m_chart.kind))
            m_out.paths.push_back({{{x, y - 3}, {x + 12, y - 3}}, color});
        else
            m_out.rects.push_back({x, y - 7, 10, 8, color});
        text(x + 16, y, cutText(series.name, smallSize, m_out.width - x - 16), smallSize, ChartInk::Text);
        x += wide;
    }
    m_top = y + 6;
}

/// Labels of marks that would run into each other go on rows of their own.
double ChartPlotter::markRows() const
{
    const auto labelled = std::count_if(m_chart.marks.begin(), m_chart.marks.end(),
                                        [](const ChartMark& mark) { return !mark.label.empty(); });
    return static_cast<double>(std::min<std::ptrdiff_t>(labelled, 4));
}

void ChartPlotter::valueTicksBelow(const ChartAxis& axis, const std::vector<double>& ticks, double step)
{
    double written = -1; // where the last label ends
    for (const double tick : ticks) {
        const double x = xOf(tick);
        m_out.grid.push_back({x, m_top, x, m_bottom, ChartInk::Line, 0.75, false});
        const std::string words =
            axis.days ? dayText(tick) : tickText(tick, axis.logBase > 0 ? std::min(tick, 1.0) : step);
        const double half = textWidth(words, smallSize) / 2;
        if (x - half < written)
            continue;
        written = x + half + 4;
        text(x, m_bottom + 11, words, smallSize, ChartInk::Muted, PictureAlign::Centre);
    }
}

void ChartPlotter::axisTitleBelow(const ChartAxis& axis)
{
    const std::string title = axisTitle(axis);
    const double half = textWidth(title, smallSize) / 2;
    const double most = std::max(margin + half, m_out.width - margin - half);
    text(std::clamp((m_left + m_right) / 2, margin + half, most), m_out.height - margin - 1, title, smallSize,
         ChartInk::Muted, PictureAlign::Centre);
}

/// From `top` to the axis below, with gaps where values stand.
void ChartPlotter::markLine(double x, double top)
{
    std::vector<std::pair<double, double>> gaps;
    for (const PictureText& one : m_out.texts) {
        const double width = textWidth(one.text, one.size);
        const double left = one.align == PictureAlign::Left ? one.x
            : one.align == PictureAlign::Right              ? one.x - width
                                                            : one.x - width / 2;
        if (!one.upwards && left - 1 < x && x < left + width + 1 && one.y > top && one.y < m_bottom)
            gaps.emplace_back(one.y - one.size, one.y + 2);
    }
    std::sort(gaps.begin(), gaps.end());
    gaps.emplace_back(m_bottom, m_bottom);
    double from = top;
    for (const auto& [begin, end] : gaps) {
        if (begin > from)
            m_out.marks.push_back({x, from, x, begin, ChartInk::Error, 1.25, true});
        from = std::max(from, end);
    }
}

void ChartPlotter::uprightMark(const ChartMark& mark, double y)
{
    const double x = xOf(mark.value);
    const double width = textWidth(mark.label, smallSize) + 4;
    const auto blocked = [&](bool leftwards) {
        const double from = leftwards ? x - width : x;
        const double to = leftwards ? x : x + width;
        return from < 0 || to > m_out.width
            || std::any_of(m_chart.marks.begin(), m_chart.marks.end(), [&](const ChartMark& other) {
                   const double line = xOf(other.value);
                   return (other.vertical || !hasPoints(m_chart.kind)) && line != x && line > from && line < to;
               });
    };
    bool leftwards = x > (m_left + m_right) / 2;
    if (blocked(leftwards) && !blocked(!leftwards))
        leftwards = !leftwards;
    markLine(x, y - smallSize);
    text(x + (leftwards ? -4 : 4), y, mark.label, smallSize, ChartInk::Error,
         leftwards ? PictureAlign::Right : PictureAlign::Left);
}

double ChartPlotter::xOf(double value) const
{
    const bool log = hasPoints(m_chart.kind) && m_chart.x.logBase > 0;
    return m_left + axisShare(log, value, m_low, m_high) * (m_right - m_left);
}

double ChartPlotter::yOf(double value) const
{
    return m_bottom - axisShare(m_chart.y.logBase > 0, value, m_yLow, m_yHigh) * (m_bottom - m_top);
}

ChartPicture chartPicture(const ChartSpec& chart, double width, double height)
{
    return ChartPlotter(chart, width, height).paint();
}

double chartHeight(const ChartSpec& chart, double width)
{
    return std::ceil(ChartPlotter(chart, width, 0).heightNeeded());
}

} // namespace flopsmith
