#include "app/rules/engine.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "app/build/apply.h"
#include "app/build/cluster.h"
#include "app/build/exchange_rates.h"
#include "app/rules/fingerprint.h"
#include "app/rules/fixes.h"

namespace flopsmith {

namespace {

/// At most this many fixes are offered for one finding.
constexpr std::size_t maxFixes = 4;

void applyPolicy(Evaluation& out)
{
    const auto& policy = out.build->policy.severity;
    for (Finding& finding : out.findings) {
        const auto set = policy.find(finding.rule);
        if (set == policy.end())
            continue;
        if (const auto severity = severityFrom(set->second))
            finding.severity = *severity;
    }
    const auto isOff = [&](const auto& said) {
        const auto set = policy.find(said.rule);
        return set != policy.end() && set->second == "off";
    };
    std::erase_if(out.findings, isOff);
    std::erase_if(out.unknown, isOff);
    std::erase_if(out.worksIf, isOff);
}

/// One datum that keeps a rule from telling about several parts is missing once, not once for each of them.
std::vector<CannotTell> joinedByNeeds(std::vector<CannotTell> unknown)
{
    std::vector<CannotTell> out;
    for (CannotTell& each : unknown) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const CannotTell& known) {
            return known.rule == each.rule && known.needs == each.needs;
        });
        if (same == out.end()) {
            out.push_back(std::move(each));
            continue;
        }
        for (std::string& subject : each.subjects)
            if (std::find(same->subjects.begin(), same->subjects.end(), subject) == same->subjects.end())
                same->subjects.push_back(std::move(subject));
    }
    return out;
}

void applyWaivers(Evaluation& out)
{
    for (const Waiver& waiver : out.build->waivers) {
        const std::string wanted = fingerprint(waiver.rule, waiver.subjects);
        bool used = false;
        for (Finding& finding : out.findings) {
            // Written by hand a waiver may name the running keys; the program writes stable ones.
            const bool same =
                finding.fingerprint == wanted || (finding.rule == waiver.rule && finding.subjects == waiver.subjects);
            if (same) {
                finding.waived = waiver;
                used = true;
            }
        }
        if (!used)
            out.unusedWaivers.push_back(waiver);
    }
}

bool holds(const Evaluation& evaluation, const Finding& finding)
{
    return std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& f) {
        return f.rule == finding.rule && (f.fingerprint == finding.fingerprint || f.subjects == finding.subjects);
    });
}

/// Whether the rule of the finding can no longer tell about one of its subjects, about which it could before.
bool hides(const Evaluation& before, const Evaluation& after, const Finding& finding)
{
    const auto about = [&](const CannotTell& unknown, const std::string& subject) {
        return unknown.rule == finding.rule
            && std::find(unknown.subjects.begin(), unknown.subjects.end(), subject) != unknown.subjects.end();
    };
    const auto untold = [&](const Evaluation& evaluation, const std::string& subject) {
        return std::count_if(evaluation.unknown.begin(), evaluation.unknown.end(),
                             [&](const CannotTell& unknown) { return about(unknown, subject); });
    };
    return std::any_of(finding.subjects.begin(), finding.subjects.end(),
                       [&](const std::string& subject) { return untold(after, subject) > untold(before, subject); });
}

EvaluationPtr evaluated(const Evaluation& from, const Edit& edit)
{
    auto changed = apply(*from.build, *from.catalog, edit);
    if (!changed)
        return nullptr;
    return evaluate(std::make_shared<const Build>(std::move(*changed)), from.catalog);
}

struct Bought {
    const Part* part = nullptr;
    std::int64_t count = 0;
};

/// What is bought, by part: pieces inside a server or case are not.
std::map<PartId, Bought> boughtParts(const Machine& machine)
{
    std::map<PartId, Bought> out;
    std::set<std::size_t> seen;
    for (const Item& item : machine.items())
        if (item.includedIn.empty() && seen.insert(item.entry).second) {
            Bought& bought = out[item.part->id];
            bought.part = item.part;
            bought.count += machine.build().parts[item.entry].count;
        }
    return out;
}

/// Price of the pieces of `machine` that `other` does not have.
MoneySum priceBeyond(const Machine& machine, const Machine& other)
{
    MoneySum out;
    const auto there = boughtParts(other);
    for (const auto& [id, bought] : boughtParts(machine)) {
        const auto at = there.find(id);
        const std::int64_t more = bought.count - (at == there.end() ? 0 : at->second.count);
        if (more <= 0)
            continue;
        const Price* price = bought.part->newestPrice();
        if (!price) {
            out.addUnknown(more);
            continue;
        }
        const auto own = inOwnCurrency(price->money, machine);
        out.add(own ? own->money : price->money, more);
    }
    return out;
}

