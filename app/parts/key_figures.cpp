#include "app/parts/key_figures.h"

#include <map>
#include <vector>

#include "app/parts/search.h"

namespace flopsmith {

namespace {

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

} // namespace

std::span<const std::string_view> keyFigureKeys(std::string_view category)
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
    const auto at = keys.find(category);
    return at == keys.end() ? std::span<const std::string_view>() : std::span<const std::string_view>(at->second);
}

std::vector<std::string> keyFigures(const Part& part)
{
    std::vector<std::string> out;
    for (const std::string_view key : keyFigureKeys(part.category()))
        if (std::string text = figureWithUnit(part, key); !text.empty())
            out.push_back(std::move(text));
    return out;
}

} // namespace flopsmith
