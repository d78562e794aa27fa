// new NAME -o F.rig [--template T]
#include <CLI/CLI.hpp>

#include "app/cli/verb.h"
#include "app/io/document_io.h"

namespace flopsmith {

namespace {

struct NewOptions {
    std::string name;
    std::string output;
    std::string base;
};

std::string templateNames(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".rig")
            names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

int runNew(VerbContext& context, const NewOptions& options)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return context.bad(catalog.error());
    std::error_code ignored;
    if (std::filesystem::exists(options.output, ignored))
        return context.bad(
            {ErrorCode::Conflict, options.output, "", "the file exists already", "choose another name with -o"});
    Build build;
    if (!options.base.empty()) {
        const auto file = context.templateDir() / (options.base + ".rig");
        // A template is a name, not a path: nothing outside the folder is opened.
        const bool plain = options.base.find_first_of("/\\") == std::string::npos;
        if (!plain || !std::filesystem::exists(file, ignored))
            return context.bad({ErrorCode::NotFound, "", "--template", "no template '" + options.base + "'",
                                "there are " + templateNames(context.templateDir())});
        auto loaded = loadBuild(file, **catalog);
        if (!loaded)
            return context.bad(loaded.error());
        build = std::move(loaded->build);
    }
    build.name = options.name;
    if (const auto saved = saveBuild(options.output, build, **catalog); !saved)
        return context.bad(saved.error());
    return exitFine;
}

std::function<int()> setUpNew(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<NewOptions>();
    command.add_option("name", options->name, "name of the build")->required();
    command.add_option("-o,--output", options->output, "file to write")->required();
    command.add_option("--template", options->base, "sample build to start from");
    return [options, &context] { return runNew(context, *options); };
}

} // namespace

extern const Verb newVerb;
const Verb newVerb{"new", "start a build, empty or from a template", &setUpNew};

} // namespace flopsmith
