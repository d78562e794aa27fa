// BLD-001, BLD-002: what a machine of one's own still lacks, and parts that found no place.
#include <array>

#include "app/base/text.h"
#include "app/build/fit.h"
#include "app/build/slot_name.h"
#include "app/rules/fit/judging.h"

namespace flopsmith {

namespace {

struct Role {
    std::string_view category;
    std::string_view message;
};

constexpr std::array<Role, 7> roles{{
    {"cpu", FLOPSMITH_TR("rules", "There is no CPU yet.")},
    {"motherboard", FLOPSMITH_TR("rules", "There is no board yet.")},
    {"memory", FLOPSMITH_TR("rules", "There is no memory yet.")},
    {"storage", FLOPSMITH_TR("rules", "There is no storage yet.")},
    {"psu", FLOPSMITH_TR("rules", "There is no power supply yet.")},
    {"case", FLOPSMITH_TR("rules", "There is no case yet.")},
    {"cooler", FLOPSMITH_TR("rules", "There is no CPU cooler yet.")},
}};

/// Parts that stand in for a missing role: a rack of parts, a cluster switch or a lone cable is no machine.
bool isMachine(const Machine& machine)
{
    for (const Item& item : machine.items())
        for (const Role& role : roles)
            if (item.part->category() == role.category)
                return true;
    return !machine.all<Accelerator>().empty();
}

void checkRoles(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (comesComplete(c.machine) || !isMachine(c.machine))
        return;
    for (const Role& role : roles) {
        bool present = false;
        for (const Item& item : c.machine.items())
            present = present || item.part->category() == role.category;
        Judgement judge = out.judge(c, self, {std::string(role.category)});
        judge.conclude(
            !present, present ? Judgement::Detail{} : detail({}, {{"role", std::string(role.category)}}, role.message));
    }
}

/// Parts whose missing place another rule reports: MEM-007, SYS-001, STO-001 and FIT-009.
bool otherRule(const Item& item)
{
    const auto kind = slotKindFor(*item.part);
    return kind == SlotKind::Dimm || kind == SlotKind::CpuSocket || item.part->as<Storage>();
}

/// A part that the complete machine on the list brings itself.
Judgement::Detail ownInstead(const RuleContext& c, const Item& item)
{
    return detail({nameOf(item), c.machine.first<Server>().item->part->fullName()}, {},
                  FLOPSMITH_TR("rules", "There is no place for %1: %2 brings a part of its own."));
}

/// What would have to be known to say that there is no place.
void noteUnknownPlaces(const RuleContext& c, const Item& item, Judgement& judge)
{
    const auto chassis = c.machine.first<Case>();
    const auto kind = slotKindFor(*item.part);
    if (kind == SlotKind::Cooler)
        noteMissingBoard(c, item, judge);
    if (kind == SlotKind::Fan && !chassis.spec)
        judge.evidence.add({item.part->id, "case", false});
    if (kind == SlotKind::Fan && chassis.spec)
        judge.read(chassis->fanMounts, *chassis.item, "fan_mounts");
}

void checkPlaces(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Item& item : c.machine.items()) {
        // Cards in places of another kind are PCI-001.
        if (!item.needsSlot || !own(item) || slotKindFor(*item.part) == SlotKind::Pcie)
            continue;
        if (const Slot* slot = item.slot.empty() ? nullptr : c.machine.slot(item.slot)) {
            Judgement judge = out.judge(c, self, {item.key.str()});
            const Fit fit = fits(c.machine, *item.part, *slot);
            const bool stranger = fit.verdict == FitVerdict::DoesNotFit && fit.rule.empty();
            const Fit whole = fitsCompleteMachine(c.machine, *item.part);
            judge.evidence.add(whole.gaps);
            judge.conclude(stranger || !whole.possible(),
                           whole.possible() ? detail({nameOf(item), slotName(*slot)}, {},
                                                     FLOPSMITH_TR("rules", "%1 does not belong into %2."))
                                            : ownInstead(c, item));
            continue;
        }
        if (otherRule(item))
            continue;
        Judgement judge = out.judge(c, self, {item.key.str()});
        if (!fitsCompleteMachine(c.machine, *item.part).possible()) {
            judge.conclude(true, ownInstead(c, item));
            continue;
        }
        noteUnknownPlaces(c, item, judge);
        const bool known = judge.evidence.solid();
        const SlotId wish = failedWish(c, item);
        judge.conclude(known || !wish.empty(),
                       wish.empty()
                           ? detail({nameOf(item)})
                           : detail({nameOf(item), wish.str()}, {},
                                    FLOPSMITH_TR("rules", "%1 was put into %2, which is taken or not there.")));
    }
}

/// All that the complete machine brings itself, taken off the list. From the last line on, since keys that count up
/// follow what is left.
std::vector<QuickFix> withoutDoubles(const RuleContext& c)
{
    const auto keys = entryKeys(c.catalog(), c.build());
    std::vector<std::string> names;
    Batch batch;
    for (std::size_t i = keys.size(); i-- > 0;) {
        const Part* part = findPart(c.catalog(), c.build(), c.build().parts[i].part);
        if (!part || fitsCompleteMachine(c.machine, *part).possible())
            continue;
        batch.edits.emplace_back(Remove{keys[i]});
        names.insert(names.begin(), part->fullName());
    }
    return {{FLOPSMITH_TR("rules", "Remove %1"), {join(names, ", ")}, batch}};
}

std::vector<QuickFix> fixPlaces(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    if (!item)
        return {};
    if (!fitsCompleteMachine(c.machine, *item->part).possible())
        return withoutDoubles(c);
    std::vector<QuickFix> out;
    if (item->chosen)
        out.push_back({FLOPSMITH_TR("rules", "Place %1 automatically"), {nameOf(*item)}, Move{item->key, {}}});
    append(out, movesOf(c, *item));
    append(out, asManyAsFit(c, *item));
    append(out, removalOf(*item));
    return out;
}

} // namespace

extern const Rule bld001;
const Rule bld001{{.id = "BLD-001",
                   .title = FLOPSMITH_TR("rules", "Incomplete build"),
                   .message = FLOPSMITH_TR("rules", "Incomplete build: a part is missing."),
                   .severity = Severity::Advice,
                   .source = "Flopsmith"},
                  &checkRoles};

extern const Rule bld002;
const Rule bld002{{.id = "BLD-002",
                   .title = FLOPSMITH_TR("rules", "Part without a place"),
                   .message = FLOPSMITH_TR("rules", "No free place for %1."),
                   .severity = Severity::Error,
                   .source = "Flopsmith"},
                  &checkPlaces,
                  &fixPlaces};

} // namespace flopsmith
