#include "app/workspace/own_jobs.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/import/dataset.h"
#include "app/io/atomic_file.h"

namespace flopsmith {

namespace {

constexpr std::size_t sampleRows = 40;
/// Of the whole work in thousandths: reading the files comes first, keeping the parts follows.
constexpr int readingShare = 650;

ImportMonitor partOf(const ImportMonitor& monitor, int from, int to)
{
    if (!monitor)
        return {};
    return [&monitor, from, to](int permille) { return monitor(from + (to - from) * permille / 1000); };
}

std::string datasetOf(const PartId& part)
{
    const std::string& id = part.str();
    const std::size_t from = std::string_view("import:").size();
    return id.starts_with("import:") ? id.substr(from, id.find(':', from) - from) : std::string();
}

std::vector<NamedMerge> namedMerges(std::vector<Merge> merges, const std::vector<DatasetInfo>& datasets,
                                    const Catalog& catalog)
{
    std::map<std::string, std::string> titles;
    for (const DatasetInfo& one : datasets)
        titles.emplace(one.name, one.title);
    const auto titleOf = [&](const PartId& part) {
        const auto at = titles.find(datasetOf(part));
        return at == titles.end() ? datasetOf(part) : at->second;
    };
    std::vector<NamedMerge> out;
    out.reserve(merges.size());
    for (Merge& merge : merges) {
        const Part* part = catalog.find(merge.absorbed);
        NamedMerge& named = out.emplace_back();
        named.name = part ? part->fullName() : merge.absorbed.str();
        named.dataset = titleOf(merge.absorbed);
        named.keptIn = titleOf(merge.kept);
        named.merge = std::move(merge);
    }
    return out;
}

Result<OwnShown> shownBy(UserCatalog& own, const OwnPlace& place, const FileState& state, const CatalogPtr& known)
{
    auto catalog = known ? Result<CatalogPtr>(known) : own.overlay(place.bundled);
    auto favourites = own.favourites();
    if (!catalog || !favourites)
        return fail(catalog ? favourites.error() : catalog.error());
    std::sort(favourites->begin(), favourites->end());
    return OwnShown{std::move(*catalog), std::move(*favourites), state};
}

Result<ImportDone> keepSet(UserCatalog& own, const OwnPlace& place, const ImportedSet& set,
                           const ImportMonitor& monitor)
{
    auto put = own.putDataset(set, *place.bundled, partOf(monitor, readingShare, 1000));
    if (!put)
        return fail(put.error());
    return ImportDone{set.title, set.licence, std::move(*put)};
}

Result<ImportDone> keepSet(const OwnPlace& place, const ImportedSet& set, const ImportMonitor& monitor)
{
    auto own = UserCatalog::open(place.file, Access::Write);
    return own ? keepSet(*own, place, set, monitor) : Result<ImportDone>(fail(own.error()));
}

Error noWayBack(const DatasetInfo& info)
{
    return {ErrorCode::NotFound, info.origin.string(), info.name, "the dataset is not there to be read again",
            "import it from where it is now"};
}

} // namespace

FileState stateOf(const std::filesystem::path& file)
{
    std::error_code failed;
    FileState out;
    out.written = std::filesystem::last_write_time(file, failed);
    if (failed)
        return {};
    out.bytes = std::filesystem::file_size(file, failed);
    return failed ? FileState() : out;
}

Result<OwnShown> readShown(const OwnPlace& place)
{
    std::error_code ignored;
    if (place.file.empty() || !std::filesystem::exists(place.file, ignored))
        return OwnShown{place.bundled, {}, {}};
    const FileState state = stateOf(place.file);
    auto own = UserCatalog::open(place.file, Access::Read);
    return own ? shownBy(*own, place, state, {}) : Result<OwnShown>(fail(own.error()));
}

Result<OwnContent> readOwn(const OwnPlace& place, const CatalogPtr& known)
{
    std::error_code ignored;
    OwnContent out;
    out.shown.catalog = place.bundled;
    if (!std::filesystem::exists(place.file, ignored))
        return out;
    const FileState state = stateOf(place.file);
    auto own = UserCatalog::open(place.file, Access::Read);
    if (!own)
        return fail(own.error());
    auto datasets = own->datasets();
    if (!datasets)
        return fail(datasets.error());
    auto merges = own->merges();
    if (!merges)
        return fail(merges.error());
    auto shown = shownBy(*own, place, state, known);
    if (!shown)
        return fail(shown.error());
    out.datasets = std::move(*datasets);
    out.shown = std::move(*shown);
    out.merges = namedMerges(std::move(*merges), out.datasets, *out.shown.catalog);
    return out;
}

bool isUnknownTable(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored) && isTableName(file) && !recognizeDataset(file);
}

Result<TableToMap> readTable(const OwnPlace& place, const std::filesystem::path& file)
{
    auto sample = sampleCsv(file, sampleRows);
    if (!sample)
        return fail(sample.error());
    if (sample->rows.empty())
        return fail({ErrorCode::Malformed, file.string(), "", "has headings only", "choose a table with parts"});
    TableToMap out{file, std::move(*sample), {}, false};
    std::error_code ignored;
    if (std::filesystem::exists(place.file, ignored)) {
        auto own = UserCatalog::open(place.file, Access::Read);
        if (!own)
            return fail(own.error());
        auto known = own->mappingFor(out.sample.headings);
        if (!known)
            return fail(known.error());
        if (*known) {
            out.mapping = std::move(**known);
            out.remembered = true;
            return out;
        }
    }
    out.mapping = guessMapping(out.sample.headings, {});
    out.mapping.decimal = guessDecimal(out.sample, out.mapping);
    return out;
}

