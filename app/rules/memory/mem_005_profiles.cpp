// MEM-005, MEM-008, MEM-010, MEM-013: speeds of memory, and what error correction takes.
#include <algorithm>
#include <array>

#include "app/rules/fit/judging.h"
#include "app/rules/memory/modules.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Speed that four modules on the two channels of AM5 reach at the best, and one at which they do not start (rule book
/// MEM-005).
constexpr double fourModulesWarn = 6000;
constexpr double fourModulesError = 7200;
constexpr std::size_t fourModules = 4;

/// The speed that the firmware shall set: a setting of the line, else what the modules are sold for.
std::optional<TransferRate> plannedSpeed(const ModuleGroup& group, Judgement& judge)
{
    if (const auto set = numberSetting(group.first().settings, "speed_mt_s"))
        return TransferRate::of(*set, units::megatransfer);
    const auto* speed = judge.read(group.spec->speed, group.first(), "speed_mt_s");
    return speed ? std::optional(*speed) : std::nullopt;
}

void checkProfile(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto cpu = c.machine.first<Cpu>();
    if (!cpu.spec || cpu->socket.valueOr("") != "AM5" || c.machine.all<Memory>().size() < fourModules)
        return;
    for (const ModuleGroup& group : moduleGroups(c.machine)) {
        Judgement judge = out.judge(c, self, group.keys());
        const auto speed = plannedSpeed(group, judge);
        const double value = speed ? speed->in(units::megatransfer) : 0;
        const double warn = c.threshold("MEM-005.warn_mt_s", fourModulesWarn);
        const double error = c.threshold("MEM-005.error_mt_s", fourModulesError);
        const TransferRate have = TransferRate::of(value, units::megatransfer);
        const TransferRate limit = TransferRate::of(warn, units::megatransfer);
        judge.conclude(
            value > warn,
            detail({AnyQuantity(have), AnyQuantity(limit), count(static_cast<int>(c.machine.all<Memory>().size()))},
                   atMost("mt_s", have, limit), {}, value >= error ? Severity::Error : Severity::Warning));
    }
}

std::vector<QuickFix> fixProfile(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    std::vector<QuickFix> out;
    if (!item || !own(*item))
        return out;
    const auto cpu = c.machine.first<Cpu>();
    const double official =
        cpu.spec && cpu->memorySpeed.known() ? cpu->memorySpeed.get()->in(units::megatransfer) : fourModulesWarn;
    const double speed = std::min(official, fourModulesWarn);
    out.push_back({FLOPSMITH_TR("rules", "Run the memory at %1"),
                   {AnyQuantity(TransferRate::of(speed, units::megatransfer))},
                   SetOption{settingPath(c, *item, "speed_mt_s"), std::to_string(static_cast<int>(speed))}});
    for (const ModuleGroup& group : moduleGroups(c.machine))
        if (group.first().entry == item->entry) {
            append(out, larger(c, group, 2));
            append(out, resized(c, group, 2));
        }
    return out;
}

/// Whether the board uses the check bits; modules that only platforms with ECC take prove it.
const bool* boardCorrects(const Installed<Motherboard>& board, Judgement& judge)
{
    static constexpr bool yes = true;
    static constexpr bool no = false;
    if (board->ecc.known())
        return judge.read(board->ecc, *board.item, "ecc");
    if (const auto* takes = board->memoryModules.get()) {
        judge.read(board->memoryModules, *board.item, "memory_modules");
        return std::find(takes->begin(), takes->end(), "ecc-udimm") != takes->end() ? &yes : &no;
    }
    judge.read(board->ecc, *board.item, "ecc");
    return nullptr;
}

void checkCorrection(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    const bool expected = isSet(c, "ecc_expected");
    for (const ModuleGroup& group : moduleGroups(c.machine)) {
        const bool bought = group.spec->module.valueOr("") == "ecc-udimm" || group.spec->ecc.valueOr(false);
        // Registered modules have check bits, and only platforms that use them take such modules.
        const std::string kind = group.spec->module.valueOr("");
        if ((!expected && !bought) || kind == "rdimm" || kind == "lrdimm")
            continue;
        Judgement judge = out.judge(c, self, group.keys());
        const auto* module = judge.read(group.spec->ecc, group.first(), "ecc");
        const bool* corrects = board.spec ? boardCorrects(board, judge) : nullptr;
        if (!board.spec)
            noteMissingBoard(c, group.first(), judge);
        bool cpus = true;
        for (const auto& cpu : c.machine.all<Cpu>())
            if (const auto* ecc = judge.read(cpu->ecc, *cpu.item, "ecc"))
                cpus = cpus && *ecc;
        std::string_view text;
        if (module && !*module)
            text = FLOPSMITH_TR("rules",
                                "Errors shall be corrected, the modules have no check bits (on-die ECC of DDR5 does "
                                "not protect the bus).");
        else if (!cpus)
            text = FLOPSMITH_TR("rules", "The modules have check bits, the CPU does not use them.");
        judge.conclude((module && !*module) || !cpus || (corrects && !*corrects), detail({}, {}, text));
    }
}

