#include "app/optimize/change_list.h"

namespace flopsmith {

ChangeList::ChangeList(const Evaluation& from, std::size_t most)
    : m_from(from)
    , m_most(most)
{
    const auto keys = entryKeys(*from.catalog, *from.build);
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (const Part* part = findPart(*from.catalog, *from.build, from.build->parts[i].part))
            m_lines.push_back({keys[i], part, from.build->parts[i].count});
}

std::vector<TierChange> ChangeList::take()
{
    std::stable_sort(m_out.begin(), m_out.end(),
                     [](const TierChange& a, const TierChange& b) { return a.minor < b.minor; });
    return std::move(m_out);
}

TierChange ChangeList::place(const PricedPart& offer, int count)
{
    TierChange out;
    out.minor = offer.minor * count;
    out.steps.push_back({FLOPSMITH_TR("rules", "Add %1 × %2"),
                         {std::int64_t{count}, offer.part->fullName()},
                         Place{offer.part->id, {}, count, {}}});
    return out;
}

TierChange ChangeList::replaceAll(const std::vector<ListLine>& lines, const PricedPart& offer) const
{
    TierChange out;
    for (const ListLine& line : lines) {
        out.minor += offer.minor * line.count - saved(*line.part, line.count);
        out.steps.push_back({FLOPSMITH_TR("rules", "Replace %1 by %2"),
                             {line.part->fullName(), offer.part->fullName()},
                             Replace{line.key, offer.part->id}});
    }
    return out;
}

void ChangeList::setCount(TierChange& change, const ListLine& line, const Part& part, int count) const
{
    if (count == line.count)
        return;
    change.minor += saved(part, count - line.count);
    change.steps.push_back(
        {FLOPSMITH_TR("rules", "Have %1 of %2"), {std::int64_t{count}, part.fullName()}, SetCount{line.key, count}});
}

void ChangeList::remove(TierChange& change, const ListLine& line) const
{
    change.minor -= saved(*line.part, line.count);
    change.steps.push_back({FLOPSMITH_TR("rules", "Remove %1"), {line.part->fullName()}, Remove{line.key}});
}

std::int64_t ChangeList::saved(const Part& part, int count) const
{
    return priceOf(*m_from.catalog, *m_from.build, part).value_or(0) * count;
}

void ChangeList::keep(TierChange change)
{
    const std::size_t kind = change.steps.empty() ? 0 : change.steps.front().edit.index();
    auto& kept = m_kept[kind];
    if (kept++ < m_most)
        m_out.push_back(std::move(change));
}

std::optional<std::int64_t> priceOf(const Catalog& catalog, const Build& build, const Part& part)
{
    const Price* price = part.newestPrice();
    if (!price)
        return std::nullopt;
    const auto* rented = part.as<Rented>();
    const Money money = rented ? rentPerHour(*rented, price->money) : price->money;
    const auto own = converted(money, build.currency, catalog.tables().rates);
    return own ? std::optional(own->money.minor) : std::nullopt;
}

} // namespace flopsmith
