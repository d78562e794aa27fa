// The immutable set of parts, sources and tables that everything reads. Shared between threads by pointer.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/parts/part.h"
#include "app/parts/tables.h"

namespace flopsmith {

class Catalog {
public:
    /// Takes parts in any order; sorts them by category order, then id. Later duplicates of an id are dropped:
    /// readers report them before. `sources[0]` must be the empty source.
    Catalog(std::vector<Part> parts, std::vector<Source> sources, Tables tables, std::string date);

    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }
    [[nodiscard]] const Part* find(const PartId& id) const; // by id or alias; nullptr if absent
    [[nodiscard]] const Part* find(std::string_view id) const { return find(PartId(id)); }
    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    [[nodiscard]] const Source& source(SourceIndex index) const;
    [[nodiscard]] const Tables& tables() const { return m_tables; }
    /// Newest reading date of a source: "the catalog's date".
    [[nodiscard]] const std::string& date() const { return m_date; }
    /// One case-folded search text per part, same order as parts().
    [[nodiscard]] const std::vector<std::string>& searchTexts() const { return m_searchTexts; }

private:
    std::vector<Part> m_parts;
    std::vector<Source> m_sources;
    Tables m_tables;
    std::string m_date;
    std::unordered_map<PartId, std::size_t> m_byId;
    std::vector<std::string> m_searchTexts;
};

using CatalogPtr = std::shared_ptr<const Catalog>;

} // namespace flopsmith
