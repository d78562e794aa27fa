// Replaces a file's content completely or not at all, and reports failure truthfully (engine.md 3.2).
#pragma once

#include <filesystem>
#include <string_view>

#include "app/base/result.h"

namespace flopsmith {

/// Writes `bytes` to a new file beside `target`, checks every write, syncs, reads it back, and renames it over
/// `target`. A symbolic link is followed once and kept. On error the old content is intact and no temporary file stays.
[[nodiscard]] Result<bool> writeFileAtomically(const std::filesystem::path& target, std::string_view bytes);

/// Removes temporary files that a killed program of this kind left beside `target`.
void removeStaleTemporaries(const std::filesystem::path& target);

/// The whole content of a regular file of at most `limit` bytes.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file, std::size_t limit);

} // namespace flopsmith
