// Image generation by diffusion models: seconds per batch. One denoising step evaluates the network twice, with and
// without the prompt (classifier-free guidance).
#include "app/workload/forms/diffusion.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/workload/forms/llm.h"
#include "app/workload/forms/training.h"
#include "app/workload/forms/vision_case.h"

namespace flopsmith {

namespace {

/// Networks whose work per token differs from that of a plain diffusion transformer.
enum class Denoiser { Other, UNet, Sana, PixArt, Hunyuan, StableDiffusion3 };

/// The fitted factor on the work of a family; 1 for the others.
constexpr std::string_view denoiserFactor(Denoiser kind)
{
    switch (kind) {
    case Denoiser::Sana: return "diff.m.SANA";
    case Denoiser::PixArt: return "diff.m.PixArt";
    case Denoiser::Hunyuan: return "diff.m.Hunyuan";
    case Denoiser::StableDiffusion3: return "diff.m.sd3";
    default: return {};
    }
}

/// By preset's id or published name.
Denoiser denoiserOf(const ModelShape& model)
{
    const std::string id = parameterWord(model.id.empty() ? model.name : model.id);
    const std::string name = parameterWord(model.name);
    const auto has = [&](std::string_view part) { return contains(id, part) || contains(name, part); };
    if (has("sana"))
        return Denoiser::Sana;
    if (has("pixart"))
        return Denoiser::PixArt;
    if (has("hunyuan"))
        return Denoiser::Hunyuan;
    if (has("stable-diffusion-3") || has("sd-3"))
        return Denoiser::StableDiffusion3;
    for (const std::string_view part : {"stable-diffusion-v1", "stable-diffusion-v2", "stable-diffusion-1",
                                        "stable-diffusion-2", "sdxl", "xl-base", "stable-diffusion-xl", "sd-1", "sd-2"})
        if (has(part))
            return Denoiser::UNet;
    return Denoiser::Other;
}

/// What one image of one step takes, both evaluations of the network together.
struct DenoisingStep {
    double flop = 0;
    double attention = 0; // operations of softmax(QK)V
    double activations = 0; // elements
    double tokens = 0;
    double layers = 0;
    double hidden = 0;
};

/// Stable Diffusion 1, 2, XL: 0.68e12 operations and 1.1e9 activations per evaluation of 1.07e9 parameters at 512
/// pixels; self-attention over pixels of the latent grows with the fourth power of the edge.
DenoisingStep unetStep(double params, double edge)
{
    DenoisingStep out;
    const double area = std::pow(edge / 512, 2);
    out.flop = 2 * 0.68e12 * area * params / 1.07e9;
    out.attention = 2 * 0.12e12 * area * area;
    out.activations = 2 * 1.1e9 * area;
    out.tokens = std::pow(edge / 16, 2);
    out.layers = 60;
    out.hidden = 640;
    return out;
}

/// Diffusion transformers: 2 operations per parameter and token, patches of 2x2 on a latent of an eighth of the edge
/// (SANA: of a 32nd, with linear attention).
DenoisingStep transformerStep(const ModelShape& model, Denoiser kind, double params, double edge)
{
    DenoisingStep out;
    out.tokens = std::pow(edge / (kind == Denoiser::Sana ? 32 : 16), 2);
    out.layers = std::max(12.0, std::pow(params / 1e9, 0.33) * 28);
    out.hidden = std::sqrt(params / 28 / 16);
    switch (kind) {
    case Denoiser::Sana: out.layers = 60, out.hidden = 2240; break;
    case Denoiser::PixArt: out.layers = 28, out.hidden = 1152; break;
    case Denoiser::Hunyuan: out.layers = 40, out.hidden = 1408; break;
    case Denoiser::StableDiffusion3:
        out.layers = 38, out.hidden = 2432;
        out.tokens += 333; // of the prompt
        break;
    default:
        out.layers = model.layers.value_or(out.layers);
        out.hidden = model.hidden.value_or(out.hidden);
        break;
    }
    const double streams = kind == Denoiser::StableDiffusion3 ? 0.5 : 1; // image and prompt have weights of their own
    out.flop = 2 * 2 * params * out.tokens * streams;
    out.attention = kind == Denoiser::Sana ? 0 : 2 * 4 * out.layers * out.hidden * out.tokens * out.tokens;
    out.activations = 2 * 20 * out.layers * out.hidden * out.tokens;
    return out;
}

/// The inputs with the usual ones for what is not stated.
struct DiffusionInputs {
    double edge = 1024;
    double params = 1e9;
    double steps = 30;
    double batch = 1;
    double devices = 1;
    bool full = false; // FP32
};

DiffusionInputs diffusionInputs(const Question& question, FormResult& out)
{
    const Workload& w = question.workload;
    DiffusionInputs in;
    const auto stated = [&](const std::optional<double>& value, double usual, std::string_view key) {
        if (value.value_or(0) > 0)
            return *value;
        out.taken.emplace_back(key, fmt::format("{:.4g}", usual));
        return usual;
    };
    in.edge = stated(w.model.imageSize, in.edge, "image_size");
    in.params = stated(w.model.params, in.params, "params");
    in.steps = stated(w.steps, in.steps, "steps");
    in.batch = stated(w.batch, in.batch, "batch");
    in.devices = std::max(1, question.hardware.count);
    in.full = w.precision == "fp32" || w.precision == "float32";
    return in;
}

void addDiffusionLikeness(FormResult& out, const Question& question, const DiffusionInputs& in, const Rates& rates)
{
    out.likeness.word(Likeness::Model, modelWord(question.workload.model));
    out.likeness.word(Likeness::Gpu, deviceWord(question.hardware));
    out.likeness.word(Likeness::Generation, rates.generation);
    out.likeness.word(Likeness::Precision, question.workload.precision);
    out.likeness.word(Likeness::Source, question.sourceGroup);
    out.likeness.amount(Likeness::Size, in.params);
    out.likeness.amount(Likeness::Batch, in.batch);
    out.likeness.amount(Likeness::Count, in.devices);
    out.likeness.amount(Likeness::Image, in.edge);
}

std::optional<FormResult> diffusionSpeed(const Question& question, const Parameters& p, std::string& why)
{
    auto out = diffusionTerms(question, p, why);
    if (!out)
        return std::nullopt;
    const Metric& metric = question.metric;
    if (!metric.name.starts_with("latency") && !metric.name.starts_with("time")) {
        const bool perDevice = metric.name.ends_with("_per_gpu") || metric.unit.ends_with("/GPU");
        out->sign = -1;
        out->scale = question.workload.batch.value_or(1) / (perDevice ? std::max(1, question.hardware.count) : 1);
    } else if (metric.unit == "ms") {
        out->scale = 1e3;
    }
    return out;
}

std::vector<PriorRule> diffusionPriors()
{
    constexpr double s = 1.25; // sigma
    return {
        {"diff.e16", {0.6, s, 0, 0.8}},
        {"diff.e32", {0.6, s, 0, 0.8}},
        {"diff.att", {0.1, s}},
        {"diff.mem", {20, s}},
        {"diff.x", {20, s}},
        {"diff.c", {100e-6, s}},
        {"diff.par", {0.9, s, 0, 1.0}},
        {"diff.comm", {1.0, s}},
        {"diff.ccomm", {60e-6, s}},
        {"diff.vae", {4.0, s}},
        {"diff.fix", {0.1, s}},
        {"diff.unet_e", {0.6, s}},
        {"diff.unet_mem", {30, s}},
        {"diff.power", {1.0, s, 0, 2.0}},
        {"diff.m.*", {1.0, s}},
    };
}

} // namespace

std::optional<FormResult> diffusionTerms(const Question& question, const Parameters& p, std::string& why)
{
    const Rates rates = ratesOf(question.hardware);
    if (!rates.known()) {
        why = FLOPSMITH_TR("workload", "the rates or the bandwidth of the device are not known");
        return std::nullopt;
    }
    FormResult out;
    out.group = "diffusion";
    const DiffusionInputs in = diffusionInputs(question, out);
    const Denoiser kind = denoiserOf(question.workload.model);
    const bool unet = kind == Denoiser::UNet;
    const DenoisingStep step =
        unet ? unetStep(in.params, in.edge) : transformerStep(question.workload.model, kind, in.params, in.edge);
    const std::string_view own = denoiserFactor(kind);
    const double factor = own.empty() ? 1 : p(own);
    const double efficiency = p(in.full ? "diff.e32" : "diff.e16") * (unet ? p("diff.unet_e") : 1);
    const double peak = in.full ? rates.tf32 : rates.fp16;
    const double bytes = in.full ? 4 : 2;
    // Devices share an image's tokens; that scales less than linearly.
    const double shared = in.devices > 1 ? std::pow(in.devices, p("diff.par")) : 1;
    const double images = in.steps * in.batch / shared;
    out.terms.add(FLOPSMITH_TR("workload", "compute"), images * step.flop * factor / (efficiency * peak));
    out.terms.add(FLOPSMITH_TR("workload", "attention"), images * step.attention * factor * p("diff.att") / rates.fp32);
    if (!unet)
        out.terms.add(FLOPSMITH_TR("workload", "attention"),
                      images * step.activations * factor * p("diff.x") / rates.fp32);
    out.terms.add(FLOPSMITH_TR("workload", "memory"),
                  images * step.activations * bytes * 0.1 * p(unet ? "diff.unet_mem" : "diff.mem") / rates.bandwidth);
    // One device decodes: about 1e6 operations per pixel.
    out.terms.add(FLOPSMITH_TR("workload", "decoding"), in.batch * in.edge * in.edge * 1e6 * p("diff.vae") / peak);
    out.terms.add(FLOPSMITH_TR("workload", "power limit"),
                  images * step.flop * factor * p("diff.power") * 1e-12 / rates.power);
    out.terms.add(FLOPSMITH_TR("workload", "launch"), in.steps * step.layers * p("diff.c") + p("diff.fix"));
    if (in.devices > 1) {
        const double bytesMoved = in.batch * step.tokens * step.hidden * 16 / rates.link / in.devices;
        out.terms.add(FLOPSMITH_TR("workload", "communication"),
                      in.steps * step.layers * (p("diff.ccomm") * std::log2(in.devices) + p("diff.comm") * bytesMoved));
    }
    addDiffusionLikeness(out, question, in, rates);
    return out;
}

extern const FormGroup diffusionForm;
const FormGroup diffusionForm{
    "diffusion",
    "diffusion",
    [](const Question& q) { return q.workload.family == "diffusion-infer"; },
    &diffusionSpeed,
    &diffusionPriors,
    {Likeness::Model, Likeness::Size, Likeness::Gpu, Likeness::Generation, Likeness::Precision, Likeness::Batch,
     Likeness::Count, Likeness::Source, Likeness::Image},
};

} // namespace flopsmith
