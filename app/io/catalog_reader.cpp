#include "app/io/catalog_reader.h"

#include <algorithm>
#include <atomic>

#include <fmt/format.h>

#include "app/base/parallel.h"
#include "app/io/atomic_file.h"
#include "app/io/catalog_io.h"
#include "app/io/tables_json.h"

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxSources = 60'000; // SourceIndex has 16 bits
constexpr std::size_t maxUrl = 2000;
constexpr std::size_t filesPerThread = 16;

/// Figures of the base that a variant does not have itself, with what is noted
/// about them.
template <class T>
void inheritFigures(Part& part, const Part& base)
{
    const T* own = part.as<T>();
    const T* from = base.as<T>();
    if (!own || !from)
        return;
    auto merged = std::make_shared<T>(*own);
    forEachField<T>([&](const auto& field) {
        if (((*merged).*(field.member)).known())
            return;
        (*merged).*(field.member) = from->*(field.member);
        for (const FigureNote& note : base.figureNotes)
            if (note.key == field.key)
                part.figureNotes.push_back(note);
    });
    part.spec = std::shared_ptr<const T>(std::move(merged));
}

template <class... T>
void inherit(TypeList<T...>, Part& part, const Part& base)
{
    (inheritFigures<T>(part, base), ...);
    if (part.kind.empty())
        part.kind = base.kind;
    part.cloudOnly = part.cloudOnly || base.cloudOnly;
}

