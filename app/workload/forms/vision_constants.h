// Vision models of published benchmarks whose records do not describe them.
#pragma once

#include "app/workload/workload.h"

namespace flopsmith {

struct VisionConstants {
    double gmacs = 0; // 1e9 multiply-accumulates per image; 0: not known
    double mactivations = 0; // 1e6 activations per image
    double params = 0;
    bool named = false; // has parameters of its own: its scripts differ
    bool ownMemory = false; // its memory too
};
/// From torchvision's and timm's published tables; SSD300 after the MLPerf Training reference.
[[nodiscard]] VisionConstants visionConstants(const ModelShape& model);

} // namespace flopsmith
