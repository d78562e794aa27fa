// The verdict on a build in one paragraph, and the counts behind it.
#include <algorithm>

#include "app/base/text.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostNamed = 3;

std::string countsText(const Evaluation& evaluation)
{
    return countText(evaluation.count(Severity::Error), FLOPSMITH_TR("sheet", "%1 error"),
                     FLOPSMITH_TR("sheet", "%1 errors"))
        + ", "
        + countText(evaluation.count(Severity::Warning), FLOPSMITH_TR("sheet", "%1 warning"),
                    FLOPSMITH_TR("sheet", "%1 warnings"))
        + ", "
        + countText(evaluation.count(Severity::Advice), FLOPSMITH_TR("sheet", "%1 piece of advice"),
                    FLOPSMITH_TR("sheet", "%1 pieces of advice"));
}

std::string beginning(const Evaluation& evaluation)
{
    if (evaluation.count(Severity::Error) > 0)
        return sheetText(FLOPSMITH_TR("sheet", "Does not work as it stands:"));
    if (evaluation.count(Severity::Warning) > 0)
        return sheetText(FLOPSMITH_TR("sheet", "Works, with reservations:"));
    return sheetText(FLOPSMITH_TR("sheet", "No problem was found:"));
}

std::int64_t waivedCount(const Evaluation& evaluation)
{
    return std::count_if(evaluation.findings.begin(), evaluation.findings.end(),
                         [](const Finding& f) { return f.waived.has_value(); });
}

/// Errors and warnings by their message, worst first.
std::string worstText(const Evaluation& evaluation)
{
    std::vector<std::string> texts;
    std::int64_t more = 0;
    for (const Finding& finding : evaluation.findings) {
        if (finding.waived || finding.severity == Severity::Advice)
            continue;
        if (texts.size() < mostNamed)
            texts.push_back(reportText("rules", finding.title) + " (" + finding.rule
                            + "): " + reportMessage("rules", finding.message, finding.arguments));
        else
            ++more;
    }
    if (texts.empty())
        return {};
    std::string text = sheetMessage(FLOPSMITH_TR("sheet", "Worst first: %1"), {join(texts, " ")});
    if (more > 0)
        text += " "
            + countText(more, FLOPSMITH_TR("sheet", "%1 more is in the table of findings."),
                        FLOPSMITH_TR("sheet", "%1 more are in the table of findings."));
    return text;
}

std::string drawText(const Evaluation& evaluation)
{
    const PowerEstimate& power = evaluation.estimate.power;
    if (!power.wall)
        return sheetMessage(
            FLOPSMITH_TR("sheet", "Its parts draw %1 under full load; what the wall sees is not known."),
            {powerText(power.dcLoad)});
    const Argument wall = AnyQuantity(*power.wall);
    if (!power.circuitLimit)
        return sheetMessage(FLOPSMITH_TR("sheet", "It draws %1 at the wall under full load."), {wall});
    return sheetMessage(FLOPSMITH_TR("sheet", "It draws %1 at the wall under full load, %2 of its circuit."),
                        {wall, percentText(*power.wall / *power.circuitLimit)});
}

std::string tierText(const Evaluation& evaluation)
{
    std::vector<std::string> texts;
    for (const TierReport& report : evaluation.tiers)
        texts.push_back(reportText("tiers", report.name) + ": " + verdictLabel(report.verdict));
    return texts.empty()
        ? std::string()
        : sheetMessage(FLOPSMITH_TR("sheet", "Against the workload tiers it reaches: %1."), {join(texts, "; ")});
}

std::string uncheckedText(const Evaluation& evaluation)
{
    std::string text = evaluation.unknown.empty()
        ? sheetText(FLOPSMITH_TR("sheet", "Every check that applies was concluded."))
        : countText(static_cast<std::int64_t>(evaluation.unknown.size()),
                    FLOPSMITH_TR("sheet", "%1 check could not be concluded because data are missing."),
                    FLOPSMITH_TR("sheet", "%1 checks could not be concluded because data are missing."));
    if (!evaluation.worksIf.empty())
        text += " "
            + countText(static_cast<std::int64_t>(evaluation.worksIf.size()),
                        FLOPSMITH_TR("sheet", "%1 condition must be checked or set by hand."),
                        FLOPSMITH_TR("sheet", "%1 conditions must be checked or set by hand."));
    return text;
}

} // namespace

std::string verdictText(const Evaluation& evaluation)
{
    if (evaluation.build->parts.empty())
        return sheetText(FLOPSMITH_TR("sheet", "The build has no parts yet."));
    std::string text = beginning(evaluation) + " " + countsText(evaluation) + "; "
        + countText(evaluation.passed, FLOPSMITH_TR("sheet", "%1 check passed."),
                    FLOPSMITH_TR("sheet", "%1 checks passed."));
    if (const std::int64_t waived = waivedCount(evaluation); waived > 0)
        text += " "
            + countText(waived, FLOPSMITH_TR("sheet", "%1 finding is waived."),
                        FLOPSMITH_TR("sheet", "%1 findings are waived."));
    if (!evaluation.unknown.empty() || !evaluation.worksIf.empty())
        text += " " + uncheckedText(evaluation);
    return text;
}

std::string verdictParagraph(const ReferenceBuild& own, const SheetOptions& options)
{
    const Evaluation& evaluation = *own.evaluation;
    if (evaluation.build->parts.empty())
        return sheetText(FLOPSMITH_TR("sheet", "The build has no parts yet."));
    std::vector<std::string> sentences{beginning(evaluation) + " " + countsText(evaluation) + "; "
                                       + countText(evaluation.passed, FLOPSMITH_TR("sheet", "%1 check passed."),
                                                   FLOPSMITH_TR("sheet", "%1 checks passed."))};
    const auto add = [&](std::string sentence) {
        if (!sentence.empty())
            sentences.push_back(std::move(sentence));
    };
    add(worstText(evaluation));
    if (const std::int64_t waived = waivedCount(evaluation); waived > 0)
        add(countText(waived, FLOPSMITH_TR("sheet", "%1 finding is waived."),
                      FLOPSMITH_TR("sheet", "%1 findings are waived.")));
    const MoneySum& cost = evaluation.estimate.cost.purchase;
    if (options.cost)
        add(cost.totals().empty() ? sheetText(FLOPSMITH_TR("sheet", "What it costs is not known."))
                                  : sheetMessage(FLOPSMITH_TR("sheet", "It costs %1."), {moneySumText(cost)}));
    add(drawText(evaluation));
    add(tierText(evaluation));
    add(own.workload
            ? workloadSentence(*own.workload)
            : sheetText(FLOPSMITH_TR("sheet", "No workload is stated, so that fit and speed were not estimated.")));
    add(uncheckedText(evaluation));
    return join(sentences, " ");
}

} // namespace flopsmith
