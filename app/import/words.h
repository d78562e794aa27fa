// Foreign words for sockets, forms, levels and makers as the catalog writes them. Unknown words give empty texts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/parts/records.h"

namespace flopsmith {

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] std::string asciiLower(std::string_view text);

/// [a-z0-9.-] for an id: other characters become one hyphen, `+` becomes "plus".
[[nodiscard]] std::string slug(std::string_view text);

/// Without trademark signs and double blanks.
[[nodiscard]] std::string plainName(std::string_view text);

/// AM5, LGA1151, sTR5: "LGA 1151", "FCLGA1151", "2 x LGA 2011-3"; empty for soldered ("Integrated ...") and unknown
/// ones.
[[nodiscard]] std::string socketWord(std::string_view text);
/// The count in front: 2 of "2 x LGA 2011-3"; otherwise 1.
[[nodiscard]] int socketCount(std::string_view text);

/// ATX, mATX, ITX, E-ATX, CEB, EEB; other names as they are.
[[nodiscard]] std::string boardForm(std::string_view text);
/// atx, sfx, sfx-l, flex, tfx; empty for unknown words.
[[nodiscard]] std::string psuForm(std::string_view text);
/// white .. ruby out of "80+ Gold", "plus", "gold".
[[nodiscard]] std::string efficiencyWord(std::string_view text);
/// Z790 of "Intel Z790".
[[nodiscard]] std::string chipsetWord(std::string_view text);
/// The chip's maker by the name of its line: "GeForce RTX 4090" is NVIDIA's; empty when the line is not known.
[[nodiscard]] std::string chipVendor(std::string_view chip);
/// geforce, radeon, rtx-pro, ... by the chip's name; empty when unknown.
[[nodiscard]] std::string chipSeries(std::string_view chip);
/// DDR3, DDR4, DDR5, each once, out of a text such as "Up to DDR5 4800 MT/s, Up to DDR4 3200 MT/s".
[[nodiscard]] std::vector<std::string> memoryTypes(std::string_view text);

/// Generation and width out of "PCIe 4.0 x16", "M.2 PCIe Gen4x4", "PCIe x8".
struct LinkWords {
    std::optional<int> gen;
    std::optional<int> lanes;
};
[[nodiscard]] LinkWords linkWords(std::string_view text);

/// "1x 6-pin + 2x 8-pin" as plugs of a card; nullopt when a word is not known. "None" is an empty list.
[[nodiscard]] std::optional<std::vector<Plug>> plugWords(std::string_view text);

/// Highest PCIe generation that a slot of a board with this chipset or socket can have; nullopt when neither is known.
[[nodiscard]] std::optional<int> highestSlotGen(std::string_view chipset, std::string_view socket);

} // namespace flopsmith
