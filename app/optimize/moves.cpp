#include "app/optimize/moves.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/build/cluster.h"

namespace flopsmith {

namespace {

using Counts = std::map<PartId, int>;

/// Parts of all machines; what a cluster shares counts once.
Counts countsOf(const Catalog& catalog, const Build& build)
{
    Counts out;
    for (const Entry& entry : build.parts) {
        const Part* part = findPart(catalog, build, entry.part);
        out[entry.part] += part ? countOf(build, entry, *part) : entry.count;
    }
    return out;
}

/// Categories whose parts do the work: to have fewer of them is a loss, whatever it saves.
bool doesTheWork(std::string_view category)
{
    return category == "accelerator" || category == "cpu" || category == "memory" || category == "storage"
        || category == "network";
}

/// What an accelerator is chosen for.
struct Ability {
    Capacity memory;
    double tensor = 0; // TFLOPS
};

Ability abilityOf(const Accelerator& card)
{
    return {card.memory.valueOr(Capacity{}), card.fp16Tensor.valueOr(card.bf16Tensor.valueOr(0))};
}

/// Counts the parts that `after` has fewer of by category, and accelerators that became less able.
int lostParts(const Catalog& catalog, const Build& before, const Build& after)
{
    std::map<std::string_view, int> byCategory;
    std::vector<Ability> had;
    std::vector<Ability> has;
    const auto count = [&](const Build& build, int sign, std::vector<Ability>& cards) {
        for (const Entry& entry : build.parts)
            if (const Part* part = findPart(catalog, build, entry.part)) {
                byCategory[part->category()] += sign * entry.count;
                if (const auto* card = part->as<Accelerator>())
                    cards.insert(cards.end(), static_cast<std::size_t>(entry.count), abilityOf(*card));
            }
    };
    count(before, 1, had);
    count(after, -1, has);
    int out = 0;
    for (const auto& [category, fewer] : byCategory)
        if (doesTheWork(category))
            out += 2 * std::max(0, fewer);
    // Ablest against ablest: each that shrank is half a loss.
    const auto abler = [](const Ability& a, const Ability& b) {
        return std::tie(a.memory, a.tensor) > std::tie(b.memory, b.tensor);
    };
    std::sort(had.begin(), had.end(), abler);
    std::sort(has.begin(), has.end(), abler);
    for (std::size_t i = 0; i < std::min(had.size(), has.size()); ++i)
        out += has[i].memory < had[i].memory || has[i].tensor < had[i].tensor ? 1 : 0;
    return out;
}

void addPrices(ChangeCost& cost, const Catalog& catalog, const Build& before, const Build& after)
{
    Counts change = countsOf(catalog, after);
    for (const auto& [id, count] : countsOf(catalog, before))
        change[id] -= count;
    for (const auto& [id, count] : change) {
        if (count == 0)
            continue;
        const Part* part = findPart(catalog, count > 0 ? after : before, id);
        const Price* price = part ? part->newestPrice() : nullptr;
        const auto own = price ? converted(price->money, before.currency, catalog.tables().rates) : std::nullopt;
        if (own)
            cost.minor += own->money.minor * count;
        else
            cost.unpriced += std::abs(count);
    }
}

int disruptionOf(const Catalog& catalog, const Build& before, const Edit& edit)
{
    const auto heavy = [&](const PartId& id) {
        const Part* part = findPart(catalog, before, id);
        return part && (part->as<Motherboard>() || part->as<Cpu>()) ? 3 : 0;
    };
    if (const auto* option = std::get_if<SetOption>(&edit))
        return option->path.starts_with("feeds.") ? 2 : 1;
    if (std::holds_alternative<Move>(edit))
        return 3;
    if (const auto* place = std::get_if<Place>(&edit))
        return 4 + heavy(place->part);
    if (const auto* replace = std::get_if<Replace>(&edit))
        return 5 + heavy(replace->part);
    if (std::holds_alternative<Remove>(edit) || std::holds_alternative<SetCount>(edit))
        return 6;
    return 1;
}

void flattenInto(std::vector<Edit>& out, const std::vector<Edit>& edits)
{
    for (const Edit& edit : edits)
        if (const auto* batch = std::get_if<Batch>(&edit))
            flattenInto(out, batch->edits);
        else
            out.push_back(edit);
}

/// What an edit sets, where a later one of the same kind supersedes it; empty: it adds up.
std::string target(const Edit& edit)
{
    if (const auto* option = std::get_if<SetOption>(&edit))
        return "set " + option->path;
    if (const auto* replace = std::get_if<Replace>(&edit))
        return "replace " + replace->key.str();
    if (const auto* count = std::get_if<SetCount>(&edit))
        return "count " + count->key.str();
    return {};
}

} // namespace

std::vector<Edit> flattened(const std::vector<Edit>& edits)
{
    std::vector<Edit> all;
    flattenInto(all, edits);
    std::vector<Edit> out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string what = target(all[i]);
        const bool superseded = !what.empty()
            && std::any_of(all.begin() + static_cast<std::ptrdiff_t>(i) + 1, all.end(),
                           [&](const Edit& later) { return target(later) == what; });
        if (!superseded)
            out.push_back(all[i]);
    }
    return out;
}

ChangeCost costOf(const Catalog& catalog, const Build& before, const Build& after, const std::vector<Edit>& edits)
{
    ChangeCost cost;
    cost.lost = lostParts(catalog, before, after);
    addPrices(cost, catalog, before, after);
    cost.changes = static_cast<int>(edits.size());
    for (const Edit& edit : edits)
        cost.disruption += disruptionOf(catalog, before, edit);
    return cost;
}

std::optional<Money> priceDifference(const ChangeCost& cost, const Build& before)
{
    return cost.unpriced > 0 ? std::nullopt : std::optional(Money{cost.minor, before.currency});
}

} // namespace flopsmith
