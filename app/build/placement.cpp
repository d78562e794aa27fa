#include "app/build/placement.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "app/build/fit.h"

namespace flopsmith {

namespace {

/// A card to place and what the search needs of it.
struct Card {
    Item* item = nullptr;
    int positions = 1; // covered
    int lanes = 0;
    int gen = 6;
    bool accelerator = false;
};

/// Quality of an assignment, compared member by member; more is better.
using Score = std::array<int, 7>;

class CardPlacer {
public:
    CardPlacer(std::vector<Item>& items, const std::vector<Slot>& slots)
        : m_items(items)
        , m_slots(slots)
    {
        for (const Item& item : items)
            if (const auto* board = item.part->as<Motherboard>(); board && board->laneRules.known())
                m_rules = board->laneRules.get();
        for (const Item& item : items)
            if (const auto* chassis = item.part->as<Case>(); chassis && item.part->kind != "open-frame")
                m_caseSlots = chassis->expansionSlots.value();
        for (const Slot& slot : slots)
            if (slot.kind == SlotKind::Pcie) {
                m_places.push_back(&slot);
                m_off.push_back(socketEmpty(items, slot.root));
            }
        m_holder.assign(m_places.size(), nullptr);
        collect();
    }

    void run()
    {
        if (m_free.empty() || m_places.empty())
            return;
        search(0, 0);
        for (std::size_t i = 0; i < m_free.size(); ++i)
            if (m_bestPlace[i] >= 0)
                m_free[i].item->slot = m_places[static_cast<std::size_t>(m_bestPlace[i])]->id;
    }

private:
    static Card cardOf(Item& item)
    {
        Card card;
        card.item = &item;
        card.positions = coveredPositions(*item.part).value_or(2);
        card.lanes = connectorLanes(*item.part).value_or(16);
        if (const auto* a = item.part->as<Accelerator>()) {
            card.accelerator = true;
            card.lanes = a->pcieLanes.valueOr(card.lanes);
            card.gen = a->pcieGen.valueOr(card.gen);
        } else if (const auto* n = item.part->as<Network>()) {
            card.lanes = n->pcieLanes.valueOr(card.lanes);
            card.gen = n->pcieGen.valueOr(card.gen);
        }
        return card;
    }

    void collect()
    {
        m_fixed.reserve(m_items.size());
        for (Item& item : m_items) {
            if (!item.needsSlot || slotKindFor(*item.part) != SlotKind::Pcie)
                continue;
            if (item.slot.empty()) {
                // A wish that could not be met is not turned into another place behind the user's back.
                if (!item.chosen)
                    m_free.push_back(cardOf(item));
                continue;
            }
            for (std::size_t i = 0; i < m_places.size(); ++i)
                if (m_places[i]->id == item.slot) {
                    m_fixed.push_back(cardOf(item));
                    m_holder[i] = &m_fixed.back();
                }
        }
        // Accelerators first, the widest first; equal parts side by side so that the search can skip their
        // permutations.
        std::stable_sort(m_free.begin(), m_free.end(), [](const Card& a, const Card& b) {
            if (a.accelerator != b.accelerator)
                return a.accelerator;
            if (a.lanes != b.lanes)
                return a.lanes > b.lanes;
            return a.item->part->id < b.item->part->id;
        });
        m_place.assign(m_free.size(), -1);
        m_bestPlace = m_place;
    }

    void search(std::size_t index, int skipped)
    {
        // An equal number of places is needed to beat the best; more steps than this never pay on a real board.
        if (++m_steps > maxSteps || skipped > m_bestSkipped)
            return;
        if (index == m_free.size()) {
            const Score score = rate(skipped);
            if (score > m_best) {
                m_best = score;
                m_bestPlace = m_place;
                m_bestSkipped = skipped;
            }
            return;
        }
        const Card& card = m_free[index];
        const bool twin = index > 0 && m_free[index - 1].item->part->id == card.item->part->id;
        const int from = twin ? m_place[index - 1] + 1 : 0;
        const bool twinSkipped = twin && m_place[index - 1] < 0;
        if (!twinSkipped)
            for (std::size_t i = static_cast<std::size_t>(std::max(0, from)); i < m_places.size(); ++i) {
                if (m_holder[i] || !fitsPcie(*m_places[i], *card.item->part).possible())
                    continue;
                m_holder[i] = &card;
                m_place[index] = static_cast<int>(i);
                search(index + 1, skipped);
                m_holder[i] = nullptr;
                m_place[index] = -1;
            }
        search(index + 1, skipped + 1);
    }

