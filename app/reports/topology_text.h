// Paths between the accelerators of a machine: the matrix that `nvidia-smi topo -m` prints on the finished one, and
// what each path carries.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/build/machine.h"

namespace flopsmith {

/// Row i, column j: NV4 (with the number of links, where it is known), PIX, PXB, PHB, NODE, SYS, X on the diagonal, "?"
/// where it cannot be told.
[[nodiscard]] std::vector<std::vector<std::string>> topologyMatrix(const Machine& machine,
                                                                   const std::vector<const Item*>& cards);
/// Of all accelerators in the order of `machine.all<Accelerator>()`.
[[nodiscard]] std::vector<std::vector<std::string>> topologyMatrix(const Machine& machine);

/// What a path between two accelerators carries.
struct PathFacts {
    std::string name; // as in the matrix
    std::optional<Bandwidth> oneWay; // in one direction, of the narrower end; absent: not known
    std::optional<bool> peer; // whether the cards reach each other's memory directly; absent: not known
};
[[nodiscard]] PathFacts pathFacts(const Machine& machine, const Path& path);

/// "NODE, 63 GB/s each way, peer-to-peer".
[[nodiscard]] std::string pathText(const PathFacts& facts);

} // namespace flopsmith
