// The estimator's frame: shapes, readers, anchors, fit, presets and tables of the bundled catalog.
#include <QtTest>

#include <cmath>
#include <set>

#include "app/import/estimator_files.h"
#include "app/io/catalog_io.h"
#include "app/io/workload_json.h"
#include "app/workload/shape.h"

using namespace flopsmith;

namespace {

const std::filesystem::path catalogFolder = FLOPSMITH_TESTS_FOLDER "/../catalog";

const CatalogPtr& bundled()
{
    static const CatalogPtr loaded = loadCatalog(catalogFolder).value();
    return loaded;
}

const Estimator& bundledEstimator()
{
    static const EstimatorPtr loaded = loadEstimator(catalogFolder, *bundled()).value();
    return *loaded;
}

Measurement decodeRecord(const char* id, const char* gpu, double bandwidth, double tokensPerSecond)
{
    Measurement m;
    m.question.id = id;
    m.question.sourceGroup = gpu;
    m.question.metric = {"tokens_per_s", "tokens/s"};
    Workload& w = m.question.workload;
    w.family = "llm-decode";
    w.mode = "inference-decode";
    w.precision = "F16";
    w.framework = "llama.cpp May 2024";
    w.batch = 1;
    w.sequence = 512;
    w.model.name = "Llama-3-8B";
    w.model.params = 8.03e9;
    w.model.layers = 32;
    w.model.hidden = 4096;
    w.model.heads = 32;
    w.model.kvHeads = 8;
    w.model.vocab = 128256;
    Hardware& h = m.question.hardware;
    h.gpu = gpu;
    h.device.part = gpu;
    h.device.architecture = "ada";
    h.device.capability = 8.9;
    h.device.fp16 = 160e12;
    h.device.fp32 = 80e12;
    h.device.bandwidth = bandwidth;
    h.device.memory = 24e9;
    h.device.power = 450;
    m.value = tokensPerSecond;
    return m;
}

} // namespace

class TestEstimator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parameterCounts_data();
    void parameterCounts();
    void cacheOfAToken();
    void configJson();
    void configNeedsItsFigures();
    void workloadRoundTrip();
    void badWorkloads_data();
    void badWorkloads();
    void configOutsideItsFolderIsRefused();
    void presetsHaveSourcesAndAgree();
    void tablesHaveSources();
    void anchorsNeverAnswerThemselves();
    void anchorsMoveTowardsWhatWasMeasured();
    void fitRecoversBandwidthShare();
    void recordsAreReadAndWritten();
    void badRecords_data();
    void badRecords();
    void bundledMeasurementsAreCovered();
};

void TestEstimator::parameterCounts_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("params");
    // Totals of the makers' model cards.
    QTest::newRow("Llama 3 8B") << "llama-3-8b" << 8.03e9;
    QTest::newRow("Llama 2 70B") << "llama-2-70b" << 68.98e9;
    QTest::newRow("Mixtral 8x7B") << "mixtral-8x7b" << 46.7e9;
}

void TestEstimator::parameterCounts()
{
    QFETCH(QString, model);
    QFETCH(double, params);
    const ModelPreset* preset = bundledEstimator().model(model.toStdString());
    QVERIFY(preset);
    const auto count = parameterCount(preset->shape);
    QVERIFY(count);
    QVERIFY2(std::abs(*count / params - 1) < 0.005, qPrintable(QString::number(*count)));
}

void TestEstimator::cacheOfAToken()
{
    // Llama 2 7B: 2 * 32 layers * 32 heads * 128 = 262,144 elements, half a megabyte in 16 bits.
    ModelShape shape;
    shape.layers = 32;
    shape.hidden = 4096;
    shape.heads = 32;
    QCOMPARE(*cacheElementsPerToken(shape), 262144.0);
    shape.kvHeads = 8;
    QCOMPARE(*cacheElementsPerToken(shape), 65536.0);
    // Multi-head latent attention of DeepSeek V3: 61 layers * (512 + 64).
    shape.layers = 61;
    shape.kvLatent = 576;
    QCOMPARE(*cacheElementsPerToken(shape), 35136.0);
    ModelShape windowed;
    windowed.layers = 4;
    windowed.slidingWindow = 1000;
    windowed.slidingLayers = 2;
    QCOMPARE(cachedTokens(windowed, 4000), 2500.0);
}

