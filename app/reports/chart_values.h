// What the charts share: bars per build from an estimate's sums, and the notes on what is missing.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/reports/chart_spec.h"

namespace flopsmith {

/// Adds a note unless it is there already.
void addNote(ChartSpec& chart, std::string note);

/// Notes on what the builds' sums lack, under the quantity's short name: "FP8 not known: RTX 6000 Ada, Tesla P40".
/// `own`: only the user's builds.
void addGapNotes(ChartSpec& chart, const ChartInputs& inputs, std::string_view quantity,
                 const std::function<const std::vector<Gap>&(const Estimate&)>& gaps, bool own = false);

/// A chart of one value per build and series, categories named by the builds' labels.
[[nodiscard]] ChartSpec barsPerBuild(const ChartInfo& info, ChartKind kind, const ChartInputs& inputs);

/// A value that is a lower bound is kept (the notes say so); one of which nothing is known is absent.
template <class T>
[[nodiscard]] std::optional<double> knownValue(const Sum<T>& sum, double value)
{
    if (value > 0)
        return value;
    for (const Gap& gap : sum.gaps)
        if (!gap.assumed)
            return std::nullopt;
    return value;
}

/// Adds a series of `value(evaluation)`; left out when no build has one.
void addSeries(ChartSpec& chart, std::string name, const ChartInputs& inputs,
               const std::function<std::optional<double>(const Evaluation&)>& value);

/// A machine's draw on the branch circuits that it hangs on.
struct BranchUse {
    int branches = 1; // those of the site, at most one per supply
    std::optional<Power> each; // of the most loaded one; the supplies share the draw evenly. nullopt: not known
    Power limit; // V * A of one branch
    Power continuous; // what may flow for hours
};
/// nullopt where the circuit is not known, and for rented machines.
[[nodiscard]] std::optional<BranchUse> branchUse(const Evaluation& evaluation);
/// "2 circuits of 120 V, 15 A, as usual in US; the build names none."
[[nodiscard]] std::string circuitText(const Evaluation& evaluation, const BranchUse& use);

/// "Demanding, minimum" in the reader's language.
[[nodiscard]] std::string tierLevelLabel(const std::string& tier, bool recommended);

/// The first of the user's builds with an answer of the estimator; nullptr without one, and then a note says what is
/// missing.
[[nodiscard]] const WorkloadAnswer* statedAnswer(ChartSpec& chart, const ChartInputs& inputs);

} // namespace flopsmith
