// Forms of vision inference and diffusion: their formulas, and published results.
#include <QtTest>

#include <array>

#include "app/workload/estimator.h"
#include "app/workload/forms/diffusion.h"
#include "app/workload/forms/vision_case.h"
#include "tests/unit/workload/form_questions.h"

using namespace flopsmith;
using namespace flopsmith::testing;

class VisionForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void visionTerms();
    void precisionsTakeTheirRate();
    void kindsByName_data();
    void kindsByName();
    void presetsScaleWithTheImage();
    void unknownModelsFollowTheirParameters();
    void benchmarksUseTheEightBitRate();
    void encoderOperations();
    void cpuTerms();
    void metrics();
    void diffusionTermsAddUp();
    void denoisersByPreset();
    void publishedResults_data();
    void publishedResults();
    void likeness();
};

void VisionForms::visionTerms()
{
    const auto result = tryForm(visionQuestion(a100(), 64, "amp"), ones());
    QVERIFY(result.has_value());
    QVERIFY(close(termOf(*result, "compute"), 2 * 4.11e9 / 312e12));
    QVERIFY(close(termOf(*result, "memory"), 2 * 11.11e6 / 2039e9));
    QVERIFY(close(termOf(*result, "elementwise"), 100 * 11.11e6 / 19.5e12));
    QVERIFY(close(termOf(*result, "weights"), 2 * 25.56e6 / (2039e9 * 64)));
    QVERIFY(close(termOf(*result, "power limit"), 2 * 4.11e9 * 1e-12 / 400));
    QVERIFY(close(termOf(*result, "launch"), 53.0 / 64)); // the exponent 1 hides nothing
    Parameters p = ones();
    p.set("vision.q", 2);
    p.set("vision.c_eager", 1e-6);
    const auto overlapping = tryForm(visionQuestion(a100(), 64, "amp"), p);
    const double launches = 1e-6 * 53 / 64;
    const double work = overlapping->terms.total() - termOf(*overlapping, "launch");
    QVERIFY(close(termOf(*overlapping, "launch"), std::hypot(launches, work) - work, 1e-6));
}

void VisionForms::precisionsTakeTheirRate()
{
    const auto compute = [](const char* precision) {
        return termOf(*tryForm(visionQuestion(a100(), 64, precision), ones()), "compute");
    };
    QVERIFY(close(compute("tf32"), 2 * compute("amp")));
    QVERIFY(close(compute("fp32"), 16 * compute("amp")));
    const auto memory = [](const char* precision) {
        return termOf(*tryForm(visionQuestion(a100(), 64, precision), ones()), "memory");
    };
    QVERIFY(close(memory("fp32"), 2 * memory("amp")));
}

void VisionForms::kindsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("kind");
    const std::array<std::array<const char*, 3>, 14> rows{{{"resnet50", "", "dense"},
                                                           {"ResNeXt-101 32x4d", "", "grouped"},
                                                           {"EfficientNet-B0", "efficientnet-b0", "depthwise"},
                                                           {"tf_efficientnetv2_s", "", "depthwise"},
                                                           {"convnext_base", "", "dwnext"},
                                                           {"ConvNeXt V2-B", "convnextv2-base", "grn"},
                                                           {"DenseNet-121", "", "concat"},
                                                           {"dm_nfnet_f0", "", "nf"},
                                                           {"vit_base_patch16_224", "", "vit"},
                                                           {"google/vit-base-patch16-224", "", "vit"},
                                                           {"DINOv2 ViT-B/14", "dinov2-vit-base", "vit"},
                                                           {"swin_tiny_patch4_window7_224", "", "window"},
                                                           {"MaxViT-T", "maxvit-tiny", "window"},
                                                           {"my own", "regnety-032", "grouped"}}};
    for (const auto& row : rows)
        QTest::newRow(row[0]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]) << QString::fromUtf8(row[2]);
}

void VisionForms::kindsByName()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, kind);
    ModelShape model;
    model.name = name.toStdString();
    model.id = id.toStdString();
    QCOMPARE(QString::fromStdString(std::string(blockKindName(blockKindOf(model, false)))), kind);
}

