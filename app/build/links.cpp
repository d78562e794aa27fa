#include "app/build/links.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "app/build/machine.h"
#include "app/build/settings_keys.h"

namespace flopsmith {

namespace {

struct CardSide {
    std::optional<int> lanes;
    std::optional<int> gen;
};

CardSide ableSide(const Part& part)
{
    if (const auto* a = part.as<Accelerator>())
        return {a->pcieLanes.value(), a->pcieGen.value()};
    if (const auto* n = part.as<Network>())
        return {n->pcieLanes.value(), n->pcieGen.value()};
    if (const auto* s = part.as<Storage>())
        return {s->pcieLanes.value() ? s->pcieLanes.value() : std::optional(4), s->pcieGen.value()};
    return {};
}

std::optional<int> capped(std::optional<int> able, std::optional<double> set)
{
    if (!set || *set < 0 || *set > 64)
        return able;
    const int limit = static_cast<int>(*set);
    return able ? std::min(*able, limit) : limit;
}

/// What the card asks for: its own lanes and generation, or less where the build sets the link or wires it narrower.
CardSide cardSide(const Item& item)
{
    CardSide side = ableSide(*item.part);
    side.lanes = capped(side.lanes, numberSetting(item.settings, "link_width"));
    side.gen = capped(side.gen, numberSetting(item.settings, "link_gen"));
    return side;
}

bool isPcie(SlotKind kind)
{
    return kind == SlotKind::Pcie || kind == SlotKind::M2 || kind == SlotKind::Cabled;
}

const Cpu* cpuOfRoot(const std::vector<Item>& items, const std::string& root)
{
    if (!root.starts_with("cpu"))
        return nullptr;
    for (const Item& item : items)
        if (item.slot.str() == root)
            return item.part->as<Cpu>();
    return nullptr;
}

class LinkBuilder {
public:
    LinkBuilder(const std::vector<Item>& items, const Motherboard* board)
        : m_items(items)
    {
        for (const Item& item : items)
            if (!item.slot.empty())
                m_occupied.emplace(item.slot.str(), &item);
        if (board && board->laneRules.known())
            m_rules = board->laneRules.get();
    }

    [[nodiscard]] const Item* occupant(const SlotId& slot) const
    {
        const auto at = m_occupied.find(slot.str());
        return at == m_occupied.end() ? nullptr : at->second;
    }

    [[nodiscard]] Link make(const Slot& slot, const Item& card) const
    {
        const CardSide side = cardSide(card);
        Link link;
        link.slot = slot.id;
        link.card = card.key;
        link.root = slot.root;
        const std::optional<int> wired = throughCpu(slot, slot.wired);
        link.aloneWidth = lower(wired, side.lanes);
        std::optional<int> now = wired;
        applyRules(slot, now, link.sharedWith);
        if (socketEmpty(m_items, slot.root))
            now = 0;
        link.width = lower(now, side.lanes);
        link.gen = lower(slotGen(slot), side.gen);
        link.limit = limitOf(slot, link, side, wired, now);
        return link;
    }

private:
    static std::optional<int> lower(std::optional<int> a, std::optional<int> b)
    {
        if (a && *a == 0)
            return 0;
        if (!a || !b)
            return std::nullopt;
        return std::min(*a, *b);
    }

    /// A CPU with a narrow graphics port cuts the slots that hang on it.
    [[nodiscard]] std::optional<int> throughCpu(const Slot& slot, std::optional<int> wired) const
    {
        const Cpu* cpu = cpuOfRoot(m_items, slot.root);
        if (!cpu || !wired || slot.kind != SlotKind::Pcie || !cpu->pegWidth.known())
            return wired;
        return std::min(*wired, *cpu->pegWidth.get());
    }

    [[nodiscard]] std::optional<int> slotGen(const Slot& slot) const
    {
        const Cpu* cpu = cpuOfRoot(m_items, slot.root);
        if (!slot.gen || !cpu || !cpu->pcieGen.known())
            return slot.gen;
        return std::min(*slot.gen, *cpu->pcieGen.get());
    }

    void applyRules(const Slot& slot, std::optional<int>& width, std::vector<SlotId>& sharedWith) const
    {
        if (!m_rules)
            return;
        for (const LaneRule& rule : *m_rules) {
            if (rule.slot != slot.id.str() || rule.when.empty())
                continue;
            const bool active = std::all_of(rule.when.begin(), rule.when.end(),
                                            [&](const std::string& id) { return m_occupied.contains(id); });
            if (!active || (width && *width <= rule.width))
                continue;
            width = rule.width;
            for (const std::string& id : rule.when)
                if (id != slot.id.str())
                    sharedWith.emplace_back(id);
        }
    }

    [[nodiscard]] LinkLimit limitOf(const Slot& slot, const Link& link, const CardSide& side,
                                    std::optional<int> throughCpuWidth, std::optional<int> now) const
    {
        if (now && *now == 0)
            return LinkLimit::Dead;
        if (!link.width || !link.gen)
            return LinkLimit::Unknown;
        if (now && throughCpuWidth && *now < *throughCpuWidth && *now < side.lanes.value_or(*now + 1))
            return LinkLimit::Sharing;
        const bool full = side.lanes && *link.width >= *side.lanes;
        if (!full && slot.wired && throughCpuWidth && *throughCpuWidth < *slot.wired)
            return LinkLimit::Cpu;
        return full ? LinkLimit::None : LinkLimit::Slot;
    }

