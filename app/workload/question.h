// One question to the estimator: a workload on a hardware, asked for one quantity.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/base/text.h"
#include "app/parts/part.h"
#include "app/workload/workload.h"

namespace flopsmith {

/// An accelerator (or a CPU) as the forms see it: datasheet rates, dense, FP32 accumulate. Rates in FLOP/s, bandwidth
/// in bytes/s, memory in bytes, power in W. 0: not known.
struct Device {
    std::string part; // id; empty: not of the catalog
    std::string name;
    std::string architecture; // ampere, ada, ...
    std::string series; // geforce, rtx-pro, datacenter, ...
    std::string form; // pcie-card, sxm, ...
    double fp16 = 0; // tensor, FP16 or BF16
    double tf32 = 0; // tensor
    double fp8 = 0; // tensor
    double fp4 = 0;
    double int8 = 0; // tensor, OP/s
    double fp32 = 0; // not tensor
    double fp64 = 0;
    double bandwidth = 0;
    double memory = 0;
    double power = 0; // default limit
    double capability = 0; // CUDA compute capability
    double nvlink = 0; // bytes/s, both directions
    bool peerToPeer = true; // in the maker's stock driver, where stated
    int pcieGen = 0;
    bool trains = true; // false where it is stated that it only infers, and of an FPGA
    bool cpu = false;
    bool wideVectors = false; // a CPU with AVX-512
    double cores = 0; // of a CPU
    double clock = 0; // Hz under load of all cores, of a CPU

    /// Streaming multiprocessors * clock (1/s) as the FP32 rate implies; 0 when not NVIDIA or not known.
    [[nodiscard]] double smClock() const;
};

/// Why a device gives no answer about training.
inline constexpr std::string_view infersOnly =
    FLOPSMITH_TR("workload", "the accelerator only infers: its maker's software trains no models on it");

struct Hardware {
    std::string gpu; // as the record names it, or the part's name
    Device device;
    Device host; // the CPU, where known
    int count = 1; // devices of all machines; 0: a run on the CPU
    int perNode = 0; // 0: all in one
    int nodes = 1;
    std::string interconnect; // in the words of the records
    std::string internode; // network between machines, in words
    std::string hostName;
    double linkBandwidth =
        0; // bytes/s and direction of the narrowest link between two devices; 0: usual for the fabric
    double nodeBandwidth = 0; // bytes/s and direction between machines, per device; 0: usual
    double hostMemory = 0; // bytes
    double hostBandwidth = 0; // bytes/s
    double storageBandwidth = 0; // bytes/s, sequential read
    std::optional<double> powerLimit; // W per device, where set
};

/// Quantity that is asked for, in the unit of the measured records (their `metric` and `unit`).
struct Metric {
    std::string name;
    std::string unit;
};

struct Question {
    std::string id; // of a record; empty for a user's question
    std::string sourceGroup;
    Hardware hardware;
    Workload workload;
    Metric metric;
    std::optional<double> samplesToTarget; // of a benchmark that trains to a quality
};

/// The accelerator or CPU as a device; nullopt for other parts.
[[nodiscard]] std::optional<Device> deviceOf(const Part& part);

} // namespace flopsmith
