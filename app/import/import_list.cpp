#include "app/import/import_list.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/build/option_path.h"
#include "app/import/hardware_dump.h"
#include "app/import/inventory.h"
#include "app/import/list_text.h"
#include "app/import/name_series.h"
#include "app/import/other_items.h"
#include "app/import/parts_list.h"
#include "app/import/slot_names.h"
#include "app/io/value_json.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxUnresolved = 512;

/// Makers whose "boards" are whole machines, and names of such machines.
bool isWholeMachine(std::string_view name)
{
    const Words words = wordsOf(name);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const char* pattern : {"dell", "lenovo", "hp", "hpe", "apple", "fujitsu", "poweredge", "thinkstation",
                                    "thinksystem", "proliant", "superserver", "dgx", "mac pro", "mac studio"})
            if (wordsAt(words, i, pattern))
                return true;
    return false;
}

bool isWorkstation(std::string_view name)
{
    const std::string low = folded(name);
    for (const char* word : {"thinkstation", "precision", "workstation", "mac ", " z4", " z6", " z8", "celsius"})
        if (low.find(word) != std::string::npos)
            return true;
    return false;
}

class BuildMaker {
public:
    BuildMaker(const Catalog& catalog, const Resolver& resolver, const std::string& file)
        : m_catalog(catalog)
        , m_resolver(resolver)
        , m_file(file)
    {
    }

    Result<ImportedList> make(ParsedList list)
    {
        Build& build = m_out.build;
        m_out.kind = std::move(list.kind);
        m_out.notes = std::move(list.notes);
        build.name = std::move(list.name); // may be empty: whoever asked knows where the list comes from
        build.site = std::move(list.site);
        build.settings = std::move(list.settings);
        for (const auto& [path, value] : list.siteOptions)
            setSite(path, value);
        build.nodes = list.nodes;
        build.workload = std::move(list.workload);
        perNode(list);
        for (ListItem& item : list.items) {
            if (auto added = add(item); !added)
                return fail(added.error());
        }
        if (build.parts.empty())
            return fail({ErrorCode::Malformed, m_file, "", "names no part",
                         "give one part per line, with its category when the name is not known: \"GPU: ...\""});
        placeInSlots();
        nameSupplies();
        makeArrays();
        return std::move(m_out);
    }

private:
    /// What a site has no member for is kept beside the others.
    void setSite(const std::string& path, const std::string& value)
    {
        auto changed = withOption(m_out.build, m_catalog, {path, value});
        if (changed) {
            m_out.build = std::move(*changed);
            return;
        }
        Site& site = m_out.build.site;
        Json extra = site.extra.empty() ? Json::object() : Json::parse(site.extra, nullptr, false);
        const auto number = parseDecimal(value);
        extra[path.substr(path.find('.') + 1)] = number ? numberJson(*number) : Json(value);
        site.extra = extra.dump();
    }

    /// "2 nodes, 4 GPUs each": what counts for all of them is divided, a document has one machine.
    void perNode(ParsedList& list)
    {
        const auto each = numberSetting(m_out.build.settings, "gpus_per_node");
        m_out.build.settings.erase("gpus_per_node");
        if (!each || list.nodes < 2)
            return;
        for (ListItem& item : list.items)
            if (item.category == "accelerator" && item.count == static_cast<long long>(*each) * list.nodes)
                item.count = static_cast<long long>(*each);
    }

    Result<bool> add(ListItem& item)
    {
        if (item.count > maxItemCount) {
            unresolved(item, {}, {},
                       says(FLOPSMITH_TR("import", "%1 pieces are more than a build holds (%2 per line)"), item.count,
                            maxItemCount));
            return true;
        }
        Stated given = item.stated;
        if (const auto limit = numberSetting(item.settings, "power_limit_w"))
            given.setLimit = watts(*limit);
        Resolution found = m_resolver.resolve(item.name, item.category, given);
        if (item.category == "motherboard" || found.category == "motherboard")
            takeFirmware(item.name, m_out.build.settings);
        if (found.part)
            return addResolved(item, found);
        return addPlaceholder(item, found);
    }

    Result<bool> addResolved(const ListItem& item, const Resolution& found)
    {
        ResolvedLine line{item.line, found.part->id, found.confidence, static_cast<int>(item.count), found.part->id,
                          {}};
        for (const Candidate& other : found.candidates)
            if (other.part != found.part)
                line.others.push_back({other.part->id, other.confidence});
        if (auto variant = statedVariant(*found.part, item.name, found.stated))
            line.part = embed(std::move(*variant));
        auto added = addEntries(item, line.part);
        m_out.resolved.push_back(std::move(line));
        return added;
    }

