// Devices side by side, as text and as charts.
#include <algorithm>

#include <fmt/format.h>

#include "app/reports/report_text.h"
#include "app/reports/workload_charts.h"
#include "app/reports/workload_text.h"

namespace flopsmith {

namespace {

/// What is far below 1 is shown in thousandths, millionths, ... of the unit.
void showSmall(ChartSpec& chart, ChartSeries& series)
{
    constexpr double step = 1000;
    constexpr double shown = 0.01; // the least that charts write well
    constexpr double most = 1e9;
    double largest = 0;
    for (const auto& value : series.values)
        largest = std::max(largest, value.value_or(0));
    double scale = 1;
    while (largest > 0 && largest < shown && largest * scale < 1 && scale < most)
        scale *= step;
    if (scale <= 1)
        return;
    for (auto& value : series.values)
        value = value.value_or(0) * scale;
    chart.y.unit = significantText(1 / scale) + ' ' + chart.y.unit;
}

/// Bars of the rows that have the figure; the others are named in a note with the reason.
template <class Value>
void fillSides(ChartSpec& chart, const WorkloadChartInputs& inputs, Value&& value)
{
    chart.kind = ChartKind::Bars;
    if (!inputs.sides || !inputs.sides->whyNot.empty())
        return addCannotTell(chart, inputs.sides ? inputs.sides->whyNot : inputs.answer.whyNot);
    ChartSeries series;
    series.name = chartText(FLOPSMITH_TR("charts", "Devices alone"));
    for (const SideRow& row : inputs.sides->rows) {
        const std::optional<double> figure = value(row);
        if (figure) {
            chart.categories.push_back(sideName(row));
            series.values.push_back(figure);
        } else {
            const std::string_view why =
                row.speed ? FLOPSMITH_TR("workload", "its power or price is not known") : std::string_view(row.whyNot);
            chart.notes.push_back(
                chartMessage(FLOPSMITH_TR("charts", "%1: %2."), {sideName(row), reportText("workload", why)}));
        }
    }
    if (series.values.empty())
        return addCannotTell(chart, {});
    showSmall(chart, series);
    chart.series.push_back(std::move(series));
    chart.notes.push_back(chartText(FLOPSMITH_TR(
        "charts", "Of the devices alone, without the machine around them; rented ones at their price per hour.")));
}

} // namespace

std::string sideName(const SideRow& row)
{
    if (row.count == 0) { // GPU, TPU, CPU: nothing of its kind
        std::string kind = row.kind;
        std::transform(kind.begin(), kind.end(), kind.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        return kind;
    }
    return row.rented ? row.name : fmt::format("{}x {}", row.count, row.name);
}

std::string sideBySideText(const SideBySide& sides)
{
    if (!sides.whyNot.empty())
        return fmt::format("  {:<24} cannot tell: {}\n", "Side by side", sides.whyNot);
    std::string out;
    if (sides.nearest)
        out += fmt::format("  {:<24} inference of the model ({})\n", "Side by side", sides.workload.family);
    for (const SideRow& row : sides.rows) {
        std::string line;
        if (row.speed) {
            line = rateText(*row.speed, sides.unit);
            if (!row.precision.empty())
                line += " in " + row.precision;
            if (!row.measured)
                line += " (not measured on it)";
        } else {
            line = "cannot tell: " + row.whyNot;
        }
        if (row.watts)
            line += fmt::format(", {:.0f} W", *row.watts);
        if (row.perWatt)
            line += fmt::format(", {} {} per W", significantText(*row.perWatt), sides.unit);
        if (row.cost)
            line += fmt::format(", {} per {}", unitCostText(*row.cost), sides.costUnit);
        out += fmt::format("  {:<24} {}{}: {}\n", row.own ? "This build's devices" : "Side by side: " + row.kind,
                           sideName(row), row.rented ? ", rented" : "", line);
    }
    return out;
}

void fillSidesPerWatt(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    const std::string unit = inputs.sides ? inputs.sides->unit : std::string();
    chart.y = {chartText(FLOPSMITH_TR("charts", "Speed per watt")), unit.empty() ? unit : unit + "/W", 0.0, {}};
    fillSides(chart, inputs, [](const SideRow& row) { return row.perWatt; });
}

void fillSidesCost(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    chart.y = {chartText(FLOPSMITH_TR("charts", "Cost")), {}, 0.0, {}};
    if (inputs.sides) {
        chart.y.title =
            chartMessage(FLOPSMITH_TR("charts", "Cost of a %1"), {reportText("workload", inputs.sides->costUnit)});
        for (const SideRow& row : inputs.sides->rows)
            if (row.cost)
                chart.y.unit = row.cost->currency;
    }
    fillSides(chart, inputs,
              [](const SideRow& row) { return row.cost ? std::optional<double>(row.cost->value) : std::nullopt; });
}

} // namespace flopsmith
