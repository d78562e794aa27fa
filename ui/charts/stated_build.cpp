#include "ui/charts/stated_build.h"

#include "app/workspace/ownership_service.h"
#include "app/workspace/workload_service.h"
#include "app/workspace/workspace.h"
#include "ui/charts/export_file.h"

namespace flopsmith {

namespace {

/// Null without a workload, and while the answer is still of an older build.
WorkloadStatePtr currentAnswer(Workspace& workspace)
{
    const WorkloadStatePtr& state = workspace.workloads().state();
    const bool current = state && state->fault.empty() && state->evaluation == workspace.document().evaluation();
    return current ? state : nullptr;
}

} // namespace

ReferenceBuild openBuild(Workspace& workspace)
{
    ReferenceBuild out{{}, workspace.document().evaluation()};
    if (const WorkloadStatePtr state = currentAnswer(workspace)) {
        auto answer = std::make_shared<WorkloadAnswer>(state->answer);
        ModelShape& model = answer->question.workload.model;
        if (const ModelPreset* preset = state->estimator->model(model.name))
            model.name = preset->shape.name; // an id is no name for a report
        out.workload = std::move(answer);
    }
    const OwnershipStatePtr& owned = workspace.ownership().state();
    if (owned && owned->evaluation == out.evaluation && statesOwnership(out.evaluation->build->settings))
        out.ownership = owned->answer;
    return out;
}

SheetOptions sheetOptions(Workspace& workspace)
{
    SheetOptions out;
    out.cost = !workspace.settings().get(settings::customerSheet);
    out.summary = workspace.settings().get(settings::summarySheet);
    if (const WorkloadStatePtr state = currentAnswer(workspace))
        out.workloadCharts = state->charts;
    return out;
}

bool letterPaper(Workspace& workspace)
{
    const QString chosen = workspace.settings().get(settings::sheetPaper);
    return chosen.isEmpty() ? letterIsUsual() : chosen == QLatin1String("letter");
}

} // namespace flopsmith
