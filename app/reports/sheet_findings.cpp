// What the rules say about a build: findings, waivers, conditions, and what could not be checked.
#include <algorithm>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"
#include "app/rules/rule.h"

namespace flopsmith {

namespace {

std::string titleAndMessage(const Finding& finding)
{
    return reportText("rules", finding.title) + ": " + reportMessage("rules", finding.message, finding.arguments);
}

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

std::string verdictText(const Evaluation& evaluation)
{
    if (evaluation.build->parts.empty())
        return sheetText(FLOPSMITH_TR("sheet", "The build has no parts yet."));
    const int errors = evaluation.count(Severity::Error);
    const int warnings = evaluation.count(Severity::Warning);
    const int advice = evaluation.count(Severity::Advice);
    std::string text;
    if (errors > 0)
        text = sheetText(FLOPSMITH_TR("sheet", "Does not work as it stands:"));
    else if (warnings > 0)
        text = sheetText(FLOPSMITH_TR("sheet", "Works, with reservations:"));
    else
        text = sheetText(FLOPSMITH_TR("sheet", "No problem was found:"));
    text += " " + countText(errors, FLOPSMITH_TR("sheet", "%1 error"), FLOPSMITH_TR("sheet", "%1 errors")) + ", "
        + countText(warnings, FLOPSMITH_TR("sheet", "%1 warning"), FLOPSMITH_TR("sheet", "%1 warnings")) + ", "
        + countText(advice, FLOPSMITH_TR("sheet", "%1 piece of advice"), FLOPSMITH_TR("sheet", "%1 pieces of advice"))
        + "; "
        + countText(evaluation.passed, FLOPSMITH_TR("sheet", "%1 check passed."),
                    FLOPSMITH_TR("sheet", "%1 checks passed."));
    const auto waived = static_cast<std::int64_t>(evaluation.findings.size()) - errors - warnings - advice;
    if (waived > 0)
        text += " "
            + countText(waived, FLOPSMITH_TR("sheet", "%1 finding is waived."),
                        FLOPSMITH_TR("sheet", "%1 findings are waived."));
    if (!evaluation.unknown.empty())
        text += " "
            + countText(static_cast<std::int64_t>(evaluation.unknown.size()),
                        FLOPSMITH_TR("sheet", "%1 check could not be concluded because data are missing."),
                        FLOPSMITH_TR("sheet", "%1 checks could not be concluded because data are missing."));
    if (!evaluation.worksIf.empty())
        text += " "
            + countText(static_cast<std::int64_t>(evaluation.worksIf.size()),
                        FLOPSMITH_TR("sheet", "%1 condition must be checked or set by hand."),
                        FLOPSMITH_TR("sheet", "%1 conditions must be checked or set by hand."));
    return text;
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
            table.rows.push_back({severityLabel(finding.severity), finding.rule, titleAndMessage(finding),
                                  reportSubjects(finding.subjects, *evaluation.machine)});
    if (table.rows.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "None.")));
    else
        section.tables.push_back(std::move(table));
    return section;
}

SheetSection waiverSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Accepted findings"));
    SheetTable table = waiverTable();
    for (const Finding& finding : evaluation.findings)
        if (finding.waived)
            table.rows.push_back({finding.rule, titleAndMessage(finding), finding.waived->reason,
                                  finding.waived->author, finding.waived->date});
    for (const Waiver& waiver : evaluation.unusedWaivers)
        table.rows.push_back({waiver.rule,
                              sheetMessage(FLOPSMITH_TR("sheet", "%1: not found any more"), {ruleTitleOf(waiver.rule)}),
                              waiver.reason, waiver.author, waiver.date});
    if (table.rows.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "None.")));
    else
        section.tables.push_back(std::move(table));
    return section;
}

SheetSection conditionSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "To check or set by hand"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Rule")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Condition")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "About")), false, 30}};
    for (const WorksIf& condition : evaluation.worksIf)
        table.rows.push_back({condition.rule,
                              reportText("rules", condition.title) + ": "
                                  + reportMessage("rules", condition.condition, condition.arguments),
                              reportSubjects(condition.subjects, *evaluation.machine)});
    if (table.rows.empty())
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "None.")));
    else
        section.tables.push_back(std::move(table));
    return section;
}

SheetSection uncheckedSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "What was not checked"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Rule")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Check")), false, 27},
                     {sheetText(FLOPSMITH_TR("sheet", "About")), false, 27},
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
