// Datasets in the user's catalog: put in, matched with what is there, taken out.
#include <algorithm>
#include <future>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include <QDate>
#include <fmt/format.h>

#include "app/import/pci_ids.h"
#include "app/io/catalog_io.h"
#include "app/io/value_json.h"
#include "app/store/byte_stream.h"
#include "app/store/content.h"
#include "app/store/dataset_pack.h"

namespace flopsmith {

namespace {

constexpr int lookingUp = 100; // permille: after matching
constexpr int writingParts = 800; // permille: after the parts

std::string prefixOf(std::string_view dataset)
{
    return fmt::format("import:{}:", dataset);
}

bool isDatasetName(std::string_view name)
{
    return !name.empty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isUsableId(std::string_view id, std::string_view prefix)
{
    return id.starts_with(prefix) && id.size() > prefix.size() && id.size() <= maxNameBytes
        && std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < 0x7F && c != '@' && c != '#'; });
}

/// The parts that can be kept, in catalog order; the others are added to `skipped`.
std::vector<const ImportedPart*> usableParts(const ImportedSet& set, std::vector<SkippedRecord>& skipped)
{
    const std::string prefix = prefixOf(set.dataset);
    std::vector<const ImportedPart*> out;
    std::unordered_set<std::string_view> ids;
    for (const ImportedPart& one : set.parts) {
        const std::string& id = one.part.id.str();
        if (!isUsableId(id, prefix))
            skipped.push_back(
                {id, says(FLOPSMITH_TR("import", "its id must begin with '%1', without blanks, '@' and '#'"), prefix)});
        else if (!std::visit([](const auto& spec) { return spec != nullptr; }, one.part.spec))
            skipped.push_back({id, FLOPSMITH_TR("import", "has no figures of any category")});
        else if (!ids.insert(id).second)
            skipped.push_back({id, FLOPSMITH_TR("import", "another record has the same id")});
        else
            out.push_back(&one);
    }
    std::sort(out.begin(), out.end(),
              [](const ImportedPart* a, const ImportedPart* b) { return catalogOrder(a->part, b->part); });
    return out;
}

tl::unexpected<Error> cancelled()
{
    return fail({ErrorCode::Cancelled, "", "", "the import was cancelled", "nothing was changed"});
}

bool goOn(const ImportMonitor& monitor, int permille)
{
    return !monitor || monitor(permille);
}

QVariant signedOf(std::uint64_t value)
{
    return static_cast<qlonglong>(value);
}

} // namespace

Result<ImportReport> UserCatalog::putDataset(const ImportedSet& set, const Catalog& bundled,
                                             const ImportMonitor& monitor)
{
    if (!isDatasetName(set.dataset))
        return fail({ErrorCode::Usage, "", set.dataset, "is no name of a dataset", "use a-z, 0-9 and '-'"});
    if (set.parts.size() > maxParts)
        return fail({ErrorCode::TooLarge, "", set.dataset, fmt::format("has more than {} parts", maxParts),
                     "import a part of it"});
    ImportReport report;
    report.skipped = set.skipped;
    const auto kept = usableParts(set, report.skipped);
    report.imported = kept.size();
    if (!set.pciIds.empty())
        if (const auto ids = PciIds::parse(set.pciIds, set.origin.string()))
            report.deviceNames = ids->size();
    // Packing the records takes as long as all the rest: another thread does it meanwhile.
    DatasetPack pack(kept);
    const auto done = m_database.transaction([&]() -> Result<bool> {
        if (auto merged = writeMerges(set, kept, bundled); !merged)
            return merged;
        if (!goOn(monitor, lookingUp))
            return cancelled();
        return writeSet(set, pack, report.skipped, monitor);
    });
    if (!done)
        return fail(done.error());
    const auto all = merges();
    if (!all)
        return fail(all.error());
    const std::string prefix = prefixOf(set.dataset);
    report.merged = static_cast<std::size_t>(std::count_if(all->begin(), all->end(), [&](const Merge& merge) {
        return !merge.split && merge.absorbed.str().starts_with(prefix);
    }));
    static_cast<void>(goOn(monitor, 1000));
    return report;
}

