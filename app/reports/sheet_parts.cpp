// The parts list: what to buy, where it goes, what it costs and how old that price is.
#include <algorithm>
#include <map>
#include <utility>

#include "app/base/text.h"
#include "app/build/cluster.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostPlaces = 4;

std::string kindText(PriceKind kind)
{
    switch (kind) {
    case PriceKind::List: return sheetText(FLOPSMITH_TR("sheet", "list"));
    case PriceKind::Street: return sheetText(FLOPSMITH_TR("sheet", "street"));
    case PriceKind::Quote: return sheetText(FLOPSMITH_TR("sheet", "quote"));
    case PriceKind::User: return sheetText(FLOPSMITH_TR("sheet", "own"));
    }
    return {};
}

/// Where the items of a part on the list sit, in a few words.
std::string placesText(const Machine& machine, const Part& part)
{
    std::vector<std::string> places;
    bool homeless = false;
    for (const Item& item : machine.items()) {
        if (item.part != &part || !item.includedIn.empty())
            continue;
        homeless = homeless || item.unplaced();
        if (const Slot* slot = machine.slot(item.slot))
            places.push_back(slot->label.empty() ? slot->id.str() : slot->label);
    }
    std::string text;
    if (places.size() > mostPlaces)
        text = sheetMessage(FLOPSMITH_TR("sheet", "%1 and %2 more"),
                            {places.front(), static_cast<std::int64_t>(places.size() - 1)});
    else
        text = join(places, ", ");
    if (homeless)
        text += (text.empty() ? "" : ", ") + sheetText(FLOPSMITH_TR("sheet", "no place"));
    return text.empty() ? "\u2013" : text;
}

std::vector<std::string> partRow(const Evaluation& evaluation, const Part& part, int count)
{
    std::vector<std::string> row{placesText(*evaluation.machine, part), part.fullName(), std::to_string(count)};
    const Price* price = part.newestPrice();
    if (!price) {
        row.insert(row.end(), {sheetText(FLOPSMITH_TR("sheet", "not known")), "\u2013", "\u2013", "\u2013"});
        return row;
    }
    const Money sum{price->money.minor * count, price->money.currency};
    // Measured against the catalog's date, not today: a sheet says the same whenever it is written.
    const bool old = isOldPrice(price->date, evaluation.catalog->date());
    const std::string date = old ? sheetMessage(FLOPSMITH_TR("sheet", "%1 (old)"), {price->date}) : price->date;
    row.insert(row.end(), {moneyText(price->money), date, kindText(price->kind), moneyText(sum)});
    return row;
}

/// What a server or case brings with it: no price of its own.
void addIncluded(SheetTable& table, const Evaluation& evaluation)
{
    std::map<std::pair<std::string, std::string>, int> counts; // owner's key, part's name
    for (const Item& item : evaluation.machine->items())
        if (!item.includedIn.empty())
            ++counts[{item.includedIn.str(), item.part->fullName()}];
    for (const auto& [what, count] : counts)
        table.rows.push_back({sheetMessage(FLOPSMITH_TR("sheet", "in %1"), {what.first}), what.second,
                              std::to_string(count), sheetText(FLOPSMITH_TR("sheet", "included")), "\u2013", "\u2013",
                              "\u2013"});
}

void addTotals(SheetTable& table, const Evaluation& evaluation)
{
    const MoneySum& sum = evaluation.estimate.cost.purchase;
    const std::string title = sum.unknown() > 0 ? sheetText(FLOPSMITH_TR("sheet", "Total, at least"))
                                                : sheetText(FLOPSMITH_TR("sheet", "Total"));
    const std::size_t first = table.rows.size();
    for (const Money& money : sum.totals())
        table.rows.push_back({"", title, "", "", "", "", moneyText(money)});
    for (const Money& money : evaluation.estimate.cost.rentPerHour.totals())
        table.rows.push_back(
            {"", sheetText(FLOPSMITH_TR("sheet", "Rent per hour")), "", "", "", "", moneyText(money)});
    for (std::size_t row = first; row < table.rows.size(); ++row)
        table.strong.push_back(row);
}

} // namespace

SheetSection partsSection(const Evaluation& evaluation)
{
    SheetSection section;
    section.title = sheetText(FLOPSMITH_TR("sheet", "Parts and prices"));
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Place")), false, 17},
                     {sheetText(FLOPSMITH_TR("sheet", "Part")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Count")), true, 7},
                     {sheetText(FLOPSMITH_TR("sheet", "Unit price")), true, 13},
                     {sheetText(FLOPSMITH_TR("sheet", "Date")), false, 11},
                     {sheetText(FLOPSMITH_TR("sheet", "Kind")), false, 7},
                     {sheetText(FLOPSMITH_TR("sheet", "Sum")), true, 13}};
    const std::vector<Entry>& entries = evaluation.build->parts;
    // What is bought, by category and in the order of the build; the same part of several entries is one row.
    std::vector<std::pair<const Part*, int>> bought;
    for (const Entry& entry : entries) {
        const Part* part = findPart(*evaluation.catalog, *evaluation.build, entry.part);
        const auto at = std::find_if(bought.begin(), bought.end(), [&](const auto& b) { return b.first == part; });
        // Of a cluster all machines are bought.
        if (part && at == bought.end())
            bought.emplace_back(part, countOf(*evaluation.build, entry, *part));
        else if (part)
            at->second += countOf(*evaluation.build, entry, *part);
    }
    for (const std::string_view category : categoryNames())
        for (const auto& [part, count] : bought)
            if (part->category() == category)
                table.rows.push_back(partRow(evaluation, *part, count));
    for (const PartId& id : evaluation.machine->missing())
        table.rows.push_back(
            {"\u2013", id.str(), "", sheetText(FLOPSMITH_TR("sheet", "not in the catalog")), "", "", ""});
    addIncluded(table, evaluation);
    if (table.rows.empty()) {
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "The build has no parts yet.")));
        return section;
    }
    addTotals(table, evaluation);
    section.tables.push_back(std::move(table));
    const CostEstimate& cost = evaluation.estimate.cost;
    if (cost.purchase.unknown() > 0)
        section.paragraphs.push_back(
            countText(cost.purchase.unknown(),
                      FLOPSMITH_TR("sheet", "%1 part has no known price, so that the total is a lower bound."),
                      FLOPSMITH_TR("sheet", "%1 parts have no known price, so that the total is a lower bound.")));
    if (!cost.oldestPriceDate.empty())
        section.paragraphs.push_back(sheetMessage(FLOPSMITH_TR("sheet",
                                                               "The newest known price of each part is used; the "
                                                               "oldest of them is of %1. Currencies are not "
                                                               "converted."),
                                                  {cost.oldestPriceDate}));
    return section;
}

} // namespace flopsmith