    Result<bool> addPlaceholder(const ListItem& item, Resolution& found)
    {
        const bool machine = found.category == "motherboard" && isWholeMachine(item.name);
        if (found.category.empty()) {
            unresolved(item, found, {}, FLOPSMITH_TR("import", "not known, and nothing says what kind of part it is"));
            return true;
        }
        Stated stated = found.stated;
        if (machine) {
            found.category = "server";
            stated.kind = isWorkstation(item.name) ? "workstation" : "server";
        }
        Part part = found.tied.empty() ? placeholderPart(found.category, item.name, stated)
                                       : commonPart(found.tied, item.name, stated);
        const auto series = found.category == "cpu" && found.tied.empty() ? seriesMembers(m_catalog, item.name)
                                                                          : std::vector<const Part*>{};
        addSeriesFigures(part, series);
        const PartId id = embed(std::move(part));
        unresolved(item, found, id,
                   !found.tied.empty()
                       ? FLOPSMITH_TR("import", "several parts have this name: the figures that they share are taken")
                       : !series.empty()
                       ? FLOPSMITH_TR("import", "the name of a series: the figures that its parts share are assumed")
                       : found.candidates.empty()
                       ? FLOPSMITH_TR("import", "not in the catalog: only what the text states is known")
                       : FLOPSMITH_TR("import", "not sure enough: only what the text states is known"));
        return addEntries(item, id);
    }

    void unresolved(const ListItem& item, const Resolution& found, const PartId& id, Message why)
    {
        if (m_out.unresolved.size() >= maxUnresolved)
            return;
        UnresolvedLine line{item.line,      id,
                            found.category, static_cast<int>(std::min<long long>(item.count, maxItemCount)),
                            std::move(why), {}};
        for (const Candidate& candidate : found.candidates)
            line.candidates.push_back({candidate.part->id, candidate.confidence});
        m_out.unresolved.push_back(std::move(line));
    }

    /// Keeps a copy in the document; equal ones are one, different ones of one name are numbered.
    PartId embed(Part part)
    {
        const std::string base = part.id.str();
        for (int n = 2;; ++n) {
            const auto [at, fresh] = m_out.build.embedded.try_emplace(part.id, nullptr);
            if (fresh)
                at->second = std::make_shared<const Part>(part);
            if (fresh || *at->second == part)
                return part.id;
            part.id = PartId(fmt::format("{}-{}", base, n));
        }
    }

    Result<bool> addEntries(const ListItem& item, const PartId& id)
    {
        Build& build = m_out.build;
        // A card of each slot is an entry of its own.
        const bool apart = !item.slots.empty() && static_cast<long long>(item.slots.size()) == item.count;
        long long left = item.count;
        std::size_t slot = 0;
        while (left > 0) {
            if (build.parts.size() >= static_cast<std::size_t>(maxEntries))
                return fail({ErrorCode::TooLarge, m_file, "",
                             fmt::format("holds more than {} lines of parts", maxEntries),
                             "give the list of one machine"});
            Entry entry;
            entry.part = id;
            entry.settings = item.settings;
            entry.count = apart ? 1 : static_cast<int>(std::min<long long>(left, maxCount));
            left -= entry.count;
            if (slot < item.slots.size())
                m_labels.push_back(
                    {build.parts.size(), apart || item.count == 1 ? item.slots[slot] : join(item.slots, ", ")});
            ++slot;
            build.parts.push_back(std::move(entry));
        }
        return true;
    }

    /// What the table of the board or machine does not have stays as a setting.
    void placeInSlots()
    {
        Build& build = m_out.build;
        const std::vector<PcieSlotSpec>* slots = nullptr;
        for (const Entry& entry : build.parts)
            if (const Part* part = findPart(m_catalog, build, entry.part))
                if (const auto* table = slotTable(*part))
                    slots = table;
        std::set<std::string> taken;
        for (const auto& [index, label] : m_labels) {
            Entry& entry = build.parts[index];
            const std::string id = slots && entry.count == 1 ? slotNamed(label, *slots, taken) : std::string();
            if (!id.empty() && taken.insert(id).second)
                entry.slot = SlotId(id);
            else if (!label.empty())
                entry.settings["slot_label"] = label;
        }
    }

