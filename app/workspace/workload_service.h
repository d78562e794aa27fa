// The workload of the open build: reads the estimator once, answers for the newest evaluation off the window's thread,
// and changes the workload as undo steps.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "app/base/result.h"
#include "app/reports/chart_spec.h"
#include "app/workload/side_by_side.h"
#include "app/workspace/evaluation_service.h"
#include "app/workspace/latest_job.h"

namespace flopsmith {

class Document;

/// The estimator's answer for one build.
struct WorkloadState {
    EvaluationPtr evaluation;
    EstimatorPtr estimator;
    Workload stated; // as the document has it
    std::string fault; // why the document's workload cannot be read; then there is no answer
    WorkloadAnswer answer;
    std::vector<Improvement> improvements; // best first, at most three
    SideBySide sides; // the inference of its model on devices of several kinds
    std::vector<ChartSpec> charts; // in the order of workloadCharts()
};
using WorkloadStatePtr = std::shared_ptr<const WorkloadState>;

/// What a build does with the workload of a state that has no fault: the state's own answer for its own build. Null
/// without a state.
[[nodiscard]] std::shared_ptr<const WorkloadAnswer> answerFor(const EvaluationPtr& evaluation,
                                                              const WorkloadStatePtr& state);

class WorkloadService : public QObject {
    Q_OBJECT

public:
    /// `document` and `executor` must outlive the service.
    WorkloadService(Document& document, Executor& executor, QObject* parent = nullptr);
    ~WorkloadService() override;

    /// Where the estimator's files are and the catalog that its measurements are of. Nothing is read yet.
    void setFolder(std::filesystem::path catalogFolder, CatalogPtr catalog);
    /// Reads the estimator unless that has begun; loaded() follows. A build with a workload does it by itself.
    void load();
    /// Null until it is read, and when it cannot be.
    [[nodiscard]] const EstimatorPtr& estimator() const { return m_estimator; }
    /// estimator() or fault() is on its way.
    [[nodiscard]] bool loading() const { return m_reading && !m_estimator && m_fault.isEmpty(); }
    [[nodiscard]] QString fault() const { return m_fault; } // why it cannot be read, in English

    /// The newest answer: of an older build while one is under way; null without a workload.
    [[nodiscard]] const WorkloadStatePtr& state() const { return m_state; }
    /// The workload of the build as it is now; empty where there is none or it cannot be read.
    [[nodiscard]] Workload stated() const;

    /// States a workload as one undo step; steps with the same non-empty key join. False when it was refused.
    bool state(const Workload& workload, const QString& label, const QString& mergeKey = {});
    /// The build has no workload any more.
    bool clear(const QString& label);

Q_SIGNALS:
    void loaded(); // estimator() or fault()
    void answered(); // another state()

private:
    void refresh();
    void take(const Result<EstimatorPtr>& estimator);

    Document& m_document;
    LatestJob m_reader;
    LatestJob m_answers;
    std::filesystem::path m_folder;
    CatalogPtr m_catalog;
    bool m_reading = false;
    EstimatorPtr m_estimator;
    QString m_fault;
    WorkloadStatePtr m_state;
};

} // namespace flopsmith
