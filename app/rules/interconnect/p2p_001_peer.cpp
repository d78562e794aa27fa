// P2P-001, P2P-009: how well the accelerators work as one group.
#include <algorithm>
#include <array>
#include <set>

#include "app/base/text.h"
#include "app/rules/fit/judging.h"

namespace flopsmith {

namespace {

/// GeForce RTX of any generation: the stock driver gives no peer-to-peer over PCIe (rule book P2P-001). A chip that is
/// known by its name only is told by that.
bool geforceRtx(const Installed<Accelerator>& gpu)
{
    constexpr std::array<std::string_view, 4> generations{"turing", "ampere", "ada", "blackwell"};
    if (gpu->architecture.known())
        return std::find(generations.begin(), generations.end(), *gpu->architecture.get()) != generations.end();
    return gpu.item->part->name.find("RTX") != std::string::npos;
}

void checkPeer(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    if (gpus.size() < 2)
        return;
    std::vector<Installed<Accelerator>> geforce;
    for (const auto& gpu : gpus)
        if (gpu->series.valueOr("") == "geforce")
            geforce.push_back(gpu);
    if (geforce.empty())
        return;
    Judgement judge = out.judge(c, self, keysOf(geforce));
    bool without = false;
    for (const auto& gpu : geforce) {
        if (!gpu->peerToPeer.known() && geforceRtx(gpu)) {
            without = true;
            continue;
        }
        const auto* peer = judge.read(gpu->peerToPeer, *gpu.item, "peer_to_peer");
        without = without || (peer && !*peer);
    }
    const auto paths = acceleratorPaths(c.machine);
    const bool bridged =
        std::all_of(paths.begin(), paths.end(), [](const Path& p) { return p.kind == PathKind::NvLink; });
    const bool fires = without && !bridged;
    judge.conclude(
        fires,
        fires ? detail({nameOf(*geforce.front().item)}, {{"value_cards", count(static_cast<int>(geforce.size()))}})
              : Judgement::Detail{});
}

PartId modelOf(const Item& item)
{
    return item.part->variantOf.empty() ? item.part->id : item.part->variantOf;
}

void checkModels(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    if (gpus.size() < 2)
        return;
    Judgement judge = out.judge(c, self, keysOf(gpus));
    std::set<std::string> names;
    std::set<PartId> models;
    std::optional<Capacity> least;
    for (const auto& gpu : gpus) {
        if (models.insert(modelOf(*gpu.item)).second)
            names.insert(nameOf(*gpu.item));
        if (gpu->memory.known())
            least = std::min(least.value_or(*gpu->memory.get()), *gpu->memory.get());
    }
    if (models.size() < 2)
        return judge.pass();
    const int n = static_cast<int>(gpus.size());
    const std::string list = join({names.begin(), names.end()}, ", ");
    const Capacity used = least.value_or(Capacity{}) * n;
    judge.conclude(
        true,
        least ? detail({list, count(n), AnyQuantity(*least), AnyQuantity(used)},
                       {{"value_models", count(static_cast<int>(models.size()))},
                        {"limit_models", count(1)},
                        {"usable_gib", AnyQuantity(used)}})
              : detail({list}, {{"value_models", count(static_cast<int>(models.size()))}, {"limit_models", count(1)}},
                       FLOPSMITH_TR("rules", "Different cards (%1): a group works at the pace of the slowest.")));
}

/// The most frequent model for all.
std::vector<QuickFix> fixModels(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    const auto gpus = c.machine.all<Accelerator>();
    std::set<PartId> tried;
    for (const auto& wanted : gpus) {
        if (!tried.insert(wanted.item->part->id).second)
            continue;
        Batch batch;
        std::set<std::size_t> entries;
        for (const auto& gpu : gpus)
            if (own(*gpu.item) && gpu.item->part->id != wanted.item->part->id && entries.insert(gpu.item->entry).second)
                batch.edits.emplace_back(Replace{entryKeyOf(c.machine, *gpu.item), wanted.item->part->id});
        out.push_back({FLOPSMITH_TR("rules", "Only %1"), {nameOf(*wanted.item)}, batch});
    }
    return out;
}

} // namespace

extern const Rule p2p001;
const Rule p2p001{
    {.id = "P2P-001",
     .title = FLOPSMITH_TR("rules", "No peer-to-peer between GeForce cards"),
     .message = FLOPSMITH_TR("rules",
                             "%1 has no peer-to-peer in the maker's driver: traffic between cards goes through "
                             "the machine's memory."),
     .severity = Severity::Advice,
     .source = "rule book P2P-001"},
    &checkPeer};

extern const Rule p2p009;
const Rule p2p009{{.id = "P2P-009",
                   .title = FLOPSMITH_TR("rules", "Different accelerators in one group"),
                   .message = FLOPSMITH_TR("rules", "Different cards (%1): %2 share a model at %3 each, %4 in all."),
                   .severity = Severity::Warning,
                   .source = "rule book P2P-009"},
                  &checkModels,
                  &fixModels};

} // namespace flopsmith
