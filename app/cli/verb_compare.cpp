// compare A.rig B.rig... [-o out.{pdf,html,md,csv}]
#include <CLI/CLI.hpp>

#include "app/cli/sheet_file.h"
#include "app/cli/verb.h"

namespace flopsmith {

namespace {

constexpr std::size_t fewest = 2;
constexpr std::size_t most = 6;

struct CompareOptions {
    std::vector<std::string> files;
    SheetTarget target;
};

int runCompare(VerbContext& context, const CompareOptions& options)
{
    if (options.files.size() < fewest || options.files.size() > most)
        return context.bad({ErrorCode::Usage, "", "compare", "takes two to six builds", "name that many files"});
    std::vector<ReferenceBuild> builds;
    for (const std::string& file : options.files) {
        const auto evaluation = context.evaluated(file);
        if (!evaluation)
            return context.bad(evaluation.error());
        const std::string& name = (*evaluation)->build->name;
        builds.push_back({name.empty() ? std::filesystem::path(file).stem().string() : name, *evaluation});
    }
    const Sheet sheet = compareSheet(builds);
    if (options.target.file.empty()) {
        context.out(sheetMarkdown(sheet));
        return exitFine;
    }
    if (const auto written = writeSheet(options.target, sheet); !written)
        return context.bad(written.error());
    return exitFine;
}

std::function<int()> setUpCompare(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<CompareOptions>();
    command.add_option("files", options->files, "two to six builds")->required();
    addSheetOptions(command, options->target, false);
    return [options, &context] { return runCompare(context, *options); };
}

} // namespace

extern const Verb compareVerb;
const Verb compareVerb{"compare", "put builds side by side", &setUpCompare};

} // namespace flopsmith
