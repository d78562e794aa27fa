// export F.rig -o sheet.{pdf,html,md,csv,json}
#include <CLI/CLI.hpp>

#include "app/cli/sheet_file.h"
#include "app/cli/verb.h"
#include "app/io/report_json.h"

namespace flopsmith {

namespace {

struct ExportOptions {
    std::string file;
    SheetTarget target;
};

int runExport(VerbContext& context, const ExportOptions& options)
{
    const auto evaluation = context.evaluated(options.file);
    if (!evaluation)
        return context.bad(evaluation.error());
    const auto written = options.target.extension() == ".json"
        ? writeText(options.target, checkJson(**evaluation, options.file, true))
        : writeSheet(options.target, buildSheet(**evaluation, context.references()));
    if (!written)
        return context.bad(written.error());
    return exitFine;
}

std::function<int()> setUpExport(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<ExportOptions>();
    command.add_option("file", options->file, "the build")->required();
    addSheetOptions(command, options->target, true);
    return [options, &context] { return runExport(context, *options); };
}

} // namespace

extern const Verb exportVerb;
const Verb exportVerb{"export", "write the build sheet", &setUpExport};

} // namespace flopsmith
