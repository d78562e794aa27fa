// Documents: history, clean state, files, and that no save loses what somebody else wrote.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/workspace/backups.h"
#include "app/workspace/document.h"
#include "app/workspace/evaluation_service.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Edit named(const char* name)
{
    return SetOption{"name", std::string(name)};
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

    const CatalogPtr m_catalog = std::make_shared<const Catalog>(test::catalog());
    InlineExecutor m_executor;
    EvaluationService m_service{m_executor};

    static Edit placed(const char* part) { return Place{PartId(part), {}, 1, {}}; }

private Q_SLOTS:
    void aCatalogWithoutAPartKeepsItInBuildAndHistory()
    {
        Document document(m_catalog, m_service);
        QVERIFY(document.apply(placed("board"), {}));
        QVERIFY(document.apply(placed("card"), {}));
        QVERIFY(document.apply(named("after"), {}));
        std::vector<Part> rest;
        for (const Part& part : m_catalog->parts())
            if (part.id != PartId("card"))
                rest.push_back(part);
        QSignalSpy evaluated(&document, &Document::evaluated);
        document.setCatalog(std::make_shared<const Catalog>(rest, m_catalog->sources(), m_catalog->tables(), ""));
        QCOMPARE(evaluated.count(), 1);
        const auto hasCard = [&] { return findPart(*document.catalog(), document.build(), PartId("card")) != nullptr; };
        QVERIFY(hasCard());
        QVERIFY(document.evaluation()->machine->missing().empty());
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.build().parts.size(), std::size_t{1});
        document.undoStack().redo();
        QVERIFY(hasCard());
        // What is there again is the catalog's.
        document.setCatalog(m_catalog);
        QCOMPARE(findPart(*m_catalog, document.build(), PartId("card")), m_catalog->find("card"));
    }

    void undoAndRedoGiveTheSameBuilds()
    {
        Document document(m_catalog, m_service);
        std::vector<Build> states{document.build()};
        for (const char* part : {"board", "cpu", "card", "ssd", "card"}) {
            QVERIFY(document.apply(placed(part), QStringLiteral("Add %1").arg(QLatin1String(part))));
            states.push_back(document.build());
        }
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            document.undoStack().undo();
            QVERIFY(document.build() == states[i]);
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            document.undoStack().redo();
            QVERIFY(document.build() == states[i]);
        }
    }

    void editUndoAndOpenNotifyAlike()
    {
        Document document(m_catalog, m_service);
        std::vector<BuildChange> seen;
        connect(&document, &Document::changed, this, [&](const BuildChange& change) { seen.push_back(change); });
        document.apply(placed("card"), QStringLiteral("Add"));
        document.undoStack().undo();
        QCOMPARE(seen.size(), std::size_t{2});
        QCOMPARE(seen[0].added.size(), std::size_t{1});
        QVERIFY(seen[1].removed == seen[0].added);
    }

    void everyChangeIsEvaluated()
    {
        Document document(m_catalog, m_service);
        QVERIFY(document.evaluation());
        QSignalSpy spy(&document, &Document::evaluated);
        document.apply(placed("card"), QStringLiteral("Add"));
        QCOMPARE(spy.count(), 1);
        QVERIFY(document.evaluation()->build == document.buildPtr());
        document.undoStack().undo();
        QVERIFY(document.evaluation()->build == document.buildPtr());
    }

    void refusedAndEmptyEditsMakeNoStep()
    {
        Document document(m_catalog, m_service);
        QSignalSpy failed(&document, &Document::failed);
        QVERIFY(!document.apply(placed("nothing"), QStringLiteral("Add")));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QVERIFY(document.apply(Batch{}, QStringLiteral("Nothing")));
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.isModified());
    }

    void onlyEqualKeysMerge()
    {
        Document document(m_catalog, m_service);
        const QString key = QStringLiteral("name");
        document.apply(named("a"), QStringLiteral("Rename"), key);
        document.apply(named("ab"), QStringLiteral("Rename"), key);
        QCOMPARE(document.undoStack().count(), 1);
        document.apply(named("abc"), QStringLiteral("Rename"), QStringLiteral("other"));
        QCOMPARE(document.undoStack().count(), 2);
        document.apply(named("abcd"), QStringLiteral("Rename"));
        document.apply(named("abcde"), QStringLiteral("Rename"));
        QCOMPARE(document.undoStack().count(), 4);
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.build() == Build());
    }

    void aMergedStepThatChangesNothingGoes()
    {
        Document document(m_catalog, m_service);
        document.apply(named("start"), QStringLiteral("Rename"));
        document.apply(named("x"), QStringLiteral("Rename"), QStringLiteral("name"));
        document.apply(named("start"), QStringLiteral("Rename"), QStringLiteral("name"));
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.build().name, std::string("start"));
    }

    void cleanStateFollowsTheFile()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("one.rig"));
        Document document(m_catalog, m_service);
        QCOMPARE(document.save().error().code, ErrorCode::Usage);
        document.apply(named("a"), QStringLiteral("Rename"), QStringLiteral("name"));
        QVERIFY(document.isModified());
        QVERIFY(document.saveAs(path));
        QVERIFY(!document.isModified());
        QCOMPARE(document.path(), path);
        QCOMPARE(document.displayName(), QStringLiteral("one"));
        // A step on disk is not merged away, or its clean state could not come back.
        document.apply(named("ab"), QStringLiteral("Rename"), QStringLiteral("name"));
        QVERIFY(document.isModified());
        document.undoStack().undo();
        QVERIFY(!document.isModified());
        document.undoStack().undo();
        QVERIFY(document.isModified());
    }

    void whatIsSavedIsWhatOpens()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("b\u00fcild.rig"));
        Build saved;
        {
            Document document(m_catalog, m_service);
            document.apply(placed("board"), QStringLiteral("Add"));
            document.apply(placed("card"), QStringLiteral("Add"));
            QVERIFY(document.saveAs(path));
            saved = document.build();
        }
        Document other(m_catalog, m_service);
        other.apply(named("gone"), QStringLiteral("Rename"));
        QVERIFY(other.open(path));
        QVERIFY(other.build().parts == saved.parts);
        QVERIFY(!other.isModified());
        QCOMPARE(other.undoStack().count(), 0);
        QVERIFY(other.differingParts().empty());
    }

    void aFileThatDoesNotOpenLeavesTheDocumentAlone()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("bad.rig"));
        overwrite(path, "{\"format\": \"flopsmith-rig\", \"version\": [1, 0], \"parts\": [");
        Document document(m_catalog, m_service);
        document.apply(named("mine"), QStringLiteral("Rename"));
        QVERIFY(!document.open(path));
        QVERIFY(!document.open(dir.filePath(QStringLiteral("absent.rig"))));
        QCOMPARE(document.build().name, std::string("mine"));
        QVERIFY(document.undoStack().canUndo());
        QVERIFY(document.path().isEmpty());
    }

    void aFileChangedByOthersIsNotOverwritten()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("one.rig"));
        Document document(m_catalog, m_service);
        document.setBackupFolder(dir.filePath(QStringLiteral("backups")));
        QVERIFY(document.saveAs(path));
        const QByteArray theirs = bytesOf(path) + "\n";
        overwrite(path, theirs);
        document.apply(named("mine"), QStringLiteral("Rename"));
        const auto refused = document.save();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(bytesOf(path), theirs);
        QVERIFY(document.isModified());

        QVERIFY(document.save(true));
        QVERIFY(!document.isModified());
        const QStringList backups = backupsOf(dir.filePath(QStringLiteral("backups")), path);
        QCOMPARE(backups.size(), 1);
        QCOMPARE(bytesOf(backups.first()), theirs);
    }

    void aRemovedFileIsWrittenAgain()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("one.rig"));
        Document document(m_catalog, m_service);
        QVERIFY(document.saveAs(path));
        QVERIFY(QFile::remove(path));
        QVERIFY(document.save());
        QVERIFY(QFile::exists(path));
    }

    void fiveBackupsAreKept()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("backups"));
        const QString path = dir.filePath(QStringLiteral("one.rig"));
        Document document(m_catalog, m_service);
        document.setBackupFolder(folder);
        QVERIFY(document.saveAs(path));
        std::vector<QByteArray> contents;
        for (int i = 0; i < 8; ++i) {
            contents.push_back(bytesOf(path));
            document.apply(SetOption{"name", std::to_string(i)}, QStringLiteral("Rename"));
            QVERIFY(document.save());
            QVERIFY(document.save()); // the same again makes no backup
        }
        const QStringList backups = backupsOf(folder, path);
        QCOMPARE(backups.size(), backupGenerations);
        for (qsizetype i = 0; i < backups.size(); ++i)
            QCOMPARE(bytesOf(backups[i]), contents[contents.size() - 1 - static_cast<std::size_t>(i)]);
        // Another folder's file of the same name has backups of its own.
        QVERIFY(backupsOf(folder, dir.filePath(QStringLiteral("other/one.rig"))).isEmpty());
    }

    void aFailedSaveKeepsTheChanges()
    {
        const QTemporaryDir dir;
        Document document(m_catalog, m_service);
        document.apply(named("mine"), QStringLiteral("Rename"));
        QVERIFY(!document.saveAs(dir.filePath(QStringLiteral("no/such/folder/one.rig"))));
        QVERIFY(document.isModified());
        QVERIFY(document.path().isEmpty());
    }

    void oneFileOpensOnce()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("one.rig"));
        auto first = std::make_unique<Document>(m_catalog, m_service);
        QVERIFY(first->saveAs(path));
        QVERIFY(!first->lockOwner(path));

        Document second(m_catalog, m_service);
        const auto refused = second.open(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(second.lockOwner(path));
        QCOMPARE(second.lockOwner(path)->process, QCoreApplication::applicationPid());
        QVERIFY(!second.open(path, OpenMode::TakeOver)); // its holder lives

        QVERIFY(second.open(path, OpenMode::ReadOnly));
        QVERIFY(second.isReadOnly());
        QCOMPARE(second.save().error().code, ErrorCode::Unwritable);
        QVERIFY(second.open(path, OpenMode::Copy));
        QVERIFY(second.path().isEmpty());
        QVERIFY(second.isModified());
        QCOMPARE(second.saveAs(path).error().code, ErrorCode::Conflict);

        first.reset();
        QVERIFY(second.open(path));
        QVERIFY(!second.isReadOnly());
    }

    void aNewerMajorVersionIsNotWritten()
    {
        const QTemporaryDir dir;
        Build future;
        future.version = {2, 0};
        Document document(m_catalog, m_service);
        document.setContent(future, {}, false, true);
        QVERIFY(document.isReadOnly());
        QCOMPARE(document.saveAs(dir.filePath(QStringLiteral("one.rig"))).error().code, ErrorCode::FutureVersion);
    }

    void contentFromATemplateIsNamedByIt()
    {
        Build build;
        build.name = "Starter";
        Document document(m_catalog, m_service);
        QCOMPARE(document.displayName(), QStringLiteral("Untitled"));
        QSignalSpy file(&document, &Document::fileChanged);
        document.setContent(build, {}, false);
        QCOMPARE(document.displayName(), QStringLiteral("Starter"));
        QVERIFY(!document.isModified());
        QVERIFY(file.count() > 0);
        document.setContent(build, {}, true);
        QVERIFY(document.isModified());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
