#include "app/optimize/repair.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/build/apply.h"
#include "app/rules/fixes.h"

namespace flopsmith {

namespace {

struct State {
    BuildPtr build;
    EvaluationPtr evaluation;
    std::vector<QuickFix> steps;
    std::vector<Edit> edits;
    ChangeCost cost;
    int errors = 0;
    int number = 0; // order of making: the last resort of the ranking, so that it is total
};

/// Towards few losses and few errors first, then cheap.
bool sooner(const State& a, const State& b)
{
    return std::tie(a.cost.lost, a.errors, a.cost, a.number) < std::tie(b.cost.lost, b.errors, b.cost, b.number);
}

bool stands(const Evaluation& evaluation, const Finding& finding)
{
    return std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& f) {
        return f.rule == finding.rule && (f.fingerprint == finding.fingerprint || f.subjects == finding.subjects);
    });
}

class Search {
public:
    Search(const Evaluation& start, const RepairLimits& limits, CancelToken cancel)
        : m_start(start)
        , m_limits(limits)
        , m_cancel(std::move(cancel))
    {
    }

    RepairResult run()
    {
        State root;
        root.build = m_start.build;
        root.evaluation = std::shared_ptr<const Evaluation>(std::shared_ptr<const Evaluation>(), &m_start);
        root.errors = m_start.count(Severity::Error);
        m_open.push_back(std::move(root));
        while (!m_open.empty() && !spent()) {
            const auto next = std::min_element(m_open.begin(), m_open.end(), &sooner);
            const State state = std::move(*next);
            m_open.erase(next);
            if (!hopeless(state))
                expand(state);
        }
        return result();
    }

private:
    [[nodiscard]] bool spent() const { return m_tried >= m_limits.evaluations || (m_cancel && m_cancel->load()); }

    /// Further steps add changes and, but for swaps to cheaper parts, money.
    [[nodiscard]] bool hopeless(const State& state) const
    {
        return static_cast<int>(state.edits.size()) >= m_limits.depth
            || (static_cast<int>(m_done.size()) >= m_limits.repairs && m_worstKept < state.cost);
    }

    /// By the first error that a fix clears: each must be cleared, so the order does not matter for what is found. The
    /// others come in by what clears them on the way.
    void expand(const State& state)
    {
        for (const Finding& finding : state.evaluation->findings) {
            if (finding.severity != Severity::Error || finding.waived)
                continue;
            if (follow(state, finding) || spent())
                return;
        }
    }

    /// Tries the fixes of a finding; true when one clears it.
    bool follow(const State& state, const Finding& finding)
    {
        const Rule* rule = findRule(finding.rule);
        const RuleContext context{*state.evaluation->machine, state.evaluation->estimate};
        bool cleared = false;
        if (rule && rule->fixes)
            for (const QuickFix& fix : rule->fixes(context, finding))
                cleared = step(state, finding, fix) || cleared;
        if (!cleared)
            for (const QuickFix& swap : swapsFor(context, finding))
                cleared = step(state, finding, swap) || cleared;
        return cleared;
    }

    bool step(const State& from, const Finding& finding, const QuickFix& fix)
    {
        if (spent())
            return false;
        auto changed = apply(*from.build, *m_start.catalog, fix.edit);
        if (!changed)
            return false;
        if (std::any_of(m_seen.begin(), m_seen.end(), [&](const BuildPtr& b) { return *b == *changed; }))
            return true; // somebody else's way
        State next;
        next.build = std::make_shared<const Build>(std::move(*changed));
        m_seen.push_back(next.build);
        ++m_tried;
        next.evaluation = evaluate(next.build, m_start.catalog);
        if (stands(*next.evaluation, finding))
            return false;
        next.errors = next.evaluation->count(Severity::Error);
        next.steps = from.steps;
        next.steps.push_back(named(*from.build, fix));
        std::vector<Edit> edits = from.edits;
        edits.push_back(fix.edit);
        next.edits = shortened(std::move(edits), *next.build);
        next.cost = costOf(*m_start.catalog, *m_start.build, *next.build, next.edits);
        next.number = m_tried;
        if (next.errors == 0)
            finish(std::move(next));
        else
            m_open.push_back(std::move(next));
        return true;
    }

    /// Beside its finding a fix need not say what it replaces; on its own it must.
    QuickFix named(const Build& build, const QuickFix& fix) const
    {
        const auto* replace = std::get_if<Replace>(&fix.edit);
        const Catalog& catalog = *m_start.catalog;
        const Part* now = replace ? findPart(catalog, build, replace->part) : nullptr;
        const auto keys = replace ? entryKeys(catalog, build) : std::vector<InstanceKey>();
        const auto at = replace ? std::find(keys.begin(), keys.end(), replace->key) : keys.end();
        if (!now || at == keys.end())
            return fix;
        const Part* before = findPart(catalog, build, build.parts[static_cast<std::size_t>(at - keys.begin())].part);
        if (!before)
            return fix;
        return {FLOPSMITH_TR("rules", "Replace %1 by %2"), {before->fullName(), now->fullName()}, fix.edit};
    }

    /// Without edits that later ones supersede, where that leads to the same build.
    std::vector<Edit> shortened(std::vector<Edit> edits, const Build& wanted) const
    {
        std::vector<Edit> few = flattened(edits);
        const auto again = apply(*m_start.build, *m_start.catalog, Batch{few});
        return again && *again == wanted ? few : edits;
    }

    void finish(State state)
    {
        m_done.push_back(std::move(state));
        std::sort(m_done.begin(), m_done.end(), [](const State& a, const State& b) {
            return std::tie(a.cost, a.number) < std::tie(b.cost, b.number);
        });
        if (static_cast<int>(m_done.size()) > m_limits.repairs)
            m_done.resize(static_cast<std::size_t>(m_limits.repairs));
        m_worstKept = m_done.back().cost;
    }

    RepairResult result()
    {
        RepairResult out;
        out.evaluations = m_tried;
        for (State& state : m_done)
            // What loses more than the best is no alternative to it.
            if (state.cost.lost == m_done.front().cost.lost)
                out.repairs.push_back(
                    {std::move(state.steps), std::move(state.edits), Build(*state.build), state.cost});
        return out;
    }

    const Evaluation& m_start;
    RepairLimits m_limits;
    CancelToken m_cancel;
    std::vector<State> m_open;
    std::vector<State> m_done;
    std::vector<BuildPtr> m_seen;
    ChangeCost m_worstKept;
    int m_tried = 0;
};

} // namespace

RepairResult findRepairs(const Evaluation& evaluation, const RepairLimits& limits, const CancelToken& cancel)
{
    if (evaluation.count(Severity::Error) == 0)
        return {true, {}, 0};
    return Search(evaluation, limits, cancel).run();
}

} // namespace flopsmith
