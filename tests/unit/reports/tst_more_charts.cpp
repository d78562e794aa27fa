// Charts from chip to wall, of circuits, of a stated workload, and of other accelerators; steps and discs in pictures.
#include <algorithm>
#include <cmath>

#include <QtTest>

#include "app/reports/accelerator_rows.h"
#include "app/reports/chart_picture.h"
#include "app/reports/chart_values.h"
#include "app/reports/sheet.h"
#include "app/workload/answer.h"
#include "tests/unit/reports/small_build.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

constexpr double gib = 1073741824.0;

ChartSpec chart(const char* id, const ChartInputs& inputs)
{
    for (const ChartInfo* info : allCharts())
        if (info->id == id)
            return info->make(inputs);
    return {};
}

ChartInputs mine(EvaluationPtr evaluation)
{
    return {{{"Mine", std::move(evaluation)}}, 1};
}

bool noted(const ChartSpec& spec, const char* text)
{
    return std::any_of(spec.notes.begin(), spec.notes.end(),
                       [&](const std::string& note) { return note.find(text) != std::string::npos; });
}

std::optional<double> of(const ChartSpec& spec, const std::string& category)
{
    const auto at = std::find(spec.categories.begin(), spec.categories.end(), category);
    if (at != spec.categories.end())
        for (const ChartSeries& series : spec.series)
            if (const auto value = series.values[static_cast<std::size_t>(at - spec.categories.begin())])
                return value;
    return std::nullopt;
}

std::string blankOf(const ChartSpec& spec, const std::string& category)
{
    const auto at = std::find(spec.categories.begin(), spec.categories.end(), category);
    return spec.blank(static_cast<std::size_t>(at - spec.categories.begin()));
}

/// The small catalog with a published comparison of its card, of a service and of one whose design decides.
CatalogPtr withComparison()
{
    const CatalogPtr small = smallCatalog();
    Tables tables = small->tables();
    ComparedAccelerator card;
    card.name = "Card";
    card.peak = 160;
    card.memoryBandwidth = gigabytesPerSecond(900);
    card.price = 800;
    card.parts = {"card"};
    ComparedAccelerator service;
    service.name = "Service";
    service.peak = 275;
    service.service = true;
    ComparedAccelerator design;
    design.name = "FPGA";
    design.dependsOnDesign = true;
    ComparedAccelerator about;
    about.name = "Series";
    about.peak = 185;
    about.approximate = true;
    about.parts = {"thick"};
    tables.comparison = {card, service, about, design};
    tables.comparisonSource = "page";
    Source source;
    source.key = "page";
    source.title = "Most efficient hardware";
    source.publisher = "a page";
    return std::make_shared<const Catalog>(small->parts(), std::vector<Source>{{}, source}, std::move(tables),
                                           "2026-11-21");
}

EvaluationPtr evaluatedIn(const CatalogPtr& catalog, Build build)
{
    return evaluate(std::make_shared<const Build>(std::move(build)), catalog);
}

std::shared_ptr<WorkloadAnswer> answerOf(double speed, double needed)
{
    auto out = std::make_shared<WorkloadAnswer>();
    out->speed.emplace();
    out->speed->value = speed;
    out->speed->low = speed * 0.9;
    out->speed->high = speed * 1.1;
    out->speed->unit = "tokens/s";
    out->memory.needed = needed * gib;
    out->memory.available = 24 * gib;
    out->memory.fit = needed <= 24 ? WorkloadFit::Fits : WorkloadFit::DoesNotFit;
    out->memory.terms = {{"weights", (needed - 2) * gib}, {"cache", 2 * gib}};
    return out;
}

} // namespace

class TestMoreCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromChipToWall();
    void lossNotKnown();
    void circuits();
    void typicalIsTheWorkload();
    void speeds();
    void memoryOfSeveral();
    void nothingStated();
    void statedAndDatasheet();
    void perWattAndPrice();
    void market();
    void discsStayInside();
    void waterfallPicture();
    void equalSpecs();
    void tierLevels();
};

