// Charts of a workload: worked figures of the roofline, borders and notes, logarithmic axes; and changes carried over
// to what was stated.
#include <QtTest>

#include <cmath>

#include "app/reports/chart_picture.h"
#include "app/reports/workload_charts.h"
#include "app/reports/workload_text.h"
#include "app/workload/change.h"
#include "app/workload/curves.h"

using namespace flopsmith;

namespace {

constexpr double gib = 1073741824.0;

/// A dense model of 8e9 parameters on a card of 100 TFLOPS and 1 TB/s.
WorkloadAnswer decodeAnswer()
{
    WorkloadAnswer out;
    Workload& w = out.question.workload;
    w.family = "llm-decode";
    w.mode = "inference-decode";
    w.precision = "bf16";
    w.batch = 1;
    w.model.kind = ModelKind::Transformer;
    w.model.params = 8e9;
    w.model.layers = 32;
    w.model.hidden = 4096;
    w.model.heads = 32;
    w.model.kvHeads = 8;
    w.model.headDim = 128;
    Hardware& hardware = out.question.hardware;
    hardware.device.fp16 = 100e12;
    hardware.device.bandwidth = 1e12;
    hardware.device.memory = 24 * gib;
    hardware.device.power = 300;
    SpeedAnswer speed;
    speed.value = 50;
    speed.low = 45;
    speed.high = 55;
    speed.unit = "tokens/s";
    speed.tokenSeconds = 0.02;
    speed.terms = {{"memory", 0.75}, {"launch", 0.25}};
    out.speed = speed;
    return out;
}

const ChartSpec& chartOf(const std::vector<ChartSpec>& charts, std::string_view id)
{
    return *std::find_if(charts.begin(), charts.end(), [&](const ChartSpec& chart) { return chart.id == id; });
}

} // namespace

class TestWorkloadCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSilent();
    void rooflineOfDecoding();
    void rooflineOfTraining();
    void rooflineOfImages();
    void rooflineNeedsRates();
    void expertsAreTouchedOnce();
    void memoryByTerm();
    void timeByTerm();
    void smallTermsAreOne();
    void imagesTakeMemoryWithTheBatch();
    void powerNeedsAnEffect();
    void logarithmicTicks();
    void logarithmicPicture();
    void changesAreCarriedOver();
    void serversGetUsers();
    void batchesAgree();
};

void TestWorkloadCharts::nothingIsSilent()
{
    const Estimator estimator;
    WorkloadAnswer nothing;
    nothing.whyNot = "nobody knows";
    for (const ChartSpec& chart : makeWorkloadCharts({nothing, estimator})) {
        QVERIFY2(chart.empty(), chart.id.c_str());
        QVERIFY2(!chart.notes.empty(), chart.id.c_str());
        QVERIFY2(!chart.title.empty(), chart.id.c_str());
        QVERIFY2(chart.notes.front().starts_with("Cannot tell: "), chart.notes.front().c_str());
    }
    QCOMPARE(makeWorkloadCharts({nothing, estimator}).size(), workloadCharts().size());
}

void TestWorkloadCharts::rooflineOfDecoding()
{
    std::string why;
    WorkloadAnswer answer = decodeAnswer();
    const auto roof = rooflineOf(answer, why);
    QVERIFY(roof);
    // No context: 2 * 8e9 operations for 2 * 8e9 bytes of weights.
    QCOMPARE(roof->intensity, 1.0);
    QCOMPARE(roof->reached, 50 * 16e9);
    QCOMPARE(roof->peak, 100e12);
    // 1,000 tokens in the cache: 4 L a d operations and 2 L g d values of 2 bytes per token of it.
    answer.question.workload.sequence = 2000;
    const auto longer = rooflineOf(answer, why);
    QVERIFY(longer);
    const double operations = 16e9 + 4 * 32.0 * 32 * 128 * 1000;
    const double bytes = 16e9 + 2 * 32.0 * 8 * 128 * 1000 * 2;
    QVERIFY(std::abs(longer->intensity - operations / bytes) < 1e-9);
    // A batch of eight moves the weights once.
    answer.question.workload.sequence.reset();
    answer.question.workload.batch = 8;
    QCOMPARE(rooflineOf(answer, why)->intensity, 8.0);
    QCOMPARE(rooflineOf(answer, why)->reached, 50 * 16e9);
    // 0.8 TFLOPS at an intensity of 1 below a slope that begins at 0.1.
    const Estimator estimator;
    answer.question.workload.batch = 1;
    const auto charts = makeWorkloadCharts({answer, estimator});
    const ChartSpec& chart = chartOf(charts, "workload-roofline");
    QCOMPARE(chart.series.size(), std::size_t{2});
    QCOMPARE(chart.y.unit, std::string("TFLOPS"));
    QCOMPARE(chart.series[1].points.front().second, 0.8);
    QCOMPARE(chart.series[0].points.front(), (std::pair{0.1, 0.1}));
    answer.speed->value = 1;
    const auto slow = makeWorkloadCharts({answer, estimator});
    QCOMPARE(chartOf(slow, "workload-roofline").y.unit, std::string("GFLOPS"));
}

