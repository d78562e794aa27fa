#include "app/estimate/tiers.h"

#include <algorithm>

#include "app/base/text.h"
#include "app/estimate/tier_checks.h"

namespace flopsmith {

namespace {

template <class T>
void inherit(std::optional<T>& to, const std::optional<T>& from)
{
    if (!to)
        to = from;
}

void inherit(std::string& to, const std::string& from)
{
    if (to.empty())
        to = from;
}

/// What the recommendation does not mention it takes from the minimum; names of accelerators stay with their level.
TierLevel completed(TierLevel level, const TierLevel& minimum)
{
    inherit(level.cores, minimum.cores);
    inherit(level.threads, minimum.threads);
    inherit(level.memory, minimum.memory);
    inherit(level.memoryType, minimum.memoryType);
    inherit(level.vram, minimum.vram);
    inherit(level.fp16Tensor, minimum.fp16Tensor);
    inherit(level.vramBandwidth, minimum.vramBandwidth);
    inherit(level.accelerators, minimum.accelerators);
    inherit(level.storage, minimum.storage);
    inherit(level.storageGen, minimum.storageGen);
    inherit(level.psu, minimum.psu);
    inherit(level.psuLevel, minimum.psuLevel);
    inherit(level.cooling, minimum.cooling);
    if (level.storageKinds.empty())
        level.storageKinds = minimum.storageKinds;
    if (level.arrays.empty())
        level.arrays = minimum.arrays;
    level.airflow = level.airflow || minimum.airflow;
    level.monitoring = level.monitoring || minimum.monitoring;
    return level;
}

TierGroupVerdict judgeGroup(std::string_view group, const TierFacts& facts, const Tier& tier)
{
    TierGroupVerdict out;
    out.group = std::string(group);
    const auto minimum = levelOf(tier, group, TierVerdict::Minimum);
    const auto recommended = levelOf(tier, group, TierVerdict::Recommended);
    const TierCheck low = minimum ? checkTierGroup(group, facts, *minimum) : TierCheck{};
    const TierCheck high = recommended ? checkTierGroup(group, facts, *recommended) : low;
    out.optional = (minimum && minimum->optional) || (!minimum && recommended->optional);
    const TierCheck* missed = &high;
    const TierLevel* asked = recommended ? &*recommended : nullptr;
    if (high.met) {
        out.verdict = TierVerdict::Recommended;
        asked = nullptr;
    } else if (!minimum || low.met) {
        // A group without a stated minimum misses only the recommendation.
        out.verdict = high.known || minimum || out.optional ? TierVerdict::Minimum : TierVerdict::Unknown;
    } else {
        out.verdict = low.known ? TierVerdict::Below : TierVerdict::Unknown;
        missed = &low;
        asked = &*minimum;
    }
    out.reason = missed->have;
    if (asked) {
        if (missed->known)
            out.distance = missed->lacks;
        out.next = {FLOPSMITH_TR("tiers", "asks %1"), {asked->reason}};
    }
    return out;
}

} // namespace

std::string_view tierVerdictName(TierVerdict verdict)
{
    switch (verdict) {
    case TierVerdict::Unknown: return "unknown";
    case TierVerdict::Below: return "below";
    case TierVerdict::Minimum: return "minimum";
    case TierVerdict::Recommended: return "recommended";
    }
    return "unknown";
}

std::string TierText::text() const
{
    std::vector<std::string> texts;
    for (const Argument& argument : arguments)
        texts.push_back(argumentText(argument));
    return renderTemplate(pattern, texts);
}

std::string_view tierGroupLabel(std::string_view group)
{
    if (group == "cpu")
        return FLOPSMITH_TR("tiers", "CPU");
    if (group == "gpu")
        return FLOPSMITH_TR("tiers", "GPU");
    if (group == "memory")
        return FLOPSMITH_TR("tiers", "RAM");
    if (group == "storage_primary")
        return FLOPSMITH_TR("tiers", "Disk 1");
    if (group == "storage_secondary")
        return FLOPSMITH_TR("tiers", "Disk 2");
    if (group == "storage_raid")
        return FLOPSMITH_TR("tiers", "RAID");
    if (group == "psu")
        return FLOPSMITH_TR("tiers", "PSU");
    return FLOPSMITH_TR("tiers", "Cooling");
}

std::optional<TierLevel> levelOf(const Tier& tier, std::string_view group, TierVerdict verdict)
{
    const auto minimum = tier.minimum.find(group);
    const auto recommended = tier.recommended.find(group);
    if (verdict != TierVerdict::Recommended)
        return minimum == tier.minimum.end() ? std::nullopt : std::optional(minimum->second);
    if (recommended == tier.recommended.end())
        return std::nullopt;
    return minimum == tier.minimum.end() ? recommended->second : completed(recommended->second, minimum->second);
}

std::string_view tierEquivalence()
{
    return FLOPSMITH_TR("tiers",
                        "Accelerators are held against the named ones by figures: dense FP16 tensor rate, memory and "
                        "memory bandwidth at least as large. What the recommendation does not mention it takes from "
                        "the minimum; what meets the recommendation meets the minimum.");
}

std::vector<TierReport> judgeTiers(const Machine& machine)
{
    std::vector<TierReport> out;
    const TierFacts facts = tierFactsOf(machine);
    for (const Tier& tier : machine.catalog().tables().tiers) {
        TierReport report;
        report.tier = tier.id;
        report.name = tier.name;
        report.verdict = TierVerdict::Recommended;
        TierVerdict least = TierVerdict::Recommended; // that groups which cannot be told have for certain
        for (const std::string_view group : tierGroups) {
            const bool low = tier.minimum.find(group) != tier.minimum.end();
            if (!low && tier.recommended.find(group) == tier.recommended.end())
                continue;
            report.groups.push_back(judgeGroup(group, facts, tier));
            if (report.groups.back().optional)
                continue;
            const TierVerdict verdict = report.groups.back().verdict;
            if (verdict == TierVerdict::Unknown)
                least = std::min(least, low ? TierVerdict::Below : TierVerdict::Minimum);
            else
                report.verdict = std::min(report.verdict, verdict);
        }
        if (least < report.verdict)
            report.verdict = TierVerdict::Unknown;
        out.push_back(report);
    }
    return out;
}

} // namespace flopsmith
