// Owning a build against renting machines that do the same work: cost over years by term, break-even, present value,
// which assumption flips the verdict, and owning the base while renting the peaks.
//
// Rented machines do the work that the build does in its busy hours: on demand and spot for as many hours as that takes
// at their speed, reserved and monthly ones every hour, in the whole number that does the year's work.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/base/message.h"
#include "app/ownership/assumptions.h"
#include "app/ownership/offers.h"

namespace flopsmith {

/// An offer with what it costs over the years.
struct RentAnswer {
    Offer offer;
    double machines = 0; // paid for at a time; below 1: faster than the build
    double hoursPerYear = 0; // paid, of all machines
    std::vector<CostTerm> terms; // empty when it cannot be counted
    double total = 0;
    double presentValue = 0;
};

struct OwnAnswer {
    std::vector<CostTerm> terms;
    double total = 0;
    double presentValue = 0;
    double perBusyHour = 0; // total / busy hours; 0 without any
    double depreciationPerYear = 0; // straight line, to the resale value
    double energyKwhPerYear = 0; // at the wall, PUE included
    std::vector<Message> lacks; // why it is "at least": parts without a price, ...
};

struct BreakEven {
    std::optional<double> utilization; // from which owning costs no more than the cheapest offer
    std::string date; // ISO 8601, by which owning has cost no more than that offer; empty: not within ten years
    std::optional<double> months;
};

/// What an assumption moves: the advantage of owning is rent - own over the years.
struct Sensitivity {
    const CostFigureInfo* info = nullptr;
    double low = 0; // tried values of the figure
    double high = 0;
    double advantageLow = 0;
    double advantageHigh = 0;
    [[nodiscard]] bool flips() const { return (advantageLow > 0) != (advantageHigh > 0); }
    [[nodiscard]] double swing() const;
};

/// Three ways to meet peaks of `peak_factor` times the base in `peak_share` of the hours.
struct HybridAnswer {
    double share = 0;
    double factor = 1;
    double ownBaseRentPeaks = 0;
    double ownAll = 0;
    double rentAll = 0;
};

/// A currency other than the build's in which prices stand, and what one of it is in the build's.
struct RateUsed {
    std::string currency; // ISO 4217
    std::optional<double> value; // nullopt: not known, what stands in it is not counted
    std::string date; // ISO 8601, of the rate
    bool stated = false; // by the build, as `settings.rate.<currency>`; else the catalog's
    bool owning = false; // parts of the build or its electricity; else offers alone
};

enum class OwnOrRent { Unknown, Own, Rent };
[[nodiscard]] std::string_view ownOrRentName(OwnOrRent verdict); // unknown, own, rent

struct OwnershipAnswer {
    std::string currency; // ISO 4217
    std::string today; // ISO 8601
    OwnOrRent verdict = OwnOrRent::Unknown; // by the totals, against the cheapest offer
    std::vector<RateUsed> rates; // of the build's parts first, then of electricity and offers
    std::vector<UsedFigure> figures; // in the order of costFigureInfos()
    CostFigures costs; // with the cheapest offer's, where there is one
    OwnAnswer own;
    std::vector<RentAnswer> rent; // cheapest first, then those that cannot be counted
    BreakEven breakEven;
    std::vector<Sensitivity> sensitivity; // widest first
    std::optional<HybridAnswer> hybrid;
    std::vector<std::string> asked; // keys of `settings` that only the user can fill and that would change the sums
    std::vector<Message> considerations; // privacy, latency, commitment; context "ownership"

    /// Present value of rent - own at the discount rate; nullopt without an offer.
    [[nodiscard]] std::optional<double> netPresentValue() const;
    [[nodiscard]] const RentAnswer* cheapest() const; // nullptr when none can be counted
};

struct OwnershipInput {
    const Machine& machine;
    const Estimate& estimate;
    const WorkloadAnswer* workload = nullptr; // of the machine; null: none is stated
    const Estimator* estimator = nullptr; // for tariffs, cloud storage and the workload on rented machines; may be null
    std::string today; // ISO 8601
};

/// An error names a setting that is out of its range.
[[nodiscard]] Result<OwnershipAnswer> ownOrRent(const OwnershipInput& input);

// considerations.cpp
[[nodiscard]] std::vector<Message> considerationsOf(const Machine& machine, const OwnershipAnswer& answer);

// rates.cpp
[[nodiscard]] std::vector<RateUsed> ratesUsed(const Machine& machine, const Estimator* estimator);

/// The figures for an offer: those of owning with its price, speed and kind of payment.
[[nodiscard]] CostFigures withOffer(CostFigures figures, const Offer& offer);

/// Costs at month ends, added up, for charts: from month 0 to the years.
[[nodiscard]] std::vector<double> accumulated(const std::vector<double>& payments);

// sensitivity.cpp
[[nodiscard]] std::vector<Sensitivity> sensitivities(const OwnershipAnswer& answer);
[[nodiscard]] double advantageOfOwning(const CostFigures& figures); // total of rent - own

} // namespace flopsmith
