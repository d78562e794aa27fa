// Autosave: unsaved work is on disk soon, goes when it is saved, and is found after a program was killed.
#include <cstdio>

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/workspace/autosave.h"
#include "app/workspace/document.h"
#include "app/workspace/evaluation_service.h"
#include "app/workspace/workspace.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;
using namespace std::chrono_literals;

namespace {

constexpr AutosaveDelays soon{10ms, 10ms, 10ms};

Edit named(const char* name)
{
    return SetOption{"name", std::string(name)};
}

QString rename()
{
    return QStringLiteral("Rename");
}

/// The state that a killed program leaves: its files, without anybody who holds their lock.
QString orphanOf(const Autosave& autosave, const QString& folder)
{
    const QString copy = QDir(folder).filePath(QStringLiteral("orphan.rig"));
    QString note = autosave.file();
    note.replace(QStringLiteral(".rig"), QStringLiteral(".json"));
    return QFile::copy(autosave.file(), copy) && QFile::copy(note, QDir(folder).filePath(QStringLiteral("orphan.json")))
        ? copy
        : QString();
}

/// The other program of killedWorkIsFound(): edits, waits until that is on disk, says so, and is killed.
int editUntilKilled(const QString& folder)
{
    PoolExecutor executor;
    EvaluationService service(executor);
    Document document(std::make_shared<const Catalog>(test::catalog()), service);
    Autosave autosave(document, executor, folder, soon);
    document.apply(named("mine"), rename());
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        if (!QFile::exists(autosave.file()))
            return;
        std::puts("ready");
        std::fflush(stdout);
        watch.stop();
    });
    watch.start(5);
    return QCoreApplication::exec();
}

} // namespace

class TestAutosave : public QObject {
    Q_OBJECT

    const CatalogPtr m_catalog = std::make_shared<const Catalog>(test::catalog());
    InlineExecutor m_executor;
    EvaluationService m_service{m_executor};

private Q_SLOTS:
    void anEditIsWrittenAndASaveRemovesIt()
    {
        const QTemporaryDir dir;
        Document document(m_catalog, m_service);
        Autosave autosave(document, m_executor, dir.filePath(QStringLiteral("autosave")), soon);
        QVERIFY(!QFile::exists(autosave.file()));
        document.apply(named("mine"), rename());
        QTRY_VERIFY(QFile::exists(autosave.file()));
        const auto written = loadBuild(QFileInfo(autosave.file()).filesystemFilePath(), *m_catalog);
        QVERIFY(written);
        QCOMPARE(written->build.name, std::string("mine"));
        QVERIFY(document.saveAs(dir.filePath(QStringLiteral("one.rig"))));
        QVERIFY(!QFile::exists(autosave.file()));
    }

    void undoneWorkIsNotKept()
    {
        const QTemporaryDir dir;
        Document document(m_catalog, m_service);
        Autosave autosave(document, m_executor, dir.path(), soon);
        document.apply(named("mine"), rename());
        QVERIFY(autosave.flush());
        QVERIFY(QFile::exists(autosave.file()));
        document.undoStack().undo();
        QVERIFY(!QFile::exists(autosave.file()));
    }

    void closingKeepsWhatNobodyDiscarded()
    {
        const QTemporaryDir dir;
        Document document(m_catalog, m_service);
        QString file;
        {
            Autosave autosave(document, m_executor, dir.path());
            document.apply(named("mine"), rename());
            file = autosave.file();
        }
        QVERIFY(QFile::exists(file));
        QCOMPARE(Autosave::orphans(dir.path()).size(), std::size_t{1});
        Autosave::remove(Autosave::orphans(dir.path()).front());
        {
            Autosave autosave(document, m_executor, dir.path());
            QVERIFY(autosave.flush());
            autosave.discard();
        }
        QVERIFY(QDir(dir.path()).entryList(QDir::Files).isEmpty());
    }

