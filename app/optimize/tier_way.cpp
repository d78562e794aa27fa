#include "app/optimize/tier_way.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "app/build/apply.h"
#include "app/build/cluster.h"
#include "app/optimize/repair.h"
#include "app/optimize/tier_changes.h"

namespace flopsmith {

namespace {

const TierGroupVerdict* groupIn(const std::vector<TierReport>& reports, std::string_view tier, std::string_view group)
{
    for (const TierReport& report : reports)
        if (report.tier == tier)
            for (const TierGroupVerdict& verdict : report.groups)
                if (verdict.group == group)
                    return &verdict;
    return nullptr;
}

/// Errors of the rules that the build did not have before.
int newErrors(const Evaluation& before, const Evaluation& after)
{
    std::set<std::string> known;
    for (const Finding& finding : before.findings)
        if (finding.severity == Severity::Error)
            known.insert(finding.fingerprint);
    return static_cast<int>(std::count_if(after.findings.begin(), after.findings.end(), [&](const Finding& finding) {
        return finding.severity == Severity::Error && !finding.waived && !known.contains(finding.fingerprint);
    }));
}

class WaySearch {
public:
    WaySearch(const Evaluation& from, std::string_view tier, std::string_view group, const TierWayLimits& limits,
              CancelToken cancel)
        : m_from(from)
        , m_tier(tier)
        , m_group(group)
        , m_limits(limits)
        , m_cancel(std::move(cancel))
    {
    }

    std::optional<TierWay> run()
    {
        const TierGroupVerdict* now = groupIn(m_from.tiers, m_tier, m_group);
        const auto& tiers = m_from.catalog->tables().tiers;
        const auto tier = std::find_if(tiers.begin(), tiers.end(), [&](const Tier& t) { return t.id == m_tier; });
        if (!now || tier == tiers.end() || now->verdict == TierVerdict::Recommended)
            return std::nullopt;
        // What is not known counts as below.
        m_wanted = now->verdict == TierVerdict::Minimum ? TierVerdict::Recommended : TierVerdict::Minimum;
        auto level = levelOf(*tier, m_group, m_wanted);
        if (!level)
            level = levelOf(*tier, m_group, m_wanted = TierVerdict::Recommended);
        if (!level)
            return std::nullopt;
        for (const TierChange& change :
             tierChanges(m_from, m_group, *level, static_cast<std::size_t>(m_limits.candidates))) {
            if (spent())
                break;
            // Changes come cheapest first; a repair seldom makes one cheaper.
            if (m_best && m_best->cost.lost == 0 && m_best->cost.minor <= change.minor && change.minor > 0)
                break;
            attempt(change);
        }
        return std::move(m_best);
    }

private:
    [[nodiscard]] bool spent() const { return m_tried >= m_limits.evaluations || (m_cancel && m_cancel->load()); }

    void attempt(const TierChange& change)
    {
        TierWay way;
        way.steps = change.steps;
        for (const QuickFix& step : way.steps)
            way.edits.push_back(step.edit);
        auto changed = apply(*m_from.build, *m_from.catalog, Batch{way.edits});
        if (!changed || !reached(*changed))
            return;
        ++m_tried;
        const auto after = evaluate(std::make_shared<const Build>(*changed), m_from.catalog);
        way.build = std::move(*changed);
        if (newErrors(m_from, *after) == 0)
            return consider(std::move(way));
        repair(way, *after);
    }

    /// Clears what the change broke, where that leaves the level reached.
    void repair(const TierWay& way, const Evaluation& broken)
    {
        constexpr int mostRepairs = 4; // of changes; each is a search of its own
        constexpr int evaluationsEach = 24;
        if (m_repairs >= mostRepairs || spent())
            return;
        ++m_repairs;
        const RepairResult result = findRepairs(broken, {1, evaluationsEach, 8}, m_cancel);
        m_tried += result.evaluations;
        for (const Repair& one : result.repairs) {
            TierWay whole = way;
            whole.steps.insert(whole.steps.end(), one.steps.begin(), one.steps.end());
            whole.edits.insert(whole.edits.end(), one.edits.begin(), one.edits.end());
            whole.build = one.build;
            if (reached(whole.build))
                consider(std::move(whole));
        }
    }

