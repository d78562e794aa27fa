// Documents: what opens, what is kept, what is refused, and that writing is
// canonical.
#include <QTest>

#include <nlohmann/json.hpp>

#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "tests/support/paths.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;
using nlohmann::json;
Q_DECLARE_METATYPE(json)

namespace {

const Catalog& catalog()
{
    static const CatalogPtr loaded = loadCatalog(test::testCatalogFolder()).value();
    return *loaded;
}

Result<LoadedBuild> parsed(const std::string& text)
{
    return parseBuild(text, catalog(), "b.rig");
}

/// A document of these members.
std::string document(const std::string& members)
{
    return R"({"format": "flopsmith-rig", "version": [1, 0], )" + members + "}";
}

std::string complaint(const std::string& text)
{
    const auto build = parsed(text);
    return build ? std::string("fine") : describe(build.error());
}

/// Adds a member that no program knows to every object, except where keys are
/// free.
void addUnknown(json& value, const std::string& path = {})
{
    if (value.is_array())
        for (json& item : value)
            addUnknown(item, path);
    if (!value.is_object() || path == "embedded" || path == "policy.severity" || path == "policy.thresholds"
        || path == "settings.bifurcation")
        return;
    for (auto& [key, member] : value.items())
        addUnknown(member, path.empty() ? key : path + "." + key);
    value["x-new"] = {{"deep", {1, "two", nullptr}}};
}

json fullDocument()
{
    return json::parse(R"({
        "format": "flopsmith-rig", "version": [1, 3], "name": "Lab", "currency": "EUR",
        "parts": [
            {"part": "test-case-tower"}, {"part": "test-board-sp3", "key": "board"}, {"part": "test-cpu-sp3"},
            {"part": "test-gpu-blower", "key": "gpu1", "slot": "pcie1", "settings": {"power_limit_w": 250.5, "a": true}},
            {"part": "test-ssd-gen4", "key": "ssd", "count": 2, "settings": {"note": "x"}}],
        "arrays": [{"level": "raid1", "drives": ["ssd#1", "ssd#2"]}],
        "feeds": [{"from": "psu1.12vhpwr-1", "to": "gpu1"}],
        "site": {"country": "US", "mains_v": 120, "circuit_a": 15, "circuit_shared": false, "inlet_c": -3.5, "altitude_m": 12},
        "settings": {"bifurcation": {"pcie1": "x8x8"}, "bios": "1203"},
        "nodes": 2, "workload": {"mode": "train", "params": 7e9},
        "policy": {"severity": {"COOL-024": "off"}, "thresholds": {"PWR-002.load": 0.85}},
        "waivers": [{"rule": "CIR-005", "subjects": ["site"], "reason": "r", "author": "a", "date": "2026-11-21"}]})");
}

} // namespace

