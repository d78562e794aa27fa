// Tells instances of the program apart that open the same file: a lock file `.<name>.lock` beside it. Advisory; what
// guards the content is the comparison of hashes before a save.
#pragma once

#include <memory>
#include <optional>

#include <QString>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace flopsmith {

struct LockOwner {
    qint64 process = 0;
    QString host;
    QString program;
};

class DocumentLock {
public:
    DocumentLock();
    ~DocumentLock(); // releases
    DocumentLock(DocumentLock&&) noexcept;
    DocumentLock& operator=(DocumentLock&&) noexcept;

    /// True when nobody else has the file open, also where the folder takes no lock file (read-only media). The lock of
    /// a program that was killed on this computer does not count. With `takeOver` a lock that no process holds is
    /// removed first, also one of another computer.
    [[nodiscard]] bool acquire(const QString& path, bool takeOver = false);
    void release();
    /// The file this holds, as given; empty: none.
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Who holds the lock of `path`; nullopt: nobody, or it is not known.
    [[nodiscard]] static std::optional<LockOwner> owner(const QString& path);
    [[nodiscard]] static QString lockFileOf(const QString& path);

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace flopsmith
