// Tensor rate per watt of the build's accelerator and of others.
#include "app/base/text.h"
#include "app/reports/accelerator_rows.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makePerWatt(const ChartInputs& inputs);

} // namespace

extern const ChartInfo per_wattChart;
const ChartInfo per_wattChart{"per_watt", FLOPSMITH_TR("charts", "Performance per watt of accelerators"), &makePerWatt};

namespace {

std::optional<double> ratePerWatt(const AcceleratorRow& row)
{
    return row.rate && row.power && *row.power > 0 ? std::optional(*row.rate * 1000 / *row.power) : std::nullopt;
}

std::string whyNoRatePerWatt(const AcceleratorRow& row)
{
    if (row.stated && row.stated->dependsOnDesign)
        return chartText(FLOPSMITH_TR("charts", "depends on the design"));
    return row.rate ? chartText(FLOPSMITH_TR("charts", "power not known"))
                    : chartText(FLOPSMITH_TR("charts", "rate not known"));
}

ChartSpec makePerWatt(const ChartInputs& inputs)
{
    ChartSpec chart;
    chart.id = std::string(per_wattChart.id);
    chart.title = chartText(per_wattChart.title);
    chart.x.title = chartText(FLOPSMITH_TR("charts", "Accelerator"));
    chart.y = {chartText(FLOPSMITH_TR("charts", "FP16 or BF16 tensor rate per power limit")), "GFLOPS/W", 0.0, {}};
    std::vector<AcceleratorRow> rows = comparedAccelerators(inputs);
    // The published comparison states no power.
    std::erase_if(rows, [](const AcceleratorRow& row) { return row.stated && !row.stated->dependsOnDesign; });
    fillAcceleratorBars(chart, rows, &ratePerWatt, &whyNoRatePerWatt);
    addNote(
        chart,
        chartText(FLOPSMITH_TR("charts",
                               "Makers' dense figures at the default power limit of one board: those of this build, "
                               "of the published comparison and of the workload tiers.")));
    addNoAcceleratorNote(chart);
    return chart;
}

} // namespace

} // namespace flopsmith
