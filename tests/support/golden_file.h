// Compares a text with a checked-in file; FLOPSMITH_UPDATE_GOLDENS=1 writes the
// file anew instead.
#pragma once

#include <cstdlib>

#include "tests/support/temp_folder.h"

namespace flopsmith::test {

/// True when `file` holds exactly `text`.
inline bool isGolden(const std::filesystem::path& file, std::string_view text)
{
    const char* update = std::getenv("FLOPSMITH_UPDATE_GOLDENS");
    if (update && std::string_view(update) == "1" && bytesOf(file) != text)
        writeBytes(file, text);
    return bytesOf(file) == text;
}

} // namespace flopsmith::test
