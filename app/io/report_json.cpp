#include "app/io/report_json.h"

#include "app/build/fit.h"
#include "app/io/edit_json.h"
#include "app/io/part_json.h"
#include "app/reports/topology_text.h"
#include "app/rules/fingerprint.h"

namespace flopsmith {

namespace {

Json argumentJson(const Argument& argument, std::string_view name)
{
    struct Visitor {
        std::string_view name;
        Json operator()(std::int64_t v) const { return v; }
        Json operator()(double v) const { return numberJson(v); }
        Json operator()(const std::string& v) const { return v; }
        Json operator()(const AnyQuantity& v) const { return quantityJson(v, name); }
        Json operator()(const Money& v) const { return {{"amount", numberJson(v.amount())}, {"currency", v.currency}}; }
    };
    return std::visit(Visitor{name}, argument);
}

Json gapsJson(const std::vector<Gap>& gaps, bool assumed)
{
    Json out = Json::array();
    for (const Gap& gap : gaps)
        if (gap.assumed == assumed)
            out.push_back(gap.part.empty() ? gap.key : gap.part.str() + "." + gap.key);
    return out;
}

Json fixesJson(const Evaluation& evaluation, const Finding& finding)
{
    Json out = Json::array();
    for (const CheckedFix& fix : fixesFor(evaluation, finding)) {
        Json one{{"title", fix.fix.text()}, {"edit", editJson(fix.fix.edit)}, {"new_errors", fix.newErrors}};
        if (const auto difference = fix.priceDifference(evaluation.build->currency))
            one["price_difference"] = moneyJson(*difference);
        out.push_back(std::move(one));
    }
    return out;
}

Json findingJson(const Evaluation& evaluation, const Finding& finding, bool fixes)
{
    Json out{{"rule", finding.rule},
             {"title", finding.title},
             {"severity", severityName(finding.severity)},
             {"subjects", finding.subjects},
             {"stable_subjects", stableSubjects(*evaluation.machine, finding.subjects)},
             {"message", finding.text()},
             {"values", Json::object()},
             {"fixes", fixes ? fixesJson(evaluation, finding) : Json::array()},
             {"waived", nullptr}};
    for (const NamedValue& value : finding.values)
        out["values"][value.name] = argumentJson(value.value, value.name);
    if (finding.waived)
        out["waived"] = {
            {"reason", finding.waived->reason}, {"author", finding.waived->author}, {"date", finding.waived->date}};
    return out;
}

Json cablesJson(const CablePlan& plan)
{
    Json out = Json::array();
    for (const PowerCable& cable : plan.cables) {
        Json one{{"from", cable.from}, {"to", cable.to}, {"kind", cable.kind}, {"chosen", cable.chosen}};
        if (!cable.adapter.empty())
            one["adapter"] = cable.adapter.str();
        out.push_back(std::move(one));
    }
    return out;
}

Json unfedJson(const CablePlan& plan)
{
    Json out = Json::array();
    for (const UnfedPlug& plug : plan.unfed)
        out.push_back({{"to", plug.to}, {"kind", plug.kind}, {"unknown", plug.unknown}});
    return out;
}

Json evaluationJson(const Evaluation& evaluation, const std::string& file, bool fixes)
{
    Json out{{"file", file},
             {"name", evaluation.build->name},
             {"verdict", evaluation.verdict()},
             {"passed", evaluation.passed},
             {"not_applicable", evaluation.notApplicable},
             {"catalog_date", evaluation.catalog->date()}};
    for (const char* key : {"findings", "unknown", "works_if", "unused_waivers"})
        out[key] = Json::array();
    for (const Finding& finding : evaluation.findings)
        out["findings"].push_back(findingJson(evaluation, finding, fixes));
    for (const CannotTell& one : evaluation.unknown)
        out["unknown"].push_back({{"rule", one.rule},
                                  {"title", one.title},
                                  {"subjects", one.subjects},
                                  {"needs", gapsJson(one.needs, false)},
                                  {"assumed", gapsJson(one.needs, true)}});
    for (const WorksIf& one : evaluation.worksIf)
        out["works_if"].push_back({{"rule", one.rule}, {"subjects", one.subjects}, {"condition", one.text()}});
    out["cables"] = cablesJson(evaluation.estimate.cables);
    out["unfed"] = unfedJson(evaluation.estimate.cables);
    for (const Waiver& waiver : evaluation.unusedWaivers)
        out["unused_waivers"].push_back(
            {{"rule", waiver.rule}, {"subjects", waiver.subjects}, {"reason", waiver.reason}});
    return out;
}

std::string whyText(const Link& link)
{
    switch (link.limit) {
    case LinkLimit::None: return "full width of the part";
    case LinkLimit::Card: return "the card's own width";
    case LinkLimit::Slot: return "wired so on the board";
    case LinkLimit::Sharing: {
        std::vector<std::string> others;
        for (const SlotId& slot : link.sharedWith)
            others.push_back(slot.str());
        return "shares lanes with " + join(others, ", ");
    }
    case LinkLimit::Cpu: return "the CPU has no more lanes for it";
    case LinkLimit::Dead: return "no lanes with this population or CPU";
    case LinkLimit::Unknown: return "not known";
    }
    return {};
}

std::string_view slotKindName(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Board: return "board";
    case SlotKind::Chassis: return "case";
    case SlotKind::Psu: return "psu";
    case SlotKind::CpuSocket: return "cpu";
    case SlotKind::Cooler: return "cooler";
    case SlotKind::Dimm: return "dimm";
    case SlotKind::Pcie: return "pcie";
    case SlotKind::M2: return "m2";
    case SlotKind::Cabled: return "cabled";
    case SlotKind::Bay: return "bay";
    case SlotKind::Fan: return "fan";
    case SlotKind::Ups: return "ups";
    }
    return {};
}

Json slotJson(const Machine& machine, const Slot& slot)
{
    Json out{{"id", slot.id.str()}, {"kind", slotKindName(slot.kind)}, {"label", slot.label}};
    if (!slot.root.empty())
        out["root"] = slot.root;
    for (const auto& [key, value] :
         {std::pair{"position", slot.position}, {"physical", slot.physical}, {"wired", slot.wired}, {"gen", slot.gen}})
        if (value)
            out[key] = *value;
    if (const Item* item = machine.occupant(slot.id)) {
        out["instance"] = item->key.str();
        out["part"] = item->part->id.str();
    }
    if (const Link* link = machine.link(slot.id)) {
        out["link"] = Json::object();
        if (link->width)
            out["link"]["width"] = *link->width;
        if (link->gen)
            out["link"]["gen"] = *link->gen;
        out["why"] = whyText(*link);
    }
    return out;
}

Json priceJson(const Part& part)
{
    const Price* price = part.newestPrice();
    if (!price)
        return nullptr;
    return {{"amount", numberJson(price->money.amount())},
            {"currency", price->money.currency},
            {"date", price->date},
            {"kind", priceKindName(price->kind)},
            {"old", isOldPrice(price->date, todayText())}};
}

} // namespace

