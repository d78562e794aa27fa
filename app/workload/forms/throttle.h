// A lowered power limit, as published sweeps of an RTX 3090 show it (power_limit.cpp): t = t0 * (1 + (p0 / (share -
// idle))^g).
#pragma once

#include "app/workload/form.h"

namespace flopsmith {

/// Time against time without any limit; `share` is limit / default limit. Decode waits for memory, prefill for the
/// arithmetic units.
[[nodiscard]] double throttleFactor(double share, bool prefill, const Parameters& p);

/// The question of a user lowers the device's limit, and its answer is a speed: the form is to be evaluated without the
/// limit, and its result given to addThrottle.
[[nodiscard]] bool isThrottled(const Question& question);

/// Adds what the lowered limit costs, as a term and to what was taken: what generates tokens as decode in the sweeps,
/// what calculates (training, prompts, images) as prefill in them, serving by the shares of both.
void addThrottle(FormResult& out, const Question& question, const Parameters& p);

} // namespace flopsmith