/// What a folder holds, sorted, so that a catalog reads the same everywhere. A
/// folder that is not there is empty.
std::vector<fs::path> entriesOf(const fs::path& folder, bool folders)
{
    std::vector<fs::path> out;
    std::error_code ignored;
    for (fs::directory_iterator it(folder, ignored), end; it != end; it.increment(ignored))
        if (folders ? it->is_directory(ignored) : it->path().extension() == ".json" && it->is_regular_file(ignored))
            out.push_back(it->path());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

void CatalogReader::read(Until until)
{
    m_until = until;
    readSources();
    m_sourceList = std::make_unique<SourceList>(m_sources);
    if (!stopped())
        readTables();
    if (!stopped())
        readParts();
    if (!stopped())
        resolveVariants();
}

CatalogPtr CatalogReader::take()
{
    std::string date;
    for (const Source& source : m_sources)
        date = std::max(date, source.read);
    return std::make_shared<const Catalog>(std::move(m_parts), std::move(m_sources), std::move(m_tables), date);
}

std::optional<Json> CatalogReader::parse(const fs::path& file, ReadLog& log)
{
    const auto bytes = readFile(file, maxCatalogFileBytes);
    auto json = bytes ? parseJson(*bytes, file.string()) : Result<Json>(fail(bytes.error()));
    if (json)
        return std::move(*json);
    log.faults.push_back(json.error());
    return std::nullopt;
}

void CatalogReader::readSources()
{
    m_sources = {Source{}, Source{"general", "General knowledge", "", "", "", Confidence::Assumed}};
    const fs::path file = m_folder / "sources.json";
    const auto json = parse(file, m_log);
    if (!json)
        return;
    const std::string name = file.string();
    const JsonAt at(*json, name);
    if (!json->is_object()) {
        m_log.refuse(at, "must be an object of sources", R"(write {"key": {"title": ...}})");
        return;
    }
    if (json->size() > maxSources) {
        m_log.refuse(at, fmt::format("has more than {} sources", maxSources), "split the catalog", ErrorCode::TooLarge);
        return;
    }
    for (const auto& [key, unused] : json->get_ref<const Json::object_t&>()) {
        const JsonAt one = at.member(key);
        readSource(one, key);
    }
}

void CatalogReader::readSource(const JsonAt& at, const std::string& key)
{
    static const std::vector<std::string_view> known{"title", "publisher", "url", "read", "confidence"};
    if (!at.value().is_object()) {
        m_log.refuse(at, "must be an object", "give its title, publisher, url, read and confidence");
        return;
    }
    Source source;
    source.key = key;
    std::string confidence;
    if (!readMember(at, "title", source.title, m_log) || !readMember(at, "publisher", source.publisher, m_log)
        || !readMember(at, "url", source.url, m_log) || !readMember(at, "read", source.read, m_log)
        || !readMember(at, "confidence", confidence, m_log) || !knowsAllKeys(at, known, m_log))
        return;
    const auto named = confidenceFrom(confidence);
    const bool web = source.url.starts_with("https://") || source.url.starts_with("http://");
    if (key.empty() || key.size() > maxNameBytes || source.title.empty())
        m_log.refuse(at, "a source needs a key and a 'title'", "add them");
    else if (!named)
        m_log.refuse(at, "'confidence' is missing or unknown", "write vendor, measured, secondary or assumed");
    else if (!source.url.empty() && (!web || source.url.size() > maxUrl))
        m_log.refuse(at, "'url' is no address of the web", "write https://..., or leave it out");
    else if (!source.read.empty() && !isDate(source.read))
        m_log.refuse(at, "'read' is not a date", "write it as 2026-11-21");
    source.confidence = named.value_or(Confidence::Assumed);
    if (key == "general")
        m_sources[1] = std::move(source);
    else
        m_sources.push_back(std::move(source));
}

void CatalogReader::readTables()
{
    for (const fs::path& file : entriesOf(m_folder / "tables", false)) {
        if (stopped())
            return;
        const auto json = parse(file, m_log);
        if (!json)
            continue;
        const std::string name = file.string();
        m_tablesRead.push_back(file.stem().string());
        // Faults are in the log.
        static_cast<void>(readTable(m_tables, m_tablesRead.back(), JsonAt(*json, name), *m_sourceList, m_log));
    }
}

void CatalogReader::readParts()
{
    std::vector<PartFile> files;
    for (const fs::path& folder : entriesOf(m_folder / "parts", true))
        for (const fs::path& file : entriesOf(folder, false))
            files.push_back({file, file.string(), folder.filename().string(), {}, 0, {}});
    // What comes after the first fault is not read, and what comes before it always is: the same fault every time.
    std::atomic<std::size_t> end = files.size();
    std::atomic<std::size_t> listed = 0;
    inParallel(files.size(), filesPerThread, [&](std::size_t i) {
        if (i > end || listed > maxParts)
            return;
        readPartFile(files[i]);
        listed += files[i].listed;
        std::size_t before = end;
        while (m_until == Until::FirstFault && !files[i].log.faults.empty() && i < before
               && !end.compare_exchange_weak(before, i))
            ;
    });
    for (PartFile& file : files) {
        takeParts(file);
        if (stopped())
            return;
    }
}

void CatalogReader::readPartFile(PartFile& file) const
{
    const auto json = parse(file.path, file.log);
    if (!json)
        return;
    const JsonAt at(*json, file.name);
    if (!json->is_array()) {
        file.log.refuse(at, "must be a list of parts", "put the parts in [ ]");
        return;
    }
    file.listed = json->size();
    if (file.listed > maxParts)
        return;
    for (std::size_t i = 0; i < file.listed && (m_until == Until::End || file.log.faults.empty()); ++i) {
        const JsonAt item = at.item(i);
        auto part = readPart(item, *m_sourceList, file.log);
        if (!part)
            continue;
        if (part->category() != file.category)
            file.log.refuse(
                item, fmt::format("a part of category '{}' stands in the folder '{}'", part->category(), file.category),
                "move it");
        file.parts.emplace_back(i, std::move(*part));
    }
}

void CatalogReader::takeParts(PartFile& file)
{
    m_files.push_back(file.name);
    if (m_parts.size() + file.listed > maxParts) {
        m_log.faults.push_back({ErrorCode::TooLarge, file.name, "",
                                fmt::format("the catalog has more than {} parts", maxParts), "split it"});
        return;
    }
    m_log.faults.insert(m_log.faults.end(), file.log.faults.begin(), file.log.faults.end());
    for (auto& [index, part] : file.parts) {
        m_places.push_back({m_files.size() - 1, index});
        m_parts.push_back(std::move(part));
        takeIds(m_parts.size() - 1);
    }
    file = {};
}

void CatalogReader::takeIds(std::size_t part)
{
    std::vector<std::string> ids = m_parts[part].aliases;
    ids.push_back(m_parts[part].id.str());
    for (const std::string& id : ids) {
        const auto [held, isNew] = m_byId.emplace(id, part);
        if (!isNew && held->second < part)
            refusePart(part, {},
                       fmt::format("the id '{}' is taken by '{}' in {}", id, m_parts[held->second].id.str(),
                                   m_files[m_places[held->second].file]),
                       "give one of them another id");
        else if (!isNew)
            refusePart(part, {}, fmt::format("the id '{}' stands twice in this part", id), "leave the alias out");
    }
}

void CatalogReader::refusePart(std::size_t part, std::string_view key, std::string message, std::string remedy)
{
    const Place& place = m_places[part];
    m_log.faults.push_back({ErrorCode::Malformed, m_files[place.file],
                            key.empty() ? fmt::format("[{}]", place.index) : fmt::format("[{}].{}", place.index, key),
                            std::move(message), std::move(remedy)});
}

void CatalogReader::resolveVariants()
{
    // A base is never a variant, so that the order of the parts does not matter.
    for (std::size_t i = 0; i < m_parts.size() && !stopped(); ++i) {
        Part& part = m_parts[i];
        if (part.variantOf.empty())
            continue;
        const auto at = m_byId.find(part.variantOf.str());
        if (at == m_byId.end()) {
            refusePart(i, "variant_of", fmt::format("no part has the id '{}'", part.variantOf.str()),
                       "add the base part");
            continue;
        }
        const Part& base = m_parts[at->second];
        if (!base.variantOf.empty() || base.id == part.id)
            refusePart(i, "variant_of", fmt::format("'{}' is a variant itself", base.id.str()), "name its base");
        else if (base.spec.index() != part.spec.index())
            refusePart(i, "variant_of", fmt::format("'{}' is of another category", base.id.str()),
                       "name a part of the same");
        else
            inherit(Categories{}, part, base);
    }
}

void CatalogReader::checkReferences()
{
    for (const std::string_view table : tableNames)
        if (std::find(m_tablesRead.begin(), m_tablesRead.end(), table) == m_tablesRead.end())
            m_log.faults.push_back({ErrorCode::NotFound, (m_folder / "tables").string(), "",
                                    fmt::format("the table '{}.json' is missing", table), "add it"});
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (const auto* server = part.as<Server>())
            checkIncluded(i, "included", server->included.valueOr({}));
        else if (const auto* rented = part.as<Rented>())
            checkIncluded(i, "included", rented->included.valueOr({}));
        else if (const auto* chassis = part.as<Case>())
            checkIncluded(i, "included_fans", chassis->includedFans.valueOr({}));
        if (const auto* rented = part.as<Rented>())
            checkNamed(i, "accelerator_options", rented->acceleratorOptions.valueOr({}));
        if (const auto* board = part.as<Motherboard>())
            checkNamed(i, "cpus", board->cpus.valueOr({}));
    }
    for (const Tier& tier : m_tables.tiers)
        for (const auto* levels : {&tier.minimum, &tier.recommended})
            for (const auto& [group, level] : *levels)
                checkLevel(level, tier.id + "." + group);
    for (const ComparedAccelerator& one : m_tables.comparison)
        checkTableParts("comparison", one.name, one.parts);
}

