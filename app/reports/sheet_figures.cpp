// Power, plugs, cooling and tiers of a build as tables.
#include <algorithm>
#include <map>

#include "app/base/text.h"
#include "app/estimate/supplies.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_cells.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

SheetTable figureTable()
{
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Figure")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Value")), true, 35}};
    return table;
}

std::string unknownText()
{
    return sheetText(FLOPSMITH_TR("sheet", "not known"));
}

template <class T>
SheetCell optionalCell(const std::optional<T>& value)
{
    return value ? quantityCell(*value) : SheetCell(unknownText());
}

SheetCell shareCell(const std::optional<double>& share)
{
    return share ? percentCell(*share) : SheetCell(unknownText());
}

/// "at least 90 W" is a text, a complete sum a number.
SheetCell sumCell(const Sum<Power>& sum)
{
    SheetCell cell = quantityCell(sum.value);
    cell.text = powerText(sum);
    return cell;
}

SheetTable loadTable(const Evaluation& evaluation)
{
    const PowerEstimate& power = evaluation.estimate.power;
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Parts")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Count")), true, 15},
                     {sheetText(FLOPSMITH_TR("sheet", "Full load")), true, 35}};
    for (const PowerTerm& term : power.terms)
        addRow(table,
               {reportText("charts", powerGroupName(term.group)), countCell(term.count), quantityCell(term.value)});
    table.strong.push_back(table.rows.size());
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "All parts")), "", sumCell(power.dcLoad)});
    if (power.wall && *power.wall > power.dcLoad.value)
        addRow(table,
               {sheetText(FLOPSMITH_TR("sheet", "Loss in the supply")), "",
                quantityCell(*power.wall - power.dcLoad.value)});
    return table;
}

void addCircuitRows(SheetTable& table, const PowerEstimate& power)
{
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "Power at the wall")), optionalCell(power.wall)});
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "Circuit limit")), optionalCell(power.circuitLimit)});
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "Of that for hours")), optionalCell(power.circuitContinuous)});
    if (power.wall && power.circuitLimit)
        addRow(
            table,
            {sheetText(FLOPSMITH_TR("sheet", "Share of the circuit")), percentCell(*power.wall / *power.circuitLimit)});
}

/// 12VHPWR and 12V-2x6 feed each other's sockets: plugs that are exchangeable are one budget, named by all of them.
std::map<std::string, PlugBudget> plugsByFamily(const std::vector<PlugBudget>& plugs)
{
    std::map<std::string, PlugBudget> out;
    for (const PlugBudget& plug : plugs) {
        PlugBudget& sum = out[plugFamily(plug.kind)];
        sum.kind += (sum.kind.empty() ? "" : " / ") + plugLabel(plug.kind);
        sum.needed += plug.needed;
        sum.available += plug.available;
    }
    return out;
}

/// Outputs that are left of a family, as the cable plan uses them (a 4-pin plug takes an 8-pin cable); below zero
/// where plugs go without.
int outputsLeft(const CablePlan& plan, const std::string& family, int available)
{
    // psu1.eps8-2: the second of that kind
    const auto outputFamily = [](const PowerCable& cable) {
        const std::size_t kind = cable.from.find('.') + 1;
        return plugFamily(cable.from.substr(kind, cable.from.rfind('-') - kind));
    };
    const auto used = std::count_if(plan.cables.begin(), plan.cables.end(),
                                    [&](const PowerCable& cable) { return outputFamily(cable) == family; });
    const auto unfed = std::count_if(plan.unfed.begin(), plan.unfed.end(),
                                     [&](const UnfedPlug& plug) { return plugFamily(plug.kind) == family; });
    return available - static_cast<int>(used + unfed);
}

/// What a level asks is a text of its own in the words of the table.
std::string tierWords(const TierText& text)
{
    std::vector<Argument> arguments = text.arguments;
    for (Argument& argument : arguments)
        if (auto* words = std::get_if<std::string>(&argument))
            *words = reportText("tiers", *words);
    return reportMessage("tiers", text.pattern, arguments);
}

} // namespace

std::string powerText(const Sum<Power>& sum)
{
    bool missing = false;
    for (const Gap& gap : sum.gaps)
        missing = missing || !gap.assumed;
    const std::string text = quantityText(sum.value);
    return missing ? sheetMessage(FLOPSMITH_TR("sheet", "at least %1"), {text}) : text;
}

std::string mainsText(const Evaluation& evaluation)
{
    const Machine& machine = *evaluation.machine;
    const auto circuit = machine.circuit();
    std::string text = machine.country() + ", " + quantityText(machine.mains());
    return circuit ? text + ", " + quantityText(*circuit) : text;
}

