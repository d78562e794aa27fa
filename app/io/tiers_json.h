// Tiers as the table tiers.json and a user's own file state them.
#pragma once

#include "app/io/value_json.h"
#include "app/parts/tables.h"

namespace flopsmith {

/// One tier; what its source says is left to the caller. False with faults in the log.
[[nodiscard]] bool readTier(const JsonAt& at, Tier& tier, ReadLog& log);

} // namespace flopsmith
