#include "app/estimate/supplies.h"

#include <algorithm>

#include "app/build/fit.h"
#include "app/build/settings_keys.h"

namespace flopsmith {

namespace {

/// Free plugs of a group by family.
using Free = std::map<std::string, int>;

bool takeOne(Free& free, std::string_view plug)
{
    for (const std::string& family : cablesForPlug(plug)) {
        const auto at = free.find(family);
        if (at == free.end() || at->second == 0)
            continue;
        --at->second;
        return true;
    }
    return false;
}

bool takeAll(Free& free, const std::vector<Plug>& plugs)
{
    for (const Plug& plug : plugs)
        for (int i = 0; i < plug.count; ++i)
            if (!takeOne(free, plug.kind))
                return false;
    return true;
}

/// A card as the division sees it.
struct SplitCard {
    InstanceKey key;
    Power draw;
    std::optional<std::size_t> fixed; // index of its group
    std::vector<Plug> plugs;
    std::vector<Plug> adapterInputs; // instead of `adapted`; empty: no adapter
    std::string adapted; // family that the adapter makes
};

/// Takes the card's plugs, by its adapter or without it.
bool takeCard(Free& free, const SplitCard& card)
{
    if (!card.adapterInputs.empty()) {
        Free tried = free;
        std::vector<Plug> plugs = card.adapterInputs;
        bool replaced = false;
        for (Plug plug : card.plugs) {
            if (!replaced && plugFamily(plug.kind) == card.adapted) {
                replaced = true;
                --plug.count;
            }
            plugs.push_back(plug);
        }
        if (takeAll(tried, plugs)) {
            free = std::move(tried);
            return true;
        }
    }
    Free tried = free;
    if (!takeAll(tried, card.plugs))
        return false;
    free = std::move(tried);
    return true;
}

bool isModule(const Installed<Psu>& psu)
{
    return psu->redundancy.valueOr("").find('+') != std::string::npos || psu->form.valueOr("") == "crps";
}

Power ratedAtMains(const Machine& machine, const Psu& psu)
{
    const bool low = machine.mains() < Voltage::of(180, units::volt);
    const Power rated = psu.rated.valueOr(Power{});
    return low && psu.lowLine.known() ? std::min(rated, *psu.lowLine.get()) : rated;
}

std::vector<SupplyGroup> groupsOf(const Machine& machine)
{
    std::vector<SupplyGroup> out;
    const auto alone = separateSupplies(machine);
    SupplyGroup set;
    for (const auto& psu : machine.all<Psu>()) {
        const bool separate =
            std::any_of(alone.begin(), alone.end(), [&](const auto& one) { return one.item == psu.item; });
        SupplyGroup& group = separate ? out.emplace_back() : set;
        group.units.push_back(psu);
        group.rated += ratedAtMains(machine, *psu.spec);
        group.plugsKnown = group.plugsKnown && psu->outputs.known();
    }
    if (!set.units.empty())
        out.push_back(std::move(set));
    return out;
}

std::optional<std::size_t> groupOf(const std::vector<SupplyGroup>& groups, const Item* supply)
{
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const auto& unit : groups[i].units)
            if (unit.item == supply)
                return i;
    return std::nullopt;
}

std::vector<SplitCard> cardsOf(const Machine& machine, const std::vector<SupplyGroup>& groups)
{
    const auto adapters = adapterUses(machine);
    std::vector<SplitCard> out;
    for (const auto& gpu : machine.all<Accelerator>()) {
        SplitCard card;
        card.key = gpu.item->key;
        card.draw = Machine::powerLimit(gpu).value_or(Power{});
        if (isPcieCard(*gpu.spec))
            card.plugs = gpu->powerConnectors.valueOr({});
        for (const AdapterUse& use : adapters)
            if (use.card.item == gpu.item) {
                card.adapterInputs = use.adapter->fromPlugs.valueOr({});
                card.adapted = plugFamily(use.adapter->toPlugs.get()->front().kind);
            }
        const auto feeders = feedersOf(machine, *gpu.item);
        if (!feeders.empty())
            card.fixed = groupOf(groups, machine.item(InstanceKey(*feeders.begin())));
        out.push_back(std::move(card));
    }
    std::stable_sort(out.begin(), out.end(), [](const SplitCard& a, const SplitCard& b) { return a.draw > b.draw; });
    return out;
}

/// Cards on the group that is relatively least loaded after taking them, largest first: for equal cards the best split,
/// otherwise close to it. A group that lacks the plugs is passed over, and earlier choices are taken back for it.
class CardSplit {
public:
    CardSplit(std::vector<SupplyGroup> groups, const std::vector<SplitCard>& cards, const std::vector<Plug>& board,
              std::size_t boardGroup)
        : m_groups(std::move(groups))
        , m_cards(cards)
        , m_chosen(cards.size(), 0)
    {
        for (const SupplyGroup& group : m_groups) {
            Free& free = m_free.emplace_back();
            for (const auto& unit : group.units)
                for (const Plug& plug : unit->outputs.valueOr({}))
                    free[plugFamily(plug.kind)] += plug.count;
        }
        m_boardFed = !m_groups[boardGroup].plugsKnown || takeAll(m_free[boardGroup], board);
        for (std::size_t i = 0; i < cards.size(); ++i)
            if (cards[i].fixed)
                put(i, *cards[i].fixed);
        m_allFed = place(0);
        if (!m_allFed)
            settle();
    }

