// MEM-007, MEM-009: more memory than board and CPUs take, modules without a slot, and memory against that of the cards.
#include <algorithm>
#include <array>

#include "app/rules/memory/modules.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Least memory of a training machine: as much as its accelerators have, and never below (rule book MEM-009).
constexpr double perAccelerator = 1.0;
constexpr double leastGib = 32;

/// Modules of DDR5 that older firmware does not start, with the month from which boards knew them (general knowledge).
struct NewModule {
    double gib;
    std::string_view since;
};
constexpr std::array<NewModule, 3> newModules{{{24, "2023-03"}, {48, "2023-03"}, {64, "2024-10"}}};

void checkLimit(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto groups = moduleGroups(c.machine);
    const auto board = c.machine.first<Motherboard>();
    const auto cpus = c.machine.all<Cpu>();
    if (groups.empty() || (!board.spec && cpus.empty()))
        return;
    std::vector<std::string> keys;
    Capacity total;
    std::optional<Capacity> limit;
    for (const ModuleGroup& group : groups)
        for (const std::string& key : group.keys())
            keys.push_back(key);
    Judgement judge = out.judge(c, self, keys);
    for (const ModuleGroup& group : groups)
        if (const auto* each = judge.read(group.spec->capacity, group.first(), "capacity_gib"))
            total += *each * static_cast<int>(group.items.size());
    if (board.spec)
        if (const auto* most = judge.read(board->memoryMax, *board.item, "memory_max_gib"))
            limit = *most;
    Capacity ofCpus;
    bool known = !cpus.empty();
    for (const auto& cpu : cpus) {
        const auto* most = judge.read(cpu->memoryMax, *cpu.item, "memory_max_gib");
        known = known && most;
        ofCpus += most ? *most : Capacity{};
    }
    if (known)
        limit = std::min(limit.value_or(ofCpus), ofCpus);
    const bool over = limit && total > *limit;
    judge.conclude(over,
                   over ? detail({AnyQuantity(total), AnyQuantity(*limit)}, atMost("gib", total, *limit))
                        : Judgement::Detail{});
}

void checkSlots(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const ModuleGroup& group : moduleGroups(c.machine)) {
        std::vector<std::string> unplaced;
        for (const Item* item : group.items)
            if (item->unplaced() && own(*item))
                unplaced.push_back(item->key.str());
        if (unplaced.empty())
            continue;
        Judgement judge = out.judge(c, self, unplaced);
        const Item& first = *c.machine.item(InstanceKey(unplaced.front()));
        if (noteMissingBoard(c, first, judge)) {
            judge.pass();
            continue;
        }
        const auto board = c.machine.first<Motherboard>();
        const auto* slots = judge.read(board->dimmSlots, *board.item, "dimm_slots");
        const int have = slots ? static_cast<int>(slots->size()) : 0;
        const int wanted = static_cast<int>(c.machine.all<Memory>().size());
        const SlotId wish = failedWish(c, first);
        if (!wish.empty()) {
            judge.conclude(true,
                           detail({nameOf(first), wish.str()}, {},
                                  FLOPSMITH_TR("rules", "%1 was put into %2, which is taken or not there.")));
            continue;
        }
        judge.conclude(slots != nullptr,
                       slots ? detail({count(wanted), count(have)}, atMost("modules", wanted, have),
                                      FLOPSMITH_TR("rules", "%1 modules, the board has %2 slots."))
                             : Judgement::Detail{});
    }
}

void checkNewModules(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    if (!board.spec || !own(*board.item) || wordOf(c, "bios") == "latest")
        return;
    // Which version brought the modules is not in the catalog: any stated one may be too old.
    for (const ModuleGroup& group : moduleGroups(c.machine)) {
        const double size = group.spec->capacity.valueOr(Capacity{}).in(units::gibibyte);
        const auto kind =
            std::find_if(newModules.begin(), newModules.end(), [&](const NewModule& m) { return m.gib == size; });
        const std::string module = group.spec->module.valueOr("");
        if (group.spec->type.valueOr("") != "DDR5" || kind == newModules.end() || module == "rdimm"
            || module == "lrdimm")
            continue;
        Judgement judge = out.judge(c, self, {group.first().key.str(), board.item->key.str()});
        const auto* made = judge.read(board->launchDate, *board.item, "launch_date");
        const bool older = made && made->substr(0, 7) < kind->since;
        judge.conclude(
            older,
            detail({size}, {},
                   FLOPSMITH_TR("rules", "Modules of %1 GB are newer than the board: flash the latest firmware first."),
                   Severity::Warning));
    }
}

