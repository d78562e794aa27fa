// catalog import, remove, datasets, prices, merges, split, join, record
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/cli/catalog_commands.h"
#include "app/io/atomic_file.h"
#include "app/io/json_reader.h"
#include "app/io/part_json.h"
#include "app/store/price_list.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostShown = 20; // in text; JSON lists all

Json skippedJson(const std::vector<SkippedRecord>& skipped)
{
    Json out = Json::array();
    for (const SkippedRecord& record : skipped)
        out.push_back({{"record", record.record}, {"why", record.why.text()}});
    return out;
}

std::string skippedText(const std::vector<SkippedRecord>& skipped)
{
    std::string out;
    for (std::size_t i = 0; i < skipped.size() && i < mostShown; ++i)
        out += fmt::format("  {}: {}\n", oneLine(skipped[i].record), oneLine(skipped[i].why.text()));
    if (skipped.size() > mostShown)
        out += fmt::format("  and {} more; --format json lists all\n", skipped.size() - mostShown);
    return out;
}

/// EUR/USD=RATE@DATE, the date in ISO 8601.
Result<ExchangeRate> rateFrom(const std::string& text, const std::string& today)
{
    ExchangeRate out;
    const std::size_t equals = text.find('=');
    const std::size_t at = text.find('@');
    const bool formed = equals == 7 && text[3] == '/' && at != std::string::npos && at > equals;
    const auto value = formed ? parseDecimal(text.substr(equals + 1, at - equals - 1)) : std::nullopt;
    if (formed)
        out = {text.substr(0, 3), text.substr(4, 3), text.substr(at + 1), value.value_or(0)};
    if (!value || *value <= 0 || !isCurrency(out.base) || !isCurrency(out.quote) || !isCalendarDay(out.date)
        || out.date > today)
        return fail({ErrorCode::Usage, "", "--rate " + oneLine(text), "is not a dated rate",
                     "write it as EUR/USD=1.08@2026-11-20"});
    return out;
}

} // namespace

int importIntoCatalog(VerbContext& context, const CatalogOptions& options)
{
    const auto bundled = context.bundledCatalog();
    if (!bundled)
        return context.bad(bundled.error());
    const auto set = importDataset(options.words[1], options.dataset, {});
    if (!set)
        return context.bad(set.error());
    ImportReport report;
    const auto done = context.withUserCatalog(Access::Write, [&](UserCatalog& own) -> Result<bool> {
        auto put = own.putDataset(*set, **bundled, {});
        if (!put)
            return fail(put.error());
        report = std::move(*put);
        return true;
    });
    if (!done)
        return context.bad(done.error());
    if (context.json()) {
        context.out(jsonText({{"dataset", set->dataset},
                              {"title", set->title},
                              {"licence", set->licence},
                              {"imported", report.imported},
                              {"merged", report.merged},
                              {"device_names", report.deviceNames},
                              {"skipped", skippedJson(report.skipped)}}));
        return exitFine;
    }
    const std::string what = report.deviceNames > 0
        ? fmt::format("names of {} devices for import-list", report.deviceNames)
        : fmt::format("{} imported, {} of them merged with parts that are there", report.imported, report.merged);
    context.out(
        fmt::format("{} ({}): {}, {} skipped\n", oneLine(set->title), set->dataset, what, report.skipped.size()));
    context.out(skippedText(report.skipped));
    if (!set->licence.empty())
        context.out("licence: " + oneLine(set->licence) + "\n");
    return exitFine;
}

int removeFromCatalog(VerbContext& context, const CatalogOptions& options)
{
    const auto done =
        context.withUserCatalog(Access::Write, [&](UserCatalog& own) { return own.removeDataset(options.words[1]); });
    if (!done)
        return context.bad(done.error());
    context.out(context.json() ? jsonText({{"removed", options.words[1]}}) : "removed " + options.words[1] + "\n");
    return exitFine;
}

int listDatasets(VerbContext& context)
{
    std::vector<DatasetInfo> all;
    const auto done = context.withUserCatalog(Access::Read, [&](UserCatalog& own) -> Result<bool> {
        auto read = own.datasets();
        if (!read)
            return fail(read.error());
        all = std::move(*read);
        return true;
    });
    // A catalog that nothing was put into yet has no datasets.
    if (!done && !(context.userCatalog.empty() && done.error().code == ErrorCode::NotFound))
        return context.bad(done.error());
    Json out{{"datasets", Json::array()}};
    std::string text;
    for (const DatasetInfo& one : all) {
        out["datasets"].push_back({{"name", one.name},
                                   {"title", one.title},
                                   {"licence", one.licence},
                                   {"imported", one.imported},
                                   {"parts", one.parts},
                                   {"merged", one.merged},
                                   {"skipped", one.skipped}});
        text += fmt::format("{:<20} {} parts, {} merged, {} skipped, imported {}: {}\n", one.name, one.parts,
                            one.merged, one.skipped, one.imported, oneLine(one.title));
    }
    context.out(context.json() ? jsonText(out) : text);
    return exitFine;
}