/// Inside the transaction: the merges of the dataset anew. What the user split stays split.
Result<bool> UserCatalog::writeMerges(const ImportedSet& set, const std::vector<const ImportedPart*>& kept,
                                      const Catalog& bundled)
{
    const auto before = readMerges(m_database);
    if (!before)
        return fail(before.error());
    std::unordered_map<std::string, const Merge*> split;
    std::unordered_map<std::string, const Merge*> intoOurs; // parts of other datasets that are shown as this one's
    const std::string prefix = prefixOf(set.dataset);
    for (const Merge& merge : *before) {
        if (merge.split)
            split.emplace(merge.absorbed.str(), &merge);
        else if (merge.kept.str().starts_with(prefix))
            intoOurs.emplace(merge.absorbed.str(), &merge);
    }
    auto content = readContent(m_database, bundled.sources(), set.dataset);
    if (!content)
        return fail(content.error());
    std::erase_if(content->merges, [&](const Merge& merge) { return merge.absorbed.str().starts_with(prefix); });
    // Not owned: the catalog outlives this function.
    const CatalogPtr others = makeOverlay(CatalogPtr(CatalogPtr(), &bundled), std::move(*content));
    MergeIndex index;
    for (const Part& part : others->parts())
        index.add(part);
    if (auto gone = m_database.run("DELETE FROM merged WHERE substr(absorbed, 1, ?) = ?",
                                   {static_cast<int>(prefix.size()), textFor(prefix)});
        !gone)
        return gone;
    for (const ImportedPart* one : kept) {
        MergeMatch match = index.find(one->part);
        const auto ours = match.part ? intoOurs.find(match.part->id.str()) : intoOurs.end();
        if (ours != intoOurs.end() && ours->second->kept == one->part.id)
            match.part = nullptr; // they are one already, the other way round
        const auto apart = split.find(one->part.id.str());
        const bool isSplit = apart != split.end();
        if (!match.part && !isSplit)
            continue;
        const std::string& target = match.part ? match.part->id.str() : apart->second->kept.str();
        if (auto put = m_database.run("INSERT INTO merged (absorbed, kept, reason, split) VALUES (?, ?, ?, ?)",
                                      {textFor(one->part.id.str()), textFor(target),
                                       match.reason == MergeReason::PartNumber ? 0 : 1, isSplit ? 1 : 0});
            !put)
            return put;
    }
    return true;
}

Result<bool> UserCatalog::writeSet(const ImportedSet& set, DatasetPack& pack, const std::vector<SkippedRecord>& skipped,
                                   const ImportMonitor& monitor)
{
    if (auto gone = deleteSet(set.dataset); !gone)
        return gone;
    const QString name = textFor(set.dataset);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (auto put = m_database.run(
            "INSERT INTO dataset (name, title, licence, imported, parts, sources, origin) VALUES (?, ?, ?, ?, ?, ?, ?)",
            {name, textFor(set.title), textFor(set.licence), today, static_cast<qlonglong>(pack.parts()),
             textFor(sourcesText(set.sources)), QString::fromStdU16String(set.origin.u16string())});
        !put)
        return put;
    if (auto put = writePciIds(set); !put)
        return put;
    while (const auto begun = pack.encodeNext())
        if (!goOn(monitor, lookingUp + static_cast<int>(*begun * (writingParts - lookingUp) / pack.chunks())))
            return cancelled();
    const std::vector<QByteArray>& records = pack.records();
    for (std::size_t seq = 0; seq < pack.chunks(); ++seq) {
        const std::string& bytes = pack.chunk(seq);
        if (auto put = m_database.run("INSERT INTO part_chunk (dataset, seq, checksum, bytes) VALUES (?, ?, ?, ?)",
                                      {name, static_cast<qlonglong>(seq), signedOf(checksum(bytes)), bytesFor(bytes)});
            !put)
            return put;
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!goOn(monitor, writingParts + static_cast<int>(i * (999 - writingParts) / records.size())))
            return cancelled();
        if (auto put =
                m_database.run("INSERT INTO raw_bucket (dataset, bucket, checksum, bytes) VALUES (?, ?, ?, ?)",
                               {name, static_cast<qlonglong>(i), signedOf(checksum(viewOf(records[i]))), records[i]});
            !put)
            return put;
    }
    for (const SkippedRecord& record : skipped)
        if (auto put = m_database.run("INSERT INTO skipped (dataset, record, why) VALUES (?, ?, ?)",
                                      {name, textFor(record.record), textFor(keptMessage(record.why))});
            !put)
            return put;
    return true;
}

