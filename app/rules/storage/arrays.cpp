#include "app/rules/storage/arrays.h"

#include <algorithm>
#include <array>
#include <set>

namespace flopsmith {

namespace {

/// Level, fewest drives, and whether it takes them in pairs (the levels' definitions; rule book STO-004).
constexpr std::array<ArrayLevel, 5> arrayLevels{
    {{"raid0", 2, false}, {"raid1", 2, false}, {"raid5", 3, false}, {"raid6", 4, false}, {"raid10", 4, true}}};

/// What a drive moves: its own rate, capped by its link.
std::optional<Bandwidth> capped(const RuleContext& context, const Installed<Storage>& drive,
                                const Figure<Bandwidth>& figure)
{
    if (!figure.known())
        return std::nullopt;
    const Link* link = drive.item->slot.empty() ? nullptr : context.machine.link(drive.item->slot);
    if (!link || !link->width || !link->gen || drive->interface.valueOr("nvme") == "sata")
        return *figure.get();
    const auto rate = context.tables().linkBandwidth(*link->width, *link->gen);
    return rate ? std::min(*figure.get(), *rate) : *figure.get();
}

std::optional<Bandwidth> slowest(const RuleContext& context, const Volume& volume, Figure<Bandwidth> Storage::*member)
{
    std::optional<Bandwidth> out;
    for (const auto& drive : volume.drives) {
        const auto rate = capped(context, drive, drive.spec->*member);
        if (!rate)
            return std::nullopt;
        out = std::min(out.value_or(*rate), *rate);
    }
    return out;
}

} // namespace

const ArrayLevel* arrayLevel(std::string_view name)
{
    const auto at = std::find_if(arrayLevels.begin(), arrayLevels.end(), [&](const auto& l) { return l.name == name; });
    return at == arrayLevels.end() ? nullptr : &*at;
}

Capacity usableCapacity(std::string_view level, int n, Capacity each)
{
    if (level == "raid1")
        return each;
    if (level == "raid10")
        return each * (n / 2);
    if (level == "raid5")
        return each * (n - 1);
    return level == "raid6" ? each * (n - 2) : each * n;
}

int failuresSurvived(std::string_view level, int n)
{
    if (level == "raid1")
        return n - 1;
    if (level == "raid6")
        return 2;
    return level == "raid0" ? 0 : 1;
}

std::vector<std::string> Volume::keys() const
{
    std::vector<std::string> out;
    for (const auto& drive : drives)
        out.push_back(drive.item->key.str());
    return out;
}

std::vector<Installed<Storage>> drivesOfArray(const Machine& machine, const DriveArray& array)
{
    std::vector<Installed<Storage>> out;
    for (const auto& drive : machine.all<Storage>()) {
        const std::string key = drive.item->key.str();
        if (std::any_of(array.drives.begin(), array.drives.end(),
                        [&](const std::string& d) { return key == d || key.starts_with(d + "#"); }))
            out.push_back(drive);
    }
    return out;
}

std::vector<Volume> volumesOf(const Machine& machine)
{
    std::vector<Volume> out;
    std::set<const Item*> taken;
    for (const DriveArray& array : machine.build().arrays) {
        Volume volume{drivesOfArray(machine, array), array.level};
        for (const auto& drive : volume.drives)
            taken.insert(drive.item);
        if (!volume.drives.empty())
            out.push_back(std::move(volume));
    }
    for (const auto& drive : machine.all<Storage>())
        if (!taken.contains(drive.item))
            out.push_back({{drive}, {}});
    return out;
}

std::optional<Bandwidth> readRate(const RuleContext& context, const Volume& volume)
{
    const auto each = slowest(context, volume, &Storage::read);
    const int n = static_cast<int>(volume.drives.size());
    if (!each)
        return std::nullopt;
    // One stream reads one half of a mirror; parity is spread, so that all but its share carry data.
    if (volume.level == "raid1")
        return *each;
    if (volume.level == "raid5")
        return *each * std::max(1, n - 1);
    return volume.level == "raid6" ? *each * std::max(1, n - 2) : *each * n;
}

std::optional<Bandwidth> writeRate(const RuleContext& context, const Volume& volume)
{
    const auto each = slowest(context, volume, &Storage::write);
    const int n = static_cast<int>(volume.drives.size());
    if (!each)
        return std::nullopt;
    if (volume.level == "raid1")
        return *each;
    if (volume.level == "raid10")
        return *each * std::max(1, n / 2);
    if (volume.level == "raid5")
        return *each * std::max(1, n - 1);
    return volume.level == "raid6" ? *each * std::max(1, n - 2) : *each * n;
}

void readRates(const Volume& volume, Judgement& judge)
{
    for (const auto& drive : volume.drives) {
        (void)judge.read(drive->read, *drive.item, "read_mb_s");
        (void)judge.read(drive->write, *drive.item, "write_mb_s");
    }
}

} // namespace flopsmith