void TestMoreCharts::fromChipToWall()
{
    const ChartSpec spec = chart("power_flow", mine(evaluated(smallBuild())));
    QVERIFY(spec.kind == ChartKind::Waterfall);
    QCOMPARE(spec.categories.front(), std::string("Accelerators"));
    QCOMPARE(*of(spec, "Accelerators"), 300.0);
    QCOMPARE(*of(spec, "From the supply"), 568.0);
    QVERIFY(std::abs(*of(spec, "Supply loss") - 66.0) < 0.1); // 568 / 0.89592 - 568
    QVERIFY(std::abs(*of(spec, "At the wall") - 634.0) < 0.1);
    // Each step begins where the one before it ended; totals begin at zero.
    const auto spans = waterfallSpans(spec);
    QCOMPARE(spans[0].from, 0.0);
    QCOMPARE(spans[1].from, spans[0].to);
    QVERIFY(spans.back().total);
    QCOMPARE(spans.back().from, 0.0);
    QVERIFY(std::abs(spans[spans.size() - 2].to - spans.back().to) < 1e-9);
    QCOMPARE(spec.marks.size(), std::size_t(2));
    QCOMPARE(spec.marks[0].value, 1440.0);
    QCOMPARE(spec.marks[1].value, 1800.0);
    QVERIFY(noted(spec, "the build names none"));
    QCOMPARE(valueRange(spec).high, 1800.0);
}

void TestMoreCharts::lossNotKnown()
{
    Build without = smallBuild();
    std::erase_if(without.parts, [](const Entry& e) { return e.part.str() == "supply"; });
    const ChartSpec spec = chart("power_flow", mine(evaluated(without)));
    QCOMPARE(*of(spec, "From the supply"), 568.0);
    QVERIFY(!of(spec, "At the wall"));
    QVERIFY(noted(spec, "loss is not known"));
    QCOMPARE(waterfallSpans(spec).back().to, 0.0);
}

void TestMoreCharts::circuits()
{
    const ChartSpec one = chart("circuit", mine(evaluated(smallBuild())));
    QVERIFY(std::abs(*of(one, "Mine") - 634.0 / 1440 * 100) < 0.01);
    QCOMPARE(one.marks[0].value, 100.0);
    QCOMPARE(one.marks[1].value, 125.0);
    // Three supplies on two circuits: two of them on the fuller one.
    Build build = smallBuild();
    std::erase_if(build.parts, [](const Entry& e) { return e.part.str() == "supply"; });
    build.parts.push_back(entry("supply", 3));
    build.site.circuitCount = 2;
    const EvaluationPtr three = evaluated(build);
    const auto use = branchUse(*three);
    QVERIFY(use && use->each);
    QCOMPARE(use->branches, 2);
    QVERIFY(std::abs(*use->each / *three->estimate.power.wall - 2.0 / 3) < 1e-3);
    QVERIFY(noted(chart("circuit", mine(three)), "2 circuits of 120 V"));
    build.site.circuitCount = 9; // no more circuits than supplies
    QCOMPARE(branchUse(*evaluated(build))->branches, 3);
}

void TestMoreCharts::typicalIsTheWorkload()
{
    ChartInputs inputs = mine(evaluated(smallBuild()));
    auto answer = answerOf(100, 10);
    answer->watts = 400;
    answer->question.hardware.nodes = 1;
    inputs.builds[0].workload = answer;
    const ChartSpec spec = chart("efficiency", inputs);
    const auto& points = spec.series.back();
    QCOMPARE(points.names, (std::vector<std::string>{"typical", "full load"}));
    // What the supply takes at that load is the workload's draw.
    const double load = points.points[0].first / 100;
    QVERIFY(std::abs(load * 1000 / (points.points[0].second / 100) - 400) < 0.5);
    QVERIFY(noted(spec, "typical is the stated workload, 400 W"));
}

