// Any table of parts: which column is which figure in which unit. A mapping can be guessed from the headings, tried on
// the first lines and kept as JSON. Knows nothing of dialogs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/import/importer.h"

namespace flopsmith {

/// One column. `key` is a figure of the category, or name, vendor, mpn, kind, notes, id, price.
struct ColumnMapping {
    std::string heading;
    std::string key;
    std::string unit; // of numbers without one of their own: "GB", "MHz"; empty: the key's
    bool assumed = false; // the column is known to be loose
    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

struct CsvMapping {
    std::string dataset; // [a-z0-9-]+, for the parts' ids
    std::string title;
    std::string category;
    std::string vendor; // of all parts, where no column says it
    std::string licence;
    std::string currency = "USD"; // of prices without a sign
    std::string priceDate; // ISO 8601; prices are left out without it
    std::vector<ColumnMapping> columns;
    std::string decimal = {}; // "." or ",": what stands before decimals; empty: as each cell shows it
    friend bool operator==(const CsvMapping&, const CsvMapping&) = default;
};

/// Keys that are no figures.
[[nodiscard]] const std::vector<std::string_view>& identityKeys();
/// Keys that a column of this category can have: the above and the figures that one cell can hold.
[[nodiscard]] std::vector<std::string> mappableKeys(std::string_view category);

/// Units that a column without units in its cells can be in; empty where a figure has none.
[[nodiscard]] std::vector<std::string> mappableUnits(std::string_view key);

/// The first thing that is wrong with a mapping, as an error; fine when it has a name column and known keys.
[[nodiscard]] Result<void> checkMapping(const CsvMapping& mapping);

/// The best guess for these headings; an empty `category` is guessed too. Columns that mean nothing known are left out.
[[nodiscard]] CsvMapping guessMapping(const std::vector<std::string>& headings, std::string_view category);

/// As JSON to be kept, and back. Unknown members are an error.
[[nodiscard]] std::string mappingJson(const CsvMapping& mapping);
[[nodiscard]] Result<CsvMapping> readMapping(std::string_view json, const std::string& file);

/// Headings and first rows of a table, for the preview.
struct CsvSample {
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>> rows;
    std::string text; // that they stand in
};
[[nodiscard]] Result<CsvSample> sampleCsv(const std::filesystem::path& file, std::size_t rows);

/// What stands before the decimals of its prices; empty: they do not tell.
[[nodiscard]] std::string guessDecimal(const CsvSample& sample, const CsvMapping& mapping);

/// A row of a sample as a mapping reads it.
struct CsvTrial {
    std::size_t line = 0;
    std::optional<Part> part; // nullopt: the row becomes none
    std::vector<Message> notes; // what was not taken over; those of a figure begin with `key: `
};
[[nodiscard]] Result<std::vector<CsvTrial>> tryMapping(const CsvSample& sample, const CsvMapping& mapping);

/// Reads a table by a mapping; `maxRows` 0: all. What cannot be read is in `skipped` with its line.
[[nodiscard]] Result<ImportedSet> importCsv(const std::filesystem::path& file, const CsvMapping& mapping,
                                            const ImportMonitor& monitor, std::size_t maxRows = 0);

/// One row into a run; the mapping must be sound.
void readMappedRow(const CsvRow& row, const CsvMapping& mapping, ImportRun& run);

/// The same into a run of an importer, for datasets that are plain tables.
[[nodiscard]] Result<void> readMapped(const DatasetFile& file, const CsvMapping& mapping, ImportRun& run,
                                      std::size_t maxRows = 0);

} // namespace flopsmith
