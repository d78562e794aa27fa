// Totals of a machine: power from chip to wall, heat, airflow, performance, cost. Pure functions of a Machine.
// What is not known stays out of a sum and is listed beside it, so that a sum is a lower bound.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/base/money.h"
#include "app/build/gap.h"
#include "app/build/machine.h"
#include "app/estimate/cables.h"

namespace flopsmith {

/// A sum with the data that it lacks or that is only assumed.
template <class T>
struct Sum {
    T value{};
    std::vector<Gap> gaps;
    [[nodiscard]] bool complete() const { return gaps.empty(); }
};

/// Machine: what a complete machine draws beside its parts, losses of its supplies included.
enum class PowerGroup { Accelerators, Cpus, Memory, Storage, Board, Network, Fans, Machine };
[[nodiscard]] std::string_view powerGroupName(PowerGroup group); // context "charts"

struct PowerTerm {
    PowerGroup group = PowerGroup::Accelerators;
    Power value; // all parts of the group, one machine
    int count = 0;
};

/// Electric power of one machine under full load, from power limits, never TDP alone (rule book PWR-001). Of a complete
/// machine whose maker states its highest draw and whose processors and accelerators are its own, that is both DC load
/// and draw at the wall; of any other complete machine the parts are a lower bound.
struct PowerEstimate {
    std::vector<PowerTerm> terms; // groups that are present, in the order of PowerGroup
    Sum<Power> dcLoad;
    Power accelerators; // share of the GPUs
    Power rest; // everything else
    Sum<Power> psuRated; // usable: spares of a redundant set do not count; derated at low line where stated
    std::optional<double> load; // dcLoad / psuRated; nullopt without supply
    std::optional<double> efficiency; // at that load and the site's mains
    std::optional<Power> wall; // dcLoad / efficiency, or what the maker states; absent when neither is known
    std::optional<Power> circuitLimit; // V * A of the branch
    std::optional<Power> circuitContinuous; // share that may flow for hours
    Power peak1ms; // rest + sum(limit * k(1 ms)); CEM allows 2.5
    Power peak10ms; // CEM allows 2.0
};

/// One named operating figure of a plug count: what cards and board ask, what the supplies have.
struct PlugBudget {
    std::string kind;
    int needed = 0;
    int available = 0;
};

struct CoolingEstimate {
    Power heat; // = DC load plus supply loss of all machines and what they share, all ends up in the room; of a
                // rented machine none
    double btuPerHour = 0; // 3.412 * W
    std::optional<Airflow> airflow; // of the case's fans, free-air ratings
    Airflow airflowNeeded; // 1.76 * W / dT, dT = 10 K
    std::optional<Noise> noise; // of parts whose noise is known
};

struct PerformanceEstimate {
    // Sums over all accelerators of the machine; datasheet, dense, FP32 accumulate.
    Sum<double> fp16Tensor; // TFLOPS; BF16 where FP16 is not stated
    Sum<double> fp8Tensor;
    Sum<double> fp32; // TFLOPS
    Sum<Bandwidth> memoryBandwidth; // of the accelerators
    Sum<Capacity> acceleratorMemory;
    Sum<Capacity> hostMemory;
    Sum<Bandwidth> hostBandwidth; // channels in use * 8 B * MT/s
    int accelerators = 0;
};

struct CostEstimate {
    MoneySum purchase; // newest prices of all machines of a cluster and what they share; unknown ones counted
    MoneySum rentPerHour; // of what is rented, all machines; a monthly price is spread over 730 hours
    std::string oldestPriceDate; // ISO 8601; empty without prices
    std::vector<InstanceKey> unpriced;
};

/// Equal machines and what they share, as a whole; a single machine is a cluster of one.
struct ClusterEstimate {
    int machines = 1;
    Sum<Power> shared; // switches and networked storage, once, as their makers state the draw at the wall
    std::optional<Power> wall; // of all machines and what they share; absent where that of one machine is
};

/// Powers, plugs, airflow and performance are those of one machine; heat and cost those of all.
struct Estimate {
    PowerEstimate power;
    std::vector<PlugBudget> plugs;
    CablePlan cables;
    CoolingEstimate cooling;
    PerformanceEstimate performance;
    CostEstimate cost;
    ClusterEstimate cluster;
};

[[nodiscard]] Estimate estimate(const Machine& machine);

// The parts of estimate(), in the order in which they depend on each other.
[[nodiscard]] PowerEstimate estimatePower(const Machine& machine);
[[nodiscard]] std::vector<PlugBudget> estimatePlugs(const Machine& machine);
[[nodiscard]] ClusterEstimate estimateCluster(const Machine& machine, const PowerEstimate& power);
[[nodiscard]] CoolingEstimate estimateCooling(const Machine& machine, const PowerEstimate& power,
                                              const ClusterEstimate& cluster);
[[nodiscard]] PerformanceEstimate estimatePerformance(const Machine& machine);
[[nodiscard]] CostEstimate estimateCost(const Machine& machine);
/// A rented machine's price as that of one hour.
[[nodiscard]] Money rentPerHour(const Rented& rented, const Money& price);

/// Efficiency of the machine's first supply at a share of its rating and the site's mains; nullopt when not known.
[[nodiscard]] std::optional<double> psuEfficiency(const Machine& machine, double load);

/// Multiples of the sustained power that a PCIe CEM 5.0 card may draw for 0.1, 1, 10 and 100 ms, and that an ATX 3.x
/// supply above 450 W must carry (rule book PWR-003).
struct Excursion {
    double milliseconds;
    double card;
    double atx3;
};
inline constexpr Excursion excursions[] = {{0.1, 3.0, 2.0}, {1, 2.5, 1.8}, {10, 2.0, 1.6}, {100, 1.5, 1.2}};

} // namespace flopsmith
