// PWR-006, PWR-013, PWR-015: plugs of the supplies against those of cards and board.
#include <algorithm>
#include <map>

#include "app/base/text.h"
#include "app/estimate/plugs.h"
#include "app/estimate/supplies.h"
#include "app/rules/fixes.h"
#include "app/rules/power/plugs.h"

namespace flopsmith {

namespace {

/// Continuous power that one 8-pin EPS plug carries (rule book PWR-013).
constexpr double wattsPerEps = 300;

int have(const PlugNeeds& needs, const std::string& kind)
{
    const auto count = [&](const std::map<std::string, int>& plugs) {
        const auto at = plugs.find(kind);
        return at == plugs.end() ? 0 : at->second;
    };
    return count(needs.supply) + count(needs.adapted);
}

int wanted(const std::map<std::string, int>& plugs, const std::string& kind)
{
    const auto at = plugs.find(kind);
    return at == plugs.end() ? 0 : at->second;
}

/// Kinds that fall short. A 6-pin plug is fed by the 6 of a 6+2-pin cable. EPS-fed cards are PWR-015.
std::vector<std::string> shortKinds(const PlugNeeds& needs)
{
    std::vector<std::string> out;
    for (const auto& [kind, count] : needs.cards) {
        if (kind == "eps8" || kind == "pcie6" || kind == "pcie8")
            continue;
        if (count > have(needs, kind))
            out.push_back(kind);
    }
    const int pcie = wanted(needs.cards, "pcie8") + wanted(needs.cards, "pcie6");
    if (wanted(needs.cards, "pcie8") > have(needs, "pcie8") || pcie > have(needs, "pcie8") + have(needs, "pcie6"))
        out.emplace_back("pcie8");
    return out;
}

bool enoughPlugs(const PlugNeeds& needs)
{
    return shortKinds(needs).empty();
}

std::vector<std::string> cardSubjects(const RuleContext& c)
{
    std::vector<std::string> out;
    for (const auto& psu : c.machine.all<Psu>())
        out.push_back(psu.item->key.str());
    for (const auto& gpu : c.machine.all<Accelerator>())
        if (!gpu->powerConnectors.valueOr({}).empty())
            out.push_back(gpu.item->key.str());
    return out;
}

/// Plugs of cards that the cable plan leaves without a supply, by family; 6-pin ones count as 8-pin.
std::map<std::string, int> unfedCards(const RuleContext& c)
{
    std::map<std::string, int> out;
    for (const UnfedPlug& plug : c.estimate.cables.unfed) {
        const Item* item = c.machine.item(InstanceKey(plug.to));
        if (item && item->part->as<Accelerator>() && !plug.unknown)
            ++out[plug.kind == "pcie6" ? "pcie8" : plugFamily(plug.kind)];
    }
    return out;
}

/// The family that falls short first: of the whole list, else of the supply that a card must hang on.
std::string shortKind(const PlugNeeds& needs, const std::map<std::string, int>& unfed)
{
    for (const std::string& kind : shortKinds(needs))
        if (unfed.contains(kind))
            return kind;
    for (const auto& [kind, count] : unfed)
        if (kind != "eps8")
            return kind;
    return {};
}

/// Risers, drives and hubs that no output is left for, by plug; board and cards have rules of their own.
struct UnfedOthers {
    std::vector<std::string> to;
    bool unknown = false;
};

std::map<std::string, UnfedOthers> unfedOthers(const RuleContext& c)
{
    std::map<std::string, UnfedOthers> out;
    for (const UnfedPlug& plug : c.estimate.cables.unfed) {
        const Item* item = c.machine.item(InstanceKey(plug.to));
        if (item && (item->part->as<Accelerator>() || item->part->as<Motherboard>()))
            continue;
        UnfedOthers& open = out[plug.kind];
        open.to.push_back(plug.to);
        open.unknown = open.unknown || plug.unknown;
    }
    return out;
}

int outputsFor(const std::string& kind, const std::vector<Plug>& outputs)
{
    int n = 0;
    for (const std::string& family : cablesForPlug(kind))
        for (const Plug& plug : outputs)
            n += plugFamily(plug.kind) == family ? plug.count : 0;
    return n;
}

/// A supply whose list has no plug of a drive's kind does not list them: none is sold without.
void checkOthers(const RuleContext& c, const RuleInfo& self, Results& out)
{
    for (const auto& [kind, open] : unfedOthers(c)) {
        std::vector<std::string> subjects;
        int there = 0;
        for (const auto& psu : c.machine.all<Psu>()) {
            subjects.push_back(psu.item->key.str());
            there += outputsFor(kind, psu->outputs.valueOr({}));
        }
        for (const std::string& to : open.to)
            if (std::find(subjects.begin(), subjects.end(), to) == subjects.end())
                subjects.push_back(to);
        Judgement judge = out.judge(c, self, subjects);
        const bool stated = !open.unknown && there > 0;
        if (!stated)
            judge.evidence.add({c.machine.first<Psu>().item->part->id, "outputs", false});
        const auto unfed = static_cast<std::int64_t>(open.to.size());
        const std::int64_t used = std::ranges::count_if(c.estimate.cables.cables,
                                                        [&](const PowerCable& cable) { return cable.kind == kind; });
        judge.conclude(stated,
                       {.arguments = {used + unfed, plugLabel(kind), used},
                        .values = {{"value", used + unfed}, {"limit", used}, {"margin", -unfed}, {"plug", kind}},
                        .severity = {},
                        .message = FLOPSMITH_TR("rules",
                                                "Risers, drives and hubs need %1 \u00d7 %2, the supplies have %3 for "
                                                "them.")});
    }
}

void checkPlugs(const RuleContext& c, const RuleInfo& self, Results& out)
{
    if (c.machine.all<Psu>().empty())
        return;
    checkOthers(c, self, out);
    if (c.machine.all<Accelerator>().empty())
        return;
    Judgement judge = out.judge(c, self, cardSubjects(c));
    const PlugNeeds needs = plugNeeds(c.machine, judge.evidence);
    const auto unfed = unfedCards(c);
    const std::string kind = shortKind(needs, unfed);
    const std::int64_t asked = wanted(needs.cards, kind) + (kind == "pcie8" ? wanted(needs.cards, "pcie6") : 0);
    const std::int64_t there = have(needs, kind) + (kind == "pcie8" ? have(needs, "pcie6") : 0);
    // Enough in all, and yet a card that no single supply has the plugs for.
    const bool split = !kind.empty() && asked <= there;
    const std::int64_t fed = split ? asked - unfed.at(kind) : there;
    judge.conclude(!kind.empty(),
                   {.arguments = {asked, plugLabel(kind), there},
                    .values = {{"value", asked}, {"limit", fed}, {"margin", fed - asked}, {"plug", kind}},
                    .severity = {},
                    .message = split
                        ? FLOPSMITH_TR("rules",
                                       "The supplies have %3 \u00d7 %2 for the %1 that the cards need, but "
                                       "not every card finds all of its own on one supply.")
                        : std::string_view{}});
}

/// As many drives of the line as find a plug.
QuickFix fewerOf(const RuleContext& c, const Item& drive, const UnfedOthers& open)
{
    int all = 0;
    int unfed = 0;
    for (const Item& other : c.machine.items())
        if (other.entry == drive.entry && other.includedIn.empty()) {
            ++all;
            unfed += static_cast<int>(std::count(open.to.begin(), open.to.end(), other.key.str()));
        }
    if (unfed >= all)
        return {FLOPSMITH_TR("rules", "Remove %1"), {drive.part->fullName()}, Remove{entryKeyOf(c.machine, drive)}};
    return {FLOPSMITH_TR("rules", "Have %1 of %2"),
            {std::int64_t{all - unfed}, drive.part->fullName()},
            SetCount{entryKeyOf(c.machine, drive), all - unfed}};
}

/// A supply with more plugs of the kind, another plug, or fewer drives.
std::vector<QuickFix> fixOthers(const RuleContext& c, const std::string& kind, const UnfedOthers& open)
{
    std::vector<QuickFix> out;
    const auto psu = c.machine.first<Psu>();
    const int wanted = outputsFor(kind, psu->outputs.valueOr({})) + static_cast<int>(open.to.size());
    if (psu.item->includedIn.empty())
        out = replaceBy(entryKeyOf(c.machine, *psu.item), alternatives(c, *psu.item->part, [&](const Part& part) {
                            const auto* other = part.as<Psu>();
                            return other->form.valueOr("") == psu->form.valueOr("")
                                && other->rated.valueOr({}) >= psu->rated.valueOr({})
                                && outputsFor(kind, other->outputs.valueOr({})) >= wanted;
                        }));
    if (open.to.back() == "fan_hub")
        out.push_back(
            {FLOPSMITH_TR("rules", "Feed the hub by a 6-pin PCIe plug"), {}, SetOption{"settings.fan_hub", "pcie6"}});
    const Item* last = c.machine.item(InstanceKey(open.to.back()));
    if (last && last->part->as<Storage>() && last->includedIn.empty())
        out.push_back(fewerOf(c, *last, open));
    else
        out.push_back(risersOn6Pin(c));
    return out;
}

std::vector<QuickFix> fixPlugs(const RuleContext& c, const Finding& finding)
{
    for (const auto& [kind, open] : unfedOthers(c))
        if (finding.subjects.back() == open.to.back())
            return fixOthers(c, kind, open);
    return otherSupplies(c, &enoughPlugs);
}

void checkEps(const RuleContext& c, const RuleInfo& self, Results& out)
{
    const auto board = c.machine.first<Motherboard>();
    const auto psu = c.machine.first<Psu>();
    if (!board.spec || !psu.spec || !board.item->includedIn.empty())
        return;
    Judgement judge = out.judge(c, self, {psu.item->key.str(), board.item->key.str()});
    Evidence others;
    const PlugNeeds needs = plugNeeds(c.machine, others);
    (void)judge.read(board->powerConnectors, *board.item, "power_connectors");
    (void)judge.read(psu->outputs, *psu.item, "outputs");
    const int asked = wanted(needs.board, "eps8");
    const int there = have(needs, "eps8");
    Power cpus;
    for (const auto& cpu : c.machine.all<Cpu>())
        cpus += cpu->sustainedPower.known() ? *cpu->sustainedPower.get() : cpu->tdp.valueOr(Power{});
    const double limit = c.threshold("PWR-013.w_per_eps8", wattsPerEps);
    const bool tooFew = c.estimate.cables.unfedOf(board.item->key.str(), "eps8") > 0;
    const bool overloaded = there > 0 && cpus.in(units::watt) / std::min(there, std::max(asked, 1)) > limit;
    judge.conclude(tooFew || overloaded,
                   {.arguments = {std::int64_t{asked}, std::int64_t{there}, AnyQuantity(cpus)},
                    .values = {{"value", std::int64_t{asked}},
                               {"limit", std::int64_t{there}},
                               {"margin", std::int64_t{there - asked}}},
                    .severity = {},
                    .message = tooFew
                        ? std::string_view{}
                        : FLOPSMITH_TR("rules", "The CPU may draw %3 through %2 EPS plugs: more than they carry.")});
}

bool enoughEps(const PlugNeeds& needs)
{
    return spareEps(needs) >= wanted(needs.cards, "eps8") && enoughPlugs(needs);
}

std::vector<QuickFix> fixEps(const RuleContext& c, const Finding&)
{
    return otherSupplies(c, &enoughEps);
}

void checkEpsCards(const RuleContext& c, const RuleInfo& self, Results& out)
{
    Evidence probe;
    const PlugNeeds needs = plugNeeds(c.machine, probe);
    const int asked = wanted(needs.cards, "eps8");
    if (asked == 0 || c.machine.all<Psu>().empty())
        return;
    std::vector<std::string> subjects;
    for (const auto& gpu : c.machine.all<Accelerator>())
        for (const Plug& plug : gpu->powerConnectors.valueOr({}))
            if (plug.kind == "eps8")
                subjects.push_back(gpu.item->key.str());
    Judgement judge = out.judge(c, self, subjects);
    (void)plugNeeds(c.machine, judge.evidence);
    const int spare = spareEps(needs);
    const auto unfed = unfedCards(c);
    judge.conclude(unfed.contains("eps8"),
                   {.arguments = {std::int64_t{asked}, std::int64_t{std::max(spare, 0)}},
                    .values = {{"value", std::int64_t{asked}},
                               {"limit", std::int64_t{spare}},
                               {"margin", std::int64_t{spare - asked}}},
                    .severity = {},
                    .message = {}});
}

std::vector<QuickFix> fixEpsCards(const RuleContext& c, const Finding&)
{
    std::vector<QuickFix> out = otherSupplies(c, &enoughEps);
    for (const Part& part : c.catalog().parts()) {
        const auto* cable = part.as<Cable>();
        const bool makesEps = cable && part.kind == "adapter" && cable->toPlugs.known()
            && std::any_of(cable->toPlugs.get()->begin(), cable->toPlugs.get()->end(),
                           [](const Plug& p) { return p.kind == "eps8"; });
        if (makesEps)
            out.push_back({FLOPSMITH_TR("rules", "Add %1"),
                           {part.fullName()},
                           Place{part.id, {}, static_cast<int>(c.machine.all<Accelerator>().size()), {}}});
    }
    return out;
}

} // namespace

extern const Rule pwr006;
const Rule pwr006{{.id = "PWR-006",
                   .title = FLOPSMITH_TR("rules", "Not enough power plugs"),
                   .message = FLOPSMITH_TR("rules", "The cards need %1 \u00d7 %2, the supplies have %3."),
                   .severity = Severity::Error,
                   .source = "card and supply makers' specifications"},
                  &checkPlugs,
                  &fixPlugs};

extern const Rule pwr013;
const Rule pwr013{{.id = "PWR-013",
                   .title = FLOPSMITH_TR("rules", "Too few EPS plugs for the board"),
                   .message = FLOPSMITH_TR("rules", "The board needs %1 \u00d7 8-pin EPS, the supplies have %2."),
                   .severity = Severity::Error,
                   .source = "EPS12V; rule book PWR-013"},
                  &checkEps,
                  &fixEps};

extern const Rule pwr015;
const Rule pwr015{
    {.id = "PWR-015",
     .title = FLOPSMITH_TR("rules", "Card needs an EPS (CPU 8-pin) plug"),
     .message = FLOPSMITH_TR("rules", "%1 EPS plugs are needed by cards, %2 are left beside the board's."),
     .severity = Severity::Error,
     .source = "NVIDIA A100 PCIe product brief; rule book PWR-015"},
    &checkEpsCards,
    &fixEpsCards};

} // namespace flopsmith
