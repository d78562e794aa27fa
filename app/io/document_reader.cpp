#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/io/document_json.h"

namespace flopsmith {

namespace {

using Keys = std::vector<std::string_view>;

constexpr int maxNodes = 4096;
constexpr int maxVersion = 1'000'000;

/// Members of an object that `known` lacks and what `rest` already has, as JSON
/// text; empty when there are none.
std::string extraOf(const JsonAt& at, const Keys& known, Json rest = Json::object())
{
    for (const auto& [key, value] : at.value().get_ref<const Json::object_t&>())
        if (std::find(known.begin(), known.end(), key) == known.end())
            rest[key] = value;
    return rest.empty() ? std::string() : rest.dump();
}

class DocumentReader {
public:
    DocumentReader(const Catalog& catalog, ReadLog& log)
        : m_catalog(catalog)
        , m_sources(catalog.sources())
        , m_log(log)
    {
    }

    LoadedBuild read(const JsonAt& at)
    {
        static const Keys known{"format", "version",  "name",   "currency", "parts", "arrays",   "feeds",
                                "site",   "settings", "policy", "waivers",  "nodes", "workload", "embedded"};
        const JsonAt format = at.member("format");
        if (!format.present() || format.value() != Json("flopsmith-rig")) {
            m_log.refuse(at, "is not a Flopsmith build", R"(a build has "format": "flopsmith-rig")");
            return std::move(m_out);
        }
        Json rest = Json::object();
        if (readVersion(at) && readHead(at) && readParts(at) && readLists(at) && readSite(at) && readSettings(at, rest)
            && readPolicy(at) && readEmbedded(at) && checkParts(at))
            build().extra = extraOf(at, known, std::move(rest));
        return std::move(m_out);
    }

private:
    Build& build() { return m_out.build; }

    bool readVersion(const JsonAt& at)
    {
        constexpr const char* remedy = R"(write "version": [1, 0])";
        const JsonAt version = at.member("version");
        if (!version.present())
            return m_log.refuse(at, "'version' is missing", remedy);
        const auto number = [](const Json& v) {
            return v.is_number_unsigned() && v.get<std::uint64_t>() <= maxVersion;
        };
        const Json& v = version.value();
        if (!v.is_array() || v.size() != 2 || !number(v.front()) || !number(v.back()) || v.front() == Json(0))
            return m_log.refuse(version, "must be two whole numbers", remedy);
        build().version = {v.front().get<int>(), v.back().get<int>()};
        m_out.readOnly = build().version.first > documentMajor;
        return true;
    }

    /// Words beyond ours are faults, unless a newer program may have written
    /// them.
    [[nodiscard]] bool isNewer() const { return m_out.build.version > std::pair(documentMajor, documentMinor); }

    bool readShort(const JsonAt& at, std::string_view key, std::string& out)
    {
        if (!readMember(at, key, out, m_log))
            return false;
        const JsonAt value = at.member(key);
        return out.size() <= maxNameBytes
            || m_log.refuse(value, fmt::format("is longer than {} bytes", maxNameBytes), "shorten it",
                            ErrorCode::TooLarge);
    }

    bool readRanged(const JsonAt& at, std::string_view key, double low, double high, double& out)
    {
        const JsonAt value = at.member(key);
        if (!value.value().is_number())
            return m_log.refuse(value, "must be a number", "write a plain number");
        out = value.value().get<double>();
        return (out >= low && out <= high)
            || m_log.refuse(value, "is out of range", fmt::format("give a number of {} to {}", low, high));
    }

    bool readWhole(const JsonAt& at, std::string_view key, int high, int& out)
    {
        double number = 0;
        if (!at.has(key))
            return true;
        if (!readRanged(at, key, 1, high, number))
            return false;
        out = static_cast<int>(number);
        const JsonAt value = at.member(key);
        return out == number || m_log.refuse(value, "must be a whole number", "round it");
    }

    bool readHead(const JsonAt& at)
    {
        if (!readShort(at, "name", build().name) || !readShort(at, "currency", build().currency)
            || !readWhole(at, "nodes", maxNodes, build().nodes))
            return false;
        const JsonAt currency = at.member("currency");
        if (currency.present() && !isCurrency(build().currency))
            return m_log.refuse(currency, "is not a currency", "use three capital letters, as ISO 4217 has them");
        const JsonAt workload = at.member("workload");
        if (!workload.present())
            return true;
        build().workload = workload.value().dump();
        return isObject(workload, m_log);
    }

    /// Values of other types than settings have go to `rest`.
    bool readSettingsOf(const JsonAt& at, Settings& out, Json& rest)
    {
        if (!isObject(at, m_log))
            return false;
        for (const auto& [key, value] : at.value().get_ref<const Json::object_t&>()) {
            if (value.is_boolean())
                out[key] = value.get<bool>();
            else if (value.is_number())
                out[key] = value.get<double>();
            else if (value.is_string())
                out[key] = oneLine(value.get_ref<const std::string&>());
            else
                rest[key] = value;
        }
        return true;
    }

