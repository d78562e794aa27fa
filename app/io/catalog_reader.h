// Reads a catalog folder file by file and collects the faults. Knows nothing
// about where catalogs are found.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "app/io/part_json.h"

namespace flopsmith {

class CatalogReader {
public:
    enum class Until { FirstFault, End };

    explicit CatalogReader(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    void read(Until until);
    /// Adds faults for ids that no part has, for parts that contain parts that
    /// contain parts, and for missing tables.
    void checkReferences();
    /// Adds faults for figures that cannot be true, for parts without a source and for part numbers that stand twice.
    void checkPlausibility();
    [[nodiscard]] const std::vector<Error>& faults() const { return m_log.faults; }
    /// The catalog that was read; to be called once, last.
    [[nodiscard]] CatalogPtr take();

private:
    /// One file of parts, read by itself.
    struct PartFile {
        std::filesystem::path path;
        std::string name; // of the path, for faults
        std::string category; // of the folder
        std::vector<std::pair<std::size_t, Part>> parts; // with their places in the file
        std::size_t listed = 0;
        ReadLog log;
    };
    /// Where a part stands, for faults that show only when all are read.
    struct Place {
        std::size_t file = 0;
        std::size_t index = 0;
    };

    [[nodiscard]] bool stopped() const { return m_until == Until::FirstFault && !m_log.faults.empty(); }
    [[nodiscard]] static std::optional<Json> parse(const std::filesystem::path& file, ReadLog& log);
    void readSources();
    void readSource(const JsonAt& at, const std::string& key);
    void readTables();
    void readParts();
    void readPartFile(PartFile& file) const;
    void takeParts(PartFile& file);
    void takeIds(std::size_t part);
    void resolveVariants();
    void refusePart(std::size_t part, std::string_view key, std::string message, std::string remedy);
    void checkIncluded(std::size_t part, std::string_view key, const std::vector<Included>& included);
    void checkLevel(const TierLevel& level, const std::string& place);
    void checkTableParts(std::string_view table, const std::string& place, const std::vector<std::string>& ids);
    void checkNamed(std::size_t part, std::string_view key, const std::vector<std::string>& ids);

    std::filesystem::path m_folder;
    Until m_until = Until::FirstFault;
    std::vector<Source> m_sources;
    std::unique_ptr<SourceList> m_sourceList;
    Tables m_tables;
    std::vector<std::string> m_tablesRead;
    std::vector<Part> m_parts;
    std::vector<Place> m_places;
    std::vector<std::string> m_files;
    std::unordered_map<std::string, std::size_t> m_byId; // ids and aliases
    ReadLog m_log;
};

} // namespace flopsmith
