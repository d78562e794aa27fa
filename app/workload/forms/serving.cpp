// Serving of many sequences at once: a step reads the weights once, the cache of every sequence, and admits a share of
// new prompts (estimates.md, M10). Seconds per output token.
#include "app/workload/forms/serving.h"

#include <algorithm>
#include <cmath>

#include "app/workload/forms/training.h"

namespace flopsmith {

namespace {

bool isSubmission(const Question& question)
{
    return !question.id.empty() && question.sourceGroup.starts_with("mlperf");
}

std::string_view taskOf(std::string_view task)
{
    if (task.find("gpqa") != std::string_view::npos)
        return "gpqa";
    if (task.find("fim") != std::string_view::npos)
        return "fim";
    return task.find("lm-arena") != std::string_view::npos ? "lm" : "none";
}

/// MLPerf's data sets: OpenOrca answers of Llama 2 have 294 tokens on average, the mixture for Mixtral 145 (MLPerf
/// Inference policies).
constexpr double openOrcaTokens = 294;
constexpr double mixtralTokens = 145;

void addLengths(const Question& question, ServingCase& out, const Parameters& p)
{
    const Workload& w = question.workload;
    const bool openOrca = w.task.find("OpenOrca") != std::string::npos;
    const bool submission = isSubmission(question);
    constexpr double usualOutput = 256;
    if (w.averageOutput.value_or(0) > 0)
        out.output = *w.averageOutput;
    else if (w.decode.value_or(0) > 0)
        out.output = *w.decode;
    else if (!question.id.empty() && w.model.name.find("ixtral") != std::string::npos)
        out.output = mixtralTokens;
    else
        out.output = submission || openOrca ? openOrcaTokens : usualOutput;
    out.input = std::max(0.0, w.prefill.value_or(0));
    if (submission || (out.input <= 0 && openOrca))
        out.input = openOrcaTokens;
    // The prompts of these tasks are not published: their mean length is fitted.
    if (out.input <= 0 && out.task != "none")
        out.input = p(out.task == "gpqa" ? "serving.p_gpqa" : out.task == "fim" ? "serving.p_fim" : "serving.p_lm");
}

/// Rate of the products and bytes of the weights at the served precision.
void addPrecision(const Question& question, ServingCase& out)
{
    LlmCase& llm = out.llm;
    const Rates& r = llm.rates;
    const bool submission = isSubmission(question);
    // Submitters serve in FP4 where the card has it and in FP8 elsewhere, with an FP8 cache.
    const bool submittedFp4 = submission && out.tensorRt && r.fp4 > 1.5 * r.fp8;
    const bool fp4 = llm.precision == "fp4" || llm.precision == "nvfp4" || llm.precision == "mxfp4-w4a4";
    if (submittedFp4)
        llm.weights = llm.params * 0.56;
    if (submission && out.tensorRt)
        llm.cacheBytes *= 0.5;
    if (fp4 || submittedFp4)
        out.peak = llm.moe ? r.fp8 : r.fp4;
    else
        out.peak = llm.precision == "fp8" || submission ? r.fp8 : r.fp16;
}

/// Sequences at once when nobody states them: as many as the memory holds, up to the scheduler's limit.
double batchFromMemory(const ServingCase& c, const Parameters& p)
{
    const double memory = c.llm.rates.memory * c.group;
    // vLLM fills 0.9 of the memory; 2 GB stay with the engine.
    const double free = std::max(0.9 * memory - c.llm.weights - 2e9 * c.group, 0.02 * memory);
    const double cache = std::max(1.0, c.llm.cache(c.input + 0.6 * c.output));
    const double room = std::max(1.0, free * p("serving.kvfill") / cache);
    return std::pow(std::pow(room, -3) + std::pow(p("serving.cap"), -3), -1.0 / 3);
}

/// Copies of the smallest power of two of devices that holds the model.
void addReplicas(const Question& question, ServingCase& out)
{
    out.group = out.llm.devices;
    // A dense model that is served data-parallel is several servers; only experts make copies step together.
    if (!out.llm.record && !out.llm.moe && out.dataParallel > 1) {
        out.replicas = std::min(out.dataParallel, out.llm.devices);
        out.group = out.llm.devices / out.replicas;
        out.dataParallel = 1;
    }
    if (!isSubmission(question) || out.llm.rates.memory <= 0)
        return;
    double group = 1;
    while (group * out.llm.rates.memory * 0.9 < out.llm.weights * 1.15 && group < out.llm.devices)
        group *= 2;
    out.replicas = std::max(1.0, out.llm.devices / group);
    out.group = out.llm.devices / out.replicas;
}

std::optional<FormResult> evaluateServing(const Question& question, const Parameters& p, std::string& why)
{
    const auto served = servingCase(question, p, why);
    if (!served)
        return std::nullopt;
    FormResult out;
    out.group = "serving";
    const ServingTerms terms = servingTerms(*served, p);
    for (std::size_t i = 0; i < terms.count; ++i)
        out.terms.add(terms.entries[i].name, terms.entries[i].seconds);
    expressSeconds(out, question, 1);
    addServingLikeness(out, question, *served);
    out.taken = served->llm.taken;
    return out;
}

std::vector<PriorRule> servingPriors()
{
    constexpr double sigma = 2;
    return {
        {"serving.e_w", cappedPrior(0.8, sigma, 0.95)},
        {"serving.e_w_moe", cappedPrior(0.5, sigma, 0.95)},
        {"serving.e_kv", cappedPrior(0.6, sigma, 0.95)},
        {"serving.e_f", cappedPrior(0.5, sigma, 0.95)},
        {"serving.e_p", cappedPrior(0.55, sigma, 0.95)},
        {"serving.e_rocm", cappedPrior(0.6, sigma, 0.95)},
        {"serving.c.vllm", {60e-6, sigma}},
        {"serving.c.trt", {40e-6, sigma}},
        {"serving.c_moe", {80e-6, sigma}},
        {"serving.seq.vllm", {40e-6, sigma}},
        {"serving.seq.trt", {5e-6, sigma}},
        {"serving.ar", {12e-6, sigma}},
        {"serving.link", {0.4, sigma}},
        {"serving.ep", {0.02, sigma}},
        {"serving.dp", {400e-6, sigma}},
        {"serving.lock", {0.5, sigma}},
        {"serving.mamba", {0.8, sigma}},
        {"serving.cap", {2048, sigma}},
        {"serving.kvfill", cappedPrior(0.8, sigma, 1)},
        {"serving.p_lm", {200, sigma}},
        {"serving.p_gpqa", {300, sigma}},
        {"serving.p_fim", {1500, sigma}},
        {"serving.slow", {0.025, sigma}},
        {"serving.fp8k", {0.8, sigma}},
        {"serving.f32", {0.01, sigma}},
        {"serving.power", {0.2, sigma}},
    };
}

} // namespace

std::optional<ServingCase> servingCase(const Question& question, const Parameters& p, std::string& why)
{
    auto llm = llmCase(question, why);
    if (!llm)
        return std::nullopt;
    const Workload& w = question.workload;
    ServingCase out;
    out.llm = std::move(*llm);
    out.tensorRt = out.llm.engine == LlmEngine::TensorRt;
    out.llm.engine = out.tensorRt ? LlmEngine::TensorRt : LlmEngine::Vllm;
    out.rocm = containsWord(w.framework, "rocm");
    out.hybrid = containsWord(w.architecture, "mamba");
    out.expertParallel = degreeOf(w.parallelism, "EP");
    out.dataParallel = degreeOf(w.parallelism, "DP");
    out.task = taskOf(w.task);
    out.slowLaunch =
        out.llm.record && out.llm.rates.generation == "blackwell" && out.task == "gpqa" && w.architecture != "MoE";
    addPrecision(question, out);
    addReplicas(question, out);
    addLengths(question, out, p);
    out.batch = w.batchAverage ? *w.batchAverage : w.batch.value_or(0);
    if (out.batch <= 0) {
        if (out.llm.rates.memory <= 0) {
            why = FLOPSMITH_TR("workload", "neither the batch nor the memory of the device is known");
            return std::nullopt;
        }
        out.batch = batchFromMemory(out, p);
    } else if (!out.llm.record)
        out.batch /= out.replicas;
    out.batch = std::max(1.0, out.batch);
    return out;
}

ServingTerms servingTerms(const ServingCase& c, const Parameters& p)
{
    const LlmCase& llm = c.llm;
    const Rates& r = llm.rates;
    const double n = c.group;
    const double admitted = 1 + c.input / c.output; // prompt and output tokens per output token
    const double rocm = c.rocm ? p("serving.e_rocm") : 1;
    const double kernels = (c.peak > 1.2 * r.fp16 ? p("serving.fp8k") : 1) * rocm;
    const double flop = 2 * llm.active * c.batch / n;
    const double perToken = 1 / (c.batch * c.replicas);
    ServingTerms out;
    out.add(FLOPSMITH_TR("workload", "weights"), ServingPart::Weights,
            llm.touched(c.batch) / n / (p(llm.moe ? "serving.e_w_moe" : "serving.e_w") * rocm * r.bandwidth)
                * (1 + c.expertParallel * p("serving.ep")) * perToken);
    out.add(FLOPSMITH_TR("workload", "KV cache"), ServingPart::Cache,
            llm.cache(c.input + c.output / 2) / n / (p("serving.e_kv") * r.bandwidth) / c.replicas);
    out.add(FLOPSMITH_TR("workload", "compute"), ServingPart::Compute,
            flop / (p("serving.e_f") * kernels * c.peak) * perToken);
    // Data-parallel copies step together and wait for each other's prompts.
    if (c.input > 0)
        out.add(FLOPSMITH_TR("workload", "prefill"), ServingPart::Compute,
                c.input / c.output * (2 * llm.active + 2 * llm.layers * llm.attentionWidth * c.input) / n
                    / (p("serving.e_p") * kernels * c.peak)
                    * (1 + (c.dataParallel > 1 ? p("serving.lock") * (c.dataParallel - 1) : 0)) / c.replicas);
    out.add(FLOPSMITH_TR("workload", "elementwise"), ServingPart::Compute,
            p("serving.f32") * flop * admitted / r.fp32 * perToken);
    // Energy per operation against the power limit: J/TFLOP.
    out.add(FLOPSMITH_TR("workload", "power limit"), ServingPart::Compute,
            flop * admitted * p("serving.power") * 1e-12 / r.power * perToken);
    double launch = llm.layers
        * (p(c.tensorRt ? "serving.c.trt" : "serving.c.vllm") + (llm.moe ? p("serving.c_moe") : 0))
        * (c.hybrid ? 1 + p("serving.mamba") : 1);
    if (c.slowLaunch)
        launch += p("serving.slow");
    out.add(FLOPSMITH_TR("workload", "launch"), ServingPart::Launch, launch * perToken);
    // Scheduler, sampling, detokenizing: per sequence and step.
    out.add(FLOPSMITH_TR("workload", "host"), ServingPart::Host,
            p(c.tensorRt ? "serving.seq.trt" : "serving.seq.vllm") / c.replicas);
    double communication = c.dataParallel > 1 ? llm.layers * p("serving.dp") : 0;
    if (n > 1) // two all-reduces a layer
        communication += 2 * llm.layers
            * (p("serving.ar") * std::log2(n)
               + c.batch * admitted * llm.hidden * 4 * (n - 1) / n / (p("serving.link") * r.link));
    out.add(FLOPSMITH_TR("workload", "communication"), ServingPart::Communication, communication * perToken);
    return out;
}

void addServingLikeness(FormResult& out, const Question& question, const ServingCase& c)
{
    addLikeness(out, question, c.llm);
    const Workload& w = question.workload;
    Fingerprint& print = out.likeness;
    print.word(Likeness::Task, c.task);
    // What a card does in one task alone tells about the runs, not about the card.
    const bool apart = c.task == "gpqa" && w.architecture != "MoE";
    std::string both(apart ? deviceWord(question.hardware) : std::string_view("x"));
    if (apart)
        both += c.task;
    print.word(Likeness::GpuTask, both);
    std::string sharing = w.parallelism;
    if (sharing.empty())
        sharing = "TP" + std::to_string(static_cast<int>(c.llm.devices));
    print.word(Likeness::Parallelism, sharing);
    const double stated = w.batchAverage ? *w.batchAverage : w.batch.value_or(0);
    constexpr double unstated = 1000;
    print.amount(Likeness::Batch, stated > 0 ? stated : w.maxSequences.value_or(unstated));
    print.amount(Likeness::OutputLength, c.output);
    print.amount(Likeness::InputLength, c.task == "none" ? c.input : 0);
}

extern const FormGroup servingForm;
const FormGroup servingForm{
    "serving",
    "serving",
    [](const Question& q) { return q.workload.family == "llm-serving"; },
    &evaluateServing,
    &servingPriors,
    {Likeness::Model, Likeness::Size, Likeness::Gpu, Likeness::Generation, Likeness::Precision, Likeness::Batch,
     Likeness::OutputLength, Likeness::InputLength, Likeness::Count, Likeness::Source, Likeness::Engine, Likeness::Task,
     Likeness::GpuTask, Likeness::Parallelism, Likeness::Experts, Likeness::Active},
};

} // namespace flopsmith
