// add F.rig PART[@SLOT] [--count N]
#include <CLI/CLI.hpp>

#include "app/cli/verb.h"

namespace flopsmith {

namespace {

struct AddOptions {
    std::string file;
    std::string part;
    int count = 1;
};

std::function<int()> setUpAdd(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<AddOptions>();
    command.add_option("file", options->file, "the build")->required();
    command.add_option("part", options->part, "part id, with @slot to choose the place")->required();
    command.add_option("--count", options->count, "how many")->check(CLI::Range(1, maxCount));
    return [options, &context] {
        const auto at = options->part.find('@');
        Place place;
        place.part = PartId(options->part.substr(0, at));
        if (at != std::string::npos)
            place.slot = SlotId(options->part.substr(at + 1));
        place.count = options->count;
        if (!place.slot.empty() && place.count > 1)
            return context.bad({ErrorCode::Usage, options->file, "--count", "several parts cannot go into one slot",
                                "leave @SLOT out"});
        return editFile(context, options->file, place);
    };
}

} // namespace

extern const Verb addVerb;
const Verb addVerb{"add", "add a part to a build", &setUpAdd};

} // namespace flopsmith
