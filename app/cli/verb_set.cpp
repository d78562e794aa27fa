// set F.rig KEY=VALUE...
#include <CLI/CLI.hpp>

#include "app/cli/verb.h"
#include "app/io/workload_json.h"

namespace flopsmith {

namespace {

struct SetOptions {
    std::string file;
    std::vector<std::string> settings;
};

int runSet(VerbContext& context, const SetOptions& options)
{
    Batch batch;
    for (const std::string& setting : options.settings) {
        const auto equal = setting.find('=');
        if (equal == std::string::npos || equal == 0)
            return context.bad({ErrorCode::Usage, options.file, setting, "not of the form KEY=VALUE",
                                "for example site.mains_v=230; an empty value unsets"});
        SetOption option{setting.substr(0, equal), setting.substr(equal + 1)};
        if (option.value->empty())
            option.value.reset();
        else if (option.path == "workload")
            if (const auto read = documentWorkload(*option.value, options.file); !read)
                return context.bad(read.error());
        batch.edits.emplace_back(option);
    }
    return editFile(context, options.file, batch);
}

std::function<int()> setUpSet(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<SetOptions>();
    command.add_option("file", options->file, "the build")->required();
    command.add_option("settings", options->settings, "KEY=VALUE, for example gpu1.settings.power_limit_w=300")
        ->required();
    return [options, &context] { return runSet(context, *options); };
}

} // namespace

extern const Verb setVerb;
const Verb setVerb{"set", "set site, settings, policy, name or a part's settings", &setUpSet};

} // namespace flopsmith
