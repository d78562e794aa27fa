// How the speed follows the number of devices of one machine, joined as they are in it.
#include <algorithm>
#include <string>

#include "app/workload/change.h"
#include "app/workload/curves.h"

namespace flopsmith {

namespace {

/// Powers of two and all of them; beyond one machine, whole machines.
std::vector<int> scalingCounts(const Hardware& hardware)
{
    const int perNode = hardware.perNode > 0 ? hardware.perNode : hardware.count;
    std::vector<int> out;
    for (int n = 1; n < perNode; n *= 2)
        out.push_back(n);
    for (int nodes = 1; nodes * perNode < hardware.count; nodes *= 2)
        out.push_back(nodes * perNode);
    out.push_back(hardware.count);
    return out;
}

/// The parallelism that settle() takes for a server.
std::string scalingParallelism(int devices)
{
    return "TP" + std::to_string(devices) + " EP1 DP1";
}

Question withDevices(Question q, int devices)
{
    Hardware& hardware = q.hardware;
    Workload& w = q.workload;
    if (w.parallelism == scalingParallelism(hardware.count))
        w.parallelism = devices > 1 ? scalingParallelism(devices) : std::string();
    const int perNode = hardware.perNode > 0 ? hardware.perNode : hardware.count;
    hardware.nodes = (devices + perNode - 1) / perNode;
    hardware.perNode = std::min(devices, perNode);
    hardware.count = devices;
    if (hardware.nodes == 1) {
        hardware.internode.clear();
        hardware.nodeBandwidth = 0;
    }
    if (devices == 1) {
        hardware.interconnect = "none";
        w.sharding.clear();
        w.multiGpu.clear();
    }
    if (!w.mode.starts_with("inference"))
        setVariedBatch(w, variedBatch(w), devices);
    return q;
}

} // namespace

Curve deviceSpeed(const WorkloadAnswer& now, const Estimator& estimator)
{
    Curve out;
    const Hardware& hardware = now.question.hardware;
    const Workload& w = now.question.workload;
    if (hardware.count < 2) {
        out.whyNot = FLOPSMITH_TR("workload", "there are no accelerators to add up: speed scales from the second on");
        return out;
    }
    if (!w.parallelism.empty() && w.parallelism != scalingParallelism(hardware.count)) {
        out.whyNot = FLOPSMITH_TR("workload", "the stated parallelism is one for this number of accelerators");
        return out;
    }
    for (const int devices : scalingCounts(hardware)) {
        const Question q = withDevices(now.question, devices);
        std::string why;
        const auto memory = memoryPerDevice(q.workload, q.hardware, estimator, why);
        if (memory && now.memory.available > 0 && memory->value > now.memory.available) {
            out.whyNot = FLOPSMITH_TR("workload", "it does not fit");
            continue;
        }
        const auto p = estimator.predict(q, LeaveOut::Repetitions, 0, why);
        if (!p || !(p->value > 0)) {
            out.whyNot = why;
            continue;
        }
        CurvePoint point{static_cast<double>(devices), p->value, p->low, p->high};
        if (q.metric.name == "latency_batch") { // shown as images per second
            const double images = q.workload.batch.value_or(1);
            point = {point.x, images / p->value, images / p->high, images / std::max(p->low, p->value / 1e3)};
        }
        out.points.push_back(point);
    }
    return out;
}

} // namespace flopsmith
