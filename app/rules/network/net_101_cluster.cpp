// NET-101, NET-102, NET-103, NET-104, NET-105: switches, links and shared storage of a cluster.
#include <algorithm>
#include <cmath>

#include "app/build/cluster.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Share of a step that the reduction of gradients may take (rule book NET-001).
constexpr double reductionShare = 0.3;
/// Operations per parameter and token of a training step, forward and backward (Kaplan et al. 2020), and the bytes of a
/// gradient in BF16.
constexpr double operationsPerToken = 6;
constexpr double gradientBytes = 2;
/// What the accelerators reach of their tensor rate, and the tokens that each works on between two reductions, where
/// nobody states a step: common figures of training runs, both thresholds of NET-103.
constexpr double usualUtilization = 0.4;
constexpr double usualTokens = 16384;
/// Share of a storage's sequential rate that a stream of samples gets (rule book STO-008).
constexpr double loaderShare = 0.7;

bool isCluster(const RuleContext& c)
{
    return machinesOf(c.build()) > 1;
}

std::vector<Installed<Network>> clusterSwitches(const Machine& machine)
{
    std::vector<Installed<Network>> out;
    for (const auto& one : machine.all<Network>())
        if (one.item->part->kind == "switch")
            out.push_back(one);
    return out;
}

std::vector<Installed<Network>> clusterCards(const Machine& machine)
{
    std::vector<Installed<Network>> out;
    for (const auto& one : machine.all<Network>())
        if (one.item->part->kind != "switch")
            out.push_back(one);
    return out;
}

std::vector<Installed<Storage>> sharedStorage(const Machine& machine)
{
    std::vector<Installed<Storage>> out;
    for (const auto& drive : machine.all<Storage>())
        if (isShared(*drive.item->part))
            out.push_back(drive);
    return out;
}

template <class T>
std::vector<std::string> keysOr(const std::vector<Installed<T>>& all, const std::string& other)
{
    return all.empty() ? std::vector<std::string>{other} : keysOf(all);
}

/// At least one port of each network card of each machine, one per networked storage, and two for each pair of
/// neighbouring switches.
void checkSwitchPorts(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!isCluster(c) || c.machine.first<Rented>().spec)
        return;
    const auto switches = clusterSwitches(c.machine);
    const int links = std::max<int>(1, static_cast<int>(clusterCards(c.machine).size()));
    // Two machines with one link each need no switch.
    if (switches.empty() && machinesOf(c.build()) == 2 && links == 1 && sharedStorage(c.machine).empty())
        return;
    Judgement judge = out.judge(c, self, keysOr(switches, "site"));
    if (switches.empty()) {
        judge.evidence.add({{}, "network.switch", false});
        return judge.pass();
    }
    int have = 0;
    for (const auto& one : switches)
        if (const int* ports = judge.read(one->ports, *one.item, "ports"))
            have += *ports;
    const int between = 2 * (static_cast<int>(switches.size()) - 1);
    const int need = machinesOf(c.build()) * links + static_cast<int>(sharedStorage(c.machine).size()) + between;
    judge.conclude(
        judge.evidence.solid() && need > have,
        detail({count(need), count(have), count(machinesOf(c.build())), count(links)}, atMost("ports", need, have)));
}

std::vector<QuickFix> fixSwitchPorts(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    if (!item || !own(*item))
        return {};
    std::vector<QuickFix> out;
    const auto* one = item->part->as<Network>();
    out = replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                        const auto* other = part.as<Network>();
                        return part.kind == "switch" && other->ports.valueOr(0) > one->ports.valueOr(0)
                            && other->rate.valueOr(Bandwidth{}) >= one->rate.valueOr(Bandwidth{})
                            && other->standard.valueOr("") == one->standard.valueOr("");
                    }));
    out.push_back({FLOPSMITH_TR("rules", "One more %1"), {nameOf(*item)}, Place{item->part->id, {}, 1, {}}});
    return out;
}

