// Network cards and switches (`kind`: nic, switch).
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Network {
    static constexpr std::string_view category = "network";

    Figure<int> ports;
    Figure<Bandwidth> rate;
    Figure<std::string> standard; // ethernet, infiniband
    Figure<bool> rdma;
    Figure<int> pcieGen;
    Figure<int> pcieLanes;
    Figure<int> connectorLanes;
    Figure<double> slots;
    Figure<Length> length;
    Figure<Power> power;

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"ports", &Network::ports, FLOPSMITH_TR("fields", "Ports")},
            Field{"rate_gbit_s", &Network::rate, FLOPSMITH_TR("fields", "Rate per port")},
            Field{"standard", &Network::standard, FLOPSMITH_TR("fields", "Standard")},
            Field{"rdma", &Network::rdma, FLOPSMITH_TR("fields", "RDMA")},
            Field{"pcie_gen", &Network::pcieGen, FLOPSMITH_TR("fields", "PCIe generation")},
            Field{"pcie_lanes", &Network::pcieLanes, FLOPSMITH_TR("fields", "PCIe lanes")},
            Field{"connector_lanes", &Network::connectorLanes, FLOPSMITH_TR("fields", "Edge connector")},
            Field{"slots", &Network::slots, FLOPSMITH_TR("fields", "Slots")},
            Field{"length_mm", &Network::length, FLOPSMITH_TR("fields", "Length")},
            Field{"power_w", &Network::power, FLOPSMITH_TR("fields", "Power")});
    }
    friend bool operator==(const Network&, const Network&) = default;
};

} // namespace flopsmith
