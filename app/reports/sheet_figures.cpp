// Power, plugs, cooling, tiers and assumptions of a build as tables.
#include <cstdlib>

#include "app/base/text.h"
#include "app/reports/report_text.h"
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
std::string optionalText(const std::optional<T>& value)
{
    return value ? quantityText(*value) : unknownText();
}

std::string shareText(const std::optional<double>& share)
{
    return share ? percentText(*share) : unknownText();
}

SheetTable loadTable(const Evaluation& evaluation)
{
    const PowerEstimate& power = evaluation.estimate.power;
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Parts")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Count")), true, 15},
                     {sheetText(FLOPSMITH_TR("sheet", "Full load")), true, 35}};
    for (const PowerTerm& term : power.terms)
        table.rows.push_back(
            {reportText("charts", powerGroupName(term.group)), std::to_string(term.count), quantityText(term.value)});
    table.strong.push_back(table.rows.size());
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "All parts")), "", powerText(power.dcLoad)});
    if (power.wall)
        table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Loss in the supply")), "",
                              quantityText(*power.wall - power.dcLoad.value)});
    return table;
}

void addCircuitRows(SheetTable& table, const PowerEstimate& power)
{
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Power at the wall")), optionalText(power.wall)});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Circuit limit")), optionalText(power.circuitLimit)});
    table.rows.push_back(
        {sheetText(FLOPSMITH_TR("sheet", "Of that for hours")), optionalText(power.circuitContinuous)});
    if (power.wall && power.circuitLimit)
        table.rows.push_back(
            {sheetText(FLOPSMITH_TR("sheet", "Share of the circuit")), percentText(*power.wall / *power.circuitLimit)});
}

std::string settingText(const Setting& setting)
{
    if (const auto* flag = std::get_if<bool>(&setting))
        return *flag ? sheetText(FLOPSMITH_TR("sheet", "yes")) : sheetText(FLOPSMITH_TR("sheet", "no"));
    if (const auto* number = std::get_if<double>(&setting))
        return formatNumber(*number, 2);
    return std::get<std::string>(setting);
}

std::string assumed(bool stated, const std::string& text)
{
    return stated ? text : sheetMessage(FLOPSMITH_TR("sheet", "%1, assumed"), {text});
}

void addSiteRows(SheetTable& table, const Evaluation& evaluation)
{
    const Site& site = evaluation.build->site;
    const Machine& machine = *evaluation.machine;
    const auto circuit = machine.circuit();
    table.rows.push_back(
        {sheetText(FLOPSMITH_TR("sheet", "Country")), assumed(site.country.has_value(), machine.country())});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Mains voltage")),
                          assumed(site.mains.has_value(), quantityText(machine.mains()))});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Circuit rating")),
                          circuit ? assumed(site.circuit.has_value(), quantityText(*circuit)) : unknownText()});
    const std::string shared = !site.circuitShared ? unknownText()
        : *site.circuitShared                      ? sheetText(FLOPSMITH_TR("sheet", "shared"))
                                                   : sheetText(FLOPSMITH_TR("sheet", "this machine only"));
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "What else is on the circuit")), shared});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Air temperature at the inlet")),
                          site.inlet ? quantityText(*site.inlet) : unknownText()});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Altitude")),
                          site.altitude ? formatNumber(*site.altitude, 0) + " m" : unknownText()});
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
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Rating of the supplies, without spares")),
                          power.psuRated.value > Power{} ? powerText(power.psuRated) : unknownText()});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Load of the supplies")), shareText(power.load)});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Efficiency at that load")), shareText(power.efficiency)});
    addCircuitRows(table, power);
    table.rows.push_back(
        {sheetText(FLOPSMITH_TR("sheet", "Peak for 1 ms that cards may draw")), quantityText(power.peak1ms)});
    table.rows.push_back(
        {sheetText(FLOPSMITH_TR("sheet", "Peak for 10 ms that cards may draw")), quantityText(power.peak10ms)});
    section.tables.push_back(std::move(table));
    section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                        "Full load is every part at its power limit at the same "
                                                        "time, not its TDP.")));
    if (!power.dcLoad.gaps.empty())
        section.paragraphs.push_back(sheetMessage(FLOPSMITH_TR("sheet", "Missing or assumed for these sums: %1."),
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
    for (const PlugBudget& plug : evaluation.estimate.plugs)
        table.rows.push_back({plug.kind, std::to_string(plug.needed), std::to_string(plug.available),
                              std::to_string(plug.available - plug.needed)});
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
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Heat into the room")), quantityText(cooling.heat)});
    table.rows.push_back(
        {sheetText(FLOPSMITH_TR("sheet", "The same per hour")), formatNumber(cooling.btuPerHour, 0) + " BTU/h"});
    table.rows.push_back(
        {sheetText(FLOPSMITH_TR("sheet", "Airflow needed for 10 K of warming")), quantityText(cooling.airflowNeeded)});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Airflow of the case")), optionalText(cooling.airflow)});
    table.rows.push_back(
        {sheetText(FLOPSMITH_TR("sheet", "Noise of parts whose noise is stated")), optionalText(cooling.noise)});
    section.tables.push_back(std::move(table));
    section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                        "Airflow counts half of the fans' free-air ratings, since "
                                                        "air that enters must leave; filters and grilles lower it.")));
    return section;
}

