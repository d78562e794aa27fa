// Damaged, wrong and hostile datasets: one clear message or a note per record, never a crash, never half a set.
// Progress and cancelling.
#include <QTest>

#include <algorithm>
#include <random>

#include "tests/unit/import/dataset_fixture.h"

using namespace flopsmith;
using namespace flopsmith::test;

namespace {

std::string record(int i)
{
    return R"({"opendb_id":"p)" + std::to_string(i) + R"(","metadata":{"name":"Fan )" + std::to_string(i)
        + R"(","manufacturer":"Maker"},"size":120,"min_airflow":)" + std::to_string(40 + i % 30) + "}\n";
}

std::string records(int n)
{
    std::string out;
    for (int i = 0; i < n; ++i)
        out += record(i);
    return out;
}

std::string errorOf(const Result<ImportedSet>& set)
{
    return set ? "fine, with notes " + notesOf(*set) : describe(set.error());
}

} // namespace

class TestHostileDatasets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongPaths()
    {
        DatasetFolder folder;
        QVERIFY(importDataset(folder.path() / "none", {}, {}).error().code == ErrorCode::NotFound);
        QVERIFY(errorOf(folder.import()).find("no dataset is recognized") != std::string::npos);
        QVERIFY(folder.import("nonsense").error().code == ErrorCode::Usage);
        folder.file("CaseFan.jsonl", records(1));
        QVERIFY(errorOf(folder.import("epoch-ml-hardware")).find("holds no file of the dataset") != std::string::npos);
        QVERIFY(folder.import("buildcores").has_value());
        folder.file("other/tpu.json", R"json({"TPU v6e": {"x": {"On Demand (USD)": 1}}})json");
        QVERIFY2(errorOf(folder.import()).find("name one dataset") != std::string::npos,
                 errorOf(folder.import()).c_str());
        QCOMPARE(folder.import("gpuhunt-tpu")->parts.size(), std::size_t{1});
    }

    void truncatedGzip()
    {
        const std::string good = gzipped(records(3000));
        for (const std::size_t n : {good.size() / 4, good.size() / 2, good.size() - 1}) {
            DatasetFolder folder;
            const auto set = folder.file("CaseFan.jsonl.gz", std::string_view(good).substr(0, n)).import();
            QVERIFY2(errorOf(set).find("cut off; get the file again") != std::string::npos, errorOf(set).c_str());
        }
    }

    void badRecordsAreNotes()
    {
        DatasetFolder folder;
        folder.file("CaseFan.jsonl",
                    record(1) + "{\"opendb_id\": \n" + std::string(5000, '[') + "\n[1]\n"
                        + "{\"opendb_id\":\"l1\",\"metadata\":{\"name\":\"caf\xE9\"}}\n" + std::string(10U << 20U, 'x')
                        + "\n" + record(2) + record(1) + "{\"opendb_id\":\"bad id@\",\"metadata\":{\"name\":\"N\"}}\n"
                        + "{\"opendb_id\":\"x\"}\n" + "{\"opendb_id\":\"y\",\"metadata\":{\"name\":\""
                        + std::string(3000, 'n') + "\"}}\n" + R"({"opendb_id":7,"metadata":[],"size":{}})" + "\n");
        const auto set = folder.import();
        QVERIFY2(set.has_value(), errorOf(set).c_str());
        QCOMPARE(set->parts.size(), std::size_t{2});
        QVERIFY2(isSkipped(*set, "CaseFan.jsonl line 2", "not valid JSON"), notesOf(*set).c_str());
        QVERIFY(isSkipped(*set, "line 3", "nested deeper"));
        QVERIFY(isSkipped(*set, "line 4", "no JSON object"));
        QVERIFY2(isSkipped(*set, "line 5", "JSON"), notesOf(*set).c_str());
        QVERIFY(isSkipped(*set, "line 6", "longer than"));
        QVERIFY(isSkipped(*set, "import:buildcores:p1", "second record"));
        QVERIFY(isSkipped(*set, "N", "characters that no id can have"));
        QVERIFY(isSkipped(*set, "line 10", "no opendb_id or no name"));
        QVERIFY(isSkipped(*set, "import:buildcores:y", "name is empty or longer"));
    }

    void wrongEncodings()
    {
        DatasetFolder folder;
        std::string utf16 = "\xFF\xFE";
        for (const char c : std::string("cpu_name,launch_date,total_cores"))
            utf16 += std::string{c, '\0'};
        QVERIFY(!folder.file("a.csv", utf16).import());
        folder.file("a.csv",
                    "cpu_name,launch_date,total_cores,max_turbo_frequency,processor_base_frequency,cache,tdp\n"
                    "Intel\xAE Core\xAE i9-1 Processor,Q4'19,10,4.5 GHz,3.7 GHz,,165\n");
        const auto latin = folder.import();
        QVERIFY2(latin.has_value(), errorOf(latin).c_str());
        QCOMPARE(latin->parts.at(0).part.name, std::string("Intel Core i9-1"));
        QVERIFY(isSkipped(*latin, "a.csv", "not UTF-8"));
        DatasetFolder json;
        json.file("data/json/cpu.json", "[{\"name\":\"caf\xE9\",\"price\":1,\"core_count\":8}]");
        QVERIFY2(errorOf(json.import()).find("is not UTF-8; save the file as UTF-8") != std::string::npos,
                 errorOf(json.import()).c_str());
    }

    void brokenLists()
    {
        const std::string good = R"([{"name":"A","price":1,"core_count":8}, {"name":"B","price":null,"core_count":6}])";
        for (std::size_t n = 45; n < good.size(); ++n) {
            DatasetFolder folder;
            const auto set = folder.file("cpu.json", std::string_view(good).substr(0, n)).import();
            QVERIFY2(!set && !set.error().message.empty(), std::to_string(n).c_str());
        }
        DatasetFolder folder;
        QCOMPARE(folder.file("cpu.json", good).import()->parts.size(), std::size_t{2});
    }

    void tablesWithWrongLines()
    {
        DatasetFolder folder;
        const std::string head =
            "Hardware name,Manufacturer,Type,TDP (W),FP32 (single precision) performance (FLOP/s)\n";
        const auto set =
            folder.file("a.csv", head + "A,M,GPU,200\nB,M,GPU,99999,1e12\nC,M,GPU,-5,1e30\nD,M,GPU,x,\n").import();
        QVERIFY2(set.has_value(), errorOf(set).c_str());
        QCOMPARE(set->parts.size(), std::size_t{3});
        QVERIFY(isSkipped(*set, "a.csv line 2", "has 4 cells, the headings 5"));
        QVERIFY(isSkipped(*set, "B", "power_limit_w: 99999"));
        QVERIFY(isSkipped(*set, "C", "power_limit_w: -5"));
        QVERIFY(isSkipped(*set, "C", "fp32_tflops"));
        QCOMPARE(figure(partOf(*set, "import:epoch-ml-hardware:b"), "fp32_tflops"), std::string("1"));
        folder.file("a.csv", head + "A,M,\"GPU,200,1\n");
        QVERIFY2(errorOf(folder.import()).find("line 2: a quoted cell does not end") != std::string::npos,
                 errorOf(folder.import()).c_str());
    }

    void mixedUnitsAreRefused()
    {
        DatasetFolder folder;
        folder.file("gpus.csv",
                    "name,type,tdp_watts,TFLOPS32, TFLOPS16,GFLOPS32/W,GFLOPS16/W,memory,source\nGTX "
                    "750,gpu,250,1111,NaN,444.4,Nan,24,x\n");
        QVERIFY2(errorOf(folder.import()).find("mixes TFLOPS with GFLOPS") != std::string::npos,
                 errorOf(folder.import()).c_str());
    }

    void badYaml()
    {
        DatasetFolder folder;
        folder.file("data/components/cpu/a.yaml", "id: a\nschema_version: [\n");
        folder.file("data/components/cpu/b.yaml", "schema_version: 1\n" + std::string(3000, '{'));
        folder.file("data/components/cpu/c.yaml",
                    "id: c\ntype: cpu\nmodel: C\nmanufacturer: M\nschema_version: \"1\"\ncores: 8\ntdp_w: .inf\n");
        const auto set = folder.import();
        QVERIFY2(set.has_value(), errorOf(set).c_str());
        QCOMPARE(set->parts.size(), std::size_t{1});
        QVERIFY(isSkipped(*set, "a.yaml", "no valid YAML"));
        QVERIFY(isSkipped(*set, "b.yaml", ""));
        QCOMPARE(figure(set->parts[0].part, "tdp_w"), std::string("-"));
    }

    void flippedBytesAreHandled()
    {
        std::mt19937 random(20261127);
        const std::string text = records(20);
        for (int round = 0; round < 200; ++round) {
            std::string broken = text;
            for (int i = 0; i < 8; ++i)
                broken[random() % broken.size()] = static_cast<char>(random() & 0xFFU);
            DatasetFolder folder;
            const auto set = folder.file("CaseFan.jsonl", broken).import("buildcores");
            QVERIFY(set ? set->parts.size() <= 24 : !set.error().message.empty());
        }
    }

    void progressOnlyGrows()
    {
        DatasetFolder folder;
        folder.file("CaseFan.jsonl", records(2000))
            .file("PSU.jsonl", "{\"opendb_id\":\"a\",\"metadata\":{\"name\":\"P\"}}\n");
        std::vector<int> seen;
        const auto set = importDataset(folder.path(), {}, [&](int permille) {
            seen.push_back(permille);
            return true;
        });
        QVERIFY(set.has_value());
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(seen.size() > 5 && seen.front() < 300);
        QCOMPARE(seen.back(), 1000);
    }

    void canBeCancelled()
    {
        DatasetFolder folder;
        folder.file("CaseFan.jsonl", records(5000));
        for (const int limit : {0, 300, 999}) {
            int after = 0;
            const auto set = importDataset(folder.path(), {}, [&](int permille) {
                after += permille > limit ? 1 : 0;
                return permille <= limit;
            });
            QVERIFY(!set);
            QCOMPARE(set.error().code, ErrorCode::Cancelled);
            QCOMPARE(after, 1); // not asked again
        }
    }

    void manyOfOneName()
    {
        std::string text = "[";
        for (int i = 0; i < 20'000; ++i)
            text += std::string(i ? "," : "") + R"({"name":"Same","price":null,"core_count":8})";
        DatasetFolder folder;
        const auto set = folder.file("cpu.json", text + "]").import();
        QCOMPARE(set->parts.size(), std::size_t{20'000});
        QCOMPARE(set->parts.back().part.id.str(), std::string("import:pc-part-dataset:cpu-same-20000"));
    }
};

QTEST_APPLESS_MAIN(TestHostileDatasets)
#include "tst_hostile_datasets.moc"
