// YAML text as a JSON tree, with the bounds of the JSON reader; what yaml-cpp throws becomes an error.
#pragma once

#include "app/io/json_reader.h"

namespace flopsmith {

/// Plain scalars become numbers, booleans or null as YAML 1.2 has them, quoted ones stay texts. Anchors count as often
/// as they are used. `file` is for the message.
[[nodiscard]] Result<Json> yamlToJson(const std::string& text, const std::string& file);

} // namespace flopsmith
