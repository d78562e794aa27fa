// Memory bandwidth of all accelerators together.
#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makeBandwidth(const ChartInputs& inputs);

} // namespace

extern const ChartInfo bandwidthChart;
const ChartInfo bandwidthChart{"bandwidth", FLOPSMITH_TR("charts", "Accelerator memory bandwidth"), &makeBandwidth};

namespace {

ChartSpec makeBandwidth(const ChartInputs& inputs)
{
    ChartSpec chart = barsPerBuild(bandwidthChart, ChartKind::Bars, inputs);
    chart.y = {chartText(FLOPSMITH_TR("charts", "Memory bandwidth")), "GB/s", 0.0, {}};
    addSeries(chart, chartText(FLOPSMITH_TR("charts", "Accelerators")), inputs, [](const Evaluation& e) {
        const PerformanceEstimate& performance = e.estimate.performance;
        const double value = performance.memoryBandwidth.value.in(units::gigabytePerSecond);
        return performance.accelerators > 0 ? knownValue(performance.memoryBandwidth, value) : std::nullopt;
    });
    for (const ReferenceBuild& build : inputs.builds) {
        const PerformanceEstimate& performance = build.evaluation->estimate.performance;
        if (performance.accelerators == 0)
            addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: no accelerator"), {build.label}));
    }
    addGapNotes(chart, inputs, chartText(FLOPSMITH_TR("charts", "Memory bandwidth")),
                [](const Estimate& e) -> const std::vector<Gap>& { return e.performance.memoryBandwidth.gaps; });
    addNote(chart, chartText(FLOPSMITH_TR("charts", "Makers' figures, summed over all accelerators of one machine.")));
    return chart;
}

} // namespace

} // namespace flopsmith
