// The command line as a script sees it: exit codes, one line of complaint, stable JSON, files that stay intact.
#include <set>

#include <QtTest>

#include "tests/unit/cli/cli_run.h"

using namespace flopsmith::test;

class TestCli : public QObject {
    Q_OBJECT

    CliFolder m_folder;

private Q_SLOTS:
    void correctMachinesPass_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& file : QDir(QStringLiteral(FLOPSMITH_TEST_SOURCE_DIR "/resources/templates"))
                                       .entryList({QStringLiteral("*.rig")}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void correctMachinesPass()
    {
        QFETCH(QString, name);
        const Run run =
            cli({QStringLiteral("check"), sample(name), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.code, 0);
        const json answer = run.answer();
        QCOMPARE(answer.value("verdict", std::string()), std::string("ok"));
        for (const json& finding : answer["findings"])
            QCOMPARE(finding.value("severity", std::string()), std::string("advice"));
        QVERIFY(answer.value("passed", 0) > 20);
    }

    void theImpossibleMachineIsNamedRuleByRule()
    {
        const QString file =
            m_folder.write(QStringLiteral("bad.rig"),
                           R"({"format":"flopsmith-rig","version":[1,0],"name":"bad","site":{"country":"US"},
            "parts":[{"part":"fractal-torrent"},{"part":"asus-proart-x670e-creator"},{"part":"amd-ryzen-7-7700x"},{"part":"deepcool-ak620"},
                     {"part":"kingston-fury-beast-ddr5-6000-2x16"},{"part":"nvidia-rtx-4090-fe","count":4},{"part":"nvidia-a100-pcie-80gb"},
                     {"part":"samsung-990-pro-1tb"},{"part":"msi-mag-a850gl-pcie5"}]})");
        const Run run = cli({QStringLiteral("check"), file, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.code, 1);
        std::set<std::string> rules;
        const json answer = run.answer();
        for (const json& finding : answer["findings"]) {
            rules.insert(finding.value("rule", std::string()));
            QVERIFY(finding.contains("message") && finding.contains("values") && finding.contains("fixes")
                    && finding.contains("subjects"));
        }
        // slots, lanes, power, connectors, circuit, cooling
        for (const char* rule : {"PCI-001", "PCI-004", "PCI-005", "PWR-001", "PWR-003", "PWR-006", "PWR-015", "CIR-001",
                                 "COOL-009", "COOL-012", "COOL-013", "FIT-005"})
            QVERIFY2(rules.contains(rule), rule);
    }

    void errorsAreRepaired()
    {
        const QByteArray broken =
            R"({"format":"flopsmith-rig","version":[1,0],"name":"bad","site":{"country":"US"},
            "parts":[{"part":"fractal-torrent"},{"part":"asus-proart-x670e-creator"},{"part":"amd-ryzen-7-7700x"},{"part":"deepcool-ak620"},
                     {"part":"kingston-fury-beast-ddr5-6000-2x16"},{"part":"nvidia-rtx-4090-fe","count":4},{"part":"nvidia-a100-pcie-80gb"},
                     {"part":"samsung-990-pro-1tb"},{"part":"msi-mag-a850gl-pcie5"}]})";
        const QString file = m_folder.write(QStringLiteral("broken.rig"), broken);
        const Run tried = cli({QStringLiteral("fix"), file, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(tried.code, 0);
        const json answer = tried.answer();
        QVERIFY(answer["repairs"].is_array() && !answer["repairs"].empty());
        for (const json& repair : answer["repairs"]) {
            QVERIFY(repair["edits"].is_array() && !repair["edits"].empty());
            QCOMPARE(repair["changes"].get<std::size_t>(), repair["edits"].size());
        }
        QCOMPARE(CliFolder::contentOf(file), broken);
        QCOMPARE(cli({QStringLiteral("fix"), file, QStringLiteral("--apply")}).code, 0);
        QCOMPARE(cli({QStringLiteral("check"), file}).code, 0);
        const Run again = cli({QStringLiteral("fix"), file, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(again.code, 0);
        QVERIFY(again.answer()["repairs"].empty());
        QCOMPARE(cli({QStringLiteral("fix"), m_folder.filePath(QStringLiteral("absent.rig"))}).code, 2);
    }

    /// An old supply that the document calls an error: no change of the build makes it younger.
    void whatCannotBeRepairedIsSaid()
    {
        const QString file = m_folder.write(QStringLiteral("hopeless.rig"),
                                            R"({"format":"flopsmith-rig","version":[1,0],
            "policy":{"severity":{"PWR-027":"error"}},
            "parts":[{"part":"msi-mag-a850gl-pcie5","settings":{"age_years":9}}]})");
        const Run run = cli({QStringLiteral("fix"), file, QStringLiteral("--apply"), QStringLiteral("--format"),
                             QStringLiteral("json")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.answer()["repairs"].empty());
        QCOMPARE(run.answer()["applied"].get<bool>(), false);
    }

    void severalFilesGiveTheWorstCode()
    {
        const Run run = cli({QStringLiteral("check"), sample(QStringLiteral("am5-rtx-4070")),
                             sample(QStringLiteral("sp3-2x-a10")), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.code, 0);
        QVERIFY(run.answer().is_array());
        QCOMPARE(run.answer().size(), std::size_t(2));
        QVERIFY(run.answer()[0].contains("file"));
    }

    void buildsAreEditedInPlace()
    {
        const QString file = m_folder.filePath(QStringLiteral("lab.rig"));
        QCOMPARE(cli({QStringLiteral("new"), QStringLiteral("Lab"), QStringLiteral("-o"), file,
                      QStringLiteral("--template"), QStringLiteral("am5-rtx-4070")})
                     .code,
                 0);
        QCOMPARE(cli({QStringLiteral("add"), file, QStringLiteral("nvidia-rtx-4070-fe@pcie2")}).code, 0);
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("site.country=DE"),
                      QStringLiteral("gpu1.settings.power_limit_w=150")})
                     .code,
                 0);
        json document = json::parse(CliFolder::contentOf(file).toStdString(), nullptr, false);
        QCOMPARE(document["name"].get<std::string>(), std::string("Lab"));
        QCOMPARE(document["site"]["country"].get<std::string>(), std::string("DE"));
        QCOMPARE(document["parts"].back()["slot"].get<std::string>(), std::string("pcie2"));
        const std::string key = document["parts"].back()["key"].get<std::string>();
        QCOMPARE(cli({QStringLiteral("remove"), file, QString::fromStdString(key)}).code, 0);
        document = json::parse(CliFolder::contentOf(file).toStdString(), nullptr, false);
        QVERIFY(document["parts"].back()["part"] != "nvidia-rtx-4070-fe" || !document["parts"].back().contains("slot"));
        QCOMPARE(cli({QStringLiteral("new"), QStringLiteral("Lab"), QStringLiteral("-o"), file}).code,
                 2); // never over a file
    }

    void badInputIsOneLineAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << QByteArray(R"({"format":"flopsmith-rig","version":[1,0],"parts":[{"part":)");
        QTest::newRow("other format") << QByteArray(R"({"format":"else","version":[1,0],"parts":[]})");
        QTest::newRow("unknown part") << QByteArray(
            R"({"format":"flopsmith-rig","version":[1,0],"parts":[{"part":"acme-gpu"}]})");
        QTest::newRow("wrong type") << QByteArray(R"({"format":"flopsmith-rig","version":[1,0],"parts":{"a":1}})");
        QTest::newRow("bad count") << QByteArray(
            R"({"format":"flopsmith-rig","version":[1,0],"parts":[{"part":"fractal-torrent","count":-5}]})");
        QTest::newRow("twice the same key")
            << QByteArray(R"({"format":"flopsmith-rig","format":"flopsmith-rig","version":[1,0],"parts":[]})");
        QTest::newRow("deep") << QByteArray(R"({"format":"flopsmith-rig","version":[1,0],"parts":)")
                + QByteArray(100000, '[');
        QTest::newRow("not UTF-8") << QByteArray(
            "{\"format\":\"flopsmith-rig\",\"version\":[1,0],\"name\":\"\xff\xfe\",\"parts\":[]}");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("huge number") << QByteArray(
            R"({"format":"flopsmith-rig","version":[1,0],"parts":[],"nodes":1e400})");
    }
    void badInputIsOneLineAndChangesNothing()
    {
        QFETCH(QByteArray, content);
        const QString file = m_folder.write(QStringLiteral("input.rig"), content);
        for (const QStringList& words : {QStringList{QStringLiteral("check"), file},
                                         QStringList{QStringLiteral("set"), file, QStringLiteral("name=x")}}) {
            const Run run = cli(words);
            QCOMPARE(run.code, 2);
            QCOMPARE(run.err.count('\n'), 1);
            QVERIFY2(run.err.contains("input.rig"), run.err.constData());
            QVERIFY(run.out.isEmpty());
        }
        QCOMPARE(CliFolder::contentOf(file), content);
    }

    void aFutureDocumentIsNotWritten()
    {
        const QByteArray content = R"({"format":"flopsmith-rig","version":[9,0],"parts":[]})";
        const QString file = m_folder.write(QStringLiteral("future.rig"), content);
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("name=x")}).code, 2);
        QCOMPARE(CliFolder::contentOf(file), content);
    }

    void usageIsAnswered()
    {
        for (const QStringList& words :
             {QStringList{}, QStringList{QStringLiteral("frobnicate")}, QStringList{QStringLiteral("check")},
              QStringList{QStringLiteral("check"), QStringLiteral("/nowhere.rig")},
              QStringList{QStringLiteral("parts"), QStringLiteral("show"), QStringLiteral("acme")},
              QStringList{QStringLiteral("parts"), QStringLiteral("--category"), QStringLiteral("toaster")},
              QStringList{QStringLiteral("parts"), QStringLiteral("--sort"), QStringLiteral("colour")},
              QStringList{QStringLiteral("parts"), QStringLiteral("--category"), QStringLiteral("case"),
                          QStringLiteral("--sort"), QStringLiteral("price-per-gb")},
              QStringList{QStringLiteral("export"), sample(QStringLiteral("am5-rtx-4070")), QStringLiteral("-o"),
                          QStringLiteral("x.exe")},
              QStringList{QStringLiteral("check"), sample(QStringLiteral("am5-rtx-4070")), QStringLiteral("--catalog"),
                          QStringLiteral("/nowhere")}}) {
            const Run run = cli(words);
            QCOMPARE(run.code, 2);
            QVERIFY2(run.err.count('\n') == 1, run.err.constData());
        }
        QCOMPARE(cli({QStringLiteral("--version")}).code, 0);
    }

    void partsTellTheirSources()
    {
        const json answer = cli({QStringLiteral("parts"), QStringLiteral("show"), QStringLiteral("nvidia-rtx-4090-fe"),
                                 QStringLiteral("--format"), QStringLiteral("json")})
                                .answer();
        QCOMPARE(answer["figures"]["length_mm"]["value"].get<int>(), 304);
        QVERIFY(answer["figures"]["length_mm"].contains("source")
                && answer["figures"]["length_mm"].contains("confidence"));
        const json list = cli({QStringLiteral("parts"), QStringLiteral("rtx4090"), QStringLiteral("--format"),
                               QStringLiteral("json")})
                              .answer();
        QVERIFY(list["parts"].size() >= 2);
        const json boards = cli({QStringLiteral("parts"), QStringLiteral("--category"), QStringLiteral("motherboard"),
                                 QStringLiteral("--format"), QStringLiteral("json")})
                                .answer();
        QVERIFY(boards["parts"].size() > 50);
    }

    void partsAreOrderedAndFoundByNearNames()
    {
        const QStringList asJson{QStringLiteral("--format"), QStringLiteral("json")};
        const json cheapest =
            cli(QStringList{QStringLiteral("parts"), QStringLiteral("--category"), QStringLiteral("storage"),
                            QStringLiteral("--sort"), QStringLiteral("price")}
                + asJson)
                .answer()["parts"];
        QVERIFY(cheapest.front()["price"].is_object() && cheapest.back()["price"].is_null());
        const json near =
            cli(QStringList{QStringLiteral("parts"), QStringLiteral("gefroce"), QStringLiteral("4090")} + asJson)
                .answer();
        QVERIFY(near["near"] == true && !near["parts"].empty());
        QCOMPARE(near["parts"].front()["id"].get<std::string>(), std::string("nvidia-rtx-4090"));
        QVERIFY(!cli(QStringList{QStringLiteral("parts"), QStringLiteral("4090")} + asJson).answer().contains("near"));
    }

    void theCatalogIsWithoutFault()
    {
        const Run run = cli({QStringLiteral("catalog"), QStringLiteral("verify")});
        QVERIFY2(run.code == 0, run.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
