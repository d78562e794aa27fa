// Comparisons: the baseline, differences in cells and words, the workload on each, rented machines, a golden text.
#include <algorithm>

#include <QtTest>

#include "app/ownership/ownership.h"
#include "app/reports/sheet.h"
#include "app/workload/answer.h"
#include "tests/support/golden_file.h"
#include "tests/support/paths.h"
#include "tests/unit/reports/small_build.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

constexpr double gib = 1073741824.0;

std::shared_ptr<WorkloadAnswer> answerOf(double speed, double needed)
{
    auto out = std::make_shared<WorkloadAnswer>();
    Workload& w = out->question.workload;
    w.model.name = "Model";
    w.mode = "qlora";
    w.precision = "nf4";
    w.microBatch = 2;
    w.sequence = 2048;
    out->question.hardware.gpu = "card";
    out->speed.emplace();
    out->speed->value = speed;
    out->speed->low = speed * 0.9;
    out->speed->high = speed * 1.1;
    out->speed->unit = "tokens/s";
    out->memory.needed = needed * gib;
    out->memory.available = 24 * gib;
    out->memory.fit = needed <= 24 ? WorkloadFit::Fits : WorkloadFit::DoesNotFit;
    out->watts = 500;
    out->limitedBy = "memory";
    out->energyCost = Money::of(speed / 10, "USD");
    return out;
}

/// Two cards; one card; one thicker card.
std::vector<ReferenceBuild> three()
{
    Build other = smallBuild(0);
    other.parts.push_back(entry("thick"));
    return {
        {"Two cards", evaluated(smallBuild(2))}, {"One card", evaluated(smallBuild())}, {"Thick", evaluated(other)}};
}

std::vector<ReferenceBuild> answered()
{
    std::vector<ReferenceBuild> builds = three();
    builds[0].workload = answerOf(200, 12);
    builds[1].workload = answerOf(110, 12);
    builds[2].workload = answerOf(130, 30);
    return builds;
}

const SheetSection* section(const Sheet& sheet, const char* title)
{
    for (const SheetSection& one : sheet.sections)
        if (one.title == title)
            return &one;
    return nullptr;
}

std::vector<std::string> row(const Sheet& sheet, const char* title, const std::string& label)
{
    if (const SheetSection* found = section(sheet, title))
        for (const SheetTable& table : found->tables)
            for (const auto& cells : table.rows)
                if (cells.front() == label)
                    return cells;
    return {};
}

std::string words(const Sheet& sheet)
{
    std::string out;
    for (const std::string& paragraph : section(sheet, "In short")->paragraphs)
        out += paragraph + "\n";
    return out;
}

#define HAS(text, part) QVERIFY2((text).find(part) != std::string::npos, (text).c_str())

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differencesInCells();
    void baseline();
    void ranking();
    void tradeOffs();
    void workload();
    void ownership();
    void equalBuilds();
    void rented();
    void labels();
    void numbersForWorkbooks();
    void clustersAreWhole();
    void golden();
};

void TestCompare::differencesInCells()
{
    const Sheet sheet = compareSheet(three());
    const auto price = row(sheet, "Figures", "Price");
    QCOMPARE(price[1], std::string("at least 2,850 USD"));
    QCOMPARE(price[2], std::string("at least 1,850 USD (\u22121,000 USD)"));
    const auto rate = row(sheet, "Figures", "FP16 or BF16 tensor");
    QCOMPARE(rate[1], std::string("300 TFLOPS"));
    QCOMPARE(rate[2], std::string("150 TFLOPS (\u221250 %)"));
    // 868 W with two cards, 568 W with one: -34.6 %.
    QCOMPARE(row(sheet, "Figures", "Full load of all parts")[2], std::string("568 W (\u221235 %)"));
    QCOMPARE(row(sheet, "Figures", "Host memory")[2], std::string("64 GB")); // the same
    const SheetTable& figures = section(sheet, "Figures")->tables.front();
    QCOMPARE(figures.columns[1].title, std::string("Two cards (baseline)"));
    QCOMPARE(figures.columns[2].title, std::string("One card"));
    QVERIFY(!figures.marked[0][1] && figures.marked[0][2]);
}

