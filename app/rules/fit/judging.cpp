#include "app/rules/fit/judging.h"

#include <algorithm>
#include <iterator>

#include "app/build/fit.h"
#include "app/build/slot_name.h"

namespace flopsmith {

Judgement::Detail detail(std::vector<Argument> arguments, std::vector<NamedValue> values, std::string_view message,
                         std::optional<Severity> severity)
{
    Judgement::Detail out;
    out.arguments = std::move(arguments);
    out.values = std::move(values);
    out.severity = severity;
    out.message = message;
    return out;
}

std::vector<NamedValue> words(const std::string& value, const std::string& limit)
{
    return {{"value", value}, {"limit", limit}};
}

void conclude(Judgement& judge, const RuleInfo& self, const Fit& fit, std::vector<NamedValue> values)
{
    judge.evidence.add(fit.gaps);
    const bool violated = fit.verdict == FitVerdict::DoesNotFit && fit.rule == self.id;
    judge.conclude(violated, violated ? detail(fit.arguments, std::move(values), fit.reason) : Judgement::Detail{});
}

std::string nameOf(const Item& item)
{
    return item.part->fullName();
}

std::string labelOf(const Machine& machine, const SlotId& id)
{
    const Slot* slot = machine.slot(id);
    return slot ? slotName(*slot) : id.str();
}

bool own(const Item& item)
{
    return item.includedIn.empty();
}

const Item* subjectItem(const RuleContext& context, const Finding& finding)
{
    for (const std::string& subject : finding.subjects)
        if (const Item* item = context.machine.item(InstanceKey(subject)))
            return item;
    return nullptr;
}

bool comesComplete(const Machine& machine)
{
    return machine.first<Server>().spec || machine.first<Rented>().spec;
}

bool noteMissingBoard(const RuleContext& context, const Item& item, Judgement& judge)
{
    if (context.machine.board())
        return false;
    const auto server = context.machine.first<Server>();
    const auto rented = context.machine.first<Rented>();
    if (server.spec)
        judge.evidence.add({server.item->part->id, "included", false});
    else if (rented.spec)
        judge.evidence.add({rented.item->part->id, "included", false});
    else
        judge.evidence.add({item.part->id, "board", false});
    return true;
}

SlotId failedWish(const RuleContext& context, const Item& item)
{
    if (!item.slot.empty() || !item.chosen)
        return {};
    return context.build().parts[item.entry].slot;
}

std::vector<QuickFix> movesOf(const RuleContext& context, const Item& item)
{
    std::vector<QuickFix> out;
    const std::optional<SlotKind> kind = slotKindFor(*item.part);
    if (!own(item) || !kind)
        return out;
    for (const Slot& slot : context.machine.slots()) {
        if (slot.kind != *kind || context.machine.occupant(slot.id)
            || !fits(context.machine, *item.part, slot).possible())
            continue;
        out.push_back(
            {FLOPSMITH_TR("rules", "Move %1 to %2"), {nameOf(item), slotName(slot)}, Move{item.key, slot.id}});
    }
    return out;
}

std::vector<QuickFix> asManyAsFit(const RuleContext& context, const Item& item)
{
    int all = 0;
    int placed = 0;
    for (const Item& other : context.machine.items())
        if (other.entry == item.entry && other.part == item.part && own(other)) {
            ++all;
            placed += other.slot.empty() ? 0 : 1;
        }
    // The modules of a kit are counted by the kit; memory rules have fixes of their own.
    if (!own(item) || placed == 0 || placed == all || item.part->as<Memory>())
        return {};
    return {{FLOPSMITH_TR("rules", "Have %1 of %2"),
             {count(placed), nameOf(item)},
             SetCount{entryKeyOf(context.machine, item), placed}}};
}

std::vector<QuickFix> removalOf(const Item& item)
{
    if (!own(item))
        return {};
    return {{FLOPSMITH_TR("rules", "Remove %1"), {nameOf(item)}, Remove{item.key}}};
}

std::vector<QuickFix> replaceCards(const RuleContext& context)
{
    Batch batch;
    for (const Item& item : context.machine.items())
        if (item.chosen && own(item) && slotKindFor(*item.part) == SlotKind::Pcie)
            batch.edits.emplace_back(Move{item.key, {}});
    if (batch.edits.empty())
        return {};
    return {{FLOPSMITH_TR("rules", "Place all cards automatically"), {}, batch}};
}

void append(std::vector<QuickFix>& to, std::vector<QuickFix> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

} // namespace flopsmith
