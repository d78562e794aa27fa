// Changes of a workload with which it may fit into the memory of its devices.
#pragma once

#include <span>

#include "app/workload/answer.h"

namespace flopsmith {

struct FitChange {
    const char* text; // context "workload"
    bool (*apply)(Workload&, const Hardware&); // false: it is so already, or does not concern this workload
};

/// Easiest first: what costs time before what costs quality.
[[nodiscard]] std::span<const FitChange> fitChanges();

[[nodiscard]] bool fitsInto(const Workload& workload, const Hardware& hardware, const Estimator& estimator);

/// Sets fit, change and changed of a workload that does not fit as it is: changes one after the other until it fits;
/// then those that turn out not to be needed are dropped.
void findChange(MemoryAnswer& out, const Workload& workload, const Hardware& hardware, const Estimator& estimator);

} // namespace flopsmith
