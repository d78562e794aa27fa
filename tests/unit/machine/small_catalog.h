// A catalog of a few made-up parts, every figure known, for tests that calculate by hand.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/build/build.h"

namespace flopsmith::test {

template <class T>
Part part(const char* id, T figures, const char* kind = "", double price = 0)
{
    Part out;
    out.id = PartId(id);
    out.kind = kind;
    out.name = id;
    out.spec = std::make_shared<const T>(std::move(figures));
    if (price > 0)
        out.prices.push_back({Money::of(price, "USD"), "2026-01-01", PriceKind::List, {}});
    return out;
}

inline PcieSlotSpec slot(const char* id, int wired, const char* root, int position, int gen = 4)
{
    PcieSlotSpec out;
    out.id = id;
    out.physical = 16;
    out.wired = wired;
    out.gen = gen;
    out.root = root;
    out.position = position;
    return out;
}

inline Part board()
{
    Motherboard b;
    b.socket = Figure<std::string>("AM5");
    b.sockets = Figure<int>(1);
    b.formFactor = Figure<std::string>("ATX");
    b.memoryType = Figure<std::string>("DDR5");
    b.memoryModules = Figure<std::vector<std::string>>({"udimm"});
    b.pcieSlots = Figure<std::vector<PcieSlotSpec>>(
        {slot("pcie1", 16, "cpu1", 1, 5), slot("pcie2", 8, "cpu1", 4, 5), slot("pcie3", 4, "chipset", 7)});
    b.laneRules = Figure<std::vector<LaneRule>>({{{"pcie2"}, "pcie1", 8, {}}, {{"m2-2"}, "pcie3", 0, {}}});
    M2SlotSpec m2;
    m2.id = "m2-1";
    m2.gen = 5;
    m2.width = 4;
    m2.root = "cpu1";
    m2.lengths = {2280};
    M2SlotSpec second = m2;
    second.id = "m2-2";
    second.gen = 4;
    second.root = "chipset";
    b.m2Slots = Figure<std::vector<M2SlotSpec>>({m2, second});
    b.dimmSlots = Figure<std::vector<DimmSlotSpec>>(
        {{"dimm-a2", "a", 2, 1}, {"dimm-b2", "b", 2, 1}, {"dimm-a1", "a", 1, 1}, {"dimm-b1", "b", 1, 1}});
    b.powerConnectors = Figure<std::vector<Plug>>({{"eps8", 2, {}}, {"atx24", 1, {}}});
    return part("board", b);
}

inline Part gpu(const char* id = "card", double watt = 300, double slots = 2)
{
    Accelerator a;
    a.memory = Figure<Capacity>(gibibytes(24));
    a.memoryBandwidth = Figure<Bandwidth>(gigabytesPerSecond(1000));
    a.fp16Tensor = Figure<double>(150);
    a.powerLimit = Figure<Power>(watts(watt));
    a.form = Figure<std::string>("pcie-card");
    a.pcieGen = Figure<int>(4);
    a.pcieLanes = Figure<int>(16);
    a.slots = Figure<double>(slots);
    a.length = Figure<Length>(millimetres(267));
    a.cooling = Figure<std::string>("blower");
    a.powerConnectors = Figure<std::vector<Plug>>({{"12v-2x6", 1, {}}});
    return part(id, a, "gpu", 1000);
}

inline Part cpu()
{
    Cpu c;
    c.cores = Figure<int>(16);
    c.threads = Figure<int>(32);
    c.socket = Figure<std::string>("AM5");
    c.sustainedPower = Figure<Power>(watts(200));
    c.pcieGen = Figure<int>(5);
    c.pcieLanes = Figure<int>(28);
    c.memorySpeed = Figure<TransferRate>(TransferRate::of(5600, units::megatransfer));
    return part("cpu", c, "", 500);
}

inline Part kit()
{
    Memory m;
    m.type = Figure<std::string>("DDR5");
    m.module = Figure<std::string>("udimm");
    m.modules = Figure<int>(2);
    m.capacity = Figure<Capacity>(gibibytes(32));
    m.speed = Figure<TransferRate>(TransferRate::of(6000, units::megatransfer));
    return part("kit", m, "", 200);
}

inline Part supply(const char* id = "supply", double watt = 1000)
{
    Psu p;
    p.rated = Figure<Power>(watts(watt));
    p.level = Figure<std::string>("gold");
    p.atxVersion = Figure<std::string>("3.1");
    p.form = Figure<std::string>("atx");
    p.length = Figure<Length>(millimetres(160));
    p.outputs = Figure<std::vector<Plug>>({{"eps8", 2, {}}, {"12v-2x6", 1, {}}, {"pcie8", 4, {}}, {"atx24", 1, {}}});
    return part(id, p, "", 150);
}

inline Part drive()
{
    Storage s;
    s.capacity = Figure<Capacity>(gigabytes(2000));
    s.interface = Figure<std::string>("nvme");
    s.form = Figure<std::string>("m2");
    s.m2Length = Figure<int>(2280);
    s.pcieGen = Figure<int>(4);
    return part("ssd", s, "nvme");
}

inline Catalog catalog()
{
    Tables tables;
    tables.laneGbS = {{3, 0.985}, {4, 1.969}, {5, 3.938}};
    tables.efficiency.loads = {0.2, 0.5, 1.0};
    tables.efficiency.levels["gold"] = {{0.87, 0.90, 0.87}, {0.90, 0.92, 0.89}};
    tables.circuits = {{"US", Voltage::of(120, 1e3), Current::of(15, 1e3), 0.8, true, "5-15"},
                       {"DE", Voltage::of(230, 1e3), Current::of(16, 1e3), 0.8, false, "F"}};
    return {{board(), gpu(), gpu("thick", 450, 3.5), cpu(), kit(), supply(), supply("redundant", 800), drive()},
            {},
            tables,
            "2026-11-21"};
}

inline Entry entry(const char* id, int count = 1, const char* key = "", const char* slotId = "")
{
    Entry out;
    out.part = PartId(id);
    out.key = InstanceKey(key);
    out.slot = SlotId(slotId);
    out.count = count;
    return out;
}

} // namespace flopsmith::test
