// Power under full load by part group, with what the supply loses: the whole bar is the power at the wall.
#include <array>

#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makePower(const ChartInputs& inputs);

} // namespace

extern const ChartInfo powerChart;
const ChartInfo powerChart{"power", FLOPSMITH_TR("charts", "Power by part"), &makePower};

namespace {

/// Groups, each with a series colour; the supply's loss has the one of the rest of a complete machine, which holds it.
struct Band {
    std::string_view name;
    PowerGroup first;
    PowerGroup second;
};
constexpr std::array<Band, 7> bands{{
    {FLOPSMITH_TR("charts", "Accelerators"), PowerGroup::Accelerators, PowerGroup::Accelerators},
    {FLOPSMITH_TR("charts", "CPU"), PowerGroup::Cpus, PowerGroup::Cpus},
    {FLOPSMITH_TR("charts", "Memory"), PowerGroup::Memory, PowerGroup::Memory},
    {FLOPSMITH_TR("charts", "Storage and network"), PowerGroup::Storage, PowerGroup::Network},
    {FLOPSMITH_TR("charts", "Board"), PowerGroup::Board, PowerGroup::Board},
    {FLOPSMITH_TR("charts", "Fans and pumps"), PowerGroup::Fans, PowerGroup::Fans},
    {FLOPSMITH_TR("charts", "Rest of the machine, with losses"), PowerGroup::Machine, PowerGroup::Machine},
}};

std::optional<double> watts(const Evaluation& evaluation, const Band& band)
{
    Power sum;
    for (const PowerTerm& term : evaluation.estimate.power.terms)
        if (term.group == band.first || term.group == band.second)
            sum += term.value;
    return sum > Power{} ? std::optional(sum.in(units::watt)) : std::nullopt;
}

ChartSpec makePower(const ChartInputs& inputs)
{
    ChartSpec chart = barsPerBuild(powerChart, ChartKind::StackedBars, inputs);
    chart.y = {chartText(FLOPSMITH_TR("charts", "Power under full load")), "W", 0.0, {}};
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const std::size_t before = chart.series.size();
        addSeries(chart, chartText(bands[i].name), inputs, [&](const Evaluation& e) { return watts(e, bands[i]); });
        if (chart.series.size() > before)
            chart.series.back().color = static_cast<int>(i);
    }
    const std::size_t before = chart.series.size();
    addSeries(chart, chartText(FLOPSMITH_TR("charts", "Supply loss")), inputs,
              [](const Evaluation& e) -> std::optional<double> {
                  const PowerEstimate& power = e.estimate.power;
                  return power.wall && *power.wall > power.dcLoad.value
                      ? std::optional((*power.wall - power.dcLoad.value).in(units::watt))
                      : std::nullopt;
              });
    if (chart.series.size() > before)
        chart.series.back().color = static_cast<int>(bands.size()) - 1;
    for (const ReferenceBuild& build : inputs.builds) {
        const PowerEstimate& power = build.evaluation->estimate.power;
        if (!power.wall && power.dcLoad.value > Power{})
            addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: loss of the supply not known"), {build.label}));
    }
    addGapNotes(chart, inputs, chartText(FLOPSMITH_TR("charts", "Power")),
                [](const Estimate& e) -> const std::vector<Gap>& { return e.power.dcLoad.gaps; });
    addNote(chart,
            chartText(FLOPSMITH_TR("charts",
                                   "Every part at its power limit at the same time; parts without a "
                                   "stated draw count with usual values.")));
    return chart;
}

} // namespace

} // namespace flopsmith
