#include <algorithm>
#include <set>

#include "app/build/cluster.h"
#include "app/estimate/estimate.h"

namespace flopsmith {

namespace {

/// Bytes per transfer of one 64-bit memory channel.
constexpr double bytesPerTransfer = 8;

template <class T>
void addFigure(Sum<T>& sum, const Figure<T>& figure, const Part& part, std::string_view key)
{
    if (!figure.known() || figure.assumed())
        sum.gaps.push_back({part.id, std::string(key), figure.known()});
    if (figure.known())
        sum.value += *figure.get();
}

void addMemory(PerformanceEstimate& out, const Machine& machine)
{
    std::set<std::string> channels;
    std::optional<TransferRate> slowest;
    for (const auto& module : machine.all<Memory>()) {
        addFigure(out.hostMemory, module->capacity, *module.item->part, "capacity_gib");
        if (const Slot* slot = machine.slot(module.item->slot))
            channels.insert(std::to_string(slot->cpu) + slot->channel);
        if (module->speed.known())
            slowest = slowest ? std::min(*slowest, *module->speed.get()) : *module->speed.get();
        else
            out.hostBandwidth.gaps.push_back({module.item->part->id, "speed_mt_s", false});
    }
    for (const auto& cpu : machine.all<Cpu>())
        if (slowest && cpu->memorySpeed.known())
            slowest = std::min(*slowest, *cpu->memorySpeed.get());
    if (slowest)
        out.hostBandwidth.value = gigabytesPerSecond(static_cast<double>(channels.size()) * bytesPerTransfer
                                                     * static_cast<double>(slowest->raw()) / 1e9);
}

/// What a complete machine states, where its modules are not listed.
void addWholeMemory(PerformanceEstimate& out, const Machine& machine)
{
    if (!machine.all<Memory>().empty())
        return;
    if (const auto server = machine.first<Server>(); server.spec && server->memory.known())
        addFigure(out.hostMemory, server->memory, *server.item->part, "memory_gib");
    else if (const auto rented = machine.first<Rented>(); rented.spec)
        addFigure(out.hostMemory, rented->memory, *rented.item->part, "memory_gib");
}

/// Of a rented machine with an unstated number of accelerators the sums are of one: a lower bound.
void noteUnstatedNumber(PerformanceEstimate& out, const Machine& machine)
{
    for (const auto& rented : machine.all<Rented>()) {
        if (acceleratorsStated(*rented.spec, rented.item->settings))
            continue;
        const Gap gap{rented.item->part->id, "accelerators", false};
        for (auto* sum : {&out.fp16Tensor, &out.fp8Tensor, &out.fp32})
            sum->gaps.push_back(gap);
        out.memoryBandwidth.gaps.push_back(gap);
        out.acceleratorMemory.gaps.push_back(gap);
    }
}

} // namespace

PerformanceEstimate estimatePerformance(const Machine& machine)
{
    PerformanceEstimate out;
    for (const auto& gpu : machine.all<Accelerator>()) {
        const Part& part = *gpu.item->part;
        ++out.accelerators;
        if (gpu->fp16Tensor.known())
            addFigure(out.fp16Tensor, gpu->fp16Tensor, part, "fp16_tensor_tflops");
        else
            addFigure(out.fp16Tensor, gpu->bf16Tensor, part, "fp16_tensor_tflops");
        addFigure(out.fp8Tensor, gpu->fp8Tensor, part, "fp8_tensor_tflops");
        addFigure(out.fp32, gpu->fp32, part, "fp32_tflops");
        addFigure(out.memoryBandwidth, gpu->memoryBandwidth, part, "memory_bandwidth_gb_s");
        addFigure(out.acceleratorMemory, gpu->memory, part, "memory_gib");
    }
    addMemory(out, machine);
    addWholeMemory(out, machine);
    noteUnstatedNumber(out, machine);
    return out;
}

} // namespace flopsmith
