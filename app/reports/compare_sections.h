// The sections of a comparison, one function each; compareSheet() puts them in order.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/reports/sheet_sections.h"
#include "app/workload/answer.h"

namespace flopsmith {

/// Builds beside each other, and which one the others are measured against.
struct Comparison {
    const std::vector<ReferenceBuild>& builds; // not empty
    std::size_t baseline = 0; // a place in builds

    [[nodiscard]] const ReferenceBuild& base() const { return builds[baseline]; }
    [[nodiscard]] const Evaluation& at(std::size_t build) const { return *builds[build].evaluation; }
};

/// A cell of a row of figures.
struct ComparedFigure {
    std::string text; // with its unit; what stands there when it is not known
    std::optional<double> value; // to measure against the baseline; nullopt: not known, or not to be measured
    std::optional<SheetNumber> number{}; // the cell as a number for workbooks; nullopt: a text
};

// compare_table.cpp
/// A table of a label and one column per build.
[[nodiscard]] SheetTable comparisonTable(const Comparison& comparison, std::string first);
/// A row; cells that are not as in the baseline are marked.
void addComparedTexts(SheetTable& table, const Comparison& comparison, std::vector<std::string> row);
/// The same with the difference in percent, "1,440 W (+12 %)"; or as a text of its own that is made of the difference
/// to the baseline.
void addComparedFigures(SheetTable& table, const Comparison& comparison, std::string label,
                        const std::function<ComparedFigure(std::size_t build)>& figure,
                        const std::function<std::string(double difference)>& difference = {});
/// "+12 %", "\u22123.5 %", beyond three times "\u00d7 4.2"; empty for the same.
[[nodiscard]] std::string percentDifference(double value, double base);
/// "+300 USD".
[[nodiscard]] std::string moneyDifference(const Money& money);

/// What the machine costs to buy, as far as possible by the rates of the baseline in its currency.
[[nodiscard]] MoneySum purchaseSum(const Comparison& comparison, std::size_t build);
/// What the machine costs to buy in the baseline's currency; nullopt when no part of it has such a price, and for
/// rented ones.
[[nodiscard]] std::optional<Money> purchaseOf(const Comparison& comparison, std::size_t build);
/// The rented machine that a build consists of; nullptr for others.
[[nodiscard]] const Part* rentedPart(const Evaluation& evaluation);
/// Whether the stated workload fits as it is stated.
[[nodiscard]] bool runsWorkload(const WorkloadAnswer& answer);

// compare_words.cpp
/// What the differences mean: who leads in what and by how much, which tiers are reached, what each build gives and
/// takes against the baseline. No sentence without its figures.
[[nodiscard]] std::vector<std::string> comparisonWords(const Comparison& comparison);

// The sections.
[[nodiscard]] SheetSection summaryComparison(const Comparison& comparison); // compare_sheet.cpp
[[nodiscard]] SheetSection partComparison(const Comparison& comparison); // compare_parts.cpp
[[nodiscard]] SheetSection figureComparison(const Comparison& comparison); // compare_figures.cpp
[[nodiscard]] SheetSection problemComparison(const Comparison& comparison);
[[nodiscard]] SheetSection tierComparison(const Comparison& comparison);
/// nullopt when no build has an answer of the estimator.
[[nodiscard]] std::optional<SheetSection> workloadComparison(const Comparison& comparison); // compare_workload.cpp

/// nullopt when no build has an answer on its ownership.
[[nodiscard]] std::optional<SheetSection> ownershipComparison(const Comparison& comparison); // compare_ownership.cpp

} // namespace flopsmith
