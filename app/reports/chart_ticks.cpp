#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/chart_picture.h"

namespace flopsmith {

namespace {

constexpr std::array<const char*, 7> fills{"#2463D6", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#5F6A79"};
constexpr std::array<const char*, 7> lines{"#2463D6", "#B57500", "#009068", "#C06A9A", "#2A8AC4", "#D55E00", "#5F6A79"};

std::size_t place(int color)
{
    return static_cast<std::size_t>(std::max(color, 0)) % fills.size();
}

double stepFor(double range, int count)
{
    const double raw = range / std::max(count, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power * 1.0001)
            return factor * power;
    return 10 * power;
}

/// Width of a Latin letter in units of the type size.
double letterWidth(char c)
{
    if (std::string_view("iljtfI.,:;'|!()[] ").find(c) != std::string_view::npos)
        return 0.31;
    if (std::string_view("mwMW%@").find(c) != std::string_view::npos)
        return 0.88;
    return c >= 'A' && c <= 'Z' ? 0.68 : 0.57;
}

void widen(ChartRange& range, bool& any, double value)
{
    range.low = any ? std::min(range.low, value) : value;
    range.high = any ? std::max(range.high, value) : value;
    any = true;
}

ChartRange withLimits(ChartRange range, const ChartAxis& axis)
{
    range.low = axis.low.value_or(range.low);
    range.high = axis.high.value_or(range.high);
    if (!(range.high > range.low))
        range.high = range.low + 1;
    return range;
}

} // namespace

const char* seriesFill(int color)
{
    return fills[place(color)];
}

const char* seriesLine(int color)
{
    return lines[place(color)];
}

int seriesColor(const ChartSpec& chart, std::size_t series)
{
    const int own = chart.series[series].color;
    return own >= 0 ? own : static_cast<int>(series);
}

std::vector<double> roundTicks(double low, double high, int count)
{
    if (!(high > low) || !std::isfinite(low) || !std::isfinite(high))
        return {low};
    const double step = stepFor(high - low, count);
    std::vector<double> ticks;
    const auto first = static_cast<long long>(std::floor(low / step + 1e-9));
    const auto last = static_cast<long long>(std::ceil(high / step - 1e-9));
    for (long long i = first; i <= last; ++i)
        ticks.push_back(static_cast<double>(i) * step);
    return ticks;
}

std::vector<double> axisTicks(const ChartAxis& axis, double low, double high, int count)
{
    if (axis.logBase <= 1 || !(low > 0) || !(high >= low) || !std::isfinite(high))
        return roundTicks(low, high, count);
    const auto power = [&](double value) { return std::log(value) / std::log(axis.logBase); };
    const auto first = static_cast<int>(std::floor(power(low) + 1e-9));
    const auto last = std::max(first + 1, static_cast<int>(std::ceil(power(high) - 1e-9)));
    std::vector<double> ticks;
    for (int i = first; i <= last; ++i)
        ticks.push_back(std::pow(axis.logBase, i));
    return ticks;
}

std::string tickText(double value, double step)
{
    const int decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    return formatNumber(value, decimals);
}

int valueDecimals(double value)
{
    const double size = std::abs(value);
    if (size >= 10 || size == 0)
        return 0;
    return size >= 1 ? 1 : std::min(1 - static_cast<int>(std::floor(std::log10(size))), 6);
}

std::string barText(const ChartSpec& chart, std::size_t category, const std::optional<double>& value)
{
    return value ? formatNumber(*value, valueDecimals(*value)) : chart.blank(category);
}

StackedBar stackedBar(const ChartSpec& chart, std::size_t category)
{
    StackedBar out;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const auto& values = chart.series[s].values;
        if (category >= values.size() || !values[category])
            continue;
        const double value = *values[category];
        double& end = value < 0 ? out.low : out.high;
        out.parts.push_back({s, std::min(end, end + value), std::max(end, end + value)});
        end += value;
    }
    if (out.low + out.high != 0)
        out.sum = out.low + out.high;
    return out;
}

ChartRange valueRange(const ChartSpec& chart)
{
    ChartRange range;
    bool any = false;
    if (hasPoints(chart.kind)) {
        for (const ChartSeries& series : chart.series)
            for (const auto& point : series.points)
                widen(range, any, point.second);
    } else if (chart.kind == ChartKind::Waterfall) {
        for (const WaterfallSpan& span : waterfallSpans(chart))
            widen(range, any, span.to);
    } else if (chart.kind == ChartKind::StackedBars) {
        for (std::size_t i = 0; i < chart.categories.size(); ++i) {
            const StackedBar bar = stackedBar(chart, i);
            widen(range, any, bar.low);
            widen(range, any, bar.high);
        }
    } else {
        for (const ChartSeries& series : chart.series)
            for (const auto& value : series.values)
                if (value)
                    widen(range, any, *value);
    }
    if (!hasPoints(chart.kind))
        widen(range, any, 0); // where bars begin
    for (const ChartMark& mark : chart.marks)
        if (!mark.vertical)
            widen(range, any, mark.value);
    return withLimits(range, chart.y);
}

ChartRange xRange(const ChartSpec& chart)
{
    ChartRange range;
    bool any = false;
    for (const ChartSeries& series : chart.series)
        for (const auto& point : series.points)
            widen(range, any, point.first);
    for (const ChartMark& mark : chart.marks)
        if (mark.vertical)
            widen(range, any, mark.value);
    return withLimits(range, chart.x);
}

std::vector<WaterfallSpan> waterfallSpans(const ChartSpec& chart)
{
    std::vector<WaterfallSpan> out(chart.categories.size());
    double at = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const bool there = !chart.series.empty() && i < chart.series.front().values.size();
        const double value = there ? chart.series.front().values[i].value_or(0) : 0;
        out[i].total = std::find(chart.totals.begin(), chart.totals.end(), i) != chart.totals.end();
        out[i].from = out[i].total ? 0 : at;
        // A total that is not known leaves the steps where they are.
        at = out[i].total ? (value > 0 ? value : at) : at + value;
        out[i].to = out[i].total ? value : at;
    }
    return out;
}

bool namesPoints(const ChartSpec& chart, const ChartSeries& series)
{
    const auto named = std::count_if(chart.series.begin(), chart.series.end(),
                                     [](const ChartSeries& s) { return s.markersOnly && !s.names.empty(); });
    return chart.kind == ChartKind::Lines && series.markersOnly && named == 1;
}

double largestSize(const ChartSpec& chart)
{
    double most = 0;
    for (const ChartSeries& series : chart.series)
        for (const auto& size : series.sizes)
            most = std::max(most, size.value_or(0));
    return most;
}

double bubbleRadius(const std::optional<double>& size, double largest)
{
    constexpr double least = 3;
    constexpr double most = 16;
    return size && largest > 0 ? std::max(least, most * std::sqrt(std::max(*size, 0.0) / largest)) : least;
}

double textWidth(std::string_view text, double size)
{
    double width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            width += letterWidth(c);
        else if (byte >= 0xE3)
            width += 1.0; // the first byte of an ideograph
        else if (byte >= 0xC0)
            width += 0.6;
    }
    return width * size;
}

} // namespace flopsmith
