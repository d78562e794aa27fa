// Makes a Qt chart in the theme's colours from a ChartSpec. Qt Charts takes texts as HTML: every text is escaped here.
#pragma once

#include <memory>

#include <QString>

#include "app/reports/chart_spec.h"

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace flopsmith {

/// The chart without its title, legend and notes; bars lie, the first category is on top. Marks and values are
/// ChartOverlay's.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const ChartSpec& spec);

/// "This build, FP8: 1457 TFLOPS", "This build, FP8: not known".
[[nodiscard]] QString valueText(const ChartSpec& spec, std::size_t series, std::size_t category);

/// The x of a point of the Qt chart as the spec has it.
[[nodiscard]] double specX(const ChartSpec& spec, double x);
/// "0.5 load / 92 %", "DATE / 1599 USD"; x and y as in the spec.
[[nodiscard]] QString pointText(const ChartSpec& spec, double x, double y);

/// What the chart shows, in sentences, for those who do not see it.
[[nodiscard]] QString chartDescription(const ChartSpec& spec);

} // namespace flopsmith
