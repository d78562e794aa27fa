// Speed against the power limit: published sweeps of one card. Seconds per token.
#include "app/workload/forms/llm.h"
#include "app/workload/forms/throttle.h"

#include <algorithm>

namespace flopsmith {

namespace {

struct PowerRun {
    double share = 1; // limit / default
    bool prefill = false;
    std::string_view base; // time per token at full power
};

std::optional<PowerRun> powerRun(const Question& question, std::string& why)
{
    constexpr double most = 1.2;
    const Workload& w = question.workload;
    if (question.hardware.device.power <= 0) {
        why = FLOPSMITH_TR("workload", "the power limit of the device is not known");
        return std::nullopt;
    }
    PowerRun out;
    out.prefill = w.mode.find("prefill") != std::string::npos;
    const double limit = question.hardware.powerLimit.value_or(question.hardware.device.power);
    out.share = std::min(limit / question.hardware.device.power, most);
    // The sweeps state no model: the speed at full power is fitted for each of them.
    const bool single = w.model.name.find("single") != std::string::npos;
    out.base = out.prefill ? "power.base.prefill" : single ? "power.base.single" : "power.base.decode";
    return out;
}

/// A user's question is of a model: its own form, throttled.
std::optional<FormResult> userPowerLimit(Question question, bool prefill, const Parameters& p, std::string& why)
{
    question.workload.family = prefill ? "llm-prefill" : "llm-decode";
    const FormGroup* form = formOf(question);
    return form ? form->evaluate(question, p, why) : std::nullopt;
}

std::optional<FormResult> evaluatePowerLimit(const Question& question, const Parameters& p, std::string& why)
{
    const auto run = powerRun(question, why);
    if (!run)
        return std::nullopt;
    if (question.id.empty())
        return userPowerLimit(question, run->prefill, p, why);
    const double base = 1 / p(run->base);
    FormResult out;
    out.group = "power";
    out.terms.add(FLOPSMITH_TR("workload", "full power"), base);
    out.terms.add(FLOPSMITH_TR("workload", "power limit"), base * (throttleFactor(run->share, run->prefill, p) - 1));
    expressSeconds(out, question, 1);
    Fingerprint& print = out.likeness;
    print.word(Likeness::Model, modelWord(question.workload.model));
    print.word(Likeness::Mode, run->prefill ? "p" : "d");
    print.amount(Likeness::PowerShare, run->share);
    return out;
}

std::vector<PriorRule> powerLimitPriors()
{
    constexpr double sigma = 5;
    return {
        {"power.p0.decode", {0.45, sigma}}, {"power.p0.prefill", {0.8, sigma}},   {"power.g.decode", {4, sigma}},
        {"power.g.prefill", {2, sigma}},    {"power.idle", {0.1, sigma}},         {"power.base.single", {100, sigma}},
        {"power.base.decode", {72, sigma}}, {"power.base.prefill", {1e4, sigma}},
    };
}

} // namespace

extern const FormGroup powerLimitForm;
const FormGroup powerLimitForm{
    "power",
    "power",
    [](const Question& q) { return q.workload.family == "power-limit"; },
    &evaluatePowerLimit,
    &powerLimitPriors,
    {Likeness::Model, Likeness::Mode, Likeness::PowerShare},
};

} // namespace flopsmith
