// NET-001: the network between the nodes of a cluster.
#include <algorithm>

#include "app/build/cluster.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Share of a step that the reduction of gradients may take, and the rate that is too slow for any group whose step
/// nobody states (rule book NET-001).
constexpr double stepShare = 0.3;
constexpr double slowGbit = 10;
constexpr double bytesPerGradient = 2; // BF16

/// Rate between a machine and the others: stated, else of its network cards, else of the board or the rented machine.
std::optional<double> linkGbit(const RuleContext& c, Judgement& judge)
{
    if (const auto stated = settingOf(c, "network_gbit_s"))
        return stated;
    const NodeNetwork network = nodeNetwork(c.machine);
    judge.evidence.add(network.gaps);
    if (network.total)
        return network.total->in(1e9 / 8);
    if (network.gaps.empty())
        judge.evidence.add({{}, "settings.network_gbit_s", false});
    return std::nullopt;
}

void checkNet001(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const int nodes = c.build().nodes;
    if (nodes < 2 || c.machine.all<Accelerator>().empty() || !worksAsGroup(c.build()))
        return;
    Judgement judge = out.judge(c, self, {"site"});
    const auto rate = linkGbit(c, judge);
    const auto step = settingOf(c, "step_s");
    const auto params = settingOf(c, "params_b");
    if (rate && step && params && *rate > 0 && *step > 0) {
        const double bytes = *params * 1e9 * bytesPerGradient;
        const double seconds = 2.0 * (nodes - 1) / nodes * bytes / (*rate * 1e9 / 8);
        const double share = seconds / *step;
        const double limit = c.threshold("NET-001.share", stepShare);
        return judge.conclude(
            share > limit,
            detail({*rate, seconds, *step, share * 100},
                   {{"value_pct", share * 100}, {"limit_pct", limit * 100}, {"margin_pct", (limit - share) * 100}}));
    }
    const double slow = c.threshold("NET-001.gbit_s", slowGbit);
    judge.conclude(
        rate && *rate <= slow,
        detail(
            {rate.value_or(0), count(nodes)},
            {{"value", rate.value_or(0)}, {"limit", slow}, {"margin", rate.value_or(0) - slow}},
            FLOPSMITH_TR("rules",
                         "%1 Gbit/s between %2 nodes is too slow for a group over all of them; a pipeline bears it.")));
}

std::vector<QuickFix> fixNet001(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    const auto nic = c.machine.first<Network>();
    if (nic.spec && nic.item->part->kind != "switch" && own(*nic.item) && !settingOf(c, "network_gbit_s"))
        append(out, replaceBy(entryKeyOf(c.machine, *nic.item), alternatives(c, *nic.item->part, [&](const Part& part) {
                                  return part.kind == "nic"
                                      && part.as<Network>()->rate.valueOr(Bandwidth{}) > nic->rate.valueOr(Bandwidth{});
                              })));
    out.push_back({FLOPSMITH_TR("rules", "Run the nodes as a pipeline"),
                   {},
                   SetOption{"settings.workload_mode", "inference_pp"}});
    return out;
}

} // namespace

extern const Rule net001;
const Rule net001{
    {.id = "NET-001",
     .title = FLOPSMITH_TR("rules", "Network between nodes too slow"),
     .message = FLOPSMITH_TR("rules", "Gradients take %2 s of a step of %3 s (%4 %) at %1 Gbit/s between the nodes."),
     .severity = Severity::Warning,
     .source = "rule book NET-001"},
    &checkNet001,
    &fixNet001};

} // namespace flopsmith