void TestWorkloadCharts::rooflineOfTraining()
{
    std::string why;
    WorkloadAnswer answer = decodeAnswer();
    Workload& w = answer.question.workload;
    w.family = "transformer-train";
    w.mode = "train";
    w.sequence = 1000;
    w.microBatch = 2;
    w.gradAccum = 4;
    const auto roof = rooflineOf(answer, why);
    QVERIFY(roof);
    const double perToken = 6 * 8e9 + 6 * 32.0 * 4096 * 1000; // 6 P + 6 L h s
    QVERIFY(std::abs(roof->reached / (50 * perToken) - 1) < 1e-9);
    const double bytes = 2 * 8e9 * 2 + 16 * 8e9 / 4 + 2 * 2000 * 34.0 * 4096 * 32;
    QVERIFY(std::abs(roof->intensity / (2000 * perToken / bytes) - 1) < 1e-9);
}

void TestWorkloadCharts::rooflineOfImages()
{
    std::string why;
    WorkloadAnswer answer = decodeAnswer();
    Workload& w = answer.question.workload;
    w = {};
    w.mode = "inference";
    w.precision = "fp32";
    w.model.kind = ModelKind::Vision;
    w.model.gmacs = 4;
    w.model.mactivations = 11;
    answer.question.hardware.device.fp32 = 20e12;
    const auto roof = rooflineOf(answer, why);
    QVERIFY(roof);
    QCOMPARE(roof->peak, 20e12);
    QCOMPARE(roof->reached, 50 * 8e9);
    QVERIFY(std::abs(roof->intensity - 8e9 / (2 * 11e6 * 4)) < 1e-9);
}

void TestWorkloadCharts::rooflineNeedsRates()
{
    std::string why;
    WorkloadAnswer answer = decodeAnswer();
    answer.question.hardware.device.bandwidth = 0;
    QVERIFY(!rooflineOf(answer, why));
    QVERIFY(!why.empty());
    answer = decodeAnswer();
    answer.question.workload.model.kind = ModelKind::Graph;
    why.clear();
    QVERIFY(!rooflineOf(answer, why));
    QVERIFY(!why.empty());
}

void TestWorkloadCharts::expertsAreTouchedOnce()
{
    std::string why;
    WorkloadAnswer answer = decodeAnswer();
    ModelShape& m = answer.question.workload.model;
    m.params = 40e9;
    m.activeParams = 12e9;
    m.experts = 8;
    m.expertsActive = 2;
    // One token reads what is active; very many read all.
    QCOMPARE(rooflineOf(answer, why)->intensity, 1.0);
    answer.question.workload.batch = 1000;
    QVERIFY(std::abs(rooflineOf(answer, why)->intensity - 1000 * 2 * 12e9 / (2 * 40e9)) < 1e-6);
}

void TestWorkloadCharts::memoryByTerm()
{
    const Estimator estimator;
    WorkloadAnswer answer = decodeAnswer();
    answer.memory.needed = 20 * gib;
    answer.memory.available = 24 * gib;
    answer.memory.terms = {{"weights", 15 * gib}, {"cache", 5 * gib}};
    answer.memory.hostNeeded = 64 * gib;
    const auto charts = makeWorkloadCharts({answer, estimator});
    const ChartSpec& chart = chartOf(charts, "workload-memory");
    QCOMPARE(chart.categories.size(), std::size_t{2});
    QCOMPARE(chart.series.size(), std::size_t{3});
    QCOMPARE(*chart.series[0].values[0], 15.0);
    QCOMPARE(*chart.series[1].values[0], 5.0);
    QVERIFY(!chart.series[2].values[0]);
    QCOMPARE(*chart.series[2].values[1], 64.0);
    QCOMPARE(chart.marks.front().value, 24.0);
}

void TestWorkloadCharts::timeByTerm()
{
    const Estimator estimator;
    const WorkloadAnswer answer = decodeAnswer();
    const auto charts = makeWorkloadCharts({answer, estimator});
    const ChartSpec& chart = chartOf(charts, "workload-time");
    QCOMPARE(chart.y.unit, std::string("ms"));
    QCOMPARE(chart.categories, (std::vector<std::string>{"memory", "launch"}));
    QCOMPARE(*chart.series[0].values[0], 15.0); // three quarters of 20 ms
    QCOMPARE(*chart.series[0].values[1], 5.0);
}

void TestWorkloadCharts::smallTermsAreOne()
{
    const auto terms = withoutSmall({{"compute", 0.6}, {"launch", 0.006}, {"memory", 0.39}, {"host", 0.004}});
    QCOMPARE(terms.size(), std::size_t{3});
    QCOMPARE(terms[1].name, std::string_view("memory"));
    QCOMPARE(terms[2].name, std::string_view("the rest"));
    QVERIFY(std::abs(terms[2].value - 0.01) < 1e-12);
    QVERIFY(withoutSmall({}).empty());
}

