// One request from its prompt to its last token. Seconds for prompt and generation together.
#include "app/workload/forms/llm.h"

#include <algorithm>
#include <cmath>

namespace flopsmith {

namespace {

/// Launch time per layer and token.
constexpr EngineParameters requestLaunch{"e2e.c.llamacpp", "e2e.c.llamacpp", "e2e.c.llamacpp", "e2e.c.llamacpp",
                                         "e2e.c.llamacpp", "e2e.c.llamacpp", "e2e.c.sglang",   "e2e.c.vllm",
                                         "e2e.c.hf",       "e2e.c.trt"};

struct RequestWork {
    double prompt = 1;
    double generated = 256;
    double tensor = 1;
    bool hf = false;
    bool fp8 = false;
    bool gptq = false;
};

RequestWork requestWork(const Workload& w, const LlmCase& llm)
{
    RequestWork out;
    out.prompt = w.prefill.value_or(0) > 0 ? *w.prefill : 1;
    out.generated = w.decode.value_or(0) > 0 ? *w.decode : 256;
    out.hf = llm.engine == LlmEngine::Transformers;
    out.fp8 = llm.precision == "fp8";
    out.gptq = containsWord(llm.precision, "gptq");
    const bool tensor =
        llm.engine == LlmEngine::Sglang || llm.engine == LlmEngine::Vllm || llm.engine == LlmEngine::TensorRt;
    out.tensor = tensor ? llm.devices : 1;
    return out;
}

void addRequestGeneration(Terms& terms, const LlmCase& llm, const RequestWork& work, const Parameters& p)
{
    const Rates& r = llm.rates;
    const double n = work.generated;
    const double read = std::max(0.0, llm.touched(1) - 0.5 * llm.embedding);
    terms.add(FLOPSMITH_TR("workload", "weights"),
              n * read / work.tensor / (p("e2e.e_w") * reachableBandwidth(r, p("e2e.beta16"))));
    if (llm.fourBit || llm.eightBit) {
        const double q = p(llm.fourBit ? "e2e.q4" : "e2e.q8") * (work.hf ? p("e2e.hf_q") : 1);
        terms.add(FLOPSMITH_TR("workload", "dequantization"), n * 2 * llm.active / work.tensor / (q * r.fp32));
    }
    // At most one key-value head per device of eight. The published runs of Transformers are ten times slower at long
    // contexts than the bandwidth allows: a defect of those runs, not of the engine.
    const double slow = llm.record && work.hf ? p("e2e.hf_kv") : 1;
    terms.add(FLOPSMITH_TR("workload", "KV cache"),
              n * llm.cache(work.prompt + n / 2) / std::min(work.tensor, 8.0) / (p("e2e.e_kv") * r.bandwidth) * slow);
    double launch = p(requestLaunch[static_cast<std::size_t>(llm.engine)]);
    if (llm.moe)
        launch += p("e2e.moe_c") + (work.gptq ? p("e2e.gptq_moe") : 0);
    if (work.hf && work.fp8)
        launch += p("e2e.hf_fp8");
    terms.add(FLOPSMITH_TR("workload", "launch"), n * llm.layers * launch + p("e2e.fixed"));
    if (work.tensor > 1) // two all-reduces a layer
        terms.add(FLOPSMITH_TR("workload", "communication"), n * 2 * llm.layers * p("e2e.ar") * std::log2(work.tensor));
}

void addRequestPrompt(Terms& terms, const LlmCase& llm, const RequestWork& work, const Parameters& p)
{
    const double body = std::max(llm.active - llm.vocab * llm.hidden, 0.1 * llm.active);
    const double e = p("e2e.e_p") * (llm.fourBit ? p("e2e.pq") : 1);
    terms.add(FLOPSMITH_TR("workload", "prefill"),
              2 * body * work.prompt / work.tensor / (e * (work.fp8 ? llm.rates.fp8 : llm.rates.fp16)));
    terms.add(FLOPSMITH_TR("workload", "attention"),
              2 * llm.layers * llm.attentionWidth * work.prompt * work.prompt / work.tensor
                  / (p("e2e.e_att") * llm.rates.fp16));
}

std::optional<FormResult> evaluateRequest(const Question& question, const Parameters& p, std::string& why)
{
    const auto llm = llmCase(question, why);
    if (!llm)
        return std::nullopt;
    const RequestWork work = requestWork(question.workload, *llm);
    FormResult out;
    out.group = "e2e";
    addRequestGeneration(out.terms, *llm, work, p);
    addRequestPrompt(out.terms, *llm, work, p);
    expressSeconds(out, question, work.prompt + work.generated);
    addLikeness(out, question, *llm);
    out.likeness.amount(Likeness::Sequence, work.prompt + work.generated);
    out.taken = llm->taken;
    return out;
}

std::vector<PriorRule> requestPriors()
{
    constexpr double sigma = 2;
    return {
        {"e2e.e_w", cappedPrior(0.85, sigma, 0.97)},
        {"e2e.e_kv", cappedPrior(0.7, sigma, 0.97)},
        {"e2e.e_p", cappedPrior(0.7, sigma, 0.97)},
        {"e2e.e_att", cappedPrior(0.5, sigma, 0.97)},
        {"e2e.beta16", {8, sigma}},
        {"e2e.c.sglang", {50e-6, sigma}},
        {"e2e.c.hf", {550e-6, sigma}},
        {"e2e.c.vllm", {60e-6, sigma}},
        {"e2e.c.trt", {40e-6, sigma}},
        {"e2e.c.llamacpp", {60e-6, sigma}},
        {"e2e.q4", {4, sigma}},
        {"e2e.q8", {8, sigma}},
        {"e2e.hf_fp8", {1e-3, sigma}},
        {"e2e.hf_q", {0.5, sigma}},
        {"e2e.moe_c", {60e-6, sigma}},
        {"e2e.ar", {15e-6, sigma}},
        {"e2e.fixed", {0.02, sigma}},
        {"e2e.hf_kv", {3, sigma}},
        {"e2e.gptq_moe", {500e-6, sigma}},
        {"e2e.pq", {1, sigma}},
    };
}

} // namespace

extern const FormGroup endToEndForm;
const FormGroup endToEndForm{
    "e2e",
    "e2e",
    [](const Question& q) { return q.workload.family == "llm-e2e-batch1"; },
    &evaluateRequest,
    &requestPriors,
    {Likeness::Model, Likeness::Size, Likeness::Gpu, Likeness::Precision, Likeness::Sequence, Likeness::Count,
     Likeness::Source, Likeness::Engine, Likeness::Generation},
};

} // namespace flopsmith
