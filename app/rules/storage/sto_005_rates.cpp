// STO-005, STO-007, STO-008, STO-009, STO-010, STO-012: rates, rebuilds and wear of drives.
#include <algorithm>
#include <cmath>

#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"
#include "app/rules/storage/arrays.h"

namespace flopsmith {

namespace {

/// Drives from which a rebuild of RAID 5 is likely to meet an unreadable sector, and the drives' error rates per bit
/// (rule book STO-007; makers' datasheets).
constexpr double largeTb = 8;
constexpr double errorConsumer = 1e-14;
constexpr double errorEnterprise = 1e-15;
/// Share of the sequential rate that a stream of samples gets (rule book STO-008).
constexpr double streamShare = 0.7;
/// Years that a drive should last (rule book STO-010).
constexpr double wantedYears = 3;
constexpr double daysOfYear = 365;
/// What remains of a network link after protocols (rule book STO-012).
constexpr double networkShare = 0.92;

void checkArrayRates(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Volume& volume : volumesOf(c.machine)) {
        if (volume.level.empty())
            continue;
        Judgement judge = out.judge(c, self, volume.keys());
        readRates(volume, judge);
        const auto read = readRate(c, volume);
        const auto write = writeRate(c, volume);
        const bool known = read && write && judge.evidence.solid();
        judge.conclude(known,
                       known ? detail({volume.level, AnyQuantity(*read), AnyQuantity(*write)},
                                      {{"read_gb_s", *read}, {"write_gb_s", *write}})
                             : Judgement::Detail{});
    }
}

void checkRebuild(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Volume& volume : volumesOf(c.machine)) {
        if (volume.level != "raid5")
            continue;
        Judgement judge = out.judge(c, self, volume.keys());
        double largest = 0;
        double bits = 0;
        double rate = 0;
        for (const auto& drive : volume.drives) {
            if (drive.item->part->kind != "hdd")
                continue;
            const auto* capacity = judge.read(drive->capacity, *drive.item, "capacity_gb");
            const double bytes = capacity ? capacity->in(1) : 0;
            largest = std::max(largest, bytes / units::terabyte);
            bits += bytes * 8;
            rate = std::max(rate, drive->klass.valueOr("consumer") == "enterprise" ? errorEnterprise : errorConsumer);
        }
        if (largest <= 0 && judge.evidence.solid()) {
            judge.pass(); // solid-state drives
            continue;
        }
        const int n = static_cast<int>(volume.drives.size());
        const double risk = -std::expm1(bits * (n - 1) / n * std::log1p(-rate)) * 100;
        const double limit = c.threshold("STO-007.tb", largeTb);
        judge.conclude(largest >= limit,
                       detail({largest, risk},
                              {{"value_tb", Capacity::of(largest, units::terabyte)},
                               {"limit_tb", Capacity::of(limit, units::terabyte)},
                               {"risk_pct", risk}}));
    }
}

std::optional<Bandwidth> fastest(const RuleContext& c, Judgement& judge)
{
    std::optional<Bandwidth> best;
    for (const Volume& volume : volumesOf(c.machine)) {
        readRates(volume, judge);
        if (const auto rate = readRate(c, volume))
            best = std::max(best.value_or(Bandwidth{}), *rate);
    }
    return best;
}

void checkStream(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto wanted = settingOf(c, "stream_gb_s");
    const WorkMode mode = workMode(c.build());
    const bool training = mode == WorkMode::Training || mode == WorkMode::DataParallel || mode == WorkMode::Sharded;
    if ((!wanted && !training) || c.machine.all<Storage>().empty() || isSet(c, "remote_storage"))
        return;
    Judgement judge = out.judge(c, self, keysOf(c.machine.all<Storage>()));
    const auto stated = readNumber(c, judge, "stream_gb_s");
    const auto best = fastest(c, judge);
    const Bandwidth need = gigabytesPerSecond(stated.value_or(0));
    const Bandwidth have = best.value_or(need) * c.threshold("STO-008.share", streamShare);
    judge.conclude(stated && best && need > have,
                   detail({AnyQuantity(need), AnyQuantity(have), AnyQuantity(best.value_or(Bandwidth{}))},
                          atMost("gb_s", need, have)));
}

void checkSustained(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto checkpoint = settingOf(c, "checkpoint_gb");
    if (!checkpoint)
        return;
    for (const auto& drive : c.machine.all<Storage>()) {
        if (drive.item->part->kind != "nvme" || drive->klass.valueOr("consumer") == "enterprise")
            continue;
        Judgement judge = out.judge(c, self, {drive.item->key.str()});
        judge.read(drive->klass, *drive.item, "class");
        const auto* cache = judge.read(drive->cache, *drive.item, "write_cache_gb");
        const Capacity size = gigabytes(*checkpoint);
        judge.conclude(cache && size > *cache,
                       detail({AnyQuantity(size), AnyQuantity(cache ? *cache : Capacity{})},
                              atMost("gb", size, cache ? *cache : size)));
    }
}

