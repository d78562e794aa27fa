// What the workload's fields and lists say: models by words, methods by kind, numbers as people write them.
#include <QAbstractItemModelTester>
#include <QtTest>

#include "ui/models/model_list.h"
#include "ui/models/workload_fields.h"
#include "ui/models/workload_words.h"

using namespace flopsmith;

namespace {

EstimatorPtr threeModels()
{
    auto out = std::make_shared<Estimator>();
    const auto add = [&](const char* name, ModelKind kind, double params) {
        ModelPreset preset;
        preset.shape.id = name;
        preset.shape.name = name;
        preset.shape.kind = kind;
        preset.shape.params = params;
        preset.vendor = "Maker";
        out->models.push_back(preset);
    };
    add("Big Llama 70B", ModelKind::Transformer, 70.6e9);
    add("Llama 8B", ModelKind::Transformer, 8.03e9);
    add("ResNet-50", ModelKind::Vision, 25.6e6);
    out->models.front().names = {"org/other-spelling"};
    return out;
}

} // namespace

class TestWorkloadModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsByWords()
    {
        ModelList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list.rowCount(), 0);
        list.setEstimator(threeModels());
        QCOMPARE(list.rowCount(), 3);
        list.setFilter(QStringLiteral("LLAMA"));
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.index(0).data(Qt::EditRole).toString(), QStringLiteral("Llama 8B")); // begins with it
        list.setFilter(QStringLiteral("70.6 transformer"));
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.preset(0)->shape.name, std::string("Big Llama 70B"));
        QCOMPARE(list.index(0).data().toString(),
                 QStringLiteral("Big Llama 70B  \u00b7  transformer, 70.6 B parameters"));
        list.setFilter(QStringLiteral("other-spelling"));
        QCOMPARE(list.rowCount(), 1);
        list.setFilter(QStringLiteral("nothing like it"));
        QCOMPARE(list.rowCount(), 0);
        QVERIFY(!list.preset(0));
    }

    void numbersAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value"); // below 0: none
        QTest::newRow("plain") << QStringLiteral("4096") << 4096.0;
        QTest::newRow("grouped") << QStringLiteral("4,096") << 4096.0;
        QTest::newRow("thousands") << QStringLiteral("4k") << 4000.0;
        QTest::newRow("millions") << QStringLiteral("1.5 M") << 1.5e6;
        QTest::newRow("billions") << QStringLiteral("300B") << 300e9;
        QTest::newRow("empty") << QString() << -1.0;
        QTest::newRow("zero") << QStringLiteral("0") << -1.0;
        QTest::newRow("negative") << QStringLiteral("-3") << -1.0;
        QTest::newRow("words") << QStringLiteral("many") << -1.0;
        QTest::newRow("suffix alone") << QStringLiteral("k") << -1.0;
        QTest::newRow("endless") << QStringLiteral("inf") << -1.0;
    }
    void numbersAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto amount = amountOf(text);
        QCOMPARE(amount.has_value(), value > 0);
        if (amount)
            QCOMPARE(*amount, value);
    }

    void methodsMakeSense()
    {
        ModelShape shape;
        shape.kind = ModelKind::Transformer;
        const auto has = [&](std::string_view mode) {
            const auto methods = methodsFor(shape);
            return std::any_of(methods.begin(), methods.end(), [&](const auto& m) { return m.mode == mode; });
        };
        QVERIFY(has("qlora") && has("inference-serving") && has("train"));
        shape.causal = false;
        QVERIFY(!has("qlora") && has("inference"));
        shape.kind = ModelKind::Vision;
        QVERIFY(!has("inference-decode") && has("inference") && has("train"));
        QCOMPARE(methodText("made-up", shape), std::string("made-up"));
    }

    void anotherMethodForgetsWhatWasOfTheOld()
    {
        Workload w;
        w.mode = "qlora";
        w.family = "finetune-qlora";
        w.precision = "nf4+bf16";
        w.framework = "PyTorch";
        w.microBatch = 4;
        const Workload same = withMethod(w, "lora");
        QCOMPARE(same.mode, std::string("lora"));
        QVERIFY(same.precision.empty() && same.family.empty());
        QCOMPARE(same.framework, std::string("PyTorch"));
        QCOMPARE(same.microBatch, std::optional(4.0));
        QVERIFY(withMethod(w, "inference-decode").framework.empty());
    }

    void anotherModel()
    {
        Workload w;
        w.mode = "qlora";
        w.microBatch = 4;
        ModelShape next;
        next.name = "Next";
        next.kind = ModelKind::Transformer;
        Workload other = withModel(w, ModelKind::Transformer, next);
        QCOMPARE(other.mode, std::string("qlora"));
        QCOMPARE(other.microBatch, std::optional(4.0));
        next.kind = ModelKind::Vision;
        other = withModel(w, ModelKind::Transformer, next);
        QCOMPARE(other.mode, std::string("train"));
        QVERIFY(!other.microBatch);
    }

    void everyOptionIsAMember()
    {
        Workload w;
        w.mode = "train";
        for (const WorkloadOption& option : workloadOptions()) {
            const QString text = option.number ? QStringLiteral("12") : QStringLiteral("word");
            QVERIFY2(setWorkloadOption(w, option.key, text), option.key.data());
            QCOMPARE(optionText(w, option.key), text);
            QVERIFY2(!option.number || !setWorkloadOption(w, option.key, QStringLiteral("many")), option.key.data());
            QVERIFY(setWorkloadOption(w, option.key, QString()));
            QCOMPARE(optionText(w, option.key), QString());
        }
        QVERIFY(!setWorkloadOption(w, "no such member", QStringLiteral("1")));
        const auto numbers = {batchNumber(w).key, sequenceNumber(w)->key};
        for (const std::string_view key : numbers)
            QVERIFY(setWorkloadOption(w, key, QStringLiteral("3")));
    }

    void wordsOfAnAnswer()
    {
        WorkloadAnswer answer;
        answer.whyNot = "the weather is not known";
        QCOMPARE(fitWords(answer).mark, Mark::Unknown);
        QCOMPARE(fitWords(answer).text, QStringLiteral("Cannot tell: the weather is not known"));
        QCOMPARE(speedWords(answer), QStringLiteral("Cannot tell: the weather is not known"));
        QVERIFY(runWords(answer).isEmpty());
        answer.memory.fit = WorkloadFit::FitsWith;
        answer.memory.needed = 30 * 1073741824.0;
        answer.memory.available = 24 * 1073741824.0;
        answer.memory.change = "activation checkpointing, half the sequence";
        QCOMPARE(fitWords(answer).mark, Mark::Warning);
        QVERIFY(fitWords(answer).text.contains(QLatin1String("half the sequence")));
        SpeedAnswer speed;
        speed.value = 9312.4;
        speed.unit = "tokens/s";
        answer.speed = speed;
        QCOMPARE(speedWords(answer).replace(QChar::Nbsp, u' '),
                 QStringLiteral("9,310 tokens/s if there were memory enough"));
        answer.memory.fit = WorkloadFit::Fits;
        QCOMPARE(speedWords(answer).replace(QChar::Nbsp, u' '), QStringLiteral("9,310 tokens/s"));
        answer.seconds = 7200.0 * 3;
        QCOMPARE(runWords(answer), QStringLiteral("6 h"));
        QCOMPARE(localDuration(0.0123), QStringLiteral("12.3 ms"));
        QCOMPARE(localDuration(86400.0 * 12), QStringLiteral("12 days"));
    }
};

QTEST_MAIN(TestWorkloadModels)
#include "tst_workload_models.moc"
