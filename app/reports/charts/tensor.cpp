// Tensor throughput of all accelerators together, by precision.
#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makeTensor(const ChartInputs& inputs);

} // namespace

extern const ChartInfo tensorChart;
const ChartInfo tensorChart{"tensor", FLOPSMITH_TR("charts", "Tensor throughput"), &makeTensor};

namespace {

ChartSpec makeTensor(const ChartInputs& inputs)
{
    ChartSpec chart = barsPerBuild(tensorChart, ChartKind::Bars, inputs);
    chart.y = {chartText(FLOPSMITH_TR("charts", "Dense throughput")), "TFLOPS", 0.0, {}};
    const auto rate = [](const Evaluation& e, const Sum<double>& sum) {
        return e.estimate.performance.accelerators > 0 ? knownValue(sum, sum.value) : std::nullopt;
    };
    addSeries(chart, chartText(FLOPSMITH_TR("charts", "FP16 or BF16")), inputs,
              [&](const Evaluation& e) { return rate(e, e.estimate.performance.fp16Tensor); });
    addSeries(chart, chartText(FLOPSMITH_TR("charts", "FP8")), inputs,
              [&](const Evaluation& e) { return rate(e, e.estimate.performance.fp8Tensor); });
    for (const ReferenceBuild& build : inputs.builds) {
        const PerformanceEstimate& performance = build.evaluation->estimate.performance;
        if (performance.accelerators == 0)
            addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: no accelerator"), {build.label}));
    }
    addGapNotes(chart, inputs, chartText(FLOPSMITH_TR("charts", "FP16")),
                [](const Estimate& e) -> const std::vector<Gap>& { return e.performance.fp16Tensor.gaps; });
    addGapNotes(chart, inputs, chartText(FLOPSMITH_TR("charts", "FP8")),
                [](const Estimate& e) -> const std::vector<Gap>& { return e.performance.fp8Tensor.gaps; });
    addNote(chart,
            chartText(FLOPSMITH_TR("charts",
                                   "Makers' figures without sparsity, with FP32 accumulation, "
                                   "summed over all accelerators of one machine.")));
    return chart;
}

} // namespace

} // namespace flopsmith
