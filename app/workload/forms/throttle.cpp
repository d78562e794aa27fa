#include "app/workload/forms/throttle.h"

#include <algorithm>
#include <cmath>

namespace flopsmith {

namespace {

bool isSpeed(std::string_view family)
{
    static constexpr std::string_view others[] = {"memory", "energy", "collective", "comm-share", "storage-demand"};
    return std::none_of(std::begin(others), std::end(others),
                        [&](std::string_view other) { return family.starts_with(other); });
}

/// Share of the time in which the arithmetic units set the pace.
double calculatingShare(const FormResult& result, const Workload& w)
{
    const std::string_view family = w.family;
    if (family == "power-limit")
        return w.mode.find("prefill") != std::string::npos ? 1 : 0;
    if (family == "llm-decode")
        return 0;
    if (family != "llm-serving" && family != "llm-e2e-batch1")
        return 1;
    static constexpr std::string_view names[] = {"compute", "prefill", "elementwise", "power limit"};
    double sum = 0;
    for (const Term& term : result.terms.all())
        if (std::find(std::begin(names), std::end(names), term.name) != std::end(names))
            sum += term.value;
    return sum / result.terms.total();
}

double slowdown(double share, bool prefill, const Parameters& p)
{
    return std::max(1.0, throttleFactor(share, prefill, p) / throttleFactor(1, prefill, p));
}

} // namespace

double throttleFactor(double share, bool prefill, const Parameters& p)
{
    const double need = p(prefill ? "power.p0.prefill" : "power.p0.decode");
    const double slope = p(prefill ? "power.g.prefill" : "power.g.decode");
    constexpr double least = 0.02;
    return 1 + std::pow(need / std::max(share - p("power.idle"), least), slope);
}

bool isThrottled(const Question& question)
{
    const Hardware& hardware = question.hardware;
    return question.id.empty() && hardware.powerLimit && hardware.device.power > 0
        && *hardware.powerLimit < hardware.device.power && isSpeed(question.workload.family);
}

void addThrottle(FormResult& out, const Question& question, const Parameters& p)
{
    const double share = *question.hardware.powerLimit / question.hardware.device.power;
    const double calculating = calculatingShare(out, question.workload);
    const double slower = calculating * slowdown(share, true, p) + (1 - calculating) * slowdown(share, false, p);
    out.terms.add(FLOPSMITH_TR("workload", "power limit"), out.terms.total() * (slower - 1));
    out.taken.emplace_back("power_limit_curve",
                           calculating >= 1 ? FLOPSMITH_TR("workload", "as reading prompts on an RTX 3090")
                               : calculating > 0
                               ? FLOPSMITH_TR("workload", "as reading prompts and generating on an RTX 3090")
                               : FLOPSMITH_TR("workload", "as generating on an RTX 3090"));
}

} // namespace flopsmith
