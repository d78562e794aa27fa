// Edits: what they change, what they refuse, and that they leave their argument alone.
#include <QtTest>

#include "app/build/apply.h"
#include "app/build/diff.h"
#include "app/build/machine.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;
using namespace flopsmith::test;

class TestEdits : public QObject {
    Q_OBJECT

    const Catalog m_catalog = catalog();

    Build after(const Build& build, const Edit& edit)
    {
        const auto changed = apply(build, m_catalog, edit);
        if (!changed)
            qFatal("%s", describe(changed.error()).c_str());
        return *changed;
    }
    std::string slotOf(const Build& build, const char* key)
    {
        const Machine machine(build, m_catalog);
        const Item* item = machine.item(InstanceKey(key));
        return item ? item->slot.str() : std::string("none");
    }

private Q_SLOTS:
    void placeWritesAKeyAndCountsUp()
    {
        Build build = after({}, Place{PartId("card"), {}, 1, {}});
        build = after(build, Place{PartId("card"), {}, 1, {}});
        QCOMPARE(build.parts[0].key.str(), std::string("gpu1"));
        QCOMPARE(build.parts[1].key.str(), std::string("gpu2"));
    }

    void unknownPartsAndKeysAreRefused()
    {
        QVERIFY(!apply({}, m_catalog, Place{PartId("nothing"), {}, 1, {}}));
        QVERIFY(!apply({}, m_catalog, Place{PartId("card"), {}, 0, {}}));
        QVERIFY(!apply({}, m_catalog, Remove{InstanceKey("gpu1")}));
        const auto refused = apply({}, m_catalog, Replace{InstanceKey("gpu1"), PartId("card")});
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
    }

    void aFailedBatchChangesNothing()
    {
        Build build;
        build.parts = {entry("board")};
        const Build copy = build;
        QVERIFY(!apply(build, m_catalog, Batch{{Place{PartId("card"), {}, 1, {}}, Remove{InstanceKey("nobody")}}}));
        QVERIFY(build == copy);
    }

    void moveOntoAnotherSwaps()
    {
        Build build;
        build.parts = {entry("board"), entry("card", 1, "a", "pcie1"), entry("thick", 1, "b", "pcie2")};
        build = after(build, Move{InstanceKey("b"), SlotId("pcie1")});
        QCOMPARE(slotOf(build, "b"), std::string("pcie1"));
        QCOMPARE(slotOf(build, "a"), std::string("pcie2"));
    }

    void movingOneOfSeveralSplitsTheEntry()
    {
        Build build;
        build.parts = {entry("board"), entry("card", 2, "gpu")};
        build.arrays = {{"raid1", {"gpu#1", "gpu#2"}, {}}};
        build = after(build, Move{InstanceKey("gpu#2"), SlotId("pcie3")});
        QCOMPARE(build.parts.size(), std::size_t(3));
        QCOMPARE(slotOf(build, build.parts[2].key.str().c_str()), std::string("pcie3"));
        QCOMPARE(build.arrays[0].drives[0], std::string("gpu")); // the reference follows its instance
        QCOMPARE(build.arrays[0].drives[1], build.parts[2].key.str());
    }

    void settingOneOfSeveralSplitsTheEntry()
    {
        Build build;
        build.parts = {entry("board"), entry("card", 3, "gpu")};
        build = after(build, SetOption{"gpu#2.settings.power_limit_w", "200"});
        QCOMPARE(build.parts.size(), std::size_t(3));
        QCOMPARE(build.parts[1].count, 2);
        QVERIFY(build.parts[1].settings.empty());
        QCOMPARE(build.parts[2].settings.at("power_limit_w"), Setting(200.0));
        // All alike together, or the only one, need no line of their own.
        build = after(build, SetOption{"gpu.settings.power_limit_w", "250"});
        QCOMPARE(build.parts.size(), std::size_t(3));
        QCOMPARE(build.parts[1].settings.at("power_limit_w"), Setting(250.0));
    }

