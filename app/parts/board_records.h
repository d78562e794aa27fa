// Structured values of boards beside their slots: switches, firmware, hardware revisions.
#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "app/parts/field.h"

namespace flopsmith {

/// A PCIe switch on a board.
struct SwitchSpec {
    std::string id; // `switch1`, as slots name it as their root
    std::string vendor; // `broadcom`, `microchip`, `plx`
    std::string root; // of its uplink: `cpu1`
    std::optional<int> uplinkLanes;
    std::optional<int> uplinkGen;

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &SwitchSpec::id, "Switch"}, Field{"vendor", &SwitchSpec::vendor, "Maker"},
                               Field{"root", &SwitchSpec::root, "Root"},
                               Field{"uplink_lanes", &SwitchSpec::uplinkLanes, "Uplink lanes"},
                               Field{"uplink_gen", &SwitchSpec::uplinkGen, "Uplink generation"});
    }
    friend bool operator==(const SwitchSpec&, const SwitchSpec&) = default;
};

/// Oldest firmware with which a board starts a processor.
struct CpuBios {
    std::string cpu; // part id, or a generation of CPUs
    std::string bios;

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"cpu", &CpuBios::cpu, "CPU"}, Field{"bios", &CpuBios::bios, "Firmware"});
    }
    friend bool operator==(const CpuBios&, const CpuBios&) = default;
};

/// Generations of processors that one hardware revision of a board takes.
struct BoardRevision {
    std::string revision; // as printed: `1.0`, `A00`
    std::vector<std::string> generations; // Cpu::generation

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"revision", &BoardRevision::revision, "Revision"},
                               Field{"generations", &BoardRevision::generations, "CPU generations"});
    }
    friend bool operator==(const BoardRevision&, const BoardRevision&) = default;
};

} // namespace flopsmith
