// The file of the user's catalog: damage, newer versions, other programs' files, several who have it open.
#include <thread>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include "app/store/user_catalog.h"
#include "tests/support/catalog_folder.h"
#include "tests/support/imported_set.h"

using namespace flopsmith;

namespace {

CatalogPtr smallCatalog()
{
    Accelerator card;
    card.memory = Figure<Capacity>(gibibytes(24), Confidence::Vendor, 1);
    return test::CatalogBuilder().add("card", card).catalog();
}

void fill(const std::filesystem::path& file, int parts = 600)
{
    auto own = UserCatalog::open(file, Access::Write);
    QVERIFY2(own.has_value(), own ? "" : describe(own.error()).c_str());
    QVERIFY(own->putDataset(test::largeSet("open", parts), *smallCatalog(), {}).has_value());
}

/// What opening and reading everything says: empty when all is well.
std::string complaint(const std::filesystem::path& file, Access access = Access::Read)
{
    auto own = UserCatalog::open(file, access);
    if (!own)
        return describe(own.error());
    if (const auto all = own->overlay(smallCatalog()); !all)
        return describe(all.error());
    const auto sound = own->check();
    return sound ? std::string() : describe(sound.error());
}

void runSql(const std::filesystem::path& file, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(QString::fromStdString(file.string()));
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

} // namespace

class TestUserCatalogFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileIsNotMadeByReading()
    {
        const test::TempFolder folder;
        QVERIFY(QString::fromStdString(complaint(folder / "none.sqlite")).contains(QStringLiteral("no such file")));
        QVERIFY(!std::filesystem::exists(folder / "none.sqlite"));
    }

