// A small catalog on disk or in memory whose content the test writes.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/parts/catalog.h"
#include "tests/support/temp_folder.h"

namespace flopsmith::test {

/// A catalog folder with the sources `maker` (vendor) and `press` (secondary),
/// without tables and parts at first.
class CatalogFolder {
public:
    CatalogFolder()
    {
        sources(
            R"({"maker": {"title": "Data sheets", "read": "2026-03-04", "confidence": "vendor"},
                    "press": {"title": "A magazine", "read": "2026-05-06", "confidence": "secondary"}})");
    }

    void sources(std::string_view json) const { writeBytes(m_folder / "sources.json", json); }
    void table(std::string_view name, std::string_view json) const
    {
        writeBytes(m_folder.path() / "tables" / (std::string(name) + ".json"), json);
    }
    /// `json` is the list of parts of a file of its own.
    void parts(std::string_view category, std::string_view json)
    {
        writeBytes(m_folder.path() / "parts" / category / ("part" + std::to_string(++m_files) + ".json"), json);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }

private:
    TempFolder m_folder;
    int m_files = 0;
};

/// Builds a catalog in memory: `CatalogBuilder().add("card",
/// figures).catalog()`.
class CatalogBuilder {
public:
    template <class T>
    CatalogBuilder& add(const char* id, T figures, const char* kind = "", double price = 0)
    {
        Part part;
        part.id = PartId(id);
        part.kind = kind;
        part.vendor = "Test";
        part.name = id;
        part.spec = std::make_shared<const T>(std::move(figures));
        if (price > 0)
            part.prices.push_back({Money::of(price, "USD"), "2026-01-01", PriceKind::List, {}});
        m_parts.push_back(std::move(part));
        return *this;
    }
    CatalogBuilder& tables(Tables tables)
    {
        m_tables = std::move(tables);
        return *this;
    }
    [[nodiscard]] CatalogPtr catalog()
    {
        const std::vector<Source> sources{{}, {"test", "Invented", "Test", "", "2026-01-01", Confidence::Vendor}};
        return std::make_shared<const Catalog>(std::move(m_parts), sources, std::move(m_tables), "2026-01-01");
    }

private:
    std::vector<Part> m_parts;
    Tables m_tables;
};

} // namespace flopsmith::test
