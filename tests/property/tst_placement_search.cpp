// Automatic placement against every other way of placing the same cards.
#include <algorithm>
#include <tuple>

#include <QTest>

#include "app/build/fit.h"
#include "tests/property/random_build.h"

using namespace flopsmith;

namespace {

/// What placement.h promises, counted on the finished machine: more is better.
using Quality = std::tuple<int, int, int, int, int>;

int rateOf(const Link& link, const Item& item)
{
    const auto* gpu = item.part->as<Accelerator>();
    const auto* nic = item.part->as<Network>();
    const int gen = gpu ? gpu->pcieGen.valueOr(3) : nic ? nic->pcieGen.valueOr(3) : 3;
    return link.width.value_or(0) * (1 << std::min(link.gen.value_or(gen), 6));
}

Quality qualityOf(const Machine& machine)
{
    int placed = 0;
    int bad = 0;
    int slowest = 1000;
    int accelerators = 0;
    int others = 0;
    const Case* chassis = machine.chassis();
    std::vector<std::pair<const Slot*, const Item*>> cards;
    for (const Item& item : machine.items())
        if (const Slot* slot = machine.slot(item.slot); slot && slot->kind == SlotKind::Pcie)
            cards.emplace_back(slot, &item);
    for (const auto& [slot, item] : cards) {
        ++placed;
        const Link* link = machine.link(slot->id);
        const int rate = link ? rateOf(*link, *item) : 0;
        bad += rate == 0 ? 1 : 0;
        if (item->part->as<Accelerator>()) {
            slowest = std::min(slowest, rate);
            accelerators += rate;
        } else {
            others += rate;
        }
        const int last = slot->position.value_or(0) + coveredPositions(*item->part).value_or(2) - 1;
        const bool covers = std::any_of(cards.begin(), cards.end(), [&](const auto& other) {
            return other.first->position > slot->position && *other.first->position <= last;
        });
        const bool overhangs = chassis && chassis->expansionSlots.known() && last > *chassis->expansionSlots.get();
        bad += covers || overhangs ? 1 : 0;
    }
    return {placed, -bad, slowest, accelerators, others};
}

/// The cards of a build as entries of one each.
Build singleCards(int most)
{
    Build build;
    const char* board = *rc::gen::elementOf(
        std::vector<const char*>{"test-board-am5", "test-board-lga1700", "test-board-sp3", "test-board-sp3-2s"});
    const std::string cpu = std::string(board) == "test-board-am5" ? "test-cpu-am5"
        : std::string(board) == "test-board-lga1700"               ? "test-cpu-lga1700"
                                                                   : "test-cpu-sp3";
    const auto add = [&](const std::string& part, const std::string& key, int count = 1) {
        Entry entry;
        entry.part = PartId(part);
        entry.key = InstanceKey(key);
        entry.count = count;
        build.parts.push_back(entry);
    };
    add(board, "board");
    add(cpu, "cpu", std::string(board) == "test-board-sp3-2s" ? *rc::gen::inRange(1, 3) : 1);
    if (*rc::gen::inRange(0, 2) == 0)
        add("test-case-tower", "case");
    const int count = *rc::gen::inRange(1, most + 1);
    for (int i = 0; i < count; ++i)
        add(*rc::gen::elementOf(std::vector<std::string>{"test-gpu-blower", "test-gpu-geforce", "test-gpu-passive",
                                                         "test-gpu-small", "test-nic-10g", "test-nic-100g"}),
            "card" + std::to_string(i + 1));
    return build;
}

/// Tries all slots, and none, for the cards from `index` on; keeps the best quality.
void tryAll(const Build& build, const std::vector<SlotId>& slots, std::size_t index, std::vector<bool>& taken,
            Quality& best)
{
    if (index == build.parts.size()) {
        best = std::max(best, qualityOf(Machine(build, *golden::testCatalog())));
        return;
    }
    Build tried = build;
    if (build.parts[index].key.str().starts_with("card")) {
        tried.parts[index].slot = SlotId("nowhere");
        tryAll(tried, slots, index + 1, taken, best);
        const Part& part = *golden::testCatalog()->find(build.parts[index].part);
        const Machine machine(build, *golden::testCatalog());
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if (taken[i] || !fitsPcie(*machine.slot(slots[i]), part).possible())
                continue;
            taken[i] = true;
            tried.parts[index].slot = slots[i];
            tryAll(tried, slots, index + 1, taken, best);
            taken[i] = false;
        }
        return;
    }
    tryAll(tried, slots, index + 1, taken, best);
}

} // namespace

class TestPlacementSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noOtherPlacementIsBetter()
    {
        QVERIFY(rc::check("placement equals brute force", [] {
            const Build build = singleCards(3);
            const Machine machine(build, *golden::testCatalog());
            std::vector<SlotId> slots;
            for (const Slot& slot : machine.slots())
                if (slot.kind == SlotKind::Pcie)
                    slots.push_back(slot.id);
            std::vector<bool> taken(slots.size(), false);
            Quality best{0, -1000, 0, 0, 0};
            tryAll(build, slots, 0, taken, best);
            const Quality found = qualityOf(machine);
            if (found < best) {
                std::string text;
                for (const Item& item : machine.items())
                    text += " " + item.part->id.str() + "@" + item.slot.str();
                RC_FAIL("a better placement than" + text);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestPlacementSearch)
#include "tst_placement_search.moc"
