// Memory of inference: weights, cache, activations, context of the engine (estimates.md section 2 and M8). Bytes of all
// devices together.
#include "app/workload/forms/llm.h"

#include <algorithm>
#include <cmath>

namespace flopsmith {

namespace {

/// Tokens of one sequence.
struct MemoryTokens {
    double batch = 1;
    double prompt = 1;
    double cached = 1;
};

/// Engines of today cut long prompts into chunks, which bounds the activations: llama.cpp's n_ubatch is 512 by default,
/// vLLM's max_num_batched_tokens 8192.
double tokensAtOnce(const LlmCase& llm, double tokens)
{
    if (llm.record)
        return tokens;
    if (llm.engine == LlmEngine::LlamaCpp)
        return std::min(tokens, 512.0);
    if (llm.engine == LlmEngine::Vllm || llm.engine == LlmEngine::Sglang || llm.engine == LlmEngine::TensorRt)
        return std::min(tokens, 8192.0);
    return tokens;
}

void addLlmMemory(Terms& terms, const Question& question, const LlmCase& llm, const MemoryTokens& tokens,
                  const Parameters& p)
{
    const double matrix = std::min(llm.vocab * llm.hidden, llm.params / 2);
    const bool hf = llm.engine == LlmEngine::Transformers;
    const bool awq = llm.engine == LlmEngine::AwqGemm || llm.engine == LlmEngine::AwqGemv;
    // Embeddings stay at 16 bits. FP8 checkpoints of models with tied embeddings hold both.
    const bool fp8 = llm.precision == "fp8";
    const double body = llm.params - matrix * (llm.tied ? 1 : 2);
    const double share = p(llm.fourBit ? "mem.w4" : llm.eightBit ? "mem.w8" : "mem.w16");
    if (question.workload.weightBytes) { // the file holds them all
        terms.add(FLOPSMITH_TR("workload", "weights"), *question.workload.weightBytes * share);
    } else {
        terms.add(FLOPSMITH_TR("workload", "weights"), body * llm.weightBytes * share);
        terms.add(FLOPSMITH_TR("workload", "embeddings"), matrix * 2 * (llm.tied && !fp8 ? 1 : 2) * p("mem.emb16"));
    }
    // Transformers before 4.x with a static cache holds the cache twice while it appends a token. Runs that state no
    // version are such.
    const bool concatenating =
        llm.record && hf && question.workload.framework.find("Transformers 4.") == std::string::npos;
    terms.add(FLOPSMITH_TR("workload", "KV cache"),
              tokens.batch * llm.cache(tokens.cached) * p("mem.kv") * (concatenating ? p("mem.kv_hf_old") : 1));
    const double together = tokensAtOnce(llm, tokens.batch * tokens.prompt);
    terms.add(FLOPSMITH_TR("workload", "activations"), together * llm.hidden * p("mem.act"));
    if (awq) // logits of every prompt token, and scores without flash attention
        terms.add(FLOPSMITH_TR("workload", "activations"),
                  together * llm.vocab * p("mem.logit")
                      + p("mem.att") * tokens.batch * llm.heads * tokens.prompt * tokens.prompt);
    terms.add(FLOPSMITH_TR("workload", "context"), p(hf ? "mem.ctx.hf" : "mem.ctx.fused") * llm.devices);
}

std::optional<FormResult> llmMemory(const Question& question, const Parameters& p, std::string& why)
{
    const auto llm = llmCase(question, why);
    if (!llm)
        return std::nullopt;
    const Workload& w = question.workload;
    MemoryTokens tokens;
    tokens.batch = std::max(1.0, w.batch.value_or(1));
    tokens.prompt = std::max(1.0, w.prefill.value_or(1));
    tokens.cached = std::max(0.0, w.sequence.value_or(tokens.prompt + w.decode.value_or(0)));
    FormResult out;
    out.group = "memory";
    addLlmMemory(out.terms, question, *llm, tokens, p);
    expressBytes(out, question);
    addLikeness(out, question, *llm);
    out.likeness.word(Likeness::CachePrecision, w.kvPrecision);
    out.likeness.amount(Likeness::Batch, tokens.batch);
    out.likeness.amount(Likeness::Sequence, tokens.cached);
    out.taken = llm->taken;
    return out;
}

/// Images one at a time in the decoder: an option of the pipeline. The published runs turn it on above a batch of 16,
/// as their memory falls there.
bool decodesSliced(const Question& question, double batch)
{
    constexpr double largestWhole = 16;
    return question.id.empty() ? containsWord(question.workload.options, "slic") : batch > largestWhole;
}

void addImageMemory(Terms& terms, const Question& question, double params, double batch, double width,
                    const Parameters& p)
{
    constexpr double nativeSize = 512; // pixels on a side
    const double area = std::pow(question.workload.model.imageSize.value_or(nativeSize) / nativeSize, 2);
    const double wide = width / 2; // elements of 16 bits
    terms.add(FLOPSMITH_TR("workload", "weights"), params * width * p("mem.sd_w"));
    if (decodesSliced(question, batch)) {
        terms.add(FLOPSMITH_TR("workload", "activations"), batch * area * wide * p("mem.sd_lat"));
        terms.add(FLOPSMITH_TR("workload", "context"), p("mem.sd_base") * wide * area);
    } else {
        terms.add(FLOPSMITH_TR("workload", "activations"),
                  batch * area * wide * p("mem.sd_img") * (wide > 1 ? p("mem.sd_32") : 1));
    }
    terms.add(FLOPSMITH_TR("workload", "context"), p("mem.sd_fix"));
}

std::optional<FormResult> imageMemoryForm(const Question& question, const Parameters& p, std::string& why)
{
    const Workload& w = question.workload;
    if (!w.model.params || *w.model.params <= 0) {
        why = FLOPSMITH_TR("workload", "the parameters of the model are not known");
        return std::nullopt;
    }
    const double batch = std::max(1.0, w.batch.value_or(1));
    const bool full = w.precision == "fp32" || w.precision == "float32";
    FormResult out;
    out.group = "memory";
    addImageMemory(out.terms, question, *w.model.params, batch, full ? 4 : 2, p);
    expressBytes(out, question);
    out.scale *= std::max(1, question.hardware.count); // each device holds the model
    Fingerprint& print = out.likeness;
    print.word(Likeness::Model, modelWord(w.model));
    print.word(Likeness::Gpu, deviceWord(question.hardware));
    print.word(Likeness::Precision, w.precision.empty() ? std::string_view("fp16") : std::string_view(w.precision));
    print.word(Likeness::Source, question.sourceGroup);
    print.word(Likeness::Engine, "sd");
    print.word(Likeness::CachePrecision, "x");
    print.amount(Likeness::Size, *w.model.params);
    print.amount(Likeness::Count, 1);
    print.amount(Likeness::Batch, batch);
    print.amount(Likeness::Sequence, 1);
    return out;
}

std::optional<FormResult> evaluateInferenceMemory(const Question& question, const Parameters& p, std::string& why)
{
    const ModelShape& model = question.workload.model;
    const bool image = model.kind == ModelKind::Diffusion || (model.imageSize && !model.layers);
    return image ? imageMemoryForm(question, p, why) : llmMemory(question, p, why);
}

std::vector<PriorRule> inferenceMemoryPriors()
{
    constexpr double sigma = 2;
    return {
        {"mem.ctx.hf", {0.1e9, sigma}},  {"mem.ctx.fused", {0.2e9, sigma}},
        {"mem.kv", {1, sigma}},          {"mem.kv_hf_old", {1.9, sigma}},
        {"mem.logit", {3, sigma}},       {"mem.att", {7, sigma}},
        {"mem.act", {2, sigma}},         {"mem.w4", {1, sigma}},
        {"mem.w8", {1, sigma}},          {"mem.w16", {1, sigma}},
        {"mem.emb16", {1, sigma}},       {"mem.sd_img", {1.16e9, sigma}},
        {"mem.sd_lat", {0.16e9, sigma}}, {"mem.sd_base", {0.3e9, sigma}},
        {"mem.sd_w", {1, sigma}},        {"mem.sd_32", {0.85, sigma}},
        {"mem.sd_fix", {0.12e9, sigma}},
    };
}

} // namespace

extern const FormGroup inferenceMemoryForm;
const FormGroup inferenceMemoryForm{
    "memory",
    "memory",
    [](const Question& q) { return q.workload.family == "memory-infer"; },
    &evaluateInferenceMemory,
    &inferenceMemoryPriors,
    {Likeness::Model, Likeness::Size, Likeness::Gpu, Likeness::Precision, Likeness::Batch, Likeness::Sequence,
     Likeness::Count, Likeness::Source, Likeness::Engine, Likeness::CachePrecision},
};

} // namespace flopsmith
