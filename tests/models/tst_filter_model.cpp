// Facets as a tree of ticks: choosing, counting anew, and staying in place meanwhile.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "ui/models/filter_model.h"

using namespace flopsmith;

namespace {

std::vector<Facet> facets(std::size_t blowers, bool chosen = false)
{
    return {{"memory_gib", "Memory", {{"8..12", "8\u201311 GB", 3, false}, {"24..32", "24\u201331 GB", 5, false}}},
            {"cooling", "Cooling", {{"blower", "blower", blowers, chosen}, {"open-air", "open-air", 4, false}}}};
}

} // namespace

class TestFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTickIsAChoice()
    {
        FilterModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacets(facets(2));
        QCOMPARE(model.rowCount(), 2);
        QSignalSpy changed(&model, &FilterModel::choicesChanged);
        const QModelIndex blower = model.index(0, 0, model.index(1, 0));
        QVERIFY(model.setData(blower, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.chosen(), 1);
        QVERIFY(model.choices().at("cooling").contains("blower"));
        QVERIFY(model.setData(blower, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.choices().empty());
        model.clearChoices();
        QCOMPARE(changed.count(), 2); // there was nothing to clear
    }

    void countingKeepsRowsAndTakesNoChoice()
    {
        FilterModel model;
        model.setFacets(facets(2));
        const QPersistentModelIndex blower = model.index(0, 0, model.index(1, 0));
        QSignalSpy changed(&model, &FilterModel::choicesChanged);
        model.setFacets(facets(0));
        QVERIFY(blower.isValid());
        QCOMPARE(blower.data(FilterModel::CountRole).toInt(), 0);
        QVERIFY(!model.flags(blower).testFlag(Qt::ItemIsEnabled)); // would leave nothing
        model.setFacets(facets(0, true));
        QVERIFY(model.flags(blower).testFlag(Qt::ItemIsEnabled)); // can be taken back
        QCOMPARE(changed.count(), 0);
        QVERIFY(blower.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Cooling: blower")));
    }
};

QTEST_GUILESS_MAIN(TestFilterModel)
#include "tst_filter_model.moc"
