// parts [QUERY] [--category C] [--fits BUILD] [--sort KEY]; parts show ID
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/base/quantity_text.h"
#include "app/base/text.h"
#include "app/build/fit_list.h"
#include "app/cli/verb.h"
#include "app/io/part_json.h"
#include "app/io/report_json.h"
#include "app/parts/search.h"

namespace flopsmith {

namespace {

struct PartsOptions {
    std::vector<std::string> words;
    std::string category;
    std::string fits;
    std::string sort;
};

/// The orders of a category as a list for people.
std::string sortNamesOf(std::string_view category)
{
    std::vector<std::string> names;
    for (const SortKey key : sortKeysOf(category))
        names.emplace_back(sortKeyName(key));
    return join(names, ", ");
}

Result<SortKey> sortOf(const PartsOptions& options)
{
    const auto key = options.sort.empty() ? SortKey::Best : sortKeyFrom(options.sort);
    const auto useful = sortKeysOf(options.category);
    if (key && std::find(useful.begin(), useful.end(), *key) != useful.end())
        return *key;
    return fail({ErrorCode::Usage, "", "--sort",
                 "no order '" + options.sort + "'" + (key ? " of " + options.category : ""),
                 "there are " + sortNamesOf(options.category)});
}

std::string confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Vendor: return "vendor";
    case Confidence::Measured: return "measured";
    case Confidence::Secondary: return "secondary";
    case Confidence::Assumed: return "assumed";
    }
    return {};
}

/// USD 1,599 (list, DATE, old)
std::string priceText(const Price& price)
{
    return fmt::format("{} ({}, {}{})", moneyText(price.money), priceKindName(price.kind), price.date,
                       isOldPrice(price.date, todayText()) ? ", old" : "");
}

/// What other sources say about the same figure, a line each.
std::string othersOf(const Part& part, std::string_view key, const Catalog& catalog)
{
    std::string text;
    for (const FigureNote& note : part.figureNotes)
        for (const FigureNote::Other& other : note.others) {
            if (note.key != key)
                continue;
            const auto source = std::find_if(catalog.sources().begin(), catalog.sources().end(),
                                             [&](const Source& s) { return s.key == other.source; });
            const Unit* unit = unitOfKey(key);
            const std::string value = unit ? other.text + " " + std::string(unit->symbol) : other.text;
            const bool known = source != catalog.sources().end() && !source->title.empty();
            text += fmt::format("  {:<24} {:<34} {}\n", "  another source", oneLine(value),
                                known ? source->title : oneLine(other.source));
        }
    return text;
}

std::string pageOf(const Part& part, const Catalog& catalog)
{
    std::string text = fmt::format("{}\n{} ({})\n", part.fullName(), part.id.str(), part.category());
    for (const FigureInfo& info : figuresOf(part.category())) {
        const ErasedFigure figure = figureOf(part, info.key);
        if (std::holds_alternative<std::monostate>(figure.value))
            continue;
        const Source& source = catalog.source(figure.source);
        text += fmt::format("  {:<24} {:<34} {} ({}{})\n", info.label, figureText(info.key, figure.value),
                            source.title.empty() ? source.key : source.title, confidenceWord(figure.confidence),
                            source.read.empty() ? "" : ", read " + source.read);
        text += othersOf(part, info.key, catalog);
    }
    for (const Price& price : part.prices)
        text += fmt::format("  {:<24} {:<34} {}\n", &price == part.newestPrice() ? "Price" : "Earlier or other price",
                            priceText(price), oneLine(price.source));
    return oneLine(part.notes).empty() ? text : text + "  " + oneLine(part.notes) + "\n";
}

int show(VerbContext& context, const std::string& id)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return context.bad(catalog.error());
    const Part* part = (*catalog)->find(id);
    if (!part)
        return context.bad({ErrorCode::NotFound, "", id, "no such part", "`flopsmith-cli parts` lists all ids"});
    context.out(context.json() ? partJsonWithSources(**catalog, *part) : pageOf(*part, **catalog));
    return exitFine;
}

int list(VerbContext& context, const PartsOptions& options)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return context.bad(catalog.error());
    const auto& names = categoryNames();
    if (!options.category.empty() && std::find(names.begin(), names.end(), options.category) == names.end())
        return context.bad({ErrorCode::Usage, "", "--category", "no category '" + options.category + "'",
                            "there are " + join({names.begin(), names.end()}, ", ")});
    const auto sort = sortOf(options);
    if (!sort)
        return context.bad(sort.error());
    EvaluationPtr build;
    if (!options.fits.empty()) {
        const auto loaded = context.evaluated(options.fits);
        if (!loaded)
            return context.bad(loaded.error());
        build = *loaded;
    }
    std::vector<const Part*> parts;
    std::optional<FitClasses> classes;
    std::optional<FitList> fits;
    if (build) {
        classes.emplace((*catalog)->parts());
        fits.emplace(*build->machine, (*catalog)->parts(), *classes);
    }
    const std::string words = join(options.words, " ");
    SearchQuery query{words, options.category, {}, *sort};
    if (build)
        query.currency = build->build->currency;
    const Found found = PartSearch(*catalog).find(query);
    for (const RowIndex row : found.rows) {
        const Part& part = (*catalog)->parts()[row];
        if (!fits || fits->verdict(row) != FitVerdict::DoesNotFit)
            parts.push_back(&part);
    }
    if (context.json()) {
        context.out(partsJson(parts, found.near));
        return exitFine;
    }
    if (found.near)
        context.out(fmt::format("no part matches '{}'; near names:\n", oneLine(words)));
    for (const Part* part : parts) {
        const Price* price = part->newestPrice();
        context.out(fmt::format("{:<44} {:<12} {:<48} {:<44} {}\n", part->id.str(), part->category(), part->fullName(),
                                join(keyFigures(*part), " \u00b7 "), price ? priceText(*price) : ""));
    }
    return exitFine;
}

std::function<int()> setUpParts(CLI::App& command, VerbContext& context)
{
    auto options = std::make_shared<PartsOptions>();
    command.add_option("query", options->words, "words to search for, or `show ID`");
    command.add_option("--category", options->category, "only this category");
    command.add_option("--sort", options->sort, "order: " + sortNamesOf({}));
    command.add_option("--fits", options->fits, "only parts that go into this build");
    return [options, &context] {
        if (options->words.size() == 2 && options->words.front() == "show")
            return show(context, options->words.back());
        return list(context, *options);
    };
}

} // namespace

extern const Verb partsVerb;
const Verb partsVerb{"parts", "search the catalog; `parts show ID` tells every figure with its source", &setUpParts};

} // namespace flopsmith