void TestCompare::baseline()
{
    const Sheet sheet = compareSheet(three(), 1);
    QCOMPARE(row(sheet, "Figures", "Price")[1], std::string("at least 2,850 USD (+1,000 USD)"));
    QCOMPARE(row(sheet, "Figures", "FP16 or BF16 tensor")[1], std::string("300 TFLOPS (+100 %)"));
    QCOMPARE(section(sheet, "Figures")->tables.front().columns[2].title, std::string("One card (baseline)"));
    const SheetTable& parts = section(sheet, "Parts")->tables.front();
    for (std::size_t r = 0; r < parts.rows.size(); ++r)
        for (std::size_t c = 1; c < parts.rows[r].size(); ++c)
            QCOMPARE(bool(parts.marked[r][c]), parts.rows[r][c] != parts.rows[r][2]);
    HAS(words(sheet), "Two cards against One card:");
    QVERIFY(compareSheet(three(), 99).facts.front().second == "Thick"); // the last there is
}

void TestCompare::ranking()
{
    const Sheet sheet = compareSheet(three());
    const std::string text = words(sheet);
    HAS(text, "Cheapest to buy: One card, Thick with 1,850 USD, then Two cards with 2,850 USD (+54 %).");
    HAS(text,
        "Highest FP16 or BF16 tensor rate: Two cards with 300 TFLOPS, then One card with 150 TFLOPS (\u221250 %).");
    HAS(text, "Lowest draw at the wall: One card with 634 W, then Thick");
    HAS(text, "Some parts have no known price");
    // One paragraph per build at the end says its verdict.
    const auto& paragraphs = section(sheet, "In short")->paragraphs;
    QVERIFY(paragraphs.back().starts_with("Thick: "));
    QVERIFY(paragraphs[paragraphs.size() - 3].starts_with("Two cards: "));
}

void TestCompare::tradeOffs()
{
    const std::string text = words(compareSheet(three()));
    HAS(text, "One card against Two cards: costs 1,000 USD less, draws ");
    HAS(text, "but has 50 % less tensor rate, has 24 GB less accelerator memory");
    HAS(text, "Problems, fewest first: ");
}

void TestCompare::workload()
{
    QVERIFY(!section(compareSheet(three()), "Workload"));
    const Sheet sheet = compareSheet(answered());
    HAS(section(sheet, "Workload")->paragraphs.front(), "Model: qlora, nf4, micro-batch 2, sequence 2048.");
    const auto speed = row(sheet, "Workload", "Speed");
    QCOMPARE(speed[1], std::string("200 tokens/s"));
    QCOMPARE(speed[2], std::string("110 tokens/s (\u221245 %)"));
    QCOMPARE(speed[3], std::string("130 tokens/s, if it fitted"));
    QCOMPARE(row(sheet, "Workload", "Memory")[3], std::string("does not fit: 30 of 24 GB"));
    QCOMPARE(row(sheet, "Workload", "Energy cost of the run")[2], std::string("11 USD (\u22129 USD)"));
    QVERIFY(row(sheet, "Workload", "Time of the run").empty()); // nobody said how much there is to do
    const std::string text = words(sheet);
    HAS(text, "Fastest on the workload: Two cards with 200 tokens/s, then One card with 110 tokens/s (\u221245 %).");
    HAS(text, "As stated the workload does not fit on: Thick.");
    HAS(text, "is 45 % slower");
    // The charts of the workload come with it.
    const auto& charts = section(sheet, "Charts")->charts;
    QVERIFY(std::any_of(charts.begin(), charts.end(), [](const ChartSpec& chart) { return chart.id == "speed"; }));
}

void TestCompare::ownership()
{
    QVERIFY(!section(compareSheet(three()), "Cost of ownership"));
    std::vector<ReferenceBuild> builds = three();
    for (std::size_t i = 0; i < 2; ++i) {
        auto answer = std::make_shared<OwnershipAnswer>();
        answer->currency = "USD";
        answer->own.terms = {{"purchase", i == 0 ? 2850.0 : 1850.0}, {"energy", 1000}};
        answer->own.total = i == 0 ? 3850 : 2850;
        builds[i].ownership = answer;
    }
    const Sheet sheet = compareSheet(builds);
    const auto total = row(sheet, "Cost of ownership", "Owning, all years");
    QCOMPARE(total[1], std::string("3,850 USD"));
    QCOMPARE(total[2], std::string("2,850 USD (\u22121,000 USD)"));
    QCOMPARE(total[3], std::string("\u2013"));
    const auto& table = section(sheet, "Cost of ownership")->tables.front();
    QCOMPARE(table.rows[1][2], table.rows[1][1]); // energy, the same
    HAS(section(sheet, "Cost of ownership")->paragraphs.front(), "Two cards: Owning costs 3,850 USD over 3 years");
}

