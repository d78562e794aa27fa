#include "app/parts/facets.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <unordered_map>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

/// A figure that parts are told apart by; with edges it falls into ranges, in the unit of its key.
struct FacetSpec {
    std::string_view category;
    std::string_view key;
    std::vector<double> edges = {};
};

std::span<const FacetSpec> facetSpecs()
{
    static const std::vector<FacetSpec> specs{
        {"accelerator", "memory_gib", {8, 12, 16, 24, 32, 48, 80, 128}},
        {"accelerator", "form"},
        {"accelerator", "cooling"},
        {"accelerator", "slots"},
        {"accelerator", "power_limit_w", {76, 151, 251, 351, 451, 601}},
        {"accelerator", "series"},
        {"cpu", "socket"},
        {"cpu", "cores", {8, 12, 16, 24, 32, 64, 96}},
        {"cpu", "pcie_lanes", {25, 49, 81, 113}},
        {"cpu", "tdp_w", {66, 126, 181, 281, 361}},
        {"cpu", "memory_channels"},
        {"motherboard", "socket"},
        {"motherboard", "chipset"},
        {"motherboard", "form_factor"},
        {"motherboard", "memory_type"},
        {"memory", "type"},
        {"memory", "module"},
        {"memory", "capacity_gib"},
        {"memory", "modules"},
        {"memory", "speed_mt_s", {3200, 4800, 5600, 6000, 6400, 7200}},
        {"storage", "interface"},
        {"storage", "form"},
        {"storage", "capacity_gb", {500, 1000, 2000, 4000, 8000, 16000}},
        {"storage", "pcie_gen"},
        {"storage", "class"},
        {"psu", "rated_w", {550, 750, 1000, 1300, 1600, 2000}},
        {"psu", "level"},
        {"psu", "form"},
        {"psu", "atx_version"},
        {"psu", "modular"},
        {"cooler", "sockets"},
        {"cooler", "radiator_mm"},
        {"cooler", "rating_w", {150, 200, 250, 300, 350, 500}},
        {"cooler", "height_mm", {50, 100, 150, 160, 170}},
        {"case", "forms"},
        {"case", "expansion_slots"},
        {"case", "gpu_max_mm", {280, 320, 360, 400, 450}},
        {"case", "front"},
        {"case", "rack_height_u"},
        {"fan", "size_mm"},
        {"fan", "airflow_cfm", {40, 60, 80, 120, 200}},
        {"network", "rate_gbit_s"},
        {"network", "ports"},
        {"network", "standard"},
        {"network", "rdma"},
        {"ups", "rated_w", {750, 1000, 1500, 2000, 3000}},
        {"ups", "waveform"},
        {"ups", "topology"},
        {"cable", "pcie_gen"},
        {"cable", "pcie_lanes"},
        {"cable", "bridge_slots"},
        {"server", "accelerators"},
        {"server", "cooling"},
        {"server", "rack_height_u"},
        {"rented", "provider"},
        {"rented", "accelerators"},
        {"rented", "commitment"},
    };
    return specs;
}

struct Named {
    std::string value;
    std::string text;
    double order = 0;
};

Named rangeNamed(const FacetSpec& spec, double number)
{
    const Unit* unit = unitOfKey(spec.key);
    const std::string symbol = unit ? " " + std::string(unit->symbol) : "";
    const auto next = std::upper_bound(spec.edges.begin(), spec.edges.end(), number);
    if (next == spec.edges.begin())
        return {fmt::format("..{}", *next), fmt::format("< {}{}", *next, symbol), 0};
    const double low = *std::prev(next);
    if (next == spec.edges.end())
        return {fmt::format("{}..", low), fmt::format("\u2265 {}{}", low, symbol), low};
    // Whole numbers: what belongs to the next range is not named in this one.
    return {fmt::format("{}..{}", low, *next), fmt::format("{}\u2013{}{}", low, *next - 1, symbol), low};
}

Named named(const FacetSpec& spec, const FigureValue& value)
{
    const auto number = figureNumber(value);
    const Unit* unit = std::holds_alternative<AnyQuantity>(value) ? unitOfKey(spec.key) : nullptr;
    const double inUnit = number ? *number / (unit ? unit->scale : 1) : 0;
    if (number && !spec.edges.empty())
        return rangeNamed(spec, inUnit);
    std::string text = figureText(spec.key, value);
    return {number ? formatNumber(inUnit, 3) : text, text, inUnit};
}