void checkPortRates(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto switches = clusterSwitches(c.machine);
    for (const auto& card : clusterCards(c.machine)) {
        if (switches.empty())
            return;
        Judgement judge = out.judge(c, self, {card.item->key.str(), switches.front().item->key.str()});
        const Bandwidth* rate = judge.read(card->rate, *card.item, "rate_gbit_s");
        const std::string* standard = judge.read(card->standard, *card.item, "standard");
        Bandwidth best;
        bool sameStandard = false;
        bool known = true;
        for (const auto& one : switches) {
            const Bandwidth* port = judge.read(one->rate, *one.item, "rate_gbit_s");
            const std::string* spoken = judge.read(one->standard, *one.item, "standard");
            known = known && port && spoken;
            best = port ? std::max(best, *port) : best;
            sameStandard = sameStandard || (standard && spoken && *standard == *spoken);
        }
        if (!rate || !standard || !known) {
            judge.pass();
            continue;
        }
        const double gbit = 1e9 / 8;
        judge.conclude(
            !sameStandard || *rate > best,
            detail({nameOf(*card.item), rate->in(gbit), best.in(gbit)},
                   {{"value", rate->in(gbit)}, {"limit", best.in(gbit)}, {"margin", best.in(gbit)-rate->in(gbit)}},
                   sameStandard ? std::string_view()
                                : FLOPSMITH_TR("rules",
                                               "%1 does not speak the language of the switch (Ethernet, "
                                               "InfiniBand): no link comes up."),
                   sameStandard ? Severity::Warning : Severity::Error));
    }
}

std::vector<QuickFix> fixPortRates(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    const auto switches = clusterSwitches(c.machine);
    if (!card || switches.empty())
        return {};
    const auto* wanted = card->part->as<Network>();
    std::vector<QuickFix> out;
    const Item& first = *switches.front().item;
    if (own(first))
        append(out, replaceBy(entryKeyOf(c.machine, first), alternatives(c, *first.part, [&](const Part& part) {
                                  const auto* other = part.as<Network>();
                                  return part.kind == "switch"
                                      && other->standard.valueOr("") == wanted->standard.valueOr("")
                                      && other->rate.valueOr(Bandwidth{}) >= wanted->rate.valueOr(Bandwidth{});
                              })));
    if (own(*card))
        append(out, replaceBy(entryKeyOf(c.machine, *card), alternatives(c, *card->part, [&](const Part& part) {
                                  const auto* other = part.as<Network>();
                                  return part.kind != "switch"
                                      && other->standard.valueOr("") == switches.front()->standard.valueOr("")
                                      && other->rate.known()
                                      && *other->rate.get() <= switches.front()->rate.valueOr(Bandwidth{});
                              })));
    append(out, removalOf(*card));
    return out;
}

/// Bytes of P parameters that cross the links of a machine: gradients go there and back, 2 (n-1)/n * 2 P; a sharded
/// model is gathered twice and reduced once, 3 (n-1)/n * 2 P. A step takes each accelerator 6 P tokens operations: P
/// falls out.
void checkPerGpu(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    // With a stated step NET-001 judges it.
    if (!isCluster(c) || gpus.empty() || !worksAsGroup(c.build())
        || (settingOf(c, "step_s") && settingOf(c, "params_b")))
        return;
    Judgement judge = out.judge(c, self, {"site"});
    double operations = 0;
    for (const auto& gpu : gpus) {
        const Figure<double>& rate = gpu->fp16Tensor.known() ? gpu->fp16Tensor : gpu->bf16Tensor;
        if (const double* tflops = judge.read(rate, *gpu.item, "fp16_tensor_tflops"))
            operations += *tflops * 1e12;
    }
    double have = 0;
    if (const auto stated = settingOf(c, "network_gbit_s")) {
        have = *stated;
    } else {
        const NodeNetwork network = nodeNetwork(c.machine);
        judge.evidence.add(network.gaps);
        if (!network.total && network.gaps.empty())
            judge.evidence.add({{}, "settings.network_gbit_s", false});
        have = network.total ? network.total->in(1e9 / 8) : 0;
    }
    const double n = machinesOf(c.build());
    const double perGpu = have / static_cast<double>(gpus.size());
    const double tokens = c.threshold("NET-103.tokens", usualTokens);
    const auto number = static_cast<double>(gpus.size());
    const WorkMode mode = workMode(c.build());
    const double passes = mode == WorkMode::Sharded ? 3 : 2;
    const double step = operationsPerToken * tokens * reductionShare
        / (c.threshold("NET-103.utilization", usualUtilization) * operations / number);
    const double need = passes * (n - 1) / n * gradientBytes / step * 8 / 1e9 / number;
    judge.conclude(have > 0 && operations > 0 && judge.evidence.solid() && perGpu < need,
                   detail({perGpu, need, tokens}, {{"value", perGpu}, {"limit", need}, {"margin", perGpu - need}}, {},
                          mode == WorkMode::Unknown ? Severity::Advice : Severity::Warning));
}

std::vector<QuickFix> fixPerGpu(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    const auto cards = clusterCards(c.machine);
    if (!cards.empty() && own(*cards.front().item) && !settingOf(c, "network_gbit_s")) {
        const auto& nic = cards.front();
        append(out, replaceBy(entryKeyOf(c.machine, *nic.item), alternatives(c, *nic.item->part, [&](const Part& part) {
                                  const auto* other = part.as<Network>();
                                  return part.kind == nic.item->part->kind
                                      && other->standard.valueOr("") == nic->standard.valueOr("")
                                      && other->rate.valueOr(Bandwidth{}) > nic->rate.valueOr(Bandwidth{});
                              })));
    }
    out.push_back({FLOPSMITH_TR("rules", "Run the nodes as a pipeline"),
                   {},
                   SetOption{"settings.workload_mode", "inference_pp"}});
    return out;
}

