// accuracy RECORDS.json [--refit]
#include <cmath>
#include <ctime>

#include <CLI/CLI.hpp>
#include <fmt/chrono.h>
#include <fmt/format.h>

#include "app/cli/verb.h"
#include "app/import/estimator_files.h"
#include "app/io/atomic_file.h"
#include "app/io/catalog_io.h"
#include "app/io/value_json.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostRecordBytes = 256U << 20U;

struct Column {
    LeaveOut what;
    const char* key;
    const char* title;
};
constexpr Column leftOutColumns[] = {{LeaveOut::Source, "source_left_out", "source left out"},
                                     {LeaveOut::Gpu, "gpu_left_out", "GPU left out"}};

Json scoreOf(const FamilyScore& score)
{
    Json out = {{"n", score.records}, {"covered", score.covered}};
    if (score.covered > 0) {
        out["median_ape_pct"] = numberJson(std::round(score.median * 100) / 100);
        out["p90_ape_pct"] = numberJson(std::round(score.p90 * 100) / 100);
    }
    return out;
}

Json recordJson(const JudgedRecord& record)
{
    const Measurement& m = *record.measurement;
    Json out = {{"id", m.question.id}, {"measured", numberJson(m.value)}, {"unit", m.question.metric.unit}};
    if (!record.judged) {
        out["not_covered"] = record.whyNot;
        return out;
    }
    const double predicted = record.judged->values[static_cast<std::size_t>(LeaveOut::Repetitions)];
    out["predicted"] = numberJson(predicted);
    out["form"] = numberJson(record.judged->form);
    out["ape_pct"] = numberJson(std::round(10000 * std::abs(predicted / m.value - 1)) / 100);
    if (m.suspect)
        out["suspect"] = true; // not in the table
    return out;
}

int report(VerbContext& context, const Estimator& estimator, const std::vector<Measurement>& records)
{
    const auto judged = judgeRecords(estimator, records);
    const auto scores = scoresOf(judged, LeaveOut::Repetitions);
    std::map<LeaveOut, std::map<std::string, FamilyScore>> leftOut;
    for (const Column& column : leftOutColumns)
        leftOut[column.what] = scoresOf(judged, column.what);
    if (context.json()) {
        Json out = {{"families", Json::object()}, {"records", Json::array()}, {"fitted", estimator.parameters.fitted}};
        for (const auto& [family, score] : scores) {
            Json& row = out["families"][family] = scoreOf(score);
            for (const Column& column : leftOutColumns)
                row[column.key] = scoreOf(leftOut[column.what][family]);
            for (const Column& column : leftOutColumns)
                if (const auto table = estimator.leftOut.families.find(column.what);
                    table != estimator.leftOut.families.end() && table->second.count(family) > 0)
                    row[std::string(column.key) + "_when_fitted"] = scoreOf(table->second.at(family));
        }
        for (const JudgedRecord& record : judged)
            out["records"].push_back(recordJson(record));
        context.out(jsonText(out));
        return exitFine;
    }
    context.out(fmt::format("{:<20} {:>6} {:>8}  {:>7} {:>7}", "family", "n", "covered", "median", "p90"));
    for (const Column& column : leftOutColumns)
        context.out(fmt::format("   {:>16}", column.title));
    context.out("\n");
    for (const auto& [family, score] : scores) {
        context.out(fmt::format("{:<20} {:>6} {:>8}  {:>6.1f}% {:>6.1f}%", family, score.records, score.covered,
                                score.median, score.p90));
        for (const Column& column : leftOutColumns) {
            const FamilyScore& other = leftOut[column.what][family];
            context.out(fmt::format("   {:>7.1f}% {:>6.1f}%", other.median, other.p90));
        }
        context.out("\n");
    }
    return exitFine;
}

std::string today()
{
    return fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::time(nullptr)));
}

/// Fits parameters on the records and writes them and the reference table, as the records state it, into the catalog
/// folder.
int refit(VerbContext& context, const std::filesystem::path& folder, const std::vector<Measurement>& stated,
          const std::string& file)
{
    auto models = loadModels(folder);
    if (!models)
        return context.bad(models.error());
    std::vector<Measurement> records = stated;
    completeModels(records, *models);
    const auto progress = [](const std::string& text) { fmt::print(stderr, "{}\n", text); };
    Estimator estimator;
    estimator.models = std::move(*models);
    FitResult fitted = fitParameters(records, progress);
    fitted.parameters.fitted = today();
    fitted.parameters.source = std::filesystem::path(file).filename().string();
    estimator.parameters = fitted.parameters;
    estimator.leftOut = leaveOutScores(records, fitted);
    estimator.table = std::make_shared<AnchorTable>(records, estimator.parameters);
    estimator.scores = scoresOf(judgeRecords(estimator, records), LeaveOut::Repetitions);
    const auto parameters =
        writeFileAtomically(folder / "estimator" / "parameters.json",
                            parametersText(estimator.parameters, estimator.scores, estimator.leftOut));
    if (!parameters)
        return context.bad(parameters.error());
    const auto table = writeFileAtomically(folder / "measurements" / "published.json", measurementsText(stated));
    if (!table)
        return context.bad(table.error());
    return report(context, estimator, records);
}

std::function<int()> setUpAccuracy(CLI::App& command, VerbContext& context)
{
    auto file = std::make_shared<std::string>();
    auto again = std::make_shared<bool>(false);
    command.add_option("records", *file, "published measurements, JSON")->required();
    command.add_flag("--refit", *again,
                     "fit the parameters on these records first; writes estimator/parameters.json and "
                     "measurements/published.json of the catalog folder");
    return [file, again, &context] {
        const auto catalog = context.bundledCatalog();
        if (!catalog)
            return context.bad(catalog.error());
        const auto folder = findCatalogFolder(context.catalogDir, context.programDir);
        if (!folder)
            return context.bad(folder.error());
        const auto names = loadHardwareNames(*folder);
        if (!names)
            return context.bad(names.error());
        const auto text = readFile(std::filesystem::u8path(*file), mostRecordBytes);
        if (!text)
            return context.bad(text.error());
        auto records = parseMeasurements(*text, *file, **catalog, *names);
        if (!records)
            return context.bad(records.error());
        if (*again)
            return refit(context, *folder, *records, *file);
        const auto estimator = loadEstimator(*folder, **catalog);
        if (!estimator)
            return context.bad(estimator.error());
        completeModels(*records, (*estimator)->models);
        return report(context, **estimator, *records);
    };
}

} // namespace

extern const Verb accuracyVerb;
const Verb accuracyVerb{"accuracy", "predicts published measurements and reports the errors", &setUpAccuracy};

} // namespace flopsmith
