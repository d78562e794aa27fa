// What the build sheet costs: as a value, as a PDF with drawing and charts, as a workbook.
#include <QGuiApplication>

#include "app/io/catalog_io.h"
#include "app/io/document_io.h"
#include "app/pdf/pdf.h"
#include "app/xlsx/xlsx.h"
#include "tests/bench/bench_support.h"
#include "tests/support/paths.h"

using namespace flopsmith;
using bench::calibration;

namespace {

ReferenceBuild build(const char* name)
{
    static const CatalogPtr catalog = *loadCatalog(test::sourceFolder() / "catalog");
    const auto file = test::sourceFolder() / "resources/templates" / (std::string(name) + ".rig");
    return {name, evaluate(std::make_shared<const Build>(loadBuild(file, *catalog)->build), catalog)};
}

const std::vector<ReferenceBuild>& references()
{
    static const std::vector<ReferenceBuild> all{build("tier-demanding-minimum"), build("tier-demanding-recommended"),
                                                 build("tier-less-demanding-minimum"),
                                                 build("tier-less-demanding-recommended")};
    return all;
}

const ReferenceBuild& fourCards()
{
    static const ReferenceBuild own = build("wrx90-4x-rtx-pro-6000-max-q");
    return own;
}

void sheetOfFourCards(benchmark::State& state)
{
    const ReferenceBuild& own = fourCards(); // read and evaluated before the clock runs
    const std::vector<ReferenceBuild>& others = references();
    for (auto _ : state)
        benchmark::DoNotOptimize(buildSheet(own, others));
}

/// From the evaluated build to the file's bytes.
void pdfOfFourCards(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(renderPdf(buildSheet(fourCards(), references())));
}

void summaryPdfOfFourCards(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(renderPdf(buildSheet(fourCards(), references(), {true, true})));
}

void workbookOfFourCards(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(renderXlsx(buildSheet(fourCards(), references())));
}

} // namespace

BENCHMARK(calibration)->Unit(benchmark::kMillisecond);
BENCHMARK(sheetOfFourCards)->Unit(benchmark::kMillisecond);
BENCHMARK(pdfOfFourCards)->Unit(benchmark::kMillisecond);
BENCHMARK(summaryPdfOfFourCards)->Unit(benchmark::kMillisecond);
BENCHMARK(workbookOfFourCards)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv); // painting needs a font database
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
