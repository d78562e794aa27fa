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

void addGapNotes(ChartSpec& chart, const std::vector<Gap>& gaps, std::string_view quantity, const Evaluation& evaluation)
{
    for (const Gap& gap : gaps) {
        const Part* part = findPart(*evaluation.catalog, *evaluation.build, gap.part);
        const std::string name = part ? part->name : gap.part.str();
        addNote(chart, chartMessage(gap.assumed ? FLOPSMITH_TR("charts", "%1: %2 only assumed")
                                                : FLOPSMITH_TR("charts", "%1: %2 not known"),
                                    {name, std::string(quantity)}));
    }
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
