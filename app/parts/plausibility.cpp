#include "app/parts/plausibility.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

using detail::Doubts;

/// What a figure can be, in the unit of its key. Wide: a wrong unit or a slipped digit falls out, a rarity does not.
struct KeyRange {
    std::string_view category; // empty: any
    std::string_view key;
    double low;
    double high;
};

constexpr std::array ranges{
    KeyRange{"accelerator", "memory_gib", 1, 2048},
    KeyRange{"accelerator", "memory_bandwidth_gb_s", 10, 50000},
    KeyRange{"accelerator", "memory_bus_bits", 32, 32768},
    KeyRange{"accelerator", "power_limit_w", 10, 3000},
    KeyRange{"accelerator", "recommended_psu_w", 200, 3000},
    KeyRange{"accelerator", "slots", 0.5, 6},
    KeyRange{"accelerator", "length_mm", 100, 500},
    KeyRange{"accelerator", "height_mm", 50, 250},
    KeyRange{"accelerator", "thickness_mm", 10, 130},
    KeyRange{"accelerator", "mass_g", 50, 10000},
    KeyRange{"accelerator", "fp32_tflops", 0.3, 500},
    KeyRange{"accelerator", "fp64_tflops", 0.01, 500},
    KeyRange{"accelerator", "fp16_tensor_tflops", 1, 20000},
    KeyRange{"accelerator", "nvlink_bandwidth_gb_s", 40, 10000},
    KeyRange{"", "pcie_gen", 1, 7},
    KeyRange{"", "connector_lanes", 1, 16},
    KeyRange{"accelerator", "pcie_lanes", 1, 16},
    KeyRange{"storage", "pcie_lanes", 1, 16},
    KeyRange{"network", "pcie_lanes", 1, 32},
    KeyRange{"cpu", "cores", 1, 512},
    KeyRange{"cpu", "threads", 1, 1024},
    KeyRange{"cpu", "base_clock_ghz", 0.8, 6},
    KeyRange{"cpu", "boost_clock_ghz", 1, 7.5},
    KeyRange{"cpu", "l3_cache_mib", 1, 4096},
    KeyRange{"cpu", "tdp_w", 5, 700},
    KeyRange{"cpu", "sustained_power_w", 5, 900},
    KeyRange{"cpu", "max_sockets", 1, 8},
    KeyRange{"cpu", "pcie_lanes", 4, 160},
    KeyRange{"cpu", "memory_channels", 1, 16},
    KeyRange{"cpu", "memory_max_gib", 8, 16384},
    KeyRange{"", "memory_speed_mt_s", 800, 13000},
    KeyRange{"motherboard", "sockets", 1, 8},
    KeyRange{"motherboard", "memory_max_gib", 8, 32768},
    KeyRange{"motherboard", "width_mm", 100, 500},
    KeyRange{"motherboard", "height_mm", 100, 500},
    KeyRange{"memory", "capacity_gib", 1, 1024},
    KeyRange{"memory", "modules", 1, 32},
    KeyRange{"memory", "speed_mt_s", 800, 13000},
    KeyRange{"memory", "voltage_v", 1, 1.7},
    KeyRange{"memory", "height_mm", 15, 80},
    KeyRange{"storage", "capacity_gb", 16, 1e7},
    KeyRange{"storage", "read_mb_s", 50, 5e6},
    KeyRange{"storage", "power_w", 0.3, 30000},
    KeyRange{"psu", "rated_w", 100, 4500},
    KeyRange{"psu", "low_line_w", 100, 3000},
    KeyRange{"psu", "length_mm", 80, 500},
    KeyRange{"cooler", "height_mm", 15, 250},
    KeyRange{"cooler", "rating_w", 30, 2000},
    KeyRange{"cooler", "radiator_mm", 80, 1300},
    KeyRange{"case", "gpu_max_mm", 100, 1000},
    KeyRange{"case", "cooler_max_mm", 20, 400},
    KeyRange{"case", "expansion_slots", 1, 24},
    KeyRange{"case", "mass_g", 1000, 200000},
    KeyRange{"", "rack_height_u", 1, 60},
    KeyRange{"", "noise_dba", 0.1, 110},
    KeyRange{"fan", "size_mm", 20, 420},
    KeyRange{"fan", "airflow_cfm", 1, 1000},
    KeyRange{"fan", "speed_rpm", 200, 40000},
    KeyRange{"network", "ports", 1, 256},
    KeyRange{"network", "rate_gbit_s", 0.1, 3200},
    KeyRange{"network", "power_w", 0.5, 5000},
    KeyRange{"ups", "rated_w", 100, 1e6},
    KeyRange{"server", "max_power_w", 10, 200000},
    KeyRange{"server", "accelerators", 1, 144},
    KeyRange{"server", "psu_places", 1, 16},
    KeyRange{"server", "psu_rated_w", 100, 6000},
    KeyRange{"", "max_temperature_c", 40, 125},
};

std::optional<double> inUnit(std::string_view key, const FigureValue& value)
{
    const auto number = figureNumber(value);
    const Unit* unit = unitOfKey(key);
    if (number && unit && std::holds_alternative<AnyQuantity>(value))
        return *number / unit->scale;
    return number;
}

void doubtRanges(const Part& part, Doubts& doubts)
{
    for (const KeyRange& range : ranges) {
        if (!range.category.empty() && range.category != part.category())
            continue;
        const FigureValue value = figureOf(part, range.key).value;
        const auto number = inUnit(range.key, value);
        if (number && !(*number >= range.low && *number <= range.high))
            doubts.add(range.key,
                       says(FLOPSMITH_TR("checks", "%1 is outside of what parts have"), figureText(range.key, value)),
                       says(FLOPSMITH_TR("checks", "give a number of %1 to %2 in the key's unit"),
                            fmt::format("{:g}", range.low), fmt::format("{:g}", range.high)));
    }
}