Result<ImportDone> importInto(const OwnPlace& place, const std::filesystem::path& path, std::string_view dataset,
                              const ImportMonitor& monitor)
{
    const auto set = importDataset(path, dataset, partOf(monitor, 0, readingShare));
    if (!set)
        return fail(set.error());
    if (set->parts.empty() && set->pciIds.empty())
        return fail({ErrorCode::Malformed, path.string(), "", "holds no part that can be taken",
                     set->skipped.empty() ? "choose another file" : set->skipped.front().why.text()});
    return keepSet(place, *set, monitor);
}

Result<ImportDone> importTableInto(const OwnPlace& place, const std::filesystem::path& file, const CsvMapping& mapping,
                                   const ImportMonitor& monitor)
{
    const auto sample = sampleCsv(file, 0);
    if (!sample)
        return fail(sample.error());
    const auto set = importCsv(file, mapping, partOf(monitor, 0, readingShare));
    if (!set)
        return fail(set.error());
    if (set->parts.empty())
        return fail(
            {ErrorCode::Malformed, file.string(), "", "no row becomes a part", "map the columns in another way"});
    auto own = UserCatalog::open(place.file, Access::Write);
    if (!own)
        return fail(own.error());
    auto done = keepSet(*own, place, *set, monitor);
    if (!done)
        return done;
    if (const auto kept = own->putMapping(sample->headings, mapping); !kept)
        return fail(kept.error());
    return done;
}

Result<ImportDone> updateOwn(const OwnPlace& place, const std::string& dataset, const ImportMonitor& monitor)
{
    DatasetInfo info;
    {
        auto own = UserCatalog::open(place.file, Access::Read);
        if (!own)
            return fail(own.error());
        const auto all = own->datasets();
        if (!all)
            return fail(all.error());
        for (const DatasetInfo& one : *all)
            if (one.name == dataset)
                info = one;
    }
    std::error_code ignored;
    if (info.origin.empty() || !std::filesystem::exists(info.origin, ignored))
        return fail(noWayBack(info));
    if (const auto known = recognizeDataset(info.origin); known && *known == dataset)
        return importInto(place, info.origin, dataset, monitor);
    auto table = readTable(place, info.origin);
    if (!table)
        return fail(table.error());
    if (!table->remembered || table->mapping.dataset != dataset)
        return fail({ErrorCode::Malformed, info.origin.string(), "", "its columns are not those of before",
                     "map its columns again"});
    // Prices are of the file's day, not of the day when the columns were mapped.
    if (std::string day = DatasetFile(info.origin).date(); !day.empty())
        table->mapping.priceDate = std::move(day);
    return importTableInto(place, info.origin, table->mapping, monitor);
}

Result<bool> removeFromOwn(const OwnPlace& place, const std::string& dataset)
{
    auto own = UserCatalog::open(place.file, Access::Write);
    return own ? own->removeDataset(dataset) : Result<bool>(fail(own.error()));
}

Result<bool> splitInOwn(const OwnPlace& place, const PartId& absorbed, bool split)
{
    auto own = UserCatalog::open(place.file, Access::Write);
    return own ? own->setSplit(absorbed, split) : Result<bool>(fail(own.error()));
}

Result<std::optional<PciIds>> pciIdsInOwn(const OwnPlace& place)
{
    std::error_code ignored;
    if (place.file.empty() || !std::filesystem::exists(place.file, ignored))
        return std::optional<PciIds>();
    auto own = UserCatalog::open(place.file, Access::Read);
    return own ? own->pciIds() : Result<std::optional<PciIds>>(fail(own.error()));
}

Result<std::vector<SkippedRecord>> skippedInOwn(const OwnPlace& place, const std::string& dataset)
{
    auto own = UserCatalog::open(place.file, Access::Read);
    return own ? own->skippedOf(dataset) : Result<std::vector<SkippedRecord>>(fail(own.error()));
}

Result<PricesRead> readPrices(const std::filesystem::path& file, const Catalog& catalog, const PriceDefaults& defaults,
                              const std::string& wanted)
{
    const auto bytes = readFile(file, maxPriceListBytes);
    if (!bytes)
        return fail(bytes.error());
    auto list = readPriceList(*bytes, file.string(), catalog, defaults);
    if (!list)
        return fail(list.error());
    PricesRead out{file, std::move(*list), {}};
    std::vector<ExchangeRate> rates = catalog.tables().rates;
    rates.insert(rates.end(), out.list.rates.begin(), out.list.rates.end());
    std::set<std::string> missing;
    for (const PriceEntry& entry : out.list.prices)
        if (!missing.contains(entry.price.money.currency) && !converted(entry.price.money, wanted, rates))
            missing.insert(entry.price.money.currency);
    out.ratesMissing.assign(missing.begin(), missing.end());
    return out;
}

Result<std::size_t> keepPrices(const OwnPlace& place, const PriceList& list)
{
    auto own = UserCatalog::open(place.file, Access::Write);
    return own ? own->addPrices(list.prices, list.rates) : Result<std::size_t>(fail(own.error()));
}

} // namespace flopsmith
