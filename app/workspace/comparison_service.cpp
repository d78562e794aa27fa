#include "app/workspace/comparison_service.h"

#include <algorithm>
#include <utility>

#include "app/reports/sheet.h"
#include "app/workspace/document.h"

namespace flopsmith {

namespace {

bool isKnown(const ReferenceBuild& build, const std::vector<ReferenceBuild>& known)
{
    return std::any_of(known.begin(), known.end(),
                       [&](const ReferenceBuild& one) { return one.evaluation == build.evaluation; });
}

void takeKnown(std::vector<ReferenceBuild>& builds, const std::vector<ReferenceBuild>& known)
{
    for (ReferenceBuild& build : builds)
        for (const ReferenceBuild& one : known)
            if (one.evaluation == build.evaluation) {
                build.workload = one.workload;
                build.ownership = one.ownership;
            }
}

} // namespace

ComparisonService::ComparisonService(Document& document, WorkloadService& workloads, Executor& executor,
                                     QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_workloads(workloads)
    , m_job(executor, this)
{
}

bool ComparisonService::same(const Basis& one, const Basis& other)
{
    const bool sameWorkload = one.workload && other.workload
        ? one.workload->stated == other.workload->stated && one.workload->estimator == other.workload->estimator
        : !one.workload && !other.workload;
    return sameWorkload && one.estimator == other.estimator;
}

void ComparisonService::complete(std::vector<ReferenceBuild> builds)
{
    Basis basis{nullptr, m_workloads.estimator()};
    const WorkloadStatePtr& state = m_workloads.state();
    if (!m_document.build().workload.empty() && state && state->fault.empty())
        basis.workload = state;
    const auto known = same(basis, m_basis) ? m_builds : std::vector<ReferenceBuild>();
    takeKnown(builds, known);
    const auto take = [this](const Basis& of, std::vector<ReferenceBuild> answered) {
        m_basis = of;
        m_builds = std::move(answered);
        Q_EMIT completed();
    };
    if (std::all_of(builds.begin(), builds.end(), [&](const ReferenceBuild& build) { return isKnown(build, known); })) {
        m_job.cancel();
        take(basis, std::move(builds));
        return;
    }
    m_job.run([take, basis, builds = std::move(builds),
               known](const std::atomic<bool>& cancelled) mutable -> LatestJob::Delivery {
        std::vector<ReferenceBuild> fresh;
        std::copy_if(builds.begin(), builds.end(), std::back_inserter(fresh),
                     [&](const ReferenceBuild& build) { return !isKnown(build, known); });
        for (ReferenceBuild& build : fresh) {
            if (cancelled)
                return {};
            build.workload = answerFor(build.evaluation, basis.workload);
        }
        addOwnership(fresh, basis.estimator.get(), todayText());
        takeKnown(builds, fresh);
        return [take, basis, builds] { take(basis, builds); };
    });
}

} // namespace flopsmith
