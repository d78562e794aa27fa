// Totals, problems and tiers of compared builds.
#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/compare_sections.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_cells.h"

namespace flopsmith {

namespace {

std::string notKnown()
{
    return sheetText(FLOPSMITH_TR("sheet", "not known"));
}

/// A lower bound is shown, but not measured against another; a sum of no parts is none.
ComparedFigure sumFigure(bool missing, const SheetCell& cell, double value)
{
    if (!missing && value <= 0)
        return {"\u2013", std::nullopt};
    if (!missing)
        return {cell.text, value, cell.number};
    if (value > 0)
        return {sheetMessage(FLOPSMITH_TR("sheet", "at least %1"), {cell.text}), std::nullopt};
    return {notKnown(), std::nullopt};
}

template <class T>
bool lacksSome(const Sum<T>& sum)
{
    return std::any_of(sum.gaps.begin(), sum.gaps.end(), [](const Gap& g) { return !g.assumed; });
}

ComparedFigure rateFigure(const Sum<double>& sum)
{
    return sumFigure(lacksSome(sum), numberCell(sum.value, 0, "TFLOPS"), sum.value);
}

template <class T>
ComparedFigure quantityFigure(const Sum<T>& sum)
{
    return sumFigure(lacksSome(sum), quantityCell(sum.value), static_cast<double>(sum.value.raw()));
}

template <class T>
ComparedFigure maybeFigure(const std::optional<T>& value)
{
    if (!value)
        return {notKnown(), std::nullopt};
    const SheetCell cell = quantityCell(*value);
    return {cell.text, static_cast<double>(value->raw()), cell.number};
}

/// The full load of all machines and of what they share.
ComparedFigure loadFigure(const Evaluation& evaluation)
{
    const ClusterEstimate& cluster = evaluation.estimate.cluster;
    const Sum<Power>& each = evaluation.estimate.power.dcLoad;
    const Power all = each.value * cluster.machines + cluster.shared.value;
    return sumFigure(lacksSome(each) || lacksSome(cluster.shared), quantityCell(all), static_cast<double>(all.raw()));
}

/// "1.79 USD per hour"; a dash for what is bought.
ComparedFigure rentFigure(const Evaluation& evaluation)
{
    const Part* part = rentedPart(evaluation);
    if (!part)
        return {"\u2013", std::nullopt};
    const MoneySum& rent = evaluation.estimate.cost.rentPerHour;
    if (rent.totals().empty())
        return {sheetText(FLOPSMITH_TR("sheet", "not known: ask the provider")), std::nullopt};
    const Price* price = part->newestPrice();
    if (price && part->as<Rented>()->billing.valueOr("hour") == "month")
        return {sheetMessage(FLOPSMITH_TR("sheet", "%1 per month"), {price->money}), std::nullopt};
    return {sheetMessage(FLOPSMITH_TR("sheet", "%1 per hour"), {moneySumText(rent)}), std::nullopt,
            rent.totals().size() == 1 ? moneyCell(rent.totals().front()).number : std::nullopt};
}

void addPriceRows(SheetTable& table, const Comparison& comparison)
{
    const std::string& currency = comparison.base().evaluation->build->currency;
    addComparedFigures(
        table, comparison, sheetText(FLOPSMITH_TR("sheet", "Price")),
        [&](std::size_t i) -> ComparedFigure {
            const Evaluation& evaluation = comparison.at(i);
            if (rentedPart(evaluation))
                return {sheetText(FLOPSMITH_TR("sheet", "rented")), std::nullopt};
            const auto price = purchaseOf(comparison, i);
            const MoneySum sum = purchaseSum(comparison, i);
            const bool whole = price && sum.unknown() == 0 && sum.totals().size() == 1;
            return {moneySumText(sum), price ? std::optional(static_cast<double>(price->minor)) : std::nullopt,
                    whole ? moneyCell(*price).number : std::nullopt};
        },
        [&](double difference) {
            return moneyDifference({std::llround(difference), currency});
        });
    const bool rented = std::any_of(comparison.builds.begin(), comparison.builds.end(),
                                    [](const ReferenceBuild& b) { return rentedPart(*b.evaluation) != nullptr; });
    if (rented)
        addComparedFigures(table, comparison, sheetText(FLOPSMITH_TR("sheet", "Rent")),
                           [&](std::size_t i) { return rentFigure(comparison.at(i)); });
}

void addPowerRows(SheetTable& table, const Comparison& comparison)
{
    // Power and air of a rented machine are its provider's.
    const auto addOwn = [&](const char* label, ComparedFigure (*cell)(const Evaluation&)) {
        addComparedFigures(table, comparison, sheetText(label), [&](std::size_t i) -> ComparedFigure {
            return rentedPart(comparison.at(i)) ? ComparedFigure{"\u2013", std::nullopt} : cell(comparison.at(i));
        });
    };
    addOwn(FLOPSMITH_TR("sheet", "Full load of all parts"), &loadFigure);
    addOwn(FLOPSMITH_TR("sheet", "Load of the supplies"), [](const Evaluation& e) -> ComparedFigure {
        const auto& load = e.estimate.power.load;
        if (!load)
            return {notKnown(), std::nullopt};
        return {percentText(*load), std::nullopt, percentCell(*load).number};
    });
    addOwn(FLOPSMITH_TR("sheet", "Power at the wall"),
           [](const Evaluation& e) { return maybeFigure(e.estimate.cluster.wall); });
    addOwn(FLOPSMITH_TR("sheet", "Circuit limit for hours"),
           [](const Evaluation& e) { return maybeFigure(e.estimate.power.circuitContinuous); });
    addOwn(FLOPSMITH_TR("sheet", "Heat"), [](const Evaluation& e) -> ComparedFigure {
        const SheetCell cell = numberCell(e.estimate.cooling.btuPerHour, 0, "BTU/h");
        return {cell.text, e.estimate.cooling.btuPerHour, cell.number};
    });
    addOwn(FLOPSMITH_TR("sheet", "Airflow needed"), [](const Evaluation& e) -> ComparedFigure {
        const SheetCell cell = quantityCell(e.estimate.cooling.airflowNeeded);
        return {cell.text, std::nullopt, cell.number};
    });
    addOwn(FLOPSMITH_TR("sheet", "Airflow of the case"),
           [](const Evaluation& e) { return maybeFigure(e.estimate.cooling.airflow); });
    addOwn(FLOPSMITH_TR("sheet", "Site"), [](const Evaluation& e) -> ComparedFigure {
        return {mainsText(e), std::nullopt};
    });
}

/// What a rule says about a build; a dash for nothing.
std::string findingsText(const Evaluation& evaluation, const std::string& rule)
{
    std::vector<std::string> texts;
    for (const Finding& finding : evaluation.findings)
        if (finding.rule == rule && !finding.waived)
            texts.push_back(severityLabel(finding.severity) + ": "
                            + reportMessage("rules", finding.message, finding.arguments));
    return texts.empty() ? "\u2013" : join(texts, "; ");
}

using ComparedRule = std::pair<std::string, std::string_view>; // id, title

/// Rules that find something in any of the builds, worst first as the builds list them.
std::vector<ComparedRule> rulesOf(const Comparison& comparison)
{
    std::vector<ComparedRule> rules;
    for (const Severity severity : {Severity::Error, Severity::Warning})
        for (const ReferenceBuild& build : comparison.builds)
            for (const Finding& finding : build.evaluation->findings) {
                const ComparedRule rule(finding.rule, finding.title);
                const bool known = std::find(rules.begin(), rules.end(), rule) != rules.end();
                if (!finding.waived && finding.severity == severity && !known)
                    rules.push_back(rule);
            }
    return rules;
}

template <class Cell>
void addTextRow(SheetTable& table, const Comparison& comparison, std::string label, Cell cell)
{
    std::vector<std::string> row{std::move(label)};
    for (const ReferenceBuild& build : comparison.builds)
        row.push_back(cell(*build.evaluation));
    addComparedTexts(table, comparison, std::move(row));
}

} // namespace

SheetSection figureComparison(const Comparison& comparison)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Figures"));
    SheetTable table = comparisonTable(comparison, sheetText(FLOPSMITH_TR("sheet", "Figure")));
    addPriceRows(table, comparison);
    const auto add = [&](const char* label, ComparedFigure (*cell)(const Evaluation&)) {
        addComparedFigures(table, comparison, sheetText(label), [&](std::size_t i) { return cell(comparison.at(i)); });
    };
    add(FLOPSMITH_TR("sheet", "FP16 or BF16 tensor"),
        [](const Evaluation& e) { return rateFigure(e.estimate.performance.fp16Tensor); });
    add(FLOPSMITH_TR("sheet", "FP8 tensor"),
        [](const Evaluation& e) { return rateFigure(e.estimate.performance.fp8Tensor); });
    add(FLOPSMITH_TR("sheet", "Accelerator memory"),
        [](const Evaluation& e) { return quantityFigure(e.estimate.performance.acceleratorMemory); });
    add(FLOPSMITH_TR("sheet", "Accelerator memory bandwidth"),
        [](const Evaluation& e) { return quantityFigure(e.estimate.performance.memoryBandwidth); });
    add(FLOPSMITH_TR("sheet", "Host memory"),
        [](const Evaluation& e) { return quantityFigure(e.estimate.performance.hostMemory); });
    add(FLOPSMITH_TR("sheet", "Host memory bandwidth"),
        [](const Evaluation& e) { return quantityFigure(e.estimate.performance.hostBandwidth); });
    addPowerRows(table, comparison);
    section.tables.push_back(std::move(table));
    return section;
}

