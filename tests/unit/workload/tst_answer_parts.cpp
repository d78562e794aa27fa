// What an answer is made of besides the forms: data loading, offloading, composed workloads, costs, power caps.
// Formulas against their sources' worked figures.
#include <QtTest>

#include <cmath>

#include "app/io/answer_json.h"
#include "app/io/document_io.h"
#include "app/io/value_json.h"
#include "app/reports/workload_text.h"
#include "app/workload/answer_parts.h"
#include "app/workload/curves.h"
#include "app/workload/fit_changes.h"
#include "tests/unit/workload/answer_machines.h"

using namespace flopsmith;
using namespace flopsmith::testing;

namespace {

double shareOf(const SpeedAnswer& speed, std::string_view name)
{
    for (const Term& term : speed.terms)
        if (term.name == name)
            return term.value;
    return 0;
}

double sumOf(const SpeedAnswer& speed)
{
    double out = 0;
    for (const Term& term : speed.terms)
        out += term.value;
    return out;
}

SpeedAnswer plainSpeed(double value, double stepSeconds)
{
    SpeedAnswer out;
    out.value = value;
    out.low = value / 2;
    out.high = value * 2;
    out.unit = "images/s";
    out.stepSeconds = stepSeconds;
    out.terms = {{"compute", 1.0}};
    return out;
}

} // namespace

class TestAnswerParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coresFeedTheTraining();
    void theSlowerOfDriveAndCoresLimits();
    void offloadToDrives();
    void offloadToTheHost();
    void offloadNeedsABandwidth();
    void trainingOnACpuIsThreeForwardPasses();
    void reinforcementAddsUp();
    void reinforcementNeedsASimulator();
    void costsFarBelowACent();
    void servedEnergyIsAsMeasured();
    void limitSaysWhichMemory();
    void powerCapsOfEveryKind();
    void settingsThatFitComeFirst();
    void unstatedFrameworkIsNeutral();
};

void TestAnswerParts::coresFeedTheTraining()
{
    Workload w = workloadOf("resnet50", "train");
    w.family = "cnn-train";
    w.model.kind = ModelKind::Vision;
    Hardware hardware;
    hardware.host.cores = 16;
    WorkloadAnswer out;
    SpeedAnswer speed = plainSpeed(5600, 1);
    addFeeding(speed, w, hardware, out);
    // Tensorpack's loader prepares 5,600 images per second on the 40 cores of a DGX-1.
    QCOMPARE(*speed.coresNeeded, 40.0);
    QCOMPARE(*speed.coresAvailable, 16.0);
    QCOMPARE(out.assumed.size(), std::size_t{1});
    QCOMPARE(out.assumed.front().key, std::string("load_per_core_s"));
    QCOMPARE(speed.value, 5600.0); // a usual value slows nothing
    w.loaderRate = 140;
    addFeeding(speed, w, hardware, out);
    QVERIFY(almost(speed.value, 16 * 140));
    QVERIFY(almost(*speed.stepSeconds, 2.5));
    QVERIFY(almost(shareOf(speed, "data loading"), 1 - 0.4));
    QVERIFY(almost(sumOf(speed), 1));
    QCOMPARE(out.limitedBy, std::string("data loading"));
}

void TestAnswerParts::theSlowerOfDriveAndCoresLimits()
{
    Workload w;
    w.model.kind = ModelKind::Vision;
    w.loaderRate = 100;
    w.bytesPerSample = 1e6;
    Hardware hardware;
    hardware.host.cores = 10; // 1,000 images per second
    hardware.storageBandwidth = 0.5e9; // 500
    WorkloadAnswer out;
    SpeedAnswer speed = plainSpeed(2000, 1);
    addFeeding(speed, w, hardware, out);
    QVERIFY(almost(speed.value, 500));
    QCOMPARE(out.limitedBy, std::string("storage"));
    QVERIFY(almost(*speed.readNeeded, 2e9));
    hardware.storageBandwidth = 5e9;
    SpeedAnswer again = plainSpeed(2000, 1);
    addFeeding(again, w, hardware, out);
    QVERIFY(almost(again.value, 1000));
    QCOMPARE(out.limitedBy, std::string("data loading"));
}

