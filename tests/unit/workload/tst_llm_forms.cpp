// Forms of language-model inference against worked figures, and with every figure absent once.
#include <QtTest>

#include <cmath>

#include "app/import/estimator_files.h"
#include "app/workload/forms/llm.h"
#include "app/workload/shape.h"
#include "tests/unit/workload/llm_questions.h"

using namespace flopsmith;
using namespace flopsmith::testing;

namespace {

LlmCase caseOf(const Question& q)
{
    std::string why;
    return llmCase(q, why).value();
}

/// Takes each figure of `Struct` out of `from` in turn.
template <class Struct, class Check>
void withoutEach(Struct& from, Check check)
{
    forEachField<Struct>([&](const auto& field) {
        auto& member = from.*(field.member);
        const auto kept = member;
        member = {};
        check(std::string(field.key));
        member = kept;
    });
}

QString problemOf(const Question& q, const Parameters& p)
{
    std::string why;
    const auto result = evaluate(q, p, why);
    if (!result)
        return why.empty() ? QStringLiteral("no result and no reason") : QString();
    if (!(result->value() > 0) || !std::isfinite(result->value()))
        return QStringLiteral("value %1").arg(result->value());
    for (const Term& term : result->terms.all())
        if (!(term.value >= 0) || !std::isfinite(term.value))
            return QStringLiteral("term %1").arg(term.value);
    return {};
}

} // namespace

class LlmFormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsParametersAndCache();
    void fillsWhatIsNotStated();
    void readsPrecisions();
    void tellsEnginesApart();
    void decodesAsMeasured();
    void splitsOverDevices();
    void expressesTheMetric();
    void survivesAbsentFigures();
    void saysWhatIsMissing();
    void completesRecordsFromPresets();
};

void LlmFormsTest::countsParametersAndCache()
{
    // estimates.md section 2: Llama 3 8B 8.03e9; Llama 2 7B keeps 2 * 32 * 32 * 128 * 2 B per token.
    QCOMPARE(parameterCount(llama3()).value(), 8030261248.0);
    QCOMPARE(caseOf(question("llm-decode", llama2())).cacheBytes, 524288.0);
    Question q = question("llm-decode", llama2());
    q.workload.kvPrecision = "fp8";
    QCOMPARE(caseOf(q).cacheBytes, 262144.0);
    q.workload.model.kvLatent = 576; // multi-head latent attention keeps the latent only
    q.workload.kvPrecision.clear();
    QCOMPARE(caseOf(q).cacheBytes, 32.0 * 576 * 2);
    q = question("llm-decode", llama2());
    q.workload.model.slidingWindow = 128;
    q.workload.model.slidingLayers = 16;
    QCOMPARE(caseOf(q).cache(1024), 524288.0 * (512 + 64));
    // A mixture reads two of eight experts for one token, all of them for many.
    const LlmCase moe = caseOf(question("llm-decode", mixtral()));
    QVERIFY(close(moe.touched(1), 2 * 12879925248.0, 0.01));
    QVERIFY(close(moe.touched(1000), moe.weights, 1e-9));
}

void LlmFormsTest::fillsWhatIsNotStated()
{
    ModelShape model;
    model.params = 7e9;
    const LlmCase llm = caseOf(question("llm-decode", model));
    QCOMPARE(llm.layers, 32.0);
    QVERIFY(close(llm.hidden, 4096, 0.06));
    QVERIFY(!llm.moe);
    model.activeParams = 1e9;
    QVERIFY(caseOf(question("llm-decode", model)).moe);
    model = llama3();
    model.params.reset(); // follows from the shape
    QCOMPARE(caseOf(question("llm-decode", model)).params, 8030261248.0);
}

void LlmFormsTest::readsPrecisions()
{
    for (const auto& [text, bytes] : std::initializer_list<std::pair<const char*, double>>{{"bf16", 2},
                                                                                           {"F16", 2},
                                                                                           {"fp32", 4},
                                                                                           {"fp8", 1},
                                                                                           {"Q4_K_M", 0.61},
                                                                                           {"Q8_0", 1.06},
                                                                                           {"Q3_K_S", 0.48},
                                                                                           {"nf4+bf16", 0.56},
                                                                                           {"awq-int4", 0.56},
                                                                                           {"something", 2}})
        QVERIFY2(bytesPerWeight(text) == bytes, text);
}

