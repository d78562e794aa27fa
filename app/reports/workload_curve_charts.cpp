// The charts of a workload that are curves.
#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/workload_charts.h"
#include "app/workload/change.h"
#include "app/workload/curves.h"

namespace flopsmith {

namespace {

constexpr double curveGib = 1073741824.0;
constexpr double giga = 1e9;
constexpr double tera = 1e12;
constexpr int bandColor = 6; // muted
constexpr int borderColor = 5;

ChartSeries curveOf(const Curve& curve, double CurvePoint::*value, std::string_view name, double scale)
{
    ChartSeries out;
    out.name = chartText(name);
    for (const CurvePoint& point : curve.points)
        out.points.emplace_back(point.x, point.*value / scale);
    return out;
}

/// The estimate with the band that held nine of ten measured errors.
void addCurve(ChartSpec& chart, const Curve& curve, double scale)
{
    if (curve.points.empty()) {
        addCannotTell(chart, curve.whyNot);
        return;
    }
    chart.series.push_back(curveOf(curve, &CurvePoint::value, FLOPSMITH_TR("charts", "Estimate"), scale));
    const bool band = std::any_of(curve.points.begin(), curve.points.end(),
                                  [](const CurvePoint& point) { return point.high > point.low; });
    if (!band)
        return;
    chart.series.push_back(curveOf(curve, &CurvePoint::low, FLOPSMITH_TR("charts", "Band, low"), scale));
    chart.series.push_back(curveOf(curve, &CurvePoint::high, FLOPSMITH_TR("charts", "Band, high"), scale));
    chart.series[1].color = chart.series[2].color = bandColor;
}

void addPresent(ChartSpec& chart, double x, double y)
{
    if (chart.series.empty() || x <= 0)
        return;
    ChartSeries out;
    out.name = chartText(FLOPSMITH_TR("charts", "This workload"));
    out.points.emplace_back(x, y);
    out.markersOnly = true;
    out.color = 1;
    chart.series.push_back(std::move(out));
}

/// A border from one point to another.
void addBorder(ChartSpec& chart, std::string_view name, std::pair<double, double> from, std::pair<double, double> to)
{
    ChartSeries out;
    out.name = chartText(name);
    out.points = {from, to};
    out.color = borderColor;
    chart.series.push_back(std::move(out));
}

/// Where the largest value that fits lies within what is shown.
void addFits(ChartSpec& chart, const std::optional<double>& largest)
{
    if (chart.series.empty() || !largest || *largest <= 0 || *largest > chart.series.front().points.back().first)
        return;
    double high = 0;
    for (const auto& point : chart.series.front().points)
        high = std::max(high, point.second);
    addBorder(chart, FLOPSMITH_TR("charts", "Largest that fits"), {*largest, 0}, {*largest, high});
}

ChartAxis batchAxis(const Workload& w)
{
    ChartAxis out;
    out.title = w.mode.starts_with("inference") ? chartText(FLOPSMITH_TR("charts", "Batch"))
                                                : chartText(FLOPSMITH_TR("charts", "Micro-batch"));
    out.logBase = 4;
    return out;
}

ChartAxis sequenceAxis()
{
    ChartAxis out;
    out.title = chartText(FLOPSMITH_TR("charts", "Sequence"));
    out.unit = chartText(FLOPSMITH_TR("charts", "tokens"));
    out.logBase = 4;
    return out;
}

std::string speedUnit(const WorkloadAnswer& answer)
{
    return answer.speed ? answer.speed->unit : std::string();
}

ChartAxis speedAxis(const WorkloadAnswer& answer)
{
    return {chartText(FLOPSMITH_TR("charts", "Speed")), reportText("workload", speedUnit(answer)), 0.0, {}};
}

void fillMemory(ChartSpec& chart, const WorkloadAnswer& answer, const Curve& curve, double present)
{
    chart.kind = ChartKind::Lines;
    chart.y = {chartText(FLOPSMITH_TR("charts", "Memory of each accelerator")), "GB", 0.0, {}};
    addCurve(chart, curve, curveGib);
    addPresent(chart, present, answer.memory.needed / curveGib);
    if (chart.series.empty() || answer.memory.available <= 0)
        return;
    const auto& points = chart.series.front().points;
    const double there = answer.memory.available / curveGib;
    addBorder(chart, FLOPSMITH_TR("charts", "Memory there is"), {points.front().first, there},
              {points.back().first, there});
}

bool hasSequence(const WorkloadAnswer& answer)
{
    return answer.question.workload.model.kind == ModelKind::Transformer;
}

} // namespace

void fillBatchSpeed(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    const WorkloadAnswer& answer = inputs.answer;
    chart.kind = ChartKind::Lines;
    chart.x = batchAxis(answer.question.workload);
    chart.y = speedAxis(answer);
    if (!answer.speed)
        return addCannotTell(chart, answer.whyNot);
    addCurve(chart, batchSpeed(answer, inputs.estimator), 1);
    addPresent(chart, variedBatch(answer.question.workload), answer.speed->value);
    addFits(chart, answer.memory.largestBatch);
}

void fillBatchMemory(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    const WorkloadAnswer& answer = inputs.answer;
    chart.x = batchAxis(answer.question.workload);
    fillMemory(chart, answer, batchMemory(answer, inputs.estimator), variedBatch(answer.question.workload));
}

void fillSequenceSpeed(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    const WorkloadAnswer& answer = inputs.answer;
    chart.kind = ChartKind::Lines;
    chart.x = sequenceAxis();
    chart.y = speedAxis(answer);
    if (!hasSequence(answer))
        return addCannotTell(chart, FLOPSMITH_TR("workload", "this kind of model has no sequence of tokens"));
    if (!answer.speed)
        return addCannotTell(chart, answer.whyNot);
    addCurve(chart, sequenceSpeed(answer, inputs.estimator), 1);
    addPresent(chart, variedSequence(answer.question.workload), answer.speed->value);
    addFits(chart, answer.memory.largestSequence);
}

void fillSequenceMemory(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    const WorkloadAnswer& answer = inputs.answer;
    chart.x = sequenceAxis();
    if (hasSequence(answer))
        return fillMemory(chart, answer, sequenceMemory(answer, inputs.estimator),
                          variedSequence(answer.question.workload));
    chart.kind = ChartKind::Lines;
    chart.y = {chartText(FLOPSMITH_TR("charts", "Memory of each accelerator")), "GB", 0.0, {}};
    addCannotTell(chart, FLOPSMITH_TR("workload", "this kind of model has no sequence of tokens"));
}

void fillRoofline(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    chart.kind = ChartKind::Lines;
    chart.x = {chartText(FLOPSMITH_TR("charts", "Operations per byte of memory")), "FLOP/byte", {}, {}};
    chart.y = {chartText(FLOPSMITH_TR("charts", "Rate of each accelerator")), "TFLOPS", {}, {}};
    chart.x.logBase = chart.y.logBase = 10;
    std::string why;
    const auto roof = rooflineOf(inputs.answer, why);
    if (!roof)
        return addCannotTell(chart, why);
    const double ridge = roof->peak / roof->bandwidth;
    const double low = std::pow(10.0, std::floor(std::log10(std::min(ridge / 10, roof->intensity / 2))));
    const double high = std::pow(10.0, std::ceil(std::log10(std::max(ridge * 10, roof->intensity * 2))));
    ChartSeries line;
    line.name = chartText(FLOPSMITH_TR("charts", "What the datasheet allows"));
    // A tenth of a TFLOPS or less reads better in GFLOPS.
    const double unit = std::min(low * roof->bandwidth, roof->reached) < tera / 10 ? giga : tera;
    chart.y.unit = unit < tera ? "GFLOPS" : "TFLOPS";
    line.points = {{low, low * roof->bandwidth / unit}, {ridge, roof->peak / unit}, {high, roof->peak / unit}};
    chart.series.push_back(std::move(line));
    addPresent(chart, roof->intensity, roof->reached / unit);
    chart.notes.push_back(
        chartText(FLOPSMITH_TR("charts",
                               "Bytes are the least that must be moved: weights, cache, states and stored activations "
                               "once each. What runs in caches can lie above the slope.")));
}

void fillPowerCap(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    const WorkloadAnswer& answer = inputs.answer;
    chart.kind = ChartKind::Lines;
    chart.x = {chartText(FLOPSMITH_TR("charts", "Power limit of each accelerator")), "W", {}, {}};
    chart.y = speedAxis(answer);
    if (!answer.speed)
        return addCannotTell(chart, answer.whyNot);
    const Curve curve = powerCapSpeed(answer, inputs.estimator);
    addCurve(chart, curve, 1);
    if (!curve.basis.empty())
        chart.notes.push_back(
            chartMessage(FLOPSMITH_TR("charts", "How the limit acts: %1."), {reportText("workload", curve.basis)}));
    const Hardware& hardware = answer.question.hardware;
    addPresent(chart, hardware.powerLimit.value_or(hardware.device.power), answer.speed->value);
}

void fillScaling(ChartSpec& chart, const WorkloadChartInputs& inputs)
{
    const WorkloadAnswer& answer = inputs.answer;
    chart.kind = ChartKind::Lines;
    chart.x = {chartText(FLOPSMITH_TR("charts", "Accelerators")), {}, {}, {}};
    chart.x.logBase = 2;
    chart.y = speedAxis(answer);
    if (!answer.speed)
        return addCannotTell(chart, answer.whyNot);
    const Curve curve = deviceSpeed(answer, inputs.estimator);
    if (curve.points.empty())
        return addCannotTell(chart, curve.whyNot);
    const CurvePoint& first = curve.points.front();
    ChartSeries proportion;
    proportion.name = chartText(FLOPSMITH_TR("charts", "In proportion"));
    proportion.color = borderColor;
    for (const CurvePoint& point : curve.points)
        proportion.points.emplace_back(point.x, first.value / first.x * point.x);
    addCurve(chart, curve, 1);
    // Below the estimate, which may be the same.
    chart.series.front().color = 0;
    chart.series.insert(chart.series.begin(), std::move(proportion));
    addPresent(chart, answer.question.hardware.count, answer.speed->value);
    if (first.x > 1)
        chart.notes.push_back(chartMessage(
            FLOPSMITH_TR("charts",
                         "On fewer than %1 accelerators it does not fit, or nothing measured tells the speed."),
            {static_cast<std::int64_t>(first.x)}));
    chart.notes.push_back(
        chartText(FLOPSMITH_TR("charts", "The accelerators and the links between them are those of this build.")));
}

} // namespace flopsmith