void TestAnswerParts::offloadToDrives()
{
    Workload w;
    w.mode = "train";
    w.family = "transformer-train";
    w.model.kind = ModelKind::Transformer;
    w.model.params = 1e9;
    w.offload = "nvme-optimizer";
    Hardware hardware;
    hardware.count = 4;
    hardware.storageBandwidth = 8e9;
    hardware.device.form = "pcie-card";
    hardware.linkBandwidth = 20e9;
    std::string why;
    // 2 * 16 bytes per parameter to and from the drives; 4 over the links of four devices.
    QVERIFY(almost(offloadSeconds(w, hardware, why), 32e9 / 8e9 + 4e9 / 4 / 20e9));
    // Weights three times, gradients once, for each of eight micro-batches.
    w.offload = "nvme-weights";
    w.gradAccum = 8;
    QVERIFY(almost(offloadSeconds(w, hardware, why), 8 * 8e9 / 8e9));
    w.mode = "lora"; // no gradients of frozen weights
    QVERIFY(almost(offloadSeconds(w, hardware, why), 8 * 6e9 / 8e9));
    QVERIFY(why.empty());
    w.mode = "train";
    WorkloadAnswer out;
    SpeedAnswer speed = plainSpeed(1000, 8);
    QVERIFY(addOffload(speed, w, hardware, out));
    QVERIFY(almost(*speed.stepSeconds, 16)); // not overlapped: efficiency 8 / (8 + 8)
    QVERIFY(almost(speed.value, 500));
    QVERIFY(almost(shareOf(speed, "offload"), 0.5));
}

void TestAnswerParts::offloadToTheHost()
{
    Workload w;
    w.mode = "train";
    w.family = "transformer-train";
    w.model.kind = ModelKind::Transformer;
    w.model.params = 1e9;
    w.offload = "host-optimizer";
    Hardware hardware;
    hardware.hostBandwidth = 100e9;
    hardware.device.form = "pcie-card";
    hardware.linkBandwidth = 25e9;
    std::string why;
    QVERIFY(almost(offloadSeconds(w, hardware, why), 0.32 + 0.16));
    // Fine-tuning with it was measured: its form has the term already.
    w.family = "finetune-full";
    WorkloadAnswer out;
    SpeedAnswer speed = plainSpeed(1000, 8);
    QVERIFY(addOffload(speed, w, hardware, out));
    QCOMPARE(speed.value, 1000.0);
}

void TestAnswerParts::offloadNeedsABandwidth()
{
    Workload w = workloadOf("llama-3-8b", "train-full");
    w.offload = "nvme-optimizer";
    const WorkloadAnswer lacking = machineOf({{"nvidia-rtx-4090", 1}}).ask(w);
    QVERIFY(!lacking.speed);
    QVERIFY(lacking.whyNot.find("drives") != std::string::npos);
    const WorkloadAnswer there = machineOf({{"nvidia-rtx-4090", 1}, {"samsung-990-pro-2tb", 1}}).ask(w);
    QVERIFY(there.speed);
    QVERIFY(shareOf(*there.speed, "offload") > 0);
    QVERIFY(almost(sumOf(*there.speed), 1, 1e-6));
}

void TestAnswerParts::trainingOnACpuIsThreeForwardPasses()
{
    const Machines machine = machineOf({{"amd-epyc-7302", 1}});
    Workload w = workloadOf("resnet50", "train");
    w.microBatch = 1;
    const WorkloadAnswer trained = machine.ask(w);
    QVERIFY2(trained.speed, trained.whyNot.c_str());
    Workload inference = workloadOf("resnet50", "inference");
    inference.batch = 1;
    const WorkloadAnswer inferred = machine.ask(inference);
    QVERIFY(inferred.speed);
    QVERIFY(almost(trained.speed->value, inferred.speed->value / 3, 1e-6));
    QVERIFY(almost(shareOf(*trained.speed, "backward pass"), 2.0 / 3));
    QVERIFY(almost(sumOf(*trained.speed), 1, 1e-6));
    QVERIFY(trained.speed->high / trained.speed->low > 2.5); // never compared with a measurement
    // Weights, gradients, momentum; activations of one image.
    QVERIFY(almost(trained.memory.needed, (3 * 25.557e6 + 11.11e6) * 4, 0.02));
}

