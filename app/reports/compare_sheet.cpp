// Builds side by side, measured against one of them.
#include <algorithm>

#include "app/base/text.h"
#include "app/reports/compare_sections.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

SheetSection chartComparison(const Comparison& comparison)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Charts"));
    section.newPage = true;
    ChartInputs inputs;
    inputs.builds = comparison.builds;
    inputs.own = comparison.builds.size();
    section.charts = makeCharts(inputs);
    return section;
}

} // namespace

SheetSection summaryComparison(const Comparison& comparison)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "In short"));
    section.paragraphs = comparisonWords(comparison);
    for (const ReferenceBuild& build : comparison.builds)
        section.paragraphs.push_back(build.label + ": " + verdictText(*build.evaluation));
    return section;
}

Sheet compareSheet(const std::vector<ReferenceBuild>& builds, std::size_t baseline)
{
    Sheet sheet;
    sheet.title = countText(static_cast<std::int64_t>(builds.size()), FLOPSMITH_TR("sheet", "%1 build"),
                            FLOPSMITH_TR("sheet", "Comparison of %1 builds"));
    if (builds.empty())
        return sheet;
    const Comparison comparison{builds, std::min(baseline, builds.size() - 1)};
    std::vector<std::string> labels;
    for (const ReferenceBuild& build : builds)
        labels.push_back(build.label);
    const std::string& date = comparison.base().evaluation->catalog->date();
    sheet.subtitle = join(labels, ", ");
    sheet.footer = sheetMessage(FLOPSMITH_TR("sheet", "Catalog of %1"), {date});
    sheet.facts = {{sheetText(FLOPSMITH_TR("sheet", "Baseline")), comparison.base().label},
                   {sheetText(FLOPSMITH_TR("sheet", "Catalog date")), date}};
    sheet.sections = {summaryComparison(comparison), partComparison(comparison), figureComparison(comparison)};
    if (auto workload = workloadComparison(comparison))
        sheet.sections.push_back(std::move(*workload));
    if (auto ownership = ownershipComparison(comparison))
        sheet.sections.push_back(std::move(*ownership));
    sheet.sections.push_back(problemComparison(comparison));
    if (SheetSection tiers = tierComparison(comparison); !tiers.tables.empty())
        sheet.sections.push_back(std::move(tiers));
    sheet.sections.push_back(chartComparison(comparison));
    return sheet;
}

EvaluationPtr evaluateRented(const Part& rented, const CatalogPtr& catalog)
{
    Build build;
    build.name = rented.name;
    Entry entry;
    entry.part = rented.id;
    build.parts.push_back(std::move(entry));
    return evaluate(std::make_shared<const Build>(std::move(build)), catalog);
}

void makeLabelsDiffer(std::vector<ReferenceBuild>& builds)
{
    for (std::size_t i = 1; i < builds.size(); ++i) {
        const std::string name = builds[i].label;
        const auto taken = [&](const std::string& label) {
            return std::any_of(builds.begin(), builds.begin() + static_cast<std::ptrdiff_t>(i),
                               [&](const ReferenceBuild& b) { return b.label == label; });
        };
        for (int number = 2; taken(builds[i].label); ++number)
            builds[i].label = name + " (" + std::to_string(number) + ")";
    }
}

} // namespace flopsmith
