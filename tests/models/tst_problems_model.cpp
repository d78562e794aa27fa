// The problems list: order, filter, texts, and that a selection survives the next evaluation.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "tests/unit/machine/small_catalog.h"
#include "ui/common/theme.h"
#include "ui/models/problems_model.h"

using namespace flopsmith;

namespace {

Finding finding(const char* rule, Severity severity, const char* subject, bool waived = false)
{
    Finding out;
    out.rule = rule;
    out.title = "Too small";
    out.message = "Needs %1, has %2.";
    out.severity = severity;
    out.subjects = {subject};
    out.arguments = {AnyQuantity(watts(1500)), std::string("%1 <b>")};
    out.fingerprint = std::string(rule) + "|" + subject;
    if (waived)
        out.waived = Waiver{rule, {subject}, "known", "me", "2026-01-01", {}};
    return out;
}

/// An evaluation with one row of each kind, in the engine's order.
std::shared_ptr<Evaluation> sample()
{
    const auto catalog = std::make_shared<const Catalog>(test::catalog());
    Build build;
    build.parts = {test::entry("board"), test::entry("card", 1, "gpu1", "pcie1")};
    auto out = std::make_shared<Evaluation>();
    out->build = std::make_shared<const Build>(build);
    out->catalog = catalog;
    out->machine = std::make_shared<const Machine>(*out->build, *catalog);
    out->findings = {finding("PWR-001", Severity::Error, "gpu1"), finding("PCI-010", Severity::Warning, "pcie1"),
                     finding("MEM-009", Severity::Advice, "board"), finding("CIR-001", Severity::Error, "site", true)};
    out->unknown = {
        {"COOL-001", "Hot", {"gpu1"}, {{PartId("card"), "length_mm", false}, {{}, "site.circuit_a", true}}}};
    out->worksIf = {{"SYS-009", "Setting", {"board"}, "Set %1.", {std::string("Above 4G")}}};
    out->unusedWaivers = {{"PWR-002", {"pcie3", "card"}, "a larger one is coming", "me", "2026-01-01", {}}};
    out->passed = 98;
    return out;
}

} // namespace

class TestProblemsModel : public QObject {
    Q_OBJECT

    using Model = ProblemsModel;
    static QString text(const Model& model, int row, int column)
    {
        return model.data(model.index(row, column)).toString();
    }

private Q_SLOTS:
    void rowsComeWorstFirst()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counts(&model, &Model::countsChanged);
        model.setEvaluation(sample());
        QCOMPARE(counts.count(), 1);
        QStringList rules;
        for (int row = 0; row < model.rowCount(); ++row)
            rules.append(text(model, row, Model::RuleColumn));
        const QString expected = QStringLiteral("PWR-001 PCI-010 MEM-009 COOL-001 SYS-009 CIR-001 PWR-002");
        QCOMPARE(rules.join(QLatin1Char(' ')), expected);
        QCOMPARE(model.data(model.index(0, 0), Model::MarkRole).toInt(), static_cast<int>(Mark::Error));
        QCOMPARE(model.data(model.index(3, 0), Model::MarkRole).toInt(), static_cast<int>(Mark::Unknown));
        QCOMPARE(model.count(ProblemKind::Error), 1); // the accepted one does not count
        QCOMPARE(model.count(ProblemKind::Waived), 1);
        QCOMPARE(model.passed(), 98);
        // A waiver that waives nothing is listed, and can be taken back.
        QVERIFY(!model.findingAt(model.index(6, 0)));
        QCOMPARE(model.waiverAt(model.index(6, 0))->reason, std::string("a larger one is coming"));
        QVERIFY(text(model, 6, Model::MessageColumn).contains(QStringLiteral("a larger one is coming")));
        QCOMPARE(model.waiverAt(model.index(5, 0))->reason, std::string("known"));
        QVERIFY(!model.waiverAt(model.index(0, 0)));
        model.setEvaluation({});
        QCOMPARE(model.rowCount(), 0);
    }

    void textsAreFilledOnce()
    {
        Model model;
        model.setEvaluation(sample());
        const QString message = text(model, 0, Model::MessageColumn);
        QVERIFY2(message.startsWith(QStringLiteral("Needs ")), qPrintable(message));
        QVERIFY(message.contains(QStringLiteral("W, has %1 <b>.")));
        QVERIFY(!model.data(model.index(0, 0), Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
        QCOMPARE(text(model, 3, Model::MessageColumn),
                 QStringLiteral("needs Length of card; Circuit rating only assumed"));
        QCOMPARE(text(model, 4, Model::MessageColumn), QStringLiteral("Set Above 4G."));
        QCOMPARE(text(model, 5, Model::FixColumn), QStringLiteral("waived: known"));
    }

    void filtersByKindAndSubject()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvaluation(sample());
        model.setFilter(ProblemKind::Warning | ProblemKind::CannotTell);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.findingAt(model.index(1, 0)));
        QCOMPARE(model.findingAt(model.index(0, 0))->rule, std::string("PCI-010"));
        QCOMPARE(model.data(model.index(0, 0), Model::FindingRole).toInt(), 1);
        model.setSubjects({QStringLiteral("gpu1")});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, Model::RuleColumn), QStringLiteral("COOL-001"));
        QCOMPARE(model.count(ProblemKind::Warning), 1); // counts do not follow the filter
        model.setFilter({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theSameProblemsKeepTheirRows()
    {
        Model model;
        model.setEvaluation(sample());
        QSignalSpy resets(&model, &Model::modelReset);
        const QPersistentModelIndex kept(model.index(2, 0));
        model.setEvaluation(sample());
        QCOMPARE(resets.count(), 0);
        QVERIFY(kept.isValid());

        auto fewer = sample();
        fewer->findings.erase(fewer->findings.begin());
        const QString key = model.data(model.index(2, 0), Model::KeyRole).toString();
        const QString gone = model.data(model.index(0, 0), Model::KeyRole).toString();
        model.setEvaluation(fewer);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.indexOfKey(key).row(), 1);
        QVERIFY(!model.indexOfKey(gone).isValid());
    }

    void fixesAreToldAndForgotten()
    {
        Model model;
        model.setEvaluation(sample());
        const QString key = model.data(model.index(0, 0), Model::KeyRole).toString();
        QSignalSpy changed(&model, &Model::dataChanged);
        model.setFixText(key, QStringLiteral("2 fixes"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text(model, 0, Model::FixColumn), QStringLiteral("2 fixes"));
        QVERIFY(model.data(model.index(0, 0), Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 fixes")));
        model.setEvaluation(sample());
        QVERIFY(text(model, 0, Model::FixColumn).isEmpty());
    }

    void aRealBuildIsShown()
    {
        const auto catalog = std::make_shared<const Catalog>(test::catalog());
        Build build;
        build.parts = {test::entry("board"), test::entry("card", 4)};
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const EvaluationPtr evaluation = evaluate(std::make_shared<const Build>(build), catalog);
        model.setEvaluation(evaluation);
        QCOMPARE(static_cast<std::size_t>(model.rowCount()),
                 evaluation->findings.size() + evaluation->unknown.size() + evaluation->worksIf.size());
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < Model::FixColumn; ++column)
                QVERIFY(!text(model, row, column).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProblemsModel)
#include "tst_problems_model.moc"
