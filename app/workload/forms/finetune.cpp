// Fine-tuning: seconds per optimizer step, all its micro-batches (estimates.md, M7). A frozen base takes a forward pass
// and the gradient of its inputs, not that of its weights.
#include <cmath>

#include "app/workload/forms/training.h"

namespace flopsmith {

namespace {

enum class Tuning { Full, Lora, Qlora };

struct FinetuneRun {
    TransformerShape shape;
    TrainingDevice device;
    TrainingLink link;
    Tuning tuning = Tuning::Full;
    double sequence = 2048;
    double tokens = 0; // of a micro-batch
    double accumulation = 1;
    double passes = 3; // forward passes' worth of work per token
    double trained = 0; // parameters
    int count = 1;
    bool checkpointing = false;
    bool torchtune = false;
    bool compiled = false;
    bool unpacked = false; // padded sequences
    bool zero3 = false;
    bool zero2or3 = false; // not stated which
    bool hostOptimizer = false;
    bool hostActivations = false;
};

FinetuneRun finetuneRun(const Question& question)
{
    const Workload& w = question.workload;
    const std::string options = lowered(w.options);
    const std::string framework = lowered(w.framework);
    FinetuneRun out;
    out.shape = transformerShape(w);
    out.device = trainingDevice(question.hardware);
    out.link = trainingLink(question, out.device);
    out.tuning = w.family == "finetune-full" ? Tuning::Full
        : w.family == "finetune-qlora"       ? Tuning::Qlora
                                             : Tuning::Lora;
    out.sequence = w.sequence.value_or(2048);
    out.tokens = w.microBatch.value_or(1) * out.sequence;
    out.accumulation = w.gradAccum.value_or(1);
    out.count = std::max(1, question.hardware.count);
    out.checkpointing =
        w.activationCheckpointing.empty() ? contains(options, "checkpoint") : w.activationCheckpointing != "false";
    out.passes = (out.tuning == Tuning::Full ? 3 : 2) + (out.checkpointing ? 1 : 0);
    out.torchtune = contains(framework, "torchtune");
    out.compiled = contains(options, "torch.compile")
        || (out.torchtune
            && (contains(options, "compile") || contains(options, "offloading") || contains(options, "lora")));
    out.unpacked = contains(options, "unpacked");
    out.zero3 = contains(framework, "zero-3") || (out.torchtune && out.count > 1) || w.sharding == "FULL_SHARD"
        || contains(w.parallelism, "FSDP") || contains(w.parallelism, "ZeRO-3");
    out.zero2or3 = contains(framework, "2/3");
    const double embeddings = contains(w.mode, "+emb") ? 2 * out.shape.vocab * out.shape.hidden : 0;
    out.trained = out.tuning == Tuning::Full ? out.shape.params : embeddings + 0.01 * out.shape.params;
    const bool offloads = contains(options, "offload") && !contains(options, "no ") && out.tuning == Tuning::Full;
    out.hostOptimizer = (offloads && contains(options, "cpu offload")) || contains(w.offload, "optimizer");
    out.hostActivations = (offloads && !out.hostOptimizer) || w.activationOffload.value_or(false);
    return out;
}

void addFinetuneWork(MonomialTerms& terms, const FinetuneRun& run)
{
    const TransformerShape& s = run.shape;
    const TrainingDevice& d = run.device;
    const double peak = d.bf16 > d.fp32 ? d.bf16 : d.fp16;
    const double work = run.passes * 2 * s.params * run.tokens / 1e12;
    const double attentionPasses = 3 + (run.checkpointing ? 1 : 0);
    Factors compute{{"compute"}, {"ft.compute"}, {"eff." + d.generation}};
    Factors memory{{"memory_amp"}, {"ft.memory_amp"}};
    if (run.unpacked)
        compute.push_back({"ft.padding"});
    if (run.tuning != Tuning::Full) {
        compute.push_back({"ft.adapter_compute"});
        memory.push_back({"ft.adapter_memory"});
    }
    if (run.compiled)
        memory.push_back({"ft.compiled_memory"});
    struct Row {
        std::string_view name;
        double x;
        Factors factors;
    };
    Row rows[] = {
        {"compute", work / peak, std::move(compute)},
        {"attention",
         attentionPasses * 2 * s.layers * s.hidden * run.sequence * run.tokens / 1e12 / peak,
         {{"gpt.attention"}, {"attention." + d.generation}}},
        {"power limit", work / d.power, {{"joule_per_tflop"}, {"ft.joule_per_tflop"}, {"watt." + d.generation}}},
        {"memory", run.tokens * s.layers * 34 * s.hidden * 2 / 1e9 / d.bandwidth, std::move(memory)},
        {"logits", run.tokens * s.vocab * 1e-9 / d.bandwidth, {{"ft.logit_bytes"}}},
    };
    for (Row& row : rows) {
        terms.add(row.name, run.accumulation * row.x, row.factors);
        if (run.link.nodes > 1) {
            row.factors.push_back({"ft.multinode_loss"});
            terms.add(FLOPSMITH_TR("workload", "stragglers"), run.accumulation * row.x, row.factors);
        }
    }
    terms.add("weights", run.accumulation * s.params * 2 * run.passes / 1e9 / d.bandwidth, {{"ft.weight_reads"}});
    Factors launch{{run.tuning == Tuning::Full ? "ft.launch_ms_full" : "ft.launch_ms_lora"}};
    if (run.torchtune || run.compiled)
        launch.push_back({"ft.launch_compiled"});
    terms.add("launch", run.accumulation * s.layers * 1e-3, launch);
    if (run.tuning == Tuning::Qlora)
        terms.add("dequantization", run.accumulation * s.params * run.passes * 1e-9 / d.bandwidth,
                  {{run.torchtune ? "ft.dequant_bytes_nf4" : "ft.dequant_bytes_gptq"}});
    terms.add("optimizer", run.trained * 1e-9 / d.bandwidth, {{"ft.optimizer_bytes"}});
}

void addFinetuneExchange(MonomialTerms& terms, const FinetuneRun& run)
{
    const TransformerShape& s = run.shape;
    const double slot = slotGigabytes(run.device.pcieGen);
    if (run.hostOptimizer)
        terms.add("offload", s.params / run.count * 16 / 1e9 / slot, {{"ft.offload"}});
    if (run.hostActivations)
        terms.add("offload", run.accumulation * run.tokens * s.layers * s.hidden * 2 * 2 / 1e9 / slot,
                  {{"ft.activation_offload"}});
    if (run.count < 2)
        return;
    const double share = static_cast<double>(run.count - 1) / run.count;
    if (run.zero3)
        terms.add("communication", run.accumulation * run.passes * s.params * 2 * share / 1e9 / run.link.device,
                  {{"ft.zero3_comm"}});
    else if (run.link.nodes > 1)
        terms.add("network",
                  run.accumulation * (run.zero2or3 ? s.params : run.trained) * 2 * share * 2 / 1e9 / run.link.network
                      / std::max(1, run.count / run.link.nodes),
                  {{"ft.network"}});
    else if (run.tuning == Tuning::Full)
        terms.add("communication", run.accumulation * s.params * 2 * 2 * share / 1e9 / run.link.device,
                  {{"ft.zero2_comm"}});
}

std::optional<FormResult> finetune(const Question& question, const Parameters& parameters, std::string& why)
{
    const FinetuneRun run = finetuneRun(question);
    if (!run.device.known()) {
        why = FLOPSMITH_TR("workload", "the accelerator is not in the catalog, or its compute rate is not known");
        return std::nullopt;
    }
    if (!question.workload.model.params) {
        why = FLOPSMITH_TR("workload", "the number of parameters is not stated");
        return std::nullopt;
    }
    MonomialTerms terms(parameters);
    addFinetuneWork(terms, run);
    addFinetuneExchange(terms, run);
    FormResult out;
    out.group = "finetune";
    out.terms = terms.terms();
    out.likeness = trainingLikeness(question, run.device);
    if (question.metric.name == "tokens_per_s_total") {
        out.sign = -1;
        out.scale = run.count * run.tokens * run.accumulation;
    }
    return out;
}

} // namespace

extern const FormGroup finetuneForm;
const FormGroup finetuneForm{
    "finetune",
    "time",
    [](const Question& q) { return q.workload.family.starts_with("finetune") && q.metric.name != "time_to_train"; },
    &finetune,
    &trainingPriors,
    trainingLikenesses(),
};

} // namespace flopsmith
