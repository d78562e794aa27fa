// What one change of a build costs: rules and estimates, the drawing, saving.
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/layout/layout.h"
#include "app/rules/engine.h"
#include "tests/bench/bench_support.h"
#include "tests/support/paths.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;
using bench::calibration;

namespace {

CatalogPtr bundled()
{
    static const CatalogPtr catalog = *loadCatalog(test::sourceFolder() / "catalog");
    return catalog;
}

BuildPtr fourCards()
{
    static const BuildPtr build = std::make_shared<const Build>(
        loadBuild(test::sourceFolder() / "resources/templates/wrx90-4x-rtx-pro-6000-max-q.rig", *bundled())->build);
    return build;
}

void evaluateFourCards(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(fourCards(), bundled()));
}

void layoutFourCards(benchmark::State& state)
{
    const EvaluationPtr evaluation = evaluate(fourCards(), bundled());
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutOf(*evaluation->machine));
}

void copyBuild(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Build(*fourCards()));
}

void writeDocument(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(writeBuild(*fourCards(), *bundled()));
}

/// With syncing and reading back: mostly the disk.
void saveDocument(benchmark::State& state)
{
    const test::TempFolder folder;
    for (auto _ : state)
        benchmark::DoNotOptimize(saveBuild(folder / "a.rig", *fourCards(), *bundled()));
}

} // namespace

BENCHMARK(calibration)->Unit(benchmark::kMillisecond);
BENCHMARK(evaluateFourCards)->Unit(benchmark::kMicrosecond);
BENCHMARK(layoutFourCards)->Unit(benchmark::kMicrosecond);
BENCHMARK(copyBuild)->Unit(benchmark::kMicrosecond);
BENCHMARK(writeDocument)->Unit(benchmark::kMicrosecond);
BENCHMARK(saveDocument)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
