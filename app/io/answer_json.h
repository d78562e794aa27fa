// The estimator's answer as JSON (product.md, section 4).
#pragma once

#include <string>
#include <vector>

#include "app/workload/side_by_side.h"

namespace flopsmith {

/// `sides` as "side_by_side" where it is given.
[[nodiscard]] std::string answerJson(const WorkloadAnswer& answer, const std::vector<Improvement>& improvements,
                                     const SideBySide* sides = nullptr);

} // namespace flopsmith
