// Figures of other datasets that were found wrong against the makers' documents, and names of accelerators that mean
// one part of the bundled catalog.
#pragma once

#include <string_view>

#include "app/parts/part.h"

namespace flopsmith {

/// Why the figure `key` of `name` is not to be taken from `dataset`; empty when nothing is known against it.
[[nodiscard]] std::string_view knownFault(std::string_view dataset, std::string_view name, std::string_view key);

/// The catalog's id for a name such as "L40S", "NVIDIA H200-SXM5-141GB", "TPU v5e"; empty when it may mean several
/// parts.
[[nodiscard]] std::string_view catalogAccelerator(std::string_view name);

} // namespace flopsmith
