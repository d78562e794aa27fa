// System descriptions of MLPerf submissions: one object per system, also as JSON lines. Figures are those of one node.
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/known_faults.h"
#include "app/import/part_maker.h"
#include "app/import/words.h"
#include "app/io/value_json.h"

namespace flopsmith {

namespace {

bool takesMlperfSystems(const DatasetFile& file)
{
    return file.ending().starts_with("json") && file.headHas("\"accelerator_model_name\"")
        && file.headHas("\"accelerators_per_node\"");
}

std::string coolingOf(const std::string& words)
{
    const std::string lower = asciiLower(words);
    if (lower.find("liquid") != std::string::npos || lower.find("water") != std::string::npos)
        return "liquid";
    return lower.find("air") != std::string::npos ? "air" : std::string();
}

/// What the description says beyond the figures.
std::string notesOf(const ForeignRecord& r)
{
    std::vector<std::string> out;
    const auto add = [&](std::string_view label, std::string_view key) {
        if (const std::string text = r.text(key); !text.empty())
            out.push_back(fmt::format("{}: {}", label, text.substr(0, 160)));
    };
    add("Accelerators", "accelerator_model_name");
    add("Processor", "host_processor_model_name");
    add("Network", "host_networking");
    add("Storage", "host_storage_capacity");
    add("Nodes", "number_of_nodes");
    return join(out, ". ");
}

void readSystem(const ForeignRecord& r, std::string_view raw, const std::string& place, ImportRun& run)
{
    const std::string name = r.text("system_name");
    const std::string submitter = r.text("submitter");
    if (name.empty() || submitter.empty())
        return run.skip(place, FLOPSMITH_TR("import", "has no system_name or no submitter"));
    PartMaker<Server> maker(run, slug(submitter + " " + name));
    maker.part.name = name.substr(0, maxNameBytes);
    maker.part.vendor = submitter;
    maker.part.notes = notesOf(r);
    maker.part.cloudOnly = r.text("status").find("cloud") != std::string::npos;
    Server& server = maker.spec();
    const auto perNode = r.positive("accelerators_per_node");
    maker.put(server.accelerators, "accelerators", perNode);
    const std::string_view part = catalogAccelerator(r.text("accelerator_model_name"));
    if (!part.empty() && perNode && *perNode <= 64)
        maker.set(server.included, std::vector<Included>{{std::string(part), static_cast<int>(*perNode)}});
    const std::string memory = r.text("host_memory_capacity");
    if (const auto gib = measuredAs(memory, "memory_gib"))
        maker.put(server.memory, "memory_gib", gib);
    else if (!memory.empty())
        maker.skip(
            says(FLOPSMITH_TR("import", "memory_gib: '%1' is no single figure; left unknown"), memory.substr(0, 80)));
    const std::string storage = r.text("host_storage_capacity");
    if (const auto tb = measuredAs(storage, "storage_tb"); tb && measures(storage).front().unit.starts_with('t'))
        maker.put(server.storage, "storage_tb", tb);
    maker.set(server.cooling, coolingOf(r.text("cooling")));
    maker.add(std::string(raw));
}

Result<void> readMlperfSystems(const DatasetFile& file, ImportRun& run)
{
    return forEachRecord(file, run, [&](const ForeignRecord& record, std::string_view raw, const std::string& place) {
        readSystem(record, raw, place, run);
    });
}

} // namespace

extern const Importer mlperfSystemsImporter;
const Importer mlperfSystemsImporter{
    "mlperf-systems",  "MLPerf system descriptions",   "Apache-2.0 (training results). MLCommons and the submitters.",
    "MLCommons",       "https://github.com/mlcommons", &takesMlperfSystems,
    &readMlperfSystems};

} // namespace flopsmith