    /// Lists name a supply by its number or its name; a build by its key.
    void nameSupplies()
    {
        Build& build = m_out.build;
        std::vector<std::string> keys; // of single supplies
        std::map<std::string, std::string> byName;
        const std::vector<InstanceKey> entries = entryKeys(m_catalog, build);
        for (std::size_t i = 0; i < build.parts.size(); ++i) {
            const Part* part = findPart(m_catalog, build, build.parts[i].part);
            if (!part || !part->as<Psu>())
                continue;
            const int count = build.parts[i].count;
            byName.emplace(searchKey(part->name), count == 1 ? entries[i].str() : entries[i].str() + "#1");
            for (int n = 1; n <= count; ++n)
                keys.push_back(count == 1 ? entries[i].str() : fmt::format("{}#{}", entries[i].str(), n));
        }
        for (Entry& entry : build.parts) {
            const auto at = entry.settings.find("psu");
            const auto* text = at == entry.settings.end() ? nullptr : std::get_if<std::string>(&at->second);
            if (!text)
                continue;
            const auto number =
                text->starts_with("psu") ? parseDecimal(std::string_view(*text).substr(3)) : std::nullopt;
            const auto named = byName.find(searchKey(*text));
            if (number && *number >= 1 && *number <= static_cast<double>(keys.size()))
                at->second = keys[static_cast<std::size_t>(*number) - 1];
            else if (named != byName.end())
                at->second = named->second;
        }
    }

    void makeArrays()
    {
        Build& build = m_out.build;
        int number = 0;
        for (Entry& entry : build.parts) {
            const auto raid = entry.settings.find("raid");
            if (raid == entry.settings.end())
                continue;
            if (const auto* level = std::get_if<std::string>(&raid->second)) {
                entry.key = InstanceKey(fmt::format("array{}", ++number));
                DriveArray array{*level, {}, {}};
                for (int n = 1; n <= entry.count; ++n)
                    array.drives.push_back(entry.count == 1 ? entry.key.str()
                                                            : fmt::format("{}#{}", entry.key.str(), n));
                build.arrays.push_back(std::move(array));
            }
            entry.settings.erase("raid");
        }
    }

    struct Label {
        std::size_t entry = 0;
        std::string label;
    };

    const Catalog& m_catalog;
    const Resolver& m_resolver;
    const std::string& m_file;
    ImportedList m_out;
    std::vector<Label> m_labels;
};

Result<ParsedList> parsed(std::string_view text, const std::string& file, const PciIds* ids)
{
    const std::string_view start = trimmed(text);
    if (start.starts_with('{'))
        return parseInventory(text, file);
    return isHardwareDump(text) ? parseHardwareDump(text, file, ids) : parsePartsList(text, file);
}

Json idsJson(const std::vector<RunnerUp>& parts)
{
    Json out = Json::array();
    for (const RunnerUp& part : parts)
        out.push_back({{"id", part.id.str()}, {"confidence", std::round(part.confidence * 1000) / 1000}});
    return out;
}

} // namespace

Result<ImportedList> importList(std::string_view text, const Catalog& catalog, const Resolver& resolver,
                                const std::string& file, const PciIds* ids)
{
    const auto decoded = decodedText(text, file);
    if (!decoded)
        return fail(decoded.error());
    auto list = parsed(*decoded, file, ids);
    if (!list)
        return fail(list.error());
    return BuildMaker(catalog, resolver, file).make(std::move(*list));
}

Result<ImportedList> importList(std::string_view text, const Catalog& catalog, const std::string& file,
                                const PciIds* ids)
{
    return importList(text, catalog, Resolver(catalog), file, ids);
}

std::string importListJson(const ImportedList& list, const std::string& file)
{
    Json out{{"file", file},
             {"kind", list.kind},
             {"resolved", Json::array()},
             {"unresolved", Json::array()},
             {"notes", Json::array()}};
    for (const PassedOver& note : list.notes)
        out["notes"].push_back(note.line + ": " + note.why.text());
    for (const ResolvedLine& line : list.resolved) {
        Json one{{"line", line.line},
                 {"id", line.id.str()},
                 {"confidence", std::round(line.confidence * 1000) / 1000},
                 {"count", line.count},
                 {"others", idsJson(line.others)}};
        if (line.part != line.id)
            one["part"] = line.part.str();
        out["resolved"].push_back(std::move(one));
    }
    for (const UnresolvedLine& line : list.unresolved) {
        Json one{{"line", line.line},
                 {"count", line.count},
                 {"why", line.why.text()},
                 {"candidates", idsJson(line.candidates)}};
        if (!line.part.empty())
            one["id"] = line.part.str();
        if (!line.category.empty())
            one["category"] = line.category;
        out["unresolved"].push_back(std::move(one));
    }
    return jsonText(out);
}

} // namespace flopsmith
