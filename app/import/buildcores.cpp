// BuildCores OpenDB: `open-db/<Category>/<uuid>.json`, or one file of JSON lines per category.
#include <algorithm>
#include <array>

#include "app/import/buildcores_parts.h"

namespace flopsmith {

namespace {

struct Category {
    std::string_view folder;
    void (*read)(const ForeignRecord&, std::string_view, const std::string&, ImportRun&);
};

constexpr std::array categories{
    Category{"CPU", &buildcores::readCpu},           Category{"GPU", &buildcores::readAccelerator},
    Category{"Motherboard", &buildcores::readBoard}, Category{"RAM", &buildcores::readMemory},
    Category{"Storage", &buildcores::readStorage},   Category{"PSU", &buildcores::readPsu},
    Category{"CPUCooler", &buildcores::readCooler},  Category{"PCCase", &buildcores::readCase},
    Category{"CaseFan", &buildcores::readFan},       Category{"NetworkCard", &buildcores::readNetworkCard}};

/// Kinds of things that no machine of ours is built from.
constexpr std::array<std::string_view, 19> others{
    "Accessory", "CaptureCard", "Laptop",   "PrebuiltDesktop", "SoundCard",  "ThermalCompound", "Chair",
    "Desk",      "Headphones",  "Keyboard", "Lighting",        "Microphone", "Monitor",         "Mouse",
    "Mousepad",  "OS",          "Speaker",  "Stand",           "Webcam"};

std::string categoryOf(const DatasetFile& file)
{
    return file.ending() == "jsonl" ? file.stem() : file.folder();
}

const Category* find(std::string_view name)
{
    const auto at =
        std::find_if(categories.begin(), categories.end(), [&](const Category& c) { return c.folder == name; });
    return at == categories.end() ? nullptr : at;
}

bool takesBuildcores(const DatasetFile& file)
{
    const std::string name = categoryOf(file);
    const bool known = find(name) || std::find(others.begin(), others.end(), name) != others.end();
    if (!known || (file.ending() != "json" && file.ending() != "jsonl"))
        return false;
    // The original layout has tens of thousands of files: their place says enough.
    return (file.ending() == "json" && file.folder(1) == "open-db") || file.headHas("\"opendb_id\"");
}

Result<void> readBuildcores(const DatasetFile& file, ImportRun& run)
{
    const std::string name = categoryOf(file);
    const Category* category = find(name);
    if (!category) {
        if (file.ending() == "jsonl")
            run.skip(file.path().filename().string(),
                     FLOPSMITH_TR("import", "not a kind of part that machines are built from"));
        return {};
    }
    return forEachRecord(file, run, [&](const ForeignRecord& record, std::string_view raw, const std::string& place) {
        const std::string id = record.text("opendb_id");
        if (id.empty() || record.at("metadata").text("name").empty())
            return run.skip(place, FLOPSMITH_TR("import", "has no opendb_id or no name"));
        category->read(record, raw, id, run);
    });
}

} // namespace

extern const Importer buildcoresImporter;
const Importer buildcoresImporter{
    "buildcores",
    "BuildCores OpenDB",
    "ODC-By 1.0. Contains information from BuildCores OpenDB, made available under the ODC Attribution License.",
    "BuildCores",
    "https://github.com/buildcores/buildcores-open-db",
    &takesBuildcores,
    &readBuildcores};

} // namespace flopsmith
