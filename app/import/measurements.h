// Published measurements: records of hardware, workload and what was measured, as values with their hardware resolved
// against the catalog.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/parts/catalog.h"
#include "app/workload/anchor.h"

namespace flopsmith {

/// Names of hardware as publications write them -> part id, for those that a name alone does not decide.
using HardwareNames = std::map<std::string, std::string, std::less<>>;

/// Reads a JSON array of records. Records whose hardware the catalog lacks have an empty device. An error names the
/// first record that is not one.
[[nodiscard]] Result<std::vector<Measurement>> parseMeasurements(std::string_view text, const std::string& file,
                                                                 const Catalog& catalog, const HardwareNames& names);

/// The facts of records in the same shape, one record a line, sorted by id.
[[nodiscard]] std::string measurementsText(const std::vector<Measurement>& measurements);

/// A JSON object of names.
[[nodiscard]] Result<HardwareNames> parseHardwareNames(std::string_view text, const std::string& file);

} // namespace flopsmith
