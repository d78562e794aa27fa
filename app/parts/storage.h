// Drives and networked storage (`kind`: nvme, ssd, hdd, network).
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Storage {
    static constexpr std::string_view category = "storage";

    Figure<Capacity> capacity; // decimal
    Figure<std::string> interface; // nvme, sata, sas, nvme-of
    Figure<std::string> form; // m2, u2, u3, e1s, e3s, 2.5in, 3.5in, network
    Figure<int> m2Length; // 2280, 22110
    Figure<int> pcieGen;
    Figure<int> pcieLanes;
    Figure<Bandwidth> read;
    Figure<Bandwidth> write;
    Figure<double> randomRead;
    Figure<Capacity> endurance; // total bytes written
    Figure<Power> power; // active
    Figure<std::string> klass; // consumer, enterprise
    Figure<Capacity> cache; // fast part that takes writes first
    Figure<Bandwidth> sustainedWrite; // when the cache is full

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"capacity_gb", &Storage::capacity, FLOPSMITH_TR("fields", "Capacity")},
            Field{"interface", &Storage::interface, FLOPSMITH_TR("fields", "Interface")},
            Field{"form", &Storage::form, FLOPSMITH_TR("fields", "Form")},
            Field{"m2_length", &Storage::m2Length, FLOPSMITH_TR("fields", "M.2 length")},
            Field{"pcie_gen", &Storage::pcieGen, FLOPSMITH_TR("fields", "PCIe generation")},
            Field{"pcie_lanes", &Storage::pcieLanes, FLOPSMITH_TR("fields", "PCIe lanes")},
            Field{"read_mb_s", &Storage::read, FLOPSMITH_TR("fields", "Sequential read")},
            Field{"write_mb_s", &Storage::write, FLOPSMITH_TR("fields", "Sequential write")},
            Field{"random_read_iops", &Storage::randomRead, FLOPSMITH_TR("fields", "Random read (IOPS)")},
            Field{"endurance_tb", &Storage::endurance, FLOPSMITH_TR("fields", "Endurance")},
            Field{"power_w", &Storage::power, FLOPSMITH_TR("fields", "Power")},
            Field{"class", &Storage::klass, FLOPSMITH_TR("fields", "Class")},
            Field{"write_cache_gb", &Storage::cache, FLOPSMITH_TR("fields", "Write cache")},
            Field{"sustained_write_mb_s", &Storage::sustainedWrite, FLOPSMITH_TR("fields", "Sustained write")});
    }
    friend bool operator==(const Storage&, const Storage&) = default;
};

} // namespace flopsmith
