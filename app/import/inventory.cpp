#include "app/import/inventory.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/nullable_json.h"
#include "app/import/other_items.h"

namespace flopsmith {

namespace {

class InventoryReader : private NullableJson {
public:
    explicit InventoryReader(ReadLog& log)
        : NullableJson(log)
    {
    }

    bool read(const JsonAt& at)
    {
        const JsonAt parts = at.member("parts");
        if (!parts.present() || !parts.value().is_object())
            return m_log.refuse(at, "is no inventory",
                                "an inventory has an object \"parts\" and an object \"environment\"");
        const JsonAt title = at.member("title");
        if (title.present() && title.value().is_string())
            m_out.name = oneLine(title.value().get_ref<const std::string&>().substr(0, 150));
        const JsonAt environment = at.member("environment");
        return readParts(parts) && (!environment.present() || readEnvironment(environment));
    }

    ParsedList take()
    {
        m_out.kind = "inventory";
        return std::move(m_out);
    }

private:
    ListItem& add(std::string line, std::string name, const char* category, long long count)
    {
        ListItem item;
        item.line = std::move(line);
        item.name = std::move(name);
        item.category = category;
        item.count = std::max(1LL, count);
        m_out.items.push_back(std::move(item));
        return m_out.items.back();
    }

    /// One part in words, with a count in front.
    bool plain(const JsonAt& at, std::string_view key, const char* category)
    {
        std::string line;
        if (!text(at, key, line))
            return false;
        if (!line.empty()) {
            const Counted read = counted(line);
            add(line, read.name, category, read.count);
        }
        return true;
    }

    bool readParts(const JsonAt& at)
    {
        return plain(at, "motherboard", "motherboard") && plain(at, "cpu", "cpu") && readMemory(at)
            && objects(at, "gpus", [&](const JsonAt& gpu) { return readGpu(gpu); })
            && objects(at, "psus", [&](const JsonAt& psu) { return readPsu(psu); }) && plain(at, "case", "case")
            && plain(at, "cpu_cooler", "cooler") && readStorage(at) && readOthers(at);
    }

    bool readMemory(const JsonAt& at)
    {
        std::string line;
        if (!text(at, "memory", line))
            return false;
        for (const std::string& kit : splitAt(line, {" + "}))
            add(kit, kit, "memory", 1);
        return true;
    }

    bool readStorage(const JsonAt& at)
    {
        std::string line;
        if (!text(at, "storage", line))
            return false;
        for (const std::string& drive : splitAt(line, {", ", " + "}))
            m_out.items.push_back(driveItem(drive));
        return true;
    }

    static std::vector<std::string> splitAt(std::string_view text, std::initializer_list<std::string_view> separators)
    {
        std::vector<std::string> out;
        while (!trimmed(text).empty() && out.size() < 32) {
            std::size_t end = std::string_view::npos;
            std::size_t length = 0;
            for (const std::string_view separator : separators)
                if (const auto found = text.find(separator); found < end) {
                    end = found;
                    length = separator.size();
                }
            out.emplace_back(trimmed(text.substr(0, end)));
            text = end == std::string_view::npos ? std::string_view() : text.substr(end + length);
        }
        return out;
    }

    bool readCount(const JsonAt& at, ListItem& item)
    {
        std::optional<double> count;
        if (!number(at, "count", 1, 1e9, count))
            return false;
        item.count = static_cast<long long>(count.value_or(1));
        if (!count)
            item.settings["count_unknown"] = true;
        return true;
    }

    bool readGpu(const JsonAt& at)
    {
        std::string model = "unspecified";
        std::string link;
        std::string cooler;
        std::string psu;
        std::string note;
        std::optional<double> limit;
        std::optional<double> slots;
        std::optional<double> numa;
        std::optional<bool> limited;
        if (!text(at, "model", model) || !text(at, "link", link) || !text(at, "cooler", cooler) || !text(at, "psu", psu)
            || !text(at, "note", note) || !number(at, "power_limit_w", 1, 5000, limit)
            || !number(at, "slots_taken", 0, 16, slots) || !number(at, "numa", 0, 15, numa)
            || !flag(at, "power_limited", limited))
            return false;
        ListItem& item = add(model, isNameless(model) ? "unspecified GPU" : model, "accelerator", 1);
        item.stated.slots = slots;
        if (cooler == "blower" || cooler == "open-air" || cooler == "passive" || cooler == "liquid")
            item.stated.cooling = cooler;
        if (limit)
            item.settings["power_limit_w"] = *limit;
        if (limited.value_or(false))
            item.settings["power_limited"] = true;
        if (numa)
            item.settings["numa"] = *numa;
        setText(item, "psu", psu);
        setText(item, "note", note);
        setLink(item, link);
        return readSlots(at, item) && readCount(at, item);
    }