    [[nodiscard]] int width(std::size_t place) const
    {
        const Slot& slot = *m_places[place];
        if (m_off[place])
            return 0;
        int lanes = slot.wired.value_or(0);
        if (m_rules)
            for (const LaneRule& rule : *m_rules) {
                if (rule.slot != slot.id.str() || rule.when.empty())
                    continue;
                const bool active = std::all_of(rule.when.begin(), rule.when.end(),
                                                [&](const std::string& id) { return occupied(id); });
                if (active)
                    lanes = std::min(lanes, rule.width);
            }
        return lanes;
    }

    [[nodiscard]] bool occupied(const std::string& id) const
    {
        for (std::size_t i = 0; i < m_places.size(); ++i)
            if (m_places[i]->id.str() == id)
                return m_holder[i] != nullptr;
        return std::any_of(m_items.begin(), m_items.end(), [&](const Item& item) { return item.slot.str() == id; });
    }

    [[nodiscard]] Score rate(int skipped) const
    {
        int covered = 0;
        int dead = 0;
        int slowest = 1000;
        int accelerators = 0;
        int others = 0;
        int air = 0;
        int order = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const Card* card = m_holder[i];
            if (!card)
                continue;
            const int lanes = std::min(width(i), card->lanes);
            const int rate = lanes * (1 << std::min({m_places[i]->gen.value_or(3), card->gen, 6}));
            // All cards of a training group wait for the slowest link.
            slowest = card->accelerator ? std::min(slowest, rate) : slowest;
            dead += lanes == 0 ? 1 : 0;
            (card->accelerator ? accelerators : others) += rate;
            order += static_cast<int>(i);
            const int gap = gapBelow(i, *card);
            const bool overhangs =
                m_caseSlots && m_places[i]->position && *m_places[i]->position + card->positions - 1 > *m_caseSlots;
            covered += gap < 0 || overhangs ? 1 : 0;
            air += card->accelerator ? std::clamp(gap, 0, 2) : 0;
        }
        return {-skipped, -covered - dead, slowest, accelerators, others, air, -order};
    }

    /// Free positions between this card and the next occupied slot below; negative when it covers that slot.
    [[nodiscard]] int gapBelow(std::size_t place, const Card& card) const
    {
        int nearest = 99;
        for (std::size_t j = 0; j < m_places.size(); ++j) {
            const auto places = placesBetween(*m_places[place], *m_places[j]);
            if (m_holder[j] && places && *places > 0)
                nearest = std::min(nearest, *places);
        }
        return nearest - card.positions;
    }

    static constexpr int maxSteps = 20000;

    std::vector<Item>& m_items;
    const std::vector<Slot>& m_slots;
    const std::vector<LaneRule>* m_rules = nullptr;
    std::optional<int> m_caseSlots; // the last card must end there
    std::vector<const Slot*> m_places;
    std::vector<bool> m_off; // by place: its CPU socket is empty
    std::vector<const Card*> m_holder; // by place
    std::vector<Card> m_fixed;
    std::vector<Card> m_free;
    std::vector<int> m_place; // by free card; -1: not placed
    std::vector<int> m_bestPlace;
    Score m_best{-1000, 0, 0, 0, 0, 0, 0};
    int m_bestSkipped = 1000;
    int m_steps = 0;
};

class SlotFiller {
public:
    SlotFiller(std::vector<Item>& items, const std::vector<Slot>& slots)
        : m_items(items)
        , m_slots(slots)
    {
        for (const Item& item : items)
            if (!item.slot.empty())
                m_taken.insert(item.slot.str());
    }