    bool readEntry(const JsonAt& at, Entry& out)
    {
        static const Keys known{"part", "key", "slot", "count", "settings"};
        std::string part;
        std::string key;
        std::string slot;
        if (!at.has("part"))
            return m_log.refuse(at, "'part' is missing", "name a part id, see `flopsmith-cli parts`");
        if (!readShort(at, "part", part) || !readShort(at, "key", key) || !readShort(at, "slot", slot)
            || !readWhole(at, "count", maxCount, out.count))
            return false;
        const JsonAt keyAt = at.member("key");
        if (key.find_first_of("#@. ") != std::string::npos)
            return m_log.refuse(keyAt, "a key has no '#', '@', '.' and no blank", "write it as gpu1");
        if (!key.empty() && !m_keys.insert(key).second)
            return m_log.refuse(keyAt, fmt::format("the key '{}' stands twice", key), "give each part its own key");
        out.part = PartId(std::move(part));
        out.key = InstanceKey(std::move(key));
        out.slot = SlotId(std::move(slot));
        Json rest = Json::object();
        const JsonAt settings = at.member("settings");
        if (settings.present()) {
            Json others = Json::object();
            double limit = 0;
            if (!readSettingsOf(settings, out.settings, others)
                || (settings.has("power_limit_w") && !readRanged(settings, "power_limit_w", 1, 5000, limit)))
                return false;
            if (!others.empty())
                rest["settings"] = std::move(others);
        }
        out.extra = extraOf(at, known, std::move(rest));
        return true;
    }

    bool readArray(const JsonAt& at, DriveArray& out)
    {
        static const Keys known{"level", "drives"};
        out.extra = extraOf(at, known);
        return readShort(at, "level", out.level) && readMember(at, "drives", out.drives, m_log);
    }

    bool readFeed(const JsonAt& at, Feed& out)
    {
        static const Keys known{"from", "to"};
        out.extra = extraOf(at, known);
        return readShort(at, "from", out.from) && readShort(at, "to", out.to);
    }

    bool readWaiver(const JsonAt& at, Waiver& out)
    {
        static const Keys known{"rule", "subjects", "reason", "author", "date"};
        out.extra = extraOf(at, known);
        if (!at.has("rule"))
            return m_log.refuse(at, "'rule' is missing", "name the waived rule, for example CIR-005");
        return readShort(at, "rule", out.rule) && readMember(at, "subjects", out.subjects, m_log)
            && readMember(at, "reason", out.reason, m_log) && readMember(at, "author", out.author, m_log)
            && readShort(at, "date", out.date);
    }

    /// Reads the list `key` of objects; an absent one is empty.
    template <class T>
    bool readList(const JsonAt& at, std::string_view key, std::vector<T>& out,
                  bool (DocumentReader::*one)(const JsonAt&, T&))
    {
        const JsonAt list = at.member(key);
        if (!list.present())
            return true;
        if (!isList(list, m_log))
            return false;
        out.resize(list.value().size());
        for (std::size_t i = 0; i < out.size(); ++i) {
            const JsonAt item = list.item(i);
            if (!isObject(item, m_log) || !(this->*one)(item, out[i]))
                return false;
        }
        return true;
    }

    bool readParts(const JsonAt& at)
    {
        static_assert(maxListItems == static_cast<std::size_t>(maxEntries));
        if (!at.has("parts"))
            return m_log.refuse(at, "'parts' is missing", R"(write "parts": [] for an empty build)");
        return readList(at, "parts", build().parts, &DocumentReader::readEntry);
    }

    bool readLists(const JsonAt& at)
    {
        return readList(at, "arrays", build().arrays, &DocumentReader::readArray)
            && readList(at, "feeds", build().feeds, &DocumentReader::readFeed)
            && readList(at, "waivers", build().waivers, &DocumentReader::readWaiver);
    }

    template <class Q>
    bool readSiteQuantity(const JsonAt& at, std::string_view key, double low, double high, std::optional<Q>& out)
    {
        double number = 0;
        if (!at.has(key))
            return true;
        if (!readRanged(at, key, low, high, number))
            return false;
        if constexpr (IsQuantity<Q>)
            out = Q::of(number, unitOfKey(key)->scale);
        else
            out = number;
        return true;
    }

    bool readCircuitCount(const JsonAt& at, std::optional<int>& out)
    {
        int number = 0;
        if (!at.has("circuit_count"))
            return true;
        if (!readWhole(at, "circuit_count", maxCount, number))
            return false;
        out = number;
        return true;
    }

