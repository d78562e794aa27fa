// PCI-004, PCI-006, PCI-008: lanes that other slots take away, down to slots that are off.
#include <algorithm>

#include "app/base/text.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

bool byM2(const RuleContext& c, const Link& link)
{
    return !isM2(c.machine, link.slot)
        && std::any_of(link.sharedWith.begin(), link.sharedWith.end(),
                       [&](const SlotId& s) { return isM2(c.machine, s); });
}

bool narrowed(const Link& link)
{
    return link.width && link.aloneWidth && *link.width < *link.aloneWidth;
}

std::vector<std::string> subjectsOf(const Link& link)
{
    std::vector<std::string> out{link.card.str()};
    for (const SlotId& slot : link.sharedWith)
        out.push_back(slot.str());
    return out;
}

std::string names(const RuleContext& c, const std::vector<SlotId>& slots)
{
    std::vector<std::string> out;
    for (const SlotId& slot : slots)
        out.push_back(labelOf(c.machine, slot));
    return join(out, ", ");
}

/// Lanes wired to the occupied slots of a root, where the board's modes are not known.
int wiredInUse(const RuleContext& c, const std::string& root)
{
    int sum = 0;
    for (const Link* link : pcieLinks(c.machine)) {
        const Slot* slot = c.machine.slot(link->slot);
        if (link->root == root && slot)
            sum += slot->wired.value_or(0);
    }
    return sum;
}

/// The board's modes are unknown, and the lanes of the slots in use cannot all be there.
bool mustShare(const RuleContext& c, const Link& link)
{
    const auto* board = c.machine.board();
    const Item* held = c.machine.occupant(SlotId(link.root));
    const auto* cpu = held ? held->part->as<Cpu>() : nullptr;
    if (!board || board->laneRules.known() || !cpu)
        return false;
    const auto usable = usableLanes(*cpu);
    return usable && wiredInUse(c, link.root) > *usable;
}

void checkModes(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : linkedAccelerators(c.machine)) {
        const Link& link = *c.machine.link(gpu.item->slot);
        if (byM2(c, link) || (link.width && *link.width == 0))
            continue;
        Judgement judge = out.judge(c, self, subjectsOf(link));
        readWidth(c, link, judge.evidence);
        readSharing(c, judge.evidence);
        if (narrowed(link)) {
            judge.conclude(true,
                           detail({labelOf(c.machine, link.slot), count(*link.width), names(c, link.sharedWith),
                                   count(*link.aloneWidth)},
                                  atLeast("lanes", *link.width, *link.aloneWidth)));
            continue;
        }
        const bool shares = mustShare(c, link);
        judge.conclude(shares,
                       shares ? detail({labelOf(c.machine, link.slot)}, {},
                                       FLOPSMITH_TR("rules",
                                                    "The slots in use are wired with more lanes than the CPU has: "
                                                    "%1 shares its lanes, the board's modes are not known."))
                              : Judgement::Detail{});
    }
}

void checkM2(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto links = pcieLinks(c.machine);
    const bool anyM2 = std::any_of(links.begin(), links.end(), [&](const Link* l) { return isM2(c.machine, l->slot); });
    for (const Link* link : links) {
        if (!anyM2 || isM2(c.machine, link->slot))
            continue;
        Judgement judge = out.judge(c, self, subjectsOf(*link));
        readSharing(c, judge.evidence);
        readSlotTable(c, SlotKind::M2, judge.evidence);
        if (!byM2(c, *link) || !narrowed(*link)) {
            judge.pass();
            continue;
        }
        const bool off = *link->width == 0;
        judge.conclude(
            true,
            detail({labelOf(c.machine, link->slot), count(*link->width), names(c, link->sharedWith),
                    count(*link->aloneWidth)},
                   atLeast("lanes", *link->width, *link->aloneWidth),
                   off ? FLOPSMITH_TR("rules", "%1 is switched off while %3 is in use.") : std::string_view(),
                   off ? Severity::Error : Severity::Warning));
    }
}

std::string_view deadBecause(const RuleContext& c, const Link& link)
{
    const Slot* slot = c.machine.slot(link.slot);
    if (slot && slot->wired && *slot->wired == 0)
        return FLOPSMITH_TR("rules", "%1 has no lanes.");
    if (!link.sharedWith.empty())
        return FLOPSMITH_TR("rules", "%1 is switched off while %2 is in use.");
    return FLOPSMITH_TR("rules", "%1 belongs to a CPU socket that is empty (%3).");
}

void checkDead(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Link* link : pcieLinks(c.machine)) {
        if (byM2(c, *link) && narrowed(*link) && *link->width == 0)
            continue; // PCI-006
        Judgement judge = out.judge(c, self, subjectsOf(*link));
        const Slot* slot = c.machine.slot(link->slot);
        if (slot)
            readSlotTable(c, slot->kind, judge.evidence);
        readSharing(c, judge.evidence);
        const bool dead = link->width && *link->width == 0;
        judge.conclude(dead,
                       dead ? detail({labelOf(c.machine, link->slot), names(c, link->sharedWith), link->root}, {},
                                     deadBecause(c, *link))
                            : Judgement::Detail{});
    }
}

/// Elsewhere with the card, or with what takes its lanes.
std::vector<QuickFix> fixPci004(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    if (!card)
        return {};
    std::vector<QuickFix> out = movesOf(c, *card);
    std::vector<QuickFix> removals;
    if (const Link* link = c.machine.link(card->slot)) {
        for (const SlotId& slot : link->sharedWith)
            if (const Item* other = c.machine.occupant(slot)) {
                append(out, movesOf(c, *other));
                append(removals, removalOf(*other));
            }
        const bool socket = link->root.starts_with("cpu") && !c.machine.occupant(SlotId(link->root));
        const auto cpu = c.machine.first<Cpu>();
        if (socket && cpu.spec && own(*cpu.item))
            out.insert(out.begin(),
                       {FLOPSMITH_TR("rules", "Add %1 in %2"),
                        {nameOf(*cpu.item), link->root},
                        Place{cpu.item->part->id, SlotId(link->root), 1, {}}});
    }
    append(out, std::move(removals));
    append(out, replaceCards(c));
    append(out, removalOf(*card));
    return out;
}

} // namespace

extern const Rule pci004;
const Rule pci004{{.id = "PCI-004",
                   .title = FLOPSMITH_TR("rules", "Link narrowed by another card"),
                   .message = FLOPSMITH_TR("rules", "%1 runs at x%2 while %3 is in use; alone it has x%4."),
                   .severity = Severity::Warning,
                   .source = "rule book PCI-004"},
                  &checkModes,
                  &fixPci004};

extern const Rule pci006;
const Rule pci006{{.id = "PCI-006",
                   .title = FLOPSMITH_TR("rules", "M.2 drive takes a slot's lanes"),
                   .message = FLOPSMITH_TR("rules", "%1 runs at x%2 while %3 is in use; alone it has x%4."),
                   .severity = Severity::Warning,
                   .source = "rule book PCI-006"},
                  &checkM2,
                  &fixPci004};

extern const Rule pci008;
const Rule pci008{{.id = "PCI-008",
                   .title = FLOPSMITH_TR("rules", "Slot is off"),
                   .message = FLOPSMITH_TR("rules", "%1 has no lanes."),
                   .severity = Severity::Error,
                   .source = "rule book PCI-008"},
                  &checkDead,
                  &fixPci004};

} // namespace flopsmith
