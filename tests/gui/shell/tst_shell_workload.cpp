// The workload in the window: choose a model, change numbers and method, undo, a model by figures or by its
// config.json, what cannot be told, what would help, and the three lines of the verdict.
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include "app/io/workload_json.h"
#include "app/reports/workload_charts.h"
#include "app/workspace/workload_service.h"
#include "tests/gui/shell/shell_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/common/labels.h"
#include "ui/panels/parts_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/centre.h"
#include "ui/workload/figures_dialog.h"
#include "ui/workload/model_field.h"
#include "ui/workload/workload_panel.h"
#include "ui/workload/workload_results.h"

using namespace flopsmith;

namespace {

constexpr int workloadTab = 1;

void open(ShellFixture& fixture, const char* id = "am5-rtx-4070")
{
    fixture.openSample(id);
    fixture.window->actions().tabs.at(workloadTab)->trigger();
}

void type(QLineEdit* field, const char* text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(text));
}

void choose(ShellFixture& fixture, const char* name)
{
    auto* field = fixture.child<QLineEdit>("workloadModel");
    type(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class TestShellWorkload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chooseModel();
    void chooseFromTheList();
    void typingIsOneStep();
    void nonsenseIsNotTaken();
    void methodChangesTheFields();
    void furtherOptions();
    void byFigures();
    void byConfig();
    void cannotTell();
    void everyChartSaysSomething();
    void settingIsOneStep();
    void partOpensInTheList();
    void clearTheWorkload();
    void verdictLeadsHere();
    void namesAndOrder();
};

void TestShellWorkload::chooseModel()
{
    ShellFixture fixture;
    open(fixture);
    QVERIFY(!fixture.child<QComboBox>("workloadMethod")->isEnabled());
    choose(fixture, "resnet-50");
    const Workload stated = fixture.workspace->workloads().stated();
    QCOMPARE(stated.model.name, std::string("ResNet-50"));
    QCOMPARE(stated.mode, std::string("train"));
    QVERIFY(fixture.child<QComboBox>("workloadMethod")->isEnabled());
    QVERIFY(fixture.workspace->workloads().state());
    QVERIFY(fixture.child<MarkLabel>("workloadFit")->isVisible());
    fixture.window->actions().undo->trigger();
    QVERIFY(fixture.document().build().workload.empty());
    QCOMPARE(fixture.child<QLineEdit>("workloadModel")->text(), QString());
    QVERIFY(!fixture.child<QComboBox>("workloadMethod")->isEnabled());
}

void TestShellWorkload::chooseFromTheList()
{
    ShellFixture fixture;
    open(fixture);
    auto* field = fixture.child<ModelField>("workloadModel");
    type(field, "llama 8b");
    QVERIFY(field->popup()->isVisible());
    QVERIFY(field->popup()->model()->rowCount() >= 2);
    QTest::keyClick(field->popup(), Qt::Key_Down);
    const QString second = field->popup()->currentIndex().data(Qt::EditRole).toString();
    QVERIFY(second.contains(QLatin1String("8B")));
    QTest::keyClick(field->popup(), Qt::Key_Return);
    QCOMPARE(QString::fromStdString(fixture.workspace->workloads().stated().model.name), second);
    QCOMPARE(field->text(), second);
    // What was typed and not chosen goes again.
    type(field, "resnet");
    QTest::keyClick(field->popup(), Qt::Key_Escape);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), second);
}

void TestShellWorkload::typingIsOneStep()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "resnet-50");
    QComboBox* method = fixture.child<QComboBox>("workloadMethod");
    method->setFocus();
    QTest::keyClick(method, Qt::Key_Down);
    QCOMPARE(fixture.workspace->workloads().stated().mode, std::string("inference"));
    const int steps = fixture.document().undoStack().count();
    auto* batch = fixture.child<QLineEdit>("workloadBatch");
    QVERIFY(!batch->placeholderText().isEmpty());
    const double needed = fixture.workspace->workloads().state()->answer.memory.needed;
    type(batch, "256");
    QCOMPARE(fixture.document().undoStack().count(), steps + 1);
    QCOMPARE(fixture.workspace->workloads().stated().batch, std::optional(256.0));
    QVERIFY(fixture.workspace->workloads().state()->answer.memory.needed > needed);
    QTest::keyClick(batch, Qt::Key_Up);
    QCOMPARE(fixture.workspace->workloads().stated().batch, std::optional(512.0));
    fixture.window->actions().undo->trigger();
    QVERIFY(!fixture.workspace->workloads().stated().batch);
    QCOMPARE(batch->text(), QString());
}

