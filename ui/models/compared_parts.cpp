#include "ui/models/compared_parts.h"

#include <algorithm>

namespace flopsmith {

std::vector<PartId> ComparedParts::of(std::string_view category) const
{
    const auto at = m_parts.find(category);
    return at == m_parts.end() ? std::vector<PartId>() : at->second;
}

bool ComparedParts::contains(const Part& part) const
{
    const std::vector<PartId> parts = of(part.category());
    return std::find(parts.begin(), parts.end(), part.id) != parts.end();
}

bool ComparedParts::add(const Part& part)
{
    if (contains(part) || full(part.category()))
        return false;
    m_parts[std::string(part.category())].push_back(part.id);
    Q_EMIT changed();
    return true;
}

bool ComparedParts::remove(const Part& part)
{
    if (!contains(part))
        return false;
    std::erase(m_parts[std::string(part.category())], part.id);
    Q_EMIT changed();
    return true;
}

void ComparedParts::clear(std::string_view category)
{
    const auto at = m_parts.find(category);
    if (at == m_parts.end() || at->second.empty())
        return;
    at->second.clear();
    Q_EMIT changed();
}

} // namespace flopsmith
