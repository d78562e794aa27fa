#include "app/workspace/workload_service.h"

#include "app/import/estimator_files.h"
#include "app/io/workload_json.h"
#include "app/reports/workload_charts.h"
#include "app/workspace/document.h"

namespace flopsmith {

namespace {

constexpr std::size_t shownImprovements = 3;

/// Null when cancelled.
WorkloadStatePtr workloadState(const EvaluationPtr& evaluation, const EstimatorPtr& estimator,
                               const std::atomic<bool>& cancelled)
{
    auto out = std::make_shared<WorkloadState>();
    out->evaluation = evaluation;
    out->estimator = estimator;
    const auto stated = documentWorkload(evaluation->build->workload, {});
    if (!stated) {
        out->fault = describe(stated.error());
        return out;
    }
    out->stated = *stated;
    const Machine& machine = *evaluation->machine;
    out->answer = answer(machine, evaluation->estimate, *stated, *estimator);
    if (cancelled)
        return nullptr;
    out->improvements = improvements(machine, out->answer, *estimator, shownImprovements);
    if (cancelled)
        return nullptr;
    out->sides = sideBySide(machine, out->answer, *estimator);
    if (cancelled)
        return nullptr;
    out->charts = makeWorkloadCharts({out->answer, *estimator, &out->sides});
    return out;
}

} // namespace

std::shared_ptr<const WorkloadAnswer> answerFor(const EvaluationPtr& evaluation, const WorkloadStatePtr& state)
{
    if (!state)
        return nullptr;
    if (evaluation == state->evaluation)
        return {state, &state->answer};
    return std::make_shared<const WorkloadAnswer>(
        answer(*evaluation->machine, evaluation->estimate, state->stated, *state->estimator));
}

WorkloadService::WorkloadService(Document& document, Executor& executor, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_reader(executor, this)
    , m_answers(executor, this)
{
    connect(&document, &Document::evaluated, this, &WorkloadService::refresh);
}

WorkloadService::~WorkloadService() = default;

void WorkloadService::setFolder(std::filesystem::path catalogFolder, CatalogPtr catalog)
{
    m_folder = std::move(catalogFolder);
    m_catalog = std::move(catalog);
    refresh();
}

void WorkloadService::load()
{
    if (m_reading || m_folder.empty())
        return;
    m_reading = true;
    m_reader.run([this, folder = m_folder, catalog = m_catalog](const std::atomic<bool>&) -> LatestJob::Delivery {
        const auto read = loadEstimator(folder, *catalog);
        return [this, read] { take(read); };
    });
}

void WorkloadService::take(const Result<EstimatorPtr>& estimator)
{
    if (estimator)
        m_estimator = *estimator;
    else
        m_fault = QString::fromStdString(describe(estimator.error()));
    Q_EMIT loaded();
    refresh();
}

void WorkloadService::refresh()
{
    m_answers.cancel();
    const EvaluationPtr evaluation = m_document.evaluation();
    if (evaluation->build->workload.empty()) {
        if (std::exchange(m_state, nullptr))
            Q_EMIT answered();
        return;
    }
    if (!m_estimator) {
        load();
        return; // take() comes back
    }
    m_answers.run(
        [this, evaluation, estimator = m_estimator](const std::atomic<bool>& cancelled) -> LatestJob::Delivery {
            const WorkloadStatePtr state = workloadState(evaluation, estimator, cancelled);
            if (!state)
                return {};
            return [this, state] {
                m_state = state;
                Q_EMIT answered();
            };
        });
}

Workload WorkloadService::stated() const
{
    const auto read = documentWorkload(m_document.build().workload, {});
    return read ? *read : Workload();
}

bool WorkloadService::state(const Workload& workload, const QString& label, const QString& mergeKey)
{
    return m_document.apply(SetOption{"workload", workloadText(workload, m_document.build().workload)}, label,
                            mergeKey);
}

bool WorkloadService::clear(const QString& label)
{
    return m_document.apply(SetOption{"workload", std::nullopt}, label);
}

} // namespace flopsmith
