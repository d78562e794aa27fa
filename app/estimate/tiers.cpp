#include "app/estimate/tiers.h"

#include <algorithm>

#include "app/base/text.h"
#include "app/estimate/estimate.h"

namespace flopsmith {

namespace {

/// What one level of one group says about the machine.
struct Check {
    bool known = true;
    bool met = true;
    TierText have;
};

TierText words(std::string_view pattern, std::vector<Argument> arguments = {})
{
    return {pattern, std::move(arguments)};
}

Check checkCpu(const Machine& machine, const TierLevel& level)
{
    const auto cpus = machine.all<Cpu>();
    if (cpus.empty())
        return {true, false, words(FLOPSMITH_TR("tiers", "no CPU"))};
    std::int64_t cores = 0;
    std::int64_t threads = 0;
    for (const auto& cpu : cpus) {
        if (!cpu->cores.known())
            return {false, false, words(FLOPSMITH_TR("tiers", "number of cores not known"))};
        cores += *cpu->cores.get();
        threads += cpu->threads.valueOr(0);
    }
    const bool met = cores >= level.cores.value_or(0) && (threads == 0 || threads >= level.threads.value_or(0));
    return {true, met, words(FLOPSMITH_TR("tiers", "%1 cores, %2 threads"), {cores, threads})};
}

bool namedByTier(const Part& part, const TierLevel& level)
{
    const auto is = [&](const std::string& id) {
        return std::find(level.acceleratorParts.begin(), level.acceleratorParts.end(), id)
            != level.acceleratorParts.end();
    };
    return is(part.id.str()) || is(part.variantOf.str());
}

/// By name, or by figures: rate, memory and bandwidth at least those of the named accelerator.
Check acceleratorMeets(const Part& part, const Accelerator& gpu, const TierLevel& level)
{
    if (namedByTier(part, level))
        return {};
    const Figure<double>& rate = gpu.fp16Tensor.known() ? gpu.fp16Tensor : gpu.bf16Tensor;
    Check check;
    const auto compare = [&check](bool asked, bool known, bool enough) {
        if (!asked)
            return;
        check.met = check.met && known && enough;
        check.known = check.known && known;
    };
    compare(level.vram.has_value(), gpu.memory.known(),
            gpu.memory.known() && *gpu.memory.get() >= level.vram.value_or(Capacity{}));
    compare(level.fp16Tensor.has_value(), rate.known(), rate.known() && *rate.get() >= level.fp16Tensor.value_or(0));
    compare(level.vramBandwidth.has_value(), gpu.memoryBandwidth.known(),
            gpu.memoryBandwidth.known() && *gpu.memoryBandwidth.get() >= level.vramBandwidth.value_or(Bandwidth{}));
    return check;
}

[[nodiscard]] Check checkGpu(const Machine& machine, const TierLevel& level)
{
    const auto gpus = machine.all<Accelerator>();
    if (gpus.empty())
        return {true, false, words(FLOPSMITH_TR("tiers", "no accelerator"))};
    int meeting = 0;
    bool known = true;
    for (const auto& gpu : gpus) {
        const Check one = acceleratorMeets(*gpu.item->part, *gpu.spec, level);
        meeting += one.met ? 1 : 0;
        known = known && (one.known || one.met);
    }
    bool met = meeting >= level.accelerators.value_or(1);
    for (const TierLevel& other : level.anyOf) {
        const Check way = checkGpu(machine, other);
        met = met || way.met;
        known = known && (way.known || met);
    }
    const Part& first = *gpus.front().item->part;
    TierText have = words(FLOPSMITH_TR("tiers", "%1 \u00d7 %2"), {static_cast<std::int64_t>(gpus.size()), first.name});
    return {met || known, met, have};
}

Check checkMemory(const Machine& machine, const TierLevel& level)
{
    const PerformanceEstimate performance = estimatePerformance(machine);
    const auto modules = machine.all<Memory>();
    if (modules.empty())
        return {true, false, words(FLOPSMITH_TR("tiers", "no memory"))};
    const std::string type = modules.front()->type.valueOr("");
    const bool enough = performance.hostMemory.value >= level.memory.value_or(Capacity{});
    const bool typed = level.memoryType.empty() || type == level.memoryType;
    return {enough || performance.hostMemory.complete(), enough && typed,
            words(FLOPSMITH_TR("tiers", "%1 %2"), {AnyQuantity(performance.hostMemory.value), type})};
}

Argument driveSize(Capacity capacity)
{
    return quantityText(capacity, false);
}

Check checkPrimary(const Machine& machine, const TierLevel& level)
{
    const Installed<Storage>* best = nullptr;
    const auto drives = machine.all<Storage>();
    for (const auto& drive : drives) {
        const bool flash = drive->interface.valueOr("") == "nvme";
        if (flash && (!best || drive->capacity.valueOr({}) > (*best)->capacity.valueOr({})))
            best = &drive;
    }
    if (!best)
        return {true, false, words(FLOPSMITH_TR("tiers", "no NVMe drive"))};
    const bool enough = (*best)->capacity.valueOr({}) >= level.storage.value_or(Capacity{});
    const bool knownGen = !level.storageGen || (*best)->pcieGen.known();
    const bool fast = !level.storageGen || (*best)->pcieGen.valueOr(0) >= *level.storageGen;
    return {knownGen, enough && fast,
            words(FLOPSMITH_TR("tiers", "%1 NVMe"), {driveSize((*best)->capacity.valueOr({}))})};
}

Check checkSecondary(const Machine& machine, const TierLevel& level)
{
    // Everything beside the largest NVMe drive is secondary storage.
    Capacity sum;
    Capacity largestNvme;
    for (const auto& drive : machine.all<Storage>()) {
        const Capacity size = drive->capacity.valueOr({});
        sum += size;
        if (drive->interface.valueOr("") == "nvme")
            largestNvme = std::max(largestNvme, size);
    }
    const Capacity secondary = sum - largestNvme;
    if (secondary <= Capacity{})
        return {true, false, words(FLOPSMITH_TR("tiers", "no secondary storage"))};
    return {true, secondary >= level.storage.value_or(Capacity{}),
            words(FLOPSMITH_TR("tiers", "%1 secondary"), {driveSize(secondary)})};
}

Check checkPsu(const Machine& machine, const TierLevel& level)
{
    const PowerEstimate power = estimatePower(machine);
    const auto supply = machine.first<Psu>();
    if (!supply.spec)
        return {true, false, words(FLOPSMITH_TR("tiers", "no power supply"))};
    const std::string rating = supply->level.valueOr("");
    const bool enough = power.psuRated.value >= level.psu.value_or(Power{});
    const bool graded = level.psuLevel.empty() || efficiencyRank(rating) >= efficiencyRank(level.psuLevel);
    const bool known = supply->rated.known() && (level.psuLevel.empty() || !rating.empty());
    return {known, enough && graded,
            words(FLOPSMITH_TR("tiers", "%1, %2"),
                  {AnyQuantity(power.psuRated.value), rating.empty() ? std::string("?") : rating})};
}

Check checkCooling(const Machine& machine, const TierLevel& level)
{
    const auto cooler = machine.first<Cooler>();
    if (!cooler.spec && machine.isServer())
        return {true, true, words(FLOPSMITH_TR("tiers", "server chassis with ducted air"))};
    if (!cooler.spec)
        return {true, false, words(FLOPSMITH_TR("tiers", "no CPU cooler"))};
    const auto cpu = machine.cpu(1);
    std::optional<Power> rating = cooler->rating.value();
    for (const CoolerClass& c : cooler->classes.valueOr({}))
        if (cpu.spec && cpu->socket.valueOr("") == c.socket && c.rating)
            rating = c.rating;
    const std::optional<Power> heat =
        cpu.spec ? (cpu->sustainedPower.known() ? cpu->sustainedPower.value() : cpu->tdp.value()) : std::nullopt;
    const bool liquid = cooler.item->part->kind == "aio" || cooler.item->part->kind == "custom-loop";
    const TierText have = words(FLOPSMITH_TR("tiers", "%1"), {cooler.item->part->name});
    if (liquid || (rating && heat && *rating >= *heat))
        return {true, true, have};
    if (!rating || !heat)
        return {false, false, have};
    return {true, level.cooling.empty(), have};
}

Check checkGroup(std::string_view group, const Machine& machine, const TierLevel& level)
{
    if (group == "cpu")
        return checkCpu(machine, level);
    if (group == "gpu")
        return checkGpu(machine, level);
    if (group == "memory")
        return checkMemory(machine, level);
    if (group == "storage_primary")
        return checkPrimary(machine, level);
    if (group == "storage_secondary")
        return checkSecondary(machine, level);
    if (group == "psu")
        return checkPsu(machine, level);
    return checkCooling(machine, level);
}

TierGroupVerdict judgeGroup(std::string_view group, const Machine& machine, const Tier& tier)
{
    TierGroupVerdict out;
    out.group = std::string(group);
    const auto minimum = tier.minimum.find(group);
    const auto recommended = tier.recommended.find(group);
    const bool hasMinimum = minimum != tier.minimum.end();
    const bool hasRecommended = recommended != tier.recommended.end();
    const Check low = hasMinimum ? checkGroup(group, machine, minimum->second) : Check{};
    const Check high = hasRecommended ? checkGroup(group, machine, recommended->second) : low;
    const TierLevel* asked = nullptr;
    if (high.met && (low.met || !hasMinimum)) {
        out.verdict = TierVerdict::Recommended;
    } else if (low.met && hasMinimum) {
        out.verdict = TierVerdict::Minimum;
        asked = hasRecommended ? &recommended->second : nullptr;
    } else {
        // A group without a stated minimum misses only the recommendation.
        const bool known = hasMinimum ? low.known : high.known;
        out.verdict = !known ? TierVerdict::Unknown : hasMinimum ? TierVerdict::Below : TierVerdict::Minimum;
        asked = hasMinimum ? &minimum->second : hasRecommended ? &recommended->second : nullptr;
    }
    out.reason = hasMinimum && !low.met ? low.have : high.have;
    if (asked)
        out.next = words(FLOPSMITH_TR("tiers", "asks %1"), {asked->reason});
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
    if (group == "psu")
        return FLOPSMITH_TR("tiers", "PSU");
    return FLOPSMITH_TR("tiers", "Cooling");
}

std::vector<TierReport> judgeTiers(const Machine& machine)
{
    std::vector<TierReport> out;
    for (const Tier& tier : machine.catalog().tables().tiers) {
        TierReport report;
        report.tier = tier.id;
        report.name = tier.name;
        report.verdict = TierVerdict::Recommended;
        bool unknown = false;
        for (const std::string_view group : tierGroups) {
            if (tier.minimum.find(group) == tier.minimum.end()
                && tier.recommended.find(group) == tier.recommended.end())
                continue;
            report.groups.push_back(judgeGroup(group, machine, tier));
            const TierVerdict verdict = report.groups.back().verdict;
            unknown = unknown || verdict == TierVerdict::Unknown;
            if (verdict != TierVerdict::Unknown)
                report.verdict = std::min(report.verdict, verdict);
        }
        if (unknown && report.verdict != TierVerdict::Below)
            report.verdict = TierVerdict::Unknown;
        out.push_back(report);
    }
    return out;
}

} // namespace flopsmith
