#include "app/store/content.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/io/part_json.h"
#include "app/store/chunk_decoder.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostSources = 65'000; // SourceIndex has 16 bits
constexpr char argumentMark = '\x1F'; // no line of text has it

struct DatasetRows {
    std::vector<std::string> names;
    std::vector<std::vector<SourceIndex>> sources; // of each dataset, by its own index
};

/// Gives each source of a dataset a place in `all`: the same one as an equal source, else a new one. A key that means
/// something else already is told apart by the dataset's name.
std::vector<SourceIndex> placeSources(std::vector<Source>& all, const std::string& dataset, std::vector<Source> own)
{
    std::vector<SourceIndex> out(own.size(), SourceIndex{0});
    for (std::size_t i = 1; i < own.size(); ++i) {
        const auto sameKey =
            std::find_if(all.begin() + 1, all.end(), [&](const Source& s) { return s.key == own[i].key; });
        if (sameKey != all.end() && sameKey->title == own[i].title) {
            out[i] = static_cast<SourceIndex>(sameKey - all.begin());
            continue;
        }
        if (all.size() >= mostSources)
            continue; // without a source, and shown as such
        if (sameKey != all.end())
            own[i].key = dataset + "/" + own[i].key;
        out[i] = static_cast<SourceIndex>(all.size());
        all.push_back(std::move(own[i]));
    }
    return out;
}

Result<DatasetRows> readDatasets(Database& database, std::vector<Source>& sources, std::string_view except)
{
    DatasetRows out;
    bool good = true;
    const auto read = database.run("SELECT name, sources FROM dataset ORDER BY name", {}, [&](const QSqlQuery& row) {
        std::string name = textOf(row.value(0));
        if (name == except)
            return true;
        auto own = sourcesFrom(textOf(row.value(1)), database.file().string());
        good = own.has_value();
        if (good) {
            out.sources.push_back(placeSources(sources, name, std::move(*own)));
            out.names.push_back(std::move(name));
        }
        return good;
    });
    if (!read)
        return fail(read.error());
    if (!good)
        return fail(database.damaged("sources"));
    return out;
}

/// The chunks of each dataset.
Result<std::vector<std::vector<PartChunk>>> readChunks(Database& database, const DatasetRows& datasets)
{
    ChunkDecoder decoder(datasets.sources);
    for (std::size_t i = 0; i < datasets.names.size(); ++i) {
        const auto read = database.run("SELECT bytes, checksum FROM part_chunk WHERE dataset = ? ORDER BY seq",
                                       {textFor(datasets.names[i])}, [&](const QSqlQuery& row) {
                                           decoder.take(i, row.value(0).toByteArray(),
                                                        static_cast<std::uint64_t>(row.value(1).toLongLong()));
                                           return true;
                                       });
        if (!read)
            return fail(read.error());
    }
    std::vector<std::vector<PartChunk>> out(datasets.names.size());
    for (ChunkDecoder::Chunk& chunk : decoder.finish()) {
        if (!chunk.parts)
            return fail(database.damaged(fmt::format("dataset {}", datasets.names[chunk.dataset])));
        out[chunk.dataset].push_back(std::move(*chunk.parts));
    }
    return out;
}

/// Sources that an own part brings along; one whose key is there already is passed over.
void takeSources(std::vector<Source>& all, const Json& part, const std::string& file)
{
    const auto at = part.is_object() ? part.find("sources") : part.end();
    if (at == part.end())
        return;
    for (Source& source : sourcesFrom(at->dump(), file).value_or(std::vector<Source>()))
        if (all.size() < mostSources
            && std::none_of(all.begin(), all.end(), [&](const Source& s) { return s.key == source.key; }))
            all.push_back(std::move(source));
}

Result<std::vector<Part>> readUserParts(Database& database, std::vector<Source>& sources)
{
    const std::string file = database.file().string();
    std::vector<std::pair<std::string, Json>> rows;
    std::string broken;
    const auto read = database.run("SELECT id, json FROM user_part ORDER BY id", {}, [&](const QSqlQuery& row) {
        auto json = parseJson(textOf(row.value(1)), file);
        if (json)
            rows.emplace_back(textOf(row.value(0)), std::move(*json));
        else
            broken = textOf(row.value(0));
        return broken.empty();
    });
    if (!read)
        return fail(read.error());
    for (const auto& [id, json] : rows)
        takeSources(sources, json, file);
    std::vector<Part> out;
    const SourceList list(sources);
    for (const auto& [id, json] : rows) {
        ReadLog log;
        log.lenient = true;
        auto part = readPart(JsonAt(json, file), list, log);
        if (part && part->id.str() == id)
            out.push_back(std::move(*part));
        else
            broken = id;
    }
    if (!broken.empty())
        return fail(database.damaged(broken));
    return out;
}

