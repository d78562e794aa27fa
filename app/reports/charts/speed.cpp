// How fast the builds run the stated workload.
#include <algorithm>

#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"
#include "app/reports/workload_charts.h"
#include "app/reports/workload_text.h"

namespace flopsmith {

namespace {

ChartSpec makeSpeed(const ChartInputs& inputs);

} // namespace

extern const ChartInfo speedChart;
const ChartInfo speedChart{"speed", FLOPSMITH_TR("charts", "Speed of the workload"), &makeSpeed, false, true};

namespace {

void addAnswer(ChartSpec& chart, const ReferenceBuild& build, const WorkloadAnswer& answer)
{
    const std::optional<SpeedAnswer>& speed = answer.speed;
    const bool comparable = speed && reportText("workload", speed->unit) == chart.y.unit;
    const bool fits = answer.memory.fit != WorkloadFit::DoesNotFit && answer.memory.fit != WorkloadFit::FitsWith;
    chart.series[0].values.push_back(comparable && fits ? std::optional(speed->value) : std::nullopt);
    chart.blanks.push_back(comparable && !fits ? chartText(FLOPSMITH_TR("charts", "does not fit")) : std::string());
    if (!fits)
        addNote(chart,
                answer.memory.fit == WorkloadFit::FitsWith
                    ? chartMessage(FLOPSMITH_TR("charts", "%1: as stated it does not fit, it does with %2."),
                                   {build.label, reportText("workload", answer.memory.change)})
                    : chartMessage(FLOPSMITH_TR("charts", "%1: it does not fit."), {build.label}));
    else if (comparable)
        addNote(chart,
                chartMessage(FLOPSMITH_TR("charts", "%1: %2 to %3 in nine cases of ten."),
                             {build.label, rateText(speed->low, chart.y.unit), rateText(speed->high, chart.y.unit)}));
    else
        addNote(chart,
                chartMessage(FLOPSMITH_TR("charts", "%1: cannot tell: %2."),
                             {build.label, reportText("workload", answer.whyNot)}));
}

ChartSpec makeSpeed(const ChartInputs& inputs)
{
    ChartSpec chart;
    chart.id = std::string(speedChart.id);
    chart.title = chartText(speedChart.title);
    chart.y = {chartText(FLOPSMITH_TR("charts", "Speed")), {}, 0.0, {}};
    if (!statedAnswer(chart, inputs))
        return chart;
    for (const ReferenceBuild& build : inputs.builds)
        if (build.workload && build.workload->speed && chart.y.unit.empty())
            chart.y.unit = reportText("workload", build.workload->speed->unit);
    chart.series.push_back({chartText(FLOPSMITH_TR("charts", "Estimate")), {}, {}});
    for (const ReferenceBuild& build : inputs.builds) {
        if (!build.workload)
            continue;
        chart.categories.push_back(build.label);
        addAnswer(chart, build, *build.workload);
    }
    return chart;
}

} // namespace

} // namespace flopsmith
