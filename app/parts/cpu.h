// Processors.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Cpu {
    static constexpr std::string_view category = "cpu";

    Figure<int> cores;
    Figure<int> threads;
    Figure<Frequency> baseClock;
    Figure<Frequency> boostClock;
    Figure<Capacity> l3Cache;
    Figure<Power> tdp; // as sold
    Figure<Power> sustainedPower; // AMD PPT, Intel PL2/MTP: what the cooler and the supply must carry
    Figure<std::string> socket; // AM5, LGA1700, sTR5, sWRX8, SP3, SP5, LGA4189, LGA4677
    Figure<std::string> platform; // the board platform where one socket serves several: trx50+wrx90 parts say sTR5
    Figure<int> maxSockets;
    Figure<int> pcieGen;
    Figure<int> pcieLanes; // all lanes of the package, chipset link included
    Figure<int> chipsetLanes; // lanes of pcie_lanes that the chipset link takes
    Figure<int> pegWidth; // widest link to the first slot: 16, 8 or 4
    Figure<std::vector<std::string>> memoryType; // DDR5 or DDR4; with module kind where the CPU restricts it
    Figure<std::vector<std::string>> memoryModules; // udimm, ecc-udimm, rdimm, lrdimm
    Figure<int> memoryChannels;
    Figure<TransferRate> memorySpeed; // official, one module per channel
    Figure<Capacity> memoryMax;
    Figure<bool> ecc;
    Figure<bool> integratedGraphics;
    Figure<std::string> vendorLocked; // PSB: the board maker the CPU is fused to
    Figure<std::string> minBios;
    Figure<Temperature> maxTemperature;
    Figure<std::string> launchDate; // ISO 8601
    Figure<std::string> generation; // naples, rome, milan, genoa, ice-lake: what board revisions name

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"cores", &Cpu::cores, FLOPSMITH_TR("fields", "Cores")},
            Field{"threads", &Cpu::threads, FLOPSMITH_TR("fields", "Threads")},
            Field{"base_clock_ghz", &Cpu::baseClock, FLOPSMITH_TR("fields", "Base clock")},
            Field{"boost_clock_ghz", &Cpu::boostClock, FLOPSMITH_TR("fields", "Boost clock")},
            Field{"l3_cache_mib", &Cpu::l3Cache, FLOPSMITH_TR("fields", "L3 cache")},
            Field{"tdp_w", &Cpu::tdp, FLOPSMITH_TR("fields", "TDP")},
            Field{"sustained_power_w", &Cpu::sustainedPower, FLOPSMITH_TR("fields", "Sustained limit")},
            Field{"socket", &Cpu::socket, FLOPSMITH_TR("fields", "Socket")},
            Field{"platform", &Cpu::platform, FLOPSMITH_TR("fields", "Platform")},
            Field{"max_sockets", &Cpu::maxSockets, FLOPSMITH_TR("fields", "Sockets per machine")},
            Field{"pcie_gen", &Cpu::pcieGen, FLOPSMITH_TR("fields", "PCIe generation")},
            Field{"pcie_lanes", &Cpu::pcieLanes, FLOPSMITH_TR("fields", "PCIe lanes")},
            Field{"chipset_lanes", &Cpu::chipsetLanes, FLOPSMITH_TR("fields", "Chipset lanes")},
            Field{"peg_width", &Cpu::pegWidth, FLOPSMITH_TR("fields", "Graphics port")},
            Field{"memory_type", &Cpu::memoryType, FLOPSMITH_TR("fields", "Memory types")},
            Field{"memory_modules", &Cpu::memoryModules, FLOPSMITH_TR("fields", "Memory modules")},
            Field{"memory_channels", &Cpu::memoryChannels, FLOPSMITH_TR("fields", "Memory channels")},
            Field{"memory_speed_mt_s", &Cpu::memorySpeed, FLOPSMITH_TR("fields", "Memory speed")},
            Field{"memory_max_gib", &Cpu::memoryMax, FLOPSMITH_TR("fields", "Highest memory")},
            Field{"ecc", &Cpu::ecc, FLOPSMITH_TR("fields", "ECC")},
            Field{"integrated_graphics", &Cpu::integratedGraphics, FLOPSMITH_TR("fields", "Integrated graphics")},
            Field{"vendor_locked", &Cpu::vendorLocked, FLOPSMITH_TR("fields", "Vendor lock")},
            Field{"min_bios", &Cpu::minBios, FLOPSMITH_TR("fields", "Oldest firmware")},
            Field{"max_temperature_c", &Cpu::maxTemperature, FLOPSMITH_TR("fields", "Highest temperature")},
            Field{"launch_date", &Cpu::launchDate, FLOPSMITH_TR("fields", "Launch")},
            Field{"generation", &Cpu::generation, FLOPSMITH_TR("fields", "Generation")});
    }
    friend bool operator==(const Cpu&, const Cpu&) = default;
};

} // namespace flopsmith
