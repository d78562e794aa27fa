#include "app/io/document_reader.h"

#include <algorithm>
#include <set>

#include "app/io/part_json.h"

namespace flopsmith {

namespace {

/// Newest major version that is understood.
constexpr int currentMajor = 1;

/// Members of `object` that `known` does not list, as JSON text; empty when there are none.
std::string unknownMembers(const Json& object, std::initializer_list<const char*> known)
{
    Json rest = Json::object();
    for (const auto& [key, value] : object.items())
        if (std::none_of(known.begin(), known.end(), [&](const char* k) { return key == k; }))
            rest[key] = value;
    return rest.empty() ? std::string() : rest.dump();
}

class DocumentReader {
public:
    DocumentReader(const Catalog& catalog, const std::string& file) : m_catalog(catalog), m_file(file)
    {
        for (std::size_t i = 1; i < catalog.sources().size(); ++i)
            m_keys.emplace(catalog.sources()[i].key, static_cast<SourceIndex>(i));
    }

    Result<LoadedBuild> read(const Json& json)
    {
        const JsonAt at{&json, "", &m_file};
        if (!json.is_object() || !at.has("format") || json["format"] != "flopsmith-rig")
            return at.wrong("is not a Flopsmith build", "a build has \"format\": \"flopsmith-rig\"");
        for (auto step : {&DocumentReader::version, &DocumentReader::parts, &DocumentReader::head, &DocumentReader::lists,
                          &DocumentReader::site, &DocumentReader::settings, &DocumentReader::policy, &DocumentReader::embedded,
                          &DocumentReader::checkParts})
            if (const Result<bool> done = (this->*step)(at); !done)
                return fail(done.error());
        m_out.build.extra = unknownMembers(json, {"format", "version", "name", "currency", "parts", "arrays", "feeds", "site", "settings", "nodes", "workload", "policy", "waivers", "embedded"});
        return std::move(m_out);
    }

private:
    Build& build() { return m_out.build; }

    Result<std::string> text(const JsonAt& at, const char* key)
    {
        if (!at.has(key))
            return std::string();
        return readValue<std::string>(at.member(key), key);
    }
    Result<bool> into(std::string& member, const JsonAt& at, const char* key)
    {
        auto value = text(at, key);
        if (!value)
            return fail(value.error());
        member = std::move(*value);
        return true;
    }

    Result<bool> version(const JsonAt& at)
    {
        if (!at.has("version"))
            return at.wrong("'version' is missing", "write \"version\": [1, 0]");
        const JsonAt v = at.member("version");
        const bool numbers = v.value->is_array() && v.value->size() == 2 && (*v.value)[0].is_number_integer() && (*v.value)[1].is_number_integer();
        if (!numbers)
            return v.wrong("must be two whole numbers", "write \"version\": [1, 0]");
        build().version = {(*v.value)[0].get<int>(), (*v.value)[1].get<int>()};
        if (build().version.first < 1 || build().version.second < 0)
            return v.wrong("is not a version", "write \"version\": [1, 0]");
        m_out.readOnly = build().version.first > currentMajor;
        return true;
    }

    Result<bool> head(const JsonAt& at)
    {
        if (const auto done = into(build().name, at, "name"); !done)
            return done;
        if (at.has("currency")) {
            if (const auto done = into(build().currency, at, "currency"); !done)
                return done;
            const std::string& code = build().currency;
            if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
                return at.member("currency").wrong("is not a currency", "use three capital letters, as ISO 4217 has them");
        }
        if (at.has("nodes")) {
            const auto nodes = readValue<int>(at.member("nodes"), "nodes");
            if (!nodes)
                return fail(nodes.error());
            if (*nodes < 1 || *nodes > 4096)
                return at.member("nodes").wrong("must be 1 to 4096");
            build().nodes = *nodes;
        }
        if (at.has("workload")) {
            if (!at.value->at("workload").is_object())
                return at.member("workload").wrong("must be an object");
            build().workload = at.value->at("workload").dump();
        }
        return true;
    }

    Result<Settings> readSettings(const JsonAt& at)
    {
        if (!at.value->is_object())
            return at.wrong("must be an object");
        Settings out;
        for (const auto& [key, value] : at.value->items()) {
            if (value.is_boolean())
                out[key] = value.get<bool>();
            else if (value.is_number())
                out[key] = value.get<double>();
            else if (value.is_string())
                out[key] = oneLine(value.get_ref<const std::string&>());
            else
                return at.member(key).wrong("must be a text, a number, true or false");
        }
        return out;
    }

