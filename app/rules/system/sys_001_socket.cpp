// SYS-001, SYS-005: processors against the board's sockets and power.
#include <algorithm>

#include "app/build/fit.h"
#include "app/rules/fit/judging.h"

namespace flopsmith {

namespace {

void judgeUnplaced(const RuleContext& c, const Installed<Cpu>& cpu, Judgement& judge)
{
    if (noteMissingBoard(c, *cpu.item, judge))
        return judge.pass();
    const auto board = c.machine.first<Motherboard>();
    const SlotId wish = failedWish(c, *cpu.item);
    if (!wish.empty())
        return judge.conclude(true,
                              detail({nameOf(*cpu.item), wish.str()}, {},
                                     FLOPSMITH_TR("rules", "%1 was put into %2, which is taken or not there.")));
    const auto* sockets = judge.read(board->sockets, *board.item, "sockets");
    const int cpus = static_cast<int>(c.machine.all<Cpu>().size());
    judge.conclude(sockets != nullptr,
                   sockets ? detail({count(cpus), count(*sockets)}, atMost("sockets", cpus, *sockets),
                                    FLOPSMITH_TR("rules", "%1 CPUs, the board has %2 sockets."))
                           : Judgement::Detail{});
}

void checkSocket(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    for (const auto& cpu : c.machine.all<Cpu>()) {
        if (!own(*cpu.item) || (!board.spec && !comesComplete(c.machine)))
            continue; // BLD-001 says that a board is missing
        const Fit fit = board.spec ? fitsSocket(*board.item->part, *cpu.item->part) : Fit{};
        // A wrong socket is said even where there is none left.
        if (!board.spec || (cpu.item->slot.empty() && fit.possible())) {
            Judgement unplaced = out.judge(c, self, {cpu.item->key.str()});
            judgeUnplaced(c, cpu, unplaced);
            continue;
        }
        Judgement judge = out.judge(c, self, {cpu.item->key.str(), board.item->key.str()});
        const auto listed = board->cpus.valueOr({});
        const bool refused = fit.verdict == FitVerdict::Fits && !listed.empty() && !board->cpus.assumed()
            && std::find(listed.begin(), listed.end(), cpu.item->part->id.str()) == listed.end();
        if (!refused) {
            conclude(judge, self, fit, words(cpu->socket.valueOr(""), board->socket.valueOr("")));
            continue;
        }
        judge.conclude(
            true,
            detail({nameOf(*cpu.item), nameOf(*board.item)}, {},
                   FLOPSMITH_TR("rules",
                                "%1 has the socket of %2 but is not on its list of processors: check with the maker."),
                   Severity::Warning));
    }
}

std::vector<QuickFix> fixSocket(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    const auto board = c.machine.first<Motherboard>();
    if (!item || !board.spec)
        return {};
    if (finding.subjects.size() == 1) {
        std::vector<QuickFix> out;
        if (item->chosen)
            out.push_back({FLOPSMITH_TR("rules", "Place %1 automatically"), {nameOf(*item)}, Move{item->key, {}}});
        append(out, asManyAsFit(c, *item));
        append(out, removalOf(*item));
        return out;
    }
    const auto listed = board->cpus.valueOr({});
    std::vector<QuickFix> out;
    if (own(*item))
        out = replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                            return fitsSocket(*board.item->part, part).verdict == FitVerdict::Fits
                                && (listed.empty()
                                    || std::find(listed.begin(), listed.end(), part.id.str()) != listed.end());
                        }));
    if (own(*board.item))
        append(out,
               replaceBy(board.item->key, alternatives(c, *board.item->part, [&](const Part& part) {
                             const auto known = part.as<Motherboard>()->cpus.valueOr({});
                             return fitsSocket(part, *item->part).verdict == FitVerdict::Fits
                                 && (known.empty()
                                     || std::find(known.begin(), known.end(), item->part->id.str()) != known.end());
                         })));
    return out;
}

void checkPower(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    if (!board.spec)
        return;
    for (const auto& cpu : c.machine.all<Cpu>()) {
        if (cpu.item->slot.empty())
            continue;
        Judgement judge = out.judge(c, self, {cpu.item->key.str()});
        const auto listed = board->cpus.valueOr({});
        if (std::find(listed.begin(), listed.end(), cpu.item->part->id.str()) != listed.end()) {
            judge.read(board->cpus, *board.item, "cpus");
            judge.pass();
            continue;
        }
        const auto* tdp = judge.read(cpu->tdp, *cpu.item, "tdp_w");
        const auto* limit = judge.read(board->maxCpuTdp, *board.item, "max_cpu_tdp_w");
        const bool over = tdp && limit && *tdp > *limit;
        judge.conclude(
            over,
            over ? detail({nameOf(*cpu.item), AnyQuantity(*tdp), AnyQuantity(*limit)}, atMost("w", *tdp, *limit))
                 : Judgement::Detail{});
    }
}

std::vector<QuickFix> fixPower(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    const auto board = c.machine.first<Motherboard>();
    if (!item || !board.spec || !own(*item))
        return {};
    const auto* mine = item->part->as<Cpu>();
    std::vector<QuickFix> out =
        replaceBy(entryKeyOf(c.machine, *item), alternatives(c, *item->part, [&](const Part& part) {
                      const auto* other = part.as<Cpu>();
                      return other->tdp.known() && *other->tdp.get() <= board->maxCpuTdp.valueOr({})
                          && fitsSocket(*board.item->part, part).verdict == FitVerdict::Fits;
                  }));
    if (own(*board.item))
        append(out, replaceBy(board.item->key, alternatives(c, *board.item->part, [&](const Part& part) {
                                  return part.as<Motherboard>()->maxCpuTdp.valueOr({}) >= mine->tdp.valueOr({})
                                      && fitsSocket(part, *item->part).verdict == FitVerdict::Fits;
                              })));
    return out;
}

} // namespace

extern const Rule sys001;
const Rule sys001{{.id = "SYS-001",
                   .title = FLOPSMITH_TR("rules", "CPU and board do not match"),
                   .message = FLOPSMITH_TR("rules", "socket %1, the board has %2"),
                   .severity = Severity::Error,
                   .source = "rule book SYS-001"},
                  &checkSocket,
                  &fixSocket};

extern const Rule sys005;
const Rule sys005{{.id = "SYS-005",
                   .title = FLOPSMITH_TR("rules", "CPU above the board's power limit"),
                   .message = FLOPSMITH_TR("rules", "%1 is a %2 part, the board is made for %3."),
                   .severity = Severity::Error,
                   .source = "rule book SYS-005"},
                  &checkPower,
                  &fixPower};

} // namespace flopsmith
