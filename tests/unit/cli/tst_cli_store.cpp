// The user's catalog on the command line: --user-catalog, prices, datasets, merges, verify and coverage.
#include <QProcess>
#include <QTest>

#include <nlohmann/json.hpp>

#include "app/io/catalog_io.h"
#include "app/store/user_catalog.h"
#include "tests/support/imported_set.h"
#include "tests/support/paths.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;
using nlohmann::json;

namespace {

struct Run {
    int code = -1;
    std::string out;
    std::string err;
    [[nodiscard]] json answer() const { return json::parse(out, nullptr, false); }
};

class Cli {
public:
    explicit Cli(const std::filesystem::path& file)
        : m_file(QString::fromStdString(file.string()))
    {
    }
    Run operator()(QStringList arguments, bool asJson = true) const
    {
        arguments << QStringLiteral("--user-catalog") << m_file;
        if (asJson)
            arguments << QStringLiteral("--format") << QStringLiteral("json");
        QProcess process;
        process.start(QStringLiteral(FLOPSMITH_CLI), arguments);
        if (!process.waitForFinished(240000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }

private:
    QString m_file;
};

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// How many lines of a parts list name parts.
std::size_t resolvedLines(const Cli& cli, const std::filesystem::path& list, const std::filesystem::path& build)
{
    return cli({QStringLiteral("import-list"), text(list), QStringLiteral("-o"), text(build)})
        .answer()["resolved"]
        .size();
}

/// A dataset with a part that the bundled catalog has and one that it has not.
void fill(const std::filesystem::path& file)
{
    const auto bundled = loadCatalog(test::sourceFolder() / "catalog");
    QVERIFY(bundled.has_value());
    ImportedSet set = test::emptySet("open");
    Accelerator same;
    same.memory = test::imported(gibibytes(24));
    same.form = test::imported(std::string("pcie-card"));
    same.length = test::imported(millimetres(299));
    test::addPart(set, "same", "NVIDIA", (*bundled)->find(std::string_view("nvidia-rtx-4090-fe"))->name, same);
    test::addPart(set, "new", "Zotac", "GeForce RTX 4090 Invented Edition", test::someCard(3));
    set.skipped.push_back({"line 9", "has no name"});
    auto own = UserCatalog::open(file, Access::Write);
    QVERIFY(own.has_value());
    const auto put = own->putDataset(set, **bundled, {});
    QVERIFY2(put.has_value(), put ? "" : describe(put.error()).c_str());
    QCOMPARE(put->merged, std::size_t{1});
}

} // namespace

class TestCliStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importedPartsAreFoundAndShown()
    {
        const test::TempFolder folder;
        const Cli cli(folder / "own.sqlite");
        fill(folder / "own.sqlite");
        const json found = cli({QStringLiteral("parts"), QStringLiteral("invented edition")}).answer();
        QCOMPARE(found["parts"].size(), std::size_t{1});
        QCOMPARE(found["parts"][0]["id"].dump(), json("import:open:new").dump());
        const json shown =
            cli({QStringLiteral("parts"), QStringLiteral("show"), QStringLiteral("import:open:new")}).answer();
        QCOMPARE(shown["figures"]["length_mm"]["source"]["key"].dump(), json("open").dump());
        QCOMPARE(shown["figures"]["length_mm"]["confidence"].dump(), json("secondary").dump());
        // Merged: both lengths, the maker's first.
        const json merged =
            cli({QStringLiteral("parts"), QStringLiteral("show"), QStringLiteral("import:open:same")}).answer();
        QCOMPARE(merged["id"].dump(), json("nvidia-rtx-4090-fe").dump());
        QCOMPARE(merged["figures"]["length_mm"]["value"].dump(), json(304).dump());
        QCOMPARE(merged["figures"]["length_mm"]["others"][0]["value"].dump(), json(299).dump());
        const Run page =
            cli({QStringLiteral("parts"), QStringLiteral("show"), QStringLiteral("nvidia-rtx-4090-fe")}, false);
        QVERIFY(page.out.find("304") != std::string::npos && page.out.find("299 mm") != std::string::npos);
        // Without the user's catalog the part is not there.
        const Run none =
            Cli("none")({QStringLiteral("parts"), QStringLiteral("show"), QStringLiteral("import:open:new")});
        QCOMPARE(none.code, 2);
    }

