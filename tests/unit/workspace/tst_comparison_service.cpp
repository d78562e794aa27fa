// The comparison service: answers off the window's thread, keeps what it knows of builds that stay, and only the newest
// question counts.
#include <QSignalSpy>
#include <QtTest>

#include "app/workspace/comparison_service.h"
#include "app/workspace/document.h"
#include "tests/support/paths.h"
#include "tests/support/step_executor.h"
#include "tests/unit/reports/small_build.h"

using namespace flopsmith;
using test::evaluated;
using test::smallBuild;

class TestComparisonService : public QObject {
    Q_OBJECT

    struct Fixture {
        InlineExecutor inlined;
        test::StepExecutor steps;
        EvaluationService evaluations{inlined};
        Document document{test::smallCatalog(), evaluations};
        WorkloadService workloads{document, inlined};
        ComparisonService service{document, workloads, steps};
        QSignalSpy completed{&service, &ComparisonService::completed};
        Fixture()
        {
            document.setContent(smallBuild(), {}, false);
            workloads.setFolder(test::sourceFolder() / "catalog", document.catalog());
        }
        [[nodiscard]] std::vector<ReferenceBuild> two() const
        {
            return {{"This build", document.evaluation()}, {"Other", evaluated(smallBuild(2))}};
        }
        void state(double batch)
        {
            Workload workload;
            workload.mode = "inference";
            workload.model.name = "ResNet-50";
            workload.batch = batch;
            QVERIFY(workloads.state(workload, QStringLiteral("state")));
        }
    };

private Q_SLOTS:
    void answersLater()
    {
        Fixture f;
        f.service.complete(f.two());
        QCOMPARE(f.completed.count(), 0);
        QVERIFY(f.service.builds().empty());
        f.steps.runAll();
        QCOMPARE(f.completed.count(), 1);
        QCOMPARE(f.service.builds().size(), std::size_t{2});
        QCOMPARE(f.service.builds()[1].label, std::string("Other"));
        for (const ReferenceBuild& build : f.service.builds()) {
            QVERIFY(build.ownership);
            QVERIFY(!build.workload);
        }
    }

    void keepsWhatItKnows()
    {
        Fixture f;
        auto builds = f.two();
        f.service.complete(builds);
        f.steps.runAll();
        const auto before = f.service.builds()[1].ownership;
        builds[1].label = "Renamed";
        f.service.complete(builds);
        QCOMPARE(f.completed.count(), 2);
        QCOMPARE(f.service.builds()[1].label, std::string("Renamed"));
        builds.push_back({"Third", evaluated(smallBuild(3))});
        f.service.complete(builds);
        QCOMPARE(f.completed.count(), 2);
        f.steps.runAll();
        QCOMPARE(f.service.builds()[1].ownership, before);
        QVERIFY(f.service.builds()[2].ownership);
    }

    void newestCounts()
    {
        Fixture f;
        const auto builds = f.two();
        f.service.complete(builds);
        f.service.complete({builds[0], {"Newer", evaluated(smallBuild(4))}});
        f.steps.runLast();
        f.steps.runAll();
        QCOMPARE(f.completed.count(), 1);
        QCOMPARE(f.service.builds()[1].label, std::string("Newer"));
    }

    void answersForTheWorkload()
    {
        Fixture f;
        f.state(8);
        const auto builds = f.two();
        f.service.complete(builds);
        f.steps.runAll();
        const auto first = f.service.builds();
        QVERIFY(first[0].workload && first[1].workload);
        QVERIFY(first[1].workload->question.workload.batch == 8.0);
        // Another workload: what was known does not hold.
        f.state(16);
        f.service.complete(builds);
        f.steps.runAll();
        QVERIFY(f.service.builds()[1].workload->question.workload.batch == 16.0);
        QVERIFY(f.service.builds()[1].ownership != first[1].ownership);
    }
};

QTEST_GUILESS_MAIN(TestComparisonService)
#include "tst_comparison_service.moc"
