// How long `flopsmith` takes from its start to a window that can be used: with the bundled catalog, and with 100,000
// imported parts on top (FLOPSMITH_BENCH_PARTS sets another number). The program is run as a process of its own, off
// screen unless QT_QPA_PLATFORM says otherwise. The user's catalog is found through XDG_DATA_HOME: Linux only.
#include <algorithm>
#include <cstdlib>

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include "app/io/catalog_io.h"
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

/// A home without a catalog of the user's own, or with one that holds the imported parts.
const std::filesystem::path& home(bool imported)
{
    static const test::TempFolder bare;
    static const test::TempFolder full;
    static const bool made = [] {
        const auto bundled = loadCatalog(test::sourceFolder() / "catalog");
        std::filesystem::create_directories(full / "flopsmith");
        auto own = UserCatalog::open(full / "flopsmith" / "catalog.sqlite", Access::Write);
        if (!bundled || !own || !own->putDataset(test::largeSet("open", partCount()), **bundled, {}))
            std::abort();
        return true;
    }();
    static_cast<void>(made);
    return imported ? full.path() : bare.path();
}

/// Milliseconds from the program's first instruction until it is idle with a full window; nullopt when it fails.
std::optional<double> startOnce(const std::filesystem::path& data)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QString::fromStdU16String(data.u16string()));
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FLOPSMITH_BENCH_PROGRAM), {QStringLiteral("--measure-startup")});
    if (!program.waitForFinished() || program.exitCode() != 0)
        return std::nullopt;
    const QRegularExpression usable(QStringLiteral("usable (\\d+) ms"));
    const auto found = usable.match(QString::fromUtf8(program.readAllStandardOutput()));
    return found.hasMatch() ? std::optional(found.captured(1).toDouble()) : std::nullopt;
}

void start(benchmark::State& state, bool imported)
{
    std::vector<double> times;
    static_cast<void>(startOnce(home(imported))); // the files are read from the disk once
    for (auto _ : state) {
        const auto took = startOnce(home(imported));
        if (!took) {
            state.SkipWithError("the program did not start");
            return;
        }
        times.push_back(*took);
        state.SetIterationTime(*took / 1000);
    }
    std::sort(times.begin(), times.end());
    state.counters["least_ms"] = times.front();
    state.counters["median_ms"] = times[times.size() / 2];
}

} // namespace

BENCHMARK(calibration)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(start, bundled, false)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(9);
BENCHMARK_CAPTURE(start, imported, true)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(9);

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
