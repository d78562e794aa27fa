// One inference workload on GPUs, TPUs, FPGAs and CPUs side by side: speed, power, speed per watt and cost, of the
// devices alone. Whatever has no figure says why.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/workload/answer.h"

namespace flopsmith {

struct SideRow {
    std::string kind; // gpu, asic, tpu, fpga, cpu
    bool own = false; // of the build
    bool rented = false; // its cost is a price per hour
    std::string part; // id of the device, or of the offer that rents it; empty: not of the catalog
    std::string name;
    int count = 1; // 0: nothing of this kind
    std::string precision;
    std::optional<double> speed; // in SideBySide::unit, all devices together
    double low = 0; // band of the estimate
    double high = 0;
    std::optional<double> watts; // all devices together, without the machine around them
    std::optional<double> perWatt; // speed / watts: per joule
    std::optional<UnitCost> cost; // of SideBySide::costUnit: energy and purchase over the years of use, or rent
    bool measured = false; // this device was measured with such a workload
    std::string whyNot; // context "workload"; why there is no speed
};

struct SideBySide {
    Workload workload; // completed for the build's devices
    bool nearest = false; // the stated workload is no inference: this is the inference of its model
    std::string unit; // images/s, tokens/s
    std::string costUnit; // context "workload"
    std::vector<SideRow> rows; // the build's own first, then by kind
    std::vector<Assumption> assumed;
    std::string whyNot; // context "workload"; when there are no rows
};

/// The build's devices, and of each kind of the catalog the device that does most per watt and the one that costs
/// least: of GPUs among those that were measured with such a workload, of TPUs among the rented slices, of CPUs among
/// all. As many devices as it takes to fit, at most eight. FPGAs run what is designed for them: they have no speed.
[[nodiscard]] SideBySide sideBySide(const Machine& machine, const WorkloadAnswer& answer, const Estimator& estimator);

} // namespace flopsmith
