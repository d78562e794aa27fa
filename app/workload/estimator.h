// What the estimator knows: fitted parameters, published measurements, models with public shapes, and how well it
// predicts. Immutable; shared between threads by pointer.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/workload/anchor.h"
#include "app/workload/fit.h"

namespace flopsmith {

/// Carbon dioxide of electricity by region.
struct GridIntensity {
    std::string region; // ISO 3166, or US-CA
    std::string name;
    double gramsPerKwh = 0;
    std::string year;
    std::string source;
};

/// A published price of electricity.
struct ElectricityPrice {
    std::string region;
    double perKwh = 0;
    std::string currency; // ISO 4217
    std::string kind; // household, industry
    std::string period; // 2024-H2
    std::string source;
};

/// What a provider of rented machines asks for data that is kept and taken out.
struct CloudStorage {
    std::string provider;
    std::optional<double> storagePerTbMonth;
    std::optional<double> egressPerGb;
    std::string currency; // ISO 4217
    std::string date; // ISO 8601
    std::string source; // key of the catalog's sources
};

/// A prediction of one quantity.
struct Prediction {
    double value = 0; // in the unit of the metric
    double form = 0; // before the anchors
    double low = 0; // band that held 9 of 10 of the family's measured errors
    double high = 0;
    FormResult result;
    AnchorTable::Correction correction;
};

/// Takes over figures of a model that `to` lacks. Operations and activations follow the area of the image.
void fillShape(ModelShape& to, const ModelShape& from);

class Estimator {
public:
    Parameters parameters;
    std::vector<ModelPreset> models;
    std::vector<GridIntensity> grid;
    std::vector<ElectricityPrice> tariffs;
    std::vector<CloudStorage> cloudStorage;
    ScoreTable leftOut; // errors with whole sources, GPUs, models left out of fit and anchors, found when fitted
    std::map<std::string, FamilyScore> scores; // errors with repetitions left out
    std::shared_ptr<const AnchorTable> table;

    /// Predicts a case; nullopt with a sentence in `why` when no form reaches it.
    [[nodiscard]] std::optional<Prediction> predict(const Question& question, LeaveOut leaveOut, std::size_t neighbours,
                                                    std::string& why) const;
    /// What is predicted for a record with each of LeaveOut kept out of the anchors.
    struct Judged {
        double form = 0;
        std::array<double, 4> values{};
    };
    [[nodiscard]] std::optional<Judged> judge(const Question& record, std::string& why) const;
    /// A model by id, name or one of its spellings, case and punctuation aside; nullptr when there is none.
    [[nodiscard]] const ModelPreset* model(std::string_view name) const;
    /// Fills what the workload does not state of its model from the preset that it names.
    void complete(Workload& workload) const;
    [[nodiscard]] const GridIntensity* gridOf(std::string_view region) const;
    [[nodiscard]] const ElectricityPrice* tariffOf(std::string_view region) const;
};

using EstimatorPtr = std::shared_ptr<const Estimator>;

} // namespace flopsmith
