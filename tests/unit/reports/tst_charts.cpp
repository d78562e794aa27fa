// Charts as data: values calculated by hand, notes on what is missing, ticks, CSV, SVG.
#include <algorithm>
#include <cmath>

#include <QtTest>

#include "app/ownership/ownership.h"
#include "app/reports/chart_picture.h"
#include "app/reports/ownership_charts.h"
#include "app/reports/sheet.h"
#include "tests/unit/reports/small_build.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

ChartSpec chart(const char* id, const ChartInputs& inputs)
{
    for (const ChartInfo* info : allCharts())
        if (info->id == id)
            return info->make(inputs);
    return {};
}

ChartSpec chart(const char* id, Build build = smallBuild())
{
    return chart(id, ChartInputs{{{"Mine", evaluated(std::move(build))}}, 1});
}

double value(const ChartSpec& spec, const char* series, std::size_t category = 0)
{
    for (const ChartSeries& one : spec.series)
        if (one.name == series && one.values[category])
            return *one.values[category];
    return -1;
}

bool noted(const ChartSpec& spec, const char* text)
{
    return std::any_of(spec.notes.begin(), spec.notes.end(),
                       [&](const std::string& note) { return note.find(text) != std::string::npos; });
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void performance();
    void power();
    void efficiency();
    void wall();
    void cost();
    void emptyBuild();
    void references();
    void ticks();
    void csv();
    void svg();
    void belowZero();
    void stacksBelowZero();
    void smallValues();
    void tornadoOfABound();
};

void TestCharts::performance()
{
    const ChartSpec tensor = chart("tensor", smallBuild(2));
    QCOMPARE(value(tensor, "FP16 or BF16"), 300.0);
    QCOMPARE(tensor.series.size(), std::size_t(1)); // FP8 of no build is known
    QVERIFY(noted(tensor, "FP8 not known: card"));
    QCOMPARE(tensor.y.unit, std::string("TFLOPS"));
    QCOMPARE(value(chart("bandwidth", smallBuild(2)), "Accelerators"), 2000.0);
    const ChartSpec memory = chart("memory", smallBuild(2));
    QCOMPARE(value(memory, "Accelerators"), 48.0);
    QCOMPARE(value(memory, "Host"), 64.0);
}

void TestCharts::power()
{
    const ChartSpec spec = chart("power");
    QVERIFY(spec.kind == ChartKind::StackedBars);
    QCOMPARE(value(spec, "Accelerators"), 300.0);
    QCOMPARE(value(spec, "CPU"), 200.0);
    QCOMPARE(value(spec, "Memory"), 10.0);
    QCOMPARE(value(spec, "Storage and network"), 8.0);
    QCOMPARE(value(spec, "Board"), 50.0);
    // The whole bar is the power at the wall: 568 W / 0.89592.
    double sum = 0;
    for (const ChartSeries& series : spec.series)
        sum += series.values[0].value_or(0);
    QVERIFY(std::abs(sum - 634.0) < 0.1);
}

void TestCharts::efficiency()
{
    const ChartSpec spec = chart("efficiency");
    QVERIFY(spec.kind == ChartKind::Lines);
    QCOMPARE(spec.series.size(), std::size_t(2));
    const ChartSeries& points = spec.series[1];
    QVERIFY(points.markersOnly);
    QCOMPARE(points.points.size(), std::size_t(2));
    // Gold at 120 V: 87 % at 20 % load, 90 % at 50 %, 87 % at 100 %.
    QCOMPARE(points.points[0].first, 34.08); // 60 % of 56.8 %
    QCOMPARE(points.points[0].second, 88.41);
    QCOMPARE(points.points[1].first, 56.8);
    QCOMPARE(points.points[1].second, 89.59);
    QVERIFY(noted(spec, "idle power is not known"));
    QVERIFY(noted(spec, "568 W of 1000 W"));
    for (const ChartSeries& series : spec.series)
        QVERIFY(series.points.size() <= 2000);
}

