// The resolved machine: automatic placement, links by population, paths.
#include <QtTest>

#include <map>
#include <set>

#include "app/build/fit.h"
#include "app/build/machine.h"
#include "tests/support/catalog_folder.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;
using namespace flopsmith::test;

class TestMachine : public QObject {
    Q_OBJECT

    const Catalog m_catalog = catalog();

private Q_SLOTS:
    void aLoneCardGetsTheWidestSlot()
    {
        Build build;
        build.parts = {entry("board"), entry("cpu"), entry("card")};
        const Machine machine(build, m_catalog);
        QCOMPARE(machine.item(InstanceKey("gpu1"))->slot.str(), std::string("pcie1"));
        const Link* link = machine.link(SlotId("pcie1"));
        QCOMPARE(link->text(), std::string("Gen4 x16"));
        QCOMPARE(link->limit, LinkLimit::None);
    }

    void fansOfTwoKindsInACaseHaveKeysOfTheirOwn()
    {
        Case box;
        box.includedFans = Figure<std::vector<Included>>({{"large", 2}, {"small", 3}});
        const CatalogPtr boxes =
            CatalogBuilder().add("large", Fan{}).add("small", Fan{}).add("box", std::move(box)).catalog();
        Build build;
        build.parts = {entry("box", 1, "case")};
        const Machine machine(build, *boxes);
        std::set<std::string> keys;
        for (const Item& item : machine.items())
            keys.insert(item.key.str());
        QCOMPARE(machine.items().size(), std::size_t(6));
        QCOMPARE(keys.size(), machine.items().size());
    }

    void theSecondCardSharesLanes()
    {
        Build build;
        build.parts = {entry("board"), entry("cpu"), entry("card", 2)};
        const Machine machine(build, m_catalog);
        const Link* first = machine.link(SlotId("pcie1"));
        QCOMPARE(*first->width, 8);
        QCOMPARE(*first->aloneWidth, 16);
        QCOMPARE(first->limit, LinkLimit::Sharing);
        QCOMPARE(first->sharedWith.front().str(), std::string("pcie2"));
        QCOMPARE(*machine.link(SlotId("pcie2"))->width, 8);
    }

    /// A machine without a board has the slots that it states, and the sockets that they hang on.
    void aServersOwnSlots()
    {
        Server box;
        box.pcieSlots = Figure<std::vector<PcieSlotSpec>>({slot("low", 16, "cpu1", 1), slot("up", 16, "cpu2", 2)});
        box.bays = Figure<std::vector<BayGroup>>({{"u2", 2}});
        box.psuPlaces = Figure<int>(2);
        Accelerator card;
        card.pcieLanes = Figure<int>(16);
        card.pcieGen = Figure<int>(4);
        card.form = Figure<std::string>("pcie-card");
        const CatalogPtr made =
            CatalogBuilder().add("box", box).add("chip", Cpu{}).add("gpu", card).add("psu", Psu{}).catalog();
        Build build;
        build.parts = {entry("psu"), entry("box"), entry("chip", 1, "cpu"), entry("gpu", 1, "up", "up"),
                       entry("gpu", 1, "free")};
        const Machine machine(build, *made);
        QCOMPARE(machine.item(InstanceKey("cpu"))->slot.str(), std::string("cpu1"));
        QCOMPARE(machine.item(InstanceKey("free"))->slot.str(), std::string("low"));
        QCOMPARE(machine.link(SlotId("low"))->text(), std::string("Gen4 x16"));
        QCOMPARE(machine.link(SlotId("up"))->limit, LinkLimit::Dead);
        QVERIFY(machine.slot(SlotId("cpu2")) && machine.slot(SlotId("bay-2")) && machine.slot(SlotId("psu2")));
        QVERIFY(!machine.slot(SlotId("cpu3")) && !machine.slot(SlotId("psu3")));
        QVERIFY(!machine.slot(SlotId("board")) && !machine.slot(SlotId("case")) && !machine.slot(SlotId("cooler1")));
        // A board has the say where there is one.
        build.parts.push_back(entry("board"));
        QVERIFY(!Machine(build,
                         *CatalogBuilder()
                              .add("box", box)
                              .add("chip", Cpu{})
                              .add("gpu", card)
                              .add("psu", Psu{})
                              .add("board", Motherboard{})
                              .catalog())
                     .slot(SlotId("up")));
    }

    /// Steps from slot to slot count where positions are not known; after a step that is not known nothing does.
    void stepsBetweenSlots()
    {
        std::vector<PcieSlotSpec> specs{slot("a", 16, "cpu1", 0), slot("b", 16, "cpu1", 0), slot("c", 16, "cpu1", 0),
                                        slot("d", 16, "cpu1", 0)};
        for (PcieSlotSpec& spec : specs)
            spec.position.reset();
        specs[1].below = 3;
        specs[3].below = 1;
        Motherboard board;
        board.pcieSlots = Figure<std::vector<PcieSlotSpec>>(specs);
        std::map<std::string, Slot> slots;
        for (const Slot& one : slotsOf(&board, nullptr, 1))
            slots.emplace(one.id.str(), one);
        QCOMPARE(placesBetween(slots.at("a"), slots.at("b")), std::optional(3));
        QCOMPARE(placesBetween(slots.at("b"), slots.at("a")), std::optional(-3));
        QVERIFY(!placesBetween(slots.at("a"), slots.at("c")));
        QVERIFY(!placesBetween(slots.at("c"), slots.at("d")));
        slots.at("a").position = 2;
        slots.at("d").position = 7;
        QCOMPARE(placesBetween(slots.at("a"), slots.at("d")), std::optional(5));
    }

