// Memory modules and kits.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Memory {
    static constexpr std::string_view category = "memory";

    Figure<std::string> type; // DDR4, DDR5
    Figure<std::string> module; // udimm, ecc-udimm, rdimm, lrdimm
    Figure<int> modules;
    Figure<Capacity> capacity;
    Figure<TransferRate> speed; // JEDEC speed, or the profile's when profile is true
    Figure<std::string> profile; // jedec, xmp, expo
    Figure<bool> ecc;
    Figure<int> ranks;
    Figure<Length> height;
    Figure<Voltage> voltage;
    Figure<Power> power;

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"type", &Memory::type, FLOPSMITH_TR("fields", "Type")},
                               Field{"module", &Memory::module, FLOPSMITH_TR("fields", "Module")},
                               Field{"modules", &Memory::modules, FLOPSMITH_TR("fields", "Modules in the kit")},
                               Field{"capacity_gib", &Memory::capacity, FLOPSMITH_TR("fields", "Capacity per module")},
                               Field{"speed_mt_s", &Memory::speed, FLOPSMITH_TR("fields", "Speed")},
                               Field{"profile", &Memory::profile, FLOPSMITH_TR("fields", "Profile")},
                               Field{"ecc", &Memory::ecc, FLOPSMITH_TR("fields", "ECC")},
                               Field{"ranks", &Memory::ranks, FLOPSMITH_TR("fields", "Ranks")},
                               Field{"height_mm", &Memory::height, FLOPSMITH_TR("fields", "Height")},
                               Field{"voltage_v", &Memory::voltage, FLOPSMITH_TR("fields", "Voltage")},
                               Field{"power_w", &Memory::power, FLOPSMITH_TR("fields", "Power per module")});
    }
    friend bool operator==(const Memory&, const Memory&) = default;
};

} // namespace flopsmith
