// PCI-001: cards that no slot takes, or that the user put where they do not go.
#include <algorithm>

#include "app/build/fit.h"
#include "app/build/risers.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

/// A complete machine without a board whose own slots are told.
bool tellsItsSlots(const Machine& machine)
{
    const auto server = machine.first<Server>();
    return !machine.board() && server.spec && server->pcieSlots.known() && !server->pcieSlots.assumed();
}

void checkUnplaced(const RuleContext& c, const Item& item, Judgement& judge)
{
    if (!tellsItsSlots(c.machine) && noteMissingBoard(c, item, judge))
        return judge.pass();
    const Stand stand = standOf(c.machine, item);
    if (stand == Stand::Elsewhere)
        return judge.pass();
    const auto splits = [](const Riser& riser) {
        return riser.type == "splitter" || !riser.split.empty() || riser.cabled();
    };
    const auto risers = risersOf(c.machine);
    if (stand == Stand::Unknown && failedWish(c, item).empty() && std::any_of(risers.begin(), risers.end(), splits)) {
        judge.evidence.add(standGap(c.machine)); // several cards may share a slot
        return judge.pass();
    }
    readSlotTable(c, SlotKind::Pcie, judge.evidence);
    const SlotId wish = failedWish(c, item);
    if (!wish.empty())
        return judge.conclude(true,
                              detail({nameOf(item), wish.str()}, {},
                                     FLOPSMITH_TR("rules", "%1 was put into %2, which is taken or not there.")));
    if (const auto* board = c.machine.board(); board && !board->pcieSlots.known())
        return judge.pass();
    const auto* accelerator = item.part->as<Accelerator>();
    const std::string form = accelerator ? accelerator->form.valueOr("pcie-card") : "pcie-card";
    if (form != "pcie-card")
        return judge.conclude(
            true, detail({nameOf(item), form}, {}, FLOPSMITH_TR("rules", "%1 is made for %2, not for a PCIe slot.")));
    const std::optional<int> lanes = connectorLanes(*item.part);
    judge.conclude(true, detail({nameOf(item), lanes ? Argument(count(*lanes)) : Argument(std::string("?"))}));
}

void checkPci001(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Item& item : c.machine.items()) {
        // What can only be rented is SYS-013; what a server brings is in its place.
        if (slotKindFor(*item.part) != SlotKind::Pcie || item.part->cloudOnly || !own(item))
            continue;
        Judgement judge = out.judge(c, self, {item.key.str()});
        const Slot* slot = item.slot.empty() ? nullptr : c.machine.slot(item.slot);
        if (!slot) {
            checkUnplaced(c, item, judge);
            continue;
        }
        readSlotTable(c, slot->kind, judge.evidence);
        std::vector<NamedValue> values;
        const std::optional<int> lanes = connectorLanes(*item.part);
        if (slot->kind == SlotKind::Pcie && !slot->physical)
            readSlotTable(c, SlotKind::Pcie, judge.evidence);
        if (lanes && slot->physical)
            values = atMost("lanes", *lanes, *slot->physical);
        conclude(judge, self, fitsPcie(*slot, *item.part), std::move(values));
    }
}

std::vector<QuickFix> fixPci001(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    if (!item)
        return {};
    std::vector<QuickFix> out;
    if (item->chosen)
        out.push_back({FLOPSMITH_TR("rules", "Place %1 automatically"), {nameOf(*item)}, Move{item->key, {}}});
    append(out, movesOf(c, *item));
    append(out, replaceCards(c));
    append(out, asManyAsFit(c, *item));
    append(out, removalOf(*item));
    return out;
}

} // namespace

extern const Rule pci001;
const Rule pci001{{.id = "PCI-001",
                   .title = FLOPSMITH_TR("rules", "No slot for a card"),
                   .message = FLOPSMITH_TR("rules", "No free slot takes %1 (x%2)."),
                   .severity = Severity::Error,
                   .source = "PCIe CEM 5.0; rule book PCI-001"},
                  &checkPci001,
                  &fixPci001};

} // namespace flopsmith
