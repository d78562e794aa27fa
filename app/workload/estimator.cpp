#include "app/workload/estimator.h"

#include <algorithm>
#include <cmath>

#include "app/workload/answer_parts.h"
#include "app/workload/forms/throttle.h"

namespace flopsmith {

namespace {

/// A family of which nothing was measured is as uncertain as the worst that was.
constexpr double widestBand = 60; // percent

std::optional<FormResult> evaluated(const FormGroup& form, const Question& question, const Parameters& p,
                                    std::string& why)
{
    if (!isThrottled(question))
        return form.evaluate(question, p, why);
    Question full = question;
    full.hardware.powerLimit.reset();
    auto out = form.evaluate(full, p, why);
    if (out)
        addThrottle(*out, question, p);
    return out;
}

} // namespace

void fillShape(ModelShape& to, const ModelShape& from)
{
    // Operations and activations per image grow with its area.
    const double edge =
        to.imageSize.value_or(0) > 0 && from.imageSize.value_or(0) > 0 ? *to.imageSize / *from.imageSize : 1;
    const bool scaledMacs = !to.gmacs;
    const bool scaledActivations = !to.mactivations;
    forEachField<ModelShape>([&](const auto& field) {
        auto& member = to.*(field.member);
        if (!member)
            member = from.*(field.member);
    });
    if (to.gmacs && scaledMacs)
        *to.gmacs *= edge * edge;
    if (to.mactivations && scaledActivations)
        *to.mactivations *= edge * edge;
    if (to.kind == ModelKind::Unknown)
        to.kind = from.kind;
    to.id = from.id;
}

std::optional<Prediction> Estimator::predict(const Question& question, LeaveOut leaveOut, std::size_t neighbours,
                                             std::string& why) const
{
    if (!question.hardware.device.trains && !isInference(question.workload)) {
        why = infersOnly;
        return std::nullopt;
    }
    const FormGroup* form = formOf(question);
    if (!form) {
        why = FLOPSMITH_TR("workload", "no form covers this family of workloads");
        return std::nullopt;
    }
    auto result = evaluated(*form, question, parameters, why);
    if (!result)
        return std::nullopt;
    Prediction out;
    out.form = result->value();
    if (!(out.form > 0) || !std::isfinite(out.form)) {
        why = FLOPSMITH_TR("workload", "the figures that are known give no result");
        return std::nullopt;
    }
    if (table)
        out.correction = table->correct(question, *result, leaveOut, neighbours);
    out.value = out.form * out.correction.factor;
    if (result->most > 0)
        out.value = std::min(out.value, result->most);
    const auto score = scores.find(question.workload.family);
    const double band = 1 + (score == scores.end() ? widestBand : std::min(score->second.p90, widestBand)) / 100;
    out.low = out.value / band;
    out.high = out.value * band;
    out.result = std::move(*result);
    return out;
}

std::optional<Estimator::Judged> Estimator::judge(const Question& record, std::string& why) const
{
    const FormGroup* form = formOf(record);
    if (!form) {
        why = FLOPSMITH_TR("workload", "no form covers this family of workloads");
        return std::nullopt;
    }
    const auto result = form->evaluate(record, parameters, why);
    if (!result)
        return std::nullopt;
    Judged out;
    out.form = result->value();
    if (!(out.form > 0) || !std::isfinite(out.form)) {
        why = FLOPSMITH_TR("workload", "the figures that are known give no result");
        return std::nullopt;
    }
    out.values.fill(out.form);
    if (table) {
        const auto factors = table->factors(record, *result);
        for (std::size_t i = 0; i < factors.size(); ++i)
            out.values[i] *= factors[i];
    }
    if (result->most > 0)
        for (double& value : out.values)
            value = std::min(value, result->most);
    return out;
}

const ModelPreset* Estimator::model(std::string_view name) const
{
    const std::string key = searchKey(name);
    if (key.empty())
        return nullptr;
    // An id means itself; other spellings may fit several, of which the first counts.
    for (const ModelPreset& preset : models)
        if (preset.shape.id == name)
            return &preset;
    const auto same = [&](std::string_view text) { return searchKey(text) == key; };
    for (const ModelPreset& preset : models)
        if (same(preset.shape.id) || same(preset.shape.name)
            || std::any_of(preset.names.begin(), preset.names.end(), same))
            return &preset;
    return nullptr;
}

void Estimator::complete(Workload& workload) const
{
    const ModelPreset* preset = model(workload.model.name);
    if (!preset)
        if (const std::size_t slash = workload.model.name.rfind('/'); slash != std::string::npos)
            preset = model(std::string_view(workload.model.name).substr(slash + 1));
    if (preset)
        fillShape(workload.model, preset->shape);
}

const GridIntensity* Estimator::gridOf(std::string_view region) const
{
    const auto found = std::find_if(grid.begin(), grid.end(), [&](const auto& row) { return row.region == region; });
    return found == grid.end() ? nullptr : &*found;
}

const ElectricityPrice* Estimator::tariffOf(std::string_view region) const
{
    const auto found =
        std::find_if(tariffs.begin(), tariffs.end(), [&](const auto& row) { return row.region == region; });
    return found == tariffs.end() ? nullptr : &*found;
}

} // namespace flopsmith
