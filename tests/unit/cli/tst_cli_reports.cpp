// Reports of the command line: topology, tiers, rented machines, own or rent, sheets and comparisons.
#include <cmath>

#include <QtTest>

#include "tests/unit/cli/cli_run.h"

using namespace flopsmith::test;

class TestCliReports : public QObject {
    Q_OBJECT

    CliFolder m_folder;

private Q_SLOTS:
    void topologyAndTiers()
    {
        const QString file = sample(QStringLiteral("wrx90-4x-rtx-pro-6000-max-q"));
        const json topology =
            cli({QStringLiteral("topology"), file, QStringLiteral("--format"), QStringLiteral("json")}).answer();
        QCOMPARE(topology["paths"].size(), std::size_t(6));
        QVERIFY(topology["unplaced"].empty());
        const Run matrix =
            cli({QStringLiteral("topology"), file, QStringLiteral("--as"), QStringLiteral("nvidia-smi")});
        QVERIFY(matrix.out.contains("GPU3") && matrix.out.contains("NODE"));
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
        const QString own = m_folder.write(QStringLiteral("lab.json"), R"({"tiers": [{"id": "lab", "name": "Our lab",
            "minimum": {"cpu": {"cores": 4, "reason": "four cores"}},
            "recommended": {"cpu": {"cores": 64, "reason": "64 cores"}}}]})");
        const QString file = sample(QStringLiteral("am5-rtx-4070"));
        const Run run = cli({QStringLiteral("tiers"), file, QStringLiteral("--tiers"), own, QStringLiteral("--format"),
                             QStringLiteral("json")});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.answer()["tiers"]["lab"]["level"].get<std::string>(), std::string("minimum"));
        QCOMPARE(run.answer()["tiers"]["lab"]["name"].get<std::string>(), std::string("Our lab"));
        const QString bad = m_folder.write(QStringLiteral("bad.json"), R"({"tiers": [{"id": "demanding", "name": "Mine",
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
        QVERIFY(!CliFolder::contentOf(file).contains("rent_price"));
        const Run bad = cli({QStringLiteral("rent"), file, QStringLiteral("--utilization"), QStringLiteral("40")});
        QCOMPARE(bad.code, 2);
        QVERIFY(bad.err.contains("settings.utilization") && bad.err.count('\n') == 1);
        const QString report = m_folder.filePath(QStringLiteral("rent.html"));
        QCOMPARE(cli({QStringLiteral("rent"), file, QStringLiteral("-o"), report}).code, 0);
        QVERIFY(CliFolder::contentOf(report).contains("<table"));
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
        QVERIFY(CliFolder::contentOf(m_folder.filePath(QStringLiteral("sheet.md"))).contains("A10"));
        const QString out = m_folder.filePath(QStringLiteral("comparison.html"));
        QCOMPARE(
            cli({QStringLiteral("compare"), file, sample(QStringLiteral("am5-rtx-4070")), QStringLiteral("-o"), out})
                .code,
            0);
        QVERIFY(CliFolder::contentOf(out).contains("7402P"));
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
        QVERIFY(CliFolder::contentOf(out).contains("QLoRA fine-tuning"));
        QVERIFY(CliFolder::contentOf(out).contains("tokens/s"));
        QVERIFY(CliFolder::contentOf(out).contains("USD"));
        for (const char* option : {"--customer", "--summary"}) {
            QStringList words{QStringLiteral("export"), file, QStringLiteral("-o"), out, QStringLiteral("--customer")};
            if (words.last() != QLatin1String(option))
                words << QString::fromLatin1(option);
            QCOMPARE(cli(words).code, 0);
            QVERIFY(CliFolder::contentOf(out).contains("RTX 4090"));
            QVERIFY(!CliFolder::contentOf(out).contains("USD"));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_cli_reports.moc"
