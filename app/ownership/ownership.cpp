#include "app/ownership/ownership.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/build/cluster.h"
#include "app/build/exchange_rates.h"
#include "app/build/settings_keys.h"

namespace flopsmith {

namespace {

/// Industry average of 2023 (Uptime Institute, Global Data Center Survey, as its Intelligence Update 221 states it).
constexpr double serverRoomPue = 1.58;
constexpr int breakEvenYears = 10;

void set(std::vector<UsedFigure>& figures, std::string_view key, double value, std::string basis)
{
    for (UsedFigure& used : figures)
        if (used.info->key == key && !used.stated) {
            used.value = value;
            used.basis = std::move(basis);
        }
}

bool isStated(const std::vector<UsedFigure>& figures, std::string_view key)
{
    return std::any_of(figures.begin(), figures.end(),
                       [&](const UsedFigure& used) { return used.info->key == key && used.stated; });
}

CostFigures costsOf(const std::vector<UsedFigure>& figures)
{
    CostFigures out;
    for (const UsedFigure& used : figures)
        out.*used.info->member = used.value;
    return out;
}

void setPurchase(const OwnershipInput& in, OwnershipAnswer& out)
{
    if (isStated(out.figures, "purchase"))
        return;
    const MoneySum& sum = in.estimate.cost.purchase;
    set(out.figures, "purchase", sum.in(out.currency).amount(),
        std::string(FLOPSMITH_TR("ownership", "prices of the parts")));
    if (sum.unknown() > 0)
        out.own.lacks.push_back(says(FLOPSMITH_TR("ownership", "%1 parts have no price."), sum.unknown()));
    for (const Money& money : sum.totals())
        if (money.currency != out.currency)
            out.own.lacks.push_back(
                says(FLOPSMITH_TR("ownership", "Prices in %1 are not counted until you state what 1 %1 is in %2."),
                     money.currency, out.currency));
}

void setPower(const OwnershipInput& in, OwnershipAnswer& out)
{
    const std::optional<Power>& wall = in.estimate.cluster.wall;
    if (in.workload && in.workload->watts)
        set(out.figures, "busy_w", *in.workload->watts, std::string(FLOPSMITH_TR("ownership", "the workload")));
    else if (wall)
        set(out.figures, "busy_w", wall->in(units::watt),
            std::string(FLOPSMITH_TR("ownership", "full load of all parts")));
    else if (!isStated(out.figures, "busy_w"))
        out.own.lacks.emplace_back(FLOPSMITH_TR("ownership", "The power at the wall is not known."));
    if (in.machine.isServer())
        set(out.figures, "pue", serverRoomPue,
            std::string(FLOPSMITH_TR("ownership", "average of server rooms, Uptime Institute 2023")));
    else
        set(out.figures, "pue", 1, std::string(FLOPSMITH_TR("ownership", "a room without air conditioning")));
}

void setTariff(const OwnershipInput& in, OwnershipAnswer& out)
{
    if (isStated(out.figures, "price_kwh"))
        return;
    const ElectricityPrice* tariff = in.estimator ? in.estimator->tariffOf(in.machine.country()) : nullptr;
    constexpr double fine = 1000; // Money counts in cents
    const auto own =
        tariff ? inOwnCurrency(Money::of(tariff->perKwh * fine, tariff->currency), in.machine) : std::nullopt;
    if (own)
        set(out.figures, "price_kwh", own->money.amount() / fine,
            fmt::format("{} {} ({}, {}, {})", formatNumber(tariff->perKwh, 4), tariff->currency, tariff->region,
                        tariff->kind, tariff->period));
    else if (tariff)
        out.own.lacks.push_back(says(FLOPSMITH_TR("ownership",
                                                  "The price of electricity is known in %1 alone: state what 1 %1 is "
                                                  "in %2, or the price itself."),
                                     tariff->currency, out.currency));
    else
        out.own.lacks.emplace_back(FLOPSMITH_TR("ownership", "The price of electricity is not known."));
}

/// What follows from the build, the workload and tables for figures that are not stated.
void setFromBuild(const OwnershipInput& in, OwnershipAnswer& out)
{
    setPurchase(in, out);
    if (isRented(in.machine))
        out.own.lacks.emplace_back(
            FLOPSMITH_TR("ownership", "The build is a rented machine: what owning one costs is not known."));
    setPower(in, out);
    setTariff(in, out);
    if (const auto hours = numberSetting(in.machine.build().settings, "hours_year"); hours && *hours >= 0)
        set(out.figures, "utilization", std::min(1.0, *hours / hoursOfYear),
            std::string(FLOPSMITH_TR("ownership", "running hours a year")));
    const CostFigures now = costsOf(out.figures);
    set(out.figures, "loan_years", now.years, std::string(FLOPSMITH_TR("ownership", "the years compared")));
    if (const auto* answer = in.workload;
        answer && answer->question.workload.datasetSamples && answer->question.workload.bytesPerSample)
        set(out.figures, "rent_storage_tb",
            *answer->question.workload.datasetSamples * *answer->question.workload.bytesPerSample / 1e12,
            std::string(FLOPSMITH_TR("ownership", "size of the data set")));
}

OwnAnswer owning(const CostFigures& f, OwnAnswer out)
{
    out.terms = owningTerms(f);
    out.total = totalOf(out.terms);
    out.presentValue = presentValue(owningPayments(f), f.discountRate);
    const double busy = hoursOfYear * f.utilization * f.years;
    out.perBusyHour = busy > 0 ? out.total / busy : 0;
    out.depreciationPerYear = f.purchase * (1 - f.resaleShare) / f.years;
    out.energyKwhPerYear = energyPerYear(f) * f.pue;
    return out;
}

RentAnswer renting(const CostFigures& figures, Offer offer)
{
    RentAnswer out;
    if (offer.countable()) {
        const CostFigures f = withOffer(figures, offer);
        out.machines = rentedMachines(f);
        out.hoursPerYear = rentedHours(f);
        out.terms = rentingTerms(f);
        out.total = totalOf(out.terms);
        out.presentValue = presentValue(rentingPayments(f), f.discountRate);
    }
    out.offer = std::move(offer);
    return out;
}

/// By how much owning costs more than the cheapest offer when the machine works `utilization` of all hours.
double excess(const OwnershipAnswer& answer, double utilization)
{
    CostFigures f = answer.costs;
    f.utilization = utilization;
    double cheapest = INFINITY;
    for (const RentAnswer& rent : answer.rent)
        if (rent.offer.countable())
            cheapest = std::min(cheapest, totalOf(rentingTerms(withOffer(f, rent.offer))));
    return totalOf(owningTerms(f)) - cheapest;
}

/// The lowest utilization from which owning stays no dearer. Offers paid by the month cost in steps, so that it is
/// searched for from above.
std::optional<double> breakEvenUtilization(const OwnershipAnswer& answer)
{
    constexpr int steps = 200;
    if (!answer.cheapest() || excess(answer, 1) > 0)
        return std::nullopt;
    int at = steps;
    while (at > 0 && excess(answer, static_cast<double>(at - 1) / steps) <= 0)
        --at;
    if (at == 0)
        return 0;
    double low = static_cast<double>(at - 1) / steps;
    double high = static_cast<double>(at) / steps;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (excess(answer, middle) <= 0 ? high : low) = middle;
    }
    return high;
}

/// `date` (ISO 8601) some months later; the last day of the month where it has fewer days.
std::string monthsAfter(const std::string& date, int months)
{
    int year = 0;
    int month = 0;
    int day = 1;
    const auto parts = split(date, '-');
    if (parts.size() != 3)
        return {};
    year = static_cast<int>(parseDecimal(parts[0]).value_or(0));
    month = static_cast<int>(parseDecimal(parts[1]).value_or(1)) - 1 + months;
    day = static_cast<int>(parseDecimal(parts[2]).value_or(1));
    year += month / 12;
    month %= 12;
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int most = days[static_cast<std::size_t>(month)] + (leap && month == 1 ? 1 : 0);
    return fmt::format("{:04}-{:02}-{:02}", year, month + 1, std::min(day, most));
}

BreakEven breakEven(const OwnershipAnswer& answer)
{
    BreakEven out;
    out.utilization = breakEvenUtilization(answer);
    if (!answer.cheapest())
        return out;
    CostFigures f = answer.costs;
    f.years = breakEvenYears;
    f.resaleShare = 0; // nothing is sold on the way
    const auto own = accumulated(owningPayments(f));
    const auto rent = accumulated(rentingPayments(f));
    // The last month also pays back what is still owed.
    for (std::size_t m = 1; m + 1 < own.size(); ++m)
        if (own[m] <= rent[m]) {
            out.months = static_cast<double>(m);
            out.date = monthsAfter(answer.today, static_cast<int>(m));
            break;
        }
    return out;
}

std::optional<HybridAnswer> hybrid(const OwnershipAnswer& answer)
{
    const double share = answer.costs.peakShare;
    const double factor = answer.costs.peakFactor;
    if (share <= 0 || factor <= 1 || !answer.cheapest())
        return std::nullopt;
    // Peaks come and go: only offers that are paid by the hour and not taken away stand in for them.
    double perWork = INFINITY;
    for (const RentAnswer& rent : answer.rent)
        if (rent.offer.countable() && !rent.offer.reserved() && rent.offer.commitment != "spot")
            perWork = std::min(perWork, *rent.offer.perHour / rent.offer.speed);
    if (!std::isfinite(perWork))
        return std::nullopt;
    HybridAnswer out{share, factor, 0, 0, 0};
    const CostFigures& f = answer.costs;
    const double peaks = hoursOfYear * share * (factor - 1) * perWork * f.years;
    out.ownBaseRentPeaks = answer.own.total + peaks;
    out.rentAll = answer.cheapest()->total + peaks;
    CostFigures all = f;
    const double builds = std::ceil(factor);
    all.purchase *= builds;
    all.coolingPurchase *= builds;
    all.busyWatts *= builds;
    all.spaceMonth *= builds;
    all.adminHours *= builds;
    all.utilization = std::min(1.0, (f.utilization + share * (factor - 1)) / builds);
    out.ownAll = totalOf(owningTerms(all));
    return out;
}

void addAsked(const OwnershipInput& in, OwnershipAnswer& out)
{
    for (const UsedFigure& used : out.figures)
        if (used.info->asked && !used.stated && used.value == 0)
            out.asked.emplace_back(used.info->key);
    for (const RateUsed& rate : out.rates)
        if (rate.owning && !rate.value)
            out.asked.push_back(rateKey(rate.currency));
    const bool unpriced = in.estimate.cost.purchase.unknown() > 0 || isRented(in.machine);
    if (unpriced && !isStated(out.figures, "purchase"))
        out.asked.emplace_back("purchase");
}

void addOffers(const OwnershipInput& in, OwnershipAnswer& out)
{
    static const std::vector<CloudStorage> none;
    const std::vector<CloudStorage>& providers = in.estimator ? in.estimator->cloudStorage : none;
    const DataPrices stated{isStated(out.figures, "rent_storage_price"), isStated(out.figures, "rent_egress_price")};
    for (Offer& offer : rentedOffers(in.machine, in.estimate, {in.workload, in.estimator})) {
        addDataPrices(offer, out.costs, stated, providers, in.machine);
        out.rent.push_back(renting(out.costs, std::move(offer)));
    }
    std::stable_sort(out.rent.begin(), out.rent.end(), [](const RentAnswer& a, const RentAnswer& b) {
        if (a.offer.countable() != b.offer.countable())
            return a.offer.countable();
        // To the cent: sizes of one offer stay in their order.
        return std::llround(a.total * 100) < std::llround(b.total * 100);
    });
}

} // namespace

