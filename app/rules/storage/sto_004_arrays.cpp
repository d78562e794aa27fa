// STO-004, STO-006: capacity and safety of the arrays of drives.
#include <algorithm>
#include <cmath>

#include "app/rules/fit/judging.h"
#include "app/rules/storage/arrays.h"

namespace flopsmith {

namespace {

/// Drives that fail in a year, as large fleets report (rule book STO-006 asks for a rate).
constexpr double failuresPerYear = 0.015;

/// The drives of an array; a line's own key stands for all of it. Names that are no drive go to `strangers`.
std::vector<Installed<Storage>> drivesOf(const RuleContext& c, const DriveArray& array,
                                         std::vector<std::string>& strangers)
{
    std::vector<Installed<Storage>> out;
    for (const std::string& name : array.drives) {
        bool found = false;
        for (const auto& drive : c.machine.all<Storage>())
            if (drive.item->key.str() == name || drive.item->key.str().starts_with(name + "#")) {
                out.push_back(drive);
                found = true;
            }
        if (!found)
            strangers.push_back(name);
    }
    return out;
}

void judgeArray(const RuleContext& c, const RuleInfo& self, const DriveArray& array, Results& out)
{
    std::vector<std::string> strangers;
    const auto drives = drivesOf(c, array, strangers);
    Judgement judge = out.judge(c, self, array.drives.empty() ? std::vector<std::string>{array.level} : array.drives);
    const int n = static_cast<int>(drives.size());
    const ArrayLevel* level = arrayLevel(array.level);
    if (!level)
        return judge.conclude(
            true, detail({array.level}, {}, FLOPSMITH_TR("rules", "%1 is no array level."), Severity::Error));
    if (!strangers.empty())
        return judge.conclude(true,
                              detail({array.level, strangers.front()}, {},
                                     FLOPSMITH_TR("rules", "The %1 array names %2, which is no drive of this build."),
                                     Severity::Error));
    if (n < level->least)
        return judge.conclude(true,
                              detail({array.level, count(level->least), count(n)}, atLeast("drives", n, level->least),
                                     FLOPSMITH_TR("rules", "%1 needs %2 drives, the array has %3."), Severity::Error));
    if (level->even && n % 2 != 0)
        return judge.conclude(true,
                              detail({array.level, count(n)}, {{"value_drives", count(n)}},
                                     FLOPSMITH_TR("rules", "%1 needs an even number of drives, the array has %2."),
                                     Severity::Error));
    std::optional<Capacity> each;
    for (const auto& drive : drives)
        if (const auto* capacity = judge.read(drive->capacity, *drive.item, "capacity_gb"))
            each = std::min(each.value_or(*capacity), *capacity);
    if (!judge.evidence.solid() || !each)
        return judge.pass();
    // The finished array is another finding than the faulty one: its subjects are the drives themselves.
    Judgement summary = out.judge(c, self, keysOf(drives));
    const Capacity room = usableCapacity(array.level, n, *each);
    const int failures = failuresSurvived(array.level, n);
    // Decimal terabytes, as drives are sold.
    summary.conclude(
        true,
        detail({array.level, count(n), room.in(units::terabyte), count(failures)},
               {{"capacity_gb", AnyQuantity(room)}, {"failures", count(failures)}, {"value_drives", count(n)}}));
}

void checkArrays(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const DriveArray& array : c.build().arrays)
        judgeArray(c, self, array, out);
}

/// As many drives as the level needs, where the array is one line of the list; without an array otherwise.
std::vector<QuickFix> fixArrays(const RuleContext& c, const Finding& finding)
{
    const auto arrays = c.build().arrays;
    const auto array =
        std::find_if(arrays.begin(), arrays.end(), [&](const DriveArray& a) { return a.drives == finding.subjects; });
    const ArrayLevel* level = array == arrays.end() ? nullptr : arrayLevel(array->level);
    if (finding.severity != Severity::Error || !level || array->drives.size() != 1)
        return {};
    std::vector<std::string> strangers;
    const auto drives = drivesOf(c, *array, strangers);
    if (drives.empty() || !own(*drives.front().item))
        return {};
    const int n = static_cast<int>(drives.size());
    const int wanted = std::max(level->least, level->even ? (n + 1) / 2 * 2 : n);
    return {{FLOPSMITH_TR("rules", "Have %1 of %2"),
             {count(wanted), nameOf(*drives.front().item)},
             SetCount{entryKeyOf(c.machine, *drives.front().item), wanted}}};
}

void checkStripedLoss(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto backup = c.build().settings.find("backup");
    const bool stated = backup != c.build().settings.end() && backup->second != Setting(false);
    for (const DriveArray& array : c.build().arrays) {
        std::vector<std::string> strangers;
        const int n = static_cast<int>(drivesOf(c, array, strangers).size());
        if (array.drives.empty() || n == 0)
            continue;
        Judgement judge = out.judge(c, self, array.drives);
        const double rate = c.threshold("STO-006.failures_per_year", failuresPerYear);
        const double loss = (1 - std::pow(1 - rate, n)) * 100;
        const bool only = array.level == "raid0" && !stated;
        judge.conclude(only,
                       only ? detail({count(n), loss}, {{"value_pct", loss}, {"value_drives", count(n)}})
                            : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixLoss(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "There is a backup"), {}, SetOption{"settings.backup", "true"}}};
}

} // namespace

extern const Rule sto004;
const Rule sto004{{.id = "STO-004",
                   .title = FLOPSMITH_TR("rules", "Array of drives"),
                   .message = FLOPSMITH_TR("rules", "%1 of %2 drives: %3 TB; drives that may fail: %4."),
                   .severity = Severity::Advice,
                   .source = "rule book STO-004"},
                  &checkArrays,
                  &fixArrays};

extern const Rule sto006;
const Rule sto006{
    {.id = "STO-006",
     .title = FLOPSMITH_TR("rules", "RAID 0 holds the only copy"),
     .message = FLOPSMITH_TR("rules", "RAID 0 of %1 drives without a backup: %2 % a year lose everything."),
     .severity = Severity::Warning,
     .source = "rule book STO-006"},
    &checkStripedLoss,
    &fixLoss};

} // namespace flopsmith
