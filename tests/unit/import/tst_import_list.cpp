// Lists of all kinds to builds: placeholders, slots, settings, and texts that no person would write.
#include <QTest>

#include "app/import/import_list.h"
#include "app/io/atomic_file.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/rules/engine.h"
#include "tests/support/paths.h"

using namespace flopsmith;

namespace {

const CatalogPtr& catalog()
{
    static const CatalogPtr loaded = loadCatalog(test::sourceFolder() / "catalog").value();
    return loaded;
}

const Resolver& resolver()
{
    static const Resolver made(*catalog());
    return made;
}

Result<ImportedList> imported(std::string_view text)
{
    return importList(text, *catalog(), resolver(), "list");
}

const Entry* entryOf(const Build& build, std::string_view category)
{
    for (const Entry& entry : build.parts)
        if (findPart(*catalog(), build, entry.part)->category() == category)
            return &entry;
    return nullptr;
}

std::string contents(const std::filesystem::path& file)
{
    return readFile(file, 1U << 20U).value_or(std::string());
}

} // namespace

class TestImportList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A series without a model: what its processors share is assumed, what differs stays unknown.
    void seriesOfProcessors()
    {
        const auto cpuOf = [](std::string_view text, std::string& vendor) {
            const auto list = imported(text);
            const Part* part = list ? findPart(*catalog(), list->build, entryOf(list->build, "cpu")->part) : nullptr;
            vendor = part ? part->vendor : "";
            return part ? *part->as<Cpu>() : Cpu{};
        };
        std::string vendor;
        const Cpu genoa = cpuOf("CPU: 2x AMD EPYC 9004", vendor);
        QCOMPARE(vendor, std::string("AMD"));
        QCOMPARE(genoa.socket.valueOr(""), std::string("SP5"));
        QVERIFY(genoa.socket.assumed());
        QCOMPARE(genoa.pcieGen.valueOr(0), 5);
        QVERIFY(!genoa.cores.known());
        QVERIFY(!genoa.launchDate.known());
        const Cpu sp3 = cpuOf("CPU: AMD EPYC (SP3, model not stated)", vendor);
        QCOMPARE(sp3.socket.valueOr(""), std::string("SP3"));
        QCOMPARE(sp3.pcieGen.valueOr(0), 4);
        QVERIFY(sp3.pcieGen.assumed());
        QVERIFY(!sp3.generation.known());
        const Cpu turin = cpuOf("CPU: AMD EPYC Turin", vendor);
        QCOMPARE(turin.socket.valueOr(""), std::string("SP5"));
        for (const Part& part : catalog()->parts())
            if (const auto* cpu = part.as<Cpu>(); cpu && cpu->generation.valueOr("") == "turin")
                QVERIFY(!turin.sustainedPower.known()
                        || *turin.sustainedPower.get() <= cpu->sustainedPower.valueOr(Power{}));
        // A model that the catalog lacks is no series, and a name of nothing but the maker neither.
        QVERIFY(!cpuOf("CPU: AMD EPYC 7001X", vendor).socket.known());
        QCOMPARE(vendor, std::string("AMD"));
        QVERIFY(!cpuOf("CPU: AMD", vendor).socket.known());
        QVERIFY(!cpuOf("CPU: Intel EPYC 9004", vendor).socket.known());
    }

    /// A name that fits several cards draws at least what the least of them does.
    void lowestOfSeveral()
    {
        const auto list = imported("GPU: 4x RTX PRO 6000 Blackwell");
        QVERIFY(list.has_value());
        const Part* part = findPart(*catalog(), list->build, entryOf(list->build, "accelerator")->part);
        QCOMPARE(part->as<Accelerator>()->powerLimit.valueOr({}), watts(300));
        QVERIFY(part->as<Accelerator>()->powerLimit.assumed());
    }

    /// So does its memory: the 16 GB card and the 32 GB card are both a "MI50".
    void leastMemoryOfSeveral()
    {
        const auto list = imported("GPU: 16x Instinct MI50");
        QVERIFY(list.has_value());
        const Part* part = findPart(*catalog(), list->build, entryOf(list->build, "accelerator")->part);
        QCOMPARE(part->as<Accelerator>()->memory.valueOr({}), gibibytes(16));
        QVERIFY(part->as<Accelerator>()->memory.assumed());
    }

    void widthsOfRisers_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("two") << QByteArray("SlimSAS risers x8/x4") << QList<int>{8, 4};
        QTest::newRow("one") << QByteArray("SlimSAS riser Gen4 x8") << QList<int>{8};
        QTest::newRow("none") << QByteArray("SlimSAS risers") << QList<int>{0};
        QTest::newRow("no width") << QByteArray("risers x3/x5") << QList<int>{0};
    }

    /// "x8/x4" are risers of either width; how many of each the words do not say.
    void widthsOfRisers()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QList<int>, widths);
        const auto list = imported("{\"parts\": {\"other\": [\"" + line.toStdString() + "\"]}}");
        QVERIFY2(list.has_value(), list ? "" : describe(list.error()).c_str());
        QList<int> have;
        for (const auto& cable : Machine(list->build, *catalog()).all<Cable>())
            have.append(cable->pcieLanes.valueOr(0));
        QCOMPARE(have, widths);
    }

    /// Cards of a bay take its slots one after the other; a bay that the machine does not have stays in words.
    void slotsOfABay()
    {
        const auto list = imported(R"({"parts": {"motherboard": "Lenovo ThinkStation PX", "gpus": [
            {"model": "RTX 6000 Ada", "count": 2, "slot": ["upper bay", "upper bay"]},
            {"model": "RTX 6000 Ada", "count": 1, "slot": ["side bay"]}]}})");
        QVERIFY2(list.has_value(), list ? "" : describe(list.error()).c_str());
        std::vector<std::string> slots;
        for (const Entry& entry : list->build.parts)
            if (findPart(*catalog(), list->build, entry.part)->category() == "accelerator")
                slots.push_back(entry.slot.str());
        QCOMPARE(slots, (std::vector<std::string>{"upper1", "upper2", ""}));
        QVERIFY(list->build.parts.back().settings.contains("slot_label"));
    }

    /// The rate of modules of a known type is at least that of the slowest; a stated one is taken as it is.
    void leastRateOfModules()
    {
        const auto rate = [](std::string_view text) {
            const auto list = imported(text);
            return findPart(*catalog(), list->build, entryOf(list->build, "memory")->part)->as<Memory>()->speed;
        };
        QCOMPARE(rate("RAM: 4x32 GB DDR5").valueOr({}), TransferRate::of(4800, units::megatransfer));
        QVERIFY(rate("RAM: 4x32 GB DDR5").assumed());
        QVERIFY(!rate("RAM: 4x32 GB").known());
        QCOMPARE(rate("RAM: 4x30 GB DDR5-6000").valueOr({}), TransferRate::of(6000, units::megatransfer));
        QVERIFY(!rate("RAM: 4x30 GB DDR5-6000").assumed());
    }

    void linesToBuild()
    {
        const auto list = imported("4x RTX 3090\nCPU: AMD EPYC 7302\nASRock Rack ROMED8-2T\n8x32 GB DDR4-3200 ECC "
                                   "RDIMM\n750 W Platinum power supply\nsome words\n");
        QVERIFY2(list.has_value(), list ? "" : describe(list.error()).c_str());
        QCOMPARE(list->resolved.size(), std::size_t{3});
        QCOMPARE(list->unresolved.size(), std::size_t{3});
        QVERIFY(list->unresolved.back().part.empty());
        const Build& build = list->build;
        QCOMPARE(entryOf(build, "accelerator")->count, 4);
        const Entry* psu = entryOf(build, "psu");
        QVERIFY(psu->part.str().starts_with("unresolved:"));
        QCOMPARE(findPart(*catalog(), build, psu->part)->as<Psu>()->rated.value(), std::optional(watts(750)));
        QCOMPARE(Machine(build, *catalog()).all<Memory>().size(), std::size_t{8});
    }

    /// A document with placeholders opens where the catalog is, and what reads it copes with unknown figures.
    void placeholdersOpen()
    {
        const auto list = imported("Motherboard: Nobody's Board 9\nGPU: Unheard Of 7\nCPU: Mystery\nMemory: 128 "
                                   "GB\nPSU: unknown\nCase: 9U custom\nCooler: big\n"
                                   "Storage: 4 TB NVMe\nNIC: 25 GbE\nCable: SlimSAS riser\nFan: windy\nUPS: "
                                   "box\nServer: Dell PowerEdge Q999\n");
        QVERIFY2(list.has_value(), list ? "" : describe(list.error()).c_str());
        QVERIFY(list->resolved.empty());
        QCOMPARE(list->build.parts.size(), std::size_t{13});
        const std::string text = writeBuild(list->build, *catalog());
        const auto again = parseBuild(text, *catalog(), "again");
        QVERIFY2(again.has_value(), again ? "" : describe(again.error()).c_str());
        QCOMPARE(again->build.embedded.size(), list->build.embedded.size());
        QCOMPARE(writeBuild(again->build, *catalog()), text);
        const auto evaluation = evaluate(std::make_shared<const Build>(again->build), catalog());
        QVERIFY(evaluation->machine->missing().empty());
        QVERIFY(!evaluation->unknown.empty());
        // Unknown capacity of modules that nobody counted is no fault of the channels.
        for (const Finding& finding : evaluation->findings)
            QVERIFY(finding.rule != "MEM-003");
    }

    void environment()
    {
        const auto list = imported(contents(test::sourceFolder() / "tests/unit/import/inventory.json"));
        QVERIFY2(list.has_value(), list ? "" : describe(list.error()).c_str());
        const Build& build = list->build;
        QCOMPARE(build.name, std::string("Box"));
        QCOMPARE(build.site.country, std::optional(std::string("US")));
        QCOMPARE(build.site.circuit->in(units::ampere), 15.0);
        QCOMPARE(build.site.inlet->in(units::celsius), 28.0);
        QCOMPARE(build.nodes, 2);
        QCOMPARE(build.settings.at("workload_mode"), Setting(std::string("ddp")));
        QCOMPARE(build.settings.at("acs"), Setting(true));
        QCOMPARE(build.settings.at("power_strip"), Setting(true));
        QCOMPARE(build.settings.at("bios"), Setting(std::string("1106")));
        QCOMPARE(build.settings.at("pcie_switches"), Setting(std::string("vendor=microchip,count=4,uplink_gen=5")));
        QCOMPARE(build.arrays.size(), std::size_t{1});
        QCOMPARE(build.arrays.front().drives.size(), std::size_t{2});
        int placed = 0;
        for (const Entry& entry : build.parts)
            if (entry.part.str() == "nvidia-rtx-4090") {
                placed += entry.slot.str() == "pcie1" || entry.slot.str() == "pcie7" ? 1 : 0;
                QCOMPARE(numberSetting(entry.settings, "power_limit_w"), std::optional(300.0));
                QCOMPARE(numberSetting(entry.settings, "link_width"), std::optional(8.0));
            }
        QCOMPARE(placed, 2);
        const Entry* psu = entryOf(build, "psu");
        QCOMPARE(findPart(*catalog(), build, psu->part)->as<Psu>()->atxVersion.value(),
                 std::optional(std::string("3.1")));
        const Entry* riser = nullptr;
        for (const Entry& entry : build.parts)
            if (findPart(*catalog(), build, entry.part)->kind == "riser")
                riser = &entry;
        QVERIFY(riser);
        QCOMPARE(riser->count, 2);
        QCOMPARE(findPart(*catalog(), build, riser->part)->as<Cable>()->active.value(), std::optional(true));
        QVERIFY(parseBuild(writeBuild(build, *catalog()), *catalog(), "again").has_value());
    }

    void inventoryFaults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no parts") << "{\"cpu\": \"x\"}"
                                  << "";
        QTest::newRow("type") << "{\"parts\": {\"cpu\": 7}}"
                              << "parts.cpu";
        QTest::newRow("list") << "{\"parts\": {\"gpus\": {}}}"
                              << "parts.gpus";
        QTest::newRow("range") << "{\"parts\": {\"cpu\": \"EPYC 7302\"}, \"environment\": {\"circuit_amps\": 1e9}}"
                               << "environment.circuit_amps";
        QTest::newRow("region") << "{\"parts\": {\"cpu\": \"EPYC 7302\"}, \"environment\": {\"region\": \"Mars\"}}"
                                << "environment.region";
        QTest::newRow("cut off") << "{\"parts\": {\"cpu\": \"EPYC"
                                 << "";
        QTest::newRow("a build") << "{\"format\": \"flopsmith-rig\", \"version\": [1, 0], \"parts\": []}"
                                 << "";
    }

    void inventoryFaults()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto list = imported(text.toStdString());
        QVERIFY(!list.has_value());
        if (!place.isEmpty())
            QCOMPARE(QString::fromStdString(list.error().place), place);
        QVERIFY(!list.error().message.empty());
    }

    void encodings()
    {
        std::string wide = "\xFF\xFE";
        for (const char c : std::string("GPU: RTX 3090\n")) {
            wide += c;
            wide += '\0';
        }
        QCOMPARE(imported(wide)->resolved.size(), std::size_t{1});
        QCOMPARE(imported("\xEF\xBB\xBFGPU: RTX 3090\n")->resolved.size(), std::size_t{1});
        QCOMPARE(imported("GPU: RTX 3090 f\xFCr Rechner\n")->build.parts.size(), std::size_t{1});
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QByteArray binary;
        for (int i = 0; i < 100'000; ++i)
            binary += static_cast<char>((i * 7919) % 256);
        QTest::newRow("binary") << binary << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("blanks") << QByteArray(1000, '\n') << false;
        QTest::newRow("a million lines") << QByteArray("a\n").repeated(1'000'000) << false;
        QTest::newRow("a million cards") << QByteArray("RTX\n").repeated(1'000'000) << false;
        QTest::newRow("huge line") << QByteArray("GPU: ") + QByteArray("RTX 3090 ").repeated(500'000) << true;
        QTest::newRow("huge word") << QByteArray(4'000'000, 'x') << false;
        QTest::newRow("digits") << QByteArray("GPU: ") + QByteArray(1'000'000, '9') << true;
        QTest::newRow("too large") << QByteArray(9'000'000, 'x') << false;
        QTest::newRow("count of 10^9") << QByteArray("1000000000x RTX 3090\nCPU: EPYC 7302\n") << true;
        QTest::newRow("count beyond 64 bits")
            << QByteArray("99999999999999999999999x RTX 3090\nCPU: EPYC 7302\n") << true;
        QTest::newRow("too many lines of parts") << QByteArray("GPU: RTX 3090\n").repeated(5000) << false;
        QTest::newRow("separators") << QByteArray("qty,item\n") + QByteArray(2'000'000, ',') << false;
        QTest::newRow("quotes") << QByteArray("qty,item\n\"") + QByteArray(2'000'000, '"') << false;
        QTest::newRow("bars") << QByteArray("|").repeated(100'000) << false;
        QTest::newRow("brackets") << QByteArray("GPU: ") + QByteArray(100'000, '(') + "RTX 3090" << false;
        QTest::newRow("deep JSON") << QByteArray(100'000, '{') << false;
        QTest::newRow("lspci forever")
            << QByteArray(
                   "01:00.0 VGA compatible controller [0300]: NVIDIA Corporation X [GeForce RTX 3090] [10de:2204]\n")
                   .repeated(50'000)
            << true;
        QTest::newRow("handles") << QByteArray("Handle 0x1, DMI type 17, 1 bytes\n\tSize: 1 GB\n").repeated(100'000)
                                 << false; // more modules than a machine has
    }

    /// Neither a fault nor a build without bound.
    void hostile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        const auto list = imported(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        QCOMPARE(list.has_value(), good);
        if (!list) {
            QVERIFY(describe(list.error()).size() < 1000);
            return;
        }
        QVERIFY(list->build.parts.size() <= static_cast<std::size_t>(maxEntries));
        QVERIFY(parseBuild(writeBuild(list->build, *catalog()), *catalog(), "again").has_value());
    }

    void json()
    {
        const auto list = imported("GPU: RTX 3090\nGPU: RTX 3080\n");
        const std::string text = importListJson(*list, "list.txt");
        QVERIFY(text.find("\"resolved\"") != std::string::npos);
        QVERIFY(text.find("\"nvidia-rtx-3090\"") != std::string::npos);
        QVERIFY(text.find("\"unresolved\"") != std::string::npos);
        QVERIFY(text.find("nvidia-rtx-3080-12gb") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestImportList)
#include "tst_import_list.moc"