    bool readSlots(const JsonAt& at, ListItem& item)
    {
        const JsonAt list = at.member("slot");
        if (!stated(list))
            return true;
        if (!list.value().is_array() || list.value().size() > maxMembers)
            return m_log.refuse(list, "must be a list of slots or null", "write [\"1\", \"3\"]");
        for (const Json& slot : list.value())
            item.slots.push_back(slot.is_string()       ? oneLine(slot.get_ref<const std::string&>().substr(0, 40))
                                     : slot.is_number() ? formatNumber(slot.get<double>())
                                                        : "");
        return true;
    }

    static bool isNameless(const std::string& model)
    {
        const std::string low = folded(model);
        return low == "unspecified" || low == "unknown" || low == "not stated" || low.empty();
    }

    static void setText(ListItem& item, const char* key, const std::string& value)
    {
        if (!value.empty())
            item.settings[key] = value;
    }

    /// "Gen4 x8", "OCuLink Gen4 x4"
    static void setLink(ListItem& item, const std::string& link)
    {
        Words words = wordsOf(link);
        const Stated read = takeStated(words, "cable");
        if (read.gen)
            item.settings["link_gen"] = static_cast<double>(*read.gen);
        if (read.lanes)
            item.settings["link_width"] = static_cast<double>(*read.lanes);
        for (const Word& word : words)
            if (!word.used && !word.number && word.text.size() > 2)
                item.settings["link"] = word.text;
    }

    bool readPsu(const JsonAt& at)
    {
        std::string model = "unspecified";
        std::string note;
        std::string feeds;
        std::optional<double> rated;
        std::optional<double> load;
        std::optional<double> age;
        Stated read;
        if (!text(at, "model", model) || !text(at, "level", read.level) || !text(at, "atx_version", read.atxVersion)
            || !text(at, "redundancy", read.redundancy) || !text(at, "feeds", feeds) || !text(at, "note", note)
            || !number(at, "rated_w", 1, 100'000, rated) || !number(at, "load_w", 0, 100'000, load)
            || !number(at, "age_years", 0, 100, age))
            return false;
        ListItem& item = add(model, isNameless(model) ? "unspecified power supply" : model, "psu", 1);
        if (rated)
            read.power = watts(*rated);
        item.stated = read;
        if (load)
            item.settings["load_w"] = *load;
        if (age)
            item.settings["age_years"] = *age;
        setText(item, "feeds", feeds);
        setText(item, "note", note);
        return readCount(at, item);
    }

    bool readOthers(const JsonAt& at)
    {
        const JsonAt list = at.member("other");
        if (!stated(list))
            return true;
        if (!list.value().is_array() || list.value().size() > maxMembers)
            return m_log.refuse(list, fmt::format("must be a list of at most {} texts", maxMembers),
                                "write [] for none");
        for (std::size_t i = 0; i < list.value().size(); ++i) {
            const JsonAt item = list.item(i);
            if (!item.value().is_string())
                return m_log.refuse(item, "must be a text", "write it in quotes");
            readOtherItem(oneLine(item.value().get_ref<const std::string&>()), m_out);
        }
        return true;
    }

    bool readEnvironment(const JsonAt& at)
    {
        if (!isObject(at, m_log))
            return false;
        std::optional<double> mains;
        std::optional<double> circuit;
        std::optional<double> ambient;
        std::optional<double> nodes;
        std::string region;
        std::string workload;
        if (!number(at, "mains_voltage_v", 90, 480, mains) || !number(at, "circuit_amps", 1, 400, circuit)
            || !number(at, "ambient_c", -10, 60, ambient) || !number(at, "altitude_m", -500, 6000, m_out.site.altitude)
            || !number(at, "nodes", 1, 4096, nodes) || !text(at, "region", region) || !text(at, "workload", workload)
            || !flag(at, "circuit_shared", m_out.site.circuitShared))
            return false;
        if (mains)
            m_out.site.mains = Voltage::of(*mains, units::volt);
        if (circuit)
            m_out.site.circuit = Current::of(*circuit, units::ampere);
        if (ambient)
            m_out.site.inlet = Temperature::of(*ambient, units::celsius);
        m_out.nodes = static_cast<int>(nodes.value_or(1));
        return readCountry(at, region) && readSettings(at) && readRisers(at) && finishWorkload(workload);
    }

