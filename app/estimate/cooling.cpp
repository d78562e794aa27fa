#include <cmath>

#include "app/build/cluster.h"
#include "app/estimate/estimate.h"

namespace flopsmith {

namespace {

/// Warming of the air through the case that is aimed at (rule book COOL-015).
constexpr double airRiseKelvin = 10;
/// CFM per watt at 1 K rise, sea level (rule book COOL-015: 1.76 W / dT).
constexpr double cfmPerWattKelvin = 1.76;
constexpr double btuPerWattHour = 3.412;

std::optional<Airflow> caseAirflow(const Machine& machine)
{
    const Case* chassis = machine.chassis();
    if (chassis && chassis->airflow.known())
        return *chassis->airflow.get();
    Airflow sum;
    const auto fans = machine.all<Fan>();
    for (const auto& fan : fans) {
        if (!fan->airflow.known())
            return std::nullopt;
        sum += *fan->airflow.get();
    }
    // Half of the fans blow in, half out: what passes through is half of the sum.
    return fans.empty() ? std::nullopt : std::optional(sum * 0.5);
}

} // namespace

CoolingEstimate estimateCooling(const Machine& machine, const PowerEstimate& power, const ClusterEstimate& cluster)
{
    CoolingEstimate out;
    // A rented machine warms its provider's room.
    if (!isRented(machine))
        out.heat = cluster.wall.value_or(power.dcLoad.value * cluster.machines + cluster.shared.value);
    out.btuPerHour = btuPerWattHour * out.heat.in(units::watt);
    out.airflow = caseAirflow(machine);
    out.airflowNeeded = Airflow::of(cfmPerWattKelvin * power.dcLoad.value.in(units::watt) / airRiseKelvin, units::cfm);
    double sum = 0;
    for (const Item& item : machine.items()) {
        const Noise* noise = nullptr;
        if (const auto* gpu = item.part->as<Accelerator>())
            noise = gpu->noise.get();
        else if (const auto* fan = item.part->as<Fan>())
            noise = fan->noise.get();
        else if (const auto* cooler = item.part->as<Cooler>())
            noise = cooler->noise.get();
        if (noise)
            sum += std::pow(10.0, noise->in(units::decibel) / 10);
    }
    if (sum > 0)
        out.noise = Noise::of(10 * std::log10(sum), units::decibel);
    return out;
}

} // namespace flopsmith