    /// Gives each unplaced item of the kind the first free slot that the test accepts, best grade first.
    template <class Grade>
    void fill(SlotKind kind, Grade grade)
    {
        for (Item& item : m_items) {
            if (!item.slot.empty() || !item.needsSlot || slotKindFor(*item.part) != kind)
                continue;
            const Slot* best = nullptr;
            int bestGrade = -1;
            for (const Slot& slot : m_slots) {
                if (m_taken.contains(slot.id.str()))
                    continue;
                const int g = grade(slot, item);
                if (g > bestGrade) {
                    bestGrade = g;
                    best = &slot;
                }
            }
            if (best) {
                item.slot = best->id;
                m_taken.insert(best->id.str());
            }
        }
    }

private:
    std::vector<Item>& m_items;
    const std::vector<Slot>& m_slots;
    std::set<std::string> m_taken;
};

/// The CPU socket of each memory slot.
std::map<SlotId, int> memorySockets(const std::vector<Slot>& slots)
{
    std::map<SlotId, int> out;
    for (const Slot& slot : slots)
        if (slot.kind == SlotKind::Dimm)
            out.emplace(slot.id, slot.cpu);
    return out;
}

/// Drops choices that do not exist on this board or are taken by an earlier item.
void checkChoices(std::vector<Item>& items, const std::vector<Slot>& slots)
{
    std::set<std::string> known;
    for (const Slot& slot : slots)
        known.insert(slot.id.str());
    std::set<std::string> taken;
    for (Item& item : items) {
        if (item.slot.empty())
            continue;
        if (!known.contains(item.slot.str()) || !taken.insert(item.slot.str()).second) {
            item.slot = {};
            item.chosen = true; // stays unplaced: the user asked for a place that is not there
        }
    }
}

/// M.2: a slot that serves the drive at full rate and takes no lanes from an occupied slot is best.
int gradeM2(const Slot& slot, const Item& item, const std::vector<Item>& items, const std::vector<LaneRule>* rules)
{
    const auto* drive = item.part->as<Storage>();
    if (slot.kind != SlotKind::M2 || fitsM2(slot, *item.part).verdict == FitVerdict::DoesNotFit)
        return -1;
    if (socketEmpty(items, slot.root))
        return 0;
    int grade = 10;
    const int wanted = drive->pcieGen.valueOr(3);
    grade += slot.gen.value_or(0) >= wanted ? 4 : 0;
    grade += slot.root.starts_with("cpu") ? 1 : 0;
    if (rules)
        for (const LaneRule& rule : *rules) {
            const bool triggers = std::find(rule.when.begin(), rule.when.end(), slot.id.str()) != rule.when.end();
            const bool hurts = triggers && std::any_of(items.begin(), items.end(), [&](const Item& other) {
                                   return other.slot.str() == rule.slot;
                               });
            const bool hurtSelf = rule.slot == slot.id.str()
                && std::all_of(rule.when.begin(), rule.when.end(), [&](const std::string& id) {
                                      return std::any_of(items.begin(), items.end(),
                                                         [&](const Item& o) { return o.slot.str() == id; });
                                  });
            grade -= hurts ? 8 : 0;
            grade -= hurtSelf ? (rule.width == 0 ? 20 : 3) : 0;
        }
    return std::max(grade, slot.kind == SlotKind::M2 ? 0 : -1);
}

} // namespace

void placeItems(std::vector<Item>& items, const std::vector<Slot>& slots, const Build&, const Catalog&)
{
    checkChoices(items, slots);
    const auto kindOnly = [](SlotKind kind) {
        return [kind](const Slot& slot, const Item& item) {
            // An item whose wish failed is not moved elsewhere behind the user's back.
            return slot.kind == kind && !item.chosen ? 0 : -1;
        };
    };
    SlotFiller first(items, slots);
    for (const SlotKind kind : {SlotKind::Board, SlotKind::Chassis, SlotKind::Psu, SlotKind::CpuSocket,
                                SlotKind::Cooler, SlotKind::Fan, SlotKind::Ups})
        first.fill(kind, kindOnly(kind));
    // Modules are spread evenly over the sockets that hold a CPU, within one in the order of the board.
    const std::map<SlotId, int> sockets = memorySockets(slots);
    first.fill(SlotKind::Dimm, [&](const Slot& slot, const Item& item) {
        if (slot.kind != SlotKind::Dimm || item.chosen)
            return -1;
        const auto there = std::count_if(items.begin(), items.end(), [&](const Item& other) {
            const auto at = sockets.find(other.slot);
            return at != sockets.end() && at->second == slot.cpu;
        });
        return socketEmpty(items, "cpu" + std::to_string(slot.cpu)) ? 0 : 1000 - static_cast<int>(there);
    });
    CardPlacer(items, slots).run();
    const std::vector<LaneRule>* rules = nullptr;
    for (const Item& item : items)
        if (const auto* board = item.part->as<Motherboard>(); board && board->laneRules.known())
            rules = board->laneRules.get();
    SlotFiller drives(items, slots);
    drives.fill(SlotKind::M2, [&](const Slot& slot, const Item& item) {
        return item.chosen ? -1 : gradeM2(slot, item, items, rules);
    });
    drives.fill(SlotKind::Bay, [&](const Slot& slot, const Item& item) {
        if (item.chosen || slot.kind != SlotKind::Bay || !fitsBay(slot, *item.part).possible())
            return -1;
        return slot.bay == item.part->as<Storage>()->form.valueOr("") ? 2 : 1;
    });
}

} // namespace flopsmith