std::string verdictLabel(TierVerdict verdict)
{
    switch (verdict) {
    case TierVerdict::Unknown: return sheetText(FLOPSMITH_TR("sheet", "cannot tell"));
    case TierVerdict::Below: return sheetText(FLOPSMITH_TR("sheet", "below minimum"));
    case TierVerdict::Minimum: return sheetText(FLOPSMITH_TR("sheet", "minimum"));
    case TierVerdict::Recommended: return sheetText(FLOPSMITH_TR("sheet", "recommended"));
    }
    return {};
}

SheetSection powerSection(const Evaluation& evaluation)
{
    const PowerEstimate& power = evaluation.estimate.power;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Power"));
    section.tables.push_back(loadTable(evaluation));
    SheetTable table = figureTable();
    addRow(table,
           {sheetText(FLOPSMITH_TR("sheet", "Rating of the supplies, without spares")),
            power.psuRated.value > Power{} ? sumCell(power.psuRated) : SheetCell(unknownText())});
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "Load of the supplies")), shareCell(power.load)});
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "Efficiency at that load")), shareCell(power.efficiency)});
    addCircuitRows(table, power);
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "Peak for 1 ms that cards may draw")), quantityCell(power.peak1ms)});
    addRow(table,
           {sheetText(FLOPSMITH_TR("sheet", "Peak for 10 ms that cards may draw")), quantityCell(power.peak10ms)});
    section.tables.push_back(std::move(table));
    section.notes.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                   "Full load is every part at its power limit at the same "
                                                   "time, not its TDP.")));
    if (!power.dcLoad.gaps.empty())
        section.notes.push_back(sheetMessage(FLOPSMITH_TR("sheet", "Missing or assumed for these sums: %1."),
                                             {reportGaps(power.dcLoad.gaps, evaluation)}));
    return section;
}

SheetSection plugSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Power plugs"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Plug")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Needed")), true, 15},
                     {sheetText(FLOPSMITH_TR("sheet", "On the supplies")), true, 20},
                     {sheetText(FLOPSMITH_TR("sheet", "Left")), true, 15}};
    const auto supplies = evaluation.machine->all<Psu>();
    const bool stated =
        std::all_of(supplies.begin(), supplies.end(), [](const auto& psu) { return psu->outputs.known(); });
    const SheetCell unknown(unknownText());
    for (const auto& [family, plug] : plugsByFamily(evaluation.estimate.plugs))
        if (plug.needed > 0)
            addRow(table,
                   {plug.kind, countCell(plug.needed), stated ? countCell(plug.available) : unknown,
                    stated ? countCell(outputsLeft(evaluation.estimate.cables, family, plug.available)) : unknown});
    if (table.rows.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "No power plugs are known for these parts.")));
    else
        section.tables.push_back(std::move(table));
    return section;
}

SheetSection coolingSection(const Evaluation& evaluation)
{
    const CoolingEstimate& cooling = evaluation.estimate.cooling;
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Cooling"));
    SheetTable table = figureTable();
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "Heat into the room")), quantityCell(cooling.heat)});
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "The same per hour")), numberCell(cooling.btuPerHour, 0, "BTU/h")});
    addRow(
        table,
        {sheetText(FLOPSMITH_TR("sheet", "Airflow needed for 10 K of warming")), quantityCell(cooling.airflowNeeded)});
    addRow(table, {sheetText(FLOPSMITH_TR("sheet", "Airflow of the case")), optionalCell(cooling.airflow)});
    addRow(table,
           {sheetText(FLOPSMITH_TR("sheet", "Noise of parts whose noise is stated")), optionalCell(cooling.noise)});
    section.tables.push_back(std::move(table));
    section.notes.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                   "Airflow counts half of the fans' free-air ratings, since "
                                                   "air that enters must leave; filters and grilles lower it.")));
    return section;
}

SheetSection tierSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Workload tiers"));
    for (const TierReport& report : evaluation.tiers) {
        section.paragraphs.push_back(sheetMessage(FLOPSMITH_TR("sheet", "%1: %2."),
                                                  {reportText("tiers", report.name), verdictLabel(report.verdict)}));
        SheetTable table;
        table.columns = {{reportText("tiers", report.name), false, 20},
                         {sheetText(FLOPSMITH_TR("sheet", "Level")), false, 17},
                         {sheetText(FLOPSMITH_TR("sheet", "This build has")), false, 0},
                         {sheetText(FLOPSMITH_TR("sheet", "The next level")), false, 33}};
        for (const TierGroupVerdict& group : report.groups)
            table.rows.push_back({reportText("tiers", tierGroupLabel(group.group)), verdictLabel(group.verdict),
                                  tierWords(group.reason), group.next.empty() ? "\u2013" : tierWords(group.next)});
        section.tables.push_back(std::move(table));
    }
    if (evaluation.tiers.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "The catalog has no workload tiers.")));
    return section;
}

} // namespace flopsmith