void checkLoaders(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto storages = sharedStorage(c.machine);
    if (!isCluster(c) || storages.empty())
        return;
    Judgement judge = out.judge(c, self, keysOf(storages));
    const auto each = readNumber(c, judge, "stream_gb_s");
    Bandwidth have;
    for (const auto& storage : storages)
        if (const Bandwidth* read = judge.read(storage->read, *storage.item, "read_mb_s"))
            have += *read;
    have = have * c.threshold("NET-104.share", loaderShare);
    const Bandwidth need = gigabytesPerSecond(each.value_or(0) * machinesOf(c.build()));
    judge.conclude(
        judge.evidence.solid() && need > have,
        detail({count(machinesOf(c.build())), AnyQuantity(need), AnyQuantity(have)}, atMost("gb_s", need, have)));
}

std::vector<QuickFix> fixLoaders(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    if (!item || !own(*item))
        return {};
    const auto* one = item->part->as<Storage>();
    std::vector<QuickFix> out =
        replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                      return part.kind == "network"
                          && part.as<Storage>()->read.valueOr(Bandwidth{}) > one->read.valueOr(Bandwidth{});
                  }));
    out.push_back({FLOPSMITH_TR("rules", "One more %1"), {nameOf(*item)}, Place{item->part->id, {}, 1, {}}});
    return out;
}

void checkSpareSwitch(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto switches = clusterSwitches(c.machine);
    if (!isCluster(c) || switches.empty())
        return;
    Judgement judge = out.judge(c, self, keysOf(switches));
    judge.conclude(switches.size() == 1,
                   detail({nameOf(*switches.front().item), count(machinesOf(c.build()))},
                          {{"value", count(1)}, {"limit", count(2)}}));
}

std::vector<QuickFix> fixSpareSwitch(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    if (!item)
        return {};
    return {{FLOPSMITH_TR("rules", "One more %1"), {nameOf(*item)}, Place{item->part->id, {}, 1, {}}}};
}

} // namespace

extern const Rule net101;
const Rule net101{
    {.id = "NET-101",
     .title = FLOPSMITH_TR("rules", "Too few switch ports"),
     .message = FLOPSMITH_TR(
         "rules", "%1 ports are needed for %3 machines (links of each: %4) and what they share, there are %2."),
     .severity = Severity::Error,
     .source = "Flopsmith: one port per link"},
    &checkSwitchPorts,
    &fixSwitchPorts};

extern const Rule net102;
const Rule net102{{.id = "NET-102",
                   .title = FLOPSMITH_TR("rules", "Switch does not match the network card"),
                   .message = FLOPSMITH_TR("rules", "%1 has ports of %2 Gbit/s, the switch of %3 Gbit/s."),
                   .severity = Severity::Warning,
                   .source = "Flopsmith: a link runs at the rate of its slower end"},
                  &checkPortRates,
                  &fixPortRates};

extern const Rule net103;
const Rule net103{
    {.id = "NET-103",
     .title = FLOPSMITH_TR("rules", "Little network for each accelerator"),
     .message = FLOPSMITH_TR("rules",
                             "%1 Gbit/s per accelerator between the machines; %2 keep the reduction of gradients below "
                             "30 % of a step of %3 tokens per accelerator."),
     .severity = Severity::Warning,
     .source = "rule book NET-001; 6 operations per parameter and token (Kaplan et al. 2020)"},
    &checkPerGpu,
    &fixPerGpu};

extern const Rule net104;
const Rule net104{{.id = "NET-104",
                   .title = FLOPSMITH_TR("rules", "Shared storage too slow for the data loaders"),
                   .message = FLOPSMITH_TR("rules", "%1 machines read %2 together, of the shared storage %3 remain."),
                   .severity = Severity::Warning,
                   .source = "rule book STO-008"},
                  &checkLoaders,
                  &fixLoaders};

extern const Rule net105;
const Rule net105{{.id = "NET-105",
                   .title = FLOPSMITH_TR("rules", "One switch without a spare"),
                   .message = FLOPSMITH_TR("rules", "When %1 fails, all %2 machines stand apart."),
                   .severity = Severity::Advice,
                   .source = "Flopsmith"},
                  &checkSpareSwitch,
                  &fixSpareSwitch};

} // namespace flopsmith
