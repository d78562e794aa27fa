// Complete machines; they bring board, case, supplies and coolers.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/board_records.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Server {
    static constexpr std::string_view category = "server";

    Figure<std::vector<Included>> included;
    Figure<int> rackHeight;
    Figure<Power> maxPower;
    Figure<Length> depth;
    Figure<int> accelerators;
    Figure<Capacity> memory;
    Figure<Capacity> storage;
    Figure<Bandwidth> ethernet;
    Figure<std::string> cooling; // air, liquid
    Figure<Mass> mass;
    Figure<std::vector<PcieSlotSpec>> pcieSlots;
    Figure<std::vector<DimmSlotSpec>> dimmSlots;
    Figure<std::vector<BayGroup>> bays;
    Figure<int> psuPlaces;
    Figure<Power> psuRated; // of one supply
    Figure<std::vector<Plug>> gpuConnectors; // plugs for cards that the machine brings

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"included", &Server::included, FLOPSMITH_TR("fields", "Included parts")},
            Field{"rack_height_u", &Server::rackHeight, FLOPSMITH_TR("fields", "Rack units")},
            Field{"max_power_w", &Server::maxPower, FLOPSMITH_TR("fields", "Highest power")},
            Field{"depth_mm", &Server::depth, FLOPSMITH_TR("fields", "Depth")},
            Field{"accelerators", &Server::accelerators, FLOPSMITH_TR("fields", "Accelerators")},
            Field{"memory_gib", &Server::memory, FLOPSMITH_TR("fields", "Memory")},
            Field{"storage_tb", &Server::storage, FLOPSMITH_TR("fields", "Storage")},
            Field{"ethernet_gbit_s", &Server::ethernet, FLOPSMITH_TR("fields", "Network")},
            Field{"cooling", &Server::cooling, FLOPSMITH_TR("fields", "Cooling")},
            Field{"mass_g", &Server::mass, FLOPSMITH_TR("fields", "Mass")},
            Field{"pcie_slots", &Server::pcieSlots, FLOPSMITH_TR("fields", "PCIe slots")},
            Field{"dimm_slots", &Server::dimmSlots, FLOPSMITH_TR("fields", "Memory slots")},
            Field{"bays", &Server::bays, FLOPSMITH_TR("fields", "Drive bays")},
            Field{"psu_places", &Server::psuPlaces, FLOPSMITH_TR("fields", "Supply places")},
            Field{"psu_rated_w", &Server::psuRated, FLOPSMITH_TR("fields", "Rated power of a supply")},
            Field{"gpu_power_connectors", &Server::gpuConnectors, FLOPSMITH_TR("fields", "Power plugs for cards")});
    }
    friend bool operator==(const Server&, const Server&) = default;
};

} // namespace flopsmith