/// Finds the place of a value among those named so far. Naming each row's value would take ten times as long.
class ValuePlaces {
public:
    template <class Value, class Name>
    std::size_t placeOf(const Value& value, const Name& name)
    {
        if constexpr (std::is_same_v<Value, std::string>)
            return placeIn(m_texts, value, value, name);
        else if constexpr (requires { value.raw(); })
            return placeIn(m_numbers, value.raw(), value, name);
        else if constexpr (std::is_arithmetic_v<Value>)
            return placeIn(m_numbers, std::llround(static_cast<double>(value) * 1000), value, name);
        else
            return name(eraseValue(value)); // records: no facet has them
    }

private:
    template <class Map, class Key, class Value, class Name>
    static std::size_t placeIn(Map& known, const Key& key, const Value& value, const Name& name)
    {
        const auto at = known.find(key);
        return at != known.end() ? at->second : known.emplace(key, name(eraseValue(value))).first->second;
    }
    std::unordered_map<std::string, std::size_t> m_texts;
    std::unordered_map<long long, std::size_t> m_numbers;
};

/// Calls `take(row, value)` for each value that the rows of a category have of a figure, in the figure's own type.
template <class T, class Take>
void eachValue(const Catalog& catalog, const FacetSpec& spec, std::size_t begin, std::size_t end, const Take& take)
{
    forEachField<T>([&](const auto& field) {
        using Value = typename std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>::Value;
        if (field.key != spec.key)
            return;
        for (std::size_t row = begin; row < end; ++row) {
            const auto* figures = catalog.parts()[row].template as<T>();
            const Value* value = figures ? (figures->*(field.member)).get() : nullptr;
            if (!value)
                continue;
            if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
                for (const std::string& one : *value)
                    take(row, one);
            } else {
                take(row, *value);
            }
        }
    });
}

template <class... T, class Take>
void eachValueOf(TypeList<T...>, const Catalog& catalog, const FacetSpec& spec, std::size_t begin, std::size_t end,
                 const Take& take)
{
    ((T::category == spec.category ? eachValue<T>(catalog, spec, begin, end, take) : (void)0), ...);
}

} // namespace

FacetTable::FacetTable(const Catalog& catalog, std::string_view category, std::size_t begin, std::size_t end)
{
    for (const FacetSpec& spec : facetSpecs()) {
        if (spec.category != category)
            continue;
        Column column{spec.key, {}, {}};
        for (const FigureInfo& info : figuresOf(category))
            if (info.key == spec.key)
                column.label = info.label;
        const auto placeNamed = [&](const FigureValue& value) {
            Named name = named(spec, value);
            auto same = std::find_if(column.values.begin(), column.values.end(),
                                     [&](const Value& v) { return v.value == name.value; });
            if (same == column.values.end())
                same = column.values.insert(same, {name.value, name.text, name.order, RowSet(catalog.parts().size())});
            return static_cast<std::size_t>(same - column.values.begin());
        };
        ValuePlaces places;
        eachValueOf(Categories{}, catalog, spec, begin, end, [&](std::size_t row, const auto& value) {
            column.values[places.placeOf(value, placeNamed)].rows.add(row);
        });
        std::sort(column.values.begin(), column.values.end(), [](const Value& a, const Value& b) {
            return a.order != b.order ? a.order < b.order : a.value < b.value;
        });
        m_columns.push_back(std::move(column));
    }
}

void FacetTable::cut(RowSet& rows, const FacetChoices& choices, std::string_view except) const
{
    for (const Column& column : m_columns) {
        const auto chosen = choices.find(column.key);
        if (chosen == choices.end() || chosen->second.empty() || column.key == except)
            continue;
        RowSet any;
        bool first = true;
        for (const Value& value : column.values) {
            if (!chosen->second.contains(value.value))
                continue;
            if (first)
                any = value.rows;
            else
                any |= value.rows;
            first = false;
        }
        // Values that no part has any more leave nothing out.
        if (!first)
            rows &= any;
    }
}

std::vector<Facet> FacetTable::count(const RowSet& rows, const FacetChoices& choices) const
{
    std::vector<Facet> out;
    for (const Column& column : m_columns) {
        if (column.values.size() < 2)
            continue;
        RowSet others = rows;
        cut(others, choices, column.key);
        const auto chosen = choices.find(column.key);
        Facet facet{column.key, column.label, {}};
        for (const Value& value : column.values)
            facet.values.push_back({value.value, value.text, value.rows.countWith(others),
                                    chosen != choices.end() && chosen->second.contains(value.value)});
        out.push_back(std::move(facet));
    }
    return out;
}

} // namespace flopsmith
