#include "app/workload/forms/llm.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/workload/shape.h"

namespace flopsmith {

namespace {

struct PrecisionRow {
    std::string_view text; // lower case
    double bytes; // per weight
};
/// File sizes of published checkpoints over their parameters.
constexpr PrecisionRow exactPrecisions[] = {
    {"f16", 2},
    {"fp16", 2},
    {"bf16", 2},
    {"bfloat16", 2},
    {"fp32", 4},
    {"q4_k_m", 0.61},
    {"q8_0", 1.06},
    {"q6_k", 0.82},
    {"q5_k_m", 0.71},
    {"fp8", 1},
    {"gptq-int8", 1.06},
    {"int8", 1},
    {"gptq-int4", 0.56},
    {"awq-int4", 0.56},
    {"awq-int4-g128", 0.53},
    {"int4 (q4f16/gptq/q4_0)", 0.56},
    {"mxfp4", 0.54},
    {"fp4", 0.56},
    {"int8/fp8/fp16 per submission", 1},
};
/// What a precision that is none of these contains; the first hit counts.
constexpr PrecisionRow likePrecisions[] = {
    {"q2", 0.34},   {"q3", 0.48},   {"q4", 0.6},    {"q5", 0.71},  {"q6", 0.82},
    {"q8", 1.06},   {"int4", 0.56}, {"4bit", 0.56}, {"nf4", 0.56}, {"int8", 1.05},
    {"8bit", 1.05}, {"fp8", 1},     {"fp4", 0.56},  {"16", 2},     {"32", 4},
};

struct EngineRow {
    std::string_view text; // lower case, in the name of the framework
    LlmEngine engine;
};
constexpr EngineRow engineRows[] = {
    {"llama.cpp", LlmEngine::LlamaCpp},
    {"mlc", LlmEngine::Mlc},
    {"exllama", LlmEngine::Exllama},
    {"autoawq", LlmEngine::AwqGemm},
    {"sglang", LlmEngine::Sglang},
    {"vllm", LlmEngine::Vllm},
    {"transformers", LlmEngine::Transformers},
    {"tensorrt", LlmEngine::TensorRt},
    {"fastertransformer", LlmEngine::TensorRt},
};

/// Hybrids keep a key-value cache in their attention layers only (the makers' configs: Nemotron Nano 2, 6 of 62 and 4
/// of 56 layers).
struct HybridRow {
    std::string_view model; // preset
    double attentionLayers;
};
constexpr HybridRow hybrids[] = {{"nemotron-nano-12b-v2", 6}, {"nemotron-nano-9b-v2", 4}};

char lowerLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameWord(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size()
        && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) { return lowerLetter(a) == b; });
}

/// The engine that the framework names. A user's engine of today is another than the one of the undated tables of 2023.
LlmEngine engineOf(const Question& question, LlmCase& out)
{
    const std::string_view framework = question.workload.framework;
    if (framework.empty()) {
        if (!out.record)
            out.taken.emplace_back("framework", "llama.cpp");
        return LlmEngine::LlamaCpp;
    }
    if (out.record && sameWord(framework, "llama.cpp"))
        return LlmEngine::LlamaCpp2023;
    for (const auto& [text, engine] : engineRows) {
        if (!containsWord(framework, text))
            continue;
        if (engine == LlmEngine::AwqGemm && containsWord(framework, "gemv"))
            return LlmEngine::AwqGemv;
        return engine;
    }
    if (!out.record)
        out.taken.emplace_back("framework", "llama.cpp");
    return LlmEngine::LlamaCpp;
}

/// Layers and hidden size of a model of which only the parameters are known, as published models have them: L grows
/// with P^0.37 from 32 at 7e9, and P = 12 L h^2.
void guessShape(const ModelShape& model, LlmCase& out)
{
    const double dense = out.active < out.params * 0.9 ? out.active : out.params;
    out.layers = model.layers.value_or(std::max(12.0, std::round(32 * std::pow(dense / 7e9, 0.37))));
    if (out.layers <= 0)
        out.layers = 32;
    out.hidden = model.hidden.value_or(std::round(std::sqrt(dense / (12 * out.layers)) / 128) * 128);
    if (out.hidden <= 0)
        out.hidden = 1024;
    out.heads = model.heads.value_or(std::max(1.0, std::floor(out.hidden / 128)));
    const double size = model.headDim.value_or(out.hidden / std::max(1.0, out.heads));
    out.attentionWidth = out.heads * size;
    out.vocab = model.vocab.value_or(128000);
    out.tied = model.tiedEmbeddings.value_or(false);
}

