#include "app/io/catalog_io.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "app/io/atomic_file.h"
#include "app/io/tables_json.h"

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

/// Figures of the base that a variant does not have itself.
template <class T>
void inherit(Part& part, const Part& base)
{
    const T* own = part.as<T>();
    const T* from = base.as<T>();
    if (!own || !from)
        return;
    T merged = *own;
    forEachField<T>([&](const auto& field) {
        if (!(merged.*(field.member)).known())
            merged.*(field.member) = from->*(field.member);
    });
    part.spec = std::make_shared<const T>(std::move(merged));
}

template <class... T>
void inheritAny(TypeList<T...>, Part& part, const Part& base)
{
    (inherit<T>(part, base), ...);
}

class FolderReader {
public:
    explicit FolderReader(fs::path folder) : m_folder(std::move(folder)) {}

    /// Reads everything; stops at the first fault unless `all`.
    void run(bool all)
    {
        m_all = all;
        readSources();
        readTables();
        readParts();
        resolveVariants();
    }
    [[nodiscard]] const std::vector<Error>& faults() const { return m_faults; }
    [[nodiscard]] CatalogPtr take()
    {
        std::string date;
        for (const Source& source : m_sources)
            date = std::max(date, source.read);
        return std::make_shared<const Catalog>(std::move(m_parts), std::move(m_sources), std::move(m_tables), date);
    }

private:
    [[nodiscard]] bool stopped() const { return !m_all && !m_faults.empty(); }
    void fault(Error error) { m_faults.push_back(std::move(error)); }

    Result<Json> read(const fs::path& file)
    {
        auto bytes = readFile(file, maxCatalogFileBytes);
        if (!bytes)
            return fail(bytes.error());
        return parseJson(*bytes, file.string());
    }

    void readSources()
    {
        m_sources = {Source{}, Source{"general", "General knowledge of the field, not read in a source", "", "", "", Confidence::Assumed}};
        const fs::path file = m_folder / "sources.json";
        const auto json = read(file);
        if (!json)
            return fault(json.error());
        const std::string name = file.string();
        const JsonAt at{&*json, "", &name};
        if (!json->is_object())
            return fault(at.wrong("must be an object of sources").value());
        for (const auto& [key, value] : json->items()) {
            const JsonAt one = at.member(key);
            if (!value.is_object() || !value.contains("title") || !value.contains("confidence"))
                return fault(one.wrong("a source needs 'title', 'read' and 'confidence'").value());
            Source source;
            source.key = key;
            for (const auto& [member, into] : {std::pair{"title", &source.title}, {"publisher", &source.publisher}, {"url", &source.url}, {"read", &source.read}})
                if (value.contains(member) && value[member].is_string())
                    *into = oneLine(value[member].get_ref<const std::string&>());
            const auto confidence = value["confidence"].is_string() ? confidenceFrom(value["confidence"].get_ref<const std::string&>()) : std::nullopt;
            if (!confidence)
                return fault(one.wrong("confidence must be vendor, measured, secondary or assumed").value());
            source.confidence = *confidence;
            if (key == "general")
                m_sources[1] = source;
            else
                m_sources.push_back(std::move(source));
        }
        for (std::size_t i = 1; i < m_sources.size(); ++i)
            m_keys.emplace(m_sources[i].key, static_cast<SourceIndex>(i));
    }

    static std::vector<fs::path> jsonFiles(const fs::path& folder)
    {
        std::vector<fs::path> files;
        std::error_code ignored;
        for (fs::directory_iterator it(folder, ignored), end; it != end; it.increment(ignored))
            if (it->path().extension() == ".json" && it->is_regular_file(ignored))
                files.push_back(it->path());
        std::sort(files.begin(), files.end());
        return files;
    }

    void readTables()
    {
        for (const fs::path& file : jsonFiles(m_folder / "tables")) {
            const auto json = read(file);
            const std::string name = file.string();
            if (!json)
                fault(json.error());
            else if (const auto done = readTable(m_tables, file.stem().string(), {&*json, "", &name}); !done)
                fault(done.error());
            if (stopped())
                return;
        }
    }

