// The command line as a script sees it: exit codes, one line of complaint, stable JSON, files that stay intact.
#include <set>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

using nlohmann::json;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] json answer() const { return json::parse(out.toStdString(), nullptr, false); }
};

Run cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(FLOPSMITH_CLI), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString sample(const QString& name)
{
    return QStringLiteral(FLOPSMITH_TEST_SOURCE_DIR "/resources/templates/%1.rig").arg(name);
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

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
        const QString file = write(QStringLiteral("bad.rig"),
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
        const QString file = write(QStringLiteral("broken.rig"), broken);
        const Run tried = cli({QStringLiteral("fix"), file, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(tried.code, 0);
        const json answer = tried.answer();
        QVERIFY(answer["repairs"].is_array() && !answer["repairs"].empty());
        for (const json& repair : answer["repairs"]) {
            QVERIFY(repair["edits"].is_array() && !repair["edits"].empty());
            QCOMPARE(repair["changes"].get<std::size_t>(), repair["edits"].size());
        }
        QCOMPARE(contentOf(file), broken);
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
        const QString file = write(QStringLiteral("hopeless.rig"),
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
        json document = json::parse(contentOf(file).toStdString(), nullptr, false);
        QCOMPARE(document["name"].get<std::string>(), std::string("Lab"));
        QCOMPARE(document["site"]["country"].get<std::string>(), std::string("DE"));
        QCOMPARE(document["parts"].back()["slot"].get<std::string>(), std::string("pcie2"));
        const std::string key = document["parts"].back()["key"].get<std::string>();
        QCOMPARE(cli({QStringLiteral("remove"), file, QString::fromStdString(key)}).code, 0);
        document = json::parse(contentOf(file).toStdString(), nullptr, false);
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
        const QString file = write(QStringLiteral("input.rig"), content);
        for (const QStringList& words : {QStringList{QStringLiteral("check"), file},
                                         QStringList{QStringLiteral("set"), file, QStringLiteral("name=x")}}) {
            const Run run = cli(words);
            QCOMPARE(run.code, 2);
            QCOMPARE(run.err.count('\n'), 1);
            QVERIFY2(run.err.contains("input.rig"), run.err.constData());
            QVERIFY(run.out.isEmpty());
        }
        QCOMPARE(contentOf(file), content);
    }

    void aFutureDocumentIsNotWritten()
    {
        const QByteArray content = R"({"format":"flopsmith-rig","version":[9,0],"parts":[]})";
        const QString file = write(QStringLiteral("future.rig"), content);
        QCOMPARE(cli({QStringLiteral("set"), file, QStringLiteral("name=x")}).code, 2);
        QCOMPARE(contentOf(file), content);
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

    void topologyAndTiers()
    {
        const QString file = sample(QStringLiteral("wrx90-4x-rtx-pro-6000-max-q"));
        const json topology =
            cli({QStringLiteral("topology"), file, QStringLiteral("--format"), QStringLiteral("json")}).answer();
        QCOMPARE(topology["paths"].size(), std::size_t(6));
        QVERIFY(topology["unplaced"].empty());
        const Run matrix =
            cli({QStringLiteral("topology"), file, QStringLiteral("--as"), QStringLiteral("nvidia-smi")});
        QVERIFY(matrix.out.contains("GPU3") && matrix.out.contains("PHB"));
        QVERIFY(
            cli({QStringLiteral("topology"), file, QStringLiteral("--as"), QStringLiteral("svg")}).out.startsWith("<"));
        const json tiers =
            cli({QStringLiteral("tiers"), file, QStringLiteral("--format"), QStringLiteral("json")}).answer();
        QCOMPARE(tiers["tiers"]["less_demanding"]["level"].get<std::string>(), std::string("recommended"));
        QVERIFY(tiers["tiers"]["demanding"]["groups"]["gpu"].contains("reason"));
        QVERIFY(QString::fromStdString(tiers["equivalence"].get<std::string>()).contains(QStringLiteral("by figures")));
    }

    void tiersTellDistanceAndWay()
    {
        const QString file = sample(QStringLiteral("am5-rtx-4070"));
        const Run run = cli({QStringLiteral("tiers"), file, QStringLiteral("--format"), QStringLiteral("json")});
        const json cpu = run.answer()["tiers"]["demanding"]["groups"]["cpu"];
        QCOMPARE(cpu["level"].get<std::string>(), std::string("below"));
        QVERIFY(QString::fromStdString(cpu["next"].get<std::string>()).contains(QStringLiteral("16 cores")));
        QCOMPARE(cpu["distance"][0].get<std::string>(), std::string("8 cores short"));
        const json& way = cpu["way"];
        QVERIFY(way["edits"].size() >= 1 && way["steps"].size() == way["edits"].size());
        QVERIFY(way["price_difference"]["amount"].is_number());
        QCOMPARE(way["price_difference"]["currency"].get<std::string>(), std::string("USD"));
        const Run text = cli({QStringLiteral("tiers"), file});
        QVERIFY(text.out.contains("cores short") && text.out.contains("cheapest way") && text.out.contains(" USD"));
    }

    void ownTiersAreJudgedLikeTheOthers()
    {
        const QString own = write(QStringLiteral("lab.json"), R"({"tiers": [{"id": "lab", "name": "Our lab",
            "minimum": {"cpu": {"cores": 4, "reason": "four cores"}},
            "recommended": {"cpu": {"cores": 64, "reason": "64 cores"}}}]})");
        const QString file = sample(QStringLiteral("am5-rtx-4070"));
        const Run run = cli({QStringLiteral("tiers"), file, QStringLiteral("--tiers"), own, QStringLiteral("--format"),
                             QStringLiteral("json")});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.answer()["tiers"]["lab"]["level"].get<std::string>(), std::string("minimum"));
        QCOMPARE(run.answer()["tiers"]["lab"]["name"].get<std::string>(), std::string("Our lab"));
        const QString bad = write(QStringLiteral("bad.json"), R"({"tiers": [{"id": "demanding", "name": "Mine",
            "minimum": {"cpu": {"cores": 4, "reason": "four cores"}}}]})");
        const Run refused = cli({QStringLiteral("tiers"), file, QStringLiteral("--tiers"), bad});
        QCOMPARE(refused.code, 2);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains("already"), refused.err.constData());
        QVERIFY(refused.out.isEmpty());
    }

    void rentedMachinesAndClusters()
    {
        const QString rented = m_folder.filePath(QStringLiteral("rented.rig"));
        QCOMPARE(cli({QStringLiteral("new"), QStringLiteral("Rented"), QStringLiteral("-o"), rented}).code, 0);
        QCOMPARE(cli({QStringLiteral("add"), rented, QStringLiteral("lambda-8x-h100-sxm")}).code, 0);
        const json check =
            cli({QStringLiteral("check"), rented, QStringLiteral("--format"), QStringLiteral("json")}).answer();
        QVERIFY(check["not_applicable"].size() > 100);
        const auto& skipped = check["not_applicable"];
        QVERIFY(std::find(skipped.begin(), skipped.end(), json("PWR-001")) != skipped.end());
        QVERIFY(std::find(skipped.begin(), skipped.end(), json("FW-001")) == skipped.end());
        const QString cluster = m_folder.filePath(QStringLiteral("cluster.rig"));
        QVERIFY(QFile::copy(sample(QStringLiteral("am5-rtx-4070")), cluster));
        QCOMPARE(cli({QStringLiteral("set"), cluster, QStringLiteral("nodes=4")}).code, 0);
        const json findings =
            cli({QStringLiteral("check"), cluster, QStringLiteral("--format"), QStringLiteral("json")}).answer();
        QVERIFY(findings["not_applicable"].empty());
        const auto has = [&](const char* key, const char* rule) {
            return std::any_of(findings[key].begin(), findings[key].end(),
                               [&](const json& one) { return one["rule"] == rule; });
        };
        QVERIFY(has("unknown", "NET-101")); // four machines, and no switch on the list
        QVERIFY(has("findings", "NET-103"));
    }

    void rentingIsSetAgainstOwning()
    {
        const QString file = sample(QStringLiteral("am5-rtx-4070"));
        const Run run = cli({QStringLiteral("rent"), file, QStringLiteral("--utilization"), QStringLiteral("0.4"),
                             QStringLiteral("--set"), QStringLiteral("price_kwh=0.25"), QStringLiteral("--set"),
                             QStringLiteral("rent_price.cherry-epyc-7402p-gpu=1.5"), QStringLiteral("--set"),
                             QStringLiteral("rent_count.cherry-epyc-7402p-gpu=1"), QStringLiteral("--format"),
                             QStringLiteral("json")});
        QCOMPARE(run.code, 0);
        const json answer = run.answer();
        double sum = 0;
        for (const auto& [name, amount] : answer["own"]["terms"].items())
            sum += amount.get<double>();
        QVERIFY(std::abs(sum - answer["own"]["total"].get<double>()) < 0.05);
        QVERIFY(answer["break_even"].contains("utilization") && answer["break_even"].contains("date"));
        QCOMPARE(answer["assumed"]["utilization"]["value"].get<double>(), 0.4);
        bool stated = false;
        bool asked = false;
        for (const json& offer : answer["rent"]) {
            QVERIFY(offer.contains("id") && (offer.contains("terms") || offer.contains("why_not")));
            stated = stated || (offer["id"] == "cherry-epyc-7402p-gpu" && offer.contains("total"));
            asked = asked || (offer["id"] == "cherry-2x-epyc-7443-gpu" && offer.contains("why_not"));
        }
        QVERIFY(stated && asked);
        // What stands on the command line is for this answer alone.
        QVERIFY(!contentOf(file).contains("rent_price"));
        const Run bad = cli({QStringLiteral("rent"), file, QStringLiteral("--utilization"), QStringLiteral("40")});
        QCOMPARE(bad.code, 2);
        QVERIFY(bad.err.contains("settings.utilization") && bad.err.count('\n') == 1);
        const QString report = m_folder.filePath(QStringLiteral("rent.html"));
        QCOMPARE(cli({QStringLiteral("rent"), file, QStringLiteral("-o"), report}).code, 0);
        QVERIFY(contentOf(report).contains("<table"));
    }

    void sheetsAndComparisonsAreWritten()
    {
        const QString file = sample(QStringLiteral("sp3-2x-a10"));
        for (const char* suffix : {"pdf", "html", "md", "csv", "xlsx", "json"}) {
            const QString out = m_folder.filePath(QStringLiteral("sheet.") + QLatin1String(suffix));
            const Run run = cli({QStringLiteral("export"), file, QStringLiteral("-o"), out});
            QVERIFY2(run.code == 0, run.err.constData());
            QVERIFY(QFileInfo(out).size() > 500);
        }
        QVERIFY(contentOf(m_folder.filePath(QStringLiteral("sheet.md"))).contains("A10"));
        const QString out = m_folder.filePath(QStringLiteral("comparison.html"));
        QCOMPARE(
            cli({QStringLiteral("compare"), file, sample(QStringLiteral("am5-rtx-4070")), QStringLiteral("-o"), out})
                .code,
            0);
        QVERIFY(contentOf(out).contains("7402P"));
        QCOMPARE(cli({QStringLiteral("compare"), file}).code, 2);
        // A rented machine by its id, another baseline, one workload for all.
        const Run rented = cli({QStringLiteral("compare"), file, QStringLiteral("lambda-1x-h100-pcie"),
                                QStringLiteral("--baseline"), QStringLiteral("2"), QStringLiteral("--preset"),
                                QStringLiteral("llama-3-8b"), QStringLiteral("--mode"), QStringLiteral("qlora")});
        QVERIFY2(rented.code == 0, rented.err.constData());
        QVERIFY(rented.out.contains("- **Baseline**: On-demand 1x H100 PCIe"));
        QVERIFY(rented.out.contains("## Workload") && rented.out.contains("per hour"));
        QCOMPARE(cli({QStringLiteral("compare"), file, file, QStringLiteral("--baseline"), QStringLiteral("3")}).code,
                 2);
        QCOMPARE(cli({QStringLiteral("compare"), file, QStringLiteral("nvidia-rtx-4090-fe")}).code, 2);
        QCOMPARE(
            cli({QStringLiteral("compare"), file, file, QStringLiteral("--preset"), QStringLiteral("nobodys")}).code,
            2);
    }

    void sheetsForCustomersAndWithWorkloads()
    {
        const QString file = m_folder.filePath(QStringLiteral("worked.rig"));
        QVERIFY(QFile::copy(sample(QStringLiteral("lga1700-rtx-4090")), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        const Run set = cli(
            {QStringLiteral("set"), file, QStringLiteral("workload={\"model\": \"llama-3-8b\", \"mode\": \"qlora\"}")});
        QVERIFY2(set.code == 0, set.err.constData());
        const QString out = m_folder.filePath(QStringLiteral("worked.md"));
        QCOMPARE(cli({QStringLiteral("export"), file, QStringLiteral("-o"), out}).code, 0);
        QVERIFY(contentOf(out).contains("QLoRA fine-tuning"));
        QVERIFY(contentOf(out).contains("tokens/s"));
        QVERIFY(contentOf(out).contains("USD"));
        for (const char* option : {"--customer", "--summary"}) {
            QStringList words{QStringLiteral("export"), file, QStringLiteral("-o"), out, QStringLiteral("--customer")};
            if (words.last() != QLatin1String(option))
                words << QString::fromLatin1(option);
            QCOMPARE(cli(words).code, 0);
            QVERIFY(contentOf(out).contains("RTX 4090"));
            QVERIFY(!contentOf(out).contains("USD"));
        }
    }

    void theCatalogIsWithoutFault()
    {
        const Run run = cli({QStringLiteral("catalog"), QStringLiteral("verify")});
        QVERIFY2(run.code == 0, run.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
