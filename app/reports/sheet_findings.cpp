// What the rules say about a build: findings, waivers, and what could not be checked.
#include <algorithm>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"
#include "app/rules/rule.h"

namespace flopsmith {

namespace {

std::string ruleTitleOf(const std::string& id)
{
    const Rule* rule = findRule(id);
    return rule ? reportText("rules", rule->info.title) : std::string();
}

/// The same check of several parts that lacks the same data is one row.
std::vector<CannotTell> merged(const std::vector<CannotTell>& all)
{
    std::vector<CannotTell> out;
    for (const CannotTell& one : all) {
        const auto at = std::find_if(out.begin(), out.end(), [&](const CannotTell& o) {
            return o.rule == one.rule && o.title == one.title && o.needs == one.needs;
        });
        if (at == out.end())
            out.push_back(one);
        else
            at->subjects.insert(at->subjects.end(), one.subjects.begin(), one.subjects.end());
    }
    return out;
}

SheetTable waiverTable()
{
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Rule")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Finding")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Reason")), false, 28},
                     {sheetText(FLOPSMITH_TR("sheet", "By")), false, 13},
                     {sheetText(FLOPSMITH_TR("sheet", "Date")), false, 11}};
    return table;
}

} // namespace

std::string severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Error: return sheetText(FLOPSMITH_TR("sheet", "Error"));
    case Severity::Warning: return sheetText(FLOPSMITH_TR("sheet", "Warning"));
    case Severity::Advice: return sheetText(FLOPSMITH_TR("sheet", "Advice"));
    }
    return {};
}

std::string findingText(const Finding& finding)
{
    return reportText("rules", finding.title) + ": " + reportMessage("rules", finding.message, finding.arguments);
}

SheetSection findingSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Findings"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Severity")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Rule")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Finding")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "About")), false, 30}};
    for (const Finding& finding : evaluation.findings)
        if (!finding.waived)
            table.rows.push_back({severityLabel(finding.severity), finding.rule, findingText(finding),
                                  reportSubjects(finding.subjects, *evaluation.machine)});
    if (table.rows.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "None.")));
    else
        section.tables.push_back(std::move(table));
    const bool waived = std::any_of(evaluation.findings.begin(), evaluation.findings.end(),
                                    [](const Finding& finding) { return finding.waived.has_value(); });
    if (!waived && evaluation.unusedWaivers.empty())
        section.notes.push_back(sheetText(FLOPSMITH_TR("sheet", "No finding has been accepted.")));
    return section;
}

SheetSection waiverSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Accepted findings"));
    SheetTable table = waiverTable();
    for (const Finding& finding : evaluation.findings)
        if (finding.waived)
            table.rows.push_back({finding.rule, findingText(finding), finding.waived->reason, finding.waived->author,
                                  finding.waived->date});
    for (const Waiver& waiver : evaluation.unusedWaivers)
        table.rows.push_back({waiver.rule,
                              sheetMessage(FLOPSMITH_TR("sheet", "%1: not found any more"), {ruleTitleOf(waiver.rule)}),
                              waiver.reason, waiver.author, waiver.date});
    if (!table.rows.empty())
        section.tables.push_back(std::move(table));
    return section;
}

SheetSection uncheckedSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "What was not checked"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Rule")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Check")), false, 25},
                     {sheetText(FLOPSMITH_TR("sheet", "About")), false, 29},
                     {sheetText(FLOPSMITH_TR("sheet", "Data needed")), false, 0}};
    for (const CannotTell& unknown : merged(evaluation.unknown))
        table.rows.push_back({unknown.rule, reportText("rules", unknown.title),
                              reportSubjects(unknown.subjects, *evaluation.machine),
                              reportGaps(unknown.needs, evaluation)});
    if (table.rows.empty())
        section.paragraphs.push_back(
            sheetText(FLOPSMITH_TR("sheet", "All checks that apply to this build were concluded.")));
    else
        section.tables.push_back(std::move(table));
    return section;
}

} // namespace flopsmith