void checkWear(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto perDay = settingOf(c, "write_tb_day");
    if (!perDay || *perDay <= 0)
        return;
    for (const auto& drive : c.machine.all<Storage>()) {
        if (drive.item->part->kind == "hdd" || drive.item->part->kind == "network")
            continue;
        Judgement judge = out.judge(c, self, {drive.item->key.str()});
        const auto* endurance = judge.read(drive->endurance, *drive.item, "endurance_tb");
        const double years = endurance ? endurance->in(units::terabyte) / (*perDay * daysOfYear) : wantedYears;
        const double limit = c.threshold("STO-010.years", wantedYears);
        judge.conclude(
            years < limit,
            detail({*perDay, years, limit}, {{"value", years}, {"limit", limit}, {"margin", years - limit}}));
    }
}

void checkRemoteStorage(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!isSet(c, "remote_storage"))
        return;
    const auto nics = c.machine.all<Network>();
    const auto board = c.machine.first<Motherboard>();
    Judgement judge = out.judge(c, self, nics.empty() ? std::vector<std::string>{"site"} : keysOf(nics));
    std::optional<Bandwidth> best;
    bool rdma = false;
    for (const auto& nic : nics) {
        if (const auto* rate = judge.read(nic->rate, *nic.item, "rate_gbit_s"))
            best = std::max(best.value_or(Bandwidth{}), *rate);
        const auto* able = judge.read(nic->rdma, *nic.item, "rdma");
        rdma = rdma || (able && *able);
    }
    if (nics.empty() && board.spec)
        if (const auto* rate = judge.read(board->ethernet, *board.item, "ethernet_gbit_s"))
            best = *rate;
    if (!best) {
        if (judge.evidence.solid())
            judge.evidence.add({{}, "settings.network_gbit_s", false});
        return judge.pass();
    }
    const Bandwidth have = *best * c.threshold("STO-012.share", networkShare);
    const auto wanted = settingOf(c, "stream_gb_s");
    const bool slow = wanted && gigabytesPerSecond(*wanted) > have;
    judge.conclude(slow || !rdma,
                   detail({AnyQuantity(have), AnyQuantity(gigabytesPerSecond(wanted.value_or(0)))},
                          {{"value_gb_s", have}},
                          slow ? FLOPSMITH_TR("rules", "Data come over the network at %1, the job reads %2.")
                               : std::string_view()));
}

} // namespace

extern const Rule sto005;
const Rule sto005{{.id = "STO-005",
                   .title = FLOPSMITH_TR("rules", "Rates of the array"),
                   .message = FLOPSMITH_TR("rules", "%1 reads %2 and writes %3 in sequence; small writes cost more."),
                   .severity = Severity::Advice,
                   .source = "rule book STO-005"},
                  &checkArrayRates};

extern const Rule sto007;
const Rule sto007{
    {.id = "STO-007",
     .title = FLOPSMITH_TR("rules", "Rebuild of RAID 5 with large disks"),
     .message = FLOPSMITH_TR(
         "rules",
         "RAID 5 of %1 TB disks: a rebuild meets an unreadable sector with %2 % probability; use RAID 6 or 10."),
     .severity = Severity::Warning,
     .source = "disk makers' error rates; rule book STO-007"},
    &checkRebuild};

extern const Rule sto008;
const Rule sto008{
    {.id = "STO-008",
     .title = FLOPSMITH_TR("rules", "Storage too slow for the data set"),
     .message = FLOPSMITH_TR("rules", "The job reads %1, of %3 in sequence %2 remain for samples: accelerators wait."),
     .severity = Severity::Warning,
     .source = "rule book STO-008"},
    &checkStream};

extern const Rule sto009;
const Rule sto009{{.id = "STO-009",
                   .title = FLOPSMITH_TR("rules", "Checkpoint larger than the drive's write cache"),
                   .message = FLOPSMITH_TR(
                       "rules", "A checkpoint of %1 exceeds the write cache (%2): the rest is written far slower."),
                   .severity = Severity::Advice,
                   .source = "rule book STO-009"},
                  &checkSustained};

extern const Rule sto010;
const Rule sto010{{.id = "STO-010",
                   .title = FLOPSMITH_TR("rules", "Drive wears out early"),
                   .message = FLOPSMITH_TR("rules", "At %1 TB a day the drive lasts %2 years, less than %3."),
                   .severity = Severity::Advice,
                   .source = "drive makers' endurance; rule book STO-010"},
                  &checkWear};

extern const Rule sto012;
const Rule sto012{
    {.id = "STO-012",
     .title = FLOPSMITH_TR("rules", "Data over the network"),
     .message = FLOPSMITH_TR(
         "rules", "Data come over the network at %1 without RDMA: NVMe-oF and GPUDirect Storage want an RDMA card."),
     .severity = Severity::Advice,
     .source = "rule book STO-012"},
    &checkRemoteStorage};

} // namespace flopsmith
