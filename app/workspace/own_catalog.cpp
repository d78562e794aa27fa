#include "app/workspace/own_catalog.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <utility>

#include <QFileInfo>

#include "app/base/text.h"
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

constexpr int settleMilliseconds = 400; // without a change, and what another program wrote is taken to be all
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

Error nowhere()
{
    return {ErrorCode::Unwritable, "", "", FLOPSMITH_TR("workspace", "there is no catalog of your own to keep it in"),
            FLOPSMITH_TR("workspace", "start the program again when its file can be read")};
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

OwnCatalog::OwnCatalog(Executor& executor, QObject* parent)
    : QObject(parent)
    , m_executor(executor)
    , m_relay(std::make_shared<OwnRelay>())
{
    m_relay->owner = this;
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &OwnCatalog::look);
    const auto changed = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
}

OwnCatalog::~OwnCatalog()
{
    cancel();
    const std::lock_guard lock(m_relay->mutex);
    m_relay->owner = nullptr;
}

void OwnCatalog::keepIn(const std::filesystem::path& file, CatalogPtr bundled, const OwnShown& shown)
{
    m_place = {file, std::move(bundled)};
    m_catalog = shown.catalog;
    m_seen = shown.state;
    takeFavourites(shown.favourites);
    watch();
    m_settle.start(); // what happened since it was read
}

void OwnCatalog::watch()
{
    // A file that is not there yet is made in a folder that may not be there either.
    std::error_code ignored;
    QStringList paths;
    for (std::filesystem::path at = m_place.file; !at.empty(); at = at.parent_path()) {
        if (std::filesystem::exists(at, ignored)) {
            paths << QFileInfo(at).absoluteFilePath();
            if (at != m_place.file)
                break;
        }
        if (at == at.parent_path())
            break;
    }
    for (const QString& path : m_watcher.files() + m_watcher.directories())
        if (!paths.removeOne(path))
            m_watcher.removePath(path);
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void OwnCatalog::look()
{
    watch();
    if (m_busy)
        m_stale = true; // the job writes itself
    else if (const FileState now = stateOf(m_place.file); now != m_seen) {
        m_seen = now; // once, also when it cannot be read
        readAnew();
    }
}

void OwnCatalog::readAnew()
{
    if (!m_busy)
        return start([](const OwnJob& job) { return job.changed({}); });
    m_stale = true;
    m_seen = {}; // unless the job reads what is newer
}

bool OwnCatalog::isFavourite(const PartId& part) const
{
    return std::binary_search(m_favourites.begin(), m_favourites.end(), part);
}

Result<bool> OwnCatalog::write(const std::function<Result<bool>(UserCatalog&)>& change)
{
    auto own = UserCatalog::open(m_place.file, Access::Write);
    if (!own)
        return fail(own.error());
    auto done = change(*own);
    m_seen = stateOf(m_place.file);
    return done;
}

Result<bool> OwnCatalog::setFavourite(const PartId& part, bool favourite)
{
    if (part.empty() || isFavourite(part) == favourite)
        return true;
    if (isKept())
        if (auto done = write([&](UserCatalog& own) { return own.setFavourite(part, favourite); }); !done)
            return done;
    const auto at = std::lower_bound(m_favourites.begin(), m_favourites.end(), part);
    if (favourite)
        m_favourites.insert(at, part);
    else
        m_favourites.erase(at);
    Q_EMIT favouritesChanged();
    return true;
}

void OwnCatalog::takeFavourites(std::vector<PartId> favourites)
{
    if (m_favourites == favourites)
        return;
    m_favourites = std::move(favourites);
    Q_EMIT favouritesChanged();
}

Result<std::optional<PciIds>> OwnCatalog::pciIds() const
{
    return pciIdsInOwn(m_place);
}

Result<bool> OwnCatalog::putPart(const Part& part, const std::vector<Source>& sources)
{
    if (!isKept())
        return fail(nowhere());
    auto done = write([&](UserCatalog& own) { return own.putPart(part, sources); });
    if (done)
        readAnew();
    return done;
}

Result<bool> OwnCatalog::removePart(const PartId& part)
{
    if (!isKept())
        return fail(nowhere());
    auto done = write([&](UserCatalog& own) { return own.removePart(part); });
    if (done)
        readAnew();
    return done;
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
    if (m_busy)
        return;
    Q_EMIT busyChanged(false);
    if (!m_busy && std::exchange(m_stale, false))
        look();
}

void OwnCatalog::take(const OwnContent& content)
{
    m_catalog = content.shown.catalog;
    m_seen = content.shown.state;
    takeFavourites(content.shown.favourites);
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
