#include "app/workload/forms/vision_constants.h"

namespace flopsmith {

VisionConstants visionConstants(const ModelShape& model)
{
    struct Row {
        std::string_view name;
        VisionConstants constants;
    };
    static constexpr Row rows[] = {
        {"ResNet-50 v1.5", {4.11, 11.1, 25.6e6, true, false}},
        {"ResNeXt101-32x4d", {8.01, 21.2, 44.2e6, false, false}},
        {"SE-ResNeXt101-32x4d", {8.02, 21.3, 49.0e6, false, false}},
        {"SSD300-ResNet50", {12.0, 30.0, 22.9e6, true, true}},
    };
    for (const Row& row : rows)
        if (row.name == model.name || (row.constants.ownMemory && model.id == "ssd300-resnet50"))
            return row.constants;
    return {model.gmacs.value_or(0), model.mactivations.value_or(0), model.params.value_or(0), false, false};
}

} // namespace flopsmith
