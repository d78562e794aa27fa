// Settings of a document as rules read them: words, lists, risers, switches and links that the user narrows.
#include <algorithm>

#include <QTest>

#include "app/build/apply.h"
#include "app/build/option_path.h"
#include "app/build/risers.h"
#include "app/build/settings_keys.h"
#include "tests/unit/rules/golden.h"

using namespace flopsmith;

namespace {

Build withSettings(Settings settings)
{
    Build build = *golden::testRig("sp3-four-gpu");
    build.settings = std::move(settings);
    return build;
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Without a word of its own the document's workload tells what the cards do together.
    void workModeOfAWorkload()
    {
        const std::pair<const char*, WorkMode> cases[] = {
            {"{'mode':'train','model':{'mode':'inference'}}", WorkMode::Training},
            {"{ 'model' : 'Llama 3 8B', 'mode' : 'lora' }", WorkMode::Training},
            {"{'mode':'train-full','sharding':'FULL_SHARD'}", WorkMode::Sharded},
            {"{'mode':'train','parallelism':'TP1 PP1 DP8'}", WorkMode::DataParallel},
            {"{'mode':'train','parallelism':'TP2 PP1 DP4'}", WorkMode::Training},
            {"{'mode':'inference-decode'}", WorkMode::Inference},
            {"{'mode':'inference-decode','multi_gpu':'layer split (pipeline)'}", WorkMode::PipelineInference},
            {"{'mode':'inference-serving','parallelism':'TP8 EP1 DP1'}", WorkMode::TensorInference},
            {"{'mode':'inference-serving'}", WorkMode::TensorInference},
            {"{'mode':'inference-serving','parallelism':'TP1 EP1 DP1'}", WorkMode::Inference},
            {"{'task':'a \\'mode\\': train'}", WorkMode::Unknown},
            {"{'mode':", WorkMode::Unknown},
            {"", WorkMode::Unknown},
        };
        for (const auto& [text, mode] : cases) {
            Build build;
            build.workload = text;
            std::replace(build.workload.begin(), build.workload.end(), '\'', '"');
            QVERIFY2(workMode(build) == mode, text);
            build.settings["workload_mode"] = std::string("single");
            QVERIFY2(workMode(build) == WorkMode::Single, text);
        }
    }

    void workModes()
    {
        QVERIFY(workMode(withSettings({})) == WorkMode::Unknown);
        QVERIFY(workMode(withSettings({{"workload_mode", std::string("FSDP_ZeRO3")}})) == WorkMode::Sharded);
        QVERIFY(workMode(withSettings({{"workload_mode", std::string("dancing")}})) == WorkMode::Unknown);
        QVERIFY(worksAsGroup(withSettings({})));
        QVERIFY(!worksAsGroup(withSettings({{"workload_mode", std::string("inference_pp")}})));
    }

    void wordsAndFlags()
    {
        const Settings settings{{"acs", true}, {"nps", 1.0}, {"iommu", std::string(" PT ")}};
        QCOMPARE(flagSetting(settings, "acs"), std::optional(true));
        QVERIFY(!flagSetting(settings, "nps"));
        QCOMPARE(wordSetting(settings, "iommu"), std::string("pt"));
        QCOMPARE(wordSetting(settings, "nps"), std::string("1"));
        QCOMPARE(wordSetting(settings, "absent"), std::string());
    }

    void listsAreBounded()
    {
        std::string text;
        for (int i = 0; i < 1000; ++i)
            text += "type=mcio,gen=4;";
        QCOMPARE(listSetting({{"risers", text}}, "risers").size(), std::size_t{64});
        QVERIFY(listSetting({{"risers", std::string("nothing here")}}, "risers").empty());
        QVERIFY(listSetting({{"risers", 3.0}}, "risers").empty());
        const auto list = listSetting({{"risers", std::string("Type=OCuLink, gen=4 ; type=x1")}}, "risers");
        QCOMPARE(listText(list), std::string("type=oculink,gen=4;type=x1"));
    }

    void versionsStayTexts()
    {
        const CatalogPtr catalog = golden::testCatalog();
        const auto build = withOption(withSettings({}), *catalog, SetOption{"settings.pytorch", "2.10"});
        QVERIFY(build.has_value());
        QCOMPARE(wordSetting(build->settings, "pytorch"), std::string("2.10"));
        const auto site = withOption(*build, *catalog, SetOption{"site.circuit_count", "2"});
        QVERIFY(site.has_value());
        QCOMPARE(site->site.circuitCount, std::optional(2));
        QVERIFY(!withOption(*build, *catalog, SetOption{"site.circuit_count", "0"}));
    }

    void feedsAreReplaced()
    {
        const CatalogPtr catalog = golden::testCatalog();
        Build build = withSettings({});
        build.feeds = {{"psu1", "gpu#1", {}}, {"psu2", "gpu#1", {}}, {"psu1", "gpu#2", {}}};
        const auto changed = withOption(build, *catalog, SetOption{"feeds.gpu#1", "psu2"});
        QVERIFY(changed.has_value());
        QCOMPARE(changed->feeds.size(), std::size_t{2});
        QCOMPARE(changed->feeds.back().from, std::string("psu2"));
    }

    void risersOfTheSettings()
    {
        const CatalogPtr catalog = golden::testCatalog();
        const Build build = withSettings(
            {{"risers",
              std::string("type=USB x1 riser,gen=2,lanes=1,count=2,power=sata;type=SFF-8654,retimer=yes,card=gpu#1")}});
        const Machine machine(build, *catalog);
        const auto risers = risersOf(machine);
        QCOMPARE(risers.size(), std::size_t{2});
        QCOMPARE(risers[0].type, std::string("x1"));
        QCOMPARE(risers[0].count, 2);
        QCOMPARE(risers[0].subject(), std::string("risers"));
        QCOMPARE(risers[1].type, std::string("slimsas"));
        QVERIFY(risers[1].cabled() && !risers[1].external());
        QCOMPARE(risers[1].active, std::optional(true));
        QCOMPARE(risers[1].subject(), std::string("gpu#1"));
    }

    void switchesShareTheCards()
    {
        const CatalogPtr catalog = golden::testCatalog();
        const Build build =
            withSettings({{"pcie_switches", std::string("vendor=microchip,count=3;name=mine,cards=gpu#1")}});
        const Machine machine(build, *catalog);
        const auto switches = switchesOf(machine);
        QCOMPARE(switches.size(), std::size_t{4});
        QCOMPARE(switches[0].cards, std::vector<std::string>{"gpu#2"});
        QCOMPARE(switches[3].cards, std::vector<std::string>{"gpu#1"});
        QCOMPARE(switches[0].uplinkLanes, 16);
    }

    void linksThatTheUserNarrows()
    {
        const CatalogPtr catalog = golden::testCatalog();
        Build build = withSettings({});
        for (Entry& entry : build.parts)
            if (entry.key.str() == "gpu") {
                entry.settings["link_width"] = 4.0;
                entry.settings["link_gen"] = 3.0;
            }
        const Machine machine(build, *catalog);
        for (const auto& gpu : machine.all<Accelerator>()) {
            const Link* link = machine.link(gpu.item->slot);
            QVERIFY(link);
            QCOMPARE(link->width, std::optional(4));
            QCOMPARE(link->gen, std::optional(3));
        }
    }
};

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
