// Boards with their true slot tables.
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

struct Motherboard {
    static constexpr std::string_view category = "motherboard";

    Figure<std::string> socket;
    Figure<int> sockets;
    Figure<std::string> chipset;
    Figure<std::vector<std::string>> cpus; // ids of CPUs the maker's list names, where the socket alone does not decide
    Figure<std::string> formFactor; // ATX, mATX, ITX, E-ATX, CEB, EEB, SSI-MEB, proprietary
    Figure<Length> width; // along the rear edge's depth: 244 for ATX
    Figure<Length> height; // along the slots: 305 for ATX
    Figure<std::vector<PcieSlotSpec>> pcieSlots;
    Figure<std::vector<M2SlotSpec>> m2Slots;
    Figure<std::vector<CabledPortSpec>> cabledPorts;
    Figure<std::vector<LaneRule>> laneRules;
    Figure<int> sataPorts;
    Figure<std::vector<DimmSlotSpec>> dimmSlots;
    Figure<std::string> memoryType; // DDR4, DDR5
    Figure<std::vector<std::string>> memoryModules; // udimm, ecc-udimm, rdimm, lrdimm
    Figure<Capacity> memoryMax;
    Figure<TransferRate> memorySpeed; // highest the maker states
    Figure<int> chipsetUplinkGen;
    Figure<int> chipsetUplinkLanes;
    Figure<std::vector<Plug>> powerConnectors; // eps8, eps4, atx24 that the board needs
    Figure<std::vector<Plug>> auxPowerConnectors; // for the slots: pcie6, pcie8, molex
    Figure<Power> maxCpuTdp;
    Figure<int> maxGpus;
    Figure<int> fanHeaders;
    Figure<bool> bmc;
    Figure<bool> above4g;
    Figure<Bandwidth> ethernet; // fastest port on board
    Figure<std::string> launchDate; // ISO 8601
    Figure<std::vector<SwitchSpec>> switches; // PCIe switches on the board
    Figure<bool> ecc; // firmware and traces use the check bits of the modules
    Figure<Length> socketToSlot; // centre of the socket to the face of a card in the topmost slot
    Figure<std::vector<CpuBios>> minBios; // oldest firmware by processor
    Figure<std::vector<BoardRevision>> revisions; // processor generations by hardware revision
    Figure<Capacity> mmioWindow; // address space for cards
    Figure<std::vector<std::string>> frontHeaders; // usb2, usb3, usb-c, audio; one word per header

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"socket", &Motherboard::socket, FLOPSMITH_TR("fields", "Socket")},
            Field{"sockets", &Motherboard::sockets, FLOPSMITH_TR("fields", "CPU sockets")},
            Field{"chipset", &Motherboard::chipset, FLOPSMITH_TR("fields", "Chipset")},
            Field{"cpus", &Motherboard::cpus, FLOPSMITH_TR("fields", "CPU families")},
            Field{"form_factor", &Motherboard::formFactor, FLOPSMITH_TR("fields", "Form factor")},
            Field{"width_mm", &Motherboard::width, FLOPSMITH_TR("fields", "Width")},
            Field{"height_mm", &Motherboard::height, FLOPSMITH_TR("fields", "Height")},
            Field{"pcie_slots", &Motherboard::pcieSlots, FLOPSMITH_TR("fields", "PCIe slots")},
            Field{"m2_slots", &Motherboard::m2Slots, FLOPSMITH_TR("fields", "M.2 slots")},
            Field{"cabled_ports", &Motherboard::cabledPorts, FLOPSMITH_TR("fields", "Cabled NVMe ports")},
            Field{"lane_rules", &Motherboard::laneRules, FLOPSMITH_TR("fields", "Lane sharing")},
            Field{"sata_ports", &Motherboard::sataPorts, FLOPSMITH_TR("fields", "SATA ports")},
            Field{"dimm_slots", &Motherboard::dimmSlots, FLOPSMITH_TR("fields", "Memory slots")},
            Field{"memory_type", &Motherboard::memoryType, FLOPSMITH_TR("fields", "Memory type")},
            Field{"memory_modules", &Motherboard::memoryModules, FLOPSMITH_TR("fields", "Memory modules")},
            Field{"memory_max_gib", &Motherboard::memoryMax, FLOPSMITH_TR("fields", "Highest memory")},
            Field{"memory_speed_mt_s", &Motherboard::memorySpeed, FLOPSMITH_TR("fields", "Memory speed")},
            Field{"chipset_uplink_gen", &Motherboard::chipsetUplinkGen,
                  FLOPSMITH_TR("fields", "Chipset link generation")},
            Field{"chipset_uplink_lanes", &Motherboard::chipsetUplinkLanes,
                  FLOPSMITH_TR("fields", "Chipset link lanes")},
            Field{"power_connectors", &Motherboard::powerConnectors, FLOPSMITH_TR("fields", "Power plugs")},
            Field{"aux_power_connectors", &Motherboard::auxPowerConnectors, FLOPSMITH_TR("fields", "Auxiliary plugs")},
            Field{"max_cpu_tdp_w", &Motherboard::maxCpuTdp, FLOPSMITH_TR("fields", "Highest CPU TDP")},
            Field{"max_gpus", &Motherboard::maxGpus, FLOPSMITH_TR("fields", "Tested GPUs")},
            Field{"fan_headers", &Motherboard::fanHeaders, FLOPSMITH_TR("fields", "Fan headers")},
            Field{"bmc", &Motherboard::bmc, FLOPSMITH_TR("fields", "Remote management")},
            Field{"above_4g", &Motherboard::above4g, FLOPSMITH_TR("fields", "Above 4G decoding")},
            Field{"ethernet_gbit_s", &Motherboard::ethernet, FLOPSMITH_TR("fields", "Ethernet")},
            Field{"launch_date", &Motherboard::launchDate, FLOPSMITH_TR("fields", "Launch")},
            Field{"pcie_switches", &Motherboard::switches, FLOPSMITH_TR("fields", "PCIe switches")},
            Field{"ecc", &Motherboard::ecc, FLOPSMITH_TR("fields", "ECC")},
            Field{"socket_to_slot_mm", &Motherboard::socketToSlot, FLOPSMITH_TR("fields", "Socket to first slot")},
            Field{"min_bios", &Motherboard::minBios, FLOPSMITH_TR("fields", "Oldest firmware by CPU")},
            Field{"revisions", &Motherboard::revisions, FLOPSMITH_TR("fields", "Hardware revisions")},
            Field{"mmio_window_gib", &Motherboard::mmioWindow, FLOPSMITH_TR("fields", "Address space for cards")},
            Field{"front_headers", &Motherboard::frontHeaders, FLOPSMITH_TR("fields", "Front panel headers")});
    }
    friend bool operator==(const Motherboard&, const Motherboard&) = default;
};

} // namespace flopsmith
