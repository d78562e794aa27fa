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

struct OwnershipAnswer;
struct WorkloadAnswer;

enum class ChartKind { Bars, StackedBars, Lines };

struct ChartAxis {
    std::string title;
    std::string unit; // W, GB/s, TFLOPS, %, USD
    std::optional<double> low;
    std::optional<double> high;
    bool days = false; // values are dayNumber()s and shown as dates; of the x axis
    double logBase = 0; // of Lines: values are above 0, ticks are its powers; 0: even steps
};

/// Bars: one value per category, nullopt where not known. Lines: points in ascending x, at most 2,000.
struct ChartSeries {
    std::string name;
    std::vector<std::optional<double>> values;
    std::vector<std::pair<double, double>> points;
    bool markersOnly = false; // operating points
    int color = -1; // index of the series colour; -1: as its place in the list
};

/// A limit or other fixed value across the value axis.
struct ChartMark {
    double value = 0;
    std::string label;
    bool vertical = false; // at an x value of a Lines chart
};

struct ChartSpec {
    std::string id;
    std::string title;
    ChartKind kind = ChartKind::Bars;
    std::vector<std::string> categories; // Bars and StackedBars
    ChartAxis x; // of Lines; the category axis has no unit
    ChartAxis y;
    std::vector<ChartSeries> series;
    std::vector<ChartMark> marks;
    std::vector<std::string> notes; // what is missing, how figures were obtained

    /// No value at all: the view shows the notes instead.
    [[nodiscard]] bool empty() const;
};

/// A build in charts, comparisons and sheets: the user's own or one that stands for a tier level.
struct ReferenceBuild {
    std::string label; // "Demanding, minimum"
    EvaluationPtr evaluation;
    std::shared_ptr<const WorkloadAnswer> workload{}; // null: no workload is stated
    std::shared_ptr<const OwnershipAnswer> ownership{}; // null: not asked for
};

struct ChartInputs {
    std::vector<ReferenceBuild> builds; // the user's first (label "This build" or its name), then references
    std::size_t own = 1; // how many of them are the user's
};

struct ChartInfo {
    std::string_view id;
    std::string_view title; // context "charts"
    ChartSpec (*make)(const ChartInputs& inputs);
};

/// All charts in the order of app/reports/CMakeLists.txt. Generated.
[[nodiscard]] std::span<const ChartInfo* const> allCharts();

/// Each chart for these builds, in that order.
[[nodiscard]] std::vector<ChartSpec> makeCharts(const ChartInputs& inputs);

/// A value of an axis without its unit: a number in the C locale, or a date.
[[nodiscard]] std::string axisText(const ChartAxis& axis, double value, int decimals);

/// The chart's data as CSV: RFC 4180, formula characters neutralised.
[[nodiscard]] std::string chartCsv(const ChartSpec& chart);

} // namespace flopsmith
