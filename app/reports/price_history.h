// How the price of a part went, as a chart.
#pragma once

#include "app/reports/chart_spec.h"

namespace flopsmith {

/// The prices of a part over time, one line per kind, in the currency that most of them have; the others are noted.
/// Prices of one day are dots. Empty unless two prices differ in day or amount.
[[nodiscard]] ChartSpec priceHistoryChart(const Part& part);

} // namespace flopsmith
