#include "app/workspace/workload_service.h"

#include <mutex>

#include <QThread>

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

/// Outlives the service as long as jobs run. `service` is guarded, the rest belongs to the service's thread.
struct WorkloadService::Private {
    explicit Private(Executor& e)
        : executor(e)
    {
    }

    /// Any thread: calls `deliver` with the service on its own thread, unless it is gone.
    static void finish(const std::shared_ptr<Private>& d, const std::function<void(WorkloadService&)>& deliver)
    {
        WorkloadService* here = nullptr;
        {
            const std::lock_guard lock(d->guard);
            if (!d->service)
                return;
            if (d->service->thread() == QThread::currentThread())
                here = d->service;
            else
                QMetaObject::invokeMethod(
                    d->service,
                    [d, deliver] {
                        if (d->service)
                            deliver(*d->service);
                    },
                    Qt::QueuedConnection);
        }
        if (here)
            deliver(*here);
    }

    Executor& executor;
    quint64 generation = 0;
    CancelToken cancel;
    std::mutex guard;
    WorkloadService* service = nullptr;
};

WorkloadService::WorkloadService(Document& document, Executor& executor, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , d(std::make_shared<Private>(executor))
{
    d->service = this;
    connect(&document, &Document::evaluated, this, &WorkloadService::refresh);
}

WorkloadService::~WorkloadService()
{
    if (d->cancel)
        d->cancel->store(true);
    const std::lock_guard lock(d->guard);
    d->service = nullptr;
}

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
    d->executor.run([shared = d, folder = m_folder, catalog = m_catalog] {
        const auto read = loadEstimator(folder, *catalog);
        Private::finish(shared, [read](WorkloadService& service) { service.take(read); });
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
    if (d->cancel)
        d->cancel->store(true);
    const quint64 generation = ++d->generation;
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
    d->cancel = std::make_shared<std::atomic<bool>>(false);
    d->executor.run([shared = d, generation, evaluation, estimator = m_estimator, cancel = d->cancel] {
        if (*cancel)
            return;
        const WorkloadStatePtr state = workloadState(evaluation, estimator, *cancel);
        if (!state)
            return;
        Private::finish(shared, [generation, state](WorkloadService& service) {
            if (service.d->generation != generation)
                return;
            service.m_state = state;
            Q_EMIT service.answered();
        });
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
