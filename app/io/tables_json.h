// catalog/tables/*.json to Tables.
#pragma once

#include <array>

#include "app/io/part_json.h"

namespace flopsmith {

/// The tables that a catalog has, by file name without suffix.
inline constexpr std::array<std::string_view, 7> tableNames{"circuits", "comparison",     "connectors", "frameworks",
                                                            "pcie",     "psu-efficiency", "tiers"};

/// Reads the table `name` into `tables`; false with faults in the log, also for
/// an unknown name.
[[nodiscard]] bool readTable(Tables& tables, std::string_view name, const JsonAt& at, const SourceList& sources,
                             ReadLog& log);

} // namespace flopsmith