    [[nodiscard]] bool boardFed() const { return m_boardFed; }
    [[nodiscard]] bool allFed() const { return m_allFed; }
    [[nodiscard]] double worst() const
    {
        double out = 0;
        for (const SupplyGroup& group : m_groups)
            out = std::max(out, group.share());
        return out;
    }
    [[nodiscard]] SupplySplit result(std::size_t board) const
    {
        SupplySplit out{m_groups, board, {}};
        for (std::size_t i = 0; i < m_cards.size(); ++i)
            out.cards[m_cards[i].key] = m_chosen[i];
        return out;
    }

private:
    /// Tried choices before the first division that is found stands, fed or not.
    static constexpr int mostSteps = 2000;

    void put(std::size_t card, std::size_t group)
    {
        m_chosen[card] = group;
        m_groups[group].load += m_cards[card].draw;
        if (m_groups[group].plugsKnown)
            takeCard(m_free[group], m_cards[card]);
    }

    [[nodiscard]] std::vector<std::size_t> byShare(const SplitCard& card) const
    {
        std::vector<std::size_t> order(m_groups.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const auto share = [&](std::size_t i) {
            const SupplyGroup& group = m_groups[i];
            return group.rated > Power{} ? (group.load + card.draw) / group.rated : 1e9;
        };
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return share(a) < share(b); });
        return order;
    }

    bool place(std::size_t index)
    {
        if (index == m_cards.size())
            return true;
        const SplitCard& card = m_cards[index];
        if (card.fixed)
            return place(index + 1);
        for (const std::size_t group : byShare(card)) {
            if (++m_steps > mostSteps)
                return false;
            const Free before = m_free[group];
            if (m_groups[group].plugsKnown && !takeCard(m_free[group], card))
                continue;
            m_chosen[index] = group;
            m_groups[group].load += card.draw;
            if (place(index + 1))
                return true;
            m_groups[group].load -= card.draw;
            m_free[group] = before;
        }
        return false;
    }

    /// No division feeds every card: each goes where its plugs are left, else where it hurts least.
    void settle()
    {
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            if (m_cards[i].fixed)
                continue;
            const auto order = byShare(m_cards[i]);
            const auto fed = std::find_if(order.begin(), order.end(), [&](std::size_t group) {
                Free tried = m_free[group];
                return !m_groups[group].plugsKnown || takeCard(tried, m_cards[i]);
            });
            put(i, fed == order.end() ? order.front() : *fed);
        }
    }

    std::vector<SupplyGroup> m_groups;
    const std::vector<SplitCard>& m_cards;
    std::vector<std::size_t> m_chosen;
    std::vector<Free> m_free;
    bool m_boardFed = false;
    bool m_allFed = false;
    int m_steps = 0;
};

} // namespace

const Item* supplyNamed(const Machine& machine, const std::string& name)
{
    const std::string base = name.substr(0, name.find('.'));
    for (const auto& psu : machine.all<Psu>())
        if (psu.item->key.str() == base || psu.item->slot.str() == base)
            return psu.item;
    return nullptr;
}

std::set<std::string> feedersOf(const Machine& machine, const Item& item)
{
    std::set<std::string> out;
    for (const Feed& feed : machine.build().feeds)
        if (feed.to == item.key.str())
            if (const Item* supply = supplyNamed(machine, feed.from))
                out.insert(supply->key.str());
    const std::string set = wordSetting(item.settings, "psu");
    if (const Item* supply = set.empty() ? nullptr : supplyNamed(machine, set))
        out.insert(supply->key.str());
    return out;
}

std::vector<Installed<Psu>> separateSupplies(const Machine& machine)
{
    std::vector<Installed<Psu>> out;
    for (const auto& psu : machine.all<Psu>())
        if (psu.item->includedIn.empty() && !isModule(psu))
            out.push_back(psu);
    return out.size() > 1 ? out : std::vector<Installed<Psu>>{};
}

SupplySplit splitSupplies(const Machine& machine, Power rest)
{
    std::vector<SupplyGroup> groups = groupsOf(machine);
    if (groups.empty())
        return {};
    const auto cards = cardsOf(machine, groups);
    const auto board = machine.first<Motherboard>();
    const std::vector<Plug> plugs =
        board.spec && board.item->includedIn.empty() ? board->powerConnectors.valueOr({}) : std::vector<Plug>{};
    std::optional<std::size_t> stated;
    if (board.spec)
        if (const auto feeders = feedersOf(machine, *board.item); !feeders.empty())
            stated = groupOf(groups, machine.item(InstanceKey(*feeders.begin())));
    std::optional<CardSplit> best;
    std::size_t at = 0;
    const auto rank = [](const CardSplit& split) {
        return std::tuple(!split.boardFed(), !split.allFed(), split.worst());
    };
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (stated && i != *stated)
            continue;
        std::vector<SupplyGroup> loaded = groups;
        loaded[i].load += rest;
        CardSplit tried(std::move(loaded), cards, plugs, i);
        if (best && rank(tried) >= rank(*best))
            continue;
        best.emplace(std::move(tried));
        at = i;
    }
    return best->result(at);
}

std::vector<SupplyLoad> supplyLoads(const Machine& machine, Power rest)
{
    std::vector<SupplyLoad> out;
    const auto alone = separateSupplies(machine);
    if (alone.empty())
        return out;
    for (const SupplyGroup& group : splitSupplies(machine, rest).groups) {
        const bool separate = std::any_of(alone.begin(), alone.end(),
                                          [&](const auto& psu) { return psu.item == group.units.front().item; });
        if (!separate)
            continue;
        if (group.rated <= Power{})
            return {};
        out.push_back({group.units.front(), group.rated, group.load});
    }
    return out;
}

} // namespace flopsmith