/// Experts, and the share of the weights that every token reads: Pa = share P + (1 - share) P k/E.
void addExperts(const ModelShape& model, LlmCase& out)
{
    constexpr double usualExperts = 64;
    const double stated = model.experts.value_or(0);
    const double experts = stated > 0 ? stated : out.active < out.params * 0.9 ? usualExperts : 0;
    out.moe = experts > 1;
    if (!out.moe)
        return;
    out.experts = experts;
    out.expertsActive =
        std::clamp(model.expertsActive.value_or(std::round(experts * out.active / out.params)), 1.0, experts);
    const double met = out.expertsActive / experts;
    out.alwaysRead = met < 1 ? std::clamp((out.active / out.params - met) / (1 - met), 0.01, 1.0) : 1;
}

/// Cache per token, 2 L g d elements or the latent of multi-head latent attention (estimates.md section 2); bytes of
/// an element follow the cache's precision.
void addCache(const Workload& w, LlmCase& out)
{
    const ModelShape& model = w.model;
    const double size = out.attentionWidth / std::max(1.0, out.heads);
    const double usual = model.layers ? out.heads : std::min(out.heads, 8.0);
    double layers = out.layers;
    for (const auto& [name, attentionLayers] : hybrids)
        if (model.id == name)
            layers = attentionLayers;
    double elements = 2 * layers * model.kvHeads.value_or(usual) * size;
    if (model.kvLatent)
        elements = layers * *model.kvLatent;
    const bool quarter = containsWord(w.kvPrecision, "q4") || containsWord(w.kvPrecision, "int4");
    const bool half = containsWord(w.kvPrecision, "8");
    out.cacheBytes = std::max(0.0, elements) * (quarter ? 0.56 : half ? 1 : 2);
    if (model.slidingWindow && out.layers > 0) {
        out.window = std::max(0.0, *model.slidingWindow);
        out.windowedLayers = std::clamp(model.slidingLayers.value_or(out.layers) / out.layers, 0.0, 1.0);
    }
}

void addWeights(const Workload& w, LlmCase& out)
{
    out.weightBytes = bytesPerWeight(out.precision);
    out.fourBit = out.weightBytes < 0.75;
    out.eightBit = out.weightBytes >= 0.75 && out.weightBytes < 1.5;
    const double embeddings = std::min(2 * out.vocab * out.hidden, out.params); // input and output
    out.embedding = embeddings / 2 * out.weightBytes;
    // Engines keep embeddings at 16 bits; GGUF quantizes them too.
    const bool kept = out.weightBytes > 0.5 && !sameWord(out.precision, "q4_k_m");
    out.weights =
        w.weightBytes.value_or((out.params - embeddings) * out.weightBytes + embeddings * (kept ? 2 : out.weightBytes));
}

double perDevice(const Question& question)
{
    const std::string_view name = question.metric.name;
    const std::string_view unit = question.metric.unit;
    const bool each = name.ends_with("_per_gpu") || unit.ends_with("/GPU");
    return each ? std::max(1, question.hardware.count) : 1;
}

} // namespace

std::string_view llmEngineName(LlmEngine engine)
{
    static constexpr EngineParameters names{"llamacpp", "llama23", "mlc",  "exllama", "awq-gemv",
                                            "awq-gemm", "sglang",  "vllm", "hf",      "trt"};
    return names[static_cast<std::size_t>(engine)];
}

bool containsWord(std::string_view text, std::string_view lower)
{
    return std::search(text.begin(), text.end(), lower.begin(), lower.end(),
                       [](char a, char b) { return lowerLetter(a) == b; })
        != text.end();
}

double bytesPerWeight(std::string_view precision)
{
    for (const auto& [text, bytes] : exactPrecisions)
        if (sameWord(precision, text))
            return bytes;
    for (const auto& [text, bytes] : likePrecisions)
        if (containsWord(precision, text))
            return bytes;
    return 2;
}

