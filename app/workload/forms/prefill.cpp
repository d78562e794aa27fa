// Reading of prompts: bound by compute, with weights, attention and dequantization beside it (estimates.md, M6).
// Seconds for a batch of prompts.
#include "app/workload/forms/llm.h"

#include <algorithm>
#include <cmath>

namespace flopsmith {

namespace {

/// Share of the peak rate that matrix products reach.
constexpr EngineParameters prefillEfficiency{
    "prefill.e.llamacpp", "prefill.e.llamacpp", "prefill.e.mlc",  "prefill.e.exllama", "prefill.e.awq-gemv",
    "prefill.e.awq-gemm", "prefill.e.sglang",   "prefill.e.vllm", "prefill.e.hf",      "prefill.e.trt"};

/// A batch of prompts as the engine works it off.
struct PrefillWork {
    double batch = 1;
    double prompt = 512; // tokens of one
    double tensor = 1; // devices that share each matrix
    double stages = 1; // devices that hold consecutive layers
    double blocks = 1; // micro-batches
    double busy = 1; // share of the time that a pipeline over the stages saves to
    bool hardToPipeline = false;
    bool llamaCpp = false;
    [[nodiscard]] double tokens() const { return batch * prompt; }
};

bool splitsTensors(const Question& question, const LlmCase& llm)
{
    const std::string_view text = sharingText(question.workload);
    if (text.starts_with("TP") || containsWord(text, "tensor"))
        return true;
    const bool engineSplits =
        llm.engine == LlmEngine::Vllm || llm.engine == LlmEngine::Sglang || llm.engine == LlmEngine::TensorRt;
    return !llm.record && engineSplits && !containsWord(text, "layer");
}

PrefillWork prefillWork(const Question& question, const LlmCase& llm, const Parameters& p)
{
    constexpr double block = 512; // llama.cpp's n_ubatch
    constexpr double large = 3e10; // parameters
    const Workload& w = question.workload;
    PrefillWork out;
    out.batch = std::max(1.0, w.batch.value_or(1));
    const double stated = w.prefill.value_or(0) > 0 ? *w.prefill : w.sequence.value_or(0);
    out.prompt = stated > 0 ? stated : 512;
    out.llamaCpp = llm.engine == LlmEngine::LlamaCpp;
    out.tensor = llm.devices > 1 && splitsTensors(question, llm) ? llm.devices : 1;
    out.stages = out.tensor > 1 ? 1 : llm.devices;
    out.blocks = out.llamaCpp ? std::max(1.0, std::ceil(out.tokens() / block)) : 1;
    // The runs of large 4-bit models on few cards gain next to nothing from the pipeline.
    out.hardToPipeline = llm.fourBit && llm.params > large && out.stages <= 4;
    if (out.llamaCpp && out.stages > 1) {
        const double ideal = (out.blocks + out.stages - 1) / (out.blocks * out.stages);
        out.busy = 1 - p(out.hardToPipeline ? "prefill.pipe_big4" : "prefill.pipe") * (1 - ideal);
    }
    return out;
}

/// llama.cpp accumulates in FP16, for which GeForce cards have twice the rate.
double prefillPeak(const LlmCase& llm, const PrefillWork& work, const Parameters& p)
{
    const Rates& r = llm.rates;
    if (!work.llamaCpp)
        return llm.precision == "fp8" ? r.fp8 : r.fp16;
    const double share = p("prefill.acc16");
    return std::pow(r.fp16, 1 - share) * std::pow(r.fp16Accumulate16, share);
}

void addPrefillCompute(Terms& terms, const LlmCase& llm, const PrefillWork& work, const Parameters& p)
{
    const Rates& r = llm.rates;
    // Neither the embedding nor the output layer works on prompt tokens but the last.
    const double body = std::max(llm.active - llm.vocab * llm.hidden, 0.1 * llm.active);
    const double flop = 2 * body * work.tokens() / work.tensor;
    const double e =
        p(r.apple ? std::string_view("prefill.e_apple") : prefillEfficiency[static_cast<std::size_t>(llm.engine)]);
    terms.add(FLOPSMITH_TR("workload", "compute"), flop / (e * prefillPeak(llm, work, p)) * work.busy);
    if (!r.apple) // energy per operation against the power limit: J/TFLOP
        terms.add(FLOPSMITH_TR("workload", "power limit"), flop * p("prefill.power") * 1e-12 / r.power * work.busy);
    terms.add(FLOPSMITH_TR("workload", "elementwise"), p("prefill.f32") * flop / r.fp32 * work.busy);
}

void addPrefillWeights(Terms& terms, const LlmCase& llm, const PrefillWork& work, const Parameters& p)
{
    const Rates& r = llm.rates;
    const double read = std::max(0.0, llm.touched(work.tokens() / work.blocks) - llm.embedding);
    terms.add(FLOPSMITH_TR("workload", "weights"),
              work.blocks * read / work.tensor / (p("prefill.e_w") * r.bandwidth) * work.busy);
    const bool awq = llm.engine == LlmEngine::AwqGemm || llm.engine == LlmEngine::AwqGemv;
    if (llm.fourBit && !awq) { // each block unpacks all weights into memory first
        const double unpacked = llm.moe ? llm.params : llm.active;
        terms.add(FLOPSMITH_TR("workload", "dequantization"),
                  work.blocks * unpacked / work.tensor
                      * (p("prefill.dq_bytes") / r.bandwidth + p("prefill.dq") / r.fp32 * 10) * work.busy);
    }
}

void addPrefillAttention(Terms& terms, const LlmCase& llm, const PrefillWork& work, const Parameters& p)
{
    const double pairs = work.batch * work.prompt * work.prompt;
    const bool flash = llm.engine == LlmEngine::TensorRt || llm.engine == LlmEngine::Vllm
        || llm.engine == LlmEngine::Sglang || llm.engine == LlmEngine::Transformers;
    const double width = llm.layers * llm.attentionWidth;
    // Without flash attention the scores go through memory, one per pair and head of 128.
    const double seconds = flash ? 2 * width * pairs / (p("prefill.att_flash") * 0.2 * llm.rates.fp16)
                                 : width / 128 * pairs * p("prefill.att") / llm.rates.bandwidth;
    terms.add(FLOPSMITH_TR("workload", "attention"), seconds / work.tensor * work.busy);
}

void addPrefillOverheads(Terms& terms, const LlmCase& llm, const PrefillWork& work, const Parameters& p)
{
    const bool awq = llm.engine == LlmEngine::AwqGemm || llm.engine == LlmEngine::AwqGemv;
    const double warm = awq && !llm.moe ? p("prefill.warm_awq") : 0; // first call of those runs
    terms.add(FLOPSMITH_TR("workload", "launch"),
              llm.layers * work.blocks * p("prefill.c") * work.busy + p("prefill.fixed") * work.stages + warm);
    const double activations = work.tokens() * llm.hidden * 4; // bytes, in and out at 16 bits
    if (work.tensor > 1)
        terms.add(FLOPSMITH_TR("workload", "communication"),
                  2 * llm.layers
                      * (p("prefill.ar")
                         + p("prefill.comm") * activations * (work.tensor - 1) / work.tensor / llm.rates.link));
    else if (work.stages > 1)
        terms.add(FLOPSMITH_TR("workload", "communication"),
                  (work.stages - 1) * p("prefill.copy") * activations / llm.rates.link * work.busy);
}

std::optional<FormResult> evaluatePrefill(const Question& question, const Parameters& p, std::string& why)
{
    const auto llm = llmCase(question, why);
    if (!llm)
        return std::nullopt;
    const PrefillWork work = prefillWork(question, *llm, p);
    FormResult out;
    out.group = "prefill";
    addPrefillCompute(out.terms, *llm, work, p);
    addPrefillWeights(out.terms, *llm, work, p);
    addPrefillAttention(out.terms, *llm, work, p);
    addPrefillOverheads(out.terms, *llm, work, p);
    expressSeconds(out, question, work.tokens());
    addLikeness(out, question, *llm);
    out.likeness.amount(Likeness::Batch, work.batch);
    out.likeness.amount(Likeness::Sequence, work.prompt);
    out.likeness.amount(Likeness::Switch, work.hardToPipeline ? 1 : 0);
    out.taken = llm->taken;
    return out;
}

std::vector<PriorRule> prefillPriors()
{
    constexpr double sigma = 2;
    return {
        {"prefill.e.llamacpp", cappedPrior(0.6, sigma, 1)},
        {"prefill.e.awq-gemm", cappedPrior(0.6, sigma, 1)},
        {"prefill.e.awq-gemv", cappedPrior(0.06, sigma, 1)},
        {"prefill.e.trt", cappedPrior(0.6, sigma, 1)},
        {"prefill.e.hf", cappedPrior(0.5, sigma, 1)},
        {"prefill.e.vllm", cappedPrior(0.6, sigma, 1)},
        {"prefill.e.sglang", cappedPrior(0.6, sigma, 1)},
        {"prefill.e.mlc", cappedPrior(0.5, sigma, 1)},
        {"prefill.e.exllama", cappedPrior(0.5, sigma, 1)},
        {"prefill.e_apple", cappedPrior(0.7, sigma, 1)},
        {"prefill.acc16", cappedPrior(0.6, sigma, 1)},
        {"prefill.dq", {3, sigma}},
        {"prefill.dq_bytes", {2, sigma}},
        {"prefill.att", {12, sigma}},
        {"prefill.att_flash", {2, sigma}},
        {"prefill.power", {0.15, sigma}},
        {"prefill.c", {20e-6, sigma}},
        {"prefill.fixed", {5e-3, sigma}},
        {"prefill.ar", {20e-6, sigma}},
        {"prefill.comm", {1, sigma}},
        {"prefill.pipe", cappedPrior(0.9, sigma, 1)},
        {"prefill.pipe_big4", cappedPrior(0.2, sigma, 1)},
        {"prefill.warm_awq", {30e-3, sigma}},
        {"prefill.copy", {2, sigma}},
        {"prefill.e_w", cappedPrior(0.9, sigma, 1)},
        {"prefill.f32", {0.02, sigma}},
    };
}

} // namespace

extern const FormGroup prefillForm;
const FormGroup prefillForm{
    "prefill",
    "prefill",
    [](const Question& q) { return q.workload.family == "llm-prefill"; },
    &evaluatePrefill,
    &prefillPriors,
    {Likeness::Model, Likeness::Size, Likeness::Gpu, Likeness::Generation, Likeness::Precision, Likeness::Batch,
     Likeness::Sequence, Likeness::Count, Likeness::Source, Likeness::Engine, Likeness::Series, Likeness::Switch},
};

} // namespace flopsmith
