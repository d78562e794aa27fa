// What a lower power limit costs in speed.
#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"
#include "app/reports/workload_charts.h"

namespace flopsmith {

namespace {

ChartSpec makePowerCap(const ChartInputs& inputs);

} // namespace

extern const ChartInfo power_capChart;
const ChartInfo power_capChart{"power_cap", FLOPSMITH_TR("charts", "Speed against power limit"), &makePowerCap, true,
                               true};

namespace {

ChartSpec makePowerCap(const ChartInputs& inputs)
{
    return workloadChart(power_capChart, inputs, &fillPowerCap);
}

} // namespace

} // namespace flopsmith
