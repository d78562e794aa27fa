// Search as you type over the catalog: folded texts are scanned, and what was found is taken from orders made once.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "app/parts/catalog.h"
#include "app/parts/facets.h"
#include "app/parts/row_set.h"

namespace flopsmith {

/// `Best`: the exact model first, then what serves deep learning most. Variants stand beneath what they are variants
/// of; in the order of a figure only those that are equal in it.
enum class SortKey { Best, Name, Price, Watts, Memory, PricePerTflops, PricePerGb, PricePerGbS, TflopsPerWatt };

struct SearchQuery {
    std::string text; // words that must all occur, folded, spaces and hyphens ignored within a word
    std::string category; // empty: all
    std::string vendor; // empty: all
    SortKey sort = SortKey::Best;
    std::vector<PartId> favourites = {}; // come first as long as nothing is typed and no figure orders the rows
    bool favouritesOnly = false;
    FacetChoices facets = {}; // of the category
    std::string currency = "USD"; // that prices are compared in
};

struct Found {
    std::vector<RowIndex> rows;
    std::vector<bool> beneath; // by place in `rows`: a variant of the nearest row above that is none
    bool near = false; // nothing matched; these have one letter that differs
};

/// Rows in an order, and what each stands beneath.
struct RowOrder {
    static constexpr RowIndex none = ~RowIndex{0};
    std::vector<RowIndex> rows;
    std::vector<RowIndex> bases; // by place in `rows`; `none`: it stands on its own
};
[[nodiscard]] RowOrder orderOf(const Catalog& catalog, std::vector<RowIndex> rows, SortKey key,
                               const std::string& currency);

/// Searches one catalog again and again. Orders and facets are made when they are first wanted. To be used by one
/// thread.
class PartSearch {
public:
    explicit PartSearch(CatalogPtr catalog);

    [[nodiscard]] Found find(const SearchQuery& query);
    /// The facets of the query's category, each value with the number of parts that would remain with it.
    [[nodiscard]] std::vector<Facet> facets(const SearchQuery& query);
    /// Parts of a category; of all when it is empty.
    [[nodiscard]] std::size_t total(const std::string& category) const;

private:
    [[nodiscard]] const RowOrder& order(const SearchQuery& query);
    [[nodiscard]] const FacetTable& facetTable(const std::string& category);
    /// What the query allows apart from its facets.
    [[nodiscard]] RowSet matching(const SearchQuery& query, bool& near) const;

    CatalogPtr m_catalog;
    std::map<std::tuple<std::string, SortKey, std::string>, RowOrder> m_orders; // by category, key and currency
    std::map<std::string, FacetTable> m_facets;
};

/// The rows [begin, end) of a category, which stand together; all when it is empty.
[[nodiscard]] std::pair<std::size_t, std::size_t> rangeOf(const Catalog& catalog, std::string_view category);

/// One search for what matches without a slip: rows in the order of the query, unknown last. "rtx4090", "RTX-4090" and
/// "rtx 4090" are equal.
[[nodiscard]] std::vector<RowIndex> search(const Catalog& catalog, const SearchQuery& query);

/// What prices are compared in. A price in another currency that no rate leads from is as good as unknown.
struct PriceScale {
    const std::string& currency; // ISO 4217
    const std::vector<ExchangeRate>& rates;
};
/// The number that a part is sorted by, least first; nullopt when a figure or price it needs is unknown.
[[nodiscard]] std::optional<double> sortValue(const Part& part, SortKey key, const PriceScale& scale);
/// What a part is worth to a buyer for deep learning, by several measures, the weightiest first; more is better.
using Usefulness = std::array<double, 5>;
[[nodiscard]] Usefulness usefulness(const Part& part, std::string_view today);

/// The orders that mean something in a category (empty: in all of them).
[[nodiscard]] std::span<const SortKey> sortKeysOf(std::string_view category);
/// Name of an order on the command line: price-per-gb.
[[nodiscard]] std::string_view sortKeyName(SortKey key);
[[nodiscard]] std::optional<SortKey> sortKeyFrom(std::string_view name);

/// Three or four key figures of a part for a list row: "24 GB · 450 W · 3 slots".
[[nodiscard]] std::vector<std::string> keyFigures(const Part& part);

} // namespace flopsmith
