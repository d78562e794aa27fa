// Bytes of a file or a paste as UTF-8 text.
#pragma once

#include <string>
#include <string_view>

#include "app/base/result.h"

namespace flopsmith {

/// UTF-8 as it is (without its mark), UTF-16 with a mark and Windows-1252 converted. Errors: longer than maxListBytes,
/// binary (a zero byte), empty.
[[nodiscard]] Result<std::string> decodedText(std::string_view bytes, const std::string& file);

} // namespace flopsmith
