// What the workload needs of each accelerator's memory, by term.
#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"
#include "app/reports/workload_charts.h"
#include "app/reports/workload_text.h"

namespace flopsmith {

namespace {

ChartSpec makeWorkloadMemory(const ChartInputs& inputs);

} // namespace

extern const ChartInfo workload_memoryChart;
const ChartInfo workload_memoryChart{"workload_memory", FLOPSMITH_TR("charts", "Memory of the workload by term"),
                                     &makeWorkloadMemory, false, true};

namespace {

constexpr double bytesPerGiB = 1073741824.0;

void addTerms(ChartSpec& chart, std::size_t category, const WorkloadAnswer& answer)
{
    for (const Term& term : withoutSmall(answer.memory.terms)) {
        const std::string name = reportText("workload", term.name);
        auto series = std::find_if(chart.series.begin(), chart.series.end(),
                                   [&](const ChartSeries& s) { return s.name == name; });
        if (series == chart.series.end()) {
            chart.series.push_back({name, std::vector<std::optional<double>>(chart.categories.size()), {}});
            series = std::prev(chart.series.end());
        }
        series->values[category] = series->values[category].value_or(0) + term.value / bytesPerGiB;
    }
}

/// The builds' accelerators side by side; each build's limit is told in words where they differ.
ChartSpec ofSeveral(const ChartInputs& inputs)
{
    ChartSpec chart = barsPerBuild(workload_memoryChart, ChartKind::StackedBars, inputs);
    chart.y = {chartText(FLOPSMITH_TR("charts", "Memory of each accelerator")), "GB", 0.0, {}};
    std::vector<double> available;
    for (std::size_t i = 0; i < inputs.builds.size(); ++i) {
        const auto& answer = inputs.builds[i].workload;
        if (!answer)
            continue;
        addTerms(chart, i, *answer);
        if (answer->memory.terms.empty())
            addNote(
                chart,
                inputs.builds[i].label + ": "
                    + reportText("workload", answer->memory.whyNot.empty() ? answer->whyNot : answer->memory.whyNot));
        if (answer->memory.available <= 0)
            continue;
        available.push_back(answer->memory.available / bytesPerGiB);
        addNote(chart,
                chartMessage(FLOPSMITH_TR("charts", "%1: there are %2 GB on each."),
                             {inputs.builds[i].label, formatNumber(available.back(), 1)}));
    }
    const bool equal = std::adjacent_find(available.begin(), available.end(), std::not_equal_to<>()) == available.end();
    if (!available.empty() && equal)
        chart.marks.push_back({available.front(), chartText(FLOPSMITH_TR("charts", "Memory there is"))});
    return chart;
}

ChartSpec makeWorkloadMemory(const ChartInputs& inputs)
{
    const auto answered = std::count_if(inputs.builds.begin(), inputs.builds.end(),
                                        [](const ReferenceBuild& build) { return build.workload != nullptr; });
    return answered > 1 ? ofSeveral(inputs) : workloadChart(workload_memoryChart, inputs, &fillMemoryTerms);
}

} // namespace

} // namespace flopsmith
