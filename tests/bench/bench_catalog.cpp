// Reading catalogs and searching them, with 100,000 imported parts. FLOPSMITH_BENCH_PARTS sets another number.
#include <cstdlib>

#include <QCoreApplication>

#include "app/io/catalog_io.h"
#include "app/parts/search.h"
#include "app/store/content.h"
#include "app/store/user_catalog.h"
#include "tests/bench/bench_support.h"
#include "tests/support/imported_set.h"
#include "tests/support/paths.h"
#include "tests/support/temp_folder.h"

using namespace flopsmith;
using bench::calibration;

namespace {

int partCount()
{
    const char* text = std::getenv("FLOPSMITH_BENCH_PARTS");
    return text ? std::atoi(text) : 100'000;
}

CatalogPtr bundled()
{
    static const CatalogPtr catalog = *loadCatalog(test::sourceFolder() / "catalog");
    return catalog;
}

/// A database with the imported parts, made once.
const std::filesystem::path& storeFile()
{
    static const test::TempFolder folder;
    static const std::filesystem::path file = [] {
        std::filesystem::path out = folder / "own.sqlite";
        auto own = UserCatalog::open(out, Access::Write);
        if (!own || !own->putDataset(test::largeSet("open", partCount()), *bundled(), {}))
            std::abort();
        return out;
    }();
    return file;
}

CatalogPtr largeCatalog()
{
    auto own = UserCatalog::open(storeFile(), Access::Read);
    return *own->overlay(bundled());
}

void loadBundled(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(loadCatalog(test::sourceFolder() / "catalog"));
}

/// Opening, reading, decoding and laying over: all that stands between start and 100,000 parts on screen.
void loadStore(benchmark::State& state)
{
    static_cast<void>(storeFile());
    static_cast<void>(bundled());
    for (auto _ : state)
        benchmark::DoNotOptimize(largeCatalog());
    state.counters["file_mb"] = static_cast<double>(std::filesystem::file_size(storeFile())) / 1e6;
}

/// Resident memory with the large catalog, without what making it took. To be run alone: --benchmark_filter=memory
void memoryOfStore(benchmark::State& state)
{
    const double before = bench::statusMegabytes("VmRSS");
    CatalogPtr catalog;
    for (auto _ : state)
        catalog = largeCatalog();
    state.counters["before_mb"] = before;
    state.counters["resident_mb"] = bench::statusMegabytes("VmRSS");
    state.counters["peak_mb"] = bench::statusMegabytes("VmHWM");
    state.counters["bytes_per_part"] =
        (bench::statusMegabytes("VmRSS") - before) * 1048576 / static_cast<double>(catalog->parts().size());
}

void importParts(benchmark::State& state)
{
    const ImportedSet set = test::largeSet("open", static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const test::TempFolder folder;
        auto own = UserCatalog::open(folder / "own.sqlite", Access::Write);
        if (!own || !own->putDataset(set, *bundled(), {}))
            state.SkipWithError("the import failed");
    }
}

void keystroke(benchmark::State& state, const char* text)
{
    const CatalogPtr catalog = largeCatalog();
    std::size_t found = 0;
    for (auto _ : state)
        found = search(*catalog, {text, {}, {}, SortKey::Name}).size();
    state.counters["found"] = static_cast<double>(found);
}

void findById(benchmark::State& state)
{
    const CatalogPtr catalog = largeCatalog();
    std::size_t i = 0;
    for (auto _ : state) {
        i = (i + 7919) % catalog->parts().size();
        benchmark::DoNotOptimize(catalog->find(catalog->parts()[i].id));
    }
}

} // namespace

BENCHMARK(calibration)->Unit(benchmark::kMillisecond);
BENCHMARK(loadBundled)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryOfStore)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(loadStore)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importParts)->Arg(60'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(keystroke, one_letter, "g")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, two_words, "rtx 3080")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, nothing, "zzzz")->Unit(benchmark::kMillisecond);
BENCHMARK(findById);

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
