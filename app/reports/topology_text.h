// The matrix that `nvidia-smi topo -m` prints on the finished machine, between its accelerators.
#pragma once

#include <string>
#include <vector>

#include "app/build/machine.h"

namespace flopsmith {

/// Row i, column j: NV, PIX, PXB, PHB, NODE, SYS, X on the diagonal, "?" where it cannot be told.
[[nodiscard]] std::vector<std::vector<std::string>> topologyMatrix(const Machine& machine,
                                                                   const std::vector<const Item*>& cards);
/// Of all accelerators in the order of `machine.all<Accelerator>()`.
[[nodiscard]] std::vector<std::vector<std::string>> topologyMatrix(const Machine& machine);

} // namespace flopsmith
