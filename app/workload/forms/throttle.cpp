#include "app/workload/forms/throttle.h"

#include <algorithm>
#include <cmath>

namespace flopsmith {

double throttleFactor(double share, bool prefill, const Parameters& p)
{
    const double need = p(prefill ? "power.p0.prefill" : "power.p0.decode");
    const double slope = p(prefill ? "power.g.prefill" : "power.g.decode");
    constexpr double least = 0.02;
    return 1 + std::pow(need / std::max(share - p("power.idle"), least), slope);
}

void addThrottle(FormResult& out, const Question& question, bool prefill, const Parameters& p)
{
    const Device& device = question.hardware.device;
    if (!question.id.empty() || !question.hardware.powerLimit || device.power <= 0)
        return;
    const double share = *question.hardware.powerLimit / device.power;
    if (share >= 1)
        return;
    const double slower = throttleFactor(share, prefill, p) / throttleFactor(1, prefill, p);
    out.terms.add(FLOPSMITH_TR("workload", "power limit"), out.terms.total() * std::max(0.0, slower - 1));
}

} // namespace flopsmith
