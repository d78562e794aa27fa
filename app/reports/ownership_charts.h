// Charts of owning against renting: cost over the years, by term, against utilization, what the verdict rests on,
// peaks.
#pragma once

#include <vector>

#include "app/ownership/ownership.h"
#include "app/reports/chart_spec.h"

namespace flopsmith {

/// In the order in which panels show them. Without an offer that can be counted they show owning alone and say so.
[[nodiscard]] std::vector<ChartSpec> ownershipCharts(const OwnershipAnswer& answer);

} // namespace flopsmith
