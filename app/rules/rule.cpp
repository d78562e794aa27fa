#include "app/rules/rule.h"

#include <algorithm>

#include "app/rules/fingerprint.h"

namespace flopsmith {

double RuleContext::threshold(std::string_view name, double standard) const
{
    if (asked && !asked->contains(name))
        asked->emplace(name, standard);
    const auto& set = build().policy.thresholds;
    const auto at = set.find(std::string(name));
    return at == set.end() ? standard : at->second;
}

Judgement::Judgement(Results& out, const RuleContext& context, const RuleInfo& rule, std::vector<std::string> subjects)
    : m_out(out)
    , m_context(context)
    , m_rule(rule)
    , m_subjects(std::move(subjects))
{
}

void Judgement::conclude(bool violated, Detail detail)
{
    if (violated) {
        Finding finding;
        finding.rule = std::string(m_rule.id);
        finding.title = m_rule.title;
        finding.message = detail.message.empty() ? m_rule.message : detail.message;
        finding.severity = detail.severity.value_or(m_rule.severity);
        finding.arguments = std::move(detail.arguments);
        finding.values = std::move(detail.values);
        finding.fingerprint = fingerprint(m_rule.id, stableSubjects(m_context.machine, m_subjects));
        finding.subjects = std::move(m_subjects);
        m_out.findings.push_back(std::move(finding));
    } else if (!evidence.solid()) {
        m_out.unknown.push_back({std::string(m_rule.id), m_rule.title, std::move(m_subjects), evidence.gaps()});
    } else {
        ++m_out.passed;
    }
}

void Results::condition(const RuleInfo& rule, std::vector<std::string> subjects, std::string_view text,
                        std::vector<Argument> arguments)
{
    worksIf.push_back({std::string(rule.id), rule.title, std::move(subjects), text, std::move(arguments)});
}

const Rule* findRule(std::string_view id)
{
    const auto rules = allRules();
    const auto at = std::find_if(rules.begin(), rules.end(), [&](const Rule* rule) { return rule->info.id == id; });
    return at == rules.end() ? nullptr : *at;
}

} // namespace flopsmith
