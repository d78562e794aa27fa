#include "app/reports/workload_charts.h"

#include <algorithm>

#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"
#include "app/reports/workload_text.h"

namespace flopsmith {

namespace {

constexpr double chartGib = 1073741824.0;

constexpr WorkloadChartInfo infos[] = {
    {"workload-memory", FLOPSMITH_TR("charts", "Memory by what takes it"), &fillMemoryTerms},
    {"workload-time", FLOPSMITH_TR("charts", "Time by what takes it"), &fillTimeTerms},
    {"workload-batch", FLOPSMITH_TR("charts", "Speed against batch"), &fillBatchSpeed},
    {"workload-batch-memory", FLOPSMITH_TR("charts", "Memory against batch"), &fillBatchMemory},
    {"workload-sequence", FLOPSMITH_TR("charts", "Speed against sequence"), &fillSequenceSpeed},
    {"workload-sequence-memory", FLOPSMITH_TR("charts", "Memory against sequence"), &fillSequenceMemory},
    {"workload-roofline", FLOPSMITH_TR("charts", "Roofline"), &fillRoofline},
    {"workload-scaling", FLOPSMITH_TR("charts", "Speed against number of accelerators"), &fillScaling},
    {"workload-power", FLOPSMITH_TR("charts", "Speed against power limit"), &fillPowerCap},
    {"workload-sides-power", FLOPSMITH_TR("charts", "Speed per watt, side by side"), &fillSidesPerWatt},
    {"workload-sides-cost", FLOPSMITH_TR("charts", "Cost, side by side"), &fillSidesCost},
};

std::string termText(std::string_view name)
{
    return reportText("workload", name);
}

/// What the terms of the time are of, with its length; 0 when only shares are known.
std::pair<std::string, double> spanOf(const SpeedAnswer& speed)
{
    if (speed.stepSeconds)
        return {FLOPSMITH_TR("charts", "Time per step"), *speed.stepSeconds};
    if (speed.tokenSeconds)
        return {FLOPSMITH_TR("charts", "Time per token"), *speed.tokenSeconds};
    if (speed.firstTokenSeconds)
        return {FLOPSMITH_TR("charts", "Time to the first token"), *speed.firstTokenSeconds};
    return {FLOPSMITH_TR("charts", "Share of the time"), 0};
}

} // namespace

std::span<const WorkloadChartInfo> workloadCharts()
{
    return infos;
}

std::vector<ChartSpec> makeWorkloadCharts(const WorkloadChartInputs& inputs)
{
    std::vector<ChartSpec> out;
    for (const WorkloadChartInfo& info : infos) {
        ChartSpec& chart = out.emplace_back();
        chart.id = info.id;
        chart.title = chartText(info.title);
        info.fill(chart, inputs);
    }
    return out;
}

ChartSpec workloadChart(const ChartInfo& info, const ChartInputs& inputs,
                        void (*fill)(ChartSpec& chart, const WorkloadChartInputs& inputs))
{
    ChartSpec chart;
    chart.id = std::string(info.id);
    chart.title = chartText(info.title);
    chart.kind = ChartKind::Lines;
    const WorkloadAnswer* answer = statedAnswer(chart, inputs);
    if (!answer)
        return chart;
    static const Estimator none; // knows no measurement, so that curves say that they cannot tell
    fill(chart, {*answer, inputs.estimator ? *inputs.estimator : none});
    return chart;
}

void addCannotTell(ChartSpec& chart, std::string_view why)
{
    const std::string_view reason =
        why.empty() ? FLOPSMITH_TR("workload", "nothing that was measured supports an estimate") : why;
    chart.notes.push_back(chartMessage(FLOPSMITH_TR("charts", "Cannot tell: %1."), {reportText("workload", reason)}));
}

void fillMemoryTerms(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    const MemoryAnswer& memory = inputs.answer.memory;
    const bool host = inputs.answer.question.hardware.count == 0;
    chart.kind = ChartKind::StackedBars;
    chart.y = {chartText(FLOPSMITH_TR("charts", "Memory")), "GB", 0.0, {}};
    chart.categories.push_back(
        chartText(host ? FLOPSMITH_TR("charts", "Host") : FLOPSMITH_TR("charts", "Each accelerator")));
    for (const Term& term : withoutSmall(memory.terms))
        chart.series.push_back({termText(term.name), {term.value / chartGib}, {}});
    if (memory.available > 0)
        chart.marks.push_back({memory.available / chartGib, chartText(FLOPSMITH_TR("charts", "Memory there is"))});
    if (memory.hostNeeded) {
        chart.categories.push_back(chartText(FLOPSMITH_TR("charts", "Host")));
        chart.series.push_back({termText(FLOPSMITH_TR("workload", "optimizer states")),
                                {std::nullopt, *memory.hostNeeded / chartGib},
                                {}});
    }
    if (memory.terms.empty())
        addCannotTell(chart, memory.whyNot.empty() ? inputs.answer.whyNot : memory.whyNot);
}

void fillTimeTerms(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    chart.kind = ChartKind::Bars;
    if (!inputs.answer.speed) {
        chart.y = {chartText(FLOPSMITH_TR("charts", "Share of the time")), "%", 0.0, {}};
        addCannotTell(chart, inputs.answer.whyNot);
        return;
    }
    const auto [title, seconds] = spanOf(*inputs.answer.speed);
    const bool inSeconds = seconds >= 10;
    const double scale = seconds <= 0 ? 100 : inSeconds ? seconds : seconds * 1000;
    chart.y = {chartText(title), seconds <= 0 ? "%" : inSeconds ? "s" : "ms", 0.0, {}};
    ChartSeries series;
    series.name = chartText(FLOPSMITH_TR("charts", "This build"));
    for (const Term& term : withoutSmall(inputs.answer.speed->terms)) {
        chart.categories.push_back(termText(term.name));
        series.values.emplace_back(term.value * scale);
    }
    chart.series.push_back(std::move(series));
    if (chart.empty())
        addCannotTell(chart, {});
}

} // namespace flopsmith
