// PWR-007, PWR-008, PWR-010, PWR-022: cables and adapters between supply and card.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "app/build/fit.h"
#include "app/estimate/supplies.h"
#include "app/rules/fit/judging.h"
#include "app/rules/settings.h"

namespace flopsmith {

namespace {

/// Continuous power of one 8-pin cable at the supply, whatever hangs on it (rule book PWR-007).
constexpr double wattsPerCable = 150;
/// 12VHPWR: power per 8-pin input of an adapter, and the levels that sense pins announce (PCIe CEM 5.0; rule book
/// PWR-008).
constexpr double wattsPerInput = 150;
constexpr std::array senseLevels{150.0, 300.0, 450.0, 600.0};
/// Straight run of a cable before it may bend (rule book PWR-010).
constexpr double straight16Pin = 35;
constexpr double straight8Pin = 25;

int plugsOf(const std::vector<Plug>& plugs, std::string_view kind)
{
    int n = 0;
    for (const Plug& plug : plugs)
        n += plug.kind == kind ? plug.count : 0;
    return n;
}

bool sixteenPin(const std::string& kind)
{
    return kind == "12vhpwr" || kind == "12v-2x6";
}

/// What a maker states beyond the standard for the leads of 6- and 8-pin plugs. A supply that does not state its leads
/// leaves a gap.
std::optional<Power> leadsOf(const RuleContext& c, Judgement& judge)
{
    std::optional<Power> perLead;
    for (const auto& psu : c.machine.all<Psu>()) {
        const auto* outputs = judge.read(psu->outputs, *psu.item, "outputs");
        for (const Plug& plug : outputs ? *outputs : std::vector<Plug>{})
            if ((plug.kind == "pcie8" || plug.kind == "pcie6") && !plug.cables && plug.count > 1)
                judge.evidence.add({psu.item->part->id, "outputs.cables", false});
        if (psu->pcieCable.known() && !psu->pcieCable.assumed())
            perLead = std::min(perLead.value_or(*psu->pcieCable.get()), *psu->pcieCable.get());
    }
    return perLead;
}

/// What hangs on the leads of one card.
struct CardLeads {
    int leads = 0;
    bool shared = false; // some lead carries more than one plug, of this card or of another
    Power most; // through the lead that carries most
};

int eightPins(const Accelerator& gpu)
{
    const auto plugs = gpu.powerConnectors.valueOr({});
    return plugsOf(plugs, "pcie8") + plugsOf(plugs, "pcie6");
}

Power perPlug(const Installed<Accelerator>& gpu)
{
    const Power beside = Machine::powerLimit(gpu).value_or(Power{}) - watts(slotWatts);
    return std::max(Power{}, beside) * (1.0 / std::max(1, eightPins(*gpu.spec)));
}

/// As the cable plan has it; a lead of its own for each plug where the supplies do not state theirs.
CardLeads leadsOfCard(const RuleContext& c, const Installed<Accelerator>& gpu)
{
    std::map<std::string, std::pair<int, Power>> onLead; // plugs and power
    for (const PowerCable& cable : c.estimate.cables.cables) {
        const Item* item = cable.lead.empty() ? nullptr : c.machine.item(InstanceKey(cable.to));
        const auto* card = item ? item->part->as<Accelerator>() : nullptr;
        if (!card)
            continue;
        ++onLead[cable.lead].first;
        onLead[cable.lead].second += perPlug({item, card});
    }
    CardLeads out;
    std::set<std::string> seen;
    for (const PowerCable& cable : c.estimate.cables.of(gpu.item->key.str())) {
        if ((cable.kind != "pcie8" && cable.kind != "pcie6") || !cable.adapter.empty())
            continue;
        out.leads += cable.lead.empty() || seen.insert(cable.lead).second ? 1 : 0;
        const auto at = onLead.find(cable.lead);
        out.shared = out.shared || (at != onLead.end() && at->second.first > 1);
        out.most = std::max(out.most, at == onLead.end() ? perPlug(gpu) : at->second.second);
    }
    return out;
}

void checkPigtails(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (c.machine.all<Psu>().empty())
        return;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const int plugs = eightPins(*gpu.spec);
        if (plugs < 2 || !isPcieCard(*gpu.spec))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str()});
        const auto limit = Machine::powerLimit(gpu);
        if (!limit)
            judge.read(gpu->powerLimit, *gpu.item, "power_limit_w");
        const auto set = numberSetting(gpu.item->settings, "plug_cables");
        CardLeads leads;
        std::optional<Power> stated;
        if (set) {
            leads.leads = std::clamp(static_cast<int>(*set), 1, plugs);
            leads.shared = leads.leads < plugs;
            leads.most = perPlug(gpu) * (static_cast<double>(plugs) / leads.leads);
        } else {
            stated = leadsOf(c, judge);
            leads = leadsOfCard(c, gpu);
        }
        const Power allowed = std::max(watts(c.threshold("PWR-007.w", wattsPerCable)), stated.value_or(Power{}));
        // With a cable of its own for each plug the plug's own limit counts, which PWR-006 and the card's design keep.
        judge.conclude(limit && leads.shared && leads.most > allowed,
                       detail({AnyQuantity(leads.most), AnyQuantity(allowed), count(plugs), count(leads.leads)},
                              atMost("w", leads.most, allowed)));
    }
}