void VisionForms::presetsScaleWithTheImage()
{
    Estimator estimator;
    ModelPreset preset;
    preset.shape = resnet50();
    preset.shape.id = "resnet50";
    estimator.models.push_back(preset);
    Workload w;
    w.model.name = "resnet50";
    w.model.imageSize = 448;
    estimator.complete(w);
    QVERIFY(close(*w.model.gmacs, 4 * 4.11));
    QVERIFY(close(*w.model.mactivations, 4 * 11.11));
    Workload stated = w;
    stated.model.gmacs = 1;
    estimator.complete(stated);
    QCOMPARE(*stated.model.gmacs, 1.0);
}

void VisionForms::unknownModelsFollowTheirParameters()
{
    Question q = visionQuestion(a100(), 64, "amp");
    q.workload.model = {};
    q.workload.model.name = "my network";
    q.workload.model.params = 50e6;
    std::string why;
    const auto vision = visionCase(q, why);
    QVERIFY(vision.has_value());
    QVERIFY(close(vision->macs, 50e6 * 180));
    QVERIFY(close(vision->activations, vision->macs * 2.5e-3));
    QCOMPARE(vision->taken.size(), std::size_t{2});
    QCOMPARE(vision->taken.front().first, std::string_view("gmacs_per_image"));
}

void VisionForms::benchmarksUseTheEightBitRate()
{
    const auto result = tryForm(visionQuestion(h100(), 64, "int8/fp8/fp16 per submission"), ones());
    QVERIFY(close(termOf(*result, "compute"), 2 * 4.11e9 / 1979e12));
    QVERIFY(close(termOf(*result, "memory"), 11.11e6 / 3350e9));
    QCOMPARE(result->group, std::string_view("mlperf-infer"));
}

void VisionForms::encoderOperations()
{
    Question q = askOf("transformer-infer", bertLarge(), a100());
    q.workload.sequence = 384;
    q.workload.batch = 8;
    std::string why;
    const auto vision = visionCase(q, why);
    // 24 layers of 12 h^2 weights on 384 tokens, and attention.
    QVERIFY(close(vision->macs, 24 * (12 * 1024.0 * 1024 * 384 + 2 * 384.0 * 384 * 1024)));
    QCOMPARE(vision->kind, BlockKind::Encoder);
}

void VisionForms::cpuTerms()
{
    Question q = visionQuestion(i9(), 1, "fp32");
    q.workload.family = "cnn-infer-cpu";
    q.hardware.count = 0;
    const auto result = tryForm(q, ones());
    // 14 cores at 3.43 GHz, two units of 16 lanes with fused multiply-add.
    QVERIFY(close(termOf(*result, "compute"), 2 * 4.11e9 / (14 * 3.43e9 * 64)));
    QVERIFY(close(termOf(*result, "memory"), 4 * 11.11e6 / 93.856e9));
    QVERIFY(close(termOf(*result, "weights"), 4 * 25.56e6 / 93.856e9));
    QVERIFY(close(result->value(), 1 / result->terms.total()));
    q.hardware.device = a100();
    QVERIFY(!tryForm(q, ones()).has_value());
}

void VisionForms::metrics()
{
    Question q = visionQuestion(a100(), 64, "amp");
    q.hardware.count = 4;
    const auto result = tryForm(q, ones());
    QVERIFY(close(result->value(), 4 / result->terms.total()));
    q.metric = {"throughput_per_gpu", "images/s/GPU"};
    QVERIFY(close(tryForm(q, ones())->value(), 1 / result->terms.total()));
    q.metric = {"latency_batch", "ms"};
    QVERIFY(close(tryForm(q, ones())->value(), 1e3 * 64 / 4 * result->terms.total()));
}

void VisionForms::diffusionTermsAddUp()
{
    std::string why;
    const auto one = diffusionTerms(diffusionQuestion(a100()), ones(), why);
    // 30 steps, guided: 2 * 0.68e12 operations each.
    QVERIFY(close(termOf(*one, "compute"), 30 * 2 * 0.68e12 / 312e12));
    QVERIFY(close(termOf(*one, "memory"), 30 * 2 * 1.1e9 * 2 * 0.1 / 2039e9));
    QVERIFY(close(termOf(*one, "launch"), 30 * 60 + 1.0));
    QCOMPARE(termOf(*one, "communication"), 0.0);
    QCOMPARE(one->scale, 1.0);
    QCOMPARE(one->sign, 1);
    QVERIFY(close(one->value(), one->terms.total()));
    Question images = diffusionQuestion(a100());
    images.workload.batch = 4;
    images.metric = {"samples_per_s", "images/s"};
    const auto rate = tryForm(images, ones());
    QVERIFY(close(rate->value(), 4 / rate->terms.total()));
    images.hardware.count = 8;
    QVERIFY(termOf(*tryForm(images, ones()), "communication") > 0);
}

