#include "app/rules/framework/versions.h"

#include <algorithm>

#include "app/base/text.h"

namespace flopsmith {

namespace {

std::vector<int> numbers(std::string_view text)
{
    std::vector<int> out;
    bool open = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (digit && !open)
            out.push_back(0);
        if (digit && out.back() < 100'000'000)
            out.back() = out.back() * 10 + (c - '0');
        open = digit;
    }
    return out;
}

} // namespace

bool versionBefore(std::string_view a, std::string_view b)
{
    const auto left = numbers(a);
    const auto right = numbers(b);
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
}

std::vector<const FrameworkBuild*> buildsOf(const Tables& tables, std::string_view framework, std::string_view version)
{
    std::vector<const FrameworkBuild*> out;
    for (const FrameworkBuild& build : tables.frameworks) {
        if (build.framework != framework || versionBefore(version, build.since))
            continue;
        const auto same =
            std::find_if(out.begin(), out.end(), [&](const FrameworkBuild* b) { return b->toolkit == build.toolkit; });
        if (same == out.end())
            out.push_back(&build);
        else if (!versionBefore(build.since, (*same)->since))
            *same = &build;
    }
    std::erase_if(out, [](const FrameworkBuild* b) { return b->withdrawn; });
    return out;
}

std::string newestOf(const Tables& tables, std::string_view framework)
{
    std::string out;
    for (const FrameworkBuild& build : tables.frameworks)
        if (build.framework == framework && (out.empty() || versionBefore(out, build.since)))
            out = build.since;
    return out;
}

std::vector<std::string> frameworksOf(const Tables& tables)
{
    std::vector<std::string> out;
    for (const FrameworkBuild& build : tables.frameworks)
        if (std::find(out.begin(), out.end(), build.framework) == out.end())
            out.push_back(build.framework);
    return out;
}

std::optional<double> capabilityOf(const Accelerator& gpu)
{
    return gpu.computeCapability.known() ? parseDecimal(*gpu.computeCapability.get()) : std::nullopt;
}

std::string platformOf(const Installed<Accelerator>& gpu)
{
    const std::string& kind = gpu.item->part->kind;
    const std::string series = gpu->series.valueOr("");
    const std::string& vendor = gpu.item->part->vendor;
    if (kind == "tpu" || kind == "fpga")
        return kind;
    if (gpu->computeCapability.known() || vendor == "NVIDIA")
        return "cuda";
    if (series == "instinct" || series == "radeon" || series == "radeon-pro" || (kind == "gpu" && vendor == "AMD"))
        return "rocm";
    if (series == "gaudi")
        return "gaudi";
    return series == "arc" || (kind == "gpu" && vendor == "Intel") ? "xpu" : std::string();
}

std::optional<bool> takes(const FrameworkBuild& build, const Installed<Accelerator>& gpu)
{
    const std::string platform = platformOf(gpu);
    if (platform.empty())
        return std::nullopt;
    if (build.toolkit != platform && !build.toolkit.starts_with(platform + "-"))
        return false;
    if (platform == "tpu")
        return true;
    if (platform != "cuda") {
        if (!gpu->architecture.known())
            return std::nullopt;
        return std::find(build.architectures.begin(), build.architectures.end(), *gpu->architecture.get())
            != build.architectures.end();
    }
    const auto capability = capabilityOf(*gpu.spec);
    if (!capability)
        return std::nullopt;
    return *capability >= build.minCapability.value_or(0) && *capability <= build.maxCapability.value_or(1000);
}

} // namespace flopsmith