std::vector<QuickFix> fixPigtails(const RuleContext& c, const Finding& finding)
{
    const Item* gpu = subjectItem(c, finding);
    if (!gpu || !own(*gpu))
        return {};
    std::vector<QuickFix> out;
    const auto plugs = gpu->part->as<Accelerator>()->powerConnectors.valueOr({});
    if (gpu->settings.contains("plug_cables"))
        out.push_back({FLOPSMITH_TR("rules", "Use a cable of its own for each plug"),
                       {},
                       SetOption{settingPath(c, *gpu, "plug_cables"),
                                 std::to_string(plugsOf(plugs, "pcie8") + plugsOf(plugs, "pcie6"))}});
    const Installed<Accelerator> card{gpu, gpu->part->as<Accelerator>()};
    const double limit = Machine::powerLimit(card).value_or(Power{}).in(units::watt);
    for (const double cap : {225.0, 375.0})
        if (cap < limit)
            out.push_back({FLOPSMITH_TR("rules", "Limit the card to %1"),
                           {AnyQuantity(watts(cap))},
                           SetOption{settingPath(c, *gpu, "power_limit_w"), std::to_string(static_cast<int>(cap))}});
    return out;
}

/// What an adapter lets through: its 8-pin inputs, and what its sense pins announce.
double adapterWatts(const Installed<Cable>& adapter, int inputs)
{
    const double fed = inputs * wattsPerInput;
    double announced = numberSetting(adapter.item->settings, "sense_w").value_or(fed);
    for (const double level : senseLevels)
        if (level <= fed)
            announced = adapter.item->settings.contains("sense_w") ? announced : level;
    return std::min({fed, announced, senseLevels.back()});
}

void checkAdapters(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const AdapterUse& use : adapterUses(c.machine)) {
        const auto& adapter = use.adapter;
        if (!sixteenPin(use.adapter->toPlugs.get()->front().kind))
            continue;
        Judgement judge = out.judge(c, self, {use.card.item->key.str(), adapter.item->key.str()});
        const auto* from = judge.read(adapter->fromPlugs, *adapter.item, "from_plugs");
        const auto limit = Machine::powerLimit(use.card);
        if (!limit || use.card->powerLimit.assumed())
            judge.read(use.card->powerLimit, *use.card.item, "power_limit_w");
        if (!from || !limit) {
            judge.pass();
            continue;
        }
        const int inputs = plugsOf(*from, "pcie8");
        const Power carried = watts(adapterWatts(adapter, inputs));
        const Power asked = std::min(*limit, watts(senseLevels.back()));
        judge.conclude(asked > carried,
                       detail({nameOf(*adapter.item), count(inputs), AnyQuantity(carried), AnyQuantity(asked)},
                              atMost("w", asked, carried)));
    }
}

/// The 16-pin plugs of a card that hang on outputs of a supply directly.
std::vector<const PowerCable*> directCables(const RuleContext& c, const Item& gpu)
{
    std::vector<const PowerCable*> out;
    for (const PowerCable& cable : c.estimate.cables.cables)
        if (cable.to == gpu.key.str() && cable.adapter.empty() && sixteenPin(cable.kind))
            out.push_back(&cable);
    return out;
}

const Item* supplyOf(const RuleContext& c, const PowerCable& cable)
{
    return supplyNamed(c.machine, cable.from.substr(0, cable.from.find('.')));
}

