// Memory of the accelerators and of the host.
#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makeMemory(const ChartInputs& inputs);

} // namespace

extern const ChartInfo memoryChart;
const ChartInfo memoryChart{"memory", FLOPSMITH_TR("charts", "Memory"), &makeMemory};

namespace {

std::optional<double> size(const Sum<Capacity>& sum, bool any)
{
    return any ? knownValue(sum, sum.value.in(units::gibibyte)) : std::nullopt;
}

ChartSpec makeMemory(const ChartInputs& inputs)
{
    ChartSpec chart = barsPerBuild(memoryChart, ChartKind::Bars, inputs);
    chart.y = {chartText(FLOPSMITH_TR("charts", "Memory")), "GB", 0.0, {}};
    addSeries(chart, chartText(FLOPSMITH_TR("charts", "Accelerators")), inputs, [](const Evaluation& e) {
        return size(e.estimate.performance.acceleratorMemory, e.estimate.performance.accelerators > 0);
    });
    addSeries(chart, chartText(FLOPSMITH_TR("charts", "Host")), inputs, [](const Evaluation& e) {
        return size(e.estimate.performance.hostMemory, !e.machine->all<Memory>().empty());
    });
    for (const ReferenceBuild& build : inputs.builds) {
        const PerformanceEstimate& performance = build.evaluation->estimate.performance;
        if (performance.accelerators == 0)
            addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: no accelerator"), {build.label}));
        if (build.evaluation->machine->all<Memory>().empty())
            addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: no memory module"), {build.label}));
    }
    const std::string name = chartText(FLOPSMITH_TR("charts", "Memory size"));
    addGapNotes(chart, inputs, name,
                [](const Estimate& e) -> const std::vector<Gap>& { return e.performance.acceleratorMemory.gaps; });
    addGapNotes(chart, inputs, name,
                [](const Estimate& e) -> const std::vector<Gap>& { return e.performance.hostMemory.gaps; });
    return chart;
}

} // namespace

} // namespace flopsmith
