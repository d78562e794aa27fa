// What a running machine says about itself: output of `lspci -nn`, `nvidia-smi -q` and `-L`, `dmidecode` (types 0, 1,
// 2, 4, 9, 16, 17) and `lscpu`, alone or pasted one after the other. The same card in two outputs is one card.
#pragma once

#include <string>
#include <string_view>

#include "app/import/parts_list.h"

namespace flopsmith {

class PciIds;

/// True when lines of one of those outputs are in the text.
[[nodiscard]] bool isHardwareDump(std::string_view text);

/// Reads all of them. Devices that the board brings (BMC graphics, integrated graphics, network ports that may be on
/// the board) are no items but notes. Error: nothing usable in it, too large.
/// `ids` name the devices that lspci could not name, or did not with -n; nullptr: they stay without a name.
///
/// What is not a part: `settings.bios` (firmware version), `settings.nvidia_driver`, entry settings
/// `power_limit_w` where it differs from the card's default, `link_width` and `link_gen` as trained.
[[nodiscard]] Result<ParsedList> parseHardwareDump(std::string_view text, const std::string& file,
                                                   const PciIds* ids = nullptr);

} // namespace flopsmith
