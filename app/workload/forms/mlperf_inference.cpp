// Offline inference of benchmarks at the best 8-bit precision with TensorRT: seconds per sample and device.
#include "app/workload/forms/vision_case.h"

namespace flopsmith {

namespace {

std::optional<FormResult> mlperfInference(const Question& question, const Parameters& p, std::string& why)
{
    const auto vision = visionCase(question, why);
    if (!vision)
        return std::nullopt;
    const bool text = question.workload.family == "transformer-infer";
    const bool recommender = question.workload.family == "recsys-infer";
    // Padding is removed: the share of real tokens.
    const double fill = text ? p("mlperf.fill") : 1;
    // The tables of DLRM stay in device memory; its interaction layers act like this many multiply-accumulates.
    const double macs = recommender ? p("mlperf.dlrm_gmacs") * 1e9 : vision->macs * fill;
    FormResult out;
    out.group = "mlperf-infer";
    out.terms.add(FLOPSMITH_TR("workload", "compute"),
                  2 * macs / (p(text ? "mlperf.e.encoder" : "mlperf.e.conv") * vision->rates.int8));
    if (!recommender)
        out.terms.add(FLOPSMITH_TR("workload", "memory"),
                      vision->activations * fill * p("mlperf.k") / vision->rates.bandwidth);
    // Joules per 1e12 operations against the power limit: tells SXM, NVL and PCIe boards of one chip apart.
    out.terms.add(FLOPSMITH_TR("workload", "power limit"), 2 * macs * p("mlperf.power") * 1e-12 / vision->rates.power);
    expressPerImage(out, question, *vision);
    addVisionLikeness(out, question, *vision);
    return out;
}

bool coversMlperf(const Question& question)
{
    const Workload& w = question.workload;
    if (w.family == "recsys-infer")
        return true;
    return (w.family == "cnn-infer" || w.family == "transformer-infer") && w.precision.starts_with("int8");
}

std::vector<PriorRule> mlperfPriors()
{
    return {
        {"mlperf.e.conv", {0.53, 1.0, 0, 0.95}},
        {"mlperf.e.encoder", {0.6, 1.0, 0, 0.95}},
        {"mlperf.k", {0.3, 1.0}},
        {"mlperf.power", {0.28, 1.0}},
        {"mlperf.dlrm_gmacs", {4.0, 1.0}},
        {"mlperf.fill", {0.4, 1.0, 0, 1.0}},
    };
}

} // namespace

extern const FormGroup mlperfInferenceForm;
const FormGroup mlperfInferenceForm{
    "mlperf-infer",
    "mlperf-infer",
    &coversMlperf,
    &mlperfInference,
    &mlperfPriors,
    {Likeness::Model, Likeness::Gpu, Likeness::Generation, Likeness::Series, Likeness::Count, Likeness::Form,
     Likeness::Size},
};

} // namespace flopsmith
