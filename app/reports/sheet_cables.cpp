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

void addUnfed(SheetSection& section, const CablePlan& plan, const Machine& machine)
{
    std::map<std::string, std::vector<std::string>> missing; // target -> plugs
    std::map<std::string, std::vector<std::string>> unknown;
    for (const UnfedPlug& plug : plan.unfed)
        (plug.unknown ? unknown : missing)[targetText(plug.to, machine)].push_back(plugLabel(plug.kind));
    for (const auto& [target, plugs] : missing)
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "No output is left for %1: %2."), {target, join(plugs, ", ")}));
    for (const auto& [target, plugs] : unknown)
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "The outputs of the supply are not known, look for those of %1: %2."),
                         {target, join(plugs, ", ")}));
    if (!plan.unfit.empty())
        section.paragraphs.push_back(sheetMessage(
            FLOPSMITH_TR("sheet", "Cables of the document that fit no free output: %1."), {join(plan.unfit, ", ")}));
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
    return section;
}

} // namespace flopsmith