void TestWorkloadCharts::imagesTakeMemoryWithTheBatch()
{
    const Estimator estimator;
    WorkloadAnswer answer = decodeAnswer();
    Workload& w = answer.question.workload;
    w = {};
    w.mode = "inference";
    w.family = "cnn-infer";
    w.precision = "amp";
    w.batch = 64;
    w.model.kind = ModelKind::Vision;
    w.model.params = 25e6;
    w.model.mactivations = 11;
    const Curve curve = batchMemory(answer, estimator);
    QVERIFY(curve.points.size() >= 8);
    for (std::size_t i = 1; i < curve.points.size(); ++i) {
        QCOMPARE(curve.points[i].x, 2 * curve.points[i - 1].x);
        QVERIFY(curve.points[i].value > curve.points[i - 1].value);
    }
    answer.memory.needed = curve.points[6].value;
    answer.memory.available = 24 * gib;
    const auto charts = makeWorkloadCharts({answer, estimator});
    const ChartSpec& chart = chartOf(charts, "workload-batch-memory");
    QVERIFY(!chart.empty());
    QVERIFY(chart.x.logBase > 0);
    QCOMPARE(chart.series.size(), std::size_t{5}); // estimate, its band, this workload, memory there is
    QVERIFY(chart.series[3].markersOnly);
    QCOMPARE(chart.series[3].points.front().first, 64.0);
    QCOMPARE(chart.series[4].points.front().second, 24.0);
    QVERIFY(chartOf(charts, "workload-sequence").empty());
}

void TestWorkloadCharts::powerNeedsAnEffect()
{
    const Estimator estimator;
    WorkloadAnswer answer = decodeAnswer();
    answer.question.hardware.device.power = 0;
    const Curve curve = powerCapSpeed(answer, estimator);
    QVERIFY(curve.points.empty());
    QCOMPARE(curve.whyNot, std::string("the power limit of the device is not known"));
}

void TestWorkloadCharts::logarithmicTicks()
{
    ChartAxis axis;
    axis.logBase = 4;
    QCOMPARE(axisTicks(axis, 1, 100, 5), (std::vector<double>{1, 4, 16, 64, 256}));
    QCOMPARE(axisTicks(axis, 4, 4, 5), (std::vector<double>{4, 16}));
    axis.logBase = 10;
    QCOMPARE(axisTicks(axis, 2, 20, 5), (std::vector<double>{1, 10, 100}));
    QCOMPARE(axisTicks(axis, 0, 20, 5), roundTicks(0, 20, 5)); // nothing to take a logarithm of
    axis.logBase = 0;
    QCOMPARE(axisTicks(axis, 0, 20, 5), roundTicks(0, 20, 5));
}

void TestWorkloadCharts::logarithmicPicture()
{
    ChartSpec chart;
    chart.kind = ChartKind::Lines;
    chart.x.logBase = 10;
    chart.y.low = 0;
    ChartSeries series;
    series.points = {{1, 0}, {10, 5}, {100, 10}};
    chart.series.push_back(series);
    const ChartPicture picture = chartPicture(chart, 400, 200);
    const auto& points = picture.paths.back().points;
    QCOMPARE(points.size(), std::size_t{3});
    // A tenfold is as long at each place.
    QVERIFY(std::abs((points[1].first - points[0].first) - (points[2].first - points[1].first)) < 1e-6);
}

void TestWorkloadCharts::changesAreCarriedOver()
{
    Workload stated;
    stated.mode = "lora";
    stated.model.name = "Some model";
    Workload settled = stated;
    settled.family = "finetune-lora";
    settled.precision = "bf16";
    settled.microBatch = 1;
    settled.gradAccum = 8;
    Workload changed = settled;
    changed.family = "finetune-qlora";
    changed.mode = "qlora";
    changed.precision = "nf4+bf16";
    Workload expected = stated;
    expected.mode = "qlora";
    expected.precision = "nf4+bf16";
    QVERIFY(withChange(stated, settled, changed) == expected);
    QVERIFY(withChange(stated, settled, settled) == stated);
}

void TestWorkloadCharts::serversGetUsers()
{
    Workload stated;
    stated.mode = "inference-serving";
    Workload settled = stated;
    settled.family = "llm-serving";
    settled.users = settled.maxSequences = settled.batchAverage = 32;
    Workload changed = settled;
    changed.batchAverage = 64;
    const Workload next = withChange(stated, settled, changed);
    QCOMPARE(next.users, std::optional(64.0));
    QVERIFY(!next.batchAverage && !next.maxSequences);
}

void TestWorkloadCharts::batchesAgree()
{
    Workload w;
    w.mode = "train";
    w.gradAccum = 4;
    setVariedBatch(w, 3, 2);
    QCOMPARE(variedBatch(w), 3.0);
    QCOMPARE(w.globalBatch, std::optional(24.0));
    w = {};
    w.mode = "inference-decode";
    w.prefill = 512;
    w.decode = 512;
    setVariedSequence(w, 4096);
    QCOMPARE(variedSequence(w), 4096.0);
    QCOMPARE(w.prefill, std::optional(3584.0));
}

QTEST_GUILESS_MAIN(TestWorkloadCharts)
#include "tst_workload_charts.moc"