    void readParts()
    {
        std::vector<fs::path> folders;
        std::error_code ignored;
        for (fs::directory_iterator it(m_folder / "parts", ignored), end; it != end; it.increment(ignored))
            if (it->is_directory(ignored))
                folders.push_back(it->path());
        std::sort(folders.begin(), folders.end());
        for (const fs::path& folder : folders)
            for (const fs::path& file : jsonFiles(folder)) {
                if (stopped())
                    return;
                readPartFile(file, folder.filename().string());
            }
    }

    void readPartFile(const fs::path& file, const std::string& category)
    {
        const auto json = read(file);
        if (!json)
            return fault(json.error());
        const std::string name = file.string();
        const JsonAt at{&*json, "", &name};
        if (!json->is_array())
            return fault(at.wrong("must be a list of parts").value());
        const PartReading reading{m_keys, m_sources, false};
        for (std::size_t i = 0; i < json->size() && !stopped(); ++i) {
            const JsonAt item = at.item(i);
            auto part = readPart(item, reading);
            if (!part) {
                fault(part.error());
                continue;
            }
            if (part->category() != category)
                fault(item.wrong(fmt::format("is of category '{}' but stands in the folder '{}'", part->category(), category)).value());
            for (const std::string& id : idsOf(*part))
                if (!m_ids.insert(id).second)
                    fault(item.wrong(fmt::format("the id '{}' stands twice", id), "give one of the parts another id").value());
            if (m_parts.size() >= maxParts)
                return fault({ErrorCode::TooLarge, name, "", fmt::format("more than {} parts", maxParts), "split the catalog"});
            m_parts.push_back(std::move(*part));
        }
    }

    static std::vector<std::string> idsOf(const Part& part)
    {
        std::vector<std::string> out = part.aliases;
        out.push_back(part.id.str());
        return out;
    }

    void resolveVariants()
    {
        std::map<std::string, std::size_t> byId;
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            byId.emplace(m_parts[i].id.str(), i);
        for (Part& part : m_parts) {
            if (part.variantOf.empty() || stopped())
                continue;
            const auto base = byId.find(part.variantOf.str());
            if (base == byId.end() || !m_parts[base->second].variantOf.empty()) {
                fault({ErrorCode::Malformed, m_folder.string(), part.id.str(), fmt::format("'variant_of' names '{}', which is no base part", part.variantOf.str()), "name a part that is not a variant itself"});
                continue;
            }
            inheritAny(Categories{}, part, m_parts[base->second]);
        }
    }

    fs::path m_folder;
    bool m_all = false;
    std::vector<Source> m_sources;
    SourceKeys m_keys;
    Tables m_tables;
    std::vector<Part> m_parts;
    std::set<std::string> m_ids;
    std::vector<Error> m_faults;
};

template <class T>
Json typeSchema(std::string_view key)
{
    if constexpr (IsOptional<T>::value) {
        return typeSchema<typename T::value_type>(key);
    } else if constexpr (IsVector<T>::value) {
        return {{"type", "array"}, {"items", typeSchema<typename T::value_type>(key)}};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::is_same_v<T, int>) {
        return {{"type", "integer"}, {"minimum", 0}};
    } else if constexpr (std::is_same_v<T, double>) {
        return {{"type", "number"}, {"minimum", 0}};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return {{"type", "string"}, {"maxLength", maxJsonString}};
    } else if constexpr (Described<T>) {
        Json properties = Json::object();
        forEachField<T>([&](const auto& field) {
            using Member = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
            properties[std::string(field.key)] = typeSchema<Member>(field.key);
        });
        return {{"type", "object"}, {"additionalProperties", false}, {"properties", properties}};
    } else {
        Json out{{"type", "number"}};
        if (T::dimension != Dimension::Temperature)
            out["minimum"] = 0;
        if (const Unit* unit = unitOfKey(key))
            out["description"] = fmt::format("in {}", unit->suffix);
        return out;
    }
}

