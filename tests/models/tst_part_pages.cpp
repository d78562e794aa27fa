// What a part's page, a report of a data error and a comparison of parts say.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "app/reports/chart_days.h"
#include "app/reports/data_error.h"
#include "app/reports/price_history.h"
#include "app/reports/sheet.h"
#include "tests/unit/machine/small_catalog.h"
#include "ui/models/compared_parts.h"
#include "ui/models/part_comparison.h"
#include "ui/models/part_page.h"
#include "ui/models/part_page_model.h"

using namespace flopsmith;

namespace {

constexpr std::string_view today = "2026-11-27";

Source source(const char* key, const char* publisher, const char* title, const char* url, Confidence confidence)
{
    return {key, title, publisher, url, "2026-11-20", confidence};
}

/// A card whose figures come from its maker, from another and from nowhere.
Part sourcedCard()
{
    Accelerator a;
    a.memory = Figure<Capacity>(gibibytes(24), Confidence::Vendor, 1);
    a.powerLimit = Figure<Power>(watts(300), Confidence::Secondary, 2);
    a.length = Figure<Length>(millimetres(267), Confidence::Assumed);
    Part part = test::part("card", a, "gpu");
    part.vendor = "Acme";
    part.mpn = {"AC-1"};
    part.figureNotes = {{"memory_gib", "page 3", {}}, {"power_limit_w", "", {{"maker", "320"}, {"shop", "300"}}}};
    part.prices = {{Money::of(1000, "USD"), "2025-01-05", PriceKind::List, "maker"},
                   {Money::of(800, "USD"), "2026-10", PriceKind::Street, "shop"}};
    return part;
}

Catalog sourcedCatalog()
{
    Part variant = test::gpu("card-oc");
    variant.variantOf = PartId("card");
    return {{sourcedCard(), variant, test::gpu("stranger")},
            {{},
             source("maker", "Acme", "Card data sheet", "https://acme.example/card", Confidence::Vendor),
             source("shop", "", "Price list", "http://shop.example", Confidence::Secondary)},
            {},
            "2026-11-20"};
}

const PageRow* rowOf(const PartPage& page, std::string_view key, PageRow::Kind kind = PageRow::Kind::Figure)
{
    const auto at = std::find_if(page.rows.begin(), page.rows.end(),
                                 [&](const PageRow& r) { return r.key == key && r.kind == kind; });
    return at == page.rows.end() ? nullptr : &*at;
}

const ComparedRow& comparedRow(const PartComparison& all, const char* label)
{
    const auto at = std::find_if(all.rows.begin(), all.rows.end(),
                                 [&](const ComparedRow& r) { return !r.heading && r.label == QLatin1String(label); });
    return at == all.rows.end() ? throw std::runtime_error(label) : *at;
}

} // namespace

class TestPartPages : public QObject {
    Q_OBJECT

    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

private Q_SLOTS:
    void everyFigureHasAGroup()
    {
        for (const std::string_view category : categoryNames())
            for (const FigureInfo& info : figuresOf(category))
                QVERIFY2(figureSense(category, info.key), std::string(info.key).c_str());
        QVERIFY(!figureSense("accelerator", "no_such_key"));
        QVERIFY(figureSense("accelerator", "airflow_cfm")->better == Better::Less); // what it needs
        QVERIFY(figureSense("fan", "airflow_cfm")->better == Better::More);
    }