void LlmFormsTest::tellsEnginesApart()
{
    const auto engineOf = [](const char* framework, const char* id) {
        Question q = question("llm-decode", llama3());
        q.workload.framework = framework;
        q.id = id;
        return caseOf(q).engine;
    };
    QCOMPARE(engineOf("llama.cpp", ""), LlmEngine::LlamaCpp);
    QCOMPARE(engineOf("Llama.cpp", "mlc-0001"), LlmEngine::LlamaCpp2023);
    QCOMPARE(engineOf("llama.cpp May 2024 (CUDA)", "x-1"), LlmEngine::LlamaCpp);
    QCOMPARE(engineOf("AutoAWQ GEMV kernels + fused modules", ""), LlmEngine::AwqGemv);
    QCOMPARE(engineOf("AutoAWQ GEMM kernels", ""), LlmEngine::AwqGemm);
    QCOMPARE(engineOf("HF Transformers 4.51 + FA2", ""), LlmEngine::Transformers);
    QCOMPARE(engineOf("TensorRT-LLM v1.0", ""), LlmEngine::TensorRt);
    Question q = question("llm-decode", llama3());
    q.workload.framework = "own engine";
    const auto taken = caseOf(q).taken;
    QCOMPARE(taken.size(), std::size_t(1));
    QCOMPARE(taken[0].first, std::string_view("framework"));
    QCOMPARE(taken[0].second, std::string("llama.cpp"));
}

void LlmFormsTest::decodesAsMeasured()
{
    // Published: Llama 3 8B, F16, one RTX 4090, llama.cpp of May 2024: 54 tokens/s (estimates.md, M5: beta 6.4, 109 us
    // per layer, 0.945 of the bandwidth).
    Parameters p = priorValues();
    p.set("decode.e_w", 0.945);
    p.set("decode.beta16", 6.4);
    p.set("decode.c.llamacpp", 93e-6);
    const double value = valueOf(question("llm-decode", llama3()), p);
    QVERIFY2(value > 50 && value < 58, qPrintable(QString::number(value)));
    // The bandwidth that few multiprocessors reach, by hand.
    const Rates rates = caseOf(question("llm-decode", llama3())).rates;
    const double sm = 82.6e12 / 256;
    QVERIFY(close(reachableBandwidth(rates, 6.4), std::pow(std::pow(0.99 * 1008e9, -4) + std::pow(6.4 * sm, -4), -0.25),
                  1e-9));
    const FormResult result = resultOf(question("llm-decode", llama3()), p);
    QVERIFY(close(termOf(result, "weights"),
                  (8030261248.0 * 2 - 0.99 * 128256.0 * 4096 * 2) / (0.945 * reachableBandwidth(rates, 6.4)), 1e-9));
    QVERIFY(close(termOf(result, "launch"), 32 * 93e-6, 1e-9));
    QVERIFY(close(termOf(result, "KV cache"), 768 * 131072.0 / (0.6 * 1008e9), 1e-9));
}

void LlmFormsTest::splitsOverDevices()
{
    const Parameters p = priorValues();
    Question q = question("llm-decode", llama3());
    q.hardware.count = 4;
    q.workload.multiGpu = "layer split";
    const FormResult layers = resultOf(q, p);
    QVERIFY(close(termOf(layers, "communication"), 3 * 60e-6, 1e-9));
    q.workload.multiGpu = "tensor-parallel";
    const FormResult tensor = resultOf(q, p);
    QVERIFY(close(termOf(tensor, "weights"), termOf(layers, "weights") / 4, 1e-9));
    QVERIFY(close(termOf(tensor, "communication"), 2 * 32 * 60e-6 * std::sqrt(3), 1e-9));
    QCOMPARE(termOf(tensor, "waiting"), 0.0);
    // The prompt's blocks run through a pipeline of the cards.
    Question prompt = question("llm-prefill", llama3());
    prompt.workload.prefill = 4096;
    const double one = termOf(resultOf(prompt, p), "compute");
    prompt.hardware.count = 4;
    prompt.workload.multiGpu = "layer split";
    QVERIFY(close(termOf(resultOf(prompt, p), "compute"), one * (1 - 0.9 * (1 - 11.0 / 32)), 1e-9));
}

