// How the speed follows the number of accelerators, with this build's links.
#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"
#include "app/reports/workload_charts.h"

namespace flopsmith {

namespace {

ChartSpec makeScaling(const ChartInputs& inputs);

} // namespace

extern const ChartInfo scalingChart;
const ChartInfo scalingChart{"scaling", FLOPSMITH_TR("charts", "Speed against number of accelerators"), &makeScaling,
                             true, true};

namespace {

ChartSpec makeScaling(const ChartInputs& inputs)
{
    return workloadChart(scalingChart, inputs, &fillScaling);
}

} // namespace

} // namespace flopsmith
