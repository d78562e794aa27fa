// Training of convolutional networks and vision transformers: seconds per image and device.
#include <cmath>

#include <fmt/format.h>

#include "app/workload/forms/step.h"
#include "app/workload/forms/vision_constants.h"

namespace flopsmith {

namespace {

/// A model's figures per image.
struct ImageCost {
    double gmacs = 0;
    double mactivations = 0;
    double params = 0;
    bool scripts = false; // published scripts of its own
};

ImageCost imageCost(const ModelShape& model)
{
    const VisionConstants constants = visionConstants(model);
    ImageCost out;
    out.gmacs = constants.gmacs;
    // What timm's table gives per GMAC, in the median.
    constexpr double usualActivations = 2.7;
    out.mactivations =
        model.mactivations.value_or(constants.mactivations > 0 ? constants.mactivations : usualActivations * out.gmacs);
    out.params = model.params.value_or(constants.params > 0 ? constants.params : 25e6);
    out.scripts = constants.named;
    return out;
}

/// Grouped convolutions without a channels-last kernel on the tensor cores.
bool slowGroups(const Workload& w)
{
    const std::string name = lowered(w.model.name);
    return w.memoryLayout == "nhwc" && (contains(name, "regnet") || contains(name, "nfnet"));
}

} // namespace

std::optional<FormResult> visionStep(const Question& question, const Parameters& p, std::string& why)
{
    const Workload& w = question.workload;
    const TrainingDevice device = trainingDevice(question.hardware);
    const ImageCost image = imageCost(w.model);
    if (!device.known() || !(image.gmacs > 0)) {
        why = device.known() ? FLOPSMITH_TR("workload", "the multiply-accumulates per image are not stated")
                             : FLOPSMITH_TR("workload", "the rates of the device are not known");
        return std::nullopt;
    }
    const std::string family = w.family == "vit-train" ? "vit" : "cnn";
    const std::string model = "m." + parameterWord(w.model.name);
    const double batch =
        w.microBatch.value_or(w.batch.value_or(0)) > 0 ? w.microBatch.value_or(w.batch.value_or(1)) : 256;
    const TrainingRate rate = trainingRate(device, w.precision);
    CoreWork work;
    work.family = family;
    if (image.scripts)
        work.model = model;
    work.tflop = 6e-3 * image.gmacs; // forward and twice that backward, 2 operations each
    work.gigabytes = image.mactivations * rate.bytes * 1e-3;
    if (w.memoryLayout == "nchw" && family == "cnn")
        work.extra = {{"cnn.channels_first"}};
    MonomialTerms terms(p);
    addCoreWork(terms, work, device, rate, softwareAge(w), std::max(1, question.hardware.count));
    terms.add(FLOPSMITH_TR("workload", "CUDA cores"), image.mactivations * 1e-6 / device.fp32,
              {{family + ".activation_flop"}});
    if (slowGroups(w))
        terms.add(FLOPSMITH_TR("workload", "grouped convolution"), work.tflop / device.fp32, {{"cnn.grouped_nhwc"}});
    const bool detector = w.model.name.starts_with("SSD");
    terms.add(FLOPSMITH_TR("workload", "data loading"), 1e-3, {{(detector ? model : family) + ".load_ms"}});
    terms.add(FLOPSMITH_TR("workload", "launch"), 1e-3 / batch * std::sqrt(image.params / 25e6),
              {{family + ".launch_ms"}});
    addAllReduce(terms, question, device, image.params * gradientBytes(w.precision), batch);
    return stepResult(question, device, terms, 1);
}

} // namespace flopsmith