void TestMoreCharts::speeds()
{
    ChartInputs inputs{
        {{"A", evaluated(smallBuild(2))}, {"B", evaluated(smallBuild())}, {"C", evaluated(smallBuild())}}, 3};
    inputs.builds[0].workload = answerOf(100, 10);
    inputs.builds[1].workload = answerOf(60, 30);
    auto silent = answerOf(1, 10);
    silent->speed.reset();
    silent->whyNot = "nobody measured it";
    inputs.builds[2].workload = silent;
    const ChartSpec spec = chart("speed", inputs);
    QCOMPARE(spec.y.unit, std::string("tokens/s"));
    QCOMPARE(*of(spec, "A"), 100.0);
    QVERIFY(!of(spec, "B")); // a speed of what does not fit is none
    QCOMPARE(blankOf(spec, "B"), std::string("does not fit"));
    QCOMPARE(blankOf(spec, "C"), std::string("not known"));
    QVERIFY(noted(spec, "C: cannot tell: nobody measured it"));
    QVERIFY(noted(spec, "A: 90.0 tokens/s to 110 tokens/s") || noted(spec, "A: 90 tokens/s to 110 tokens/s"));
    QVERIFY(chartCsv(spec).find("does not fit") != std::string::npos);
}

void TestMoreCharts::memoryOfSeveral()
{
    ChartInputs inputs{{{"A", evaluated(smallBuild())}, {"B", evaluated(smallBuild())}}, 2};
    inputs.builds[0].workload = answerOf(100, 10);
    inputs.builds[1].workload = answerOf(100, 12);
    const ChartSpec spec = chart("workload_memory", inputs);
    QCOMPARE(spec.series.size(), std::size_t(2));
    QCOMPARE(*spec.series[0].values[0], 8.0);
    QCOMPARE(*spec.series[0].values[1], 10.0);
    QCOMPARE(spec.marks.size(), std::size_t(1)); // the same on both
    QCOMPARE(spec.marks[0].value, 24.0);
}

void TestMoreCharts::nothingStated()
{
    ChartInputs inputs = mine(evaluated(smallBuild()));
    for (const char* id : {"speed", "workload_memory", "roofline", "power_cap", "scaling"}) {
        const ChartSpec spec = chart(id, inputs);
        QVERIFY2(spec.empty(), id);
        QVERIFY2(noted(spec, "No workload is stated"), id);
    }
    inputs.workloadPending = true;
    QVERIFY(noted(chart("speed", inputs), "working it out"));
}

void TestMoreCharts::statedAndDatasheet()
{
    const ChartSpec spec = chart("published", mine(evaluatedIn(withComparison(), smallBuild())));
    QCOMPARE(spec.categories,
             (std::vector<std::string>{"card", "Card, stated", "Service, stated", "Series, stated (about)", "thick",
                                       "FPGA, stated"}));
    QCOMPARE(*of(spec, "card"), 150.0); // the datasheet's
    QCOMPARE(*of(spec, "Card, stated"), 160.0);
    QVERIFY(!of(spec, "FPGA, stated"));
    QCOMPARE(blankOf(spec, "FPGA, stated"), std::string("depends on the design"));
    // Told apart by their series, never by the name alone.
    QCOMPARE(spec.series.size(), std::size_t(3));
    QVERIFY(noted(spec, "Most efficient hardware"));
    QVERIFY(noted(spec, "Card, stated: 900 GB/s, 800 USD."));
    QVERIFY(noted(spec, "Datasheets: card 1000 GB/s."));
    QVERIFY(noted(spec, "Service, stated: sold as a service."));
}

