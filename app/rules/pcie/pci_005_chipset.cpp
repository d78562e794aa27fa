// PCI-005: accelerators behind the chipset, whose link everything there shares.
#include <algorithm>

#include "app/build/settings_keys.h"
#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

/// Share of the chipset's link below which training cannot work (rule book PCI-005).
constexpr double leastGbS = 2.0;

int busyBehindChipset(const RuleContext& c)
{
    int busy = 0;
    for (const Link* link : pcieLinks(c.machine))
        busy += link->root == "chipset" && link->width.value_or(1) > 0 ? 1 : 0;
    return std::max(1, busy);
}

/// What is left for one device when all behind the chipset are busy; nullopt when the link is not known.
std::optional<Bandwidth> effective(const RuleContext& c, const Link& link)
{
    const auto* board = c.machine.board();
    std::optional<Bandwidth> least;
    if (link.width && link.gen)
        least = c.tables().linkBandwidth(*link.width, *link.gen);
    if (!board || !board->chipsetUplinkGen.known() || !board->chipsetUplinkLanes.known())
        return std::nullopt;
    const auto uplink = c.tables().linkBandwidth(*board->chipsetUplinkLanes.get(), *board->chipsetUplinkGen.get());
    if (!uplink)
        return least;
    const Bandwidth share = *uplink * (1.0 / busyBehindChipset(c));
    return least ? std::min(*least, share) : share;
}

/// One card that only serves a model loads it once; everything else feels the narrow way all the time.
Severity ordinary(const RuleContext& c)
{
    const WorkMode mode = workMode(c.build());
    const bool light = mode == WorkMode::Single || mode == WorkMode::Inference;
    return light && c.machine.all<Accelerator>().size() == 1 ? Severity::Advice : Severity::Warning;
}

void checkPci005(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : linkedAccelerators(c.machine)) {
        const Link& link = *c.machine.link(gpu.item->slot);
        if (link.width && *link.width == 0)
            continue; // PCI-008
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        readSlotTable(c, SlotKind::Pcie, judge.evidence);
        const auto board = c.machine.first<Motherboard>();
        if (link.root.empty() && board.spec)
            judge.evidence.add({board.item->part->id, "pcie_slots.root", false});
        if (link.root != "chipset") {
            judge.pass();
            continue;
        }
        const Bandwidth limit = gigabytesPerSecond(c.threshold("PCI-005.error_gb_s", leastGbS));
        const auto left = effective(c, link);
        if (!left) {
            judge.conclude(true,
                           detail({labelOf(c.machine, link.slot)}, {},
                                  FLOPSMITH_TR("rules", "%1 hangs on the chipset, whose link all devices there share."),
                                  ordinary(c)));
            continue;
        }
        const bool hopeless = *left < limit && trainsTogether(c.machine);
        judge.conclude(true,
                       detail({labelOf(c.machine, link.slot), AnyQuantity(*left), count(busyBehindChipset(c))},
                              atLeast("gb_s", *left, limit), {}, hopeless ? Severity::Error : ordinary(c)));
    }
}

std::vector<QuickFix> fixPci005(const RuleContext& c, const Finding& finding)
{
    const Item* card = subjectItem(c, finding);
    if (!card)
        return {};
    std::vector<QuickFix> out = movesOf(c, *card);
    append(out, replaceCards(c));
    append(out, removalOf(*card));
    return out;
}

} // namespace

extern const Rule pci005;
const Rule pci005{
    {.id = "PCI-005",
     .title = FLOPSMITH_TR("rules", "Accelerator behind the chipset"),
     .message = FLOPSMITH_TR("rules",
                             "%1 hangs on the chipset: %2 remain for it while everything there is busy (devices: %3)."),
     .severity = Severity::Warning,
     .source = "rule book PCI-005"},
    &checkPci005,
    &fixPci005};

} // namespace flopsmith
