// The orders of the parts list: by one figure or price, or by what serves a buyer for deep learning.
#include <algorithm>
#include <array>

#include "app/parts/search.h"

namespace flopsmith {

namespace {

constexpr double yearsCurrent = 5; // parts of that age are still bought new

struct SortName {
    SortKey key;
    std::string_view name;
};
constexpr std::array sortNames{
    SortName{SortKey::Best, "best"},
    SortName{SortKey::Name, "name"},
    SortName{SortKey::Price, "price"},
    SortName{SortKey::Watts, "watts"},
    SortName{SortKey::Memory, "memory"},
    SortName{SortKey::PricePerTflops, "price-per-tflops"},
    SortName{SortKey::PricePerGb, "price-per-gb"},
    SortName{SortKey::PricePerGbS, "price-per-gb-s"},
    SortName{SortKey::TflopsPerWatt, "tflops-per-watt"},
};

std::optional<double> firstNumber(const Part& part, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        if (const auto value = figureNumber(figureOf(part, key).value))
            return value;
    return std::nullopt;
}

std::optional<double> priceIn(const Part& part, const PriceScale& scale)
{
    const Price* price = part.newestPrice();
    const auto money = price ? converted(price->money, scale.currency, scale.rates) : std::nullopt;
    return money ? std::optional(money->money.amount()) : std::nullopt;
}

std::optional<double> pricePer(const Part& part, const PriceScale& prices, std::initializer_list<std::string_view> keys,
                               double unit, double count = 1)
{
    const auto price = priceIn(part, prices);
    const auto value = price ? firstNumber(part, keys) : std::nullopt;
    if (!value || *value <= 0 || count <= 0)
        return std::nullopt;
    return *price / (*value * count / unit);
}

template <class T>
double numberOf(const Figure<T>& figure)
{
    if (!figure.known())
        return 0;
    if constexpr (requires { figure.get()->raw(); })
        return static_cast<double>(figure.get()->raw());
    else
        return static_cast<double>(*figure.get());
}

bool is(const Figure<std::string>& figure, std::string_view word)
{
    return figure.known() && *figure.get() == word;
}

/// The year that a date of ISO 8601 begins with; 0 for what is none. Quick: every part of a catalog is asked.
double yearOf(std::string_view date)
{
    int year = 0;
    for (const char c : date.substr(0, 4))
        year = c >= '0' && c <= '9' ? year * 10 + (c - '0') : 0;
    return date.size() < 4 ? 0 : year;
}

/// The measures of one category, the weightiest first. Begins with whether the figures are there that the others need.
struct Measures {
    double today; // as a year

    [[nodiscard]] double current(const Figure<std::string>& launch) const
    {
        return launch.known() && yearOf(*launch.get()) >= today - yearsCurrent ? 1 : 0;
    }

