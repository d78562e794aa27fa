// Generation of tokens, one step of all sequences at a time (estimates.md, M5). Seconds per step.
#include "app/workload/forms/llm.h"

#include <algorithm>
#include <cmath>

namespace flopsmith {

namespace {

/// Launch time per layer.
constexpr EngineParameters decodeLaunch{"decode.c.llamacpp", "decode.c.llama23",  "decode.c.mlc",    "decode.c.exllama",
                                        "decode.c.awq-gemv", "decode.c.awq-gemm", "decode.c.sglang", "decode.c.vllm",
                                        "decode.c.hf",       "decode.c.trt"};
/// Dequantized weights per FP32 operation.
constexpr EngineParameters decodeDequantize{
    "decode.q.llamacpp", "decode.q.llama23", "decode.q.mlc",  "decode.q.exllama", "decode.q.awq-gemv",
    "decode.q.awq-gemm", "decode.q.sglang",  "decode.q.vllm", "decode.q.hf",      "decode.q.trt"};

/// How the devices share a step.
struct DecodeSharing {
    double tensor = 1; // devices that share each matrix
    double hops = 0; // between devices that hold consecutive layers
    bool rows = false; // the tables of 2023, which split rows over cards without direct links
};

DecodeSharing decodeSharing(const Question& question, const LlmCase& llm)
{
    DecodeSharing out;
    out.rows = llm.engine == LlmEngine::LlamaCpp2023;
    const std::string_view text = sharingText(question.workload);
    const bool engineSplits = llm.engine == LlmEngine::Vllm || llm.engine == LlmEngine::Mlc
        || llm.engine == LlmEngine::TensorRt || (!llm.record && llm.engine == LlmEngine::Sglang);
    const bool tensor =
        (containsWord(text, "tensor") || text.starts_with("TP") || engineSplits) && !containsWord(text, "layer");
    out.tensor = out.rows || (llm.devices > 1 && tensor) ? llm.devices : 1;
    out.hops = out.tensor > 1 ? 0 : llm.devices - 1;
    return out;
}

/// The records of these engines are of 2023, before launches were captured in graphs; today's run like SGLang.
LlmEngine engineOfToday(LlmEngine engine)
{
    return engine == LlmEngine::Vllm || engine == LlmEngine::TensorRt ? LlmEngine::Sglang : engine;
}

/// Tokens in the cache, averaged over the generation.
double decodeContext(const Workload& w)
{
    constexpr double usual = 1024;
    if (w.prefill && w.decode.value_or(0) > 0)
        return *w.prefill + *w.decode / 2;
    return w.sequence.value_or(usual) / 2;
}

double decodeBandwidth(const LlmCase& llm, const Parameters& p)
{
    if (llm.rates.apple)
        return llm.rates.bandwidth * p("decode.apple_w");
    const bool own = llm.engine == LlmEngine::LlamaCpp || llm.engine == LlmEngine::LlamaCpp2023;
    const double beta = p(!own ? "decode.beta_other" : llm.fourBit ? "decode.beta4" : "decode.beta16");
    return reachableBandwidth(llm.rates, beta) * p("decode.e_w");
}

/// Unpacking quantized weights runs on the FP32 units, two operations per 4-bit weight and one per 8-bit weight. Metal
/// kernels multiply F16 weights there too.
double dequantizing(const LlmCase& llm, double perDevice, const Parameters& p)
{
    const double weights = llm.active / perDevice / llm.rates.fp32;
    if (!llm.rates.apple)
        return llm.fourBit || llm.eightBit
            ? weights * (llm.fourBit ? 2 : 1) / p(decodeDequantize[static_cast<std::size_t>(llm.engine)])
            : 0;
    const double packed = llm.fourBit ? 2 : llm.eightBit ? 1 : 0;
    const double unpacked = llm.fourBit ? 0 : 2 * llm.active / llm.rates.fp32 / p("decode.apple_q16");
    return (packed > 0 ? packed * weights / p("decode.apple_q") : 0) + unpacked;
}

double decodeCommunication(const LlmCase& llm, const DecodeSharing& sharing, const Parameters& p)
{
    constexpr double switched = 1e11; // bytes/s; NVLink through a switch
    double out = sharing.hops > 0 ? sharing.hops * p("decode.hop") : 0;
    if (sharing.tensor > 1 && sharing.rows)
        out += llm.layers * p("decode.row_c") * (sharing.tensor - 1);
    else if (sharing.tensor > 1) // two all-reduces a layer
        out += 2 * llm.layers * p(llm.rates.link > switched ? "decode.ar" : "decode.ar_pcie")
            * std::sqrt(sharing.tensor - 1);
    return out;
}

void addDecodeTerms(Terms& terms, const LlmCase& llm, const DecodeSharing& sharing, double batch, double context,
                    const Parameters& p)
{
    const double t = sharing.tensor;
    // The embedding is looked up, not read through.
    const double read = std::max(0.0, llm.touched(batch) - 0.99 * llm.embedding);
    const double weights = read / t / decodeBandwidth(llm, p);
    terms.add(FLOPSMITH_TR("workload", "weights"), weights);
    terms.add(FLOPSMITH_TR("workload", "dequantization"), dequantizing(llm, t, p));
    terms.add(FLOPSMITH_TR("workload", "KV cache"),
              batch * llm.cache(context) / t / (p("decode.e_kv") * llm.rates.bandwidth));
    // Products with the cache in kernels that do not use tensor cores: a tenth of the FP32 rate.
    terms.add(FLOPSMITH_TR("workload", "attention"),
              batch * context * 4 * llm.layers * llm.attentionWidth * p("decode.kv_alu") / t / (0.1 * llm.rates.fp32));
    if (batch > 1) {
        // GEMV kernels loop over the batch.
        const bool gemv = llm.engine == LlmEngine::AwqGemv;
        terms.add(FLOPSMITH_TR("workload", "compute"),
                  (batch - 1) * 2 * llm.active / t
                      / (p(gemv ? "decode.e_flop_gemv" : "decode.e_flop") * llm.rates.fp16));
    }
    terms.add(FLOPSMITH_TR("workload", "launch"),
              llm.layers
                  * p(llm.rates.apple ? std::string_view("decode.apple_c")
                                      : decodeLaunch[static_cast<std::size_t>(llm.engine)]));
    terms.add(FLOPSMITH_TR("workload", "communication"), decodeCommunication(llm, sharing, p));
    if (sharing.hops > 0) // caches and clocks of the cards that wait for theirs
        terms.add(FLOPSMITH_TR("workload", "waiting"), sharing.hops * p("decode.fleet") * weights);
}

std::optional<FormResult> evaluateDecode(const Question& question, const Parameters& p, std::string& why)
{
    auto llm = llmCase(question, why);
    if (!llm)
        return std::nullopt;
    if (!llm->record)
        llm->engine = engineOfToday(llm->engine);
    const Workload& w = question.workload;
    const double batch = std::max(1.0, w.batch.value_or(1));
    FormResult out;
    out.group = "decode";
    addDecodeTerms(out.terms, *llm, decodeSharing(question, *llm), batch, decodeContext(w), p);
    expressSeconds(out, question, batch);
    addLikeness(out, question, *llm);
    out.likeness.amount(Likeness::Batch, batch);
    out.likeness.amount(Likeness::Sequence, w.sequence.value_or(1024));
    out.taken = std::move(llm->taken);
    return out;
}

std::vector<PriorRule> decodePriors()
{
    constexpr double sigma = 2;
    return {
        {"decode.e_w", cappedPrior(0.92, sigma, 1)},
        {"decode.e_kv", cappedPrior(0.6, sigma, 0.9)},
        {"decode.beta16", {6.8, sigma}},
        {"decode.beta4", {8.5, sigma}},
        {"decode.beta_other", cappedPrior(12, sigma, 20)},
        {"decode.apple_w", cappedPrior(0.85, sigma, 0.95)},
        {"decode.apple_q16", {1, sigma}},
        {"decode.apple_q", {0.14, sigma}},
        {"decode.apple_c", {60e-6, sigma}},
        {"decode.kv_alu", {0.5, sigma}},
        {"decode.row_c", {60e-6, sigma}},
        {"decode.e_flop_gemv", cappedPrior(0.05, sigma, 0.8)},
        {"decode.e_flop", cappedPrior(0.3, sigma, 0.8)},
        {"decode.hop", {60e-6, sigma}},
        {"decode.ar", {25e-6, sigma}},
        {"decode.ar_pcie", {60e-6, sigma}},
        {"decode.fleet", {0.02, sigma}},
        {"decode.c.llamacpp", {90e-6, sigma}},
        {"decode.c.llama23", {70e-6, sigma}},
        {"decode.c.mlc", {20e-6, sigma}},
        {"decode.c.exllama", {30e-6, sigma}},
        {"decode.c.awq-gemv", {40e-6, sigma}},
        {"decode.c.awq-gemm", {40e-6, sigma}},
        {"decode.c.sglang", {55e-6, sigma}},
        {"decode.c.vllm", {300e-6, sigma}},
        {"decode.c.hf", {500e-6, sigma}},
        {"decode.c.trt", {25e-6, sigma}},
        {"decode.q.llamacpp", {1, sigma}},
        {"decode.q.llama23", {1, sigma}},
        {"decode.q.mlc", {2, sigma}},
        {"decode.q.exllama", {2, sigma}},
        {"decode.q.awq-gemv", {2, sigma}},
        {"decode.q.awq-gemm", {1, sigma}},
        {"decode.q.sglang", {2, sigma}},
        {"decode.q.vllm", {1, sigma}},
        {"decode.q.hf", {1, sigma}},
        {"decode.q.trt", {2, sigma}},
    };
}

} // namespace

extern const FormGroup decodeForm;
const FormGroup decodeForm{
    "decode",
    "decode",
    [](const Question& q) { return q.workload.family == "llm-decode"; },
    &evaluateDecode,
    &decodePriors,
    {Likeness::Model, Likeness::Size, Likeness::Gpu, Likeness::Generation, Likeness::Precision, Likeness::Batch,
     Likeness::Sequence, Likeness::Count, Likeness::Source, Likeness::Engine, Likeness::Series, Likeness::Experts},
};

} // namespace flopsmith
