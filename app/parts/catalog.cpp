#include "app/parts/catalog.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "app/base/parallel.h"
#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr std::uint32_t freeEntry = ~std::uint32_t{0};
constexpr std::uint32_t aliasMark = std::uint32_t{1} << 31U; // the entry stands for an alias of the part
constexpr std::size_t idsAtOnce = 8192;

std::size_t hashOf(std::string_view id)
{
    return std::hash<std::string_view>{}(id);
}

} // namespace

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

Catalog::Catalog(std::vector<Part> parts, PackedTexts searchTexts, std::vector<Source> sources, Tables tables,
                 std::string date, PartOrder order)
    : m_parts(std::move(parts))
    , m_sources(std::move(sources))
    , m_tables(std::move(tables))
    , m_date(std::move(date))
    , m_texts(std::move(searchTexts))
{
    if (m_sources.empty())
        m_sources.emplace_back();
    if (order == PartOrder::Any)
        sortParts();
    completeTexts();
    indexIds();
}

void Catalog::sortParts()
{
    const auto ordered = [](const Part& a, const Part& b) { return !catalogOrder(a, b); };
    if (std::adjacent_find(m_parts.begin(), m_parts.end(), ordered) == m_parts.end())
        return;
    std::vector<std::size_t> order(m_parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return catalogOrder(m_parts[a], m_parts[b]); });
    std::vector<Part> parts;
    PackedTexts texts;
    parts.reserve(order.size());
    for (const std::size_t i : order) {
        if (!parts.empty() && parts.back().id == m_parts[i].id)
            continue;
        parts.push_back(std::move(m_parts[i]));
        texts.add(i < m_texts.size() ? m_texts[i] : std::string_view());
    }
    m_parts = std::move(parts);
    m_texts = std::move(texts);
}

void Catalog::completeTexts()
{
    std::size_t missing = m_parts.size() - std::min(m_parts.size(), m_texts.size());
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        missing += m_texts[i].empty() ? 1 : 0;
    if (missing == 0)
        return;
    PackedTexts all;
    all.reserve(m_parts.size(), m_texts.bytes());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const std::string_view known = i < m_texts.size() ? m_texts[i] : std::string_view();
        all.add(known.empty() ? searchTextOf(m_parts[i]) : known);
    }
    m_texts = std::move(all);
}

void Catalog::indexIds()
{
    std::size_t count = m_parts.size();
    for (const Part& part : m_parts)
        count += part.aliases.size();
    m_ids.assign(std::bit_ceil(count * 2 + 1), freeEntry);
    // Most of the time goes into waiting for the texts of the ids.
    std::vector<std::size_t> hashes(m_parts.size());
    inParallel((m_parts.size() + idsAtOnce - 1) / idsAtOnce, 1, [&](std::size_t block) {
        const std::size_t end = std::min(m_parts.size(), (block + 1) * idsAtOnce);
        for (std::size_t i = block * idsAtOnce; i < end; ++i)
            hashes[i] = hashOf(m_parts[i].id.str());
    });
    // Ids first: an alias never hides a part.
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        addToIndex(hashes[i], static_cast<std::uint32_t>(i));
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        for (const std::string& alias : m_parts[i].aliases)
            if (!find(alias))
                addToIndex(hashOf(alias), static_cast<std::uint32_t>(i) | aliasMark);
}

void Catalog::addToIndex(std::size_t hash, std::uint32_t entry)
{
    const std::size_t mask = m_ids.size() - 1;
    std::size_t at = hash & mask;
    while (m_ids[at] != freeEntry)
        at = (at + 1) & mask;
    m_ids[at] = entry;
}

bool Catalog::isNamed(std::uint32_t entry, std::string_view id) const
{
    const Part& part = m_parts[entry & ~aliasMark];
    if ((entry & aliasMark) == 0)
        return part.id.str() == id;
    return std::find(part.aliases.begin(), part.aliases.end(), id) != part.aliases.end();
}

const Part* Catalog::find(std::string_view id) const
{
    const std::size_t mask = m_ids.size() - 1;
    for (std::size_t at = hashOf(id) & mask; m_ids[at] != freeEntry; at = (at + 1) & mask)
        if (isNamed(m_ids[at], id))
            return &m_parts[m_ids[at] & ~aliasMark];
    return nullptr;
}

const Source& Catalog::source(SourceIndex index) const
{
    return m_sources[index < m_sources.size() ? index : 0];
}

} // namespace flopsmith
