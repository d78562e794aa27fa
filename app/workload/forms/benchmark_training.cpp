// MLPerf Training: minutes to the quality target. Where the samples that it took are published, from the work of a
// sample; else from one figure of work per benchmark.
#include <algorithm>
#include <cmath>

#include "app/workload/forms/training.h"

namespace flopsmith {

namespace {

constexpr double minute = 60;
/// FLUX.1 has 19 double and 38 single blocks of width 3072 (its public configuration).
constexpr double fluxLayers = 57;
constexpr double fluxHidden = 3072;

void addSampleWork(MonomialTerms& terms, const Question& question, const TrainingDevice& device,
                   const TrainingLink& link, const std::string& name)
{
    const Workload& w = question.workload;
    TransformerShape shape = transformerShape(w);
    if (!w.model.layers || w.model.kind == ModelKind::Diffusion) {
        shape.layers = fluxLayers;
        shape.hidden = fluxHidden;
    }
    const double count = std::max(1, question.hardware.count);
    const double sequence = w.sequence.value_or(512);
    const double samples = *question.samplesToTarget;
    const double batch = w.globalBatch.value_or(count);
    const double steps = samples / batch;
    const bool lora = w.family == "finetune-lora";
    const double work = (lora ? 4 : 6) * shape.params * sequence / 1e12;
    const double attention = 6 * shape.layers * shape.hidden * sequence * sequence / 1e12;
    const Factor own{"mlperf." + name};
    const Factor generation{"mlperf.eff." + device.generation};
    terms.add("compute", samples * work / device.fp8 / count / minute, {{"mlperf.compute"}, generation, own});
    terms.add("attention", samples * attention / device.fp8 / count / minute, {{"mlperf.attention"}, generation, own});
    terms.add("memory", samples * sequence * shape.layers * shape.hidden * 68 / 1e9 / device.bandwidth / count / minute,
              {{"mlperf.memory"}});
    terms.add("launch", steps * shape.layers * 1e-3 / minute, {{"mlperf.launch_ms_per_layer"}});
    if (count > batch) {
        // A sample is split over several devices.
        const Factor doubling{"mlperf.split_doubling", std::log2(count / batch)};
        terms.add("communication",
                  samples * sequence * shape.layers * shape.hidden * 16 / 1e9 / link.device / count / minute,
                  {{"mlperf.split_comm"}, doubling});
        terms.add("communication", steps * shape.layers * 1e-3 / minute, {{"mlperf.split_launch"}, doubling});
    }
    if (link.nodes > 1)
        terms.add("network", steps * shape.params * (lora ? 0.004 : 1) * 4 / 1e9 / link.network / link.perNode / minute,
                  {{"mlperf.network"}});
}

void addBenchmarkWork(MonomialTerms& terms, const Question& question, const TrainingDevice& device,
                      const TrainingLink& link, const std::string& name)
{
    const double count = std::max(1, question.hardware.count);
    // In units of eight B200: 8,000 GB/s of memory and 900 GB/s of NVLink each.
    terms.add("work", 8000 / device.bandwidth / count * 8, {{"mlperf." + name + "_work"}});
    terms.add("communication", 900 / link.device, {{"mlperf." + name + "_fixed"}});
    if (link.nodes > 1)
        terms.add("network", 1, {{"mlperf." + name + "_network"}});
}

std::optional<FormResult> benchmarkTraining(const Question& question, const Parameters& parameters, std::string& why)
{
    const TrainingDevice device = trainingDevice(question.hardware);
    if (!device.known()) {
        why = FLOPSMITH_TR("workload", "the accelerator is not in the catalog, or its compute rate is not known");
        return std::nullopt;
    }
    const TrainingLink link = trainingLink(question, device);
    const std::string name = parameterWord(question.workload.model.name);
    MonomialTerms terms(parameters);
    if (question.workload.model.params && question.samplesToTarget)
        addSampleWork(terms, question, device, link, name);
    else
        addBenchmarkWork(terms, question, device, link, name);
    FormResult out;
    out.group = "mlperf-train";
    out.terms = terms.terms();
    out.likeness = trainingLikeness(question, device);
    return out;
}

} // namespace

extern const FormGroup benchmarkTrainingForm;
const FormGroup benchmarkTrainingForm{
    "mlperf-train",     "mlperf-train",  [](const Question& q) { return q.metric.name == "time_to_train"; },
    &benchmarkTraining, &trainingPriors, trainingLikenesses(),
};

} // namespace flopsmith
