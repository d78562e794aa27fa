// Forms of training steps: their formulas against their sources.
#include <QtTest>

#include "tests/unit/workload/form_questions.h"

using namespace flopsmith;
using namespace flopsmith::testing;

class TrainingForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encoderTraining();
    void imageTraining();
    void ranksExchangeGradients();
};

void TrainingForms::encoderTraining()
{
    const auto result = tryForm(bertTraining(a100(), 1), ones());
    // 6 operations per weight and token, 12 L h s^2 in attention.
    const double operations = 384.0 * 6 * 24 * 12 * 1024 * 1024 + 12 * 24 * 1024 * 384.0 * 384;
    QVERIFY(close(termOf(*result, "compute"), operations / 312e12));
    // Korthikanti: s b h (34 + 5 a s / h) bytes per layer.
    const double traffic = 24 * 384 * (34 * 1024 + 5 * 16 * 384.0);
    QVERIFY(close(termOf(*result, "memory"), traffic / 2039e9));
    QVERIFY(close(termOf(*result, "optimizer"), 336e6 / 2039e9 / 112));
    QCOMPARE(termOf(*result, "communication"), 0.0);
    QCOMPARE(result->group, std::string_view("step"));
    Question tokens = bertTraining(a100(), 1);
    tokens.metric.unit = "tokens/s";
    QVERIFY(close(tryForm(tokens, ones())->value(), 384 * result->value()));
    Question step = bertTraining(a100(), 1);
    step.metric = {"seconds_per_step", "s"};
    QVERIFY(close(tryForm(step, ones())->value(), 112 / result->value()));
}

void TrainingForms::imageTraining()
{
    Question q = visionQuestion(a100(), 256, "amp");
    q.workload.family = "cnn-train";
    q.workload.microBatch = 256;
    q.workload.framework = "PyTorch 2.1";
    const auto result = tryForm(q, ones());
    QVERIFY(close(termOf(*result, "compute"), 6 * 4.11e9 / 312e12)); // three times the forward pass
    QVERIFY(close(termOf(*result, "memory"), 2 * 11.11e6 / 2039e9));
    q.workload.model.gmacs.reset();
    std::string why;
    QVERIFY(!formOf(q)->evaluate(q, ones(), why).has_value());
    QCOMPARE(QString::fromStdString(why), QStringLiteral("the multiply-accumulates per image are not stated"));
}

void TrainingForms::ranksExchangeGradients()
{
    const auto eight = tryForm(bertTraining(a100(), 8), ones());
    // Ring all-reduce of 2 bytes per parameter over 300 GB/s one way.
    QVERIFY(close(termOf(*eight, "communication"), 2.0 * 7 / 8 * 2 * 336e6 / 300e9 / 112));
    QVERIFY(termOf(*eight, "stragglers") > 0);
}

QTEST_GUILESS_MAIN(TrainingForms)
#include "tst_training_forms.moc"
