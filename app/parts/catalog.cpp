#include "app/parts/catalog.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "app/base/text.h"

namespace flopsmith {

bool catalogOrder(const Part& a, const Part& b)
{
    return a.spec.index() != b.spec.index() ? a.spec.index() < b.spec.index() : a.id < b.id;
}

std::string searchTextOf(const Part& part)
{
    std::string text = part.vendor + " " + part.name + " " + part.id.str() + " " + part.kind;
    for (const std::string& mpn : part.mpn)
        text += " " + mpn;
    return searchKey(text);
}

Catalog::Catalog(std::vector<Part> parts, std::vector<Source> sources, Tables tables, std::string date)
    : Catalog(std::move(parts), {}, std::move(sources), std::move(tables), std::move(date))
{
}

Catalog::Catalog(std::vector<Part> parts, std::vector<std::string> searchTexts, std::vector<Source> sources,
                 Tables tables, std::string date)
    : m_parts(std::move(parts))
    , m_sources(std::move(sources))
    , m_tables(std::move(tables))
    , m_date(std::move(date))
    , m_searchTexts(std::move(searchTexts))
{
    if (m_sources.empty())
        m_sources.emplace_back();
    m_searchTexts.resize(m_parts.size());
    sortParts();
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        if (m_searchTexts[i].empty())
            m_searchTexts[i] = searchTextOf(m_parts[i]);
    indexIds();
}

void Catalog::sortParts()
{
    const auto ordered = [](const Part& a, const Part& b) { return !catalogOrder(a, b); };
    // What comes from the store is in order already.
    if (std::adjacent_find(m_parts.begin(), m_parts.end(), ordered) == m_parts.end())
        return;
    std::vector<std::size_t> order(m_parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return catalogOrder(m_parts[a], m_parts[b]); });
    std::vector<Part> parts;
    std::vector<std::string> texts;
    parts.reserve(order.size());
    texts.reserve(order.size());
    for (const std::size_t i : order) {
        if (!parts.empty() && parts.back().id == m_parts[i].id)
            continue;
        parts.push_back(std::move(m_parts[i]));
        texts.push_back(std::move(m_searchTexts[i]));
    }
    m_parts = std::move(parts);
    m_searchTexts = std::move(texts);
}

void Catalog::indexIds()
{
    std::size_t count = m_parts.size();
    for (const Part& part : m_parts)
        count += part.aliases.size();
    m_ids.resize(std::bit_ceil(count * 2 + 1));
    // Ids first: an alias never hides a part.
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        addToIndex(m_parts[i].id.str(), i);
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        for (const std::string& alias : m_parts[i].aliases)
            addToIndex(alias, i);
}

void Catalog::addToIndex(const std::string& id, std::size_t part)
{
    const std::size_t mask = m_ids.size() - 1;
    for (std::size_t at = std::hash<std::string_view>{}(id)&mask;; at = (at + 1) & mask) {
        if (m_ids[at].text && *m_ids[at].text == id)
            return;
        if (m_ids[at].text)
            continue;
        m_ids[at] = {&id, static_cast<std::uint32_t>(part)};
        return;
    }
}

const Part* Catalog::find(std::string_view id) const
{
    const std::size_t mask = m_ids.size() - 1;
    for (std::size_t at = std::hash<std::string_view>{}(id)&mask; m_ids[at].text; at = (at + 1) & mask)
        if (*m_ids[at].text == id)
            return &m_parts[m_ids[at].part];
    return nullptr;
}

const Source& Catalog::source(SourceIndex index) const
{
    return m_sources[index < m_sources.size() ? index : 0];
}

} // namespace flopsmith
