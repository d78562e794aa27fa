// FIT-002, FIT-003, FIT-005: length, height and number of the cards against the case.
#include <algorithm>

#include "app/build/fit.h"
#include "app/rules/fit/judging.h"

namespace flopsmith {

namespace {

/// Height of a full-height card, which every full-height chassis takes (PCIe CEM).
constexpr double fullHeight = 111.15;

bool isCard(const Part& part)
{
    const auto* accelerator = part.as<Accelerator>();
    if (accelerator)
        return isPcieCard(*accelerator);
    return part.as<Network>() && slotKindFor(part) == SlotKind::Pcie;
}

void checkLength(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec)
        return;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isCard(*gpu.item->part))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const Fit fit = fitsCardInCase(*gpu.item->part, *chassis.item->part);
        std::vector<NamedValue> values;
        if (fit.verdict == FitVerdict::DoesNotFit && fit.arguments.size() == 2) {
            // The needed length holds the room behind the card.
            const auto* needed = std::get_if<AnyQuantity>(&fit.arguments[0]);
            if (needed && chassis->gpuMax.known())
                values = atMost("mm", Length{needed->raw}, *chassis->gpuMax.get());
        }
        conclude(judge, self, fit, std::move(values));
    }
}

std::vector<QuickFix> fixLength(const RuleContext& c, const Finding& finding)
{
    const auto chassis = c.machine.first<Case>();
    const Item* card = subjectItem(c, finding);
    std::vector<QuickFix> out;
    if (!chassis.spec || !card)
        return out;
    if (own(*chassis.item))
        out = replaceBy(entryKeyOf(c.machine, *chassis.item),
                        alternatives(
                            c, *chassis.item->part,
                            [&](const Part& part) {
                                const auto board = c.machine.first<Motherboard>();
                                return fitsCardInCase(*card->part, part).verdict == FitVerdict::Fits
                                    && part.as<Case>()->ducted.valueOr(false) == chassis->ducted.valueOr(false)
                                    && (!board.spec || fitsBoardInCase(*board.item->part, part).possible());
                            },
                            2));
    if (own(*card))
        append(out,
               replaceBy(card->key,
                         alternatives(
                             c, *card->part,
                             [&](const Part& part) {
                                 const auto* other = part.as<Accelerator>();
                                 const auto* mine = card->part->as<Accelerator>();
                                 return isCard(part) && part.kind == card->part->kind
                                     && other->memory.valueOr({}) >= mine->memory.valueOr({})
                                     && other->cooling.valueOr("") == mine->cooling.valueOr("")
                                     && fitsCardInCase(part, *chassis.item->part).verdict == FitVerdict::Fits;
                             },
                             2)));
    append(out, removalOf(*card));
    return out;
}

