// What the forms of training share: rates, dates of software, links, and terms that are products of parameters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/workload/form.h"

namespace flopsmith {

/// Rates of a device in 1e12 operations per second, GB/s (1e9 bytes), GB and W, with the usual ratio where a datasheet
/// is silent.
struct TrainingDevice {
    std::string part; // id
    std::string generation; // volta, turing, ga100, ga10x, ada, hopper, blackwell, blackwell-ultra, blackwell-rtx, ...
    double fp32 = 0;
    double fp16 = 0;
    double tf32 = 0;
    double bf16 = 0;
    double fp8 = 0;
    double bandwidth = 0;
    double memory = 0; // GiB
    double power = 0;
    double nvlink = 0; // both directions
    int pcieGen = 4;
    bool module = false; // SXM, OAM or on the board: no slot
    bool peerToPeer = true;
    [[nodiscard]] bool known() const { return fp16 > 0; }
};
[[nodiscard]] TrainingDevice trainingDevice(const Hardware& hardware);

/// The peak rate of a precision, and what an activation takes.
struct TrainingRate {
    double peak = 0; // 1e12/s
    double bytes = 2; // of an activation's element
    bool mixed = true; // 16-bit activations
};
[[nodiscard]] TrainingRate trainingRate(const TrainingDevice& device, std::string_view precision);

/// Date of a framework in years from its name: "PyTorch 1.13", "NGC 22.09", "2021". `fallback` when it tells none.
[[nodiscard]] double softwareYear(std::string_view framework, double fallback = 2023.0);

/// The way between the devices.
struct TrainingLink {
    std::string_view kind; // nvlink, bridge, pcie, staged (no peer-to-peer), hosted (through the host's memory)
    double device = 0; // GB/s one way within a machine
    double network = 0; // GB/s per device between machines; 0: one machine
    int nodes = 1;
    int perNode = 1;
};
[[nodiscard]] TrainingLink trainingLink(const Question& question, const TrainingDevice& device);
/// One way of a x16 slot as far as transfers reach it, GB/s.
[[nodiscard]] double slotGigabytes(int generation);

/// Shape of a transformer; what is not stated follows from the number of parameters.
struct TransformerShape {
    double params = 1e9;
    double layers = 0;
    double hidden = 0;
    double heads = 0;
    double vocab = 0;
    double ffn = 0;
};
[[nodiscard]] TransformerShape transformerShape(const Workload& workload);

/// BERT, T5, Transformer-XL and what looks both ways: measured in sequences of a step.
[[nodiscard]] bool isEncoderTraining(const Workload& workload);

/// Text in lower case with everything but letters and digits as single hyphens: a model's name in a parameter's.
[[nodiscard]] std::string parameterWord(std::string_view name);
/// Lower case of ASCII letters.
[[nodiscard]] std::string lowered(std::string_view text);
/// The number after `word` in "TP2 PP4 DP8"; 1 when it is not there.
[[nodiscard]] int degreeOf(std::string_view parallelism, std::string_view word);
[[nodiscard]] bool contains(std::string_view text, std::string_view part);

/// A parameter raised to a fixed power.
struct Factor {
    std::string name;
    double exponent = 1;
};
using Factors = std::vector<Factor>;

/// Terms X * product p_k^c_k with X >= 0 computed from question and catalog. Launches of kernels overlap with the work
/// of the device: V = (D^4 + H^4)^(1/4) + O, where H are the launches, O what overlaps with nothing (communication,
/// network, optimizer, offload, data loading, context) and D the rest.
class MonomialTerms {
public:
    explicit MonomialTerms(const Parameters& parameters)
        : m_parameters(&parameters)
    {
    }
    void add(std::string_view name, double x, const Factors& factors);
    /// The terms, launches as what they add to the work they overlap with.
    [[nodiscard]] Terms terms() const;

private:
    const Parameters* m_parameters;
    Terms m_terms;
};

/// What one item costs in the four ways that every training has.
struct CoreWork {
    std::string_view family; // bert, txl, cnn, vit; empty: only the model's own parameters
    std::string model; // m.<name>; empty: none of its own
    double tflop = 0;
    double gigabytes = 0;
    Factors extra; // on compute and memory
    bool sameArithmetic = false; // published "fp16" and "fp32" runs computed alike
};
/// Tensor cores, CUDA cores, memory traffic, power; and what ranks lose waiting for each other.
void addCoreWork(MonomialTerms& terms, const CoreWork& work, const TrainingDevice& device, const TrainingRate& rate,
                 double age, int count);

/// A ring all-reduce of `bytes` per device and step, per `items`: 2 (n-1)/n S/B (nccl-tests).
void addAllReduce(MonomialTerms& terms, const Question& question, const TrainingDevice& device, double bytes,
                  double items);
/// Bytes of a gradient's element that is exchanged.
[[nodiscard]] double gradientBytes(std::string_view precision);
/// Years before 2023, at most 3: the exponent of software_per_year.
[[nodiscard]] double softwareAge(const Workload& workload);

/// Likeness of all training groups.
[[nodiscard]] Fingerprint trainingLikeness(const Question& question, const TrainingDevice& device);
[[nodiscard]] std::vector<Likeness> trainingLikenesses();
/// Priors of all training groups: physical values that unseen cases fall back to.
[[nodiscard]] std::vector<PriorRule> trainingPriors();

} // namespace flopsmith