/// Those of the fixes after which the finding is gone, and not for want of data.
std::vector<CheckedFix> checked(const Evaluation& evaluation, const Finding& finding, std::vector<QuickFix> fixes)
{
    std::vector<CheckedFix> out;
    const int others = evaluation.count(Severity::Error) - (finding.severity == Severity::Error ? 1 : 0);
    for (QuickFix& fix : fixes) {
        const EvaluationPtr after = evaluated(evaluation, fix.edit);
        if (!after || holds(*after, finding) || hides(evaluation, *after, finding))
            continue;
        CheckedFix one;
        one.newErrors = std::max(0, after->count(Severity::Error) - others);
        one.priceBefore = priceBeyond(*evaluation.machine, *after->machine);
        one.priceAfter = priceBeyond(*after->machine, *evaluation.machine);
        one.fix = std::move(fix);
        out.push_back(std::move(one));
    }
    return out;
}

/// Rules about what the user of a rented machine still decides: frameworks, drivers, how accelerators work together,
/// and the network between machines. All others are about the hardware, which is its provider's business.
bool concernsRented(std::string_view rule)
{
    static constexpr std::array<std::string_view, 3> groups{"FW-", "NET-", "P2P-"};
    static constexpr std::array<std::string_view, 3> rules{"SYS-010", "SYS-012", "SYS-013"};
    return std::any_of(groups.begin(), groups.end(), [&](std::string_view group) { return rule.starts_with(group); })
        || std::find(rules.begin(), rules.end(), rule) != rules.end();
}

} // namespace

std::optional<Money> CheckedFix::priceDifference(const std::string& currency) const
{
    if (priceAfter.unknown() > 0 || priceBefore.unknown() > 0)
        return std::nullopt;
    for (const MoneySum* sum : {&priceBefore, &priceAfter})
        for (const Money& total : sum->totals())
            if (total.currency != currency
                && priceBefore.in(total.currency).minor != priceAfter.in(total.currency).minor)
                return std::nullopt;
    return Money{priceAfter.in(currency).minor - priceBefore.in(currency).minor, currency};
}

int Evaluation::count(Severity severity) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [&](const Finding& f) { return f.severity == severity && !f.waived; }));
}

std::string_view Evaluation::verdict() const
{
    if (count(Severity::Error) > 0)
        return "error";
    return count(Severity::Warning) > 0 ? "warning" : "ok";
}

EvaluationPtr evaluate(BuildPtr build, CatalogPtr catalog, const CancelToken& cancel)
{
    auto out = std::make_shared<Evaluation>();
    out->build = std::move(build);
    out->catalog = std::move(catalog);
    out->machine = std::make_shared<const Machine>(*out->build, *out->catalog);
    out->estimate = estimate(*out->machine);
    const RuleContext context{*out->machine, out->estimate, &out->thresholds};
    Results results;
    const bool rented = isRented(*out->machine);
    for (const Rule* rule : allRules()) {
        if (cancel && cancel->load())
            return out;
        if (rented && !concernsRented(rule->info.id)) {
            out->notApplicable.push_back(rule->info.id);
            continue;
        }
        rule->check(context, rule->info, results);
    }
    out->findings = std::move(results.findings);
    out->unknown = joinedByNeeds(std::move(results.unknown));
    out->worksIf = std::move(results.worksIf);
    out->passed = results.passed;
    applyPolicy(*out);
    applyWaivers(*out);
    std::stable_sort(out->findings.begin(), out->findings.end(), [](const Finding& a, const Finding& b) {
        if (a.waived.has_value() != b.waived.has_value())
            return !a.waived.has_value();
        return a.severity > b.severity;
    });
    out->tiers = judgeTiers(*out->machine);
    return out;
}

std::vector<CheckedFix> fixesFor(const Evaluation& evaluation, const Finding& finding)
{
    const Rule* rule = findRule(finding.rule);
    if (!rule)
        return {};
    const RuleContext context{*evaluation.machine, evaluation.estimate};
    std::vector<CheckedFix> out;
    if (rule->fixes)
        out = checked(evaluation, finding, rule->fixes(context, finding));
    if (out.empty() && finding.severity == Severity::Error)
        out = checked(evaluation, finding, swapsFor(context, finding));
    std::stable_sort(out.begin(), out.end(),
                     [](const CheckedFix& a, const CheckedFix& b) { return a.newErrors < b.newErrors; });
    if (out.size() > maxFixes)
        out.resize(maxFixes);
    return out;
}

DropPreview previewDrop(const Evaluation& evaluation, const Edit& edit, const PartId& part, const SlotId& slot)
{
    DropPreview preview;
    const Part* dropped = findPart(*evaluation.catalog, *evaluation.build, part);
    const Slot* place = evaluation.machine->slot(slot);
    if (dropped && place)
        preview.fit = fits(*evaluation.machine, *dropped, *place);
    const EvaluationPtr after = evaluated(evaluation, edit);
    if (!after)
        return preview;
    if (const Link* link = after->machine->link(slot))
        preview.link = *link;
    for (const Finding& finding : after->findings)
        if (!holds(evaluation, finding))
            preview.added.push_back(finding);
    for (const Finding& finding : evaluation.findings)
        if (!holds(*after, finding))
            preview.cleared.push_back(finding);
    return preview;
}

} // namespace flopsmith
