#include <fstream>

#include <fmt/format.h>

#include "app/io/atomic_file.h"

namespace flopsmith {

Result<std::string> readFile(const std::filesystem::path& file, std::size_t limit)
{
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (failed || !std::filesystem::exists(status))
        return fail({ErrorCode::NotFound, file.string(), "", "no such file", "check the name"});
    if (!std::filesystem::is_regular_file(status))
        return fail({ErrorCode::Unreadable, file.string(), "", "is not a file", "name a file"});
    const auto size = std::filesystem::file_size(file, failed);
    if (!failed && size > limit)
        return fail({ErrorCode::TooLarge, file.string(), "", fmt::format("is larger than {} MiB", limit >> 20U), "the file is not one of ours"});
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail({ErrorCode::Unreadable, file.string(), "", "cannot be opened", "check its permissions"});
    std::string bytes;
    char buffer[1U << 16U];
    while (in.read(buffer, sizeof buffer), in.gcount() > 0) {
        bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
        // A file that grows while it is read must not fill the memory.
        if (bytes.size() > limit)
            return fail({ErrorCode::TooLarge, file.string(), "", "grew beyond the limit while it was read", "try again"});
    }
    if (in.bad())
        return fail({ErrorCode::Unreadable, file.string(), "", "reading failed", "check the disk"});
    return bytes;
}

} // namespace flopsmith
