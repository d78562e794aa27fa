#include "app/workspace/document.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include "app/base/text.h"
#include "app/build/apply.h"
#include "app/io/atomic_file.h"
#include "app/workspace/autosave.h"
#include "app/workspace/backups.h"
#include "app/workspace/evaluation_service.h"
#include "app/workspace/snapshot_command.h"

namespace flopsmith {

namespace {

QString hashOf(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return QString::fromLatin1(hash.result().toHex());
}

std::filesystem::path nativePath(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

/// `message` and `remedy` are marked for translation, which is the window's work.
Error fault(ErrorCode code, const QString& path, const char* message, const char* remedy)
{
    return {code, path.toStdString(), "", message, remedy};
}

} // namespace

Document::Document(CatalogPtr catalog, EvaluationService& service, QObject* parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_service(service)
    , m_build(std::make_shared<const Build>())
    , m_evaluation(evaluate(m_build, m_catalog))
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::fileChanged);
}

Document::~Document()
{
    // The stack clears itself when it goes, which nobody may hear through a document that is half gone.
    disconnect(&m_undo, nullptr, this, nullptr);
}

bool Document::apply(const Edit& edit, const QString& label, const QString& mergeKey)
{
    auto after = flopsmith::apply(*m_build, *m_catalog, edit);
    if (!after) {
        Q_EMIT failed(QString::fromStdString(describe(after.error())));
        return false;
    }
    if (*after == *m_build)
        return true;
    auto result = std::make_shared<const Build>(std::move(*after));
    auto command = std::make_unique<SnapshotCommand>(*this, m_build, std::move(result), label, mergeKey);
    m_undo.push(command.release());
    return true;
}

void Document::setBuild(BuildPtr build)
{
    const BuildChange change = diff(*m_catalog, *m_build, *build);
    m_build = std::move(build);
    Q_EMIT changed(change);
    evaluateAgain();
}

void Document::setCatalog(CatalogPtr catalog)
{
    m_catalog = std::move(catalog);
    Q_EMIT catalogChanged();
    evaluateAgain();
}

void Document::evaluateAgain()
{
    m_service.request(this, m_build, m_catalog, [this](EvaluationPtr evaluation) {
        m_evaluation = std::move(evaluation);
        Q_EMIT evaluated();
    });
}

void Document::load(LoadedBuild loaded, const QString& path, bool modified, const QString& diskHash)
{
    m_undo.clear();
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    m_diskHash = diskHash;
    m_readOnly = loaded.readOnly;
    m_recovered = modified;
    m_differing = std::move(loaded.differing);
    setBuild(std::make_shared<const Build>(std::move(loaded.build)));
    Q_EMIT fileChanged();
}

Result<bool> Document::open(const QString& path, OpenMode mode)
{
    const auto bytes = readFile(nativePath(path), maxDocumentBytes);
    if (!bytes)
        return fail(bytes.error());
    auto loaded = parseBuild(*bytes, *m_catalog, path.toStdString());
    if (!loaded)
        return fail(loaded.error());
    if (mode == OpenMode::Copy) {
        m_lock.release();
        loaded->readOnly = false;
        load(std::move(*loaded), {}, true, {});
        return true;
    }
    if (mode == OpenMode::ReadOnly) {
        m_lock.release();
        loaded->readOnly = true;
    } else if (!m_lock.acquire(path, mode == OpenMode::TakeOver)) {
        return fail(fault(ErrorCode::Conflict, path, FLOPSMITH_TR("workspace", "another window has this file open"),
                          FLOPSMITH_TR("workspace", "open it read-only or as a copy")));
    }
    load(std::move(*loaded), path, false, hashOf(*bytes));
    return true;
}

void Document::setContent(Build build, const QString& path, bool modified, bool readOnly)
{
    QString diskHash;
    if (path.isEmpty()) {
        m_lock.release();
    } else {
        const bool held = m_lock.acquire(path);
        readOnly = readOnly || !held;
        if (const auto bytes = readFile(nativePath(path), maxDocumentBytes))
            diskHash = hashOf(*bytes);
    }
    load({std::move(build), readOnly, {}}, path, modified, diskHash);
}

Result<bool> Document::recover(const Recovery& recovery)
{
    auto loaded = loadBuild(nativePath(recovery.file), *m_catalog);
    if (!loaded)
        return fail(loaded.error());
    // Where somebody else works on the document by now, the recovered work becomes a build of its own.
    const bool own = !recovery.path.isEmpty() && m_lock.acquire(recovery.path);
    if (!own)
        m_lock.release();
    load(std::move(*loaded), own ? recovery.path : QString(), true, own ? recovery.diskHash : QString());
    return true;
}

Result<bool> Document::save(bool overwrite)
{
    if (m_path.isEmpty())
        return fail(fault(ErrorCode::Usage, {}, FLOPSMITH_TR("workspace", "the build has no file yet"),
                          FLOPSMITH_TR("workspace", "choose a name for it")));
    if (m_readOnly)
        return fail(fault(ErrorCode::Unwritable, m_path, FLOPSMITH_TR("workspace", "the file is open read-only"),
                          FLOPSMITH_TR("workspace", "save it under another name")));
    QByteArray replaced;
    if (QFileInfo::exists(m_path)) {
        const auto onDisk = readFile(nativePath(m_path), maxDocumentBytes);
        if (!overwrite && (!onDisk || hashOf(*onDisk) != m_diskHash)) {
            return fail(
                fault(ErrorCode::Conflict, m_path, FLOPSMITH_TR("workspace", "the file was changed by another program"),
                      FLOPSMITH_TR("workspace", "save under another name, open the file again, or overwrite it")));
        }
        if (onDisk)
            replaced = QByteArray::fromStdString(*onDisk);
    }
    return writeTo(m_path, replaced);
}

Result<bool> Document::saveAs(const QString& path)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    DocumentLock lock;
    const bool same =
        !m_lock.path().isEmpty() && DocumentLock::lockFileOf(m_lock.path()) == DocumentLock::lockFileOf(target);
    if (!same && !lock.acquire(target)) {
        return fail(fault(ErrorCode::Conflict, target, FLOPSMITH_TR("workspace", "another window has this file open"),
                          FLOPSMITH_TR("workspace", "choose another name")));
    }
    QByteArray replaced;
    if (QFileInfo::exists(target))
        if (const auto onDisk = readFile(nativePath(target), maxDocumentBytes))
            replaced = QByteArray::fromStdString(*onDisk);
    auto written = writeTo(target, replaced);
    if (written && !same)
        m_lock = std::move(lock);
    return written;
}

