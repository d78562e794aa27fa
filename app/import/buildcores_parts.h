// The categories of BuildCores OpenDB that become parts, one function each.
#pragma once

#include "app/import/part_maker.h"

namespace flopsmith::buildcores {

/// What every category has: name, maker, part numbers. False, with a note, when the record has no id or name.
template <class T>
[[nodiscard]] bool readIdentity(PartMaker<T>& maker, const ForeignRecord& record)
{
    const ForeignRecord metadata = record.at("metadata");
    maker.part.name = metadata.text("name");
    maker.part.vendor = metadata.text("manufacturer");
    maker.part.mpn = metadata.texts("part_numbers");
    return !maker.part.name.empty();
}

void readBoard(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);
void readAccelerator(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);
void readCpu(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);
void readMemory(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);
void readStorage(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);
void readPsu(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);
void readCooler(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);
void readCase(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);
void readFan(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);
void readNetworkCard(const ForeignRecord& record, std::string_view raw, const std::string& id, ImportRun& run);

} // namespace flopsmith::buildcores