/// What the supply's own 16-pin cables are rated for, as their sense pins announce it to the card.
void checkOutputs(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const auto cables = directCables(c, *gpu.item);
        if (cables.empty())
            continue;
        std::vector<std::string> subjects{gpu.item->key.str()};
        const Item* supply = supplyOf(c, *cables.front());
        if (supply)
            subjects.push_back(supply->key.str());
        Judgement judge = out.judge(c, self, subjects);
        const auto limit = Machine::powerLimit(gpu);
        if (!limit || gpu->powerLimit.assumed())
            judge.read(gpu->powerLimit, *gpu.item, "power_limit_w");
        const Power asked =
            std::min(limit.value_or(Power{}) * (1.0 / static_cast<double>(cables.size())), watts(senseLevels.back()));
        std::optional<Power> weakest;
        for (const PowerCable* cable : cables) {
            if (cable->rating)
                weakest = std::min(weakest.value_or(*cable->rating), *cable->rating);
            else if (asked > watts(senseLevels.front())) // every level carries this much
                judge.evidence.add({supply ? supply->part->id : PartId(), "outputs.rating_w", false});
        }
        const bool under = limit && weakest && asked > *weakest;
        judge.conclude(
            under,
            under ? detail({supply ? nameOf(*supply) : std::string(), AnyQuantity(*weakest), AnyQuantity(asked)},
                           atMost("w", asked, *weakest),
                           FLOPSMITH_TR("rules",
                                        "The 16-pin cable of %1 is rated %2, the card may draw %3: it will "
                                        "not start, or run throttled."))
                  : Judgement::Detail{});
    }
}

void checkSixteenPins(const RuleContext& c, const RuleInfo& self, Results& out)
{
    checkAdapters(c, self, out);
    checkOutputs(c, self, out);
}

/// Less for the card, or a supply with as many plugs of a better rating.
std::vector<QuickFix> fixOutputs(const RuleContext& c, const Item& gpu)
{
    const auto cables = directCables(c, gpu);
    std::optional<Power> weakest;
    for (const PowerCable* cable : cables)
        weakest = cable->rating ? std::min(weakest.value_or(*cable->rating), *cable->rating) : weakest;
    if (!weakest)
        return {};
    std::vector<QuickFix> out;
    const int cap = static_cast<int>(weakest->in(units::watt)) * static_cast<int>(cables.size());
    if (own(gpu))
        out.push_back({FLOPSMITH_TR("rules", "Limit the card to %1"),
                       {AnyQuantity(watts(cap))},
                       SetOption{settingPath(c, gpu, "power_limit_w"), std::to_string(cap)}});
    const Item* supply = supplyOf(c, *cables.front());
    const auto* mine = supply && own(*supply) ? supply->part->as<Psu>() : nullptr;
    const Power asked = Machine::powerLimit({&gpu, gpu.part->as<Accelerator>()}).value_or(Power{})
        * (1.0 / static_cast<double>(cables.size()));
    const auto rated = [&](const Plug& plug) { return sixteenPin(plug.kind) && plug.rating && *plug.rating >= asked; };
    if (mine)
        append(out, replaceBy(entryKeyOf(c.machine, *supply), alternatives(c, *supply->part, [&](const Part& part) {
                                  const auto* other = part.as<Psu>();
                                  const auto plugs = other->outputs.valueOr({});
                                  return other->form.valueOr("") == mine->form.valueOr("")
                                      && other->rated.valueOr({}) >= mine->rated.valueOr({})
                                      && std::any_of(plugs.begin(), plugs.end(), rated);
                              })));
    return out;
}

std::vector<QuickFix> fixAdapters(const RuleContext& c, const Finding& finding)
{
    const Item* gpu = subjectItem(c, finding);
    const Item* adapter = finding.subjects.size() > 1 ? c.machine.item(InstanceKey(finding.subjects[1])) : nullptr;
    if (gpu && (!adapter || !adapter->part->as<Cable>()))
        return fixOutputs(c, *gpu);
    if (!gpu)
        return {};
    const Power asked = Machine::powerLimit({gpu, gpu->part->as<Accelerator>()}).value_or(Power{});
    std::vector<QuickFix> out;
    if (own(*adapter))
        out = replaceBy(entryKeyOf(c.machine, *adapter), alternatives(c, *adapter->part, [&](const Part& part) {
                            const auto* other = part.as<Cable>();
                            const auto to = other->toPlugs.valueOr({});
                            return part.kind == "adapter"
                                && std::any_of(to.begin(), to.end(), [](const Plug& p) { return sixteenPin(p.kind); })
                                && plugsOf(other->fromPlugs.valueOr({}), "pcie8") * wattsPerInput
                                >= std::min(asked.in(units::watt), senseLevels.back());
                        }));
    const int inputs = plugsOf(adapter->part->as<Cable>()->fromPlugs.valueOr({}), "pcie8");
    const double carried = adapterWatts({adapter, adapter->part->as<Cable>()}, inputs);
    if (own(*gpu) && carried >= senseLevels.front())
        out.push_back({FLOPSMITH_TR("rules", "Limit the card to %1"),
                       {AnyQuantity(watts(carried))},
                       SetOption{settingPath(c, *gpu, "power_limit_w"), std::to_string(static_cast<int>(carried))}});
    return out;
}

