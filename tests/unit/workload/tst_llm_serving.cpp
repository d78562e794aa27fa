// Forms of serving, its energy and memory, and of a lowered power limit, against worked figures.
#include <QtTest>

#include <cmath>

#include "app/workload/estimator.h"
#include "app/workload/forms/serving.h"
#include "app/workload/forms/throttle.h"
#include "tests/unit/workload/llm_questions.h"

using namespace flopsmith;
using namespace flopsmith::testing;

class LlmServingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servesWhatTheMemoryHolds();
    void servesSubmissionsInReplicas();
    void drawsSharesOfThePower();
    void drawsSharesForImages();
    void leavesDefectsOfRunsOut();
    void addsUpMemory();
    void memoryOfImagesGrowsWithTheBatch();
    void throttlesBelowTheLimit();
};

void LlmServingTest::servesWhatTheMemoryHolds()
{
    const Parameters p = priorValues();
    Question q = question("llm-serving", llama3());
    q.workload.batch.reset();
    q.workload.framework = "vLLM";
    std::string why;
    const ServingCase small = servingCase(q, p, why).value();
    QVERIFY(small.batch > 1);
    q.hardware.device.memory *= 4;
    const ServingCase large = servingCase(q, p, why).value();
    QVERIFY(large.batch > 2 * small.batch);
    QVERIFY(large.batch <= p("serving.cap"));
    q.hardware.device.memory = 0;
    QVERIFY(!servingCase(q, p, why));
    QVERIFY(!why.empty());
    q.workload.batchAverage = 8;
    QCOMPARE(servingCase(q, p, why).value().batch, 8.0);
    // A dense model on two groups of cards is two servers with half of the users each.
    q.hardware.count = 4;
    q.workload.parallelism = "TP2 DP2";
    const ServingCase two = servingCase(q, p, why).value();
    QCOMPARE(two.replicas, 2.0);
    QCOMPARE(two.group, 2.0);
    QCOMPARE(two.batch, 4.0);
}

void LlmServingTest::servesSubmissionsInReplicas()
{
    const Parameters p = priorValues();
    Question q = question("llm-serving", llama3());
    q.id = "mlperf-inference-1";
    q.sourceGroup = "mlperf-inference";
    q.hardware.count = 8;
    q.hardware.device.memory = 80e9;
    q.workload = {};
    q.workload.family = "llm-serving";
    q.workload.model.params = 68976648192.0;
    q.workload.precision = "int8/fp8/fp16 per submission";
    q.workload.framework = "TensorRT 10.2.0, CUDA 12.4";
    std::string why;
    const ServingCase served = servingCase(q, p, why).value();
    QCOMPARE(served.replicas, 4.0); // 69 GB in FP8 need two cards of 80 GB
    QCOMPARE(served.group, 2.0);
    QCOMPARE(served.output, 294.0);
    QCOMPARE(served.peak, q.hardware.device.fp8);
    q.id.clear(); // the same of a user is one server
    QCOMPARE(servingCase(q, p, why).value().replicas, 1.0);
}

void LlmServingTest::drawsSharesOfThePower()
{
    Parameters p = priorValues();
    for (const char* part : {"weights", "kv", "compute", "launch", "host", "comm"})
        p.set(std::string("energy.") + part, 0.5);
    p.set("energy.idle", 0.25);
    Question q = question("energy-infer", llama3());
    q.workload.batchAverage = 16;
    Question speed = q;
    speed.workload.family = "llm-serving";
    speed.metric = {"output_tokens_per_s_total", "tokens/s"};
    // Three quarters of 450 W over the time of a token.
    QVERIFY(close(valueOf(q, p), 0.75 * 450 / valueOf(speed, p), 1e-9));
}

void LlmServingTest::drawsSharesForImages()
{
    Parameters p = priorValues();
    for (const char* part : {"compute", "elem", "vae", "launch", "comm"})
        p.set(std::string("energy.d_") + part, 0.5);
    p.set("energy.idle", 0.25);
    Question q = stableDiffusion(4);
    q.workload.family = "diffusion-infer";
    q.workload.steps = 20;
    q.metric = {"latency_batch", "s"};
    const double seconds = valueOf(q, p);
    q.workload.family = "energy-infer";
    q.metric = {"energy_per_image", "J"};
    QVERIFY(close(valueOf(q, p), 0.75 * 450 * seconds / 4, 1e-9));
    p.set("energy.d_vae", 0); // the decoder's share counts by itself
    QVERIFY(valueOf(q, p) < 0.75 * 450 * seconds / 4 * (1 - 1e-6));
}

