#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "app/build/cluster.h"
#include "app/build/settings_keys.h"
#include "app/workload/answer.h"

namespace flopsmith {

namespace {

struct Gpus {
    const Part* part = nullptr;
    std::vector<Installed<Accelerator>> members;

    /// What the group can do together; orders groups of a mixed machine.
    [[nodiscard]] double strength() const
    {
        const Accelerator& gpu = *members.front().spec;
        const double rate = gpu.fp16Tensor.valueOr(gpu.bf16Tensor.valueOr(gpu.fp32.valueOr(0)));
        return rate * static_cast<double>(members.size());
    }
};

std::vector<Gpus> groupsOf(const Machine& machine)
{
    std::vector<Gpus> out;
    for (const auto& gpu : machine.all<Accelerator>()) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const Gpus& g) { return g.part == gpu.item->part; });
        if (same == out.end())
            out.push_back({gpu.item->part, {gpu}});
        else
            same->members.push_back(gpu);
    }
    std::stable_sort(out.begin(), out.end(), [](const Gpus& a, const Gpus& b) { return a.strength() > b.strength(); });
    return out;
}

/// The narrowest PCIe link of the group; 0 when one is not known.
double narrowestLink(const Machine& machine, const Gpus& gpus)
{
    double out = 0;
    for (const auto& gpu : gpus.members) {
        const Link* link = gpu.item->slot.empty() ? nullptr : machine.link(gpu.item->slot);
        const auto stated = link ? std::optional<Link>(*link) : statedLink(machine, *gpu.item);
        if (!stated || !stated->width || !stated->gen)
            return 0;
        const auto rate = machine.catalog().tables().linkBandwidth(*stated->width, *stated->gen);
        if (!rate)
            return 0;
        const auto bytes = static_cast<double>(rate->raw());
        out = out > 0 ? std::min(out, bytes) : bytes;
    }
    return out;
}

void joinDevices(const Machine& machine, const Gpus& gpus, Hardware& out)
{
    const bool several = gpus.members.size() > 1;
    const bool module = out.device.form == "sxm" || out.device.form == "oam" || out.device.form == "board";
    const bool peer = flagSetting(machine.build().settings, "p2p_patch").value_or(false) || out.device.peerToPeer;
    out.linkBandwidth = module ? out.device.nvlink / 2 : narrowestLink(machine, gpus);
    if (!several)
        out.interconnect = "none";
    else if (module)
        out.interconnect = "NVLink/NVSwitch";
    else if (nvLinkMesh(machine)) {
        out.interconnect = "NVLink bridge (pairs)";
        out.linkBandwidth = out.device.nvlink / 2;
    } else
        out.interconnect = peer ? "PCIe" : "PCIe (no P2P)";
}

/// Bytes per second between one machine and the others; 0 when no port is known.
double nodeRate(const Machine& machine)
{
    if (const auto rate = numberSetting(machine.build().settings, "network_gbit_s"))
        return *rate * 1e9 / 8;
    return static_cast<double>(nodeNetwork(machine).total.value_or(Bandwidth{}).raw());
}

/// What one machine reads: of networked storage its share, and no more than its own links carry.
double readRate(const Machine& machine, const Installed<Storage>& drive)
{
    const auto rate = static_cast<double>(drive->read.valueOr(Bandwidth{}).raw());
    if (!isShared(*drive.item->part))
        return rate;
    const double share = rate / machinesOf(machine.build());
    const double links = nodeRate(machine);
    return links > 0 ? std::min(share, links) : share;
}

void addHost(const Machine& machine, Hardware& out)
{
    const auto cpus = machine.all<Cpu>();
    if (!cpus.empty()) {
        out.host = deviceOf(*cpus.front().item->part).value_or(Device{});
        out.hostName = cpus.front().item->part->name;
        out.host.cores *= static_cast<double>(cpus.size());
        out.host.bandwidth *= static_cast<double>(cpus.size());
        out.host.power *= static_cast<double>(cpus.size());
    }
    const PerformanceEstimate performance = estimatePerformance(machine);
    out.hostMemory = static_cast<double>(performance.hostMemory.value.raw());
    if (performance.hostBandwidth.value.raw() > 0)
        out.hostBandwidth = static_cast<double>(performance.hostBandwidth.value.raw());
    for (const auto& drive : machine.all<Storage>())
        out.storageBandwidth = std::max(out.storageBandwidth, readRate(machine, drive));
}

} // namespace

Hardware hardwareOf(const Machine& machine, std::vector<Assumption>& assumed)
{
    Hardware out;
    addHost(machine, out);
    const auto groups = groupsOf(machine);
    out.nodes = machinesOf(machine.build());
    if (groups.empty()) {
        out.count = 0;
        out.device = out.host;
        out.device.memory = out.hostMemory;
        if (out.hostBandwidth > 0)
            out.device.bandwidth = out.hostBandwidth;
        out.gpu = out.device.name;
        return out;
    }
    for (const auto& rented : machine.all<Rented>())
        if (!acceleratorsStated(*rented.spec, rented.item->settings))
            assumed.push_back({"accelerators", "1, the offer does not state how many"});
    const Gpus& used = groups.front();
    out.device = deviceOf(*used.part).value_or(Device{});
    out.gpu = used.part->name;
    out.perNode = static_cast<int>(used.members.size());
    out.count = out.perNode * out.nodes;
    joinDevices(machine, used, out);
    if (out.nodes > 1) {
        out.nodeBandwidth = nodeRate(machine) / out.perNode;
        out.internode = out.nodeBandwidth > 0 ? fmt::format("{:.0f} Gb/s", out.nodeBandwidth * 8 / 1e9 * out.perNode)
                                              : std::string();
    }
    for (const auto& gpu : used.members)
        if (const auto limit = numberSetting(gpu.item->settings, "power_limit_w"))
            out.powerLimit = std::min(out.powerLimit.value_or(*limit), *limit);
    for (std::size_t i = 1; i < groups.size(); ++i)
        assumed.push_back({"idle", fmt::format("{}x {}", groups[i].members.size(), groups[i].part->name)});
    return out;
}

} // namespace flopsmith
