// Speeds of workloads that were never measured as a whole, from the forms of their parts.
#include <algorithm>

#include "app/workload/answer_parts.h"

namespace flopsmith {

namespace {

/// What one core simulates: EnvPool on the 128 cores of a DGX A100, frames skipped counted once
/// (github.com/sail-sg/envpool, benchmark/README.md: 1,069,922 / 4 / 128 and 3,134,287 / 5 / 128); and how often PPO
/// goes through each step (arXiv 1707.06347, tables 3 and 5).
struct KnownSimulator {
    std::string_view task;
    double stepsPerCore;
    double passes;
};
constexpr KnownSimulator simulators[] = {{"atari", 2090, 3}, {"mujoco", 4897, 10}};
constexpr double usualPasses = 3;

/// A composed estimate was never compared with a measurement: as uncertain as the worst family.
constexpr double composedBand = 1.6;
/// The backward pass calculates twice what the forward pass does (estimates.md, section 2).
constexpr double forwardsOfTraining = 3;

void keepBand(SpeedAnswer& speed)
{
    speed.low = std::min(speed.low, speed.value / composedBand);
    speed.high = std::max(speed.high, speed.value * composedBand);
}

std::optional<Prediction> partOf(const Question& whole, const char* family, const char* mode, double batch,
                                 const Estimator& estimator, WorkloadAnswer& out)
{
    Workload w = whole.workload;
    w.family = family;
    w.mode = mode;
    w.batch = batch;
    constexpr std::size_t shown = 3;
    const auto p = estimator.predict(speedQuestion(w, whole.hardware), LeaveOut::Repetitions, shown, out.whyNot);
    if (p)
        for (const Neighbour& neighbour : p->correction.nearest)
            out.neighbours.push_back(neighbourAnswer(neighbour));
    return p;
}

std::optional<SpeedAnswer> trainingOnCpu(const Question& q, const Estimator& estimator, WorkloadAnswer& out)
{
    const bool vit = q.workload.family == "vit-train";
    const double batch = q.workload.microBatch.value_or(1);
    const auto forward = partOf(q, vit ? "vit-infer-cpu" : "cnn-infer-cpu", "inference", batch, estimator, out);
    if (!forward)
        return std::nullopt;
    Question asked = q;
    asked.metric = {"samples_per_s", "images/s"};
    SpeedAnswer speed = speedAnswer(*forward, asked);
    for (double* value : {&speed.value, &speed.low, &speed.high})
        *value /= forwardsOfTraining;
    for (Term& term : speed.terms)
        term.value /= forwardsOfTraining;
    speed.terms.push_back({FLOPSMITH_TR("workload", "backward pass"), 1 - 1 / forwardsOfTraining});
    std::stable_sort(speed.terms.begin(), speed.terms.end(),
                     [](const Term& a, const Term& b) { return a.value > b.value; });
    speed.stepSeconds = q.workload.globalBatch.value_or(batch) / speed.value;
    keepBand(speed);
    out.assumed.push_back({"forwards_of_training", formatNumber(forwardsOfTraining)});
    return speed;
}

/// Steps per second and core, with what was taken; 0 when neither stated nor known for the task.
double simulatedSteps(Workload& w, std::vector<Assumption>& assumed)
{
    const auto known = std::find_if(std::begin(simulators), std::end(simulators),
                                    [&](const KnownSimulator& one) { return one.task == w.task; });
    const bool there = known != std::end(simulators);
    if (!w.passesPerStep) {
        w.passesPerStep = there ? known->passes : usualPasses;
        assumed.push_back({"passes_per_step", formatNumber(*w.passesPerStep)});
    }
    if (w.simulatorRate.value_or(0) > 0)
        return *w.simulatorRate;
    if (!there)
        return 0;
    assumed.push_back({"env_steps_per_core_s", formatNumber(known->stepsPerCore)});
    return known->stepsPerCore;
}

/// Steps are simulated on all cores, the policy chooses on the devices, then the learner goes through them: one after
/// the other, as synchronous sampling does (arXiv 1803.02811).
std::optional<SpeedAnswer> reinforcement(const Question& q, const Estimator& estimator, WorkloadAnswer& out)
{
    Workload w = q.workload;
    const double rate = simulatedSteps(w, out.assumed);
    const double cores = q.hardware.host.cores * std::max(1, q.hardware.nodes);
    if (rate <= 0 || cores <= 0) {
        out.whyNot = rate <= 0
            ? FLOPSMITH_TR("workload",
                           "how many steps per second one core simulates is neither stated nor known for this task")
            : FLOPSMITH_TR("workload", "the cores of the CPU are not known");
        return std::nullopt;
    }
    const bool vit = w.model.vit.value_or(false);
    const bool host = q.hardware.device.cpu;
    const char* infer = host ? (vit ? "vit-infer-cpu" : "cnn-infer-cpu") : vit ? "vit-infer" : "cnn-infer";
    const auto policy = partOf(q, infer, "inference", w.batch.value_or(cores), estimator, out);
    const auto learner =
        host ? policy : partOf(q, vit ? "vit-train" : "cnn-train", "train", w.batch.value_or(cores), estimator, out);
    if (!policy || !learner)
        return std::nullopt;
    const double learns = *w.passesPerStep * (host ? forwardsOfTraining : 1); // in units of the learner's prediction
    const auto total = [&](double chosen, double learnt) { return 1 / (rate * cores) + 1 / chosen + learns / learnt; };
    const double seconds = total(policy->value, learner->value);
    SpeedAnswer speed;
    speed.unit = q.metric.unit;
    speed.value = 1 / seconds;
    speed.low = 1 / total(policy->low, learner->low);
    speed.high = 1 / total(policy->high, learner->high);
    speed.terms = {{FLOPSMITH_TR("workload", "simulator"), 1 / (rate * cores) / seconds},
                   {FLOPSMITH_TR("workload", "policy"), 1 / policy->value / seconds},
                   {FLOPSMITH_TR("workload", "learning"), learns / learner->value / seconds}};
    std::stable_sort(speed.terms.begin(), speed.terms.end(),
                     [](const Term& a, const Term& b) { return a.value > b.value; });
    speed.coresAvailable = cores;
    keepBand(speed);
    return speed;
}

} // namespace

bool isComposed(const Workload& w, const Hardware& hardware)
{
    return w.family == "rl-train" || (hardware.device.cpu && (w.family == "cnn-train" || w.family == "vit-train"));
}

std::optional<SpeedAnswer> composedSpeed(const Question& question, const Estimator& estimator, WorkloadAnswer& out)
{
    return question.workload.family == "rl-train" ? reinforcement(question, estimator, out)
                                                  : trainingOnCpu(question, estimator, out);
}

} // namespace flopsmith
