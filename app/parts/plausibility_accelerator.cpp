// Rates, memory and power of accelerators against each other.
#include <array>

#include <fmt/format.h>

#include "app/base/quantity_text.h"
#include "app/base/text.h"
#include "app/parts/plausibility.h"

namespace flopsmith::detail {

namespace {

constexpr double rounding = 0.97; // makers round each rate by itself
constexpr double standardsSlack = 1.05; // makers sell 230 W cards with one plug of 150 W

/// Year of an architecture's first product.
struct FirstYear {
    std::string_view architecture;
    std::string_view year;
};
constexpr std::array firstYears{
    FirstYear{"volta", "2017"}, FirstYear{"turing", "2018"}, FirstYear{"ampere", "2020"},
    FirstYear{"ada", "2022"},   FirstYear{"hopper", "2022"}, FirstYear{"blackwell", "2024"},
    FirstYear{"cdna1", "2020"}, FirstYear{"cdna2", "2021"},  FirstYear{"cdna3", "2023"},
    FirstYear{"cdna4", "2025"}, FirstYear{"rdna3", "2022"},  FirstYear{"rdna4", "2025"},
};

/// How many times the FP32 rate the dense FP16 rate with FP32 accumulate is at most, by architecture. Twice as much is
/// the sparse rate, or that with FP16 accumulate.
struct TensorRatio {
    std::string_view architecture;
    std::string_view series; // empty: any
    double fp16;
};
constexpr std::array tensorRatios{
    TensorRatio{"ampere", "geforce", 2},
    TensorRatio{"ampere", "rtx-pro", 4},
    TensorRatio{"ampere", "datacenter", 16},
    TensorRatio{"ada", "geforce", 2},
    TensorRatio{"ada", "rtx-pro", 4},
    TensorRatio{"ada", "datacenter", 4},
    TensorRatio{"blackwell", "geforce", 2},
    TensorRatio{"blackwell", "rtx-pro", 4},
    TensorRatio{"blackwell", "datacenter", 32},
    TensorRatio{"hopper", "", 15},
    TensorRatio{"turing", "", 8},
    TensorRatio{"volta", "", 8},
    TensorRatio{"cdna1", "", 8},
    TensorRatio{"cdna2", "", 8},
    TensorRatio{"cdna3", "", 8},
    TensorRatio{"cdna4", "", 16},
    TensorRatio{"rdna3", "", 2},
    TensorRatio{"rdna4", "", 4},
};

/// Rates that data sheets print with sparsity, for parts that ratios cannot catch because another rate is unknown.
struct SparseRate {
    std::string_view model; // words of the id
    std::string_view key;
    double value;
};
constexpr std::array sparseRates{
    SparseRate{"h100-sxm", "fp16_tensor_tflops", 1979},
    SparseRate{"h100-sxm", "bf16_tensor_tflops", 1979},
    SparseRate{"h100-sxm", "fp8_tensor_tflops", 3958},
    SparseRate{"h100-sxm", "tf32_tensor_tflops", 989},
    SparseRate{"h100-pcie", "fp16_tensor_tflops", 1513},
    SparseRate{"h100-pcie", "fp8_tensor_tflops", 3026},
    SparseRate{"h100-pcie", "tf32_tensor_tflops", 756},
    SparseRate{"h200", "fp16_tensor_tflops", 1979},
    SparseRate{"h200", "fp8_tensor_tflops", 3958},
    SparseRate{"h200", "tf32_tensor_tflops", 989},
    SparseRate{"a100", "fp16_tensor_tflops", 624},
    SparseRate{"a100", "bf16_tensor_tflops", 624},
    SparseRate{"a100", "tf32_tensor_tflops", 312},
    SparseRate{"a100", "int8_tensor_tops", 1248},
    SparseRate{"b200", "fp16_tensor_tflops", 4500},
    SparseRate{"b200", "fp8_tensor_tflops", 9000},
    SparseRate{"b200", "fp4_tensor_tflops", 18000},
    SparseRate{"b300", "fp16_tensor_tflops", 4500},
    SparseRate{"b300", "fp8_tensor_tflops", 9000},
    SparseRate{"l40s", "fp16_tensor_tflops", 733},
    SparseRate{"l40s", "fp8_tensor_tflops", 1466},
    SparseRate{"l40s", "tf32_tensor_tflops", 366},
    SparseRate{"l40", "fp16_tensor_tflops", 362},
    SparseRate{"l4", "fp16_tensor_tflops", 242},
    SparseRate{"l4", "fp8_tensor_tflops", 485},
    SparseRate{"a30", "fp16_tensor_tflops", 330},
    SparseRate{"a40", "fp16_tensor_tflops", 299.4},
    SparseRate{"a10", "fp16_tensor_tflops", 250},
    SparseRate{"rtx-a6000", "fp16_tensor_tflops", 309.7},
    SparseRate{"rtx-6000-ada", "fp16_tensor_tflops", 728.5},
    SparseRate{"rtx-6000-ada", "fp8_tensor_tflops", 1457},
    SparseRate{"rtx-4090", "fp16_tensor_tflops", 660.6},
    SparseRate{"rtx-4090", "fp8_tensor_tflops", 1321},
    SparseRate{"rtx-3090", "fp16_tensor_tflops", 142},
    SparseRate{"mi300x", "fp16_tensor_tflops", 2615},
    SparseRate{"mi300x", "fp8_tensor_tflops", 5230},
    SparseRate{"mi325x", "fp16_tensor_tflops", 2615},
    SparseRate{"mi355x", "fp16_tensor_tflops", 5033},
};

/// True when `id` has the words of `model` in a row: l4 is not in l40s.
bool names(std::string_view id, std::string_view model)
{
    const std::string padded = "-" + std::string(id) + "-";
    return padded.find("-" + std::string(model) + "-") != std::string::npos;
}

void doubtAtMost(std::string_view key, const Figure<double>& value, const Figure<double>& base, double most,
                 std::string_view of, Doubts& doubts)
{
    if (value.known() && base.known() && *value.get() > *base.get() * most * 1.15)
        doubts.add(
            key,
            says(FLOPSMITH_TR("checks", "%1 is %2 times %3, at most %4 are dense with FP32 accumulate"),
                 formatNumber(*value.get(), 1), formatNumber(*value.get() / *base.get(), 1), of, formatNumber(most, 1)),
            FLOPSMITH_TR("checks", "give the dense rate with FP32 accumulate; data sheets often print the sparse one"));
}

void doubtAtLeast(std::string_view key, const Figure<double>& value, const Figure<double>& base, std::string_view of,
                  Doubts& doubts)
{
    if (value.known() && base.known() && *value.get() < *base.get() * rounding)
        doubts.add(key,
                   says(FLOPSMITH_TR("checks", "%1 is less than %2 of %3"), formatNumber(*value.get(), 1),
                        formatNumber(*base.get(), 1), of),
                   FLOPSMITH_TR("checks", "a narrower format is never slower; correct one of them"));
}

/// Gb/s per pin that a kind of memory runs at.
struct PinRate {
    std::string_view type;
    double low;
    double high;
};
constexpr std::array pinRates{
    PinRate{"GDDR5X", 9, 12.5}, PinRate{"GDDR5", 3, 9.1},  PinRate{"GDDR6X", 18, 24.5},
    PinRate{"GDDR6", 9, 24.5},  PinRate{"GDDR7", 24, 37},  PinRate{"HBM2E", 2.2, 3.8},
    PinRate{"HBM2", 1.2, 2.6},  PinRate{"HBM3E", 5.8, 10}, PinRate{"HBM3", 4.2, 6.9},
};

/// GB/s of a whole card by kind of memory, where the bus is not known.
struct CardRate {
    std::string_view type;
    double low;
    double high;
};
constexpr std::array cardRates{
    CardRate{"GDDR5X", 150, 600}, CardRate{"GDDR5", 20, 700},     CardRate{"GDDR6X", 350, 1250},
    CardRate{"GDDR6", 60, 1250},  CardRate{"GDDR7", 150, 2400},   CardRate{"HBM2E", 300, 3800},
    CardRate{"HBM2", 200, 2600},  CardRate{"HBM3E", 2000, 16500}, CardRate{"HBM3", 1500, 6800},
};

void doubtMemoryRate(const Accelerator& card, Doubts& doubts)
{
    if (!card.memoryType.known() || !card.memoryBandwidth.known())
        return;
    const std::string& type = *card.memoryType.get();
    const double rate = card.memoryBandwidth.get()->in(units::gigabytePerSecond);
    const auto cannot = [&](const std::string& what, double low, double high) {
        doubts.add("memory_bandwidth_gb_s",
                   says(FLOPSMITH_TR("checks", "%1 GB/s cannot be: %2 %3 would have %4 to %5"), formatNumber(rate, 1),
                        type, what, formatNumber(low, 0), formatNumber(high, 0)),
                   FLOPSMITH_TR("checks", "correct the bandwidth, the bus or the kind of memory"));
    };
    if (const int* bits = card.memoryBus.get()) {
        for (const PinRate& pin : pinRates)
            if (pin.type == type && (rate < *bits * pin.low / 8 || rate > *bits * pin.high / 8))
                cannot(fmt::format("on {} bits", *bits), *bits * pin.low / 8, *bits * pin.high / 8);
        return;
    }
    for (const CardRate& kind : cardRates)
        if (kind.type == type && (rate < kind.low || rate > kind.high))
            cannot("cards", kind.low, kind.high);
}

void doubtSupply(const Accelerator& card, const Tables& tables, Doubts& doubts)
{
    const bool isCard = card.form.known() && *card.form.get() == "pcie-card";
    if (!isCard || !card.powerLimit.known() || !card.powerConnectors.known())
        return;
    Power supply = card.slotPower.valueOr(tables.slotPower);
    for (const Plug& plug : *card.powerConnectors.get()) {
        const auto limit = tables.plugPower.find(plug.kind);
        if (limit == tables.plugPower.end())
            return; // what an unknown plug carries is unknown
        supply += limit->second * plug.count;
    }
    if (*card.powerLimit.get() > supply * standardsSlack)
        doubts.add("power_limit_w",
                   says(FLOPSMITH_TR("checks", "the limit of %1 is more than slot and plugs carry, %2"),
                        quantityText(*card.powerLimit.get()), quantityText(supply)),
                   FLOPSMITH_TR("checks", "correct the limit or power_connectors"));
}

} // namespace

void doubtRates(const Part& part, const Accelerator& card, Doubts& doubts)
{
    const std::string architecture = card.architecture.valueOr({});
    const std::string series = card.series.valueOr({});
    const bool gaming = series == "geforce"; // half rate with FP32 accumulate
    for (const TensorRatio& ratio : tensorRatios)
        if (ratio.architecture == architecture && (ratio.series.empty() || ratio.series == series)) {
            doubtAtMost("fp16_tensor_tflops", card.fp16Tensor, card.fp32, ratio.fp16, "FP32", doubts);
            doubtAtMost("bf16_tensor_tflops", card.bf16Tensor, card.fp32, ratio.fp16, "FP32", doubts);
            doubtAtMost("tf32_tensor_tflops", card.tf32Tensor, card.fp16Tensor, 0.5, "FP16", doubts);
            doubtAtMost("fp8_tensor_tflops", card.fp8Tensor, card.fp16Tensor, 2, "FP16", doubts);
            doubtAtMost("int8_tensor_tops", card.int8Tensor, card.fp16Tensor, gaming ? 4 : 2, "FP16", doubts);
            doubtAtMost("fp4_tensor_tflops", card.fp4Tensor, card.fp8Tensor, gaming ? 4 : 3, "FP8", doubts);
        }
    doubtAtLeast("fp32_tflops", card.fp32, card.fp64, "FP64", doubts);
    doubtAtLeast("fp16_tensor_tflops", card.fp16Tensor, card.fp32, "FP32", doubts);
    doubtAtLeast("fp16_tensor_tflops", card.fp16Tensor, card.tf32Tensor, "TF32", doubts);
    doubtAtLeast("fp8_tensor_tflops", card.fp8Tensor, card.fp16Tensor, "FP16", doubts);
    doubtAtLeast("fp4_tensor_tflops", card.fp4Tensor, card.fp8Tensor, "FP8", doubts);
    for (const SparseRate& sparse : sparseRates) {
        if (!names(part.id.str(), sparse.model))
            continue;
        const auto value = figureNumber(figureOf(part, sparse.key).value);
        if (value && *value > sparse.value * 0.985 && *value < sparse.value * 1.015)
            doubts.add(
                sparse.key, says(FLOPSMITH_TR("checks", "%1 is the rate with sparsity"), formatNumber(*value, 1)),
                says(FLOPSMITH_TR("checks", "give the dense rate, about %1"), formatNumber(sparse.value / 2, 1)));
    }
}

void doubtAccelerator(const Accelerator& card, const Tables& tables, Doubts& doubts)
{
    doubtMemoryRate(card, doubts);
    doubtSupply(card, tables, doubts);
    for (const FirstYear& first : firstYears)
        if (first.architecture == card.architecture.valueOr({}) && card.launchDate.known()
            && *card.launchDate.get() < first.year)
            doubts.add("architecture",
                       says(FLOPSMITH_TR("checks", "%1 was not sold before %2"), first.architecture, first.year),
                       FLOPSMITH_TR("checks", "correct the architecture or launch_date"));
    if (card.powerLimitMin.known() && card.powerLimit.known() && *card.powerLimitMin.get() > *card.powerLimit.get())
        doubts.add("power_limit_min_w", FLOPSMITH_TR("checks", "the lowest limit is above the limit"),
                   FLOPSMITH_TR("checks", "correct one of them"));
    if (card.pcieLanes.known() && card.connectorLanes.known() && *card.pcieLanes.get() > *card.connectorLanes.get())
        doubts.add("pcie_lanes", FLOPSMITH_TR("checks", "more lanes are wired than the connector has"),
                   FLOPSMITH_TR("checks", "correct one of them"));
    if (card.thickness.known() && card.slots.known()) {
        const double pitch = card.thickness.get()->in(units::millimetre) / 20.32;
        if (pitch > *card.slots.get() + 0.6 || pitch < *card.slots.get() - 1.1)
            doubts.add("thickness_mm",
                       says(FLOPSMITH_TR("checks", "%1 does not go with %2 slots"), quantityText(*card.thickness.get()),
                            formatNumber(*card.slots.get(), 2)),
                       FLOPSMITH_TR("checks", "correct one of them"));
    }
}

} // namespace flopsmith::detail
