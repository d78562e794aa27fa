// Models of the user's own catalog: datasets, merges, what was skipped, columns of a table and its first rows.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "ui/common/theme.h"
#include "ui/models/dataset_model.h"
#include "ui/models/mapping_model.h"
#include "ui/models/merge_model.h"
#include "ui/models/skipped_model.h"
#include "ui/models/trial_model.h"

using namespace flopsmith;

namespace {

CsvSample supplies()
{
    return {{"Model", "Power (kW)", "Colour", "Len"},
            {{"Volt 1600", "1.6", "black", "180"}, {"Volt Mini", "plenty", "", "90"}, {"", "1", "", ""}},
            "Model,Power (kW),Colour,Len\nVolt 1600,1.6,black,180\nVolt Mini,plenty,,90\n,1,,\n"};
}

CsvMapping mappingOf(const MappingModel& model)
{
    CsvMapping out;
    out.dataset = "supplies";
    out.category = model.category();
    out.columns = model.mapped();
    return out;
}

NamedMerge merge(const char* id, const char* name, bool split)
{
    return {{PartId(id), PartId("kept"), MergeReason::Name, split}, name, "Set", ""};
}

} // namespace

class TestCatalogDataModels : public QObject {
    Q_OBJECT

    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

private Q_SLOTS:
    void datasets()
    {
        DatasetModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setDatasets({{"a", "Set A", "CC0", "2026-11-01", 1200, 3, 2, false, "/data/a"},
                           {"b", "Set B", "", "", 1, 0, 0, false, {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, DatasetModel::TitleColumn).data().toString(), QStringLiteral("Set A"));
        QCOMPARE(model.index(0, DatasetModel::PartsColumn).data().toString(), QLocale().toString(1200));
        QCOMPARE(model.index(0, DatasetModel::SkippedColumn).data().toString(), QStringLiteral("3"));
        QVERIFY(!model.index(0, DatasetModel::ImportedColumn).data().toString().isEmpty());
        QCOMPARE(model.rowOf(QStringLiteral("b")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("c")), -1);
        QVERIFY(!model.at(2));
    }

    void skippedRecordsAsText()
    {
        SkippedModel model({{"line 3", "has no name"}, {"x", says("%1: '%2' is no figure", "tdp_w", "a")}});
        QAbstractItemModelTester tester(&model, fatal);
        QCOMPARE(model.text(), QStringLiteral("line 3\thas no name\nx\ttdp_w: 'a' is no figure\n"));
    }

    void mergesAreTakenApart()
    {
        MergeModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setMerges({merge("import:a:1", "Alpha", false), merge("import:a:2", "Beta", true)});
        QSignalSpy wanted(&model, &MergeModel::splitWanted);
        const QModelIndex alpha = model.index(0, MergeModel::PartColumn);
        QCOMPARE(alpha.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        model.setBusy(true);
        QVERIFY(!model.setData(alpha, Qt::Unchecked, Qt::CheckStateRole));
        model.setBusy(false);
        QVERIFY(model.setData(alpha, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<PartId>(), PartId("import:a:1"));
        QVERIFY(wanted.at(0).at(1).toBool());
        // What comes back keeps the rows where they are.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setMerges({merge("import:a:1", "Alpha", true), merge("import:a:2", "Beta", true)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.joined(), 0);
        model.setFilter(QStringLiteral("bet"));
        QCOMPARE(model.rowCount(), 1);
    }

    void columnsOfATable()
    {
        MappingModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setTable(supplies(), guessMapping(supplies().headings, "psu"));
        QCOMPARE(model.rowCount(), 4);
        const auto field = [&](int row) { return model.index(row, MappingModel::FieldColumn); };
        const auto unit = [&](int row) { return model.index(row, MappingModel::UnitColumn); };
        QCOMPARE(field(0).data(Qt::EditRole).toString(), QStringLiteral("name"));
        QCOMPARE(field(1).data(Qt::EditRole).toString(), QStringLiteral("rated_w"));
        QCOMPARE(unit(1).data().toString(), QStringLiteral("kW"));
        QCOMPARE(field(2).data(Qt::EditRole).toString(), QString());
        QCOMPARE(field(2).data().toString(), QStringLiteral("Skip"));
        QVERIFY(model.choices(unit(2)).isEmpty());
        QCOMPARE(model.choices(unit(1)).front().name, QStringLiteral("W"));
        QVERIFY(model.repeated().isEmpty());
        QVERIFY(model.setData(field(3), QStringLiteral("rated_w")));
        QCOMPARE(model.repeated(), field(1).data().toString());
        QVERIFY(model.setData(field(3), QStringLiteral("length_mm")));
        QVERIFY(model.setData(unit(3), QStringLiteral("cm")));
        QCOMPARE(model.mapped().back().unit, std::string("cm"));
        QVERIFY(model.setData(field(3), QString()));
        QVERIFY(!model.has("length_mm"));
        model.setCategory("case");
        QVERIFY(!model.has("rated_w"));
        QVERIFY(model.has("name"));
    }

    void firstRowsAsRead()
    {
        MappingModel columns;
        columns.setTable(supplies(), guessMapping(supplies().headings, "psu"));
        const CsvMapping mapping = mappingOf(columns);
        const auto trials = tryMapping(supplies(), mapping);
        QVERIFY(trials.has_value());
        TrialModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setTrials(supplies(), mapping, *trials);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.parts(), 2);
        QCOMPARE(model.problems(), 1);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Volt 1600"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("1600 W"));
        QVERIFY(!model.index(0, 2).data(TrialModel::MarkRole).isValid());
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("plenty"));
        QCOMPARE(model.index(1, 2).data(TrialModel::MarkRole).toInt(), int(Mark::Warning));
        QCOMPARE(model.index(2, 0).data(TrialModel::MarkRole).toInt(), int(Mark::Error));
        QVERIFY(!model.index(2, 0).data(Qt::ToolTipRole).toString().isEmpty());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestCatalogDataModels)
#include "tst_catalog_data_models.moc"
