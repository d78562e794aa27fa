#include <algorithm>

#include "app/parts/accelerator.h"
#include "app/parts/cpu.h"
#include "app/workload/question.h"

namespace flopsmith {

namespace {

constexpr double tera = 1e12;

double rate(const Figure<double>& figure)
{
    return figure.valueOr(0) * tera;
}

/// FP32 lanes of one streaming multiprocessor: 64 on Volta, Turing and GA100, 128 since GA10x (the makers'
/// whitepapers).
double lanesPerMultiprocessor(const Device& device)
{
    if (device.capability <= 0)
        return 0;
    return device.capability >= 7.0 && device.capability <= 8.05 ? 64 : 128;
}

/// NVIDIA's driver keeps GeForce cards since Turing from reading each other over PCIe.
bool isRecentGeForce(const Device& device)
{
    return device.series == "geforce" && device.capability >= 7.5;
}

Device acceleratorDevice(const Part& part, const Accelerator& gpu)
{
    Device out;
    out.part = part.id.str();
    out.name = part.name;
    out.architecture = gpu.architecture.valueOr({});
    out.series = gpu.series.valueOr({});
    out.form = gpu.form.valueOr({});
    out.fp16 = rate(gpu.fp16Tensor.known() ? gpu.fp16Tensor : gpu.bf16Tensor);
    out.tf32 = rate(gpu.tf32Tensor);
    out.fp8 = rate(gpu.fp8Tensor);
    out.fp4 = rate(gpu.fp4Tensor);
    out.int8 = rate(gpu.int8Tensor);
    out.fp32 = rate(gpu.fp32);
    out.fp64 = rate(gpu.fp64);
    out.bandwidth = static_cast<double>(gpu.memoryBandwidth.valueOr({}).raw());
    out.memory = static_cast<double>(gpu.memory.valueOr({}).raw());
    out.power = gpu.powerLimit.valueOr({}).in(1000);
    out.capability = parseDecimal(gpu.computeCapability.valueOr({})).value_or(0);
    out.nvlink = static_cast<double>(gpu.nvlinkBandwidth.valueOr({}).raw());
    out.pcieGen = gpu.pcieGen.valueOr(0);
    out.trains = gpu.training.valueOr(part.kind != "fpga");
    out.peerToPeer = gpu.peerToPeer.valueOr(!isRecentGeForce(out));
    return out;
}

/// Processors with AVX-512: Skylake-X and later Xeon and Core X, Rocket Lake, Zen 4 and later.
bool hasWideVectors(const Cpu& cpu)
{
    static constexpr std::string_view generations[] = {
        "skylake-sp", "cascade-lake", "ice-lake", "sapphire-rapids", "emerald-rapids", "granite-rapids", "rocket-lake",
        "genoa",      "bergamo",      "siena",    "turin",           "raphael",        "granite-ridge"};
    static constexpr std::string_view sockets[] = {"LGA2066", "LGA3647", "LGA4189", "LGA4677", "LGA4710",
                                                   "SP5",     "SP6",     "AM5",     "sTR5"};
    const std::string generation = cpu.generation.valueOr({});
    const std::string socket = cpu.socket.valueOr({});
    return std::find(std::begin(generations), std::end(generations), generation) != std::end(generations)
        || std::find(std::begin(sockets), std::end(sockets), socket) != std::end(sockets);
}

Device cpuDevice(const Part& part, const Cpu& cpu)
{
    Device out;
    out.part = part.id.str();
    out.name = part.name;
    out.architecture = cpu.generation.valueOr({});
    out.cpu = true;
    out.cores = cpu.cores.valueOr(0);
    const auto base = static_cast<double>((cpu.baseClock.known() ? cpu.baseClock : cpu.boostClock).valueOr({}).raw());
    const auto boost = static_cast<double>((cpu.boostClock.known() ? cpu.boostClock : cpu.baseClock).valueOr({}).raw());
    out.clock = 0.9 * base + 0.1 * boost;
    out.wideVectors = hasWideVectors(cpu);
    out.bandwidth = cpu.memoryChannels.valueOr(0) * 8.0 * static_cast<double>(cpu.memorySpeed.valueOr({}).raw());
    out.power = (cpu.sustainedPower.known() ? cpu.sustainedPower : cpu.tdp).valueOr({}).in(1000);
    return out;
}

} // namespace

double Device::smClock() const
{
    const double lanes = lanesPerMultiprocessor(*this);
    return lanes > 0 ? fp32 / (2 * lanes) : 0;
}

std::optional<Device> deviceOf(const Part& part)
{
    if (const auto* gpu = part.as<Accelerator>())
        return acceleratorDevice(part, *gpu);
    if (const auto* cpu = part.as<Cpu>())
        return cpuDevice(part, *cpu);
    return std::nullopt;
}

} // namespace flopsmith