    void aLivingProgramsWorkIsNotOffered()
    {
        const QTemporaryDir dir;
        Document document(m_catalog, m_service);
        Autosave autosave(document, m_executor, dir.path());
        document.apply(named("mine"), rename());
        QVERIFY(autosave.flush());
        QVERIFY(Autosave::orphans(dir.path()).empty());
        QVERIFY(!orphanOf(autosave, dir.path()).isEmpty());
        const auto found = Autosave::orphans(dir.path());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].name, QStringLiteral("mine"));
        QVERIFY(Autosave::orphans(dir.path()).empty()); // `found` holds it
    }

    void killedWorkIsFound()
    {
        const QTemporaryDir dir;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit"), dir.path()});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine() || program.waitForReadyRead(100), 60'000);
        QVERIFY(Autosave::orphans(dir.path()).empty());
        program.kill();
        QVERIFY(program.waitForFinished());
        const auto found = Autosave::orphans(dir.path());
        QCOMPARE(found.size(), std::size_t{1});
        Document document(m_catalog, m_service);
        QVERIFY(document.recover(found[0]));
        QCOMPARE(document.build().name, std::string("mine"));
        QVERIFY(document.isModified());
        Autosave::remove(found[0]);
        QVERIFY(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aWriteThatIsUnderWayDoesNotComeAfterTheSave()
    {
        struct Held final : Executor {
            void run(std::function<void()> job) override { jobs.push_back(std::move(job)); }
            std::vector<std::function<void()>> jobs;
        };
        const QTemporaryDir dir;
        Held executor;
        Document document(m_catalog, m_service);
        Autosave autosave(document, executor, dir.filePath(QStringLiteral("autosave")), soon);
        document.apply(named("mine"), rename());
        QTRY_COMPARE(executor.jobs.size(), std::size_t{1});
        QVERIFY(document.saveAs(dir.filePath(QStringLiteral("one.rig"))));
        executor.jobs.front()();
        QVERIFY(!QFile::exists(autosave.file()));
    }

    void failureIsToldOnce()
    {
        const QTemporaryDir dir;
        QFile blocker(dir.filePath(QStringLiteral("blocker")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const QString folder = dir.filePath(QStringLiteral("blocker/autosave"));
        Document document(m_catalog, m_service);
        Autosave autosave(document, m_executor, folder, soon);
        QSignalSpy failed(&autosave, &Autosave::failed);
        QSignalSpy works(&autosave, &Autosave::works);
        document.apply(named("mine"), rename());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        blocker.close();
        QVERIFY(blocker.remove());
        QVERIFY(QDir().mkpath(folder));
        QTRY_COMPARE(works.count(), 1);
        QCOMPARE(failed.count(), 1);
        QVERIFY(QFile::exists(autosave.file()));
    }

    void recoveredWorkIsUnsavedWorkOfItsDocument()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("one.rig"));
        const QString folder = dir.filePath(QStringLiteral("autosave"));
        QString orphan;
        {
            Document document(m_catalog, m_service);
            QVERIFY(document.saveAs(path));
            Autosave autosave(document, m_executor, folder);
            document.apply(named("mine"), rename());
            QVERIFY(autosave.flush());
            orphan = orphanOf(autosave, folder);
            autosave.discard();
        }
        UserSettings settings;
        Workspace workspace(m_catalog, dir.path(), m_executor, settings);
        workspace.keepDataIn(dir.path());
        const auto found = workspace.recoveries();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].path, path);
        QVERIFY(!found[0].documentIsNewer);
        QVERIFY(workspace.recover(found[0]));
        QVERIFY(!QFile::exists(orphan));
        QCOMPARE(workspace.document().build().name, std::string("mine"));
        QCOMPARE(workspace.document().path(), path);
        QVERIFY(workspace.document().isModified());
        QVERIFY(workspace.document().save()); // the document is as it was when it was loaded
        QVERIFY(workspace.recoveries().empty());
    }

    void recoveringOverAChangedDocumentIsAConflict()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("one.rig"));
        Document document(m_catalog, m_service);
        QVERIFY(document.saveAs(path));
        Autosave autosave(document, m_executor, dir.filePath(QStringLiteral("autosave")));
        document.apply(named("mine"), rename());
        QVERIFY(autosave.flush());
        QVERIFY(!orphanOf(autosave, dir.filePath(QStringLiteral("autosave"))).isEmpty());
        document.setContent({}, {}, false); // lets go of the file
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n");
        file.close();
        const auto found = Autosave::orphans(dir.filePath(QStringLiteral("autosave")));
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(document.recover(found[0]));
        QCOMPARE(document.save().error().code, ErrorCode::Conflict);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--edit"))
        return editUntilKilled(arguments.value(2));
    TestAutosave test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_autosave.moc"