Result<bool> UserCatalog::writePciIds(const ImportedSet& set)
{
    if (set.pciIds.empty())
        return true;
    const QByteArray packed = qCompress(bytesFor(set.pciIds));
    return m_database.run("INSERT INTO pci_ids (dataset, checksum, bytes) VALUES (?, ?, ?)",
                          {textFor(set.dataset), signedOf(checksum(viewOf(packed))), packed});
}

Result<std::optional<PciIds>> UserCatalog::pciIds()
{
    std::string dataset;
    QByteArray packed;
    bool sound = true;
    const auto read =
        m_database.run("SELECT dataset, checksum, bytes FROM pci_ids ORDER BY dataset", {}, [&](const QSqlQuery& row) {
            dataset = textOf(row.value(0));
            packed = row.value(2).toByteArray();
            sound = signedOf(checksum(viewOf(packed))) == row.value(1);
            return false;
        });
    if (!read)
        return fail(read.error());
    if (packed.isEmpty())
        return std::optional<PciIds>();
    if (!sound || unpackedSize(packed) > maxPciIdBytes)
        return fail(m_database.damaged(dataset));
    auto ids = PciIds::parse(viewOf(qUncompress(packed)), m_database.file().string());
    return ids ? Result<std::optional<PciIds>>(std::move(*ids)) : fail(m_database.damaged(dataset));
}

Result<bool> UserCatalog::deleteSet(std::string_view name)
{
    for (const char* statement : {"DELETE FROM dataset WHERE name = ?", "DELETE FROM part_chunk WHERE dataset = ?",
                                  "DELETE FROM raw_bucket WHERE dataset = ?", "DELETE FROM skipped WHERE dataset = ?",
                                  "DELETE FROM pci_ids WHERE dataset = ?"})
        if (auto gone = m_database.run(statement, {textFor(name)}); !gone)
            return gone;
    return true;
}

Result<bool> UserCatalog::removeDataset(std::string_view name)
{
    return m_database.transaction([&]() -> Result<bool> {
        bool known = false;
        const auto found =
            m_database.run("SELECT 1 FROM dataset WHERE name = ?", {textFor(name)}, [&](const QSqlQuery&) {
                known = true;
                return false;
            });
        if (!found)
            return found;
        if (!known)
            return fail({ErrorCode::NotFound, m_database.file().string(), std::string(name), "no such dataset",
                         "`catalog datasets` lists those that are imported"});
        const std::string prefix = prefixOf(name);
        const QVariant size = static_cast<int>(prefix.size());
        // Parts of others that were merged into this dataset's stand for themselves again.
        if (auto gone = m_database.run("DELETE FROM merged WHERE substr(absorbed, 1, ?) = ? OR substr(kept, 1, ?) = ?",
                                       {size, textFor(prefix), size, textFor(prefix)});
            !gone)
            return gone;
        return deleteSet(name);
    });
}

Result<std::string> UserCatalog::rawRecord(const PartId& part)
{
    const std::string& id = part.str();
    const std::size_t from = std::string_view("import:").size();
    const std::size_t colon = id.starts_with("import:") ? id.find(':', from) : std::string::npos;
    if (colon == std::string::npos)
        return std::string();
    const QString dataset = textFor(std::string_view(id).substr(from, colon - from));
    qlonglong buckets = 0;
    auto read =
        m_database.run("SELECT count(*) FROM raw_bucket WHERE dataset = ?", {dataset}, [&](const QSqlQuery& row) {
            buckets = row.value(0).toLongLong();
            return false;
        });
    if (!read)
        return fail(read.error());
    QByteArray packed;
    bool sound = true;
    const auto bucket = static_cast<qlonglong>(bucketOf(id, static_cast<std::uint64_t>(buckets)));
    read = m_database.run("SELECT bytes, checksum FROM raw_bucket WHERE dataset = ? AND bucket = ?", {dataset, bucket},
                          [&](const QSqlQuery& row) {
                              packed = row.value(0).toByteArray();
                              sound = signedOf(checksum(viewOf(packed))) == row.value(1);
                              return false;
                          });
    if (!read)
        return fail(read.error());
    auto record = sound ? recordIn(packed, id) : std::nullopt;
    return record ? Result<std::string>(std::move(*record)) : fail(m_database.damaged(id));
}

} // namespace flopsmith
