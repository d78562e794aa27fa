// PWR-011, PWR-020, PWR-023, PWR-024: slots, makers' own supplies, risers and fans at the limits of their feed.
#include <algorithm>

#include "app/build/fit.h"
#include "app/build/risers.h"
#include "app/rules/fit/judging.h"
#include "app/rules/power/plugs.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// PCIe CEM: a slot, its 12 V share, and what the 24-pin plug feeds to all slots together (rule book PWR-011).
constexpr double slot12V = 66;
constexpr double slotsFrom24Pin = 2 * slot12V;
/// Drive leads: SATA 4.5 A, Molex 11 A on 12 V (rule book PWR-023).
constexpr double sataWatts = 54;
constexpr double molexWatts = 132;
/// A fan header of a board that states nothing else (rule book PWR-024).
constexpr double headerAmperes = 1.0;

/// Power that a card takes from its slot; one without plugs takes all of it there.
std::optional<Power> fromSlot(const Installed<Accelerator>& gpu)
{
    if (gpu->slotPower.known())
        return *gpu->slotPower.get();
    if (gpu->powerConnectors.known() && gpu->powerConnectors.get()->empty())
        return Machine::powerLimit(gpu);
    return std::nullopt;
}

void checkSlot(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    Power sum;
    std::vector<std::string> cards;
    Evidence all;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!isPcieCard(*gpu.spec) || comesComplete(c.machine))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto draw = fromSlot(gpu);
        if (!draw || gpu->slotPower.assumed())
            judge.read(gpu->slotPower, *gpu.item, "slot_power_w");
        all.add(judge.evidence.gaps());
        sum += std::min(draw.value_or(Power{}), watts(slot12V));
        cards.push_back(gpu.item->key.str());
        const Power limit = watts(c.threshold("PWR-011.slot_w", slotWatts));
        const Power value = draw.value_or(Power{});
        judge.conclude(value > limit, detail({AnyQuantity(value), AnyQuantity(limit)}, atMost("w", value, limit)));
    }
    if (!board.spec || cards.size() < 2)
        return;
    Judgement judge = out.judge(c, self, {board.item->key.str()});
    const Power limit = watts(c.threshold("PWR-011.slots_w", slotsFrom24Pin));
    const auto* aux =
        sum > limit ? judge.read(board->auxPowerConnectors, *board.item, "aux_power_connectors") : nullptr;
    if (sum <= limit)
        judge.evidence.add(all.gaps());
    judge.conclude(sum > limit && aux && aux->empty(),
                   detail({AnyQuantity(sum), AnyQuantity(limit)}, atMost("w", sum, limit),
                          FLOPSMITH_TR("rules",
                                       "The cards may draw %1 from their slots, the board's 24-pin plug feeds %2 to "
                                       "all of them and it has no further plug."),
                          Severity::Warning));
}

std::vector<QuickFix> fixSlot(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    const auto* gpu = item ? item->part->as<Accelerator>() : nullptr;
    if (!gpu || !own(*item))
        return {};
    std::vector<QuickFix> out;
    if (!gpu->slotPower.known())
        out.push_back({FLOPSMITH_TR("rules", "Limit the card to %1"),
                       {AnyQuantity(watts(slotWatts))},
                       SetOption{settingPath(c, *item, "power_limit_w"), std::to_string(static_cast<int>(slotWatts))}});
    append(out, replaceBy(item->key, alternatives(c, *item->part, [&](const Part& part) {
                              const auto* other = part.as<Accelerator>();
                              return other->form.valueOr("") == "pcie-card" && other->slotPower.known()
                                  && other->slotPower.get()->in(units::watt) <= slotWatts
                                  && other->memory.valueOr(Capacity{}) >= gpu->memory.valueOr(Capacity{});
                          })));
    append(out, removalOf(*item));
    return out;
}

/// Fed by plugs: they are stated, or it draws more than any slot gives.
bool hasPlugs(const Installed<Accelerator>& gpu)
{
    if (gpu->powerConnectors.known())
        return !gpu->powerConnectors.get()->empty();
    return Machine::powerLimit(gpu).value_or(Power{}) > watts(slotWatts);
}

void checkMaker(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto psu = c.machine.first<Psu>();
    const auto board = c.machine.first<Motherboard>();
    const auto server = c.machine.first<Server>();
    // A server's own cards are its maker's matter; those added to it hang on its plugs.
    const bool proprietary = (psu.spec && psu->form.valueOr("") == "proprietary" && board.spec
                              && board->formFactor.valueOr("") == "proprietary")
        || server.spec;
    if (!proprietary)
        return;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        if (!own(*gpu.item) || !isPcieCard(*gpu.spec) || !hasPlugs(gpu))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto limit = Machine::powerLimit(gpu);
        if (!limit)
            judge.read(gpu->powerLimit, *gpu.item, "power_limit_w");
        const Power draw = std::max(Power{}, limit.value_or(Power{}) - watts(slotWatts));
        const auto* rail = psu.spec ? psu->gpuPlug.get() : nullptr;
        if (rail && psu->gpuPlug.assumed())
            judge.read(psu->gpuPlug, *psu.item, "gpu_plug_w");
        judge.conclude(!rail || draw > *rail,
                       detail({AnyQuantity(draw), AnyQuantity(rail ? *rail : Power{})},
                              rail ? atMost("w", draw, *rail) : std::vector<NamedValue>{{"value_w", AnyQuantity(draw)}},
                              rail ? std::string_view()
                                   : FLOPSMITH_TR("rules",
                                                  "The card draws %1 through plugs of a maker's own machine, whose "
                                                  "limit is not known: ask the maker.")));
    }
}