void TestEstimator::configJson()
{
    const auto shape = parseModelConfig(R"({"model_type":"llama","num_hidden_layers":32,"hidden_size":4096,
        "num_attention_heads":32,"num_key_value_heads":8,"intermediate_size":14336,"vocab_size":128256,
        "max_position_embeddings":8192,"tie_word_embeddings":false})",
                                        "config.json");
    QVERIFY2(shape, shape ? "" : describe(shape.error()).c_str());
    QVERIFY(std::abs(*shape->params / 8.03e9 - 1) < 0.001);
    QVERIFY(*shape->gated && *shape->causal);
    const auto moe = parseModelConfig(R"({"model_type":"mixtral","num_hidden_layers":32,"hidden_size":4096,
        "num_attention_heads":32,"num_key_value_heads":8,"intermediate_size":14336,"vocab_size":32000,
        "num_local_experts":8,"num_experts_per_tok":2})",
                                      "config.json");
    QVERIFY(moe);
    QVERIFY(std::abs(*moe->params / 46.7e9 - 1) < 0.01);
    QVERIFY(std::abs(*moe->activeParams / 12.9e9 - 1) < 0.01);
}

void TestEstimator::configNeedsItsFigures()
{
    const auto shape = parseModelConfig(R"({"model_type":"llama","hidden_size":4096})", "config.json");
    QVERIFY(!shape);
    QVERIFY(describe(shape.error()).find("num_hidden_layers") != std::string::npos);
    QVERIFY(!parseModelConfig("[]", "config.json"));
    QVERIFY(!parseModelConfig("{\"hidden_size\": 1e300}", "config.json"));
}

void TestEstimator::workloadRoundTrip()
{
    const auto read = parseWorkload(R"({"model":"llama-3-8b","mode":"lora","seq_len":2048,"micro_batch":2,
        "activation_checkpointing":true,"tokens":1.5e13})",
                                    "w.json");
    QVERIFY2(read, read ? "" : describe(read.error()).c_str());
    QCOMPARE(*read->tokens, 1.5e13);
    QCOMPARE(read->activationCheckpointing, std::string("true"));
    const auto again = parseWorkload(workloadText(*read), "w.json");
    QVERIFY(again);
    QVERIFY(*again == *read);
}

void TestEstimator::badWorkloads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("w.json");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("w.json");
    QTest::newRow("no mode") << QByteArray(R"({"model":"x"})") << QByteArray("mode");
    QTest::newRow("no model") << QByteArray(R"({"mode":"train"})") << QByteArray("model");
    QTest::newRow("unknown key") << QByteArray(R"({"mode":"train","model":"x","sequence":5})")
                                 << QByteArray("sequence");
    QTest::newRow("text for a number") << QByteArray(R"({"mode":"train","model":"x","seq_len":"5"})")
                                       << QByteArray("seq_len");
    QTest::newRow("negative") << QByteArray(R"({"mode":"train","model":"x","micro_batch":-1})")
                              << QByteArray("micro_batch");
    QTest::newRow("unknown kind") << QByteArray(R"({"mode":"train","model":"x","kind":"brain"})") << QByteArray("kind");
}

void TestEstimator::badWorkloads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, named);
    const auto read = parseWorkload(text.toStdString(), "w.json");
    QVERIFY(!read);
    const std::string message = describe(read.error());
    QVERIFY2(message.find(named.toStdString()) != std::string::npos, message.c_str());
    QVERIFY(!read.error().remedy.empty());
}

