// The sheet on one page: verdict, drawing, parts, worst findings, two charts. What is cut says so.
#include <algorithm>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_cells.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostParts = 16;
constexpr std::size_t mostFindings = 3;
constexpr std::size_t longestText = 260; // bytes

/// Long names and messages would push the rest off the page.
std::string shortened(std::string text)
{
    if (text.size() <= longestText)
        return text;
    std::size_t end = longestText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "\u2026";
}

std::string restText(std::size_t count)
{
    return sheetMessage(FLOPSMITH_TR("sheet", "and %1 more, in the full sheet"), {static_cast<std::int64_t>(count)});
}

/// Part, count and sum of the full table; its totals stay.
SheetSection shortParts(const Evaluation& evaluation, bool cost)
{
    SheetSection section = partsSection(evaluation, cost);
    section.notes.clear();
    if (section.tables.empty())
        return section;
    const SheetTable full = std::move(section.tables.front());
    SheetTable table;
    const std::vector<std::size_t> columns =
        cost ? std::vector<std::size_t>{1, 3, full.columns.size() - 1} : std::vector<std::size_t>{1, 3};
    for (const std::size_t column : columns)
        table.columns.push_back(full.columns[column]);
    constexpr int countWidth = 13; // beside the drawing the table is narrow
    table.columns[1].percent = countWidth;
    if (cost)
        table.columns.back().percent = 30;
    const std::size_t ordinary = full.rows.size() - full.strong.size();
    for (std::size_t r = 0; r < full.rows.size(); ++r) {
        const bool total = r >= ordinary;
        if (!total && r == mostParts && ordinary > mostParts + 1)
            addRow(table, std::vector<SheetCell>(1, restText(ordinary - mostParts)));
        if (!total && r >= mostParts && ordinary > mostParts + 1)
            continue;
        std::vector<SheetCell> row;
        for (const std::size_t column : columns) {
            row.emplace_back(shortened(full.rows[r][column]));
            if (const auto number = full.numbers.find({r, column}); number != full.numbers.end())
                row.back().number = number->second;
        }
        if (total)
            table.strong.push_back(table.rows.size());
        addRow(table, std::move(row));
    }
    section.tables = {std::move(table)};
    return section;
}

SheetSection shortFindings(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Worst findings"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Severity")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Rule")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Finding")), false, 0}};
    std::size_t all = 0;
    for (const Finding& finding : evaluation.findings)
        if (!finding.waived && ++all <= mostFindings)
            table.rows.push_back({severityLabel(finding.severity), finding.rule, shortened(findingText(finding))});
    if (table.rows.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "None.")));
    else
        section.tables.push_back(std::move(table));
    if (all > mostFindings)
        section.notes.push_back(restText(all - mostFindings));
    return section;
}

/// What a reader compares first: rates and power against the tiers.
SheetSection shortCharts(const ReferenceBuild& own, const std::vector<ReferenceBuild>& references,
                         const SheetOptions& options)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Charts"));
    for (ChartSpec& chart : sheetCharts(own, references, options))
        if (chart.id == "tensor" || chart.id == "power") {
            chart.notes.clear();
            section.charts.push_back(std::move(chart));
        }
    return section;
}

} // namespace

Sheet summarySheet(const ReferenceBuild& own, const std::vector<ReferenceBuild>& references,
                   const SheetOptions& options)
{
    const Evaluation& evaluation = *own.evaluation;
    Sheet sheet;
    sheet.onePage = true;
    addTitleBlock(sheet, evaluation, options.cost);
    sheet.title = shortened(std::move(sheet.title));
    sheet.subtitle = sheetText(FLOPSMITH_TR("sheet", "Build sheet, summary"));
    const PowerEstimate& power = evaluation.estimate.power;
    if (power.load)
        sheet.facts.emplace_back(sheetText(FLOPSMITH_TR("sheet", "Load of the supplies")), percentText(*power.load));
    if (evaluation.estimate.performance.hostMemory.value > Capacity{})
        sheet.facts.emplace_back(sheetText(FLOPSMITH_TR("sheet", "Host memory")),
                                 quantityText(evaluation.estimate.performance.hostMemory.value));
    SheetSection verdict;
    verdict.title = sheetText(FLOPSMITH_TR("sheet", "Verdict"));
    verdict.paragraphs.push_back(verdictParagraph(own, options));
    SheetSection drawing = drawingSection(evaluation);
    drawing.paragraphs.clear();
    sheet.sections = {std::move(verdict), std::move(drawing), shortParts(evaluation, options.cost),
                      shortFindings(evaluation), shortCharts(own, references, options)};
    return sheet;
}

} // namespace flopsmith
