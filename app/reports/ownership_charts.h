// Charts of owning against renting: cost over the years, by term, against utilization, what the verdict rests on,
// peaks.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "app/ownership/ownership.h"
#include "app/reports/chart_spec.h"

namespace flopsmith {

struct OwnershipChartInfo {
    std::string_view id;
    std::string_view title; // context "charts"
};
/// All of them in the order in which they are shown.
[[nodiscard]] std::span<const OwnershipChartInfo> ownershipChartInfos();

/// In that order. Without an offer that can be counted they show owning alone and say so.
[[nodiscard]] std::vector<ChartSpec> ownershipCharts(const OwnershipAnswer& answer);
/// The same without values, where own or rent is not stated or not answered yet: the notes say it.
[[nodiscard]] std::vector<ChartSpec> unansweredOwnershipCharts(bool stated);

} // namespace flopsmith
