// Search as you type over the catalog: a linear scan of folded texts, narrow queries reuse the previous result.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/parts/catalog.h"

namespace flopsmith {

/// Index into Catalog::parts().
using RowIndex = std::uint32_t;

enum class SortKey { Name, Price, Watts, Memory, PricePerTflops, PricePerGb };

struct SearchQuery {
    std::string text; // words that must all occur, folded, spaces and hyphens ignored within a word
    std::string category; // empty: all
    std::string vendor; // empty: all
    SortKey sort = SortKey::Name;
    std::vector<PartId> favourites = {}; // come first as long as nothing else orders the rows: no text, order by name
    bool favouritesOnly = false;
};

/// Rows that match, in the order of the sort key (unknown last), ties by id. "rtx4090", "RTX-4090" and "rtx 4090" are equal.
[[nodiscard]] std::vector<RowIndex> search(const Catalog& catalog, const SearchQuery& query);

/// The number that a part is sorted by; nullopt when a figure or price it needs is unknown.
[[nodiscard]] std::optional<double> sortValue(const Part& part, SortKey key);

/// Three or four key figures of a part for a list row: "24 GB · 450 W · 3 slots".
[[nodiscard]] std::vector<std::string> keyFigures(const Part& part);

} // namespace flopsmith
