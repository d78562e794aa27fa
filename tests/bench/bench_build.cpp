// What one change of a build costs: rules and estimates, the drawing, saving.
#include "app/build/fit_list.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/layout/layout.h"
#include "app/optimize/repair.h"
#include "app/store/user_catalog.h"
#include "tests/bench/bench_support.h"
#include "tests/support/imported_set.h"
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

/// Two sockets, eight cards by cable, 24 modules, eight drives, four supplies of a redundant set.
BuildPtr eightCards()
{
    static const BuildPtr build = std::make_shared<const Build>(
        parseBuild(R"({"format": "flopsmith-rig", "version": [1, 0], "site": {"country": "US", "mains_v": 230},
            "settings": {"risers": "type=mcio,gen=5,lanes=16,count=8,retimer=yes"},
            "parts": [{"part": "asrock-rack-genoa2d24g-2l"}, {"part": "amd-epyc-9354", "count": 2},
                {"part": "nvidia-h100-nvl", "count": 8}, {"part": "v-color-ddr5-5600-rdimm-8x64", "count": 3},
                {"part": "kioxia-cd8p-r-7.68tb", "count": 8}, {"part": "delta-dps-2200ab-2", "count": 4}]})",
                   *bundled(), "bench")
            ->build);
    return build;
}

void evaluateEightCards(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(eightCards(), bundled()));
    state.counters["parts"] = static_cast<double>(Machine(*eightCards(), *bundled()).items().size());
}

void cablesFourCards(benchmark::State& state)
{
    const EvaluationPtr evaluation = evaluate(fourCards(), bundled());
    for (auto _ : state)
        benchmark::DoNotOptimize(planCables(*evaluation->machine, evaluation->estimate.power.rest));
}

/// One error, one change: a supply that is too small.
void cheapestFix(benchmark::State& state)
{
    Build build = *fourCards();
    for (Entry& entry : build.parts)
        if (findPart(*bundled(), build, entry.part)->as<Psu>())
            entry.part = PartId("msi-mag-a850gl-pcie5");
    const EvaluationPtr broken = evaluate(std::make_shared<const Build>(std::move(build)), bundled());
    RepairResult result;
    for (auto _ : state)
        result = findRepairs(*broken);
    state.counters["errors"] = broken->count(Severity::Error);
    state.counters["repairs"] = static_cast<double>(result.repairs.size());
    state.counters["evaluations"] = result.evaluations;
}

CatalogPtr largeCatalog()
{
    static const test::TempFolder folder;
    static const CatalogPtr large = [] {
        auto own = UserCatalog::open(folder / "own.sqlite", Access::Write);
        if (!own || !own->putDataset(test::largeSet("open", 100'000), *bundled(), {}))
            std::abort();
        return *own->overlay(bundled());
    }();
    return large;
}

/// Once for each catalog.
void classifyLargeCatalog(benchmark::State& state)
{
    const std::vector<Part>& parts = largeCatalog()->parts();
    for (auto _ : state) {
        FitClasses classes(parts);
        for (std::size_t i = 0; i < parts.size(); ++i)
            benchmark::DoNotOptimize(classes.of(i));
    }
}

/// "Fits this build" over a large catalog, as the list of parts asks it.
void fitsLargeCatalog(benchmark::State& state)
{
    const CatalogPtr large = largeCatalog();
    static const auto classes = std::make_unique<FitClasses>(large->parts());
    const EvaluationPtr evaluation = evaluate(fourCards(), large);
    std::size_t possible = 0;
    for (auto _ : state) {
        possible = 0;
        FitList list(*evaluation->machine, large->parts(), *classes);
        for (std::size_t i = 0; i < large->parts().size(); ++i)
            possible += list.verdict(i) != FitVerdict::DoesNotFit ? 1 : 0;
    }
    state.counters["classes"] = static_cast<double>(classes->count());
    state.counters["fit"] = static_cast<double>(possible);
    state.counters["parts"] = static_cast<double>(large->parts().size());
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
BENCHMARK(evaluateEightCards)->Unit(benchmark::kMicrosecond);
BENCHMARK(cablesFourCards)->Unit(benchmark::kMicrosecond);
BENCHMARK(cheapestFix)->Unit(benchmark::kMillisecond);
BENCHMARK(classifyLargeCatalog)->Unit(benchmark::kMillisecond);
BENCHMARK(fitsLargeCatalog)->Unit(benchmark::kMillisecond);
BENCHMARK(layoutFourCards)->Unit(benchmark::kMicrosecond);
BENCHMARK(copyBuild)->Unit(benchmark::kMicrosecond);
BENCHMARK(writeDocument)->Unit(benchmark::kMicrosecond);
BENCHMARK(saveDocument)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
