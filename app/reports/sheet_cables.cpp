// The cable plan: which output of a supply goes into which plug, and what is left without one.
#include <map>
#include <set>

#include "app/base/text.h"
#include "app/estimate/supplies.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

std::string targetText(const std::string& to, const Machine& machine)
{
    if (to == "fan_hub")
        return sheetText(FLOPSMITH_TR("sheet", "Fan hub"));
    if (to == "risers")
        return sheetText(FLOPSMITH_TR("sheet", "Risers"));
    return reportSubjects({to}, machine);
}

std::string remarkText(const PowerCable& cable, const std::map<std::string, int>& onLead)
{
    std::vector<std::string> remarks;
    if (cable.chosen)
        remarks.push_back(sheetText(FLOPSMITH_TR("sheet", "your choice")));
    const auto at = onLead.find(cable.lead);
    if (at != onLead.end() && at->second > 1 && cable.kind != "sata" && cable.kind != "molex")
        remarks.push_back(sheetText(FLOPSMITH_TR("sheet", "shares its lead")));
    return remarks.empty() ? "\u2013" : join(remarks, ", ");
}

/// Parts that lack the same plugs are one sentence: "RTX 4090 (gpu1, gpu2)".
std::map<std::string, std::vector<std::string>> byPlugs(const CablePlan& plan, bool unknown)
{
    std::map<std::string, std::vector<std::string>> plugs; // part -> plugs
    for (const UnfedPlug& plug : plan.unfed)
        if (plug.unknown == unknown)
            plugs[plug.to].push_back(plugLabel(plug.kind));
    std::map<std::string, std::vector<std::string>> out; // plugs -> parts
    for (const auto& [to, kinds] : plugs)
        out[join(kinds, ", ")].push_back(to);
    return out;
}

std::string targetsText(const std::vector<std::string>& targets, const Machine& machine)
{
    std::vector<std::string> texts;
    std::vector<std::string> parts;
    for (const std::string& to : targets)
        if (to == "fan_hub" || to == "risers")
            texts.push_back(targetText(to, machine));
        else
            parts.push_back(to);
    if (!parts.empty())
        texts.insert(texts.begin(), reportSubjects(parts, machine));
    return join(texts, ", ");
}

void addUnfed(SheetSection& section, const CablePlan& plan, const Machine& machine)
{
    for (const auto& [plugs, targets] : byPlugs(plan, false))
        section.paragraphs.push_back(sheetMessage(FLOPSMITH_TR("sheet", "No output is left for %1: %2."),
                                                  {targetsText(targets, machine), plugs}));
    for (const auto& [plugs, targets] : byPlugs(plan, true))
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "The outputs of the supply are not known, look for those of %1: %2."),
                         {targetsText(targets, machine), plugs}));
    if (!plan.unfit.empty())
        section.paragraphs.push_back(sheetMessage(
            FLOPSMITH_TR("sheet", "Cables of the document that fit no free output: %1."), {join(plan.unfit, ", ")}));
}

/// A plan without their plugs would look complete.
void addUnstated(SheetSection& section, const Machine& machine)
{
    std::vector<std::string> keys;
    if (const auto board = machine.first<Motherboard>(); board.spec && !board->powerConnectors.known())
        keys.push_back(board.item->key.str());
    for (const auto& card : machine.all<Accelerator>())
        if (!card.item->unplaced() && !card->powerConnectors.known())
            keys.push_back(card.item->key.str());
    if (!keys.empty())
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "Which power plugs these have is not stated, look for them: %1."),
                         {reportSubjects(keys, machine)}));
}

} // namespace

SheetSection cableSection(const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    const CablePlan& plan = evaluation.estimate.cables;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Cable plan"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Output")), false, 20},
                     {sheetText(FLOPSMITH_TR("sheet", "Plug")), false, 17},
                     {sheetText(FLOPSMITH_TR("sheet", "Goes into")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Through")), false, 20},
                     {sheetText(FLOPSMITH_TR("sheet", "Remark")), false, 15}};
    std::map<std::string, int> onLead;
    for (const PowerCable& cable : plan.cables)
        if (!cable.lead.empty())
            ++onLead[cable.lead];
    for (const PowerCable& cable : plan.cables)
        table.rows.push_back({cable.from, plugLabel(cable.kind), targetText(cable.to, machine),
                              cable.adapter.empty() ? "\u2013" : reportSubjects({cable.adapter.str()}, machine),
                              remarkText(cable, onLead)});
    if (table.rows.empty() && plan.unfed.empty())
        section.paragraphs.push_back(
            sheetText(FLOPSMITH_TR("sheet", "No cables are known for these parts; a complete machine comes wired.")));
    if (!table.rows.empty()) {
        section.paragraphs.push_back(
            sheetText(FLOPSMITH_TR("sheet",
                                   "One output for each plug, all plugs of a card on one supply, no second plug of a "
                                   "lead while another lead is free.")));
        section.tables.push_back(std::move(table));
    }
    addUnfed(section, plan, machine);
    addUnstated(section, machine);
    return section;
}

} // namespace flopsmith
