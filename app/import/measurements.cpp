#include "app/import/measurements.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/import/resolve.h"
#include "app/io/value_json.h"
#include "app/io/workload_json.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostRecords = 200'000;

/// The part behind a published name of hardware.
class HardwareFinder {
public:
    HardwareFinder(const Catalog& catalog, const HardwareNames& names)
        : m_catalog(&catalog)
        , m_names(&names)
        , m_resolver(catalog)
    {
    }

    const Device& find(const std::string& name, std::string_view category)
    {
        const auto [place, added] = m_found.try_emplace(std::string(category) + '|' + name);
        if (added)
            if (const Part* part = partOf(name, category))
                place->second = deviceOf(*part).value_or(Device{});
        return place->second;
    }

private:
    const Part* partOf(const std::string& name, std::string_view category) const
    {
        if (const auto known = m_names->find(name); known != m_names->end())
            return m_catalog->find(known->second);
        std::string plain = name.substr(0, name.find('('));
        if (plain.rfind("CPU ", 0) == 0)
            plain.erase(0, 4);
        const Resolution found = m_resolver.resolve(trimmed(plain), category);
        if (found.part)
            return found.part;
        // A name that fits several: the first of them that was sold.
        const Part* first = nullptr;
        for (const Part* part : found.tied)
            if (!first || launchOf(*part) < launchOf(*first))
                first = part;
        return first;
    }
    static std::string launchOf(const Part& part)
    {
        const auto* gpu = part.as<Accelerator>();
        return (gpu ? gpu->launchDate.valueOr("9999") : std::string("9999")) + part.id.str();
    }

    const Catalog* m_catalog;
    const HardwareNames* m_names;
    Resolver m_resolver;
    std::map<std::string, Device> m_found;
};

bool readOptionalNumber(const JsonAt& at, std::string_view key, std::optional<double>& out)
{
    const JsonAt member = at.member(key);
    if (member.present() && member.value().is_number())
        out = member.value().get<double>();
    return out.has_value();
}

std::string textOf(const JsonAt& at, std::string_view key)
{
    const JsonAt member = at.member(key);
    return member.present() && member.value().is_string() ? member.value().get<std::string>() : std::string();
}

bool readHardware(const JsonAt& at, Hardware& out, HardwareFinder& finder, ReadLog& log)
{
    if (!at.present() || !isObject(at, log))
        return log.refuse(at, "no hardware is stated", "add 'hardware' with 'gpu' and 'count'");
    out.gpu = textOf(at, "gpu");
    out.interconnect = textOf(at, "interconnect");
    out.internode = textOf(at, "internode");
    out.hostName = textOf(at, "host");
    std::optional<double> count;
    std::optional<double> nodes;
    std::optional<double> perNode;
    out.count = readOptionalNumber(at, "count", count) ? static_cast<int>(std::clamp(*count, 0.0, 1e6)) : 1;
    out.nodes = readOptionalNumber(at, "nodes", nodes) ? static_cast<int>(std::clamp(*nodes, 0.0, 1e6)) : 0;
    out.perNode =
        readOptionalNumber(at, "gpus_per_node", perNode) ? static_cast<int>(std::clamp(*perNode, 0.0, 1e6)) : 0;
    (void)readOptionalNumber(at, "power_limit_w", out.powerLimit);
    const bool cpu = out.count == 0 || out.gpu.rfind("CPU ", 0) == 0;
    out.device = finder.find(out.gpu, cpu ? "cpu" : "accelerator");
    return true;
}

bool readMeasured(const JsonAt& at, Measurement& out, ReadLog& log)
{
    if (!at.present() || !isObject(at, log))
        return log.refuse(at, "no measurement is stated", "add 'measured' with 'metric', 'value' and 'unit'");
    out.question.metric = {textOf(at, "metric"), textOf(at, "unit")};
    std::optional<double> value;
    if (!readOptionalNumber(at, "value", value))
        return log.refuse(at, "the measured value is no number", "give a number");
    out.value = *value;
    (void)readOptionalNumber(at, "samples_to_target_median", out.question.samplesToTarget);
    return true;
}