template <class T>
Json figuresSchema()
{
    Json figures = Json::object();
    forEachField<T>([&](const auto& field) {
        using Value = typename std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>::Value;
        Json figure = {{"type", "object"},
                       {"required", {"value", "source"}},
                       {"title", field.label},
                       {"additionalProperties", false},
                       {"properties",
                        {{"value", typeSchema<Value>(field.key)},
                         {"source", {{"type", "string"}}},
                         {"at", {{"type", "string"}}},
                         {"confidence", {{"enum", {"vendor", "measured", "secondary", "assumed"}}}},
                         {"others", {{"type", "array"}}}}}};
        figures[std::string(field.key)] = figure;
    });
    return {{"type", "object"}, {"additionalProperties", false}, {"properties", figures}};
}

template <class... T>
Json anyFiguresSchema(TypeList<T...>, std::string_view category)
{
    Json out;
    ((T::category == category ? (void)(out = figuresSchema<T>()) : (void)0), ...);
    return out;
}

} // namespace

Result<fs::path> findCatalogFolder(const fs::path& explicitDir, const fs::path& programDir)
{
    std::error_code ignored;
    const auto usable = [&](const fs::path& folder) { return fs::is_regular_file(folder / "sources.json", ignored); };
    if (!explicitDir.empty()) {
        if (usable(explicitDir))
            return explicitDir;
        return fail({ErrorCode::NotFound, explicitDir.string(), "", "is not a catalog folder", "name the folder that holds sources.json, parts and tables"});
    }
    if (const char* named = std::getenv("FLOPSMITH_CATALOG"); named && *named) {
        if (usable(named))
            return fs::path(named);
        return fail({ErrorCode::NotFound, named, "", "FLOPSMITH_CATALOG is not a catalog folder", "correct or unset the variable"});
    }
    for (const fs::path& folder : {programDir / ".." / "share" / "flopsmith" / "catalog", fs::path(FLOPSMITH_SOURCE_DIR) / "catalog"})
        if (usable(folder))
            return folder;
    return fail({ErrorCode::NotFound, programDir.string(), "", "no catalog found", "install the program with its catalog, or name the folder with --catalog"});
}

Result<CatalogPtr> loadCatalog(const fs::path& folder)
{
    FolderReader reader(folder);
    reader.run(false);
    if (!reader.faults().empty())
        return fail(reader.faults().front());
    return reader.take();
}

std::vector<Error> verifyCatalog(const fs::path& folder)
{
    FolderReader reader(folder);
    reader.run(true);
    return reader.faults();
}

std::string partJson(const Part& part, const Catalog& catalog)
{
    return partToJson(part, catalog.sources()).dump(2) + "\n";
}

std::string schemaJson(std::string_view category)
{
    const Json text{{"type", "string"}};
    const Json texts{{"type", "array"}, {"items", text}};
    const Json part{{"type", "object"},
                    {"required", {"id", "category", "name", "figures"}},
                    {"additionalProperties", false},
                    {"properties",
                     {{"id", {{"type", "string"}, {"pattern", "^[a-z0-9.-]+$"}}},
                      {"category", {{"const", category}}},
                      {"kind", text},
                      {"vendor", text},
                      {"name", {{"type", "string"}, {"maxLength", 200}}},
                      {"mpn", texts},
                      {"aliases", texts},
                      {"variant_of", text},
                      {"cloud_only", {{"type", "boolean"}}},
                      {"notes", text},
                      {"figures", anyFiguresSchema(Categories{}, category)},
                      {"prices", {{"type", "array"}, {"items", {{"type", "object"}, {"required", {"amount", "currency", "date"}}}}}}}}};
    const Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", fmt::format("Flopsmith catalog: {}", category)}, {"type", "array"}, {"items", part}};
    return schema.dump(2) + "\n";
}

} // namespace flopsmith
