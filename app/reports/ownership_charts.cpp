#include "app/reports/ownership_charts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/ownership_text.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

constexpr std::size_t shownOffers = 3;
constexpr std::size_t shownAssumptions = 10;

enum Place : std::size_t { Years, Terms, Utilization, Rests, Peaks };
constexpr std::array ownershipInfos{
    OwnershipChartInfo{"ownership-years", FLOPSMITH_TR("charts", "Cost over the years")},
    OwnershipChartInfo{"ownership-terms", FLOPSMITH_TR("charts", "What the cost is made of")},
    OwnershipChartInfo{"ownership-utilization", FLOPSMITH_TR("charts", "Cost against utilization")},
    OwnershipChartInfo{"ownership-sensitivity", FLOPSMITH_TR("charts", "What the verdict rests on")},
    OwnershipChartInfo{"ownership-peaks", FLOPSMITH_TR("charts", "Three ways to meet peaks")},
};

ChartSpec chartOf(const OwnershipChartInfo& info)
{
    ChartSpec out;
    out.id = info.id;
    out.title = chartText(info.title);
    return out;
}

/// The cheapest offers, one per way of paying first, so that spot alone does not fill the chart.
std::vector<const RentAnswer*> offersOf(const OwnershipAnswer& answer)
{
    std::vector<const RentAnswer*> out;
    for (const RentAnswer& rent : answer.rent) {
        const bool there = std::any_of(out.begin(), out.end(), [&](const RentAnswer* other) {
            return other->offer.commitment == rent.offer.commitment && other->offer.monthly == rent.offer.monthly;
        });
        if (rent.offer.countable() && !there && out.size() < shownOffers)
            out.push_back(&rent);
    }
    for (const RentAnswer& rent : answer.rent)
        if (rent.offer.countable() && out.size() < shownOffers && std::find(out.begin(), out.end(), &rent) == out.end())
            out.push_back(&rent);
    return out;
}

std::string ownLabel()
{
    return chartText(FLOPSMITH_TR("charts", "Own"));
}

void addGaps(ChartSpec& chart, const OwnershipAnswer& answer)
{
    if (!answer.cheapest())
        chart.notes.push_back(chartText(FLOPSMITH_TR("charts", "No offer of the catalog can be counted against it.")));
    for (std::string& gap : ownershipGaps(answer))
        chart.notes.push_back(std::move(gap));
}

/// Nothing is known of what owning or renting costs: no chart of zeros.
bool nothingCosts(const OwnershipAnswer& answer)
{
    return answer.own.total == 0 && !answer.cheapest();
}

void addLine(ChartSpec& chart, std::string name, const std::vector<double>& payments)
{
    ChartSeries& series = chart.series.emplace_back();
    series.name = std::move(name);
    const auto sums = accumulated(payments);
    for (std::size_t m = 0; m < sums.size(); ++m)
        series.points.emplace_back(static_cast<double>(m) / 12, sums[m]);
}

ChartSpec yearsChart(const OwnershipAnswer& answer)
{
    ChartSpec chart = chartOf(ownershipInfos[Years]);
    chart.kind = ChartKind::Lines;
    chart.x = {chartText(FLOPSMITH_TR("charts", "Time")), chartText(FLOPSMITH_TR("charts", "years")), 0.0, {}};
    chart.y = {chartText(FLOPSMITH_TR("charts", "Paid so far")), answer.currency, 0.0, {}};
    if (nothingCosts(answer)) {
        addGaps(chart, answer);
        return chart;
    }
    addLine(chart, ownLabel(), owningPayments(answer.costs));
    for (const RentAnswer* rent : offersOf(answer))
        addLine(chart, offerText(rent->offer), rentingPayments(withOffer(answer.costs, rent->offer)));
    // A lower bound pays off at no known date.
    if (answer.own.lacks.empty() && answer.breakEven.months && *answer.breakEven.months <= answer.costs.years * 12)
        chart.marks.push_back({*answer.breakEven.months / 12,
                               chartMessage(FLOPSMITH_TR("charts", "paid off %1"), {answer.breakEven.date}), true});
    if (answer.costs.resaleShare > 0)
        chart.notes.push_back(chartText(FLOPSMITH_TR("charts", "The resale is credited at the end.")));
    addGaps(chart, answer);
    return chart;
}

