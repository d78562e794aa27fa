#include "app/rules/fixes.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "app/base/text.h"
#include "app/build/fit.h"

namespace flopsmith {

std::vector<const Part*> alternatives(const RuleContext& context, const Part& like,
                                      const std::function<bool(const Part&)>& accept, std::size_t most)
{
    std::vector<const Part*> out;
    for (const Part& part : context.catalog().parts())
        if (part.spec.index() == like.spec.index() && part.id != like.id && !part.cloudOnly && accept(part))
            out.push_back(&part);
    const auto price = [](const Part* part) {
        const Price* newest = part->newestPrice();
        return newest ? newest->money.amount() : 1e12;
    };
    std::stable_sort(out.begin(), out.end(), [&](const Part* a, const Part* b) { return price(a) < price(b); });
    if (out.size() > most)
        out.resize(most);
    return out;
}

std::vector<QuickFix> replaceBy(const InstanceKey& key, const std::vector<const Part*>& parts)
{
    std::vector<QuickFix> out;
    for (const Part* part : parts)
        out.push_back({FLOPSMITH_TR("rules", "Replace by %1"), {part->fullName()}, Replace{key, part->id}});
    return out;
}

std::vector<QuickFix> swapsFor(const RuleContext& context, const Finding& finding, std::size_t most)
{
    std::vector<QuickFix> out;
    for (const std::string& subject : finding.subjects) {
        const Item* item = context.machine.item(InstanceKey(subject));
        if (!item || !item->includedIn.empty() || item->part->as<Accelerator>() || item->part->as<Server>()
            || item->part->as<Rented>())
            continue;
        const auto others = alternatives(
            context, *item->part,
            [&](const Part& part) {
                return part.kind == item->part->kind && bestFit(context.machine, part).fit.possible();
            },
            most);
        for (QuickFix& swap : replaceBy(entryKeyOf(context.machine, *item), others))
            out.push_back(std::move(swap));
    }
    return out;
}

InstanceKey entryKeyOf(const Machine& machine, const Item& item)
{
    return entryKeys(machine.catalog(), machine.build())[item.entry];
}

std::vector<QuickFix> capAccelerators(const RuleContext& context, Power budget)
{
    const auto gpus = context.machine.all<Accelerator>();
    Power sum;
    for (const auto& gpu : gpus)
        sum += Machine::powerLimit(gpu).value_or(Power{});
    if (gpus.empty() || sum <= Power{} || budget >= sum)
        return {};
    const double share = budget / sum;
    Batch batch;
    std::set<std::size_t> done;
    Power highest;
    for (const auto& gpu : gpus) {
        const Power limit = Machine::powerLimit(gpu).value_or(Power{});
        const Power lowest =
            gpu->powerLimitMin.known() ? *gpu->powerLimitMin.get() : gpu->powerLimit.valueOr(limit) * 0.5;
        // Whole steps of 5 W, as the driver takes them.
        const double capped = std::floor(limit.in(units::watt)*share / 5) * 5;
        if (watts(capped) < lowest)
            return {};
        highest = std::max(highest, watts(capped));
        if (!done.insert(gpu.item->entry).second || !gpu.item->includedIn.empty())
            continue;
        const InstanceKey key = entryKeyOf(context.machine, *gpu.item);
        batch.edits.emplace_back(SetOption{key.str() + ".settings.power_limit_w", formatNumber(capped, 0)});
    }
    return {{FLOPSMITH_TR("rules", "Limit each accelerator to %1"), {AnyQuantity(highest)}, batch}};
}

} // namespace flopsmith
