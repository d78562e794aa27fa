// Automatic placement on the synthetic boards: sockets without a CPU, the end of the case, wishes that cannot be met.
#include <map>

#include <QTest>

#include "tests/unit/rules/golden.h"

using namespace flopsmith;
using golden::json;

namespace {

EvaluationPtr of(const char* description)
{
    const golden::Case one = golden::makeCase(json::parse(description));
    return evaluate(one.build, one.catalog);
}

std::string slotOf(const Evaluation& evaluation, const char* key)
{
    const Item* item = evaluation.machine->item(InstanceKey(key));
    return item ? item->slot.str() : "?";
}

} // namespace

class TestPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardsAvoidSlotsOfAnEmptySocket()
    {
        const auto e = of(R"({"build": "sp3-two-socket", "edits": [{"set": "cpu.count=1"}, {"set": "gpu.count=2"}]})");
        QCOMPARE(slotOf(*e, "gpu#1"), std::string("pcie1"));
        QCOMPARE(slotOf(*e, "gpu#2"), std::string("pcie2"));
    }

    void drivesAvoidSlotsOfAnEmptySocket()
    {
        const auto e = of(R"({"build": "sp3-two-socket", "edits": [{"set": "cpu.count=1"}]})");
        QCOMPARE(slotOf(*e, "ssd"), std::string("m2-1"));
    }

    void modulesAreSpreadOverTheSockets()
    {
        const auto e = of(R"({"build": "sp3-two-socket"})");
        std::map<int, int> modules;
        for (const auto& module : e->machine->all<Memory>())
            ++modules[e->machine->slot(module.item->slot)->cpu];
        QCOMPARE(modules[1], 8);
        QCOMPARE(modules[2], 8);
    }

    void modulesGoToTheSocketThatHoldsTheCpu()
    {
        const auto e = of(R"({"build": "sp3-two-socket", "edits": [{"set": "cpu.count=1"}, {"set": "ram.count=16"}]})");
        for (const auto& module : e->machine->all<Memory>())
            QCOMPARE(e->machine->slot(module.item->slot)->cpu, 1);
    }

    void aCardDoesNotOverhangTheCase()
    {
        const auto e = of(R"({"build": "sp3-four-gpu", "edits": [{"set": "gpu.count=3"},
            {"catalog": {"test-case-tower": {"figures": {"expansion_slots": {"value": 7, "source": "test"}}}}}]})");
        for (const auto& gpu : e->machine->all<Accelerator>())
            QVERIFY(*e->machine->slot(gpu.item->slot)->position <= 6);
    }

    void aWishThatFailsIsNotMovedElsewhere()
    {
        const auto e = of(R"({"build": "am5-one-gpu", "edits": [{"set": "gpu1.slot=pcie9"}]})");
        QVERIFY(e->machine->item(InstanceKey("gpu1"))->unplaced());
    }

    void fourThickCardsTakeEverySecondSlot()
    {
        const auto e = of(R"({"build": "sp3-four-gpu"})");
        QCOMPARE(slotOf(*e, "gpu#1"), std::string("pcie1"));
        QCOMPARE(slotOf(*e, "gpu#4"), std::string("pcie7"));
    }
};

QTEST_APPLESS_MAIN(TestPlacement)
#include "tst_placement.moc"
