// remove F.rig KEY|PART
#include <CLI/CLI.hpp>

#include "app/cli/verb.h"
#include "app/io/document_io.h"

namespace flopsmith {

namespace {

struct RemoveOptions {
    std::string file;
    std::string what;
};

/// The instance key that the word means: a key, or a part id, then the last one of it.
std::string keyFor(const Build& build, const Catalog& catalog, const std::string& word)
{
    const auto keys = entryKeys(catalog, build);
    for (std::size_t i = keys.size(); i-- > 0;)
        if (keys[i].str() != word && build.parts[i].part.str() == word)
            return keys[i].str();
    return word;
}

std::function<int()> setUpRemove(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<RemoveOptions>();
    command.add_option("file", options->file, "the build")->required();
    command.add_option("what", options->what, "key (gpu1, ssd#2) or part id")->required();
    return [options, &context] {
        const auto catalog = context.catalog();
        if (!catalog)
            return context.bad(catalog.error());
        const auto loaded = loadBuild(options->file, **catalog);
        if (!loaded)
            return context.bad(loaded.error());
        return editFile(context, options->file, Remove{InstanceKey(keyFor(loaded->build, **catalog, options->what))});
    };
}

} // namespace

extern const Verb removeVerb;
const Verb removeVerb{"remove", "take a part off a build", &setUpRemove};

} // namespace flopsmith
