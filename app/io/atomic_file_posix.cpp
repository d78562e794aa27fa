// The POSIX half of AtomicFile: every call is checked, the new content is on disk before the name changes.
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "app/io/atomic_file.h"

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

/// A temporary file that is removed unless it was renamed.
class Temporary {
public:
    explicit Temporary(fs::path path) : m_path(std::move(path)) {}
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        if (!m_kept)
            ::unlink(m_path.c_str());
    }

    bool create(mode_t mode)
    {
        m_fd = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        m_kept = m_fd < 0; // nothing of ours to remove
        return m_fd >= 0 && ::fchmod(m_fd, mode) == 0;
    }
    bool write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t n = ::write(m_fd, bytes.data(), bytes.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(n));
        }
        return true;
    }
    bool sync() const
    {
#ifdef __APPLE__
        if (::fcntl(m_fd, F_FULLFSYNC) == 0)
            return true;
#endif
        return ::fsync(m_fd) == 0;
    }
    bool holds(std::string_view bytes) const
    {
        struct stat info = {};
        if (::fstat(m_fd, &info) != 0 || info.st_size != static_cast<off_t>(bytes.size()) || ::lseek(m_fd, 0, SEEK_SET) != 0)
            return false;
        std::string back(bytes.size(), '\0');
        std::size_t have = 0;
        while (have < back.size()) {
            const ssize_t n = ::read(m_fd, back.data() + have, back.size() - have);
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return false;
            have += static_cast<std::size_t>(n);
        }
        return back == bytes;
    }
    bool close()
    {
        const int fd = m_fd;
        m_fd = -1;
        return ::close(fd) == 0;
    }
    bool renameTo(const fs::path& target)
    {
        m_kept = ::rename(m_path.c_str(), target.c_str()) == 0;
        return m_kept;
    }

private:
    fs::path m_path;
    int m_fd = -1;
    bool m_kept = true;
};

tl::unexpected<Error> unwritable(const fs::path& target, std::string_view step, int error)
{
    return fail({ErrorCode::Unwritable, target.string(), "", fmt::format("cannot be saved: {} ({})", step, std::strerror(error)),
                 "the old content is untouched; free space, check permissions, or save a copy elsewhere"});
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

fs::path folderOf(const fs::path& file)
{
    return file.parent_path().empty() ? fs::path(".") : file.parent_path();
}

} // namespace

Result<bool> writeFileAtomically(const fs::path& target, std::string_view bytes)
{
    std::error_code failed;
    fs::path real = target;
    if (fs::is_symlink(target, failed))
        real = fs::weakly_canonical(target, failed);
    struct stat old = {};
    const bool exists = ::stat(real.c_str(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode))
        return fail({ErrorCode::Unwritable, target.string(), "", "is not a file", "choose another name"});
    if (exists && ::access(real.c_str(), W_OK) != 0)
        return unwritable(target, "the file is write-protected", errno);
    static int counter = 0;
    const fs::path folder = folderOf(real);
    Temporary temporary(folder / fmt::format(".{}.tmp.{}.{}", real.filename().string(), ::getpid(), ++counter));
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (!temporary.create(exists ? old.st_mode & 0777 : 0666 & ~mask))
        return unwritable(target, "no new file can be made in its folder", errno);
    if (!temporary.write(bytes))
        return unwritable(target, "writing", errno);
    if (!temporary.sync())
        return unwritable(target, "syncing to disk", errno);
    if (!temporary.holds(bytes))
        return unwritable(target, "the disk did not keep what was written", EIO);
    if (!temporary.close())
        return unwritable(target, "closing", errno);
    if (!temporary.renameTo(real))
        return unwritable(target, "renaming", errno);
    syncFolder(folder);
    return true;
}

void removeStaleTemporaries(const fs::path& target)
{
    const std::string prefix = "." + target.filename().string() + ".tmp.";
    std::error_code ignored;
    for (fs::directory_iterator it(folderOf(target), ignored), end; it != end; it.increment(ignored)) {
        const std::string name = it->path().filename().string();
        if (!name.starts_with(prefix) || !it->is_regular_file(ignored) || it->is_symlink(ignored))
            continue;
        const int pid = std::atoi(name.c_str() + prefix.size());
        if (pid > 0 && pid != ::getpid() && ::kill(pid, 0) != 0 && errno == ESRCH)
            fs::remove(it->path(), ignored);
    }
}

} // namespace flopsmith
