// Purchase cost of one machine, in one currency.
#include "app/base/text.h"
#include "app/build/exchange_rates.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

ChartSpec makeCost(const ChartInputs& inputs);

} // namespace

extern const ChartInfo costChart;
const ChartInfo costChart{"cost", FLOPSMITH_TR("charts", "Purchase cost"), &makeCost};

namespace {

/// Sums count by the rates of the first build where they are in its currency.
MoneySum purchaseIn(const Evaluation& evaluation, const ChartInputs& inputs)
{
    return inOwnCurrency(evaluation.estimate.cost.purchase, *inputs.builds.front().evaluation->machine);
}

/// The currency that the chart is in: the first one in which something has a price.
std::string currencyOf(const ChartInputs& inputs)
{
    for (const ReferenceBuild& build : inputs.builds) {
        const auto& totals = build.evaluation->estimate.cost.purchase.totals();
        const std::string& wished = build.evaluation->build->currency;
        for (const Money& money : totals)
            if (money.currency == wished)
                return wished;
        if (!totals.empty())
            return totals.front().currency;
    }
    return "USD";
}

std::optional<double> amount(const MoneySum& sum, const std::string& currency)
{
    for (const Money& money : sum.totals())
        if (money.currency == currency)
            return money.amount();
    return std::nullopt;
}

bool isRented(const Evaluation& evaluation)
{
    return evaluation.machine->first<Rented>().spec != nullptr;
}

void addNotes(ChartSpec& chart, const ReferenceBuild& build, const std::string& currency, const MoneySum& purchase)
{
    if (isRented(*build.evaluation))
        return addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: rented, not bought."), {build.label}));
    const CostEstimate& cost = build.evaluation->estimate.cost;
    const bool any = !cost.purchase.totals().empty();
    if (!any)
        addNote(chart, chartMessage(FLOPSMITH_TR("charts", "%1: no price known."), {build.label}));
    else if (cost.purchase.unknown() > 0)
        addNote(chart,
                chartMessage(FLOPSMITH_TR("charts", "%1: at least; parts without a known price: %2."),
                             {build.label, cost.purchase.unknown()}));
    for (const Money& money : purchase.totals())
        if (money.currency != currency)
            addNote(chart,
                    chartMessage(FLOPSMITH_TR("charts", "%1: %2 more, not counted: no rate to %3 is stated."),
                                 {build.label, money, currency}));
}

ChartSpec makeCost(const ChartInputs& inputs)
{
    ChartSpec chart = barsPerBuild(costChart, ChartKind::Bars, inputs);
    const std::string currency = currencyOf(inputs);
    chart.y = {chartText(FLOPSMITH_TR("charts", "Purchase cost")), currency, 0.0, {}};
    addSeries(chart, chartText(FLOPSMITH_TR("charts", "Newest known prices")), inputs, [&](const Evaluation& e) {
        return isRented(e) ? std::nullopt : amount(purchaseIn(e, inputs), currency);
    });
    for (const ReferenceBuild& build : inputs.builds)
        chart.blanks.push_back(isRented(*build.evaluation) ? chartText(FLOPSMITH_TR("charts", "rented"))
                                                           : std::string());
    std::string oldest;
    for (const ReferenceBuild& build : inputs.builds) {
        addNotes(chart, build, currency, purchaseIn(*build.evaluation, inputs));
        const std::string& date = build.evaluation->estimate.cost.oldestPriceDate;
        if (!date.empty() && (oldest.empty() || date < oldest))
            oldest = date;
    }
    if (!oldest.empty())
        addNote(
            chart,
            chartMessage(FLOPSMITH_TR("charts", "The newest known price of each part; the oldest of them is of %1."),
                         {oldest}));
    return chart;
}

} // namespace

} // namespace flopsmith
