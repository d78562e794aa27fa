// Questions about vision models, diffusion and training, and parameters for their forms.
#pragma once

#include <string>
#include <string_view>

#include "tests/unit/workload/questions.h"

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

inline std::optional<FormResult> tryForm(const Question& question, const Parameters& parameters)
{
    std::string why;
    return evaluate(question, parameters, why);
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