double LlmCase::touched(double tokens) const
{
    if (!moe)
        return weights;
    const double hit = 1 - std::pow(1 - expertsActive / experts, std::max(tokens, 1.0));
    return weights * (alwaysRead + (1 - alwaysRead) * hit);
}

double LlmCase::cache(double tokens) const
{
    const double seen =
        windowedLayers > 0 ? (1 - windowedLayers) * tokens + windowedLayers * std::min(tokens, window) : tokens;
    return cacheBytes * seen;
}

std::optional<LlmCase> llmCase(const Question& question, std::string& why)
{
    LlmCase out;
    out.rates = ratesOf(question.hardware);
    if (!out.rates.known()) {
        why = FLOPSMITH_TR("workload", "FLOPS or memory bandwidth of the device are not known");
        return std::nullopt;
    }
    const Workload& w = question.workload;
    const ModelShape& model = w.model;
    out.record = !question.id.empty();
    out.devices = std::max(1, question.hardware.count);
    out.precision = w.precision.empty() ? std::string_view("bf16") : std::string_view(w.precision);
    const std::optional<double> params = model.params ? model.params : parameterCount(model);
    if (!params || *params <= 0) {
        why = FLOPSMITH_TR("workload", "the parameters of the model are not known");
        return std::nullopt;
    }
    out.params = *params;
    out.active = std::clamp(model.activeParams.value_or(out.params), out.params * 1e-3, out.params);
    out.engine = engineOf(question, out);
    guessShape(model, out);
    addExperts(model, out);
    addWeights(w, out);
    addCache(w, out);
    return out;
}

double reachableBandwidth(const Rates& rates, double beta)
{
    if (rates.apple)
        return rates.bandwidth;
    const double whole = 0.99 * rates.bandwidth;
    if (rates.smClock <= 0)
        return whole;
    return std::pow(std::pow(whole, -4) + std::pow(beta * rates.smClock, -4), -0.25);
}

void expressSeconds(FormResult& out, const Question& question, double amount)
{
    const std::string_view name = question.metric.name;
    const bool time = name.starts_with("latency") || name.starts_with("first_token") || name.starts_with("time");
    const double seconds = question.metric.unit == "ms" ? 1e3 : 1;
    out.sign = time ? 1 : -1;
    out.scale = (time ? seconds : amount) / perDevice(question);
}

void expressBytes(FormResult& out, const Question& question)
{
    const std::string_view unit = question.metric.unit;
    double bytes = 1;
    if (unit.starts_with("GiB"))
        bytes = 1073741824.0;
    else if (unit.starts_with("MiB") || unit.starts_with("MB")) // nvidia-smi and PyTorch say MB for MiB
        bytes = 1048576.0;
    else if (unit.starts_with("GB"))
        bytes = 1e9;
    out.sign = 1;
    out.scale = 1 / bytes / perDevice(question);
}

std::string_view deviceWord(const Hardware& hardware)
{
    return hardware.device.part.empty() ? std::string_view(hardware.gpu) : std::string_view(hardware.device.part);
}

std::string_view modelWord(const ModelShape& model)
{
    if (!model.id.empty())
        return model.id;
    const std::string_view name = model.name;
    return name.substr(name.rfind('/') + 1); // npos + 1 is 0
}

void addLikeness(FormResult& out, const Question& question, const LlmCase& llm)
{
    Fingerprint& print = out.likeness;
    print.word(Likeness::Model, modelWord(question.workload.model));
    print.word(Likeness::Gpu, deviceWord(question.hardware));
    print.word(Likeness::Generation, llm.rates.generation);
    print.word(Likeness::Series, question.hardware.device.series);
    print.word(Likeness::Precision, llm.precision);
    print.word(Likeness::Source, question.sourceGroup);
    print.word(Likeness::Engine, llmEngineName(llm.engine));
    print.amount(Likeness::Size, llm.params);
    print.amount(Likeness::Active, llm.active);
    print.amount(Likeness::Count, llm.devices);
    print.amount(Likeness::Experts, llm.moe ? 1 : 0);
}

std::string_view sharingText(const Workload& workload)
{
    return workload.multiGpu.empty() ? std::string_view(workload.parallelism) : std::string_view(workload.multiGpu);
}

} // namespace flopsmith
