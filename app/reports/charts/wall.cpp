// Power at the wall against what the circuit carries.
#include <algorithm>

#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makeWall(const ChartInputs& inputs);

} // namespace

extern const ChartInfo wallChart;
const ChartInfo wallChart{"wall", FLOPSMITH_TR("charts", "Power at the wall"), &makeWall};

namespace {

void addMark(ChartSpec& chart, Power value, std::string label)
{
    const ChartMark mark{value.in(units::watt), std::move(label), false};
    const bool there = std::any_of(chart.marks.begin(), chart.marks.end(),
                                   [&](const ChartMark& m) { return m.value == mark.value && m.label == mark.label; });
    if (!there)
        chart.marks.push_back(mark);
}

void addCircuit(ChartSpec& chart, const ReferenceBuild& build)
{
    const Machine& machine = *build.evaluation->machine;
    const PowerEstimate& power = build.evaluation->estimate.power;
    const auto circuit = machine.circuit();
    if (!circuit || !power.circuitLimit) {
        addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: circuit not known"), {build.label}));
        return;
    }
    if (power.circuitContinuous && *power.circuitContinuous < *power.circuitLimit)
        addMark(chart, *power.circuitContinuous,
                chartMessage(FLOPSMITH_TR("charts", "for hours %1"), {AnyQuantity(*power.circuitContinuous)}));
    addMark(chart, *power.circuitLimit,
            chartMessage(FLOPSMITH_TR("charts", "circuit %1"), {AnyQuantity(*power.circuitLimit)}));
    if (const auto use = branchUse(*build.evaluation))
        addNote(chart, circuitText(*build.evaluation, *use));
}

ChartSpec makeWall(const ChartInputs& inputs)
{
    ChartSpec chart = barsPerBuild(wallChart, ChartKind::Bars, inputs);
    chart.y = {chartText(FLOPSMITH_TR("charts", "Power at the wall under full load")), "W", 0.0, {}};
    addSeries(chart, chartText(FLOPSMITH_TR("charts", "Full load")), inputs,
              [](const Evaluation& e) -> std::optional<double> {
                  return e.estimate.power.wall ? std::optional(e.estimate.power.wall->in(units::watt)) : std::nullopt;
              });
    for (std::size_t i = 0; i < std::min(inputs.own, inputs.builds.size()); ++i)
        addCircuit(chart, inputs.builds[i]);
    for (const ReferenceBuild& build : inputs.builds) {
        const PowerEstimate& power = build.evaluation->estimate.power;
        if (!power.wall)
            addNote(
                chart,
                chartMessage(FLOPSMITH_TR("charts", "%1: not known without a supply of known rating and efficiency"),
                             {build.label}));
    }
    addGapNotes(chart, inputs, chartText(FLOPSMITH_TR("charts", "Power")),
                [](const Estimate& e) -> const std::vector<Gap>& { return e.power.dcLoad.gaps; });
    return chart;
}

} // namespace

} // namespace flopsmith
