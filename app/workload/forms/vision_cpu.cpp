// Inference of vision models on a CPU with PyTorch (FP32, oneDNN): seconds per image.
#include "app/workload/forms/training.h"
#include "app/workload/forms/vision_case.h"

namespace flopsmith {

namespace {

/// Before PyTorch 2.4 linear layers ran slower. timm writes 2.2.1 as 2.21.
bool hasOldLinear(const std::string& framework)
{
    return contains(framework, "2.21 timm") || softwareYear(framework, 2025) < 2024.3;
}

/// Kinds whose work is in linear layers.
bool isLinear(BlockKind kind)
{
    return kind == BlockKind::Vit || kind == BlockKind::Window || kind == BlockKind::DepthwiseNext
        || kind == BlockKind::ResponseNorm;
}

std::optional<FormResult> visionOnCpu(const Question& question, const Parameters& p, std::string& why)
{
    if (!question.hardware.device.cpu) {
        why = FLOPSMITH_TR("workload", "the device is no CPU");
        return std::nullopt;
    }
    auto vision = visionCase(question, why);
    if (!vision)
        return std::nullopt;
    constexpr double bytes = 4; // FP32
    const Rates& rates = vision->rates;
    const bool linear = isLinear(vision->kind);
    const double old = linear && hasOldLinear(question.workload.framework) ? p("cpu.old_lin") : 1;
    FormResult out;
    out.group = "cpu";
    out.terms.add(FLOPSMITH_TR("workload", "compute"),
                  2 * vision->macs / (p(std::string("cpu.e.").append(blockKindName(vision->kind))) * rates.fp32));
    out.terms.add(FLOPSMITH_TR("workload", "memory"),
                  bytes * vision->activations * p(linear ? "cpu.k_lin" : "cpu.k") / rates.bandwidth);
    // Several times the plain read: weights are repacked for the vector units.
    out.terms.add(FLOPSMITH_TR("workload", "weights"),
                  bytes * vision->params * p(linear ? "cpu.w.linear" : "cpu.w.conv") * old
                      / (rates.bandwidth * vision->batch));
    out.terms.add(FLOPSMITH_TR("workload", "launch"),
                  p(linear ? "cpu.c_lin" : "cpu.c") * old * vision->kernels / vision->batch);
    expressPerImage(out, question, *vision);
    addVisionLikeness(out, question, *vision);
    return out;
}

std::vector<PriorRule> visionCpuPriors()
{
    constexpr double s = 0.667; // sigma
    return {
        {"cpu.e.dwnext", {0.5, s, 0, 1.0}},
        {"cpu.e.grn", {0.5, s, 0, 1.0}},
        {"cpu.e.concat", {0.5, s, 0, 1.0}},
        {"cpu.e.window", {0.5, s, 0, 1.0}},
        {"cpu.e.nf", {0.6, s, 0, 1.0}},
        {"cpu.e.*", {0.7, s, 0, 1.0}},
        {"cpu.w.conv", {6.0, s}},
        {"cpu.w.linear", {2.0, s}},
        {"cpu.c", {80e-6, s}},
        {"cpu.c_lin", {60e-6, s}},
        {"cpu.k", {3.0, s}},
        {"cpu.k_lin", {3.0, s}},
        {"cpu.old_lin", {1.3, s}},
    };
}

} // namespace

extern const FormGroup visionCpuForm;
const FormGroup visionCpuForm{
    "cpu",
    "cpu",
    [](const Question& q) { return q.workload.family == "cnn-infer-cpu" || q.workload.family == "vit-infer-cpu"; },
    &visionOnCpu,
    &visionCpuPriors,
    {Likeness::Model, Likeness::Size, Likeness::Intensity, Likeness::Kind, Likeness::Image, Likeness::Gpu,
     Likeness::Framework, Likeness::Batch},
};

} // namespace flopsmith
