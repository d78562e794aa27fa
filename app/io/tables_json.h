// catalog/tables/*.json to Tables.
#pragma once

#include "app/io/part_json.h"

namespace flopsmith {

/// Reads one table by its file name without suffix (`psu-efficiency`, `pcie`, `connectors`, `circuits`, `tiers`).
[[nodiscard]] Result<bool> readTable(Tables& tables, const std::string& name, const JsonAt& at);

} // namespace flopsmith
