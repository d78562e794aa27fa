#include "app/parts/search.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/base/quantity_text.h"
#include "app/base/text.h"

namespace flopsmith {

namespace {

std::optional<double> number(const Part& part, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        if (const auto value = figureNumber(figureOf(part, key).value))
            return value;
    return std::nullopt;
}

std::optional<double> perUnit(const Part& part, std::initializer_list<std::string_view> keys, double scale)
{
    const Price* price = part.newestPrice();
    const auto value = number(part, keys);
    if (!price || !value || *value <= 0)
        return std::nullopt;
    return price->money.amount() / (*value / scale);
}

std::string figureWithUnit(const Part& part, std::string_view key)
{
    const FigureValue value = figureOf(part, key).value;
    if (std::holds_alternative<std::monostate>(value))
        return {};
    std::string text = figureText(key, value);
    if (key == "slots" || key == "expansion_slots")
        text += text == "1" ? " slot" : " slots";
    else if (key == "cores")
        text += " cores";
    else if (key == "modules")
        text += "\u00d7";
    else if (key == "accelerators")
        text += " accelerators";
    else if (key == "ports")
        text += text == "1" ? " port" : " ports";
    return text;
}

const std::vector<std::string_view>& keysOf(std::string_view category)
{
    static const std::map<std::string_view, std::vector<std::string_view>> keys{
        {"accelerator", {"memory_gib", "power_limit_w", "slots", "cooling"}},
        {"cpu", {"cores", "tdp_w", "socket"}},
        {"motherboard", {"socket", "chipset", "form_factor"}},
        {"memory", {"modules", "capacity_gib", "type", "speed_mt_s", "module"}},
        {"storage", {"capacity_gb", "interface", "form", "read_mb_s"}},
        {"psu", {"rated_w", "level", "atx_version"}},
        {"cooler", {"rating_w", "height_mm", "radiator_mm"}},
        {"case", {"gpu_max_mm", "expansion_slots", "front"}},
        {"fan", {"size_mm", "airflow_cfm", "noise_dba"}},
        {"network", {"ports", "rate_gbit_s", "standard"}},
        {"ups", {"rated_w", "waveform", "mains_v"}},
        {"cable", {"pcie_gen", "length_mm", "bridge_slots"}},
        {"server", {"accelerators", "rack_height_u", "max_power_w"}},
        {"rented", {"provider", "cpu_cores", "memory_max_gib", "memory_gib"}},
    };
    static const std::vector<std::string_view> none;
    const auto at = keys.find(category);
    return at == keys.end() ? none : at->second;
}

} // namespace

std::optional<double> sortValue(const Part& part, SortKey key)
{
    switch (key) {
    case SortKey::Name: return std::nullopt;
    case SortKey::Price: {
        const Price* price = part.newestPrice();
        return price ? std::optional(price->money.amount()) : std::nullopt;
    }
    case SortKey::Watts: return number(part, {"power_limit_w", "sustained_power_w", "tdp_w", "rated_w", "power_w", "max_power_w"});
    case SortKey::Memory: {
        const auto value = number(part, {"memory_gib", "capacity_gib", "capacity_gb", "memory_max_gib"});
        return value ? std::optional(-*value) : std::nullopt; // most first
    }
    case SortKey::PricePerTflops: return perUnit(part, {"fp16_tensor_tflops", "bf16_tensor_tflops"}, 1);
    case SortKey::PricePerGb: return perUnit(part, {"memory_gib", "capacity_gib", "capacity_gb"}, units::gigabyte);
    }
    return std::nullopt;
}

std::vector<RowIndex> search(const Catalog& catalog, const SearchQuery& query)
{
    std::vector<std::string> words;
    for (const std::string& word : split(query.text, ' '))
        if (std::string key = searchKey(word); !key.empty())
            words.push_back(std::move(key));
    std::vector<RowIndex> rows;
    const auto& parts = catalog.parts();
    std::set<RowIndex> favourites;
    for (const PartId& id : query.favourites)
        if (const Part* part = catalog.find(id))
            favourites.insert(static_cast<RowIndex>(part - parts.data()));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (query.favouritesOnly && !favourites.contains(static_cast<RowIndex>(i)))
            continue;
        if (!query.category.empty() && parts[i].category() != query.category)
            continue;
        if (!query.vendor.empty() && parts[i].vendor != query.vendor)
            continue;
        const std::string& text = catalog.searchTexts()[i];
        if (std::all_of(words.begin(), words.end(),
                        [&](const std::string& word) { return text.find(word) != std::string::npos; }))
            rows.push_back(static_cast<RowIndex>(i));
    }
    if (query.sort == SortKey::Name) {
        if (words.empty() && !favourites.empty())
            std::stable_partition(rows.begin(), rows.end(), [&](RowIndex row) { return favourites.contains(row); });
        return rows;
    }
    std::vector<std::pair<std::optional<double>, RowIndex>> keyed;
    keyed.reserve(rows.size());
    for (const RowIndex row : rows)
        keyed.emplace_back(sortValue(parts[row], query.sort), row);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        if (a.first.has_value() != b.first.has_value())
            return a.first.has_value();
        return a.first.has_value() && *a.first < *b.first;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto& k) { return k.second; });
    return rows;
}

std::vector<std::string> keyFigures(const Part& part)
{
    std::vector<std::string> out;
    for (const std::string_view key : keysOf(part.category()))
        if (std::string text = figureWithUnit(part, key); !text.empty())
            out.push_back(std::move(text));
    return out;
}

} // namespace flopsmith