    /// The tiers alone: cheaper than all rules.
    [[nodiscard]] bool reached(const Build& build) const
    {
        const Machine machine(build, *m_from.catalog);
        const auto reports = judgeTiers(machine);
        const TierGroupVerdict* after = groupIn(reports, m_tier, m_group);
        return after && after->verdict != TierVerdict::Unknown && after->verdict >= m_wanted;
    }

    void consider(TierWay way)
    {
        way.cost = costOf(*m_from.catalog, *m_from.build, way.build, way.edits);
        const Machine machine(way.build, *m_from.catalog);
        const auto reports = judgeTiers(machine);
        way.level = groupIn(reports, m_tier, m_group)->verdict;
        way.perHour = isRented(*m_from.machine);
        if (!(way.perHour ? addRents(way, machine) : addBought(way)))
            return;
        const auto rank = [](const TierWay& one) {
            return std::tuple(one.cost.lost, std::max<std::int64_t>(0, one.cost.minor), one.cost.changes,
                              one.cost.minor, one.cost.disruption);
        };
        if (!m_best || rank(way) < rank(*m_best))
            m_best = std::move(way);
    }

    /// Sums what is bought; false when a part of it has no price.
    bool addBought(TierWay& way) const
    {
        std::map<PartId, int> more;
        for (const Entry& entry : way.build.parts)
            if (const Part* part = findPart(*m_from.catalog, way.build, entry.part))
                more[entry.part] += countOf(way.build, entry, *part);
        for (const Entry& entry : m_from.build->parts)
            if (const Part* part = findPart(*m_from.catalog, *m_from.build, entry.part))
                more[entry.part] -= countOf(*m_from.build, entry, *part);
        way.bought = {0, m_from.build->currency};
        for (const auto& [id, count] : more) {
            if (count <= 0)
                continue;
            const Part* part = findPart(*m_from.catalog, way.build, id);
            const auto minor = part ? priceOf(*m_from.catalog, *m_from.build, *part) : std::nullopt;
            if (!minor)
                return false;
            way.bought.minor += *minor * count;
        }
        way.difference = priceDifference(way.cost, *m_from.build);
        return true;
    }

    /// Rents before and after; false when that after is not known in the build's currency.
    bool addRents(TierWay& way, const Machine& after) const
    {
        const std::string& currency = m_from.build->currency;
        const MoneySum now = m_from.estimate.cost.rentPerHour;
        const MoneySum then = estimateCost(after).rentPerHour;
        const auto known = [&](const MoneySum& sum) {
            return sum.unknown() == 0 && sum.totals().size() == 1 && sum.totals().front().currency == currency;
        };
        if (!known(then))
            return false;
        way.bought = then.in(currency);
        way.cost.lost = 0;
        way.cost.minor = way.bought.minor - now.in(currency).minor;
        if (known(now))
            way.difference = Money{way.cost.minor, currency};
        return true;
    }

    const Evaluation& m_from;
    std::string_view m_tier;
    std::string_view m_group;
    TierWayLimits m_limits;
    CancelToken m_cancel;
    TierVerdict m_wanted = TierVerdict::Minimum;
    std::optional<TierWay> m_best;
    int m_tried = 0;
    int m_repairs = 0;
};

} // namespace

std::optional<TierWay> cheapestWay(const Evaluation& from, std::string_view tier, std::string_view group,
                                   const TierWayLimits& limits, const CancelToken& cancel)
{
    return WaySearch(from, tier, group, limits, cancel).run();
}

} // namespace flopsmith
