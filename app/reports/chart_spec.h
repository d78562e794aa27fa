// A chart as data. The window's chart view, the PDF picture, the accessible table and the CSV all derive from it.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/rules/engine.h"

namespace flopsmith {

class Estimator;
struct OwnershipAnswer;
struct WorkloadAnswer;

/// Waterfall: one series; each bar begins where the one before it ended, totals begin at zero.
/// Scatter: points with a name and a size each.
enum class ChartKind { Bars, StackedBars, Waterfall, Lines, Scatter };

/// Whether a chart has numbers along x rather than categories.
[[nodiscard]] constexpr bool hasPoints(ChartKind kind)
{
    return kind == ChartKind::Lines || kind == ChartKind::Scatter;
}

struct ChartAxis {
    std::string title;
    std::string unit; // W, GB/s, TFLOPS, %, USD
    std::optional<double> low;
    std::optional<double> high;
    bool days = false; // values are dayNumber()s and shown as dates; of the x axis
    double logBase = 0; // of Lines and Scatter: values are above 0, ticks are its powers; 0: even steps
    friend bool operator==(const ChartAxis&, const ChartAxis&) = default;
};

/// Bars: one value per category, nullopt where not known. Lines: points in ascending x, at most 2,000. Scatter: any.
struct ChartSeries {
    std::string name;
    std::vector<std::optional<double>> values;
    std::vector<std::pair<double, double>> points;
    bool markersOnly = false; // operating points
    int color = -1; // index of the series colour; -1: as its place in the list
    std::vector<std::string> names{}; // of Scatter: of each point
    std::vector<std::optional<double>> sizes{}; // of Scatter: shown as area; nullopt: not known, the smallest
    friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

/// A limit or other fixed value across the value axis.
struct ChartMark {
    double value = 0;
    std::string label;
    bool vertical = false; // at an x value of a Lines chart
    friend bool operator==(const ChartMark&, const ChartMark&) = default;
};

struct ChartSpec {
    std::string id;
    std::string title;
    ChartKind kind = ChartKind::Bars;
    std::vector<std::string> categories; // of bars of all kinds
    std::vector<std::string> blanks{}; // beside a category without a value, by its place; empty: "not known"
    std::vector<std::size_t> totals{}; // of Waterfall: categories that begin at zero
    ChartAxis x; // of Lines and Scatter; the category axis has no unit
    ChartAxis y;
    ChartAxis size{}; // of Scatter: title and unit of the sizes
    std::vector<ChartSeries> series;
    std::vector<ChartMark> marks;
    std::vector<std::string> notes; // what is missing, how figures were obtained

    /// No value at all: the view shows the notes instead.
    [[nodiscard]] bool empty() const;
    /// What stands for a value that is not known: blanks[category], else "not known".
    [[nodiscard]] std::string blank(std::size_t category) const;
    friend bool operator==(const ChartSpec&, const ChartSpec&) = default;
};

/// A build in charts, comparisons and sheets: the user's own or one that stands for a tier level.
struct ReferenceBuild {
    std::string label; // "Demanding, minimum"
    EvaluationPtr evaluation;
    std::shared_ptr<const WorkloadAnswer> workload{}; // null: no workload is stated
    std::shared_ptr<const OwnershipAnswer> ownership{}; // null: not asked for
    std::string tier{}; // id of the tier whose level it stands for
};

struct ChartInputs {
    std::vector<ReferenceBuild> builds; // the user's first (label "This build" or its name), then references
    std::size_t own = 1; // how many of them are the user's
    std::shared_ptr<const Estimator> estimator{}; // null: nothing is asked of a workload
    bool workloadPending = false; // a workload is stated, its answer is not there yet
};

struct ChartInfo {
    std::string_view id;
    std::string_view title; // context "charts"
    ChartSpec (*make)(const ChartInputs& inputs);
    bool alone = false; // about the first build alone: not for comparisons
    bool workload = false; // needs an answer of the estimator: not for sheets of builds without a workload
};

/// All charts in the order of app/reports/CMakeLists.txt. Generated.
[[nodiscard]] std::span<const ChartInfo* const> allCharts();

/// The charts that a report of these builds has, in that order: without those about one build when several are the
/// user's, and without those of a workload when no build has an answer.
[[nodiscard]] std::vector<ChartSpec> makeCharts(const ChartInputs& inputs);
[[nodiscard]] bool isForReport(const ChartInfo& info, const ChartInputs& inputs);

/// A value of an axis without its unit: a number in the C locale, or a date.
[[nodiscard]] std::string axisText(const ChartAxis& axis, double value, int decimals);

/// The chart's data as CSV: RFC 4180, formula characters neutralised.
[[nodiscard]] std::string chartCsv(const ChartSpec& chart);

} // namespace flopsmith
