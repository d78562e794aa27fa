// PCI-016, PCI-017, PCI-018: thickness of cards against the slots beside them and the end of the case.
#include <algorithm>

#include "app/build/fit.h"
#include "app/build/risers.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

/// What coolers may stand over the pitch of the slots (rule book PCI-016).
constexpr double toleranceMm = 2;

struct Placed {
    const Item* item = nullptr;
    const Slot* slot = nullptr;
};

/// Cards in slots of the board, from the top; without those whose place is not known.
std::vector<Placed> placedCards(const RuleContext& c, bool accelerators)
{
    std::vector<Placed> out;
    for (const Item& item : c.machine.items()) {
        const Slot* slot = item.slot.empty() ? nullptr : c.machine.slot(item.slot);
        const bool card = accelerators ? item.part->as<Accelerator>() != nullptr : item.part->as<Network>() != nullptr;
        if (slot && slot->kind == SlotKind::Pcie && card)
            out.push_back({&item, slot});
    }
    std::stable_sort(out.begin(), out.end(), [](const Placed& a, const Placed& b) {
        return a.slot->position.value_or(a.slot->offset.value_or(0))
            < b.slot->position.value_or(b.slot->offset.value_or(0));
    });
    return out;
}

std::optional<Length> thicknessOf(const Accelerator& gpu)
{
    if (gpu.thickness.known())
        return *gpu.thickness.get();
    if (gpu.slots.known())
        return millimetres(*gpu.slots.get() * slotPitch);
    return std::nullopt;
}

/// The thickness as evidence: stated, or counted in slots.
void readThickness(const Placed& card, Judgement& judge)
{
    const auto* gpu = card.item->part->as<Accelerator>();
    if (gpu->thickness.known())
        judge.read(gpu->thickness, *card.item, "thickness_mm");
    else
        judge.read(gpu->slots, *card.item, "slots");
}

/// The places from one card down to the other, as evidence.
std::optional<int> readPlaces(const RuleContext& c, const Placed& upper, const Placed& lower, Judgement& judge)
{
    readSlotTable(c, SlotKind::Pcie, judge.evidence);
    const auto places = placesBetween(*upper.slot, *lower.slot);
    if (const Item* owner = places ? nullptr : slotOwner(c.machine))
        judge.evidence.add({owner->part->id, "pcie_slots.position", false});
    return places;
}

void judgeNeighbours(const RuleContext& c, const Placed& upper, const Placed& lower, Judgement& judge)
{
    const auto places = readPlaces(c, upper, lower, judge);
    readThickness(upper, judge);
    const auto thickness = thicknessOf(*upper.item->part->as<Accelerator>());
    if (!thickness || !places)
        return judge.pass();
    const Length room = millimetres(*places * slotPitch);
    const Length limit = room + millimetres(c.threshold("PCI-016.tolerance_mm", toleranceMm));
    const bool over = *thickness > limit;
    if (over) {
        const Stand stands[] = {standOf(c.machine, *upper.item), standOf(c.machine, *lower.item)};
        const auto either = [&](Stand stand) { return stands[0] == stand || stands[1] == stand; };
        if (either(Stand::Elsewhere))
            return judge.pass(); // not neighbours
        if (either(Stand::Unknown)) {
            judge.evidence.add(standGap(c.machine));
            return judge.pass();
        }
    }
    judge.conclude(over,
                   over ? detail({nameOf(*upper.item), AnyQuantity(*thickness), AnyQuantity(room), nameOf(*lower.item)},
                                 atMost("mm", *thickness, limit))
                        : Judgement::Detail{});
}

void checkSpacing(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const std::vector<Placed> cards = placedCards(c, true);
    for (std::size_t i = 0; i + 1 < cards.size(); ++i) {
        Judgement judge = out.judge(c, self, {cards[i].item->key.str(), cards[i + 1].item->key.str()});
        judgeNeighbours(c, cards[i], cards[i + 1], judge);
    }
}

/// Positions between the card and the next one below, from its finding's second subject.
int roomBelow(const RuleContext& c, const Finding& finding)
{
    if (finding.subjects.size() < 2)
        return 1;
    const Item* upper = c.machine.item(InstanceKey(finding.subjects[0]));
    const Item* lower = c.machine.item(InstanceKey(finding.subjects[1]));
    const Slot* a = upper ? c.machine.slot(upper->slot) : nullptr;
    const Slot* b = lower ? c.machine.slot(lower->slot) : nullptr;
    return a && b ? placesBetween(*a, *b).value_or(1) : 1;
}

std::vector<QuickFix> fixSpacing(const RuleContext& c, const Finding& finding)
{
    std::vector<QuickFix> out;
    std::vector<QuickFix> removals;
    for (const std::string& subject : finding.subjects)
        if (const Item* card = c.machine.item(InstanceKey(subject))) {
            append(out, movesOf(c, *card));
            append(removals, removalOf(*card));
        }
    append(out, replaceCards(c));
    const Item* upper = subjectItem(c, finding);
    const auto* mine = upper ? upper->part->as<Accelerator>() : nullptr;
    if (mine && own(*upper))
        append(out,
               replaceBy(entryKeyOf(c.machine, *upper),
                         alternatives(
                             c, *upper->part,
                             [&](const Part& part) {
                                 const auto* other = part.as<Accelerator>();
                                 const auto thickness = thicknessOf(*other);
                                 return part.kind == upper->part->kind && other->form.valueOr("") == "pcie-card"
                                     && thickness
                                     && *thickness <= millimetres(roomBelow(c, finding) * slotPitch + toleranceMm)
                                     && other->memory.valueOr({}) >= mine->memory.valueOr({})
                                     && fitsAirflow(c.machine, part).possible();
                             },
                             2)));
    append(out, std::move(removals));
    return out;
}