void TestShellWorkload::nonsenseIsNotTaken()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "resnet-50");
    auto* batch = fixture.child<QLineEdit>("workloadBatch");
    const std::string before = fixture.document().build().workload;
    type(batch, "x");
    QCOMPARE(fixture.document().build().workload, before);
    QVERIFY(!batch->toolTip().isEmpty());
    choose(fixture, "no model of this name");
    QCOMPARE(fixture.document().build().workload, before);
}

void TestShellWorkload::methodChangesTheFields()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "llama 3 8b");
    QComboBox* method = fixture.child<QComboBox>("workloadMethod");
    QVERIFY(method->count() > 5);
    auto* sequence = fixture.child<QLineEdit>("workloadSequence");
    QVERIFY(sequence->isVisible());
    const QString before = fixture.child<QLineEdit>("workloadBatch")->accessibleName();
    method->setFocus();
    QTest::keyClick(method, Qt::Key_End);
    QCOMPARE(fixture.workspace->workloads().stated().mode, std::string("train"));
    QVERIFY(fixture.child<QLineEdit>("workloadBatch")->accessibleName() != before);
    choose(fixture, "resnet-50");
    QVERIFY(!sequence->isVisible());
}

void TestShellWorkload::furtherOptions()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "llama 3 8b");
    auto* precision = fixture.child<QComboBox>("workload-precision");
    QVERIFY(!precision->isVisible());
    QTest::mouseClick(fixture.child<QToolButton>("workloadFurther"), Qt::LeftButton);
    QVERIFY(precision->isVisible());
    QVERIFY(!fixture.child<QLineEdit>("workload-lora_rank")->isVisible()); // belongs to another method
    QVERIFY(precision->lineEdit()->placeholderText().contains(QLatin1String("16"))); // bf16 or fp16 is taken
    type(precision->lineEdit(), "fp8");
    QTest::keyClick(precision->lineEdit(), Qt::Key_Return);
    QCOMPARE(fixture.workspace->workloads().stated().precision, std::string("fp8"));
    type(fixture.child<QLineEdit>("workload-tokens"), "2M");
    QCOMPARE(fixture.workspace->workloads().stated().tokens, std::optional(2e6));
    fixture.window->actions().undo->trigger();
    fixture.window->actions().undo->trigger();
    QVERIFY(fixture.workspace->workloads().stated().precision.empty());
    QCOMPARE(precision->currentText(), QString());
}

void TestShellWorkload::byFigures()
{
    ShellFixture fixture;
    open(fixture);
    QTest::mouseClick(fixture.child<QPushButton>("workloadFigures"), Qt::LeftButton);
    auto* dialog = fixture.child<FiguresDialog>("figuresDialog");
    auto* accept = dialog->findChild<QPushButton*>();
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("figure-params")), QStringLiteral("13B"));
    QVERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    const Workload stated = fixture.workspace->workloads().stated();
    QCOMPARE(stated.model.params, std::optional(13e9));
    QVERIFY(stated.model.kind == ModelKind::Transformer);
    QVERIFY(!stated.mode.empty());
}

void TestShellWorkload::byConfig()
{
    ShellFixture fixture;
    open(fixture);
    const QString path = fixture.folder.filePath(QStringLiteral("config.json"));
    const auto write = [&](const char* text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("{}");
    fixture.answers.import = path;
    QTest::mouseClick(fixture.child<QPushButton>("workloadConfig"), Qt::LeftButton);
    QVERIFY(fixture.document().build().workload.empty());
    QCOMPARE(fixture.answers.asked, 1);
    write(R"({"model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096, "num_attention_heads": 32,
              "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256})");
    QTest::mouseClick(fixture.child<QPushButton>("workloadConfig"), Qt::LeftButton);
    const Workload stated = fixture.workspace->workloads().stated();
    QCOMPARE(stated.model.layers, std::optional(32.0));
    QVERIFY(stated.model.params && *stated.model.params > 7.9e9 && *stated.model.params < 8.2e9);
}

void TestShellWorkload::cannotTell()
{
    ShellFixture fixture;
    open(fixture);
    // Nothing is known of a model that has only a name.
    Workload unknown;
    unknown.mode = "train";
    unknown.model.name = "A model that nobody measured";
    unknown.model.kind = ModelKind::Graph;
    QVERIFY(fixture.workspace->workloads().state(unknown, QStringLiteral("unknown")));
    auto* fit = fixture.child<MarkLabel>("workloadFit");
    QVERIFY2(fit->text().startsWith(QLatin1String("Cannot tell: ")), qPrintable(fit->text()));
    auto* speed = fixture.child<MarkLabel>("workloadNoSpeed");
    QVERIFY(speed->isVisible());
    QVERIFY2(speed->text().startsWith(QLatin1String("Cannot tell: ")), qPrintable(speed->text()));
    QVERIFY(!fixture.child<QLabel>("workloadSpeed")->isVisible());
    QVERIFY(fixture.child<MarkLabel>("verdictFit")->text().startsWith(QLatin1String("Cannot tell: ")));
}

void TestShellWorkload::everyChartSaysSomething()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "resnet-50");
    const auto& charts = fixture.area().workload().charts();
    QCOMPARE(charts.size(), workloadCharts().size());
    for (const ChartView* view : charts) {
        QVERIFY(!view->spec().title.empty());
        QVERIFY2(!view->spec().empty() || !view->spec().notes.empty(), view->spec().id.c_str());
    }
}