void TestCompare::equalBuilds()
{
    const std::string text = words(compareSheet({{"A", evaluated(smallBuild())}, {"B", evaluated(smallBuild())}}));
    HAS(text, "Cheapest to buy: no difference, 1,850 USD each.");
    HAS(text, "B against A: the same price, power and performance as far as they are known.");
}

void TestCompare::rented()
{
    const CatalogPtr small = smallCatalog();
    std::vector<Part> parts = small->parts();
    Rented machine;
    machine.billing = Figure<std::string>("hour");
    machine.included = Figure<std::vector<Included>>({{"card", 1}});
    parts.push_back(part("pod", machine, "", 2));
    const auto catalog =
        std::make_shared<const Catalog>(std::move(parts), std::vector<Source>{{}}, small->tables(), "2026-11-21");
    const EvaluationPtr pod = evaluateRented(*catalog->find(PartId("pod")), catalog);
    const EvaluationPtr own = evaluate(std::make_shared<const Build>(smallBuild()), catalog);
    const Sheet sheet = compareSheet({{"Own", own}, {"Pod", pod}});
    QCOMPARE(row(sheet, "Figures", "Price")[2], std::string("rented"));
    QCOMPARE(row(sheet, "Figures", "Rent")[1], std::string("\u2013"));
    QCOMPARE(row(sheet, "Figures", "Rent")[2], std::string("2 USD per hour"));
    // An hour's price is none to buy for.
    QVERIFY(words(sheet).find("Cheapest to buy") == std::string::npos);
}

void TestCompare::labels()
{
    std::vector<ReferenceBuild> builds{
        {"Lab", evaluated(smallBuild())}, {"Lab", evaluated(smallBuild())}, {"Lab (2)", evaluated(smallBuild())}};
    makeLabelsDiffer(builds);
    QCOMPARE(builds[1].label, std::string("Lab (2)"));
    QCOMPARE(builds[2].label, std::string("Lab (2) (2)"));
}

/// The whole text of three machines with a workload. What the rules say is left out: it changes with the rule book.
void TestCompare::golden()
{
    Sheet sheet = compareSheet(answered(), 1);
    std::erase_if(sheet.sections, [](const SheetSection& s) { return s.title == "Problems"; });
    auto& paragraphs = sheet.sections.front().paragraphs;
    paragraphs.resize(paragraphs.size() - 3);
    std::erase_if(paragraphs, [](const std::string& p) {
        return p.starts_with("Problems") || p.find(" against ") != std::string::npos;
    });
    QVERIFY(isGolden(sourceFolder() / "tests/golden/sheet/compare-three.md", sheetMarkdown(sheet)));
}

void TestCompare::numbersForWorkbooks()
{
    const Sheet sheet = compareSheet({{"Two", evaluated(smallBuild(2))}, {"One", evaluated(smallBuild(1))}});
    const SheetTable& figures = section(sheet, "Figures")->tables.front();
    std::size_t rates = 0;
    for (std::size_t r = 0; r < figures.rows.size(); ++r)
        if (figures.rows[r][0] == "FP16 or BF16 tensor") {
            ++rates;
            QVERIFY(figures.numbers.contains({r, 1}) && figures.numbers.contains({r, 2}));
            QCOMPARE(figures.numbers.at({r, 2}).value, 150.0);
            QCOMPARE(figures.numbers.at({r, 2}).unit, std::string("TFLOPS"));
        } else if (figures.rows[r][0] == "Price") {
            QVERIFY(!figures.numbers.contains({r, 1})); // a lower bound is a text
        }
    QCOMPARE(rates, std::size_t(1));
}

void TestCompare::clustersAreWhole()
{
    Build four = smallBuild(2);
    four.nodes = 4;
    const EvaluationPtr cluster = evaluated(four);
    const Sheet sheet = compareSheet({{"One", evaluated(smallBuild(2))}, {"Four", cluster}});
    QVERIFY(cluster->estimate.cluster.wall);
    QVERIFY(QString::fromStdString(row(sheet, "Figures", "Power at the wall")[2])
                .startsWith(QString::fromStdString(quantityText(*cluster->estimate.cluster.wall))));
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
