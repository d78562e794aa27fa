// PCI-020, PCI-021, PCI-032: cards below PCIe switches.
#include <algorithm>
#include <set>

#include "app/build/risers.h"
#include "app/rules/pcie/lanes.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Bandwidth of the cards over that of the uplink (rule book PCI-020).
constexpr double muchShared = 2;
constexpr double tooMuchShared = 4;
/// Cards per (virtual) switch from which writes between switches collapse, measured per maker (rule book PCI-021).
constexpr int broadcomSources = 2;
constexpr int microchipSources = 4;

std::vector<std::string> subjectsOf(const PcieSwitch& one)
{
    return one.cards.empty() ? std::vector<std::string>{one.name} : one.cards;
}

/// GB/s of the cards of a switch; lanes and generation behind a switch that no slot states are the card's own.
double demand(const RuleContext& c, const PcieSwitch& one, Judgement& judge)
{
    double sum = 0;
    for (const std::string& key : one.cards) {
        const Item* item = c.machine.item(InstanceKey(key));
        const auto* gpu = item ? item->part->as<Accelerator>() : nullptr;
        if (!gpu)
            continue;
        const auto* lanes = judge.read(gpu->pcieLanes, *item, "pcie_lanes");
        const auto* gen = judge.read(gpu->pcieGen, *item, "pcie_gen");
        if (!lanes || !gen)
            continue;
        const int downGen = std::min(*gen, one.uplinkGen.value_or(*gen));
        sum += c.tables().linkBandwidth(*lanes, downGen).value_or(Bandwidth{}).in(units::gigabytePerSecond);
    }
    return sum;
}

void checkShared(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const WorkMode mode = workMode(c.build());
    const bool streams = mode == WorkMode::Training || mode == WorkMode::DataParallel || mode == WorkMode::Sharded;
    for (const PcieSwitch& one : switchesOf(c.machine)) {
        if (one.cards.empty())
            continue;
        Judgement judge = out.judge(c, self, subjectsOf(one));
        const double cards = demand(c, one, judge);
        // An uplink of unknown generation is as fast as the cards' own.
        int gen = one.uplinkGen.value_or(0);
        for (const std::string& key : one.cards)
            if (const Item* item = one.uplinkGen ? nullptr : c.machine.item(InstanceKey(key)))
                if (const auto* gpu = item->part->as<Accelerator>())
                    gen = std::max(gen, gpu->pcieGen.valueOr(0));
        const auto uplink = c.tables().linkBandwidth(one.uplinkLanes, gen);
        const double ratio = uplink && *uplink > Bandwidth{} ? cards / uplink->in(units::gigabytePerSecond) : 0;
        const double warn = c.threshold("PCI-020.warn", muchShared);
        // Exactly twice is two cards on one uplink, which every such board has.
        judge.conclude(ratio > warn + 0.01,
                       detail({count(static_cast<int>(one.cards.size())), ratio, count(one.uplinkLanes)},
                              {{"value", ratio}, {"limit", warn}, {"margin", warn - ratio}}, {},
                              streams && ratio > c.threshold("PCI-020.error", tooMuchShared) + 0.01
                                  ? Severity::Error
                                  : Severity::Warning));
    }
}

/// Fewer cards below the switch.
std::vector<QuickFix> fixShared(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    if (!card)
        return {};
    std::vector<QuickFix> out = movesOf(c, *card);
    const int n = static_cast<int>(c.machine.all<Accelerator>().size());
    if (own(*card))
        for (int fewer = n - 1; fewer >= 1 && out.size() < 4; --fewer)
            if (c.build().parts[card->entry].count == n)
                out.push_back({FLOPSMITH_TR("rules", "Have %1 of %2"),
                               {count(fewer), nameOf(*card)},
                               SetCount{entryKeyOf(c.machine, *card), fewer}});
    append(out, removalOf(*card));
    return out;
}

