// FIT-009: drives without a bay, and more SATA drives than ports.
#include <algorithm>
#include <set>

#include "app/build/fit.h"
#include "app/rules/fit/judging.h"

namespace flopsmith {

namespace {

bool wantsBay(const Item& item)
{
    return item.part->as<Storage>() && slotKindFor(*item.part) == SlotKind::Bay && own(item);
}

void checkBays(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    for (const Item& item : c.machine.items()) {
        const Slot* slot = item.slot.empty() ? nullptr : c.machine.slot(item.slot);
        if (!item.part->as<Storage>() || !own(item) || (slot ? slot->kind != SlotKind::Bay : !wantsBay(item)))
            continue;
        Judgement judge = out.judge(c, self, {item.key.str()});
        if (slot) {
            conclude(judge, self, fitsBay(*slot, *item.part),
                     words(item.part->as<Storage>()->form.valueOr(""), slot->bay));
            continue;
        }
        if (!chassis.spec) {
            const auto server = c.machine.first<Server>();
            judge.evidence.add(server.spec ? Gap{server.item->part->id, "included", false}
                                           : Gap{item.part->id, "case", false});
            judge.pass();
            continue;
        }
        const auto* bays = judge.read(chassis->bays, *chassis.item, "bays");
        const auto* form = judge.read(item.part->as<Storage>()->form, item, "form");
        judge.conclude(bays && form, detail({form ? *form : std::string()}));
    }
}

bool usesPort(const Storage& drive)
{
    return drive.interface.valueOr("") == "sata" && drive.form.valueOr("") != "m2";
}

/// Ports that the board switches off for what is plugged in now: `sata3` of a lane rule.
int portsOff(const RuleContext& c, const Motherboard& board)
{
    std::set<std::string> off;
    for (const LaneRule& rule : board.laneRules.valueOr({}))
        if (rule.slot.starts_with("sata") && rule.width == 0 && !rule.when.empty()
            && std::all_of(rule.when.begin(), rule.when.end(),
                           [&](const std::string& id) { return c.machine.occupant(SlotId(id)) != nullptr; }))
            off.insert(rule.slot);
    return static_cast<int>(off.size());
}

void checkPorts(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    int drives = 0;
    for (const auto& drive : c.machine.all<Storage>())
        drives += usesPort(*drive.spec) ? 1 : 0;
    if (!board.spec || drives == 0)
        return;
    Judgement judge = out.judge(c, self, {board.item->key.str()});
    const auto* stated = judge.read(board->sataPorts, *board.item, "sata_ports");
    const int ports = std::max(0, (stated ? *stated : 0) - portsOff(c, *board.spec));
    const bool over = stated && drives > ports;
    judge.conclude(over,
                   over ? detail({count(drives), count(ports)}, atMost("ports", drives, ports),
                                 FLOPSMITH_TR("rules", "%1 SATA drives, the board has %2 usable ports."))
                        : Judgement::Detail{});
}

void checkFit009(const RuleContext& c, const RuleInfo& self, Results& out)
{
    checkBays(c, self, out);
    checkPorts(c, self, out);
}

std::vector<QuickFix> fixFit009(const RuleContext& c, const Finding& finding)
{
    const Item* subject = subjectItem(c, finding);
    if (!subject)
        return {};
    std::vector<QuickFix> out;
    if (!subject->part->as<Storage>()) {
        // Too many drives for the ports: the last ones go.
        const auto drives = c.machine.all<Storage>();
        for (auto drive = drives.rbegin(); drive != drives.rend() && out.size() < 2; ++drive)
            if (usesPort(*drive->spec))
                append(out, removalOf(*drive->item));
        return out;
    }
    out = movesOf(c, *subject);
    const auto chassis = c.machine.first<Case>();
    const auto board = c.machine.first<Motherboard>();
    if (chassis.spec && own(*chassis.item)) {
        int wanted = 0;
        for (const Item& item : c.machine.items())
            wanted += wantsBay(item) ? 1 : 0;
        append(
            out,
            replaceBy(entryKeyOf(c.machine, *chassis.item), alternatives(c, *chassis.item->part, [&](const Part& part) {
                          int bays = 0;
                          for (const BayGroup& group : part.as<Case>()->bays.valueOr({}))
                              bays += group.count;
                          return bays >= wanted && (!board.spec || fitsBoardInCase(*board.item->part, part).possible());
                      })));
    }
    append(out, asManyAsFit(c, *subject));
    append(out, removalOf(*subject));
    return out;
}

} // namespace

extern const Rule fit009;
const Rule fit009{{.id = "FIT-009",
                   .title = FLOPSMITH_TR("rules", "No place for a drive"),
                   .message = FLOPSMITH_TR("rules", "No free bay takes this %1 drive."),
                   .severity = Severity::Error,
                   .source = "rule book FIT-009"},
                  &checkFit009,
                  &fixFit009};

} // namespace flopsmith
