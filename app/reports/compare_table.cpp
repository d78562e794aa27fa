// Rows of a comparison, measured against the baseline.
#include <cmath>

#include "app/base/quantity_text.h"
#include "app/base/text.h"
#include "app/build/exchange_rates.h"
#include "app/reports/compare_sections.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

constexpr double leastPercent = 0.05; // below it two figures are the same
constexpr double mostPercent = 200; // beyond it a factor reads better

std::string withSign(double value, const std::string& size)
{
    return (value > 0 ? "+" : "\u2212") + size;
}

} // namespace

SheetTable comparisonTable(const Comparison& comparison, std::string first)
{
    SheetTable table;
    table.columns.push_back({std::move(first), false, comparison.builds.size() > 3 ? 16 : 20});
    for (std::size_t i = 0; i < comparison.builds.size(); ++i) {
        const std::string& label = comparison.builds[i].label;
        table.columns.push_back(
            {i == comparison.baseline ? sheetMessage(FLOPSMITH_TR("sheet", "%1 (baseline)"), {label}) : label, false,
             0});
    }
    return table;
}

void addComparedTexts(SheetTable& table, const Comparison& comparison, std::vector<std::string> row)
{
    const std::size_t base = comparison.baseline + 1;
    std::vector<bool> marked(row.size(), false);
    for (std::size_t i = 1; i < row.size(); ++i)
        marked[i] = row[i] != row[base];
    table.rows.push_back(std::move(row));
    table.marked.push_back(std::move(marked));
}

void addComparedFigures(SheetTable& table, const Comparison& comparison, std::string label,
                        const std::function<ComparedFigure(std::size_t)>& figure,
                        const std::function<std::string(double)>& difference)
{
    const ComparedFigure base = figure(comparison.baseline);
    std::vector<std::string> row{std::move(label)};
    for (std::size_t i = 0; i < comparison.builds.size(); ++i)
        row.push_back(figure(i).text);
    addComparedTexts(table, comparison, std::move(row));
    for (std::size_t i = 0; i < comparison.builds.size(); ++i)
        if (auto number = figure(i).number)
            table.numbers.emplace(std::pair(table.rows.size() - 1, i + 1), std::move(*number));
    if (!base.value)
        return;
    for (std::size_t i = 0; i < comparison.builds.size(); ++i) {
        const ComparedFigure one = figure(i);
        if (!one.value || i == comparison.baseline)
            continue;
        const std::string text = difference ? (*one.value == *base.value ? "" : difference(*one.value - *base.value))
                                            : percentDifference(*one.value, *base.value);
        if (!text.empty())
            table.rows.back()[i + 1] += " (" + text + ")";
    }
}

std::string percentDifference(double value, double base)
{
    if (!(base > 0) || !std::isfinite(value))
        return {};
    const double percent = (value / base - 1) * 100;
    if (std::abs(percent) < leastPercent)
        return {};
    if (percent > mostPercent)
        return "\u00d7 " + formatNumber(value / base, value / base < 10 ? 1 : 0);
    return withSign(percent, formatNumber(std::abs(percent), std::abs(percent) < 10 ? 1 : 0) + " %");
}

std::string moneyDifference(const Money& money)
{
    return withSign(money.minor > 0 ? 1 : -1, moneyText({std::abs(money.minor), money.currency}));
}

MoneySum purchaseSum(const Comparison& comparison, std::size_t build)
{
    return inOwnCurrency(comparison.at(build).estimate.cost.purchase, *comparison.base().evaluation->machine);
}

std::optional<Money> purchaseOf(const Comparison& comparison, std::size_t build)
{
    const Evaluation& evaluation = comparison.at(build);
    if (rentedPart(evaluation))
        return std::nullopt;
    const std::string& currency = comparison.base().evaluation->build->currency;
    const MoneySum sum = purchaseSum(comparison, build);
    for (const Money& money : sum.totals())
        if (money.currency == currency)
            return money;
    return std::nullopt;
}

const Part* rentedPart(const Evaluation& evaluation)
{
    const auto rented = evaluation.machine->first<Rented>();
    return rented.spec ? rented.item->part : nullptr;
}

bool runsWorkload(const WorkloadAnswer& answer)
{
    return answer.memory.fit != WorkloadFit::DoesNotFit && answer.memory.fit != WorkloadFit::FitsWith;
}

} // namespace flopsmith
