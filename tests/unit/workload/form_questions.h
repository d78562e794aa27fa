// Questions about vision models, diffusion and training, and parameters for their forms.
#pragma once

#include <cmath>
#include <string>
#include <string_view>

#include "app/workload/form.h"

namespace flopsmith::testing {

/// What the form of a question expects of its parameters before any fit.
inline Parameters priorsOf(const Question& question)
{
    Parameters out;
    out.setPriors([rules = formOf(question)->priors()](std::string_view name) { return priorOf(rules, name); });
    return out;
}

/// Every parameter is 1, so that a term is its plain formula.
inline Parameters ones()
{
    return {};
}

inline std::optional<FormResult> tryForm(const Question& question, const Parameters& parameters)
{
    std::string why;
    return formOf(question)->evaluate(question, parameters, why);
}

inline double termOf(const FormResult& result, std::string_view name)
{
    for (const Term& term : result.terms.all())
        if (term.name == name)
            return term.value;
    return 0;
}

/// |a / b - 1| < tolerance
inline bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a / b - 1) < tolerance;
}

/// NVIDIA's figures of the A100 SXM4 80GB.
inline Device a100()
{
    Device out;
    out.part = "nvidia-a100-sxm4-80gb";
    out.architecture = "ampere";
    out.series = "datacenter";
    out.form = "sxm";
    out.fp16 = 312e12;
    out.tf32 = 156e12;
    out.int8 = 624e12;
    out.fp32 = 19.5e12;
    out.bandwidth = 2039e9;
    out.memory = 80 * 1073741824.0;
    out.power = 400;
    out.capability = 8.0;
    out.nvlink = 600e9;
    out.pcieGen = 4;
    return out;
}

/// NVIDIA's figures of the H100 SXM5 80GB.
inline Device h100()
{
    Device out = a100();
    out.part = "nvidia-h100-sxm5-80gb";
    out.architecture = "hopper";
    out.fp16 = 989e12;
    out.tf32 = 494.5e12;
    out.fp8 = 1979e12;
    out.int8 = 1979e12;
    out.fp32 = 67e12;
    out.bandwidth = 3350e9;
    out.power = 700;
    out.capability = 9.0;
    out.nvlink = 900e9;
    out.pcieGen = 5;
    return out;
}

/// Intel's figures of the Core i9-10940X with four channels of DDR4-2933.
inline Device i9()
{
    Device out;
    out.part = "intel-core-i9-10940x";
    out.architecture = "cascade-lake";
    out.cpu = true;
    out.wideVectors = true;
    out.cores = 14;
    out.clock = 0.9 * 3.3e9 + 0.1 * 4.6e9;
    out.bandwidth = 4 * 2933e6 * 8;
    out.power = 165;
    return out;
}

/// ResNet-50 at 224 pixels (timm).
inline ModelShape resnet50()
{
    ModelShape out;
    out.name = "resnet50";
    out.kind = ModelKind::Vision;
    out.params = 25.56e6;
    out.imageSize = 224;
    out.gmacs = 4.11;
    out.mactivations = 11.11;
    return out;
}

inline ModelShape bertLarge()
{
    ModelShape out;
    out.name = "BERT-large";
    out.kind = ModelKind::Transformer;
    out.params = 336e6;
    out.layers = 24;
    out.hidden = 1024;
    out.heads = 16;
    out.causal = false;
    return out;
}

inline Question askOf(std::string_view family, const ModelShape& model, const Device& device)
{
    Question out;
    out.workload.family = family;
    out.workload.model = model;
    out.hardware.device = device;
    out.hardware.gpu = device.part;
    out.metric = {"throughput_total", "images/s"};
    return out;
}

inline Question visionQuestion(const Device& device, double batch, std::string_view precision)
{
    Question out = askOf("cnn-infer", resnet50(), device);
    out.workload.batch = batch;
    out.workload.precision = precision;
    return out;
}

inline Question diffusionQuestion(const Device& device)
{
    ModelShape model;
    model.name = "Stable-Diffusion-v1-4";
    model.kind = ModelKind::Diffusion;
    model.params = 1.07e9;
    model.imageSize = 512;
    Question out = askOf("diffusion-infer", model, device);
    out.workload.steps = 30;
    out.workload.batch = 1;
    out.workload.precision = "fp16";
    out.metric = {"latency_batch", "s"};
    return out;
}

inline Question bertTraining(const Device& device, int count)
{
    Question out = askOf("transformer-train", bertLarge(), device);
    out.hardware.count = count;
    out.workload.sequence = 384;
    out.workload.microBatch = 112;
    out.workload.precision = "amp-fp16";
    out.workload.framework = "PyTorch 2.1";
    out.metric = {"throughput_total", "sequences/s"};
    return out;
}

inline Question gnmtTraining(const Device& device)
{
    ModelShape model;
    model.name = "GNMT v2";
    model.kind = ModelKind::Recurrent;
    model.params = 160e6;
    Question out = askOf("rnn-train", model, device);
    out.workload.microBatch = 1520;
    out.workload.precision = "amp-fp16";
    out.metric = {"throughput_total", "tokens/s"};
    return out;
}

} // namespace flopsmith::testing