    void datasetsMergesAndRecords()
    {
        const test::TempFolder folder;
        const Cli cli(folder / "own.sqlite");
        fill(folder / "own.sqlite");
        const json datasets = cli({QStringLiteral("catalog"), QStringLiteral("datasets")}).answer();
        QCOMPARE(datasets["datasets"][0]["name"].dump(), json("open").dump());
        QCOMPARE(datasets["datasets"][0]["parts"].dump(), json(2).dump());
        QCOMPARE(datasets["datasets"][0]["merged"].dump(), json(1).dump());
        QCOMPARE(datasets["datasets"][0]["skipped"].dump(), json(1).dump());
        const json merges = cli({QStringLiteral("catalog"), QStringLiteral("merges")}).answer();
        QCOMPARE(merges["merges"][0]["into"].dump(), json("nvidia-rtx-4090-fe").dump());
        QCOMPARE(cli({QStringLiteral("catalog"), QStringLiteral("split"), QStringLiteral("import:open:same")}).code, 0);
        QCOMPARE(cli({QStringLiteral("parts"), QStringLiteral("show"), QStringLiteral("import:open:same")})
                     .answer()["id"]
                     .dump(),
                 json("import:open:same").dump());
        QCOMPARE(cli({QStringLiteral("catalog"), QStringLiteral("join"), QStringLiteral("import:open:same")}).code, 0);
        const Run record =
            cli({QStringLiteral("catalog"), QStringLiteral("record"), QStringLiteral("import:open:new")});
        QCOMPARE(json::parse(record.out)["opendb_id"].dump(), json("new").dump());
        QCOMPARE(cli({QStringLiteral("catalog"), QStringLiteral("remove"), QStringLiteral("open")}).code, 0);
        QVERIFY(cli({QStringLiteral("catalog"), QStringLiteral("datasets")}).answer()["datasets"].empty());
        const Run again = cli({QStringLiteral("catalog"), QStringLiteral("remove"), QStringLiteral("open")});
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.find("no such dataset") != std::string::npos);
    }

    void anImportedPciIdDatabaseNamesDevices()
    {
        const test::TempFolder folder;
        const Cli cli(folder / "own.sqlite");
        test::writeBytes(folder / "pci.ids",
                         "10de  NVIDIA Corporation\n\t2684  AD102 [GeForce RTX 4090]\nC 03  Display\n");
        test::writeBytes(folder / "lspci.txt",
                         "01:00.0 VGA compatible controller [0300]: NVIDIA Corporation Device "
                         "[10de:2684] (rev a1)\n");
        fill(folder / "own.sqlite");
        QCOMPARE(resolvedLines(cli, folder / "lspci.txt", folder / "before.rig"), std::size_t{0});
        const Run run = cli({QStringLiteral("catalog"), QStringLiteral("import"), text(folder / "pci.ids")});
        QCOMPARE(run.answer()["device_names"].dump(), json(2).dump());
        QCOMPARE(resolvedLines(cli, folder / "lspci.txt", folder / "after.rig"), std::size_t{1});
    }

