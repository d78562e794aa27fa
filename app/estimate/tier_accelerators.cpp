#include <algorithm>
#include <cmath>

#include "app/base/text.h"
#include "app/build/cluster.h"
#include "app/estimate/tier_checks.h"

namespace flopsmith {

namespace {

using Gpu = Installed<Accelerator>;

bool namedByTier(const Part& part, const TierLevel& level)
{
    const auto is = [&](const std::string& id) {
        return std::find(level.acceleratorParts.begin(), level.acceleratorParts.end(), id)
            != level.acceleratorParts.end();
    };
    return is(part.id.str()) || is(part.variantOf.str());
}

const Figure<double>& tensorRate(const Accelerator& gpu)
{
    return gpu.fp16Tensor.known() ? gpu.fp16Tensor : gpu.bf16Tensor;
}

/// One figure of an accelerator as a share of what is asked; 1 where nothing is asked.
struct Share {
    std::string_view pattern;
    double value = 1;
    bool known = true;
};

std::vector<Share> sharesOf(const Accelerator& gpu, const TierLevel& level)
{
    std::vector<Share> out;
    const auto add = [&out](std::string_view pattern, bool asked, bool known, double have, double want) {
        if (asked && want > 0)
            out.push_back({pattern, have / want, known});
    };
    const Figure<double>& rate = tensorRate(gpu);
    add(FLOPSMITH_TR("tiers", "%1 % of the tensor rate"), level.fp16Tensor.has_value(), rate.known(), rate.valueOr(0),
        level.fp16Tensor.value_or(0));
    add(FLOPSMITH_TR("tiers", "%1 % of the memory"), level.vram.has_value(), gpu.memory.known(),
        static_cast<double>(gpu.memory.valueOr(Capacity{}).raw()),
        static_cast<double>(level.vram.value_or(Capacity{}).raw()));
    add(FLOPSMITH_TR("tiers", "%1 % of the memory bandwidth"), level.vramBandwidth.has_value(),
        gpu.memoryBandwidth.known(), static_cast<double>(gpu.memoryBandwidth.valueOr(Bandwidth{}).raw()),
        static_cast<double>(level.vramBandwidth.value_or(Bandwidth{}).raw()));
    return out;
}

double closeness(const Accelerator& gpu, const TierLevel& level)
{
    double out = 1;
    for (const Share& share : sharesOf(gpu, level))
        out = std::min(out, share.known ? share.value : 0.0);
    return out;
}

/// One way to meet a level: so many accelerators of at least these figures.
struct Way {
    TierCheck check;
    double close = 0; // 0..1, for telling the nearest of several ways
    bool byFigures = false;
};

Way checkWay(const std::vector<Gpu>& gpus, const TierLevel& level, bool counted)
{
    Way out;
    const int asked = level.accelerators.value_or(1);
    int meeting = 0;
    int possible = 0;
    const Accelerator* best = gpus.front().spec;
    for (const Gpu& gpu : gpus) {
        const auto meets = meetsLevel(*gpu.item->part, *gpu.spec, level);
        meeting += meets.value_or(false) ? 1 : 0;
        possible += meets.value_or(true) ? 1 : 0;
        out.byFigures = out.byFigures || (meets.value_or(false) && !namedByTier(*gpu.item->part, level));
        if (closeness(*gpu.spec, level) > closeness(*best, level))
            best = gpu.spec;
    }
    out.check.met = meeting >= asked;
    // Of a number that nobody states the rest may be there.
    out.check.known = out.check.met || (possible < asked && (counted || meeting == 0));
    if (out.check.met)
        return out;
    if (meeting == 0)
        for (const Share& share : sharesOf(*best, level))
            if (share.known && share.value < 1)
                out.check.lacks.push_back({share.pattern, {std::floor(share.value * 100)}});
    const int have = meeting > 0 ? meeting : static_cast<int>(gpus.size());
    if (have < asked)
        out.check.lacks.push_back(
            {FLOPSMITH_TR("tiers", "accelerators: %1 short"), {static_cast<std::int64_t>(asked - have)}});
    out.close = (meeting > 0 ? 1 : closeness(*best, level)) * std::min(1.0, static_cast<double>(have) / asked);
    return out;
}

bool numberStated(const Machine& machine)
{
    for (const auto& rented : machine.all<Rented>())
        if (!acceleratorsStated(*rented.spec, rented.item->settings))
            return false;
    return true;
}

} // namespace

std::optional<bool> meetsLevel(const Part& part, const Accelerator& gpu, const TierLevel& level)
{
    if (namedByTier(part, level))
        return true;
    const auto shares = sharesOf(gpu, level);
    // A level that asks by name alone has no figures to be met by.
    if (shares.empty() && !level.acceleratorParts.empty())
        return false;
    bool known = true;
    for (const Share& share : shares) {
        if (share.known && share.value < 1)
            return false;
        known = known && share.known;
    }
    return known ? std::optional(true) : std::nullopt;
}

TierCheck checkTierGpu(const TierFacts& facts, const TierLevel& level)
{
    const auto gpus = facts.machine.all<Accelerator>();
    if (gpus.empty())
        return {true, false, {FLOPSMITH_TR("tiers", "no accelerator"), {}}, {}};
    const bool counted = numberStated(facts.machine);
    Way best = checkWay(gpus, level, counted);
    bool known = best.check.known;
    for (const TierLevel& other : level.anyOf) {
        Way way = checkWay(gpus, other, counted);
        known = known && way.check.known;
        if (!best.check.met && (way.check.met || way.close > best.close))
            best = std::move(way);
    }
    best.check.known = known || best.check.met;
    const std::string& name = gpus.front().item->part->name;
    const auto number = static_cast<std::int64_t>(gpus.size());
    if (!counted)
        best.check.have = {FLOPSMITH_TR("tiers", "%1, number not stated"), {name}};
    else if (best.check.met && best.byFigures)
        best.check.have = {FLOPSMITH_TR("tiers", "%1 × %2, by its figures"), {number, name}};
    else
        best.check.have = {FLOPSMITH_TR("tiers", "%1 × %2"), {number, name}};
    return best.check;
}

} // namespace flopsmith
