// What compared builds cost over the years.
#include <algorithm>

#include "app/base/text.h"
#include "app/ownership/ownership.h"
#include "app/reports/compare_sections.h"
#include "app/reports/ownership_text.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

/// The offer that a rented machine stands for, as the first owned build has it.
const RentAnswer* rentedAnswer(const Comparison& comparison, std::size_t build)
{
    const Part* part = rentedPart(comparison.at(build));
    for (const ReferenceBuild& other : comparison.builds)
        if (part && other.ownership)
            for (const RentAnswer& rent : other.ownership->rent)
                if (rent.offer.part->id == part->id)
                    return &rent;
    return nullptr;
}

double termOf(const std::vector<CostTerm>& terms, std::string_view name)
{
    for (const CostTerm& term : terms)
        if (term.name == name)
            return term.amount;
    return 0;
}

std::string unknownCost()
{
    return sheetText(FLOPSMITH_TR("sheet", "not known"));
}

ComparedFigure totalFigure(const Comparison& comparison, std::size_t build)
{
    const ReferenceBuild& one = comparison.builds[build];
    if (const RentAnswer* rent = rentedAnswer(comparison, build); rent && rent->offer.countable())
        return {costText(rent->total, comparison.base().evaluation->build->currency), rent->total};
    if (!one.ownership)
        return {unknownCost(), std::nullopt};
    const OwnAnswer& own = one.ownership->own;
    const std::string text = costText(own.total, one.ownership->currency);
    if (!own.lacks.empty())
        return {sheetMessage(FLOPSMITH_TR("sheet", "at least %1"), {text}), std::nullopt};
    return {text, own.total};
}

} // namespace

std::optional<SheetSection> ownershipComparison(const Comparison& comparison)
{
    const auto any = std::find_if(comparison.builds.begin(), comparison.builds.end(),
                                  [](const ReferenceBuild& build) { return build.ownership != nullptr; });
    if (any == comparison.builds.end())
        return std::nullopt;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Cost of ownership"));
    const CostFigures& figures = any->ownership->costs;
    SheetTable table = comparisonTable(comparison, section.title);
    addComparedFigures(table, comparison,
                       sheetMessage(FLOPSMITH_TR("sheet", "Over %1 years at %2 utilization"),
                                    {figures.years, percentText(figures.utilization)}),
                       [&](std::size_t build) { return totalFigure(comparison, build); });
    const auto addTerm = [&](const char* label, std::string_view term) {
        addComparedFigures(table, comparison, sheetText(label), [&, term](std::size_t build) -> ComparedFigure {
            const auto& own = comparison.builds[build].ownership;
            if (!own || rentedPart(comparison.at(build)))
                return {"\u2013", std::nullopt};
            const double amount = termOf(own->own.terms, term);
            return {costText(amount, own->currency), amount > 0 ? std::optional(amount) : std::nullopt};
        });
    };
    addTerm(FLOPSMITH_TR("sheet", "Energy of it"), "energy");
    addTerm(FLOPSMITH_TR("sheet", "Spares and repair of it"), "spares");
    addComparedFigures(table, comparison, sheetText(FLOPSMITH_TR("sheet", "For an hour of work")),
                       [&](std::size_t build) -> ComparedFigure {
                           const auto& own = comparison.builds[build].ownership;
                           if (!own || rentedPart(comparison.at(build)) || own->own.perBusyHour <= 0)
                               return {"\u2013", std::nullopt};
                           return {formatNumber(own->own.perBusyHour, 2) + " " + own->currency, own->own.perBusyHour};
                       });
    section.tables.push_back(std::move(table));
    section.notes.push_back(sheetText(FLOPSMITH_TR(
        "sheet", "Of a rented machine the rent for the work that the first owned build does in its busy hours.")));
    return section;
}

void addOwnership(std::vector<ReferenceBuild>& builds, const Estimator* estimator, const std::string& today)
{
    std::vector<PartId> rented;
    for (const ReferenceBuild& build : builds)
        if (const Part* part = rentedPart(*build.evaluation))
            rented.push_back(part->id);
    for (ReferenceBuild& build : builds) {
        if (rentedPart(*build.evaluation))
            continue;
        auto answer = ownOrRent(
            {*build.evaluation->machine, build.evaluation->estimate, build.workload.get(), estimator, today, rented});
        // A figure out of its range is said where it is edited; here it is only not known.
        if (answer)
            build.ownership = std::make_shared<const OwnershipAnswer>(std::move(*answer));
    }
}

} // namespace flopsmith