std::string_view ownOrRentName(OwnOrRent verdict)
{
    static constexpr std::array<std::string_view, 3> names{"unknown", "own", "rent"};
    return names[static_cast<std::size_t>(verdict)];
}

std::optional<double> OwnershipAnswer::netPresentValue() const
{
    return cheapest() ? std::optional<double>(cheapest()->presentValue - own.presentValue) : std::nullopt;
}

const RentAnswer* OwnershipAnswer::cheapest() const
{
    return rent.empty() || !rent.front().offer.countable() ? nullptr : &rent.front();
}

CostFigures withOffer(CostFigures figures, const Offer& offer)
{
    figures.perHour = offer.perHour.value_or(0);
    figures.rentSpeed = offer.speed;
    figures.reserved = offer.reserved();
    if (offer.commitment != "spot")
        figures.restartShare = 0;
    figures.storagePrice = offer.storagePrice;
    figures.egressPrice = offer.egressPrice;
    return figures;
}

std::vector<double> accumulated(const std::vector<double>& payments)
{
    std::vector<double> out(payments.size());
    std::partial_sum(payments.begin(), payments.end(), out.begin());
    return out;
}

Result<OwnershipAnswer> ownOrRent(const OwnershipInput& input)
{
    const Settings& settings = input.machine.build().settings;
    auto stated = statedFigures(settings);
    if (!stated)
        return fail(stated.error());
    if (const std::string faulty = faultyRate(input.machine.build()); !faulty.empty())
        return fail(
            {ErrorCode::Usage, "", "settings." + faulty, "is no rate with its day", "write it as 1.08@2026-11-20"});
    OwnershipAnswer out;
    out.currency = input.machine.build().currency;
    out.today = input.today;
    out.rates = ratesUsed(input.machine, input.estimator);
    out.figures = std::move(*stated);
    setFromBuild(input, out);
    out.costs = costsOf(out.figures);
    addOffers(input, out);
    if (const RentAnswer* best = out.cheapest())
        out.costs = withOffer(out.costs, best->offer);
    out.own = owning(out.costs, std::move(out.own));
    const bool priced = out.own.total > 0 && out.own.lacks.empty();
    if (const RentAnswer* best = out.cheapest(); best && priced)
        out.verdict = out.own.total <= best->total ? OwnOrRent::Own : OwnOrRent::Rent;
    // A lower bound that is dearer than renting settles it too.
    else if (best && out.own.total > best->total)
        out.verdict = OwnOrRent::Rent;
    out.breakEven = breakEven(out);
    out.sensitivity = sensitivities(out);
    out.hybrid = hybrid(out);
    addAsked(input, out);
    out.considerations = considerationsOf(input.machine, out);
    return out;
}

} // namespace flopsmith