    void replacingInAPlaceStaysThere()
    {
        Build build;
        build.parts = {entry("board"), entry("card", 2, "gpu")};
        // One of two alike, both placed automatically: only the new one has a place of choice.
        build = after(build, Replace{InstanceKey("gpu#2"), PartId("thick"), SlotId("pcie3")});
        QCOMPARE(build.parts.size(), std::size_t(3));
        QCOMPARE(build.parts[2].part.str(), std::string("thick"));
        QCOMPARE(build.parts[2].slot.str(), std::string("pcie3"));
        QVERIFY(build.parts[1].slot.empty());
        // Without a place of choice it is placed like the old one.
        build = after(build, Replace{InstanceKey("gpu"), PartId("thick")});
        QVERIFY(build.parts[1].slot.empty());
    }

    void placingIntoASingleplaceReplaces()
    {
        Build build;
        build.parts = {entry("board"), entry("cpu"), entry("supply", 1, "psu1")};
        build = after(build, Place{PartId("redundant"), SlotId("psu1"), 1, {}});
        QCOMPARE(build.parts.size(), std::size_t(3));
        QCOMPARE(build.parts.back().part.str(), std::string("redundant"));
    }

    void removingDropsReferences()
    {
        Build build;
        build.parts = {entry("ssd", 2, "ssd")};
        build.arrays = {{"raid0", {"ssd#1", "ssd#2"}, {}}};
        build = after(build, Remove{InstanceKey("ssd")});
        QVERIFY(build.parts.empty());
        QVERIFY(build.arrays.empty());
    }

    void optionsByPath()
    {
        Build build;
        build.parts = {entry("card", 1, "gpu1")};
        build = after(build, SetOption{"site.mains_v", "230"});
        QCOMPARE(build.site.mains->raw(), 230000);
        build = after(build, SetOption{"gpu1.settings.power_limit_w", "250"});
        QCOMPARE(numberSetting(build.parts[0].settings, "power_limit_w").value(), 250.0);
        build = after(build, SetOption{"policy.severity.COOL-024", "off"});
        QCOMPARE(build.policy.severity.at("COOL-024"), std::string("off"));
        build = after(build, SetOption{"site.mains_v", std::nullopt});
        QVERIFY(!build.site.mains);
        for (const SetOption& bad :
             {SetOption{"site.mains_v", "many"}, SetOption{"site.colour", "red"}, SetOption{"nodes", "0"},
              SetOption{"gpu9.settings.x", "1"}, SetOption{"policy.severity.X", "loud"}, SetOption{"currency", "usd"}})
            QVERIFY2(!apply(build, m_catalog, bad), bad.path.c_str());
    }

    void waiversReplaceTheirLike()
    {
        const Waiver waiver{"CIR-005", {"site"}, "known", "me", "2026-11-21", {}};
        Build build = after({}, Waive{waiver});
        build = after(build, Waive{waiver});
        QCOMPARE(build.waivers.size(), std::size_t(1));
        build = after(build, Unwaive{"CIR-005", {"site"}});
        QVERIFY(build.waivers.empty());
    }

    void diffNamesWhatChanged()
    {
        Build before;
        before.parts = {entry("card", 1, "gpu1"), entry("cpu", 1, "cpu1")};
        Build now = before;
        now.parts[0].slot = SlotId("pcie2");
        now.parts.erase(now.parts.begin() + 1);
        now.parts.push_back(entry("ssd", 1, "ssd"));
        now.name = "new";
        const BuildChange change = diff(m_catalog, before, now);
        QCOMPARE(change.added.size(), std::size_t(1));
        QCOMPARE(change.removed.front().str(), std::string("cpu1"));
        QCOMPARE(change.changed.front().str(), std::string("gpu1"));
        QVERIFY(change.settings);
        QVERIFY(diff(m_catalog, before, before).empty());
    }
};

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
