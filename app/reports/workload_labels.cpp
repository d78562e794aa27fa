#include "app/reports/workload_labels.h"

#include <algorithm>

#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

struct ExtraLabel {
    std::string_view key;
    std::string_view label;
};
constexpr ExtraLabel extraLabels[] = {
    {"idle", FLOPSMITH_TR("workload", "Left idle")},
    {"accelerator_power_share", FLOPSMITH_TR("workload", "Draw of the accelerators against their limit")},
    {"pue", FLOPSMITH_TR("workload", "PUE")},
    {"price_kwh", FLOPSMITH_TR("workload", "Price of a kWh")},
    {"life_years", FLOPSMITH_TR("workload", "Years of use")},
    {"g_co2_per_kwh", FLOPSMITH_TR("workload", "CO2 of a kWh, in g")},
    {"power_limit_curve", FLOPSMITH_TR("workload", "How the power limit acts")},
    {"forwards_of_training", FLOPSMITH_TR("workload", "A training step in forward passes")},
};

} // namespace

std::vector<WorkloadMethod> methodsFor(const ModelShape& shape)
{
    static constexpr WorkloadMethod train{"train", FLOPSMITH_TR("workload", "Training")};
    switch (shape.kind) {
    case ModelKind::Vision:
        return {train,
                {"inference", FLOPSMITH_TR("workload", "Classify images")},
                {"rl", FLOPSMITH_TR("workload", "Reinforcement learning")}};
    case ModelKind::Diffusion: return {{"inference", FLOPSMITH_TR("workload", "Generate images")}, train};
    case ModelKind::Recommender: return {train, {"inference", FLOPSMITH_TR("workload", "Recommend")}};
    case ModelKind::Speech:
    case ModelKind::Recurrent:
    case ModelKind::Graph: return {train};
    case ModelKind::Transformer:
    case ModelKind::Unknown: break;
    }
    if (!shape.causal.value_or(true))
        return {train, {"inference", FLOPSMITH_TR("workload", "Read texts")}};
    return {{"inference-decode", FLOPSMITH_TR("workload", "Generate text")},
            {"inference-prefill", FLOPSMITH_TR("workload", "Read prompts")},
            {"inference-serving", FLOPSMITH_TR("workload", "Serve many users")},
            {"qlora", FLOPSMITH_TR("workload", "QLoRA fine-tuning")},
            {"lora", FLOPSMITH_TR("workload", "LoRA fine-tuning")},
            {"train-full", FLOPSMITH_TR("workload", "Full fine-tuning")},
            {"train", FLOPSMITH_TR("workload", "Pre-training")}};
}

std::string methodText(const std::string& mode, const ModelShape& shape)
{
    for (const WorkloadMethod& method : methodsFor(shape))
        if (method.mode == mode)
            return reportText("workload", method.label);
    return mode;
}

std::string workloadMemberText(std::string_view key)
{
    std::string out(key);
    std::replace(out.begin(), out.end(), '_', ' ');
    forEachField<Workload>([&](const auto& field) {
        if (field.key == key)
            out = reportText("fields", field.label);
    });
    return out;
}

std::string assumptionText(std::string_view key)
{
    for (const ExtraLabel& extra : extraLabels)
        if (extra.key == key)
            return reportText("workload", extra.label);
    return workloadMemberText(key);
}

} // namespace flopsmith