    bool readSite(const JsonAt& at)
    {
        static const Keys known{"country",       "mains_v", "circuit_a", "circuit_shared",
                                "circuit_count", "plug",    "inlet_c",   "altitude_m"};
        const JsonAt s = at.member("site");
        if (!s.present())
            return true;
        Site& out = build().site;
        if (!isObject(s, m_log) || !readMember(s, "country", out.country, m_log)
            || !readMember(s, "circuit_shared", out.circuitShared, m_log) || !readMember(s, "plug", out.plug, m_log)
            || !readCircuitCount(s, out.circuitCount) || !readSiteQuantity(s, "mains_v", 90, 480, out.mains)
            || !readSiteQuantity(s, "circuit_a", 1, 400, out.circuit)
            || !readSiteQuantity(s, "inlet_c", -10, 60, out.inlet)
            || !readSiteQuantity(s, "altitude_m", -500, 6000, out.altitude))
            return false;
        const JsonAt country = s.member("country");
        if (out.country && out.country->size() != 2)
            return m_log.refuse(country, "a country is two letters, as ISO 3166 has them", "for example US, DE, JP");
        out.extra = extraOf(s, known);
        return true;
    }

    bool readSettings(const JsonAt& at, Json& documentRest)
    {
        const JsonAt s = at.member("settings");
        Json rest = Json::object();
        if (!s.present())
            return true;
        if (!readSettingsOf(s, build().settings, rest))
            return false;
        build().settings.erase("bifurcation");
        rest.erase("bifurcation");
        const JsonAt modes = s.member("bifurcation");
        if (modes.present()) {
            if (!isObject(modes, m_log))
                return false;
            for (const auto& [slot, unused] : modes.value().get_ref<const Json::object_t&>())
                if (!readShort(modes, slot, build().bifurcation[slot]))
                    return false;
        }
        if (!rest.empty())
            documentRest["settings"] = std::move(rest);
        return true;
    }

    bool readPolicy(const JsonAt& at)
    {
        static const Keys known{"severity", "thresholds"};
        static const Keys levels{"error", "warning", "advice", "off"};
        const JsonAt p = at.member("policy");
        if (!p.present())
            return true;
        if (!isObject(p, m_log))
            return false;
        const JsonAt severity = p.member("severity");
        const JsonAt thresholds = p.member("thresholds");
        if ((severity.present() && !isObject(severity, m_log))
            || (thresholds.present() && !isObject(thresholds, m_log)))
            return false;
        if (severity.present())
            for (const auto& [rule, unused] : severity.value().get_ref<const Json::object_t&>()) {
                std::string& level = build().policy.severity[rule];
                const JsonAt word = severity.member(rule);
                if (!readShort(severity, rule, level))
                    return false;
                if (!isNewer() && std::find(levels.begin(), levels.end(), level) == levels.end())
                    return m_log.refuse(word, "is no severity", "write error, warning, advice or off");
            }
        if (thresholds.present())
            for (const auto& [name, unused] : thresholds.value().get_ref<const Json::object_t&>())
                if (!readRanged(thresholds, name, -1e9, 1e9, build().policy.thresholds[name]))
                    return false;
        build().policy.extra = extraOf(p, known);
        return true;
    }

    bool readEmbedded(const JsonAt& at)
    {
        const JsonAt all = at.member("embedded");
        if (!all.present())
            return true;
        if (!isObject(all, m_log))
            return false;
        for (const auto& [id, value] : all.value().get_ref<const Json::object_t&>()) {
            const JsonAt copy = all.member(id);
            const Part* known = m_catalog.find(id);
            if (known && (value.is_object() && value.empty()))
                continue;
            auto part = readPart(copy, m_sources, m_log);
            if (!part)
                return false;
            if (part->id.str() != id)
                return m_log.refuse(copy, fmt::format("holds the part '{}'", part->id.str()), "use that as its key");
            if (known && !sameFigures(*known, *part))
                m_out.differing.push_back(part->id);
            const auto shared = std::make_shared<const Part>(std::move(*part));
            build().embedded.emplace(shared->id, shared);
            for (const std::string& alias : shared->aliases)
                build().embedded.emplace(PartId(alias), shared);
        }
        return true;
    }

    bool checkParts(const JsonAt& at)
    {
        const JsonAt list = at.member("parts");
        for (std::size_t i = 0; i < build().parts.size(); ++i) {
            const PartId& id = build().parts[i].part;
            if (findPart(m_catalog, build(), id))
                continue;
            Keys ids;
            for (const Part& part : m_catalog.parts())
                ids.push_back(part.id.str());
            const std::string near = nearestKey(id.str(), ids);
            const JsonAt item = list.item(i);
            const JsonAt word = item.member("part");
            return m_log.refuse(word, fmt::format("unknown part '{}'", id.str()),
                                near.empty() ? "`flopsmith-cli parts` lists all ids" : near, ErrorCode::NotFound);
        }
        return true;
    }

    const Catalog& m_catalog;
    SourceList m_sources;
    ReadLog& m_log;
    std::set<std::string> m_keys;
    LoadedBuild m_out;
};

} // namespace

LoadedBuild readDocument(const JsonAt& root, const Catalog& catalog, ReadLog& log)
{
    return DocumentReader(catalog, log).read(root);
}

} // namespace flopsmith