    void figuresNameTheirSources()
    {
        const Catalog catalog = sourcedCatalog();
        const PartPage page = partPage(*catalog.find("card"), catalog, today);
        const PageRow* memory = rowOf(page, "memory_gib");
        QVERIFY(memory);
        QCOMPARE(memory->label, QStringLiteral("Memory"));
        QCOMPARE(memory->value, QStringLiteral("24\u00a0GB"));
        QCOMPARE(memory->source, QStringLiteral("Acme: Card data sheet, page 3"));
        QCOMPARE(memory->sureness, QStringLiteral("maker's figure, read on 2026-11-20"));
        QCOMPARE(memory->url, QStringLiteral("https://acme.example/card"));
        QVERIFY(rowOf(page, "power_limit_w")->url.isEmpty()); // not https
        const PageRow* length = rowOf(page, "length_mm");
        QVERIFY(length->assumed);
        QCOMPARE(length->source, QStringLiteral("no source stated"));
        QCOMPARE(page.productUrl, QStringLiteral("https://acme.example/card"));
        QCOMPARE(rowOf(page, "mpn")->value, QStringLiteral("AC-1"));
    }

    void otherSourcesStandBeneath()
    {
        const Catalog catalog = sourcedCatalog();
        const PartPage page = partPage(*catalog.find("card"), catalog, today);
        const auto figure =
            std::find_if(page.rows.begin(), page.rows.end(), [](const PageRow& r) { return r.key == "power_limit_w"; });
        const PageRow& maker = figure[1];
        const PageRow& shop = figure[2];
        QVERIFY(maker.kind == PageRow::Kind::Other && shop.kind == PageRow::Kind::Other);
        QCOMPARE(maker.value, QStringLiteral("320\u00a0W"));
        QVERIFY(maker.disagrees && !shop.disagrees);
        QCOMPARE(maker.source, QStringLiteral("Acme: Card data sheet"));
    }

    void whatIsNotKnownIsListed()
    {
        const Catalog catalog = sourcedCatalog();
        const PartPage page = partPage(*catalog.find("card"), catalog, today);
        QVERIFY(page.rows.back().kind == PageRow::Kind::Unknown);
        QVERIFY(page.rows.back().label.contains(QStringLiteral("Memory bandwidth")));
        QVERIFY(!page.rows.back().label.contains(QStringLiteral("Power limit,")));
        QVERIFY(!rowOf(page, "memory_bandwidth_gb_s"));
        const QString text = pageText(page);
        QVERIFY(text.contains(QStringLiteral("24\u00a0GB")) && text.contains(QStringLiteral("page 3")));
    }

    void pricesNewestFirstAndOldOnesMarked()
    {
        const Catalog catalog = sourcedCatalog();
        const PartPage page = partPage(*catalog.find("card"), catalog, today);
        QCOMPARE(page.prices.size(), 2U);
        QCOMPARE(page.prices[0].amount, QStringLiteral("800\u00a0USD"));
        QVERIFY(page.prices[0].newest && !page.prices[0].old);
        QVERIFY(page.prices[1].old);
        QCOMPARE(page.prices[1].source, QStringLiteral("Acme: Card data sheet"));
    }

    void variantsOfTheSameReference()
    {
        const Catalog catalog = sourcedCatalog();
        const PartPage base = partPage(*catalog.find("card"), catalog, today);
        QCOMPARE(base.variants.size(), 1U);
        QCOMPARE(base.variants[0].id.str(), std::string("card-oc"));
        const PartPage variant = partPage(*catalog.find("card-oc"), catalog, today);
        QCOMPARE(variant.variants.size(), 1U);
        QVERIFY(variant.variants[0].base);
        QVERIFY(partPage(*catalog.find("stranger"), catalog, today).variants.empty());
    }

    void days()
    {
        QCOMPARE(dayNumber("1970-01-02"), std::optional(1.0));
        QCOMPARE(dayText(*dayNumber("2026-10")), std::string("2026-10-01"));
        QCOMPARE(dayText(*dayNumber("2024-02-29")), std::string("2024-02-29"));
        for (const char* wrong : {"", "2026", "2026-13", "2026-02-30", "last year", "2026-00-01"})
            QVERIFY2(!dayNumber(wrong), wrong);
    }

