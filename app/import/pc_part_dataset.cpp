// pc-part-dataset: `data/json/<type>.json`, also as JSON lines and CSV. Records have no ids: they are made from the
// name and what tells variants apart.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/pc_part_kinds.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

struct PartKind {
    std::string_view file;
    std::string_view proof; // a key that no other dataset's file of that name has
    void (*read)(const ForeignRecord&, std::string_view, ImportRun&);
};

constexpr std::array partKinds{PartKind{"cpu", "core_count", &pcpart::readCpu},
                               PartKind{"cpu-cooler", "noise_level", &pcpart::readCooler},
                               PartKind{"motherboard", "max_memory", &pcpart::readBoard},
                               PartKind{"memory", "first_word_latency", &pcpart::readMemory},
                               PartKind{"internal-hard-drive", "price_per_gb", &pcpart::readDrive},
                               PartKind{"video-card", "boost_clock", &pcpart::readCard},
                               PartKind{"case", "external_volume", &pcpart::readCase},
                               PartKind{"power-supply", "wattage", &pcpart::readPsu},
                               PartKind{"case-fan", "airflow", &pcpart::readFan},
                               PartKind{"wired-network-card", "interface", &pcpart::readNetworkCard},
                               PartKind{"ups", "capacity_va", &pcpart::readUps},
                               PartKind{"thermal-paste", "amount", nullptr}};

const PartKind* findKind(std::string_view name)
{
    const auto at = std::find_if(partKinds.begin(), partKinds.end(), [&](const PartKind& k) { return k.file == name; });
    return at == partKinds.end() ? nullptr : at;
}

bool takesPcPartDataset(const DatasetFile& file)
{
    const PartKind* kind = findKind(file.stem());
    const std::string& ending = file.ending();
    return kind && (ending == "json" || ending == "jsonl" || ending == "csv") && file.headHas("price")
        && file.headHas(kind->proof);
}

/// A table's cells as the JSON record that the dataset has for the same part: lists are written `4,3600`.
Json cellsAsJson(const CsvRow& row, const std::vector<std::string>& headings)
{
    Json out = Json::object();
    for (std::size_t i = 0; i < headings.size() && i < row.cells().size(); ++i) {
        const std::string& cell = row.cells()[i];
        if (cell.empty())
            continue;
        const auto parts = split(cell, ',');
        const auto number = plainNumber(cell);
        if (number && headings[i] != "name")
            out[headings[i]] = *number;
        else if (cell == "false" || cell == "true")
            out[headings[i]] = cell == "true";
        else if (parts.size() == 2 && plainNumber(parts[0]) && plainNumber(parts[1]) && headings[i] != "name")
            out[headings[i]] = Json::array({*plainNumber(parts[0]), *plainNumber(parts[1])});
        else
            out[headings[i]] = cell;
    }
    return out;
}

/// The same records lie in three formats side by side; the first in the order of the list is read.
bool isRepeated(const DatasetFile& file)
{
    const std::filesystem::path root = file.path().parent_path().parent_path();
    const auto exists = [&](std::string_view format) {
        std::error_code ignored;
        return std::filesystem::exists(root / format / (file.stem() + "." + std::string(format)), ignored);
    };
    if (file.folder() != file.ending())
        return false;
    return (file.ending() == "csv" && (exists("json") || exists("jsonl")))
        || (file.ending() == "jsonl" && exists("json"));
}

Result<void> readPcPartDataset(const DatasetFile& file, ImportRun& run)
{
    const PartKind* kind = findKind(file.stem());
    const std::string name = file.path().filename().string();
    if (!kind || !kind->read) {
        run.skip(name, FLOPSMITH_TR("import", "not a kind of part that machines are built from"));
        return {};
    }
    if (isRepeated(file)) {
        run.skip(name, FLOPSMITH_TR("import", "holds the same records as the JSON file beside it"));
        return {};
    }
    if (file.ending() != "csv")
        return forEachRecord(file, run,
                             [&](const ForeignRecord& record, std::string_view raw, const std::string& place) {
                                 if (record.text("name").empty())
                                     return run.skip(place, FLOPSMITH_TR("import", "has no name"));
                                 kind->read(record, raw, run);
                             });
    return forEachRow(file, run, [&](const CsvRow& row) {
        const Json json = cellsAsJson(row, row.headings());
        if (row.text("name").empty())
            return run.skip(fmt::format("{} line {}", name, row.line()), FLOPSMITH_TR("import", "has no name"));
        const RecordTree record(json);
        kind->read(ForeignRecord(record), row.json(), run);
    });
}

} // namespace

extern const Importer pcPartDatasetImporter;
const Importer pcPartDatasetImporter{"pc-part-dataset",
                                     "pc-part-dataset",
                                     "MIT (the repository). The rows were collected from PCPartPicker, whose terms "
                                     "restrict that: for your own use only.",
                                     "docyx",
                                     "https://github.com/docyx/pc-part-dataset",
                                     &takesPcPartDataset,
                                     &readPcPartDataset};

} // namespace flopsmith
