// What the sheet takes as given: the site, the settings of the document, the catalog.
#include "app/base/text.h"
#include "app/build/exchange_rates.h"
#include "app/ownership/assumptions.h"
#include "app/reports/report_text.h"
#include "app/reports/setting_label.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

std::string unknownSite()
{
    return sheetText(FLOPSMITH_TR("sheet", "not known"));
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
                          circuit ? assumed(site.circuit.has_value(), quantityText(*circuit)) : unknownSite()});
    const std::string shared = !site.circuitShared ? unknownSite()
        : *site.circuitShared                      ? sheetText(FLOPSMITH_TR("sheet", "shared"))
                                                   : sheetText(FLOPSMITH_TR("sheet", "this machine only"));
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "What else is on the circuit")), shared});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Air temperature at the inlet")),
                          site.inlet ? quantityText(*site.inlet) : unknownSite()});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Altitude")),
                          site.altitude ? formatNumber(*site.altitude, 0) + " m" : unknownSite()});
}

/// Own or rent, and the parts' list, tell their figures themselves. Most are of money.
bool ofOwnership(std::string_view key)
{
    const bool energy = key == "price_kwh" || key == "pue";
    return (costFigureInfo(key) && !energy) || key.starts_with("rent_") || key.starts_with(rateKey(""));
}

} // namespace

SheetSection assumptionSection(const Evaluation& evaluation, bool cost)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Assumptions and sources"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Figure")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Value")), true, 50}};
    addSiteRows(table, evaluation);
    for (const auto& [key, value] : evaluation.build->settings)
        if (!ofOwnership(key) && (cost || key != "price_kwh"))
            table.rows.push_back({settingLabel(key), settingText(key, value)});
    const std::vector<InstanceKey> keys = entryKeys(*evaluation.catalog, *evaluation.build);
    for (std::size_t i = 0; i < keys.size(); ++i)
        for (const auto& [key, value] : evaluation.build->parts[i].settings)
            table.rows.push_back({keys[i].str() + ": " + partSettingLabel(key), settingText(key, value)});
    if (evaluation.build->nodes > 1)
        table.rows.push_back(
            {sheetText(FLOPSMITH_TR("sheet", "Machines of this kind")), std::to_string(evaluation.build->nodes)});
    table.rows.push_back({sheetText(FLOPSMITH_TR("sheet", "Catalog date")), evaluation.catalog->date()});
    const std::size_t sources = evaluation.catalog->sources().size();
    table.rows.push_back(
        {sheetText(FLOPSMITH_TR("sheet", "Sources in the catalog")), std::to_string(sources > 0 ? sources - 1 : 0)});
    section.tables.push_back(std::move(table));
    section.notes.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                   "Boards, memory modules, drives and fans without a stated "
                                                   "draw count with usual values. Where the site is not stated, "
                                                   "the usual mains circuit of the country is taken. Figures "
                                                   "are the makers' own unless marked as assumed.")));
    return section;
}

} // namespace flopsmith
