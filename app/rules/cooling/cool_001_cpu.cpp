// COOL-001, COOL-002, COOL-003, COOL-004, COOL-007: the CPU cooler's mount, rating, plate and room.
#include <algorithm>
#include <array>

#include "app/build/fit.h"
#include "app/rules/fixes.h"

namespace flopsmith {

namespace {

/// Shares of the CPU's sustained power that a cooler's rating must reach (rule book COOL-002).
constexpr double ratingMargin = 1.0;
constexpr double errorBelow = 0.85;

struct Pair {
    Installed<Cooler> cooler;
    Installed<Cpu> cpu;
};

std::vector<Pair> pairs(const RuleContext& c)
{
    std::vector<Pair> out;
    for (const auto& cooler : c.machine.all<Cooler>()) {
        const Slot* slot = c.machine.slot(cooler.item->slot);
        const auto cpu = c.machine.cpu(slot ? slot->cpu : 1);
        if (cpu.spec)
            out.push_back({cooler, cpu});
    }
    return out;
}

std::optional<Power> ratingFor(const Cooler& cooler, const std::string& socket)
{
    for (const CoolerClass& one : cooler.classes.valueOr({}))
        if (one.socket == socket && one.rating)
            return one.rating;
    return cooler.rating.value();
}

void checkMount(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Pair& pair : pairs(c)) {
        Judgement judge = out.judge(c, self, {pair.cooler.item->key.str(), pair.cpu.item->key.str()});
        const auto* socket = judge.read(pair.cpu->socket, *pair.cpu.item, "socket");
        const Fit fit = socket ? fitsCooler(*pair.cooler.item->part, *socket) : Fit{};
        judge.evidence.add(fit.gaps);
        judge.conclude(!fit.possible(),
                       {.arguments = fit.arguments, .values = {}, .severity = {}, .message = fit.reason});
    }
}

bool carries(const Part& part, const Pair& pair, double share)
{
    const auto* other = part.as<Cooler>();
    const std::string socket = pair.cpu->socket.valueOr("");
    const auto rating = ratingFor(*other, socket);
    const Power heat =
        pair.cpu->sustainedPower.known() ? *pair.cpu->sustainedPower.get() : pair.cpu->tdp.valueOr(Power{});
    return fitsCooler(part, socket).verdict == FitVerdict::Fits && rating && *rating >= heat * share;
}

std::vector<QuickFix> otherCooler(const RuleContext& c, const Finding& finding)
{
    const auto chassis = c.machine.first<Case>();
    for (const Pair& pair : pairs(c)) {
        if (pair.cooler.item->key.str() != finding.subjects.front() || !pair.cooler.item->includedIn.empty())
            continue;
        return replaceBy(entryKeyOf(c.machine, *pair.cooler.item),
                         alternatives(c, *pair.cooler.item->part, [&](const Part& part) {
                             const bool room = !chassis.spec || fitsCoolerInCase(part, *chassis.item->part).possible();
                             return room && part.kind != "passive-server" && carries(part, pair, ratingMargin);
                         }));
    }
    return {};
}

void checkCoolerRating(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Pair& pair : pairs(c)) {
        Judgement judge = out.judge(c, self, {pair.cooler.item->key.str(), pair.cpu.item->key.str()});
        const auto* heat = judge.read(pair.cpu->sustainedPower, *pair.cpu.item, "sustained_power_w");
        const auto rating = ratingFor(*pair.cooler.spec, pair.cpu->socket.valueOr(""));
        const bool byClass = pair.cooler->classes.known() && !pair.cooler->classes.get()->empty();
        if (!rating)
            judge.evidence.add({pair.cooler.item->part->id, "rating_w", false});
        else if (byClass ? pair.cooler->classes.assumed() : pair.cooler->rating.assumed())
            judge.evidence.add({pair.cooler.item->part->id, byClass ? "classes" : "rating_w", true});
        const Power need = heat ? *heat : Power{};
        const Power have = rating.value_or(need);
        const double share = heat && rating ? have / need : 1.0;
        judge.conclude(
            share < c.threshold("COOL-002.warn", ratingMargin),
            {.arguments = {AnyQuantity(have), AnyQuantity(need)},
             .values = {{"value_w", have}, {"limit_w", need}, {"margin_w", have - need}},
             .severity = share < c.threshold("COOL-002.error", errorBelow) ? Severity::Error : Severity::Warning,
             .message = {}});
    }
}

