// Forms of inference and training when figures are absent or extreme: a sane answer, or a reason.
#include <QtTest>

#include <array>
#include <cmath>

#include "tests/unit/workload/form_questions.h"

using namespace flopsmith;
using namespace flopsmith::testing;

namespace {

std::vector<Question> oneOfEach()
{
    Question mlperf = visionQuestion(h100(), 64, "int8/fp8/fp16 per submission");
    Question encoder = askOf("transformer-infer", bertLarge(), a100());
    encoder.workload.batch = 32;
    ModelShape dlrm;
    dlrm.name = "DLRMv2";
    Question cpu = visionQuestion(i9(), 1, "fp32");
    cpu.workload.family = "cnn-infer-cpu";
    cpu.hardware.count = 0;
    Question training = visionQuestion(a100(), 256, "amp");
    training.workload.family = "cnn-train";
    training.workload.microBatch = 256;
    training.hardware.count = 4;
    Question tacotron = gnmtTraining(h100());
    tacotron.workload.family = "speech-train";
    tacotron.workload.model.name = "Tacotron2";
    tacotron.hardware.count = 2;
    return {visionQuestion(a100(), 256, "amp"),
            mlperf,
            encoder,
            askOf("recsys-infer", dlrm, h100()),
            cpu,
            training,
            diffusionQuestion(a100()),
            bertTraining(a100(), 8),
            gnmtTraining(a100()),
            tacotron};
}

bool sane(const Question& question)
{
    const auto result = tryForm(question, priorsOf(question));
    if (!result)
        return true; // says why instead
    for (const Term& term : result->terms.all())
        if (!(term.value >= 0) || !std::isfinite(term.value))
            return false;
    return std::isfinite(result->value()) && result->value() > 0;
}

/// Every figure of `Struct` absent once, and once of an extreme size.
template <class Struct, class Set>
bool saneWithoutEach(const Question& question, Set part)
{
    bool good = true;
    forEachField<Struct>([&](const auto& field) {
        using Member = std::decay_t<decltype(std::declval<Struct>().*(field.member))>;
        Question changed = question;
        part(changed).*(field.member) = Member{};
        if (changed.workload.family.empty())
            return;
        if (!sane(changed)) {
            qWarning("without %s", std::string(field.key).c_str());
            good = false;
        }
        if constexpr (std::is_same_v<Member, std::optional<double>>)
            for (const double extreme : {0.0, 1e-3, 1e12}) {
                part(changed).*(field.member) = extreme;
                if (!sane(changed)) {
                    qWarning("%s of %g", std::string(field.key).c_str(), extreme);
                    good = false;
                }
            }
    });
    return good;
}

} // namespace

class FormAbsence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void absentAndExtremeFigures();
    void withoutDevice();
    void absentFiguresOfTheDevice();
};

void FormAbsence::absentAndExtremeFigures()
{
    for (const Question& question : oneOfEach()) {
        QVERIFY2(sane(question), question.workload.model.name.c_str());
        QVERIFY(saneWithoutEach<Workload>(question, [](Question& q) -> Workload& { return q.workload; }));
        QVERIFY(saneWithoutEach<ModelShape>(question, [](Question& q) -> ModelShape& { return q.workload.model; }));
    }
}

void FormAbsence::withoutDevice()
{
    for (Question question : oneOfEach()) {
        question.hardware.device = {};
        std::string why;
        QVERIFY(!formOf(question)->evaluate(question, ones(), why).has_value());
        QVERIFY(!why.empty());
    }
}

void FormAbsence::absentFiguresOfTheDevice()
{
    constexpr std::array figures{&Device::fp16,      &Device::tf32,   &Device::fp8,   &Device::fp4,
                                 &Device::int8,      &Device::fp32,   &Device::power, &Device::memory,
                                 &Device::bandwidth, &Device::nvlink, &Device::cores, &Device::clock,
                                 &Device::capability};
    for (const Question& question : oneOfEach())
        for (std::size_t i = 0; i < figures.size(); ++i) {
            Question changed = question;
            changed.hardware.device.*figures.at(i) = 0;
            QVERIFY2(sane(changed), qPrintable(QStringLiteral("figure %1").arg(i)));
        }
}

QTEST_GUILESS_MAIN(FormAbsence)
#include "tst_form_absence.moc"
