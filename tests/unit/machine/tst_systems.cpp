// Clusters and rented machines: what counts once, what counts for each machine, and what a rented one is made of.
#include <QtTest>

#include "app/build/apply.h"
#include "app/build/cluster.h"
#include "app/build/fit.h"
#include "app/estimate/estimate.h"
#include "tests/support/catalog_folder.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;
using namespace flopsmith::test;
using namespace flopsmith::literals;

namespace {

Part networkSwitch(double gbit = 100)
{
    Network n;
    n.ports = Figure<int>(16);
    n.rate = Figure<Bandwidth>(Bandwidth::of(gbit, 1e9 / 8));
    n.power = Figure<Power>(150_W);
    return part("switch", n, "switch", 4000);
}

Part networkCard(double gbit = 100)
{
    Network n;
    n.ports = Figure<int>(1);
    n.rate = Figure<Bandwidth>(Bandwidth::of(gbit, 1e9 / 8));
    n.power = Figure<Power>(20_W);
    return part("nic", n, "nic", 300);
}

Part networkStorage()
{
    Storage s;
    s.capacity = Figure<Capacity>(Capacity::of(100, units::terabyte));
    s.read = Figure<Bandwidth>(gigabytesPerSecond(20));
    s.power = Figure<Power>(600_W);
    return part("store", s, "network", 50000);
}

Part offer(const char* id, bool options, std::optional<int> number, double price, const char* billing = "hour")
{
    Rented r;
    r.provider = Figure<std::string>("Provider");
    r.billing = Figure<std::string>(billing);
    r.cpuCores = Figure<int>(48);
    r.memory = Figure<Capacity>(512_GiB);
    r.network = Figure<Bandwidth>(Bandwidth::of(200, 1e9 / 8));
    r.included = Figure<std::vector<Included>>({{"cpu", 2}});
    if (options)
        r.acceleratorOptions = Figure<std::vector<std::string>>({"card", "big"});
    if (number)
        r.accelerators = Figure<int>(*number);
    return part(id, r, "", price);
}

Catalog systems()
{
    std::vector<Part> parts = catalog().parts();
    for (const Part& more :
         {networkSwitch(), networkCard(), networkStorage(), gpu("big", 500), offer("silent", true, {}, 0),
          offer("stated", true, 4, 10), offer("monthly", false, {}, 730, "month")})
        parts.push_back(more);
    return {std::move(parts), {}, catalog().tables(), {}};
}

} // namespace

class TestSystems : public QObject {
    Q_OBJECT

    const Catalog m_catalog = systems();

    static Build whole()
    {
        Build build;
        build.parts = {entry("board"),  entry("cpu"), entry("kit"),    entry("card", 2, "gpu"), entry("ssd"),
                       entry("supply"), entry("nic"), entry("switch"), entry("store")};
        return build;
    }

private Q_SLOTS:
    void sharedPartsCountOnce()
    {
        Build build = whole();
        const Machine one(build, m_catalog);
        const Money single = estimateCost(one).purchase.in("USD");
        // 54,000 of it is switch and storage.
        build.nodes = 4;
        const Machine four(build, m_catalog);
        const CostEstimate cost = estimateCost(four);
        QCOMPARE(cost.purchase.in("USD").minor, 4 * (single.minor - 5400000) + 5400000);
        QCOMPARE(cost.purchase.unknown(), 4 * 2); // board and drive of each machine
        QCOMPARE(cost.rentPerHour, MoneySum());
    }

    void wallAndHeatAreOfAllMachines()
    {
        Build build = whole();
        const Estimate one = estimate(Machine(build, m_catalog));
        QCOMPARE(one.cluster.machines, 1);
        QCOMPARE(one.cluster.shared.value, 750_W);
        QCOMPARE(*one.cluster.wall, *one.power.wall + 750_W);
        build.nodes = 4;
        const Estimate four = estimate(Machine(build, m_catalog));
        QCOMPARE(*four.power.wall, *one.power.wall); // of one machine
        QCOMPARE(*four.cluster.wall, *one.power.wall * 4 + 750_W);
        QCOMPARE(four.cooling.heat, *four.cluster.wall);
        QVERIFY(std::abs(four.cooling.btuPerHour - 3.412 * four.cluster.wall->in(units::watt)) < 1e-6);
    }

    void aSwitchIsNoLoadOfTheMachine()
    {
        Build build = whole();
        const Power with = estimatePower(Machine(build, m_catalog)).dcLoad.value;
        build.parts.resize(build.parts.size() - 2);
        QCOMPARE(estimatePower(Machine(build, m_catalog)).dcLoad.value, with);
    }