void checkPlate(const RuleContext& c, const RuleInfo& self, Results& out)
{
    static constexpr std::array large{"sTR4", "TR4", "sTRX4", "sWRX8", "sTR5", "SP3", "SP5", "SP6"};
    for (const Pair& pair : pairs(c)) {
        const std::string socket = pair.cpu->socket.valueOr("");
        if (std::find(large.begin(), large.end(), socket) == large.end())
            continue;
        Judgement judge = out.judge(c, self, {pair.cooler.item->key.str()});
        const auto* plate = judge.read(pair.cooler->plate, *pair.cooler.item, "plate");
        judge.conclude(plate && *plate == "desktop",
                       {.arguments = {socket}, .values = {}, .severity = {}, .message = {}});
    }
}

void checkRadiatorRoom(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec)
        return;
    for (const auto& cooler : c.machine.all<Cooler>()) {
        const bool radiator = cooler.item->part->kind == "aio";
        if (radiator != (self.id == "COOL-007") || !cooler.item->includedIn.empty())
            continue;
        Judgement judge = out.judge(c, self, {cooler.item->key.str(), chassis.item->key.str()});
        const Fit fit = fitsCoolerInCase(*cooler.item->part, *chassis.item->part);
        judge.evidence.add(fit.gaps);
        judge.conclude(!fit.possible(),
                       {.arguments = fit.arguments, .values = {}, .severity = {}, .message = fit.reason});
    }
}

} // namespace

extern const Rule cool001;
const Rule cool001{{.id = "COOL-001",
                    .title = FLOPSMITH_TR("rules", "Cooler not for this socket"),
                    .message = FLOPSMITH_TR("rules", "no mount for %1 (has %2)"),
                    .severity = Severity::Error,
                    .source = "cooler makers' socket lists"},
                   &checkMount,
                   &otherCooler};

extern const Rule cool002;
const Rule cool002{{.id = "COOL-002",
                    .title = FLOPSMITH_TR("rules", "Cooler below the CPU's sustained power"),
                    .message = FLOPSMITH_TR("rules", "The cooler carries %1, the CPU may draw %2 for long."),
                    .severity = Severity::Warning,
                    .source = "cooler makers' ratings; rule book COOL-002"},
                   &checkCoolerRating,
                   &otherCooler};

extern const Rule cool003;
const Rule cool003{
    {.id = "COOL-003",
     .title = FLOPSMITH_TR("rules", "Cold plate smaller than the heat spreader"),
     .message = FLOPSMITH_TR(
         "rules", "A desktop cold plate covers 40-60 % of the heat spreader of %1; a full-coverage plate is needed."),
     .severity = Severity::Warning,
     .source = "rule book COOL-003"},
    &checkPlate,
    &otherCooler};

extern const Rule cool004;
const Rule cool004{{.id = "COOL-004",
                    .title = FLOPSMITH_TR("rules", "Air cooler too high for the case"),
                    .message = FLOPSMITH_TR("rules", "%1 high, the case takes %2"),
                    .severity = Severity::Error,
                    .source = "case and cooler makers' specifications"},
                   &checkRadiatorRoom,
                   &otherCooler};

extern const Rule cool007;
const Rule cool007{{.id = "COOL-007",
                    .title = FLOPSMITH_TR("rules", "Radiator does not fit"),
                    .message = FLOPSMITH_TR("rules", "no place for a %1 radiator"),
                    .severity = Severity::Error,
                    .source = "case makers' specifications"},
                   &checkRadiatorRoom,
                   &otherCooler};

} // namespace flopsmith