void addText(Json& out, const char* key, const std::string& text)
{
    if (!text.empty())
        out[key] = text;
}

Json hardwareJson(const Hardware& hardware)
{
    Json out = Json::object();
    addText(out, "gpu", hardware.gpu);
    addText(out, "interconnect", hardware.interconnect);
    addText(out, "internode", hardware.internode);
    addText(out, "host", hardware.hostName);
    out["count"] = hardware.count;
    if (hardware.nodes > 0)
        out["nodes"] = hardware.nodes;
    if (hardware.perNode > 0)
        out["gpus_per_node"] = hardware.perNode;
    if (hardware.powerLimit)
        out["power_limit_w"] = numberJson(*hardware.powerLimit);
    return out;
}

} // namespace

Result<std::vector<Measurement>> parseMeasurements(std::string_view text, const std::string& file,
                                                   const Catalog& catalog, const HardwareNames& names)
{
    const auto json = parseJson(text, file);
    if (!json)
        return fail(json.error());
    if (!json->is_array() || json->size() > mostRecords)
        return fail(
            {ErrorCode::Malformed, file, {}, "is not an array of measurement records", "see the README of the data"});
    const JsonAt root(*json, file);
    HardwareFinder finder(catalog, names);
    std::vector<Measurement> out(json->size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        const JsonAt record = root.item(i);
        ReadLog log;
        log.lenient = true;
        Measurement& m = out[i];
        if (!isObject(record, log))
            return fail(log.faults.front());
        const JsonAt hardware = record.member("hardware");
        const JsonAt workload = record.member("workload");
        const JsonAt measured = record.member("measured");
        if (!workload.present())
            (void)log.refuse(record, "no workload is stated", "add 'workload'");
        if (!log.faults.empty() || !readWorkload(workload, m.question.workload, log)
            || !readHardware(hardware, m.question.hardware, finder, log) || !readMeasured(measured, m, log))
            return fail(log.faults.front());
        m.question.id = textOf(record, "id");
        if (m.question.id.empty())
            m.question.id = fmt::format("record {}", i + 1);
        m.question.sourceGroup = textOf(record, "source_group");
        m.source = textOf(record, "source");
        m.suspect = textOf(record, "quality").find("suspect") != std::string::npos;
    }
    return out;
}

std::string measurementsText(const std::vector<Measurement>& measurements)
{
    std::vector<const Measurement*> sorted;
    for (const Measurement& m : measurements)
        sorted.push_back(&m);
    std::sort(sorted.begin(), sorted.end(),
              [](const Measurement* a, const Measurement* b) { return a->question.id < b->question.id; });
    std::string out = "[\n";
    for (const Measurement* m : sorted) {
        Json record = Json::object();
        record["id"] = m->question.id;
        addText(record, "source", m->source);
        addText(record, "source_group", m->question.sourceGroup);
        record["hardware"] = hardwareJson(m->question.hardware);
        record["workload"] = Json::parse(workloadText(m->question.workload));
        Json measured = {
            {"metric", m->question.metric.name}, {"unit", m->question.metric.unit}, {"value", numberJson(m->value)}};
        if (m->question.samplesToTarget)
            measured["samples_to_target_median"] = numberJson(*m->question.samplesToTarget);
        record["measured"] = std::move(measured);
        if (m->suspect)
            record["quality"] = "suspect";
        out += record.dump(-1, ' ', false, Json::error_handler_t::replace);
        out += m == sorted.back() ? "\n" : ",\n";
    }
    return out + "]\n";
}

Result<HardwareNames> parseHardwareNames(std::string_view text, const std::string& file)
{
    const auto json = parseJson(text, file);
    if (!json)
        return fail(json.error());
    HardwareNames out;
    for (const auto& [name, id] : json->items()) {
        if (!id.is_string())
            return fail(
                {ErrorCode::Malformed, file, name, "is not a part's id", "write the id of an accelerator or CPU"});
        out.emplace(name, id.get<std::string>());
    }
    return out;
}

} // namespace flopsmith
