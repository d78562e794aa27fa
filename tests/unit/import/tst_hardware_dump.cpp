// Outputs of lspci, nvidia-smi, dmidecode and lscpu, alone and pasted one after the other.
#include <QTest>

#include "app/import/hardware_dump.h"
#include "app/import/pci_ids.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;

namespace {

const std::string lspci =
    "00:02.0 VGA compatible controller [0300]: Intel Corporation RocketLake-S GT1 [UHD Graphics 750] [8086:4c8a] (rev "
    "04)\n"
    "01:00.0 VGA compatible controller [0300]: NVIDIA Corporation GA102 [GeForce RTX 3090] [10de:2204] (rev a1)\n"
    "01:00.1 Audio device [0403]: NVIDIA Corporation GA102 High Definition Audio Controller [10de:1aef] (rev a1)\n"
    "41:00.0 3D controller [0302]: NVIDIA Corporation GA102 [GeForce RTX 3090] [10de:2204] (rev a1)\n"
    "61:00.0 Non-Volatile memory controller [0108]: Samsung Electronics Co Ltd NVMe SSD Controller PM9A1 [144d:a80a]\n"
    "81:00.0 Ethernet controller [0200]: Mellanox Technologies MT27800 Family [ConnectX-5] [15b3:1017]\n"
    "c1:00.0 Ethernet controller [0200]: Intel Corporation I210 Gigabit Network Connection [8086:1533] (rev 03)\n"
    "c2:00.0 VGA compatible controller [0300]: ASPEED Technology, Inc. ASPEED Graphics Family [1a03:2000] (rev 41)\n";

const std::string smi =
    "==============NVSMI LOG==============\n\nDriver Version                            : 550.54.15\n\n"
    "GPU 00000000:01:00.0\n    Product Name                          : NVIDIA GeForce RTX 3090\n"
    "    PCI\n        GPU Link Info\n            PCIe Generation\n                Max                       : 4\n      "
    "          Current                   : 1\n"
    "            Link Width\n                Max                       : 16x\n                Current                  "
    " : 8x\n"
    "    FB Memory Usage\n        Total                             : 24576 MiB\n"
    "    GPU Power Readings\n        Current Power Limit               : 280.00 W\n        Default Power Limit         "
    "      : 350.00 W\n";

const std::string dmi =
    "# dmidecode 3.3\nHandle 0x0000, DMI type 0, 26 bytes\nBIOS Information\n\tVendor: American Megatrends\n\tVersion: "
    "P3.50\n\n"
    "Handle 0x0001, DMI type 1, 27 bytes\nSystem Information\n\tManufacturer: To Be Filled By O.E.M.\n\tProduct Name: "
    "To Be Filled By O.E.M.\n\n"
    "Handle 0x0002, DMI type 2, 15 bytes\nBase Board Information\n\tManufacturer: ASRockRack\n\tProduct Name: "
    "ROMED8-2T\n\n"
    "Handle 0x0004, DMI type 4, 48 bytes\nProcessor Information\n\tVersion: AMD EPYC 7302 16-Core Processor\n\tStatus: "
    "Populated, Enabled\n\n"
    "Handle 0x0009, DMI type 9, 24 bytes\nSystem Slot Information\n\tDesignation: PCIE3\n\tCurrent Usage: In "
    "Use\n\tBus Address: 0000:01:00.0\n\n"
    "Handle 0x0010, DMI type 16, 23 bytes\nPhysical Memory Array\n\tError Correction Type: Multi-bit ECC\n\n"
    "Handle 0x0011, DMI type 17, 92 bytes\nMemory Device\n\tSize: 32 GB\n\tType: DDR4\n\tType Detail: Synchronous "
    "Registered (Buffered)\n\tSpeed: 3200 MT/s\n"
    "\tManufacturer: Samsung\n\tPart Number: M393A4K40EB3-CWE    \n\tRank: 2\n\n"
    "Handle 0x0012, DMI type 17, 92 bytes\nMemory Device\n\tSize: 32 GB\n\tType: DDR4\n\tType Detail: Synchronous "
    "Registered (Buffered)\n\tSpeed: 3200 MT/s\n"
    "\tManufacturer: Samsung\n\tPart Number: M393A4K40EB3-CWE    \n\tRank: 2\n\n"
    "Handle 0x0013, DMI type 17, 92 bytes\nMemory Device\n\tSize: No Module Installed\n";

const std::string lscpu = "Architecture:                    x86_64\nCPU(s):                          64\nModel name:   "
                          "                   AMD EPYC 7302 16-Core Processor\nSocket(s):                       2\n";

ParsedList parsed(const std::string& text)
{
    const auto list = parseHardwareDump(text, "dump.txt");
    return list ? *list : ParsedList{};
}

const ListItem* find(const ParsedList& list, std::string_view category)
{
    for (const ListItem& item : list.items)
        if (item.category == category)
            return &item;
    return nullptr;
}

long long total(const ParsedList& list, std::string_view category)
{
    long long n = 0;
    for (const ListItem& item : list.items)
        n += item.category == category ? item.count : 0;
    return n;
}

} // namespace

