// PCSlotCheck: `data/motherboards/<maker>/*.yaml` and `data/components/<type>/*.yaml`, or one file of JSON lines per
// type.
#include <algorithm>
#include <array>

#include "app/base/text.h"
#include "app/import/input_file.h"
#include "app/import/pcslotcheck_kinds.h"
#include "app/import/words.h"
#include "app/import/yaml_json.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxYamlBytes = 1U << 20U;

struct BoardKind {
    std::string_view type; // `type` in the record; boards have none
    std::string_view file; // of JSON lines
    void (*read)(const ForeignRecord&, std::string_view, ImportRun&);
};

constexpr std::array boardKinds{
    BoardKind{"", "motherboards", &pcslot::readBoard},    BoardKind{"cpu", "cpu", &pcslot::readCpu},
    BoardKind{"gpu", "gpu", &pcslot::readCard},           BoardKind{"nvme", "nvme", &pcslot::readDrive},
    BoardKind{"ram", "ram", &pcslot::readMemory},         BoardKind{"sata_hdd", "sata-hdd", &pcslot::readDrive},
    BoardKind{"sata_ssd", "sata-ssd", &pcslot::readDrive}};

bool takesPcslotcheck(const DatasetFile& file)
{
    if (file.ending() == "jsonl")
        return std::any_of(boardKinds.begin(), boardKinds.end(),
                           [&](const BoardKind& k) { return k.file == file.stem(); })
            && file.headHas("\"schema_version\"");
    return (file.ending() == "yaml" || file.ending() == "yml") && file.headHas("schema_version:");
}

void readRecord(const ForeignRecord& record, std::string_view raw, const std::string& place, ImportRun& run)
{
    const std::string type = record.text("type");
    const bool isBoard = type.empty() && record.find("pcie_slots");
    const auto kind =
        std::find_if(boardKinds.begin(), boardKinds.end(), [&](const BoardKind& k) { return k.type == type; });
    if (record.text("id").empty() || record.text("model").empty())
        return run.skip(place, FLOPSMITH_TR("import", "has no id or no model"));
    if (kind == boardKinds.end() || (type.empty() && !isBoard))
        return run.skip(place, FLOPSMITH_TR("import", "is of no known type"));
    kind->read(record, raw, run);
}

Result<void> readPcslotcheck(const DatasetFile& file, ImportRun& run)
{
    if (file.ending() == "jsonl")
        return forEachRecord(file, run,
                             [&](const ForeignRecord& record, std::string_view raw, const std::string& place) {
                                 readRecord(record, raw, place, run);
                             });
    const std::string name = file.path().filename().string();
    const auto text = readUnpacked(file.path(), maxYamlBytes);
    if (!text) {
        run.skip(name, Message::plain(text.error().message));
        return run.advance(file.bytes());
    }
    // Half of a board's file reads as well as a whole one.
    if (!text->ends_with('\n'))
        run.skip(name, FLOPSMITH_TR("import", "does not end with the end of a line: it may be cut off"));
    const auto json = yamlToJson(*text, name);
    if (json) {
        const RecordTree record(*json);
        readRecord(ForeignRecord(record), json->dump(-1, ' ', false, Json::error_handler_t::replace), name, run);
    } else {
        run.skip(name, Message::plain(json.error().message));
    }
    return run.advance(file.bytes());
}

} // namespace

extern const Importer pcslotcheckImporter;
const Importer pcslotcheckImporter{"pcslotcheck",
                                   "PCSlotCheck",
                                   "MIT. Copyright (c) 2025 Hake Hardware.",
                                   "hakehardware",
                                   "https://github.com/hakehardware/pcslotcheck",
                                   &takesPcslotcheck,
                                   &readPcslotcheck};

} // namespace flopsmith
