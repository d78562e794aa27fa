#include "app/io/tables_json.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/io/tiers_json.h"

namespace flopsmith {

namespace {

using Keys = std::vector<std::string_view>;

/// Keys that every table and row may have beside its figures.
bool readProvenance(const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    std::string source;
    std::string confidence;
    if (!readMember(at, "source", source, log) || !readMember(at, "confidence", confidence, log))
        return false;
    if (!source.empty() && !sources.find(source))
        return log.refuse(at, fmt::format("unknown source '{}'", source), "add it to sources.json");
    return confidence.empty() || confidenceFrom(confidence)
        || log.refuse(at, "unknown confidence", "write vendor, measured, secondary or assumed");
}

template <class T>
bool require(const JsonAt& at, std::string_view key, T& out, ReadLog& log)
{
    if (!at.has(key))
        return log.refuse(at, fmt::format("'{}' is missing", key), "add it");
    return readMember(at, key, out, log);
}

/// Calls `visit(item)` for each object of the list `key`; goes on after faults.
template <class Visit>
bool eachObject(const JsonAt& at, std::string_view key, ReadLog& log, Visit visit)
{
    const JsonAt list = at.member(key);
    if (!list.present())
        return log.refuse(at, fmt::format("the list '{}' is missing", key), "add it");
    if (!isList(list, log))
        return false;
    bool good = true;
    for (std::size_t i = 0; i < list.value().size(); ++i) {
        const JsonAt item = list.item(i);
        good = isObject(item, log) && visit(item) && good;
    }
    return good;
}

/// Efficiencies beside the loads; null is "not specified".
bool readCurve(const JsonAt& row, std::string_view mains, std::size_t loads, std::vector<double>& out, ReadLog& log)
{
    const JsonAt curve = row.member(mains);
    if (!curve.present())
        return true;
    if (!isList(curve, log))
        return false;
    if (curve.value().size() != loads)
        return log.refuse(curve, "has another length than 'loads'", "write null where nothing is specified");
    for (std::size_t i = 0; i < loads; ++i) {
        const JsonAt item = curve.item(i);
        double value = 0;
        if (!item.value().is_null() && !readNumber(item, value, log))
            return false;
        if (value > 1)
            return log.refuse(item, "is out of range", "write a share of 1");
        out.push_back(value);
    }
    return true;
}

bool readEfficiency(Tables& tables, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    static const Keys known{"115", "230", "source", "confidence", "notes"};
    const JsonAt levels = at.member("levels");
    EfficiencyTable table;
    if (!require(at, "loads", table.loads, log))
        return false;
    if (!std::is_sorted(table.loads.begin(), table.loads.end()))
        return log.refuse(at, "'loads' must ascend", "sort them");
    if (!levels.present() || !levels.value().is_object())
        return log.refuse(at, "the object 'levels' is missing", "add it");
    bool good = true;
    for (const auto& [name, unused] : levels.value().get_ref<const Json::object_t&>()) {
        const JsonAt row = levels.member(name);
        EfficiencyTable::Row curves;
        if (!isObject(row, log))
            good = false;
        else
            good = readCurve(row, "115", table.loads.size(), curves.at115, log)
                && readCurve(row, "230", table.loads.size(), curves.at230, log) && readProvenance(row, sources, log)
                && knowsAllKeys(row, known, log) && good;
        table.levels[name] = std::move(curves);
    }
    tables.efficiency = std::move(table);
    return good;
}

bool readPcie(Tables& tables, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    static const Keys known{"gen", "gb_s_per_lane", "source", "confidence", "notes"};
    return eachObject(at, "generations", log, [&](const JsonAt& item) {
        int gen = 0;
        double rate = 0;
        if (!require(item, "gen", gen, log) || !require(item, "gb_s_per_lane", rate, log))
            return false;
        tables.laneGbS[gen] = rate;
        return readProvenance(item, sources, log) && knowsAllKeys(item, known, log);
    });
}

bool readConnectors(Tables& tables, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    static const Keys known{"kind", "power_w", "source", "confidence", "notes"};
    if (!require(at, "slot_power_w", tables.slotPower, log))
        return false;
    return eachObject(at, "plugs", log, [&](const JsonAt& item) {
        std::string kind;
        Power power;
        if (!require(item, "kind", kind, log) || !require(item, "power_w", power, log))
            return false;
        tables.plugPower[kind] = power;
        return readProvenance(item, sources, log) && knowsAllKeys(item, known, log);
    });
}

bool readCircuits(Tables& tables, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    static const Keys known{"country", "mains_v", "circuit_a",  "continuous", "continuous_is_code",
                            "plug",    "source",  "confidence", "notes"};
    return eachObject(at, "countries", log, [&](const JsonAt& item) {
        Circuit circuit;
        if (!require(item, "country", circuit.country, log) || !require(item, "mains_v", circuit.mains, log)
            || !require(item, "circuit_a", circuit.rating, log)
            || !readMember(item, "continuous", circuit.continuous, log)
            || !readMember(item, "continuous_is_code", circuit.continuousIsCode, log)
            || !readMember(item, "plug", circuit.plug, log))
            return false;
        if (circuit.country.size() != 2)
            return log.refuse(item, "a country is two letters, as ISO 3166 has them", "for example US, DE, JP");
        if (circuit.continuous <= 0 || circuit.continuous > 1)
            return log.refuse(item, "'continuous' is a share of the rating", "write 0.8 for 80 %");
        tables.circuits.push_back(std::move(circuit));
        return readProvenance(item, sources, log) && knowsAllKeys(item, known, log);
    });
}

bool readToolkits(Tables& tables, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    static const Keys toolkitKeys{"version", "min_driver", "min_capability", "max_capability",
                                  "source",  "confidence", "notes"};
    static const Keys branchKeys{"architecture", "last", "source", "confidence", "notes"};
    const bool toolkits = eachObject(at, "toolkits", log, [&](const JsonAt& item) {
        CudaToolkit one;
        const bool good = require(item, "version", one.version, log) && require(item, "min_driver", one.minDriver, log)
            && require(item, "min_capability", one.minCapability, log)
            && require(item, "max_capability", one.maxCapability, log) && readProvenance(item, sources, log)
            && knowsAllKeys(item, toolkitKeys, log);
        tables.toolkits.push_back(std::move(one));
        return good;
    });
    return eachObject(at, "branches", log,
                      [&](const JsonAt& item) {
                          DriverBranch one;
                          const bool good = require(item, "architecture", one.architecture, log)
                              && require(item, "last", one.last, log) && readProvenance(item, sources, log)
                              && knowsAllKeys(item, branchKeys, log);
                          tables.branches.push_back(std::move(one));
                          return good;
                      })
        && toolkits;
}

bool readFrameworks(Tables& tables, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    static const Keys known{"framework",      "since",         "toolkit", "withdrawn",  "min_capability",
                            "max_capability", "architectures", "source",  "confidence", "notes"};
    const bool builds = eachObject(at, "builds", log, [&](const JsonAt& item) {
        FrameworkBuild one;
        const bool good = require(item, "framework", one.framework, log) && require(item, "since", one.since, log)
            && require(item, "toolkit", one.toolkit, log) && readMember(item, "withdrawn", one.withdrawn, log)
            && readMember(item, "min_capability", one.minCapability, log)
            && readMember(item, "max_capability", one.maxCapability, log)
            && readMember(item, "architectures", one.architectures, log) && readProvenance(item, sources, log)
            && knowsAllKeys(item, known, log);
        tables.frameworks.push_back(std::move(one));
        return good;
    });
    return readToolkits(tables, at, sources, log) && builds;
}

bool readComparison(Tables& tables, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    static const Keys known{"name",        "peak_tflops", "memory_bandwidth_gb_s", "price", "currency",
                            "approximate", "service",     "depends_on_design",     "parts", "notes"};
    const bool rows = eachObject(at, "accelerators", log, [&](const JsonAt& item) {
        ComparedAccelerator one;
        const bool good = require(item, "name", one.name, log) && readMember(item, "peak_tflops", one.peak, log)
            && readMember(item, "memory_bandwidth_gb_s", one.memoryBandwidth, log)
            && readMember(item, "price", one.price, log) && readMember(item, "currency", one.currency, log)
            && readMember(item, "approximate", one.approximate, log) && readMember(item, "service", one.service, log)
            && readMember(item, "depends_on_design", one.dependsOnDesign, log)
            && readMember(item, "parts", one.parts, log) && readProvenance(item, sources, log)
            && knowsAllKeys(item, known, log);
        tables.comparison.push_back(std::move(one));
        return good;
    });
    return require(at, "source", tables.comparisonSource, log) && rows;
}

bool readTiers(Tables& tables, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    return eachObject(at, "tiers", log, [&](const JsonAt& item) {
        Tier tier;
        const bool good = readTier(item, tier, log) && require(item, "source", tier.source, log)
            && readProvenance(item, sources, log);
        tables.tiers.push_back(std::move(tier));
        return good;
    });
}

} // namespace

bool readTable(Tables& tables, std::string_view name, const JsonAt& at, const SourceList& sources, ReadLog& log)
{
    struct Reader {
        std::string_view name;
        bool (*read)(Tables&, const JsonAt&, const SourceList&, ReadLog&);
        std::string_view content;
    };
    static constexpr std::array readers{
        Reader{"circuits", &readCircuits, "countries"}, Reader{"comparison", &readComparison, "accelerators"},
        Reader{"connectors", &readConnectors, "plugs"}, Reader{"frameworks", &readFrameworks, "builds"},
        Reader{"pcie", &readPcie, "generations"},       Reader{"psu-efficiency", &readEfficiency, "levels"},
        Reader{"tiers", &readTiers, "tiers"},
    };
    const auto reader = std::find_if(readers.begin(), readers.end(), [&](const Reader& r) { return r.name == name; });
    if (reader == readers.end())
        return log.refuse(at, "no table has this name",
                          "there are " + join({tableNames.begin(), tableNames.end()}, ", "));
    if (!isObject(at, log))
        return false;
    static const Keys common{"source", "confidence", "notes", "loads", "slot_power_w", "toolkits", "branches"};
    Keys known = common;
    known.push_back(reader->content);
    const bool keys = knowsAllKeys(at, known, log);
    const bool provenance = readProvenance(at, sources, log);
    return reader->read(tables, at, sources, log) && keys && provenance;
}

} // namespace flopsmith
