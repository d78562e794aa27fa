#include "app/workload/forms/vision_case.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "app/workload/forms/llm.h"
#include "app/workload/forms/vision_kinds.h"

namespace flopsmith {

namespace {

constexpr double usualImage = 224; // pixels on a side
constexpr double usualVisionParams = 25e6;
constexpr double usualVisionBatch = 256;
/// Of models that are known by their parameters alone: 1.8e-7 GMAC per parameter at 224 pixels (ResNet-50: 1.6e-7) and
/// 2.5 activations per 1000 multiply-accumulates, medians of timm's published tables.
constexpr double macsPerParam = 180;
constexpr double activationsPerMac = 2.5e-3;

std::string numberText(double value)
{
    return fmt::format("{:.4g}", value);
}

/// What is stated, else `usual`, which is noted as taken.
double statedOr(const std::optional<double>& value, double usual, std::string_view key, VisionCase& out)
{
    if (value.value_or(0) > 0)
        return *value;
    out.taken.emplace_back(key, numberText(usual));
    return usual;
}

/// An encoder of text: S (12 L h^2) + 2 L h S^2 multiply-accumulates, 13 L h S + 2 L a S^2 activations (estimates.md
/// section 2: 24 L h^2 operations per token, attention apart).
void readEncoder(const Workload& w, VisionCase& out)
{
    const double tokens = statedOr(w.sequence, 384, "seq_len", out);
    const double layers = statedOr(w.model.layers, 24, "layers", out);
    const double hidden = statedOr(w.model.hidden, 1024, "hidden", out);
    const double heads = w.model.heads.value_or(16);
    out.kind = BlockKind::Encoder;
    out.image = tokens;
    out.macs = 12 * layers * hidden * hidden * tokens + 2 * layers * tokens * tokens * hidden;
    out.activations = 13 * layers * hidden * tokens + 2 * layers * heads * tokens * tokens;
}

void readImages(const Workload& w, VisionCase& out)
{
    const ModelShape& model = w.model;
    const BenchmarkModel* benchmark = model.gmacs && model.mactivations ? nullptr : benchmarkModel(model);
    out.kind = blockKindOf(model, w.family.starts_with("vit") || model.vit.value_or(false));
    out.image = benchmark && benchmark->image > 0 ? benchmark->image : usualImage;
    if (model.imageSize.value_or(0) > 0)
        out.image = *model.imageSize;
    const double scale = benchmark && benchmark->image > 0 ? std::pow(out.image / benchmark->image, 2) : 1;
    out.macs = model.gmacs.value_or(benchmark ? benchmark->gmacs * scale : 0) * 1e9;
    out.activations = model.mactivations.value_or(benchmark ? benchmark->mactivations * scale : 0) * 1e6;
    if (out.macs <= 0) {
        out.macs = out.params * macsPerParam * std::pow(out.image / usualImage, 2);
        out.taken.emplace_back("gmacs_per_image", numberText(out.macs / 1e9));
    }
    if (out.activations <= 0) {
        out.activations = out.macs * activationsPerMac;
        out.taken.emplace_back("mactivations_per_image", numberText(out.activations / 1e6));
    }
}

} // namespace

std::optional<VisionCase> visionCase(const Question& question, std::string& why)
{
    const Workload& w = question.workload;
    VisionCase out;
    out.rates = ratesOf(question.hardware);
    if (!out.rates.known()) {
        why = FLOPSMITH_TR("workload", "the rates or the bandwidth of the device are not known");
        return std::nullopt;
    }
    out.devices = std::max(1, question.hardware.count);
    const bool text = w.family == "transformer-infer";
    out.params = statedOr(w.model.params, usualVisionParams, "params", out);
    const bool throughput = w.precision.starts_with("int8/"); // a benchmark that chooses its batch
    const auto batch = w.batch ? w.batch : w.microBatch;
    out.batch = throughput ? batch.value_or(usualVisionBatch) : statedOr(batch, usualVisionBatch, "batch", out);
    if (text)
        readEncoder(w, out);
    else
        readImages(w, out);
    out.kernels = kernelCount(w.model, out.kind);
    out.compiled = w.options.find("compile") != std::string::npos;
    // NVIDIA's example scripts run channels last in mixed precision.
    out.channelsLast = w.memoryLayout == "nhwc" || (question.sourceGroup == "nvidia-dle" && w.precision == "amp-fp16");
    out.attention = out.kind == BlockKind::Vit || out.kind == BlockKind::Window || out.kind == BlockKind::Encoder;
    return out;
}

void expressPerImage(FormResult& out, const Question& question, const VisionCase& vision)
{
    const Metric& metric = question.metric;
    const bool perDevice = metric.name.ends_with("_per_gpu") || metric.unit.ends_with("/GPU");
    if (metric.name.starts_with("latency")) {
        out.sign = 1;
        out.scale = vision.batch / vision.devices * (metric.unit == "ms" ? 1e3 : 1);
    } else {
        out.sign = -1;
        out.scale = perDevice ? 1 : vision.devices;
    }
}

void addVisionLikeness(FormResult& out, const Question& question, const VisionCase& vision)
{
    const Workload& w = question.workload;
    Fingerprint& like = out.likeness;
    const std::string_view framework = w.framework;
    like.word(Likeness::Model, modelWord(w.model));
    like.word(Likeness::Kind, blockKindName(vision.kind));
    like.word(Likeness::Gpu, deviceWord(question.hardware));
    like.word(Likeness::Generation, vision.rates.generation);
    like.word(Likeness::Series, question.hardware.device.series);
    like.word(Likeness::Form, vision.rates.link > 1e11 ? "sxm" : "pcie");
    like.word(Likeness::Precision, w.precision);
    like.word(Likeness::Source, question.sourceGroup);
    like.word(Likeness::Framework, framework.substr(0, framework.find(',')));
    like.word(Likeness::Mode, (vision.compiled ? "compile" : "eager") + w.memoryLayout);
    like.amount(Likeness::Size, vision.params);
    like.amount(Likeness::Intensity, 1e3 * vision.activations / vision.macs);
    like.amount(Likeness::Image, vision.image);
    like.amount(Likeness::Batch, vision.batch);
    like.amount(Likeness::Count, vision.devices);
    out.taken = vision.taken;
}

} // namespace flopsmith