void TestCharts::wall()
{
    const ChartSpec spec = chart("wall");
    QVERIFY(std::abs(value(spec, "Full load") - 634.0) < 0.1);
    QCOMPARE(spec.marks.size(), std::size_t(2)); // US: 120 V, 15 A, 80 %
    QCOMPARE(spec.marks[0].value, 1440.0);
    QCOMPARE(spec.marks[1].value, 1800.0);
    QVERIFY(noted(spec, "the build names none"));
    Build without = smallBuild();
    std::erase_if(without.parts, [](const Entry& e) { return e.part.str() == "supply"; });
    const ChartSpec unknown = chart("wall", without);
    QVERIFY(unknown.empty());
    QVERIFY(noted(unknown, "not known without a supply"));
}

void TestCharts::cost()
{
    const ChartSpec spec = chart("cost");
    QCOMPARE(value(spec, "Newest known prices"), 1850.0); // 1000 + 500 + 200 + 150
    QVERIFY(noted(spec, "Mine: at least; parts without a known price: 2."));
    QCOMPARE(spec.y.unit, std::string("USD"));
}

void TestCharts::emptyBuild()
{
    for (const ChartInfo* info : allCharts()) {
        const ChartSpec spec = info->make({{{"Mine", evaluated(Build{})}}, 1});
        QVERIFY2(!spec.notes.empty(), spec.id.c_str());
        if (spec.id == "market")
            continue; // of the catalog
        QVERIFY2(spec.empty(), spec.id.c_str());
        QVERIFY(chartSvg(spec, 400, 100).find("No figure known") != std::string::npos);
    }
}

void TestCharts::references()
{
    const ChartInputs inputs{{{"Mine", evaluated(smallBuild(2))}, {"Other", evaluated(smallBuild(1))}}, 1};
    const ChartSpec tensor = chart("tensor", inputs);
    QCOMPARE(tensor.categories, (std::vector<std::string>{"Mine", "Other"}));
    QCOMPARE(value(tensor, "FP16 or BF16", 1), 150.0);
    // Circuit and operating points are those of the user's builds only.
    QCOMPARE(chart("efficiency", inputs).series.size(), std::size_t(2));
    ChartInputs both = inputs;
    both.own = 2;
    QCOMPARE(chart("efficiency", both).series.size(), std::size_t(3)); // one curve, two builds
    // A report leaves out what is about one build, and what asks for a workload that nobody stated.
    for (const ChartSpec& spec : makeCharts(both))
        QVERIFY2(spec.id != "power_flow" && spec.id != "speed" && spec.id != "roofline", spec.id.c_str());
}

void TestCharts::ticks()
{
    QCOMPARE(roundTicks(0, 634, 6), (std::vector<double>{0, 200, 400, 600, 800}));
    QCOMPARE(roundTicks(84, 96, 5), (std::vector<double>{80, 85, 90, 95, 100}));
    QCOMPARE(tickText(0.25, 0.05), std::string("0.25"));
    QCOMPARE(roundTicks(5, 5, 4), std::vector<double>{5});
    QCOMPARE(roundTicks(0, std::nan(""), 4), std::vector<double>{0});
    for (double high = 1e-6; high < 1e9; high *= 3.7) {
        const auto ticks = roundTicks(0, high, 6);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 12);
        QVERIFY(ticks.back() >= high * (1 - 1e-9));
    }
}

void TestCharts::csv()
{
    const ChartSpec wall = chart("wall", ChartInputs{{{"=1+2", evaluated(smallBuild())}}, 1});
    const std::string text = chartCsv(wall);
    QVERIFY(text.starts_with("Build,Full load (W)\r\n'=1+2,634\r\n"));
    QVERIFY(text.find("circuit 1800 W,1800\r\n") != std::string::npos);
    const SheetTable table = chartTable(chart("efficiency"));
    QCOMPARE(table.columns.size(), std::size_t(4)); // series, name of the operating point, load, efficiency
    QVERIFY(table.rows.size() > 40);
}

void TestCharts::svg()
{
    ChartSpec spec = chart("power");
    spec.title = "<script>&\"";
    const std::string text = chartSvg(spec, 600, chartHeight(spec, 600));
    QVERIFY(text.find("<script>") == std::string::npos);
    QVERIFY(text.find("&lt;script&gt;") != std::string::npos);
    QCOMPARE(std::count(text.begin(), text.end(), '\n') > 20, true);
    // Everything stays inside of the picture.
    const ChartPicture picture = chartPicture(spec, 600, chartHeight(spec, 600));
    for (const PictureRect& rect : picture.rects)
        QVERIFY(rect.x >= 0 && rect.x + rect.w <= 600 && rect.y >= 0 && rect.y + rect.h <= picture.height);
}