class TestDocumentIo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        const auto loaded = parsed(fullDocument().dump());
        QVERIFY2(loaded.has_value(), complaint(fullDocument().dump()).c_str());
        const Build& build = loaded->build;
        QVERIFY(!loaded->readOnly);
        QCOMPARE(build.parts.size(), std::size_t{5});
        QCOMPARE(build.parts[3].slot, SlotId("pcie1"));
        QCOMPARE(numberSetting(build.parts[3].settings, "power_limit_w"), std::optional(250.5));
        QCOMPARE(build.parts[4].count, 2);
        QCOMPARE(build.site.inlet->raw(), std::int64_t{-3500});
        QCOMPARE(build.bifurcation.at("pcie1"), std::string("x8x8"));
        QCOMPARE(build.settings.size(), std::size_t{1});
        QCOMPARE(build.policy.thresholds.at("PWR-002.load"), 0.85);
        QCOMPARE(build.waivers.front().subjects, std::vector<std::string>{"site"});
        QCOMPARE(build.nodes, 2);
        QCOMPARE(build.workload, std::string(R"({"mode":"train","params":7000000000.0})"));
        QVERIFY(build.extra.empty());
    }

    void handWrittenListsSuffice()
    {
        const auto loaded = parsed(document(R"("parts": [{"part": "test-gpu-blower", "count": 4}])"));
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->build.parts.front().count, 4);
        QCOMPARE(loaded->build.currency, std::string("USD"));
        QVERIFY(parsed(document(R"("parts": [], "embedded": {})")).has_value());
    }

    void writingIsCanonicalAndReadsBack()
    {
        auto loaded = parsed(fullDocument().dump());
        QVERIFY(loaded.has_value());
        const std::string text = writeBuild(loaded->build, catalog());
        auto again = parsed(text);
        QVERIFY2(again.has_value(), complaint(text).c_str());
        QVERIFY(again->differing.empty());
        QCOMPARE(writeBuild(again->build, catalog()), text);
        QCOMPARE(text.back(), '\n');
        QVERIFY(text.find("\"power_limit_w\": 250.5") != std::string::npos);
        QVERIFY(text.find("120.0") == std::string::npos);
        again->build.embedded.clear();
        loaded->build.embedded.clear();
        QVERIFY(again->build == loaded->build);
    }

    void keepsUnknownMembersEverywhere()
    {
        json newer = fullDocument();
        addUnknown(newer);
        const auto loaded = parsed(newer.dump());
        QVERIFY2(loaded.has_value(), complaint(newer.dump()).c_str());
        json written = json::parse(writeBuild(loaded->build, catalog()));
        written.erase("embedded");
        QCOMPARE(QByteArray::fromStdString(written.dump(1)), QByteArray::fromStdString(newer.dump(1)));
        QCOMPARE(loaded->build.version, (std::pair{1, 3}));
    }

    void newerMajorIsReadOnly()
    {
        json newer = fullDocument();
        newer["version"] = {2, 0};
        newer["policy"]["severity"]["COOL-024"] = "loud";
        const auto loaded = parsed(newer.dump());
        QVERIFY2(loaded.has_value(), complaint(newer.dump()).c_str());
        QVERIFY(loaded->readOnly);
        const test::TempFolder folder;
        const auto saved = saveBuild(folder / "b.rig", loaded->build, catalog());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FutureVersion);
        QVERIFY(!std::filesystem::exists(folder / "b.rig"));
        newer["parts"] = "elsewhere";
        const auto strange = parsed(newer.dump());
        QVERIFY(!strange);
        QCOMPARE(strange.error().code, ErrorCode::FutureVersion);
    }

    void embedsWhatItUses()
    {
        const auto loaded = parsed(document(R"("parts": [{"part": "test-gpu-blower"}])"));
        const json written = json::parse(writeBuild(loaded->build, catalog()));
        QCOMPARE(written["embedded"].size(), std::size_t{1});
        // Elsewhere: a catalog without the part, and without its source.
        const Catalog other({}, {Source{}}, {}, "");
        const auto away = parseBuild(written.dump(), other, "b.rig");
        QVERIFY(away.has_value());
        const Part* part = findPart(other, away->build, PartId("test-gpu-blower"));
        QVERIFY(part);
        const Part* original = catalog().find("test-gpu-blower");
        QCOMPARE(part->as<Accelerator>()->memory.value(), original->as<Accelerator>()->memory.value());
        QCOMPARE(part->as<Accelerator>()->memory.confidence(), original->as<Accelerator>()->memory.confidence());
        // Twice away it still names the source that this catalog lacks, and comes
        // home unchanged.
        const std::string again = writeBuild(away->build, other);
        QCOMPARE(writeBuild(parseBuild(again, other, "b.rig")->build, other), again);
        QVERIFY(again.find("\"source\": \"test\"") != std::string::npos);
        const auto home = parsed(again);
        QVERIFY(home.has_value());
        QVERIFY(home->differing.empty());
    }

    void reportsDifferingCopies()
    {
        const auto loaded = parsed(document(R"("parts": [{"part": "test-gpu-blower"}])"));
        json written = json::parse(writeBuild(loaded->build, catalog()));
        written["embedded"]["test-gpu-blower"]["figures"]["memory_gib"]["value"] = 23;
        written["embedded"]["test-gpu-blower"]["figures"]["unheard_of"] = {{"value", 1}, {"source", "test"}};
        const auto again = parsed(written.dump());
        QVERIFY2(again.has_value(), complaint(written.dump()).c_str());
        QCOMPARE(again->differing, std::vector<PartId>{PartId("test-gpu-blower")});
    }

    void takesForeignParts()
    {
        const auto loaded = parsed(document(
            R"("parts": [{"part": "import:set:A_1"}], "embedded": {"import:set:A_1":
            {"id": "import:set:A_1", "category": "fan", "name": "Fan"}})"));
        QVERIFY(loaded.has_value());
        QCOMPARE(writeBuild(loaded->build, catalog()).find("import:set:A_1") != std::string::npos, true);
        for (const std::string id : {"user:", "import:a b", "user:a#1", "user:a@b", "A"}) {
            const json copy{{"id", id}, {"category", "fan"}, {"name", "Fan"}};
            const json all{{"parts", json::array()}, {"embedded", {{id, copy}}}};
            QVERIFY2(!parsed(document(all.dump().substr(1, all.dump().size() - 2))), id.c_str());
        }
    }

    void refuses_data()
    {
        const auto file = test::sourceFolder() / "tests" / "unit" / "io" / "document_faults.json";
        QTest::addColumn<json>("one");
        const json all = json::parse(test::bytesOf(file));
        for (const json& one : all)
            QTest::newRow(one.dump().c_str()) << one;
    }
    void refuses()
    {
        QFETCH(json, one);
        json whole = one[0];
        const json standard = json::parse(document("\"parts\": []"));
        if (whole.is_object() && !whole.contains("format"))
            for (const auto& [key, value] : standard.items())
                if (!whole.contains(key))
                    whole[key] = value;
        const std::string fault = complaint(whole.dump());
        QVERIFY2(fault.find(one[1].get<std::string>()) != std::string::npos, fault.c_str());
        QVERIFY2(fault.starts_with("b.rig: "), fault.c_str());
    }

    void limitsLengths()
    {
        QVERIFY(
            complaint(document("\"parts\": [], \"name\": \"" + std::string(201, 'x') + "\"")).find("longer than 200")
            != std::string::npos);
    }

    void limitsTheNumberOfLines()
    {
        std::string list = R"({"part": "test-gpu-blower"})";
        for (int i = 1; i < maxEntries; ++i)
            list += R"(, {"part": "test-gpu-blower"})";
        QCOMPARE(complaint(document("\"parts\": [" + list + "]")), std::string("fine"));
        const auto more = parsed(document("\"parts\": [" + list + R"(, {"part": "test-gpu-blower"}])"));
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::TooLarge);
    }

    void savesAndLoadsFiles()
    {
        const test::TempFolder folder;
        const auto loaded = parsed(fullDocument().dump());
        QVERIFY(saveBuild(folder / "b.rig", loaded->build, catalog()).has_value());
        QCOMPARE(test::bytesOf(folder / "b.rig"), writeBuild(loaded->build, catalog()));
        QVERIFY(loadBuild(folder / "b.rig", catalog()).has_value());
        const auto missing = loadBuild(folder / "c.rig", catalog());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void checkedInRigsOpen()
    {
        int n = 0;
        for (const auto& entry :
             std::filesystem::directory_iterator(test::sourceFolder() / "tests" / "data" / "rigs")) {
            const auto loaded = loadBuild(entry.path(), catalog());
            QVERIFY2(loaded.has_value(), loaded ? "" : describe(loaded.error()).c_str());
            ++n;
        }
        QVERIFY(n > 0);
    }
};

QTEST_APPLESS_MAIN(TestDocumentIo)
#include "tst_document_io.moc"
