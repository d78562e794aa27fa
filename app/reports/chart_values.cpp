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

std::optional<BranchUse> branchUse(const Evaluation& evaluation)
{
    const PowerEstimate& power = evaluation.estimate.power;
    const Machine& machine = *evaluation.machine;
    if (!power.circuitLimit || !machine.circuit() || machine.first<Rented>().spec)
        return std::nullopt;
    BranchUse out;
    const int supplies = std::max(1, static_cast<int>(machine.all<Psu>().size()));
    out.branches = std::clamp(evaluation.build->site.circuitCount.value_or(1), 1, supplies);
    if (power.wall)
        out.each = *power.wall * (static_cast<double>((supplies + out.branches - 1) / out.branches) / supplies);
    out.limit = *power.circuitLimit;
    out.continuous = power.circuitContinuous.value_or(*power.circuitLimit);
    return out;
}

std::string circuitText(const Evaluation& evaluation, const BranchUse& use)
{
    const Machine& machine = *evaluation.machine;
    const bool stated = evaluation.build->site.circuit.has_value();
    std::string_view pattern = stated
        ? FLOPSMITH_TR("charts", "Circuit of %1, %2.")
        : FLOPSMITH_TR("charts", "Circuit of %1, %2, as usual in %3; the build names none.");
    if (use.branches > 1)
        pattern = stated ? FLOPSMITH_TR("charts", "%4 circuits of %1, %2.")
                         : FLOPSMITH_TR("charts", "%4 circuits of %1, %2, as usual in %3; the build names no rating.");
    return chartMessage(pattern,
                        {AnyQuantity(machine.mains()), AnyQuantity(*machine.circuit()), machine.country(),
                         static_cast<std::int64_t>(use.branches)});
}

std::string tierLevelLabel(const std::string& tier, bool recommended)
{
    return chartMessage(recommended ? FLOPSMITH_TR("charts", "%1, recommended") : FLOPSMITH_TR("charts", "%1, minimum"),
                        {reportText("tiers", tier)});
}

const WorkloadAnswer* statedAnswer(ChartSpec& chart, const ChartInputs& inputs)
{
    for (std::size_t i = 0; i < std::min(inputs.own, inputs.builds.size()); ++i)
        if (inputs.builds[i].workload)
            return inputs.builds[i].workload.get();
    addNote(chart,
            inputs.workloadPending
                ? chartText(FLOPSMITH_TR("charts", "The estimator is working it out."))
                : chartText(FLOPSMITH_TR("charts", "No workload is stated: choose a model on the page Workload.")));
    return nullptr;
}

} // namespace flopsmith
