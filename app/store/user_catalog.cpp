#include "app/store/user_catalog.h"

#include <algorithm>
#include <array>

#include <QStandardPaths>

#include "app/import/csv_mapper.h"
#include "app/io/part_json.h"
#include "app/io/system_memory.h"
#include "app/store/content.h"

namespace flopsmith {

namespace {

constexpr int applicationMark = 0x464C5053; // "FLPS"

/// How the tables came to be as they are. Only ever added to: files of older versions go through the rest of the list.
const std::array<Migration, 3>& migrations()
{
    static const std::array<Migration, 3> all{
        Migration{{
            "CREATE TABLE dataset (name TEXT PRIMARY KEY, title TEXT NOT NULL, licence TEXT NOT NULL, imported TEXT "
            "NOT "
            "NULL,"
            " parts INTEGER NOT NULL, sources TEXT NOT NULL)",
            // Many parts to a row: reading them one by one takes ten times as long.
            "CREATE TABLE part_chunk (dataset TEXT NOT NULL, seq INTEGER NOT NULL, checksum INTEGER NOT NULL, bytes "
            "BLOB "
            "NOT NULL,"
            " UNIQUE (dataset, seq))",
            // The records that parts were made from, compressed; a part's is in the bucket that its id falls into.
            "CREATE TABLE raw_bucket (dataset TEXT NOT NULL, bucket INTEGER NOT NULL, checksum INTEGER NOT NULL,"
            " bytes BLOB NOT NULL, UNIQUE (dataset, bucket))",
            "CREATE TABLE skipped (dataset TEXT NOT NULL, record TEXT NOT NULL, why TEXT NOT NULL)",
            "CREATE INDEX skipped_dataset ON skipped (dataset)",
            "CREATE TABLE merged (absorbed TEXT PRIMARY KEY, kept TEXT NOT NULL, reason INTEGER NOT NULL, split "
            "INTEGER "
            "NOT NULL)",
            "CREATE TABLE user_part (id TEXT PRIMARY KEY, json TEXT NOT NULL)",
            "CREATE TABLE price (part TEXT NOT NULL, amount INTEGER NOT NULL, currency TEXT NOT NULL, date TEXT NOT "
            "NULL,"
            " kind INTEGER NOT NULL, source TEXT NOT NULL, PRIMARY KEY (part, date, kind, currency, amount, source)) "
            "WITHOUT ROWID",
            "CREATE TABLE rate (base TEXT NOT NULL, quote TEXT NOT NULL, date TEXT NOT NULL, value REAL NOT NULL,"
            " PRIMARY KEY (base, quote, date)) WITHOUT ROWID",
            "CREATE TABLE favourite (part TEXT PRIMARY KEY) WITHOUT ROWID",
        }},
        Migration{{
            "ALTER TABLE dataset ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
            // How tables with these headings were read last.
            "CREATE TABLE mapping (headings TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID",
        }},
        Migration{{
            // Texts of PCI ID databases, compressed.
            "CREATE TABLE pci_ids (dataset TEXT PRIMARY KEY, checksum INTEGER NOT NULL, bytes BLOB NOT NULL)",
        }}};
    return all;
}

std::filesystem::path pathOf(const QVariant& value)
{
    return {value.toString().toStdU16String()};
}

/// The part with those of its sources that no catalog has: keys that begin as its id does.
std::string ownPartText(const Part& part, const std::vector<Source>& sources)
{
    Json out = partToJson(part, sources, true);
    std::vector<Source> own;
    forEachFigure(part, [&](const auto&, const auto& figure) {
        if (!figure.known() || figure.source() >= sources.size())
            return;
        const Source& source = sources[figure.source()];
        if (source.key.starts_with("user:") && std::find(own.begin(), own.end(), source) == own.end())
            own.push_back(source);
    });
    if (!own.empty())
        out["sources"] = Json::parse(sourcesText(own), nullptr, false);
    return jsonText(out);
}

} // namespace

Result<UserCatalog> UserCatalog::open(const std::filesystem::path& file, Access access)
{
    auto database = Database::open(file, access, applicationMark, migrations());
    if (!database)
        return fail(database.error());
    return UserCatalog(std::move(*database));
}

Result<CatalogPtr> UserCatalog::overlay(const CatalogPtr& bundled)
{
    CatalogPtr out;
    const auto done = m_database.snapshot([&]() -> Result<bool> {
        auto content = readContent(m_database, bundled->sources(), {});
        if (!content)
            return fail(content.error());
        out = makeOverlay(bundled, std::move(*content));
        return true;
    });
    // Decoding took twice as much.
    returnFreedMemory();
    if (!done)
        return fail(done.error());
    return out;
}

Result<std::vector<DatasetInfo>> UserCatalog::datasets()
{
    std::vector<DatasetInfo> out;
    const auto read = m_database.run(
        "SELECT name, title, licence, imported, parts, (SELECT count(*) FROM skipped WHERE dataset = name),"
        " (SELECT count(*) FROM merged WHERE split = 0 AND substr(absorbed, 1, length(name) + 8) = 'import:' || name "
        "|| ':'),"
        " origin, EXISTS (SELECT 1 FROM pci_ids WHERE dataset = name) FROM dataset ORDER BY name",
        {}, [&](const QSqlQuery& row) {
            out.push_back({textOf(row.value(0)), textOf(row.value(1)), textOf(row.value(2)), textOf(row.value(3)),
                           static_cast<std::size_t>(row.value(4).toLongLong()),
                           static_cast<std::size_t>(row.value(5).toLongLong()),
                           static_cast<std::size_t>(row.value(6).toLongLong()), row.value(8).toBool(),
                           pathOf(row.value(7))});
            return true;
        });
    if (!read)
        return fail(read.error());
    return out;
}

Result<std::vector<SkippedRecord>> UserCatalog::skippedOf(std::string_view dataset)
{
    std::vector<SkippedRecord> out;
    const auto read = m_database.run("SELECT record, why FROM skipped WHERE dataset = ? ORDER BY rowid",
                                     {textFor(dataset)}, [&](const QSqlQuery& row) {
                                         out.push_back({textOf(row.value(0)), messageKept(textOf(row.value(1)))});
                                         return true;
                                     });
    if (!read)
        return fail(read.error());
    return out;
}

Result<bool> UserCatalog::putMapping(const std::vector<std::string>& headings, const CsvMapping& mapping)
{
    return m_database.run("INSERT OR REPLACE INTO mapping (headings, json) VALUES (?, ?)",
                          {textFor(Json(headings).dump()), textFor(mappingJson(mapping))});
}

Result<std::optional<CsvMapping>> UserCatalog::mappingFor(const std::vector<std::string>& headings)
{
    std::string json;
    const auto read = m_database.run("SELECT json FROM mapping WHERE headings = ?", {textFor(Json(headings).dump())},
                                     [&](const QSqlQuery& row) {
                                         json = textOf(row.value(0));
                                         return false;
                                     });
    if (!read)
        return fail(read.error());
    // Figures may have been renamed since: such a mapping is guessed anew.
    auto mapping = json.empty() ? fail(Error{}) : readMapping(json, file().string());
    return mapping ? std::optional(std::move(*mapping)) : std::nullopt;
}

Result<std::vector<Merge>> UserCatalog::merges()
{
    return readMerges(m_database);
}

Result<bool> UserCatalog::setSplit(const PartId& absorbed, bool split)
{
    bool known = false;
    const auto found =
        m_database.run("SELECT 1 FROM merged WHERE absorbed = ?", {textFor(absorbed.str())}, [&](const QSqlQuery&) {
            known = true;
            return false;
        });
    if (!found)
        return found;
    if (!known)
        return fail({ErrorCode::NotFound, m_database.file().string(), absorbed.str(), "is not merged with another part",
                     "`catalog merges` lists those that are"});
    return m_database.run("UPDATE merged SET split = ? WHERE absorbed = ?", {split ? 1 : 0, textFor(absorbed.str())});
}

Result<bool> UserCatalog::putPart(const Part& part, const std::vector<Source>& sources)
{
    if (!part.id.str().starts_with("user:"))
        return fail({ErrorCode::Usage, m_database.file().string(), part.id.str(),
                     "is not an id of a part of the user's own", "let it begin with user:"});
    const std::string text = ownPartText(part, sources);
    // What could not be read back must not get in.
    const std::string file = m_database.file().string();
    const auto json = parseJson(text, file);
    if (!json)
        return fail(json.error());
    ReadLog log;
    log.lenient = true;
    const auto back = readPart(JsonAt(*json, file), SourceList(sources), log);
    if (!back)
        return fail(log.faults.empty() ? m_database.damaged(part.id.str()) : log.faults.front());
    return m_database.run("INSERT OR REPLACE INTO user_part (id, json) VALUES (?, ?)",
                          {textFor(part.id.str()), textFor(text)});
}

Result<bool> UserCatalog::removePart(const PartId& part)
{
    return m_database.run("DELETE FROM user_part WHERE id = ?", {textFor(part.str())});
}

Result<bool> UserCatalog::check()
{
    if (auto sound = m_database.check(); !sound)
        return sound;
    return m_database.snapshot([&]() -> Result<bool> {
        const auto content = readContent(m_database, {}, {});
        if (!content)
            return fail(content.error());
        return true;
    });
}

std::filesystem::path standardUserCatalogFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const std::filesystem::path base(folder.toStdU16String());
    return base / "flopsmith" / "catalog.sqlite";
}

} // namespace flopsmith
