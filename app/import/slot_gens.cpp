// Highest PCIe generation of a board's slots by chipset, otherwise by socket: what datasets state beyond it is an
// error.
#include <algorithm>
#include <array>

#include "app/import/words.h"

namespace flopsmith {

namespace {

struct Highest {
    std::string_view word;
    int gen;
};

/// By the chipset's whole name first, then by its beginning.
constexpr std::array chipsets{
    Highest{"X58", 2},   Highest{"P55", 2},   Highest{"H55", 2},   Highest{"H57", 2},   Highest{"P45", 2},
    Highest{"P43", 2},   Highest{"G41", 2},   Highest{"G43", 2},   Highest{"G45", 2},   Highest{"G31", 1},
    Highest{"H61", 3},   Highest{"H67", 3},   Highest{"P67", 3},   Highest{"Z68", 3},   Highest{"B75", 3},
    Highest{"H77", 3},   Highest{"Q77", 3},   Highest{"Z75", 3},   Highest{"Z77", 3},   Highest{"H81", 3},
    Highest{"B85", 3},   Highest{"H87", 3},   Highest{"Q87", 3},   Highest{"Z87", 3},   Highest{"H97", 3},
    Highest{"Z97", 3},   Highest{"H110", 3},  Highest{"B150", 3},  Highest{"H170", 3},  Highest{"Q170", 3},
    Highest{"Z170", 3},  Highest{"B250", 3},  Highest{"H270", 3},  Highest{"Q270", 3},  Highest{"Z270", 3},
    Highest{"H310", 3},  Highest{"B360", 3},  Highest{"B365", 3},  Highest{"H370", 3},  Highest{"Q370", 3},
    Highest{"Z370", 3},  Highest{"Z390", 3},  Highest{"H410", 3},  Highest{"B460", 3},  Highest{"H470", 4},
    Highest{"Z490", 4},  Highest{"H510", 4},  Highest{"B560", 4},  Highest{"H570", 4},  Highest{"Z590", 4},
    Highest{"W480", 3},  Highest{"W580", 4},  Highest{"H610", 5},  Highest{"B660", 5},  Highest{"H670", 5},
    Highest{"Z690", 5},  Highest{"W680", 5},  Highest{"B760", 5},  Highest{"H770", 5},  Highest{"Z790", 5},
    Highest{"H810", 5},  Highest{"B860", 5},  Highest{"Z890", 5},  Highest{"W880", 5},  Highest{"X79", 3},
    Highest{"X99", 3},   Highest{"X299", 3},  Highest{"C602", 3},  Highest{"C612", 3},  Highest{"C232", 3},
    Highest{"C236", 3},  Highest{"C242", 3},  Highest{"C246", 3},  Highest{"C422", 3},  Highest{"C621", 3},
    Highest{"C621A", 4}, Highest{"C741", 5},  Highest{"W790", 5},  Highest{"970", 2},   Highest{"990X", 2},
    Highest{"990FX", 2}, Highest{"890FX", 2}, Highest{"880G", 2},  Highest{"780G", 2},  Highest{"760G", 2},
    Highest{"A55", 2},   Highest{"A75", 2},   Highest{"AM1", 2},   Highest{"A68H", 3},  Highest{"A78", 3},
    Highest{"A88X", 3},  Highest{"A300", 3},  Highest{"A320", 3},  Highest{"B350", 3},  Highest{"X370", 3},
    Highest{"B450", 3},  Highest{"X470", 3},  Highest{"A520", 3},  Highest{"B550", 4},  Highest{"X570", 4},
    Highest{"A620", 4},  Highest{"B650", 4},  Highest{"B650E", 5}, Highest{"X670", 5},  Highest{"X670E", 5},
    Highest{"B840", 4},  Highest{"B850", 5},  Highest{"X870", 5},  Highest{"X870E", 5}, Highest{"X399", 3},
    Highest{"TRX40", 4}, Highest{"WRX80", 4}, Highest{"TRX50", 5}, Highest{"WRX90", 5}};

constexpr std::array sockets{
    Highest{"LGA775", 2},    Highest{"LGA1156", 2}, Highest{"LGA1366", 2}, Highest{"LGA1155", 3}, Highest{"LGA1150", 3},
    Highest{"LGA1151", 3},   Highest{"LGA1200", 4}, Highest{"LGA1700", 5}, Highest{"LGA1851", 5}, Highest{"LGA2011", 3},
    Highest{"LGA2011-3", 3}, Highest{"LGA2066", 3}, Highest{"LGA3647", 3}, Highest{"LGA4189", 4}, Highest{"LGA4677", 5},
    Highest{"AM2", 2},       Highest{"AM2+", 2},    Highest{"AM3", 2},     Highest{"AM3+", 2},    Highest{"AM1", 2},
    Highest{"FM1", 2},       Highest{"FM2", 3},     Highest{"FM2+", 3},    Highest{"AM4", 4},     Highest{"AM5", 5},
    Highest{"TR4", 3},       Highest{"sTRX4", 4},   Highest{"sWRX8", 4},   Highest{"sTR5", 5},    Highest{"SP3", 4},
    Highest{"SP5", 5},       Highest{"SP6", 5},     Highest{"G34", 2},     Highest{"C32", 2}};

template <std::size_t N>
std::optional<int> lookUp(const std::array<Highest, N>& table, std::string_view word)
{
    const auto at = std::find_if(table.begin(), table.end(), [&](const Highest& h) { return h.word == word; });
    return at == table.end() ? std::nullopt : std::optional(at->gen);
}

} // namespace

std::optional<int> highestSlotGen(std::string_view chipset, std::string_view socket)
{
    const auto byChipset = lookUp(chipsets, chipset);
    return byChipset ? byChipset : lookUp(sockets, socket);
}

} // namespace flopsmith
