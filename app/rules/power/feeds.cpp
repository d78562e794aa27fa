#include "app/rules/power/feeds.h"

#include <algorithm>

#include "app/build/settings_keys.h"

namespace flopsmith {

namespace {

struct Card {
    Power draw;
    std::optional<std::size_t> fixed; // index of its supply
};

double worst(const std::vector<SupplyLoad>& loads)
{
    double out = 0;
    for (const SupplyLoad& load : loads)
        out = std::max(out, load.share());
    return out;
}

/// Cards on the supply that is relatively least loaded after taking them, largest first: for equal cards the best
/// split, otherwise close to it.
std::vector<SupplyLoad> split(std::vector<SupplyLoad> loads, const std::vector<Card>& cards)
{
    for (const Card& card : cards)
        if (card.fixed)
            loads[*card.fixed].load += card.draw;
    for (const Card& card : cards) {
        if (card.fixed)
            continue;
        const auto best = std::min_element(loads.begin(), loads.end(), [&](const SupplyLoad& a, const SupplyLoad& b) {
            return (a.load + card.draw) / a.rated < (b.load + card.draw) / b.rated;
        });
        best->load += card.draw;
    }
    return loads;
}

std::optional<std::size_t> indexOf(const std::vector<SupplyLoad>& loads, const Item* supply)
{
    for (std::size_t i = 0; i < loads.size(); ++i)
        if (loads[i].psu.item == supply)
            return i;
    return std::nullopt;
}

std::vector<Card> cardsOf(const Machine& machine, const std::vector<SupplyLoad>& loads)
{
    std::vector<Card> out;
    for (const auto& gpu : machine.all<Accelerator>()) {
        Card card;
        card.draw = Machine::powerLimit(gpu).value_or(Power{});
        const auto feeders = feedersOf(machine, *gpu.item);
        if (!feeders.empty())
            card.fixed = indexOf(loads, machine.item(InstanceKey(*feeders.begin())));
        out.push_back(card);
    }
    std::stable_sort(out.begin(), out.end(), [](const Card& a, const Card& b) { return a.draw > b.draw; });
    return out;
}

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
    for (const auto& psu : machine.all<Psu>()) {
        const std::string redundancy = psu->redundancy.valueOr("");
        const bool module = redundancy.find('+') != std::string::npos || psu->form.valueOr("") == "crps";
        if (psu.item->includedIn.empty() && !module)
            out.push_back(psu);
    }
    return out.size() > 1 ? out : std::vector<Installed<Psu>>{};
}

std::vector<SupplyLoad> supplyLoads(const RuleContext& context)
{
    std::vector<SupplyLoad> loads;
    for (const auto& psu : separateSupplies(context.machine)) {
        const bool low = context.machine.mains() < Voltage::of(180, units::volt);
        const Power rated = psu->rated.valueOr(Power{});
        loads.push_back({psu, low && psu->lowLine.known() ? std::min(rated, *psu->lowLine.get()) : rated, {}});
        if (rated <= Power{})
            return {};
    }
    if (loads.empty())
        return loads;
    const auto cards = cardsOf(context.machine, loads);
    std::optional<std::size_t> board;
    if (const auto held = context.machine.first<Motherboard>(); held.spec)
        if (const auto feeders = feedersOf(context.machine, *held.item); !feeders.empty())
            board = indexOf(loads, context.machine.item(InstanceKey(*feeders.begin())));
    std::vector<SupplyLoad> best;
    for (std::size_t i = 0; i < loads.size(); ++i) {
        if (board && i != *board)
            continue;
        std::vector<SupplyLoad> tried = loads;
        tried[i].load += context.estimate.power.rest;
        tried = split(std::move(tried), cards);
        if (best.empty() || worst(tried) < worst(best))
            best = std::move(tried);
    }
    return best;
}

} // namespace flopsmith
