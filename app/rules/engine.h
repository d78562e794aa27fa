// Runs the rules over a machine. Pure; may run on any thread.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/build/fit.h"
#include "app/estimate/tiers.h"
#include "app/rules/rule.h"

namespace flopsmith {

/// Set from another thread to give up early; the result of a cancelled run must not be used.
using CancelToken = std::shared_ptr<std::atomic<bool>>;

/// Everything that the program says about one build. Owns the build and the catalog that it was made from.
struct Evaluation {
    BuildPtr build;
    CatalogPtr catalog;
    std::shared_ptr<const Machine> machine; // points into build and catalog
    Estimate estimate;
    std::vector<Finding> findings; // worst first, then rule order; waived ones last
    std::vector<CannotTell> unknown;
    std::vector<WorksIf> worksIf;
    std::vector<std::string_view> notApplicable; // ids of rules about what belongs to the owner of a rented machine
    int passed = 0;
    std::map<std::string, double, std::less<>>
        thresholds; // named ones that checks asked for, as they are by themselves
    std::vector<TierReport> tiers;
    std::vector<Waiver> unusedWaivers;

    /// Number of findings that count (not waived) of a severity.
    [[nodiscard]] int count(Severity severity) const;
    /// error, warning or ok.
    [[nodiscard]] std::string_view verdict() const;
};

using EvaluationPtr = std::shared_ptr<const Evaluation>;

[[nodiscard]] EvaluationPtr evaluate(BuildPtr build, CatalogPtr catalog, const CancelToken& cancel = {});

/// Fixes of a finding, each checked: after its edit the finding is gone, and its rule does not say "cannot tell"
/// instead. Worst case some dozens of evaluations.
struct CheckedFix {
    QuickFix fix;
    int newErrors = 0; // errors that the edit would add
    MoneySum priceBefore; // of what the edit takes off the list
    MoneySum priceAfter; // of what it puts on

    /// What the fix costs, negative what it saves, in `currency`; nullopt when a part that it takes off or puts on has
    /// no price, or none that can be converted.
    [[nodiscard]] std::optional<Money> priceDifference(const std::string& currency) const;
};
[[nodiscard]] std::vector<CheckedFix> fixesFor(const Evaluation& evaluation, const Finding& finding);

/// Findings that putting `part` into `slot` would add or clear: the callout of a drag.
struct DropPreview {
    Fit fit;
    std::optional<Link> link; // that the card would get
    std::vector<Finding> added;
    std::vector<Finding> cleared;
};
[[nodiscard]] DropPreview previewDrop(const Evaluation& evaluation, const Edit& edit, const PartId& part,
                                      const SlotId& slot);

} // namespace flopsmith
