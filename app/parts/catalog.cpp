#include "app/parts/catalog.h"

#include <algorithm>

#include "app/base/text.h"

namespace flopsmith {

Catalog::Catalog(std::vector<Part> parts, std::vector<Source> sources, Tables tables, std::string date)
    : m_parts(std::move(parts))
    , m_sources(std::move(sources))
    , m_tables(std::move(tables))
    , m_date(std::move(date))
{
    if (m_sources.empty())
        m_sources.emplace_back();
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const Part& a, const Part& b) {
        return a.spec.index() != b.spec.index() ? a.spec.index() < b.spec.index() : a.id < b.id;
    });
    m_parts.erase(std::unique(m_parts.begin(), m_parts.end(), [](const Part& a, const Part& b) { return a.id == b.id; }),
                  m_parts.end());
    m_searchTexts.reserve(m_parts.size());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        m_byId.emplace(part.id, i);
        std::string text = part.vendor + " " + part.name + " " + part.id.str() + " " + part.kind;
        for (const std::string& mpn : part.mpn)
            text += " " + mpn;
        m_searchTexts.push_back(searchKey(text));
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        for (const std::string& alias : m_parts[i].aliases)
            m_byId.emplace(PartId(alias), i);
}

const Part* Catalog::find(const PartId& id) const
{
    const auto at = m_byId.find(id);
    return at == m_byId.end() ? nullptr : &m_parts[at->second];
}

const Source& Catalog::source(SourceIndex index) const
{
    return m_sources[index < m_sources.size() ? index : 0];
}

} // namespace flopsmith