void TestEstimator::configOutsideItsFolderIsRefused()
{
    const auto read = parseWorkload(R"({"mode":"train","config":"../../etc/passwd"})", "folder/w.json");
    QVERIFY(!read);
    QVERIFY(describe(read.error()).find("config") != std::string::npos);
}

void TestEstimator::presetsHaveSourcesAndAgree()
{
    std::set<std::string> keys;
    for (const Source& source : bundled()->sources())
        keys.insert(source.key);
    std::set<std::string> ids;
    std::size_t counted = 0;
    for (const ModelPreset& preset : bundledEstimator().models) {
        QVERIFY2(keys.count(preset.source) > 0, preset.shape.id.c_str());
        QVERIFY2(ids.insert(preset.shape.id).second, preset.shape.id.c_str());
        QCOMPARE(bundledEstimator().model(preset.shape.id)->shape.id, preset.shape.id);
        const auto count = parameterCount(preset.shape);
        if (preset.shape.kind != ModelKind::Transformer || !count || !preset.shape.params)
            continue;
        ++counted;
        // Encoder-decoders, position tables and vision towers are not in the formula.
        QVERIFY2(*count<1.6 * *preset.shape.params&& * count> 0.4 * *preset.shape.params, preset.shape.id.c_str());
    }
    QVERIFY(ids.size() >= 150);
    QVERIFY(counted >= 100);
}

void TestEstimator::tablesHaveSources()
{
    std::set<std::string> keys;
    for (const Source& source : bundled()->sources())
        keys.insert(source.key);
    QVERIFY(bundledEstimator().gridOf("DE"));
    for (const GridIntensity& row : bundledEstimator().grid) {
        QVERIFY2(keys.count(row.source) > 0, row.region.c_str());
        QVERIFY(row.gramsPerKwh > 0 && row.gramsPerKwh < 1500);
    }
    for (const ElectricityPrice& row : bundledEstimator().tariffs) {
        QVERIFY2(keys.count(row.source) > 0, row.region.c_str());
        QVERIFY(row.perKwh > 0 && row.currency.size() == 3);
    }
}

void TestEstimator::anchorsNeverAnswerThemselves()
{
    Parameters p;
    p.set("anchor.decode.lambda", 1e-6);
    const std::vector<Measurement> records{decodeRecord("a", "gpu-a", 1000e9, 50),
                                           decodeRecord("a2", "gpu-a", 1000e9, 51)};
    const AnchorTable table(records, p);
    std::string why;
    const FormGroup* form = formOf(records[0].question);
    QVERIFY(form);
    const auto result = form->evaluate(records[0].question, p, why);
    QVERIFY2(result, why.c_str());
    // Its repetition on the same hardware does not count either: nothing is left.
    QCOMPARE(table.correct(records[0].question, *result, LeaveOut::Repetitions).factor, 1.0);
    Question asked = records[0].question;
    asked.id.clear();
    const double factor = table.correct(asked, *result, LeaveOut::Repetitions).factor;
    QVERIFY(result->value() * factor > 49 && result->value() * factor < 52);
}

void TestEstimator::anchorsMoveTowardsWhatWasMeasured()
{
    Parameters p;
    p.set("anchor.decode.lambda", 0.01);
    const std::vector<Measurement> records{decodeRecord("a", "gpu-a", 1000e9, 20),
                                           decodeRecord("b", "gpu-b", 500e9, 10)};
    const AnchorTable table(records, p);
    std::string why;
    const auto result = formOf(records[1].question)->evaluate(records[1].question, p, why);
    QVERIFY2(result, why.c_str());
    const double before = std::abs(std::log(result->value() / 10));
    const auto correction = table.correct(records[1].question, *result, LeaveOut::Repetitions, 5);
    QVERIFY(std::abs(std::log(result->value() * correction.factor / 10)) < before);
    QCOMPARE(correction.nearest.size(), std::size_t{1});
    // With the other GPU left out, and with the other source left out, there is nothing to learn from.
    const auto factors = table.factors(records[1].question, *result);
    QCOMPARE(factors[static_cast<std::size_t>(LeaveOut::Model)], 1.0);
}

