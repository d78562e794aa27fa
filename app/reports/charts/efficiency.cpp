// Efficiency of the supply over its load, and where the machine stands on that curve.
#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makeEfficiency(const ChartInputs& inputs);

} // namespace

extern const ChartInfo efficiencyChart;
const ChartInfo efficiencyChart{"efficiency", FLOPSMITH_TR("charts", "Supply load and efficiency"), &makeEfficiency};

namespace {

/// Share of the full load that a machine in use is taken to draw on average.
constexpr double typicalShare = 0.6;
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
                          {supply->level.valueOr(""), AnyQuantity(evaluation.machine->mains())}));
    ChartSeries points;
    points.name = chartMessage(FLOPSMITH_TR("charts", "%1: 60 % and full load"), {build.label});
    points.markersOnly = true;
    for (const double share : {typicalShare, 1.0})
        if (const auto efficiency = psuEfficiency(*evaluation.machine, *power.load * share))
            points.points.emplace_back(percent(*power.load * share), percent(*efficiency));
    chart.x.high = std::max(*chart.x.high, std::ceil(*power.load * 10) * 10);
    chart.series.push_back(std::move(points));
    addNote(chart,
            chartMessage(FLOPSMITH_TR("charts", "%1: full load is %2 of %3 rated"),
                         {build.label, AnyQuantity(power.dcLoad.value), AnyQuantity(power.psuRated.value)}));
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
                                   "The curve is what the 80 PLUS level guarantees; the supply itself may "
                                   "be better. The left marker stands for use at 60 % of full load, "
                                   "an assumption; idle power is not known.")));
    return chart;
}

} // namespace

} // namespace flopsmith
