// The estimator's files below the catalog folder: estimator/parameters.json, estimator/hardware-names.json,
// measurements/published.json, workloads/models.json, tables of grid intensity, tariffs and cloud storage in
// workloads/.
#pragma once

#include <filesystem>
#include <string>

#include "app/import/measurements.h"
#include "app/workload/estimator.h"

namespace flopsmith {

/// Reads them all. Models, measurements and tables are required; parameters that are not there yet leave `fitted`
/// empty.
[[nodiscard]] Result<EstimatorPtr> loadEstimator(const std::filesystem::path& folder, const Catalog& catalog);

/// workloads/models.json.
[[nodiscard]] Result<std::vector<ModelPreset>> loadModels(const std::filesystem::path& folder);

/// Fills what records do not state of their models from the presets that they name.
void completeModels(std::vector<Measurement>& records, const std::vector<ModelPreset>& models);

[[nodiscard]] Result<HardwareNames> loadHardwareNames(const std::filesystem::path& folder);

/// parameters.json: values, date and source of the fit, errors when fitted.
[[nodiscard]] std::string parametersText(const Parameters& parameters, const std::map<std::string, FamilyScore>& scores,
                                         const ScoreTable& leftOut);

/// A record with what is predicted for it; no prediction has a reason.
struct JudgedRecord {
    const Measurement* measurement = nullptr;
    std::optional<Estimator::Judged> judged;
    std::string whyNot;
};
[[nodiscard]] std::vector<JudgedRecord> judgeRecords(const Estimator& estimator,
                                                     const std::vector<Measurement>& records);

/// Scores by family with `leaveOut` kept out of the anchors. Suspect records do not count.
[[nodiscard]] std::map<std::string, FamilyScore> scoresOf(const std::vector<JudgedRecord>& records, LeaveOut leaveOut);

} // namespace flopsmith
