// What a figure can physically be. Wide enough for every part that exists, narrow enough for units mixed up.
#include <map>
#include <unordered_map>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/part_maker.h"

namespace flopsmith {

namespace {

struct KeyRange {
    std::string_view key; // `category.key` where it differs from the other categories
    double low;
    double high;
};

constexpr KeyRange keyRanges[] = {
    {"cores", 1, 1024},
    {"threads", 1, 2048},
    {"base_clock_ghz", 0.1, 10},
    {"boost_clock_ghz", 0.1, 10},
    {"l3_cache_mib", 0.1, 4096},
    {"tdp_w", 1, 1500},
    {"sustained_power_w", 1, 2000},
    {"max_sockets", 1, 16},
    {"sockets", 1, 16},
    {"pcie_gen", 1, 7},
    {"pcie_lanes", 1, 256},
    {"network.pcie_lanes", 1, 16},
    {"accelerator.pcie_lanes", 1, 16},
    {"storage.pcie_lanes", 1, 16},
    {"chipset_lanes", 0, 16},
    {"memory_channels", 1, 24},
    {"memory_speed_mt_s", 100, 20'000},
    {"memory_max_gib", 0.25, 65'536},
    {"max_temperature_c", 20, 130},
    {"memory_gib", 0.03, 2048},
    {"server.memory_gib", 1, 1'000'000},
    {"rented.memory_gib", 0.25, 1'000'000},
    {"memory_bandwidth_gb_s", 0.5, 100'000},
    {"fp64_tflops", 0.001, 1000},
    {"fp32_tflops", 0.001, 2000},
    {"tf32_tensor_tflops", 0.1, 10'000},
    {"fp16_tensor_tflops", 0.1, 20'000},
    {"bf16_tensor_tflops", 0.1, 20'000},
    {"fp8_tensor_tflops", 0.1, 40'000},
    {"fp4_tensor_tflops", 0.1, 80'000},
    {"int8_tensor_tops", 0.1, 40'000},
    {"power_limit_w", 1, 3000},
    {"recommended_psu_w", 50, 4000},
    {"connector_lanes", 1, 16},
    {"slots", 0.5, 8},
    {"thickness_mm", 3, 250},
    {"length_mm", 20, 700},
    {"height_mm", 4, 1000},
    {"cooler.height_mm", 15, 250},
    {"memory.height_mm", 15, 90},
    {"accelerator.height_mm", 40, 250},
    {"width_mm", 30, 1000},
    {"depth_mm", 50, 1500},
    {"mass_g", 10, 300'000},
    {"airflow_cfm", 0.5, 2000},
    {"display_outputs", 0, 16},
    {"nvlink_bandwidth_gb_s", 1, 20'000},
    {"noise_dba", 0.1, 120},
    {"psu.rated_w", 50, 6000},
    {"rated_w", 20, 100'000},
    {"rated_va", 20, 150'000},
    {"rating_w", 10, 2000},
    {"modules", 1, 32},
    {"capacity_gib", 0.06, 1024},
    {"speed_mt_s", 100, 20'000},
    {"voltage_v", 0.8, 3.5},
    {"ranks", 1, 8},
    {"capacity_gb", 0.5, 500'000},
    {"read_mb_s", 1, 100'000},
    {"write_mb_s", 1, 100'000},
    {"random_read_iops", 10, 1e8},
    {"endurance_tb", 1, 1'000'000},
    {"m2_length", 2200, 25'110},
    {"power_w", 0.01, 5000},
    {"current_a", 0.01, 50},
    {"size_mm", 10, 500},
    {"speed_rpm", 100, 30'000},
    {"expansion_slots", 1, 24},
    {"gpu_max_mm", 50, 1000},
    {"cooler_max_mm", 15, 400},
    {"psu_max_mm", 50, 700},
    {"rack_height_u", 1, 60},
    {"radiator_mm", 80, 600},
    {"fans", 1, 20},
    {"sata_ports", 0, 64},
    {"fan_headers", 0, 64},
    {"ethernet_gbit_s", 0.01, 1600},
    {"rate_gbit_s", 0.01, 1600},
    {"network_gbit_s", 0.01, 100'000},
    {"ports", 1, 512},
    {"accelerators", 0, 20'000},
    {"cpu_sockets", 1, 64},
    {"cpu_cores", 1, 20'000},
    {"storage_tb", 0.001, 1'000'000},
    {"max_power_w", 10, 1'000'000},
    {"slot_power_w", 1, 600},
    {"power_limit_min_w", 1, 3000},
    {"min_input_v", 10, 500},
    {"mains_v", 10, 500},
    {"low_line_w", 50, 6000},
    {"runtime_half_min", 0.1, 1440},
};

using Ranges = std::unordered_map<std::string_view, FigureRange>;

const Ranges& ranges()
{
    static const Ranges all = [] {
        Ranges out;
        for (const KeyRange& r : keyRanges) {
            const Unit* unit = unitOfKey(r.key);
            out.emplace(r.key, FigureRange{r.low, r.high, unit ? unit->scale : 1.0});
        }
        return out;
    }();
    return all;
}

} // namespace

const FigureRange* rangeOfFigure(std::string_view category, std::string_view key)
{
    static const std::unordered_map<std::string_view, Ranges> byCategory = [] {
        std::unordered_map<std::string_view, Ranges> out;
        for (const std::string_view name : categoryNames()) {
            Ranges& own = out[name];
            for (const auto& [word, range] : ranges())
                if (word.find('.') == std::string_view::npos)
                    own.emplace(word, range);
            for (const auto& [word, range] : ranges())
                if (word.size() > name.size() && word[name.size()] == '.' && word.starts_with(name))
                    own[word.substr(name.size() + 1)] = range;
        }
        return out;
    }();
    const auto own = byCategory.find(category);
    if (own == byCategory.end())
        return nullptr;
    const auto at = own->second.find(key);
    return at == own->second.end() ? nullptr : &at->second;
}

Message outOfRange(std::string_view key, double value, const FigureRange& range)
{
    return says(FLOPSMITH_TR("import", "%1: %2 is not within %3 to %4; left unknown"), key, formatNumber(value, 3),
                formatNumber(range.low, 3), formatNumber(range.high, 3));
}

} // namespace flopsmith
