// STO-003, STO-011: drives against the lanes of their bay, and boot drives without a mirror.
#include <algorithm>

#include "app/build/fit.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

void checkBayLanes(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& drive : c.machine.all<Storage>()) {
        const Slot* slot = drive.item->slot.empty() ? nullptr : c.machine.slot(drive.item->slot);
        if (!own(*drive.item) || !slot || slot->kind != SlotKind::Bay)
            continue;
        Judgement judge = out.judge(c, self, {drive.item->key.str()});
        conclude(judge, self, fitsBay(*slot, *drive.item->part), words(drive->form.valueOr(""), slot->bay));
    }
}

std::vector<QuickFix> fixBays(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    if (!item)
        return {};
    std::vector<QuickFix> out = movesOf(c, *item);
    const Slot* slot = c.machine.slot(item->slot);
    const auto* mine = item->part->as<Storage>();
    if (own(*item) && slot)
        append(out, replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                                  return part.kind == item->part->kind
                                      && fitsBay(*slot, part).verdict == FitVerdict::Fits
                                      && part.as<Storage>()->capacity.valueOr(Capacity{})
                                      >= mine->capacity.valueOr(Capacity{});
                              })));
    append(out, removalOf(*item));
    return out;
}

void checkMirror(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto drives = c.machine.all<Storage>();
    if (!isSet(c, "shared") || drives.empty() || c.machine.first<Rented>().spec)
        return;
    const bool mirrored = std::any_of(c.build().arrays.begin(), c.build().arrays.end(), [](const DriveArray& a) {
        return a.level == "raid1" || a.level == "raid10" || a.level == "raid5" || a.level == "raid6";
    });
    Judgement judge = out.judge(c, self, {drives.front().item->key.str()});
    judge.conclude(!mirrored, detail({}));
}

} // namespace

extern const Rule sto003;
const Rule sto003{{.id = "STO-003",
                   .title = FLOPSMITH_TR("rules", "Bay without lanes for the drive"),
                   .message = FLOPSMITH_TR("rules", "%1 drive, the bay takes %2"),
                   .severity = Severity::Error,
                   .source = "SFF-8639, SFF-TA-1001; rule book STO-003"},
                  &checkBayLanes,
                  &fixBays};

extern const Rule sto011;
const Rule sto011{
    {.id = "STO-011",
     .title = FLOPSMITH_TR("rules", "Boot drive without a mirror"),
     .message = FLOPSMITH_TR(
         "rules", "Several people use the machine: mirror the boot drive (RAID 1), its loss stops them all."),
     .severity = Severity::Advice,
     .source = "rule book STO-011"},
    &checkMirror};

} // namespace flopsmith
