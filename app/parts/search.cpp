#include "app/parts/search.h"

#include <algorithm>
#include <numeric>

#include "app/base/text.h"
#include "app/parts/near_name.h"

namespace flopsmith {

namespace {

/// How well a text matches is told for so many rows at most: with more, the words say too little for it to matter.
constexpr std::size_t mostGraded = 8'000;
enum Grade : std::uint8_t { Exact, Named, Elsewhere, grades };

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (const std::string& word : split(text, ' '))
        if (std::string key = searchKey(word); !key.empty())
            words.push_back(std::move(key));
    return words;
}

bool holdsAll(std::string_view text, const std::vector<std::string>& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

/// Whether each word stands in the part's names, at least nearly.
bool holdsAllNearly(const Part& part, std::string_view text, const std::vector<std::string>& words)
{
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        if (text.find(word) != std::string_view::npos)
            return true;
        return mayBeMistyped(word) && mayHoldNearly(text, word)
            && (namesNearly(part.name, word) || namesNearly(part.vendor, word) || namesNearly(part.kind, word));
    });
}

/// The folded id within a search text: what stands before is maker and name.
std::size_t nameEnd(const Part& part, std::string_view text)
{
    std::string id;
    for (const char c : part.id.str())
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ':')
            id += c;
    const std::size_t at = text.rfind(id);
    return at == std::string_view::npos ? text.size() : at;
}

Grade gradeOf(const Part& part, std::string_view text, const std::vector<std::string>& words)
{
    const std::string_view name = text.substr(0, nameEnd(part, text));
    const auto named = [&](const std::string& word) { return name.find(word) != std::string_view::npos; };
    if (!std::all_of(words.begin(), words.end(), named))
        return Elsewhere;
    // "4090" ends the model's name, but not that of a "4090 D".
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return name.ends_with(word); })
        ? Exact
        : Named;
}

std::vector<RowIndex> rowsOf(const Catalog& catalog, const std::vector<PartId>& ids)
{
    std::vector<RowIndex> out;
    for (const PartId& id : ids)
        if (const Part* part = catalog.find(id))
            out.push_back(static_cast<RowIndex>(part - catalog.parts().data()));
    return out;
}

/// What was found, in its order: by grade, favourites before all, variants beneath what they are variants of.
class Listing {
public:
    Listing(const Catalog& catalog, const SearchQuery& query, RowSet hits)
        : m_catalog(catalog)
        , m_query(query)
        , m_words(wordsOf(query.text))
        , m_hits(std::move(hits))
        , m_first(catalog.parts().size())
    {
    }

    [[nodiscard]] Found listed(const RowOrder& order)
    {
        if (m_words.empty() && (m_query.sort == SortKey::Best || m_query.sort == SortKey::Name))
            takeFavourites(order);
        if (!m_words.empty() && m_query.sort == SortKey::Best && m_hits.count() <= mostGraded)
            grade();
        for (std::uint8_t grade = Exact; grade < (m_grades.empty() ? 1 : grades); ++grade)
            for (std::size_t i = 0; i < order.rows.size(); ++i)
                take(order.rows[i], order.bases[i], grade);
        return std::move(m_found);
    }

private:
    void takeFavourites(const RowOrder& order)
    {
        RowSet favourites(m_catalog.parts().size());
        for (const RowIndex row : rowsOf(m_catalog, m_query.favourites))
            favourites.add(row);
        if (m_query.favourites.empty())
            return;
        for (const RowIndex row : order.rows)
            if (favourites.contains(row) && m_hits.contains(row)) {
                add(row, false);
                m_first.add(row);
            }
    }

    void grade()
    {
        m_grades.resize(m_catalog.parts().size());
        for (std::size_t row = 0; row < m_grades.size(); ++row)
            if (m_hits.contains(row))
                m_grades[row] = gradeOf(m_catalog.parts()[row], m_catalog.searchText(row), m_words);
    }

    void take(RowIndex row, RowIndex base, std::uint8_t grade)
    {
        if (!m_hits.contains(row) || m_first.contains(row))
            return;
        const bool beneath = base != RowOrder::none && m_hits.contains(base) && !m_first.contains(base);
        if (m_grades.empty() || m_grades[beneath ? base : row] == grade)
            add(row, beneath);
    }

    void add(RowIndex row, bool beneath)
    {
        m_found.rows.push_back(row);
        m_found.beneath.push_back(beneath);
    }

    const Catalog& m_catalog;
    const SearchQuery& m_query;
    std::vector<std::string> m_words;
    RowSet m_hits;
    RowSet m_first; // favourites that are listed already
    std::vector<std::uint8_t> m_grades; // by row; empty: all alike
    Found m_found;
};