void TestAnswerParts::reinforcementAddsUp()
{
    const Machines machine = machineOf({{"nvidia-rtx-4090", 1}, {"amd-epyc-7302", 1}});
    Workload w = workloadOf("resnet50", "rl");
    w.batch = 64;
    w.simulatorRate = 10;
    w.passesPerStep = 4;
    const WorkloadAnswer a = machine.ask(w);
    QVERIFY2(a.speed, a.whyNot.c_str());
    QCOMPARE(a.speed->unit, std::string("steps/s"));
    // 16 cores of 10 steps per second.
    QVERIFY(almost(shareOf(*a.speed, "simulator"), a.speed->value / 160, 1e-6));
    QVERIFY(almost(sumOf(*a.speed), 1, 1e-6));
    QCOMPARE(a.limitedBy, std::string("simulator"));
    w.simulatorRate = 1e6;
    const WorkloadAnswer fast = machine.ask(w);
    QVERIFY(fast.speed->value > a.speed->value);
    QCOMPARE(fast.limitedBy, std::string("learning"));
    QVERIFY(fast.memory.needed > 0);
}

void TestAnswerParts::reinforcementNeedsASimulator()
{
    const Machines machine = machineOf({{"nvidia-rtx-4090", 1}, {"amd-epyc-7302", 1}});
    Workload w = workloadOf("resnet50", "rl");
    const WorkloadAnswer unknown = machine.ask(w);
    QVERIFY(!unknown.speed);
    QVERIFY(unknown.whyNot.find("simulates") != std::string::npos);
    w.task = "atari";
    const WorkloadAnswer atari = machine.ask(w);
    QVERIFY2(atari.speed, atari.whyNot.c_str());
    const auto taken = [&](const char* key) {
        for (const Assumption& one : atari.assumed)
            if (one.key == key)
                return one.value;
        return std::string();
    };
    QCOMPARE(taken("env_steps_per_core_s"), std::string("2090"));
    QCOMPARE(taken("passes_per_step"), std::string("3"));
    w.model = {};
    w.model.name = "llama-3-8b";
    QVERIFY(!machine.ask(w).speed);
}

void TestAnswerParts::costsFarBelowACent()
{
    const auto loaded =
        loadBuild(FLOPSMITH_TESTS_FOLDER "/../resources/templates/lga1700-rtx-4090.rig", *catalog()).value();
    const Machines machine{evaluate(std::make_shared<const Build>(loaded.build), catalog())};
    const WorkloadAnswer a = machine.ask(workloadOf("resnet50", "inference"));
    QVERIFY(a.speed && a.costPerUnit);
    QVERIFY(a.costPerUnit->value > 0 && a.costPerUnit->value < 0.01);
    QCOMPARE(a.costUnit, std::string("thousand images"));
    const Json json = Json::parse(answerJson(a, {}));
    QVERIFY(json["cost_per_unit"]["amount"].get<double>() > 0);
    QVERIFY(!unitCostText(*a.costPerUnit).starts_with("0 "));
    QCOMPARE(unitCostText({0.000123456, "USD"}), std::string("0.000123 USD"));
    QCOMPARE(unitCostText({12.5, "USD"}), std::string("12.5 USD"));
}

void TestAnswerParts::servedEnergyIsAsMeasured()
{
    const Machines machine = machineOf({{"nvidia-h100-sxm5-80gb", 1}});
    const WorkloadAnswer a = machine.ask(workloadOf("llama-3.1-8b", "inference-serving"));
    QVERIFY(a.speed);
    Question energy = a.question;
    energy.workload.family = "energy-infer";
    energy.metric = {"energy_per_output_token", "J/token"};
    std::string why;
    const auto perToken = estimator().predict(energy, LeaveOut::Repetitions, 0, why);
    QVERIFY2(perToken, why.c_str());
    std::vector<Assumption> assumed;
    QVERIFY(almost(drawnPower(a.question, *a.speed, estimator(), assumed),
                   std::min(700.0, perToken->value * a.speed->value), 1e-6));
    QVERIFY(assumed.empty());
    Question decode = a.question;
    decode.workload.family = "llm-decode";
    QVERIFY(almost(drawnPower(decode, *a.speed, estimator(), assumed), 0.75 * 700));
    QCOMPARE(assumed.size(), std::size_t{1});
}

