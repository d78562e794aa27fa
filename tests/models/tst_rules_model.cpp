// What a document says of the rules: all of them are listed, changes are announced with their path, and taken back.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "app/build/apply.h"
#include "tests/unit/machine/small_catalog.h"
#include "ui/models/rules_model.h"

using namespace flopsmith;

namespace {

EvaluationPtr withPolicy(const Policy& policy)
{
    Build build;
    build.parts = {test::entry("board"), test::entry("cpu"), test::entry("card", 2), test::entry("supply")};
    build.policy = policy;
    return evaluate(std::make_shared<const Build>(build), std::make_shared<const Catalog>(test::catalog()));
}

} // namespace

class TestRulesModel : public QObject {
    Q_OBJECT

    static int rowOfThreshold(const RulesModel& model, const QString& threshold)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(Qt::ToolTipRole).toString() == threshold)
                return row;
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void listsEveryRuleAndItsThresholds()
    {
        RulesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvaluation(withPolicy({}));
        for (const Rule* rule : allRules())
            QVERIFY(model.rowOf(QString::fromStdString(std::string(rule->info.id))) >= 0);
        const int row = rowOfThreshold(model, QStringLiteral("PWR-002.load"));
        QVERIFY(row > model.rowOf(QStringLiteral("PWR-002")));
        QCOMPARE(model.index(row, RulesModel::StandardColumn).data().toString(), QStringLiteral("0.8"));
        model.setSearch(QStringLiteral("pwr 002"));
        QVERIFY(model.rowCount() >= 2);
        QCOMPARE(model.rowOf(QStringLiteral("PWR-002")), 0);
        QCOMPARE(model.rowOf(QStringLiteral("PWR-001")), -1);
        model.setSearch(QStringLiteral("no such rule"));
        QCOMPARE(model.rowCount(), 0);
    }

    void announcesChanges()
    {
        RulesModel model;
        model.setEvaluation(withPolicy({}));
        std::vector<std::pair<QString, std::optional<std::string>>> changes;
        connect(
            &model, &RulesModel::changeWanted, this,
            [&](const QString& path, const std::optional<std::string>& value) { changes.emplace_back(path, value); });
        const auto cell = [&](int row) { return model.index(row, RulesModel::DocumentColumn); };
        const int rule = model.rowOf(QStringLiteral("PWR-002"));
        const int threshold = rowOfThreshold(model, QStringLiteral("PWR-002.load"));
        QVERIFY(cell(rule).flags() & Qt::ItemIsEditable);
        QVERIFY(model.setData(cell(rule), QStringLiteral("off")));
        QVERIFY(model.setData(cell(threshold), QStringLiteral("0.85")));
        QVERIFY(!model.setData(cell(threshold), QStringLiteral("much")));
        QVERIFY(model.setData(cell(threshold), QStringLiteral("0.8"))); // as by itself: nothing to do
        QVERIFY(model.setData(cell(rule), QString()));
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes[0].first, QStringLiteral("policy.severity.PWR-002"));
        QCOMPARE(changes[0].second, std::optional<std::string>("off"));
        QCOMPARE(changes[1].first, QStringLiteral("policy.thresholds.PWR-002.load"));
        QCOMPARE(changes[1].second, std::optional<std::string>("0.85"));
        // The document takes both.
        Build build;
        for (const auto& [path, value] : changes) {
            const auto changed = apply(build, test::catalog(), SetOption{path.toStdString(), value});
            QVERIFY(changed.has_value());
            build = *changed;
        }
        QCOMPARE(build.policy.severity.at("PWR-002"), std::string("off"));
        QCOMPARE(build.policy.thresholds.at("PWR-002.load"), 0.85);
    }

    void takesChangesBack()
    {
        Policy policy;
        policy.severity["PWR-002"] = "advice";
        policy.thresholds["PWR-002.load"] = 0.85;
        policy.thresholds["CIR-002.other_w"] = 500; // no check of this build asks for it
        RulesModel model;
        model.setEvaluation(withPolicy(policy));
        model.setFiltered(true);
        QCOMPARE(model.rowCount(), 3);
        const int rule = model.rowOf(QStringLiteral("PWR-002"));
        QCOMPARE(model.index(rule, RulesModel::DocumentColumn).data().toString(), QStringLiteral("Advice"));
        const int threshold = rowOfThreshold(model, QStringLiteral("PWR-002.load"));
        QCOMPARE(model.index(threshold, RulesModel::DocumentColumn).data().toString(), QStringLiteral("0.85"));
        QVERIFY(rowOfThreshold(model, QStringLiteral("CIR-002.other_w")) >= 0);
        std::vector<std::pair<QString, std::optional<std::string>>> changes;
        connect(
            &model, &RulesModel::changeWanted, this,
            [&](const QString& path, const std::optional<std::string>& value) { changes.emplace_back(path, value); });
        QVERIFY(model.setData(model.index(rule, RulesModel::DocumentColumn), QString()));
        QVERIFY(model.setData(model.index(threshold, RulesModel::DocumentColumn), QString()));
        QCOMPARE(changes.size(), std::size_t(2));
        QVERIFY(!changes[0].second && !changes[1].second);
    }
};

QTEST_GUILESS_MAIN(TestRulesModel)
#include "tst_rules_model.moc"
