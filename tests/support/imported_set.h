// A dataset of any size as an importer would hand it over, with the mixture of categories that open datasets have.
#pragma once

#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/import/dataset.h"

namespace flopsmith::test {

/// The figures of an imported part: of secondary confidence, from the dataset's own source.
template <class T>
Figure<T> imported(T value)
{
    return Figure<T>(std::move(value), Confidence::Secondary, 1);
}

inline ImportedSet emptySet(const std::string& dataset)
{
    ImportedSet set;
    set.dataset = dataset;
    set.title = "Invented " + dataset;
    set.licence = "CC0-1.0";
    set.sources = {{}, {dataset, "Invented " + dataset, "Test", "", "2026-08-17", Confidence::Secondary}};
    return set;
}

template <class T>
void addPart(ImportedSet& set, const std::string& id, const std::string& vendor, const std::string& name, T figures,
             const std::string& mpn = {})
{
    ImportedPart one;
    one.part.id = PartId("import:" + set.dataset + ":" + id);
    one.part.vendor = vendor;
    one.part.name = name;
    one.part.spec = std::make_shared<const T>(std::move(figures));
    if (!mpn.empty())
        one.part.mpn.push_back(mpn);
    one.raw =
        fmt::format(R"({{"opendb_id": "{}", "metadata": {{"name": "{}", "manufacturer": "{}"}}, "note": "as read"}})",
                    id, name, vendor);
    set.parts.push_back(std::move(one));
}

inline Accelerator someCard(int i)
{
    Accelerator card;
    card.memory = imported(gibibytes(4 + i % 5 * 4));
    card.memoryType = imported(std::string("GDDR6X"));
    card.memoryBus = imported(128 + i % 4 * 64);
    card.powerLimit = imported(watts(150 + i % 300));
    card.length = imported(millimetres(180 + i % 160));
    card.slots = imported(2.0 + i % 4 * 0.5);
    card.pcieLanes = imported(16);
    card.form = imported(std::string("pcie-card"));
    card.cooling = imported(std::string("open-air"));
    card.powerConnectors = imported(std::vector<Plug>{{"pcie8", 1 + i % 3, std::nullopt}});
    return card;
}

inline Motherboard someBoard(int i)
{
    Motherboard board;
    board.socket = imported(std::string(i % 2 == 0 ? "AM5" : "LGA1700"));
    board.chipset = imported(std::string(i % 2 == 0 ? "X670E" : "Z790"));
    board.formFactor = imported(std::string("ATX"));
    board.memoryType = imported(std::string("DDR5"));
    board.memoryMax = imported(gibibytes(192));
    std::vector<PcieSlotSpec> slots;
    for (int s = 1; s <= 3; ++s) {
        PcieSlotSpec slot;
        slot.id = fmt::format("pcie{}", s);
        slot.physical = 16;
        slot.position = s;
        slots.push_back(slot);
    }
    board.pcieSlots = imported(slots);
    board.m2Slots =
        imported(std::vector<M2SlotSpec>{{"m2-1", "", 4, 4, "", {2280}, {}}, {"m2-2", "", 4, 4, "", {2280}, {}}});
    board.sataPorts = imported(4);
    return board;
}

/// `count` parts of a dozen categories; the same for the same arguments.
inline ImportedSet largeSet(const std::string& dataset, int count)
{
    ImportedSet set = emptySet(dataset);
    set.parts.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const std::string id =
            fmt::format("{:08x}-{:04x}-4f3a-9c1d", static_cast<unsigned>(i) * 2654435761U, i & 0xFFFF);
        const std::string mpn = fmt::format("MPN-{:07d}", i);
        switch (i % 8) {
        case 0:
            addPart(set, id, "Gigabyte", fmt::format("GeForce RTX 30{} Gaming OC {}", 50 + i % 5 * 10, i), someCard(i),
                    mpn);
            break;
        case 1: addPart(set, id, "ASRock", fmt::format("X670E Board {}", i), someBoard(i), mpn); break;
        case 2:
        case 3: {
            Memory memory;
            memory.type = imported(std::string("DDR5"));
            memory.modules = imported(2);
            memory.capacity = imported(gibibytes(16 << (i % 3)));
            memory.speed = imported(TransferRate::of(4800 + i % 9 * 200, units::megatransfer));
            addPart(set, id, "Corsair", fmt::format("Vengeance RGB {} GB DDR5 {}", 32 << (i % 3), i), std::move(memory),
                    mpn);
            break;
        }
        case 4: {
            Storage drive;
            drive.capacity = imported(gigabytes(500 << (i % 4)));
            drive.interface = imported(std::string("nvme"));
            drive.form = imported(std::string("m2"));
            drive.pcieGen = imported(4);
            addPart(set, id, "Samsung", fmt::format("990 Drive {}", i), std::move(drive), mpn);
            break;
        }
        case 5: {
            Psu psu;
            psu.rated = imported(watts(550 + i % 20 * 50));
            psu.level = imported(std::string("gold"));
            psu.form = imported(std::string("atx"));
            psu.outputs = imported(std::vector<Plug>{{"eps8", 2, std::nullopt}, {"pcie8", 4, std::nullopt}});
            addPart(set, id, "Seasonic", fmt::format("Focus {}", i), std::move(psu), mpn);
            break;
        }
        case 6: {
            Case chassis;
            chassis.gpuMax = imported(millimetres(300 + i % 150));
            chassis.expansionSlots = imported(7);
            chassis.forms = imported(std::vector<std::string>{"ATX", "mATX", "ITX"});
            addPart(set, id, "Fractal Design", fmt::format("Case {}", i), std::move(chassis), mpn);
            break;
        }
        default: {
            Cooler cooler;
            cooler.height = imported(millimetres(120 + i % 50));
            cooler.sockets = imported(std::vector<std::string>{"AM4", "AM5", "LGA1700"});
            cooler.fans = imported(2);
            addPart(set, id, "Noctua", fmt::format("NH-{}", i), std::move(cooler), mpn);
        }
        }
    }
    return set;
}

} // namespace flopsmith::test
