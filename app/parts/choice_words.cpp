#include "app/parts/choice_words.h"

#include <algorithm>
#include <array>

#include "app/base/message.h"

namespace flopsmith {

namespace {

struct ChoiceWord {
    std::string_view word;
    std::string_view text;
};

/// Names that are written the same in every language, and words that are not.
constexpr std::array choiceWords{
    ChoiceWord{"gpu", "GPU"},
    ChoiceWord{"tpu", "TPU"},
    ChoiceWord{"fpga", "FPGA"},
    ChoiceWord{"asic", "ASIC"},
    ChoiceWord{"hdd", "HDD"},
    ChoiceWord{"ssd", "SSD"},
    ChoiceWord{"nvme", "NVMe"},
    ChoiceWord{"nvme-of", "NVMe-oF"},
    ChoiceWord{"sata", "SATA"},
    ChoiceWord{"sas", "SAS"},
    ChoiceWord{"m2", "M.2"},
    ChoiceWord{"u2", "U.2"},
    ChoiceWord{"u3", "U.3"},
    ChoiceWord{"e1s", "E1.S"},
    ChoiceWord{"e3s", "E3.S"},
    ChoiceWord{"sxm", "SXM"},
    ChoiceWord{"oam", "OAM"},
    ChoiceWord{"atx", "ATX"},
    ChoiceWord{"sfx", "SFX"},
    ChoiceWord{"sfx-l", "SFX-L"},
    ChoiceWord{"crps", "CRPS"},
    ChoiceWord{"udimm", "UDIMM"},
    ChoiceWord{"ecc-udimm", "ECC UDIMM"},
    ChoiceWord{"rdimm", "RDIMM"},
    ChoiceWord{"lrdimm", "LRDIMM"},
    ChoiceWord{"jedec", "JEDEC"},
    ChoiceWord{"xmp", "XMP"},
    ChoiceWord{"expo", "EXPO"},
    ChoiceWord{"ethernet", "Ethernet"},
    ChoiceWord{"infiniband", "InfiniBand"},
    ChoiceWord{"geforce", "GeForce"},
    ChoiceWord{"rtx-pro", "RTX PRO"},
    ChoiceWord{"quadro", "Quadro"},
    ChoiceWord{"tesla", "Tesla"},
    ChoiceWord{"radeon", "Radeon"},
    ChoiceWord{"radeon-pro", "Radeon PRO"},
    ChoiceWord{"instinct", "Instinct"},
    ChoiceWord{"arc", "Arc"},
    ChoiceWord{"gaudi", "Gaudi"},
    ChoiceWord{"alveo", "Alveo"},
    ChoiceWord{"apple", "Apple"},
    ChoiceWord{"12vhpwr", "12VHPWR"},
    ChoiceWord{"12v-2x6", "12V-2\u00d76"},
    ChoiceWord{"eps8", "EPS 8"},
    ChoiceWord{"eps4", "EPS 4"},
    ChoiceWord{"atx24", "ATX 24"},
    ChoiceWord{"molex", "Molex"},
    ChoiceWord{"pcie8", FLOPSMITH_TR("words", "8-pin PCIe")},
    ChoiceWord{"pcie6", FLOPSMITH_TR("words", "6-pin PCIe")},
    ChoiceWord{"pcie-card", FLOPSMITH_TR("words", "PCIe card")},
    ChoiceWord{"board", FLOPSMITH_TR("words", "on the board")},
    ChoiceWord{"cloud", FLOPSMITH_TR("words", "cloud only")},
    ChoiceWord{"datacenter", FLOPSMITH_TR("words", "data centre")},
    ChoiceWord{"open-air", FLOPSMITH_TR("words", "open air")},
    ChoiceWord{"flow-through", FLOPSMITH_TR("words", "flow through")},
    ChoiceWord{"blower", FLOPSMITH_TR("words", "blower")},
    ChoiceWord{"passive", FLOPSMITH_TR("words", "passive")},
    ChoiceWord{"hybrid", FLOPSMITH_TR("words", "hybrid")},
    ChoiceWord{"liquid", FLOPSMITH_TR("words", "liquid")},
    ChoiceWord{"air", FLOPSMITH_TR("words", "air")},
    ChoiceWord{"aio", FLOPSMITH_TR("words", "all-in-one liquid")},
    ChoiceWord{"proprietary", FLOPSMITH_TR("words", "of its maker")},
    ChoiceWord{"tower", FLOPSMITH_TR("words", "tower")},
    ChoiceWord{"open-frame", FLOPSMITH_TR("words", "open frame")},
    ChoiceWord{"rack", FLOPSMITH_TR("words", "rack")},
    ChoiceWord{"mesh", FLOPSMITH_TR("words", "mesh")},
    ChoiceWord{"glass", FLOPSMITH_TR("words", "glass")},
    ChoiceWord{"closed", FLOPSMITH_TR("words", "closed")},
    ChoiceWord{"2.5in", FLOPSMITH_TR("words", "2.5 inch")},
    ChoiceWord{"3.5in", FLOPSMITH_TR("words", "3.5 inch")},
    ChoiceWord{"network", FLOPSMITH_TR("words", "networked")},
    ChoiceWord{"enterprise", FLOPSMITH_TR("words", "enterprise")},
    ChoiceWord{"consumer", FLOPSMITH_TR("words", "consumer")},
    ChoiceWord{"bronze", FLOPSMITH_TR("words", "Bronze")},
    ChoiceWord{"silver", FLOPSMITH_TR("words", "Silver")},
    ChoiceWord{"gold", FLOPSMITH_TR("words", "Gold")},
    ChoiceWord{"platinum", FLOPSMITH_TR("words", "Platinum")},
    ChoiceWord{"titanium", FLOPSMITH_TR("words", "Titanium")},
    ChoiceWord{"white", FLOPSMITH_TR("words", "White")},
    ChoiceWord{"full", FLOPSMITH_TR("words", "full")},
    ChoiceWord{"semi", FLOPSMITH_TR("words", "in part")},
    ChoiceWord{"fixed", FLOPSMITH_TR("words", "fixed")},
    ChoiceWord{"desktop", FLOPSMITH_TR("words", "desktop")},
    ChoiceWord{"none", FLOPSMITH_TR("words", "none")},
    ChoiceWord{"nic", FLOPSMITH_TR("words", "network card")},
    ChoiceWord{"switch", FLOPSMITH_TR("words", "switch")},
    ChoiceWord{"riser", FLOPSMITH_TR("words", "riser")},
    ChoiceWord{"nvlink-bridge", FLOPSMITH_TR("words", "NVLink bridge")},
    ChoiceWord{"adapter", FLOPSMITH_TR("words", "adapter")},
    ChoiceWord{"bridge", FLOPSMITH_TR("words", "bridge")},
    ChoiceWord{"line-interactive", FLOPSMITH_TR("words", "line interactive")},
    ChoiceWord{"online", FLOPSMITH_TR("words", "online")},
    ChoiceWord{"sine", FLOPSMITH_TR("words", "sine")},
    ChoiceWord{"front-back", FLOPSMITH_TR("words", "front to back")},
    ChoiceWord{"back-front", FLOPSMITH_TR("words", "back to front")},
    ChoiceWord{"tail", FLOPSMITH_TR("words", "tail")},
    ChoiceWord{"front", FLOPSMITH_TR("words", "front")},
    ChoiceWord{"rear", FLOPSMITH_TR("words", "rear")},
    ChoiceWord{"top", FLOPSMITH_TR("words", "top")},
    ChoiceWord{"bottom", FLOPSMITH_TR("words", "bottom")},
    ChoiceWord{"side", FLOPSMITH_TR("words", "side")},
    ChoiceWord{"mid", FLOPSMITH_TR("words", "middle")},
    ChoiceWord{"on-demand", FLOPSMITH_TR("words", "on demand")},
    ChoiceWord{"spot", FLOPSMITH_TR("words", "spot")},
    ChoiceWord{"reserved", FLOPSMITH_TR("words", "reserved")},
    ChoiceWord{"hour", FLOPSMITH_TR("words", "hour")},
    ChoiceWord{"month", FLOPSMITH_TR("words", "month")},
};

} // namespace

std::string_view choiceText(std::string_view word)
{
    const auto at = std::find_if(choiceWords.begin(), choiceWords.end(),
                                 [&](const ChoiceWord& choice) { return choice.word == word; });
    return at == choiceWords.end() ? word : at->text;
}

} // namespace flopsmith
