// Rented servers and TPU slices.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Rented {
    static constexpr std::string_view category = "rented";

    Figure<std::string> provider;
    Figure<std::string> use;
    Figure<std::vector<Included>> included;
    Figure<std::vector<std::string>> acceleratorOptions; // part ids, one may be chosen
    Figure<int> accelerators;
    Figure<int> cpuSockets;
    Figure<int> cpuCores;
    Figure<Capacity> memory;
    Figure<Capacity> memoryMax;
    Figure<Capacity> storage;
    Figure<Bandwidth> network;
    Figure<std::string> billing; // hour, month
    Figure<std::string> commitment; // on-demand, reserved, spot
    Figure<std::string> region;

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"provider", &Rented::provider, FLOPSMITH_TR("fields", "Provider")},
            Field{"use", &Rented::use, FLOPSMITH_TR("fields", "Meant for")},
            Field{"included", &Rented::included, FLOPSMITH_TR("fields", "Included parts")},
            Field{"accelerator_options", &Rented::acceleratorOptions, FLOPSMITH_TR("fields", "Accelerator options")},
            Field{"accelerators", &Rented::accelerators, FLOPSMITH_TR("fields", "Accelerators")},
            Field{"cpu_sockets", &Rented::cpuSockets, FLOPSMITH_TR("fields", "CPU sockets")},
            Field{"cpu_cores", &Rented::cpuCores, FLOPSMITH_TR("fields", "CPU cores")},
            Field{"memory_gib", &Rented::memory, FLOPSMITH_TR("fields", "Memory")},
            Field{"memory_max_gib", &Rented::memoryMax, FLOPSMITH_TR("fields", "Highest memory")},
            Field{"storage_tb", &Rented::storage, FLOPSMITH_TR("fields", "Storage")},
            Field{"network_gbit_s", &Rented::network, FLOPSMITH_TR("fields", "Network")},
            Field{"billing", &Rented::billing, FLOPSMITH_TR("fields", "Billing")},
            Field{"commitment", &Rented::commitment, FLOPSMITH_TR("fields", "Commitment")},
            Field{"region", &Rented::region, FLOPSMITH_TR("fields", "Region")});
    }
    friend bool operator==(const Rented&, const Rented&) = default;
};

} // namespace flopsmith
