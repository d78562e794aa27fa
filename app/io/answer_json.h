// The estimator's answer as JSON (product.md, section 4).
#pragma once

#include <string>
#include <vector>

#include "app/workload/answer.h"

namespace flopsmith {

[[nodiscard]] std::string answerJson(const WorkloadAnswer& answer, const std::vector<Improvement>& improvements);

} // namespace flopsmith
