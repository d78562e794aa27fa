// Estimates of clusters and rented machines: the network and what is shared reach them, and rent takes the place of
// energy and purchase.
#include <QtTest>

#include "app/import/estimator_files.h"
#include "app/io/catalog_io.h"
#include "app/io/workload_json.h"
#include "app/rules/engine.h"
#include "app/workload/answer.h"

using namespace flopsmith;

namespace {

const CatalogPtr& catalogOfTheProgram()
{
    static const CatalogPtr loaded = loadCatalog(FLOPSMITH_TESTS_FOLDER "/../catalog").value();
    return loaded;
}

const Estimator& estimatorOfTheProgram()
{
    static const EstimatorPtr loaded =
        loadEstimator(FLOPSMITH_TESTS_FOLDER "/../catalog", *catalogOfTheProgram()).value();
    return *loaded;
}

Entry line(const char* id, int count = 1)
{
    Entry out;
    out.part = PartId(id);
    out.count = count;
    return out;
}

Hardware hardware(const Build& build, std::vector<Assumption>* assumed = nullptr)
{
    std::vector<Assumption> ignored;
    return hardwareOf(Machine(build, *catalogOfTheProgram()), assumed ? *assumed : ignored);
}

WorkloadAnswer asked(const Build& build)
{
    const auto evaluation = evaluate(std::make_shared<const Build>(build), catalogOfTheProgram());
    const auto workload =
        parseWorkload(R"({"mode": "lora", "model": "llama-3-8b", "seq_len": 2048, "tokens": 100000000})", "test");
    if (!workload)
        throw std::runtime_error(describe(workload.error()));
    return answer(*evaluation->machine, evaluation->estimate, *workload, estimatorOfTheProgram());
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::abs(b);
}

} // namespace

class TestSystemsAnswer : public QObject {
    Q_OBJECT

    static Build cluster()
    {
        Build build;
        build.nodes = 4;
        build.parts = {line("nvidia-a100-pcie-80gb", 4), line("nvidia-connectx-6-dx-2x100"),
                       line("nvidia-spectrum-sn3700")};
        return build;
    }

private Q_SLOTS:
    void theNetworkReachesTheEstimate()
    {
        Build build = cluster();
        const Part* card = catalogOfTheProgram()->find("nvidia-connectx-6-dx-2x100");
        QVERIFY(card && card->as<Network>()->rate.known());
        const double rate = static_cast<double>(card->as<Network>()->rate.get()->raw());
        Hardware said = hardware(build);
        QCOMPARE(said.nodes, 4);
        QCOMPARE(said.count, 16);
        QCOMPARE(said.perNode, 4);
        // The switch is faster than the card, so that its rate does not count.
        QVERIFY(near(said.nodeBandwidth, rate / 4));
        build.parts.back().part = PartId("nvidia-spectrum-sn2010");
        QVERIFY(near(hardware(build).nodeBandwidth, 25e9 / 8 / 4));
        build.settings["network_gbit_s"] = 400.0;
        QVERIFY(near(hardware(build).nodeBandwidth, 400e9 / 8 / 4));
    }

    void aFasterNetworkIsNoSlower()
    {
        Build build = cluster();
        build.settings["network_gbit_s"] = 1.0;
        const auto slow = asked(build);
        build.settings["network_gbit_s"] = 400.0;
        const auto fast = asked(build);
        QVERIFY(slow.speed && fast.speed);
        QVERIFY(fast.speed->value >= slow.speed->value);
    }

    void networkedStorageIsShared()
    {
        Build build = cluster();
        build.settings["network_gbit_s"] = 100000.0; // no limit
        build.parts.push_back(line("weka-wekapod-nitro-155"));
        const double all = static_cast<double>(
            catalogOfTheProgram()->find("weka-wekapod-nitro-155")->as<Storage>()->read.get()->raw());
        QVERIFY(near(hardware(build).storageBandwidth, all / 4));
        build.settings["network_gbit_s"] = 8.0;
        QVERIFY(near(hardware(build).storageBandwidth, 1e9)); // what the links carry
    }

    void rentTakesThePlaceOfEnergyAndPurchase()
    {
        Build build;
        build.parts = {line("lambda-8x-h100-sxm")};
        const auto said = asked(build);
        QVERIFY(said.speed && said.seconds);
        QVERIFY(!said.watts && !said.energyKwh && !said.energyCost && !said.capitalCost);
        const Money perHour = estimateCost(Machine(build, *catalogOfTheProgram())).rentPerHour.in("USD");
        QVERIFY(perHour.minor > 0);
        QVERIFY(said.rentCost && said.costPerUnit);
        QCOMPARE(said.rentCost->minor, Money::of(perHour.amount() / 3600 * *said.seconds, "USD").minor);
        QCOMPARE(said.costPerUnit->amount(), perHour.amount() / 3600 * 1e6 / said.speed->value);
    }

    void anOfferWithoutAPriceHasNoCost()
    {
        Build build;
        build.parts = {line("cherry-2x-epyc-7443-gpu")};
        std::vector<Assumption> assumed;
        QCOMPARE(hardware(build, &assumed).count, 1);
        QVERIFY(
            std::any_of(assumed.begin(), assumed.end(), [](const Assumption& a) { return a.key == "accelerators"; }));
        const auto said = asked(build);
        QVERIFY(said.speed && !said.rentCost && !said.costPerUnit);
        build.parts[0].settings["accelerators"] = 2.0;
        assumed.clear();
        QCOMPARE(hardware(build, &assumed).count, 2);
        QVERIFY(
            std::none_of(assumed.begin(), assumed.end(), [](const Assumption& a) { return a.key == "accelerators"; }));
    }
};

QTEST_APPLESS_MAIN(TestSystemsAnswer)
#include "tst_systems_answer.moc"
