// The estimator's answer to "will my workload fit on this machine, how fast, how long, what energy, what cost": pure
// function of machine, workload and estimator. Everything that was taken for granted is listed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/money.h"
#include "app/build/machine.h"
#include "app/estimate/estimate.h"
#include "app/workload/estimator.h"

namespace flopsmith {

/// A value that the workload did not state, and what was taken.
struct Assumption {
    std::string key; // precision, micro_batch, ...
    std::string value;
};

enum class WorkloadFit { Unknown, Fits, FitsWith, DoesNotFit };
[[nodiscard]] std::string_view workloadFitName(WorkloadFit fit); // unknown, fits, fits-with, does-not-fit

struct MemoryAnswer {
    WorkloadFit fit = WorkloadFit::Unknown;
    double needed = 0; // bytes per device
    double available = 0; // bytes per device
    std::vector<Term> terms; // bytes per device
    std::optional<double> hostNeeded; // bytes of the machine, for what is offloaded
    std::optional<double> hostAvailable;
    std::string change; // with which it fits, in words (context "workload"), joined by ", "
    std::optional<Workload> changed; // with that change, completed
    std::optional<double> largestBatch; // that fits, all else equal
    std::optional<double> largestSequence;
    std::optional<double> largestModel; // parameters
    std::string whyNot;
};

struct SpeedAnswer {
    double value = 0;
    double low = 0;
    double high = 0;
    std::string unit; // tokens/s, images/s, ...
    std::vector<Term> terms; // share of the time, 1 together
    std::optional<double> stepSeconds; // of an optimizer step or a batch
    std::optional<double> firstTokenSeconds;
    std::optional<double> tokenSeconds; // between two tokens of one sequence
    std::optional<double> readNeeded; // bytes/s that the data set must deliver
    std::optional<double> readAvailable;
    std::optional<double> coresNeeded; // of all CPUs, to read, decode and augment what is trained on
    std::optional<double> coresAvailable;
};

struct NeighbourAnswer {
    std::string what; // model, precision and devices that were measured: "Llama-3-8B, F16, 1x RTX 4090"
    std::optional<double> batch;
    std::string framework;
    double measured = 0;
    std::string unit;
    double likeness = 0; // 0..1
    std::string source;
};

/// "Llama-3-8B, F16, 1x RTX 4090, batch 4, vLLM", in English.
[[nodiscard]] std::string neighbourText(const NeighbourAnswer& neighbour);

/// Something that would help, best first.
struct Improvement {
    std::string what; // context "workload", arguments filled in
    double gain = 0; // speed with it / speed without
    std::optional<Money> price; // of parts; absent: none known; a setting costs nothing
    bool setting = false;
    bool makesFit = false;
    std::optional<Workload> changed; // of a setting: the workload with it, completed
    std::string part; // of parts: the id of one
};

/// Money that may be far below a cent.
struct UnitCost {
    double value = 0;
    std::string currency; // ISO 4217
    [[nodiscard]] double amount() const { return value; }
};

struct WorkloadAnswer {
    Question question; // completed with what was taken
    std::vector<Assumption> assumed;
    MemoryAnswer memory;
    std::optional<SpeedAnswer> speed;
    std::string whyNot; // when there is no speed
    std::string limitedBy; // name of the largest term, or storage, data loading, memory bandwidth, memory capacity
    std::optional<double> seconds; // of the run
    std::optional<double> watts; // at the wall meanwhile, all machines
    std::optional<double> energyKwh; // of the run, PUE included
    std::optional<double> gramsCo2;
    std::optional<Money> energyCost; // of the run
    std::optional<Money> capitalCost; // purchase spread over the machine's life
    std::optional<Money> rentCost; // rent for the time of the run
    std::optional<UnitCost> costPerUnit; // of a million tokens, a thousand images or samples
    std::string costUnit; // million tokens, thousand images, thousand samples
    std::optional<double> joulesPerUnit; // of a token or an image
    std::vector<NeighbourAnswer> neighbours;
};

/// Hardware of a machine as a workload sees it: its largest group of equal accelerators, or its CPUs when it has none.
/// What was left idle is in `assumed`.
[[nodiscard]] Hardware hardwareOf(const Machine& machine, std::vector<Assumption>& assumed);

/// Completes a workload: model by its name, family by mode and model, usual values of what is not stated.
void settle(Workload& workload, const Hardware& hardware, const Estimator& estimator, std::vector<Assumption>& assumed);

/// Speed and memory as questions of the same family; used by charts that vary one input.
[[nodiscard]] Question speedQuestion(const Workload& workload, const Hardware& hardware);
[[nodiscard]] std::optional<Question> memoryQuestion(const Workload& workload, const Hardware& hardware);

/// Bytes that one device needs; nullopt with a sentence when no form reaches it.
[[nodiscard]] std::optional<Prediction> memoryPerDevice(const Workload& workload, const Hardware& hardware,
                                                        const Estimator& estimator, std::string& why);

[[nodiscard]] WorkloadAnswer answer(const Machine& machine, const Estimate& estimate, const Workload& workload,
                                    const Estimator& estimator);

/// What would help most: settings of the workload first, then accelerators of the catalog, at most `count`.
[[nodiscard]] std::vector<Improvement> improvements(const Machine& machine, const WorkloadAnswer& now,
                                                    const Estimator& estimator, std::size_t count);

} // namespace flopsmith
