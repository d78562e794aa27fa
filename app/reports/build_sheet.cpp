#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_cells.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

std::string tiersText(const Evaluation& evaluation)
{
    std::vector<std::string> texts;
    for (const TierReport& report : evaluation.tiers)
        texts.push_back(reportText("tiers", report.name) + ": " + verdictLabel(report.verdict));
    return join(texts, "; ");
}

SheetSection verdictSection(const ReferenceBuild& own, const SheetOptions& options)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Verdict"));
    section.paragraphs.push_back(verdictParagraph(own, options));
    return section;
}

SheetSection chartSection(const ReferenceBuild& own, const std::vector<ReferenceBuild>& references,
                          const SheetOptions& options)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Charts"));
    if (!references.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                            "Beside this build stand builds that just meet the "
                                                            "levels of the workload tiers.")));
    section.charts = sheetCharts(own, references, options);
    return section;
}

/// Sections that share a worksheet.
void addGroup(Sheet& sheet, const std::string& group, std::vector<SheetSection> sections)
{
    for (SheetSection& section : sections) {
        if (section.tables.empty() && section.paragraphs.empty() && section.charts.empty() && !section.drawing)
            continue;
        section.group = group;
        sheet.sections.push_back(std::move(section));
    }
}

void addSections(Sheet& sheet, const ReferenceBuild& own, const std::vector<ReferenceBuild>& references,
                 const SheetOptions& options)
{
    const Evaluation& e = *own.evaluation;
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Overview")), {verdictSection(own, options), drawingSection(e)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Parts")), {partsSection(e, options.cost)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Findings")), {findingSection(e), waiverSection(e)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Places")), {slotSection(e), memorySection(e), driveSection(e)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Cables")), {cableSection(e), plugSection(e)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Setting up")),
             {assemblySection(e), conditionSection(e), firstBootSection(e)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Power and cooling")), {powerSection(e), coolingSection(e)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Workload")), {workloadSection(own, options)});
    if (own.ownership && options.cost)
        addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Own or rent")), {ownershipSection(own)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Tiers")), {tierSection(e)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Not checked")), {uncheckedSection(e)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Assumptions")), {assumptionSection(e, options.cost)});
    addGroup(sheet, sheetText(FLOPSMITH_TR("sheet", "Charts")), {chartSection(own, references, options)});
}

} // namespace

std::vector<ChartSpec> sheetCharts(const ReferenceBuild& own, const std::vector<ReferenceBuild>& references,
                                   const SheetOptions& options)
{
    ChartInputs inputs;
    inputs.builds.push_back(own);
    inputs.builds.front().label = sheetText(FLOPSMITH_TR("sheet", "This build"));
    inputs.builds.insert(inputs.builds.end(), references.begin(), references.end());
    std::vector<ChartSpec> charts;
    for (const ChartInfo* info : allCharts())
        if (isForReport(*info, inputs) && (!info->workload || options.workloadCharts.empty()))
            charts.push_back(info->make(inputs));
    return charts;
}

void addTitleBlock(Sheet& sheet, const Evaluation& evaluation, bool cost)
{
    const auto add = [&](const char* label, std::string value) {
        sheet.facts.emplace_back(sheetText(label), std::move(value));
    };
    sheet.title =
        evaluation.build->name.empty() ? sheetText(FLOPSMITH_TR("sheet", "Untitled build")) : evaluation.build->name;
    sheet.footer = sheetMessage(FLOPSMITH_TR("sheet", "Catalog of %1"), {evaluation.catalog->date()});
    const Estimate& estimate = evaluation.estimate;
    if (cost)
        add(FLOPSMITH_TR("sheet", "Price"), moneySumText(estimate.cost.purchase));
    add(FLOPSMITH_TR("sheet", "Power at the wall"),
        estimate.power.wall ? quantityText(*estimate.power.wall) : sheetText(FLOPSMITH_TR("sheet", "not known")));
    add(FLOPSMITH_TR("sheet", "Heat"), formatNumber(estimate.cooling.btuPerHour, 0) + " BTU/h");
    add(FLOPSMITH_TR("sheet", "Accelerator memory"),
        estimate.performance.accelerators > 0 ? quantityText(estimate.performance.acceleratorMemory.value) : "\u2013");
    if (!evaluation.tiers.empty())
        add(FLOPSMITH_TR("sheet", "Workload tiers"), tiersText(evaluation));
    add(FLOPSMITH_TR("sheet", "Site"), mainsText(evaluation));
    if (evaluation.build->nodes > 1)
        add(FLOPSMITH_TR("sheet", "Machines of this kind"), std::to_string(evaluation.build->nodes));
    add(FLOPSMITH_TR("sheet", "Catalog date"), evaluation.catalog->date());
}

Sheet buildSheet(const ReferenceBuild& own, const std::vector<ReferenceBuild>& references, const SheetOptions& options)
{
    Sheet sheet = options.summary ? summarySheet(own, references, options) : Sheet{};
    if (!options.summary) {
        addTitleBlock(sheet, *own.evaluation, options.cost);
        sheet.subtitle = sheetText(FLOPSMITH_TR("sheet", "Build sheet"));
        addSections(sheet, own, references, options);
    }
    if (!options.cost)
        removeMoney(sheet);
    return sheet;
}

} // namespace flopsmith
