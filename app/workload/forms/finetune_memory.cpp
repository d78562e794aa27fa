// Memory of one device while fine-tuning, in GB (1e9 bytes): weights, trained states, activations, logits, what
// sharding gathers, context (estimates.md, M9); and of the host.
#include <algorithm>

#include "app/workload/forms/training.h"

namespace flopsmith {

namespace {

constexpr double gibibytesPerGb = 1e9 / 1073741824.0;
/// Adapters of rank 64 on all linear layers are about this share of the model.
constexpr double adapterShare = 0.012;
constexpr double fourBitBytes = 0.56; // of a weight with its scales: nf4, GPTQ group 128

struct FinetuneMemory {
    TransformerShape shape;
    double tokens = 0;
    int count = 1;
    bool full = false;
    bool fourBit = false;
    bool trainsEmbeddings = false;
    bool checkpointing = true;
    bool torchtune = false;
    bool zero3 = false;
    bool zero2 = false;
    bool hosted = false; // weights and optimizer in host memory
    bool hostActivations = false;
    bool unpacked = false;
    bool wide = false; // FP32 weights
};

FinetuneMemory finetuneMemoryOf(const Question& question)
{
    const Workload& w = question.workload;
    const std::string options = lowered(w.options);
    const std::string framework = lowered(w.framework);
    FinetuneMemory out;
    out.shape = transformerShape(w);
    const bool picture = contains(lowered(w.model.name), "diff");
    out.tokens = w.sequence.value_or(picture ? 4096 : 512) * w.microBatch.value_or(1);
    out.count = std::max(1, question.hardware.count);
    out.full = contains(w.mode, "full");
    out.fourBit = contains(w.mode, "qlora");
    out.trainsEmbeddings = contains(w.mode, "+emb");
    out.torchtune = contains(framework, "torchtune");
    out.checkpointing = w.activationCheckpointing.empty() ? contains(options, "checkpoint") || !out.torchtune
                                                          : w.activationCheckpointing != "false";
    out.zero3 = contains(framework, "zero-3") || contains(framework, "fsdp") || (out.torchtune && out.count > 1)
        || w.sharding == "FULL_SHARD" || contains(w.parallelism, "FSDP") || contains(w.parallelism, "ZeRO-3");
    out.zero2 = (contains(framework, "zero-2") || contains(w.parallelism, "ZeRO-2")) && out.count > 1;
    out.hosted = (contains(options, "cpu offload") && !contains(options, "no cpu")) || contains(w.offload, "optimizer")
        || contains(w.offload, "weights");
    out.hostActivations = contains(options, "activation offloading") || w.activationOffload.value_or(false);
    out.unpacked = contains(options, "unpacked");
    out.wide = lowered(w.precision).starts_with("fp32") && out.full;
    return out;
}

void addStates(MonomialTerms& terms, const FinetuneMemory& m, const Workload& w)
{
    const TransformerShape& s = m.shape;
    const double share = m.zero3 ? m.count : 1;
    const double embeddings = w.model.vocab ? (w.model.tiedEmbeddings.value_or(false) ? 1 : 2) * s.vocab * s.hidden : 0;
    if (!m.hosted) {
        if (m.fourBit)
            terms.add("weights", ((s.params - embeddings) * fourBitBytes + embeddings * 2) / share / 1e9,
                      {{"memf.weights_4bit"}});
        else
            terms.add("weights", s.params * (m.wide ? 4 : 2) / share / 1e9, {{"memf.weights"}});
    }
    if (m.full) {
        // 20 bytes: FP32 master weights, two moments, gradients in both precisions; torchtune fuses the optimizer into
        // the backward pass or keeps 8-bit states.
        const double shards = m.zero2 || m.zero3 ? m.count : 1;
        if (m.hosted)
            terms.add("gradients", s.params * 2 / m.count / 1e9, {{"memf.offload_buffers"}});
        else
            terms.add("optimizer and gradients", s.params * (m.torchtune ? 4 : 20) / shards / 1e9,
                      {{m.torchtune ? "memf.optimizer_tune" : "memf.optimizer"}});
        return;
    }
    if (!contains(w.mode, "offload")) {
        const double rank = w.loraRank.value_or(64) / 64;
        terms.add("adapters", adapterShare * rank * s.params * 16 / 1e9, {{"memf.adapters"}});
    }
    if (m.trainsEmbeddings)
        terms.add("trained embeddings", 2 * s.vocab * s.hidden * 16 / (m.zero2 ? m.count : share) / 1e9,
                  {{"memf.embeddings"}});
}

void addActivations(MonomialTerms& terms, const FinetuneMemory& m)
{
    const TransformerShape& s = m.shape;
    if (m.checkpointing) {
        const char* name = m.hostActivations ? "memf.activations_offload"
            : m.torchtune                    ? "memf.checkpoints_tune"
                                             : "memf.checkpoints";
        terms.add("activations", m.tokens * s.layers * s.hidden * 2 / 1e9, {{name}});
    } else {
        Factors factors{{"memf.activations"}};
        if (m.unpacked)
            factors.push_back({"memf.unpacked"});
        terms.add("activations", m.tokens * s.layers * s.hidden * 34 / 1e9, factors);
    }
    terms.add("working layer", m.tokens * (8 * s.hidden + 6 * s.ffn) / 1e9, {{"memf.working_layer"}});
    terms.add("logits", m.tokens * s.vocab / 1e9, {{m.torchtune ? "memf.logit_bytes_tune" : "memf.logit_bytes"}});
}

std::optional<FormResult> finetuneMemory(const Question& question, const Parameters& parameters, std::string& why)
{
    const Workload& w = question.workload;
    if (!w.model.params) {
        why = FLOPSMITH_TR("workload", "the number of parameters is not stated");
        return std::nullopt;
    }
    const FinetuneMemory m = finetuneMemoryOf(question);
    MonomialTerms terms(parameters);
    addStates(terms, m, w);
    addActivations(terms, m);
    if (m.zero3)
        terms.add("gathered layers", m.shape.params / m.shape.layers * 2 / 1e9, {{"memf.gathered_layers"}});
    if (m.zero2 || (m.zero3 && !m.torchtune))
        terms.add("buckets", m.shape.params * 2 / m.count / 1e9, {{"memf.buckets"}});
    terms.add("context", 1, {{m.torchtune ? "memf.context_tune" : "memf.context"}});
    FormResult out;
    out.group = "memory-finetune";
    out.terms = terms.terms();
    out.scale =
        (question.metric.unit == "GiB" ? gibibytesPerGb : 1) * (contains(question.metric.name, "total") ? m.count : 1);
    out.likeness = trainingLikeness(question, trainingDevice(question.hardware));
    return out;
}

std::optional<FormResult> hostMemory(const Question& question, const Parameters& parameters, std::string&)
{
    const Workload& w = question.workload;
    MonomialTerms terms(parameters);
    terms.add("process", 1, {{"host.process_gb"}});
    if (contains(w.mode, "offload") || contains(w.options, "offload") || !w.offload.empty())
        terms.add("offloaded weights", w.model.params.value_or(1e9) * 4 / 1e9, {{"host.offload"}});
    FormResult out;
    out.group = "memory-host";
    out.terms = terms.terms();
    out.likeness = trainingLikeness(question, trainingDevice(question.hardware));
    return out;
}

} // namespace

extern const FormGroup finetuneMemoryForm;
const FormGroup finetuneMemoryForm{
    "memory-finetune", "memory-finetune", [](const Question& q) { return q.workload.family == "memory-finetune"; },
    &finetuneMemory,   &trainingPriors,   trainingLikenesses(),
};

extern const FormGroup hostMemoryForm;
const FormGroup hostMemoryForm{
    "memory-host", "other",         [](const Question& q) { return q.workload.family == "memory-host"; },
    &hostMemory,   &trainingPriors, trainingLikenesses(),
};

} // namespace flopsmith
