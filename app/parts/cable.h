// Risers, NVLink bridges and power adapters (`kind`: riser, nvlink-bridge, adapter).
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Cable {
    static constexpr std::string_view category = "cable";

    Figure<int> pcieGen;
    Figure<int> pcieLanes;
    Figure<Length> length;
    Figure<bool> active;
    Figure<int> bridgeSlots; // slots between the cards
    Figure<std::vector<std::string>> fits; // accelerator ids a bridge or adapter is made for
    Figure<std::vector<Plug>> fromPlugs;
    Figure<std::vector<Plug>> toPlugs;
    Figure<std::string> bifurcation; // split that a splitter asks of its slot: x8x8, x4x4x4x4

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"pcie_gen", &Cable::pcieGen, FLOPSMITH_TR("fields", "PCIe generation")},
                               Field{"pcie_lanes", &Cable::pcieLanes, FLOPSMITH_TR("fields", "PCIe lanes")},
                               Field{"length_mm", &Cable::length, FLOPSMITH_TR("fields", "Length")},
                               Field{"active", &Cable::active, FLOPSMITH_TR("fields", "Retimer or redriver")},
                               Field{"bridge_slots", &Cable::bridgeSlots, FLOPSMITH_TR("fields", "Bridge spacing")},
                               Field{"fits", &Cable::fits, FLOPSMITH_TR("fields", "Fits")},
                               Field{"from_plugs", &Cable::fromPlugs, FLOPSMITH_TR("fields", "From")},
                               Field{"to_plugs", &Cable::toPlugs, FLOPSMITH_TR("fields", "To")},
                               Field{"bifurcation", &Cable::bifurcation, FLOPSMITH_TR("fields", "Slot split needed")});
    }
    friend bool operator==(const Cable&, const Cable&) = default;
};

} // namespace flopsmith
