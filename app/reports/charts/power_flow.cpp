// Power from chip to wall: what each group draws, what the supply loses, what that is of the circuit.
#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makePowerFlow(const ChartInputs& inputs);

} // namespace

extern const ChartInfo power_flowChart;
const ChartInfo power_flowChart{"power_flow", FLOPSMITH_TR("charts", "Power from chip to wall"), &makePowerFlow, true};

namespace {

void addFlowStep(ChartSpec& chart, std::string name, std::optional<double> value)
{
    chart.categories.push_back(std::move(name));
    chart.series.front().values.push_back(value);
}

void addFlowTotal(ChartSpec& chart, std::string name, std::optional<double> value)
{
    chart.totals.push_back(chart.categories.size());
    addFlowStep(chart, std::move(name), value);
}

void addCircuitMarks(ChartSpec& chart, const Evaluation& evaluation)
{
    const auto use = branchUse(evaluation);
    if (!use) {
        addNote(chart, chartText(FLOPSMITH_TR("charts", "The circuit is not known.")));
        return;
    }
    // Several branches carry the whole draw together.
    const double branches = use->branches;
    if (use->continuous < use->limit)
        chart.marks.push_back(
            {use->continuous.in(units::watt)*branches,
             chartMessage(FLOPSMITH_TR("charts", "for hours %1"), {AnyQuantity(use->continuous * branches)})});
    chart.marks.push_back({use->limit.in(units::watt)*branches,
                           chartMessage(FLOPSMITH_TR("charts", "circuit %1"), {AnyQuantity(use->limit * branches)})});
    addNote(chart, circuitText(evaluation, *use));
}

ChartSpec makePowerFlow(const ChartInputs& inputs)
{
    ChartSpec chart;
    chart.id = std::string(power_flowChart.id);
    chart.title = chartText(power_flowChart.title);
    chart.kind = ChartKind::Waterfall;
    chart.x.title = chartText(FLOPSMITH_TR("charts", "From chip to wall"));
    chart.y = {chartText(FLOPSMITH_TR("charts", "Power under full load")), "W", 0.0, {}};
    if (inputs.builds.empty())
        return chart;
    const Evaluation& evaluation = *inputs.builds.front().evaluation;
    const PowerEstimate& power = evaluation.estimate.power;
    if (!(power.dcLoad.value > Power{})) {
        addNote(chart, chartText(FLOPSMITH_TR("charts", "No part that draws power.")));
        return chart;
    }
    chart.series.push_back({chartText(FLOPSMITH_TR("charts", "Full load")), {}, {}});
    for (const PowerTerm& term : power.terms)
        addFlowStep(chart, chartText(powerGroupName(term.group)), term.value.in(units::watt));
    const double dc = power.dcLoad.value.in(units::watt);
    const bool wall = power.wall.has_value();
    // What a maker states at the wall holds the loss already.
    if (!wall || *power.wall > power.dcLoad.value) {
        addFlowTotal(chart, chartText(FLOPSMITH_TR("charts", "From the supply")), dc);
        addFlowStep(chart, chartText(FLOPSMITH_TR("charts", "Supply loss")),
                    wall ? std::optional(power.wall->in(units::watt)-dc) : std::nullopt);
    }
    addFlowTotal(chart, chartText(FLOPSMITH_TR("charts", "At the wall")),
                 wall ? std::optional(power.wall->in(units::watt)) : std::nullopt);
    if (!wall)
        addNote(chart,
                chartText(FLOPSMITH_TR("charts",
                                       "The loss is not known without a supply of known rating and "
                                       "efficiency.")));
    addCircuitMarks(chart, evaluation);
    addGapNotes(
        chart, inputs, chartText(FLOPSMITH_TR("charts", "Power")),
        [](const Estimate& e) -> const std::vector<Gap>& { return e.power.dcLoad.gaps; }, true);
    return chart;
}

} // namespace

} // namespace flopsmith
