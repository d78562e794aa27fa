// The Windows half of AtomicFile: flushed to disk, then moved over the old file, with retries while a scanner holds it.
#include <string>
#include <thread>

#include <windows.h>

#include <fmt/format.h>

#include "app/io/atomic_file.h"

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> unwritable(const fs::path& target, std::string_view step)
{
    return fail({ErrorCode::Unwritable, target.string(), "", fmt::format("cannot be saved: {} (error {})", step, ::GetLastError()),
                 "the old content is untouched; free space, close other programs that use it, or save a copy elsewhere"});
}

bool writeAll(HANDLE file, std::string_view bytes)
{
    while (!bytes.empty()) {
        DWORD done = 0;
        const auto part = static_cast<DWORD>(bytes.size() > (1U << 20U) ? (1U << 20U) : bytes.size());
        if (!::WriteFile(file, bytes.data(), part, &done, nullptr) || done == 0)
            return false;
        bytes.remove_prefix(done);
    }
    return true;
}

} // namespace

Result<bool> writeFileAtomically(const fs::path& target, std::string_view bytes)
{
    std::error_code failed;
    const fs::path real = fs::is_symlink(target, failed) ? fs::weakly_canonical(target, failed) : target;
    static int counter = 0;
    const fs::path temporary = real.parent_path() / fmt::format(".{}.tmp.{}.{}", real.filename().string(), ::GetCurrentProcessId(), ++counter);
    HANDLE file = ::CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return unwritable(target, "no new file can be made in its folder");
    const bool written = writeAll(file, bytes) && ::FlushFileBuffers(file);
    const bool closed = ::CloseHandle(file);
    const auto back = readFile(temporary, bytes.size() + 1);
    if (!written || !closed || !back || *back != bytes) {
        fs::remove(temporary, failed);
        return unwritable(target, "writing");
    }
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (::MoveFileExW(temporary.c_str(), real.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return true;
        const DWORD error = ::GetLastError();
        if (error != ERROR_ACCESS_DENIED && error != ERROR_SHARING_VIOLATION)
            break;
        ::Sleep(50U << static_cast<unsigned>(attempt));
    }
    auto result = unwritable(target, "replacing the old file");
    fs::remove(temporary, failed);
    return result;
}

void removeStaleTemporaries(const fs::path& target)
{
    const std::string prefix = "." + target.filename().string() + ".tmp.";
    std::error_code ignored;
    const fs::path folder = target.parent_path().empty() ? fs::path(".") : target.parent_path();
    for (fs::directory_iterator it(folder, ignored), end; it != end; it.increment(ignored)) {
        const std::string name = it->path().filename().string();
        if (!name.starts_with(prefix) || !it->is_regular_file(ignored))
            continue;
        const auto pid = static_cast<DWORD>(std::strtoul(name.c_str() + prefix.size(), nullptr, 10));
        HANDLE process = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
        if (process)
            ::CloseHandle(process);
        else if (pid != ::GetCurrentProcessId())
            fs::remove(it->path(), ignored);
    }
}

} // namespace flopsmith
