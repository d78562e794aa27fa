#include "app/estimate/tier_texts.h"

#include <array>

#include "app/base/message.h"

namespace flopsmith {

namespace {

constexpr std::array<std::string_view, 27> publishedTexts{
    FLOPSMITH_TR("tiers", "Demanding"),
    FLOPSMITH_TR("tiers", "16 cores, 32 threads (Threadripper PRO 5955WX, Xeon W-3345)"),
    FLOPSMITH_TR("tiers", "an RTX 4090 or A100, or as much: 165 TFLOPS FP16 tensor, 24 GB, 1,008 GB/s"),
    FLOPSMITH_TR("tiers", "128 GB DDR5"),
    FLOPSMITH_TR("tiers", "1200 W, 80 PLUS Platinum"),
    FLOPSMITH_TR("tiers", "2 TB NVMe, PCIe 4.0"),
    FLOPSMITH_TR("tiers", "4 TB SATA SSD or enterprise HDD"),
    FLOPSMITH_TR("tiers", "liquid cooling, or top air cooling that carries the CPU with enough air through the case"),
    FLOPSMITH_TR("tiers", "32 cores (Threadripper PRO 7995WX)"),
    FLOPSMITH_TR("tiers", "an H100, or as much: 756 TFLOPS FP16 tensor, 80 GB, 2,000 GB/s; or two A100"),
    FLOPSMITH_TR("tiers", "256 GB or more"),
    FLOPSMITH_TR("tiers", "1600 W, 80 PLUS Platinum, for several GPUs"),
    FLOPSMITH_TR("tiers", "RAID 0 for speed or RAID 1 for redundancy, optional"),
    FLOPSMITH_TR("tiers", "8 TB SATA SSD or enterprise HDD"),
    FLOPSMITH_TR("tiers", "Less demanding"),
    FLOPSMITH_TR("tiers", "8 cores, 16 threads (Ryzen 7 7700X)"),
    FLOPSMITH_TR("tiers", "an RTX 4070 or 4080, or as much: 58 TFLOPS FP16 tensor, 12 GB, 504 GB/s"),
    FLOPSMITH_TR("tiers", "32 GB DDR5"),
    FLOPSMITH_TR("tiers", "750 W, 80 PLUS Gold"),
    FLOPSMITH_TR("tiers", "1 TB NVMe"),
    FLOPSMITH_TR("tiers", "2 TB HDD"),
    FLOPSMITH_TR("tiers", "high-end air cooling that carries the CPU, with temperature monitoring"),
    FLOPSMITH_TR("tiers", "12 cores, 24 threads (Core i7-14700K)"),
    FLOPSMITH_TR("tiers", "an L4, or as much: 121 TFLOPS FP16 tensor, 24 GB, 300 GB/s"),
    FLOPSMITH_TR("tiers", "64 GB"),
    FLOPSMITH_TR("tiers", "850 W, headroom for upgrades"),
    FLOPSMITH_TR("tiers", "4 TB HDD"),
};

} // namespace

std::span<const std::string_view> publishedTierTexts()
{
    return publishedTexts;
}

} // namespace flopsmith
