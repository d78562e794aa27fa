// What builds in a comparison do with the open build's workload and what owning each costs, found off the window's
// thread. What is known of a build is kept while it stays.
#pragma once

#include <vector>

#include <QObject>

#include "app/reports/chart_spec.h"
#include "app/workspace/latest_job.h"
#include "app/workspace/workload_service.h"

namespace flopsmith {

class ComparisonService : public QObject {
    Q_OBJECT

public:
    /// `document`, `workloads` and `executor` must outlive the service.
    ComparisonService(Document& document, WorkloadService& workloads, Executor& executor, QObject* parent = nullptr);

    /// Asks about these builds; completed() follows, at once where all is known. Only the newest question counts.
    void complete(std::vector<ReferenceBuild> builds);
    /// The builds of the newest question that was answered, each with what is known of it.
    [[nodiscard]] const std::vector<ReferenceBuild>& builds() const { return m_builds; }

Q_SIGNALS:
    void completed(); // other builds()

private:
    /// What the answers rest on beside the build.
    struct Basis {
        WorkloadStatePtr workload; // null: none is stated, or it cannot be read
        EstimatorPtr estimator;
    };
    [[nodiscard]] static bool same(const Basis& one, const Basis& other);

    Document& m_document;
    WorkloadService& m_workloads;
    LatestJob m_job;
    Basis m_basis; // of m_builds
    std::vector<ReferenceBuild> m_builds;
};

} // namespace flopsmith
