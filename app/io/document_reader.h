// The tree of a document to a build, every member checked; private to app/io.
#pragma once

#include "app/io/document_io.h"
#include "app/io/json_reader.h"

namespace flopsmith {

/// `file` is for messages only.
[[nodiscard]] Result<LoadedBuild> readDocument(const Json& json, const Catalog& catalog, const std::string& file);

} // namespace flopsmith
