// The POSIX half of AtomicFile: every call is checked, and the new content is
// on disk before the name changes.
#include <cerrno>
#include <csignal>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "app/io/atomic_file.h"
#include "app/io/temporary_name.h"

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

/// A new file that is removed unless it was renamed. After a failed call errno
/// says why.
class Temporary {
public:
    explicit Temporary(fs::path path)
        : m_path(std::move(path))
    {
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        if (m_ours)
            ::unlink(m_path.c_str());
    }

    [[nodiscard]] bool create(mode_t mode)
    {
        m_fd = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        m_ours = m_fd >= 0;
        return m_ours;
    }
    /// Owner, group and mode of the old file. Only the mode is a must: giving
    /// files away needs rights.
    [[nodiscard]] bool takeOver(const struct stat& old) const
    {
        struct stat own = {};
        if (::fstat(m_fd, &own) == 0 && (own.st_uid != old.st_uid || own.st_gid != old.st_gid)
            && ::fchown(m_fd, old.st_uid, old.st_gid) != 0)
            errno = 0;
        return ::fchmod(m_fd, old.st_mode & 07777U) == 0;
    }
    /// Takes the room beforehand where the file system can, so that a full disk
    /// shows before anything is written.
    [[nodiscard]] bool reserve(std::size_t size) const
    {
#ifdef __linux__
        if (size == 0)
            return true;
        int error = 0;
        do
            error = ::posix_fallocate(m_fd, 0, static_cast<off_t>(size));
        while (error == EINTR);
        errno = error;
        return error == 0 || error == EINVAL || error == EOPNOTSUPP || error == ENOSYS;
#else
        return size == 0 || m_fd >= 0;
#endif
    }
    [[nodiscard]] bool write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t n = ::write(m_fd, bytes.data(), bytes.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n == 0)
                errno = ENOSPC;
            if (n <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(n));
        }
        return true;
    }
    [[nodiscard]] bool sync() const
    {
#ifdef __APPLE__
        // fsync leaves the data in the drive's cache there.
        if (::fcntl(m_fd, F_FULLFSYNC) == 0)
            return true;
#endif
        return ::fsync(m_fd) == 0;
    }
    [[nodiscard]] bool holds(std::string_view bytes) const
    {
        struct stat info = {};
        if (::fstat(m_fd, &info) != 0)
            return false;
        errno = EIO;
        if (info.st_size != static_cast<off_t>(bytes.size()))
            return false;
        std::string back(bytes.size(), '\0');
        std::size_t have = 0;
        while (have < back.size()) {
            const ssize_t n = ::pread(m_fd, back.data() + have, back.size() - have, static_cast<off_t>(have));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return false;
            have += static_cast<std::size_t>(n);
        }
        errno = EIO;
        return back == bytes;
    }
    [[nodiscard]] bool close()
    {
        const int fd = m_fd;
        m_fd = -1;
        return ::close(fd) == 0;
    }
    [[nodiscard]] bool renameTo(const fs::path& target)
    {
        if (::rename(m_path.c_str(), target.c_str()) != 0)
            return false;
        m_ours = false;
        return true;
    }

private:
    fs::path m_path;
    int m_fd = -1;
    bool m_ours = false;
};

tl::unexpected<Error> unwritable(const fs::path& target, std::string_view step, int error)
{
    std::string remedy = "the old content is untouched; save a copy elsewhere";
    if (error == ENOSPC || error == EDQUOT)
        remedy = "the old content is untouched; free some space or save elsewhere";
    else if (error == EACCES || error == EPERM || error == EROFS)
        remedy = "the old content is untouched; check the permissions or save a "
                 "copy elsewhere";
    return fail({ErrorCode::Unwritable, target.string(), "",
                 fmt::format("cannot be saved: {}: {}", step, std::generic_category().message(error)),
                 std::move(remedy)});
}

void syncFolder(const fs::path& folder)
{
    // The new content is in place already: a failure here is not one of the save.
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

} // namespace

Result<bool> writeFileAtomically(const fs::path& target, std::string_view bytes)
{
    const fs::path real = linkTarget(target);
    std::error_code ignored;
    if (fs::is_symlink(real, ignored))
        return unwritable(target, "its link", ELOOP);
    struct stat old = {};
    const bool exists = ::stat(real.c_str(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode))
        return fail({ErrorCode::Unwritable, target.string(), "", "is not a regular file", "choose another name"});
    if (exists && ::access(real.c_str(), W_OK) != 0)
        return unwritable(target, "the file is write-protected", errno);
    Temporary temporary(temporaryFor(real, ::getpid()));
    // A new file takes the mode that the user's umask gives.
    if (!temporary.create(exists ? 0600 : 0666))
        return unwritable(target, "no file can be made in its folder", errno);
    if (exists && !temporary.takeOver(old))
        return unwritable(target, "setting the permissions", errno);
    if (!temporary.reserve(bytes.size()) || !temporary.write(bytes))
        return unwritable(target, "writing", errno);
    if (!temporary.sync())
        return unwritable(target, "syncing to disk", errno);
    if (!temporary.holds(bytes))
        return unwritable(target, "the disk did not keep what was written", errno);
    if (!temporary.close())
        return unwritable(target, "closing", errno);
    if (!temporary.renameTo(real))
        return unwritable(target, "replacing the old file", errno);
    syncFolder(folderOf(real));
    return true;
}

void removeStaleTemporaries(const fs::path& target)
{
    std::error_code ignored;
    for (const StaleTemporary& one : temporariesOf(linkTarget(target))) {
        const auto process = static_cast<pid_t>(one.process);
        if (process > 0 && process != ::getpid() && ::kill(process, 0) != 0 && errno == ESRCH)
            fs::remove(one.path, ignored);
    }
}

} // namespace flopsmith