    void unknownDrawOfASwitchIsAGap()
    {
        Network blank;
        std::vector<Part> parts = catalog().parts();
        parts.push_back(part("dumb", blank, "switch"));
        const Catalog other(std::move(parts), {}, {}, {});
        Build build;
        build.parts = {entry("board"), entry("dumb")};
        const Estimate said = estimate(Machine(build, other));
        QCOMPARE(said.cluster.shared.gaps.size(), std::size_t(1));
        QCOMPARE(said.cluster.shared.gaps.front().key, std::string("power_w"));
    }

    void linksOfAMachineAddUpAndTheSwitchLimits()
    {
        Build build = whole();
        build.parts[6].count = 2;
        const NodeNetwork network = nodeNetwork(Machine(build, m_catalog));
        QCOMPARE(network.cards.size(), std::size_t(2));
        QCOMPARE(*network.port, Bandwidth::of(100, 1e9 / 8));
        QCOMPARE(*network.total, Bandwidth::of(200, 1e9 / 8));
        std::vector<Part> parts = catalog().parts();
        parts.push_back(networkCard());
        parts.push_back(networkSwitch(25));
        const Catalog slow(std::move(parts), {}, {}, {});
        build.parts.pop_back();
        const NodeNetwork limited = nodeNetwork(Machine(build, slow));
        QCOMPARE(*limited.port, Bandwidth::of(25, 1e9 / 8));
        QCOMPARE(*limited.total, Bandwidth::of(50, 1e9 / 8));
    }

    /// What a complete machine brings does not go into it; of what is made to measure nobody can tell.
    void aCompleteMachineBringsItsOwn()
    {
        Motherboard atx;
        atx.formFactor = Figure<std::string>("ATX");
        Motherboard own;
        own.formFactor = Figure<std::string>("proprietary");
        Psu desktop;
        desktop.form = Figure<std::string>("atx");
        const CatalogPtr made = CatalogBuilder()
                                    .add("box", Server{})
                                    .add("atx", atx)
                                    .add("own", own)
                                    .add("psu", desktop)
                                    .add("unit", Psu{})
                                    .add("case", Case{})
                                    .add("cooler", Cooler{})
                                    .add("gpu", Accelerator{})
                                    .add("chip", Cpu{})
                                    .catalog();
        Build build;
        build.parts = {entry("box")};
        const Machine machine(build, *made);
        for (const char* id : {"atx", "psu", "case", "cooler"}) {
            const Fit fit = bestFit(machine, *made->find(id)).fit;
            QCOMPARE(fit.verdict, FitVerdict::DoesNotFit);
            QCOMPARE(fit.rule, std::string_view("BLD-002"));
            QVERIFY2(fit.text().find("of its own") != std::string::npos, fit.text().c_str());
        }
        for (const char* id : {"own", "unit", "gpu", "chip"}) {
            const Fit fit = bestFit(machine, *made->find(id)).fit;
            QCOMPARE(fit.verdict, FitVerdict::CannotTell);
            QVERIFY(!fit.gaps.empty() && fit.gaps.front().part == PartId("box"));
        }
        build.parts = {entry("psu")};
        for (const char* id : {"atx", "psu", "case", "chip"})
            QVERIFY(bestFit(Machine(build, *made), *made->find(id)).fit.possible());
    }

    /// The draw that a maker states is that of the whole machine, as long as nothing that draws much was added.
    void aCompleteMachinesDrawIsItsMakers()
    {
        Server box;
        box.maxPower = Figure<Power>(10200_W);
        box.included = Figure<std::vector<Included>>({{"module", 8}});
        Accelerator module;
        module.powerLimit = Figure<Power>(700_W);
        const CatalogPtr made =
            CatalogBuilder().add("box", box).add("silent", Server{}).add("module", module).catalog();
        Build build;
        build.parts = {entry("box")};
        const PowerEstimate own = estimatePower(Machine(build, *made));
        QCOMPARE(own.wall, std::optional(10200_W));
        QCOMPARE(own.dcLoad.value, 10200_W);
        QVERIFY(own.dcLoad.complete());
        QCOMPARE(own.accelerators, 5600_W);
        build.parts.push_back(entry("module"));
        const PowerEstimate more = estimatePower(Machine(build, *made));
        QVERIFY(!more.wall && !more.dcLoad.complete());
        QCOMPARE(more.dcLoad.value, 6300_W);
        build.parts = {entry("silent"), entry("module")};
        QVERIFY(!estimatePower(Machine(build, *made)).dcLoad.complete());
    }

