// Makers, report tables, selection, what a drag carries, and the texts that models show.
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include "tests/support/catalog_folder.h"
#include "tests/unit/machine/small_catalog.h"
#include "ui/models/compare_model.h"
#include "ui/models/facet_model.h"
#include "ui/models/finding_text.h"
#include "ui/models/part_mime.h"
#include "ui/models/selection.h"

using namespace flopsmith;

class TestSmallModels : public QObject {
    Q_OBJECT

    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

private Q_SLOTS:
    void makersOfACategory()
    {
        std::vector<Part> parts;
        const char* const vendors[] = {"Beta", "alpha", "Beta", ""};
        for (std::size_t i = 0; i < 4; ++i) {
            Part part = test::gpu();
            part.id = PartId("card-" + std::to_string(i));
            part.vendor = vendors[i];
            parts.push_back(part);
        }
        Part other = test::cpu();
        other.vendor = "Gamma";
        parts.push_back(other);
        const Catalog catalog(parts, {Source{}}, {}, "");
        FacetModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setCategory(catalog, QStringLiteral("accelerator"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("All makers (4)"));
        QCOMPARE(model.index(0).data(FacetModel::ValueRole).toString(), QString());
        QCOMPARE(model.index(1).data(FacetModel::ValueRole).toString(), QStringLiteral("alpha"));
        QCOMPARE(model.index(2).data(FacetModel::CountRole).toInt(), 2);
        QCOMPARE(model.rowOf(QStringLiteral("Beta")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("Gamma")), -1);
        model.setCategory(catalog, {});
        QCOMPARE(model.rowCount(), 4);
    }

    void reportTables()
    {
        SheetTable table;
        table.columns = {{"", false, 0}, {"A", true, 0}, {"B", true, 0}};
        table.rows = {{"Price", "1", "2"}, {"Memory", "24", "24"}, {"Short"}};
        table.marked = {{false, true, true}, {false, false, false}};
        SheetTableModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setTable(table);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1"));
        QVERIFY(model.index(0, 1).data(SheetTableModel::MarkedRole).toBool());
        QVERIFY(!model.index(1, 1).data(SheetTableModel::MarkedRole).toBool());
        QVERIFY(model.index(2, 2).data().toString().isEmpty());
        QVERIFY(!model.index(2, 2).data(SheetTableModel::MarkedRole).toBool());
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("A"));
        model.setMarkedOnly(true);
        QCOMPARE(model.rowCount(), 1);
        table.marked.clear();
        model.setTable(table);
        QCOMPARE(model.rowCount(), 3);
    }

    void selectionIsOneThingAtATime()
    {
        Selection selection;
        QSignalSpy spy(&selection, &Selection::changed);
        selection.selectInstance(InstanceKey("gpu1"), SlotId("pcie1"));
        selection.selectInstance(InstanceKey("gpu1"), SlotId("pcie1"));
        QCOMPARE(spy.count(), 1);
        selection.selectPart(PartId("card"));
        QVERIFY(selection.instance().empty() && selection.slot().empty());
        selection.selectSlot(SlotId("pcie2"));
        QVERIFY(selection.part().empty() && selection.instance().empty());
        QCOMPARE(selection.slot().str(), std::string("pcie2"));
        QCOMPARE(spy.count(), 3);
    }

    void mimeHoldsIdsAndAName()
    {
        const auto mime = makePartMime({PartId("card"), InstanceKey("gpu1")}, QStringLiteral("Card"));
        QCOMPARE(mime->text(), QStringLiteral("Card"));
        const auto read = readPartMime(mime.get());
        QVERIFY(read);
        QCOMPARE(read->part.str(), std::string("card"));
        QCOMPARE(read->instance.str(), std::string("gpu1"));
    }

