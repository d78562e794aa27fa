#include "app/reports/chart_values.h"

#include <algorithm>

#include "app/base/text.h"
#include "app/reports/report_text.h"

namespace flopsmith {

void addNote(ChartSpec& chart, std::string note)
{
    if (std::find(chart.notes.begin(), chart.notes.end(), note) == chart.notes.end())
        chart.notes.push_back(std::move(note));
}

void addGapNotes(ChartSpec& chart, const ChartInputs& inputs, std::string_view quantity,
                 const std::function<const std::vector<Gap>&(const Estimate&)>& gaps, bool own)
{
    std::vector<std::string> unknown;
    std::vector<std::string> assumed;
    const std::size_t count = own ? std::min(inputs.own, inputs.builds.size()) : inputs.builds.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Evaluation& evaluation = *inputs.builds[i].evaluation;
        for (const Gap& gap : gaps(evaluation.estimate)) {
            const Part* part = findPart(*evaluation.catalog, *evaluation.build, gap.part);
            const std::string name = part ? part->name : gap.part.str();
            std::vector<std::string>& names = gap.assumed ? assumed : unknown;
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    const std::string what(quantity);
    if (!unknown.empty())
        addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1 not known: %2."), {what, join(unknown, ", ")}));
    if (!assumed.empty())
        addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1 only assumed: %2."), {what, join(assumed, ", ")}));
}

ChartSpec barsPerBuild(const ChartInfo& info, ChartKind kind, const ChartInputs& inputs)
{
    ChartSpec chart;
    chart.id = std::string(info.id);
    chart.title = chartText(info.title);
    chart.kind = kind;
    for (const ReferenceBuild& build : inputs.builds)
        chart.categories.push_back(build.label);
    return chart;
}

void addSeries(ChartSpec& chart, std::string name, const ChartInputs& inputs,
               const std::function<std::optional<double>(const Evaluation&)>& value)
{
    ChartSeries series;
    series.name = std::move(name);
    bool any = false;
    for (const ReferenceBuild& build : inputs.builds) {
        series.values.push_back(value(*build.evaluation));
        any = any || series.values.back().has_value();
    }
    if (any)
        chart.series.push_back(std::move(series));
}

} // namespace flopsmith
