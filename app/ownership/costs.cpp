#include "app/ownership/costs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace flopsmith {

namespace {

constexpr double monthsOfYear = 12;
constexpr double gbOfTb = 1000;

int monthsOf(double years)
{
    return static_cast<int>(std::lround(years * monthsOfYear));
}

/// A loan with equal payments (annuity): payment = L r / (1 - (1 + r)^-n).
struct Loan {
    double amount = 0;
    double rate = 0; // per month
    int months = 0;

    explicit Loan(const CostFigures& f)
        : amount(f.purchase * f.loanShare)
        , rate(f.loanRate / monthsOfYear)
        , months(std::max(1, monthsOf(f.loanYears > 0 ? f.loanYears : f.years)))
    {
    }
    [[nodiscard]] double payment() const
    {
        return rate > 0 ? amount * rate / (1 - std::pow(1 + rate, -months)) : amount / months;
    }
    /// What is still owed after a number of payments.
    [[nodiscard]] double owed(int payments) const
    {
        if (payments >= months)
            return 0;
        const double grown = std::pow(1 + rate, payments);
        return rate > 0 ? amount * grown - payment() * (grown - 1) / rate : amount - payment() * payments;
    }
};

/// Interest within the horizon; what is owed at its end is paid back then.
double interest(const CostFigures& f)
{
    const Loan loan(f);
    const int paid = std::min(loan.months, monthsOf(f.years));
    return loan.payment() * paid + loan.owed(paid) - loan.amount;
}

void addTerm(std::vector<CostTerm>& terms, std::string_view name, double amount)
{
    if (amount != 0)
        terms.push_back({name, amount});
}

} // namespace

double energyPerYear(const CostFigures& f)
{
    const double busy = hoursOfYear * f.utilization;
    const double idle = (hoursOfYear - busy) * f.onShare * f.idleShare;
    return f.busyWatts / 1000 * (busy + idle);
}

std::vector<CostTerm> owningTerms(const CostFigures& f)
{
    std::vector<CostTerm> out;
    const double energy = energyPerYear(f) * f.perKwh * f.years;
    addTerm(out, "purchase", f.purchase);
    addTerm(out, "cooling_purchase", f.coolingPurchase);
    addTerm(out, "financing", interest(f));
    addTerm(out, "energy", energy);
    addTerm(out, "facility", energy * (f.pue - 1));
    addTerm(out, "space", f.spaceMonth * monthsOfYear * f.years);
    addTerm(out, "administration", f.adminHours * f.adminRate * monthsOfYear * f.years);
    addTerm(out, "spares", f.purchase * f.sparesShare * f.years);
    addTerm(out, "resale", -f.purchase * f.resaleShare);
    return out;
}

double rentedMachines(const CostFigures& f)
{
    if (f.rentSpeed <= 0)
        return 0;
    // A machine that is nearly full for rounding alone is not a second one.
    constexpr double slack = 1e-9;
    const double work = f.utilization / f.rentSpeed;
    return f.reserved ? std::max(1.0, std::ceil(work - slack)) : 1 / f.rentSpeed;
}

double rentedHours(const CostFigures& f)
{
    if (f.reserved)
        return rentedMachines(f) * hoursOfYear;
    return rentedMachines(f) * hoursOfYear * f.utilization * (1 + f.restartShare);
}

std::vector<CostTerm> rentingTerms(const CostFigures& f)
{
    std::vector<CostTerm> out;
    const double months = monthsOfYear * f.years;
    addTerm(out, "compute", rentedHours(f) * f.perHour * f.years);
    addTerm(out, "storage", f.storageTb * f.storagePrice * months);
    addTerm(out, "egress", f.egressTb * gbOfTb * f.egressPrice * months);
    return out;
}

double totalOf(const std::vector<CostTerm>& terms)
{
    return std::accumulate(terms.begin(), terms.end(), 0.0,
                           [](double sum, const CostTerm& term) { return sum + term.amount; });
}

std::vector<double> owningPayments(const CostFigures& f)
{
    const int months = monthsOf(f.years);
    const Loan loan(f);
    std::vector<double> out(static_cast<std::size_t>(months) + 1, 0.0);
    out[0] = f.purchase - loan.amount + f.coolingPurchase;
    const double running = (energyPerYear(f) * f.perKwh * f.pue + f.purchase * f.sparesShare) / monthsOfYear
        + f.spaceMonth + f.adminHours * f.adminRate;
    for (int m = 1; m <= months; ++m)
        out[static_cast<std::size_t>(m)] = running + (m <= loan.months ? loan.payment() : 0);
    out.back() += loan.owed(std::min(months, loan.months)) - f.purchase * f.resaleShare;
    return out;
}

std::vector<double> rentingPayments(const CostFigures& f)
{
    const int months = monthsOf(f.years);
    std::vector<double> out(static_cast<std::size_t>(months) + 1, 0.0);
    const double monthly =
        rentedHours(f) * f.perHour / monthsOfYear + f.storageTb * f.storagePrice + f.egressTb * gbOfTb * f.egressPrice;
    std::fill(out.begin() + 1, out.end(), monthly);
    return out;
}

double presentValue(const std::vector<double>& payments, double ratePerYear)
{
    double sum = 0;
    for (std::size_t m = 0; m < payments.size(); ++m)
        sum += payments[m] / std::pow(1 + ratePerYear, static_cast<double>(m) / monthsOfYear);
    return sum;
}

} // namespace flopsmith