void CatalogReader::checkTableParts(std::string_view table, const std::string& place,
                                    const std::vector<std::string>& ids)
{
    for (const std::string& id : ids)
        if (!m_byId.contains(id))
            m_log.faults.push_back({ErrorCode::Malformed,
                                    (m_folder / "tables" / (std::string(table) + ".json")).string(), place,
                                    fmt::format("no part has the id '{}'", id), "add the part, or correct the id"});
}

void CatalogReader::checkLevel(const TierLevel& level, const std::string& place)
{
    checkTableParts("tiers", place, level.acceleratorParts);
    for (const TierLevel& other : level.anyOf)
        checkLevel(other, place);
}

void CatalogReader::checkIncluded(std::size_t part, std::string_view key, const std::vector<Included>& included)
{
    for (const Included& one : included) {
        const auto at = m_byId.find(one.part);
        const std::string place = fmt::format("figures.{}", key);
        if (at == m_byId.end()) {
            refusePart(part, place, fmt::format("no part has the id '{}'", one.part),
                       "add the part, or correct the id");
            continue;
        }
        const Part& inner = m_parts[at->second];
        if (inner.as<Server>() || inner.as<Rented>())
            refusePart(part, place, fmt::format("'{}' brings parts itself", one.part), "name the parts");
    }
}

void CatalogReader::checkNamed(std::size_t part, std::string_view key, const std::vector<std::string>& ids)
{
    for (const std::string& id : ids)
        if (!m_byId.contains(id))
            refusePart(part, fmt::format("figures.{}", key), fmt::format("no part has the id '{}'", id),
                       "add the part, or correct the id");
}

} // namespace flopsmith
