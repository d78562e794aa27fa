// The types of pc-part-dataset that become parts, one function each.
#pragma once

#include "app/import/part_maker.h"

namespace flopsmith::pcpart {

void readCpu(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readCooler(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readBoard(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readMemory(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readDrive(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readCard(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readCase(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readPsu(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readFan(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readNetworkCard(const ForeignRecord& record, std::string_view raw, ImportRun& run);
void readUps(const ForeignRecord& record, std::string_view raw, ImportRun& run);

} // namespace flopsmith::pcpart
