// Many parts in few bytes, for the database: a chunk holds some hundreds, with their search texts. Keys of figures
// stand in the chunk by name, so that a program with other fields still reads it: what it does not know is passed over.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/parts/catalog.h"

namespace flopsmith {

/// Parts to a chunk: enough to share texts, few enough to spread over threads.
inline constexpr std::size_t partsPerChunk = 512;

struct PartChunk {
    std::vector<Part> parts;
    PackedTexts searchTexts; // empty texts when the chunk's are of another version
    bool ordered = false; // known to be in catalog order, without two of one id
};

/// `searchTexts` is empty (none are kept) or has one per part.
[[nodiscard]] std::string encodeParts(std::span<const Part* const> parts, const PackedTexts& searchTexts);

/// nullopt when the bytes are not a chunk. Figures name sources by `sources[written index]`; an index beyond it makes
/// source 0.
[[nodiscard]] std::optional<PartChunk> decodeParts(std::string_view bytes, std::span<const SourceIndex> sources);

} // namespace flopsmith
