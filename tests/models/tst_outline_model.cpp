// The outline: the machine's places and parts as a tree, with the keyboard's and the mouse's way to move parts.
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include "tests/unit/machine/small_catalog.h"
#include "ui/common/theme.h"
#include "ui/models/outline_model.h"

using namespace flopsmith;

namespace {

EvaluationPtr machineOf(std::vector<Entry> entries)
{
    Build build;
    build.parts = std::move(entries);
    return evaluate(std::make_shared<const Build>(build), std::make_shared<const Catalog>(test::catalog()));
}

EvaluationPtr workstation()
{
    return machineOf({test::entry("board"), test::entry("cpu"), test::entry("card", 1, "gpu1", "pcie1"),
                      test::entry("card", 1, "gpu2", "pcie2"), test::entry("ssd", 1, "ssd1", "m2-1")});
}

} // namespace

class TestOutlineModel : public QObject {
    Q_OBJECT

    using Model = OutlineModel;
    struct Asked {
        std::vector<DraggedPart> parts;
        std::vector<SlotId> places;
        explicit Asked(Model& model)
        {
            connect(&model, &Model::dropRequested, &model, [this](const DraggedPart& part, const SlotId& place) {
                parts.push_back(part);
                places.push_back(place);
            });
        }
    };

private Q_SLOTS:
    void showsEveryPlaceAndPart()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const EvaluationPtr evaluation = workstation();
        model.setEvaluation(evaluation);
        int rows = 0;
        for (int group = 0; group < model.rowCount(); ++group)
            rows += model.rowCount(model.index(group, 0));
        QCOMPARE(static_cast<std::size_t>(rows), evaluation->machine->slots().size());
        for (const Item& item : evaluation->machine->items())
            QVERIFY(model.indexOfInstance(item.key).isValid());
        const QModelIndex slot = model.indexOfSlot(SlotId("pcie2"));
        QCOMPARE(model.instanceAt(slot).str(), std::string("gpu2"));
        QCOMPARE(slot, model.indexOfInstance(InstanceKey("gpu2")));
        QCOMPARE(slot.siblingAtColumn(Model::PartColumn).data().toString(), QStringLiteral("card"));
        QVERIFY(!slot.siblingAtColumn(Model::LinkColumn).data().toString().isEmpty());
        const QModelIndex free = model.indexOfSlot(SlotId("pcie3"));
        QVERIFY(model.instanceAt(free).empty());
        QCOMPARE(free.siblingAtColumn(Model::PartColumn).data().toString(), QStringLiteral("free"));
        model.setEvaluation({});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatHasNoPlaceIsThereToo()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvaluation(machineOf({test::entry("board"), test::entry("kit", 5)}));
        const QModelIndex unplaced = model.index(model.rowCount() - 1, 0);
        QVERIFY(model.rowCount(unplaced) > 0);
        QVERIFY(model.slotAt(model.index(0, 0, unplaced)).empty());
        QVERIFY(!model.instanceAt(model.index(0, 0, unplaced)).empty());
    }

    void rowsStayWhileThePlacesDo()
    {
        Model model;
        model.setEvaluation(workstation());
        QSignalSpy resets(&model, &Model::modelReset);
        QSignalSpy changes(&model, &Model::dataChanged);
        const QPersistentModelIndex slot(model.indexOfSlot(SlotId("pcie3")));
        model.setEvaluation(machineOf({test::entry("board"), test::entry("card", 1, "gpu1", "pcie3")}));
        QCOMPARE(resets.count(), 0);
        QVERIFY(changes.count() > 0);
        QCOMPARE(model.instanceAt(slot).str(), std::string("gpu1"));
        model.setEvaluation(machineOf({}));
        QCOMPARE(resets.count(), 1);
    }

    void thePlaceIsEditedByTheKeyboard()
    {
        Model model;
        model.setEvaluation(workstation());
        const Asked asked(model);
        const QModelIndex card = model.indexOfInstance(InstanceKey("gpu1"));
        QVERIFY(model.flags(card).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(card.siblingAtColumn(Model::PartColumn)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(model.indexOfSlot(SlotId("pcie3"))).testFlag(Qt::ItemIsEditable));
        const QStringList places = card.data(Model::PlacesRole).toStringList();
        const QStringList names = card.data(Model::PlaceNamesRole).toStringList();
        QCOMPARE(places.join(QLatin1Char(' ')), QStringLiteral(" pcie1 pcie2 pcie3"));
        QCOMPARE(names.size(), places.size());
        QVERIFY(names[2].contains(QStringLiteral("card"))); // says what it would swap with
        QVERIFY(model.setData(card, QStringLiteral("pcie3")));
        QVERIFY(!model.setData(card, QStringLiteral("dimm-a1")));
        QVERIFY(!model.setData(card, QStringLiteral("nowhere")));
        QCOMPARE(asked.places.size(), std::size_t{1});
        QCOMPARE(asked.places[0].str(), std::string("pcie3"));
        QCOMPARE(asked.parts[0].instance.str(), std::string("gpu1"));
    }

    void dropsAskAndChangeNothing()
    {
        Model model;
        model.setEvaluation(workstation());
        const Asked asked(model);
        const auto mime = makePartMime({PartId("card"), {}}, QStringLiteral("Card"));
        const QModelIndex free = model.indexOfSlot(SlotId("pcie3"));
        QVERIFY(model.canDropMimeData(mime.get(), Qt::CopyAction, -1, -1, free));
        QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, -1, -1, free));
        QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, -1, -1, {}));
        QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, free.row(), 0, free.parent()));
        QCOMPARE(asked.places.size(), std::size_t{3});
        QCOMPARE(asked.places[0].str(), std::string("pcie3"));
        QVERIFY(asked.places[1].empty());
        QCOMPARE(asked.places[2].str(), std::string("pcie3"));
        QVERIFY(model.instanceAt(free).empty());
        const QMimeData text;
        QVERIFY(!model.dropMimeData(&text, Qt::CopyAction, -1, -1, free));
        QCOMPARE(model.flags({}), Qt::ItemFlags(Qt::ItemIsDropEnabled));
    }

    void anInstalledPartIsDraggedWithItsKey()
    {
        Model model;
        model.setEvaluation(workstation());
        const QModelIndex card = model.indexOfInstance(InstanceKey("gpu2"));
        QVERIFY(model.flags(card).testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> mime(model.mimeData({card}));
        const auto dragged = readPartMime(mime.get());
        QVERIFY(dragged);
        QCOMPARE(dragged->instance.str(), std::string("gpu2"));
        QVERIFY(!model.mimeData({model.indexOfSlot(SlotId("pcie3"))}));
    }

    void marksTheWorstFinding()
    {
        Model model;
        auto evaluation = std::make_shared<Evaluation>(*workstation());
        Finding warning;
        warning.severity = Severity::Warning;
        warning.subjects = {"gpu1"};
        Finding error = warning;
        error.severity = Severity::Error;
        Finding waived = error;
        waived.subjects = {"gpu2"};
        waived.waived = Waiver{};
        evaluation->findings = {error, warning, waived};
        model.setEvaluation(evaluation);
        QCOMPARE(model.indexOfInstance(InstanceKey("gpu1")).data(Model::MarkRole).toInt(),
                 static_cast<int>(Mark::Error));
        QVERIFY(!model.indexOfInstance(InstanceKey("gpu2")).data(Model::MarkRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestOutlineModel)
#include "tst_outline_model.moc"
