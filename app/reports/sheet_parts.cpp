// The parts list: what to buy, where it goes, what it costs and how old that price is.
#include <algorithm>
#include <map>
#include <utility>

#include "app/base/text.h"
#include "app/build/cluster.h"
#include "app/build/exchange_rates.h"
#include "app/build/slot_name.h"
#include "app/ownership/ownership.h"
#include "app/reports/report_text.h"
#include "app/reports/sheet_cells.h"
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
            places.push_back(slotName(*slot));
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

void addPart(SheetTable& table, const Evaluation& evaluation, const Part& part, int count, bool cost)
{
    // Further numbers are those of other regions and packings.
    std::vector<SheetCell> row{placesText(*evaluation.machine, part), part.fullName(),
                               part.mpn.empty() ? std::string("\u2013") : part.mpn.front(), countCell(count)};
    const Price* price = cost ? part.newestPrice() : nullptr;
    if (price) {
        // Measured against the catalog's date, not today: a sheet says the same whenever it is written.
        const bool old = isOldPrice(price->date, evaluation.catalog->date());
        const std::string date = old ? sheetMessage(FLOPSMITH_TR("sheet", "%1 (old)"), {price->date}) : price->date;
        row.insert(row.end(),
                   {moneyCell(price->money), date, kindText(price->kind),
                    moneyCell({price->money.minor * count, price->money.currency})});
    } else if (cost) {
        row.insert(row.end(), {sheetText(FLOPSMITH_TR("sheet", "not known")), "\u2013", "\u2013", "\u2013"});
    }
    addRow(table, std::move(row));
}

/// What a server or case brings with it: no price of its own.
void addIncluded(SheetTable& table, const Evaluation& evaluation, bool cost)
{
    std::map<std::pair<std::string, std::string>, int> counts; // owner's key, part's name
    for (const Item& item : evaluation.machine->items())
        if (!item.includedIn.empty())
            ++counts[{item.includedIn.str(), item.part->fullName()}];
    for (const auto& [what, count] : counts) {
        std::vector<SheetCell> row{sheetMessage(FLOPSMITH_TR("sheet", "in %1"), {what.first}), what.second, "\u2013",
                                   countCell(count)};
        if (cost)
            row.insert(row.end(), {sheetText(FLOPSMITH_TR("sheet", "included")), "\u2013", "\u2013", "\u2013"});
        addRow(table, std::move(row));
    }
}

void addTotals(SheetTable& table, const Evaluation& evaluation)
{
    const MoneySum& sum = evaluation.estimate.cost.purchase;
    const std::string title = sum.unknown() > 0 ? sheetText(FLOPSMITH_TR("sheet", "Total, at least"))
                                                : sheetText(FLOPSMITH_TR("sheet", "Total"));
    const std::size_t first = table.rows.size();
    for (const Money& money : sum.totals())
        addRow(table, {"", title, "", "", "", "", "", moneyCell(money)});
    for (const Money& money : evaluation.estimate.cost.rentPerHour.totals())
        addRow(table, {"", sheetText(FLOPSMITH_TR("sheet", "Rent per hour")), "", "", "", "", "", moneyCell(money)});
    for (std::size_t row = first; row < table.rows.size(); ++row)
        table.strong.push_back(row);
}

SheetTable emptyPartsTable(bool cost)
{
    SheetTable table;
    table.columns = {{sheetText(FLOPSMITH_TR("sheet", "Place")), false, cost ? 13 : 25},
                     {sheetText(FLOPSMITH_TR("sheet", "Part")), false, 0},
                     {sheetText(FLOPSMITH_TR("sheet", "Order number")), false, cost ? 14 : 25},
                     {sheetText(FLOPSMITH_TR("sheet", "Count")), true, 7}};
    if (cost)
        table.columns.insert(table.columns.end(),
                             {{sheetText(FLOPSMITH_TR("sheet", "Unit price")), true, 13},
                              {sheetText(FLOPSMITH_TR("sheet", "Date")), false, 11},
                              {sheetText(FLOPSMITH_TR("sheet", "Kind")), false, 7},
                              {sheetText(FLOPSMITH_TR("sheet", "Sum")), true, 13}});
    return table;
}

void addPriceNotes(SheetSection& section, const Evaluation& evaluation)
{
    const CostEstimate& cost = evaluation.estimate.cost;
    const std::string& currency = evaluation.build->currency;
    if (cost.purchase.unknown() > 0)
        section.notes.push_back(
            countText(cost.purchase.unknown(),
                      FLOPSMITH_TR("sheet", "%1 part has no known price, so that the total is a lower bound."),
                      FLOPSMITH_TR("sheet", "%1 parts have no known price, so that the total is a lower bound.")));
    if (!cost.oldestPriceDate.empty())
        section.notes.push_back(sheetMessage(FLOPSMITH_TR("sheet",
                                                          "The newest known price of each part is used; the "
                                                          "oldest of them is of %1."),
                                             {cost.oldestPriceDate}));
    for (const RateUsed& rate : ratesUsed(*evaluation.machine, nullptr)) {
        if (!rate.owning)
            continue;
        section.notes.push_back(
            rate.value ? sheetMessage(FLOPSMITH_TR("sheet", "The total counts 1 %1 as %2 %3 (rate of %4)."),
                                      {rate.currency, formatNumber(*rate.value, 4), currency, rate.date})
                       : sheetMessage(FLOPSMITH_TR("sheet", "Amounts in %1 stand apart: no rate to %2 is stated (%3)."),
                                      {rate.currency, currency, "settings." + rateKey(rate.currency)}));
    }
}

} // namespace

SheetSection partsSection(const Evaluation& evaluation, bool cost)
{
    SheetSection section;
    section.title =
        cost ? sheetText(FLOPSMITH_TR("sheet", "Parts and prices")) : sheetText(FLOPSMITH_TR("sheet", "Parts"));
    SheetTable table = emptyPartsTable(cost);
    // What is bought, by category and in the order of the build; the same part of several entries is one row.
    std::vector<std::pair<const Part*, int>> bought;
    for (const Entry& entry : evaluation.build->parts) {
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
                addPart(table, evaluation, *part, count, cost);
    for (const PartId& id : evaluation.machine->missing()) {
        std::vector<SheetCell> row(table.columns.size(), SheetCell(""));
        row[0] = "\u2013";
        row[1] = sheetMessage(FLOPSMITH_TR("sheet", "%1: not in the catalog"), {id.str()});
        addRow(table, std::move(row));
    }
    addIncluded(table, evaluation, cost);
    if (table.rows.empty()) {
        section.paragraphs.push_back(sheetText(FLOPSMITH_TR("sheet", "The build has no parts yet.")));
        return section;
    }
    if (cost) {
        addTotals(table, evaluation);
        addPriceNotes(section, evaluation);
    }
    section.tables.push_back(std::move(table));
    return section;
}

} // namespace flopsmith
