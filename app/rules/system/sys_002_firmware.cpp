// SYS-002, SYS-003, SYS-004: firmware, hardware revision and vendor lock against the processor.
#include <algorithm>
#include <array>
#include <cctype>

#include "app/base/text.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Sockets whose processors a maker can fuse to its own boards (AMD platform secure boot;
/// rule book SYS-004).
constexpr std::array<std::string_view, 5> lockable{"SP3", "SP5", "SP6", "sWRX8", "sTR5"};

/// Order of firmware versions: runs of digits by value, everything else by character, so that "7.9" < "7.10".
bool older(const std::string& a, const std::string& b)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (!digit(a[i]) || !digit(b[j])) {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i;
            ++j;
            continue;
        }
        std::size_t endA = i;
        std::size_t endB = j;
        while (endA < a.size() && digit(a[endA]))
            ++endA;
        while (endB < b.size() && digit(b[endB]))
            ++endB;
        const double left = parseDecimal(a.substr(i, endA - i)).value_or(0);
        const double right = parseDecimal(b.substr(j, endB - j)).value_or(0);
        if (left != right)
            return left < right;
        i = endA;
        j = endB;
    }
    return a.size() - i < b.size() - j;
}

/// The oldest firmware that starts the CPU; the board's own list wins over the CPU's.
std::optional<std::string> oldest(const Installed<Motherboard>& board, const Installed<Cpu>& cpu, Judgement& judge)
{
    for (const CpuBios& one : board->minBios.valueOr({}))
        if (one.cpu == cpu.item->part->id.str() || one.cpu == cpu->generation.valueOr("?")) {
            judge.read(board->minBios, *board.item, "min_bios");
            return one.bios;
        }
    return cpu->minBios.known() ? std::optional(*judge.read(cpu->minBios, *cpu.item, "min_bios")) : std::nullopt;
}

void checkFirmware(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    if (!board.spec || !own(*board.item))
        return;
    const std::string shipped = wordOf(c, "bios");
    for (const auto& cpu : c.machine.all<Cpu>()) {
        Judgement judge = out.judge(c, self, {cpu.item->key.str(), board.item->key.str()});
        if (shipped == "latest") {
            judge.pass();
            continue;
        }
        const auto wanted = oldest(board, cpu, judge);
        if (!shipped.empty()) {
            if (!wanted)
                judge.evidence.add({board.item->part->id, "min_bios", false});
            judge.conclude(
                wanted && older(shipped, folded(*wanted)),
                detail({nameOf(*cpu.item), wanted.value_or(""), shipped}, words(shipped, wanted.value_or(""))));
            continue;
        }
        const auto* made = judge.read(board->launchDate, *board.item, "launch_date");
        const auto* sold = judge.read(cpu->launchDate, *cpu.item, "launch_date");
        // Dates of one day, one month or one year alike: only what both state is compared.
        const std::size_t common = made && sold ? std::min(made->size(), sold->size()) : 0;
        const bool newer = common > 0 && sold->substr(0, common) > made->substr(0, common);
        judge.conclude(
            newer,
            detail(
                {nameOf(*cpu.item), wanted.value_or("")}, newer ? words(*made, *sold) : std::vector<NamedValue>{},
                wanted ? FLOPSMITH_TR(
                    "rules", "%1 is newer than the board: it needs firmware %2, flash it before the first start.")
                       : FLOPSMITH_TR(
                           "rules", "%1 is newer than the board: flash the latest firmware before the first start.")));
    }
}

std::vector<QuickFix> fixFirmware(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Flash the latest firmware first"), {}, SetOption{"settings.bios", "latest"}}};
}

std::string revisionOf(const RuleContext& c, const Item& board)
{
    const std::string own = wordSetting(board.settings, "revision");
    return own.empty() ? wordOf(c, "board_revision") : own;
}

bool takes(const BoardRevision& revision, const std::string& generation)
{
    return std::find(revision.generations.begin(), revision.generations.end(), generation)
        != revision.generations.end();
}

void checkRevision(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    if (!board.spec || !board->revisions.known() || board->revisions.get()->empty())
        return;
    const auto& revisions = *board->revisions.get();
    const std::string stated = revisionOf(c, *board.item);
    for (const auto& cpu : c.machine.all<Cpu>()) {
        Judgement judge = out.judge(c, self, {cpu.item->key.str(), board.item->key.str()});
        judge.read(board->revisions, *board.item, "revisions");
        const auto* generation = judge.read(cpu->generation, *cpu.item, "generation");
        if (!generation) {
            judge.pass();
            continue;
        }
        const auto revision = std::find_if(revisions.begin(), revisions.end(),
                                           [&](const BoardRevision& r) { return folded(r.revision) == stated; });
        if (revision != revisions.end()) {
            judge.conclude(!takes(*revision, *generation),
                           detail({stated, nameOf(*cpu.item), join(revision->generations, ", ")},
                                  words(*generation, join(revision->generations, ", "))));
            continue;
        }
        const auto able = std::count_if(revisions.begin(), revisions.end(),
                                        [&](const BoardRevision& r) { return takes(r, *generation); });
        if (able != 0 && able != static_cast<std::ptrdiff_t>(revisions.size()))
            judge.evidence.add({{}, "settings.board_revision", false});
        judge.conclude(able == 0,
                       detail({stated, nameOf(*cpu.item)}, {},
                              FLOPSMITH_TR("rules", "No hardware revision of the board takes %2.")));
    }
}