void checkCapacity(const RuleContext& c, const RuleInfo& self, Results& out)
{
    checkNewModules(c, self, out);
    checkLimit(c, self, out);
    checkSlots(c, self, out);
}

std::vector<QuickFix> fixCapacity(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    std::vector<QuickFix> out;
    if (!item)
        return out;
    if (finding.severity == Severity::Warning)
        return {{FLOPSMITH_TR("rules", "Flash the latest firmware first"), {}, SetOption{"settings.bios", "latest"}}};
    if (item->chosen)
        out.push_back({FLOPSMITH_TR("rules", "Place %1 automatically"), {nameOf(*item)}, Move{item->key, {}}});
    const auto* board = c.machine.board();
    const int slots = board ? static_cast<int>(board->dimmSlots.valueOr({}).size()) : 0;
    const auto groups = moduleGroups(c.machine);
    for (const ModuleGroup& group : groups) {
        if (group.first().entry != item->entry)
            continue;
        const int n = static_cast<int>(group.items.size());
        if (groups.size() == 1)
            append(out, larger(c, group, slots));
        for (int fewer = n - 1; fewer >= 1 && out.size() < 6; --fewer)
            append(out, resized(c, group, fewer));
        if (own(group.first()))
            append(out,
                   replaceBy(entryKeyOf(c.machine, group.first()),
                             alternatives(
                                 c, *group.first().part,
                                 [&](const Part& part) {
                                     const auto* other = part.as<Memory>();
                                     return other->type == group.spec->type && other->module == group.spec->module
                                         && other->modules.valueOr(1) == group.spec->modules.valueOr(1)
                                         && other->capacity.valueOr({}) < group.spec->capacity.valueOr({});
                                 },
                                 2)));
    }
    append(out, removalOf(*item));
    return out;
}

void checkRatio(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto groups = moduleGroups(c.machine);
    const auto gpus = c.machine.all<Accelerator>();
    if (groups.empty() || gpus.empty())
        return;
    Judgement judge = out.judge(c, self, groups.front().keys());
    Capacity cards;
    for (const auto& gpu : gpus)
        if (const auto* memory = judge.read(gpu->memory, *gpu.item, "memory_gib"))
            cards += *memory;
    Capacity host;
    for (const ModuleGroup& group : groups)
        if (const auto* each = judge.read(group.spec->capacity, group.first(), "capacity_gib"))
            host += *each * static_cast<int>(group.items.size());
    const Capacity limit = std::max(cards * c.threshold("MEM-009.ratio", perAccelerator),
                                    gibibytes(c.threshold("MEM-009.min_gib", leastGib)));
    const bool hostKnown = host > Capacity{};
    const bool small = hostKnown && host < limit;
    judge.conclude(
        small,
        small ? detail({AnyQuantity(host), AnyQuantity(cards), AnyQuantity(limit)}, atLeast("gib", host, limit))
              : Judgement::Detail{});
}

std::vector<QuickFix> fixRatio(const RuleContext& c, const Finding&)
{
    const auto groups = moduleGroups(c.machine);
    if (groups.size() != 1 || !groups.front().spec->capacity.known())
        return {};
    const int n = static_cast<int>(groups.front().items.size());
    std::vector<QuickFix> out;
    for (const QuickFix& fix : replaceBy(entryKeyOf(c.machine, groups.front().first()),
                                         alternatives(c, *groups.front().first().part, [&](const Part& part) {
                                             const auto* other = part.as<Memory>();
                                             return other->type == groups.front().spec->type
                                                 && other->module == groups.front().spec->module
                                                 && other->modules.valueOr(1) == groups.front().spec->modules.valueOr(1)
                                                 && other->capacity.valueOr({}) > *groups.front().spec->capacity.get();
                                         })))
        out.push_back(fix);
    append(out, resized(c, groups.front(), n * 2));
    return out;
}

} // namespace

extern const Rule mem007;
const Rule mem007{{.id = "MEM-007",
                   .title = FLOPSMITH_TR("rules", "More memory than the machine takes"),
                   .message = FLOPSMITH_TR("rules", "%1 of memory, board and CPU take %2."),
                   .severity = Severity::Error,
                   .source = "rule book MEM-007"},
                  &checkCapacity,
                  &fixCapacity};

extern const Rule mem009;
const Rule mem009{
    {.id = "MEM-009",
     .title = FLOPSMITH_TR("rules", "Little memory beside the accelerators"),
     .message = FLOPSMITH_TR("rules", "%1 of memory for %2 on the accelerators; %3 are the least for training."),
     .severity = Severity::Advice,
     .source = "rule book MEM-009"},
    &checkRatio,
    &fixRatio};

} // namespace flopsmith
