// The evaluation service: the newest request wins, whatever order jobs end in, and nobody who is gone is called.
#include <QtTest>

#include "app/workspace/evaluation_service.h"
#include "tests/support/step_executor.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;

class TestEvaluationService : public QObject {
    Q_OBJECT

    const CatalogPtr m_catalog = std::make_shared<const Catalog>(test::catalog());

    static BuildPtr build(const char* name)
    {
        Build out;
        out.name = name;
        return std::make_shared<const Build>(std::move(out));
    }

    struct Log {
        std::vector<std::string> names;
        std::function<void(EvaluationPtr)> add()
        {
            return [this](const EvaluationPtr& evaluation) { names.push_back(evaluation->build->name); };
        }
    };
    using Names = std::vector<std::string>;

private Q_SLOTS:
    void onlyTheNewestIsDelivered()
    {
        test::StepExecutor executor;
        EvaluationService service(executor);
        QObject owner;
        Log log;
        service.request(&owner, build("old"), m_catalog, log.add());
        service.request(&owner, build("new"), m_catalog, log.add());
        executor.runLast();
        executor.runFirst();
        QCOMPARE(log.names, Names{"new"});

        service.request(&owner, build("old"), m_catalog, log.add());
        service.request(&owner, build("newer"), m_catalog, log.add());
        executor.runFirst();
        QCOMPARE(log.names, Names{"new"});
        executor.runFirst();
        QCOMPARE(log.names, (Names{"new", "newer"}));
    }

    void ownersDoNotDisturbEachOther()
    {
        test::StepExecutor executor;
        EvaluationService service(executor);
        QObject one;
        QObject two;
        Log log;
        service.request(&one, build("one"), m_catalog, log.add());
        service.request(&two, build("two"), m_catalog, log.add());
        executor.runFirst();
        executor.runFirst();
        QCOMPARE(log.names, (Names{"one", "two"}));
    }

    void anOwnerThatIsGoneIsNotCalled()
    {
        test::StepExecutor executor;
        EvaluationService service(executor);
        auto owner = std::make_unique<QObject>();
        Log log;
        service.request(owner.get(), build("one"), m_catalog, log.add());
        owner.reset();
        executor.runFirst();
        QVERIFY(log.names.empty());
    }

    void aJobOutlivesItsService()
    {
        test::StepExecutor executor;
        QObject owner;
        Log log;
        {
            EvaluationService service(executor);
            service.request(&owner, build("one"), m_catalog, log.add());
        }
        executor.runFirst();
        QVERIFY(log.names.empty());
    }

    void aCallbackMayAskAgain()
    {
        test::StepExecutor executor;
        EvaluationService service(executor);
        QObject owner;
        Log log;
        service.request(&owner, build("one"), m_catalog,
                        [&](const EvaluationPtr&) { service.request(&owner, build("two"), m_catalog, log.add()); });
        executor.runFirst();
        QCOMPARE(executor.waiting(), std::size_t{1});
        executor.runFirst();
        QCOMPARE(log.names, Names{"two"});
    }

    void aPoolDeliversOnTheServicesThread()
    {
        PoolExecutor executor;
        EvaluationService service(executor);
        QObject owner;
        std::vector<std::string> names;
        bool ownThread = true;
        for (int i = 0; i < 50; ++i) {
            service.request(&owner, build(i < 49 ? "old" : "new"), m_catalog, [&](const EvaluationPtr& evaluation) {
                ownThread = ownThread && QThread::currentThread() == thread();
                names.push_back(evaluation->build->name);
            });
        }
        QTRY_VERIFY(!names.empty() && names.back() == "new");
        QVERIFY(ownThread);
    }
};

QTEST_GUILESS_MAIN(TestEvaluationService)
#include "tst_evaluation_service.moc"