void TestShellWorkload::settingIsOneStep()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "llama 3 8b");
    const WorkloadStatePtr present = fixture.workspace->workloads().state();
    WorkloadState offered = *present;
    Improvement setting{"4-bit weights", 2, std::nullopt, true, false, present->answer.question.workload, {}};
    setting.changed->precision = "awq-int4";
    offered.improvements = {setting};
    auto* results = fixture.area().workload().findChild<WorkloadResults*>();
    results->show(offered);
    const int steps = fixture.document().undoStack().count();
    QTest::mouseClick(fixture.child<QPushButton>("workloadHelp1"), Qt::LeftButton);
    QCOMPARE(fixture.document().undoStack().count(), steps + 1);
    const Workload stated = fixture.workspace->workloads().stated();
    QCOMPARE(stated.precision, std::string("awq-int4"));
    QVERIFY(stated.framework.empty() && stated.family.empty()); // only what was offered
    fixture.window->actions().undo->trigger();
    QVERIFY(fixture.workspace->workloads().stated().precision.empty());
}

void TestShellWorkload::partOpensInTheList()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "llama 3 8b");
    const Catalog& catalog = *fixture.document().catalog();
    const auto card = std::find_if(catalog.parts().begin(), catalog.parts().end(),
                                   [](const Part& part) { return part.as<Accelerator>() && part.newestPrice(); });
    QVERIFY(card != catalog.parts().end());
    WorkloadState offered = *fixture.workspace->workloads().state();
    offered.improvements = {{"1x card", 1.5, card->newestPrice()->money, false, false, std::nullopt, card->id.str()}};
    fixture.area().workload().findChild<WorkloadResults*>()->show(offered);
    QTest::mouseClick(fixture.child<QPushButton>("workloadHelp1"), Qt::LeftButton);
    QCOMPARE(fixture.area().selection().part(), card->id);
}

void TestShellWorkload::clearTheWorkload()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "resnet-50");
    QTest::mouseClick(fixture.child<QPushButton>("workloadNone"), Qt::LeftButton);
    QVERIFY(fixture.document().build().workload.empty());
    QVERIFY(!fixture.child<MarkLabel>("workloadFit")->isVisible());
    QVERIFY(!fixture.child<MarkLabel>("verdictFit")->isVisible());
}

void TestShellWorkload::verdictLeadsHere()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "resnet-50");
    auto* fit = fixture.child<MarkLabel>("verdictFit");
    QVERIFY(fit->isVisible());
    fixture.area().centre().setCurrent(0);
    // Another machine: the lines follow without the page.
    fixture.answers.unsaved = UnsavedAnswer::Discard;
    fixture.openSample("trx50-2x-rtx-6000-ada");
    QVERIFY(!fit->isVisible()); // this one has no workload
    fixture.window->actions().tabs.at(workloadTab)->trigger();
    choose(fixture, "resnet-50");
    fixture.area().centre().setCurrent(0);
    QTest::mouseClick(fixture.child<QToolButton>("verdictWorkload"), Qt::LeftButton);
    QCOMPARE(fixture.area().centre().current(), workloadTab);
}

void TestShellWorkload::namesAndOrder()
{
    ShellFixture fixture;
    open(fixture);
    choose(fixture, "llama 3 8b");
    QTest::mouseClick(fixture.child<QToolButton>("workloadFurther"), Qt::LeftButton);
    QStringList nameless;
    for (const QWidget* widget : fixture.area().workload().findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->accessibleName().isEmpty()
            && widget->property("text").toString().isEmpty()
            && !qobject_cast<const QAbstractScrollArea*>(widget->parentWidget())) // a viewport
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
    auto* model = fixture.child<QLineEdit>("workloadModel");
    QVERIFY(!model->accessibleName().isEmpty());
    model->setFocus();
    for (const char* next : {"workloadMethod", "workloadBatch", "workloadSequence", "workloadFurther"}) {
        QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(fixture.window->focusWidget(), fixture.child<QWidget>(next));
    }
}

QTEST_MAIN(TestShellWorkload)
#include "tst_shell_workload.moc"
