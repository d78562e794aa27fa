#include "app/estimate/tier_checks.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/build/cluster.h"
#include "app/build/settings_keys.h"
#include "app/parts/choice_words.h"

namespace flopsmith {

namespace {

TierText tierWords(std::string_view pattern, std::vector<Argument> arguments = {})
{
    return {pattern, std::move(arguments)};
}

constexpr std::string_view someShort = FLOPSMITH_TR("tiers", "%1 short");
constexpr std::string_view anotherAsked = FLOPSMITH_TR("tiers", "%1 instead of %2");

void lackNumber(TierCheck& check, std::string_view pattern, std::int64_t have, std::int64_t asked)
{
    if (have >= asked)
        return;
    check.met = false;
    check.lacks.push_back(tierWords(pattern, {asked - have}));
}

template <class Q>
void lackQuantity(TierCheck& check, Q have, Q asked, bool binary = true)
{
    if (have >= asked)
        return;
    check.met = false;
    check.lacks.push_back(tierWords(someShort, {quantityText(AnyQuantity(asked - have), binary)}));
}

void lackWord(TierCheck& check, const std::string& have, const std::string& asked)
{
    check.met = false;
    check.lacks.push_back(tierWords(anotherAsked, {asked, have.empty() ? std::string("?") : have}));
}

TierCheck nothing(std::string_view have)
{
    return {true, false, tierWords(have), {}};
}

TierCheck checkCpu(const TierFacts& facts, const TierLevel& level)
{
    const auto cpus = facts.machine.all<Cpu>();
    const auto rented = facts.machine.first<Rented>();
    std::int64_t cores = 0;
    std::int64_t threads = 0;
    bool threadsKnown = !cpus.empty();
    for (const auto& cpu : cpus) {
        if (!cpu->cores.known())
            return {false, false, tierWords(FLOPSMITH_TR("tiers", "number of cores not known")), {}};
        cores += *cpu->cores.get();
        threads += cpu->threads.valueOr(0);
        threadsKnown = threadsKnown && cpu->threads.known();
    }
    if (cpus.empty() && rented.spec && rented->cpuCores.known())
        cores = *rented->cpuCores.get();
    else if (cpus.empty() && rented.spec)
        return {false, false, tierWords(FLOPSMITH_TR("tiers", "number of cores not known")), {}};
    else if (cpus.empty())
        return nothing(FLOPSMITH_TR("tiers", "no CPU"));
    TierCheck check;
    check.have = threadsKnown ? tierWords(FLOPSMITH_TR("tiers", "%1 cores, %2 threads"), {cores, threads})
                              : tierWords(FLOPSMITH_TR("tiers", "%1 cores"), {cores});
    lackNumber(check, FLOPSMITH_TR("tiers", "%1 cores short"), cores, level.cores.value_or(0));
    if (threadsKnown)
        lackNumber(check, FLOPSMITH_TR("tiers", "%1 threads short"), threads, level.threads.value_or(0));
    return check;
}

TierCheck checkMemory(const TierFacts& facts, const TierLevel& level)
{
    const auto modules = facts.machine.all<Memory>();
    const auto& memory = facts.performance.hostMemory;
    if (memory.value <= Capacity{} && memory.complete())
        return nothing(FLOPSMITH_TR("tiers", "no memory"));
    if (memory.value <= Capacity{})
        return {false, false, tierWords(FLOPSMITH_TR("tiers", "memory not stated")), {}};
    TierCheck check;
    const std::string type = modules.empty() ? std::string() : modules.front()->type.valueOr("");
    check.have = tierWords(FLOPSMITH_TR("tiers", "%1 %2"), {AnyQuantity(memory.value), type});
    lackQuantity(check, memory.value, level.memory.value_or(Capacity{}));
    check.known = check.met || memory.complete();
    if (!level.memoryType.empty() && type.empty())
        check.known = check.met = false;
    else if (!level.memoryType.empty() && type != level.memoryType)
        lackWord(check, type, level.memoryType);
    return check;
}

/// A rented machine states how much storage it has, not of what kind.
TierCheck rentedStorage(const TierFacts& facts)
{
    const auto rented = facts.machine.first<Rented>();
    const Capacity size = rented->storage.valueOr({});
    return {false,
            false,
            size > Capacity{} ? tierWords(FLOPSMITH_TR("tiers", "%1 of storage, the kind is not stated"),
                                          {quantityText(AnyQuantity(size), false)})
                              : tierWords(FLOPSMITH_TR("tiers", "storage not stated")),
            {}};
}

const Storage* primaryDrive(const std::vector<Installed<Storage>>& drives)
{
    const Storage* best = nullptr;
    for (const auto& drive : drives)
        if (drive->interface.valueOr("") == "nvme"
            && (!best || drive->capacity.valueOr({}) > best->capacity.valueOr({})))
            best = drive.spec;
    return best;
}

TierCheck checkPrimary(const TierFacts& facts, const TierLevel& level)
{
    const auto drives = facts.machine.all<Storage>();
    if (drives.empty() && facts.machine.first<Rented>().spec)
        return rentedStorage(facts);
    const Storage* best = primaryDrive(drives);
    if (!best)
        return nothing(FLOPSMITH_TR("tiers", "no NVMe drive"));
    const Capacity size = best->capacity.valueOr({});
    TierCheck check;
    check.have = tierWords(FLOPSMITH_TR("tiers", "%1 NVMe"), {quantityText(AnyQuantity(size), false)});
    lackQuantity(check, size, level.storage.value_or(Capacity{}), false);
    check.known = check.met ? best->capacity.known() || !level.storage : best->capacity.known();
    if (level.storageGen && !best->pcieGen.known())
        check.known = check.met = false;
    else if (level.storageGen && *best->pcieGen.get() < *level.storageGen)
        lackWord(check, fmt::format("PCIe {}.0", *best->pcieGen.get()), fmt::format("PCIe {}.0", *level.storageGen));
    return check;
}

/// Everything beside the largest NVMe drive is secondary storage.
TierCheck checkSecondary(const TierFacts& facts, const TierLevel& level)
{
    const auto drives = facts.machine.all<Storage>();
    if (drives.empty() && facts.machine.first<Rented>().spec)
        return rentedStorage(facts);
    const Storage* primary = primaryDrive(drives);
    Capacity counted;
    Capacity other;
    bool known = true;
    for (const auto& drive : drives) {
        if (drive.spec == primary) {
            primary = nullptr; // one of several alike
            continue;
        }
        const bool counts = countsFor(*drive.item->part, *drive.spec, level);
        (counts ? counted : other) += drive->capacity.valueOr({});
        known = known && drive->capacity.known() && (counts || drive->klass.known());
    }
    if (counted + other <= Capacity{} && known)
        return nothing(FLOPSMITH_TR("tiers", "no secondary storage"));
    TierCheck check;
    check.have = counted > Capacity{} || other <= Capacity{}
        ? tierWords(FLOPSMITH_TR("tiers", "%1 secondary"), {quantityText(AnyQuantity(counted), false)})
        : tierWords(FLOPSMITH_TR("tiers", "%1 secondary, of another kind"), {quantityText(AnyQuantity(other), false)});
    lackQuantity(check, counted, level.storage.value_or(Capacity{}), false);
    check.known = check.met || known;
    return check;
}

TierCheck checkArrays(const TierFacts& facts, const TierLevel& level)
{
    const auto& arrays = facts.machine.build().arrays;
    if (arrays.empty())
        return nothing(FLOPSMITH_TR("tiers", "no array"));
    const auto asks = [&](std::string_view word) {
        return std::find(level.arrays.begin(), level.arrays.end(), word) != level.arrays.end();
    };
    TierCheck check;
    check.met = false;
    for (const DriveArray& array : arrays) {
        // Levels with parity and mirrored stripes bear a failure as a mirror does.
        const bool redundant = array.level == "raid5" || array.level == "raid6" || array.level == "raid10";
        if (asks(array.level) || (redundant && asks("raid1")))
            check.met = true;
    }
    const std::string& first = arrays.front().level;
    check.have = tierWords(FLOPSMITH_TR("tiers", "RAID %1"), {first.starts_with("raid") ? first.substr(4) : first});
    return check;
}

/// "Platinum": a level of 80 PLUS by its name.
std::string ratingName(const std::string& rating)
{
    return std::string(choiceText(rating));
}

TierCheck checkPsu(const TierFacts& facts, const TierLevel& level)
{
    if (isRented(facts.machine))
        return {true, true, tierWords(FLOPSMITH_TR("tiers", "the provider's business")), {}};
    const auto supply = facts.machine.first<Psu>();
    if (!supply.spec)
        return nothing(FLOPSMITH_TR("tiers", "no power supply"));
    const std::string rating = supply->level.valueOr("");
    TierCheck check;
    check.known = supply->rated.known() && (level.psuLevel.empty() || !rating.empty());
    check.have =
        tierWords(FLOPSMITH_TR("tiers", "%1, %2"),
                  {AnyQuantity(facts.power.psuRated.value), rating.empty() ? std::string("?") : ratingName(rating)});
    lackQuantity(check, facts.power.psuRated.value, level.psu.value_or(Power{}));
    if (!level.psuLevel.empty() && efficiencyRank(rating) < efficiencyRank(level.psuLevel))
        lackWord(check, ratingName(rating), ratingName(level.psuLevel));
    return check;
}

/// What the cooler carries in the CPU's socket.
std::optional<Power> coolerRating(const Cooler& cooler, const Installed<Cpu>& cpu)
{
    for (const CoolerClass& c : cooler.classes.valueOr({}))
        if (cpu.spec && cpu->socket.valueOr("") == c.socket && c.rating)
            return c.rating;
    return cooler.rating.value();
}

/// Telemetry of the document, a board with remote management, or a server.
bool isWatched(const Machine& machine)
{
    if (const auto stated = flagSetting(machine.build().settings, "telemetry"))
        return *stated;
    const Motherboard* board = machine.board();
    return machine.first<Server>().spec || (board && board->bmc.valueOr(false));
}

void checkAir(TierCheck& check, const TierFacts& facts)
{
    if (facts.machine.isServer())
        return; // ducted
    const CoolingEstimate& cooling = facts.cooling;
    if (!cooling.airflow)
        check.known = check.met = false;
    else
        lackQuantity(check, *cooling.airflow, cooling.airflowNeeded);
}

TierCheck checkCooling(const TierFacts& facts, const TierLevel& level)
{
    const Machine& machine = facts.machine;
    if (isRented(machine))
        return {true, true, tierWords(FLOPSMITH_TR("tiers", "the provider's business")), {}};
    const auto cooler = machine.first<Cooler>();
    TierCheck check;
    if (!cooler.spec && !machine.isServer())
        return nothing(FLOPSMITH_TR("tiers", "no CPU cooler"));
    if (!cooler.spec) {
        check.have = tierWords(FLOPSMITH_TR("tiers", "server chassis with ducted air"));
    } else {
        check.have = tierWords(FLOPSMITH_TR("tiers", "%1"), {cooler.item->part->name});
        const auto cpu = machine.cpu(1);
        const std::optional<Power> rating = coolerRating(*cooler.spec, cpu);
        const std::optional<Power> heat =
            cpu.spec ? (cpu->sustainedPower.known() ? cpu->sustainedPower.value() : cpu->tdp.value()) : std::nullopt;
        const bool liquid = cooler.item->part->kind == "aio" || cooler.item->part->kind == "custom-loop";
        if (!level.cooling.empty() && rating && heat)
            lackQuantity(check, *rating, *heat);
        else if (!level.cooling.empty() && !liquid)
            check.known = check.met = false;
        if (level.airflow && !liquid)
            checkAir(check, facts);
    }
    if (level.monitoring && !isWatched(machine)) {
        check.met = false;
        check.lacks.push_back(tierWords(FLOPSMITH_TR("tiers", "nobody states that temperatures are watched")));
    }
    return check;
}

} // namespace

TierFacts tierFactsOf(const Machine& machine)
{
    TierFacts out{machine, estimatePower(machine), estimatePerformance(machine), {}};
    out.cooling = estimateCooling(machine, out.power, estimateCluster(machine, out.power));
    return out;
}

bool countsFor(const Part& part, const Storage& drive, const TierLevel& level)
{
    if (level.storageKinds.empty())
        return true;
    const auto counts = [&](std::string_view kind) {
        return std::find(level.storageKinds.begin(), level.storageKinds.end(), kind) != level.storageKinds.end();
    };
    return counts(part.kind)
        || (part.kind == "hdd" && drive.klass.valueOr("") == "enterprise" && counts("enterprise-hdd"));
}

TierCheck checkTierGroup(std::string_view group, const TierFacts& facts, const TierLevel& level)
{
    if (group == "cpu")
        return checkCpu(facts, level);
    if (group == "gpu")
        return checkTierGpu(facts, level);
    if (group == "memory")
        return checkMemory(facts, level);
    if (group == "storage_primary")
        return checkPrimary(facts, level);
    if (group == "storage_secondary")
        return checkSecondary(facts, level);
    if (group == "storage_raid")
        return checkArrays(facts, level);
    if (group == "psu")
        return checkPsu(facts, level);
    return checkCooling(facts, level);
}

} // namespace flopsmith