void LlmServingTest::leavesDefectsOfRunsOut()
{
    const Parameters p = priorValues();
    Question q = question("llm-e2e-batch1", llama3());
    q.workload.framework = "HF Transformers";
    const double user = termOf(resultOf(q, p), "KV cache");
    q.id = "qwen3-0001";
    QVERIFY(close(termOf(resultOf(q, p), "KV cache"), user * p("e2e.hf_kv"), 1e-9));
    Question memory = question("memory-infer", llama3());
    memory.workload.framework = "HF Transformers";
    const double kept = termOf(resultOf(memory, p), "KV cache");
    memory.id = "qwen-0001";
    QVERIFY(close(termOf(resultOf(memory, p), "KV cache"), kept * p("mem.kv_hf_old"), 1e-9));
}

void LlmServingTest::addsUpMemory()
{
    // W + KV + context, estimates.md M8.
    Parameters p = priorValues();
    p.set("mem.kv", 1);
    Question q = question("memory-infer", llama2());
    q.workload.batch = 2;
    const FormResult result = resultOf(q, p);
    QCOMPARE(termOf(result, "weights") + termOf(result, "embeddings"), 2 * 6738415616.0);
    QCOMPARE(termOf(result, "KV cache"), 2 * 1024 * 524288.0);
    QVERIFY(close(result.value() * 1073741824.0, result.terms.total(), 1e-9));
    q.workload.precision = "Q4_K_M";
    q.workload.weightBytes = 4.08e9; // the file's size counts where it is known
    QCOMPARE(termOf(resultOf(q, p), "weights"), 4.08e9);
    QCOMPARE(termOf(resultOf(q, p), "embeddings"), 0.0);
}

void LlmServingTest::memoryOfImagesGrowsWithTheBatch()
{
    const Parameters p = priorValues();
    double before = 0;
    for (double batch = 1; batch <= 64; ++batch) {
        const double now = valueOf(stableDiffusion(batch), p);
        QVERIFY2(now > before, qPrintable(QString::number(batch)));
        before = now;
    }
    Question sliced = stableDiffusion(64);
    sliced.workload.options = "VAE slicing";
    QVERIFY(valueOf(sliced, p) < before / 2);
    // Published runs turn slicing on above a batch of 16.
    Question record = stableDiffusion(32);
    record.id = "sd-0001";
    QVERIFY(valueOf(record, p) < valueOf(stableDiffusion(16), p));
}

void LlmServingTest::throttlesBelowTheLimit()
{
    Estimator estimator;
    estimator.parameters = priorValues();
    const Parameters& p = estimator.parameters;
    const auto valueOf = [&](const Question& q, const Parameters&) {
        std::string why;
        const auto out = estimator.predict(q, LeaveOut::Repetitions, 0, why);
        return out ? out->value : 0;
    };
    QVERIFY(close(throttleFactor(1, false, p), 1 + std::pow(0.45 / 0.9, 4), 1e-9));
    for (const char* family : {"llm-decode", "llm-prefill", "llm-serving", "llm-e2e-batch1"}) {
        Question q = question(family, llama3());
        q.workload.framework = "llama.cpp May 2024 (CUDA)";
        const double full = valueOf(q, p);
        q.hardware.powerLimit = 450;
        QCOMPARE(valueOf(q, p), full);
        double before = full;
        for (const double limit : {400.0, 300.0, 200.0, 100.0, 0.0}) {
            q.hardware.powerLimit = limit;
            const double now = valueOf(q, p);
            QVERIFY(now < before && now > 0);
            before = now;
        }
        // Published records of these families ran at what was measured.
        q.id = "record-1";
        QCOMPARE(valueOf(q, p), full);
    }
    // Asked for by its own family, a user's question is that of the model.
    Question q = question("llm-decode", llama3());
    q.hardware.powerLimit = 225;
    const double throttled = valueOf(q, p);
    q.workload.family = "power-limit";
    QCOMPARE(valueOf(q, p), throttled);
    // What calculates is slowed as prompts are; the memory that it takes stays.
    Question training = question("llm-decode", llama3());
    training.workload.family = "finetune-lora";
    training.workload.mode = "lora";
    training.workload.microBatch = 1;
    training.metric = {"tokens_per_s_total", "tokens/s"};
    const double unthrottled = valueOf(training, p);
    training.hardware.powerLimit = 225;
    const double slower = throttleFactor(0.5, true, p) / throttleFactor(1, true, p);
    QVERIFY(close(valueOf(training, p), unthrottled / slower, 1e-9));
    Question memory = question("memory-infer", llama3());
    const double needed = valueOf(memory, p);
    memory.hardware.powerLimit = 225;
    QCOMPARE(valueOf(memory, p), needed);
    q.id = "power-0001"; // of a record the base is that of its sweep
    q.workload.model.name = "LLM single-stream decode";
    QVERIFY(close(valueOf(q, p), 100 / (1 + std::pow(0.45 / 0.4, 4)), 1e-9));
}

QTEST_GUILESS_MAIN(LlmServingTest)
#include "tst_llm_serving.moc"
