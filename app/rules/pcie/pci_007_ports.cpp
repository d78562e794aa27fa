// PCI-007, PCI-027: SATA ports and USB4 that give way to occupied slots.
#include <algorithm>
#include <set>

#include "app/base/text.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

/// What the board switches off or narrows for the slots in use, of the ports whose name starts with `prefix`.
std::set<std::string> given(const RuleContext& c, const Motherboard& board, std::string_view prefix)
{
    std::set<std::string> out;
    for (const LaneRule& rule : board.laneRules.valueOr({}))
        if (rule.slot.starts_with(prefix) && !rule.when.empty()
            && std::all_of(rule.when.begin(), rule.when.end(),
                           [&](const std::string& id) { return c.machine.occupant(SlotId(id)) != nullptr; }))
            out.insert(rule.slot);
    return out;
}

bool anyOccupied(const RuleContext& c)
{
    return std::any_of(c.machine.links().begin(), c.machine.links().end(),
                       [](const Link& link) { return !link.slot.empty(); });
}

void checkSata(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    int drives = 0;
    for (const auto& drive : c.machine.all<Storage>())
        drives += drive->interface.valueOr("") == "sata" && drive->form.valueOr("") != "m2" ? 1 : 0;
    if (!board.spec || drives == 0 || !anyOccupied(c))
        return;
    Judgement judge = out.judge(c, self, {board.item->key.str()});
    judge.read(board->laneRules, *board.item, "lane_rules");
    const auto* ports = judge.read(board->sataPorts, *board.item, "sata_ports");
    const std::set<std::string> off = given(c, *board.spec, "sata");
    if (off.empty() || !ports)
        return judge.pass();
    const int left = std::max(0, *ports - static_cast<int>(off.size()));
    const std::string names = join({off.begin(), off.end()}, ", ");
    const bool over = drives > left;
    judge.conclude(
        true,
        detail({names, count(drives), count(left)}, atMost("ports", drives, left),
               over ? FLOPSMITH_TR("rules", "%1 are off for the slots in use: %2 SATA drives, %3 ports are left.")
                    : std::string_view(),
               over ? Severity::Error : Severity::Advice));
}

/// What takes the ports goes elsewhere, or the last drives go.
std::vector<QuickFix> fixSata(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out;
    const auto* board = c.machine.board();
    for (const LaneRule& rule : board ? board->laneRules.valueOr({}) : std::vector<LaneRule>{})
        for (const std::string& id : rule.when)
            if (const Item* taker = rule.slot.starts_with("sata") ? c.machine.occupant(SlotId(id)) : nullptr)
                append(out, movesOf(c, *taker));
    const auto drives = c.machine.all<Storage>();
    for (auto drive = drives.rbegin(); drive != drives.rend(); ++drive)
        if (drive->spec->interface.valueOr("") == "sata" && drive->spec->form.valueOr("") != "m2") {
            append(out, removalOf(*drive->item));
            break;
        }
    return out;
}

void checkUsb4(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    if (!board.spec || !board->chipset.known() || !board->chipset.get()->starts_with("X870") || !anyOccupied(c))
        return;
    Judgement judge = out.judge(c, self, {board.item->key.str()});
    judge.read(board->laneRules, *board.item, "lane_rules");
    const bool narrowed = !given(c, *board.spec, "usb4").empty();
    judge.conclude(narrowed, {});
}

} // namespace

extern const Rule pci007;
const Rule pci007{
    {.id = "PCI-007",
     .title = FLOPSMITH_TR("rules", "SATA ports switched off"),
     .message = FLOPSMITH_TR("rules", "%1 are off for the slots in use; the %2 SATA drives need the %3 others."),
     .severity = Severity::Advice,
     .source = "board manuals; rule book PCI-007"},
    &checkSata,
    &fixSata};

extern const Rule pci027;
const Rule pci027{{.id = "PCI-027",
                   .title = FLOPSMITH_TR("rules", "USB4 shares its lanes"),
                   .message = FLOPSMITH_TR("rules", "The USB4 ports lose lanes to an M.2 slot that is in use."),
                   .severity = Severity::Advice,
                   .source = "rule book PCI-027"},
                  &checkUsb4};

} // namespace flopsmith
