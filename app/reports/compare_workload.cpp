// What the estimator says of one workload on each of the compared builds.
#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/compare_sections.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_cells.h"
#include "app/reports/workload_text.h"

namespace flopsmith {

namespace {

constexpr double workloadGib = 1073741824.0;

std::string fitWords(const WorkloadAnswer& answer)
{
    const MemoryAnswer& memory = answer.memory;
    const std::vector<Argument> figures{formatNumber(memory.needed / workloadGib, 1),
                                        formatNumber(memory.available / workloadGib, 1)};
    switch (memory.fit) {
    case WorkloadFit::Fits: return sheetMessage(FLOPSMITH_TR("sheet", "fits: %1 of %2 GB"), figures);
    case WorkloadFit::FitsWith:
        return sheetMessage(FLOPSMITH_TR("sheet", "fits only with %3: as stated %1 of %2 GB"),
                            {figures[0], figures[1], reportText("workload", memory.change)});
    case WorkloadFit::DoesNotFit: return sheetMessage(FLOPSMITH_TR("sheet", "does not fit: %1 of %2 GB"), figures);
    case WorkloadFit::Unknown: break;
    }
    return sheetMessage(FLOPSMITH_TR("sheet", "cannot tell: %1"),
                        {reportText("workload", memory.whyNot.empty() ? answer.whyNot : memory.whyNot)});
}

ComparedFigure amountFigure(const std::optional<double>& value, int decimals, const char* unit)
{
    if (!value)
        return {};
    const SheetCell cell = numberCell(*value, decimals, unit);
    return {cell.text, value, cell.number};
}

/// Rows of the builds' answers; what a build does not have is a dash.
class AnswerTable {
public:
    explicit AnswerTable(const Comparison& comparison)
        : m_comparison(comparison)
        , m_table(comparisonTable(comparison, sheetText(FLOPSMITH_TR("sheet", "Estimate"))))
    {
    }