Result<bool> Document::writeTo(const QString& path, const QByteArray& replaced)
{
    if (m_build->version.first > Build{}.version.first) {
        return fail(fault(ErrorCode::FutureVersion, path,
                          FLOPSMITH_TR("workspace", "the build was made by a newer version of Flopsmith"),
                          FLOPSMITH_TR("workspace", "update Flopsmith to change it")));
    }
    const std::string bytes = writeBuild(*m_build, *m_catalog);
    const QString hash = hashOf(bytes);
    if (!m_backupFolder.isEmpty() && !replaced.isEmpty()
        && hashOf({replaced.constData(), static_cast<std::size_t>(replaced.size())}) != hash) {
        if (const auto kept = keepBackup(m_backupFolder, path, replaced); !kept)
            Q_EMIT backupFailed(QString::fromStdString(describe(kept.error())));
    }
    auto written = saveBuild(nativePath(path), *m_build, *m_catalog);
    if (!written)
        return written;
    m_path = path;
    m_diskHash = hash;
    m_readOnly = false;
    m_recovered = false;
    m_differing.clear(); // the file now holds the catalog's figures
    m_undo.setClean();
    Q_EMIT fileChanged();
    return true;
}

std::optional<LockOwner> Document::lockOwner(const QString& path) const
{
    const bool own =
        !m_lock.path().isEmpty() && DocumentLock::lockFileOf(m_lock.path()) == DocumentLock::lockFileOf(path);
    return own ? std::nullopt : DocumentLock::owner(path);
}

QString Document::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).completeBaseName();
    return QString::fromStdString(m_build->name.empty() ? FLOPSMITH_TR("workspace", "Untitled") : m_build->name);
}

bool Document::isModified() const
{
    return m_recovered || !m_undo.isClean();
}

} // namespace flopsmith
