// The workload service: reads the estimator once and only when needed, answers for the newest build, says why not.
#include <QSignalSpy>
#include <QtTest>

#include "app/io/workload_json.h"
#include "app/workspace/document.h"
#include "app/workspace/workload_service.h"
#include "tests/support/paths.h"
#include "tests/support/step_executor.h"
#include "tests/unit/reports/small_build.h"

using namespace flopsmith;

namespace {

Workload resnet(double batch)
{
    Workload out;
    out.mode = "inference";
    out.model.name = "ResNet-50";
    out.batch = batch;
    return out;
}

} // namespace

class TestWorkloadService : public QObject {
    Q_OBJECT

    struct Fixture {
        InlineExecutor inlined;
        test::StepExecutor steps;
        EvaluationService evaluations{inlined};
        Document document{test::smallCatalog(), evaluations};
        WorkloadService service{document, steps};
        Fixture()
        {
            document.setContent(test::smallBuild(), {}, false);
            service.setFolder(test::sourceFolder() / "catalog", document.catalog());
        }
        void state(double batch) { QVERIFY(service.state(resnet(batch), QStringLiteral("state"))); }
    };

private Q_SLOTS:
    void readsOnlyWhenNeeded()
    {
        Fixture f;
        QCOMPARE(f.steps.waiting(), std::size_t{0});
        QSignalSpy loaded(&f.service, &WorkloadService::loaded);
        f.service.load();
        f.service.load();
        QCOMPARE(f.steps.waiting(), std::size_t{1});
        f.steps.runAll();
        QCOMPARE(loaded.count(), 1);
        QVERIFY(f.service.estimator() && f.service.estimator()->models.size() > 100);
        QVERIFY(!f.service.state());
    }

    void answersForTheBuild()
    {
        Fixture f;
        QSignalSpy answered(&f.service, &WorkloadService::answered);
        f.state(64);
        f.steps.runAll();
        QCOMPARE(answered.count(), 1);
        QVERIFY(f.service.state());
        QCOMPARE(f.service.state()->stated.batch, std::optional(64.0));
        QCOMPARE(f.service.state()->evaluation->build, f.document.buildPtr());
        const MemoryAnswer& memory = f.service.state()->answer.memory;
        QVERIFY2(memory.needed > 0, memory.whyNot.c_str());
        QVERIFY(!f.service.state()->charts.empty());
        // Another machine, another answer.
        f.document.setContent(test::smallBuild(2), {}, false);
        QCOMPARE(answered.count(), 2); // no workload any more
        QVERIFY(!f.service.state());
    }

    void onlyTheNewestIsAnswered()
    {
        Fixture f;
        f.service.load();
        f.steps.runAll();
        QSignalSpy answered(&f.service, &WorkloadService::answered);
        f.state(1);
        f.state(2);
        f.state(3);
        QCOMPARE(f.steps.waiting(), std::size_t{3});
        f.steps.runLast();
        QCOMPARE(answered.count(), 1);
        f.steps.runAll();
        QCOMPARE(answered.count(), 1);
        QCOMPARE(f.service.state()->stated.batch, std::optional(3.0));
    }

    void undoAndClear()
    {
        Fixture f;
        f.state(1);
        QVERIFY(f.service.state(resnet(2), QStringLiteral("batch"), QStringLiteral("workload.batch")));
        QVERIFY(f.service.state(resnet(24), QStringLiteral("batch"), QStringLiteral("workload.batch")));
        QCOMPARE(f.document.undoStack().count(), 2); // typing is one step
        QCOMPARE(f.service.stated().batch, std::optional(24.0));
        f.document.undoStack().undo();
        QCOMPARE(f.service.stated().batch, std::optional(1.0));
        f.steps.runAll();
        QVERIFY(f.service.state());
        QVERIFY(f.service.clear(QStringLiteral("clear")));
        QVERIFY(!f.service.state());
        QVERIFY(f.document.build().workload.empty());
        f.document.undoStack().undo();
        f.steps.runAll();
        QVERIFY(f.service.state());
    }

    void unknownMembersStay()
    {
        Fixture f;
        Build build = test::smallBuild();
        build.workload = R"({"mode":"inference","model":"ResNet-50","later":{"a":1}})";
        f.document.setContent(build, {}, false);
        f.state(8);
        QVERIFY(f.document.build().workload.find(R"("later":{"a":1})") != std::string::npos);
        QVERIFY(f.document.build().workload.find(R"("batch":8)") != std::string::npos);
    }

    void faultsAreSaid()
    {
        Fixture f;
        Build build = test::smallBuild();
        build.workload = R"({"mode":"inference","batch":"many"})";
        f.document.setContent(build, {}, false);
        f.steps.runAll();
        QVERIFY(f.service.state());
        QVERIFY(f.service.state()->fault.find("batch") != std::string::npos);
        QVERIFY(f.service.state()->charts.empty());
        WorkloadService lost(f.document, f.steps);
        QSignalSpy loaded(&lost, &WorkloadService::loaded);
        lost.setFolder(test::sourceFolder() / "no such folder", f.document.catalog());
        lost.load();
        f.steps.runAll();
        QCOMPARE(loaded.count(), 1);
        QVERIFY(!lost.estimator());
        QVERIFY(!lost.fault().isEmpty());
    }

    void nobodyIsCalledWhoIsGone()
    {
        Fixture f;
        {
            WorkloadService gone(f.document, f.steps);
            gone.setFolder(test::sourceFolder() / "catalog", f.document.catalog());
            gone.load();
        }
        f.steps.runAll();
        QCOMPARE(f.steps.waiting(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestWorkloadService)
#include "tst_workload_service.moc"
