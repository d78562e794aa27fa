// Random machines, sensible or not: their drawings never overlap, lose a part, or leave the page.
#include <memory>

#include <QtTest>
#include <rapidcheck.h>

#include <fmt/format.h>

#include "app/layout/layout.h"
#include "app/layout/measure.h"
#include "tests/unit/layout/drawing_checks.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

int pick(int low, int high)
{
    return *rc::gen::inRange(low, high + 1);
}

template <class T>
Part part(const std::string& id, T figures)
{
    Part out;
    out.id = PartId(id);
    out.name = "Part " + id + " with a name that is rather long for its box";
    out.spec = std::make_shared<const T>(std::move(figures));
    return out;
}

Part randomBoard()
{
    Motherboard board;
    board.sockets = Figure<int>(pick(1, 2));
    static const char* forms[] = {"ITX", "mATX", "ATX", "CEB", "E-ATX", "EEB", "proprietary"};
    board.formFactor = Figure<std::string>(forms[pick(0, 6)]);
    if (pick(0, 2) == 0)
        board.width = Figure<Length>(millimetres(pick(1, 900)));
    std::vector<PcieSlotSpec> slots;
    const bool positions = pick(0, 1) == 1;
    const int count = pick(0, 9);
    for (int i = 0; i < count; ++i) {
        PcieSlotSpec slot;
        slot.id = fmt::format("pcie{}", i + 1);
        static const int widths[] = {1, 4, 8, 16};
        slot.physical = widths[pick(0, 3)];
        static const char* roots[] = {"cpu1", "cpu2", "chipset", "switch1", ""};
        slot.root = roots[pick(0, 4)];
        if (positions)
            slot.position = i + pick(0, 2);
        slots.push_back(slot);
    }
    board.pcieSlots = Figure<std::vector<PcieSlotSpec>>(slots);
    std::vector<DimmSlotSpec> modules;
    for (int i = 0, n = pick(0, 32); i < n; ++i)
        modules.push_back({fmt::format("dimm-{}{}", static_cast<char>('a' + i % 16), i),
                           std::string(1, static_cast<char>('a' + i % 16)), i % 2, pick(0, 3)});
    board.dimmSlots = Figure<std::vector<DimmSlotSpec>>(modules);
    std::vector<M2SlotSpec> drives;
    for (int i = 0, n = pick(0, 13); i < n; ++i) {
        M2SlotSpec slot;
        slot.id = fmt::format("m2-{}", i + 1);
        slot.root = i % 2 ? "chipset" : "cpu1";
        drives.push_back(slot);
    }
    board.m2Slots = Figure<std::vector<M2SlotSpec>>(drives);
    std::vector<CabledPortSpec> ports;
    for (int i = 0, n = pick(0, 20); i < n; ++i)
        ports.push_back({fmt::format("u2-{}", i + 1), {}, {}, {}, {}});
    board.cabledPorts = Figure<std::vector<CabledPortSpec>>(ports);
    return part("board", board);
}

Part randomCase()
{
    Case chassis;
    chassis.expansionSlots = Figure<int>(pick(0, 20));
    chassis.psuPlaces = Figure<int>(pick(1, 8));
    chassis.bays = Figure<std::vector<BayGroup>>({{"3.5in", pick(0, 24)}, {"2.5in", pick(0, 12)}});
    std::vector<FanMount> mounts;
    for (const char* place : {"front", "top", "rear"})
        mounts.push_back({place, pick(0, 8), {}, {}});
    chassis.fanMounts = Figure<std::vector<FanMount>>(mounts);
    return part("case", chassis);
}

Part randomCard(const std::string& id)
{
    Accelerator card;
    if (pick(0, 3) > 0)
        card.slots = Figure<double>(pick(2, 8) / 2.0);
    if (pick(0, 3) > 0)
        card.length = Figure<Length>(millimetres(pick(1, 700)));
    return part(id, card);
}

Catalog randomCatalog()
{
    Psu psu;
    psu.outputs =
        Figure<std::vector<Plug>>({{"eps8", pick(0, 4), {}}, {"pcie8", pick(0, 12), {}}, {"12v-2x6", pick(0, 4), {}}});
    Cable cable;
    Server server;
    Rented rented;
    Memory memory;
    memory.modules = Figure<int>(pick(1, 8));
    return {{randomBoard(), randomCase(), randomCard("card-a"), randomCard("card-b"), part("psu", psu),
             part("cable", cable), part("server", server), part("rented", rented), part("memory", memory),
             part("cpu", Cpu()), part("cooler", Cooler()), part("fan", Fan())},
            {},
            {},
            "2026-11-21"};
}

Build randomBuild()
{
    Build build;
    const auto add = [&](const char* id, int count, const std::string& slot = {}) {
        if (count > 0)
            build.parts.push_back({PartId(id), {}, SlotId(slot), count, {}, {}});
    };
    add("board", pick(0, 3) > 0 ? 1 : 0);
    add("case", pick(0, 1));
    add("cpu", pick(0, 3));
    add("cooler", pick(0, 3));
    add("memory", pick(0, 6));
    for (int i = 0, n = pick(0, 5); i < n; ++i)
        add(i % 2 ? "card-a" : "card-b", 1, pick(0, 1) ? fmt::format("pcie{}", pick(1, 8)) : std::string());
    add("psu", pick(0, 6));
    add("fan", pick(0, 12));
    add("cable", pick(0, 3) == 0 ? pick(1, 30) : 0);
    add("server", pick(0, 5) == 0 ? pick(1, 5) : 0);
    add("rented", pick(0, 5) == 0 ? 1 : 0);
    return build;
}

} // namespace

class TestLayoutProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawingsAreSound()
    {
        QVERIFY(rc::check("nothing overlaps, is lost or leaves the page", [] {
            const Catalog catalog = randomCatalog();
            const Build build = randomBuild();
            const Machine machine(build, catalog);
            const Layout layout = layoutOf(machine);
            const std::string fault = wrong(layout, machine);
            if (!fault.empty())
                RC_FAIL(fault);
        }));
    }

    void drawingsAreDeterministic()
    {
        QVERIFY(rc::check("the same machine gives the same drawing", [] {
            const Catalog catalog = randomCatalog();
            const Build build = randomBuild();
            const Machine machine(build, catalog);
            RC_ASSERT(layoutSvg(layoutOf(machine), {}) == layoutSvg(layoutOf(machine), {}));
        }));
    }
};

QTEST_APPLESS_MAIN(TestLayoutProperties)
#include "tst_layout_properties.moc"