/// Rows of [begin, end) that the query allows, without its facets.
template <class Holds>
RowSet allowed(const Catalog& catalog, const SearchQuery& query, std::size_t begin, std::size_t end, const Holds& holds)
{
    const auto& parts = catalog.parts();
    RowSet out(parts.size());
    const auto consider = [&](std::size_t row) {
        if (!query.vendor.empty() && parts[row].vendor != query.vendor)
            return;
        if (holds(parts[row], catalog.searchText(row)))
            out.add(row);
    };
    if (query.favouritesOnly) {
        for (const RowIndex row : rowsOf(catalog, query.favourites))
            if (row >= begin && row < end)
                consider(row);
        return out;
    }
    for (std::size_t row = begin; row < end; ++row)
        consider(row);
    return out;
}

std::vector<RowIndex> rowsBetween(std::size_t begin, std::size_t end)
{
    std::vector<RowIndex> rows(end - begin);
    std::iota(rows.begin(), rows.end(), static_cast<RowIndex>(begin));
    return rows;
}

} // namespace

std::pair<std::size_t, std::size_t> rangeOf(const Catalog& catalog, std::string_view category)
{
    const auto& parts = catalog.parts();
    if (category.empty())
        return {0, parts.size()};
    const auto& names = categoryNames();
    const auto index = static_cast<std::size_t>(std::find(names.begin(), names.end(), category) - names.begin());
    const auto begin =
        std::partition_point(parts.begin(), parts.end(), [&](const Part& p) { return p.spec.index() < index; });
    const auto end = std::partition_point(begin, parts.end(), [&](const Part& p) { return p.spec.index() == index; });
    return {static_cast<std::size_t>(begin - parts.begin()), static_cast<std::size_t>(end - parts.begin())};
}

namespace {

RowSet holding(const Catalog& catalog, const SearchQuery& query)
{
    const auto [begin, end] = rangeOf(catalog, query.category);
    const std::vector<std::string> words = wordsOf(query.text);
    return allowed(catalog, query, begin, end,
                   [&](const Part&, std::string_view text) { return holdsAll(text, words); });
}

RowSet holdingNearly(const Catalog& catalog, const SearchQuery& query)
{
    const auto [begin, end] = rangeOf(catalog, query.category);
    const std::vector<std::string> words = wordsOf(query.text);
    if (std::none_of(words.begin(), words.end(), mayBeMistyped))
        return RowSet(catalog.parts().size());
    return allowed(catalog, query, begin, end,
                   [&](const Part& part, std::string_view text) { return holdsAllNearly(part, text, words); });
}

} // namespace

PartSearch::PartSearch(CatalogPtr catalog)
    : m_catalog(std::move(catalog))
{
}

const RowOrder& PartSearch::order(const SearchQuery& query)
{
    const auto [at, isNew] = m_orders.try_emplace({query.category, query.sort, query.currency});
    if (isNew) {
        const auto [begin, end] = rangeOf(*m_catalog, query.category);
        at->second = orderOf(*m_catalog, rowsBetween(begin, end), query.sort, query.currency);
    }
    return at->second;
}

const FacetTable& PartSearch::facetTable(const std::string& category)
{
    const auto [at, isNew] = m_facets.try_emplace(category);
    if (isNew) {
        const auto [begin, end] = rangeOf(*m_catalog, category);
        at->second = FacetTable(*m_catalog, category, begin, end);
    }
    return at->second;
}

RowSet PartSearch::matching(const SearchQuery& query, bool& near) const
{
    RowSet hits = holding(*m_catalog, query);
    near = false;
    if (query.text.empty() || hits.count() > 0)
        return hits;
    hits = holdingNearly(*m_catalog, query);
    near = hits.count() > 0;
    return hits;
}

Found PartSearch::find(const SearchQuery& query)
{
    bool near = false;
    RowSet hits = matching(query, near);
    if (!query.facets.empty())
        facetTable(query.category).cut(hits, query.facets);
    Found found = Listing(*m_catalog, query, std::move(hits)).listed(order(query));
    found.near = near;
    return found;
}

std::vector<Facet> PartSearch::facets(const SearchQuery& query)
{
    bool near = false;
    return facetTable(query.category).count(matching(query, near), query.facets);
}

std::size_t PartSearch::total(const std::string& category) const
{
    const auto [begin, end] = rangeOf(*m_catalog, category);
    return end - begin;
}

std::vector<RowIndex> search(const Catalog& catalog, const SearchQuery& query)
{
    RowSet hits = holding(catalog, query);
    const auto [begin, end] = rangeOf(catalog, query.category);
    std::vector<RowIndex> rows = rowsBetween(begin, end);
    std::erase_if(rows, [&](RowIndex row) { return !hits.contains(row); });
    return Listing(catalog, query, std::move(hits))
        .listed(orderOf(catalog, std::move(rows), query.sort, query.currency))
        .rows;
}

} // namespace flopsmith
