#include "app/reports/setting_label.h"

#include <algorithm>
#include <array>
#include <span>

#include "app/base/text.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

struct SettingWord {
    std::string_view key;
    std::string_view label; // context "sheet"
    std::string_view unit = {};
};

constexpr std::array machineSettings{
    SettingWord{"workload_mode", FLOPSMITH_TR("sheet", "What the accelerators do")},
    SettingWord{"duty_24_7", FLOPSMITH_TR("sheet", "Runs around the clock")},
    SettingWord{"step_s", FLOPSMITH_TR("sheet", "Time of a training step"), "s"},
    SettingWord{"params_b", FLOPSMITH_TR("sheet", "Parameters of the model, in billions")},
    SettingWord{"stream_gb_s", FLOPSMITH_TR("sheet", "Rate at which the data set is read"), "GB/s"},
    SettingWord{"checkpoint_gb", FLOPSMITH_TR("sheet", "Size of a checkpoint"), "GB"},
    SettingWord{"write_tb_day", FLOPSMITH_TR("sheet", "Written to the drives in a day"), "TB"},
    SettingWord{"remote_storage", FLOPSMITH_TR("sheet", "Data set read over the network")},
    SettingWord{"network_gbit_s", FLOPSMITH_TR("sheet", "Rate of the network between nodes"), "Gbit/s"},
    SettingWord{"backup", FLOPSMITH_TR("sheet", "Backup of the arrays")},
    SettingWord{"acs", FLOPSMITH_TR("sheet", "PCIe access control (ACS)")},
    SettingWord{"above_4g", FLOPSMITH_TR("sheet", "Above 4G decoding")},
    SettingWord{"csm", FLOPSMITH_TR("sheet", "CSM (legacy boot)")},
    SettingWord{"rebar", FLOPSMITH_TR("sheet", "Resizable BAR")},
    SettingWord{"mmio_window_gib", FLOPSMITH_TR("sheet", "Address space for cards"), "GiB"},
    SettingWord{"iommu", FLOPSMITH_TR("sheet", "IOMMU")},
    SettingWord{"nps", FLOPSMITH_TR("sheet", "NUMA nodes per socket (NPS)")},
    SettingWord{"virtual", FLOPSMITH_TR("sheet", "Cards passed to virtual machines")},
    SettingWord{"bios", FLOPSMITH_TR("sheet", "BIOS version")},
    SettingWord{"board_revision", FLOPSMITH_TR("sheet", "Hardware revision of the board")},
    SettingWord{"xgmi_links", FLOPSMITH_TR("sheet", "xGMI links between the sockets")},
    SettingWord{"p2p_patch", FLOPSMITH_TR("sheet", "Driver patched for peer-to-peer")},
    SettingWord{"p2p_required", FLOPSMITH_TR("sheet", "Software needs peer-to-peer")},
    SettingWord{"ecc_expected", FLOPSMITH_TR("sheet", "Memory errors must be corrected")},
    SettingWord{"dimm_fan", FLOPSMITH_TR("sheet", "Fan over memory and regulators")},
    SettingWord{"reused_cables", FLOPSMITH_TR("sheet", "Cables of another supply are used")},
    SettingWord{"same_pinout", FLOPSMITH_TR("sheet", "Their maker states the same pinout")},
    SettingWord{"psu_sync", FLOPSMITH_TR("sheet", "Supplies start together")},
    SettingWord{"fan_hub", FLOPSMITH_TR("sheet", "Feed of the fan hub")},
    SettingWord{"power_strip", FLOPSMITH_TR("sheet", "Power strip before the machine")},
    SettingWord{"power_strip_a", FLOPSMITH_TR("sheet", "Rating of the power strip"), "A"},
    SettingWord{"power_strip_chained", FLOPSMITH_TR("sheet", "Power strip behind another")},
    SettingWord{"breaker", FLOPSMITH_TR("sheet", "Characteristic of the breaker")},
    SettingWord{"contract_va", FLOPSMITH_TR("sheet", "Supply contract of the household"), "VA"},
    SettingWord{"base_load_w", FLOPSMITH_TR("sheet", "What else the household draws"), "W"},
    SettingWord{"hours_year", FLOPSMITH_TR("sheet", "Running hours a year"), "h"},
    SettingWord{"price_kwh", FLOPSMITH_TR("sheet", "Energy price")},
    SettingWord{"pue", FLOPSMITH_TR("sheet", "PUE")},
    SettingWord{"data_private", FLOPSMITH_TR("sheet", "Data must stay in the house")},
    SettingWord{"latency_ms", FLOPSMITH_TR("sheet", "Answers are due within"), "ms"},
    SettingWord{"ac_btu_h", FLOPSMITH_TR("sheet", "Cooling of the room"), "BTU/h"},
    SettingWord{"ac_portable", FLOPSMITH_TR("sheet", "Portable unit with a hose")},
    SettingWord{"room_base_w", FLOPSMITH_TR("sheet", "What else heats the room"), "W"},
    SettingWord{"rack_depth_mm", FLOPSMITH_TR("sheet", "Depth of the rack"), "mm"},
    SettingWord{"shelf_load_kg", FLOPSMITH_TR("sheet", "What shelf or rails carry"), "kg"},
    SettingWord{"transport", FLOPSMITH_TR("sheet", "Shipped as built")},
    SettingWord{"headless", FLOPSMITH_TR("sheet", "Without a screen, run from afar")},
    SettingWord{"shared", FLOPSMITH_TR("sheet", "Used by several people")},
    SettingWord{"dust_filters", FLOPSMITH_TR("sheet", "Dust filters before the intakes")},
    SettingWord{"telemetry", FLOPSMITH_TR("sheet", "Temperatures are watched")},
    SettingWord{"risers", FLOPSMITH_TR("sheet", "Risers")},
    SettingWord{"pcie_switches", FLOPSMITH_TR("sheet", "PCIe switches and their maker")},
    SettingWord{"pue", FLOPSMITH_TR("sheet", "Power usage effectiveness (PUE)")},
    SettingWord{"pytorch", "PyTorch"},
    SettingWord{"tensorflow", "TensorFlow"},
    SettingWord{"jax", "JAX"},
    SettingWord{"onnxruntime", "ONNX Runtime"},
    SettingWord{"llama.cpp", "llama.cpp"},
    SettingWord{"vllm", "vLLM"},
    SettingWord{"cuda", FLOPSMITH_TR("sheet", "CUDA version")},
    SettingWord{"rocm", FLOPSMITH_TR("sheet", "ROCm version")},
    SettingWord{"nvidia_driver", FLOPSMITH_TR("sheet", "NVIDIA driver")},
};

