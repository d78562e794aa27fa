// Work on the user's own catalog as plain functions: each opens the file, does one thing to it as a whole or not at
// all, and closes it. To be called on any thread, by one at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/import/csv_mapper.h"
#include "app/import/pci_ids.h"
#include "app/store/price_list.h"
#include "app/store/user_catalog.h"

namespace flopsmith {

/// Where it is kept and what it lies above.
struct OwnPlace {
    std::filesystem::path file;
    CatalogPtr bundled;
};

/// Two parts that are shown as one, or kept apart, as people read it.
struct NamedMerge {
    Merge merge;
    std::string name; // of the part
    std::string dataset; // title of the absorbed part's dataset
    std::string keptIn; // title of the other's dataset; empty: the bundled catalog or the user's own parts
};

/// When a file was written and how long it is; of one that is not there as of one never written.
struct FileState {
    std::filesystem::file_time_type written = {};
    std::uintmax_t bytes = 0;
    friend bool operator==(const FileState&, const FileState&) = default;
};
[[nodiscard]] FileState stateOf(const std::filesystem::path& file);

/// What the lists show of it.
struct OwnShown {
    CatalogPtr catalog; // all parts: bundled with the user's own above them
    std::vector<PartId> favourites; // sorted
    FileState state; // before it was read
};

/// What is in it.
struct OwnContent {
    std::vector<DatasetInfo> datasets;
    std::vector<NamedMerge> merges;
    OwnShown shown;
};

struct ImportDone {
    std::string title;
    std::string licence;
    ImportReport report;
};

/// A table that no importer takes.
struct TableToMap {
    std::filesystem::path file;
    CsvSample sample;
    CsvMapping mapping; // the remembered one, else a guess
    bool remembered = false;
};

/// A price list that was read and not kept yet.
struct PricesRead {
    std::filesystem::path file;
    PriceList list;
    std::vector<std::string> ratesMissing; // currencies that nothing leads from to the one asked for
};

/// A catalog that nothing was put into yet is empty, not an error.
[[nodiscard]] Result<OwnShown> readShown(const OwnPlace& place);
/// The same. `known` is the catalog where no part has changed;
/// reading all parts takes most of the time.
[[nodiscard]] Result<OwnContent> readOwn(const OwnPlace& place, const CatalogPtr& known = {});

/// Whether `file` is a table that no importer takes.
[[nodiscard]] bool isUnknownTable(const std::filesystem::path& file);
[[nodiscard]] Result<TableToMap> readTable(const OwnPlace& place, const std::filesystem::path& file);

[[nodiscard]] Result<ImportDone> importInto(const OwnPlace& place, const std::filesystem::path& path,
                                            std::string_view dataset, const ImportMonitor& monitor);
/// The mapping is remembered for tables with the same headings.
[[nodiscard]] Result<ImportDone> importTableInto(const OwnPlace& place, const std::filesystem::path& file,
                                                 const CsvMapping& mapping, const ImportMonitor& monitor);
/// Imports a dataset anew from where it came from.
[[nodiscard]] Result<ImportDone> updateOwn(const OwnPlace& place, const std::string& dataset,
                                           const ImportMonitor& monitor);
[[nodiscard]] Result<bool> removeFromOwn(const OwnPlace& place, const std::string& dataset);
[[nodiscard]] Result<bool> splitInOwn(const OwnPlace& place, const PartId& absorbed, bool split);
[[nodiscard]] Result<std::optional<PciIds>> pciIdsInOwn(const OwnPlace& place);
[[nodiscard]] Result<std::vector<SkippedRecord>> skippedInOwn(const OwnPlace& place, const std::string& dataset);

/// `wanted` is the currency that sums are made in.
[[nodiscard]] Result<PricesRead> readPrices(const std::filesystem::path& file, const Catalog& catalog,
                                            const PriceDefaults& defaults, const std::string& wanted);
/// How many prices were new.
[[nodiscard]] Result<std::size_t> keepPrices(const OwnPlace& place, const PriceList& list);

} // namespace flopsmith
