// PCI-002: lanes that the slots in use take from a CPU against those it has.
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

void checkPci002(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& cpu : c.machine.all<Cpu>()) {
        if (cpu.item->slot.empty() || !c.machine.board())
            continue;
        std::vector<const Link*> links;
        for (const Link* link : pcieLinks(c.machine))
            if (link->root == cpu.item->slot.str())
                links.push_back(link);
        if (links.empty())
            continue;
        Judgement judge = out.judge(c, self, {cpu.item->key.str()});
        int used = 0;
        for (const Link* link : links) {
            readWidth(c, *link, judge.evidence);
            used += link->width.value_or(0);
        }
        const auto* all = judge.read(cpu->pcieLanes, *cpu.item, "pcie_lanes");
        const auto* chipset = judge.read(cpu->chipsetLanes, *cpu.item, "chipset_lanes");
        const int have = (all ? *all : 0) - (chipset ? *chipset : 0);
        const bool over = all && used > have;
        judge.conclude(over,
                       over ? detail({count(used), count(have)}, atMost("lanes", used, have)) : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixPci002(const RuleContext& c, const Finding& finding)
{
    const Item* cpu = subjectItem(c, finding);
    std::vector<QuickFix> moves;
    std::vector<QuickFix> removals;
    if (!cpu)
        return {};
    for (const Link* link : pcieLinks(c.machine)) {
        const Item* card = link->root == cpu->slot.str() ? c.machine.item(link->card) : nullptr;
        if (!card)
            continue;
        for (QuickFix& move : movesOf(c, *card)) {
            const Slot* slot = c.machine.slot(std::get<Move>(move.edit).slot);
            if (slot && slot->root != link->root)
                moves.push_back(std::move(move));
        }
        append(removals, removalOf(*card));
    }
    append(moves, std::move(removals));
    return moves;
}

} // namespace

extern const Rule pci002;
const Rule pci002{
    {.id = "PCI-002",
     .title = FLOPSMITH_TR("rules", "More lanes in use than the CPU has"),
     .message = FLOPSMITH_TR("rules", "Slots in use take %1 lanes of the CPU, it has %2 besides the chipset link."),
     .severity = Severity::Error,
     .source = "rule book PCI-002"},
    &checkPci002,
    &fixPci002};

} // namespace flopsmith