    void anOfferExpandsToWhatItIncludesAndTheFirstOption()
    {
        Build build;
        build.parts = {entry("stated", 1, "rented")};
        const Machine machine(build, m_catalog);
        QVERIFY(isRented(machine));
        // It has no places; a board begins a machine of one's own beside it.
        QVERIFY(machine.slots().empty());
        QCOMPARE(bestFit(machine, *m_catalog.find("board")).fit.verdict, FitVerdict::Fits);
        QCOMPARE(bestFit(machine, *m_catalog.find("card")).fit.verdict, FitVerdict::CannotTell);
        QCOMPARE(machine.all<Cpu>().size(), std::size_t(2));
        QCOMPARE(machine.all<Accelerator>().size(), std::size_t(4));
        for (const auto& card : machine.all<Accelerator>()) {
            QCOMPARE(card.item->part->id, PartId("card"));
            QCOMPARE(card.item->includedIn, InstanceKey("rented"));
            QVERIFY(!card.item->unplaced() && card.item->slot.empty());
        }
        const PerformanceEstimate performance = estimatePerformance(machine);
        QCOMPARE(performance.hostMemory.value, 512_GiB);
        QVERIFY(performance.fp16Tensor.complete());
        QCOMPARE(performance.fp16Tensor.value, 600.0);
    }

    void theSettingChoosesTheOptionAndTheNumber()
    {
        Build build;
        build.parts = {entry("silent", 1, "rented")};
        {
            // Nobody states how many: one at least, and the gap is noted.
            const Machine machine(build, m_catalog);
            QCOMPARE(machine.all<Accelerator>().size(), std::size_t(1));
            const PerformanceEstimate performance = estimatePerformance(machine);
            QVERIFY(!performance.fp16Tensor.complete());
            QCOMPARE(performance.fp16Tensor.gaps.front().key, std::string("accelerators"));
        }
        for (const char* option : {"rented.settings.accelerator", "rented.settings.accelerators"}) {
            const bool number = std::string_view(option).ends_with('s');
            auto changed = apply(build, m_catalog, SetOption{option, number ? "2" : "big"});
            QVERIFY(changed.has_value());
            build = *changed;
        }
        const Machine machine(build, m_catalog);
        QCOMPARE(machine.all<Accelerator>().size(), std::size_t(2));
        QCOMPARE(machine.first<Accelerator>().item->part->id, PartId("big"));
        QVERIFY(estimatePerformance(machine).fp16Tensor.complete());
    }

    void anotherCardThanTheOffersIsNotTaken()
    {
        Build build;
        build.parts = {entry("silent", 1, "rented")};
        build.parts[0].settings["accelerator"] = std::string("nothing-such");
        QCOMPARE(Machine(build, m_catalog).first<Accelerator>().item->part->id, PartId("card"));
    }

    void rentIsPerHourAndNeverAPurchase()
    {
        Build build;
        build.parts = {entry("stated", 1, "rented")};
        build.nodes = 3;
        const Machine machine(build, m_catalog);
        const Estimate said = estimate(machine);
        QCOMPARE(said.cost.rentPerHour.in("USD"), Money::of(30, "USD"));
        QCOMPARE(said.cost.purchase, MoneySum());
        QCOMPARE(said.cooling.heat, Power{}); // warms its provider's room
        build.nodes = 1;
        build.parts = {entry("monthly", 1, "rented")};
        QCOMPARE(estimateCost(Machine(build, m_catalog)).rentPerHour.in("USD"), Money::of(1, "USD"));
        build.parts = {entry("silent", 1, "rented")};
        const CostEstimate unknown = estimateCost(Machine(build, m_catalog));
        QCOMPARE(unknown.rentPerHour.unknown(), 1);
        QCOMPARE(unknown.purchase.unknown(), 0);
    }

    void ownPartsBesideARentedMachineStayOwn()
    {
        Build build = whole();
        build.parts.push_back(entry("stated", 1, "rented"));
        const Machine machine(build, m_catalog);
        QVERIFY(!isRented(machine));
        // What is rented takes no slot of one's own.
        for (const auto& card : machine.all<Accelerator>())
            QCOMPARE(card.item->slot.empty(), !card.item->includedIn.empty());
    }

    void arraysAreSetByPath()
    {
        Build build = whole();
        auto changed = apply(build, m_catalog, SetOption{"arrays", "raid1:ssd#1+ssd#2; raid0:a+b"});
        QVERIFY(changed.has_value());
        QCOMPARE(changed->arrays.size(), std::size_t(2));
        QCOMPARE(changed->arrays[0].level, std::string("raid1"));
        QCOMPARE(changed->arrays[0].drives, (std::vector<std::string>{"ssd#1", "ssd#2"}));
        QCOMPARE(changed->arrays[1].drives, (std::vector<std::string>{"a", "b"}));
        QVERIFY(!apply(build, m_catalog, SetOption{"arrays", "raid7:a+b"}).has_value());
        QVERIFY(!apply(build, m_catalog, SetOption{"arrays", "raid1"}).has_value());
        QVERIFY(apply(*changed, m_catalog, SetOption{"arrays", std::nullopt})->arrays.empty());
    }
};

QTEST_APPLESS_MAIN(TestSystems)
#include "tst_systems.moc"
