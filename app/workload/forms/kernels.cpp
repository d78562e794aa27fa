// Single operations: a transformer layer, a matrix product, a collective; and the share of communication in a step.
#include <algorithm>
#include <cmath>

#include "app/workload/forms/training.h"

namespace flopsmith {

namespace {

std::optional<FormResult> layerOrProduct(const Question& question, const Parameters& parameters, std::string& why)
{
    const Workload& w = question.workload;
    const TrainingDevice device = trainingDevice(question.hardware);
    if (!device.known()) {
        why = FLOPSMITH_TR("workload", "the accelerator is not in the catalog, or its compute rate is not known");
        return std::nullopt;
    }
    const TrainingRate rate = trainingRate(device, w.precision);
    MonomialTerms terms(parameters);
    double operations = 0;
    if (w.family == "transformer-layer") {
        // Forward and backward of one layer: 72 h^2 + 12 h s per token.
        const double h = w.model.hidden.value_or(1024);
        const double s = w.sequence.value_or(512);
        const double b = w.microBatch.value_or(8);
        const double heads = w.model.heads.value_or(std::max(1.0, std::floor(h / 64)));
        operations = b * s * (72 * h * h + 12 * h * s);
        const bool causal = contains(lowered(w.model.name), "gpt");
        terms.add("compute", operations / 1e12 / rate.peak,
                  {{"compute"}, {"layer.compute"}, {"eff." + device.generation}});
        terms.add("memory", b * s * 34 * h * rate.bytes / 2 / 1e9 / device.bandwidth,
                  {{"memory_amp"}, {"layer.memory_amp"}});
        terms.add("attention", b * s * 5 * heads * s * rate.bytes / 2 / 1e9 / device.bandwidth,
                  {{"memory_amp"}, {causal ? "layer.attention_causal" : "layer.attention_fused"}});
        terms.add("launch", 1e-3, {{"layer.launch_ms"}});
    } else {
        const std::string name = lowered(w.model.name);
        double n = w.matrixSize.value_or(8192);
        if (const std::size_t at = name.find("n="); !w.matrixSize && at != std::string::npos)
            n = parseDecimal(
                    std::string_view(name).substr(at + 2, name.find_first_not_of("0123456789", at + 2) - at - 2))
                    .value_or(n);
        operations = 2 * n * n * n;
        const std::string maker = device.part.substr(0, device.part.find('-'));
        Factors compute{{"gemm.compute_" + (maker == "amd" || maker == "intel" ? maker : std::string("nvidia"))}};
        if (maker == "nvidia" && device.module)
            compute.push_back({"gemm.datacenter"});
        Factors power{{"gemm.joule_per_tflop"}};
        if (!rate.mixed)
            power.push_back({"power.full_precision"});
        else if (contains(lowered(w.precision), "fp8"))
            power.push_back({"gemm.fp8_energy"});
        terms.add("compute", operations / 1e12 / rate.peak, compute);
        terms.add("power limit", operations / 1e12 / device.power, power);
        terms.add("memory", 3 * n * n * rate.bytes / 1e9 / device.bandwidth, {{"gemm.memory"}});
        if (!contains(name, "best"))
            terms.add("launch", 1e-6, {{"gemm.launch_us"}});
    }
    FormResult out;
    out.group = "micro";
    out.terms = terms.terms();
    out.scale = operations / 1e12;
    out.sign = -1;
    out.likeness = trainingLikeness(question, device);
    return out;
}

/// Bus bandwidth of a collective: bytes over time (nccl-tests).
std::optional<FormResult> collective(const Question& question, const Parameters& parameters, std::string&)
{
    const Workload& w = question.workload;
    const Hardware& h = question.hardware;
    const TrainingDevice device = trainingDevice(h);
    const std::string words = lowered(h.interconnect + ' ' + h.gpu);
    const double gigabytes = w.messageBytes.value_or(4e9) / 1e9;
    int nodes = h.nodes;
    if (nodes <= 0)
        for (std::size_t at = words.find(" nodes"); at != std::string::npos; at = words.find(" nodes", at + 1))
            if (at > 0 && words[at - 1] >= '0' && words[at - 1] <= '9')
                nodes = words[at - 1] - '0';
    // Where only the number of machines is published they hold eight devices each.
    const double count = h.count > 1 ? h.count : nodes > 1 ? 8.0 * nodes : 2.0;
    constexpr double rdma = 92; // GB/s of 8 rails of 100 Gb/s or 2 of 400
    constexpr double slowNetwork = 12.5; // GB/s of one 100 Gb/s port
    MonomialTerms terms(parameters);
    const bool module = device.module || !device.known();
    if (nodes > 1)
        terms.add("network", gigabytes / (contains(words, "rdma") ? rdma : slowNetwork),
                  {{contains(words, "rdma") ? "coll.rdma" : "coll.network"}});
    else if (module || (contains(words, "bridge") && count <= 2))
        terms.add("network",
                  gigabytes
                      / ((device.nvlink > 0    ? device.nvlink
                              : device.known() ? 100.0
                                               : 600.0)
                         / 2),
                  {{module ? "coll.nvlink" : "coll.bridge"}});
    else
        terms.add("network", gigabytes / slotGigabytes(device.pcieGen),
                  {{"coll.pcie"}, {"coll.pcie_doubling", std::log2(count / 4)}});
    terms.add("latency", std::log2(count) * 1e-6, {{"coll.latency_us"}});
    FormResult out;
    out.group = "collective";
    out.terms = terms.terms();
    out.scale = gigabytes;
    out.sign = -1;
    out.likeness = trainingLikeness(question, device);
    return out;
}

/// Share of communication in a data-parallel step: c / (c + f).
std::optional<FormResult> communicationShare(const Question& question, const Parameters& parameters, std::string& why)
{
    const Workload& w = question.workload;
    const TrainingDevice device = trainingDevice(question.hardware);
    if (!device.known()) {
        why = FLOPSMITH_TR("workload", "the accelerator is not in the catalog");
        return std::nullopt;
    }
    const TrainingLink link = trainingLink(question, device);
    const double count = std::max(2, question.hardware.count);
    const double params = w.model.params.value_or(1e9);
    const double tokens = w.microBatch.value_or(1) * w.sequence.value_or(1024);
    const double computing =
        w.gradAccum.value_or(1) * tokens * 6 * params / 1e12 / trainingRate(device, w.precision).peak;
    const double exchanging = 2 * (count - 1) / count * params * 4 / 1e9 / link.device;
    MonomialTerms terms(parameters);
    terms.add("exchange", 1, {});
    terms.add("compute", computing / exchanging,
              {{link.kind == "bridge" ? "share.compute_over_bridge" : "share.compute_over_pcie"}});
    FormResult out;
    out.group = "comm-share";
    out.terms = terms.terms();
    out.sign = -1;
    out.likeness = trainingLikeness(question, device);
    return out;
}

} // namespace

extern const FormGroup layerForm;
const FormGroup layerForm{
    "micro",
    "time",
    [](const Question& q) {
        return q.workload.family == "transformer-layer" || q.workload.family == "matmul-microbench";
    },
    &layerOrProduct,
    &trainingPriors,
    trainingLikenesses(),
};

extern const FormGroup collectiveForm;
const FormGroup collectiveForm{
    "collective", "other",         [](const Question& q) { return q.workload.family == "collective"; },
    &collective,  &trainingPriors, trainingLikenesses(),
};

extern const FormGroup communicationShareForm;
const FormGroup communicationShareForm{
    "comm-share",        "other",         [](const Question& q) { return q.workload.family == "comm-share"; },
    &communicationShare, &trainingPriors, trainingLikenesses(),
};

} // namespace flopsmith
