#include "app/workload/rates.h"

#include <algorithm>
#include <array>

namespace flopsmith {

namespace {

double orElse(double value, double other)
{
    return value > 0 ? value : other;
}

std::string generationOf(const Device& device)
{
    if (device.capability >= 12.0)
        return "blackwell-rtx";
    if (device.capability >= 7.95 && device.capability <= 8.05)
        return "ampere-dc";
    return device.architecture;
}

/// One direction of a x16 slot as far as transfers reach it, by generation of the device.
double slotBandwidth(int generation)
{
    switch (generation) {
    case 1: return 3e9;
    case 2: return 6e9;
    case 3: return 12e9;
    case 5: return 50e9;
    case 6: return 100e9;
    default: return 24e9;
    }
}

double linkOf(const Hardware& hardware)
{
    if (hardware.linkBandwidth > 0)
        return hardware.linkBandwidth;
    const Device& device = hardware.device;
    if (device.form == "sxm" || device.form == "oam")
        return device.nvlink > 0 ? device.nvlink / 2 : 400e9;
    return slotBandwidth(device.pcieGen);
}

} // namespace

Rates ratesOf(const Hardware& hardware)
{
    const Device& d = hardware.device;
    Rates out;
    out.generation = generationOf(d);
    out.apple = d.architecture == "apple";
    out.bandwidth = d.bandwidth;
    out.memory = d.memory;
    out.power = orElse(d.power, 300);
    out.link = linkOf(hardware);
    if (d.cpu) {
        // AVX-512: two units of 16 lanes; else two of 8 (Intel and AMD optimization manuals).
        out.fp32 = d.cores * d.clock * (d.wideVectors ? 64 : 32);
        out.fp16 = out.fp16Accumulate16 = out.tf32 = out.fp8 = out.fp4 = out.int8 = out.fp32;
        out.smClock = d.cores * d.clock;
        return out;
    }
    out.fp16 = orElse(d.fp16, d.fp32);
    out.fp32 = orElse(d.fp32, out.fp16 / 15);
    out.fp16Accumulate16 = out.fp16 * (d.series == "geforce" ? 2 : 1);
    out.tf32 = orElse(d.tf32, out.fp32);
    out.int8 = orElse(d.int8, 2 * out.fp16);
    out.fp8 = orElse(d.fp8, out.fp16);
    out.fp4 = orElse(d.fp4, out.fp8);
    out.smClock = d.smClock();
    return out;
}

} // namespace flopsmith
