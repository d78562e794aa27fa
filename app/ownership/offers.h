// The rented machines of the catalog as stand-ins for a build: price per hour, how paid, how fast against it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/base/message.h"
#include "app/base/money.h"
#include "app/build/machine.h"
#include "app/estimate/estimate.h"
#include "app/ownership/costs.h"
#include "app/workload/answer.h"

namespace flopsmith {

/// What a rented machine is compared by.
enum class SpeedBasis {
    Unknown,
    Workload, // speeds of the stated workload
    TensorRate, // sums of dense FP16/BF16 tensor rates
    Fp32Rate, // sums of FP32 rates, where a tensor rate is missing on either side
    Stated // by the user
};
[[nodiscard]] std::string_view speedBasisName(SpeedBasis basis); // unknown, workload, tensor_rate, fp32_rate, stated

struct Offer {
    const Part* part = nullptr; // never null; of the catalog
    std::string commitment; // on-demand, reserved, spot; on-demand where not stated
    std::optional<double> perHour; // in the build's currency
    std::string priceDate; // ISO 8601; empty: stated by the user
    bool monthly = false; // billed by the month, used or not
    SpeedBasis basis = SpeedBasis::Unknown;
    double speed = 0; // against the build
    double storagePrice = 0; // per TB and month
    double egressPrice = 0; // per GB
    std::vector<Message> needs; // why it cannot be counted; context "ownership"
    std::vector<std::string> asks; // keys of `settings` that would help

    /// Paid every hour, used or not.
    [[nodiscard]] bool reserved() const { return monthly || commitment == "reserved"; }
    [[nodiscard]] bool countable() const { return needs.empty(); }
};

/// The workload's answer for the build, and the estimator that gave it; both null without a workload.
struct WorkloadBasis {
    const WorkloadAnswer* answer = nullptr;
    const Estimator* estimator = nullptr;
};

/// Every rented part of the build's catalog, in catalog order. The user's `rent_…` settings win
/// over the catalog.
[[nodiscard]] std::vector<Offer> rentedOffers(const Machine& machine, const Estimate& estimate,
                                              const WorkloadBasis& workload);

/// Fills the offer's prices of storage and egress. `figures` hold how much there is of both, and the user's own prices
/// where `stated…` says so. What is needed and not known makes the offer uncountable.
struct DataPrices {
    bool storageStated = false;
    bool egressStated = false;
};
void addDataPrices(Offer& offer, const CostFigures& figures, DataPrices stated,
                   const std::vector<CloudStorage>& providers, const Machine& machine);

} // namespace flopsmith
