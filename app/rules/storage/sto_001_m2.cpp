// STO-001, STO-002: M.2 drives against their slots.
#include "app/build/fit.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

void judgeUnplaced(const RuleContext& c, const Item& item, Judgement& judge)
{
    if (noteMissingBoard(c, item, judge))
        return judge.pass();
    readSlotTable(c, SlotKind::M2, judge.evidence);
    const SlotId wish = failedWish(c, item);
    if (!wish.empty())
        return judge.conclude(true,
                              detail({nameOf(item), wish.str()}, {},
                                     FLOPSMITH_TR("rules", "%1 was put into %2, which is taken or not there.")));
    const bool known = c.machine.board()->m2Slots.known();
    judge.conclude(known, known ? detail({nameOf(item)}) : Judgement::Detail{});
}

void checkM2Slot(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& drive : c.machine.all<Storage>()) {
        const Slot* slot = drive.item->slot.empty() ? nullptr : c.machine.slot(drive.item->slot);
        const bool m2 = slot ? slot->kind == SlotKind::M2 : slotKindFor(*drive.item->part) == SlotKind::M2;
        if (!m2 || !own(*drive.item))
            continue;
        Judgement judge = out.judge(c, self, {drive.item->key.str()});
        if (!slot) {
            judgeUnplaced(c, *drive.item, judge);
            continue;
        }
        readSlotTable(c, SlotKind::M2, judge.evidence);
        const Fit fit = fitsM2(*slot, *drive.item->part);
        if (slot->lengths.empty() && fit.possible() && c.machine.board())
            judge.evidence.add({c.machine.first<Motherboard>().item->part->id, "m2_slots.lengths", false});
        conclude(judge, self, fit);
    }
}

std::vector<QuickFix> fixM2Slot(const RuleContext& c, const Finding& finding)
{
    const Item* drive = subjectItem(c, finding);
    if (!drive)
        return {};
    std::vector<QuickFix> out;
    if (drive->chosen)
        out.push_back({FLOPSMITH_TR("rules", "Place %1 automatically"), {nameOf(*drive)}, Move{drive->key, {}}});
    append(out, movesOf(c, *drive));
    const auto* mine = drive->part->as<Storage>();
    if (own(*drive))
        append(out,
               replaceBy(drive->key,
                         alternatives(
                             c, *drive->part,
                             [&](const Part& part) {
                                 const auto* other = part.as<Storage>();
                                 const Slot* slot = drive->slot.empty() ? nullptr : c.machine.slot(drive->slot);
                                 const bool fitting = slot ? fitsM2(*slot, part).verdict == FitVerdict::Fits
                                                           : slotKindFor(part) == SlotKind::Bay;
                                 return fitting && other->capacity.valueOr({}) >= mine->capacity.valueOr({});
                             },
                             2)));
    append(out, asManyAsFit(c, *drive));
    append(out, removalOf(*drive));
    return out;
}

void checkM2Speed(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& drive : c.machine.all<Storage>()) {
        const Link* link = drive.item->slot.empty() ? nullptr : c.machine.link(drive.item->slot);
        if (!link || !speaksPcie(*drive.item) || (link->width && *link->width == 0))
            continue;
        Judgement judge = out.judge(c, self, {drive.item->key.str()});
        readWidth(c, *link, judge.evidence);
        readGeneration(c, *link, judge.evidence);
        const auto* rate = judge.read(drive->read, *drive.item, "read_mb_s");
        const auto speed = link->width && link->gen ? c.tables().linkBandwidth(*link->width, *link->gen) : std::nullopt;
        const bool capped = rate && speed && *speed < *rate;
        judge.conclude(capped,
                       capped ? detail({nameOf(*drive.item), AnyQuantity(*rate), link->text(), AnyQuantity(*speed)},
                                       atLeast("gb_s", *speed, *rate))
                              : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixM2Speed(const RuleContext& c, const Finding& finding)
{
    const Item* drive = subjectItem(c, finding);
    if (!drive)
        return {};
    std::vector<QuickFix> out = movesOf(c, *drive);
    const auto* mine = drive->part->as<Storage>();
    const Link* link = c.machine.link(drive->slot);
    if (link && link->gen && own(*drive))
        append(out,
               replaceBy(drive->key,
                         alternatives(
                             c, *drive->part,
                             [&](const Part& part) {
                                 const auto* other = part.as<Storage>();
                                 return other->form.valueOr("") == "m2" && other->pcieGen.valueOr(9) <= *link->gen
                                     && other->capacity.valueOr({}) >= mine->capacity.valueOr({});
                             },
                             2)));
    return out;
}

} // namespace

extern const Rule sto001;
const Rule sto001{{.id = "STO-001",
                   .title = FLOPSMITH_TR("rules", "M.2 drive does not fit"),
                   .message = FLOPSMITH_TR("rules", "No free M.2 slot takes %1."),
                   .severity = Severity::Error,
                   .source = "PCI Express M.2 specification; rule book STO-001"},
                  &checkM2Slot,
                  &fixM2Slot};

extern const Rule sto002;
const Rule sto002{{.id = "STO-002",
                   .title = FLOPSMITH_TR("rules", "Drive behind a slower link"),
                   .message = FLOPSMITH_TR("rules", "%1 reads %2, its link (%3) carries %4."),
                   .severity = Severity::Warning,
                   .source = "rule book STO-002"},
                  &checkM2Speed,
                  &fixM2Speed};

} // namespace flopsmith