void checkBend(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto chassis = c.machine.first<Case>();
    if (!chassis.spec || chassis.item->part->kind == "open-frame")
        return;
    for (const auto& gpu : c.machine.all<Accelerator>()) {
        const auto plugs = gpu->powerConnectors.valueOr({});
        if (!isPcieCard(*gpu.spec) || (gpu->powerConnectors.known() && plugs.empty()))
            continue;
        Judgement judge = out.judge(c, self, {gpu.item->key.str(), chassis.item->key.str()});
        judge.read(gpu->powerConnectors, *gpu.item, "power_connectors");
        const auto* place = judge.read(gpu->powerConnectorPlace, *gpu.item, "power_connector_place");
        if (!place || plugs.empty()) {
            judge.pass();
            continue;
        }
        const bool tail = *place == "tail";
        const auto* room = tail ? judge.read(chassis->gpuMax, *chassis.item, "gpu_max_mm")
                                : judge.read(chassis->gpuMaxHeight, *chassis.item, "gpu_max_height_mm");
        const auto* card =
            tail ? judge.read(gpu->length, *gpu.item, "length_mm") : judge.read(gpu->height, *gpu.item, "height_mm");
        const bool wide = std::any_of(plugs.begin(), plugs.end(), [](const Plug& p) { return sixteenPin(p.kind); });
        const Length wanted = millimetres(wide ? c.threshold("PWR-010.mm_16pin", straight16Pin)
                                               : c.threshold("PWR-010.mm_8pin", straight8Pin));
        const Length left = room && card ? *room - *card : wanted;
        judge.conclude(left < wanted, detail({AnyQuantity(left), AnyQuantity(wanted)}, atLeast("mm", left, wanted)));
    }
}

void checkReused(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (!isSet(c, "reused_cables"))
        return;
    for (const auto& psu : c.machine.all<Psu>()) {
        if (psu->modular.valueOr("full") == "fixed")
            continue;
        Judgement judge = out.judge(c, self, {psu.item->key.str()});
        judge.read(psu->modular, *psu.item, "modular");
        const bool same = isSet(c, "same_pinout");
        judge.conclude(!same && judge.evidence.solid(), detail({nameOf(*psu.item)}));
    }
}

std::vector<QuickFix> fixReused(const RuleContext&, const Finding&)
{
    return {{FLOPSMITH_TR("rules", "Use the supply's own cables"), {}, SetOption{"settings.reused_cables", "false"}}};
}

} // namespace

extern const Rule pwr007;
const Rule pwr007{
    {.id = "PWR-007",
     .title = FLOPSMITH_TR("rules", "Two plugs on one cable"),
     .message = FLOPSMITH_TR("rules", "%3 plugs on %4 cables: %1 per cable, which carries %2; use one cable per plug."),
     .severity = Severity::Warning,
     .source = "rule book PWR-007"},
    &checkPigtails,
    &fixPigtails};

extern const Rule pwr008;
const Rule pwr008{{.id = "PWR-008",
                   .title = FLOPSMITH_TR("rules", "16-pin cable or adapter under-fed"),
                   .message = FLOPSMITH_TR("rules", "%1 has %2 8-pin inputs and carries %3, the card may draw %4."),
                   .severity = Severity::Error,
                   .source = "PCIe CEM 5.0; rule book PWR-008"},
                  &checkSixteenPins,
                  &fixAdapters};

extern const Rule pwr010;
const Rule pwr010{{.id = "PWR-010",
                   .title = FLOPSMITH_TR("rules", "No room for the cable's bend"),
                   .message = FLOPSMITH_TR(
                       "rules", "%1 between the card's power plug and the case, the cable wants %2 before it bends."),
                   .severity = Severity::Warning,
                   .source = "rule book PWR-010"},
                  &checkBend};

extern const Rule pwr022;
const Rule pwr022{
    {.id = "PWR-022",
     .title = FLOPSMITH_TR("rules", "Cables of another supply"),
     .message = FLOPSMITH_TR(
         "rules", "Modular cables of another supply on %1: their pins differ and destroy what hangs on them."),
     .severity = Severity::Error,
     .source = "rule book PWR-022"},
    &checkReused,
    &fixReused};

} // namespace flopsmith
