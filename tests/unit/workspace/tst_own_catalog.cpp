// The user's own catalog off the window's thread: imports, cancelling, updating, removal, and an owner that goes away.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/workspace/evaluation_service.h"
#include "app/workspace/own_catalog.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;

namespace {

CsvMapping cards()
{
    CsvMapping out;
    out.dataset = "cards";
    out.title = "Cards";
    out.category = "accelerator";
    out.columns = {{"Card", "name", "", false}, {"Watt", "power_limit_w", "", false}};
    return out;
}

} // namespace

class TestOwnCatalog : public QObject {
    Q_OBJECT

    const CatalogPtr m_bundled = std::make_shared<const Catalog>(test::catalog());

    static QString table(const QTemporaryDir& folder, int rows)
    {
        const QString path = folder.filePath(QStringLiteral("cards.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("Card,Watt\n");
        for (int i = 0; i < rows; ++i)
            file.write(QByteArray("Card ") + QByteArray::number(i) + "," + QByteArray::number(100 + i % 300) + "\n");
        return path;
    }
    static std::filesystem::path fileIn(const QTemporaryDir& folder)
    {
        return folder.filePath(QStringLiteral("new/own.sqlite")).toStdString();
    }
    std::unique_ptr<OwnCatalog> own(const QTemporaryDir& folder, Executor& executor) const
    {
        auto out = std::make_unique<OwnCatalog>(executor);
        out->keepIn(fileIn(folder), m_bundled, {m_bundled, {}, {}});
        return out;
    }

private Q_SLOTS:
    void importsUpdatesAndRemoves()
    {
        const QTemporaryDir folder;
        PoolExecutor executor;
        const auto catalog = own(folder, executor);
        QSignalSpy imported(catalog.get(), &OwnCatalog::imported);
        QSignalSpy found(catalog.get(), &OwnCatalog::tableFound);
        const QString path = table(folder, 20);
        catalog->importFrom(path); // no importer takes it
        QTRY_COMPARE(found.count(), 1);
        catalog->importTable(path, cards());
        QTRY_COMPARE(imported.count(), 1);
        QVERIFY(catalog->catalog()->find("import:cards:card-7"));
        QVERIFY(!catalog->busy());
        static_cast<void>(table(folder, 30));
        catalog->update("cards");
        QTRY_COMPARE(imported.count(), 2);
        QVERIFY(catalog->catalog()->find("import:cards:card-29"));
        QSignalSpy removed(catalog.get(), &OwnCatalog::removed);
        catalog->remove("cards");
        QTRY_COMPARE(removed.count(), 1);
        QVERIFY(!catalog->catalog()->find("import:cards:card-7"));
        QVERIFY(catalog->catalog()->find("board"));
        // Its mapping is still known.
        catalog->importFrom(path);
        QTRY_COMPARE(found.count(), 2);
        QVERIFY(found.at(1).at(0).value<TableToMap>().remembered);
        QCOMPARE(found.at(1).at(0).value<TableToMap>().mapping.columns, cards().columns);
    }

    void cancelledImportsChangeNothing()
    {
        const QTemporaryDir folder;
        PoolExecutor executor;
        const auto catalog = own(folder, executor);
        QSignalSpy failed(catalog.get(), &OwnCatalog::failed);
        QSignalSpy changed(catalog.get(), &OwnCatalog::catalogChanged);
        connect(catalog.get(), &OwnCatalog::progressed, catalog.get(), [&] { catalog->cancel(); });
        catalog->importTable(table(folder, 60'000), cards());
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Cancelled);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(catalog->catalog(), m_bundled);
    }

    void anOwnerThatGoesAwayCancels()
    {
        const QTemporaryDir folder;
        PoolExecutor executor;
        auto catalog = own(folder, executor);
        catalog->importTable(table(folder, 60'000), cards());
        catalog.reset(); // the executor waits for the job
    }

    /// The command line imports while the window is open: into a file that was not there, then into one that was.
    void changesByOthersAreTakenOver()
    {
        const QTemporaryDir folder;
        PoolExecutor executor;
        const auto catalog = own(folder, executor);
        QSignalSpy changed(catalog.get(), &OwnCatalog::catalogChanged);
        const OwnPlace place{fileIn(folder), m_bundled};
        QVERIFY(importTableInto(place, table(folder, 5).toStdString(), cards(), {}));
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(catalog->catalog()->find("import:cards:card-4"));
        QVERIFY(UserCatalog::open(place.file, Access::Write)->setFavourite(PartId("card"), true));
        QTRY_VERIFY(catalog->isFavourite(PartId("card")));
        QVERIFY(importTableInto(place, table(folder, 9).toStdString(), cards(), {}));
        QTRY_VERIFY(catalog->catalog()->find("import:cards:card-8"));
        QTRY_VERIFY(!catalog->busy());
        QVERIFY(removeFromOwn(place, "cards"));
        QTRY_VERIFY(!catalog->catalog()->find("import:cards:card-8"));
    }

    void ownChangesAreNotReadAgain()
    {
        const QTemporaryDir folder;
        PoolExecutor executor;
        const auto catalog = own(folder, executor);
        QSignalSpy changed(catalog.get(), &OwnCatalog::catalogChanged);
        QVERIFY(catalog->setFavourite(PartId("card"), true));
        QTest::qWait(1000); // longer than others' changes take to be seen
        QCOMPARE(changed.count(), 0);
        catalog->importTable(table(folder, 5), cards());
        QTRY_COMPARE(changed.count(), 1);
        QTest::qWait(1000);
        QCOMPARE(changed.count(), 1);
    }

    void missingOriginsAreSaid()
    {
        const QTemporaryDir folder;
        InlineExecutor executor;
        const auto catalog = own(folder, executor);
        QSignalSpy imported(catalog.get(), &OwnCatalog::imported);
        const QString path = table(folder, 3);
        catalog->importTable(path, cards());
        QTRY_COMPARE(imported.count(), 1);
        QVERIFY(QFile::remove(path));
        QSignalSpy failed(catalog.get(), &OwnCatalog::failed);
        catalog->update("cards");
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NotFound);
        QVERIFY(catalog->catalog()->find("import:cards:card-1"));
    }
};

QTEST_GUILESS_MAIN(TestOwnCatalog)
#include "tst_own_catalog.moc"