namespace {

const PictureText* textOf(const ChartPicture& picture, const char* words)
{
    const auto at = std::find_if(picture.texts.begin(), picture.texts.end(),
                                 [&](const PictureText& text) { return text.text == words; });
    return at == picture.texts.end() ? nullptr : &*at;
}

ChartSpec barChart(ChartKind kind, std::vector<ChartSeries> series)
{
    ChartSpec spec;
    spec.id = "test";
    spec.title = "Test";
    spec.kind = kind;
    spec.categories = {"A", "B"};
    spec.y = {"Money", "USD", {}, {}};
    spec.series = std::move(series);
    return spec;
}

} // namespace

void TestCharts::belowZero()
{
    const ChartSpec spec = barChart(ChartKind::Bars, {{"Change", {-310.0, 155.0}, {}}});
    const ChartPicture picture = chartPicture(spec, 600, 200);
    QCOMPARE(picture.rects.size(), std::size_t(2));
    const PictureRect& loss = picture.rects[0];
    const PictureRect& gain = picture.rects[1];
    QVERIFY(std::abs(loss.x + loss.w - gain.x) < 0.01); // both begin at zero
    QVERIFY(std::abs(loss.w / gain.w - 2) < 0.01);
    const PictureText* text = textOf(picture, "-310");
    QVERIFY(text && text->align == PictureAlign::Right && text->x < loss.x); // beside the bar, not on it
    QVERIFY(textOf(picture, "155") && textOf(picture, "155")->x > gain.x + gain.w);
}

void TestCharts::stacksBelowZero()
{
    const ChartSpec spec = barChart(
        ChartKind::StackedBars,
        {{"Cost", {500.0, 100.0}, {}}, {"Credit", {-200.0, std::nullopt}, {}}, {"More", {50.0, std::nullopt}, {}}});
    const StackedBar bar = stackedBar(spec, 0);
    QCOMPARE(bar.low, -200.0);
    QCOMPARE(bar.high, 550.0);
    QCOMPARE(*bar.sum, 350.0);
    QVERIFY(valueRange(spec).low <= -200 && valueRange(spec).high >= 550);
    const ChartPicture picture = chartPicture(spec, 600, 200);
    for (const PictureRect& rect : picture.rects)
        QVERIFY(rect.w > 0);
    // The sum stands beyond the longest part.
    const PictureRect& last = picture.rects[2];
    QVERIFY(textOf(picture, "350") && textOf(picture, "350")->x > last.x + last.w);
}

void TestCharts::smallValues()
{
    QCOMPARE(valueDecimals(1234), 0);
    QCOMPARE(valueDecimals(-9.5), 1);
    QCOMPARE(valueDecimals(0), 0);
    const ChartSpec spec = barChart(ChartKind::Bars, {{"Speed", {0.1372, 0.0042}, {}}});
    QCOMPARE(barText(spec, 0, 0.1372), std::string("0.14"));
    QCOMPARE(barText(spec, 1, 0.0042), std::string("0.0042"));
    QCOMPARE(barText(spec, 1, std::nullopt), std::string("not known"));
}

void TestCharts::tornadoOfABound()
{
    OwnershipAnswer answer;
    answer.currency = "USD";
    answer.sensitivity = {{costFigureInfo("utilization"), 0.2, 0.9, -100, 100}};
    const auto tornado = [&] {
        const auto charts = ownershipCharts(answer);
        return *std::find_if(charts.begin(), charts.end(),
                             [](const ChartSpec& one) { return one.id == "ownership-sensitivity"; });
    };
    QCOMPARE(tornado().marks.size(), std::size_t(1));
    // What owning costs at least does not tell where the verdict turns.
    answer.own.lacks.emplace_back();
    QVERIFY(tornado().marks.empty());
    QVERIFY(noted(tornado(), "Not all costs of owning are known"));
}

QTEST_APPLESS_MAIN(TestCharts)
#include "tst_charts.moc"
