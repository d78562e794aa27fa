// The inference of a model on GPUs, TPUs, FPGAs and CPUs side by side: figures, what has none, text and JSON.
#include <QtTest>

#include <algorithm>

#include "app/io/answer_json.h"
#include "app/io/value_json.h"
#include "app/reports/workload_charts.h"
#include "app/reports/workload_text.h"
#include "app/workload/side_by_side.h"
#include "tests/unit/workload/answer_machines.h"

using namespace flopsmith;
using namespace flopsmith::testing;

namespace {

const SideRow* rowOfKind(const SideBySide& sides, const std::string& kind)
{
    for (const SideRow& row : sides.rows)
        if (row.kind == kind && !row.own)
            return &row;
    return nullptr;
}

} // namespace

class TestSideBySide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsSideBySide();
    void trainedModelsAreComparedByTheirInference();
    void sidesInTextAndJson();
    void smallFiguresInCharts();
};

void TestSideBySide::kindsSideBySide()
{
    const Machines machine = machineOf({{"nvidia-rtx-4090", 1}});
    const WorkloadAnswer a = machine.ask(workloadOf("resnet50", "inference"));
    const SideBySide sides = sideBySide(*machine.evaluation->machine, a, estimator());
    QVERIFY2(sides.whyNot.empty(), sides.whyNot.c_str());
    QVERIFY(!sides.nearest);
    QCOMPARE(sides.unit, std::string("images/s"));
    const SideRow& own = sides.rows.front();
    QVERIFY(own.own && own.measured && own.speed);
    QVERIFY(almost(*own.speed, a.speed->value, 1e-6));
    QVERIFY(almost(*own.perWatt, *own.speed / *own.watts));
    const SideRow* gpu = rowOfKind(sides, "gpu");
    QVERIFY(gpu && gpu->measured && gpu->speed && gpu->perWatt);
    QVERIFY(*gpu->perWatt >= *own.perWatt * 0.999);
    const SideRow* cpu = rowOfKind(sides, "cpu");
    QVERIFY(cpu && cpu->speed && cpu->watts);
    QVERIFY(*cpu->speed < *own.speed);
    const SideRow* tpu = rowOfKind(sides, "tpu");
    QVERIFY(tpu && tpu->rented && tpu->cost && !tpu->measured);
    QVERIFY(tpu->high / tpu->low > 2.5);
    // What a slice costs is its price per hour: 3,600 s of images.
    const Part* offer = catalog()->find(tpu->part);
    QVERIFY(offer && offer->newestPrice());
    if (offer->newestPrice()->money.currency == tpu->cost->currency)
        QVERIFY(almost(tpu->cost->value, offer->newestPrice()->money.amount() / 3600 / *tpu->speed * 1000, 1e-6));
    const SideRow* fpga = rowOfKind(sides, "fpga");
    QVERIFY(fpga && !fpga->speed && fpga->watts);
    QVERIFY(fpga->whyNot.find("design") != std::string::npos);
}

void TestSideBySide::trainedModelsAreComparedByTheirInference()
{
    const Machines machine = machineOf({{"nvidia-a100-sxm4-80gb", 2}});
    const SideBySide sides =
        sideBySide(*machine.evaluation->machine, machine.ask(workloadOf("llama-3-8b", "qlora")), estimator());
    QVERIFY(sides.nearest);
    QCOMPARE(sides.workload.family, std::string("llm-decode"));
    QCOMPARE(sides.rows.front().count, 2);
    QVERIFY(sides.rows.front().speed);
    // 140 GB of weights take several of every card.
    const SideBySide large = sideBySide(*machine.evaluation->machine,
                                        machine.ask(workloadOf("llama-3-70b", "inference-decode")), estimator());
    const SideRow* gpu = rowOfKind(large, "gpu");
    QVERIFY(gpu && gpu->speed && gpu->count > 1);
    // Nobody infers with a translation network here.
    const SideBySide none =
        sideBySide(*machine.evaluation->machine, machine.ask(workloadOf("gnmt-v2", "train")), estimator());
    QVERIFY(none.rows.empty() && !none.whyNot.empty());
}

void TestSideBySide::sidesInTextAndJson()
{
    const Machines machine = machineOf({{"nvidia-rtx-4090", 1}});
    const WorkloadAnswer a = machine.ask(workloadOf("llama-3-8b", "inference-decode"));
    const SideBySide sides = sideBySide(*machine.evaluation->machine, a, estimator());
    const Json json = Json::parse(answerJson(a, {}, &sides));
    const Json& rows = json["side_by_side"]["rows"];
    QCOMPARE(rows.size(), sides.rows.size());
    QVERIFY(rows[0]["own"].get<bool>());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QVERIFY(rows[i].contains("speed") != rows[i].contains("why_not"));
        if (rows[i].contains("speed"))
            QVERIFY(almost(rows[i]["speed"]["value"].get<double>(), *sides.rows[i].speed, 1e-3));
    }
    QVERIFY(!Json::parse(answerJson(a, {})).contains("side_by_side"));
    const std::string text = answerText(a, {}, &sides);
    QVERIFY(text.find("This build's devices") != std::string::npos);
    QVERIFY(text.find("depends on the design") != std::string::npos);
}

void TestSideBySide::smallFiguresInCharts()
{
    WorkloadAnswer answer;
    SideBySide sides;
    sides.unit = "images/s";
    sides.costUnit = "thousand images";
    SideRow row;
    row.kind = "gpu";
    row.name = "A card";
    row.speed = 100;
    row.cost = UnitCost{0.0000679, "USD"};
    sides.rows = {row};
    const auto charts = makeWorkloadCharts({answer, estimator(), &sides});
    const auto cost = std::find_if(charts.begin(), charts.end(),
                                   [](const ChartSpec& chart) { return chart.id == "workload-sides-cost"; });
    QVERIFY(cost != charts.end());
    QCOMPARE(cost->y.unit, std::string("0.000001 USD"));
    QCOMPARE(cost->y.title, std::string("Cost of a thousand images"));
    QVERIFY(almost(*cost->series.front().values.front(), 67.9));
    // Its power is not known: no bar, and why.
    const auto power = std::find_if(charts.begin(), charts.end(),
                                    [](const ChartSpec& chart) { return chart.id == "workload-sides-power"; });
    QVERIFY(power->series.empty());
    QVERIFY(power->notes.front().find("A card") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestSideBySide)
#include "tst_side_by_side.moc"