    void priceHistory()
    {
        Part part = sourcedCard();
        const ChartSpec two = priceHistoryChart(part);
        QCOMPARE(two.series.size(), 2U);
        QVERIFY(two.series[0].markersOnly); // one day of each kind
        const SheetTable table = chartTable(two);
        QCOMPARE(table.rows[0][1], std::string("2025-01-05"));
        QCOMPARE(table.rows[0][2], std::string("1000"));
        part.prices.push_back({Money::of(900, "USD"), "2025-08-01", PriceKind::List, {}});
        part.prices.push_back({Money::of(900, "EUR"), "2025-08-01", PriceKind::List, {}});
        const ChartSpec line = priceHistoryChart(part);
        QVERIFY(!line.series[0].markersOnly);
        QCOMPARE(line.y.unit, std::string("USD"));
        QCOMPARE(line.notes.size(), 1U); // the one in euros
        part.prices.resize(1);
        QVERIFY(priceHistoryChart(part).empty());
        part.prices.push_back(part.prices.front()); // the same day twice is no history
        QVERIFY(priceHistoryChart(part).empty());
        part.prices.back().money = Money::of(950, "USD"); // two shops on one day
        const ChartSpec shops = priceHistoryChart(part);
        QCOMPARE(shops.series.at(0).points.size(), 2U);
        QVERIFY(shops.series[0].markersOnly);
        QVERIFY(*shops.x.low < *dayNumber("2025-01-05") && *shops.x.high > *dayNumber("2025-01-05"));
        part.prices.clear();
        QVERIFY(priceHistoryChart(part).empty());
    }

    void dataErrors()
    {
        const Catalog catalog = sourcedCatalog();
        const Part& card = *catalog.find("card");
        const std::string open = dataErrorText(card, catalog, "power_limit_w");
        for (const char* line :
             {"Part: card (Acme card, accelerator)\n", "Field: power_limit_w (Power limit)\n", "Present value: 300 W\n",
              "Confidence: secondary\n", "Another source: maker says 320\n", "Right is: \n"})
            QVERIFY2(open.find(line) != std::string::npos, (open + line).c_str());
        const std::string filled = dataErrorText(card, catalog, "memory_bandwidth_gb_s", {"1008 GB/s", "data\nsheet"});
        QVERIFY(filled.find("Present value: not known\n") != std::string::npos);
        QVERIFY(filled.find("Right is: 1008 GB/s\nWhere that is written: data sheet\n") != std::string::npos);
        QVERIFY(
            dataErrorText(card, catalog, "prices").find("Present price: 1,000 USD, 2025-01-05, Acme: Card data sheet")
            != std::string::npos);
    }

    void bestOfARow()
    {
        const Catalog catalog = test::catalog();
        const std::vector<const Part*> parts{catalog.find("card"), catalog.find("thick")};
        const PartComparison all = compareParts(parts, catalog, today);
        const ComparedRow& power = comparedRow(all, "Power limit");
        QVERIFY(power.cells[0].best && !power.cells[1].best); // less is better
        QVERIFY(power.differs && power.cells[1].other && !power.cells[0].other);
        const ComparedRow& memory = comparedRow(all, "Memory");
        QVERIFY(!memory.differs && !memory.cells[0].best && !memory.cells[1].best); // alike
        const ComparedRow& slots = comparedRow(all, "Slots");
        QVERIFY(slots.differs && !slots.cells[0].best && !slots.cells[1].best); // no better way
        QVERIFY(all.unknown.contains(QStringLiteral("FP8 tensor")));
    }

    void assumedIsNeverBest()
    {
        Accelerator a;
        a.memory = Figure<Capacity>(gibibytes(48), Confidence::Assumed);
        const Part assumed = test::part("assumed", a, "gpu");
        const Part card = test::gpu();
        const Catalog catalog({}, {{}}, {}, "");
        const PartComparison all = compareParts({&card, &assumed}, catalog, today);
        const ComparedRow& memory = comparedRow(all, "Memory");
        QVERIFY(!memory.cells[0].best && !memory.cells[1].best);
        QCOMPARE(memory.cells[1].text, QStringLiteral("48\u00a0GB (assumed)"));
        const ComparedRow& length = comparedRow(all, "Length");
        QVERIFY(!length.cells[1].known && length.differs);
        QCOMPARE(length.cells[1].text, QStringLiteral("not known"));
    }

