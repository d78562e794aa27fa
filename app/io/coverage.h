// How complete a catalog is: fill rates, prices, and which rules cannot be checked for which parts because of gaps.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/rules/engine.h"

namespace flopsmith {

struct FieldCoverage {
    std::string key;
    std::size_t known = 0; // with a source
    std::size_t assumed = 0; // general knowledge only: shown, but passes no rule
};

struct CategoryCoverage {
    std::string category;
    std::size_t parts = 0;
    std::size_t priced = 0;
    std::size_t oldPrices = 0; // of the priced: the newest is from more than twelve months ago
    std::vector<FieldCoverage> fields; // in the category's order
};

/// A figure that a rule reads, and the parts of the category that leave the rule without it.
struct RuleGap {
    std::string category;
    std::string key;
    std::size_t missing = 0; // unknown, or only assumed
    std::size_t parts = 0; // of the category
};

struct RuleCoverage {
    std::string rule;
    std::string title;
    std::vector<RuleGap> needs; // those with missing figures, most first
};

struct Coverage {
    std::size_t parts = 0;
    std::size_t priced = 0;
    std::size_t oldPrices = 0;
    std::vector<CategoryCoverage> categories;
    std::vector<RuleCoverage> rules; // in the order of the rule book
    std::vector<std::string> unpriced; // ids of parts of `builds` without a price
    std::vector<std::string> unsourced; // ids of parts on general knowledge alone: they pass no rule
    std::vector<Source> stale; // sources read long ago
};

/// `builds` are machines that the rules are tried on: a rule reads a figure when taking it from the parts makes the
/// rule unable to tell. Takes some hundred evaluations to a build.
[[nodiscard]] Coverage coverageOf(const Catalog& catalog, const std::vector<EvaluationPtr>& builds,
                                  std::string_view today);

[[nodiscard]] std::string coverageJson(const Coverage& coverage);
[[nodiscard]] std::string coverageText(const Coverage& coverage);

} // namespace flopsmith
