#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

std::string tiersText(const Evaluation& evaluation)
{
    std::vector<std::string> texts;
    for (const TierReport& report : evaluation.tiers)
        texts.push_back(report.name + ": " + verdictLabel(report.verdict));
    return join(texts, "; ");
}

void addFacts(Sheet& sheet, const Evaluation& evaluation)
{
    const auto add = [&](const char* label, std::string value) {
        sheet.facts.emplace_back(sheetText(label), std::move(value));
    };
    const Estimate& estimate = evaluation.estimate;
    add(FLOPSMITH_TR("sheet", "Price"), moneySumText(estimate.cost.purchase));
    add(FLOPSMITH_TR("sheet", "Power at the wall"),
        estimate.power.wall ? quantityText(*estimate.power.wall) : sheetText(FLOPSMITH_TR("sheet", "not known")));
    add(FLOPSMITH_TR("sheet", "Heat"), formatNumber(estimate.cooling.btuPerHour, 0) + " BTU/h");
    add(FLOPSMITH_TR("sheet", "Accelerator memory"),
        estimate.performance.accelerators > 0 ? quantityText(estimate.performance.acceleratorMemory.value) : "\u2013");
    if (!evaluation.tiers.empty())
        add(FLOPSMITH_TR("sheet", "Workload tiers"), tiersText(evaluation));
    add(FLOPSMITH_TR("sheet", "Site"), mainsText(evaluation));
    add(FLOPSMITH_TR("sheet", "Catalog date"), evaluation.catalog->date());
}

SheetSection verdictSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Verdict"));
    section.paragraphs.push_back(verdictText(evaluation));
    return section;
}

SheetSection chartSection(const EvaluationPtr& evaluation, const std::string& name,
                          const std::vector<ReferenceBuild>& references)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Charts"));
    section.newPage = true;
    ChartInputs inputs;
    inputs.builds.push_back({name, evaluation});
    inputs.builds.insert(inputs.builds.end(), references.begin(), references.end());
    if (!references.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet",
                                                            "Beside this build stand builds that just meet the "
                                                            "levels of the workload tiers.")));
    section.charts = makeCharts(inputs);
    return section;
}

} // namespace

Sheet buildSheet(const Evaluation& evaluation, const std::vector<ReferenceBuild>& references)
{
    Sheet sheet;
    sheet.title =
        evaluation.build->name.empty() ? sheetText(FLOPSMITH_TR("sheet", "Untitled build")) : evaluation.build->name;
    sheet.subtitle = sheetText(FLOPSMITH_TR("sheet", "Build sheet"));
    sheet.footer = sheetMessage(FLOPSMITH_TR("sheet", "Catalog of %1"), {evaluation.catalog->date()});
    addFacts(sheet, evaluation);
    // The charts live no longer than this call; the evaluation is the caller's.
    const EvaluationPtr borrowed(EvaluationPtr(), &evaluation);
    sheet.sections = {verdictSection(evaluation),   drawingSection(evaluation),   partsSection(evaluation),
                      findingSection(evaluation),   conditionSection(evaluation), waiverSection(evaluation),
                      uncheckedSection(evaluation), slotSection(evaluation),      memorySection(evaluation),
                      driveSection(evaluation),     powerSection(evaluation),     plugSection(evaluation),
                      cableSection(evaluation),     coolingSection(evaluation),   tierSection(evaluation)};
    sheet.sections.push_back(chartSection(borrowed, sheetText(FLOPSMITH_TR("sheet", "This build")), references));
    sheet.sections.push_back(assumptionSection(evaluation));
    return sheet;
}

} // namespace flopsmith
