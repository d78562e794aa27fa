#include "app/reports/chart_picture.h"

#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/chart_days.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

constexpr double titleSize = 11;
constexpr double textSize = 9.5;
constexpr double smallSize = 8.5;
constexpr double margin = 4;
constexpr double legendRow = 15;
constexpr double barHeight = 13;
constexpr double barGap = 2;
constexpr double categoryGap = 12;
constexpr double axisRoom = 32; // tick labels and the axis' title
constexpr double lineChartHeight = 190;
constexpr double narrowLabelRoom = 92;

std::string axisTitle(const ChartAxis& axis)
{
    return axis.unit.empty() || axis.unit == axis.title ? axis.title : axis.title + " (" + axis.unit + ")";
}

std::size_t barsPerCategory(const ChartSpec& chart)
{
    return chart.kind == ChartKind::StackedBars ? 1 : std::max<std::size_t>(chart.series.size(), 1);
}

bool hasLegend(const ChartSpec& chart)
{
    return chart.series.size() > 1 || chart.kind == ChartKind::Lines;
}

/// Words of a label on at most two lines.
std::vector<std::string> labelLines(const std::string& label, double room)
{
    if (textWidth(label, textSize) <= room)
        return {label};
    std::size_t best = std::string::npos;
    double narrowest = 0;
    for (std::size_t at = label.find_first_of(" -_"); at != std::string::npos;
         at = label.find_first_of(" -_", at + 1)) {
        const double first = textWidth(label.substr(0, at + 1), textSize);
        const double wide = std::max(first, textWidth(label.substr(at + 1), textSize));
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

std::string cut(std::string text, double size, double room)
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

class Plotter {
public:
    Plotter(const ChartSpec& chart, double width, double height)
        : m_chart(chart)
    {
        m_out.width = width;
        m_out.height = height;
    }

    ChartPicture paint()
    {
        m_top = margin + titleSize + 3;
        m_out.texts.push_back({margin, margin + titleSize - 1, cut(m_chart.title, titleSize, m_out.width - 2 * margin),
                               titleSize, ChartInk::Text, PictureAlign::Left, true, false});
        if (m_chart.empty()) {
            m_out.texts.push_back({margin, m_top + 18, chartText(FLOPSMITH_TR("charts", "No figure known")), textSize,
                                   ChartInk::Muted, PictureAlign::Left, false, false});
            return m_out;
        }
        if (hasLegend(m_chart))
            legend();
        if (std::any_of(m_chart.marks.begin(), m_chart.marks.end(),
                        [](const ChartMark& m) { return !m.label.empty(); }))
            m_top += markRows() * (smallSize + 3);
        m_bottom = m_out.height - axisRoom;
        if (m_chart.kind == ChartKind::Lines)
            lines();
        else
            bars();
        return m_out;
    }

    [[nodiscard]] double heightNeeded()
    {
        m_top = margin + titleSize + 3;
        if (m_chart.empty())
            return m_top + 28;
        if (hasLegend(m_chart))
            legend();
        m_top += markRows() * (smallSize + 3);
        if (m_chart.kind == ChartKind::Lines)
            return m_top + lineChartHeight + axisRoom;
        const double bar = barHeight + barGap;
        const double category = static_cast<double>(barsPerCategory(m_chart)) * bar + categoryGap;
        return m_top + static_cast<double>(m_chart.categories.size()) * std::max(category, 2 * textSize + 6) + axisRoom;
    }

private:
    void legend()
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
            else if (m_chart.kind == ChartKind::Lines)
                m_out.paths.push_back({{{x, y - 3}, {x + 12, y - 3}}, color});
            else
                m_out.rects.push_back({x, y - 7, 10, 8, color});
            m_out.texts.push_back({x + 16, y, cut(series.name, smallSize, m_out.width - x - 16), smallSize,
                                   ChartInk::Text, PictureAlign::Left, false, false});
            x += wide;
        }
        m_top = y + 6;
    }

    /// Labels of marks that would run into each other go on rows of their own.
    [[nodiscard]] double markRows() const
    {
        return static_cast<double>(std::min<std::size_t>(m_chart.marks.size(), 4));
    }

    void valueTicksBelow(const ChartAxis& axis, const std::vector<double>& ticks, double step)
    {
        for (const double tick : ticks) {
            const double x = xOf(tick);
            m_out.grid.push_back({x, m_top, x, m_bottom, ChartInk::Line, 0.75, false});
            const std::string text =
                axis.days ? dayText(tick) : tickText(tick, axis.logBase > 0 ? std::min(tick, 1.0) : step);
            m_out.texts.push_back(
                {x, m_bottom + 11, text, smallSize, ChartInk::Muted, PictureAlign::Centre, false, false});
        }
    }

    void bars()
    {
        double labelRoom = 0;
        for (const std::string& label : m_chart.categories)
            labelRoom = std::max(labelRoom, textWidth(label, textSize));
        // Narrow pictures need room for a long word all the same.
        const double most = std::max(m_out.width * 0.28, std::min(m_out.width * 0.4, narrowLabelRoom));
        m_left = margin + std::min(labelRoom, most) + 8;
        const ChartRange range = valueRange(m_chart);
        const std::vector<double> ticks = roundTicks(range.low, range.high, m_out.width > 380 ? 6 : 4);
        m_low = ticks.front();
        m_high = ticks.back();
        m_right = m_out.width - margin - 46; // room for the value beside the longest bar
        const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
        valueTicksBelow(m_chart.y, ticks, step);
        m_out.grid.push_back({m_left, m_top, m_left, m_bottom, ChartInk::Muted, 1, false});
        m_out.texts.push_back({(m_left + m_right) / 2, m_out.height - margin - 1, axisTitle(m_chart.y), smallSize,
                               ChartInk::Muted, PictureAlign::Centre, false, false});
        const double slot =
            (m_bottom - m_top) / static_cast<double>(std::max<std::size_t>(m_chart.categories.size(), 1));
        for (std::size_t i = 0; i < m_chart.categories.size(); ++i)
            category(i, m_top + slot * static_cast<double>(i), slot);
        horizontalMarks();
    }

    void category(std::size_t index, double top, double height)
    {
        const std::vector<std::string> lines = labelLines(m_chart.categories[index], m_left - margin - 8);
        const double middle = top + height / 2;
        double y = middle + textSize * 0.35 - (lines.size() > 1 ? (textSize + 1) / 2 : 0);
        for (const std::string& line : lines) {
            m_out.texts.push_back({m_left - 6, y, cut(line, textSize, m_left - margin - 6), textSize, ChartInk::Text,
                                   PictureAlign::Right, false, false});
            y += textSize + 1;
        }
        const auto count = static_cast<double>(barsPerCategory(m_chart));
        const double bar = std::min(barHeight, (height - categoryGap / 2) / count - barGap);
        double barTop = middle - count * (bar + barGap) / 2 + barGap / 2;
        if (m_chart.kind == ChartKind::StackedBars)
            return stack(index, barTop, bar);
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const auto value = index < m_chart.series[s].values.size() ? m_chart.series[s].values[index] : std::nullopt;
            if (value)
                m_out.rects.push_back(
                    {m_left, barTop, std::max(xOf(*value) - m_left, 0.5), bar, seriesColor(m_chart, s)});
            valueText(value, value ? xOf(*value) : m_left, barTop + bar / 2);
            barTop += bar + barGap;
        }
    }

    void stack(std::size_t index, double top, double bar)
    {
        double sum = 0;
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const auto value = index < m_chart.series[s].values.size() ? m_chart.series[s].values[index] : std::nullopt;
            if (!value)
                continue;
            m_out.rects.push_back({xOf(sum), top, xOf(sum + *value) - xOf(sum), bar, seriesColor(m_chart, s)});
            sum += *value;
        }
        valueText(sum > 0 ? std::optional(sum) : std::nullopt, xOf(sum), top + bar / 2);
    }

    void valueText(std::optional<double> value, double x, double middle)
    {
        const std::string text =
            value ? formatNumber(*value, *value < 10 ? 1 : 0) : chartText(FLOPSMITH_TR("charts", "not known"));
        m_out.texts.push_back({x + 4, middle + smallSize * 0.35, text, smallSize,
                               value ? ChartInk::Text : ChartInk::Muted, PictureAlign::Left, false, false});
    }

    void horizontalMarks()
    {
        double y = m_top - 3;
        for (const ChartMark& mark : m_chart.marks) {
            const double x = xOf(mark.value);
            const bool leftwards = x > (m_left + m_right) / 2;
            m_out.marks.push_back({x, y - smallSize, x, m_bottom, ChartInk::Error, 1.25, true});
            m_out.texts.push_back({x + (leftwards ? -4 : 4), y, mark.label, smallSize, ChartInk::Error,
                                   leftwards ? PictureAlign::Right : PictureAlign::Left, false, false});
            y -= smallSize + 3;
        }
    }

    void lines()
    {
        const ChartRange values = valueRange(m_chart);
        const std::vector<double> yTicks = axisTicks(m_chart.y, values.low, values.high, 5);
        const double yStep = yTicks.size() > 1 ? yTicks[1] - yTicks[0] : 1;
        const ChartRange along = xRange(m_chart);
        const std::vector<double> xTicks = axisTicks(m_chart.x, along.low, along.high, m_chart.x.days ? 4 : 10);
        const double xStep = xTicks.size() > 1 ? xTicks[1] - xTicks[0] : 1;
        m_left = margin + 44;
        m_right = m_out.width - margin - 12;
        m_low = xTicks.front();
        m_high = xTicks.back();
        m_yLow = yTicks.front();
        m_yHigh = yTicks.back();
        m_top += 4;
        valueTicksBelow(m_chart.x, xTicks, xStep);
        for (const double tick : yTicks) {
            m_out.grid.push_back({m_left, yOf(tick), m_right, yOf(tick), ChartInk::Line, 0.75, false});
            m_out.texts.push_back({m_left - 5, yOf(tick) + smallSize * 0.35,
                                   tickText(tick, m_chart.y.logBase > 0 ? std::min(tick, 1.0) : yStep), smallSize,
                                   ChartInk::Muted, PictureAlign::Right, false, false});
        }
        m_out.texts.push_back({(m_left + m_right) / 2, m_out.height - margin - 1, axisTitle(m_chart.x), smallSize,
                               ChartInk::Muted, PictureAlign::Centre, false, false});
        m_out.texts.push_back({margin + smallSize, (m_top + m_bottom) / 2, axisTitle(m_chart.y), smallSize,
                               ChartInk::Muted, PictureAlign::Centre, false, true});
        for (std::size_t s = 0; s < m_chart.series.size(); ++s)
            series(m_chart.series[s], seriesColor(m_chart, s));
    }

    void series(const ChartSeries& series, int color)
    {
        PicturePath path;
        path.series = color;
        for (const auto& [x, y] : series.points) {
            if (series.markersOnly)
                m_out.discs.push_back({xOf(x), yOf(y), 4, color});
            else
                path.points.emplace_back(xOf(x), yOf(y));
        }
        if (!path.points.empty())
            m_out.paths.push_back(std::move(path));
    }

    /// Where a value lies between two others.
    static double share(bool log, double value, double low, double high)
    {
        return log ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
    }
    [[nodiscard]] double xOf(double value) const
    {
        const bool log = m_chart.kind == ChartKind::Lines && m_chart.x.logBase > 0;
        return m_left + share(log, value, m_low, m_high) * (m_right - m_left);
    }
    [[nodiscard]] double yOf(double value) const
    {
        return m_bottom - share(m_chart.y.logBase > 0, value, m_yLow, m_yHigh) * (m_bottom - m_top);
    }

    const ChartSpec& m_chart;
    ChartPicture m_out;
    double m_left = 0;
    double m_right = 0;
    double m_top = 0;
    double m_bottom = 0;
    double m_low = 0;
    double m_high = 1;
    double m_yLow = 0;
    double m_yHigh = 1;
};

} // namespace

ChartPicture chartPicture(const ChartSpec& chart, double width, double height)
{
    return Plotter(chart, width, height).paint();
}

double chartHeight(const ChartSpec& chart, double width)
{
    return std::ceil(Plotter(chart, width, 0).heightNeeded());
}

} // namespace flopsmith
