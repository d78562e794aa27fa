// GPUs, ASICs, FPGAs and TPU chips (`kind`: gpu, asic, fpga, tpu). Tensor rates are dense with FP32 accumulate.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Accelerator {
    static constexpr std::string_view category = "accelerator";

    Figure<std::string> architecture; // ampere, ada, hopper, blackwell, cdna3, rdna3
    Figure<std::string> computeCapability; // CUDA, as 8.9
    Figure<std::string>
        series; // geforce, rtx-pro, datacenter, radeon, radeon-pro, instinct, arc, quadro, tesla, alveo, gaudi, tpu
    Figure<Capacity> memory;
    Figure<std::string> memoryType; // GDDR6X, HBM3
    Figure<int> memoryBus; // width in bits
    Figure<Bandwidth> memoryBandwidth;
    Figure<bool> memoryEcc;
    Figure<double> fp64;
    Figure<double> fp32;
    Figure<double> tf32Tensor;
    Figure<double> fp16Tensor;
    Figure<double> bf16Tensor;
    Figure<double> fp8Tensor;
    Figure<double> fp4Tensor;
    Figure<double> int8Tensor;
    Figure<Power> powerLimit; // default board power limit
    Figure<Power> powerLimitMin;
    Figure<Power> recommendedPsu;
    Figure<std::string> form; // pcie-card, sxm, oam, board (integrated), cloud
    Figure<int> pcieGen;
    Figure<int> pcieLanes; // wired lanes of the card
    Figure<int> connectorLanes; // mechanical length in lanes; default 16 for GPUs
    Figure<double> slots; // thickness in slots of 20.32 mm
    Figure<Length> thickness;
    Figure<Length> length;
    Figure<Length> height; // above the slot's card edge; 111.15 is full height
    Figure<Mass> mass;
    Figure<std::string> cooling; // open-air, blower, flow-through, passive, liquid, hybrid
    Figure<Airflow> airflow; // passive cards at the maker's inlet temperature
    Figure<std::vector<Plug>> powerConnectors; // empty list: none
    Figure<std::string> powerConnectorPlace; // top, tail
    Figure<Power> slotPower;
    Figure<int> displayOutputs;
    Figure<std::string> nvlink; // none, bridge, sxm
    Figure<Bandwidth> nvlinkBandwidth; // total of both directions per device
    Figure<bool> peerToPeer; // in the maker's stock driver
    Figure<Temperature> maxTemperature;
    Figure<Noise> noise;
    Figure<std::string> launchDate; // ISO 8601
    Figure<Capacity> bar1; // largest window onto its memory
    Figure<std::vector<std::string>>
        airflowDirections; // passive cards: in at the plugs' end `tail`, at the bracket `bracket`
    Figure<bool> training; // false: its maker's software only runs models that were trained elsewhere

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"architecture", &Accelerator::architecture, FLOPSMITH_TR("fields", "Architecture")},
            Field{"compute_capability", &Accelerator::computeCapability, FLOPSMITH_TR("fields", "Compute capability")},
            Field{"series", &Accelerator::series, FLOPSMITH_TR("fields", "Series")},
            Field{"memory_gib", &Accelerator::memory, FLOPSMITH_TR("fields", "Memory")},
            Field{"memory_type", &Accelerator::memoryType, FLOPSMITH_TR("fields", "Memory type")},
            Field{"memory_bus_bits", &Accelerator::memoryBus, FLOPSMITH_TR("fields", "Memory bus")},
            Field{"memory_bandwidth_gb_s", &Accelerator::memoryBandwidth, FLOPSMITH_TR("fields", "Memory bandwidth")},
            Field{"memory_ecc", &Accelerator::memoryEcc, FLOPSMITH_TR("fields", "ECC memory")},
            Field{"fp64_tflops", &Accelerator::fp64, FLOPSMITH_TR("fields", "FP64")},
            Field{"fp32_tflops", &Accelerator::fp32, FLOPSMITH_TR("fields", "FP32")},
            Field{"tf32_tensor_tflops", &Accelerator::tf32Tensor, FLOPSMITH_TR("fields", "TF32 tensor")},
            Field{"fp16_tensor_tflops", &Accelerator::fp16Tensor, FLOPSMITH_TR("fields", "FP16 tensor")},
            Field{"bf16_tensor_tflops", &Accelerator::bf16Tensor, FLOPSMITH_TR("fields", "BF16 tensor")},
            Field{"fp8_tensor_tflops", &Accelerator::fp8Tensor, FLOPSMITH_TR("fields", "FP8 tensor")},
            Field{"fp4_tensor_tflops", &Accelerator::fp4Tensor, FLOPSMITH_TR("fields", "FP4 tensor")},
            Field{"int8_tensor_tops", &Accelerator::int8Tensor, FLOPSMITH_TR("fields", "INT8 tensor")},
            Field{"power_limit_w", &Accelerator::powerLimit, FLOPSMITH_TR("fields", "Power limit")},
            Field{"power_limit_min_w", &Accelerator::powerLimitMin, FLOPSMITH_TR("fields", "Lowest power limit")},
            Field{"recommended_psu_w", &Accelerator::recommendedPsu, FLOPSMITH_TR("fields", "Recommended PSU")},
            Field{"form", &Accelerator::form, FLOPSMITH_TR("fields", "Form")},
            Field{"pcie_gen", &Accelerator::pcieGen, FLOPSMITH_TR("fields", "PCIe generation")},
            Field{"pcie_lanes", &Accelerator::pcieLanes, FLOPSMITH_TR("fields", "PCIe lanes")},
            Field{"connector_lanes", &Accelerator::connectorLanes, FLOPSMITH_TR("fields", "Edge connector")},
            Field{"slots", &Accelerator::slots, FLOPSMITH_TR("fields", "Slots")},
            Field{"thickness_mm", &Accelerator::thickness, FLOPSMITH_TR("fields", "Thickness")},
            Field{"length_mm", &Accelerator::length, FLOPSMITH_TR("fields", "Length")},
            Field{"height_mm", &Accelerator::height, FLOPSMITH_TR("fields", "Height")},
            Field{"mass_g", &Accelerator::mass, FLOPSMITH_TR("fields", "Mass")},
            Field{"cooling", &Accelerator::cooling, FLOPSMITH_TR("fields", "Cooling")},
            Field{"airflow_cfm", &Accelerator::airflow, FLOPSMITH_TR("fields", "Airflow needed")},
            Field{"power_connectors", &Accelerator::powerConnectors, FLOPSMITH_TR("fields", "Power plugs")},
            Field{"power_connector_place", &Accelerator::powerConnectorPlace, FLOPSMITH_TR("fields", "Plug place")},
            Field{"slot_power_w", &Accelerator::slotPower, FLOPSMITH_TR("fields", "Power from the slot")},
            Field{"display_outputs", &Accelerator::displayOutputs, FLOPSMITH_TR("fields", "Display outputs")},
            Field{"nvlink", &Accelerator::nvlink, FLOPSMITH_TR("fields", "NVLink")},
            Field{"nvlink_bandwidth_gb_s", &Accelerator::nvlinkBandwidth, FLOPSMITH_TR("fields", "NVLink bandwidth")},
            Field{"peer_to_peer", &Accelerator::peerToPeer, FLOPSMITH_TR("fields", "PCIe peer-to-peer")},
            Field{"max_temperature_c", &Accelerator::maxTemperature, FLOPSMITH_TR("fields", "Highest temperature")},
            Field{"noise_dba", &Accelerator::noise, FLOPSMITH_TR("fields", "Noise")},
            Field{"launch_date", &Accelerator::launchDate, FLOPSMITH_TR("fields", "Launch")},
            Field{"bar1_gib", &Accelerator::bar1, FLOPSMITH_TR("fields", "BAR1 window")},
            Field{"airflow_directions", &Accelerator::airflowDirections, FLOPSMITH_TR("fields", "Airflow directions")},
            Field{"training", &Accelerator::training, FLOPSMITH_TR("fields", "Training")});
    }
    friend bool operator==(const Accelerator&, const Accelerator&) = default;
};

} // namespace flopsmith
