// How much of each branch circuit the machine takes, against what may flow for hours.
#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makeCircuit(const ChartInputs& inputs);

} // namespace

extern const ChartInfo circuitChart;
const ChartInfo circuitChart{"circuit", FLOPSMITH_TR("charts", "Use of each circuit"), &makeCircuit};

namespace {

/// The rating against what may flow for hours; circuits of one chart may differ in it.
void addRated(ChartSpec& chart, const BranchUse& use)
{
    if (!(use.continuous < use.limit))
        return;
    const double value = use.limit / use.continuous * 100;
    const auto there = std::any_of(chart.marks.begin(), chart.marks.end(),
                                   [&](const ChartMark& m) { return std::abs(m.value - value) < 0.01; });
    if (!there)
        chart.marks.push_back({value, chartText(FLOPSMITH_TR("charts", "rating of the circuit"))});
}

ChartSpec makeCircuit(const ChartInputs& inputs)
{
    ChartSpec chart = barsPerBuild(circuitChart, ChartKind::Bars, inputs);
    chart.y = {chartText(FLOPSMITH_TR("charts", "Load of each circuit, of what it carries for hours")), "%", 0.0, {}};
    addSeries(chart, chartText(FLOPSMITH_TR("charts", "Full load")), inputs,
              [](const Evaluation& e) -> std::optional<double> {
                  const auto use = branchUse(e);
                  return use && use->each ? std::optional(*use->each / use->continuous * 100) : std::nullopt;
              });
    for (const ReferenceBuild& build : inputs.builds) {
        const auto use = branchUse(*build.evaluation);
        if (!use) {
            addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: circuit not known"), {build.label}));
            continue;
        }
        if (!use->each) {
            addNote(
                chart,
                chartMessage(FLOPSMITH_TR("charts", "%1: not known without a supply of known rating and efficiency"),
                             {build.label}));
            continue;
        }
        if (chart.marks.empty())
            chart.marks.push_back({100, chartText(FLOPSMITH_TR("charts", "for hours"))});
        addRated(chart, *use);
        addNote(chart,
                chartMessage(FLOPSMITH_TR("charts", "%1: %2 of %3 that each circuit carries for hours. %4"),
                             {build.label, AnyQuantity(*use->each), AnyQuantity(use->continuous),
                              circuitText(*build.evaluation, *use)}));
        if (build.evaluation->build->site.circuitShared.value_or(false))
            addNote(chart,
                    chartMessage(FLOPSMITH_TR("charts", "%1: what else is on the circuit is not counted here."),
                                 {build.label}));
    }
    return chart;
}

} // namespace

} // namespace flopsmith
