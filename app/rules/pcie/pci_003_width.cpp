// PCI-003, PCI-009: accelerators narrowed for good, by the slot's wiring or by the CPU.
#include <algorithm>

#include "app/base/text.h"
#include "app/build/fit.h"
#include "app/build/risers.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

/// Widest link that counts, and the width below which the loss is worth a warning (rule book PCI-003).
constexpr int fullWidth = 16;
constexpr int warnBelow = 8;
/// CPUs with at least as many lanes give their slots x16 in any case; only smaller ones have a graphics port
/// (general knowledge; rule book PCI-009).
constexpr int manyLanes = 40;

/// Lanes that a riser or one branch of a splitter leads on: "x4x4x4x4" is four times four.
std::optional<int> lanesThrough(const Riser& riser)
{
    if (riser.lanes)
        return riser.lanes;
    const auto branch =
        riser.split.starts_with('x') ? parseDecimal(riser.split.substr(1, riser.split.find('x', 1) - 1)) : std::nullopt;
    return branch && *branch >= 1 && *branch <= fullWidth ? std::optional(static_cast<int>(*branch)) : std::nullopt;
}

/// What the card at the end of the riser could use; when the riser names none, what each of the cards could.
int wantedBehind(const RuleContext& c, const Riser& riser)
{
    int wanted = fullWidth;
    bool any = false;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isPcieCard(*gpu.spec) || (!riser.card.empty() && riser.card != gpu.item->key.str()))
            continue;
        wanted = std::min(wanted, gpu->pcieLanes.valueOr(0));
        any = true;
    }
    return any ? wanted : 0;
}

void checkRiserWidth(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Riser& riser : risersOf(c.machine)) {
        const auto lanes = lanesThrough(riser);
        const int wanted = wantedBehind(c, riser);
        if (!lanes || wanted == 0)
            continue;
        Judgement judge = out.judge(c, self, {riser.subject()});
        const bool narrow = *lanes < wanted;
        const int limit = static_cast<int>(c.threshold("PCI-003.warning_below_width", warnBelow));
        judge.conclude(narrow,
                       narrow ? detail({count(*lanes), count(wanted)}, atLeast("lanes", *lanes, wanted),
                                       FLOPSMITH_TR("rules", "A riser leads on x%1, the card could use x%2."),
                                       *lanes < limit ? Severity::Warning : Severity::Advice)
                              : Judgement::Detail{});
    }
}

void checkWiring(const RuleContext& c, const RuleInfo& self, Results& out)
{
    checkRiserWidth(c, self, out);
    for (const auto& gpu : linkedAccelerators(c.machine)) {
        const Slot* slot = c.machine.slot(gpu.item->slot);
        const Link* link = c.machine.link(gpu.item->slot);
        // A dead slot is PCI-008.
        if (!slot || slot->kind != SlotKind::Pcie || (slot->wired && *slot->wired == 0))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        readWidth(c, *link, judge.evidence);
        const int wanted = std::min(fullWidth, gpu->pcieLanes.valueOr(0));
        const bool narrow = slot->wired && *slot->wired < wanted;
        const int limit = static_cast<int>(c.threshold("PCI-003.warning_below_width", warnBelow));
        judge.conclude(narrow,
                       narrow ? detail({slot->label, count(*slot->wired), count(wanted)},
                                       atLeast("lanes", *slot->wired, wanted), {},
                                       *slot->wired < limit ? Severity::Warning : Severity::Advice)
                              : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixWiring(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    return card && !card->part->as<Cable>() ? movesOf(c, *card) : std::vector<QuickFix>{};
}

void checkPort(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& cpu : c.machine.all<Cpu>()) {
        int wanted = 0;
        std::vector<std::string> subjects{cpu.item->key.str()};
        for (const auto& gpu : linkedAccelerators(c.machine)) {
            const Link* link = c.machine.link(gpu.item->slot);
            if (link->root != cpu.item->slot.str() || cpu.item->slot.empty())
                continue;
            wanted = std::max(wanted, std::min(fullWidth, gpu->pcieLanes.valueOr(fullWidth)));
            subjects.push_back(gpu.item->key.str());
        }
        if (wanted == 0)
            continue;
        Judgement judge = out.judge(c, self, subjects);
        if (!cpu->pegWidth.known() && cpu->pcieLanes.valueOr(0) >= manyLanes) {
            judge.pass();
            continue;
        }
        const auto* port = judge.read(cpu->pegWidth, *cpu.item, "peg_width");
        const bool narrow = port && *port < wanted;
        judge.conclude(narrow,
                       narrow
                           ? detail({nameOf(*cpu.item), count(*port), count(wanted)}, atLeast("lanes", *port, wanted))
                           : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixPort(const RuleContext& c, const Finding& finding)
{
    const Item* cpu = subjectItem(c, finding);
    if (!cpu || !own(*cpu))
        return {};
    const auto* mine = cpu->part->as<Cpu>();
    return replaceBy(cpu->key, alternatives(c, *cpu->part, [&](const Part& part) {
                         const auto* other = part.as<Cpu>();
                         return other->socket.valueOr("") == mine->socket.valueOr("?")
                             && other->pegWidth.valueOr(0) >= fullWidth;
                     }));
}

} // namespace

extern const Rule pci003;
const Rule pci003{{.id = "PCI-003",
                   .title = FLOPSMITH_TR("rules", "Slot wired narrower than the card"),
                   .message = FLOPSMITH_TR("rules", "%1 is wired x%2, the card could use x%3."),
                   .severity = Severity::Warning,
                   .source = "rule book PCI-003"},
                  &checkWiring,
                  &fixWiring};

extern const Rule pci009;
const Rule pci009{{.id = "PCI-009",
                   .title = FLOPSMITH_TR("rules", "CPU with a narrow graphics port"),
                   .message = FLOPSMITH_TR("rules", "%1 gives its graphics slot x%2, the card could use x%3."),
                   .severity = Severity::Warning,
                   .source = "rule book PCI-009"},
                  &checkPort,
                  &fixPort};

} // namespace flopsmith
