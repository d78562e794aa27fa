#include "app/workspace/own_catalog.h"

#include <atomic>
#include <mutex>

#include <QFileInfo>

#include "app/workspace/evaluation_service.h"

namespace flopsmith {

/// What a job and its owner share; the owner may be gone before the job.
struct OwnRelay {
    std::mutex mutex;
    OwnCatalog* owner = nullptr;
    std::atomic<bool> cancelled = false;

    /// Calls `what` on the owner's thread, later.
    void post(std::function<void(OwnCatalog&)> what)
    {
        const std::lock_guard lock(mutex);
        if (OwnCatalog* to = owner)
            QMetaObject::invokeMethod(
                to, [to, what = std::move(what)] { what(*to); }, Qt::QueuedConnection);
    }
};

namespace {

constexpr int leastProgress = 5; // permille: more news would be more than a bar can show

std::filesystem::path nativeFile(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

/// What a job ends with, on the owner's thread.
using Tell = std::function<void(OwnCatalog&)>;

Tell failure(const Error& error)
{
    return [error](OwnCatalog& owner) { Q_EMIT owner.failed(error); };
}

} // namespace

/// What a job has besides its own values. Never its owner, which may be gone.
struct OwnJob {
    OwnPlace place;
    ImportMonitor monitor;
    std::shared_ptr<OwnRelay> relay;

    /// `tell` after what changed was read; the catalog is new.
    [[nodiscard]] Tell changed(const Tell& tell) const
    {
        relay->post([](OwnCatalog& owner) { Q_EMIT owner.progressed(-1); });
        auto content = readOwn(place);
        if (!content)
            return failure(content.error());
        return [content = std::move(*content), tell](OwnCatalog& owner) {
            owner.take(content);
            if (tell)
                tell(owner);
        };
    }
    [[nodiscard]] Tell report(const Result<ImportDone>& done) const
    {
        if (!done)
            return failure(done.error());
        return changed([done = *done](OwnCatalog& owner) { Q_EMIT owner.imported(done); });
    }
    [[nodiscard]] Tell table(const std::filesystem::path& file) const
    {
        auto found = readTable(place, file);
        if (!found)
            return failure(found.error());
        return [found = std::move(*found)](OwnCatalog& owner) { Q_EMIT owner.tableFound(found); };
    }
};

OwnCatalog::OwnCatalog(std::filesystem::path file, CatalogPtr bundled, CatalogPtr catalog, Executor& executor,
                       QObject* parent)
    : QObject(parent)
    , m_place{std::move(file), std::move(bundled)}
    , m_catalog(std::move(catalog))
    , m_executor(executor)
    , m_relay(std::make_shared<OwnRelay>())
{
    m_relay->owner = this;
}

OwnCatalog::~OwnCatalog()
{
    cancel();
    const std::lock_guard lock(m_relay->mutex);
    m_relay->owner = nullptr;
}

void OwnCatalog::cancel()
{
    m_relay->cancelled = true;
}

void OwnCatalog::start(std::function<Tell(const OwnJob&)> work)
{
    if (m_busy)
        return;
    m_busy = true;
    m_relay->cancelled = false;
    Q_EMIT busyChanged(true);
    m_executor.run([relay = m_relay, place = m_place, work = std::move(work)] {
        int told = -leastProgress;
        const ImportMonitor monitor = [&](int permille) {
            if (permille - told >= leastProgress) {
                told = permille;
                relay->post([permille](OwnCatalog& owner) { Q_EMIT owner.progressed(permille); });
            }
            return !relay->cancelled;
        };
        const Tell tell = work({place, monitor, relay});
        relay->post([tell](OwnCatalog& owner) { owner.finish(tell); });
    });
}

void OwnCatalog::finish(const std::function<void(OwnCatalog&)>& tell)
{
    m_busy = false;
    tell(*this);
    // What was told may have begun the next job.
    if (!m_busy)
        Q_EMIT busyChanged(false);
}

void OwnCatalog::take(const OwnContent& content)
{
    m_catalog = content.catalog;
    Q_EMIT catalogChanged(m_catalog);
    Q_EMIT contentRead(content);
}

void OwnCatalog::read()
{
    start([catalog = m_catalog](const OwnJob& job) -> Tell {
        auto content = readOwn(job.place, catalog);
        if (!content)
            return failure(content.error());
        return [content = std::move(*content)](OwnCatalog& owner) { Q_EMIT owner.contentRead(content); };
    });
}

void OwnCatalog::importFrom(const QString& path)
{
    start([file = nativeFile(path)](const OwnJob& job) {
        return isUnknownTable(file) ? job.table(file) : job.report(importInto(job.place, file, {}, job.monitor));
    });
}

void OwnCatalog::readTable(const QString& path)
{
    start([file = nativeFile(path)](const OwnJob& job) { return job.table(file); });
}

void OwnCatalog::importTable(const QString& path, const CsvMapping& mapping)
{
    start([file = nativeFile(path), mapping](const OwnJob& job) {
        return job.report(importTableInto(job.place, file, mapping, job.monitor));
    });
}

void OwnCatalog::update(const std::string& dataset)
{
    start([dataset](const OwnJob& job) { return job.report(updateOwn(job.place, dataset, job.monitor)); });
}

void OwnCatalog::remove(const std::string& dataset)
{
    start([dataset](const OwnJob& job) {
        if (const auto gone = removeFromOwn(job.place, dataset); !gone)
            return failure(gone.error());
        return job.changed([dataset](OwnCatalog& owner) { Q_EMIT owner.removed(QString::fromStdString(dataset)); });
    });
}

void OwnCatalog::setSplit(const PartId& absorbed, bool split)
{
    start([absorbed, split](const OwnJob& job) {
        const auto done = splitInOwn(job.place, absorbed, split);
        return done ? job.changed({}) : failure(done.error());
    });
}

void OwnCatalog::readSkipped(const std::string& dataset)
{
    start([dataset](const OwnJob& job) -> Tell {
        auto skipped = skippedInOwn(job.place, dataset);
        if (!skipped)
            return failure(skipped.error());
        return [dataset, skipped = std::move(*skipped)](OwnCatalog& owner) {
            Q_EMIT owner.skippedRead(QString::fromStdString(dataset), skipped);
        };
    });
}

void OwnCatalog::readPrices(const QString& path, const PriceDefaults& defaults, const std::string& currency)
{
    start([catalog = m_catalog, file = nativeFile(path), defaults, currency](const OwnJob&) -> Tell {
        auto prices = flopsmith::readPrices(file, *catalog, defaults, currency);
        if (!prices)
            return failure(prices.error());
        return [prices = std::move(*prices)](OwnCatalog& owner) { Q_EMIT owner.pricesRead(prices); };
    });
}

void OwnCatalog::keepPrices(const PriceList& list)
{
    start([list](const OwnJob& job) {
        const auto added = flopsmith::keepPrices(job.place, list);
        if (!added)
            return failure(added.error());
        return job.changed([count = static_cast<int>(*added)](OwnCatalog& owner) { Q_EMIT owner.pricesKept(count); });
    });
}

} // namespace flopsmith
