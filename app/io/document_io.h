// Documents (*.rig): reading with limits and clear errors, canonical writing, migration.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "app/base/result.h"
#include "app/build/build.h"

namespace flopsmith {

inline constexpr std::size_t maxDocumentBytes = 8U << 20U;

/// A document as read. A newer major version opens read-only; a newer minor one keeps what it does not know.
struct LoadedBuild {
    Build build;
    bool readOnly = false;
    std::vector<PartId> differing; // embedded parts whose figures differ from the catalog's
};

/// Parses a document. Errors name the JSON path and a remedy; `file` is only for messages. Part ids that neither the
/// catalog nor the document has are an error.
[[nodiscard]] Result<LoadedBuild> parseBuild(std::string_view text, const Catalog& catalog, const std::string& file);
[[nodiscard]] Result<LoadedBuild> loadBuild(const std::filesystem::path& file, const Catalog& catalog);

/// Canonical text: sorted keys, two blanks, newline at the end; embeds each used part as the catalog has it. Unknown
/// members are written back. parseBuild(writeBuild(b)) == b, apart from the embedded copies.
[[nodiscard]] std::string writeBuild(const Build& build, const Catalog& catalog);

/// writeBuild through writeFileAtomically, after parsing the bytes again.
[[nodiscard]] Result<bool> saveBuild(const std::filesystem::path& file, const Build& build, const Catalog& catalog);

} // namespace flopsmith
