// Kinds and kernels of vision models by their names in timm and torchvision.
#include "app/workload/forms/vision_kinds.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace flopsmith {

namespace {

constexpr std::array<std::string_view, 10> blockKindNames{"dense",  "grouped", "depthwise", "dwnext", "grn",
                                                          "concat", "nf",      "vit",       "window", "encoder"};

struct NameBegins {
    std::string_view begin;
    BlockKind kind;
};
/// The first that fits counts.
constexpr NameBegins windowNames[] = {
    {"swin", BlockKind::Window},    {"maxvit", BlockKind::Window}, {"coatnet", BlockKind::Window},
    {"maxxvit", BlockKind::Window}, {"cait", BlockKind::Window},   {"coat", BlockKind::Window},
    {"mvit", BlockKind::Window},    {"hiera", BlockKind::Window},  {"davit", BlockKind::Window},
    {"focal", BlockKind::Window},   {"twins", BlockKind::Window},  {"pvt", BlockKind::Window},
    {"nest", BlockKind::Window},
};
constexpr NameBegins vitNames[] = {
    {"vit", BlockKind::Vit},   {"deit", BlockKind::Vit},     {"beit", BlockKind::Vit},     {"eva", BlockKind::Vit},
    {"mixer", BlockKind::Vit}, {"xcit", BlockKind::Vit},     {"flexivit", BlockKind::Vit}, {"resmlp", BlockKind::Vit},
    {"dino", BlockKind::Vit},  {"mlpmixer", BlockKind::Vit},
};
constexpr NameBegins convolutionNames[] = {
    {"convnextv2", BlockKind::ResponseNorm},  {"convnext", BlockKind::DepthwiseNext},
    {"convmixer", BlockKind::DepthwiseNext},  {"densenet", BlockKind::Concatenating},
    {"nfnet", BlockKind::NormFree},           {"dmnfnet", BlockKind::NormFree},
    {"ecanfnet", BlockKind::NormFree},        {"efficientnet", BlockKind::Depthwise},
    {"mobilenet", BlockKind::Depthwise},      {"mnasnet", BlockKind::Depthwise},
    {"xception", BlockKind::Depthwise},       {"tfefficientnet", BlockKind::Depthwise},
    {"rexnet", BlockKind::Depthwise},         {"mixnet", BlockKind::Depthwise},
    {"ghostnet", BlockKind::Depthwise},       {"fbnet", BlockKind::Depthwise},
    {"lcnet", BlockKind::Depthwise},          {"tinynet", BlockKind::Depthwise},
    {"repvit", BlockKind::Depthwise},         {"fastvit", BlockKind::Depthwise},
    {"edgenext", BlockKind::Depthwise},       {"mobilevit", BlockKind::Depthwise},
    {"shufflenet", BlockKind::Depthwise},     {"resnext", BlockKind::Grouped},
    {"regnet", BlockKind::Grouped},           {"seresnext", BlockKind::Grouped},
    {"resnest", BlockKind::Grouped},          {"res2next", BlockKind::Grouped},
    {"ecaresnext", BlockKind::Grouped},       {"skresnext", BlockKind::Grouped},
    {"retinanetresnext", BlockKind::Grouped},
};

struct NameKernels {
    std::string_view part; // of the name, letters and digits only
    double kernels;
};
/// Layers that are one launch or more, counted in the published architectures. The longest that fits counts.
constexpr NameKernels kernelCounts[] = {
    {"resnet18", 20},
    {"resnet26", 28},
    {"resnet34", 36},
    {"wideresnet50", 53},
    {"wideresnet101", 104},
    {"resnet50", 53},
    {"resnet101", 104},
    {"resnet152", 155},
    {"resnext50", 53},
    {"resnext101", 104},
    {"seresnext101", 140},
    {"densenet121", 242},
    {"densenet161", 322},
    {"densenet169", 338},
    {"densenet201", 402},
    {"efficientnetb0", 81},
    {"efficientnetb1", 115},
    {"efficientnetb2", 115},
    {"efficientnetb3", 130},
    {"efficientnetb4", 160},
    {"efficientnetb5", 190},
    {"efficientnetwideseb0", 81},
    {"efficientnetwideseb4", 160},
    {"efficientnetv2s", 160},
    {"efficientnetv2m", 230},
    {"mobilenetv2", 52},
    {"mobilenetv3large", 62},
    {"mobilenetv3small", 54},
    {"regnety016", 110},
    {"regnety032", 105},
    {"regnety080", 85},
    {"regnety160", 90},
    {"convnexttiny", 59},
    {"convnextsmall", 113},
    {"convnextbase", 113},
    {"convnextlarge", 113},
    {"convnextv2base", 130},
    {"swintiny", 50},
    {"swinsmall", 98},
    {"swinbase", 98},
    {"vithuge", 130},
    {"vitlarge", 98},
    {"cait", 110},
    {"maxvittiny", 120},
    {"coatnet0", 80},
    {"inceptionv3", 95},
    {"nfnetf0", 60},
    {"repvggb0", 28},
    {"xception", 74},
    {"vgg16", 16},
    {"retinanetresnext50", 80},
    {"3dunet", 30},
    {"unet3d", 30},
};

/// Models of benchmarks whose figures no preset has. RetinaNet and 3D U-Net: the operations with which all published
/// MLPerf results agree. EfficientNet with wide squeeze-and-excitation: those of the plain ones (timm), as it adds next
/// to none.
constexpr BenchmarkModel benchmarkModels[] = {
    {"efficientnetwideseb0", 0.4, 6.75, 224}, {"efficientnetwideseb4", 4.51, 50.04, 380},
    {"retinanetresnext50", 200, 500, 800},    {"3dunetkits19", 53000, 130000, 0},
    {"unet3dkits19", 53000, 130000, 0},
};

/// The letters and digits of a name, lower case.
struct PlainName {
    std::array<char, 64> text{};
    std::size_t size = 0;
    explicit PlainName(std::string_view name)
    {
        if (const std::size_t slash = name.rfind('/'); slash != std::string_view::npos && slash + 1 < name.size()
            && !std::isdigit(static_cast<unsigned char>(name[slash + 1])))
            name.remove_prefix(slash + 1);
        for (const char c : name)
            if (size < text.size() && std::isalnum(static_cast<unsigned char>(c)))
                text[size++] = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    [[nodiscard]] std::string_view view() const { return {text.data(), size}; }
};

template <std::size_t n>
std::optional<BlockKind> kindIn(const NameBegins (&rows)[n], std::string_view name)
{
    for (const NameBegins& row : rows)
        if (name.starts_with(row.begin))
            return row.kind;
    return std::nullopt;
}

std::optional<BlockKind> kindOfName(std::string_view name, bool vit)
{
    if (const auto kind = kindIn(windowNames, name))
        return kind;
    if (vit || kindIn(vitNames, name))
        return BlockKind::Vit;
    return kindIn(convolutionNames, name);
}

double kernelsOfName(std::string_view name)
{
    const NameKernels* best = nullptr;
    for (const NameKernels& row : kernelCounts)
        if (name.find(row.part) != std::string_view::npos && (!best || row.part.size() > best->part.size()))
            best = &row;
    return best ? best->kernels : 0;
}

} // namespace

std::string_view blockKindName(BlockKind kind)
{
    return blockKindNames[static_cast<std::size_t>(kind)];
}

BlockKind blockKindOf(const ModelShape& model, bool vit)
{
    for (const std::string* name : {&model.name, &model.id})
        if (const auto kind = kindOfName(PlainName(*name).view(), vit))
            return *kind;
    return BlockKind::Dense;
}

double kernelCount(const ModelShape& model, BlockKind kind)
{
    for (const std::string* name : {&model.name, &model.id})
        if (const double kernels = kernelsOfName(PlainName(*name).view()); kernels > 0)
            return kernels;
    if (model.layers)
        return 4 * *model.layers;
    switch (kind) {
    case BlockKind::Vit: return 50;
    case BlockKind::Window:
    case BlockKind::Depthwise: return 90;
    case BlockKind::Encoder: return 190;
    default: return 60;
    }
}

const BenchmarkModel* benchmarkModel(const ModelShape& model)
{
    for (const std::string* text : {&model.name, &model.id}) {
        const PlainName name(*text);
        for (const BenchmarkModel& row : benchmarkModels)
            if (row.name == name.view())
                return &row;
    }
    return nullptr;
}

} // namespace flopsmith
