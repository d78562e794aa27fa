// Training of recurrent, speech and recommendation models that are known by name only: seconds per item and device.
#include <algorithm>
#include <cmath>

#include "app/workload/forms/step.h"

namespace flopsmith {

namespace {

/// What one sample of a published script takes (DeepLearningExamples).
struct NamedModel {
    std::string_view name; // as parameters have it
    std::string_view id; // of the preset
    double megaparams = 0; // that work on every item, 1e6
    double hidden = 512; // width of the activations
    double itemsPerSample = 1; // tokens, mel frames, audio samples
    double layers = 12;
    bool sameArithmetic = false; // its "fp16" and "fp32" runs are equally fast
};
constexpr NamedModel namedModels[] = {
    {"gnmt-v2", "gnmt-v2", 130.0, 1024, 52, 16, false},
    {"tacotron2", "tacotron2", 28.2, 512, 600, 20, true},
    {"waveglow", "waveglow", 87.9, 256, 8000, 96, true},
    {"ncf", "ncf", 0.3, 64, 1, 4, false},
};

NamedModel namedModel(const ModelShape& model, const std::string& word)
{
    for (const NamedModel& row : namedModels)
        if (row.name == word || row.id == model.id)
            return row;
    NamedModel out;
    out.name = word;
    out.megaparams = model.params.value_or(5e7) / 1e6;
    return out;
}

} // namespace

std::optional<FormResult> namedStep(const Question& question, const Parameters& p, std::string& why)
{
    const Workload& w = question.workload;
    const TrainingDevice device = trainingDevice(question.hardware);
    if (!device.known()) {
        why = FLOPSMITH_TR("workload", "the rates of the device are not known");
        return std::nullopt;
    }
    const std::string word = parameterWord(w.model.name);
    const NamedModel named = namedModel(w.model, word);
    const std::string model = "m." + std::string(named.name);
    const int count = std::max(1, question.hardware.count);
    const double items = (w.microBatch.value_or(0) > 0 ? *w.microBatch : 64) * named.itemsPerSample;
    TrainingRate rate = trainingRate(device, w.precision);
    if (named.sameArithmetic)
        rate.peak = device.tf32;
    CoreWork work;
    work.model = model;
    work.tflop = 6e-6 * named.megaparams; // 6 operations per parameter and item (estimates.md, M1)
    work.gigabytes = named.hidden * (named.sameArithmetic ? 4 : rate.bytes) * 1e-9 * named.layers * 8;
    work.sameArithmetic = named.sameArithmetic;
    MonomialTerms terms(p);
    addCoreWork(terms, work, device, rate, softwareAge(w), count);
    // The recurrence is serial: a launch per layer and step that nothing hides.
    const double steps = named.layers * 1e-3 / items;
    terms.add(FLOPSMITH_TR("workload", "sequence steps"), steps, {{model + ".launch_ms_per_layer"}});
    if (count > 1 && named.name == "tacotron2")
        terms.add(FLOPSMITH_TR("workload", "sequence steps"), steps,
                  {{model + ".ranks_ms_per_layer"}, {"named.ranks_doubling", std::log2(count)}});
    const double gradient = named.sameArithmetic ? 4 : gradientBytes(w.precision);
    addAllReduce(terms, question, device, w.model.params.value_or(5e7) * gradient, items);
    return stepResult(question, device, terms, 1);
}

} // namespace flopsmith