void VisionForms::denoisersByPreset()
{
    // A preset and its published name are the same network.
    const std::array<std::array<const char*, 3>, 4> same{
        {{"Stable Diffusion 1.4", "sd-1.4", "Stable-Diffusion-v1-4"},
         {"Stable Diffusion 3.5 Large", "sd-3.5-large", "stabilityai/stable-diffusion-3.5-large"},
         {"SANA 1.5 4.8B 1024", "sana-1.5-4.8b", "Efficient-Large-Model/SANA1.5_4.8B_1024px_diffusers"},
         {"PixArt-Sigma XL/2 1024", "pixart-sigma-xl-2", "PixArt-alpha/PixArt-Sigma-XL-2-1024-MS"}}};
    for (const auto& row : same) {
        Question preset = diffusionQuestion(a100());
        preset.workload.model.name = row[0];
        preset.workload.model.id = row[1];
        Question published = diffusionQuestion(a100());
        published.workload.model.name = row[2];
        QVERIFY2(close(tryForm(preset, ones())->value(), tryForm(published, ones())->value()), row[1]);
    }
}

void VisionForms::publishedResults_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<double>("published");
    // MLPerf Inference 4.1, ASUSTeK ESC N8-E11: ResNet-50 and BERT offline on 8 H100.
    QTest::newRow("ResNet-50, 8 H100") << 0 << 709920.0;
    QTest::newRow("BERT-large, 8 H100") << 1 << 70661.2;
    // LambdaLabsML/deeplearning-benchmark: A100 SXM4 80GB.
    QTest::newRow("BERT-large training, A100") << 2 << 152.0;
    QTest::newRow("BERT-large training, 4 A100") << 3 << 488.0;
    // LambdaLabsML/lambda-diffusers, A10.
    QTest::newRow("Stable Diffusion, A10") << 4 << 2.01;
}

void VisionForms::publishedResults()
{
    QFETCH(int, row);
    QFETCH(double, published);
    Question resnet = visionQuestion(h100(), 64, "int8/fp8/fp16 per submission");
    resnet.hardware.count = 8;
    Question bert = resnet;
    bert.workload.family = "transformer-infer";
    bert.workload.model = bertLarge();
    bert.workload.sequence = 384;
    Device a10 = a100();
    a10.fp16 = 125e12;
    a10.tf32 = 62.5e12;
    a10.fp32 = 31.2e12;
    a10.bandwidth = 600e9;
    a10.power = 150;
    a10.form = "pcie-card";
    const std::array questions{resnet, bert, bertTraining(a100(), 1), bertTraining(a100(), 4), diffusionQuestion(a10)};
    const Question& q = questions.at(static_cast<std::size_t>(row));
    // Before any fit: within 40 %.
    const auto result = tryForm(q, priorsOf(q));
    const double ratio = result->value() / published;
    QVERIFY2(ratio > 1 / 1.4 && ratio < 1.4, qPrintable(QString::number(ratio)));
}

void VisionForms::likeness()
{
    const Question record = visionQuestion(a100(), 64, "amp");
    Question other = record;
    other.workload.batch = 128;
    other.hardware.device = h100();
    const auto a = tryForm(record, ones());
    const auto b = tryForm(other, ones());
    const auto difference = [&](Likeness what) { return fingerprintDifference(a->likeness, b->likeness, what); };
    QCOMPARE(difference(Likeness::Model), 0.0);
    QCOMPARE(difference(Likeness::Gpu), 1.0);
    QCOMPARE(difference(Likeness::Generation), 1.0);
    QVERIFY(close(difference(Likeness::Batch), std::log(2.0)));
    QCOMPARE(difference(Likeness::Image), 0.0);
}

QTEST_GUILESS_MAIN(VisionForms)
#include "tst_vision_forms.moc"
