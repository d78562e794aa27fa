#include "app/import/estimator_files.h"

#include <cmath>

#include <fmt/format.h>

#include "app/io/atomic_file.h"
#include "app/io/catalog_io.h"
#include "app/io/value_json.h"
#include "app/io/workload_json.h"

namespace flopsmith {

namespace {

namespace fs = std::filesystem;

struct LeftOutName {
    LeaveOut what;
    const char* key;
};
constexpr LeftOutName leftOutNames[] = {{LeaveOut::Source, "source"}, {LeaveOut::Gpu, "gpu"}};

Result<std::string> contentOf(const fs::path& folder, const char* name)
{
    return readFile(folder / fs::u8path(name), maxCatalogFileBytes);
}

Result<Json> jsonOf(const fs::path& folder, const char* name)
{
    const auto text = contentOf(folder, name);
    return text ? parseJson(*text, name) : Result<Json>(fail(text.error()));
}

double numberOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>() : 0;
}

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Json scoreJson(const FamilyScore& score)
{
    const auto rounded = [](double value) { return numberJson(std::round(value * 100) / 100); };
    return {{"records", score.records},
            {"covered", score.covered},
            {"median_ape_pct", rounded(score.median)},
            {"p90_ape_pct", rounded(score.p90)}};
}

std::map<std::string, FamilyScore> readScores(const Json& object)
{
    std::map<std::string, FamilyScore> out;
    for (const auto& [family, score] : object.items())
        if (score.is_object())
            out[family] = {static_cast<std::size_t>(numberOf(score, "records")),
                           static_cast<std::size_t>(numberOf(score, "covered")), numberOf(score, "median_ape_pct"),
                           numberOf(score, "p90_ape_pct")};
    return out;
}

Result<bool> readParameters(const fs::path& folder, Estimator& out)
{
    const auto json = jsonOf(folder, "estimator/parameters.json");
    if (!json)
        return fail(json.error());
    out.parameters.fitted = textAt(*json, "fitted");
    out.parameters.source = textAt(*json, "source");
    const auto values = json->find("parameters");
    if (values == json->end() || !values->is_object())
        return fail({ErrorCode::Malformed, "estimator/parameters.json", "parameters", "is missing",
                     "fit again with flopsmith-cli accuracy RECORDS.json --refit"});
    for (const auto& [name, value] : values->items()) {
        if (!value.is_number() || value.get<double>() < 0)
            return fail({ErrorCode::Malformed, "estimator/parameters.json", name, "is not a number of 0 or more",
                         "fit again with flopsmith-cli accuracy RECORDS.json --refit"});
        out.parameters.set(name, value.get<double>());
    }
    if (const auto scores = json->find("scores"); scores != json->end() && scores->is_object())
        out.scores = readScores(*scores);
    if (const auto leftOut = json->find("left_out"); leftOut != json->end() && leftOut->is_object())
        for (const auto& [what, key] : leftOutNames)
            if (const auto table = leftOut->find(key); table != leftOut->end() && table->is_object())
                out.leftOut.families[what] = readScores(*table);
    return true;
}

Result<bool> readModels(const fs::path& folder, Estimator& out)
{
    auto models = loadModels(folder);
    if (!models)
        return fail(models.error());
    out.models = std::move(*models);
    return true;
}

void readCloudStorage(const Json& json, std::vector<CloudStorage>& out)
{
    const auto known = [](const Json& row, const char* key) {
        return row.contains(key) ? std::optional<double>(numberOf(row, key)) : std::nullopt;
    };
    if (const auto offers = json.find("offers"); offers != json.end() && offers->is_array())
        for (const Json& row : *offers)
            out.push_back({textAt(row, "provider"), known(row, "storage_per_tb_month"), known(row, "egress_per_gb"),
                           textAt(row, "currency"), textAt(row, "date"), textAt(row, "source")});
}

/// Prices and grid intensities: what the world around the machine asks and emits.
Result<bool> readOutsideTables(const fs::path& folder, Estimator& out)
{
    const auto grid = jsonOf(folder, "workloads/grid.json");
    const auto tariffs = jsonOf(folder, "workloads/tariffs.json");
    const auto storage = jsonOf(folder, "workloads/cloud-storage.json");
    for (const auto* table : {&grid, &tariffs, &storage})
        if (!*table)
            return fail(table->error());
    readCloudStorage(*storage, out.cloudStorage);
    if (const auto regions = grid->find("regions"); regions != grid->end() && regions->is_array())
        for (const Json& row : *regions)
            out.grid.push_back({textAt(row, "region"), textAt(row, "name"), numberOf(row, "g_co2_per_kwh"),
                                textAt(row, "year"), textAt(row, "source")});
    if (const auto regions = tariffs->find("regions"); regions != tariffs->end() && regions->is_array())
        for (const Json& row : *regions)
            out.tariffs.push_back({textAt(row, "region"), numberOf(row, "per_kwh"), textAt(row, "currency"),
                                   textAt(row, "kind"), textAt(row, "period"), textAt(row, "source")});
    return true;
}

} // namespace