void checkCaseEnd(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec || chassis.item->part->kind == "open-frame")
        return;
    for (const bool accelerators : {true, false})
        for (const Placed& card : placedCards(c, accelerators)) {
            if (!card.slot->position)
                continue; // FIT-005 counts then
            Judgement judge = out.judge(c, self, {card.item->key.str()});
            readSlotTable(c, SlotKind::Pcie, judge.evidence);
            const auto* slots = judge.read(chassis->expansionSlots, *chassis.item, "expansion_slots");
            const auto covered = coveredPositions(*card.item->part);
            if (!covered)
                judge.evidence.add({card.item->part->id, "slots", false});
            const int last = *card.slot->position + covered.value_or(1) - 1;
            const bool over = slots && last > *slots;
            judge.conclude(over,
                           over
                               ? detail({nameOf(*card.item), count(last), count(*slots)}, atMost("slots", last, *slots))
                               : Judgement::Detail{});
        }
}

std::vector<QuickFix> fixBottom(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    const auto chassis = c.machine.first<Case>();
    const auto board = c.machine.first<Motherboard>();
    const Slot* slot = card ? c.machine.slot(card->slot) : nullptr;
    if (!slot || !slot->position)
        return {};
    std::vector<QuickFix> out = movesOf(c, *card);
    append(out, replaceCards(c));
    const int last = *slot->position + coveredPositions(*card->part).value_or(1) - 1;
    if (chassis.spec && own(*chassis.item))
        append(out,
               replaceBy(entryKeyOf(c.machine, *chassis.item),
                         alternatives(
                             c, *chassis.item->part,
                             [&](const Part& part) {
                                 return part.as<Case>()->expansionSlots.valueOr(0) >= last
                                     && (!board.spec || fitsBoardInCase(*board.item->part, part).possible());
                             },
                             2)));
    append(out, removalOf(*card));
    return out;
}

void checkCovered(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const std::vector<Placed> gpus = placedCards(c, true);
    for (const Placed& card : placedCards(c, false)) {
        const Placed* over = nullptr;
        for (const Placed& gpu : gpus)
            if (placesBetween(*gpu.slot, *card.slot).value_or(1) > 0)
                over = &gpu; // the nearest above, as they are in order
        if (!over)
            continue;
        Judgement judge = out.judge(c, self, {card.item->key.str(), over->item->key.str()});
        const auto places = readPlaces(c, *over, card, judge);
        const auto covered = coveredPositions(*over->item->part);
        if (!covered)
            judge.evidence.add({over->item->part->id, "slots", false});
        if (!covered || !places) {
            judge.pass();
            continue;
        }
        const bool hidden = *covered > *places;
        judge.conclude(hidden,
                       hidden ? detail({card.slot->label, nameOf(*card.item), nameOf(*over->item), count(*covered)},
                                       atMost("slots", *covered, *places))
                              : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixCovered(const RuleContext& c, const Finding& finding)
{
    std::vector<QuickFix> out;
    std::vector<QuickFix> removals;
    for (const std::string& subject : finding.subjects)
        if (const Item* card = c.machine.item(InstanceKey(subject))) {
            append(out, movesOf(c, *card));
            append(removals, removalOf(*card));
        }
    append(out, replaceCards(c));
    append(out, std::move(removals));
    return out;
}

} // namespace

extern const Rule pci016;
const Rule pci016{{.id = "PCI-016",
                   .title = FLOPSMITH_TR("rules", "Cards too close together"),
                   .message = FLOPSMITH_TR("rules", "%1 is %2 thick, the next card (%4) is %3 below it."),
                   .severity = Severity::Error,
                   .source = "ATX 2.2 slot pitch; rule book PCI-016"},
                  &checkSpacing,
                  &fixSpacing};

extern const Rule pci017;
const Rule pci017{{.id = "PCI-017",
                   .title = FLOPSMITH_TR("rules", "Card overhangs the end of the case"),
                   .message = FLOPSMITH_TR("rules", "%1 ends at expansion slot %2, the case has %3."),
                   .severity = Severity::Error,
                   .source = "rule book PCI-017"},
                  &checkCaseEnd,
                  &fixBottom};

extern const Rule pci018;
const Rule pci018{{.id = "PCI-018",
                   .title = FLOPSMITH_TR("rules", "Slot covered by another card"),
                   .message = FLOPSMITH_TR("rules", "%1 with %2 is covered by %3, which is %4 slots thick."),
                   .severity = Severity::Error,
                   .source = "rule book PCI-018"},
                  &checkCovered,
                  &fixCovered};

} // namespace flopsmith