int sourcesOf(const std::string& vendor)
{
    if (vendor.find("broadcom") != std::string::npos || vendor.find("pex890") != std::string::npos)
        return broadcomSources;
    const bool microchip = vendor.find("microchip") != std::string::npos || vendor.find("pm50100") != std::string::npos
        || vendor.find("c-payne") != std::string::npos;
    return microchip ? microchipSources : 0;
}

void checkCollapse(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto switches = switchesOf(c.machine);
    const WorkMode mode = workMode(c.build());
    // Data parallel alone reduces in rings and does not write all to all.
    if (switches.size() < 2 || !worksAsGroup(c.build()) || mode == WorkMode::DataParallel)
        return;
    // Switches whose root nobody states hang on slots of their own.
    std::set<std::string> roots;
    for (const PcieSwitch& one : switches)
        roots.insert(one.root.empty() ? one.name : one.root);
    if (roots.size() < 2)
        return;
    for (const PcieSwitch& one : switches) {
        if (one.cards.empty())
            continue;
        Judgement judge = out.judge(c, self, subjectsOf(one));
        const int each = (static_cast<int>(one.cards.size()) + one.parts - 1) / one.parts;
        const int limit = sourcesOf(one.vendor);
        if (one.vendor.empty() && each >= broadcomSources)
            judge.evidence.add({{}, "settings.pcie_switches", false});
        judge.conclude(limit > 0 && each >= limit, detail({count(each), one.vendor}, atMost("cards", each, limit - 1)));
    }
}

void checkPowerStates(const RuleContext& c, const RuleInfo& self, Results& out)
{
    std::set<std::string> behind;
    for (const PcieSwitch& one : switchesOf(c.machine))
        behind.insert(one.cards.begin(), one.cards.end());
    for (const Riser& riser : risersOf(c.machine))
        if (riser.active.value_or(false) && !riser.card.empty())
            behind.insert(riser.card);
    std::vector<std::string> subjects;
    std::vector<Installed<Accelerator>> open;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!behind.contains(gpu.item->key.str()))
            continue;
        if (gpu->architecture.valueOr("") == "blackwell")
            subjects.push_back(gpu.item->key.str());
        open.push_back(gpu);
    }
    if (open.empty())
        return;
    Judgement judge = out.judge(c, self, subjects.empty() ? keysOf(open) : subjects);
    for (const auto& gpu : open)
        judge.read(gpu->architecture, *gpu.item, "architecture");
    judge.conclude(!subjects.empty(), {});
    if (!subjects.empty())
        out.condition(
            self, subjects,
            FLOPSMITH_TR("rules", "Start Linux with pcie_aspm=off pcie_port_pm=off and lock the links' speed."));
}

} // namespace

extern const Rule pci020;
const Rule pci020{
    {.id = "PCI-020",
     .title = FLOPSMITH_TR("rules", "PCIe switch oversubscribed"),
     .message = FLOPSMITH_TR(
         "rules", "%1 cards share an x%3 uplink to host memory: together they could ask for %2 times its rate."),
     .severity = Severity::Warning,
     .source = "rule book PCI-020"},
    &checkShared,
    &fixShared};

extern const Rule pci021;
const Rule pci021{
    {.id = "PCI-021",
     .title = FLOPSMITH_TR("rules", "Writes between switches collapse"),
     .message = FLOPSMITH_TR("rules",
                             "%1 cards write through one %2 switch into another root: measured rates fall to a tenth; "
                             "give each switch fewer cards or keep a group below one switch."),
     .severity = Severity::Warning,
     .source = "rule book PCI-021"},
    &checkCollapse};

extern const Rule pci032;
const Rule pci032{{.id = "PCI-032",
                   .title = FLOPSMITH_TR("rules", "Blackwell behind a switch or retimer"),
                   .message = FLOPSMITH_TR("rules",
                                           "Link power states of Blackwell cards upset switches and retimers: lock the "
                                           "link speed and switch PCIe power management off."),
                   .severity = Severity::Advice,
                   .source = "rule book PCI-032"},
                  &checkPowerStates};

} // namespace flopsmith
