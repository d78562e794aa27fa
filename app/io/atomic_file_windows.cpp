// The Windows half of AtomicFile: flushed to disk, then moved over the old
// file, with retries while a scanner holds it.
#include <algorithm>
#include <system_error>

#include <windows.h>

#include <fmt/format.h>

#include "app/io/atomic_file.h"
#include "app/io/temporary_name.h"

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t chunk = 1U << 20U;
constexpr int attempts = 5;
constexpr DWORD firstWait = 50; // ms, doubled each time

/// A new file that is removed unless it was moved.
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
        close();
        std::error_code ignored;
        if (m_ours)
            fs::remove(m_path, ignored);
    }

    [[nodiscard]] bool create()
    {
        m_file = ::CreateFileW(m_path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                               FILE_ATTRIBUTE_NORMAL, nullptr);
        m_ours = m_file != INVALID_HANDLE_VALUE;
        return m_ours;
    }
    [[nodiscard]] bool write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            DWORD done = 0;
            if (!::WriteFile(m_file, bytes.data(), static_cast<DWORD>(std::min(bytes.size(), chunk)), &done, nullptr)
                || done == 0)
                return false;
            bytes.remove_prefix(done);
        }
        return ::FlushFileBuffers(m_file) != 0;
    }
    [[nodiscard]] bool holds(std::string_view bytes) const
    {
        LARGE_INTEGER size = {};
        if (!::GetFileSizeEx(m_file, &size) || size.QuadPart != static_cast<LONGLONG>(bytes.size())
            || ::SetFilePointer(m_file, 0, nullptr, FILE_BEGIN) == INVALID_SET_FILE_POINTER)
            return false;
        std::string back(std::min(bytes.size(), chunk), '\0');
        while (!bytes.empty()) {
            DWORD done = 0;
            const auto wanted = static_cast<DWORD>(std::min(bytes.size(), back.size()));
            if (!::ReadFile(m_file, back.data(), wanted, &done, nullptr) || done == 0
                || bytes.substr(0, done) != std::string_view(back).substr(0, done))
                return false;
            bytes.remove_prefix(done);
        }
        return true;
    }
    [[nodiscard]] bool moveTo(const fs::path& target)
    {
        close();
        for (int i = 0; i < attempts; ++i) {
            if (::MoveFileExW(m_path.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) {
                m_ours = false;
                return true;
            }
            const DWORD error = ::GetLastError();
            if (error != ERROR_ACCESS_DENIED && error != ERROR_SHARING_VIOLATION)
                break;
            ::Sleep(firstWait << i);
        }
        return false;
    }

private:
    void close()
    {
        if (m_file != INVALID_HANDLE_VALUE)
            ::CloseHandle(m_file);
        m_file = INVALID_HANDLE_VALUE;
    }

    fs::path m_path;
    HANDLE m_file = INVALID_HANDLE_VALUE;
    bool m_ours = false;
};

tl::unexpected<Error> unwritable(const fs::path& target, std::string_view step)
{
    const auto error = static_cast<int>(::GetLastError());
    return fail({ErrorCode::Unwritable, target.string(), "",
                 fmt::format("cannot be saved: {}: {}", step, std::system_category().message(error)),
                 "the old content is untouched; free space, close programs that "
                 "use the file, or save a copy elsewhere"});
}

} // namespace

Result<bool> writeFileAtomically(const fs::path& target, std::string_view bytes)
{
    const fs::path real = linkTarget(target);
    const DWORD attributes = ::GetFileAttributesW(real.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES
        && (attributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_READONLY)) != 0)
        return fail(
            {ErrorCode::Unwritable, target.string(), "", "is write-protected or a folder", "choose another name"});
    Temporary temporary(temporaryFor(real, static_cast<long>(::GetCurrentProcessId())));
    if (!temporary.create())
        return unwritable(target, "no file can be made in its folder");
    if (!temporary.write(bytes))
        return unwritable(target, "writing");
    if (!temporary.holds(bytes))
        return unwritable(target, "the disk did not keep what was written");
    if (!temporary.moveTo(real))
        return unwritable(target, "replacing the old file");
    return true;
}

void removeStaleTemporaries(const fs::path& target)
{
    std::error_code ignored;
    for (const StaleTemporary& one : temporariesOf(linkTarget(target))) {
        const auto id = static_cast<DWORD>(one.process);
        HANDLE process = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
        if (process)
            ::CloseHandle(process);
        else if (id != ::GetCurrentProcessId() && ::GetLastError() == ERROR_INVALID_PARAMETER)
            fs::remove(one.path, ignored);
    }
}

} // namespace flopsmith
