// A rule of the rule book: identity, texts, a check and, where one exists, fixes. Rules are listed in
// app/rules/CMakeLists.txt; nothing registers itself.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/estimate/estimate.h"
#include "app/rules/finding.h"

namespace flopsmith {

struct RuleInfo {
    std::string_view id; // as in the rule book: PWR-001
    std::string_view title; // FLOPSMITH_TR("rules", ...), a few words
    std::string_view message; // FLOPSMITH_TR("rules", "Load is %1, rated %2.")
    Severity severity = Severity::Error; // default; a check may give another
    std::string_view source; // document or book key that the threshold comes from
};

class Results;

/// What a check may read. Everything is derived from one build and one catalog.
struct RuleContext {
    const Machine& machine;
    const Estimate& estimate;
    /// Where thresholds that are asked for are noted, by name with what they are without the document; may be null.
    std::map<std::string, double, std::less<>>* asked = nullptr;
    [[nodiscard]] const Build& build() const { return machine.build(); }
    [[nodiscard]] const Catalog& catalog() const { return machine.catalog(); }
    [[nodiscard]] const Tables& tables() const { return machine.catalog().tables(); }
    /// A named threshold, as the document sets it (`PWR-002.load`) or as given.
    [[nodiscard]] double threshold(std::string_view name, double standard) const;
};

struct Rule {
    RuleInfo info;
    void (*check)(const RuleContext& context, const RuleInfo& self, Results& out);
    std::vector<QuickFix> (*fixes)(const RuleContext& context, const Finding& finding) = nullptr;
};

/// One application of a rule to one set of subjects. Read figures through `evidence`, then conclude once:
/// a violation is a finding even if something is missing (a lower bound that already passes the limit);
/// otherwise missing or assumed data make "cannot tell"; otherwise the check passed.
class Judgement {
public:
    Judgement(Results& out, const RuleContext& context, const RuleInfo& rule, std::vector<std::string> subjects);

    Evidence evidence;
    template <class T>
    const T* read(const Figure<T>& figure, const Item& item, std::string_view key)
    {
        return evidence.read(figure, item.part->id, key);
    }

    /// The finding's content, set before conclude().
    struct Detail {
        std::vector<Argument> arguments; // of the message template
        std::vector<NamedValue> values; // "value...", "limit...", "margin..."
        std::optional<Severity> severity; // other than the rule's default
        std::string_view message; // other than the rule's default
    };
    void conclude(bool violated, Detail detail);
    void pass() { conclude(false, {}); }

private:
    Results& m_out;
    const RuleContext& m_context;
    const RuleInfo& m_rule;
    std::vector<std::string> m_subjects;
};

/// Collects what the rules say. Order: rule order, then the order in which a rule reports.
class Results {
public:
    std::vector<Finding> findings;
    std::vector<CannotTell> unknown;
    std::vector<WorksIf> worksIf;
    int passed = 0; // checks that were concluded without a finding

    Judgement judge(const RuleContext& context, const RuleInfo& rule, std::vector<std::string> subjects)
    {
        return Judgement(*this, context, rule, std::move(subjects));
    }
    void condition(const RuleInfo& rule, std::vector<std::string> subjects, std::string_view condition,
                   std::vector<Argument> arguments = {});
};

/// All rules in the order of the book. Generated.
[[nodiscard]] std::span<const Rule* const> allRules();
[[nodiscard]] const Rule* findRule(std::string_view id);

} // namespace flopsmith
