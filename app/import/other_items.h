// Things that lists give in words beside the main parts: cables, switches, bridges, network ports, drives, and remarks
// about the machine that are settings.
#pragma once

#include <string>

#include "app/import/parts_list.h"

namespace flopsmith {

/// Reads one remark into items, settings or, when it says nothing that is known, an item without a category.
void readOtherItem(const std::string& line, ParsedList& into);

/// A cable, riser or switch in words, with its kind (see inventory.h), count and figures.
[[nodiscard]] ListItem cableItem(const std::string& line);

/// A drive in words: "2x240 GB RAID1" is two drives with the setting `raid`.
[[nodiscard]] ListItem driveItem(const std::string& line);

/// "BIOS F25", "rev 1.0", "V1.31" in a board's name as settings `bios` and `board_revision`.
void takeFirmware(std::string_view boardName, Settings& settings);

} // namespace flopsmith
