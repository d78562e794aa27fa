// Power, energy and cost of a workload's answer.
#include <algorithm>

#include <fmt/format.h>

#include "app/build/cluster.h"
#include "app/build/exchange_rates.h"
#include "app/build/settings_keys.h"
#include "app/workload/answer_parts.h"

namespace flopsmith {

namespace {

constexpr double hoursPerYear = 8760;
/// Usual depreciation of IT equipment: three years (German AfA table and US practice of 3-5 years).
constexpr double lifeYears = 3;
/// Power that accelerators draw against their limit: near it when training dense models, about three quarters when
/// generating tokens (estimates.md, M11).
constexpr double trainingPowerShare = 0.95;
constexpr double servingPowerShare = 0.75;
constexpr double joulesPerKwh = 3.6e6;

/// What was measured of the energy of this kind of inference says; nullopt for other kinds.
std::optional<double> measuredDraw(const Question& q, const SpeedAnswer& speed, const Estimator& estimator)
{
    Question energy = q;
    energy.workload.family = "energy-infer";
    if (q.workload.family == "llm-serving")
        energy.metric = {"energy_per_output_token", "J/token"};
    else if (q.workload.family == "diffusion-infer")
        energy.metric = {"energy_per_image", "J"};
    else
        return std::nullopt;
    std::string why;
    const auto perUnit = estimator.predict(energy, LeaveOut::Repetitions, 0, why);
    if (!perUnit)
        return std::nullopt;
    const double limit = q.hardware.powerLimit.value_or(q.hardware.device.power) * std::max(1, q.hardware.count);
    const double watts = perUnit->value * speed.value;
    return limit > 0 ? std::min(watts, limit) : watts;
}

/// Electric power at the wall of all machines while the workload runs.
std::optional<double> wallPower(const Machine& machine, const Estimate& estimate, double accelerators)
{
    const PowerEstimate& power = estimate.power;
    if (!power.dcLoad.complete() && power.dcLoad.value.raw() == 0)
        return std::nullopt;
    const double load = accelerators + power.rest.in(1000);
    double efficiency = power.efficiency.value_or(0);
    if (power.psuRated.value.raw() > 0)
        efficiency = psuEfficiency(machine, load / power.psuRated.value.in(1000)).value_or(efficiency);
    if (efficiency <= 0)
        return std::nullopt;
    return load / efficiency * estimate.cluster.machines + estimate.cluster.shared.value.in(1000);
}

void addRunCost(WorkloadAnswer& out, const CostBasis& basis, const Machine& machine, const Estimator& estimator,
                double capitalPerSecond)
{
    out.energyKwh = *out.watts * basis.pue * *out.seconds / joulesPerKwh;
    if (const GridIntensity* grid = estimator.gridOf(machine.country())) {
        out.gramsCo2 = *out.energyKwh * grid->gramsPerKwh;
        out.assumed.push_back(
            {"g_co2_per_kwh", fmt::format("{} ({}, {})", formatNumber(grid->gramsPerKwh), grid->name, grid->year)});
    }
    if (basis.perKwh)
        out.energyCost = Money::of(*basis.perKwh * *out.energyKwh, basis.currency);
    if (capitalPerSecond > 0)
        out.capitalCost = Money::of(capitalPerSecond * *out.seconds, basis.currency);
}

/// What a rented machine costs; energy and its price are its provider's.
void addRent(WorkloadAnswer& out, const Estimate& estimate)
{
    const MoneySum& rent = estimate.cost.rentPerHour;
    if (!out.speed || rent.unknown() > 0 || rent.totals().size() != 1)
        return;
    const Money& perHour = rent.totals().front();
    const double perSecond = perHour.amount() / 3600;
    const CostUnits units = costUnitsOf(out.speed->unit);
    out.costUnit = units.name;
    out.costPerUnit = UnitCost{perSecond * units.count / out.speed->value, perHour.currency};
    if (out.seconds)
        out.rentCost = Money::of(perSecond * *out.seconds, perHour.currency);
}

} // namespace

CostUnits costUnitsOf(std::string_view speedUnit)
{
    if (speedUnit.find("tokens") != std::string_view::npos)
        return {1e6, FLOPSMITH_TR("workload", "million tokens")};
    if (speedUnit == "images/s")
        return {1e3, FLOPSMITH_TR("workload", "thousand images")};
    if (speedUnit == "steps/s")
        return {1e6, FLOPSMITH_TR("workload", "million steps")};
    return {1e3, FLOPSMITH_TR("workload", "thousand samples")};
}

CostBasis costBasis(const Machine& machine, const Estimator& estimator, std::vector<Assumption>& assumed)
{
    const Settings& settings = machine.build().settings;
    CostBasis out;
    out.currency = machine.build().currency;
    if (const auto stated = numberSetting(settings, "pue"))
        out.pue = *stated;
    else
        assumed.push_back({"pue", "1"});
    out.lifeSeconds = lifeYears * numberSetting(settings, "hours_year").value_or(hoursPerYear) * 3600;
    if (const auto price = numberSetting(settings, "price_kwh")) {
        out.perKwh = *price;
    } else if (const ElectricityPrice* tariff = estimator.tariffOf(machine.country())) {
        constexpr double many = 1e6; // kWh, so that minor units do not round it
        if (const auto own = inOwnCurrency(Money::of(tariff->perKwh * many, tariff->currency), machine))
            out.perKwh = own->money.amount() / many;
        assumed.push_back({"price_kwh",
                           fmt::format("{} {} ({}, {})", formatNumber(tariff->perKwh, 4), tariff->currency,
                                       tariff->kind, tariff->period)});
    }
    return out;
}

double usualPowerShare(const Workload& workload)
{
    return isInference(workload) ? servingPowerShare : trainingPowerShare;
}

double drawnPower(const Question& q, const SpeedAnswer& speed, const Estimator& estimator,
                  std::vector<Assumption>& assumed)
{
    const Device& device = q.hardware.device;
    if (device.power <= 0) // what the forms take instead is no figure of this device
        return 0;
    if (const auto measured = measuredDraw(q, speed, estimator))
        return *measured;
    if (device.cpu) // nothing but the CPU works: it draws its limit
        return device.power;
    const double share = usualPowerShare(q.workload);
    assumed.push_back({"accelerator_power_share", formatNumber(share)});
    return q.hardware.powerLimit.value_or(device.power) * std::max(1, q.hardware.count) * share;
}

void addEnergyAndCost(WorkloadAnswer& out, const Machine& machine, const Estimate& estimate, const Estimator& estimator)
{
    if (isRented(machine))
        return addRent(out, estimate);
    double accelerators = estimate.power.accelerators.in(1000);
    const auto measured = out.speed ? measuredDraw(out.question, *out.speed, estimator) : std::nullopt;
    if (measured) {
        accelerators = std::min(accelerators, *measured / std::max(1, machine.build().nodes));
    } else if (accelerators > 0) {
        const double share = usualPowerShare(out.question.workload);
        accelerators *= share;
        out.assumed.push_back({"accelerator_power_share", formatNumber(share)});
    }
    out.watts = wallPower(machine, estimate, accelerators);
    if (!out.speed || !out.watts)
        return;
    const CostBasis basis = costBasis(machine, estimator, out.assumed);
    out.joulesPerUnit = *out.watts * basis.pue / out.speed->value;
    const CostUnits units = costUnitsOf(out.speed->unit);
    out.costUnit = units.name;
    const Money purchase = estimate.cost.purchase.in(basis.currency);
    const double capitalPerSecond = purchase.amount() / basis.lifeSeconds;
    if (purchase.minor > 0)
        out.assumed.push_back({"life_years", formatNumber(lifeYears)});
    if (basis.perKwh)
        out.costPerUnit = UnitCost{*basis.perKwh * *out.joulesPerUnit * units.count / joulesPerKwh
                                       + capitalPerSecond * units.count / out.speed->value,
                                   basis.currency};
    if (out.seconds)
        addRunCost(out, basis, machine, estimator, capitalPerSecond);
}

} // namespace flopsmith
