// Catalog folders: what is read, what is refused and with which words,
// variants, parts and schema as JSON.
#include <nlohmann/json.hpp>

#include <QTest>

#include "app/io/catalog_io.h"
#include "app/io/tables_json.h"
#include "tests/support/catalog_folder.h"
#include "tests/support/golden_file.h"
#include "tests/support/paths.h"

using namespace flopsmith;
using flopsmith::test::CatalogFolder;
using nlohmann::json;
Q_DECLARE_METATYPE(json)

namespace {

/// Rows of the list `key` of catalog_faults.json.
void addRows(const char* key)
{
    const auto file = test::sourceFolder() / "tests" / "unit" / "io" / "catalog_faults.json";
    QTest::addColumn<json>("one");
    const json all = json::parse(test::bytesOf(file));
    for (const json& one : all.at(key))
        QTest::newRow(one.dump().c_str()) << one;
}

std::string firstFault(const std::filesystem::path& folder)
{
    const auto catalog = loadCatalog(folder);
    return catalog ? std::string("fine") : describe(catalog.error());
}

} // namespace

class TestCatalogIo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFigures()
    {
        CatalogFolder folder;
        folder.parts("accelerator", R"([{"id": "card", "category": "accelerator", "name": "Card", "kind": "gpu",
            "vendor": "V", "aliases": ["old-card"], "figures": {
            "memory_gib": {"value": 24, "source": "maker", "at": "p. 2"},
            "length_mm": {"value": 304.5, "source": "press", "others": [{"value": 305, "source": "maker"}]},
            "memory_ecc": {"value": false, "source": "maker", "confidence": "assumed"},
            "power_connectors": {"value": [{"kind": "pcie8", "count": 2}, {"kind": "pcie6"}], "source": "general"}},
            "prices": [{"amount": 1599.5, "currency": "USD", "date": "2026-02-01", "kind": "street",
                        "source": "press"}]}])");
        const auto catalog = loadCatalog(folder.path());
        QVERIFY2(catalog.has_value(), firstFault(folder.path()).c_str());
        const Part* part = (*catalog)->find("old-card");
        QVERIFY(part);
        const auto* gpu = part->as<Accelerator>();
        QVERIFY(gpu);
        QCOMPARE(gpu->memory.get()->raw(), std::int64_t{24} << 30);
        QCOMPARE(gpu->memory.confidence(), Confidence::Vendor);
        QCOMPARE(gpu->length.get()->raw(), std::int64_t{304'500});
        QCOMPARE(gpu->length.confidence(), Confidence::Secondary);
        QVERIFY(gpu->memoryEcc.assumed());
        QVERIFY(gpu->powerConnectors.assumed()); // "general" exists without being listed
        QCOMPARE(gpu->powerConnectors.get()->at(1), (Plug{"pcie6", 1, {}}));
        QVERIFY(!gpu->mass.known());
        QCOMPARE(part->newestPrice()->money.minor, std::int64_t{159'950});
        QCOMPARE(part->figureNotes.size(), std::size_t{2});
        QCOMPARE((*catalog)->date(), std::string("2026-05-06"));
        QCOMPARE((*catalog)->source(gpu->memory.source()).key, std::string("maker"));
    }

    void refusesParts_data() { addRows("parts"); }
    void refusesParts()
    {
        QFETCH(json, one);
        json part{{"id", "card"}, {"category", "accelerator"}, {"name", "Card"}};
        for (const auto& [key, value] : one[0].items())
            part[key] = value;
        CatalogFolder folder;
        folder.parts("accelerator", json::array({part}).dump());
        const std::string fault = firstFault(folder.path());
        QVERIFY2(fault.find(one[1].get<std::string>()) != std::string::npos, fault.c_str());
        QVERIFY2(fault.find("part1.json: [0]") != std::string::npos, fault.c_str());
        QVERIFY2(fault.find("; ") != std::string::npos, fault.c_str()); // every fault has a remedy
    }

    void refusesTables_data() { addRows("tables"); }
    void refusesTables()
    {
        QFETCH(json, one);
        CatalogFolder folder;
        folder.table(one[0].get<std::string>(), one[1].dump());
        const std::string fault = firstFault(folder.path());
        QVERIFY2(fault.find(one[2].get<std::string>()) != std::string::npos, fault.c_str());
    }

    void refusesSources_data() { addRows("sources"); }
    void refusesSources()
    {
        QFETCH(json, one);
        CatalogFolder folder;
        folder.sources(one[0].dump());
        const std::string fault = firstFault(folder.path());
        QVERIFY2(fault.find("sources.json: " + one[1].get<std::string>()) != std::string::npos, fault.c_str());
    }

    void refusesFiles()
    {
        QVERIFY(firstFault("/nowhere").find("no such file") != std::string::npos);
        CatalogFolder folder;
        folder.parts("fan", "{}");
        QVERIFY(firstFault(folder.path()).find("must be a list of parts") != std::string::npos);
        CatalogFolder broken;
        broken.parts("fan", "[{");
        QVERIFY(firstFault(broken.path()).find("not valid JSON") != std::string::npos);
        CatalogFolder twice;
        const json fan{{"id", "a"}, {"category", "fan"}, {"name", "F"}};
        twice.parts("fan", json::array({fan, fan}).dump());
        QVERIFY(firstFault(twice.path()).find("[1]: the id 'a' is taken by 'a'") != std::string::npos);
        CatalogFolder bare;
        bare.parts("fan", json::array({json::object(), 1}).dump());
        QCOMPARE(verifyCatalog(bare.path()).size(), 3 + tableNames.size()); // id, category, number; the tables
    }

    /// Files are read side by side; which fault is told does not depend on which was found first.
    void theFirstFaultIsAlwaysTheSame()
    {
        CatalogFolder folder;
        for (int i = 1; i <= 60; ++i) {
            const std::string id = "fan-" + std::to_string(100 + i);
            json fan{{"id", id}, {"category", "fan"}, {"name", "F"}};
            if (i == 37 || i > 40)
                fan["colour"] = "red";
            folder.parts("fan", json::array({fan}).dump());
        }
        // In the order of the names: part1, part10, part11 ...; of the faulty ones part37 comes first.
        for (int i = 0; i < 30; ++i)
            QVERIFY2(firstFault(folder.path()).find("part37.json") != std::string::npos,
                     firstFault(folder.path()).c_str());
        QCOMPARE(verifyCatalog(folder.path()).size(), 21 + 39 + tableNames.size()); // the 39 others lack a source
    }

    void variantsTakeTheFiguresOfTheirBase()
    {
        CatalogFolder folder;
        folder.parts("accelerator", R"([
            {"id": "base-oc", "category": "accelerator", "name": "OC", "variant_of": "base", "figures": {
                "power_limit_w": {"value": 480, "source": "press"}, "length_mm": {"value": 340, "source": "press"}}},
            {"id": "base", "category": "accelerator", "kind": "gpu", "name": "Base", "figures": {
                "power_limit_w": {"value": 450, "source": "maker"},
                "memory_gib": {"value": 24, "source": "maker", "at": "p. 1"}}},
            {"id": "second", "category": "accelerator", "name": "S", "variant_of": "base"}])");
        const auto catalog = loadCatalog(folder.path());
        QVERIFY2(catalog.has_value(), firstFault(folder.path()).c_str());
        const Part* variant = (*catalog)->find("base-oc");
        const auto* gpu = variant->as<Accelerator>();
        QCOMPARE(gpu->powerLimit.get()->raw(), std::int64_t{480'000});
        QCOMPARE(gpu->memory.get()->raw(), std::int64_t{24} << 30);
        QCOMPARE(gpu->memory.confidence(), Confidence::Vendor);
        QCOMPARE(variant->kind, std::string("gpu"));
        QCOMPARE(variant->figureNotes.size(), std::size_t{1});
        QVERIFY(!(*catalog)->find("base")->as<Accelerator>()->length.known());

        folder.parts("accelerator",
                     R"([{"id": "loop", "category": "accelerator", "name": "L", "variant_of": "second"}])");
        QVERIFY(firstFault(folder.path()).find("'second' is a variant itself") != std::string::npos);
    }

    void verifyListsAllFaults()
    {
        CatalogFolder folder;
        folder.parts("server",
                     R"([{"id": "s", "category": "server", "name": "S", "figures": {
            "included": {"value": [{"part": "nothing"}, {"part": "s"}], "source": "maker"}}}])");
        folder.parts("fan", R"([{"id": "f", "category": "fan", "name": "F", "x": 1,
            "figures": {"size_mm": {"value": -1, "source": "me"}, "y": {}}}])");
        std::string all;
        for (const Error& fault : verifyCatalog(folder.path()))
            all += describe(fault) + "\n";
        for (const char* said :
             {"unknown key 'x'", "is out of range", "unknown key 'y'", "no part has the id 'nothing'",
              "'s' brings parts itself", "the table 'pcie.json' is missing"})
            QVERIFY2(all.find(said) != std::string::npos, (std::string(said) + " not in " + all).c_str());
    }

    void writesPartsAsTheCatalogHasThem()
    {
        const auto catalog = loadCatalog(test::testCatalogFolder());
        QVERIFY2(catalog.has_value(), firstFault(test::testCatalogFolder()).c_str());
        CatalogFolder folder;
        folder.sources(test::bytesOf(test::testCatalogFolder() / "sources.json"));
        for (const Part& part : (*catalog)->parts())
            folder.parts(part.category(), "[" + partJson(part, **catalog) + "]");
        const auto again = loadCatalog(folder.path());
        QVERIFY2(again.has_value(), firstFault(folder.path()).c_str());
        QCOMPARE((*again)->parts().size(), (*catalog)->parts().size());
        for (std::size_t i = 0; i < (*catalog)->parts().size(); ++i)
            QVERIFY2((*again)->parts()[i] == (*catalog)->parts()[i], (*catalog)->parts()[i].id.str().c_str());
    }

    void findsTheFolder()
    {
        const CatalogFolder folder;
        QCOMPARE(findCatalogFolder(folder.path(), "/nowhere").value(), folder.path());
        QVERIFY(!findCatalogFolder("/nowhere", "/nowhere").has_value());
        qputenv("FLOPSMITH_CATALOG", QByteArray::fromStdString(folder.path().string()));
        QCOMPARE(findCatalogFolder({}, "/nowhere").value(), folder.path());
        qputenv("FLOPSMITH_CATALOG", "/nowhere");
        QVERIFY(!findCatalogFolder({}, "/nowhere").has_value());
        qunsetenv("FLOPSMITH_CATALOG");
        QCOMPARE(findCatalogFolder({}, "/nowhere").value().filename(), std::filesystem::path("catalog"));
    }

    void schemasAreCheckedIn()
    {
        for (const std::string_view category : categoryNames()) {
            const auto file = test::sourceFolder() / "catalog" / "schema" / (std::string(category) + ".schema.json");
            QVERIFY2(test::isGolden(file, schemaJson(category)),
                     (file.string()
                      + " is not what the fields say; "
                        "FLOPSMITH_UPDATE_GOLDENS=1 rewrites it")
                         .c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestCatalogIo)
#include "tst_catalog_io.moc"
