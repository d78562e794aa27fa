#include "app/workspace/document_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace flopsmith {

namespace {

/// Age says nothing about a window that stays open for days; only a dead process makes a lock stale.
std::unique_ptr<QLockFile> heldLock(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(DocumentLock::lockFileOf(path));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

DocumentLock::DocumentLock() = default;
DocumentLock::~DocumentLock() = default; // QLockFile unlocks
DocumentLock::DocumentLock(DocumentLock&&) noexcept = default;
DocumentLock& DocumentLock::operator=(DocumentLock&&) noexcept = default;

QString DocumentLock::lockFileOf(const QString& path)
{
    // Through a symbolic link the same document must give the same lock.
    const QFileInfo info(path);
    const QFileInfo target(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    return target.dir().filePath(QStringLiteral(".%1.lock").arg(target.fileName()));
}

bool DocumentLock::acquire(const QString& path, bool takeOver)
{
    if (m_lock && lockFileOf(path) == m_lock->fileName()) {
        m_path = path;
        return true;
    }
    auto lock = heldLock(path);
    bool held = lock->tryLock(0);
    if (!held && takeOver && lock->error() == QLockFile::LockFailedError)
        held = lock->removeStaleLockFile() && lock->tryLock(0);
    if (!held && lock->error() == QLockFile::LockFailedError)
        return false;
    m_lock = held ? std::move(lock) : nullptr;
    m_path = path;
    return true;
}

void DocumentLock::release()
{
    m_lock.reset();
    m_path.clear();
}

std::optional<LockOwner> DocumentLock::owner(const QString& path)
{
    LockOwner owner;
    if (!QFileInfo::exists(lockFileOf(path))
        || !heldLock(path)->getLockInfo(&owner.process, &owner.host, &owner.program))
        return std::nullopt;
    return owner;
}

} // namespace flopsmith