/// Terms that one colour stands for: there are more of them than colours.
struct TermGroup {
    std::string_view label; // empty: that of its only term
    std::array<std::string_view, 3> terms;
};
constexpr std::array termGroups{
    TermGroup{FLOPSMITH_TR("charts", "Purchase and interest"), {"purchase", "cooling_purchase", "financing"}},
    TermGroup{FLOPSMITH_TR("charts", "Energy and cooling"), {"energy", "facility", {}}},
    TermGroup{{}, {"space", {}, {}}},
    TermGroup{{}, {"administration", {}, {}}},
    TermGroup{{}, {"spares", {}, {}}},
    TermGroup{{}, {"resale", {}, {}}},
    TermGroup{FLOPSMITH_TR("charts", "Rent, storage and data"), {"compute", "storage", "egress"}},
};

std::optional<double> groupAmount(const std::vector<CostTerm>& terms, const TermGroup& group)
{
    std::optional<double> sum;
    for (const CostTerm& term : terms)
        if (std::find(group.terms.begin(), group.terms.end(), term.name) != group.terms.end())
            sum = sum.value_or(0) + term.amount;
    return sum;
}

ChartSpec termsChart(const OwnershipAnswer& answer)
{
    ChartSpec chart = chartOf(ownershipInfos[Terms]);
    chart.kind = ChartKind::StackedBars;
    chart.y = {
        chartMessage(FLOPSMITH_TR("charts", "Cost over %1 years"), {answer.costs.years}), answer.currency, {}, {}};
    const auto offers = offersOf(answer);
    chart.categories.push_back(ownLabel());
    for (const RentAnswer* rent : offers)
        chart.categories.push_back(offerText(rent->offer));
    for (std::size_t g = 0; g < termGroups.size(); ++g) {
        const TermGroup& group = termGroups[g];
        ChartSeries series;
        series.name = group.label.empty() ? costTermLabel(group.terms.front()) : chartText(group.label);
        series.color = static_cast<int>(g);
        series.values.push_back(groupAmount(answer.own.terms, group));
        for (const RentAnswer* rent : offers)
            series.values.push_back(groupAmount(rent->terms, group));
        const bool any = std::any_of(series.values.begin(), series.values.end(),
                                     [](const auto& value) { return value.has_value(); });
        if (any)
            chart.series.push_back(std::move(series));
    }
    addGaps(chart, answer);
    return chart;
}

ChartSpec utilizationChart(const OwnershipAnswer& answer)
{
    ChartSpec chart = chartOf(ownershipInfos[Utilization]);
    chart.kind = ChartKind::Lines;
    chart.x = {chartText(FLOPSMITH_TR("charts", "Utilization")), "%", 0.0, 100.0};
    chart.y = {
        chartMessage(FLOPSMITH_TR("charts", "Cost over %1 years"), {answer.costs.years}), answer.currency, 0.0, {}};
    if (nothingCosts(answer)) {
        addGaps(chart, answer);
        return chart;
    }
    constexpr int steps = 500; // machines rented as a whole make stairs
    const auto add = [&](std::string name, const CostFigures& figures, auto&& terms) {
        ChartSeries& series = chart.series.emplace_back();
        series.name = std::move(name);
        for (int i = 0; i <= steps; ++i) {
            CostFigures f = figures;
            f.utilization = static_cast<double>(i) / steps;
            series.points.emplace_back(100 * f.utilization, totalOf(terms(f)));
        }
    };
    add(ownLabel(), answer.costs, &owningTerms);
    for (const RentAnswer* rent : offersOf(answer))
        add(offerText(rent->offer), withOffer(answer.costs, rent->offer), &rentingTerms);
    if (answer.own.lacks.empty() && answer.breakEven.utilization)
        chart.marks.push_back({100 * *answer.breakEven.utilization,
                               chartMessage(FLOPSMITH_TR("charts", "cheaper to own from %1"),
                                            {percentText(*answer.breakEven.utilization)}),
                               true});
    addGaps(chart, answer);
    return chart;
}

/// A range stays on one line of a label.
std::string unbroken(std::string text)
{
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at))
        text.replace(at, 1, "\u00a0");
    return text;
}

