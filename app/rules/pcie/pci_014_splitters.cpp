// PCI-014, PCI-015: slots that are split, by a splitter or in the firmware.
#include <algorithm>
#include <set>

#include "app/base/text.h"
#include "app/build/risers.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

struct Split {
    SlotId slot; // empty: not stated
    std::string mode; // x8x8
    std::string subject;
    const Item* part = nullptr;
};

std::vector<Split> splitsOf(const RuleContext& c)
{
    std::vector<Split> out;
    for (const Riser& riser : risersOf(c.machine))
        if (!riser.split.empty())
            out.push_back({riser.slot, riser.split, riser.subject(), c.machine.item(riser.part)});
    for (const auto& [slot, mode] : c.build().bifurcation) {
        const bool known = std::any_of(out.begin(), out.end(), [&](const Split& s) { return s.slot.str() == slot; });
        if (!known && mode != "x16" && !mode.empty())
            out.push_back({SlotId(slot), mode, slot, nullptr});
    }
    return out;
}

bool offers(const Slot& slot, const std::string& mode)
{
    return std::find(slot.bifurcation.begin(), slot.bifurcation.end(), mode) != slot.bifurcation.end();
}

void checkSplitModes(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Split& split : splitsOf(c)) {
        Judgement judge = out.judge(c, self, {split.subject});
        const Slot* slot = c.machine.slot(split.slot);
        if (!slot) {
            judge.evidence.add(
                {split.part ? split.part->part->id : PartId(), split.slot.empty() ? "slot" : "pcie_slots", false});
            judge.pass();
            continue;
        }
        const bool unknown = slot->bifurcation.empty();
        if (offers(*slot, split.mode))
            readSlotTable(c, SlotKind::Pcie, judge.evidence);
        judge.conclude(
            !offers(*slot, split.mode),
            detail({split.mode, slot->label, join(slot->bifurcation, ", ")},
                   words(split.mode, join(slot->bifurcation, ", ")),
                   unknown ? FLOPSMITH_TR(
                       "rules", "%2 must be split into %1: check the board's manual, its modes are not known.")
                           : std::string_view(),
                   unknown ? Severity::Warning : Severity::Error));
    }
}

std::vector<QuickFix> fixModes(const RuleContext& c, const Finding& finding)
{
    std::vector<QuickFix> out;
    const Item* splitter = subjectItem(c, finding);
    for (const Split& split : splitsOf(c)) {
        if (split.subject != finding.subjects.front())
            continue;
        for (const Slot& slot : c.machine.slots())
            if (split.part && slot.kind == SlotKind::Pcie && offers(slot, split.mode))
                out.push_back({FLOPSMITH_TR("rules", "Move %1 to %2"),
                               {nameOf(*split.part), slot.label},
                               SetOption{entryKeyOf(c.machine, *split.part).str() + ".settings.slot", slot.id.str()}});
        if (!split.part && c.build().bifurcation.contains(split.slot.str()))
            out.push_back({FLOPSMITH_TR("rules", "Leave %1 undivided"),
                           {labelOf(c.machine, split.slot)},
                           SetOption{"settings.bifurcation." + split.slot.str(), std::nullopt}});
    }
    if (splitter && splitter->part->as<Cable>())
        append(out, removalOf(*splitter));
    return out;
}

/// Other occupied slots of the lane group that a slot belongs to.
std::set<std::string> partners(const RuleContext& c, const SlotId& slot)
{
    std::set<std::string> out;
    const auto* board = c.machine.board();
    for (const LaneRule& rule : board ? board->laneRules.valueOr({}) : std::vector<LaneRule>{}) {
        std::vector<std::string> group = rule.when;
        group.push_back(rule.slot);
        if (std::find(group.begin(), group.end(), slot.str()) == group.end())
            continue;
        for (const std::string& id : group)
            if (id != slot.str() && c.machine.occupant(SlotId(id)) && c.machine.slot(SlotId(id)))
                out.insert(labelOf(c.machine, SlotId(id)));
    }
    return out;
}

void checkGroups(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Split& split : splitsOf(c)) {
        if (split.slot.empty() || !c.machine.slot(split.slot))
            continue; // PCI-014
        Judgement judge = out.judge(c, self, {split.slot.str()});
        readSharing(c, judge.evidence);
        const auto others = partners(c, split.slot);
        judge.conclude(
            !others.empty(),
            detail({labelOf(c.machine, split.slot), split.mode, join({others.begin(), others.end()}, ", ")}));
    }
}

} // namespace

extern const Rule pci014;
const Rule pci014{{.id = "PCI-014",
                   .title = FLOPSMITH_TR("rules", "Slot cannot be split"),
                   .message = FLOPSMITH_TR("rules", "%2 must be split into %1, its modes are %3."),
                   .severity = Severity::Error,
                   .source = "board manuals; rule book PCI-014"},
                  &checkSplitModes,
                  &fixModes};

extern const Rule pci015;
const Rule pci015{
    {.id = "PCI-015",
     .title = FLOPSMITH_TR("rules", "Split slot shares its lanes"),
     .message = FLOPSMITH_TR(
         "rules", "%1 is split into %2 but shares its lanes with %3, which is in use: half of it stays dead."),
     .severity = Severity::Warning,
     .source = "board manuals; rule book PCI-015"},
    &checkGroups};

} // namespace flopsmith
