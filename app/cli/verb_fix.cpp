// fix F.rig [--apply]
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/verb.h"
#include "app/io/document_io.h"
#include "app/io/edit_json.h"
#include "app/optimize/repair.h"

namespace flopsmith {

namespace {

struct FixOptions {
    std::string file;
    bool apply = false;
};

std::string costText(const Repair& repair, const Build& before)
{
    const auto difference = priceDifference(repair.cost, before);
    if (!difference)
        return "price difference not known";
    return fmt::format("{}{}", difference->minor > 0 ? "+" : "", moneyText(*difference));
}

std::string fixText(const RepairResult& result, const Evaluation& evaluation, const FixOptions& options)
{
    const std::string name = evaluation.build->name.empty() ? options.file : evaluation.build->name;
    if (result.nothingToFix)
        return name + ": no errors\n";
    if (result.repairs.empty())
        return name + ": no repair was found\n";
    std::string text;
    int number = 0;
    for (const Repair& repair : result.repairs) {
        text += fmt::format("repair {}: {} {}, {}\n", ++number, repair.cost.changes,
                            repair.cost.changes == 1 ? "change" : "changes", costText(repair, *evaluation.build));
        for (const QuickFix& step : repair.steps)
            text += "  " + step.text() + "\n";
    }
    if (options.apply)
        text += "repair 1 was written to " + options.file + "\n";
    return text;
}

std::string fixJson(const RepairResult& result, const Evaluation& evaluation, const FixOptions& options)
{
    Json out{{"file", options.file}, {"repairs", Json::array()}, {"applied", options.apply && !result.repairs.empty()}};
    for (const Repair& repair : result.repairs) {
        Json one{{"edits", Json::array()}, {"steps", Json::array()}, {"changes", repair.cost.changes}};
        for (const Edit& edit : repair.edits)
            one["edits"].push_back(editJson(edit));
        for (const QuickFix& step : repair.steps)
            one["steps"].push_back(step.text());
        // Absent when a part that is bought or saved has no known price.
        if (const auto difference = priceDifference(repair.cost, *evaluation.build))
            one["price_difference"] = moneyJson(*difference);
        out["repairs"].push_back(std::move(one));
    }
    return jsonText(out);
}

int runFix(VerbContext& context, const FixOptions& options)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return context.bad(catalog.error());
    const auto loaded = loadBuild(options.file, **catalog);
    if (!loaded)
        return context.bad(loaded.error());
    if (options.apply && loaded->readOnly)
        return context.bad({ErrorCode::FutureVersion, options.file, "version", "was written by a newer program",
                            "open it with that program"});
    const EvaluationPtr evaluation = evaluate(std::make_shared<const Build>(loaded->build), *catalog);
    const RepairResult result = findRepairs(*evaluation);
    if (options.apply && !result.repairs.empty())
        if (const auto saved = saveBuild(options.file, result.repairs.front().build, **catalog); !saved)
            return context.bad(saved.error());
    context.out(context.json() ? fixJson(result, *evaluation, options) : fixText(result, *evaluation, options));
    return result.nothingToFix || !result.repairs.empty() ? exitFine : exitNo;
}

std::function<int()> setUpFix(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<FixOptions>();
    command.add_option("file", options->file, "the build")->required();
    command.add_flag("--apply", options->apply, "write the cheapest repair into the file");
    return [options, &context] { return runFix(context, *options); };
}

} // namespace

extern const Verb fixVerb;
const Verb fixVerb{"fix", "find the cheapest changes that clear the errors", &setUpFix};

} // namespace flopsmith
