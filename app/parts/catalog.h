// The immutable set of parts, sources and tables that everything reads. Shared between threads by pointer.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/parts/packed_texts.h"
#include "app/parts/part.h"
#include "app/parts/tables.h"

namespace flopsmith {

/// `Catalog`: the parts are in catalog order, and no two have one id.
enum class PartOrder { Any, Catalog };

class Catalog {
public:
    Catalog(const Catalog&) = delete; // shared by pointer
    Catalog& operator=(const Catalog&) = delete;
    Catalog(Catalog&&) = default;
    Catalog& operator=(Catalog&&) = default;
    ~Catalog() = default;

    /// Takes parts in any order; sorts them by category order, then id. Later duplicates of an id are dropped:
    /// readers report them before. `sources[0]` must be the empty source.
    Catalog(std::vector<Part> parts, std::vector<Source> sources, Tables tables, std::string date);
    /// The same with search texts made before, one per part in the order of `parts`; an empty one is made here. Folding
    /// them takes longer than all the rest of a large catalog.
    Catalog(std::vector<Part> parts, PackedTexts searchTexts, std::vector<Source> sources, Tables tables,
            std::string date, PartOrder order = PartOrder::Any);

    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }
    [[nodiscard]] const Part* find(const PartId& id) const { return find(std::string_view(id.str())); }
    [[nodiscard]] const Part* find(std::string_view id) const; // by id or alias; nullptr if absent
    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    [[nodiscard]] const Source& source(SourceIndex index) const;
    [[nodiscard]] const Tables& tables() const { return m_tables; }
    /// Newest reading date of a source: "the catalog's date".
    [[nodiscard]] const std::string& date() const { return m_date; }
    /// What the part of a row is found by, case-folded; begins with maker and name.
    [[nodiscard]] std::string_view searchText(std::size_t row) const { return m_texts[row]; }

private:
    void sortParts();
    void completeTexts();
    void indexIds();
    void addToIndex(std::size_t hash, std::uint32_t entry);
    [[nodiscard]] bool isNamed(std::uint32_t entry, std::string_view id) const;

    std::vector<Part> m_parts;
    std::vector<Source> m_sources;
    Tables m_tables;
    std::string m_date;
    std::vector<std::uint32_t> m_ids; // parts by hash of ids and aliases, open addressing; a power of two of them
    PackedTexts m_texts;
};

/// What a part is found by, folded. Raise the version when the same part would get another text: kept texts are then
/// made anew.
[[nodiscard]] std::string searchTextOf(const Part& part);
inline constexpr int searchTextVersion = 1;

/// The order of a catalog: category, then id.
[[nodiscard]] bool catalogOrder(const Part& a, const Part& b);

using CatalogPtr = std::shared_ptr<const Catalog>;

} // namespace flopsmith
