// Charts of a workload's answer: what takes memory and time, the roofline, and how speed and memory follow batch,
// sequence and power limit; and its inference on devices of several kinds. A chart without a value says in its notes
// what is missing.
#pragma once

#include <span>
#include <vector>

#include "app/reports/chart_spec.h"
#include "app/workload/side_by_side.h"

namespace flopsmith {

struct WorkloadChartInputs {
    const WorkloadAnswer& answer;
    const Estimator& estimator;
    const SideBySide* sides = nullptr; // null: not asked for
};

struct WorkloadChartInfo {
    std::string_view id;
    std::string_view title; // context "charts"
    void (*fill)(ChartSpec& chart, const WorkloadChartInputs& inputs); // id and title are set
};

/// All of them in the order in which they are shown.
[[nodiscard]] std::span<const WorkloadChartInfo> workloadCharts();
[[nodiscard]] std::vector<ChartSpec> makeWorkloadCharts(const WorkloadChartInputs& inputs);

// The single charts.
void fillMemoryTerms(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillTimeTerms(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillRoofline(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillBatchSpeed(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillBatchMemory(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillSequenceSpeed(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillSequenceMemory(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillPowerCap(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillScaling(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillSidesPerWatt(ChartSpec& chart, const WorkloadChartInputs& inputs);
void fillSidesCost(ChartSpec& chart, const WorkloadChartInputs& inputs);

/// A chart of the first answered build of the user's for charts that are made of ChartInputs.
[[nodiscard]] ChartSpec workloadChart(const ChartInfo& info, const ChartInputs& inputs,
                                      void (*fill)(ChartSpec& chart, const WorkloadChartInputs& inputs));

/// "Cannot tell: the rates of the device are not known." as a note; `why` is of context "workload".
void addCannotTell(ChartSpec& chart, std::string_view why);

} // namespace flopsmith