    void add(const char* label, const std::function<ComparedFigure(const WorkloadAnswer&)>& figure,
             const std::function<std::string(double)>& difference = {})
    {
        const auto cell = [&](std::size_t i) -> ComparedFigure {
            const auto& answer = m_comparison.builds[i].workload;
            ComparedFigure out = answer ? figure(*answer) : ComparedFigure{};
            if (out.text.empty())
                return {"\u2013", std::nullopt};
            return out;
        };
        bool any = false;
        for (std::size_t i = 0; i < m_comparison.builds.size(); ++i)
            any = any || cell(i).text != "\u2013";
        if (any)
            addComparedFigures(m_table, m_comparison, sheetText(label), cell, difference);
    }
    void addMoney(const char* label, std::optional<Money> WorkloadAnswer::*amount)
    {
        const auto& base = m_comparison.base().workload;
        const std::string currency = base && (*base).*amount ? ((*base).*amount)->currency : std::string();
        add(
            label,
            [&](const WorkloadAnswer& a) -> ComparedFigure {
                const std::optional<Money>& money = a.*amount;
                if (!money)
                    return {};
                return {moneyText(*money),
                        money->currency == currency ? std::optional<double>(static_cast<double>(money->minor))
                                                    : std::nullopt,
                        moneyCell(*money).number};
            },
            [&](double d) {
                return moneyDifference({std::llround(d), currency});
            });
    }
    SheetTable take() { return std::move(m_table); }

private:
    const Comparison& m_comparison;
    SheetTable m_table;
};

void addSpeedRows(AnswerTable& table)
{
    table.add(FLOPSMITH_TR("sheet", "Speed"), [](const WorkloadAnswer& a) -> ComparedFigure {
        if (!a.speed)
            return {sheetMessage(FLOPSMITH_TR("sheet", "cannot tell: %1"), {reportText("workload", a.whyNot)}),
                    std::nullopt};
        const std::string unit = reportText("workload", a.speed->unit);
        const std::string text = rateText(a.speed->value, unit);
        if (!runsWorkload(a))
            return {sheetMessage(FLOPSMITH_TR("sheet", "%1, if it fitted"), {text}), std::nullopt};
        return {text, a.speed->value, SheetNumber{a.speed->value, a.speed->value < 10 ? 2 : 0, unit, false}};
    });
    table.add(FLOPSMITH_TR("sheet", "Nine cases of ten"), [](const WorkloadAnswer& a) -> ComparedFigure {
        if (!a.speed)
            return {};
        const std::string unit = reportText("workload", a.speed->unit);
        return {sheetMessage(FLOPSMITH_TR("sheet", "%1 to %2"),
                             {rateText(a.speed->low, unit), rateText(a.speed->high, unit)}),
                std::nullopt};
    });
    table.add(FLOPSMITH_TR("sheet", "Limited by"), [](const WorkloadAnswer& a) -> ComparedFigure {
        return {a.limitedBy.empty() ? std::string() : reportText("workload", a.limitedBy), std::nullopt};
    });
    table.add(FLOPSMITH_TR("sheet", "Time of the run"), [](const WorkloadAnswer& a) -> ComparedFigure {
        return {a.seconds ? durationText(*a.seconds) : std::string(), a.seconds};
    });
}

void addEnergyRows(AnswerTable& table)
{
    table.add(FLOPSMITH_TR("sheet", "Power at the wall meanwhile"),
              [](const WorkloadAnswer& a) -> ComparedFigure { return amountFigure(a.watts, 0, "W"); });
    table.add(FLOPSMITH_TR("sheet", "Energy of the run"),
              [](const WorkloadAnswer& a) -> ComparedFigure { return amountFigure(a.energyKwh, 1, "kWh"); });
    table.addMoney(FLOPSMITH_TR("sheet", "Energy cost of the run"), &WorkloadAnswer::energyCost);
    table.addMoney(FLOPSMITH_TR("sheet", "Depreciation of the run"), &WorkloadAnswer::capitalCost);
    table.add(FLOPSMITH_TR("sheet", "Cost of the work"), [](const WorkloadAnswer& a) -> ComparedFigure {
        if (!a.costPerUnit)
            return {};
        return {sheetMessage(FLOPSMITH_TR("sheet", "%1 per %2"),
                             {unitCostText(*a.costPerUnit), reportText("workload", a.costUnit)}),
                a.costPerUnit->amount()};
    });
}

/// "Llama 3.1 8B: qlora, nf4+bf16, batch 1, sequence 2048".
std::string workloadWords(const Workload& w)
{
    std::vector<std::string> words{w.mode};
    if (!w.precision.empty())
        words.push_back(w.precision);
    const bool trains = !w.mode.starts_with("inference");
    if (const auto batch = trains ? w.microBatch : w.batch)
        words.push_back(
            sheetMessage(trains ? FLOPSMITH_TR("sheet", "micro-batch %1") : FLOPSMITH_TR("sheet", "batch %1"),
                         {formatNumber(*batch, 0)}));
    if (w.sequence)
        words.push_back(sheetMessage(FLOPSMITH_TR("sheet", "sequence %1"), {formatNumber(*w.sequence, 0)}));
    const std::string name = w.model.name.empty() ? sheetText(FLOPSMITH_TR("sheet", "The workload")) : w.model.name;
    return name + ": " + join(words, ", ");
}

} // namespace

std::optional<SheetSection> workloadComparison(const Comparison& comparison)
{
    const auto first = std::find_if(comparison.builds.begin(), comparison.builds.end(),
                                    [](const ReferenceBuild& build) { return build.workload != nullptr; });
    if (first == comparison.builds.end())
        return std::nullopt;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Workload"));
    section.paragraphs.push_back(
        sheetMessage(FLOPSMITH_TR("sheet", "%1. What the workload does not state follows each machine."),
                     {workloadWords(first->workload->question.workload)}));
    AnswerTable table(comparison);
    table.add(FLOPSMITH_TR("sheet", "Hardware"), [](const WorkloadAnswer& a) -> ComparedFigure {
        if (a.question.hardware.gpu.empty())
            return {};
        return {std::to_string(std::max(1, a.question.hardware.count)) + " \u00d7 " + a.question.hardware.gpu,
                std::nullopt};
    });
    table.add(FLOPSMITH_TR("sheet", "Memory"), [](const WorkloadAnswer& a) -> ComparedFigure {
        return {fitWords(a), std::nullopt};
    });
    addSpeedRows(table);
    addEnergyRows(table);
    section.tables.push_back(table.take());
    return section;
}

} // namespace flopsmith
