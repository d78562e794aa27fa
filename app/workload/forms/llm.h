// What the forms of language-model inference share: the shape of a model with what is not stated filled in, the engine,
// the bytes of a weight, and how seconds become the metric of a question.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "app/workload/form.h"
#include "app/workload/rates.h"

namespace flopsmith {

/// Software whose kernels and scheduler differ enough to be told apart.
enum class LlmEngine {
    LlamaCpp,
    LlamaCpp2023, // undated tables of 2023: rows of each matrix split over the cards
    Mlc,
    Exllama,
    AwqGemv,
    AwqGemm,
    Sglang, // also stands for any engine of today that captures its launches in graphs
    Vllm,
    Transformers,
    TensorRt,
};
inline constexpr std::size_t llmEngineCount = 10;
/// The prior of an efficiency, which cannot be more than `most`.
[[nodiscard]] constexpr Prior cappedPrior(double start, double sigma, double most)
{
    return {.start = start, .sigma = sigma, .most = most};
}
/// As parameters name it: llamacpp, hf, trt, ...
[[nodiscard]] std::string_view llmEngineName(LlmEngine engine);
/// Names of one parameter per engine, in the order of LlmEngine.
using EngineParameters = std::array<std::string_view, llmEngineCount>;

/// Bytes per weight of a precision or a GGUF type: the file's bits with their scales.
[[nodiscard]] double bytesPerWeight(std::string_view precision);
/// Case-insensitive; `lower` is lower-case ASCII.
[[nodiscard]] bool containsWord(std::string_view text, std::string_view lower);

/// A language model on a hardware with everything that the forms need. Sizes in bytes, rates in SI units.
struct LlmCase {
    Rates rates;
    double devices = 1; // at least 1
    LlmEngine engine = LlmEngine::LlamaCpp;
    std::string_view precision; // bf16 when not stated
    double params = 0;
    double active = 0; // parameters per token
    double layers = 0;
    double hidden = 0;
    double heads = 0;
    double attentionWidth = 0; // heads * head size
    double vocab = 0;
    bool tied = false; // embeddings and output layer share their weights
    double weights = 0; // bytes
    double weightBytes = 2; // bytes per weight
    double embedding = 0; // bytes of one embedding matrix at the weights' precision
    bool fourBit = false;
    bool eightBit = false;
    bool moe = false;
    double experts = 1;
    double expertsActive = 1;
    double alwaysRead = 0; // share of a mixture's weights that every token reads
    double cacheBytes = 0; // key-value cache per token, bytes
    double windowedLayers = 0; // share of the layers that look back on a window only
    double window = 0; // tokens
    bool record = false; // a published measurement, not a user's question
    std::vector<std::pair<std::string_view, std::string>> taken;

    /// Bytes of weights that a step with `tokens` tokens reads: the experts that at least one of them meets,
    /// P (share + (1 - share) (1 - (1 - k/E)^T)) (estimates.md, M10).
    [[nodiscard]] double touched(double tokens) const;
    /// Bytes of cache of one sequence of `tokens` tokens.
    [[nodiscard]] double cache(double tokens) const;
};

/// nullopt when bandwidth or FLOPS of the device are not known.
[[nodiscard]] std::optional<LlmCase> llmCase(const Question& question, std::string& why);

/// Bandwidth that batch-1 kernels reach: few multiprocessors cannot pull the whole bandwidth of HBM,
/// ((0.99 BW)^-4 + (beta * SM * clock)^-4)^(-1/4), beta in bytes per clock and multiprocessor (estimates.md, M5).
[[nodiscard]] double reachableBandwidth(const Rates& rates, double beta);

/// Makes seconds (sign and scale of `out`) the metric of the question: a rate of `amount` units per the form's seconds,
/// or a time.
void expressSeconds(FormResult& out, const Question& question, double amount);
/// Makes bytes of all devices together the metric of the question.
void expressBytes(FormResult& out, const Question& question);

/// Likenesses that all groups of language models judge by.
void addLikeness(FormResult& out, const Question& question, const LlmCase& llm);
/// The part of the catalog, else the name; the same for a record and a user's machine.
[[nodiscard]] std::string_view deviceWord(const Hardware& hardware);
/// The preset, else the name without its organisation.
[[nodiscard]] std::string_view modelWord(const ModelShape& model);

/// Text that says how several devices share the work: multi_gpu, else parallelism.
[[nodiscard]] std::string_view sharingText(const Workload& workload);

} // namespace flopsmith
