// The mapper for tables of any kind: guesses, units, previews, keeping a mapping.
#include <QTest>

#include "app/import/csv_mapper.h"
#include "tests/unit/import/dataset_fixture.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

std::string keyOf(const CsvMapping& mapping, std::string_view heading)
{
    for (const ColumnMapping& column : mapping.columns)
        if (column.heading == heading)
            return column.key + (column.unit.empty() ? "" : " in " + column.unit);
    return "-";
}

CsvMapping psuMapping()
{
    CsvMapping mapping;
    mapping.dataset = "my-psus";
    mapping.category = "psu";
    mapping.priceDate = "2026-11-01";
    mapping.columns = {{"Article", "name", "", false},
                       {"kW", "rated_w", "kW", false},
                       {"Level", "level", "", false},
                       {"Price", "price", "", false},
                       {"Len", "length_mm", "cm", true}};
    return mapping;
}

} // namespace

class TestCsvMapper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guesses()
    {
        const auto cpu = guessMapping({"Product", "Cores", "Threads", "Max. Turbo Freq.(GHz)", "TDP(W)",
                                       "Max Memory Size(GB)", "Sockets Supported", "Colour"},
                                      "");
        QCOMPARE(cpu.category, std::string("cpu"));
        QCOMPARE(keyOf(cpu, "Product"), std::string("name"));
        QCOMPARE(keyOf(cpu, "Max. Turbo Freq.(GHz)"), std::string("boost_clock_ghz in GHz"));
        QCOMPARE(keyOf(cpu, "TDP(W)"), std::string("tdp_w in W"));
        QCOMPARE(keyOf(cpu, "Max Memory Size(GB)"), std::string("memory_max_gib in GB"));
        QCOMPARE(keyOf(cpu, "Sockets Supported"), std::string("socket"));
        QCOMPARE(keyOf(cpu, "Colour"), std::string("-"));
        const auto gpu =
            guessMapping({"model", "vendor", "memory_gib", "length_mm", "fp16_tensor_tflops", "Price"}, "accelerator");
        QCOMPARE(keyOf(gpu, "memory_gib"), std::string("memory_gib in GB"));
        QCOMPARE(keyOf(gpu, "fp16_tensor_tflops"), std::string("fp16_tensor_tflops"));
        QCOMPARE(keyOf(gpu, "Price"), std::string("price"));
        // Shader rates are not tensor rates.
        QCOMPARE(keyOf(guessMapping({"name", "FP16"}, "accelerator"), "FP16"), std::string("-"));
    }

    void importsWithUnits()
    {
        DatasetFolder folder;
        folder.file("t.csv",
                    "Article;kW;Level;Price;Len\nOne;1.2;80+ Gold;99.50;16\nTwo;900 W;Titanium;\u20ac "
                    "120;\nThree;1-2;x;a lot;0\nFour;5000;;;\n;1;;;\n");
        const auto set = importCsv(folder.path() / "t.csv", psuMapping(), {});
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        QCOMPARE(set->parts.size(), std::size_t{4});
        const Part one = partOf(*set, "import:my-psus:one");
        QCOMPARE(figure(one, "rated_w"), std::string("1200"));
        QCOMPARE(figure(one, "level"), std::string("gold"));
        QCOMPARE(figure(one, "length_mm"), std::string("160"));
        QVERIFY(one.as<Psu>()->length.assumed() && !one.as<Psu>()->rated.assumed());
        QCOMPARE(one.prices[0].money.minor, std::int64_t{9950});
        const Part two = partOf(*set, "import:my-psus:two");
        QCOMPARE(figure(two, "rated_w"), std::string("900"));
        QCOMPARE(two.prices[0].money.currency, std::string("EUR"));
        QVERIFY(isSkipped(*set, "Three", "rated_w: '1-2' is no single figure"));
        QVERIFY(isSkipped(*set, "Three", "price: 'a lot'"));
        QCOMPARE(figure(partOf(*set, "import:my-psus:three"), "length_mm"), std::string("-"));
        QVERIFY(isSkipped(*set, "Four", "rated_w: 5000000 is not within"));
        QVERIFY(isSkipped(*set, "line 6", "has no name"));
        QVERIFY(set->parts[0].raw.find("\"kW\":\"1.2\"") != std::string::npos);
    }

    void pricesAsShopsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<qint64>("minor"); // -1: not taken
        QTest::addColumn<QByteArray>("currency");
        QTest::newRow("German") << QByteArray("1.299,00 \u20ac") << qint64{129'900} << QByteArray("EUR");
        QTest::newRow("decimal comma") << QByteArray("89,90") << qint64{8'990} << QByteArray("USD");
        QTest::newRow("French") << QByteArray("1\u202f299,50 EUR") << qint64{129'950} << QByteArray("EUR");
        QTest::newRow("English") << QByteArray("$1,299.00") << qint64{129'900} << QByteArray("USD");
        QTest::newRow("Japanese") << QByteArray("JPY 48000") << qint64{48'000} << QByteArray("JPY");
        QTest::newRow("two ways") << QByteArray("1.299") << qint64{-1} << QByteArray();
    }
    void pricesAsShopsWriteThem()
    {
        QFETCH(QByteArray, cell);
        QFETCH(qint64, minor);
        QFETCH(QByteArray, currency);
        DatasetFolder folder;
        folder.file("t.csv", "Article;Price\nOne;" + cell.toStdString() + "\n");
        const auto set = importCsv(folder.path() / "t.csv", psuMapping(), {});
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        const Part one = partOf(*set, "import:my-psus:one");
        QCOMPARE(one.prices.size(), std::size_t{minor < 0 ? 0U : 1U});
        if (minor < 0) {
            QVERIFY(isSkipped(*set, "One", "price: '1.299' is no single amount"));
            return;
        }
        QCOMPARE(one.prices[0].money.minor, std::int64_t{minor});
        QCOMPARE(one.prices[0].money.currency, currency.toStdString());
    }

    /// The other prices of the column tell what "1.299" is; then figures have the same mark.
    void theColumnTellsItsDecimalMark()
    {
        DatasetFolder folder;
        folder.file("t.csv", "Article;kW;Price;Len\nOne;1,2;1.299 \u20ac;16,5\nTwo;0,9;\"1.099,50\";14\n");
        CsvMapping mapping = psuMapping();
        mapping.decimal = guessDecimal(*sampleCsv(folder.path() / "t.csv", 10), mapping);
        QCOMPARE(mapping.decimal, std::string(","));
        QVERIFY(*readMapping(mappingJson(mapping), "f") == mapping);
        const auto set = importCsv(folder.path() / "t.csv", mapping, {});
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        const Part one = partOf(*set, "import:my-psus:one");
        QCOMPARE(one.prices[0].money.minor, std::int64_t{129900});
        QCOMPARE(figure(one, "rated_w"), std::string("1200"));
        QCOMPARE(figure(one, "length_mm"), std::string("165"));
        mapping.decimal = ".";
        QCOMPARE(partOf(*importCsv(folder.path() / "t.csv", mapping, {}), "import:my-psus:one").prices[0].money.minor,
                 std::int64_t{130});
        mapping.decimal = ";";
        QVERIFY(!checkMapping(mapping));
    }

    void previews()
    {
        DatasetFolder folder;
        folder.file("t.csv", "Article,kW,Level,Price,Len\nA,1,,,\nB,1,,,\nC,1,,,\n");
        QCOMPARE(importCsv(folder.path() / "t.csv", psuMapping(), {}, 2)->parts.size(), std::size_t{2});
        const auto sample = sampleCsv(folder.path() / "t.csv", 2);
        QCOMPARE(sample->headings.size(), std::size_t{5});
        QCOMPARE(sample->rows.size(), std::size_t{2});
        QVERIFY(!sampleCsv(folder.path() / "none.csv", 2));
    }

    void keepsMappings()
    {
        const CsvMapping mapping = psuMapping();
        const auto again = readMapping(mappingJson(mapping), "f");
        QVERIFY2(again.has_value(), again ? "" : describe(again.error()).c_str());
        QVERIFY(*again == mapping);
    }

    void refusesBadMappings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char* name, const char* json, const char* part) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(part);
        };
        row("no JSON", "{", "not valid JSON");
        row("no columns", R"({"dataset":"a","category":"cpu"})", "'columns' is missing");
        row("no name", R"({"dataset":"a","category":"cpu","columns":[]})", "no column is the name");
        row("category", R"({"dataset":"a","category":"cpus","columns":[]})", "did you mean 'cpu'?");
        row("key", R"({"dataset":"a","category":"cpu","columns":[{"heading":"x","key":"core"}]})",
            "did you mean 'cores'?");
        row("record", R"({"dataset":"a","category":"motherboard","columns":[{"heading":"x","key":"pcie_slots"}]})",
            "no figure of a motherboard that a cell can hold");
        row("unit", R"({"dataset":"a","category":"cpu","columns":[{"heading":"x","key":"tdp_w","unit":"mm"}]})",
            "'mm' is no unit of tdp_w");
        row("dataset", R"({"dataset":"A b","category":"cpu","columns":[]})", "name is not plain");
        row("date", R"({"dataset":"a","category":"cpu","price_date":"today","columns":[{"heading":"x","key":"name"}]})",
            "ISO 8601");
        row("member", R"({"dataset":"a","category":"cpu","colums":[],"columns":[]})", "unknown key");
    }
    void refusesBadMappings()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, part);
        const auto mapping = readMapping(json.toStdString(), "f");
        const std::string said = mapping ? "fine" : describe(mapping.error());
        QVERIFY2(said.find(part.toStdString()) != std::string::npos, said.c_str());
    }

    void unitsOfAFigure()
    {
        const auto units = mappableUnits("rated_w");
        QCOMPARE(units, (std::vector<std::string>{"W", "kW"}));
        QVERIFY(mappableUnits("cores").empty());
        for (const std::string& unit : mappableUnits("memory_gib"))
            QVERIFY2(unit.find('B') != std::string::npos, unit.c_str());
    }

    void triesAMappingOnASample()
    {
        DatasetFolder folder;
        folder.file("t.csv", "Article,kW\nA,1.2\nB,much\n,1\nC,1,2\n");
        const auto sample = sampleCsv(folder.path() / "t.csv", 10);
        QVERIFY(sample.has_value());
        CsvMapping mapping = psuMapping();
        const auto trials = tryMapping(*sample, mapping);
        QVERIFY(trials.has_value());
        QCOMPARE(trials->size(), std::size_t{4});
        QVERIFY(trials->at(0).part && trials->at(0).notes.empty());
        QVERIFY(trials->at(1).part);
        QVERIFY(trials->at(1).notes.front().text().starts_with("rated_w: "));
        QVERIFY(!trials->at(2).part);
        QCOMPARE(trials->at(2).notes.front().text(), std::string("has no name"));
        QVERIFY(!trials->at(3).part);
        mapping.currency = "money";
        QVERIFY(!tryMapping(*sample, mapping));
    }
};

QTEST_APPLESS_MAIN(TestCsvMapper)
#include "tst_csv_mapper.moc"