    void pricesAreComparedInOneCurrency()
    {
        Part dollars = test::gpu("dollars");
        Part euros = test::gpu("euros");
        dollars.prices = {{Money::of(1000, "USD"), "2026-10-01", PriceKind::List, {}}};
        euros.prices = {{Money::of(950, "EUR"), "2026-10-01", PriceKind::List, {}}};
        const Catalog bare({}, {{}}, {}, "");
        const PartComparison none = compareParts({&dollars, &euros}, bare, today);
        QVERIFY(!none.rows[0].cells[0].best && !none.rows[0].cells[1].best); // without a rate nobody knows
        Tables tables;
        tables.rates = {{"EUR", "USD", "2026-10-01", 1.2}};
        const Catalog rated({}, {{}}, tables, "");
        QVERIFY(compareParts({&dollars, &euros}, rated, today).rows[0].cells[0].best);
    }

    void comparisonAsCsv()
    {
        const Catalog catalog = test::catalog();
        const std::string csv =
            comparisonCsv(compareParts({catalog.find("card"), catalog.find("thick")}, catalog, today));
        QVERIFY(csv.starts_with("Figure,card,thick\r\n"));
        QVERIFY(csv.find("Power limit,300 W,450 W\r\n") != std::string::npos);
        QVERIFY(comparisonCsv({}).starts_with("Figure\r\n"));
    }

    void tables()
    {
        const Catalog catalog = sourcedCatalog();
        PartPageModel page;
        QAbstractItemModelTester pageTester(&page, fatal);
        page.setPage(partPage(*catalog.find("card"), catalog, today));
        QVERIFY(page.rowCount() > 10);
        QCOMPARE(page.index(1, PartPageModel::ValueColumn).data().toString(), QStringLiteral("Acme card"));
        PartComparisonModel comparison;
        QAbstractItemModelTester tester(&comparison, fatal);
        comparison.setComparison(compareParts({catalog.find("card-oc"), catalog.find("stranger")}, catalog, today));
        const int before = comparison.rowCount();
        comparison.setDifferencesOnly(true); // only their names differ
        QVERIFY(before > 0);
        QCOMPARE(comparison.rowCount(), 0);
        comparison.setComparison(compareParts({catalog.find("card"), catalog.find("stranger")}, catalog, today));
        QVERIFY(comparison.rowCount() > 0 && comparison.rowCount() < before + 20);
        QCOMPARE(comparison.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Acme card"));
        comparison.setComparison({});
        QCOMPARE(comparison.rowCount(), 0);
    }

    void upToFourOfACategory()
    {
        ComparedParts parts;
        QSignalSpy spy(&parts, &ComparedParts::changed);
        for (const char* id : {"a", "b", "c", "d"})
            QVERIFY(parts.add(test::gpu(id)));
        QVERIFY(!parts.add(test::gpu("e")));
        QVERIFY(!parts.add(test::gpu("a")));
        QVERIFY(parts.full("accelerator"));
        QVERIFY(parts.add(test::cpu())); // another category has its own
        QVERIFY(parts.remove(test::gpu("b")));
        QVERIFY(!parts.remove(test::gpu("b")));
        QCOMPARE(parts.of("accelerator").size(), 3U);
        parts.clear("accelerator");
        QVERIFY(parts.of("accelerator").empty() && parts.of("cpu").size() == 1);
        QCOMPARE(spy.count(), 7);
    }
};

QTEST_GUILESS_MAIN(TestPartPages)
#include "tst_part_pages.moc"