    void foreignMimeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("card");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no parts") << QByteArray(R"({"version": 1, "parts": []})");
        QTest::newRow("no id") << QByteArray(R"({"version": 1, "parts": [{"part": 7}]})");
        QTest::newRow("newer") << QByteArray(R"({"version": 2, "parts": [{"part": "card"}]})");
        QTest::newRow("huge") << QByteArray(R"({"version": 1, "parts": [{"part": ")") + QByteArray(100'000, 'x')
                + "\"}]}";
    }

    void foreignMimeIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QMimeData mime;
        mime.setData(QLatin1String(partMimeType), bytes);
        QVERIFY(!readPartMime(&mime));
        QVERIFY(!readPartMime(nullptr));
    }

    void numbersFollowTheLocale()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(localText(AnyQuantity(millimetres(1304.5)), german), QStringLiteral("1.304,5\u00a0mm"));
        QCOMPARE(localText(AnyQuantity(watts(450)), german), QStringLiteral("450\u00a0W"));
        QCOMPARE(localText(1234.6, german), QStringLiteral("1.235"));
        QCOMPARE(localText(12.5, german), QStringLiteral("12,5"));
        QCOMPARE(localText(std::int64_t{1234}, german), QStringLiteral("1.234"));
        QCOMPARE(localText(std::string("1.5"), german), QStringLiteral("1.5"));
        QCOMPARE(localMoney(Money::of(1599, "USD"), german), QStringLiteral("1.599\u00a0USD"));
        QCOMPARE(localMoney(Money::of(15.5, "EUR"), german), QStringLiteral("15,50\u00a0EUR"));
        QCOMPARE(localMoney(Money::of(1500, "JPY"), german), QStringLiteral("1.500\u00a0JPY"));
    }

    void placesAreNamedShortly()
    {
        Build build;
        build.parts = {test::entry("board")};
        const auto catalog = std::make_shared<const Catalog>(test::catalog());
        const EvaluationPtr evaluation = evaluate(std::make_shared<const Build>(build), catalog);
        const Part& card = *catalog->find("card");
        const BestFit several{{}, {SlotId("pcie1"), SlotId("pcie3")}};
        QCOMPARE(bestFitText(several, card, *evaluation), QStringLiteral("fits slots 1, 3"));
        QCOMPARE(bestFitText({{}, {SlotId("pcie2")}}, card, *evaluation), QStringLiteral("fits slot 2"));
        QCOMPARE(bestFitText({{}, {SlotId("m2-1")}}, card, *evaluation), QStringLiteral("fits m2-1"));
        QCOMPARE(bestFitText({{}, {}}, card, *evaluation), QStringLiteral("fits"));
        // Where the numbers printed on the board are others than those of the ids, and where there are none, names
        // tell.
        for (const std::vector<std::string>& labels :
             {std::vector<std::string>{"SLOT7", "SLOT6"}, {"Upper bay 1", "Lower bay 1"}, {"PCIEX16", "PCIEX4"}}) {
            Motherboard board;
            std::vector<PcieSlotSpec> slots(2);
            for (std::size_t i = 0; i < slots.size(); ++i) {
                slots[i].id = i == 0 ? "pcie1" : "pcie2";
                slots[i].label = labels[i];
            }
            board.pcieSlots = Figure<std::vector<PcieSlotSpec>>(slots);
            const auto printed = test::CatalogBuilder().add("board", board).add("card", Accelerator{}).catalog();
            const EvaluationPtr other = evaluate(std::make_shared<const Build>(build), printed);
            QCOMPARE(bestFitText({{}, {SlotId("pcie1"), SlotId("pcie2")}}, *printed->find("card"), *other),
                     QString::fromStdString("fits " + labels[0] + ", " + labels[1]));
        }
        QCOMPARE(gapText({{}, "site.altitude_m", false}, *catalog, build), QStringLiteral("Altitude"));
        QCOMPARE(gapText({{}, "settings.rack_depth_mm", false}, *catalog, build), QStringLiteral("Depth of the rack"));
        Fit unknown{FitVerdict::CannotTell,
                    "FIT-001",
                    "%1 is not known (%2)",
                    {std::string("length_mm"), std::string("card")},
                    {}};
        unknown.gaps = {{PartId("card"), "length_mm", false}};
        QCOMPARE(fitText(unknown, card, *evaluation), QStringLiteral("Length not known"));
        QCOMPARE(subjectsText({"board1", "pcie2", "site"}, *evaluation->machine),
                 QStringLiteral("board (board1), Place pcie2, Site"));
    }
};

QTEST_GUILESS_MAIN(TestSmallModels)
#include "tst_small_models.moc"