Result<std::vector<PriceEntry>> readPrices(Database& database)
{
    std::vector<PriceEntry> out;
    const auto read =
        database.run("SELECT part, amount, currency, date, kind, source FROM price ORDER BY part, date, kind", {},
                     [&](const QSqlQuery& row) {
                         const int kind = std::clamp(row.value(4).toInt(), 0, static_cast<int>(PriceKind::User));
                         out.push_back({PartId(textOf(row.value(0))),
                                        {{row.value(1).toLongLong(), textOf(row.value(2))},
                                         textOf(row.value(3)),
                                         static_cast<PriceKind>(kind),
                                         textOf(row.value(5))}});
                         return true;
                     });
    if (!read)
        return fail(read.error());
    return out;
}

} // namespace

std::string keptMessage(const Message& message)
{
    std::string out = message.pattern;
    for (const std::string& argument : message.arguments) {
        out += argumentMark;
        out += argument;
    }
    return out;
}

Message messageKept(const std::string& text)
{
    std::vector<std::string> pieces = split(text, argumentMark);
    if (pieces.empty())
        return {};
    std::string pattern = std::move(pieces.front());
    pieces.erase(pieces.begin());
    return {std::move(pattern), std::move(pieces)};
}

std::string sourcesText(const std::vector<Source>& sources)
{
    Json out = Json::array();
    for (const Source& source : sources)
        out.push_back({{"key", source.key},
                       {"title", source.title},
                       {"publisher", source.publisher},
                       {"url", source.url},
                       {"read", source.read},
                       {"confidence", confidenceName(source.confidence)}});
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::vector<Source>> sourcesFrom(const std::string& text, const std::string& file)
{
    const auto json = parseJson(text, file);
    if (!json || !json->is_array())
        return std::nullopt;
    const JsonAt all(*json, file);
    std::vector<Source> out;
    ReadLog log;
    log.lenient = true;
    for (std::size_t i = 0; i < json->size(); ++i) {
        const JsonAt at = all.item(i);
        Source source;
        std::string confidence;
        if (!isObject(at, log) || !readMember(at, "key", source.key, log) || !readMember(at, "title", source.title, log)
            || !readMember(at, "publisher", source.publisher, log) || !readMember(at, "url", source.url, log)
            || !readMember(at, "read", source.read, log) || !readMember(at, "confidence", confidence, log))
            return std::nullopt;
        source.confidence = confidenceFrom(confidence).value_or(Confidence::Assumed);
        out.push_back(std::move(source));
    }
    return out;
}

Result<std::vector<Merge>> readMerges(Database& database)
{
    std::vector<Merge> out;
    const auto read = database.run(
        "SELECT absorbed, kept, reason, split FROM merged ORDER BY kept, absorbed", {}, [&](const QSqlQuery& row) {
            out.push_back({PartId(textOf(row.value(0))), PartId(textOf(row.value(1))),
                           row.value(2).toInt() == 0 ? MergeReason::PartNumber : MergeReason::Name,
                           row.value(3).toBool()});
            return true;
        });
    if (!read)
        return fail(read.error());
    return out;
}

Result<std::vector<ExchangeRate>> readRates(Database& database)
{
    std::vector<ExchangeRate> out;
    const auto read = database.run(
        "SELECT base, quote, date, value FROM rate ORDER BY base, quote, date", {}, [&](const QSqlQuery& row) {
            out.push_back({textOf(row.value(0)), textOf(row.value(1)), textOf(row.value(2)), row.value(3).toDouble()});
            return true;
        });
    if (!read)
        return fail(read.error());
    return out;
}

Result<StoreContent> readContent(Database& database, const std::vector<Source>& sources, std::string_view except)
{
    StoreContent out;
    out.sources = sources;
    if (out.sources.empty())
        out.sources.emplace_back();
    const auto datasets = readDatasets(database, out.sources, except);
    if (!datasets)
        return fail(datasets.error());
    auto chunks = readChunks(database, *datasets);
    if (!chunks)
        return fail(chunks.error());
    out.datasets = std::move(*chunks);
    auto merges = readMerges(database);
    auto userParts = readUserParts(database, out.sources);
    auto prices = readPrices(database);
    auto rates = readRates(database);
    if (!merges || !userParts || !prices || !rates)
        return fail(!merges          ? merges.error()
                        : !userParts ? userParts.error()
                        : !prices    ? prices.error()
                                     : rates.error());
    std::erase_if(*merges, [](const Merge& m) { return m.split; });
    out.merges = std::move(*merges);
    out.userParts = std::move(*userParts);
    out.prices = std::move(*prices);
    out.rates = std::move(*rates);
    return out;
}

} // namespace flopsmith
