#include "app/reports/price_history.h"

#include <algorithm>
#include <array>
#include <map>

#include "app/base/text.h"
#include "app/reports/chart_days.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

constexpr std::array<std::pair<PriceKind, std::string_view>, 4> historyLines{{
    {PriceKind::List, FLOPSMITH_TR("charts", "List price")},
    {PriceKind::Street, FLOPSMITH_TR("charts", "Street price")},
    {PriceKind::Quote, FLOPSMITH_TR("charts", "Quote")},
    {PriceKind::User, FLOPSMITH_TR("charts", "Your price")},
}};

/// That of most dated prices, of several the one that the newest price has.
std::string mainCurrency(const Part& part)
{
    std::map<std::string, int> counts;
    for (const Price& price : part.prices)
        if (dayNumber(price.date))
            ++counts[price.money.currency];
    const Price* newest = part.newestPrice();
    std::string best = newest ? newest->money.currency : std::string();
    for (const auto& [currency, count] : counts)
        if (count > counts[best])
            best = currency;
    return best;
}

ChartSeries lineOfKind(const Part& part, PriceKind kind, const std::string& currency)
{
    ChartSeries line;
    for (const Price& price : part.prices)
        if (const auto day = dayNumber(price.date); day && price.kind == kind && price.money.currency == currency)
            line.points.emplace_back(*day, price.money.amount());
    std::sort(line.points.begin(), line.points.end());
    // One day gives a dot, no line.
    line.markersOnly = !line.points.empty() && line.points.front().first == line.points.back().first;
    return line;
}

constexpr double daysAround = 15; // shown on both sides where all prices are of one day

/// The same price twice is no history.
bool differ(const ChartSpec& chart)
{
    const auto& first = chart.series.front().points.front();
    return std::any_of(chart.series.begin(), chart.series.end(),
                       [&](const ChartSeries& s) { return s.points.front() != first || s.points.back() != first; });
}

/// An axis of no length could not be drawn.
void widen(ChartSpec& chart)
{
    const double day = chart.series.front().points.front().first;
    if (std::any_of(chart.series.begin(), chart.series.end(), [&](const ChartSeries& s) {
            return s.points.front().first != day || s.points.back().first != day;
        }))
        return;
    chart.x.low = day - daysAround;
    chart.x.high = day + daysAround;
}

} // namespace

ChartSpec priceHistoryChart(const Part& part)
{
    ChartSpec chart;
    chart.id = "price-history";
    chart.title = chartText(FLOPSMITH_TR("charts", "Price over time"));
    chart.kind = ChartKind::Lines;
    chart.x.title = chartText(FLOPSMITH_TR("charts", "Date"));
    chart.x.days = true;
    chart.y.title = chartText(FLOPSMITH_TR("charts", "Price"));
    chart.y.unit = mainCurrency(part);
    chart.y.low = 0;
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < historyLines.size(); ++i) {
        ChartSeries line = lineOfKind(part, historyLines[i].first, chart.y.unit);
        if (line.points.empty())
            continue;
        line.name = chartText(historyLines[i].second);
        line.color = static_cast<int>(i); // a kind keeps its colour from part to part
        drawn += line.points.size();
        chart.series.push_back(std::move(line));
    }
    if (chart.series.empty() || !differ(chart)) {
        chart.series.clear();
        return chart;
    }
    widen(chart);
    if (drawn < part.prices.size())
        chart.notes.push_back(
            chartMessage(FLOPSMITH_TR("charts", "Not drawn, for want of a date or in another currency: %1"),
                         {static_cast<std::int64_t>(part.prices.size() - drawn)}));
    return chart;
}

} // namespace flopsmith
