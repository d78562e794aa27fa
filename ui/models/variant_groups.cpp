#include "ui/models/variant_groups.h"

namespace flopsmith {

bool VariantGroups::isOpen(const PartId& base) const
{
    const bool begins = m_searching || m_allOpen;
    return begins != (m_searching ? m_turnedInSearch : m_turned).contains(base);
}

void VariantGroups::setOpen(const PartId& base, bool open)
{
    std::set<PartId>& turned = m_searching ? m_turnedInSearch : m_turned;
    if (isOpen(base) == open)
        return;
    if (turned.erase(base) == 0)
        turned.insert(base);
}

void VariantGroups::setAllOpen(bool open)
{
    m_allOpen = open;
    m_turned.clear();
    m_turnedInSearch.clear();
}

void VariantGroups::searched(bool anything)
{
    m_searching = anything;
    m_turnedInSearch.clear();
}

} // namespace flopsmith
