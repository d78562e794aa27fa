// MEM-001, MEM-002, MEM-006: kind and generation of the modules, and mixtures.
#include <algorithm>
#include <set>

#include "app/base/text.h"
#include "app/build/fit.h"
#include "app/rules/memory/modules.h"

namespace flopsmith {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Buffered and unbuffered modules cannot work together; ECC alone makes no difference.
std::string buffering(const std::string& module)
{
    return module == "ecc-udimm" ? "udimm" : module;
}

/// The CPU's own list of module kinds, where it is known.
void judgeKind(const RuleContext& c, const RuleInfo& self, const ModuleGroup& group, Judgement& judge)
{
    const auto board = c.machine.first<Motherboard>();
    const auto cpu = c.machine.first<Cpu>();
    const Item& item = group.first();
    if (board.spec) {
        const Fit fit = fitsDimm(*board.item->part, *item.part);
        if (fit.verdict == FitVerdict::DoesNotFit && fit.rule == self.id)
            return conclude(judge, self, fit,
                            words(group.spec->module.valueOr(""), join(board->memoryModules.valueOr({}), ", ")));
        judge.read(board->memoryModules, *board.item, "memory_modules");
    }
    const auto* kind = judge.read(group.spec->module, item, "module");
    const auto* taken = cpu.spec ? judge.read(cpu->memoryModules, *cpu.item, "memory_modules") : nullptr;
    const bool refused = kind && taken && !contains(*taken, *kind);
    judge.conclude(refused,
                   refused ? detail({*kind, nameOf(*cpu.item), join(*taken, ", ")}, words(*kind, join(*taken, ", ")))
                           : Judgement::Detail{});
}

void checkKind(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto groups = moduleGroups(c.machine);
    if (!c.machine.board() && !c.machine.first<Cpu>().spec)
        return;
    std::set<std::string> kinds;
    std::vector<std::string> all;
    for (const ModuleGroup& group : groups) {
        Judgement judge = out.judge(c, self, group.keys());
        judgeKind(c, self, group, judge);
        for (const std::string& key : group.keys())
            all.push_back(key);
        if (group.spec->module.known())
            kinds.insert(buffering(*group.spec->module.get()));
    }
    if (groups.size() < 2)
        return;
    Judgement judge = out.judge(c, self, all);
    for (const ModuleGroup& group : groups)
        judge.read(group.spec->module, group.first(), "module");
    judge.conclude(
        kinds.size() > 1,
        detail({join({kinds.begin(), kinds.end()}, ", ")}, {}, FLOPSMITH_TR("rules", "%1 modules cannot be mixed.")));
}

void checkMemoryGeneration(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    if (!board.spec)
        return;
    for (const ModuleGroup& group : moduleGroups(c.machine)) {
        Judgement judge = out.judge(c, self, group.keys());
        const auto* type = judge.read(group.spec->type, group.first(), "type");
        const auto* taken = judge.read(board->memoryType, *board.item, "memory_type");
        const Fit fit = fitsDimm(*board.item->part, *group.first().part);
        const bool wrong = fit.verdict == FitVerdict::DoesNotFit && fit.rule == self.id;
        judge.conclude(wrong, wrong ? detail(fit.arguments, words(*type, *taken), fit.reason) : Judgement::Detail{});
    }
}

/// Modules of the same number that board and CPU take.
std::vector<QuickFix> fixKind(const RuleContext& c, const Finding& finding)
{
    const Item* first = subjectItem(c, finding);
    const auto board = c.machine.first<Motherboard>();
    const auto cpu = c.machine.first<Cpu>();
    if (!first || !own(*first))
        return {};
    const auto* mine = first->part->as<Memory>();
    const auto suits = [&](const Part& part) {
        const auto* other = part.as<Memory>();
        const bool onBoard = !board.spec || fitsDimm(*board.item->part, part).verdict == FitVerdict::Fits;
        const bool onCpu = !cpu.spec || contains(cpu->memoryModules.valueOr({}), other->module.valueOr("?"));
        return onBoard && onCpu && other->modules.valueOr(1) == mine->modules.valueOr(1)
            && other->capacity.valueOr({}) >= mine->capacity.valueOr({});
    };
    std::vector<QuickFix> out = replaceBy(entryKeyOf(c.machine, *first), alternatives(c, *first->part, suits));
    // A mixture ends when one of its lines goes.
    std::set<std::size_t> lines;
    for (const std::string& subject : finding.subjects)
        if (const Item* item = c.machine.item(InstanceKey(subject));
            item && own(*item) && lines.insert(item->entry).second)
            out.push_back({FLOPSMITH_TR("rules", "Remove %1"), {nameOf(*item)}, Remove{entryKeyOf(c.machine, *item)}});
    return out;
}

/// Lines that differ in part, speed or ranks; or matched overclocking kits side by side.
void checkMixture(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto groups = moduleGroups(c.machine);
    if (groups.empty())
        return;
    std::set<PartId> parts;
    std::vector<std::string> keys;
    std::vector<std::string> names;
    bool kits = false;
    for (const ModuleGroup& group : groups) {
        if (parts.insert(group.first().part->id).second)
            names.push_back(nameOf(group.first()));
        for (const std::string& key : group.keys())
            keys.push_back(key);
        const int pieces = group.spec->modules.valueOr(1);
        const std::string profile = group.spec->profile.valueOr("jedec");
        kits = kits || (pieces > 1 && static_cast<int>(group.items.size()) > pieces && profile != "jedec");
    }
    Judgement judge = out.judge(c, self, keys);
    if (parts.size() > 1)
        return judge.conclude(
            true,
            detail({join(names, ", ")},
                   {{"value_parts", count(static_cast<int>(parts.size()))}, {"limit_parts", count(1)}}));
    const ModuleGroup& only = groups.front();
    if (only.items.size() > static_cast<std::size_t>(std::max(1, only.spec->modules.valueOr(1))))
        judge.read(only.spec->profile, only.first(), "profile");
    judge.conclude(kits,
                   kits
                       ? detail({nameOf(only.first())}, {},
                                FLOPSMITH_TR("rules",
                                             "Several kits of %1: each is matched for its profile alone; together they "
                                             "may need a lower speed."))
                       : Judgement::Detail{});
}

std::vector<QuickFix> fixMixture(const RuleContext& c, const Finding&)
{
    const auto groups = moduleGroups(c.machine);
    std::vector<QuickFix> out;
    if (groups.size() == 1)
        return larger(c, groups.front(), std::max(1, groups.front().spec->modules.valueOr(1)));
    for (const ModuleGroup& wanted : groups) {
        Batch batch;
        for (const ModuleGroup& group : groups)
            if (own(group.first()) && group.first().part->id != wanted.first().part->id)
                batch.edits.emplace_back(Replace{entryKeyOf(c.machine, group.first()), wanted.first().part->id});
        out.push_back({FLOPSMITH_TR("rules", "Only %1"), {nameOf(wanted.first())}, batch});
    }
    return out;
}

} // namespace

extern const Rule mem001;
const Rule mem001{{.id = "MEM-001",
                   .title = FLOPSMITH_TR("rules", "Kind of memory module not supported"),
                   .message = FLOPSMITH_TR("rules", "%1 modules; %2 takes %3."),
                   .severity = Severity::Error,
                   .source = "rule book MEM-001"},
                  &checkKind,
                  &fixKind};

extern const Rule mem002;
const Rule mem002{{.id = "MEM-002",
                   .title = FLOPSMITH_TR("rules", "Memory of another generation"),
                   .message = FLOPSMITH_TR("rules", "%1, the board takes %2"),
                   .severity = Severity::Error,
                   .source = "JEDEC; rule book MEM-002"},
                  &checkMemoryGeneration,
                  &fixKind};

extern const Rule mem006;
const Rule mem006{{.id = "MEM-006",
                   .title = FLOPSMITH_TR("rules", "Mixed memory"),
                   .message = FLOPSMITH_TR("rules", "Different modules side by side: %1."),
                   .severity = Severity::Warning,
                   .source = "rule book MEM-006"},
                  &checkMixture,
                  &fixMixture};

} // namespace flopsmith