void TestEstimator::fitRecoversBandwidthShare()
{
    // Speeds that follow one law exactly are fitted to within a percent.
    std::vector<Measurement> records;
    Parameters truth;
    truth.set("decode.e_w", 0.7);
    std::string why;
    for (int i = 0; i < 24; ++i) {
        Measurement m =
            decodeRecord(("r" + std::to_string(i)).c_str(), ("gpu" + std::to_string(i)).c_str(), 400e9 + 60e9 * i, 1);
        m.value = formOf(m.question)->evaluate(m.question, truth, why)->value();
        records.push_back(m);
    }
    const Parameters fitted = fitParameters(records, [](const std::string&) {}).parameters;
    for (const Measurement& m : records) {
        const auto result = formOf(m.question)->evaluate(m.question, fitted, why);
        QVERIFY2(std::abs(result->value() / m.value - 1) < 0.01, m.question.id.c_str());
    }
    const Parameters again = fitParameters(records, [](const std::string&) {}).parameters;
    QVERIFY(again.values() == fitted.values());
}

void TestEstimator::recordsAreReadAndWritten()
{
    const std::string text =
        R"json([{"id":"x-1","source":"a page","source_group":"x","hardware":{"gpu":"RTX 4090","count":2,
        "interconnect":"PCIe 4.0 (no P2P)"},"workload":{"family":"llm-decode","model":"Llama-3-8B","mode":"inference-decode",
        "precision":"F16","batch":1,"unheard_of":true},"measured":{"metric":"tokens_per_s","value":50.5,"unit":"tokens/s"}}])json";
    const auto read = parseMeasurements(text, "r.json", *bundled(), {});
    QVERIFY2(read, read ? "" : describe(read.error()).c_str());
    QCOMPARE(read->size(), std::size_t{1});
    QCOMPARE(read->front().question.hardware.device.part, std::string("nvidia-rtx-4090"));
    QCOMPARE(read->front().question.hardware.count, 2);
    const auto again = parseMeasurements(measurementsText(*read), "r.json", *bundled(), {});
    QVERIFY(again);
    QCOMPARE(again->front().value, 50.5);
    QVERIFY(again->front().question.workload == read->front().question.workload);
}

void TestEstimator::badRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not JSON") << QByteArray("[{]");
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("no workload") << QByteArray(R"([{"hardware":{"gpu":"x"},"measured":{"value":1}}])");
    QTest::newRow("no value") << QByteArray(R"([{"hardware":{"gpu":"x"},"workload":{"model":"y"},"measured":{}}])");
    QTest::newRow("number for a record") << QByteArray("[1]");
    QTest::newRow("text for a batch") << QByteArray(
        R"([{"hardware":{"gpu":"x"},"workload":{"model":"y","batch":"many"},"measured":{"value":1}}])");
}

void TestEstimator::badRecords()
{
    QFETCH(QByteArray, text);
    const auto read = parseMeasurements(text.toStdString(), "r.json", *bundled(), {});
    QVERIFY(!read);
    QVERIFY(!read.error().message.empty());
    QCOMPARE(read.error().file, std::string("r.json"));
}

void TestEstimator::bundledMeasurementsAreCovered()
{
    const auto& records = bundledEstimator().table->measurements();
    QVERIFY(records.size() > 5000);
    std::size_t scored = 0;
    for (const Measurement& m : records)
        scored += m.suspect ? 0 : 1;
    QVERIFY(static_cast<double>(bundledEstimator().table->size()) >= 0.95 * static_cast<double>(scored));
}

QTEST_APPLESS_MAIN(TestEstimator)
#include "tst_estimator.moc"
