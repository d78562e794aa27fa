// The user's own tiers: a file like the table of the catalog, laid beside it, and what is said of bad ones.
#include <fstream>

#include <QTest>

#include "app/io/catalog_io.h"
#include "app/io/own_tiers.h"
#include "tests/support/paths.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;

namespace {

const CatalogPtr& bundled()
{
    static const CatalogPtr loaded = loadCatalog(test::sourceFolder() / "catalog").value();
    return loaded;
}

constexpr auto good = R"({"tiers": [{
    "id": "lab", "name": "Our lab", "source": "decided on 2026-10-01",
    "minimum": {"cpu": {"cores": 16, "reason": "16 cores"},
                "gpu": {"vram_gib": 48, "accelerators": 2, "reason": "two with 48 GB"}},
    "recommended": {"cpu": {"cores": 32, "reason": "32 cores"}},
    "minimum_build": "lab.rig", "recommended_build": "tier-demanding-recommended"}]})";

} // namespace

class TestOwnTiers : public QObject {
    Q_OBJECT

    test::TempFolder m_folder;

    std::filesystem::path write(const std::string& text)
    {
        const std::filesystem::path file = m_folder / "tiers.json";
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }
    static std::string with(std::string text, const std::string& what, const std::string& by)
    {
        const auto at = text.find(what);
        return at == std::string::npos ? std::string() : text.replace(at, what.size(), by);
    }

private Q_SLOTS:
    void theyStandAfterTheCatalogsOwn()
    {
        const auto file = write(good);
        const auto catalog = withOwnTiers(bundled(), file);
        QVERIFY2(catalog.has_value(), catalog ? "" : describe(catalog.error()).c_str());
        const auto& tiers = (*catalog)->tables().tiers;
        QCOMPARE(tiers.size(), bundled()->tables().tiers.size() + 1);
        QCOMPARE(tiers.back().id, std::string("lab"));
        QVERIFY(tiers.back().own && !tiers.front().own);
        QCOMPARE(tiers.back().minimum.at("gpu").accelerators.value_or(0), 2);
        // A build that is a file lies beside the tiers; a template keeps its id.
        QCOMPARE(tiers.back().minimumBuild, (std::filesystem::absolute(file).parent_path() / "lab.rig").string());
        QCOMPARE(tiers.back().recommendedBuild, std::string("tier-demanding-recommended"));
        QCOMPARE((*catalog)->parts().size(), bundled()->parts().size());
        QCOMPARE((*catalog)->find("nvidia-l4")->name, bundled()->find("nvidia-l4")->name);
        QCOMPARE((*catalog)->searchText(5), bundled()->searchText(5));
    }

    void withoutAFileTheCatalogStays()
    {
        const auto none = m_folder / "absent.json";
        QCOMPARE(withOwnTiersIfAny(bundled(), none).value(), bundled());
        QVERIFY(!withOwnTiers(bundled(), none).has_value());
    }

    void badFilesGiveOneClearMessage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(says);
        };
        row("no json", "{", "");
        row("a list", "[]", "object");
        row("no tiers", "{}", "'tiers' is missing");
        row("empty", R"({"tiers": []})", "'tiers' is missing");
        row("unknown member", with(good, "\"cores\": 16", "\"kores\": 16"), "kores");
        row("unknown group", with(good, "\"cpu\": {\"cores\": 16", "\"cpus\": {\"cores\": 16"), "cpus");
        row("text for a number", with(good, "\"cores\": 16", "\"cores\": \"many\""), "cores");
        row("no id", with(good, "\"id\": \"lab\", ", ""), "'id' is missing");
        row("no name", with(good, "\"name\": \"Our lab\", ", ""), "'name' is missing");
        row("odd id", with(good, "\"lab\"", "\"Our Lab\""), "a-z");
        row("taken id", with(good, "\"lab\"", "\"demanding\""), "already");
        row("no words", with(good, ", \"reason\": \"16 cores\"", ""), "'reason' of 'cpu' is missing");
        row("unknown part", with(good, "\"vram_gib\": 48", "\"accelerator_parts\": [\"nothing-such\"]"),
            "nothing-such");
        row("asks nothing", R"({"tiers": [{"id": "a", "name": "A"}]})", "asks nothing");
        std::string many = "{\"tiers\": [";
        for (int i = 0; i < 7; ++i)
            many += std::string(i > 0 ? "," : "") + "{\"id\": \"t" + std::to_string(i)
                + "\", \"name\": \"T\", \"minimum\": {\"cpu\": {\"cores\": 1, \"reason\": \"one\"}}}";
        row("too many", many + "]}", "more than 6");
    }
    void badFilesGiveOneClearMessage()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        QVERIFY(!text.isEmpty());
        const auto read = readOwnTiers(write(text.toStdString()), *bundled());
        QVERIFY(!read.has_value());
        const std::string message = describe(read.error());
        QVERIFY2(message.find(says.toStdString()) != std::string::npos, message.c_str());
        QVERIFY2(message.find("tiers.json") != std::string::npos, message.c_str());
        QVERIFY2(message.find('\n') == std::string::npos, message.c_str());
    }
};

QTEST_APPLESS_MAIN(TestOwnTiers)
#include "tst_own_tiers.moc"
