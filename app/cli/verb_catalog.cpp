// catalog verify; catalog schema [CATEGORY]
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/base/text.h"
#include "app/cli/verb.h"
#include "app/io/catalog_io.h"

namespace flopsmith {

namespace {

int verify(VerbContext& context)
{
    const auto folder = findCatalogFolder(context.catalogDir, context.programDir);
    if (!folder)
        return context.bad(folder.error());
    const std::vector<Error> faults = verifyCatalog(*folder);
    for (const Error& fault : faults)
        context.out(describe(fault) + "\n");
    if (!faults.empty())
        return exitNo;
    const auto catalog = context.catalog();
    if (!catalog)
        return context.bad(catalog.error());
    context.out(fmt::format("{} parts, {} sources, newest {}: no fault\n", (*catalog)->parts().size(),
                            (*catalog)->sources().size() - 1, (*catalog)->date()));
    return exitFine;
}

int schema(VerbContext& context, const std::string& category)
{
    const auto& names = categoryNames();
    if (std::find(names.begin(), names.end(), category) == names.end())
        return context.bad({ErrorCode::Usage, "", category, "no such category", "there are " + join({names.begin(), names.end()}, ", ")});
    context.out(schemaJson(category));
    return exitFine;
}

std::function<int()> setUp(CLI::App& command, VerbContext& context)
{
    auto words = std::make_shared<std::vector<std::string>>();
    command.add_option("what", *words, "verify, or schema CATEGORY")->required()->expected(1, 2);
    return [words, &context] {
        if (words->size() == 1 && words->front() == "verify")
            return verify(context);
        if (words->size() == 2 && words->front() == "schema")
            return schema(context, words->back());
        return context.bad({ErrorCode::Usage, "", join(*words, " "), "not a catalog command", "use `catalog verify` or `catalog schema CATEGORY`"});
    };
}

} // namespace

extern const Verb catalogVerb;
const Verb catalogVerb{"catalog", "verify the catalog or print a category's schema", &setUp};

} // namespace flopsmith