    Usefulness operator()(const Accelerator& p) const
    {
        const double tensor = std::max(numberOf(p.fp16Tensor), numberOf(p.bf16Tensor));
        return {p.memory.known() && tensor > 0 ? 1.0 : 0.0, is(p.form, "pcie-card") ? 1.0 : 0.0, current(p.launchDate),
                numberOf(p.memory), tensor};
    }
    Usefulness operator()(const Cpu& p) const
    {
        return {p.cores.known() && p.socket.known() && p.pcieLanes.known() ? 1.0 : 0.0, current(p.launchDate),
                numberOf(p.pcieLanes), numberOf(p.cores), numberOf(p.boostClock)};
    }
    Usefulness operator()(const Motherboard& p) const
    {
        double wide = 0; // slots that feed an accelerator well
        double newest = 0;
        for (const PcieSlotSpec& slot : p.pcieSlots.valueOr({})) {
            wide += slot.wired.value_or(0) >= 8 ? 1 : 0;
            newest = std::max(newest, static_cast<double>(slot.gen.value_or(0)));
        }
        return {p.pcieSlots.known() && p.socket.known() ? 1.0 : 0.0, newest >= 4 ? 1.0 : 0.0, wide, newest,
                numberOf(p.memoryMax)};
    }
    Usefulness operator()(const Memory& p) const
    {
        return {p.type.known() && p.capacity.known() ? 1.0 : 0.0, is(p.type, "DDR5") ? 1.0 : 0.0,
                numberOf(p.capacity) * std::max(1.0, numberOf(p.modules)), numberOf(p.speed), 0};
    }
    Usefulness operator()(const Storage& p) const
    {
        return {p.capacity.known() && p.interface.known() ? 1.0 : 0.0, is(p.interface, "nvme") ? 1.0 : 0.0,
                numberOf(p.pcieGen), numberOf(p.capacity), numberOf(p.read)};
    }
    Usefulness operator()(const Psu& p) const
    {
        return {p.rated.known() && p.outputs.known() ? 1.0 : 0.0, is(p.form, "atx") ? 1.0 : 0.0, numberOf(p.rated),
                static_cast<double>(efficiencyRank(p.level.valueOr({}))), 0};
    }
    Usefulness operator()(const Cooler& p) const
    {
        return {p.sockets.known() ? 1.0 : 0.0, numberOf(p.rating), numberOf(p.radiator), numberOf(p.height), 0};
    }
    Usefulness operator()(const Case& p) const
    {
        return {p.forms.known() && p.gpuMax.known() ? 1.0 : 0.0, numberOf(p.expansionSlots), numberOf(p.gpuMax), 0, 0};
    }
    Usefulness operator()(const Fan& p) const
    {
        return {p.airflow.known() ? 1.0 : 0.0, numberOf(p.airflow), -numberOf(p.noise), 0, 0};
    }
    Usefulness operator()(const Network& p) const
    {
        return {p.rate.known() ? 1.0 : 0.0, p.pcieLanes.known() ? 1.0 : 0.0, numberOf(p.rate), numberOf(p.ports), 0};
    }
    Usefulness operator()(const Ups& p) const { return {p.rated.known() ? 1.0 : 0.0, numberOf(p.rated), 0, 0, 0}; }
    Usefulness operator()(const Cable& p) const
    {
        return {1, numberOf(p.pcieGen), numberOf(p.pcieLanes), -numberOf(p.length), 0};
    }
    Usefulness operator()(const Server& p) const
    {
        return {p.accelerators.known() ? 1.0 : 0.0, numberOf(p.accelerators), numberOf(p.memory), 0, 0};
    }
    Usefulness operator()(const Rented& p) const
    {
        return {p.included.known() || p.acceleratorOptions.known() ? 1.0 : 0.0, numberOf(p.accelerators),
                numberOf(p.memory), 0, 0};
    }
};

std::vector<RowIndex> byUsefulness(const Catalog& catalog, std::vector<RowIndex> rows)
{
    struct Ranked {
        std::size_t category;
        Usefulness measures;
        RowIndex row;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(rows.size());
    for (const RowIndex row : rows) {
        const Part& part = catalog.parts()[row];
        ranked.push_back({part.spec.index(), usefulness(part, catalog.date()), row});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        if (a.category != b.category)
            return a.category < b.category;
        return a.measures != b.measures ? a.measures > b.measures : a.row < b.row;
    });
    std::transform(ranked.begin(), ranked.end(), rows.begin(), [](const Ranked& r) { return r.row; });
    return rows;
}

std::vector<RowIndex> byValue(const Catalog& catalog, std::vector<RowIndex> rows, SortKey key, const PriceScale& scale)
{
    std::vector<std::pair<std::optional<double>, RowIndex>> keyed;
    keyed.reserve(rows.size());
    for (const RowIndex row : rows)
        keyed.emplace_back(sortValue(catalog.parts()[row], key, scale), row);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        if (a.first.has_value() != b.first.has_value())
            return a.first.has_value();
        return a.first.has_value() && *a.first < *b.first;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto& k) { return k.second; });
    return rows;
}

/// Puts each variant behind what it is a variant of, where both are there and `together(variant, base)`.
template <class Together>
RowOrder grouped(const Catalog& catalog, const std::vector<RowIndex>& rows, const Together& together)
{
    std::vector<RowIndex> baseOf(catalog.parts().size(), RowOrder::none);
    RowSet there(catalog.parts().size());
    for (const RowIndex row : rows)
        there.add(row);
    std::map<RowIndex, std::vector<RowIndex>> variants;
    for (const RowIndex row : rows) {
        const Part& part = catalog.parts()[row];
        const Part* base = part.variantOf.empty() ? nullptr : catalog.find(part.variantOf);
        const auto at = base ? static_cast<RowIndex>(base - catalog.parts().data()) : RowOrder::none;
        if (!base || at == row || !there.contains(at) || !base->variantOf.empty() || !together(part, *base))
            continue;
        baseOf[row] = at;
        variants[at].push_back(row);
    }
    RowOrder out;
    const auto add = [&out](RowIndex row, RowIndex base) {
        out.rows.push_back(row);
        out.bases.push_back(base);
    };
    for (const RowIndex row : rows) {
        if (baseOf[row] != RowOrder::none)
            continue;
        add(row, RowOrder::none);
        if (const auto own = variants.find(row); own != variants.end())
            for (const RowIndex variant : own->second)
                add(variant, row);
    }
    return out;
}

} // namespace

