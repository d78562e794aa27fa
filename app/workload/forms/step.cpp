#include "app/workload/forms/step.h"

#include <algorithm>

#include <fmt/format.h>

namespace flopsmith {

namespace {

bool isVisionTraining(std::string_view family)
{
    return family == "cnn-train" || family == "vit-train";
}

bool isNamedTraining(std::string_view family)
{
    return family == "rnn-train" || family == "speech-train" || family == "recsys-train";
}

bool coversStep(const Question& question)
{
    const std::string& family = question.workload.family;
    if (question.metric.name == "time_to_train")
        return false;
    return isVisionTraining(family) || isNamedTraining(family)
        || (family == "transformer-train" && isEncoderTraining(question.workload));
}

std::optional<FormResult> trainingStep(const Question& question, const Parameters& p, std::string& why)
{
    const std::string& family = question.workload.family;
    if (isVisionTraining(family))
        return visionStep(question, p, why);
    return isNamedTraining(family) ? namedStep(question, p, why) : encoderStep(question, p, why);
}

} // namespace

FormResult stepResult(const Question& question, const TrainingDevice& device, const MonomialTerms& terms,
                      double itemsPerUnit)
{
    const Metric& metric = question.metric;
    const int count = std::max(1, question.hardware.count);
    FormResult out;
    out.group = "step";
    out.terms = terms.terms();
    if (metric.name == "seconds_per_step") {
        const Workload& w = question.workload;
        out.sign = 1;
        out.scale = w.globalBatch.value_or(w.microBatch.value_or(1) * w.gradAccum.value_or(1) * count) / count;
    } else {
        const bool perDevice = metric.name.ends_with("_per_gpu") || metric.unit.ends_with("/GPU");
        out.sign = -1;
        out.scale = (perDevice ? 1 : count) * itemsPerUnit;
    }
    out.likeness = trainingLikeness(question, device);
    return out;
}

extern const FormGroup stepForm;
const FormGroup stepForm{"step", "time", &coversStep, &trainingStep, &trainingPriors, trainingLikenesses()};

} // namespace flopsmith
