// Power, cooling, performance and cost against sums made by hand.
#include <QtTest>

#include "app/estimate/estimate.h"
#include "tests/unit/machine/small_catalog.h"

using namespace flopsmith;
using namespace flopsmith::test;
using namespace flopsmith::literals;

class TestEstimate : public QObject {
    Q_OBJECT

    const Catalog m_catalog = catalog();

    static Build whole()
    {
        Build build;
        build.parts = {entry("board"),          entry("cpu"), entry("kit"),
                       entry("card", 2, "gpu"), entry("ssd"), entry("supply")};
        return build;
    }

private Q_SLOTS:
    void loadIsTheSumOfLimits()
    {
        const Build build = whole();
        const PowerEstimate power = estimatePower(Machine(build, m_catalog));
        // 2 x 300 cards + 200 CPU + 2 x 5 DIMM + 8 NVMe + 50 board
        QCOMPARE(power.dcLoad.value, 868_W);
        QCOMPARE(power.accelerators, 600_W);
        QCOMPARE(power.rest, 268_W);
        QVERIFY(power.dcLoad.complete());
        QCOMPARE(power.psuRated.value, 1000_W);
        QVERIFY(std::abs(*power.load - 0.868) < 1e-9);
    }

    void wallFollowsTheCurveAndTheMains()
    {
        Build build = whole();
        const double at120 = 0.90 - 0.03 * (0.868 - 0.5) / 0.5;
        const PowerEstimate low = estimatePower(Machine(build, m_catalog));
        QVERIFY(std::abs(low.wall->in(units::watt)-868 / at120) < 0.01);
        QCOMPARE(*low.circuitLimit, 1800_W);
        QCOMPARE(*low.circuitContinuous, 1440_W);
        build.site.country = "DE";
        const PowerEstimate high = estimatePower(Machine(build, m_catalog));
        QVERIFY(*high.wall < *low.wall);
        QCOMPARE(*high.circuitLimit, 3680_W);
    }

    void aSetLimitCounts()
    {
        Build build = whole();
        build.parts[3].settings["power_limit_w"] = 200.0;
        QCOMPARE(estimatePower(Machine(build, m_catalog)).accelerators, 400_W);
    }

    void unknownPowerIsAGapNotZero()
    {
        Accelerator blank;
        const Catalog other({board(), part("blank", blank, "gpu")}, {}, {}, {});
        Build build;
        build.parts = {entry("board"), entry("blank")};
        const PowerEstimate power = estimatePower(Machine(build, other));
        QVERIFY(!power.dcLoad.complete());
        QCOMPARE(power.dcLoad.gaps.front().key, std::string("power_limit_w"));
        QVERIFY(!power.wall.has_value());
    }

    void peaksFollowTheCemMultiples()
    {
        const Build build = whole();
        const PowerEstimate power = estimatePower(Machine(build, m_catalog));
        QCOMPARE(power.peak1ms, 268_W + 1500_W);
        QCOMPARE(power.peak10ms, 268_W + 1200_W);
    }

    void plugsAreCounted()
    {
        const Build build = whole();
        for (const PlugBudget& plug : estimatePlugs(Machine(build, m_catalog)))
            if (plug.kind == "12v-2x6") {
                QCOMPARE(plug.needed, 2);
                QCOMPARE(plug.available, 1);
            }
    }

    void heatAndAir()
    {
        const Build build = whole();
        const Machine machine(build, m_catalog);
        const PowerEstimate power = estimatePower(machine);
        const CoolingEstimate cooling = estimateCooling(machine, power, estimateCluster(machine, power));
        QCOMPARE(cooling.heat, *power.wall);
        QVERIFY(std::abs(cooling.btuPerHour - 3.412 * power.wall->in(units::watt)) < 1e-6);
        QVERIFY(std::abs(cooling.airflowNeeded.in(units::cfm)-1.76 * 868 / 10) < 0.01);
        QVERIFY(!cooling.airflow.has_value()); // no fans are known
    }

    void performanceAddsUp()
    {
        const Build build = whole();
        const PerformanceEstimate performance = estimatePerformance(Machine(build, m_catalog));
        QCOMPARE(performance.fp16Tensor.value, 300.0);
        QCOMPARE(performance.acceleratorMemory.value, 48_GiB);
        QCOMPARE(performance.hostMemory.value, 64_GiB);
        // two channels at the CPU's 5,600 MT/s, not the kit's 6,000
        QCOMPARE(performance.hostBandwidth.value, gigabytesPerSecond(2 * 8 * 5.6));
        QVERIFY(!performance.fp8Tensor.complete());
    }

    void kitsAreBoughtOnce()
    {
        const Build build = whole();
        const CostEstimate cost = estimateCost(Machine(build, m_catalog));
        QCOMPARE(cost.purchase.in("USD"), Money::of(2 * 1000 + 500 + 200 + 150, "USD"));
        QCOMPARE(cost.purchase.unknown(), 2); // board and drive have no price
        QCOMPARE(cost.unpriced.size(), std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