int addPriceList(VerbContext& context, const CatalogOptions& options)
{
    const auto catalog = context.catalog();
    if (!catalog && catalog.error().code != ErrorCode::NotFound)
        return context.bad(catalog.error());
    // The file for the prices may still be to be made.
    const auto parts = catalog ? catalog : context.bundledCatalog();
    if (!parts)
        return context.bad(parts.error());
    PriceDefaults defaults;
    defaults.today = todayText();
    defaults.date = options.date.empty() ? defaults.today : options.date;
    defaults.currency = options.currency;
    defaults.source = std::filesystem::path(options.words[1]).filename().string();
    for (const PriceKind kind : {PriceKind::List, PriceKind::Street, PriceKind::Quote, PriceKind::User})
        if (options.kind == priceKindName(kind))
            defaults.kind = kind;
    if (!isCalendarDay(defaults.date) || defaults.date > defaults.today)
        return context.bad({ErrorCode::Usage, "", "--date", "is not a day that has come", "write it as 2026-11-21"});
    if (!defaults.currency.empty() && !isCurrency(defaults.currency))
        return context.bad({ErrorCode::Usage, "", "--currency", "is no currency", "use the code of ISO 4217, as USD"});
    const auto bytes = readFile(options.words[1], maxPriceListBytes);
    if (!bytes)
        return context.bad(bytes.error());
    auto list = readPriceList(*bytes, options.words[1], **parts, defaults);
    if (!list)
        return context.bad(list.error());
    for (const std::string& text : options.rates) {
        const auto rate = rateFrom(text, defaults.today);
        if (!rate)
            return context.bad(rate.error());
        list->rates.push_back(*rate);
    }
    std::size_t added = 0;
    const auto done = context.withUserCatalog(Access::Write, [&](UserCatalog& own) -> Result<bool> {
        const auto put = own.addPrices(list->prices, list->rates);
        if (put)
            added = *put;
        return put ? Result<bool>(true) : fail(put.error());
    });
    if (!done)
        return context.bad(done.error());
    if (context.json())
        context.out(jsonText({{"rows", list->rows},
                              {"imported", list->prices.size()},
                              {"new", added},
                              {"rates", list->rates.size()},
                              {"skipped", skippedJson(list->refused)}}));
    else
        context.out(fmt::format("{} of {} rows taken, {} prices are new, {} rates, {} rows refused\n",
                                list->prices.size(), list->rows, added, list->rates.size(), list->refused.size())
                    + skippedText(list->refused));
    return list->prices.empty() && list->rows > 0 ? exitNo : exitFine;
}

int listMerges(VerbContext& context)
{
    std::vector<Merge> all;
    const auto done = context.withUserCatalog(Access::Read, [&](UserCatalog& own) -> Result<bool> {
        auto read = own.merges();
        if (!read)
            return fail(read.error());
        all = std::move(*read);
        return true;
    });
    if (!done)
        return context.bad(done.error());
    Json out{{"merges", Json::array()}};
    std::string text;
    for (const Merge& merge : all) {
        const std::string by = merge.reason == MergeReason::PartNumber ? "part number" : "name and key figures";
        out["merges"].push_back(
            {{"part", merge.absorbed.str()}, {"into", merge.kept.str()}, {"by", by}, {"split", merge.split}});
        text += fmt::format("{} {} {}, by {}\n", merge.absorbed.str(), merge.split ? "kept apart from" : "shown as",
                            merge.kept.str(), by);
    }
    context.out(context.json() ? jsonText(out) : text);
    return exitFine;
}

int splitMerge(VerbContext& context, const CatalogOptions& options, bool split)
{
    const auto done = context.withUserCatalog(
        Access::Write, [&](UserCatalog& own) { return own.setSplit(PartId(options.words[1]), split); });
    if (!done)
        return context.bad(done.error());
    return exitFine;
}

int showRecord(VerbContext& context, const CatalogOptions& options)
{
    std::string raw;
    const auto done = context.withUserCatalog(Access::Read, [&](UserCatalog& own) -> Result<bool> {
        auto read = own.rawRecord(PartId(options.words[1]));
        if (!read)
            return fail(read.error());
        raw = std::move(*read);
        return true;
    });
    if (!done)
        return context.bad(done.error());
    if (raw.empty())
        return context.bad({ErrorCode::NotFound, "", options.words[1], "no record is kept of it",
                            "name the id of an imported part: import:..."});
    context.out(raw + "\n");
    return exitFine;
}

} // namespace flopsmith
