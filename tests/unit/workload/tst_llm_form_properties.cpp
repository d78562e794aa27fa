// What holds for every question about a language model: more of a resource never makes it slower or larger.
#include <QtTest>

#include <cmath>

#include <rapidcheck.h>

#include "tests/unit/workload/llm_questions.h"

using namespace flopsmith;
using namespace flopsmith::testing;

namespace {

Question anyQuestion(std::string_view family)
{
    const std::vector<ModelShape> models{llama3(), llama2(), mixtral()};
    const std::vector<std::string> frameworks{"llama.cpp", "vLLM", "SGLang", "HF Transformers", "TensorRT-LLM", ""};
    const std::vector<std::string> precisions{"fp16", "bf16", "fp8", "int8", "Q4_K_M", "awq-int4", ""};
    const std::vector<std::string> sharings{"", "layer split", "tensor-parallel"};
    Question q = question(family, *rc::gen::elementOf(models));
    q.hardware.count = *rc::gen::inRange(1, 17);
    q.hardware.device.bandwidth = 1e9 * *rc::gen::inRange(50, 8000);
    q.hardware.device.fp16 = 1e12 * *rc::gen::inRange(5, 2500);
    q.workload.framework = *rc::gen::elementOf(frameworks);
    q.workload.precision = *rc::gen::elementOf(precisions);
    q.workload.multiGpu = *rc::gen::elementOf(sharings);
    q.workload.batch = *rc::gen::inRange(1, 300);
    q.workload.batchAverage = q.workload.batch;
    q.workload.prefill = *rc::gen::inRange(1, 20000);
    q.workload.decode = *rc::gen::inRange(1, 4000);
    q.workload.sequence = *q.workload.prefill + *q.workload.decode;
    return q;
}

constexpr double slack = 1 + 1e-9; // of rounding

} // namespace

class LlmFormProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_p = priorValues(); }
    void termsAddUp();
    void bandwidthNeverSlows();
    void batchNeverSavesMemory();
    void devicesNeverTakeMoreMemoryEach();
    void lengthNeverSavesMemory();

private:
    Parameters m_p;
};

void LlmFormProperties::termsAddUp()
{
    QVERIFY(rc::check([this] {
        for (const std::string_view family : llmFamilies) {
            std::string why;
            const auto result = evaluate(anyQuestion(family), m_p, why);
            RC_ASSERT(result.has_value());
            double sum = 0;
            for (const Term& term : result->terms.all()) {
                RC_ASSERT(term.value > 0);
                RC_ASSERT(std::isfinite(term.value));
                sum += term.value;
            }
            const double value = result->scale * (result->sign > 0 ? sum : 1 / sum);
            RC_ASSERT(std::abs(result->value() / value - 1) < 1e-9);
        }
    }));
}

void LlmFormProperties::bandwidthNeverSlows()
{
    QVERIFY(rc::check([this] {
        for (const std::string_view family : {"llm-decode", "llm-prefill", "llm-e2e-batch1", "llm-serving"}) {
            Question q = anyQuestion(family);
            const double before = valueOf(q, m_p);
            q.hardware.device.bandwidth *= 1 + *rc::gen::inRange(1, 100) / 10.0;
            RC_ASSERT(valueOf(q, m_p) * slack >= before);
        }
    }));
}

void LlmFormProperties::batchNeverSavesMemory()
{
    QVERIFY(rc::check([this] {
        Question q = anyQuestion("memory-infer");
        const double before = valueOf(q, m_p);
        q.workload.batch = *q.workload.batch + *rc::gen::inRange(1, 100);
        RC_ASSERT(valueOf(q, m_p) * slack >= before);
    }));
}

void LlmFormProperties::devicesNeverTakeMoreMemoryEach()
{
    QVERIFY(rc::check([this] {
        Question q = anyQuestion("memory-infer");
        const double before = valueOf(q, m_p) / q.hardware.count;
        q.hardware.count += *rc::gen::inRange(1, 16);
        RC_ASSERT(valueOf(q, m_p) / q.hardware.count <= before * slack);
    }));
}

void LlmFormProperties::lengthNeverSavesMemory()
{
    QVERIFY(rc::check([this] {
        Question q = anyQuestion("memory-infer");
        const double before = valueOf(q, m_p);
        q.workload.sequence = *q.workload.sequence + *rc::gen::inRange(1, 5000);
        RC_ASSERT(valueOf(q, m_p) * slack >= before);
    }));
}

QTEST_GUILESS_MAIN(LlmFormProperties)
#include "tst_llm_form_properties.moc"