/// Where the verdict turns, in words and as a mark. What owning costs at least says neither.
void addWhatFlips(ChartSpec& chart, const OwnershipAnswer& answer, double advantage)
{
    const std::vector<Argument> saved{costText(std::abs(advantage), answer.currency)};
    if (!answer.own.lacks.empty()) {
        chart.notes.push_back(
            advantage < 0
                ? chartMessage(FLOPSMITH_TR("charts",
                                            "The cheapest offer saves at least %1 against owning, of which not all "
                                            "costs are known."),
                               saved)
                : chartText(FLOPSMITH_TR(
                    "charts", "Not all costs of owning are known: what the verdict turns at cannot be told.")));
        return;
    }
    chart.marks.push_back({-advantage, chartText(FLOPSMITH_TR("charts", "verdict flips")), false});
    chart.notes.push_back(chartMessage(
        advantage < 0 ? FLOPSMITH_TR("charts",
                                     "The cheapest offer saves %1 against owning as things are stated; a bar that "
                                     "reaches the mark turns the verdict.")
                      : FLOPSMITH_TR("charts",
                                     "Owning saves %1 against the cheapest offer as things are stated; a bar that "
                                     "reaches the mark turns the verdict."),
        saved));
}

/// A tornado: by how much each assumption, at both ends of its range, moves what owning saves.
ChartSpec sensitivityChart(const OwnershipAnswer& answer)
{
    ChartSpec chart = chartOf(ownershipInfos[Rests]);
    chart.kind = ChartKind::Bars;
    chart.y = {chartText(FLOPSMITH_TR("charts", "Change of what owning saves")), answer.currency, {}, {}};
    if (answer.sensitivity.empty()) {
        addGaps(chart, answer);
        return chart;
    }
    const double now = advantageOfOwning(answer.costs);
    ChartSeries low{chartText(FLOPSMITH_TR("charts", "Low value")), {}, {}};
    ChartSeries high{chartText(FLOPSMITH_TR("charts", "High value")), {}, {}};
    for (const Sensitivity& one : answer.sensitivity) {
        if (chart.categories.size() == shownAssumptions)
            break;
        chart.categories.push_back(reportText("ownership", one.info->label) + ": "
                                   + unbroken(figureText(*one.info, one.low, answer.currency) + " \u2026 "
                                              + figureText(*one.info, one.high, answer.currency)));
        low.values.emplace_back(one.advantageLow - now);
        high.values.emplace_back(one.advantageHigh - now);
    }
    chart.series = {std::move(low), std::move(high)};
    addWhatFlips(chart, answer, now);
    return chart;
}

ChartSpec peaksChart(const OwnershipAnswer& answer)
{
    ChartSpec chart = chartOf(ownershipInfos[Peaks]);
    chart.kind = ChartKind::Bars;
    chart.y = {
        chartMessage(FLOPSMITH_TR("charts", "Cost over %1 years"), {answer.costs.years}), answer.currency, 0.0, {}};
    if (!answer.hybrid) {
        chart.notes.push_back(
            chartText(FLOPSMITH_TR("charts", "State how high the peaks are and how much of the time they take.")));
        return chart;
    }
    const HybridAnswer& h = *answer.hybrid;
    chart.categories = {chartText(FLOPSMITH_TR("charts", "Own the base, rent the peaks")),
                        chartText(FLOPSMITH_TR("charts", "Own enough for the peaks")),
                        chartText(FLOPSMITH_TR("charts", "Rent all"))};
    chart.series = {{chartText(FLOPSMITH_TR("charts", "Cost")), {h.ownBaseRentPeaks, h.ownAll, h.rentAll}, {}}};
    return chart;
}

} // namespace

std::span<const OwnershipChartInfo> ownershipChartInfos()
{
    return ownershipInfos;
}

std::vector<ChartSpec> unansweredOwnershipCharts(bool stated)
{
    std::vector<ChartSpec> out;
    for (const OwnershipChartInfo& info : ownershipInfos) {
        out.push_back(chartOf(info));
        out.back().notes.push_back(
            stated ? chartText(FLOPSMITH_TR("charts", "Owning and renting are being compared."))
                   : chartText(FLOPSMITH_TR("charts", "State on the page Own or rent how the machine will be used.")));
    }
    return out;
}

std::vector<ChartSpec> ownershipCharts(const OwnershipAnswer& answer)
{
    return {yearsChart(answer), termsChart(answer), utilizationChart(answer), sensitivityChart(answer),
            peaksChart(answer)};
}

} // namespace flopsmith