std::vector<QuickFix> fixCorrection(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    if (!item || !own(*item) || item->part->as<Memory>()->ecc.valueOr(true))
        return {};
    const auto* mine = item->part->as<Memory>();
    return replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                         const auto* other = part.as<Memory>();
                         return other->ecc.valueOr(false) && other->type == mine->type
                             && other->module.valueOr("") == "ecc-udimm"
                             && other->modules.valueOr(1) == mine->modules.valueOr(1)
                             && other->capacity.valueOr(Capacity{}) >= mine->capacity.valueOr(Capacity{});
                     }));
}

void checkOffload(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto gpus = c.machine.all<Accelerator>();
    const auto groups = moduleGroups(c.machine);
    const WorkMode mode = workMode(c.build());
    const bool inference =
        mode == WorkMode::Inference || mode == WorkMode::PipelineInference || mode == WorkMode::TensorInference;
    if (groups.empty() || gpus.empty() || !inference)
        return;
    Judgement judge = out.judge(c, self, groups.front().keys());
    judge.evidence.add(c.estimate.performance.hostBandwidth.gaps);
    const Bandwidth host = c.estimate.performance.hostBandwidth.value;
    const bool known = judge.evidence.solid() && host > Bandwidth{};
    judge.conclude(known, detail({AnyQuantity(host)}, {{"value_gb_s", AnyQuantity(host)}}));
}

void checkSlow(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto cpu = c.machine.first<Cpu>();
    if (!cpu.spec || comesComplete(c.machine))
        return;
    for (const ModuleGroup& group : moduleGroups(c.machine)) {
        Judgement judge = out.judge(c, self, group.keys());
        const auto* best = judge.read(cpu->memorySpeed, *cpu.item, "memory_speed_mt_s");
        const auto speed = plannedSpeed(group, judge);
        const bool slow = best && speed && *speed < *best;
        const double loss = slow ? (1 - *speed / *best) * 100 : 0;
        judge.conclude(slow,
                       slow ? detail({AnyQuantity(*speed), AnyQuantity(*best), loss}, atLeast("mt_s", *speed, *best))
                            : Judgement::Detail{});
    }
}

} // namespace

extern const Rule mem005;
const Rule mem005{
    {.id = "MEM-005",
     .title = FLOPSMITH_TR("rules", "Profile too fast for four modules"),
     .message = FLOPSMITH_TR("rules", "%3 modules at %1: four on two channels of AM5 reach %2 at the best."),
     .severity = Severity::Warning,
     .source = "rule book MEM-005"},
    &checkProfile,
    &fixProfile};

extern const Rule mem008;
const Rule mem008{{.id = "MEM-008",
                   .title = FLOPSMITH_TR("rules", "Errors are not corrected"),
                   .message = FLOPSMITH_TR("rules", "The modules have check bits, the board does not use them."),
                   .severity = Severity::Warning,
                   .source = "rule book MEM-008"},
                  &checkCorrection,
                  &fixCorrection};

extern const Rule mem010;
const Rule mem010{{.id = "MEM-010",
                   .title = FLOPSMITH_TR("rules", "Layers in main memory"),
                   .message = FLOPSMITH_TR("rules", "What does not fit the accelerators runs from main memory at %1."),
                   .severity = Severity::Advice,
                   .source = "rule book MEM-010"},
                  &checkOffload};

extern const Rule mem013;
const Rule mem013{
    {.id = "MEM-013",
     .title = FLOPSMITH_TR("rules", "Memory slower than the CPU takes"),
     .message = FLOPSMITH_TR("rules", "The modules run at %1, the CPU takes %2: %3 % of the bandwidth is lost."),
     .severity = Severity::Advice,
     .source = "rule book MEM-013"},
    &checkSlow};

} // namespace flopsmith
