// Arithmetic of owning and renting: what stands in one row of figures, terms over the years, month by month. Pure
// functions of numbers; amounts are in one currency, its major unit. All machines of a build together.
#pragma once

#include <string_view>
#include <vector>

namespace flopsmith {

inline constexpr double hoursOfYear = 8760;
inline constexpr double hoursOfMonth = 730;

/// Every figure that the comparison rests on.
struct CostFigures {
    double years = 3; // horizon of the comparison
    double utilization = 0; // share of all hours in which the machine works, 0..1
    double discountRate = 0; // per year
    double peakShare = 0; // share of all hours in which more than the build is needed, 0..1
    double peakFactor = 1; // how many builds' worth of work there is then

    // Owning
    double purchase = 0;
    double coolingPurchase = 0; // air conditioning bought for it
    double loanShare = 0; // of the purchase, 0..1
    double loanRate = 0; // per year
    double loanYears = 0;
    double busyWatts = 0; // at the wall while it works
    double idleShare = 0; // power when idle, as a share of busyWatts
    double onShare = 1; // share of the other hours in which it idles instead of being off
    double perKwh = 0;
    double pue = 1; // power usage effectiveness of the room
    double spaceMonth = 0; // rack or room, per month
    double adminHours = 0; // per month
    double adminRate = 0; // per hour
    double sparesShare = 0; // of the purchase, per year
    double resaleShare = 0; // of the purchase, after the years

    // Renting
    double perHour = 0; // of one rented machine
    double rentSpeed = 1; // speed of one rented machine, that of the build is 1
    bool reserved = false; // paid every hour, used or not
    double restartShare = 0; // work done again after interruptions, share of the hours
    double storageTb = 0;
    double storagePrice = 0; // per TB and month
    double egressTb = 0; // per month
    double egressPrice = 0; // per GB
};

struct CostTerm {
    std::string_view name; // purchase, financing, energy, ...
    double amount = 0;
};

/// purchase, cooling_purchase, financing, energy, facility, space, administration, spares, resale (negative); those
/// that are zero are left out.
[[nodiscard]] std::vector<CostTerm> owningTerms(const CostFigures& figures);
/// compute, storage, egress.
[[nodiscard]] std::vector<CostTerm> rentingTerms(const CostFigures& figures);
[[nodiscard]] double totalOf(const std::vector<CostTerm>& terms);

/// kWh per year at the wall, PUE aside: busy hours at busyWatts, idle ones at idleShare of it.
[[nodiscard]] double energyPerYear(const CostFigures& figures);
/// How many rented machines are paid for at a time: of reserved ones as many whole ones as do the year's work.
[[nodiscard]] double rentedMachines(const CostFigures& figures);
/// Paid hours per year of all rented machines.
[[nodiscard]] double rentedHours(const CostFigures& figures);

/// Payments at the ends of months 0 (the purchase) to years * 12; their sum is the total of the terms.
[[nodiscard]] std::vector<double> owningPayments(const CostFigures& figures);
[[nodiscard]] std::vector<double> rentingPayments(const CostFigures& figures);
/// Sum of p(m) / (1 + rate)^(m/12).
[[nodiscard]] double presentValue(const std::vector<double>& payments, double ratePerYear);

} // namespace flopsmith
