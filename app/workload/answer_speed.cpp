// The speed of a workload's answer, and what slows it down outside of the devices: drives, CPU cores, offloading.
#include <algorithm>
#include <array>

#include "app/workload/answer_parts.h"
#include "app/workload/forms/training.h"

namespace flopsmith {

namespace {

struct MetricRow {
    std::string_view family;
    std::string_view name;
    std::string_view unit;
};
/// How the speed of a family is measured and shown.
constexpr MetricRow metrics[] = {
    {"llm-serving", "output_tokens_per_s_total", "tokens/s"},
    {"llm-e2e-batch1", "tokens_per_s_total", "(prompt+gen) tokens/s"},
    {"llm-decode", "tokens_per_s", "tokens/s"},
    {"llm-prefill", "tokens_per_s", "tokens/s"},
    {"finetune-full", "tokens_per_s_total", "tokens/s"},
    {"finetune-lora", "tokens_per_s_total", "tokens/s"},
    {"finetune-qlora", "tokens_per_s_total", "tokens/s"},
    {"transformer-train", "throughput_total", "tokens/s"},
    {"transformer-infer", "samples_per_s", "samples/s"},
    {"cnn-train", "throughput_total", "images/s"},
    {"vit-train", "throughput_total", "images/s"},
    {"cnn-infer", "samples_per_s", "images/s"},
    {"vit-infer", "samples_per_s", "images/s"},
    {"cnn-infer-cpu", "samples_per_s", "images/s"},
    {"vit-infer-cpu", "samples_per_s", "images/s"},
    {"diffusion-infer", "latency_batch", "s"},
    {"rnn-train", "throughput_total", "tokens/s"},
    {"recsys-train", "throughput_total", "samples/s"},
    {"recsys-infer", "samples_per_s", "samples/s"},
    {"rl-train", "throughput_total", "steps/s"},
};

/// Speech models are measured in what they make.
MetricRow speechMetric(const Workload& w)
{
    return {"speech-train", "throughput_total",
            searchKey(w.model.name) == "waveglow" ? "audio-samples/s" : "mel-items/s"};
}

double throughput(const Question& q, double value)
{
    // A latency of a batch is shown as images per second.
    return q.metric.name == "latency_batch" ? q.workload.batch.value_or(1) / value : value;
}

/// The whole step waits by `factor` > 1 of the time for something else.
void stretch(SpeedAnswer& speed, std::string_view name, double factor)
{
    for (Term& term : speed.terms)
        term.value /= factor;
    const auto found =
        std::find_if(speed.terms.begin(), speed.terms.end(), [&](const Term& term) { return term.name == name; });
    if (found != speed.terms.end())
        found->value += 1 - 1 / factor;
    else
        speed.terms.push_back({name, 1 - 1 / factor});
    for (double* value : {&speed.value, &speed.low, &speed.high})
        *value /= factor;
    for (auto* time : {&speed.stepSeconds, &speed.tokenSeconds})
        if (*time)
            **time *= factor;
    std::stable_sort(speed.terms.begin(), speed.terms.end(),
                     [](const Term& a, const Term& b) { return a.value > b.value; });
}

/// Images per second that one core reads, decodes and augments with a loader in Python: 5,600 on the 40 cores of a
/// DGX-1 (github.com/tensorpack/benchmarks, ImageNet/README.md; tf.data there: 11,000).
constexpr double usualLoaderRate = 140;

/// Bytes/s and direction between host and device.
double hostLink(const Hardware& hardware)
{
    const bool slotted = hardware.device.form == "pcie-card" && hardware.linkBandwidth > 0;
    return slotted ? hardware.linkBandwidth : slotGigabytes(hardware.device.pcieGen) * 1e9;
}

bool loadsImages(const Workload& w)
{
    return w.family == "cnn-train" || w.family == "vit-train";
}

} // namespace

double tokensPerSample(const Workload& w)
{
    return w.model.kind == ModelKind::Transformer ? w.sequence.value_or(1) : 1;
}

std::vector<Term> scaledTerms(const Terms& terms, double factor)
{
    std::vector<Term> out = terms.all();
    for (Term& term : out)
        term.value *= factor;
    return out;
}

std::string limitOf(std::string_view term)
{
    return std::string(term == "memory" ? FLOPSMITH_TR("workload", "memory bandwidth") : term);
}

SpeedAnswer speedAnswer(const Prediction& p, const Question& q)
{
    const Workload& w = q.workload;
    SpeedAnswer out;
    out.unit = q.metric.name == "latency_batch" ? "images/s" : q.metric.unit;
    const double ends[] = {throughput(q, p.low), throughput(q, p.high)};
    out.value = throughput(q, p.value);
    out.low = std::min(ends[0], ends[1]);
    out.high = std::max(ends[0], ends[1]);
    out.terms = scaledTerms(p.result.terms, 1 / p.result.terms.total());
    std::sort(out.terms.begin(), out.terms.end(), [](const Term& a, const Term& b) { return a.value > b.value; });
    if (!isInference(w))
        out.stepSeconds = w.globalBatch.value_or(1) * tokensPerSample(w) / out.value;
    else if (q.metric.name == "latency_batch")
        out.stepSeconds = p.value;
    else if (w.family == "llm-decode")
        out.tokenSeconds = w.batch.value_or(1) / out.value;
    else if (w.family == "llm-serving")
        out.tokenSeconds = w.batchAverage.value_or(1) / out.value;
    else if (w.family == "llm-prefill")
        out.firstTokenSeconds = w.prefill.value_or(1) * w.batch.value_or(1) / out.value;
    else
        out.stepSeconds = w.batch.value_or(1) / out.value;
    return out;
}

void addFirstToken(SpeedAnswer& speed, const Workload& w, const Hardware& hardware, const Estimator& estimator)
{
    if ((w.family != "llm-decode" && w.family != "llm-e2e-batch1" && w.family != "llm-serving") || !w.prefill)
        return;
    Workload prompt = w;
    prompt.family = "llm-prefill";
    prompt.mode = "inference-prefill";
    prompt.batch = 1;
    std::string why;
    const Question q = speedQuestion(prompt, hardware);
    if (const auto p = estimator.predict(q, LeaveOut::Repetitions, 0, why); p && p->value > 0)
        speed.firstTokenSeconds = *w.prefill / p->value;
}

Question speedQuestion(const Workload& workload, const Hardware& hardware)
{
    Question out;
    out.workload = workload;
    out.hardware = hardware;
    const auto found = std::find_if(std::begin(metrics), std::end(metrics),
                                    [&](const MetricRow& row) { return row.family == workload.family; });
    const MetricRow row = found != std::end(metrics) ? *found : speechMetric(workload);
    out.metric = {std::string(row.name), std::string(row.unit)};
    return out;
}

void addFeeding(SpeedAnswer& speed, const Workload& w, const Hardware& hardware, WorkloadAnswer& out)
{
    const double samples = speed.value / tokensPerSample(w);
    double read = 1; // times as long as the devices need
    double load = 1;
    if (w.bytesPerSample.value_or(0) > 0) {
        speed.readNeeded = samples * *w.bytesPerSample;
        if (hardware.storageBandwidth > 0) {
            speed.readAvailable = hardware.storageBandwidth;
            read = *speed.readNeeded / *speed.readAvailable;
        }
    }
    if (w.loaderRate.value_or(0) > 0 || loadsImages(w)) {
        const bool stated = w.loaderRate.value_or(0) > 0;
        const double rate = stated ? *w.loaderRate : usualLoaderRate;
        speed.coresNeeded = samples / rate;
        if (!stated)
            out.assumed.push_back({"load_per_core_s", formatNumber(rate)});
        if (hardware.host.cores > 0)
            speed.coresAvailable = hardware.host.cores * std::max(1, hardware.nodes);
        // A usual value shows what is needed; only a stated one slows the estimate.
        if (stated && speed.coresAvailable)
            load = *speed.coresNeeded / *speed.coresAvailable;
    }
    if (std::max(read, load) <= 1)
        return;
    // The step waits for the data set: step = max(compute, load).
    const std::string_view name =
        read >= load ? FLOPSMITH_TR("workload", "storage") : FLOPSMITH_TR("workload", "data loading");
    stretch(speed, name, std::max(read, load));
    out.limitedBy = std::string(name);
}

double offloadSeconds(const Workload& w, const Hardware& hardware, std::string& why)
{
    const bool drive = w.offload.find("nvme") != std::string::npos;
    const double medium = drive ? hardware.storageBandwidth : hardware.hostBandwidth;
    if (medium <= 0 || !w.model.params) {
        why = drive
            ? FLOPSMITH_TR("workload", "the bandwidth of the drives that take the offloaded states is not known")
            : FLOPSMITH_TR("workload", "the bandwidth of the host's memory is not known");
        return 0;
    }
    // ZeRO-Infinity (arXiv 2104.07857, section 4): optimizer states of 16 bytes per parameter are read and written once
    // per step; weights are read for forward, backward and recomputation, gradients written once, 2 bytes each.
    constexpr double optimizerBytes = 2 * 16;
    constexpr double weightBytes = 2 * 3;
    constexpr double gradientBytes = 2;
    // ZeRO-Offload (arXiv 2101.06840): 16-bit gradients go to the host, 16-bit weights come back.
    constexpr double exchangedBytes = 2 + 2;
    const double params = *w.model.params;
    const double nodes = std::max(1, hardware.nodes);
    const double devices = std::max(1, hardware.count);
    const double link = hostLink(hardware);
    const bool frozen = w.mode == "lora" || w.mode == "qlora";
    double out = 0;
    if (w.offload.find("optimizer") != std::string::npos)
        out += optimizerBytes * params / nodes / medium + exchangedBytes * params / devices / link;
    if (w.offload.find("weights") != std::string::npos) {
        const double bytes = (weightBytes + (frozen ? 0 : gradientBytes)) * params;
        out += w.gradAccum.value_or(1) * std::max(bytes / nodes / medium, bytes / devices / link);
    }
    return out;
}

bool addOffload(SpeedAnswer& speed, const Workload& w, const Hardware& hardware, WorkloadAnswer& out)
{
    const bool host = w.offload.find("host") != std::string::npos;
    if (w.offload.empty() || w.model.kind != ModelKind::Transformer || isInference(w) || !speed.stepSeconds)
        return true;
    if (host && w.family.starts_with("finetune")) // measured, and part of its form
        return true;
    const double seconds = offloadSeconds(w, hardware, out.whyNot);
    if (!out.whyNot.empty())
        return false;
    if (seconds > 0) {
        // Not overlapped: efficiency = compute / (compute + transfer), as in the paper.
        stretch(speed, FLOPSMITH_TR("workload", "offload"), 1 + seconds / *speed.stepSeconds);
        out.limitedBy = limitOf(speed.terms.front().name);
    }
    return true;
}

} // namespace flopsmith
