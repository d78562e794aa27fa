// PCI-010, PCI-011, PCI-025: speed of links against the work, the card's generation and the network's rate.
#include <algorithm>

#include "app/build/settings_keys.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

/// Least link per accelerator: alone or in a pipeline (model load only), in data-parallel training, tensor parallel and
/// sharded training (rule book PCI-010).
constexpr double aloneGbS = 0.98;
constexpr double trainingGbS = 7.8;
constexpr double tensorGbS = 12.0;
constexpr double shardedGbS = 15.7;
/// Room for protocol overhead on top of a network's rate (rule book PCI-025).
constexpr double networkOverhead = 1.05;

std::optional<Bandwidth> speedOf(const RuleContext& c, const Link& link)
{
    if (!link.width || !link.gen)
        return std::nullopt;
    return c.tables().linkBandwidth(*link.width, *link.gen);
}

bool dead(const Link& link)
{
    return link.width && *link.width == 0;
}

void checkSpeed(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const bool together = trainsTogether(c.machine);
    const WorkMode mode = workMode(c.build());
    const double wanted = !together         ? c.threshold("PCI-010.single_gb_s", aloneGbS)
        : mode == WorkMode::TensorInference ? c.threshold("PCI-010.inference_tp_gb_s", tensorGbS)
        : mode == WorkMode::Sharded         ? c.threshold("PCI-010.fsdp_zero3_gb_s", shardedGbS)
                                            : c.threshold("PCI-010.ddp_gb_s", trainingGbS);
    const Bandwidth limit = gigabytesPerSecond(wanted);
    std::string_view text;
    if (!together)
        text = FLOPSMITH_TR("rules", "%1 carries %2: models load slowly (%3 would do).");
    else if (mode == WorkMode::TensorInference)
        text = FLOPSMITH_TR("rules", "%1 carries %2; tensor parallel wants %3 per card.");
    else if (mode == WorkMode::Sharded)
        text = FLOPSMITH_TR("rules", "%1 carries %2; sharded training (FSDP, ZeRO-3) wants %3 per card.");
    for (const auto& [gpu, link] : cardLinks(c.machine)) {
        if (dead(link) || (link.slot.empty() && !link.width))
            continue; // PCI-008; a width that nobody states
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        readWidth(c, link, judge.evidence);
        readGeneration(c, link, judge.evidence);
        const auto speed = speedOf(c, link);
        const bool slow = speed && *speed < limit;
        judge.conclude(slow,
                       slow ? detail({link.text(), AnyQuantity(*speed), AnyQuantity(limit)},
                                     atLeast("gb_s", *speed, limit), text,
                                     together ? Severity::Warning : Severity::Advice)
                            : Judgement::Detail{});
    }
}

void judgeGeneration(const RuleContext& c, const RuleInfo& self, const Link& link, const Item& card, Results& out)
{
    Judgement judge = out.judge(c, self, {card.key.str()});
    readGeneration(c, link, judge.evidence);
    const auto* a = card.part->as<Accelerator>();
    const auto* n = card.part->as<Network>();
    const std::optional<int> able = a ? a->pcieGen.value() : n ? n->pcieGen.value() : std::nullopt;
    const bool slower = link.gen && able && *link.gen < *able;
    judge.conclude(slower,
                   slower ? detail({nameOf(card), count(*able), count(*link.gen)}, atLeast("gen", *link.gen, *able))
                          : Judgement::Detail{});
}

void checkGeneration(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& [gpu, link] : cardLinks(c.machine))
        if (!dead(link))
            judgeGeneration(c, self, link, *gpu.item, out);
    for (const Link* link : pcieLinks(c.machine)) {
        const Item* card = c.machine.item(link->card);
        if (card && card->part->as<Network>() && !dead(*link))
            judgeGeneration(c, self, *link, *card, out); // drives are STO-002
    }
}

void checkNetwork(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const double overhead = c.threshold("PCI-025.overhead", networkOverhead);
    for (const auto& nic : c.machine.all<Network>()) {
        const Link* link = nic.item->slot.empty() ? nullptr : c.machine.link(nic.item->slot);
        if (!link || dead(*link))
            continue;
        Judgement judge = out.judge(c, self, {nic.item->key.str()});
        readWidth(c, *link, judge.evidence);
        readGeneration(c, *link, judge.evidence);
        const auto* rate = judge.read(nic->rate, *nic.item, "rate_gbit_s");
        const auto speed = speedOf(c, *link);
        const Bandwidth needed = (rate ? *rate : Bandwidth{}) * overhead;
        const bool slow = rate && speed && *speed < needed;
        judge.conclude(
            slow,
            slow ? detail({link->text(), AnyQuantity(*speed), AnyQuantity(needed)}, atLeast("gb_s", *speed, needed))
                 : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixPci010(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    if (!card)
        return {};
    std::vector<QuickFix> out = movesOf(c, *card);
    append(out, replaceCards(c));
    return out;
}

} // namespace

extern const Rule pci010;
const Rule pci010{{.id = "PCI-010",
                   .title = FLOPSMITH_TR("rules", "Link too slow for training together"),
                   .message = FLOPSMITH_TR("rules", "%1 carries %2; data-parallel training wants %3 per card."),
                   .severity = Severity::Warning,
                   .source = "rule book PCI-010"},
                  &checkSpeed,
                  &fixPci010};

extern const Rule pci011;
const Rule pci011{{.id = "PCI-011",
                   .title = FLOPSMITH_TR("rules", "Card on an older PCIe generation"),
                   .message = FLOPSMITH_TR("rules", "%1 is Gen%2, its link runs at Gen%3."),
                   .severity = Severity::Advice,
                   .source = "rule book PCI-011"},
                  &checkGeneration,
                  &fixPci010};

extern const Rule pci025;
const Rule pci025{{.id = "PCI-025",
                   .title = FLOPSMITH_TR("rules", "Slot too slow for the network card"),
                   .message = FLOPSMITH_TR("rules", "%1 carries %2, the port needs %3."),
                   .severity = Severity::Warning,
                   .source = "rule book PCI-025"},
                  &checkNetwork,
                  &fixPci010};

} // namespace flopsmith