Result<std::vector<ModelPreset>> loadModels(const fs::path& folder)
{
    const std::string file = "workloads/models.json";
    const auto json = jsonOf(folder, file.c_str());
    if (!json)
        return fail(json.error());
    std::vector<ModelPreset> out;
    ReadLog log;
    if (!readModelPresets(JsonAt(*json, file), out, log))
        return fail(log.faults.front());
    return out;
}

void completeModels(std::vector<Measurement>& records, const std::vector<ModelPreset>& models)
{
    std::map<std::string, const ModelPreset*> presets; // by search key
    for (const ModelPreset& preset : models) {
        presets.try_emplace(searchKey(preset.shape.id), &preset);
        presets.try_emplace(searchKey(preset.shape.name), &preset);
        for (const std::string& name : preset.names)
            presets.try_emplace(searchKey(name), &preset);
    }
    const auto presetOf = [&](const std::string& name) -> const ModelPreset* {
        for (const std::string& text : {name, name.substr(name.rfind('/') + 1)}) // without the organisation
            if (const auto found = presets.find(searchKey(text)); found != presets.end())
                return found->second;
        return nullptr;
    };
    std::map<std::string, const ModelPreset*> known; // by name as written
    for (Measurement& record : records) {
        ModelShape& model = record.question.workload.model;
        const auto [place, added] = known.try_emplace(model.name, nullptr);
        if (added && !model.name.empty())
            place->second = presetOf(model.name);
        if (place->second)
            fillShape(model, place->second->shape);
    }
}

Result<HardwareNames> loadHardwareNames(const fs::path& folder)
{
    const auto text = contentOf(folder, "estimator/hardware-names.json");
    return text ? parseHardwareNames(*text, "estimator/hardware-names.json")
                : Result<HardwareNames>(fail(text.error()));
}

Result<EstimatorPtr> loadEstimator(const fs::path& folder, const Catalog& catalog)
{
    auto out = std::make_shared<Estimator>();
    for (const auto read : {&readModels, &readOutsideTables, &readParameters})
        if (const auto done = read(folder, *out); !done)
            return fail(done.error());
    const auto names = loadHardwareNames(folder);
    if (!names)
        return fail(names.error());
    const auto text = contentOf(folder, "measurements/published.json");
    if (!text)
        return fail(text.error());
    auto records = parseMeasurements(*text, "measurements/published.json", catalog, *names);
    if (!records)
        return fail(records.error());
    completeModels(*records, out->models);
    out->table = std::make_shared<AnchorTable>(std::move(*records), out->parameters);
    return EstimatorPtr(out);
}

std::string parametersText(const Parameters& parameters, const std::map<std::string, FamilyScore>& scores,
                           const ScoreTable& leftOut)
{
    Json out = {{"fitted", parameters.fitted}, {"source", parameters.source}};
    for (const auto& [name, value] : parameters.values())
        out["parameters"][name] = numberJson(value);
    for (const auto& [family, score] : scores)
        out["scores"][family] = scoreJson(score);
    for (const auto& [what, key] : leftOutNames)
        if (const auto table = leftOut.families.find(what); table != leftOut.families.end())
            for (const auto& [family, score] : table->second)
                out["left_out"][key][family] = scoreJson(score);
    return jsonText(out);
}

std::vector<JudgedRecord> judgeRecords(const Estimator& estimator, const std::vector<Measurement>& records)
{
    std::vector<JudgedRecord> out;
    for (const Measurement& m : records) {
        JudgedRecord& judged = out.emplace_back();
        judged.measurement = &m;
        judged.judged = estimator.judge(m.question, judged.whyNot);
    }
    return out;
}

std::map<std::string, FamilyScore> scoresOf(const std::vector<JudgedRecord>& records, LeaveOut leaveOut)
{
    std::map<std::string, FamilyScore> out;
    std::map<std::string, std::vector<double>> errors;
    for (const JudgedRecord& record : records) {
        const Measurement& m = *record.measurement;
        if (m.suspect)
            continue;
        const std::string& family = m.question.workload.family;
        ++out[family].records;
        if (record.judged)
            errors[family].push_back(
                100 * std::abs(record.judged->values[static_cast<std::size_t>(leaveOut)] / m.value - 1));
    }
    for (auto& [family, score] : out) {
        score.covered = errors[family].size();
        score.median = percentile(errors[family], 0.5);
        score.p90 = percentile(errors[family], 0.9);
    }
    return out;
}

} // namespace flopsmith
