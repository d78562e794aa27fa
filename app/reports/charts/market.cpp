// The catalog's accelerators by price and performance, with their memory as size.
#include <algorithm>
#include <map>

#include "app/base/text.h"
#include "app/reports/accelerator_rows.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makeMarket(const ChartInputs& inputs);

} // namespace

extern const ChartInfo marketChart;
const ChartInfo marketChart{"market", FLOPSMITH_TR("charts", "Accelerators of the catalog by price"), &makeMarket};

namespace {

constexpr std::size_t makersShown = 3; // those with most points; the others share a colour
constexpr int ownColor = 5;

void addMarketPoint(ChartSeries& series, const AcceleratorRow& row)
{
    series.names.push_back(row.name);
    series.points.emplace_back(row.price->amount(), *row.rate);
    series.sizes.push_back(row.memory);
}

/// Makers by their number of points, most first, then by name.
std::vector<std::string> makersOf(const std::vector<AcceleratorRow>& rows)
{
    std::map<std::string, int> counts;
    for (const AcceleratorRow& row : rows)
        ++counts[row.part->vendor];
    std::vector<std::string> out;
    for (const auto& [maker, count] : counts)
        out.push_back(maker);
    std::stable_sort(out.begin(), out.end(),
                     [&](const std::string& a, const std::string& b) { return counts[a] > counts[b]; });
    out.resize(std::min(out.size(), makersShown));
    return out;
}

ChartSpec makeMarket(const ChartInputs& inputs)
{
    ChartSpec chart;
    chart.id = std::string(marketChart.id);
    chart.title = chartText(marketChart.title);
    chart.kind = ChartKind::Scatter;
    chart.x = {chartText(FLOPSMITH_TR("charts", "Newest known price")), currencyOfCharts(inputs), {}, {}};
    chart.y = {chartText(FLOPSMITH_TR("charts", "FP16 or BF16 tensor rate")), "TFLOPS", {}, {}};
    chart.size = {chartText(FLOPSMITH_TR("charts", "Memory")), "GB", {}, {}};
    chart.x.logBase = chart.y.logBase = 10;
    std::vector<AcceleratorRow> rows = catalogAccelerators(inputs);
    const std::size_t all = rows.size();
    for (const AcceleratorRow& row : rows)
        if (row.own && !(row.price && row.rate))
            addNote(chart,
                    chartMessage(FLOPSMITH_TR("charts", "%1 is not shown: its price or its rate is not known."),
                                 {row.name}));
    std::erase_if(rows, [](const AcceleratorRow& r) {
        return !r.price || r.price->minor <= 0 || !r.rate || !(*r.rate > 0) || !r.part;
    });
    const std::vector<std::string> makers = makersOf(rows);
    std::vector<ChartSeries> series(makers.size() + 2);
    for (std::size_t i = 0; i < makers.size(); ++i) {
        series[i].name = makers[i];
        series[i].color = static_cast<int>(i);
    }
    ChartSeries& others = series[makers.size()];
    others.name = chartText(FLOPSMITH_TR("charts", "Others"));
    others.color = 6;
    ChartSeries& own = series.back();
    own.name = chartText(FLOPSMITH_TR("charts", "Of this build"));
    own.color = ownColor;
    for (const AcceleratorRow& row : rows) {
        const auto maker = std::find(makers.begin(), makers.end(), row.part->vendor);
        addMarketPoint(row.own ? own : series[static_cast<std::size_t>(maker - makers.begin())], row);
    }
    for (ChartSeries& one : series) {
        one.markersOnly = true;
        if (!one.points.empty())
            chart.series.push_back(std::move(one));
    }
    addNote(chart,
            chartMessage(FLOPSMITH_TR("charts",
                                      "Shown are those of the catalog's %1 accelerators whose price in %2 and whose "
                                      "tensor rate are known: %3. The area of a disc is its memory."),
                         {static_cast<std::int64_t>(all), chart.x.unit, static_cast<std::int64_t>(rows.size())}));
    return chart;
}

} // namespace

} // namespace flopsmith