class TestHardwareDump : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognized()
    {
        for (const std::string& text : {lspci, smi, dmi, lscpu})
            QVERIFY(isHardwareDump(text));
        QVERIFY(!isHardwareDump("4x RTX 3090\nASRock Rack ROMED8-2T\n"));
    }

    void pciCards()
    {
        const ParsedList list = parsed(lspci);
        QCOMPARE(total(list, "accelerator"), 2LL);
        QCOMPARE(find(list, "accelerator")->name, std::string("NVIDIA GeForce RTX 3090"));
        QCOMPARE(total(list, "storage"), 1LL);
        QVERIFY(find(list, "network")->name.find("ConnectX-5") != std::string::npos);
        QCOMPARE(list.notes.size(), std::size_t{3}); // UHD, I210, ASPEED
    }

    /// Devices that lspci knows by number only get the name that a pci.ids file has.
    void devicesWithoutAName()
    {
        const std::string newer =
            "01:00.0 VGA compatible controller [0300]: NVIDIA Corporation Device [10de:2b85] (rev a1)\n"
            "41:00.0 3D controller [0302]: NVIDIA Corporation Device [10de:ffff] (rev a1)\n";
        const std::string numbers = "01:00.0 0300: 10de:2b85 (rev a1)\n81:00.0 0200: 15b3:1017\n";
        const test::TempFolder folder;
        test::writeBytes(folder / "pci.ids",
                         "10de  NVIDIA Corporation\n\t2b85  GB202 [GeForce RTX 5090]\n"
                         "15b3  Mellanox Technologies\n\t1017  MT27800 Family [ConnectX-5]\n");
        const auto ids = PciIds::read(folder / "pci.ids");
        QVERIFY(ids);
        const auto list = parseHardwareDump(newer, "dump.txt", &*ids);
        QVERIFY(list);
        QCOMPARE(find(*list, "accelerator")->name, std::string("NVIDIA GeForce RTX 5090"));
        QCOMPARE(list->notes.size(), std::size_t{1}); // of the one that the file lacks, too
        QVERIFY(list->notes.front().line.find("ffff") != std::string::npos);
        QCOMPARE(parsed(newer).notes.size(), std::size_t{2});
        QVERIFY(isHardwareDump(numbers));
        const auto counted = parseHardwareDump(numbers, "dump.txt", &*ids);
        QVERIFY(counted);
        QCOMPARE(find(*counted, "accelerator")->name, std::string("NVIDIA GeForce RTX 5090"));
        QVERIFY(find(*counted, "network")->name.find("ConnectX-5") != std::string::npos);
    }

    void nvidia()
    {
        const ParsedList list = parsed(smi);
        const ListItem* gpu = find(list, "accelerator");
        QVERIFY(gpu);
        QCOMPARE(gpu->name, std::string("NVIDIA GeForce RTX 3090"));
        QCOMPARE(numberSetting(gpu->settings, "power_limit_w"), std::optional(280.0));
        QCOMPARE(numberSetting(gpu->settings, "link_width"), std::optional(8.0));
        QCOMPARE(numberSetting(gpu->settings, "link_gen"), std::optional(4.0));
        QCOMPARE(gpu->stated.capacity, std::optional(gibibytes(24)));
        const ParsedList listed =
            parsed("GPU 0: NVIDIA A100-SXM4-80GB (UUID: GPU-1)\nGPU 1: NVIDIA A100-SXM4-80GB (UUID: GPU-2)\n");
        QCOMPARE(total(listed, "accelerator"), 2LL);
        QCOMPARE(listed.items.size(), std::size_t{1});
    }

    void firmwareTables()
    {
        const ParsedList list = parsed(dmi);
        QCOMPARE(find(list, "motherboard")->name, std::string("ASRockRack ROMED8-2T"));
        QCOMPARE(total(list, "cpu"), 1LL);
        QCOMPARE(total(list, "memory"), 2LL);
        const Stated& module = find(list, "memory")->stated;
        QCOMPARE(module.capacity, std::optional(gibibytes(32)));
        QCOMPARE(module.module, std::string("rdimm"));
        QCOMPARE(module.ranks, std::optional(2));
        QCOMPARE(std::get<std::string>(list.settings.at("bios")), std::string("P3.50"));
    }

    void processors()
    {
        const ParsedList list = parsed(lscpu);
        QCOMPARE(total(list, "cpu"), 2LL);
    }

    /// The same card in two outputs is one card, with the slot that the firmware names.
    void pastedTogether()
    {
        const ParsedList list = parsed(lspci + "\n" + smi + "\n" + dmi + "\n" + lscpu);
        QCOMPARE(total(list, "accelerator"), 2LL);
        QCOMPARE(total(list, "cpu"), 1LL);
        QCOMPARE(find(list, "accelerator")->slots, std::vector<std::string>{"PCIE3"});
        QCOMPARE(list.kind, std::string("lspci+nvidia-smi+dmidecode+lscpu"));
    }
};

QTEST_APPLESS_MAIN(TestHardwareDump)
#include "tst_hardware_dump.moc"
