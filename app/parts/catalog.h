// The immutable set of parts, sources and tables that everything reads. Shared between threads by pointer.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/parts/part.h"
#include "app/parts/tables.h"

namespace flopsmith {

class Catalog {
public:
    Catalog(const Catalog&) = delete; // shared by pointer; the index points into the parts
    Catalog& operator=(const Catalog&) = delete;
    Catalog(Catalog&&) = default;
    Catalog& operator=(Catalog&&) = default;
    ~Catalog() = default;

    /// Takes parts in any order; sorts them by category order, then id. Later duplicates of an id are dropped:
    /// readers report them before. `sources[0]` must be the empty source.
    Catalog(std::vector<Part> parts, std::vector<Source> sources, Tables tables, std::string date);
    /// The same with search texts made before, one per part in the order of `parts`; an empty one is made here. Folding
    /// them takes longer than all the rest of a large catalog.
    Catalog(std::vector<Part> parts, std::vector<std::string> searchTexts, std::vector<Source> sources, Tables tables,
            std::string date);

    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }
    [[nodiscard]] const Part* find(const PartId& id) const { return find(std::string_view(id.str())); }
    [[nodiscard]] const Part* find(std::string_view id) const; // by id or alias; nullptr if absent
    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    [[nodiscard]] const Source& source(SourceIndex index) const;
    [[nodiscard]] const Tables& tables() const { return m_tables; }
    /// Newest reading date of a source: "the catalog's date".
    [[nodiscard]] const std::string& date() const { return m_date; }
    /// One case-folded search text per part, same order as parts().
    [[nodiscard]] const std::vector<std::string>& searchTexts() const { return m_searchTexts; }

private:
    void sortParts();
    void indexIds();
    void addToIndex(const std::string& id, std::size_t part);

    /// Ids and aliases by hash, open addressing; the texts are those of the parts. A tenth of the memory of a map with
    /// texts.
    struct IdEntry {
        const std::string* text = nullptr;
        std::uint32_t part = 0;
    };
    std::vector<Part> m_parts;
    std::vector<Source> m_sources;
    Tables m_tables;
    std::string m_date;
    std::vector<IdEntry> m_ids; // a power of two of them; free ones have no text
    std::vector<std::string> m_searchTexts;
};

/// What a part is found by, folded. Raise the version when the same part would get another text: kept texts are then
/// made anew.
[[nodiscard]] std::string searchTextOf(const Part& part);
inline constexpr int searchTextVersion = 1;

/// The order of a catalog: category, then id.
[[nodiscard]] bool catalogOrder(const Part& a, const Part& b);

using CatalogPtr = std::shared_ptr<const Catalog>;

} // namespace flopsmith
