// Memory of one device while training, in GB (1e9 bytes). States by optimizer and sharding (Megatron's 18 and 6 + 12/D
// bytes per parameter, 16 for mixed Adam), activations after Korthikanti et al. (34 s b h per layer, 5 a s^2 b for
// attention that is not fused), logits, context (estimates.md, sections 2, M8, M9).
#include <algorithm>
#include <cmath>

#include "app/workload/forms/training.h"
#include "app/workload/forms/vision_constants.h"

namespace flopsmith {

namespace {

constexpr double gibPerGb = 1e9 / 1073741824.0;
constexpr double mibPerGb = 1e9 / 1048576.0;
/// nvidia-smi can show no more than this share of the card.
constexpr double mostShown = 0.975;

double unitsPerGb(const std::string& unit)
{
    if (unit == "MiB")
        return mibPerGb;
    if (unit == "GiB")
        return gibPerGb;
    return unit == "MB" ? 1e3 : 1.0;
}

void addTransformerMemory(MonomialTerms& terms, const Question& question, const TrainingRate& rate, bool shown)
{
    const Workload& w = question.workload;
    const TransformerShape shape = transformerShape(w);
    const int count = std::max(1, question.hardware.count);
    const double s = w.sequence.value_or(512);
    const double b = w.microBatch.value_or(1);
    const double tensor = degreeOf(w.parallelism, "TP");
    const double pipeline = degreeOf(w.parallelism, "PP");
    const double replicas = std::max(1.0, std::floor(count / (tensor * pipeline)));
    const bool parallel = !w.parallelism.empty();
    const bool recompute = w.activationCheckpointing == "true";
    const double flight = pipeline > 1 ? std::min(pipeline, 8.0) : 1; // micro-batches whose activations are kept
    const double embeddings = shape.vocab * shape.hidden;
    const double stage = pipeline > 1 ? ((shape.params - embeddings) / pipeline + embeddings) / tensor
                                      : shape.params / tensor; // the first stage keeps the embeddings
    const bool optimizerSharded = contains(w.parallelism, "ZeRO") || contains(w.framework, "DeepSpeed");
    const double states = contains(w.parallelism, "FSDP") ? 16 * shape.params / count
                                                          : (optimizerSharded ? 6 + 12 / replicas
                                                                 : parallel   ? 18.0
                                                                              : 16.0)
            * stage;
    terms.add("weights and optimizer", states / 1e9, {{"memt.states"}});
    const std::string kind = rate.mixed ? "amp" : "fp32";
    Factors old;
    if (shown && softwareYear(w.framework) < 2020.5)
        old.push_back({"memt.old_allocator"});
    const auto with = [&](const char* name, const std::string& ending) {
        Factors out{{std::string(name) + ending}};
        out.insert(out.end(), old.begin(), old.end());
        return out;
    };
    const double tokens = s * b;
    const double kept = recompute
        ? tokens * shape.hidden * 2 * shape.layers / pipeline * std::min(pipeline, 8.0)
            + tokens * shape.hidden * 34 / tensor
        : tokens * shape.hidden * shape.layers / (pipeline * tensor) * 34 * flight * (rate.mixed ? 1 : 2);
    terms.add("activations", kept / 1e9, with("memt.activations_", parallel ? "sharded" : kind));
    if (!recompute)
        terms.add("attention",
                  (rate.mixed ? 5.0 : 10.0) * shape.heads * s * s * b * shape.layers / (pipeline * tensor) / 1e9,
                  with("memt.attention_", kind));
    if (w.model.vocab)
        terms.add("logits", tokens * shape.vocab / 1e9 / tensor, {{"memt.logit_bytes"}});
    if (parallel) {
        terms.add("buffers", 1, {{"memt.context_sharded"}});
        terms.add("buffers", shape.params / 1e9 / tensor / (contains(w.parallelism, "FSDP") ? count : 1),
                  {{"memt.gather_bytes"}});
    } else {
        terms.add("context", 1, {{shown ? "memt.context" : "memt.context_allocated"}});
    }
}

bool addImageMemory(MonomialTerms& terms, const Workload& w, const TrainingRate& rate)
{
    const VisionConstants known = visionConstants(w.model);
    const double activations = w.model.mactivations.value_or(known.mactivations);
    const double params = w.model.params.value_or(known.params);
    if (activations <= 0 || params <= 0)
        return false;
    terms.add("weights and optimizer", params * 16 / 1e9, {{"memt.states"}});
    Factors factors{{std::string("memt.image_") + (rate.mixed ? "amp" : "fp32")}};
    if (known.ownMemory)
        factors.push_back({"m." + parameterWord(w.model.name) + ".memory_bytes"});
    terms.add("activations", w.microBatch.value_or(w.batch.value_or(1)) * activations * rate.bytes / 1e3, factors);
    terms.add("context", 1, {{"memt.context"}});
    return true;
}

std::optional<FormResult> trainingMemory(const Question& question, const Parameters& parameters, std::string& why)
{
    const Workload& w = question.workload;
    const TrainingDevice device = trainingDevice(question.hardware);
    if (!device.known()) {
        why = FLOPSMITH_TR("workload", "the accelerator is not in the catalog");
        return std::nullopt;
    }
    const TrainingRate rate = trainingRate(device, w.precision);
    const bool shown = contains(question.metric.name, "nvidia_smi");
    MonomialTerms terms(parameters);
    if (w.model.hidden || contains(lowered(w.model.name), "bert")) {
        addTransformerMemory(terms, question, rate, shown);
    } else if (!addImageMemory(terms, w, rate)) {
        why = FLOPSMITH_TR("workload", "the activations of the model are not known");
        return std::nullopt;
    }
    FormResult out;
    out.group = "memory-train";
    out.terms = terms.terms();
    out.scale = unitsPerGb(question.metric.unit);
    if (!question.id.empty())
        out.most = mostShown * device.memory / gibPerGb * out.scale;
    out.likeness = trainingLikeness(question, device);
    return out;
}

} // namespace

extern const FormGroup trainingMemoryForm;
const FormGroup trainingMemoryForm{
    "memory-train",  "memory-train",  [](const Question& q) { return q.workload.family == "memory-train"; },
    &trainingMemory, &trainingPriors, trainingLikenesses(),
};

} // namespace flopsmith
