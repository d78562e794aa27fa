// The user's catalog: imported datasets, own parts, prices, favourites and which parts are the same, in one SQLite
// file. What is shown is overlay(): the bundled catalog with all of this above it. To be used on the thread that opened
// it; several processes may have the same file open.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/import/dataset.h"
#include "app/store/database.h"
#include "app/store/merge.h"

namespace flopsmith {

struct CsvMapping;
class DatasetPack;
class PciIds;

/// An imported dataset as it is kept.
struct DatasetInfo {
    std::string name;
    std::string title;
    std::string licence;
    std::string imported; // ISO 8601 date
    std::size_t parts = 0;
    std::size_t skipped = 0;
    std::size_t merged = 0; // parts that are shown as another's
    bool namesDevices = false; // it holds a PCI ID database
    std::filesystem::path origin; // where it was read from; empty: not known
};

/// What an import did.
struct ImportReport {
    std::size_t imported = 0; // parts that are kept, merged ones among them
    std::size_t merged = 0;
    std::size_t deviceNames = 0; // of a PCI ID database
    std::vector<SkippedRecord> skipped;
};

/// Two parts that are shown as one, or that the user keeps apart.
struct Merge {
    PartId absorbed; // always an imported part
    PartId kept;
    MergeReason reason = MergeReason::PartNumber;
    bool split = false; // the user keeps them apart
};

/// A price of any part, the bundled ones too.
struct PriceEntry {
    PartId part;
    Price price;
};

class UserCatalog {
public:
    /// Makes the file when it is to be written and not there. Damage and newer versions are refused, with the file as
    /// it was.
    [[nodiscard]] static Result<UserCatalog> open(const std::filesystem::path& file, Access access);

    /// The bundled catalog with the imported parts, the user's own and the prices: bundled < imported < user.
    [[nodiscard]] Result<CatalogPtr> overlay(const CatalogPtr& bundled);

    /// Keeps a dataset instead of what was imported under its name: all of it or nothing. Parts that `bundled` or
    /// another dataset has are merged, except those that the user keeps apart. `monitor` may be empty.
    [[nodiscard]] Result<ImportReport> putDataset(const ImportedSet& set, const Catalog& bundled,
                                                  const ImportMonitor& monitor);
    /// Takes a dataset out with its raw records and merges. Prices and favourites stay.
    [[nodiscard]] Result<bool> removeDataset(std::string_view name);
    [[nodiscard]] Result<std::vector<DatasetInfo>> datasets();
    [[nodiscard]] Result<std::vector<SkippedRecord>> skippedOf(std::string_view dataset);
    /// The record that an imported part was made from, verbatim; empty when there is none.
    [[nodiscard]] Result<std::string> rawRecord(const PartId& part);

    /// The PCI ID database that was imported; nullopt: none.
    [[nodiscard]] Result<std::optional<PciIds>> pciIds();

    /// Remembers how a table with these headings is read.
    [[nodiscard]] Result<bool> putMapping(const std::vector<std::string>& headings, const CsvMapping& mapping);
    /// nullopt: none is kept, or it is of no use any more.
    [[nodiscard]] Result<std::optional<CsvMapping>> mappingFor(const std::vector<std::string>& headings);

    [[nodiscard]] Result<std::vector<Merge>> merges();
    /// Keeps two merged parts apart (`split`), or joins them again; also after the dataset is imported anew.
    [[nodiscard]] Result<bool> setSplit(const PartId& absorbed, bool split);

    /// A part of the user's own: the id begins with `user:`. Replaces one of the same id.
    [[nodiscard]] Result<bool> putPart(const Part& part, const std::vector<Source>& sources);
    [[nodiscard]] Result<bool> removePart(const PartId& part);

    /// Adds prices to the history, and rates; the same price again changes nothing. Returns how many prices were new.
    [[nodiscard]] Result<std::size_t> addPrices(const std::vector<PriceEntry>& prices,
                                                const std::vector<ExchangeRate>& rates);
    /// The kept prices of a part, oldest first.
    [[nodiscard]] Result<std::vector<Price>> priceHistory(const PartId& part);
    /// Takes the user's own prices (kind `user`) of a part out; those of others stand again.
    [[nodiscard]] Result<bool> removeUserPrices(const PartId& part);
    [[nodiscard]] Result<std::vector<ExchangeRate>> rates();

    [[nodiscard]] Result<std::vector<PartId>> favourites();
    [[nodiscard]] Result<bool> setFavourite(const PartId& part, bool favourite);

    /// Reads everything and says whether it is sound; slow.
    [[nodiscard]] Result<bool> check();
    [[nodiscard]] const std::filesystem::path& file() const { return m_database.file(); }

private:
    explicit UserCatalog(Database database)
        : m_database(std::move(database))
    {
    }

    [[nodiscard]] Result<bool> writeSet(const ImportedSet& set, DatasetPack& pack,
                                        const std::vector<SkippedRecord>& skipped, const ImportMonitor& monitor);
    [[nodiscard]] Result<bool> writeMerges(const ImportedSet& set, const std::vector<const ImportedPart*>& kept,
                                           const Catalog& bundled);
    [[nodiscard]] Result<bool> writePciIds(const ImportedSet& set);
    [[nodiscard]] Result<bool> deleteSet(std::string_view name);

    Database m_database;
};

/// Where the user's catalog is kept when nothing else is said: the user's data folder.
[[nodiscard]] std::filesystem::path standardUserCatalogFile();

} // namespace flopsmith
