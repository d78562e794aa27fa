// Work off the window's thread of which only the newest counts: a new job calls off the one before.
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace flopsmith {

class Executor;

class LatestJob {
public:
    /// What is done with a result, on the thread of `home`; empty: nothing.
    using Delivery = std::function<void()>;
    /// Runs on the executor; may give up when `cancelled` gets true.
    using Work = std::function<Delivery(const std::atomic<bool>& cancelled)>;

    /// Results are delivered while this object lives, which `home` owns. `executor` must outlive it.
    LatestJob(Executor& executor, QObject* home);
    ~LatestJob();
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    void run(Work work);
    /// What is under way is not wanted any more.
    void cancel();

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace flopsmith
