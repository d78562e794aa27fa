// Kinds and kernels of vision models by their names.
#pragma once

#include "app/workload/forms/vision_case.h"

namespace flopsmith {

/// Kernels that a forward pass launches, about: the layers with weights; 4 per block of a transformer.
[[nodiscard]] double kernelCount(const ModelShape& model, BlockKind kind);

/// A model that its records do not describe.
struct BenchmarkModel {
    std::string_view name; // letters and digits only
    double gmacs = 0; // per image of `image` pixels on a side
    double mactivations = 0;
    double image = 0; // 0: not scaled with the image
};
[[nodiscard]] const BenchmarkModel* benchmarkModel(const ModelShape& model);

} // namespace flopsmith
