// What cannot be true is named; what is true of real parts is left alone.
#include <QTest>

#include "app/parts/plausibility.h"

using namespace flopsmith;

namespace {

const std::vector<Source> sources{{},
                                  {"maker", "Data sheet", "", "", "2026-01-01", Confidence::Vendor},
                                  {"general", "", "", "", "", Confidence::Assumed}};

template <class T>
Figure<T> known(T value)
{
    return Figure<T>(std::move(value), Confidence::Vendor, 1);
}

Tables tables()
{
    Tables out;
    out.slotPower = watts(75);
    out.plugPower = {{"pcie8", watts(150)}, {"12v-2x6", watts(600)}};
    out.laneGbS = {{3, 0.985}, {4, 1.969}, {5, 3.938}};
    return out;
}

template <class T>
std::string doubts(T figures, const char* id = "maker-part")
{
    Part part;
    part.id = PartId(id);
    part.name = "Part";
    part.spec = std::make_shared<const T>(std::move(figures));
    std::string out;
    for (const Implausible& doubt : implausibleFigures(part, sources, tables(), "2026-11-27"))
        out += doubt.fault ? doubt.key + " " : "(" + doubt.key + ") ";
    return out;
}

Accelerator goodCard()
{
    Accelerator card;
    card.architecture = known(std::string("ada"));
    card.series = known(std::string("geforce"));
    card.form = known(std::string("pcie-card"));
    card.memory = known(gibibytes(24));
    card.memoryType = known(std::string("GDDR6X"));
    card.memoryBus = known(384);
    card.memoryBandwidth = known(gigabytesPerSecond(1008));
    card.fp32 = known(82.6);
    card.tf32Tensor = known(82.6);
    card.fp16Tensor = known(165.2);
    card.bf16Tensor = known(165.2);
    card.fp8Tensor = known(330.3);
    card.int8Tensor = known(660.6);
    card.powerLimit = known(watts(450));
    card.powerConnectors = known(std::vector<Plug>{{"12v-2x6", 1, {}}});
    card.slots = known(3.0);
    card.thickness = known(millimetres(61));
    card.pcieLanes = known(16);
    return card;
}

} // namespace

class TestPlausibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrueCardPasses() { QCOMPARE(doubts(goodCard()), std::string()); }

    void sparseRatesAreFound()
    {
        for (auto member : {&Accelerator::fp16Tensor, &Accelerator::bf16Tensor, &Accelerator::tf32Tensor,
                            &Accelerator::fp8Tensor, &Accelerator::int8Tensor}) {
            Accelerator card = goodCard();
            card.*member = known(*(card.*member).get() * 2);
            QVERIFY(!doubts(card).empty());
        }
        // Known data sheet values, even when nothing else is known to compare with.
        Accelerator card;
        card.fp16Tensor = known(1979.0);
        QCOMPARE(doubts(card, "nvidia-h100-sxm-80gb"), std::string("fp16_tensor_tflops "));
        card.fp16Tensor = known(989.4);
        QCOMPARE(doubts(card, "nvidia-h100-sxm-80gb"), std::string());
        card.fp16Tensor = known(242.0);
        QCOMPARE(doubts(card, "nvidia-l4"), std::string("fp16_tensor_tflops "));
        QCOMPARE(doubts(card, "nvidia-l40s"), std::string());
    }

    void narrowerFormatsAreNotSlower()
    {
        Accelerator card = goodCard();
        card.fp16Tensor = known(60.0);
        QVERIFY(doubts(card).find("fp16_tensor_tflops") != std::string::npos);
        card = goodCard();
        card.fp64 = known(90.0);
        QCOMPARE(doubts(card), std::string("fp32_tflops "));
    }

    void bandwidthGoesWithBusAndRate()
    {
        Accelerator card = goodCard();
        card.memoryBandwidth = known(gigabytesPerSecond(504));
        QCOMPARE(doubts(card), std::string("memory_bandwidth_gb_s "));
        card.memoryBus = {};
        QCOMPARE(doubts(card), std::string());
        card.memoryBandwidth = known(gigabytesPerSecond(10.08));
        QVERIFY(doubts(card).find("memory_bandwidth_gb_s") != std::string::npos);
    }

    void powerGoesThroughPlugs()
    {
        Accelerator card = goodCard();
        card.powerConnectors = known(std::vector<Plug>{{"pcie8", 2, {}}});
        QCOMPARE(doubts(card), std::string("power_limit_w "));
        card.powerConnectors = known(std::vector<Plug>{});
        QCOMPARE(doubts(card), std::string("power_limit_w "));
        card.powerLimit = known(watts(230)); // as sold with one plug
        card.powerConnectors = known(std::vector<Plug>{{"pcie8", 1, {}}});
        QCOMPARE(doubts(card), std::string());
        card.powerLimit = known(watts(450));
        card.powerConnectors = known(std::vector<Plug>{{"strange", 1, {}}});
        QCOMPARE(doubts(card), std::string());
        card.powerConnectors = {};
        QCOMPARE(doubts(card), std::string());
    }

    void architecturesHaveAFirstYear()
    {
        Accelerator card;
        card.architecture = known(std::string("blackwell"));
        card.launchDate = known(std::string("2018-08-13"));
        QCOMPARE(doubts(card), std::string("architecture "));
        card.architecture = known(std::string("turing"));
        QCOMPARE(doubts(card), std::string());
    }

    void unitsAreGuarded()
    {
        Accelerator card = goodCard();
        card.length = known(millimetres(30.4));
        card.memory = known(gibibytes(24000));
        QCOMPARE(doubts(card), std::string("memory_gib length_mm "));
        Cpu cpu;
        cpu.tdp = known(watts(3500));
        QCOMPARE(doubts(cpu), std::string("tdp_w "));
    }

    void lanesFitThePlatform()
    {
        Cpu cpu;
        cpu.socket = known(std::string("AM5"));
        cpu.pcieLanes = known(28);
        QCOMPARE(doubts(cpu), std::string());
        cpu.pcieLanes = known(48);
        QCOMPARE(doubts(cpu), std::string("pcie_lanes "));
        Motherboard board;
        board.socket = known(std::string("AM5"));
        PcieSlotSpec slot;
        slot.id = "pcie1";
        slot.physical = slot.wired = 16;
        slot.root = "cpu1";
        PcieSlotSpec second = slot;
        second.id = "pcie2";
        board.pcieSlots = known(std::vector<PcieSlotSpec>{slot, second});
        QCOMPARE(doubts(board), std::string("pcie_slots "));
        LaneRule rule;
        rule.when = {"pcie2"};
        rule.slot = "pcie1";
        rule.width = 8;
        board.laneRules = known(std::vector<LaneRule>{rule});
        QCOMPARE(doubts(board), std::string());
        second.wired = 32;
        board.pcieSlots = known(std::vector<PcieSlotSpec>{slot, second, slot});
        QCOMPARE(doubts(board), std::string("pcie_slots pcie_slots "));
    }

    void otherPartsAreJudged()
    {
        Cpu cpu;
        cpu.cores = known(16);
        cpu.threads = known(8);
        cpu.baseClock = known(Frequency::of(4, 1e9));
        cpu.boostClock = known(Frequency::of(3, 1e9));
        QCOMPARE(doubts(cpu), std::string("threads boost_clock_ghz "));
        Psu psu;
        psu.form = known(std::string("atx"));
        psu.rated = known(watts(850));
        psu.outputs = known(std::vector<Plug>{{"12v-2x6", 5, {}}});
        QCOMPARE(doubts(psu), std::string("outputs "));
        psu.outputs = known(std::vector<Plug>{{"12v-2x6", 1, {}}, {"pcie8", 4, 3}});
        QCOMPARE(doubts(psu), std::string());
        Storage drive;
        drive.interface = known(std::string("nvme"));
        drive.pcieGen = known(3);
        drive.pcieLanes = known(4);
        drive.read = known(gigabytesPerSecond(7.0));
        QCOMPARE(doubts(drive), std::string("read_mb_s "));
        Memory memory;
        memory.type = known(std::string("DDR4"));
        memory.speed = known(TransferRate::of(6400, 1e6));
        memory.module = known(std::string("rdimm"));
        memory.ecc = known(false);
        QCOMPARE(doubts(memory), std::string("speed_mt_s ecc "));
    }

    void nothingStandsWithoutASource()
    {
        QCOMPARE(doubts(Fan{}), std::string("figures "));
        Fan fan;
        fan.size = Figure<Length>(millimetres(120), Confidence::Assumed, 2);
        QCOMPARE(doubts(fan), std::string("(figures) ")); // may stand, and is told
        fan.airflow = Figure<Airflow>(Airflow::of(60, units::cfm), Confidence::Vendor, 0);
        QCOMPARE(doubts(fan), std::string("airflow_cfm (figures) "));
        fan.airflow = known(Airflow::of(60, units::cfm));
        QCOMPARE(doubts(fan), std::string());
    }

    void partNumbersBelongToOnePart()
    {
        std::vector<Part> parts(4);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            parts[i].id = PartId("p" + std::to_string(i));
            parts[i].spec = std::make_shared<const Fan>();
        }
        parts[0].mpn = {"AB-100"};
        parts[1].mpn = {"ab100"};
        parts[2].mpn = {"AB-200"};
        parts[3].mpn = {"AB-200"};
        parts[3].variantOf = parts[2].id;
        const auto shared = sharedPartNumbers(parts);
        QCOMPARE(shared.size(), std::size_t{1});
        QCOMPARE(shared.front().part, std::size_t{1});
        QCOMPARE(shared.front().other, std::size_t{0});
    }

    void oldPrices()
    {
        QVERIFY(isOldPrice("2025-11-26", "2026-11-27"));
        QVERIFY(!isOldPrice("2025-11-27", "2026-11-27"));
        QVERIFY(isOldPrice("2025-10", "2026-11-27"));
        QVERIFY(!isOldPrice("2025-11", "2026-11-27"));
        QVERIFY(!isOldPrice("2026-11-27", "2026-11-27"));
        QCOMPARE(todayText().size(), std::size_t{10});
    }
};

QTEST_APPLESS_MAIN(TestPlausibility)
#include "tst_plausibility.moc"
