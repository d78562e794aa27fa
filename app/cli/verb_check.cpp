// check F.rig...
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/cli/verb.h"
#include "app/io/report_json.h"

namespace flopsmith {

namespace {

std::string gapText(const Gap& gap)
{
    const std::string what = gap.part.empty() ? gap.key : gap.part.str() + " " + gap.key;
    return gap.assumed ? what + " (only assumed)" : what;
}

std::string counted(int count, std::string_view what)
{
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string textOf(const Evaluation& e, const std::string& file)
{
    std::string text = fmt::format(
        "{}: {}, {}, {}, {} advice, {} cannot tell, {} passed", e.build->name.empty() ? file : e.build->name,
        e.verdict(), counted(e.count(Severity::Error), "error"), counted(e.count(Severity::Warning), "warning"),
        e.count(Severity::Advice), e.unknown.size(), counted(e.passed, "check"));
    if (!e.notApplicable.empty())
        text += fmt::format(", {} not applicable to a rented machine", e.notApplicable.size());
    text += "\n";
    for (const Finding& f : e.findings)
        text += fmt::format("  {:<8} {:<9} {}: {} [{}]{}\n", severityName(f.severity), f.rule, f.title, f.text(),
                            join(f.subjects, ", "), f.waived ? " waived: " + oneLine(f.waived->reason) : "");
    for (const Waiver& waiver : e.unusedWaivers)
        text += fmt::format("  waiver of {} waives nothing: {} [{}]\n", waiver.rule, oneLine(waiver.reason),
                            join(waiver.subjects, ", "));
    for (const WorksIf& w : e.worksIf)
        text += fmt::format("  works if {:<9} {} [{}]\n", w.rule, w.text(), join(w.subjects, ", "));
    for (const CannotTell& u : e.unknown) {
        std::vector<std::string> needs;
        for (const Gap& gap : u.needs)
            needs.push_back(gapText(gap));
        text += fmt::format("  cannot tell {:<9} {} [{}]: needs {}\n", u.rule, u.title, join(u.subjects, ", "),
                            join(needs, ", "));
    }
    return text;
}

int runCheck(VerbContext& context, const std::vector<std::string>& files)
{
    std::vector<EvaluationPtr> evaluations;
    std::vector<std::string> read;
    int worst = exitFine;
    for (const std::string& file : files) {
        const auto evaluation = context.evaluated(file);
        if (!evaluation) {
            worst = context.bad(evaluation.error());
            continue;
        }
        evaluations.push_back(*evaluation);
        read.push_back(file);
        if ((*evaluation)->count(Severity::Error) > 0)
            worst = std::max<int>(worst, exitNo);
    }
    if (evaluations.empty())
        return worst;
    if (context.json())
        context.out(files.size() == 1 ? checkJson(*evaluations.front(), read.front(), true)
                                      : checkJson(evaluations, read, true));
    else
        for (std::size_t i = 0; i < evaluations.size(); ++i)
            context.out(textOf(*evaluations[i], read[i]));
    return worst;
}

std::function<int()> setUpCheck(CLI::App& command, VerbContext& context)
{
    auto files = std::make_shared<std::vector<std::string>>();
    command.add_option("files", *files, "builds")->required();
    return [files, &context] { return runCheck(context, *files); };
}

} // namespace

extern const Verb checkVerb;
const Verb checkVerb{"check", "validate builds", &setUpCheck};

} // namespace flopsmith