    void moreCardsThanSlotsLeavesOneUnplaced()
    {
        Build build;
        build.parts = {entry("board"), entry("cpu"), entry("card", 4)};
        const Machine machine(build, m_catalog);
        int unplaced = 0;
        for (const Item& item : machine.items())
            unplaced += item.unplaced() ? 1 : 0;
        QCOMPARE(unplaced, 1);
    }

    void theOrderOfEntriesDoesNotMatter()
    {
        Build one;
        one.parts = {entry("board"), entry("cpu"), entry("card", 1, "a"), entry("thick", 1, "b")};
        Build two;
        two.parts = {entry("thick", 1, "b"), entry("card", 1, "a"), entry("cpu"), entry("board")};
        const Machine first(one, m_catalog);
        const Machine second(two, m_catalog);
        for (const char* key : {"a", "b"})
            QCOMPARE(first.item(InstanceKey(key))->slot.str(), second.item(InstanceKey(key))->slot.str());
    }

    void modulesOfAKitTakeASlotEach()
    {
        Build build;
        build.parts = {entry("board"), entry("kit")};
        const Machine machine(build, m_catalog);
        QCOMPARE(machine.occupant(SlotId("dimm-a2"))->key.str(), std::string("ram1#1"));
        QCOMPARE(machine.occupant(SlotId("dimm-b2"))->key.str(), std::string("ram1#2"));
    }

    void drivesAvoidSlotsThatHurtACard()
    {
        Build build;
        build.parts = {entry("board"), entry("cpu"), entry("card", 1, "gpu1", "pcie3"), entry("ssd")};
        const Machine machine(build, m_catalog);
        QCOMPARE(machine.item(InstanceKey("drive1"))->slot.str(), std::string("m2-1"));
        QVERIFY(*machine.link(SlotId("pcie3"))->width > 0);
    }

    void aRuleMaySwitchASlotOff()
    {
        Build build;
        build.parts = {entry("board"), entry("cpu"), entry("card", 1, "gpu1", "pcie3"), entry("ssd", 1, "ssd", "m2-2")};
        const Machine machine(build, m_catalog);
        QCOMPARE(*machine.link(SlotId("pcie3"))->width, 0);
        QCOMPARE(machine.link(SlotId("pcie3"))->limit, LinkLimit::Dead);
    }

    void aChosenSlotThatIsNotThereStaysUnplaced()
    {
        Build build;
        build.parts = {entry("board"), entry("card", 1, "gpu1", "pcie9")};
        const Machine machine(build, m_catalog);
        QVERIFY(machine.item(InstanceKey("gpu1"))->unplaced());
    }

    void pathsFollowTheRoots()
    {
        Build build;
        build.parts = {entry("board"), entry("cpu"), entry("card", 2)};
        const auto paths = acceleratorPaths(Machine(build, m_catalog));
        QCOMPARE(paths.size(), std::size_t(1));
        QCOMPARE(paths.front().kind, PathKind::Phb);
    }

    /// CPUs with a host bridge per port are no single host bridge.
    void pathsBetweenHostBridges()
    {
        Motherboard board = *m_catalog.find("board")->as<Motherboard>();
        board.socket = Figure<std::string>("SP5");
        const CatalogPtr made = CatalogBuilder()
                                    .add("board", board)
                                    .add("cpu", *m_catalog.find("cpu")->as<Cpu>())
                                    .add("card", *m_catalog.find("card")->as<Accelerator>())
                                    .catalog();
        Build build;
        build.parts = {entry("board"), entry("cpu"), entry("card", 2)};
        QCOMPARE(acceleratorPaths(Machine(build, *made)).front().kind, PathKind::Node);
    }

    void fitTellsTheReason()
    {
        Build build;
        build.parts = {entry("board")};
        const Machine machine(build, m_catalog);
        Cpu other;
        other.socket = Figure<std::string>("LGA1700");
        const Fit fit = fits(machine, part("intel", other), *machine.slot(SlotId("cpu1")));
        QCOMPARE(fit.verdict, FitVerdict::DoesNotFit);
        QCOMPARE(fit.rule, std::string_view("SYS-001"));
        QCOMPARE(fit.text(), std::string("socket LGA1700, the board has AM5"));
    }

    void assumedFiguresCannotPass()
    {
        Build build;
        build.parts = {entry("board")};
        const Machine machine(build, m_catalog);
        Cpu other;
        other.socket = Figure<std::string>("AM5", Confidence::Assumed);
        const Fit fit = fits(machine, part("amd", other), *machine.slot(SlotId("cpu1")));
        QCOMPARE(fit.verdict, FitVerdict::CannotTell);
        QVERIFY(fit.gaps.front().assumed);
    }
};

QTEST_APPLESS_MAIN(TestMachine)
#include "tst_machine.moc"
