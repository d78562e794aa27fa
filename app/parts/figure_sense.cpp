#include "app/parts/figure_sense.h"

#include <algorithm>
#include <array>

#include "app/base/text.h"
#include "app/parts/tables.h"

namespace flopsmith {

namespace {

struct SenseRow {
    std::string_view category; // empty: any
    std::string_view key;
    FigureSense sense;
};

constexpr std::array senseRows{
    // First what a category sees otherwise than the others.
    SenseRow{"accelerator", "airflow_cfm", {FigureGroup::Heat, Better::Less}},
    SenseRow{"", "compute_capability", {FigureGroup::Compute, Better::None}},
    SenseRow{"", "training", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "architecture", {FigureGroup::General, Better::None}},
    SenseRow{"", "series", {FigureGroup::General, Better::None}},
    SenseRow{"", "launch_date", {FigureGroup::General, Better::None}},
    SenseRow{"", "socket", {FigureGroup::General, Better::None}},
    SenseRow{"", "platform", {FigureGroup::General, Better::None}},
    SenseRow{"", "generation", {FigureGroup::General, Better::None}},
    SenseRow{"", "vendor_locked", {FigureGroup::General, Better::None}},
    SenseRow{"", "min_bios", {FigureGroup::General, Better::None}},
    SenseRow{"", "chipset", {FigureGroup::General, Better::None}},
    SenseRow{"", "cpus", {FigureGroup::General, Better::None}},
    SenseRow{"", "sockets", {FigureGroup::General, Better::None}},
    SenseRow{"", "revisions", {FigureGroup::General, Better::None}},
    SenseRow{"", "bmc", {FigureGroup::General, Better::More}},
    SenseRow{"", "class", {FigureGroup::General, Better::None}},
    SenseRow{"", "provider", {FigureGroup::General, Better::None}},
    SenseRow{"", "use", {FigureGroup::General, Better::None}},
    SenseRow{"", "included", {FigureGroup::General, Better::None}},
    SenseRow{"", "billing", {FigureGroup::General, Better::None}},
    SenseRow{"", "commitment", {FigureGroup::General, Better::None}},
    SenseRow{"", "region", {FigureGroup::General, Better::None}},
    SenseRow{"", "fp64_tflops", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "fp32_tflops", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "tf32_tensor_tflops", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "fp16_tensor_tflops", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "bf16_tensor_tflops", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "fp8_tensor_tflops", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "fp4_tensor_tflops", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "int8_tensor_tops", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "cores", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "threads", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "base_clock_ghz", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "boost_clock_ghz", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "l3_cache_mib", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "max_sockets", {FigureGroup::Compute, Better::None}},
    SenseRow{"", "integrated_graphics", {FigureGroup::Compute, Better::None}},
    SenseRow{"", "max_gpus", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "accelerators", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "accelerator_options", {FigureGroup::Compute, Better::None}},
    SenseRow{"", "cpu_sockets", {FigureGroup::Compute, Better::None}},
    SenseRow{"", "cpu_cores", {FigureGroup::Compute, Better::More}},
    SenseRow{"", "memory_gib", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "memory_type", {FigureGroup::Ram, Better::None}},
    SenseRow{"", "memory_bus_bits", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "memory_bandwidth_gb_s", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "memory_ecc", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "bar1_gib", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "memory_modules", {FigureGroup::Ram, Better::None}},
    SenseRow{"", "memory_channels", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "memory_speed_mt_s", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "memory_max_gib", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "ecc", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "dimm_slots", {FigureGroup::Ram, Better::None}},
    SenseRow{"", "above_4g", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "mmio_window_gib", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "type", {FigureGroup::Ram, Better::None}},
    SenseRow{"", "module", {FigureGroup::Ram, Better::None}},
    SenseRow{"", "modules", {FigureGroup::Ram, Better::None}},
    SenseRow{"", "capacity_gib", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "speed_mt_s", {FigureGroup::Ram, Better::More}},
    SenseRow{"", "profile", {FigureGroup::Ram, Better::None}},
    SenseRow{"", "ranks", {FigureGroup::Ram, Better::None}},
    SenseRow{"", "capacity_gb", {FigureGroup::Drives, Better::More}},
    SenseRow{"", "interface", {FigureGroup::Drives, Better::None}},
    SenseRow{"", "m2_length", {FigureGroup::Drives, Better::None}},
    SenseRow{"", "read_mb_s", {FigureGroup::Drives, Better::More}},
    SenseRow{"", "write_mb_s", {FigureGroup::Drives, Better::More}},
    SenseRow{"", "random_read_iops", {FigureGroup::Drives, Better::More}},
    SenseRow{"", "endurance_tb", {FigureGroup::Drives, Better::More}},
    SenseRow{"", "write_cache_gb", {FigureGroup::Drives, Better::More}},
    SenseRow{"", "sustained_write_mb_s", {FigureGroup::Drives, Better::More}},
    SenseRow{"", "m2_slots", {FigureGroup::Drives, Better::None}},
    SenseRow{"", "cabled_ports", {FigureGroup::Drives, Better::None}},
    SenseRow{"", "sata_ports", {FigureGroup::Drives, Better::More}},
    SenseRow{"", "bays", {FigureGroup::Drives, Better::None}},
    SenseRow{"", "storage_tb", {FigureGroup::Drives, Better::More}},
    SenseRow{"", "pcie_gen", {FigureGroup::Links, Better::More}},
    SenseRow{"", "pcie_lanes", {FigureGroup::Links, Better::More}},
    SenseRow{"", "connector_lanes", {FigureGroup::Links, Better::None}},
    SenseRow{"", "nvlink", {FigureGroup::Links, Better::None}},
    SenseRow{"", "nvlink_bandwidth_gb_s", {FigureGroup::Links, Better::More}},
    SenseRow{"", "peer_to_peer", {FigureGroup::Links, Better::More}},
    SenseRow{"", "display_outputs", {FigureGroup::Links, Better::None}},
    SenseRow{"", "chipset_lanes", {FigureGroup::Links, Better::Less}},
    SenseRow{"", "peg_width", {FigureGroup::Links, Better::More}},
    SenseRow{"", "pcie_slots", {FigureGroup::Links, Better::None}},
    SenseRow{"", "lane_rules", {FigureGroup::Links, Better::None}},
    SenseRow{"", "chipset_uplink_gen", {FigureGroup::Links, Better::More}},
    SenseRow{"", "chipset_uplink_lanes", {FigureGroup::Links, Better::More}},
    SenseRow{"", "pcie_switches", {FigureGroup::Links, Better::None}},
    SenseRow{"", "ethernet_gbit_s", {FigureGroup::Links, Better::More}},
    SenseRow{"", "front_headers", {FigureGroup::Links, Better::None}},
    SenseRow{"", "ports", {FigureGroup::Links, Better::More}},
    SenseRow{"", "rate_gbit_s", {FigureGroup::Links, Better::More}},
    SenseRow{"", "standard", {FigureGroup::Links, Better::None}},
    SenseRow{"", "rdma", {FigureGroup::Links, Better::More}},
    SenseRow{"", "active", {FigureGroup::Links, Better::None}},
    SenseRow{"", "bridge_slots", {FigureGroup::Links, Better::None}},
    SenseRow{"", "fits", {FigureGroup::Links, Better::None}},
    SenseRow{"", "bifurcation", {FigureGroup::Links, Better::None}},
    SenseRow{"", "network_gbit_s", {FigureGroup::Links, Better::More}},
    SenseRow{"", "front_plugs", {FigureGroup::Links, Better::None}},
    SenseRow{"", "power_limit_w", {FigureGroup::Supply, Better::Less}},
    SenseRow{"", "power_limit_min_w", {FigureGroup::Supply, Better::Less}},
    SenseRow{"", "recommended_psu_w", {FigureGroup::Supply, Better::Less}},
    SenseRow{"", "power_connectors", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "power_connector_place", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "slot_power_w", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "tdp_w", {FigureGroup::Supply, Better::Less}},
    SenseRow{"", "sustained_power_w", {FigureGroup::Supply, Better::Less}},
    SenseRow{"", "aux_power_connectors", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "max_cpu_tdp_w", {FigureGroup::Supply, Better::More}},
    SenseRow{"", "voltage_v", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "power_w", {FigureGroup::Supply, Better::Less}},
    SenseRow{"", "rated_w", {FigureGroup::Supply, Better::More}},
    SenseRow{"", "low_line_w", {FigureGroup::Supply, Better::More}},
    SenseRow{"", "min_input_v", {FigureGroup::Supply, Better::Less}},
    SenseRow{"", "level", {FigureGroup::Supply, Better::More}},
    SenseRow{"", "atx_version", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "outputs", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "modular", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "inlet", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "redundancy", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "pcie_cable_w", {FigureGroup::Supply, Better::More}},
    SenseRow{"", "gpu_plug_w", {FigureGroup::Supply, Better::More}},
    SenseRow{"", "current_a", {FigureGroup::Supply, Better::Less}},
    SenseRow{"", "rated_va", {FigureGroup::Supply, Better::More}},
    SenseRow{"", "waveform", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "topology", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "mains_v", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "runtime_half_min", {FigureGroup::Supply, Better::More}},
    SenseRow{"", "from_plugs", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "to_plugs", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "max_power_w", {FigureGroup::Supply, Better::Less}},
    SenseRow{"", "cooling", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "airflow_cfm", {FigureGroup::Heat, Better::More}},
    SenseRow{"", "airflow_directions", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "max_temperature_c", {FigureGroup::Heat, Better::More}},
    SenseRow{"", "noise_dba", {FigureGroup::Heat, Better::Less}},
    SenseRow{"", "fan_headers", {FigureGroup::Heat, Better::More}},
    SenseRow{"", "classes", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "rating_w", {FigureGroup::Heat, Better::More}},
    SenseRow{"", "radiator_mm", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "radiator_thickness_mm", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "plate", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "orientation", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "fans", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "fan_mounts", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "included_fans", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "front", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "ducted", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "airflow_direction", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "fanless", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "passive_w", {FigureGroup::Heat, Better::More}},
    SenseRow{"", "passive_gpu_w", {FigureGroup::Heat, Better::More}},
    SenseRow{"", "speed_rpm", {FigureGroup::Heat, Better::None}},
    SenseRow{"", "slots", {FigureGroup::Body, Better::None}},
    SenseRow{"", "thickness_mm", {FigureGroup::Body, Better::None}},
    SenseRow{"", "length_mm", {FigureGroup::Body, Better::None}},
    SenseRow{"", "height_mm", {FigureGroup::Body, Better::None}},
    SenseRow{"", "mass_g", {FigureGroup::Body, Better::None}},
    SenseRow{"", "form", {FigureGroup::Body, Better::None}},
    SenseRow{"", "form_factor", {FigureGroup::Body, Better::None}},
    SenseRow{"", "width_mm", {FigureGroup::Body, Better::None}},
    SenseRow{"", "socket_to_slot_mm", {FigureGroup::Body, Better::More}},
    SenseRow{"", "ram_clearance_mm", {FigureGroup::Body, Better::More}},
    SenseRow{"", "rack_height_u", {FigureGroup::Body, Better::None}},
    SenseRow{"", "forms", {FigureGroup::Body, Better::None}},
    SenseRow{"", "psu_forms", {FigureGroup::Body, Better::None}},
    SenseRow{"", "psu_max_mm", {FigureGroup::Body, Better::More}},
    SenseRow{"", "psu_rated_w", {FigureGroup::Supply, Better::More}},
    SenseRow{"", "gpu_power_connectors", {FigureGroup::Supply, Better::None}},
    SenseRow{"", "psu_places", {FigureGroup::Body, Better::More}},
    SenseRow{"", "gpu_max_mm", {FigureGroup::Body, Better::More}},
    SenseRow{"", "gpu_max_height_mm", {FigureGroup::Body, Better::More}},
    SenseRow{"", "cooler_max_mm", {FigureGroup::Body, Better::More}},
    SenseRow{"", "expansion_slots", {FigureGroup::Body, Better::More}},
    SenseRow{"", "depth_mm", {FigureGroup::Body, Better::None}},
    SenseRow{"", "below_slots_mm", {FigureGroup::Body, Better::More}},
    SenseRow{"", "size_mm", {FigureGroup::Body, Better::None}},
};

} // namespace

std::optional<FigureSense> figureSense(std::string_view category, std::string_view key)
{
    const auto at = std::find_if(senseRows.begin(), senseRows.end(), [&](const SenseRow& row) {
        return row.key == key && (row.category.empty() || row.category == category);
    });
    return at == senseRows.end() ? std::nullopt : std::optional(at->sense);
}

std::string_view groupLabel(FigureGroup group)
{
    switch (group) {
    case FigureGroup::General: return FLOPSMITH_TR("groups", "General");
    case FigureGroup::Compute: return FLOPSMITH_TR("groups", "Compute");
    case FigureGroup::Ram: return FLOPSMITH_TR("groups", "Memory");
    case FigureGroup::Drives: return FLOPSMITH_TR("groups", "Drives");
    case FigureGroup::Links: return FLOPSMITH_TR("groups", "Links and ports");
    case FigureGroup::Supply: return FLOPSMITH_TR("groups", "Power");
    case FigureGroup::Heat: return FLOPSMITH_TR("groups", "Cooling and noise");
    case FigureGroup::Body: return FLOPSMITH_TR("groups", "Size and mass");
    }
    return {};
}

std::optional<double> figureRank(std::string_view key, const FigureValue& value)
{
    if (const auto* yes = std::get_if<bool>(&value))
        return *yes ? 1 : 0;
    if (const auto* text = std::get_if<std::string>(&value)) {
        const int rank = key == "level" ? efficiencyRank(*text) : 0;
        return rank > 0 ? std::optional<double>(rank) : std::nullopt;
    }
    return figureNumber(value);
}

} // namespace flopsmith