Usefulness usefulness(const Part& part, std::string_view today)
{
    Usefulness out = std::visit([&](const auto& held) { return Measures{yearOf(today)}(*held); }, part.spec);
    if (part.cloudOnly)
        out[0] -= 2; // nobody can buy it
    return out;
}

std::optional<double> sortValue(const Part& part, SortKey key, const PriceScale& scale)
{
    switch (key) {
    case SortKey::Best:
    case SortKey::Name: return std::nullopt;
    case SortKey::Price: return priceIn(part, scale);
    case SortKey::Watts:
        return firstNumber(part, {"power_limit_w", "sustained_power_w", "tdp_w", "rated_w", "power_w", "max_power_w"});
    case SortKey::Memory: {
        const auto value = firstNumber(part, {"memory_gib", "capacity_gib", "capacity_gb", "memory_max_gib"});
        return value ? std::optional(-*value) : std::nullopt; // most first
    }
    case SortKey::PricePerTflops: return pricePer(part, scale, {"fp16_tensor_tflops", "bf16_tensor_tflops"}, 1);
    case SortKey::PricePerGb: {
        const auto* kit = part.as<Memory>();
        return pricePer(part, scale, {"memory_gib", "capacity_gib", "capacity_gb"}, units::gigabyte,
                        kit ? kit->modules.valueOr(1) : 1);
    }
    case SortKey::PricePerGbS:
        return pricePer(part, scale, {"memory_bandwidth_gb_s", "read_mb_s", "rate_gbit_s"}, units::gigabytePerSecond);
    case SortKey::TflopsPerWatt: {
        const auto rate = firstNumber(part, {"fp16_tensor_tflops", "bf16_tensor_tflops"});
        const auto power = firstNumber(part, {"power_limit_w"});
        return rate && power && *power > 0 ? std::optional(-*rate / *power) : std::nullopt; // most first
    }
    }
    return std::nullopt;
}

RowOrder orderOf(const Catalog& catalog, std::vector<RowIndex> rows, SortKey key, const std::string& currency)
{
    const auto always = [](const Part&, const Part&) { return true; };
    if (key == SortKey::Best)
        return grouped(catalog, byUsefulness(catalog, std::move(rows)), always);
    if (key == SortKey::Name) {
        // The texts begin with maker and name.
        std::sort(rows.begin(), rows.end(), [&](RowIndex a, RowIndex b) {
            const int order = catalog.searchText(a).compare(catalog.searchText(b));
            return order != 0 ? order < 0 : a < b;
        });
        return grouped(catalog, rows, always);
    }
    const PriceScale scale{currency, catalog.tables().rates};
    rows = byValue(catalog, std::move(rows), key, scale);
    // A variant with a price or power of its own stands where that belongs.
    return grouped(catalog, rows, [&](const Part& variant, const Part& base) {
        return sortValue(variant, key, scale) == sortValue(base, key, scale);
    });
}

std::span<const SortKey> sortKeysOf(std::string_view category)
{
    using enum SortKey;
    static constexpr std::array all{Best,           Name,       Price,       Watts,        Memory,
                                    PricePerTflops, PricePerGb, PricePerGbS, TflopsPerWatt};
    static constexpr std::array memory{Best, Name, Price, Memory, PricePerGb};
    static constexpr std::array drives{Best, Name, Price, Memory, PricePerGb, PricePerGbS};
    static constexpr std::array links{Best, Name, Price, Watts, PricePerGbS};
    static constexpr std::array powered{Best, Name, Price, Watts};
    static constexpr std::array plain{Best, Name, Price};
    if (category.empty() || category == "accelerator")
        return all;
    if (category == "memory")
        return memory;
    if (category == "storage")
        return drives;
    if (category == "network")
        return links;
    if (category == "cpu" || category == "psu" || category == "ups" || category == "server" || category == "fan")
        return powered;
    return plain;
}

std::string_view sortKeyName(SortKey key)
{
    return sortNames[static_cast<std::size_t>(key)].name;
}

std::optional<SortKey> sortKeyFrom(std::string_view name)
{
    const auto at = std::find_if(sortNames.begin(), sortNames.end(), [&](const SortName& n) { return n.name == name; });
    return at == sortNames.end() ? std::nullopt : std::optional(at->key);
}

} // namespace flopsmith
