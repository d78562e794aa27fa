// What holds for every question about vision, diffusion and training steps: a better device is never slower, terms add
// up to the value.
#include <QtTest>

#include <rapidcheck.h>

#include "tests/unit/workload/form_questions.h"

using namespace flopsmith;
using namespace flopsmith::testing;

namespace {

Question anyQuestion()
{
    const std::vector<std::string> precisions{"amp", "tf32", "fp32", "amp-fp16", "bf16", "int8"};
    const std::vector<std::string> names{"resnet50",        "convnext_base",   "vit_base_patch16_224",
                                         "densenet121",     "efficientnet_b0", "regnety_032",
                                         "SSD300-ResNet50", "swin_tiny",       "Tacotron2",
                                         "GNMT v2",         "BERT-large",      "Transformer-XL large"};
    const std::vector<Device> devices{a100(), h100()};
    const std::vector<std::string> families{"cnn-infer",         "vit-infer", "transformer-infer", "diffusion-infer",
                                            "transformer-train", "cnn-train", "rnn-train",         "speech-train",
                                            "recsys-infer",      "vit-train"};
    Question q = askOf(*rc::gen::elementOf(families), resnet50(), *rc::gen::elementOf(devices));
    q.workload.model.name = *rc::gen::elementOf(names);
    q.workload.model.causal = false;
    q.workload.precision = *rc::gen::elementOf(precisions);
    q.workload.batch = *rc::gen::inRange(1, 2000);
    q.workload.microBatch = *rc::gen::inRange(1, 2000);
    q.workload.sequence = *rc::gen::inRange(16, 4096);
    q.workload.options = *rc::gen::elementOf(std::vector<std::string>{"", "compile", "pretraining"});
    q.workload.memoryLayout = *rc::gen::elementOf(std::vector<std::string>{"", "nchw", "nhwc"});
    q.hardware.count = *rc::gen::inRange(1, 65);
    return q;
}

void requireFaster(const Question& slow, const Question& fast)
{
    constexpr double rounding = 1 + 1e-9;
    const double before = tryForm(slow, priorsOf(slow))->terms.total();
    RC_ASSERT(tryForm(fast, priorsOf(fast))->terms.total() <= before * rounding);
}

} // namespace

class FormMonotonicity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void termsAddUp();
    void bandwidthNeverSlows();
    void operationsNeverSlow();
    void powerNeverSlows();
    void linksNeverSlow();
    void batchNeverSlowsAnItem();
};

void FormMonotonicity::termsAddUp()
{
    QVERIFY(rc::check([] {
        const Question q = anyQuestion();
        const auto result = tryForm(q, priorsOf(q));
        RC_ASSERT(result.has_value());
        double sum = 0;
        for (const Term& term : result->terms.all()) {
            RC_ASSERT(term.value >= 0 && std::isfinite(term.value));
            sum += term.value;
        }
        RC_ASSERT(close(result->value(), result->scale * (result->sign > 0 ? sum : 1 / sum)));
    }));
}

void FormMonotonicity::bandwidthNeverSlows()
{
    QVERIFY(rc::check([] {
        const Question q = anyQuestion();
        Question more = q;
        more.hardware.device.bandwidth *= 1 + *rc::gen::inRange(1, 50) / 10.0;
        requireFaster(q, more);
    }));
}

void FormMonotonicity::operationsNeverSlow()
{
    QVERIFY(rc::check([] {
        const Question q = anyQuestion();
        Question more = q;
        const double factor = 1 + *rc::gen::inRange(1, 50) / 10.0;
        Device& d = more.hardware.device;
        for (double* rate : {&d.fp16, &d.tf32, &d.fp8, &d.int8, &d.fp32})
            *rate *= factor;
        requireFaster(q, more);
    }));
}

void FormMonotonicity::powerNeverSlows()
{
    QVERIFY(rc::check([] {
        const Question q = anyQuestion();
        Question more = q;
        more.hardware.device.power *= 1 + *rc::gen::inRange(1, 50) / 10.0;
        requireFaster(q, more);
    }));
}

void FormMonotonicity::linksNeverSlow()
{
    QVERIFY(rc::check([] {
        const Question q = anyQuestion();
        Question more = q;
        more.hardware.device.nvlink *= 1 + *rc::gen::inRange(1, 50) / 10.0;
        requireFaster(q, more);
    }));
}

void FormMonotonicity::batchNeverSlowsAnItem()
{
    QVERIFY(rc::check([] {
        Question q = anyQuestion();
        Question more = q;
        const double factor = *rc::gen::inRange(2, 5);
        *more.workload.batch *= factor;
        *more.workload.microBatch *= factor;
        if (q.workload.family == "diffusion-infer") // of the whole batch
            RC_DISCARD("seconds per batch");
        requireFaster(q, more);
    }));
}

QTEST_GUILESS_MAIN(FormMonotonicity)
#include "tst_form_monotonicity.moc"