    Result<Entry> entry(const JsonAt& at)
    {
        if (!at.value->is_object())
            return at.wrong("must be an object with 'part'");
        if (!at.has("part"))
            return at.wrong("'part' is missing", "name a part id, see `flopsmith-cli parts`");
        Entry out;
        std::string part;
        std::string key;
        std::string slot;
        for (const auto& [name, member] : {std::pair{"part", &part}, {"key", &key}, {"slot", &slot}})
            if (const auto done = into(*member, at, name); !done)
                return fail(done.error());
        out.part = PartId(part);
        out.key = InstanceKey(key);
        out.slot = SlotId(slot);
        if (key.find_first_of("#@. ") != std::string::npos)
            return at.member("key").wrong("a key has no '#', '@', '.' and no blank");
        if (!key.empty() && !m_keysSeen.insert(key).second)
            return at.member("key").wrong(fmt::format("the key '{}' stands twice", key), "give each part its own key");
        if (at.has("count")) {
            const auto count = readValue<int>(at.member("count"), "count");
            if (!count)
                return fail(count.error());
            if (*count < 1 || *count > maxCount)
                return at.member("count").wrong(fmt::format("must be 1 to {}", maxCount));
            out.count = *count;
        }
        if (at.has("settings")) {
            auto settings = readSettings(at.member("settings"));
            if (!settings)
                return fail(settings.error());
            out.settings = std::move(*settings);
            const auto limit = numberSetting(out.settings, "power_limit_w");
            if (limit && (*limit < 1 || *limit > 5000))
                return at.member("settings").wrong("power_limit_w must be 1 to 5000");
        }
        out.extra = unknownMembers(*at.value, {"part", "key", "slot", "count", "settings"});
        return out;
    }

    /// Reads the list `key` by `one` into `list`; an absent list is empty.
    template <class T, class One>
    Result<bool> list(std::vector<T>& list, const JsonAt& at, const char* key, One one)
    {
        if (!at.has(key))
            return true;
        const JsonAt items = at.member(key);
        if (!items.value->is_array())
            return items.wrong("must be a list");
        if (items.value->size() > static_cast<std::size_t>(maxEntries))
            return items.wrong(fmt::format("has more than {} entries", maxEntries), "split the build");
        for (std::size_t i = 0; i < items.value->size(); ++i) {
            Result<T> item = one(items.item(i));
            if (!item)
                return fail(item.error());
            list.push_back(std::move(*item));
        }
        return true;
    }

    Result<bool> parts(const JsonAt& at)
    {
        if (!at.has("parts"))
            return at.wrong("'parts' is missing", "write \"parts\": [] for an empty build");
        return list(build().parts, at, "parts", [this](const JsonAt& item) { return entry(item); });
    }

    Result<DriveArray> array(const JsonAt& at)
    {
        DriveArray out;
        if (const auto done = into(out.level, at, "level"); !done)
            return fail(done.error());
        if (at.has("drives")) {
            auto drives = readValue<std::vector<std::string>>(at.member("drives"), "drives");
            if (!drives)
                return fail(drives.error());
            out.drives = std::move(*drives);
        }
        out.extra = unknownMembers(*at.value, {"level", "drives"});
        return out;
    }

    Result<Feed> feed(const JsonAt& at)
    {
        Feed out;
        for (const auto& [name, member] : {std::pair{"from", &out.from}, {"to", &out.to}})
            if (const auto done = into(*member, at, name); !done)
                return fail(done.error());
        out.extra = unknownMembers(*at.value, {"from", "to"});
        return out;
    }

    Result<Waiver> waiver(const JsonAt& at)
    {
        Waiver out;
        for (const auto& [name, member] : {std::pair{"rule", &out.rule}, {"reason", &out.reason}, {"author", &out.author}, {"date", &out.date}})
            if (const auto done = into(*member, at, name); !done)
                return fail(done.error());
        if (out.rule.empty())
            return at.wrong("'rule' is missing", "name the waived rule, for example CIR-005");
        if (at.has("subjects")) {
            auto subjects = readValue<std::vector<std::string>>(at.member("subjects"), "subjects");
            if (!subjects)
                return fail(subjects.error());
            out.subjects = std::move(*subjects);
        }
        out.extra = unknownMembers(*at.value, {"rule", "subjects", "reason", "author", "date"});
        return out;
    }

    /// An object is needed before its members are asked for.
    template <class One>
    auto objectOnly(One one)
    {
        return [one](const JsonAt& item) -> decltype(one(item)) {
            if (!item.value->is_object())
                return item.wrong("must be an object");
            return one(item);
        };
    }

    Result<bool> lists(const JsonAt& at)
    {
        if (const auto done = list(build().arrays, at, "arrays", objectOnly([this](const JsonAt& i) { return array(i); })); !done)
            return done;
        if (const auto done = list(build().feeds, at, "feeds", objectOnly([this](const JsonAt& i) { return feed(i); })); !done)
            return done;
        return list(build().waivers, at, "waivers", objectOnly([this](const JsonAt& i) { return waiver(i); }));
    }

