// Proposals of changes with their cost: what is on the build's list, what can be bought, and the steps that put one
// into the place of the other.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "app/optimize/tier_changes.h"

namespace flopsmith {

/// A part that can be bought at a known price.
struct PricedPart {
    const Part* part = nullptr;
    std::int64_t minor = 0; // in the build's currency
};

/// One entry of the build's own list.
struct ListLine {
    InstanceKey key;
    const Part* part = nullptr;
    int count = 1;
};

class ChangeList {
public:
    /// Of each kind of change the first `most` are kept. `from` must outlive this.
    ChangeList(const Evaluation& from, std::size_t most);

    /// Cheapest first.
    [[nodiscard]] std::vector<TierChange> take();

protected:
    using Accept = std::function<bool(const Part&)>;

    [[nodiscard]] const Evaluation& from() const { return m_from; }
    [[nodiscard]] const Machine& machine() const { return *m_from.machine; }
    [[nodiscard]] bool hasPrice(const Part& part) const
    {
        return priceOf(*m_from.catalog, *m_from.build, part).has_value();
    }

    template <class T>
    [[nodiscard]] std::vector<ListLine> linesOf() const
    {
        std::vector<ListLine> out;
        for (const ListLine& line : m_lines)
            if (line.part->as<T>())
                out.push_back(line);
        return out;
    }

    /// Parts of a kind with a price, cheapest first. What can only be rented is left out of what is bought.
    template <class T>
    [[nodiscard]] std::vector<PricedPart> offersOf(const Accept& accept) const
    {
        std::vector<PricedPart> out;
        for (const Part& part : m_from.catalog->parts()) {
            if (!part.as<T>() || (part.cloudOnly && !part.as<Rented>()) || !accept(part))
                continue;
            if (const auto minor = priceOf(*m_from.catalog, *m_from.build, part))
                out.push_back({&part, *minor});
        }
        std::stable_sort(out.begin(), out.end(),
                         [](const PricedPart& a, const PricedPart& b) { return a.minor < b.minor; });
        return out;
    }

    [[nodiscard]] static TierChange place(const PricedPart& offer, int count);
    [[nodiscard]] TierChange replaceAll(const std::vector<ListLine>& lines, const PricedPart& offer) const;
    void setCount(TierChange& change, const ListLine& line, const Part& part, int count) const;
    void remove(TierChange& change, const ListLine& line) const;
    /// What a part on the list cost, 0 when nobody knows.
    [[nodiscard]] std::int64_t saved(const Part& part, int count) const;

    /// Kinds are told apart by the first step.
    void keep(TierChange change);
    void keepAlways(TierChange change) { m_out.push_back(std::move(change)); }

private:
    const Evaluation& m_from;
    std::size_t m_most;
    std::vector<ListLine> m_lines;
    std::map<std::size_t, std::size_t> m_kept;
    std::vector<TierChange> m_out;
};

} // namespace flopsmith
