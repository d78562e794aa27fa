#include "app/cli/program.h"

#include <cstdio>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/base/version.h"
#include "app/cli/verb.h"

namespace flopsmith {

namespace {

int reportUsage(const CLI::App& app, const CLI::ParseError& error)
{
    // Help and version are answers, not failures.
    if (error.get_exit_code() == 0)
        return app.exit(error);
    std::string remedy = "see `flopsmith-cli --help`";
    if (const auto chosen = app.get_subcommands(); !chosen.empty())
        remedy = "see `flopsmith-cli " + chosen.front()->get_name() + " --help`";
    const std::string line = "flopsmith-cli: " + describe({ErrorCode::Usage, "", "", error.what(), remedy}) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
    return exitBadInput;
}

std::filesystem::path programFolder(const char* argv0)
{
    std::error_code ignored;
    const auto resolved = std::filesystem::weakly_canonical(std::filesystem::path(argv0), ignored);
    return resolved.parent_path();
}

void addCommonOptions(CLI::App& command, VerbContext& context)
{
    command.add_option("--format", context.format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command.add_option("--catalog", context.catalogDir, "folder of the catalog");
    command.add_option("--user-catalog", context.userCatalog, "file of your own catalog, or none");
}

} // namespace

int runCli(int argc, char** argv)
{
    CLI::App app{"Flopsmith: configurator for deep-learning machines", "flopsmith-cli"};
    app.set_version_flag("--version", FLOPSMITH_VERSION);
    app.require_subcommand(1);
    VerbContext context;
    context.programDir = programFolder(argv[0]);
    int code = exitFine;
    addCommonOptions(app, context); // also before the verb
    for (const Verb* verb : allVerbs()) {
        CLI::App* command = app.add_subcommand(std::string(verb->name), std::string(verb->summary));
        addCommonOptions(*command, context);
        const std::function<int()> run = verb->setUp(*command, context);
        command->callback([run, &code] { code = run(); });
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return reportUsage(app, error);
    }
    std::fflush(stdout);
    return code;
}

} // namespace flopsmith