void LlmFormsTest::expressesTheMetric()
{
    const Parameters p = priorValues();
    Question q = question("llm-decode", llama3());
    q.workload.batch = 4;
    const double rate = valueOf(q, p);
    q.metric = {"latency_per_token", "ms"};
    QVERIFY(close(valueOf(q, p), 4000 / rate, 1e-9));
    Question serving = question("llm-serving", llama3());
    serving.workload.batchAverage = 16;
    serving.hardware.count = 2;
    const double total = valueOf(serving, p);
    serving.metric = {"output_tokens_per_s_per_gpu", "tokens/s/GPU"};
    QVERIFY(close(valueOf(serving, p), total / 2, 1e-9));
    Question memory = question("memory-infer", llama3());
    const double gib = valueOf(memory, p);
    memory.metric.unit = "MB";
    QVERIFY(close(valueOf(memory, p), gib * 1024, 1e-9));
    memory.metric.unit = "GB";
    QVERIFY(close(valueOf(memory, p), gib * 1.073741824, 1e-9));
}

void LlmFormsTest::survivesAbsentFigures()
{
    const Parameters p = priorValues();
    for (const std::string_view family : llmFamilies)
        for (const ModelShape& model : {llama3(), mixtral()})
            for (const char* id : {"", "record-1"}) {
                Question q = question(family, model);
                q.id = id;
                const auto check = [&](const std::string& key) {
                    const QString problem = problemOf(q, p);
                    QVERIFY2(problem.isEmpty(),
                             qPrintable(QString::fromStdString(std::string(family) + " without " + key)
                                        + QStringLiteral(": ") + problem));
                };
                withoutEach(q.workload, check);
                withoutEach(q.workload.model, check);
                for (const double extreme : {0.0, 1e-3, 1e18}) {
                    for (auto member : {&ModelShape::params, &ModelShape::layers, &ModelShape::hidden,
                                        &ModelShape::heads, &ModelShape::kvHeads, &ModelShape::vocab,
                                        &ModelShape::experts, &ModelShape::expertsActive, &ModelShape::activeParams}) {
                        const auto kept = q.workload.model.*member;
                        q.workload.model.*member = extreme;
                        check("extreme " + std::to_string(extreme));
                        q.workload.model.*member = kept;
                    }
                    for (auto member : {&Workload::batch, &Workload::prefill, &Workload::decode, &Workload::sequence,
                                        &Workload::batchAverage, &Workload::averageOutput}) {
                        const auto kept = q.workload.*member;
                        q.workload.*member = extreme;
                        check("extreme " + std::to_string(extreme));
                        q.workload.*member = kept;
                    }
                }
                q.hardware.count = 0;
                check("a count");
            }
}

void LlmFormsTest::saysWhatIsMissing()
{
    const Parameters p = priorValues();
    for (const std::string_view family : llmFamilies) {
        Question q = question(family, llama3());
        q.hardware.device = {};
        std::string why;
        QVERIFY(!evaluate(q, p, why));
        QVERIFY(!why.empty());
        q = question(family, {});
        why.clear();
        QVERIFY(!evaluate(q, p, why));
        QVERIFY(!why.empty());
    }
}

void LlmFormsTest::completesRecordsFromPresets()
{
    ModelPreset llama;
    llama.shape = llama3();
    llama.shape.id = "llama-3-8b";
    llama.names = {"meta-llama/Meta-Llama-3-8B"};
    ModelPreset resnet;
    resnet.shape.id = "resnet50";
    resnet.shape.kind = ModelKind::Vision;
    resnet.shape.imageSize = 224;
    resnet.shape.gmacs = 4;
    std::vector<Measurement> records(4);
    records[0].question.workload.model.name = "someone/Llama-3-8B";
    records[0].question.workload.model.params = 8e9;
    records[1].question.workload.model.name = "ResNet50";
    records[1].question.workload.model.imageSize = 448;
    records[2].question.workload.model.name = "Meta-Llama-3-8B"; // no spelling of a preset
    completeModels(records, {llama, resnet});
    const ModelShape& model = records[0].question.workload.model;
    QCOMPARE(model.id, std::string("llama-3-8b"));
    QCOMPARE(model.name, std::string("someone/Llama-3-8B"));
    QCOMPARE(model.params.value(), 8e9); // what is stated stays
    QCOMPARE(model.layers.value(), 32.0);
    QVERIFY(model.kind == ModelKind::Transformer);
    QCOMPARE(records[1].question.workload.model.gmacs.value(), 16.0); // four times the area
    QVERIFY(!records[2].question.workload.model.layers);
    QVERIFY(records[3].question.workload.model.id.empty());
}

QTEST_GUILESS_MAIN(LlmFormsTest)
#include "tst_llm_forms.moc"