void checkHeight(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec || chassis.item->part->kind == "open-frame")
        return;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isCard(*gpu.item->part))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto* height = judge.read(gpu->height, *gpu.item, "height_mm");
        const Length standard = millimetres(fullHeight);
        // Every tower and every 4U chassis takes a card of the standard's height.
        if (height && *height <= standard && !chassis->gpuMaxHeight.known() && chassis->rackHeight.valueOr(4) >= 4) {
            judge.pass();
            continue;
        }
        const auto* room = judge.read(chassis->gpuMaxHeight, *chassis.item, "gpu_max_height_mm");
        const bool high = height && room && *height > *room;
        judge.conclude(high,
                       high ? detail({AnyQuantity(*height), AnyQuantity(*room)}, atMost("mm", *height, *room))
                            : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixHeight(const RuleContext& c, const Finding& finding)
{
    const auto chassis = c.machine.first<Case>();
    const Item* card = subjectItem(c, finding);
    if (!card)
        return {};
    std::vector<QuickFix> out;
    const auto height = card->part->as<Accelerator>()->height;
    if (chassis.spec && own(*chassis.item))
        out =
            replaceBy(entryKeyOf(c.machine, *chassis.item), alternatives(c, *chassis.item->part, [&](const Part& part) {
                          const auto* other = part.as<Case>();
                          return other->gpuMaxHeight.known() && height.known()
                              && *height.get() <= *other->gpuMaxHeight.get()
                              && fitsCardInCase(*card->part, part).possible();
                      }));
    append(out, removalOf(*card));
    return out;
}

/// With positions of every card PCI-017 decides where the lowest one ends.
bool positionsKnown(const RuleContext& c, const std::vector<const Item*>& cards)
{
    return std::all_of(cards.begin(), cards.end(), [&](const Item* card) {
        const Slot* slot = card->slot.empty() ? nullptr : c.machine.slot(card->slot);
        return slot && slot->position;
    });
}

void checkCount(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec || chassis.item->part->kind == "open-frame")
        return;
    std::vector<const Item*> cards;
    std::vector<std::string> keys;
    for (const Item& item : c.machine.items())
        if (isCard(*item.part)) {
            cards.push_back(&item);
            keys.push_back(item.key.str());
        }
    if (cards.empty() || positionsKnown(c, cards))
        return;
    Judgement judge = out.judge(c, self, keys);
    int needed = 0;
    for (const Item* card : cards) {
        const auto covered = coveredPositions(*card->part);
        if (!covered)
            judge.evidence.add({card->part->id, "slots", false});
        needed += covered.value_or(1);
    }
    const auto* have = judge.read(chassis->expansionSlots, *chassis.item, "expansion_slots");
    const bool over = have && needed > *have;
    judge.conclude(over,
                   over ? detail({count(needed), count(*have)}, atMost("slots", needed, *have)) : Judgement::Detail{});
}

std::vector<QuickFix> fixCount(const RuleContext& c, const Finding& finding)
{
    const auto chassis = c.machine.first<Case>();
    const auto board = c.machine.first<Motherboard>();
    std::vector<QuickFix> out;
    int needed = 0;
    const Item* last = nullptr;
    for (const std::string& subject : finding.subjects)
        if (const Item* card = c.machine.item(InstanceKey(subject))) {
            needed += coveredPositions(*card->part).value_or(1);
            last = card;
        }
    if (chassis.spec && own(*chassis.item))
        out =
            replaceBy(entryKeyOf(c.machine, *chassis.item), alternatives(c, *chassis.item->part, [&](const Part& part) {
                          return part.as<Case>()->expansionSlots.valueOr(0) >= needed
                              && (!board.spec || fitsBoardInCase(*board.item->part, part).possible());
                      }));
    if (last)
        append(out, removalOf(*last));
    return out;
}

} // namespace

extern const Rule fit002;
const Rule fit002{{.id = "FIT-002",
                   .title = FLOPSMITH_TR("rules", "Card too long for the case"),
                   .message = FLOPSMITH_TR("rules", "The card needs %1 of length, the case has %2."),
                   .severity = Severity::Error,
                   .source = "rule book FIT-002"},
                  &checkLength,
                  &fixLength};

extern const Rule fit003;
const Rule fit003{{.id = "FIT-003",
                   .title = FLOPSMITH_TR("rules", "Card too high for the side panel"),
                   .message = FLOPSMITH_TR("rules", "The card is %1 high, the case has room for %2."),
                   .severity = Severity::Error,
                   .source = "PCIe CEM 5.0; rule book FIT-003"},
                  &checkHeight,
                  &fixHeight};

extern const Rule fit005;
const Rule fit005{{.id = "FIT-005",
                   .title = FLOPSMITH_TR("rules", "More card slots than the case has"),
                   .message = FLOPSMITH_TR("rules", "The cards cover %1 expansion slots, the case has %2."),
                   .severity = Severity::Error,
                   .source = "rule book FIT-005"},
                  &checkCount,
                  &fixCount};

} // namespace flopsmith
