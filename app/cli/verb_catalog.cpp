// catalog verify; schema CATEGORY; import PATH; remove DATASET; datasets; prices FILE.csv; merges; split ID; join ID;
// record ID
#include <CLI/CLI.hpp>

#include "app/base/text.h"
#include "app/cli/catalog_commands.h"
#include "app/io/catalog_io.h"

namespace flopsmith {

namespace {

int printSchema(VerbContext& context, const CatalogOptions& options)
{
    const std::string& category = options.words[1];
    const auto& names = categoryNames();
    if (std::find(names.begin(), names.end(), category) == names.end())
        return context.bad({ErrorCode::Usage, "", category, "no such category",
                            "there are " + join({names.begin(), names.end()}, ", ")});
    context.out(schemaJson(category));
    return exitFine;
}

struct Command {
    std::string_view word;
    std::size_t words; // with what follows
    int (*run)(VerbContext& context, const CatalogOptions& options);
};

constexpr Command commands[] = {
    {"verify", 1, &verifyTheCatalog},
    {"schema", 2, &printSchema},
    {"import", 2, &importIntoCatalog},
    {"remove", 2, &removeFromCatalog},
    {"datasets", 1, [](VerbContext& context, const CatalogOptions&) { return listDatasets(context); }},
    {"prices", 2, &addPriceList},
    {"merges", 1, [](VerbContext& context, const CatalogOptions&) { return listMerges(context); }},
    {"split", 2,
     [](VerbContext& context, const CatalogOptions& options) { return splitMerge(context, options, true); }},
    {"join", 2,
     [](VerbContext& context, const CatalogOptions& options) { return splitMerge(context, options, false); }},
    {"record", 2, &showRecord},
};

std::function<int()> setUpCatalog(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<CatalogOptions>();
    command
        .add_option("what", options->words,
                    "verify; schema CATEGORY; import PATH; remove DATASET; datasets; prices FILE.csv; merges; split ID "
                    "or join ID; record ID")
        ->required()
        ->expected(1, 2);
    command.add_option("--dataset", options->dataset, "import: which dataset PATH holds, where it is not recognized");
    command.add_flag("--coverage", options->coverage,
                     "verify: how complete the catalog is, and which rules lack figures");
    command.add_option("--currency", options->currency, "prices: of rows that name none");
    command.add_option("--date", options->date, "prices: of rows that have none; today if not given");
    command.add_option("--kind", options->kind, "prices: list, street, quote or user")
        ->check(CLI::IsMember({"list", "street", "quote", "user"}));
    command.add_option("--rate", options->rates, "prices: a dated rate, as EUR/USD=1.08@2026-11-20")
        ->allow_extra_args(false);
    return [options, &context] {
        for (const Command& known : commands)
            if (options->words.front() == known.word && options->words.size() == known.words)
                return known.run(context, *options);
        return context.bad({ErrorCode::Usage, "", join(options->words, " "), "not a catalog command",
                            "see `flopsmith-cli catalog --help`"});
    };
}

} // namespace

extern const Verb catalogVerb;
const Verb catalogVerb{"catalog", "check the catalog, import datasets and prices into your own", &setUpCatalog};

} // namespace flopsmith
