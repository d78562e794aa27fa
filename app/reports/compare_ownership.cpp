// What owning the compared builds costs over the years, and what renting for the same work costs.
#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/compare_sections.h"
#include "app/reports/ownership_text.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

using AmountOf = std::function<std::optional<double>(const OwnershipAnswer&)>;

/// Amounts in the baseline's currency are measured against it. `cents`: of small ones, which whole units would hide.
void addCostRow(SheetTable& table, const Comparison& comparison, std::string label, const AmountOf& amount,
                bool cents = false)
{
    const auto amountText = [cents](double value, const std::string& currency) {
        return cents ? moneyText(Money::of(value, currency)) : costText(value, currency);
    };
    const auto& base = comparison.base().ownership;
    const std::string currency = base ? base->currency : std::string();
    addComparedFigures(
        table, comparison, std::move(label),
        [&](std::size_t i) -> ComparedFigure {
            const auto& answer = comparison.builds[i].ownership;
            const auto value = answer ? amount(*answer) : std::nullopt;
            if (!value)
                return {"\u2013", std::nullopt};
            return {amountText(*value, answer->currency), answer->currency == currency ? value : std::nullopt,
                    SheetNumber{*value, cents ? 2 : 0, answer->currency, true}};
        },
        [&](double difference) {
            return (difference > 0 ? "+" : "\u2212") + amountText(std::abs(difference), currency);
        });
}

/// The names of the terms that any of the builds has, in their order.
std::vector<std::string_view> ownedTerms(const Comparison& comparison)
{
    std::vector<std::string_view> out;
    for (const ReferenceBuild& build : comparison.builds)
        if (build.ownership)
            for (const CostTerm& term : build.ownership->own.terms)
                if (std::find(out.begin(), out.end(), term.name) == out.end())
                    out.push_back(term.name);
    return out;
}

std::optional<double> termAmount(const OwnershipAnswer& answer, std::string_view name)
{
    for (const CostTerm& term : answer.own.terms)
        if (term.name == name)
            return term.amount;
    return std::nullopt;
}

} // namespace

std::optional<SheetSection> ownershipComparison(const Comparison& comparison)
{
    const bool any = std::any_of(comparison.builds.begin(), comparison.builds.end(),
                                 [](const ReferenceBuild& build) { return build.ownership != nullptr; });
    if (!any)
        return std::nullopt;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Cost of ownership"));
    for (const ReferenceBuild& build : comparison.builds)
        if (build.ownership)
            section.paragraphs.push_back(build.label + ": " + ownershipVerdict(*build.ownership));
    SheetTable table = comparisonTable(comparison, sheetText(FLOPSMITH_TR("sheet", "Cost")));
    for (const std::string_view name : ownedTerms(comparison))
        addCostRow(table, comparison, costTermLabel(name),
                   [name](const OwnershipAnswer& answer) { return termAmount(answer, name); });
    addCostRow(table, comparison, sheetText(FLOPSMITH_TR("sheet", "Owning, all years")),
               [](const OwnershipAnswer& answer) { return std::optional(answer.own.total); });
    table.strong.push_back(table.rows.size() - 1);
    addCostRow(
        table, comparison, sheetText(FLOPSMITH_TR("sheet", "Owning, per busy hour")),
        [](const OwnershipAnswer& answer) {
            return answer.own.perBusyHour > 0 ? std::optional(answer.own.perBusyHour) : std::nullopt;
        },
        true);
    addCostRow(table, comparison, sheetText(FLOPSMITH_TR("sheet", "Cheapest offer for the same work")),
               [](const OwnershipAnswer& answer) {
                   const RentAnswer* best = answer.cheapest();
                   return best ? std::optional(best->total) : std::nullopt;
               });
    section.tables.push_back(std::move(table));
    return section;
}

void addOwnership(std::vector<ReferenceBuild>& builds, const Estimator* estimator, const std::string& today)
{
    for (ReferenceBuild& build : builds) {
        if (build.ownership || rentedPart(*build.evaluation))
            continue;
        auto answer =
            ownOrRent({*build.evaluation->machine, build.evaluation->estimate, build.workload.get(), estimator, today});
        // A figure out of its range is said where it is edited; here it is only not known.
        if (answer)
            build.ownership = std::make_shared<const OwnershipAnswer>(std::move(*answer));
    }
}

} // namespace flopsmith
