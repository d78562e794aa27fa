// The workload below the rates of one accelerator.
#include "app/base/text.h"
#include "app/reports/chart_values.h"
#include "app/reports/report_text.h"
#include "app/reports/workload_charts.h"

namespace flopsmith {

namespace {

ChartSpec makeRoofline(const ChartInputs& inputs);

} // namespace

extern const ChartInfo rooflineChart;
const ChartInfo rooflineChart{"roofline", FLOPSMITH_TR("charts", "Roofline"), &makeRoofline, true, true};

namespace {

ChartSpec makeRoofline(const ChartInputs& inputs)
{
    return workloadChart(rooflineChart, inputs, &fillRoofline);
}

} // namespace

} // namespace flopsmith