    const std::vector<Item>& m_items;
    std::map<std::string, const Item*> m_occupied;
    const std::vector<LaneRule>* m_rules = nullptr;
};

/// CPUs of servers and workstations have a PCIe host bridge of their own per one or two x16 ports, so that two slots
/// hang on different ones; those of desktops have one for all.
bool hasHostBridges(const Machine& machine)
{
    static const std::set<std::string, std::less<>> sockets{"LGA2066", "LGA3647", "LGA4189", "LGA4677", "LGA4710",
                                                            "LGA7529", "SP3",     "SP5",     "SP6",     "sTR4",
                                                            "sTR5",    "sTRX4",   "sWRX8"};
    const Motherboard* board = machine.board();
    const auto cpu = machine.first<Cpu>();
    const std::string socket = board ? board->socket.valueOr("") : cpu.spec ? cpu->socket.valueOr("") : std::string();
    return sockets.contains(socket);
}

PathKind pathBetween(const Machine& machine, const Item& a, const Item& b)
{
    const auto* first = a.part->as<Accelerator>();
    const auto* second = b.part->as<Accelerator>();
    const bool sameModel = a.part->id == b.part->id;
    if (sameModel && first->nvlink.valueOr("none") == "sxm" && second->nvlink.valueOr("none") == "sxm")
        return PathKind::NvLink;
    const Link* la = machine.link(a.slot);
    const Link* lb = machine.link(b.slot);
    if (!la || !lb || la->root.empty() || lb->root.empty())
        return PathKind::Unknown;
    if (la->root == lb->root && la->root.starts_with("switch"))
        return PathKind::Pix;
    const auto socket = [](const std::string& root) { return root == "cpu2" ? 2 : 1; };
    if (socket(la->root) != socket(lb->root))
        return PathKind::Sys;
    return hasHostBridges(machine) ? PathKind::Node : PathKind::Phb;
}

} // namespace

std::string Link::text() const
{
    if (width && *width == 0)
        return "off";
    const std::string lanes = width ? fmt::format("x{}", *width) : "x?";
    return gen ? fmt::format("Gen{} {}", *gen, lanes) : lanes;
}

std::vector<Link> linksOf(const std::vector<Item>& items, const std::vector<Slot>& slots, const Motherboard* board)
{
    const LinkBuilder builder(items, board);
    std::vector<Link> out;
    for (const Slot& slot : slots) {
        const Item* card = isPcie(slot.kind) ? builder.occupant(slot.id) : nullptr;
        if (card)
            out.push_back(builder.make(slot, *card));
    }
    return out;
}

std::string pathName(PathKind kind)
{
    switch (kind) {
    case PathKind::Self: return "X";
    case PathKind::NvLink: return "NV";
    case PathKind::Pix: return "PIX";
    case PathKind::Pxb: return "PXB";
    case PathKind::Phb: return "PHB";
    case PathKind::Node: return "NODE";
    case PathKind::Sys: return "SYS";
    case PathKind::Unknown: return "?";
    }
    return "?";
}

std::optional<Link> statedLink(const Machine& machine, const Item& card)
{
    const auto width = numberSetting(card.settings, "link_width");
    auto gen = numberSetting(card.settings, "link_gen");
    if (!card.slot.empty())
        return std::nullopt;
    for (const auto& cpu : machine.all<Cpu>())
        if (cpu->pcieGen.known())
            gen = std::min(gen.value_or(*cpu->pcieGen.get()), static_cast<double>(*cpu->pcieGen.get()));
    if (!width && !gen)
        return std::nullopt;
    const CardSide able = ableSide(*card.part);
    Link link;
    link.card = card.key;
    link.width = width ? capped(able.lanes, width) : std::nullopt;
    link.gen = gen ? capped(able.gen, gen) : std::nullopt;
    return link;
}

bool socketEmpty(const std::vector<Item>& items, const std::string& root)
{
    if (!root.starts_with("cpu"))
        return false;
    const bool anyCpu = std::any_of(items.begin(), items.end(),
                                    [](const Item& i) { return i.part->as<Cpu>() != nullptr && !i.slot.empty(); });
    return anyCpu && !cpuOfRoot(items, root);
}

std::vector<Path> acceleratorPaths(const Machine& machine)
{
    const auto gpus = machine.all<Accelerator>();
    // A bridge joins the pairs in order: the first bridge joins cards 1 and 2, the second 3 and 4.
    std::size_t bridges = 0;
    for (const auto& cable : machine.all<Cable>())
        if (cable.item->part->kind == "nvlink-bridge")
            ++bridges;
    std::vector<Path> out;
    for (std::size_t i = 0; i < gpus.size(); ++i)
        for (std::size_t j = i + 1; j < gpus.size(); ++j) {
            Path path{gpus[i].item->key, gpus[j].item->key, pathBetween(machine, *gpus[i].item, *gpus[j].item)};
            const bool bridged = j == i + 1 && i % 2 == 0 && i / 2 < bridges
                && gpus[i]->nvlink.valueOr("none") == "bridge" && gpus[i].item->part->id == gpus[j].item->part->id;
            if (bridged)
                path.kind = PathKind::NvLink;
            out.push_back(path);
        }
    return out;
}

bool nvLinkMesh(const Machine& machine)
{
    const auto paths = acceleratorPaths(machine);
    return !paths.empty()
        && std::all_of(paths.begin(), paths.end(), [](const Path& p) { return p.kind == PathKind::NvLink; });
}

} // namespace flopsmith
