// What comparing six builds costs, making all charts, and switching between the pages of the charts.
#include <QApplication>
#include <QGraphicsView>
#include <QSettings>

#include "app/import/estimator_files.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/reports/sheet.h"
#include "app/workload/answer.h"
#include "app/workspace/workspace.h"
#include "tests/bench/bench_support.h"
#include "tests/support/paths.h"
#include "ui/charts/charts_panel.h"
#include "ui/common/theme.h"

using namespace flopsmith;
using bench::calibration;

namespace {

constexpr const char* samples[] = {"am5-rtx-4070", "lga1700-rtx-4090",      "wrx80-2x-rtx-a5000",
                                   "sp3-2x-a10",   "trx50-2x-rtx-6000-ada", "wrx90-4x-rtx-pro-6000-max-q"};

CatalogPtr bundled()
{
    static const CatalogPtr catalog = *loadCatalog(test::sourceFolder() / "catalog");
    return catalog;
}

EstimatorPtr estimator()
{
    static const EstimatorPtr loaded = *loadEstimator(test::sourceFolder() / "catalog", *bundled());
    return loaded;
}

Workload finetuning()
{
    Workload workload;
    workload.model.name = "llama-3-8b";
    workload.mode = "qlora";
    return workload;
}

std::filesystem::path sampleFile(const std::string& name)
{
    return test::sourceFolder() / "resources/templates" / (name + ".rig");
}

std::vector<ReferenceBuild> sixBuilds()
{
    std::vector<ReferenceBuild> builds;
    for (const char* name : samples) {
        const auto loaded = loadBuild(sampleFile(name), *bundled());
        builds.push_back({name, evaluate(std::make_shared<const Build>(loaded->build), bundled())});
    }
    return builds;
}

void answerAll(std::vector<ReferenceBuild>& builds)
{
    for (ReferenceBuild& build : builds)
        build.workload = std::make_shared<const WorkloadAnswer>(
            answer(*build.evaluation->machine, build.evaluation->estimate, finetuning(), *estimator()));
}

/// Builds that are evaluated: the estimator's answers and the whole report.
void compareSixBuilds(benchmark::State& state)
{
    std::vector<ReferenceBuild> builds = sixBuilds();
    (void)estimator();
    for (auto _ : state) {
        answerAll(builds);
        benchmark::DoNotOptimize(compareSheet(builds));
    }
}

/// From the files on.
void compareSixFiles(benchmark::State& state)
{
    (void)estimator();
    for (auto _ : state) {
        std::vector<ReferenceBuild> builds = sixBuilds();
        answerAll(builds);
        benchmark::DoNotOptimize(compareSheet(builds));
    }
}

void makeAllCharts(benchmark::State& state)
{
    std::vector<ReferenceBuild> builds = sixBuilds();
    std::rotate(builds.begin(), builds.end() - 1, builds.end());
    answerAll(builds);
    ChartInputs inputs{builds, 1};
    inputs.estimator = estimator();
    for (auto _ : state)
        benchmark::DoNotOptimize(makeCharts(inputs));
    state.counters["charts"] = static_cast<double>(makeCharts(inputs).size());
}

struct Window {
    Window()
    {
        const auto loaded = loadBuild(sampleFile(samples[5]), *bundled());
        theme.apply(*qApp, QStringLiteral("light"));
        workspace.document().setContent(loaded->build, {}, false);
        panel.resize(1100, 760);
        qApp->installEventFilter(&paints);
        panel.show();
        frame();
    }
    /// One frame: what was asked for is laid out and painted, once.
    void frame()
    {
        paints.widgets = paints.plots = 0;
        QCoreApplication::processEvents();
        if (paints.widgets == 0)
            std::abort();
    }

    /// What is painted, so that no frame is taken for one that shows nothing.
    struct Paints : QObject {
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() != QEvent::Paint)
                return false;
            if (!watched->isWidgetType())
                return false;
            ++widgets;
            plots += qobject_cast<QGraphicsView*>(watched->parent()) ? 1 : 0;
            return false;
        }
        int widgets = 0;
        int plots = 0;
    };

    Paints paints;
    UserSettings settings;
    InlineExecutor executor;
    Theme theme;
    Workspace workspace{bundled(), QString::fromStdString((test::sourceFolder() / "resources/templates").string()),
                        executor, settings};
    ChartsPanel panel{workspace};
};

/// One page after the other, each of which was seen before.
void switchPages(benchmark::State& state)
{
    Window window;
    for (const ChartInfo* info : allCharts()) {
        window.panel.showChart(info->id);
        window.frame();
    }
    std::size_t at = 0;
    for (auto _ : state) {
        window.panel.showChart(allCharts()[at++ % allCharts().size()]->id);
        window.frame();
    }
}

/// Back to the page of all charts.
void switchToAll(benchmark::State& state)
{
    Window window;
    for (auto _ : state) {
        state.PauseTiming();
        window.panel.showChart(allCharts().front()->id);
        window.frame();
        state.ResumeTiming();
        window.panel.showChart({});
        window.frame();
    }
    state.counters["plots"] = window.paints.plots;
}

} // namespace

BENCHMARK(calibration)->Unit(benchmark::kMillisecond);
BENCHMARK(compareSixBuilds)->Unit(benchmark::kMillisecond);
BENCHMARK(compareSixFiles)->Unit(benchmark::kMillisecond);
BENCHMARK(makeAllCharts)->Unit(benchmark::kMillisecond);
BENCHMARK(switchPages)->Unit(benchmark::kMillisecond);
BENCHMARK(switchToAll)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
