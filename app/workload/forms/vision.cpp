// Inference of vision models and encoders on a GPU with PyTorch: seconds per image and device.
#include <algorithm>
#include <cmath>

#include "app/workload/forms/training.h"
#include "app/workload/forms/vision_case.h"

namespace flopsmith {

namespace {

/// Software that ran slower: its generation.
enum class VisionSoftware { Current, Pytorch1, Legacy };

VisionSoftware visionSoftware(const Question& question)
{
    // NVIDIA's example scripts are of 2021 where they state no container.
    const std::string& framework = question.workload.framework;
    const bool examples = question.sourceGroup == "nvidia-dle" || contains(framework, "DeepLearningExamples");
    const double year = softwareYear(framework, examples ? 2021 : 2024.5);
    if (year < 2022)
        return VisionSoftware::Legacy;
    return year < 2023.5 ? VisionSoftware::Pytorch1 : VisionSoftware::Current;
}

struct VisionPrecision {
    double peak = 0; // FLOP/s
    double bytes = 2; // of an activation
    bool tf32 = false;
    bool fp32 = false;
    bool autocast = false;
};

VisionPrecision visionPrecision(const std::string& precision, const Rates& rates)
{
    if (precision == "tf32")
        return {rates.tf32, 4, true, false, false};
    if (precision == "fp32" || precision == "float32")
        return {rates.fp32, 4, false, true, false};
    return {rates.fp16, 2, false, false, precision.empty() || precision.starts_with("amp")};
}

bool isDepthwise(BlockKind kind)
{
    return kind == BlockKind::Depthwise || kind == BlockKind::DepthwiseNext || kind == BlockKind::ResponseNorm;
}

/// Share of the peak rate that the kernels reach; above 1 where a datasheet's FP32 rate is exceeded by fused
/// algorithms.
double visionEfficiency(const VisionCase& vision, const VisionPrecision& precision, VisionSoftware software,
                        const Parameters& p)
{
    double out = p(std::string("vision.e.").append(blockKindName(vision.kind)));
    if (vision.channelsLast && !vision.attention)
        out *= p("vision.nhwc_e");
    if (vision.compiled)
        out *= p("vision.compile_e");
    if (software == VisionSoftware::Pytorch1)
        out *= p("vision.old_e");
    if (software == VisionSoftware::Legacy)
        out *= p("vision.legacy_e");
    if (precision.tf32)
        out *= p("vision.e_tf32");
    if (precision.fp32)
        out *= p("vision.e_fp32");
    return out;
}

/// How often an activation crosses the memory bus.
double visionTraffic(const VisionCase& vision, VisionSoftware software, const Parameters& p)
{
    double out = p(std::string("vision.k.").append(blockKindName(vision.kind)));
    if (vision.channelsLast && !vision.attention)
        out *= p(isDepthwise(vision.kind) ? "vision.nhwc_k_dw" : "vision.nhwc_k");
    if (vision.compiled)
        out *= p("vision.compile_k");
    if (software == VisionSoftware::Pytorch1)
        out *= p("vision.old_k");
    if (software == VisionSoftware::Legacy)
        out *= p("vision.legacy_k");
    return out;
}

/// The part of the host's launch time that the device's work does not hide: (l^q + g^q)^(1/q) - g.
double exposedLaunches(double launches, double work, double q)
{
    const double most = std::max(launches, work);
    if (most <= 0)
        return 0;
    return most * std::pow(std::pow(launches / most, q) + std::pow(work / most, q), 1 / q) - work;
}

std::optional<FormResult> visionInference(const Question& question, const Parameters& p, std::string& why)
{
    const auto vision = visionCase(question, why);
    if (!vision)
        return std::nullopt;
    const Rates& rates = vision->rates;
    const VisionSoftware software = visionSoftware(question);
    const VisionPrecision precision = visionPrecision(question.workload.precision, rates);
    FormResult out;
    out.group = "vision";
    // 2 operations per multiply-accumulate against the peak rate (estimates.md section 5: ResNet-50 8.2 GFLOP).
    out.terms.add(FLOPSMITH_TR("workload", "compute"),
                  2 * vision->macs / (visionEfficiency(*vision, precision, software, p) * precision.peak));
    out.terms.add(FLOPSMITH_TR("workload", "memory"),
                  precision.bytes * vision->activations * visionTraffic(*vision, software, p) / rates.bandwidth);
    // Norms, activations and softmax run on the FP32 units.
    double elementwise = p(std::string("vision.x.").append(blockKindName(vision->kind)));
    if (vision->compiled)
        elementwise *= p("vision.compile_x");
    out.terms.add(FLOPSMITH_TR("workload", "elementwise"), 100 * vision->activations * elementwise / rates.fp32);
    out.terms.add(FLOPSMITH_TR("workload", "weights"),
                  vision->params * precision.bytes / (rates.bandwidth * vision->batch));
    // Joules per 1e12 operations against the power limit.
    out.terms.add(FLOPSMITH_TR("workload", "power limit"), 2 * vision->macs * p("vision.power") * 1e-12 / rates.power);
    double launches = p("vision.c_eager") * vision->kernels / vision->batch;
    if (precision.autocast)
        launches *= p("vision.c_amp");
    if (vision->compiled)
        launches *= 0.5; // fused kernels
    out.terms.add(FLOPSMITH_TR("workload", "launch"), exposedLaunches(launches, out.terms.total(), p("vision.q")));
    expressPerImage(out, question, *vision);
    addVisionLikeness(out, question, *vision);
    return out;
}

bool coversVision(const Question& question)
{
    const std::string& family = question.workload.family;
    return family == "cnn-infer" || family == "vit-infer" || family == "transformer-infer";
}

std::vector<PriorRule> visionPriors()
{
    constexpr double s = 0.667; // sigma
    constexpr double shared = 1.1; // most efficiency
    return {
        {"vision.e.grouped", {0.8, s, 0, shared}},
        {"vision.e.concat", {0.7, s, 0, shared}},
        {"vision.e.window", {0.7, s, 0, shared}},
        {"vision.e.encoder", {0.6, s, 0, shared}},
        {"vision.e.*", {0.9, s, 0, shared}},
        {"vision.k.dense", {8, s}},
        {"vision.k.grouped", {8, s}},
        {"vision.k.depthwise", {7.5, s}},
        {"vision.k.dwnext", {6, s}},
        {"vision.k.grn", {9, s}},
        {"vision.k.concat", {12, s}},
        {"vision.k.nf", {10, s}},
        {"vision.k.window", {7, s}},
        {"vision.k.*", {4, s}},
        {"vision.x.dense", {0.3, s}},
        {"vision.x.grouped", {0.8, s}},
        {"vision.x.depthwise", {1.0, s}},
        {"vision.x.dwnext", {0.7, s}},
        {"vision.x.grn", {0.7, s}},
        {"vision.x.concat", {0.8, s}},
        {"vision.x.*", {0.6, s}},
        {"vision.nhwc_e", {1.05, s}},
        {"vision.nhwc_k", {0.8, s}},
        {"vision.nhwc_k_dw", {0.9, s}},
        {"vision.compile_e", {1.1, s, 0, 1.3}},
        {"vision.compile_k", {0.5, s, 0, 1.0}},
        {"vision.compile_x", {1.0, s, 0, 1.0}},
        {"vision.old_e", {0.9, s}},
        {"vision.old_k", {1.0, s}},
        {"vision.legacy_e", {0.6, s}},
        {"vision.legacy_k", {0.8, s}},
        {"vision.c_eager", {95e-6, s}},
        {"vision.c_amp", {1.3, s}},
        {"vision.q", {2.0, s}},
        {"vision.e_fp32", {1.3, s, 0, 2.0}},
        {"vision.e_tf32", {0.5, s, 0, 2.0}},
        {"vision.power", {0.1, s, 0, 0.3}},
    };
}

} // namespace

extern const FormGroup visionForm;
const FormGroup visionForm{
    "vision",
    "vision",
    &coversVision,
    &visionInference,
    &visionPriors,
    {Likeness::Model, Likeness::Size, Likeness::Intensity, Likeness::Kind, Likeness::Image, Likeness::Gpu,
     Likeness::Generation, Likeness::Precision, Likeness::Batch, Likeness::Source, Likeness::Framework, Likeness::Mode,
     Likeness::Count},
};

} // namespace flopsmith
