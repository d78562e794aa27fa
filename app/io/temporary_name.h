// Names of the temporary files beside a file that is being saved. Shared by the
// halves of AtomicFile, private to app/io.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace flopsmith {

/// Where the links of `file` lead: the file to replace, whether it exists or
/// not, so that the link itself is kept.
[[nodiscard]] std::filesystem::path linkTarget(const std::filesystem::path& file);

[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& file);

/// `.name.tmp.`, the start of the names of all temporaries of `file`.
[[nodiscard]] std::string temporaryPrefix(const std::filesystem::path& file);

/// A name that no other thread or process uses: `.name.tmp.<process>.<number>`
/// in the folder of `file`.
[[nodiscard]] std::filesystem::path temporaryFor(const std::filesystem::path& file, long process);

/// Temporaries that stand beside `file`: regular files with exactly such a
/// name.
struct StaleTemporary {
    std::filesystem::path path;
    long process = 0;
};
[[nodiscard]] std::vector<StaleTemporary> temporariesOf(const std::filesystem::path& file);

} // namespace flopsmith
