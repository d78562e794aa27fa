// Speed of a device whose power limit is set below its default.
#pragma once

#include "app/workload/form.h"
#include "app/workload/rates.h"

namespace flopsmith {

/// Time / time without throttling at `share` of the default power limit:
/// 1 + (p0 / max(share - idle, 0.02))^g, a form of our own, fitted on published sweeps of the limit; apart for prompts
/// and generation, as the one is bound by compute and the other by bandwidth.
[[nodiscard]] double throttleFactor(double share, bool prefill, const Parameters& p);

/// Adds what a limit below the default costs to the terms of a user's question. Published records of other families
/// do not state one.
void addThrottle(FormResult& out, const Question& question, bool prefill, const Parameters& p);

} // namespace flopsmith
