#include "app/workspace/latest_job.h"

#include <mutex>

#include <QObject>
#include <QThread>

#include "app/workspace/evaluation_service.h"

namespace flopsmith {

/// Outlives the owner as long as jobs run. `home` is guarded, the rest belongs to its thread.
struct LatestJob::Private {
    Private(Executor& e, QObject* h)
        : executor(e)
        , home(h)
    {
    }

    /// Any thread. Never blocks on home's thread.
    static void finish(const std::shared_ptr<Private>& d, quint64 job, const Delivery& delivery)
    {
        {
            const std::lock_guard lock(d->guard);
            if (!d->home)
                return;
            if (d->home->thread() != QThread::currentThread()) {
                QMetaObject::invokeMethod(
                    d->home, [d, job, delivery] { deliver(*d, job, delivery); }, Qt::QueuedConnection);
                return;
            }
        }
        deliver(*d, job, delivery);
    }

    static void deliver(const Private& d, quint64 job, const Delivery& delivery)
    {
        if (d.home && d.newest == job)
            delivery();
    }

    Executor& executor;
    quint64 newest = 0;
    std::shared_ptr<std::atomic<bool>> cancelled;
    std::mutex guard;
    QObject* home;
};

LatestJob::LatestJob(Executor& executor, QObject* home)
    : d(std::make_shared<Private>(executor, home))
{
}

LatestJob::~LatestJob()
{
    cancel();
    const std::lock_guard lock(d->guard);
    d->home = nullptr;
}

void LatestJob::cancel()
{
    if (d->cancelled)
        d->cancelled->store(true);
    ++d->newest;
}

void LatestJob::run(Work work)
{
    cancel();
    d->cancelled = std::make_shared<std::atomic<bool>>(false);
    d->executor.run([shared = d, job = d->newest, cancelled = d->cancelled, work = std::move(work)] {
        if (*cancelled)
            return;
        if (const Delivery delivery = work(*cancelled); delivery && !*cancelled)
            Private::finish(shared, job, delivery);
    });
}

} // namespace flopsmith