void TestAnswerParts::limitSaysWhichMemory()
{
    QCOMPARE(limitOf("memory"), std::string("memory bandwidth"));
    QCOMPARE(limitOf("weights"), std::string("weights"));
    const WorkloadAnswer a = machineOf({{"nvidia-rtx-4090", 1}}).ask(workloadOf("llama-3-70b", "inference-decode"));
    QCOMPARE(a.limitedBy, std::string("memory capacity"));
}

void TestAnswerParts::powerCapsOfEveryKind()
{
    struct Row {
        const char* model;
        const char* mode;
        const char* basis;
    };
    const Row rows[] = {{"llama-3-8b", "inference-decode", "as generating on an RTX 3090"},
                        {"llama-3-8b", "inference-serving", "as reading prompts and generating on an RTX 3090"},
                        {"gpt2", "train", "as reading prompts on an RTX 3090"},
                        {"resnet50", "inference", "as reading prompts on an RTX 3090"}};
    for (const Row& row : rows) {
        const Curve curve =
            powerCapSpeed(machineOf({{"nvidia-rtx-4090", 1}}).ask(workloadOf(row.model, row.mode)), estimator());
        QVERIFY2(curve.points.size() > 3, row.model);
        QCOMPARE(curve.basis, std::string(row.basis));
        for (std::size_t i = 1; i < curve.points.size(); ++i)
            QVERIFY2(curve.points[i].value >= curve.points[i - 1].value, row.model);
        QVERIFY(curve.points.front().value < 0.95 * curve.points.back().value);
    }
}

void TestAnswerParts::settingsThatFitComeFirst()
{
    const Machines machine = machineOf({{"nvidia-rtx-4090", 1}});
    const WorkloadAnswer a = machine.ask(workloadOf("llama-3-8b", "train-full"));
    QCOMPARE(a.memory.fit, WorkloadFit::FitsWith);
    const auto better = improvements(*machine.evaluation->machine, a, estimator(), 3);
    QVERIFY(!better.empty());
    QVERIFY(better.front().setting && better.front().makesFit && better.front().changed);
    QVERIFY(fitsInto(*better.front().changed, a.question.hardware, estimator()));
    for (std::size_t i = 1; i < better.size(); ++i)
        QVERIFY(better[i - 1].setting || !better[i].setting);
    // 70 B in 16 bits on one card of 24 GB: no setting helps, other cards may.
    const WorkloadAnswer huge = machine.ask(workloadOf("llama-3-70b", "inference-decode"));
    for (const Improvement& one : improvements(*machine.evaluation->machine, huge, estimator(), 3))
        QVERIFY(one.makesFit && !one.setting);
}

void TestAnswerParts::unstatedFrameworkIsNeutral()
{
    Parameters p;
    p.set("anchor.vision.lambda", 0.01);
    p.set("anchor.vision.framework", 1);
    Measurement m;
    m.value = 2000;
    m.question.id = "a";
    m.question.metric = {"samples_per_s", "images/s"};
    Workload& w = m.question.workload;
    w = workloadOf("resnet50", "inference");
    w.family = "cnn-infer";
    w.framework = "PyTorch 2.1";
    w.precision = "amp";
    w.batch = 64;
    w.model.kind = ModelKind::Vision;
    w.model.gmacs = 4.11;
    w.model.mactivations = 11.11;
    w.model.params = 25.6e6;
    m.question.hardware.gpu = "gpu";
    m.question.hardware.device.fp16 = 160e12;
    m.question.hardware.device.fp32 = 80e12;
    m.question.hardware.device.bandwidth = 1e12;
    const AnchorTable table({m}, p);
    const auto weightOf = [&](const Question& q) {
        std::string why;
        return table.correct(q, formOf(q)->evaluate(q, p, why).value(), LeaveOut::Repetitions).weight;
    };
    Question asked = m.question;
    asked.id.clear();
    asked.workload.framework.clear();
    const double unstated = weightOf(asked);
    asked.workload.framework = "PyTorch 1.12";
    QVERIFY(almost(weightOf(asked), unstated * std::exp(-1)));
    // A record keeps to what it states.
    asked.workload.framework.clear();
    asked.id = "b";
    asked.hardware.gpu = "another"; // no repetition
    Question user = asked;
    user.id.clear();
    QVERIFY(almost(weightOf(asked), weightOf(user) * std::exp(-1)));
}

QTEST_APPLESS_MAIN(TestAnswerParts)
#include "tst_answer_parts.moc"
