// The JSON answers of the command line: the keys that scripts rely on (product.md section 4), and values that add up.
#include <nlohmann/json.hpp>

#include <QTest>

#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/io/report_json.h"
#include "tests/support/paths.h"

using namespace flopsmith;
using nlohmann::json;

namespace {

CatalogPtr catalog()
{
    static const CatalogPtr loaded = loadCatalog(test::testCatalogFolder()).value();
    return loaded;
}

EvaluationPtr evaluated(const std::string& rig)
{
    const auto file = test::sourceFolder() / "tests" / "data" / "rigs" / (rig + ".rig");
    return evaluate(std::make_shared<const Build>(loadBuild(file, *catalog()).value().build), catalog());
}

EvaluationPtr evaluatedText(const std::string& parts)
{
    const std::string text = "{\"format\": \"flopsmith-rig\", \"version\": [1, 0], \"parts\": " + parts + "}";
    return evaluate(std::make_shared<const Build>(parseBuild(text, *catalog(), "f").value().build), catalog());
}

/// The first of `keys` that `object` lacks; empty when it has all.
std::string lacks(const json& object, const std::vector<std::string>& keys)
{
    for (const std::string& key : keys)
        if (!object.contains(key))
            return key;
    return {};
}

} // namespace

class TestReportJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkHasTheStableKeys()
    {
        // More cards than the board has places for: findings and gaps are certain.
        const json out = json::parse(
            checkJson(*evaluatedText("[{\"part\": \"test-board-am5\"}, {\"part\": \"test-gpu-blower\", \"count\": 4}]"),
                      "a.rig", true));
        QCOMPARE(lacks(out, {"file", "verdict", "findings", "unknown", "works_if", "cables", "unfed"}), std::string());
        QCOMPARE(out["file"].get<std::string>(), std::string("a.rig"));
        QCOMPARE(out["verdict"].get<std::string>(), std::string("error"));
        QVERIFY(!out["findings"].empty());
        for (const json& finding : out["findings"]) {
            QCOMPARE(lacks(finding, {"rule", "severity", "subjects", "message", "values", "fixes", "waived"}),
                     std::string());
            QVERIFY(finding["values"].is_object() && finding["waived"].is_null());
            QVERIFY(finding["message"].get<std::string>().find('%') == std::string::npos
                    || finding["message"].get<std::string>().find(" %") != std::string::npos);
            for (const json& fix : finding["fixes"]) {
                QCOMPARE(lacks(fix, {"title", "edit"}), std::string());
                QVERIFY(fix["edit"].is_object());
            }
        }
        for (const json& one : out["unknown"])
            QCOMPARE(lacks(one, {"rule", "subjects", "needs", "assumed"}), std::string());
    }

    void severalFilesAreAnArray()
    {
        const EvaluationPtr one = evaluated("am5-one-gpu");
        const json out = json::parse(checkJson({one, one}, {"a.rig", "b.rig"}, false));
        QCOMPARE(out.size(), std::size_t{2});
        QCOMPARE(out[1]["file"].get<std::string>(), std::string("b.rig"));
        QVERIFY(out[0]["findings"] == out[1]["findings"]);
    }

    void valuesAreInTheUnitOfTheirName()
    {
        auto evaluation = *evaluated("am5-one-gpu");
        Finding finding;
        finding.rule = "PWR-001";
        finding.message = "load %1";
        finding.arguments = {AnyQuantity(watts(1494))};
        finding.values = {{"load_w", AnyQuantity(watts(1494))}, {"memory_gib", AnyQuantity(gibibytes(23.5))},
                          {"cards", std::int64_t{3}},           {"share", 0.85},
                          {"plug", std::string("eps8")},        {"price", Money::of(19.99, "EUR")}};
        finding.waived = Waiver{"PWR-001", {}, "known", "me", "2026-01-01", {}};
        evaluation.findings = {finding};
        const json out = json::parse(checkJson(evaluation, "a.rig", false))["findings"][0];
        QCOMPARE(out["values"].dump(),
                 std::string("{\"cards\":3,\"load_w\":1494,\"memory_gib\":23.5,\"plug\":\"eps8\","
                             "\"price\":{\"amount\":19.99,\"currency\":\"EUR\"},\"share\":0.85}"));
        QCOMPARE(out["waived"]["reason"].get<std::string>(), std::string("known"));
        QCOMPARE(out["message"].get<std::string>(), std::string("load 1494 W"));
    }

    void assumedDataStandApart()
    {
        auto evaluation = *evaluated("am5-one-gpu");
        evaluation.unknown = {
            {"PWR-001", "Load", {"psu1"}, {{PartId("a"), "rated_w", false}, {PartId(), "site.circuit_a", true}}}};
        const json one = json::parse(checkJson(evaluation, "a.rig", false))["unknown"][0];
        QVERIFY(one["needs"] == json::array({"a.rated_w"}));
        QVERIFY(one["assumed"] == json::array({"site.circuit_a"}));
    }

    void topologyListsSlotsInBoardOrder()
    {
        const EvaluationPtr evaluation = evaluated("sp3-four-gpu");
        const json out = json::parse(topologyJson(*evaluation));
        QCOMPARE(lacks(out, {"slots", "unplaced", "paths"}), std::string());
        QCOMPARE(out["slots"].size(), evaluation->machine->slots().size());
        int linked = 0;
        for (std::size_t i = 0; i < out["slots"].size(); ++i) {
            const json& slot = out["slots"][i];
            QCOMPARE(slot["id"].get<std::string>(), evaluation->machine->slots()[i].id.str());
            if (!slot.contains("link"))
                continue;
            QCOMPARE(lacks(slot, {"instance", "why", "wired", "gen"}), std::string());
            QVERIFY(slot["kind"] != "pcie" || slot.contains("physical"));
            ++linked;
        }
        QVERIFY(linked >= 4);
        QCOMPARE(out["paths"].size(), std::size_t{6});
        for (const json& path : out["paths"])
            QCOMPARE(lacks(path, {"a", "b", "kind"}), std::string());
    }

    void tiersNameLevelReasonAndNext()
    {
        TierReport report;
        report.tier = "demanding";
        report.verdict = TierVerdict::Minimum;
        report.groups = {{"cpu",
                          TierVerdict::Minimum,
                          {"%1 cores", {std::int64_t{16}}},
                          {"32 cores", {}},
                          {{"%1 cores short", {std::int64_t{16}}}},
                          false},
                         {"psu", TierVerdict::Recommended, {"enough", {}}, {}, {}, false},
                         {"storage_raid", TierVerdict::Minimum, {"no array", {}}, {"asks one", {}}, {}, true}};
        auto evaluation = *evaluated("am5-one-gpu");
        evaluation.tiers = {report};
        const json out = json::parse(tiersJson(evaluation))["tiers"]["demanding"];
        QCOMPARE(out["level"].get<std::string>(), std::string("minimum"));
        QCOMPARE(out["groups"]["cpu"].dump(),
                 std::string("{\"distance\":[\"16 cores short\"],\"level\":\"minimum\",\"next\":\"32 cores\","
                             "\"reason\":\"16 cores\"}"));
        QVERIFY(out["groups"]["storage_raid"]["optional"].get<bool>());
        QVERIFY(!out["groups"]["psu"].contains("optional"));
        QVERIFY(out["groups"]["psu"]["next"].is_null());
    }

    void partsTellFiguresWithSources()
    {
        const Part* part = catalog()->find("test-gpu-blower");
        QVERIFY(part);
        const json list = json::parse(partsJson({part}, false));
        QCOMPARE(lacks(list["parts"][0], {"id", "category", "name", "price"}), std::string());
        const json one = json::parse(partJsonWithSources(*catalog(), *part));
        QCOMPARE(lacks(one, {"id", "category", "name", "figures", "prices"}), std::string());
        QVERIFY(!one["figures"].empty());
        for (const json& figure : one["figures"])
            QCOMPARE(lacks(figure, {"value", "source", "confidence", "others"}), std::string());
    }
};

QTEST_APPLESS_MAIN(TestReportJson)
#include "tst_report_json.moc"
