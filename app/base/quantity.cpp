#include "app/base/quantity.h"

#include <array>

namespace flopsmith {

const Unit* unitOfKey(std::string_view key)
{
    // Longer suffixes first: `_gb_s` must not be read as `_s`.
    static constexpr std::array units{
        Unit{"gbit_s", "Gb/s", Dimension::Bandwidth, 1e9 / 8},
        Unit{"gb_s", "GB/s", Dimension::Bandwidth, 1e9},
        Unit{"mb_s", "MB/s", Dimension::Bandwidth, 1e6},
        Unit{"mt_s", "MT/s", Dimension::TransferRate, 1e6},
        Unit{"gib", "GB", Dimension::Capacity, units::gibibyte},
        Unit{"mib", "MB", Dimension::Capacity, 1024.0 * 1024.0},
        Unit{"gb", "GB", Dimension::Capacity, 1e9},
        Unit{"tb", "TB", Dimension::Capacity, 1e12},
        Unit{"ghz", "GHz", Dimension::Frequency, 1e9},
        Unit{"mhz", "MHz", Dimension::Frequency, 1e6},
        Unit{"dba", "dB(A)", Dimension::Noise, 1e3},
        Unit{"cfm", "CFM", Dimension::Airflow, 1e3},
        Unit{"mm", "mm", Dimension::Length, 1e3},
        Unit{"va", "VA", Dimension::Power, 1e3},
        Unit{"w", "W", Dimension::Power, 1e3},
        Unit{"g", "g", Dimension::Mass, 1},
        Unit{"c",
             "\u00b0"
             "C",
             Dimension::Temperature, 1e3},
        Unit{"v", "V", Dimension::Voltage, 1e3},
        Unit{"a", "A", Dimension::Current, 1e3},
        Unit{"min", "min", Dimension::Duration, 60},
        Unit{"s", "s", Dimension::Duration, 1},
    };
    for (const Unit& unit : units) {
        const auto n = unit.suffix.size();
        if (key.size() > n && key.substr(key.size() - n) == unit.suffix && key[key.size() - n - 1] == '_')
            return &unit;
    }
    return nullptr;
}

} // namespace flopsmith
