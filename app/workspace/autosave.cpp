#include "app/workspace/autosave.h"

#include <algorithm>
#include <mutex>

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUuid>

#include "app/io/atomic_file.h"
#include "app/io/document_io.h"
#include "app/workspace/document.h"
#include "app/workspace/evaluation_service.h"

namespace flopsmith {

namespace {

constexpr int noticeAfter = 2; // failures in a row
constexpr std::size_t maxNoteBytes = 64U << 10U;

QString noteOf(const QString& file)
{
    return file.chopped(4) + QStringLiteral(".json");
}

QString lockOf(const QString& file)
{
    return file.chopped(4) + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> makeLock(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(lockOf(file));
    lock->setStaleLockTime(0); // only a dead process makes it stale
    return lock;
}

/// What the build itself does not say: which document it belongs to.
std::string noteText(const Document& document)
{
    const QJsonObject note{{QStringLiteral("path"), document.path()},
                           {QStringLiteral("hash"), document.diskHash()},
                           {QStringLiteral("name"), document.displayName()}};
    return QJsonDocument(note).toJson().toStdString();
}

/// Both files, the note first: a build without its note would lose its document.
Result<bool> writeFiles(const QString& file, const std::string& note, const Build& build, const Catalog& catalog)
{
    if (auto noted = writeFileAtomically(QFileInfo(noteOf(file)).filesystemFilePath(), note); !noted)
        return noted;
    return saveBuild(QFileInfo(file).filesystemFilePath(), build, catalog);
}

void removeFiles(const QString& file)
{
    QFile::remove(file);
    QFile::remove(noteOf(file));
}

Recovery read(const QString& file, std::unique_ptr<QLockFile> lock)
{
    Recovery out;
    out.file = file;
    out.time = QFileInfo(file).lastModified();
    out.lock = std::move(lock);
    if (const auto text = readFile(QFileInfo(noteOf(file)).filesystemFilePath(), maxNoteBytes)) {
        const QJsonObject note = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
        out.path = note.value(QStringLiteral("path")).toString();
        out.diskHash = note.value(QStringLiteral("hash")).toString();
        out.name = note.value(QStringLiteral("name")).toString();
    }
    if (out.name.isEmpty())
        out.name = out.path.isEmpty() ? QFileInfo(file).completeBaseName() : QFileInfo(out.path).completeBaseName();
    const QFileInfo document(out.path);
    out.documentIsNewer = !out.path.isEmpty() && document.exists() && document.lastModified() > out.time;
    return out;
}

} // namespace

/// Shared with jobs, which may end after the autosave is gone.
struct Autosave::Shared {
    std::mutex guard; // held while a job writes, so that removing a file is final
    Autosave* owner = nullptr;
    quint64 newest = 0; // number of the last request that may write
};

Autosave::Autosave(Document& document, Executor& executor, const QString& folder, const AutosaveDelays& delays,
                   QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_executor(executor)
    , m_delays(delays)
    , m_file(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".rig")))
    , m_lock(makeLock(m_file))
    , m_shared(std::make_shared<Shared>())
{
    QDir().mkpath(folder);
    // Builds may be confidential; other users of the computer need not read them.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock->tryLock(0);
    m_shared->owner = this;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&m_document, &Document::changed, this, &Autosave::schedule);
    connect(&m_document, &Document::fileChanged, this, [this] {
        if (!m_document.isModified())
            removeFile();
    });
    if (m_document.isModified())
        schedule();
}

Autosave::~Autosave()
{
    if (m_document.isModified() && !m_discarded)
        flush();
    else
        removeFile();
    const std::lock_guard lock(m_shared->guard);
    m_shared->owner = nullptr;
}

void Autosave::schedule()
{
    m_discarded = false;
    // Not started anew by each edit: two seconds of work is what may be lost, however long somebody keeps typing. After
    // a failure the running timer is the next try.
    if (!m_timer.isActive())
        m_timer.start(m_delays.write);
}

void Autosave::write()
{
    if (!m_document.isModified() || m_discarded)
        return;
    quint64 number = 0;
    {
        const std::lock_guard lock(m_shared->guard);
        number = ++m_shared->newest;
    }
    m_executor.run([shared = m_shared, number, file = m_file, note = noteText(m_document),
                    build = m_document.buildPtr(), catalog = m_document.catalog()] {
        const std::lock_guard lock(shared->guard);
        if (!shared->owner || shared->newest != number)
            return;
        const auto result = writeFiles(file, note, *build, *catalog);
        const QString error = result ? QString() : QString::fromStdString(describe(result.error()));
        QMetaObject::invokeMethod(
            shared->owner, [owner = shared->owner, error] { owner->written(error); }, Qt::QueuedConnection);
    });
}

void Autosave::written(const QString& error)
{
    if (error.isEmpty()) {
        if (m_failures >= noticeAfter)
            Q_EMIT works();
        m_failures = 0;
        return;
    }
    ++m_failures;
    if (m_failures == noticeAfter)
        Q_EMIT failed(error);
    m_timer.start(m_failures < noticeAfter ? m_delays.retry : m_delays.pause);
}

Result<bool> Autosave::flush()
{
    m_timer.stop();
    if (!m_document.isModified())
        return true;
    const std::lock_guard lock(m_shared->guard);
    ++m_shared->newest;
    return writeFiles(m_file, noteText(m_document), m_document.build(), *m_document.catalog());
}

void Autosave::discard()
{
    m_discarded = true;
    removeFile();
}

void Autosave::removeFile()
{
    m_timer.stop();
    const std::lock_guard lock(m_shared->guard);
    ++m_shared->newest;
    removeFiles(m_file);
}

std::vector<Recovery> Autosave::orphans(const QString& folder)
{
    std::vector<Recovery> out;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.rig")}, QDir::Files | QDir::NoSymLinks);
    for (const QString& name : names) {
        const QString file = dir.filePath(name);
        auto lock = makeLock(file);
        if (lock->tryLock(0))
            out.push_back(read(file, std::move(lock)));
    }
    std::sort(out.begin(), out.end(), [](const Recovery& a, const Recovery& b) { return a.time > b.time; });
    return out;
}

void Autosave::remove(const Recovery& recovery)
{
    removeFiles(recovery.file);
    if (recovery.lock)
        recovery.lock->unlock();
}

} // namespace flopsmith
