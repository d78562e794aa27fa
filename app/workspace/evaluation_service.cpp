#include "app/workspace/evaluation_service.h"

#include <mutex>
#include <unordered_map>

#include <QThread>
#include <QThreadPool>

namespace flopsmith {

struct PoolExecutor::Private {
    QThreadPool pool;
};

PoolExecutor::PoolExecutor()
    : d(std::make_unique<Private>())
{
}

PoolExecutor::~PoolExecutor()
{
    d->pool.clear(); // what has not begun is not wanted any more
    d->pool.waitForDone();
}

void PoolExecutor::run(std::function<void()> job)
{
    d->pool.start(std::move(job));
}

/// Outlives the service as long as jobs run. `pending` belongs to the service's thread; `service` is guarded.
struct EvaluationService::Private {
    struct Pending {
        quint64 generation = 0; // 0: nothing under way
        CancelToken cancel;
        std::function<void(EvaluationPtr)> done;
    };

    explicit Private(Executor& e)
        : executor(e)
    {
    }

    /// Any thread. Never blocks on the service's thread.
    static void finish(const std::shared_ptr<Private>& d, QObject* owner, quint64 generation, EvaluationPtr result);
    /// The service's thread.
    void deliver(QObject* owner, quint64 generation, EvaluationPtr result);

    Executor& executor;
    quint64 lastGeneration = 0;
    std::unordered_map<QObject*, Pending> pending;
    std::mutex guard;
    EvaluationService* service = nullptr;
};

void EvaluationService::Private::finish(const std::shared_ptr<Private>& d, QObject* owner, quint64 generation,
                                        EvaluationPtr result)
{
    {
        const std::lock_guard lock(d->guard);
        if (!d->service)
            return;
        if (d->service->thread() != QThread::currentThread()) {
            QMetaObject::invokeMethod(
                d->service, [d, owner, generation, result] { d->deliver(owner, generation, result); },
                Qt::QueuedConnection);
            return;
        }
    }
    d->deliver(owner, generation, std::move(result));
}

void EvaluationService::Private::deliver(QObject* owner, quint64 generation, EvaluationPtr result)
{
    const auto found = pending.find(owner);
    if (found == pending.end() || found->second.generation != generation)
        return;
    // The callback may ask again, so the request is over before it runs.
    const std::function<void(EvaluationPtr)> done = std::move(found->second.done);
    found->second = {};
    done(std::move(result));
}

EvaluationService::EvaluationService(Executor& executor, QObject* parent)
    : QObject(parent)
    , d(std::make_shared<Private>(executor))
{
    d->service = this;
}

EvaluationService::~EvaluationService()
{
    for (auto& [owner, pending] : d->pending)
        if (pending.cancel)
            pending.cancel->store(true);
    const std::lock_guard lock(d->guard);
    d->service = nullptr;
}

void EvaluationService::request(QObject* owner, BuildPtr build, CatalogPtr catalog,
                                std::function<void(EvaluationPtr)> done)
{
    const auto [entry, isNew] = d->pending.try_emplace(owner);
    if (isNew) {
        connect(owner, &QObject::destroyed, this, [this](QObject* gone) {
            const auto found = d->pending.find(gone);
            if (found == d->pending.end())
                return;
            if (found->second.cancel)
                found->second.cancel->store(true);
            d->pending.erase(found);
        });
    }
    Private::Pending& pending = entry->second;
    if (pending.cancel)
        pending.cancel->store(true);
    const quint64 generation = ++d->lastGeneration;
    const CancelToken cancel = std::make_shared<std::atomic<bool>>(false);
    pending = {generation, cancel, std::move(done)};

    d->executor.run([shared = d, owner, generation, cancel, build = std::move(build), catalog = std::move(catalog)] {
        if (cancel->load())
            return;
        EvaluationPtr result = evaluate(build, catalog, cancel);
        if (!cancel->load())
            Private::finish(shared, owner, generation, std::move(result));
    });
}

} // namespace flopsmith
