// Facts that belong to no single part: efficiency curves, link rates, plug limits, mains circuits, the workload tiers.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/money.h"
#include "app/base/quantity.h"

namespace flopsmith {

/// 80 PLUS minimum efficiency by load fraction. 0 in a row means "not specified".
struct EfficiencyTable {
    std::vector<double> loads; // ascending fractions of the rating
    struct Row {
        std::vector<double> at115;
        std::vector<double> at230;
    };
    std::map<std::string, Row> levels; // white .. ruby

    /// Interpolated efficiency at `load` (fraction of the rating) and mains voltage; nullopt for an unknown level.
    /// Below the lowest specified load the value falls by 0.03 per halving; above full load it stays.
    [[nodiscard]] std::optional<double> at(std::string_view level, double load, Voltage mains) const;
};

/// A mains branch as it is usual in a country.
struct Circuit {
    std::string country; // ISO 3166
    Voltage mains;
    Current rating;
    double continuous = 0.8; // share that may flow for three hours and more
    bool continuousIsCode = false; // true: required (NEC 210.20), false: good practice
    std::string plug;
};

/// One cell of the tier table: what a level asks of a component group.
struct TierLevel {
    std::optional<int> cores;
    std::optional<int> threads;
    std::optional<Capacity> memory; // of the machine
    std::string memoryType; // empty: any
    std::optional<Capacity> vram; // per accelerator
    std::optional<double> fp16Tensor; // TFLOPS dense of the group's named accelerator
    std::optional<Bandwidth> vramBandwidth; // of the group's named accelerator
    std::optional<int> accelerators;
    std::vector<std::string> acceleratorParts; // ids that meet the level by name
    std::optional<Capacity> storage;
    std::optional<int> storageGen; // PCIe generation of a primary drive
    std::optional<Power> psu;
    std::string psuLevel;
    std::string cooling; // air, top-air-or-liquid
    bool airflow = false; // air cooling counts with enough air through the case only
    bool monitoring = false; // temperatures are watched
    std::vector<std::string> storageKinds; // that count: nvme, ssd, hdd, enterprise-hdd, network; empty: all
    std::vector<std::string> arrays; // RAID levels of which one is asked: raid0, raid1, ...
    bool optional = false; // an option: shown, and no reason to miss the level
    std::string reason; // the requirement in words, as published
    std::vector<TierLevel> anyOf; // further ways to meet the level: two of a lesser accelerator
};

/// Groups of a tier in the order of the table.
inline constexpr std::array<std::string_view, 8> tierGroups{
    "cpu", "gpu", "memory", "storage_primary", "storage_secondary", "storage_raid", "psu", "cooling"};

struct Tier {
    std::string id; // demanding, less_demanding
    std::string name;
    std::map<std::string, TierLevel, std::less<>> minimum; // by group
    std::map<std::string, TierLevel, std::less<>> recommended;
    std::string minimumBuild; // template that stands for the level in charts; of an own tier also a file
    std::string recommendedBuild;
    std::string source; // key of a source; of an own tier free text
    bool own = false; // the user's, not the catalog's
};

/// A row of a published comparison of accelerators, with the catalog's parts that it is about.
struct ComparedAccelerator {
    std::string name;
    std::optional<double> peak; // TFLOPS as stated there, precision not named
    std::optional<Bandwidth> memoryBandwidth; // as stated
    std::optional<double> price; // as stated, major units of `currency`
    std::string currency = "USD"; // ISO 4217
    bool approximate = false; // stated as "about"
    bool service = false; // sold as a service only: there is no price to buy it
    bool dependsOnDesign = false; // what is configured into it sets the peak
    std::vector<std::string> parts; // ids; their datasheet figures stand beside the stated ones
    friend bool operator==(const ComparedAccelerator&, const ComparedAccelerator&) = default;
};

/// A build of a framework as its makers offer it, from one version on until the next row of the same toolkit.
struct FrameworkBuild {
    std::string framework; // pytorch, tensorflow, jax, onnxruntime, llama.cpp, vllm
    std::string since; // 2.11
    std::string toolkit; // cuda-12.6, rocm, xpu, tpu
    bool withdrawn = false; // from this version on the toolkit is not offered any more
    std::optional<double> minCapability; // CUDA compute capability
    std::optional<double> maxCapability;
    std::vector<std::string> architectures; // of other makers' accelerators, as Accelerator::architecture
};

/// What a CUDA toolkit asks of driver and cards.
struct CudaToolkit {
    std::string version; // 13.0
    int minDriver = 0; // branch
    double minCapability = 0;
    double maxCapability = 0;
};

/// The last driver branch of an architecture.
struct DriverBranch {
    std::string architecture;
    int last = 0;
};

struct Tables {
    EfficiencyTable efficiency;
    std::map<int, double> laneGbS; // GB/s per lane and direction by PCIe generation
    std::map<std::string, Power, std::less<>> plugPower; // limit of one plug by kind
    Power slotPower; // from a x16 slot
    std::vector<Circuit> circuits;
    std::vector<Tier> tiers;
    std::vector<ComparedAccelerator> comparison;
    std::string comparisonSource; // key into the list of sources
    std::vector<FrameworkBuild> frameworks;
    std::vector<CudaToolkit> toolkits;
    std::vector<DriverBranch> branches;
    std::vector<ExchangeRate> rates; // the user's; without one sums stay apart by currency

    /// GB/s of a link and direction; nullopt for an unknown generation.
    [[nodiscard]] std::optional<Bandwidth> linkBandwidth(int lanes, int gen) const;
    /// The usual branch of a country; nullptr when it is not listed.
    [[nodiscard]] const Circuit* circuitOf(std::string_view country) const;
};

/// Rank of an 80 PLUS level, 0 for unknown names, white 1 .. ruby 7.
[[nodiscard]] int efficiencyRank(std::string_view level);

} // namespace flopsmith