SheetSection problemComparison(const Comparison& comparison)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Problems"));
    SheetTable counts = comparisonTable(comparison, sheetText(FLOPSMITH_TR("sheet", "Count")));
    const auto difference = [](double d) { return (d > 0 ? "+" : "\u2212") + formatNumber(std::abs(d), 0); };
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice})
        addComparedFigures(
            counts, comparison, severityLabel(severity),
            [&](std::size_t i) -> ComparedFigure {
                const int count = comparison.at(i).count(severity);
                return {std::to_string(count), count, countCell(count).number};
            },
            difference);
    addTextRow(counts, comparison, sheetText(FLOPSMITH_TR("sheet", "Cannot tell")),
               [](const Evaluation& e) { return std::to_string(e.unknown.size()); });
    section.tables.push_back(std::move(counts));
    SheetTable list = comparisonTable(comparison, sheetText(FLOPSMITH_TR("sheet", "Finding")));
    for (const ComparedRule& rule : rulesOf(comparison))
        addTextRow(list, comparison, rule.first + " " + reportText("rules", rule.second),
                   [&](const Evaluation& e) { return findingsText(e, rule.first); });
    if (!list.rows.empty())
        section.tables.push_back(std::move(list));
    return section;
}

SheetSection tierComparison(const Comparison& comparison)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Workload tiers"));
    for (std::size_t t = 0; t < comparison.at(0).tiers.size(); ++t) {
        const TierReport& first = comparison.at(0).tiers[t];
        SheetTable table = comparisonTable(comparison, reportText("tiers", first.name));
        const auto cell = [&](std::size_t group) {
            return [t, group](const Evaluation& e) {
                const bool there = t < e.tiers.size() && group < e.tiers[t].groups.size();
                return there ? verdictLabel(e.tiers[t].groups[group].verdict) : std::string("\u2013");
            };
        };
        addTextRow(table, comparison, sheetText(FLOPSMITH_TR("sheet", "All groups")), [t](const Evaluation& e) {
            return t < e.tiers.size() ? verdictLabel(e.tiers[t].verdict) : std::string("\u2013");
        });
        for (std::size_t g = 0; g < first.groups.size(); ++g)
            addTextRow(table, comparison, reportText("tiers", tierGroupLabel(first.groups[g].group)), cell(g));
        section.tables.push_back(std::move(table));
    }
    return section;
}

} // namespace flopsmith