    template <class T>
    Result<bool> optionalMember(std::optional<T>& member, const JsonAt& at, const char* key, double low = -1e9, double high = 1e9)
    {
        if (!at.has(key))
            return true;
        if (at.value->at(key).is_number()) {
            const double number = at.value->at(key).get<double>();
            if (number < low || number > high)
                return at.member(key).wrong(fmt::format("must be {} to {}", low, high));
        }
        if constexpr (std::is_same_v<T, double>) {
            const auto number = readNumber(at.member(key), true);
            if (!number)
                return fail(number.error());
            member = *number;
        } else {
            auto value = readValue<T>(at.member(key), key);
            if (!value)
                return fail(value.error());
            member = std::move(*value);
        }
        return true;
    }

    Result<bool> site(const JsonAt& at)
    {
        if (!at.has("site"))
            return true;
        const JsonAt s = at.member("site");
        if (!s.value->is_object())
            return s.wrong("must be an object");
        Site& out = build().site;
        for (const Result<bool>& done :
             {optionalMember(out.country, s, "country"), optionalMember(out.mains, s, "mains_v", 90, 480), optionalMember(out.circuit, s, "circuit_a", 1, 400),
              optionalMember(out.circuitShared, s, "circuit_shared"), optionalMember(out.inlet, s, "inlet_c", -10, 60), optionalMember(out.altitude, s, "altitude_m", -500, 6000)})
            if (!done)
                return done;
        out.extra = unknownMembers(*s.value, {"country", "mains_v", "circuit_a", "circuit_shared", "inlet_c", "altitude_m"});
        return true;
    }

    Result<bool> settings(const JsonAt& at)
    {
        if (!at.has("settings"))
            return true;
        const JsonAt s = at.member("settings");
        if (!s.value->is_object())
            return s.wrong("must be an object");
        Json plain = *s.value;
        if (s.has("bifurcation")) {
            const JsonAt modes = s.member("bifurcation");
            if (!modes.value->is_object())
                return modes.wrong("must be an object of slot and mode");
            for (const auto& [slot, mode] : modes.value->items()) {
                if (!mode.is_string())
                    return modes.member(slot).wrong("must be a mode such as x8x8");
                build().bifurcation[slot] = oneLine(mode.get_ref<const std::string&>());
            }
            plain.erase("bifurcation");
        }
        auto read = readSettings({&plain, s.path, s.file});
        if (!read)
            return fail(read.error());
        build().settings = std::move(*read);
        return true;
    }

    Result<bool> policy(const JsonAt& at)
    {
        if (!at.has("policy"))
            return true;
        const JsonAt p = at.member("policy");
        if (!p.value->is_object())
            return p.wrong("must be an object");
        if (p.has("severity"))
            for (const auto& [rule, level] : p.member("severity").value->items()) {
                static const std::set<std::string> levels{"error", "warning", "advice", "off"};
                if (!level.is_string() || !levels.contains(level.get_ref<const std::string&>()))
                    return p.member("severity").wrong(fmt::format("{} must be error, warning, advice or off", oneLine(rule)));
                build().policy.severity[rule] = level.get<std::string>();
            }
        if (p.has("thresholds"))
            for (const auto& [name, value] : p.member("thresholds").value->items()) {
                if (!value.is_number())
                    return p.member("thresholds").wrong(fmt::format("{} must be a number", oneLine(name)));
                build().policy.thresholds[name] = value.get<double>();
            }
        build().policy.extra = unknownMembers(*p.value, {"severity", "thresholds"});
        return true;
    }

    Result<bool> embedded(const JsonAt& at)
    {
        if (!at.has("embedded"))
            return true;
        const JsonAt all = at.member("embedded");
        if (!all.value->is_object())
            return all.wrong("must be an object of parts");
        const PartReading reading{m_keys, m_catalog.sources(), true};
        for (const auto& [id, value] : all.value->items()) {
            if (value.is_object() && value.empty())
                continue;
            auto part = readPart(all.member(id), reading);
            if (!part)
                return fail(part.error());
            if (part->id.str() != id)
                return all.member(id).wrong("holds a part of another id");
            if (const Part* known = m_catalog.find(part->id); known && partToJson(*known, m_catalog.sources())["figures"] != partToJson(*part, m_catalog.sources())["figures"])
                m_out.differing.push_back(part->id);
            build().embedded.emplace(part->id, std::make_shared<const Part>(std::move(*part)));
        }
        return true;
    }

    Result<bool> checkParts(const JsonAt& at)
    {
        for (std::size_t i = 0; i < build().parts.size(); ++i)
            if (!findPart(m_catalog, build(), build().parts[i].part))
                return at.member("parts").item(i).member("part").wrong(fmt::format("unknown part '{}'", build().parts[i].part.str()),
                                                                       "see `flopsmith-cli parts` for what there is, or embed the part");
        return true;
    }

    const Catalog& m_catalog;
    std::string m_file;
    SourceKeys m_keys;
    std::set<std::string> m_keysSeen;
    LoadedBuild m_out;
};

} // namespace

Result<LoadedBuild> readDocument(const Json& json, const Catalog& catalog, const std::string& file)
{
    return DocumentReader(catalog, file).read(json);
}

} // namespace flopsmith