/// A part stands on a source that somebody read, not on general knowledge alone.
void doubtProvenance(const Part& part, const std::vector<Source>& sources, Doubts& doubts)
{
    std::size_t known = 0;
    std::size_t sourced = 0;
    forEachFigure(part, [&](const auto& field, const auto& figure) {
        if (!figure.known())
            return;
        ++known;
        const bool hasSource = figure.source() != 0 && figure.source() < sources.size();
        sourced += hasSource && figure.confidence() != Confidence::Assumed ? 1 : 0;
        if (!hasSource)
            doubts.add(field.key, FLOPSMITH_TR("checks", "has no source"),
                       FLOPSMITH_TR("checks", "name a key of sources.json, or leave the figure out"));
    });
    if (known == 0)
        doubts.add("figures", FLOPSMITH_TR("checks", "has no figure at all"),
                   FLOPSMITH_TR("checks", "add what a source says, or leave the part out"));
    else if (sourced == 0)
        doubts.remark("figures", FLOPSMITH_TR("checks", "every figure is only general knowledge"),
                      FLOPSMITH_TR("checks", "find a source for one of them at least, or leave the part out"));
}

void doubtPrices(const Part& part, std::string_view today, Doubts& doubts)
{
    for (const Price& price : part.prices) {
        if (price.date > today)
            doubts.add("prices",
                       says(FLOPSMITH_TR("checks", "a price is dated %1, which is still to come"), price.date),
                       FLOPSMITH_TR("checks", "correct the date"));
        if (price.money.minor <= 0)
            doubts.add("prices", FLOPSMITH_TR("checks", "a price of 0 is no price"),
                       FLOPSMITH_TR("checks", "leave it out"));
    }
}

void doubtAgreement(const Part& part, Doubts& doubts)
{
    if (const auto* ups = part.as<Ups>();
        ups && ups->rated.known() && ups->apparent.known() && *ups->rated.get() > *ups->apparent.get())
        doubts.add("rated_w", FLOPSMITH_TR("checks", "more watts than volt-amperes"),
                   FLOPSMITH_TR("checks", "correct one of them"));
    if (const auto* fan = part.as<Fan>();
        fan && fan->thickness.known() && fan->size.known() && *fan->thickness.get() > *fan->size.get())
        doubts.add("thickness_mm", FLOPSMITH_TR("checks", "a fan thicker than it is wide"),
                   FLOPSMITH_TR("checks", "correct one of them"));
}

} // namespace

std::vector<Implausible> implausibleFigures(const Part& part, const std::vector<Source>& sources, const Tables& tables,
                                            std::string_view today)
{
    Doubts doubts;
    doubtProvenance(part, sources, doubts);
    doubtRanges(part, doubts);
    doubtPrices(part, today, doubts);
    doubtAgreement(part, doubts);
    if (const auto* card = part.as<Accelerator>()) {
        detail::doubtRates(part, *card, doubts);
        detail::doubtAccelerator(*card, tables, doubts);
    } else if (const auto* cpu = part.as<Cpu>()) {
        detail::doubtCpu(*cpu, doubts);
    } else if (const auto* board = part.as<Motherboard>()) {
        detail::doubtBoard(*board, doubts);
    } else if (const auto* memory = part.as<Memory>()) {
        detail::doubtMemory(*memory, doubts);
    } else if (const auto* drive = part.as<Storage>()) {
        detail::doubtStorage(*drive, tables, doubts);
    } else if (const auto* psu = part.as<Psu>()) {
        detail::doubtPsu(*psu, tables, doubts);
    } else if (const auto* network = part.as<Network>()) {
        detail::doubtNetwork(*network, tables, doubts);
    }
    return std::move(doubts.all);
}

std::vector<SharedNumber> sharedPartNumbers(const std::vector<Part>& parts)
{
    std::map<std::pair<std::size_t, std::string>, std::size_t> owners; // by category and number
    std::vector<SharedNumber> out;
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (const std::string& mpn : parts[i].mpn) {
            const auto [at, isNew] = owners.emplace(std::pair{parts[i].spec.index(), searchKey(mpn)}, i);
            if (isNew)
                continue;
            const Part& other = parts[at->second];
            if (at->second != i && other.variantOf != parts[i].id && parts[i].variantOf != other.id)
                out.push_back({i, at->second, mpn});
        }
    return out;
}

std::vector<const Source*> staleSources(const Catalog& catalog, std::string_view today, int months)
{
    std::set<SourceIndex> used;
    for (const Part& part : catalog.parts())
        forEachFigure(part, [&](const auto&, const auto& figure) {
            if (figure.known())
                used.insert(figure.source());
        });
    const auto year = parseDecimal(today.substr(0, 4));
    const auto month = today.size() < 7 ? std::nullopt : parseDecimal(today.substr(5, 2));
    if (!year || !month)
        return {};
    const int limit = static_cast<int>(*year) * 12 + static_cast<int>(*month) - 1 - months;
    const std::string oldest = fmt::format("{:04}-{:02}", limit / 12, limit % 12 + 1);
    std::vector<const Source*> out;
    for (const SourceIndex index : used) {
        const Source& source = catalog.source(index);
        if (!source.read.empty() && source.read < oldest)
            out.push_back(&source);
    }
    return out;
}

} // namespace flopsmith
