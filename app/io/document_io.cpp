#include "app/io/document_io.h"

#include <algorithm>

#include "app/io/atomic_file.h"
#include "app/io/document_reader.h"
#include "app/io/part_json.h"

namespace flopsmith {

namespace {

constexpr int currentMajor = 1;
constexpr int currentMinor = 0;

void addExtra(Json& object, const std::string& extra)
{
    if (extra.empty())
        return;
    const Json rest = Json::parse(extra, nullptr, false);
    if (rest.is_object())
        for (const auto& [key, value] : rest.items())
            if (!object.contains(key))
                object[key] = value;
}

Json settingsJson(const Settings& settings)
{
    Json out = Json::object();
    for (const auto& [key, value] : settings)
        std::visit(
            [&, name = key](const auto& v) {
                if constexpr (std::is_same_v<std::decay_t<decltype(v)>, double>)
                    out[name] = numberJson(v);
                else
                    out[name] = v;
            },
            value);
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
    addExtra(out, entry.extra);
    return out;
}

Json siteJson(const Site& site)
{
    Json out = Json::object();
    if (site.country)
        out["country"] = *site.country;
    if (site.mains)
        out["mains_v"] = numberJson(site.mains->in(units::volt));
    if (site.circuit)
        out["circuit_a"] = numberJson(site.circuit->in(units::ampere));
    if (site.circuitShared)
        out["circuit_shared"] = *site.circuitShared;
    if (site.inlet)
        out["inlet_c"] = numberJson(site.inlet->in(units::celsius));
    if (site.altitude)
        out["altitude_m"] = numberJson(*site.altitude);
    addExtra(out, site.extra);
    return out;
}

Json policyJson(const Policy& policy)
{
    Json out = Json::object();
    if (!policy.severity.empty())
        out["severity"] = policy.severity;
    for (const auto& [name, value] : policy.thresholds)
        out["thresholds"][name] = numberJson(value);
    addExtra(out, policy.extra);
    return out;
}

Json waiverJson(const Waiver& waiver)
{
    Json out{{"rule", waiver.rule}, {"subjects", waiver.subjects}};
    for (const auto& [key, text] : {std::pair{"reason", &waiver.reason}, {"author", &waiver.author}, {"date", &waiver.date}})
        if (!text->empty())
            out[key] = *text;
    addExtra(out, waiver.extra);
    return out;
}

Json embeddedJson(const Build& build, const Catalog& catalog)
{
    Json out = Json::object();
    std::vector<PartId> wanted;
    for (const Entry& entry : build.parts)
        wanted.push_back(entry.part);
    while (!wanted.empty()) {
        const PartId id = wanted.back();
        wanted.pop_back();
        const Part* part = findPart(catalog, build, id);
        if (!part || out.contains(part->id.str()))
            continue;
        out[part->id.str()] = partToJson(*part, catalog.sources());
        std::vector<Included> included;
        if (const auto* server = part->as<Server>())
            included = server->included.valueOr({});
        else if (const auto* chassis = part->as<Case>())
            included = chassis->includedFans.valueOr({});
        for (const Included& in : included)
            wanted.emplace_back(in.part);
    }
    return out;
}

} // namespace

Result<LoadedBuild> parseBuild(std::string_view text, const Catalog& catalog, const std::string& file)
{
    const auto json = parseJson(text, file);
    if (!json)
        return fail(json.error());
    return readDocument(*json, catalog, file);
}

Result<LoadedBuild> loadBuild(const std::filesystem::path& file, const Catalog& catalog)
{
    const auto bytes = readFile(file, maxDocumentBytes);
    if (!bytes)
        return fail(bytes.error());
    return parseBuild(*bytes, catalog, file.string());
}

std::string writeBuild(const Build& build, const Catalog& catalog)
{
    Json out{{"format", "flopsmith-rig"}, {"name", build.name}, {"currency", build.currency}};
    // A newer minor version stays: what it brought is written back as it came.
    const int minor = build.version.first == currentMajor ? std::max(build.version.second, currentMinor) : currentMinor;
    out["version"] = {currentMajor, minor};
    out["parts"] = Json::array();
    for (const Entry& entry : build.parts)
        out["parts"].push_back(entryJson(entry));
    for (const DriveArray& array : build.arrays) {
        Json one{{"level", array.level}, {"drives", array.drives}};
        addExtra(one, array.extra);
        out["arrays"].push_back(std::move(one));
    }
    for (const Feed& feed : build.feeds) {
        Json one{{"from", feed.from}, {"to", feed.to}};
        addExtra(one, feed.extra);
        out["feeds"].push_back(std::move(one));
    }
    for (const Waiver& waiver : build.waivers)
        out["waivers"].push_back(waiverJson(waiver));
    Json settings = settingsJson(build.settings);
    if (!build.bifurcation.empty())
        settings["bifurcation"] = build.bifurcation;
    for (const auto& [key, value] : {std::pair{"site", siteJson(build.site)}, {"settings", settings}, {"policy", policyJson(build.policy)}, {"embedded", embeddedJson(build, catalog)}})
        if (!value.empty())
            out[key] = value;
    if (build.nodes != 1)
        out["nodes"] = build.nodes;
    if (!build.workload.empty())
        out["workload"] = Json::parse(build.workload, nullptr, false);
    addExtra(out, build.extra);
    return out.dump(2) + "\n";
}

Result<bool> saveBuild(const std::filesystem::path& file, const Build& build, const Catalog& catalog)
{
    const std::string bytes = writeBuild(build, catalog);
    // What would not open again must not replace what does.
    if (const auto again = parseBuild(bytes, catalog, file.string()); !again)
        return fail(again.error());
    return writeFileAtomically(file, bytes);
}

} // namespace flopsmith