std::vector<QuickFix> fixRevision(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    const auto* cpu = item ? item->part->as<Cpu>() : nullptr;
    const auto board = c.machine.first<Motherboard>();
    if (!cpu || !board.spec)
        return {};
    std::vector<QuickFix> out;
    const std::string stated = revisionOf(c, *board.item);
    for (const BoardRevision& revision : board->revisions.valueOr({})) {
        if (takes(revision, cpu->generation.valueOr("")))
            out.push_back({FLOPSMITH_TR("rules", "Get the board in revision %1"),
                           {revision.revision},
                           Batch{{SetOption{"settings.board_revision", revision.revision},
                                  SetOption{settingPath(c, *board.item, "revision"), std::nullopt}}}});
        if (folded(revision.revision) == stated && own(*item))
            append(out, replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                                      const auto* other = part.as<Cpu>();
                                      return other->socket.valueOr("") == cpu->socket.valueOr("?")
                                          && takes(revision, other->generation.valueOr(""));
                                  })));
    }
    return out;
}

void checkLock(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    if (!board.spec)
        return;
    for (const auto& cpu : c.machine.all<Cpu>()) {
        const std::string socket = cpu->socket.valueOr("");
        if (!own(*cpu.item) || std::find(lockable.begin(), lockable.end(), socket) == lockable.end())
            continue;
        Judgement judge = out.judge(c, self, {cpu.item->key.str(), board.item->key.str()});
        std::string vendor = wordSetting(cpu.item->settings, "psb_vendor");
        if (vendor.empty() && cpu->vendorLocked.known())
            vendor = folded(*judge.read(cpu->vendorLocked, *cpu.item, "vendor_locked"));
        const bool used = flagSetting(cpu.item->settings, "used").value_or(false);
        const std::string maker = folded(board.item->part->vendor);
        const bool foreign = !vendor.empty() && vendor != "none" && vendor != maker;
        judge.conclude(
            foreign || (vendor.empty() && used),
            detail({nameOf(*cpu.item), vendor, board.item->part->vendor},
                   foreign ? words(vendor, maker) : std::vector<NamedValue>{},
                   foreign ? std::string_view()
                           : FLOPSMITH_TR(
                               "rules", "%1 is bought used: ask whether it is fused to another maker's boards (PSB)."),
                   foreign ? Severity::Error : Severity::Warning));
    }
}

std::vector<QuickFix> fixLock(const RuleContext& c, const Finding& finding)
{
    const Item* cpu = subjectItem(c, finding);
    if (!cpu || !own(*cpu))
        return {};
    const InstanceKey key = entryKeyOf(c.machine, *cpu);
    std::vector<QuickFix> out{{FLOPSMITH_TR("rules", "Get %1 unlocked"),
                               {nameOf(*cpu)},
                               SetOption{key.str() + ".settings.psb_vendor", "none"}}};
    const auto* mine = cpu->part->as<Cpu>();
    if (mine->vendorLocked.known())
        append(out, replaceBy(key, alternatives(c, *cpu->part, [&](const Part& part) {
                                  const auto* other = part.as<Cpu>();
                                  return other->socket.valueOr("") == mine->socket.valueOr("?")
                                      && !other->vendorLocked.known();
                              })));
    return out;
}

} // namespace

extern const Rule sys002;
const Rule sys002{
    {.id = "SYS-002",
     .title = FLOPSMITH_TR("rules", "Firmware older than the CPU"),
     .message = FLOPSMITH_TR("rules", "%1 needs firmware %2, the board has %3: flash it before the first start."),
     .severity = Severity::Warning,
     .source = "board makers' CPU lists; rule book SYS-002"},
    &checkFirmware,
    &fixFirmware};

extern const Rule sys003;
const Rule sys003{{.id = "SYS-003",
                   .title = FLOPSMITH_TR("rules", "Board revision does not take the CPU"),
                   .message = FLOPSMITH_TR("rules", "Revision %1 of the board takes %3, not %2."),
                   .severity = Severity::Error,
                   .source = "board makers' CPU lists; rule book SYS-003"},
                  &checkRevision,
                  &fixRevision};

extern const Rule sys004;
const Rule sys004{{.id = "SYS-004",
                   .title = FLOPSMITH_TR("rules", "CPU locked to another maker"),
                   .message = FLOPSMITH_TR("rules", "%1 is fused to boards of %2 and never starts on one of %3."),
                   .severity = Severity::Error,
                   .source = "rule book SYS-004"},
                  &checkLock,
                  &fixLock};

} // namespace flopsmith