constexpr std::array partSettings{
    SettingWord{"power_limit_w", FLOPSMITH_TR("sheet", "Power limit"), "W"},
    SettingWord{"power_limited", FLOPSMITH_TR("sheet", "Power is limited")},
    SettingWord{"link_width", FLOPSMITH_TR("sheet", "Lanes of the link")},
    SettingWord{"link_gen", FLOPSMITH_TR("sheet", "PCIe generation of the link")},
    SettingWord{"link", FLOPSMITH_TR("sheet", "Way in")},
    SettingWord{"numa", FLOPSMITH_TR("sheet", "NUMA node")},
    SettingWord{"psu", FLOPSMITH_TR("sheet", "Fed by")},
    SettingWord{"plug_cables", FLOPSMITH_TR("sheet", "Cables to its plugs")},
    SettingWord{"bar1_gib", FLOPSMITH_TR("sheet", "Window onto its memory"), "GiB"},
    SettingWord{"temperature_c", FLOPSMITH_TR("sheet", "Temperature under load"), "\u00b0C"},
    SettingWord{"speed_mt_s", FLOPSMITH_TR("sheet", "Speed"), "MT/s"},
    SettingWord{"psb_vendor", FLOPSMITH_TR("sheet", "Fused to boards of")},
    SettingWord{"used", FLOPSMITH_TR("sheet", "Bought used")},
    SettingWord{"age_years", FLOPSMITH_TR("sheet", "Age in years")},
    SettingWord{"revision", FLOPSMITH_TR("sheet", "Hardware revision of the board")},
    SettingWord{"slot", FLOPSMITH_TR("sheet", "Slot")},
    SettingWord{"card", FLOPSMITH_TR("sheet", "Card")},
    SettingWord{"type", FLOPSMITH_TR("sheet", "Type")},
    SettingWord{"power", FLOPSMITH_TR("sheet", "Power plug")},
    SettingWord{"split", FLOPSMITH_TR("sheet", "Slot split")},
    SettingWord{"sense_w", FLOPSMITH_TR("sheet", "Power that the sense pins announce"), "W"},
};

