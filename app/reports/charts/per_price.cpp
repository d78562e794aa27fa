// Tensor rate per money of the build's accelerator and of others.
#include "app/base/text.h"
#include "app/reports/accelerator_rows.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makePerPrice(const ChartInputs& inputs);

} // namespace

extern const ChartInfo per_priceChart;
const ChartInfo per_priceChart{"per_price", FLOPSMITH_TR("charts", "Performance per price of accelerators"),
                               &makePerPrice};

namespace {

constexpr double thousand = 1000;

std::optional<double> ratePerPrice(const AcceleratorRow& row)
{
    const bool known = row.rate && row.price && row.price->minor > 0;
    return known ? std::optional(*row.rate * thousand / row.price->amount()) : std::nullopt;
}

std::string whyNoRatePerPrice(const AcceleratorRow& row)
{
    if (row.stated && row.stated->dependsOnDesign)
        return chartText(FLOPSMITH_TR("charts", "depends on the design"));
    if (row.stated && row.stated->service)
        return chartText(FLOPSMITH_TR("charts", "sold as a service"));
    return row.rate ? chartText(FLOPSMITH_TR("charts", "price not known"))
                    : chartText(FLOPSMITH_TR("charts", "rate not known"));
}

ChartSpec makePerPrice(const ChartInputs& inputs)
{
    ChartSpec chart;
    chart.id = std::string(per_priceChart.id);
    chart.title = chartText(per_priceChart.title);
    chart.x.title = chartText(FLOPSMITH_TR("charts", "Accelerator"));
    chart.y = {chartText(FLOPSMITH_TR("charts", "FP16 or BF16 tensor rate per price")),
               "TFLOPS/1000 " + currencyOfCharts(inputs),
               0.0,
               {}};
    const std::vector<AcceleratorRow> rows = comparedAccelerators(inputs);
    fillAcceleratorBars(chart, rows, &ratePerPrice, &whyNoRatePerPrice);
    std::string oldest;
    for (const AcceleratorRow& row : rows)
        if (!row.priceDate.empty() && row.rate && (oldest.empty() || row.priceDate < oldest))
            oldest = row.priceDate;
    if (!oldest.empty())
        addNote(chart,
                chartMessage(FLOPSMITH_TR("charts",
                                          "The newest known price of each board, without the machine around it; the "
                                          "oldest of them is of %1."),
                             {oldest}));
    addComparisonNote(chart, inputs);
    addNoAcceleratorNote(chart);
    return chart;
}

} // namespace

} // namespace flopsmith
