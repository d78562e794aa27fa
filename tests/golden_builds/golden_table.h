// Real builds with a known outcome: what was expected of each, what the program found, and the table of it all.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/rules/engine.h"

namespace flopsmith::test {

/// One expectation of a build. A conditional one needs a datum that the source lacks: it is never counted as missed.
struct Expectation {
    std::string rule;
    std::set<std::string> levels; // allowed severities
    bool conditional = false;
    std::string why;
};

struct GoldenBuild {
    std::string id;
    std::string kind; // known-good, known-problem, known-bad, plan
    std::string text; // the whole file
    std::vector<Expectation> expected;
    std::vector<std::string> mustNotFire;
};

/// The builds of `folder` in the order of their names. `ruleBook` gives the severities that a rule may have.
[[nodiscard]] std::vector<GoldenBuild> readGoldenBuilds(const std::string& folder, const std::string& ruleBook);

/// What came of one build, as "build rule" or, for what must not be, "build !rule".
struct Outcome {
    std::vector<std::string> missed; // unconditional and did not fire at an allowed level
    std::vector<std::string> fired; // unconditional and did
    std::vector<std::string> conditional; // fired though the datum is missing: allowed
    std::vector<std::string> falseOnes; // must_not_fire, or an error in a known-good build that is not expected
    std::map<std::string, std::string> notes; // why a missed one may be missed: "no such rule", "cannot tell: ..."
};
[[nodiscard]] Outcome compare(const GoldenBuild& build, const Evaluation& evaluation);

/// By rule: expected, fired, missed, false, and which rules do not exist yet.
[[nodiscard]] std::string tableOf(const std::vector<Outcome>& outcomes);

/// Lines "build rule  reason" of a file; '#' begins a remark.
[[nodiscard]] std::map<std::string, std::string> readKnown(const std::string& file);

} // namespace flopsmith::test
