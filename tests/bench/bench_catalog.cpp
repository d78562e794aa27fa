// Reading catalogs and searching them, with 100,000 imported parts; FLOPSMITH_BENCH_PARTS sets another number. Open
// datasets are imported where the reference data is there.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include <QCoreApplication>

#include "app/build/fit.h"
#include "app/import/dataset.h"
#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
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

/// A database with the imported parts, made once. FLOPSMITH_BENCH_STORE keeps it for the next run, which then measures
/// memory without what making it took.
const std::filesystem::path& storeFile()
{
    static const test::TempFolder folder;
    static const std::filesystem::path file = [] {
        const char* kept = std::getenv("FLOPSMITH_BENCH_STORE");
        std::filesystem::path out = kept ? std::filesystem::path(kept) : folder / "own.sqlite";
        if (std::filesystem::exists(out))
            return out;
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

/// Resident memory with the large catalog. To be run alone, with FLOPSMITH_BENCH_STORE, for the second time:
/// --benchmark_filter=memory
void memoryOfStore(benchmark::State& state)
{
    static_cast<void>(storeFile());
    static_cast<void>(bundled());
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

const Build& fourCards()
{
    static const Build build =
        loadBuild(test::sourceFolder() / "resources/templates/wrx90-4x-rtx-pro-6000-max-q.rig", *bundled())->build;
    return build;
}

/// The large catalog and the search over it, as the window keeps them.
struct Typing {
    CatalogPtr catalog = largeCatalog();
    PartSearch parts{catalog};
    Machine machine{fourCards(), *catalog};
};

/// What the window does at a key, but for the pixels: finding, fitting and describing the rows that are seen.
std::size_t press(Typing& typing, const SearchQuery& query)
{
    constexpr std::size_t seen = 16; // rows of a list at 1280 by 800
    const Found found = typing.parts.find(query);
    for (std::size_t i = 0; i < std::min(seen, found.rows.size()); ++i) {
        const Part& part = typing.catalog->parts()[found.rows[i]];
        benchmark::DoNotOptimize(bestFit(typing.machine, part));
        benchmark::DoNotOptimize(keyFigures(part));
    }
    return found.rows.size();
}

/// Words are typed letter by letter in their categories; orders are there, as after the first key.
void keystrokes(benchmark::State& state)
{
    using Clock = std::chrono::steady_clock;
    const std::vector<std::pair<std::string, std::string>> typed{
        {"accelerator", "rtx 3080 gaming"},
        {"", "geforce rtx 3090"},
        {"motherboard", "x670e board 77"},
        {"memory", "vengeance ddr5 32"},
        {"storage", "990 drive 4"},
        {"psu", "seasonic focsu"},
        {"case", "fractal design"},
        {"cooler", "nh-d15"},
        {"", "mpn-0012345"},
        {"accelerator", "zzzz"},
    };
    Typing typing;
    for (const auto& [category, text] : typed)
        press(typing, {"", category, {}, SortKey::Best});
    std::vector<double> times; // in ms
    for (auto _ : state)
        for (const auto& [category, text] : typed)
            for (std::size_t length = 1; length <= text.size(); ++length) {
                const auto begin = Clock::now();
                benchmark::DoNotOptimize(press(typing, {text.substr(0, length), category, {}, SortKey::Best}));
                times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
            }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = times.back();
}

/// The first look at a category: its order is made.
void firstLook(benchmark::State& state, const char* category)
{
    Typing typing;
    for (auto _ : state) {
        typing.parts = PartSearch(typing.catalog);
        benchmark::DoNotOptimize(press(typing, {"", category, {}, SortKey::Best}));
    }
}

/// The filter is opened for the first time.
void firstFacets(benchmark::State& state, const char* category)
{
    Typing typing;
    for (auto _ : state) {
        typing.parts = PartSearch(typing.catalog);
        benchmark::DoNotOptimize(typing.parts.facets({"", category, {}, SortKey::Best}));
    }
}

/// Which of all parts fit the build: what *fits this build* counts.
void fitsOfAll(benchmark::State& state)
{
    const Typing typing;
    std::size_t fitting = 0;
    for (auto _ : state)
        fitting = static_cast<std::size_t>(
            std::count_if(typing.catalog->parts().begin(), typing.catalog->parts().end(), [&](const Part& part) {
                return bestFit(typing.machine, part).fit.verdict != FitVerdict::DoesNotFit;
            }));
    state.counters["fitting"] = static_cast<double>(fitting);
}

/// Reading, merging and keeping a dataset as it is published.
void importOpenData(benchmark::State& state, const char* folder)
{
    const std::filesystem::path path = test::referenceFolder() / "data" / folder;
    if (test::referenceFolder().empty() || !std::filesystem::exists(path)) {
        state.SkipWithError("the reference data is not there");
        return;
    }
    std::size_t parts = 0;
    std::size_t skipped = 0;
    for (auto _ : state) {
        const test::TempFolder kept;
        auto own = UserCatalog::open(kept / "own.sqlite", Access::Write);
        const auto set = importDataset(path, {}, {});
        if (!own || !set || !own->putDataset(*set, *bundled(), {})) {
            state.SkipWithError("the import failed");
            return;
        }
        parts = set->parts.size();
        skipped = set->skipped.size();
    }
    state.counters["parts"] = static_cast<double>(parts);
    state.counters["skipped"] = static_cast<double>(skipped);
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
BENCHMARK_CAPTURE(importOpenData, buildcores, "buildcores-open-db")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(importOpenData, pc_part_dataset, "pc-part-dataset")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(keystrokes)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstLook, accelerators, "accelerator")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstLook, memory, "memory")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstFacets, accelerators, "accelerator")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstFacets, memory, "memory")->Unit(benchmark::kMillisecond);
BENCHMARK(fitsOfAll)->Unit(benchmark::kMillisecond);
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