struct ModeWord {
    std::string_view key;
    std::string_view words;
};
constexpr std::array modeWords{
    ModeWord{"single", FLOPSMITH_TR("sheet", "each card for itself")},
    ModeWord{"inference", FLOPSMITH_TR("sheet", "inference")},
    ModeWord{"inference_pp", FLOPSMITH_TR("sheet", "inference, layers split over the cards")},
    ModeWord{"inference_tp", FLOPSMITH_TR("sheet", "inference, tensor-parallel")},
    ModeWord{"training", FLOPSMITH_TR("sheet", "training")},
    ModeWord{"ddp", FLOPSMITH_TR("sheet", "data-parallel training")},
    ModeWord{"fsdp_zero3", FLOPSMITH_TR("sheet", "training with sharded weights")},
};

const SettingWord* wordFor(std::span<const SettingWord> words, std::string_view key)
{
    const auto at = std::find_if(words.begin(), words.end(), [&](const SettingWord& w) { return w.key == key; });
    return at == words.end() ? nullptr : &*at;
}

std::string labelFrom(std::span<const SettingWord> words, std::string_view key)
{
    if (const SettingWord* word = wordFor(words, key))
        return sheetText(word->label);
    std::string out(key);
    std::replace(out.begin(), out.end(), '_', ' ');
    return out;
}

/// Lists are written for programs: `type=mcio,gen=5;...`.
std::string spaced(const std::string& text)
{
    std::vector<std::string> entries;
    for (const std::string& entry : split(text, ';')) {
        std::vector<std::string> pairs;
        for (const std::string& pair : split(entry, ',')) {
            const auto equals = pair.find('=');
            if (equals == std::string::npos) {
                pairs.push_back(pair);
                continue;
            }
            std::string key = pair.substr(0, equals);
            std::replace(key.begin(), key.end(), '_', ' ');
            pairs.push_back(key + " " + pair.substr(equals + 1));
        }
        entries.push_back(join(pairs, ", "));
    }
    return join(entries, "; ");
}

} // namespace

std::string settingLabel(std::string_view key)
{
    return labelFrom(machineSettings, key);
}

std::string partSettingLabel(std::string_view key)
{
    return labelFrom(partSettings, key);
}

std::string settingUnit(std::string_view path)
{
    if (path == "site.mains_v")
        return "V";
    if (path == "site.circuit_a")
        return "A";
    if (path == "site.inlet_c")
        return "\u00b0C";
    if (path == "site.altitude_m")
        return "m";
    constexpr std::string_view section = "settings.";
    const SettingWord* word =
        path.starts_with(section) ? wordFor(machineSettings, path.substr(section.size())) : nullptr;
    return word ? std::string(word->unit) : std::string();
}

std::string settingText(std::string_view key, const Setting& setting)
{
    if (const auto* flag = std::get_if<bool>(&setting))
        return *flag ? sheetText(FLOPSMITH_TR("sheet", "yes")) : sheetText(FLOPSMITH_TR("sheet", "no"));
    if (const auto* number = std::get_if<double>(&setting)) {
        const SettingWord* word = wordFor(machineSettings, key);
        if (!word)
            word = wordFor(partSettings, key);
        const std::string text = formatNumber(*number, 4);
        return word && !word->unit.empty() ? text + " " + std::string(word->unit) : text;
    }
    const std::string& text = std::get<std::string>(setting);
    if (key == "workload_mode")
        for (const ModeWord& mode : modeWords)
            if (mode.key == text)
                return sheetText(mode.words);
    return text.find('=') == std::string::npos ? text : spaced(text);
}

} // namespace flopsmith
