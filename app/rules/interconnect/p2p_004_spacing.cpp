// P2P-004, P2P-005: NVLink bridges against the places of the cards that they join.
#include <algorithm>
#include <cstdlib>

#include "app/rules/pcie/lanes.h"

namespace flopsmith {

namespace {

/// Free places between the joined cards that open-air coolers want (rule book P2P-005).
constexpr double wantedGap = 1;

struct Joined {
    Installed<Cable> bridge;
    Installed<Accelerator> a;
    Installed<Accelerator> b;
};

/// The first bridge joins the first pair of equal cards with a connector, the second the next; as acceleratorPaths has
/// it.
std::vector<Joined> joined(const Machine& machine)
{
    std::vector<Installed<Cable>> bridges;
    for (const auto& cable : machine.all<Cable>())
        if (cable.item->part->kind == "nvlink-bridge")
            bridges.push_back(cable);
    const auto gpus = machine.all<Accelerator>();
    std::vector<Joined> out;
    for (std::size_t i = 0; i + 1 < gpus.size() && i / 2 < bridges.size(); i += 2)
        if (gpus[i]->nvlink.valueOr("none") == "bridge" && gpus[i].item->part->id == gpus[i + 1].item->part->id)
            out.push_back({bridges[i / 2], gpus[i], gpus[i + 1]});
    return out;
}

/// Places between two cards; nullopt with a gap when a place is not known.
std::optional<int> distance(const RuleContext& c, const Joined& pair, Judgement& judge)
{
    const Slot* a = c.machine.slot(pair.a.item->slot);
    const Slot* b = c.machine.slot(pair.b.item->slot);
    const auto board = c.machine.first<Motherboard>();
    const auto places = a && b ? placesBetween(*a, *b) : std::nullopt;
    if (!places) {
        if (!noteMissingBoard(c, *pair.a.item, judge))
            judge.evidence.add({board.item->part->id, "pcie_slots", false});
        return std::nullopt;
    }
    readSlotTable(c, SlotKind::Pcie, judge.evidence);
    return std::abs(*places);
}

void checkBridgeReach(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Joined& pair : joined(c.machine)) {
        Judgement judge =
            out.judge(c, self, {pair.bridge.item->key.str(), pair.a.item->key.str(), pair.b.item->key.str()});
        const auto* spans = judge.read(pair.bridge->bridgeSlots, *pair.bridge.item, "bridge_slots");
        const auto apart = distance(c, pair, judge);
        const bool wrong = spans && apart && *spans != *apart;
        judge.conclude(
            wrong,
            wrong ? detail({count(*spans), count(*apart)},
                           {{"value", count(*spans)}, {"limit", count(*apart)}, {"margin", count(*apart - *spans)}})
                  : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixBridgeReach(const RuleContext& c, const Finding& finding)
{
    const auto pairs = joined(c.machine);
    const auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const Joined& p) {
        return p.bridge.item->key.str() == finding.subjects.front();
    });
    if (pair == pairs.end())
        return {};
    std::vector<QuickFix> out;
    const Slot* a = c.machine.slot(pair->a.item->slot);
    const Slot* b = c.machine.slot(pair->b.item->slot);
    const int spans = pair->bridge->bridgeSlots.valueOr(0);
    const auto apart = [](const Slot* from, const Slot* to) {
        const auto places = from && to ? placesBetween(*from, *to) : std::nullopt;
        return places ? std::optional(std::abs(*places)) : std::nullopt;
    };
    for (const Slot& slot : c.machine.slots()) {
        if (slot.kind != SlotKind::Pcie || c.machine.occupant(slot.id))
            continue;
        if (apart(a, &slot) == spans)
            out.push_back({FLOPSMITH_TR("rules", "Move %1 to %2"),
                           {nameOf(*pair->b.item), slot.label},
                           Move{pair->b.item->key, slot.id}});
        if (apart(b, &slot) == spans)
            out.push_back({FLOPSMITH_TR("rules", "Move %1 to %2"),
                           {nameOf(*pair->a.item), slot.label},
                           Move{pair->a.item->key, slot.id}});
    }
    if (apart(a, b) && own(*pair->bridge.item))
        append(out,
               replaceBy(entryKeyOf(c.machine, *pair->bridge.item),
                         alternatives(c, *pair->bridge.item->part, [&](const Part& part) {
                             const auto* other = part.as<Cable>();
                             const auto fitting = other->fits.valueOr({});
                             const Part& card = *pair->a.item->part;
                             const auto named = [&](const PartId& id) {
                                 return std::find(fitting.begin(), fitting.end(), id.str()) != fitting.end();
                             };
                             return part.kind == "nvlink-bridge" && other->bridgeSlots.valueOr(0) == *apart(a, b)
                                 && (named(card.id) || (!card.variantOf.empty() && named(card.variantOf)));
                         })));
    append(out, removalOf(*pair->bridge.item));
    return out;
}

void checkAir(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Joined& pair : joined(c.machine)) {
        if (pair.a->cooling.known() && *pair.a->cooling.get() != "open-air")
            continue;
        Judgement judge = out.judge(c, self, {pair.bridge.item->key.str(), pair.a.item->key.str()});
        const auto* cooling = judge.read(pair.a->cooling, *pair.a.item, "cooling");
        const auto* thick = judge.read(pair.a->slots, *pair.a.item, "slots");
        const auto* spans = judge.read(pair.bridge->bridgeSlots, *pair.bridge.item, "bridge_slots");
        const double wanted = c.threshold("P2P-005.gap_slots", wantedGap);
        const double gap = thick && spans ? *spans - *thick : wanted;
        judge.conclude(cooling && gap < wanted,
                       detail({count(spans ? *spans : 0), thick ? *thick : 0.0},
                              {{"value", gap}, {"limit", wanted}, {"margin", gap - wanted}}));
    }
}

} // namespace

extern const Rule p2p004;
const Rule p2p004{{.id = "P2P-004",
                   .title = FLOPSMITH_TR("rules", "NVLink bridge does not reach"),
                   .message = FLOPSMITH_TR("rules", "The bridge spans %1 slots, the cards sit %2 apart."),
                   .severity = Severity::Error,
                   .source = "NVIDIA bridge specifications; rule book P2P-004"},
                  &checkBridgeReach,
                  &fixBridgeReach};

extern const Rule p2p005;
const Rule p2p005{{.id = "P2P-005",
                   .title = FLOPSMITH_TR("rules", "Bridge leaves no air"),
                   .message = FLOPSMITH_TR("rules",
                                           "A %1-slot bridge between open-air cards of %2 slots leaves no room for "
                                           "air: use a wider bridge or blower cards."),
                   .severity = Severity::Warning,
                   .source = "ZOTAC support; rule book P2P-005"},
                  &checkAir};

} // namespace flopsmith