std::string checkJson(const Evaluation& evaluation, const std::string& file, bool fixes)
{
    return jsonText(evaluationJson(evaluation, file, fixes));
}

std::string checkJson(const std::vector<EvaluationPtr>& evaluations, const std::vector<std::string>& files, bool fixes)
{
    Json out = Json::array();
    for (std::size_t i = 0; i < evaluations.size() && i < files.size(); ++i)
        out.push_back(evaluationJson(*evaluations[i], files[i], fixes));
    return jsonText(out);
}

std::string topologyJson(const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    Json out{{"slots", Json::array()}, {"unplaced", Json::array()}, {"paths", Json::array()}};
    for (const Slot& slot : machine.slots())
        out["slots"].push_back(slotJson(machine, slot));
    for (const Item& item : machine.items())
        if (item.unplaced())
            out["unplaced"].push_back(item.key.str());
    for (const Path& path : acceleratorPaths(machine)) {
        const PathFacts facts = pathFacts(machine, path);
        Json one{{"a", path.a.str()}, {"b", path.b.str()}, {"kind", pathName(path.kind)}, {"name", facts.name}};
        if (facts.oneWay)
            one["one_way_gb_s"] = numberJson(facts.oneWay->in(units::gigabytePerSecond));
        if (facts.peer)
            one["peer_to_peer"] = *facts.peer;
        out["paths"].push_back(std::move(one));
    }
    return jsonText(out);
}

Json tiersTree(const Evaluation& evaluation)
{
    Json out{{"tiers", Json::object()}, {"equivalence", tierEquivalence()}};
    for (const TierReport& tier : evaluation.tiers) {
        Json groups = Json::object();
        for (const TierGroupVerdict& group : tier.groups) {
            Json& one = groups[group.group];
            one = {{"level", tierVerdictName(group.verdict)},
                   {"reason", group.reason.text()},
                   {"next", group.next.empty() ? Json() : Json(group.next.text())},
                   {"distance", Json::array()}};
            for (const TierText& lack : group.distance)
                one["distance"].push_back(lack.text());
            if (group.optional)
                one["optional"] = true;
        }
        out["tiers"][tier.tier] = {
            {"name", tier.name}, {"level", tierVerdictName(tier.verdict)}, {"groups", std::move(groups)}};
    }
    return out;
}

std::string tiersJson(const Evaluation& evaluation)
{
    return jsonText(tiersTree(evaluation));
}

std::string partsJson(const std::vector<const Part*>& parts, bool near)
{
    Json out{{"parts", Json::array()}};
    if (near)
        out["near"] = true;
    for (const Part* part : parts) {
        Json one{{"id", part->id.str()},
                 {"category", part->category()},
                 {"name", part->name},
                 {"vendor", part->vendor},
                 {"price", priceJson(*part)}};
        if (!part->kind.empty())
            one["kind"] = part->kind;
        out["parts"].push_back(std::move(one));
    }
    return jsonText(out);
}

std::string partJsonWithSources(const Catalog& catalog, const Part& part)
{
    Json out = partToJson(part, catalog.sources());
    for (auto& [key, figure] : out["figures"].items()) {
        const ErasedFigure erased = figureOf(part, key);
        const Source& source = catalog.source(erased.source);
        figure["confidence"] = confidenceName(erased.confidence);
        figure["source"] = {{"key", source.key}, {"title", source.title}, {"url", source.url}, {"read", source.read}};
        if (!figure.contains("others"))
            figure["others"] = Json::array();
    }
    if (!out.contains("prices"))
        out["prices"] = Json::array();
    return jsonText(out);
}

} // namespace flopsmith