SheetSection tierSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Workload tiers"));
    for (const TierReport& report : evaluation.tiers) {
        section.paragraphs.push_back(
            sheetMessage(FLOPSMITH_TR("sheet", "%1: %2."), {report.name, verdictLabel(report.verdict)}));
        SheetTable table;
        table.columns = {{report.name, false, 20},
                         {sheetText(FLOPSMITH_TR("sheet", "Level")), false, 17},
                         {sheetText(FLOPSMITH_TR("sheet", "This build has")), false, 0},
                         {sheetText(FLOPSMITH_TR("sheet", "The next level")), false, 33}};
        for (const TierGroupVerdict& group : report.groups)
            table.rows.push_back(
                {reportText("tiers", tierGroupLabel(group.group)), verdictLabel(group.verdict),
                 reportMessage("tiers", group.reason.pattern, group.reason.arguments),
                 group.next.empty() ? "\u2013" : reportMessage("tiers", group.next.pattern, group.next.arguments)});
        section.tables.push_back(std::move(table));
    }
    if (evaluation.tiers.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "The catalog has no workload tiers.")));
    return section;
}

SheetSection assumptionSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Assumptions and sources"));
    SheetTable table = figureTable();
    addSiteRows(table, evaluation);
    for (const auto& [key, value] : evaluation.build->settings)
        table.rows.push_back({key, settingText(value)});
    const std::vector<InstanceKey> keys = entryKeys(*evaluation.catalog, *evaluation.build);
    for (std::size_t i = 0; i < keys.size(); ++i)
        for (const auto& [key, value] : evaluation.build->parts[i].settings)
            table.rows.push_back({keys[i].str() + ": " + key, settingText(value)});
    if (evaluation.build->nodes > 1)
        table.rows.push_back(
            {sheetText(FLOPSMITH_TR("sheet", "Machines of this kind")), std::to_string(evaluation.build->nodes)});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Catalog date")), evaluation.catalog->date()});
    const std::size_t sources = evaluation.catalog->sources().size();
    table.rows.push_back(
        {sheetText(FLOPSMITH_TR("sheet", "Sources in the catalog")), std::to_string(sources > 0 ? sources - 1 : 0)});
    section.tables.push_back(std::move(table));
    section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                        "Boards, memory modules, drives and fans without a stated "
                                                        "draw count with usual values. Where the site is not stated, "
                                                        "the usual mains circuit of the country is taken. Figures "
                                                        "are the makers' own unless marked as assumed.")));
    return section;
}

} // namespace flopsmith
