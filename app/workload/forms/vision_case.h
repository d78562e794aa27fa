// What the forms of vision inference share: a model's operations and activations with what is not stated filled in, its
// kind of blocks, its number of kernels, and how seconds per image become the metric of a question.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/workload/form.h"
#include "app/workload/rates.h"

namespace flopsmith {

/// Blocks whose kernels reach clearly different shares of a device's rates.
enum class BlockKind {
    Dense, // plain convolutions: ResNet, VGG
    Grouped, // ResNeXt, RegNet
    Depthwise, // EfficientNet, MobileNet
    DepthwiseNext, // ConvNeXt: depthwise 7x7 and linear layers
    ResponseNorm, // ConvNeXt V2: the same with global response normalization
    Concatenating, // DenseNet
    NormFree, // NFNet
    Vit,
    Window, // attention in windows, hybrids: Swin, MaxViT, CoAtNet, CaiT
    Encoder, // of text
};
/// As parameters name it: dense, grouped, ..., encoder.
[[nodiscard]] std::string_view blockKindName(BlockKind kind);

/// A vision model or an encoder on a hardware, with everything that the forms need. Rates in SI units.
struct VisionCase {
    Rates rates;
    double devices = 1; // at least 1
    BlockKind kind = BlockKind::Dense;
    double macs = 0; // multiply-accumulates per image
    double activations = 0; // elements written per image
    double params = 0;
    double batch = 0; // images of one call
    double kernels = 0; // launches of one call
    double image = 224; // pixels on a side; tokens of a text
    bool compiled = false; // torch.compile
    bool channelsLast = false;
    bool attention = false; // kinds that consist of matrix products
    std::vector<std::pair<std::string_view, std::string>> taken;
};

/// nullopt when the device's rates are not known.
[[nodiscard]] std::optional<VisionCase> visionCase(const Question& question, std::string& why);

/// Makes seconds per image and device (scale and sign of `out`) the metric of the question.
void expressPerImage(FormResult& out, const Question& question, const VisionCase& vision);

/// Model, size, blocks, image, device, batch and software as vision groups judge likeness.
void addVisionLikeness(FormResult& out, const Question& question, const VisionCase& vision);

/// The kind of a model's blocks by the beginning of its name; `vit`: a vision transformer where the name tells nothing.
[[nodiscard]] BlockKind blockKindOf(const ModelShape& model, bool vit);

} // namespace flopsmith