std::vector<QuickFix> fixMaker(const RuleContext& c, const Finding& finding)
{
    const Item* item = subjectItem(c, finding);
    const auto psu = c.machine.first<Psu>();
    if (!item || !own(*item) || !psu.spec || !psu->gpuPlug.known())
        return {};
    const int cap = static_cast<int>(psu->gpuPlug.get()->in(units::watt) + slotWatts);
    return {{FLOPSMITH_TR("rules", "Limit the card to %1"),
             {AnyQuantity(watts(cap))},
             SetOption{settingPath(c, *item, "power_limit_w"), std::to_string(cap)}}};
}

double leadWatts(const std::string& power)
{
    return power == "sata" ? sataWatts : power == "molex" ? molexWatts : 1e9;
}

void checkRisers(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const Riser& riser : risersOf(c.machine)) {
        // Only risers of one lane and splitters have a plug of their own.
        if (riser.power.empty() && riser.type != "x1")
            continue;
        Judgement judge = out.judge(c, self, {riser.subject()});
        if (riser.power.empty())
            judge.evidence.add({riser.part.empty() ? PartId() : c.machine.item(riser.part)->part->id, "power", false});
        const double draw = slotWatts * riser.perChain;
        const double limit = leadWatts(riser.power);
        judge.conclude(draw > limit,
                       detail({riser.power, AnyQuantity(watts(draw)), AnyQuantity(watts(limit))},
                              atMost("w", watts(draw), watts(limit))));
    }
    const std::string hub = wordOf(c, "fan_hub");
    if (hub.empty())
        return;
    Judgement judge = out.judge(c, self, {"fan_hub"});
    Power fans;
    for (const auto& fan : c.machine.all<Fan>())
        if (const auto* each = judge.read(fan->power, *fan.item, "power_w"))
            fans += *each;
    judge.conclude(fans.in(units::watt) > leadWatts(hub),
                   detail({hub, AnyQuantity(fans), AnyQuantity(watts(leadWatts(hub)))},
                          atMost("w", fans, watts(std::min(leadWatts(hub), 1e5))),
                          FLOPSMITH_TR("rules", "The fans draw %2 through the hub's %1 plug, which carries %3.")));
}

std::vector<QuickFix> fixRisers(const RuleContext& c, const Finding& finding)
{
    if (finding.subjects.front() == "fan_hub")
        return {
            {FLOPSMITH_TR("rules", "Feed the hub by a 6-pin PCIe plug"), {}, SetOption{"settings.fan_hub", "pcie6"}}};
    return {risersOn6Pin(c)};
}

void checkHeaders(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    const auto fans = c.machine.all<Fan>();
    // A hub or a server's own backplane feeds the fans otherwise.
    if (!board.spec || fans.empty() || !wordOf(c, "fan_hub").empty() || c.machine.isServer())
        return;
    Judgement judge = out.judge(c, self, keysOf(fans));
    const auto* headers = judge.read(board->fanHeaders, *board.item, "fan_headers");
    double sum = 0;
    double most = 0;
    for (const auto& fan : fans) {
        double each = 0;
        if (fan->current.known())
            each = judge.read(fan->current, *fan.item, "current_a")->in(units::ampere);
        else if (fan->power.known())
            each = judge.read(fan->power, *fan.item, "power_w")->in(units::watt) / 12;
        else
            judge.read(fan->current, *fan.item, "current_a");
        sum += each;
        most = std::max(most, each);
    }
    const double limit = c.threshold("PWR-024.a", headerAmperes);
    const double per = headers && *headers > 0 ? std::max(most, sum / *headers) : most;
    judge.conclude(
        per > limit,
        detail({Current::of(per, units::ampere), Current::of(limit, units::ampere), count(headers ? *headers : 0)},
               atMost("a", Current::of(per, units::ampere), Current::of(limit, units::ampere))));
}

std::vector<QuickFix> fixHeaders(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Feed the fans by a hub with a 6-pin PCIe plug"),
             {},
             SetOption{"settings.fan_hub", "pcie6"}}};
}

} // namespace

extern const Rule pwr011;
const Rule pwr011{{.id = "PWR-011",
                   .title = FLOPSMITH_TR("rules", "Too much power from the slot"),
                   .message = FLOPSMITH_TR("rules", "The card may draw %1 from its slot, which gives %2."),
                   .severity = Severity::Error,
                   .source = "PCIe CEM 5.0; rule book PWR-011"},
                  &checkSlot,
                  &fixSlot};

extern const Rule pwr020;
const Rule pwr020{{.id = "PWR-020",
                   .title = FLOPSMITH_TR("rules", "Limit of the maker's own supply"),
                   .message = FLOPSMITH_TR("rules", "The card draws %1 beside its slot, the machine's plugs carry %2."),
                   .severity = Severity::Warning,
                   .source = "rule book PWR-020"},
                  &checkMaker,
                  &fixMaker};

extern const Rule pwr023;
const Rule pwr023{{.id = "PWR-023",
                   .title = FLOPSMITH_TR("rules", "Riser or fan hub on a drive's plug"),
                   .message = FLOPSMITH_TR("rules", "Up to %2 through a %1 plug, which carries %3: it melts."),
                   .severity = Severity::Error,
                   .source = "rule book PWR-023"},
                  &checkRisers,
                  &fixRisers};

extern const Rule pwr024;
const Rule pwr024{{.id = "PWR-024",
                   .title = FLOPSMITH_TR("rules", "Fan header overloaded"),
                   .message = FLOPSMITH_TR("rules", "%1 per fan header (%3 on the board), which gives %2."),
                   .severity = Severity::Warning,
                   .source = "rule book PWR-024"},
                  &checkHeaders,
                  &fixHeaders};

} // namespace flopsmith