    void otherFilesAreRefusedAndStay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("{\"this\": \"is a document\"}\n").repeated(200);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(5000, 'x'));
    }
    void otherFilesAreRefusedAndStay()
    {
        QFETCH(QByteArray, bytes);
        const test::TempFolder folder;
        test::writeBytes(folder / "own.sqlite", bytes.toStdString());
        for (const Access access : {Access::Read, Access::Write}) {
            const std::string told = complaint(folder / "own.sqlite", access);
            QVERIFY2(told.find("own.sqlite") != std::string::npos
                         && told.find("--user-catalog none") != std::string::npos,
                     told.c_str());
            QVERIFY(told.find('\n') == std::string::npos);
        }
        QCOMPARE(QByteArray::fromStdString(test::bytesOf(folder / "own.sqlite")), bytes);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        const test::TempFolder folder;
        runSql(folder / "own.sqlite", {QStringLiteral("CREATE TABLE song (name TEXT)")});
        const std::string told = complaint(folder / "own.sqlite", Access::Write);
        QVERIFY2(told.find("another program") != std::string::npos, told.c_str());
    }

    void aNewerVersionIsRefusedAndStays()
    {
        const test::TempFolder folder;
        fill(folder / "own.sqlite");
        runSql(folder / "own.sqlite", {QStringLiteral("PRAGMA user_version = 99")});
        const std::string before = test::bytesOf(folder / "own.sqlite");
        for (const Access access : {Access::Read, Access::Write}) {
            const std::string told = complaint(folder / "own.sqlite", access);
            QVERIFY2(told.find("newer version") != std::string::npos, told.c_str());
        }
        QVERIFY(test::bytesOf(folder / "own.sqlite") == before);
    }

    void aTruncatedFileIsRefused()
    {
        const test::TempFolder folder;
        fill(folder / "own.sqlite");
        const std::string whole = test::bytesOf(folder / "own.sqlite");
        for (const double share : {0.01, 0.3, 0.9}) {
            test::writeBytes(
                folder / "cut.sqlite",
                std::string_view(whole).substr(0, static_cast<std::size_t>(static_cast<double>(whole.size()) * share)));
            QVERIFY(!complaint(folder / "cut.sqlite").empty());
        }
        QVERIFY(complaint(folder / "own.sqlite").empty());
    }

    /// A bit that a disk turned is found, never shown as a figure.
    void changedFiguresAreFound()
    {
        const test::TempFolder folder;
        fill(folder / "own.sqlite");
        runSql(folder / "own.sqlite",
               {QStringLiteral("UPDATE part_chunk SET bytes = CAST(substr(bytes, 1, 900) || x'7F' || substr(bytes, 902)"
                               " AS BLOB) WHERE seq = 0")});
        const std::string told = complaint(folder / "own.sqlite");
        QVERIFY2(told.find("damaged") != std::string::npos && told.find("open") != std::string::npos, told.c_str());
    }

    /// Those who read meanwhile see the state before, then that after.
    void readersGoOnDuringAnImport()
    {
        const test::TempFolder folder;
        fill(folder / "own.sqlite", 20);
        auto own = UserCatalog::open(folder / "own.sqlite", Access::Write);
        QVERIFY(own.has_value());
        std::size_t meanwhile = 0;
        const auto put = own->putDataset(test::largeSet("open", 40), *smallCatalog(), [&](int permille) {
            if (permille < 1000 && meanwhile == 0) {
                auto other = UserCatalog::open(folder / "own.sqlite", Access::Read);
                if (const auto all = other ? other->overlay(smallCatalog()) : Result<CatalogPtr>(fail(other.error())))
                    meanwhile = (*all)->parts().size();
            }
            return true;
        });
        QVERIFY2(put.has_value(), put ? "" : describe(put.error()).c_str());
        QCOMPARE(meanwhile, std::size_t{21});
        QCOMPARE((*own->overlay(smallCatalog()))->parts().size(), std::size_t{41});
    }

    /// A program that is killed in the middle leaves the old state.
    void aKilledImportIsUndone()
    {
        const test::TempFolder folder;
        fill(folder / "own.sqlite", 20);
        auto own = UserCatalog::open(folder / "own.sqlite", Access::Write);
        QVERIFY(own.has_value());
        bool copied = false;
        const auto put = own->putDataset(test::largeSet("open", 30'000), *smallCatalog(), [&](int permille) {
            // Late, so that pages of the new state are in the file already.
            if (permille > 900 && !copied) {
                copied = true;
                for (const char* end : {"", "-journal"})
                    test::writeBytes(folder / (std::string("killed.sqlite") + end),
                                     test::bytesOf(folder / (std::string("own.sqlite") + end)));
            }
            return true;
        });
        QVERIFY(put.has_value() && copied);
        QVERIFY(std::filesystem::file_size(folder / "killed.sqlite") > 1'000'000);
        QVERIFY(std::filesystem::file_size(folder / "killed.sqlite-journal") > 0);
        auto after = UserCatalog::open(folder / "killed.sqlite", Access::Read);
        QVERIFY2(after.has_value(), after ? "" : describe(after.error()).c_str());
        const auto all = after->overlay(smallCatalog());
        QVERIFY2(all.has_value(), all ? "" : describe(all.error()).c_str());
        QCOMPARE((*all)->parts().size(), std::size_t{21});
        QVERIFY(after->check().has_value());
    }

    void readingWritesNothing()
    {
        const test::TempFolder folder;
        fill(folder / "own.sqlite", 8);
        auto own = UserCatalog::open(folder / "own.sqlite", Access::Read);
        QVERIFY(own.has_value());
        QVERIFY(!own->setFavourite(PartId("card"), true));
        QVERIFY(own->favourites()->empty());
    }

    /// Two who write at once wait for each other.
    void writersTakeTurns()
    {
        const test::TempFolder folder;
        fill(folder / "own.sqlite", 8);
        std::vector<std::string> told(2);
        const auto write = [&](std::size_t who) {
            auto own = UserCatalog::open(folder / "own.sqlite", Access::Write);
            for (int i = 0; own && i < 20; ++i) {
                const std::string day = fmt::format("2026-01-{:02}", i + 1);
                const auto put = own->addPrices(
                    {{PartId("card"), {Money::of(static_cast<double>(100 + who), "USD"), day, PriceKind::Quote, ""}}},
                    {});
                if (!put)
                    told[who] = describe(put.error());
            }
        };
        std::thread other(write, std::size_t{1});
        write(0);
        other.join();
        QCOMPARE(told, std::vector<std::string>(2));
        auto own = UserCatalog::open(folder / "own.sqlite", Access::Read);
        QCOMPARE(own->priceHistory(PartId("card"))->size(), std::size_t{40});
    }

    void migrationsRunInOrderAndOnce()
    {
        const test::TempFolder folder;
        const Migration first{{"CREATE TABLE a (x INTEGER)", "INSERT INTO a VALUES (1)"}};
        const Migration second{{"ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 5"}};
        const Migration broken{{"INSERT INTO a VALUES (7, 7)", "SELECT nothing FROM nowhere"}};
        constexpr int mark = 4711;
        const auto file = folder / "some.sqlite";
        const auto open = [&](const std::vector<Migration>& all, Access access) {
            return Database::open(file, access, mark, all);
        };
        const auto sum = [](Database& database) {
            int out = 0;
            const auto read = database.run("SELECT sum(x + y) FROM a", {}, [&](const QSqlQuery& row) {
                out = row.value(0).toInt();
                return false;
            });
            return read ? out : -1;
        };
        QVERIFY(open({first}, Access::Write).has_value());
        // All or nothing.
        QVERIFY(!open({first, second, broken}, Access::Write));
        {
            auto database = open({first, second}, Access::Read);
            QVERIFY(database.has_value());
            QCOMPARE(sum(*database), 6);
        }
        auto again = open({first, second}, Access::Write);
        QVERIFY(again.has_value());
        QCOMPARE(sum(*again), 6);
        QVERIFY(!open({first}, Access::Read));
    }
};

QTEST_GUILESS_MAIN(TestUserCatalogFiles)
#include "tst_user_catalog_files.moc"
