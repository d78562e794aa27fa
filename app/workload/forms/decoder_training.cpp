// Training of decoders: seconds per token times device. Matrix work 6 Pa and attention 6 L h s per token (Megatron and
// PaLM appendix), activations, recomputation, bubbles, sharding and tensor parallelism (estimates.md, sections 2, M1).
#include <cmath>

#include "app/workload/forms/training.h"

namespace flopsmith {

namespace {

/// What follows from the texts of the workload.
struct DecoderRun {
    TransformerShape shape;
    TrainingDevice device;
    TrainingRate rate;
    TrainingLink link;
    double active = 0; // parameters per token
    double sequence = 0;
    double batch = 1; // micro-batch
    double accumulation = 1;
    int count = 1;
    int tensor = 1;
    int pipeline = 1;
    bool fp8 = false;
    bool recompute = false;
    bool recomputeAttention = false;
    bool sharded = false;
    bool eager = false; // attention without a fused kernel
};

bool usesFusedAttention(const std::string& words)
{
    for (const char* name : {"flash", "xformers", "megatron", "nemo", "internevo"})
        if (contains(words, name))
            return true;
    return false;
}

DecoderRun decoderRun(const Question& question)
{
    const Workload& w = question.workload;
    DecoderRun out;
    out.shape = transformerShape(w);
    out.device = trainingDevice(question.hardware);
    out.link = trainingLink(question, out.device);
    out.active = w.model.activeParams.value_or(out.shape.params);
    out.sequence = w.sequence.value_or(2048);
    out.batch = w.microBatch.value_or(1);
    out.count = std::max(1, question.hardware.count);
    out.tensor = degreeOf(w.parallelism, "TP");
    out.pipeline = degreeOf(w.parallelism, "PP");
    out.fp8 = contains(lowered(w.precision), "fp8") && out.device.fp8 > out.device.bf16;
    // The gain of FP8 is a factor of its own on the 16-bit rate: published gains are far below two.
    out.rate = trainingRate(out.device, contains(lowered(w.precision), "fp8") ? "bf16" : w.precision);
    const double replicas = std::max(1, out.count / (out.tensor * out.pipeline));
    out.accumulation =
        w.gradAccum.value_or(w.globalBatch ? std::max(1.0, std::round(*w.globalBatch / (replicas * out.batch))) : 4.0);
    out.recompute = w.activationCheckpointing == "true";
    out.recomputeAttention = w.activationCheckpointing == "selective";
    const std::string words = lowered(w.framework + ' ' + w.options);
    out.sharded = !w.sharding.empty() || contains(words, "fsdp") || contains(w.parallelism, "FSDP");
    out.eager = contains(words, "eager")
        || (!usesFusedAttention(words) && softwareYear(w.framework + ' ' + w.options, 2024.0) < 2023.3);
    return out;
}

bool beforeAmpere(const std::string& generation)
{
    return generation == "volta" || generation == "turing" || generation == "pascal";
}

void addDecoderWork(MonomialTerms& terms, const DecoderRun& run)
{
    const TransformerShape& s = run.shape;
    const TrainingDevice& d = run.device;
    const double wide = 6 * run.active / 1e12;
    const double attention = 6 * s.layers * s.hidden * run.sequence / 1e12;
    Factors compute{{"compute"}, {"gpt.compute"}, {"eff." + d.generation}};
    if (run.fp8)
        compute.push_back({"gpt.fp8_time"});
    struct Row {
        std::string_view name;
        double x;
        Factors factors;
    };
    std::vector<Row> rows{
        {"compute", wide / run.rate.peak, compute},
        {"attention", attention / run.rate.peak, {{"gpt.attention"}, {"attention." + d.generation}}},
        {"memory",
         (s.layers * s.hidden * 17 + 4 * s.vocab) * 2 / 1e9 / d.bandwidth,
         {{"memory_amp"}, {"gpt.memory_amp"}}},
        {"power limit", wide / d.power, {{"joule_per_tflop"}, {"gpt.joule_per_tflop"}, {"watt." + d.generation}}},
    };
    // Attention without a fused kernel writes its s * s scores to memory (Korthikanti: 5 a s bytes per token and
    // layer).
    const double scores = s.layers * 5 * s.heads * run.sequence / 1e9 / d.bandwidth;
    if (run.eager)
        rows.push_back({"memory", scores * run.rate.bytes / 2, {{"memory_amp"}, {"layer.attention_causal"}}});
    else if (beforeAmpere(d.generation))
        rows.push_back({"memory", scores, {{"memory_amp"}, {"layer.attention_fused"}}});
    for (const Row& row : rows) {
        terms.add(row.name, row.x, row.factors);
        if (run.recompute || (run.recomputeAttention && row.name == "attention"))
            terms.add("recomputation", row.x / 3, row.factors);
        if (run.pipeline > 1)
            terms.add("pipeline bubble",
                      row.x * (run.recompute ? 4.0 / 3 : 1.0) * (run.pipeline - 1) / run.accumulation, row.factors);
    }
}

void addDecoderExchange(MonomialTerms& terms, const DecoderRun& run)
{
    const TransformerShape& s = run.shape;
    const double tokens = run.batch * run.sequence;
    terms.add("launch", s.layers * run.tensor * 1e-3 / tokens * (run.recompute ? 4.0 / 3 : 1.0),
              {{"launch_ms_per_layer"}, {"gpt.launch_ms_per_layer"}});
    terms.add("optimizer",
              s.params * 1e-9 / run.device.bandwidth / run.count / (tokens * run.accumulation) * run.tensor
                  * run.pipeline,
              {{"gpt.optimizer_bytes"}});
    const int replicas = std::max(1, run.count / (run.tensor * run.pipeline));
    if (run.count > 1 && replicas > 1) {
        // Sharded states are gathered for every micro-batch, replicated ones exchanged once a step.
        const double steps = tokens * (run.sharded ? 1 : run.accumulation);
        const double gigabytes = s.params * 2 * (run.sharded ? 1.5 : 1.0) * 2 / 1e9;
        terms.add("communication", gigabytes / run.link.device / steps,
                  {{run.sharded ? "gpt.shard_comm" : "gpt.dp_comm"}});
        if (run.link.nodes > 1)
            terms.add("network", gigabytes / run.link.network / std::max(1, run.count / run.link.nodes) / steps,
                      {{"gpt.network"}, {"gpt.network_doubling", std::log2(run.link.nodes)}});
    }
    if (run.tensor > 1)
        terms.add("tensor parallelism", 4 * s.layers * s.hidden * 2 * 2 * (run.tensor - 1) / 1e9 / run.link.device,
                  {{"gpt.tensor_parallel"}});
}

std::optional<FormResult> decoderTraining(const Question& question, const Parameters& parameters, std::string& why)
{
    const Workload& w = question.workload;
    const DecoderRun run = decoderRun(question);
    if (!run.device.known()) {
        why = FLOPSMITH_TR("workload", "the accelerator is not in the catalog, or its compute rate is not known");
        return std::nullopt;
    }
    MonomialTerms terms(parameters);
    addDecoderWork(terms, run);
    addDecoderExchange(terms, run);
    FormResult out;
    out.group = "gpt";
    out.terms = terms.terms();
    out.likeness = trainingLikeness(question, run.device);
    out.sign = -1;
    const std::string& metric = question.metric.name;
    const bool sequences = question.metric.unit.starts_with("sam") || question.metric.unit.starts_with("seq");
    const double batch = w.globalBatch.value_or(run.count * run.batch * run.accumulation);
    if (metric == "tokens_per_s_per_gpu") {
        out.scale = 1;
    } else if (metric == "throughput_total") {
        out.scale = run.count / (sequences ? run.sequence : 1);
    } else if (metric == "mfu") {
        out.scale =
            100 * (6 * run.active + 6 * run.shape.layers * run.shape.hidden * run.sequence) / 1e12 / run.device.bf16;
    } else if (metric == "seconds_per_step") {
        out.sign = 1;
        out.scale = batch * run.sequence / run.count;
    } else if (metric == "gpu_hours_total") {
        out.sign = 1;
        out.scale = w.tokens.value_or(1e12) / 3600;
    } else {
        why = FLOPSMITH_TR("workload", "this quantity of a training was never measured");
        return std::nullopt;
    }
    if (!w.model.params)
        out.taken.emplace_back("params", "1 B");
    return out;
}

} // namespace

bool isEncoderTraining(const Workload& workload)
{
    const std::string name = lowered(workload.model.name);
    for (const char* word : {"bert", "transformer-xl", "electra", "t5"})
        if (contains(name, word))
            return true;
    return !workload.model.causal.value_or(true);
}

extern const FormGroup decoderTrainingForm;
const FormGroup decoderTrainingForm{
    "gpt",
    "time",
    [](const Question& q) {
        return q.workload.family == "transformer-train" && q.metric.name != "time_to_train"
            && !isEncoderTraining(q.workload);
    },
    &decoderTraining,
    &trainingPriors,
    trainingLikenesses(),
};

} // namespace flopsmith