    void pricesOfTheUserAreShown()
    {
        const test::TempFolder folder;
        const Cli cli(folder / "own.sqlite");
        test::writeBytes(
            folder / "list.csv",
            "Price;Currency;Date;Name;id\n1.111,50;EUR;01.11.2025;;nvidia-rtx-4090-fe\n5;EUR;;;no-such-part\n");
        const Run run = cli({QStringLiteral("catalog"), QStringLiteral("prices"), text(folder / "list.csv"),
                             QStringLiteral("--rate"), QStringLiteral("EUR/USD=1.10@2025-11-20")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.answer()["imported"].dump(), json(1).dump());
        QCOMPARE(run.answer()["rates"].dump(), json(1).dump());
        QCOMPARE(run.answer()["skipped"].size(), std::size_t{1});
        QVERIFY(run.answer()["skipped"][0]["why"].get<std::string>().find("no-such-part") != std::string::npos);
        const json shown = cli({QStringLiteral("parts"), QStringLiteral("rtx 4090 founders")}).answer()["parts"][0];
        QCOMPARE(shown["price"]["amount"].dump(), json(1111.5).dump());
        QCOMPARE(shown["price"]["currency"].dump(), json("EUR").dump());
        QCOMPARE(shown["price"]["kind"].dump(), json("user").dump());
        QVERIFY(shown["price"]["old"].is_boolean());
        // The bundled prices are still there.
        QVERIFY(cli({QStringLiteral("parts"), QStringLiteral("show"), QStringLiteral("nvidia-rtx-4090-fe")})
                    .answer()["prices"]
                    .size()
                >= 2);
        test::writeBytes(folder / "bad.csv", "id,price\nno-such-part,1\n");
        QCOMPARE(cli({QStringLiteral("catalog"), QStringLiteral("prices"), text(folder / "bad.csv")}).code, 1);
        QCOMPARE(Cli("none")({QStringLiteral("catalog"), QStringLiteral("prices"), text(folder / "list.csv")}).code, 2);
    }

    void faultyFilesAreOneLine()
    {
        const test::TempFolder folder;
        test::writeBytes(folder / "own.sqlite", std::string(5000, 'x'));
        for (const std::filesystem::path& file : {folder / "own.sqlite", folder / "not-there.sqlite"}) {
            const Run run = Cli(file)({QStringLiteral("parts"), QStringLiteral("4090")});
            QCOMPARE(run.code, 2);
            QCOMPARE(std::count(run.err.begin(), run.err.end(), '\n'), std::ptrdiff_t{1});
            QVERIFY(run.err.find(file.string()) != std::string::npos);
        }
        QVERIFY(!std::filesystem::exists(folder / "not-there.sqlite"));
        QCOMPARE(test::bytesOf(folder / "own.sqlite"), std::string(5000, 'x'));
    }

    void verifyAndCoverage()
    {
        const Run verify = Cli("none")({QStringLiteral("catalog"), QStringLiteral("verify")});
        QCOMPARE(verify.code, 0);
        QVERIFY(verify.answer()["faults"].empty());
        QVERIFY(verify.answer()["parts"].get<int>() > 400);
        const Run coverage =
            Cli("none")({QStringLiteral("catalog"), QStringLiteral("verify"), QStringLiteral("--coverage")});
        QCOMPARE(coverage.code, 0);
        const json answer = coverage.answer();
        QVERIFY(answer["categories"]["accelerator"]["fields"]["memory_gib"]["known"].get<int>() > 100);
        QVERIFY(!answer["rules"].empty());
        QVERIFY(answer["prices"]["priced"].get<int>() > 0);
    }

    void aPdfCanBeMadeWithAUserCatalog()
    {
        const test::TempFolder folder;
        fill(folder / "own.sqlite");
        const Run run = Cli(folder / "own.sqlite")({QStringLiteral("export"),
                                                    text(test::sourceFolder() / "resources/templates/am5-rtx-4070.rig"),
                                                    QStringLiteral("-o"), text(folder / "sheet.pdf")},
                                                   false);
        QVERIFY2(run.code == 0, run.err.c_str());
        QVERIFY(test::bytesOf(folder / "sheet.pdf").starts_with("%PDF"));
    }
};

QTEST_GUILESS_MAIN(TestCliStore)
#include "tst_cli_store.moc"
