// Makes a Qt chart in the theme's colours from a ChartSpec. Qt Charts takes texts as HTML: every text is escaped here.
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "app/reports/chart_spec.h"

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace flopsmith {

/// The chart without its title, legend and notes; bars lie, the first category is on top. Marks, values and
/// the discs of a Scatter are ChartOverlay's.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const ChartSpec& spec);

/// Characters of a category's name up to which it stays on one line.
[[nodiscard]] qsizetype longestName(const ChartSpec& spec);
/// The share of a category's height that its bars take.
[[nodiscard]] double barShare(const ChartSpec& spec);

/// "This build, FP8: 1457 TFLOPS", "This build, FP8: not known".
[[nodiscard]] QString valueText(const ChartSpec& spec, std::size_t series, std::size_t category);

/// The x of a point of the Qt chart as the spec has it, and the other way round.
[[nodiscard]] double specX(const ChartSpec& spec, double x);
[[nodiscard]] double chartX(const ChartSpec& spec, double x);
/// "0.5 load / 92 %", "DATE / 1599 USD"; x and y as in the spec.
[[nodiscard]] QString pointText(const ChartSpec& spec, double x, double y);
/// "GeForce RTX 4090: 1599 USD / 165.2 TFLOPS / 24 GB".
[[nodiscard]] QString pointText(const ChartSpec& spec, std::size_t series, std::size_t point);
/// Every value of the chart in the order in which it is read.
[[nodiscard]] std::vector<QString> valueTexts(const ChartSpec& spec);

/// What the chart shows, in sentences, for those who do not see it.
[[nodiscard]] QString chartDescription(const ChartSpec& spec);

} // namespace flopsmith
