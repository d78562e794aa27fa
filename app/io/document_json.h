// Builds to and from JSON trees. Knows nothing about files; the rules of what a
// document may hold are here.
#pragma once

#include "app/io/document_io.h"
#include "app/io/part_json.h"

namespace flopsmith {

/// Version that this program writes.
inline constexpr int documentMajor = 1;
inline constexpr int documentMinor = 0;

/// Reads the document at `root`; faults go to the log. The result is of use
/// only without faults.
[[nodiscard]] LoadedBuild readDocument(const JsonAt& root, const Catalog& catalog, ReadLog& log);

[[nodiscard]] Json documentJson(const Build& build, const Catalog& catalog);

} // namespace flopsmith
