#include "app/io/atomic_file.h"

#include <array>
#include <atomic>
#include <fstream>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/io/temporary_name.h"

namespace flopsmith {

namespace fs = std::filesystem;

namespace {

/// Room for prefix, process and number below the 255 bytes that file systems
/// allow a name.
constexpr std::size_t maxNameShare = 200;
constexpr int maxLinks = 40;

tl::unexpected<Error> unreadable(const fs::path& file, ErrorCode code, std::string message, std::string remedy)
{
    return fail({code, file.string(), "", std::move(message), std::move(remedy)});
}

} // namespace

Result<std::string> readFile(const fs::path& file, std::size_t limit)
{
    const auto tooLarge = [&] {
        return unreadable(file, ErrorCode::TooLarge, fmt::format("is larger than {} bytes", limit),
                          "it is not a file of this program");
    };
    std::error_code failed;
    const auto status = fs::status(file, failed);
    if (status.type() == fs::file_type::not_found)
        return unreadable(file, ErrorCode::NotFound, "no such file", "check the name");
    // Pipes and devices would block or never end.
    if (failed || !fs::is_regular_file(status))
        return unreadable(file, ErrorCode::Unreadable,
                          fs::is_directory(status) ? "is a folder" : "is not a regular file", "name a file");
    if (const auto size = fs::file_size(file, failed); !failed && size > limit)
        return tooLarge();
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return unreadable(file, ErrorCode::Unreadable, "cannot be opened", "check its permissions");
    std::string bytes;
    std::array<char, 1U << 16U> buffer{};
    while (in.read(buffer.data(), buffer.size()), in.gcount() > 0) {
        bytes.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
        // A file that grows while it is read must not fill the memory.
        if (bytes.size() > limit)
            return tooLarge();
    }
    if (in.bad())
        return unreadable(file, ErrorCode::Unreadable, "reading failed", "check the disk");
    return bytes;
}

fs::path linkTarget(const fs::path& file)
{
    fs::path at = file;
    std::error_code failed;
    for (int i = 0; i < maxLinks && fs::is_symlink(at, failed); ++i) {
        const fs::path next = fs::read_symlink(at, failed);
        if (failed)
            break;
        at = next.is_absolute() ? next : at.parent_path() / next;
    }
    return at;
}

fs::path folderOf(const fs::path& file)
{
    return file.parent_path().empty() ? fs::path(".") : file.parent_path();
}

std::string temporaryPrefix(const fs::path& file)
{
    return fmt::format(".{}.tmp.", file.filename().string().substr(0, maxNameShare));
}

fs::path temporaryFor(const fs::path& file, long process)
{
    static std::atomic<unsigned> number = 0;
    return folderOf(file) / fmt::format("{}{}.{}", temporaryPrefix(file), process, ++number);
}

std::vector<StaleTemporary> temporariesOf(const fs::path& file)
{
    const std::string prefix = temporaryPrefix(file);
    std::vector<StaleTemporary> out;
    std::error_code ignored;
    for (fs::directory_iterator it(folderOf(file), ignored), end; it != end; it.increment(ignored)) {
        const std::string name = it->path().filename().string();
        if (!name.starts_with(prefix) || it->symlink_status(ignored).type() != fs::file_type::regular)
            continue;
        // Only names that this program makes: process and number, nothing else.
        const auto words = split(std::string_view(name).substr(prefix.size()), '.');
        const auto number = words.size() == 2 ? parseDecimal(words.front()) : std::nullopt;
        const bool digits = name.find_first_not_of("0123456789.", prefix.size()) == std::string::npos;
        if (number && digits && *number > 0 && *number < 4e9)
            out.push_back({it->path(), static_cast<long>(*number)});
    }
    return out;
}

} // namespace flopsmith