    bool readCountry(const JsonAt& at, const std::string& region)
    {
        static const std::map<std::string, std::string> countries{
            {"NA", "US"}, {"EU", "DE"}, {"UK", "GB"}, {"AU", "AU"}, {"JP", "JP"}};
        if (region.empty())
            return true;
        const auto found = countries.find(region);
        const JsonAt where = at.member("region");
        if (found == countries.end())
            return m_log.refuse(where, fmt::format("unknown region '{}'", region.substr(0, 20)),
                                "write NA, EU, UK, AU or JP");
        m_out.site.country = found->second;
        return true;
    }

    bool readSettings(const JsonAt& at)
    {
        for (const char* key : {"acs", "above_4g", "csm", "duty_24_7"}) {
            std::optional<bool> value;
            if (!flag(at, key, value))
                return false;
            if (value)
                m_out.settings[key] = *value;
        }
        std::optional<double> circuits;
        std::optional<double> network;
        std::optional<bool> assumed;
        std::string plug;
        if (!number(at, "circuit_count", 1, 64, circuits) || !number(at, "network_gbps", 0, 100'000, network)
            || !text(at, "plug", plug) || !flag(at, "assumed", assumed))
            return false;
        if (circuits)
            m_out.siteOptions.emplace_back("site.circuit_count", formatNumber(*circuits, 0));
        if (network)
            m_out.settings["network_gbit_s"] = *network;
        if (!plug.empty())
            m_out.siteOptions.emplace_back("site.plug", plug);
        if (assumed.value_or(false))
            m_out.settings["mains_assumed"] = true;
        return true;
    }

    bool readRisers(const JsonAt& at)
    {
        const JsonAt list = at.member("risers");
        // The words about risers say the same again.
        if (stated(list) && list.value().is_array() && !list.value().empty())
            std::erase_if(m_out.items,
                          [](const ListItem& i) { return i.category == "cable" && i.stated.kind == "riser"; });
        return objects(at, "risers", [&](const JsonAt& riser) {
            std::string type = "riser";
            std::string psu;
            std::optional<double> gen;
            std::optional<double> lanes;
            std::optional<double> length;
            std::optional<bool> retimer;
            if (!text(riser, "type", type) || !text(riser, "psu", psu) || !number(riser, "gen", 1, 8, gen)
                || !number(riser, "lanes", 1, 16, lanes) || !number(riser, "length_mm", 0, 10'000, length)
                || !flag(riser, "retimer", retimer))
                return false;
            ListItem item = cableItem(type);
            item.stated.gen = gen ? std::optional(static_cast<int>(*gen)) : item.stated.gen;
            item.stated.lanes = lanes ? std::optional(static_cast<int>(*lanes)) : item.stated.lanes;
            item.stated.active = retimer;
            if (length)
                item.stated.length = millimetres(*length);
            setText(item, "psu", psu);
            const bool good = readCount(riser, item);
            m_out.items.push_back(std::move(item));
            return good;
        });
    }

    bool finishWorkload(const std::string& mode)
    {
        Json workload = m_out.workload.empty() ? Json::object() : Json::parse(m_out.workload, nullptr, false);
        if (!workload.is_object())
            workload = Json::object();
        if (!mode.empty()) {
            workload["mode"] = mode;
            m_out.settings["workload_mode"] = mode;
        }
        m_out.workload = workload.empty() ? std::string() : workload.dump();
        return true;
    }

    ParsedList m_out;
};

} // namespace

Result<ParsedList> parseInventory(std::string_view text, const std::string& file)
{
    const auto json = parseJson(text, file);
    if (!json)
        return fail(json.error());
    const JsonAt root(*json, file);
    ReadLog log;
    InventoryReader reader(log);
    if (!reader.read(root)) {
        if (log.faults.empty())
            return fail({ErrorCode::Malformed, file, "", "is no inventory", "see the shape in the manual"});
        return fail(std::move(log.faults.front()));
    }
    return reader.take();
}

} // namespace flopsmith
