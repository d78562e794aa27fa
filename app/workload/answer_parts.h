// Parts of the answer that have a file of their own.
#pragma once

#include "app/workload/answer.h"

namespace flopsmith {

[[nodiscard]] bool isInference(const Workload& workload);
/// The terms times a factor.
[[nodiscard]] std::vector<Term> scaledTerms(const Terms& terms, double factor);
/// What the workload needs and whether it fits, with which change, and the largest that would.
[[nodiscard]] MemoryAnswer memoryAnswer(const Workload& workload, const Hardware& hardware, const Estimator& estimator);

} // namespace flopsmith
