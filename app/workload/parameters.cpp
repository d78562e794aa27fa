#include "app/workload/parameters.h"

#include <algorithm>

namespace flopsmith {

namespace {

/// `*` matches any text, everything else itself.
bool matches(std::string_view pattern, std::string_view name)
{
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == name;
    if (name.substr(0, star) != pattern.substr(0, star) || name.size() < star)
        return false;
    const std::string_view rest = pattern.substr(star + 1);
    for (std::size_t from = star; from <= name.size(); ++from)
        if (matches(rest, name.substr(from)))
            return true;
    return false;
}

} // namespace

double Parameters::operator()(std::string_view name) const
{
    const auto found = m_places.find(name);
    if (found != m_places.end()) {
        if (m_used)
            (*m_used)[found->second] = 1;
        return m_values[found->second].second;
    }
    if (m_missing && std::find(m_missing->begin(), m_missing->end(), name) == m_missing->end())
        m_missing->emplace_back(name);
    return m_priors ? m_priors(name).start : 1.0;
}

void Parameters::set(std::string_view name, double value)
{
    const auto [place, added] = m_places.try_emplace(std::string(name), m_values.size());
    if (added)
        m_values.emplace_back(name, value);
    else
        m_values[place->second].second = value;
}

bool Parameters::has(std::string_view name) const
{
    return m_places.find(name) != m_places.end();
}

Prior priorOf(const std::vector<PriorRule>& rules, std::string_view name)
{
    for (const PriorRule& rule : rules)
        if (matches(rule.pattern, name))
            return rule.prior;
    return {};
}

} // namespace flopsmith
