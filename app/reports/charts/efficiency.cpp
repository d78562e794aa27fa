// Efficiency of the supply over its load, and where the machine stands on that curve.
#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/parts/choice_words.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"
#include "app/workload/answer.h"

namespace flopsmith {

namespace {

ChartSpec makeEfficiency(const ChartInputs& inputs);

} // namespace

extern const ChartInfo efficiencyChart;
const ChartInfo efficiencyChart{"efficiency", FLOPSMITH_TR("charts", "Supply load and efficiency"), &makeEfficiency};

namespace {

/// Share of the full load that a machine in use is taken to draw on average where no workload says it.
constexpr double typicalShare = 0.6;
constexpr int solveSteps = 20;
constexpr int lowestPercent = 10; // below, the 80 PLUS levels promise next to nothing

double percent(double share)
{
    return std::round(share * 10000) / 100;
}

void addCurve(ChartSpec& chart, const Evaluation& evaluation, const std::string& name)
{
    const bool there =
        std::any_of(chart.series.begin(), chart.series.end(), [&](const ChartSeries& s) { return s.name == name; });
    if (there)
        return;
    ChartSeries curve;
    curve.name = name;
    for (int load = lowestPercent; load <= 100; load += 2)
        if (const auto efficiency = psuEfficiency(*evaluation.machine, load / 100.0))
            curve.points.emplace_back(load, percent(*efficiency));
    chart.series.push_back(std::move(curve));
}

/// The share of the rating at which the supply takes `wall`; the efficiency depends on it in turn.
std::optional<double> loadAtWall(const Evaluation& evaluation, double wall)
{
    const double rated = evaluation.estimate.power.psuRated.value.in(units::watt);
    if (rated <= 0)
        return std::nullopt;
    double load = wall / rated;
    for (int i = 0; i < solveSteps; ++i) {
        const auto efficiency = psuEfficiency(*evaluation.machine, load);
        if (!efficiency)
            return std::nullopt;
        load = wall * *efficiency / rated;
    }
    return load;
}

/// While the stated workload runs, of one machine; else the usual share of full load.
double typicalLoad(const ReferenceBuild& build)
{
    const double full = *build.evaluation->estimate.power.load;
    if (!build.workload || !build.workload->watts)
        return full * typicalShare;
    const int machines = std::max(1, build.workload->question.hardware.nodes);
    return loadAtWall(*build.evaluation, *build.workload->watts / machines).value_or(full * typicalShare);
}

void addOperatingPoint(ChartSpec& chart, const Evaluation& evaluation, double load, std::string name)
{
    ChartSeries& points = chart.series.back();
    const auto efficiency = psuEfficiency(*evaluation.machine, load);
    if (!efficiency)
        return;
    points.points.emplace_back(percent(load), percent(*efficiency));
    points.names.push_back(std::move(name));
}

/// What the operating points stand for, and which of them is not known.
void addPointNotes(ChartSpec& chart, const ReferenceBuild& build)
{
    const PowerEstimate& power = build.evaluation->estimate.power;
    addNote(chart,
            chartMessage(FLOPSMITH_TR("charts", "%1: full load is %2 of %3 rated"),
                         {build.label, AnyQuantity(power.dcLoad.value), AnyQuantity(power.psuRated.value)}));
    if (build.workload && build.workload->watts)
        addNote(chart,
                chartMessage(FLOPSMITH_TR("charts", "%1: typical is the stated workload, %2 W at the wall."),
                             {build.label, formatNumber(*build.workload->watts, 0)}));
    else
        addNote(
            chart,
            chartMessage(
                FLOPSMITH_TR("charts", "%1: typical is 60 % of full load, an assumption; a stated workload says it."),
                {build.label}));
}

void addBuild(ChartSpec& chart, const ReferenceBuild& build)
{
    const Evaluation& evaluation = *build.evaluation;
    const PowerEstimate& power = evaluation.estimate.power;
    const auto supply = evaluation.machine->first<Psu>();
    if (!supply.spec) {
        addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: no power supply"), {build.label}));
        return;
    }
    if (!power.load || !power.efficiency) {
        addNote(
            chart,
            chartMessage(FLOPSMITH_TR("charts", "%1: rating or 80 PLUS level of the supply not known"), {build.label}));
        return;
    }
    addCurve(chart, evaluation,
             chartMessage(FLOPSMITH_TR("charts", "80 PLUS %1 at %2"),
                          {reportText("words", choiceText(supply->level.valueOr(""))),
                           AnyQuantity(evaluation.machine->mains())}));
    ChartSeries points;
    points.name = chartMessage(FLOPSMITH_TR("charts", "%1: typical and full load"), {build.label});
    points.markersOnly = true;
    chart.x.high = std::max(*chart.x.high, std::ceil(*power.load * 10) * 10);
    chart.series.push_back(std::move(points));
    addOperatingPoint(chart, evaluation, typicalLoad(build), chartText(FLOPSMITH_TR("charts", "typical")));
    addOperatingPoint(chart, evaluation, *power.load, chartText(FLOPSMITH_TR("charts", "full load")));
    addPointNotes(chart, build);
}

ChartSpec makeEfficiency(const ChartInputs& inputs)
{
    ChartSpec chart;
    chart.id = std::string(efficiencyChart.id);
    chart.title = chartText(efficiencyChart.title);
    chart.kind = ChartKind::Lines;
    chart.x = {chartText(FLOPSMITH_TR("charts", "Load of the supply")), "%", 0.0, 100.0};
    chart.y = {chartText(FLOPSMITH_TR("charts", "Efficiency")), "%", {}, 100.0};
    for (std::size_t i = 0; i < std::min(inputs.own, inputs.builds.size()); ++i)
        addBuild(chart, inputs.builds[i]);
    if (chart.series.empty())
        return chart;
    addGapNotes(
        chart, inputs, chartText(FLOPSMITH_TR("charts", "Power")),
        [](const Estimate& e) -> const std::vector<Gap>& { return e.power.dcLoad.gaps; }, true);
    addNote(chart,
            chartText(FLOPSMITH_TR("charts",
                                   "The curve is what the 80 PLUS level guarantees; the supply itself may be better. "
                                   "Idle is not marked: idle power is not known.")));
    return chart;
}

} // namespace

} // namespace flopsmith