void TestMoreCharts::perWattAndPrice()
{
    const ChartInputs inputs = mine(evaluatedIn(withComparison(), smallBuild()));
    const ChartSpec watt = chart("per_watt", inputs);
    QCOMPARE(*of(watt, "card"), 500.0); // 150 TFLOPS at 300 W
    QVERIFY(std::abs(*of(watt, "thick") - 150e3 / 450) < 1e-9);
    QVERIFY(std::find(watt.categories.begin(), watt.categories.end(), "Card, stated") == watt.categories.end());
    const ChartSpec price = chart("per_price", inputs);
    QCOMPARE(*of(price, "card"), 150.0); // at 1,000 USD
    QCOMPARE(*of(price, "Card, stated"), 200.0); // 160 at 800
    QCOMPARE(blankOf(price, "Service, stated"), std::string("sold as a service"));
    QVERIFY(noted(price, "2026-01-01"));
}

void TestMoreCharts::market()
{
    const ChartSpec spec = chart("market", mine(evaluated(smallBuild())));
    QVERIFY(spec.kind == ChartKind::Scatter);
    const ChartSeries& own = spec.series.back();
    QCOMPARE(own.name, std::string("Of this build"));
    QCOMPARE(own.names, std::vector<std::string>{"card"});
    QCOMPARE(own.points.front(), (std::pair<double, double>{1000, 150}));
    QCOMPARE(*own.sizes.front(), 24.0);
    const SheetTable table = chartTable(spec);
    QCOMPARE(table.columns.size(), std::size_t(5)); // series, name, price, rate, memory
    QCOMPARE(table.rows.size(), std::size_t(2));
    QVERIFY(chartCsv(spec).find("Of this build,card,1000,150,24\r\n") != std::string::npos);
}

void TestMoreCharts::discsStayInside()
{
    ChartSpec spec = chart("market", mine(evaluated(smallBuild())));
    const double height = chartHeight(spec, 600);
    const ChartPicture picture = chartPicture(spec, 600, height);
    QCOMPARE(picture.discs.size(), std::size_t(2 + spec.series.size())); // points and legend
    for (const PictureDisc& disc : picture.discs)
        QVERIFY(disc.x > 0 && disc.x < 600 && disc.y > 0 && disc.y < height);
    QCOMPARE(bubbleRadius(100.0, 100), 16.0);
    QCOMPARE(bubbleRadius(25.0, 100), 8.0); // a quarter of the area
    QCOMPARE(bubbleRadius(std::nullopt, 100), 3.0);
}

void TestMoreCharts::waterfallPicture()
{
    const ChartSpec spec = chart("power_flow", mine(evaluated(smallBuild())));
    const ChartPicture picture = chartPicture(spec, 600, chartHeight(spec, 600));
    QCOMPARE(picture.rects.size(), spec.categories.size());
    for (const PictureRect& rect : picture.rects)
        QVERIFY(rect.x >= 0 && rect.x + rect.w <= 600 && rect.y >= 0 && rect.y + rect.h <= picture.height);
    QVERIFY(picture.rects[1].x > picture.rects[0].x);
    // The loss, which has one decimal only where it is small, and the total stand beside the bars.
    QVERIFY(std::any_of(picture.texts.begin(), picture.texts.end(),
                        [](const PictureText& text) { return text.text == "634"; }));
}

void TestMoreCharts::equalSpecs()
{
    const ChartInputs inputs = mine(evaluated(smallBuild()));
    for (const ChartInfo* info : allCharts())
        QVERIFY2(info->make(inputs) == info->make(inputs), std::string(info->id).c_str());
    QVERIFY(!(chart("power", inputs) == chart("power", mine(evaluated(smallBuild(2))))));
}

void TestMoreCharts::tierLevels()
{
    QCOMPARE(tierLevelLabel("Demanding", false), std::string("Demanding, minimum"));
    QCOMPARE(tierLevelLabel("Of the lab", true), std::string("Of the lab, recommended"));
}

QTEST_APPLESS_MAIN(TestMoreCharts)
#include "tst_more_charts.moc"
