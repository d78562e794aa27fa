#include <algorithm>

#include "app/io/document_json.h"

namespace flopsmith {

namespace {

/// Adds members that this program does not know; what it knows wins.
void merge(Json& object, const Json& extra)
{
    if (!extra.is_object())
        return;
    for (const auto& [key, value] : extra.get_ref<const Json::object_t&>()) {
        const auto [at, isNew] = object.get_ref<Json::object_t&>().try_emplace(key, value);
        if (!isNew && at->second.is_object())
            merge(at->second, value);
    }
}

Json withExtra(Json object, const std::string& extra)
{
    if (!extra.empty())
        merge(object, Json::parse(extra, nullptr, false));
    return object;
}

Json settingsJson(const Settings& settings)
{
    Json out = Json::object();
    for (const auto& [key, value] : settings) {
        Json& member = out[key];
        if (const auto* number = std::get_if<double>(&value))
            member = numberJson(*number);
        else if (const auto* flag = std::get_if<bool>(&value))
            member = *flag;
        else
            member = std::get<std::string>(value);
    }
    return out;
}

Json entryJson(const Entry& entry)
{
    Json out{{"part", entry.part.str()}};
    if (!entry.key.empty())
        out["key"] = entry.key.str();
    if (!entry.slot.empty())
        out["slot"] = entry.slot.str();
    if (entry.count != 1)
        out["count"] = entry.count;
    if (!entry.settings.empty())
        out["settings"] = settingsJson(entry.settings);
    return withExtra(std::move(out), entry.extra);
}

Json arrayJson(const DriveArray& array)
{
    return withExtra({{"level", array.level}, {"drives", array.drives}}, array.extra);
}

Json feedJson(const Feed& feed)
{
    return withExtra({{"from", feed.from}, {"to", feed.to}}, feed.extra);
}

Json waiverJson(const Waiver& waiver)
{
    Json out{{"rule", waiver.rule}, {"subjects", waiver.subjects}};
    if (!waiver.reason.empty())
        out["reason"] = waiver.reason;
    if (!waiver.author.empty())
        out["author"] = waiver.author;
    if (!waiver.date.empty())
        out["date"] = waiver.date;
    return withExtra(std::move(out), waiver.extra);
}

Json siteJson(const Site& site)
{
    Json out = Json::object();
    if (site.country)
        out["country"] = *site.country;
    if (site.mains)
        out["mains_v"] = quantityJson(*site.mains, "mains_v");
    if (site.circuit)
        out["circuit_a"] = quantityJson(*site.circuit, "circuit_a");
    if (site.circuitShared)
        out["circuit_shared"] = *site.circuitShared;
    if (site.circuitCount)
        out["circuit_count"] = *site.circuitCount;
    if (site.plug)
        out["plug"] = *site.plug;
    if (site.inlet)
        out["inlet_c"] = quantityJson(*site.inlet, "inlet_c");
    if (site.altitude)
        out["altitude_m"] = numberJson(*site.altitude);
    return withExtra(std::move(out), site.extra);
}

Json policyJson(const Policy& policy)
{
    Json out = Json::object();
    if (!policy.severity.empty())
        out["severity"] = policy.severity;
    for (const auto& [name, value] : policy.thresholds)
        out["thresholds"][name] = numberJson(value);
    return withExtra(std::move(out), policy.extra);
}

std::vector<Included> includedIn(const Part& part)
{
    if (const auto* server = part.as<Server>())
        return server->included.valueOr({});
    if (const auto* rented = part.as<Rented>())
        return rented->included.valueOr({});
    if (const auto* chassis = part.as<Case>())
        return chassis->includedFans.valueOr({});
    return {};
}

/// Every part of the build, with those that they bring, as the catalog has them
/// now.
Json embeddedJson(const Build& build, const Catalog& catalog)
{
    Json out = Json::object();
    std::vector<PartId> wanted;
    for (const Entry& entry : build.parts)
        wanted.push_back(entry.part);
    while (!wanted.empty()) {
        const PartId id = std::move(wanted.back());
        wanted.pop_back();
        const Part* part = findPart(catalog, build, id);
        if (!part || out.contains(part->id.str()))
            continue;
        out[part->id.str()] = partToJson(*part, catalog.sources(), true);
        for (const Included& inner : includedIn(*part))
            wanted.emplace_back(inner.part);
    }
    return out;
}

template <class T>
void addList(Json& out, const char* key, const std::vector<T>& list, Json (*one)(const T&))
{
    for (const T& item : list)
        out[key].push_back(one(item));
}

void addObject(Json& out, const char* key, Json object)
{
    if (!object.empty())
        out[key] = std::move(object);
}

} // namespace

Json documentJson(const Build& build, const Catalog& catalog)
{
    Json out{{"format", "flopsmith-rig"}, {"name", build.name}, {"currency", build.currency}};
    // A newer minor version stays: what it brought is written back as it came.
    out["version"] = build.version.first == documentMajor
        ? Json{documentMajor, std::max(build.version.second, documentMinor)}
        : Json{build.version.first, build.version.second};
    out["parts"] = Json::array();
    addList(out, "parts", build.parts, &entryJson);
    addList(out, "arrays", build.arrays, &arrayJson);
    addList(out, "feeds", build.feeds, &feedJson);
    addList(out, "waivers", build.waivers, &waiverJson);
    addObject(out, "site", siteJson(build.site));
    addObject(out, "policy", policyJson(build.policy));
    Json settings = settingsJson(build.settings);
    if (!build.bifurcation.empty())
        settings["bifurcation"] = build.bifurcation;
    addObject(out, "settings", std::move(settings));
    addObject(out, "embedded", embeddedJson(build, catalog));
    if (build.nodes != 1)
        out["nodes"] = build.nodes;
    if (!build.workload.empty())
        if (Json workload = Json::parse(build.workload, nullptr, false); workload.is_object())
            out["workload"] = std::move(workload);
    return withExtra(std::move(out), build.extra);
}

} // namespace flopsmith
