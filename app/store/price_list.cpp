#include "app/store/price_list.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/csv_reader.h"
#include "app/io/part_json.h"
#include "app/parts/search.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxRows = 500'000;
constexpr std::size_t maxCells = 200;
constexpr std::size_t maxSuggestions = 50; // looking for a likely part takes a scan of the catalog

struct Row {
    std::size_t line = 0;
    std::vector<std::string> cells;
};

/// Reads rows of a table with quoted cells.
class TableText {
public:
    TableText(std::string_view text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// False at the end, and when a quote has no end.
    bool next(Row& row)
    {
        row.cells.clear();
        row.line = m_line;
        if (m_at >= m_text.size())
            return false;
        std::string cell;
        for (bool more = true; more;) {
            more = readCell(cell) && row.cells.size() < maxCells;
            row.cells.emplace_back(trimmed(cell));
        }
        return !m_broken;
    }
    [[nodiscard]] bool broken() const { return m_broken; }
    [[nodiscard]] std::size_t line() const { return m_line; }

private:
    /// True when another cell follows on the row.
    bool readCell(std::string& cell)
    {
        cell.clear();
        bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
        if (quoted)
            ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '\n')
                ++m_line;
            if (quoted && c == '"') {
                if (m_at < m_text.size() && m_text[m_at] == '"')
                    cell.push_back(m_text[m_at++]);
                else
                    quoted = false;
            } else if (quoted) {
                cell.push_back(c);
            } else if (c == m_separator) {
                return true;
            } else if (c == '\n') {
                return false;
            } else if (c != '\r') {
                cell.push_back(c);
            }
        }
        m_broken = quoted;
        return false;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    bool m_broken = false;
};

enum class Column { Id, Number, Name, Price, Currency, Date, Kind, Source, Rate, RateCurrency, RateDate };

std::optional<Column> columnOf(const std::string& key)
{
    static const std::map<std::string, Column, std::less<>> names{{"id", Column::Id},
                                                                  {"part", Column::Id},
                                                                  {"partid", Column::Id},
                                                                  {"mpn", Column::Number},
                                                                  {"partnumber", Column::Number},
                                                                  {"partno", Column::Number},
                                                                  {"sku", Column::Number},
                                                                  {"articlenumber", Column::Number},
                                                                  {"manufacturerpartnumber", Column::Number},
                                                                  {"name", Column::Name},
                                                                  {"product", Column::Name},
                                                                  {"description", Column::Name},
                                                                  {"price", Column::Price},
                                                                  {"amount", Column::Price},
                                                                  {"unitprice", Column::Price},
                                                                  {"currency", Column::Currency},
                                                                  {"cur", Column::Currency},
                                                                  {"date", Column::Date},
                                                                  {"pricedate", Column::Date},
                                                                  {"kind", Column::Kind},
                                                                  {"source", Column::Source},
                                                                  {"shop", Column::Source},
                                                                  {"supplier", Column::Source},
                                                                  {"seller", Column::Source},
                                                                  {"rate", Column::Rate},
                                                                  {"exchangerate", Column::Rate},
                                                                  {"ratecurrency", Column::RateCurrency},
                                                                  {"rateto", Column::RateCurrency},
                                                                  {"ratedate", Column::RateDate}};
    const auto at = names.find(key);
    return at == names.end() ? std::nullopt : std::optional(at->second);
}

struct Head {
    char decimal = 0; // what stands before decimals; 0: unknown
    std::map<Column, std::size_t> columns;
    std::string currency; // that the price's head names

    [[nodiscard]] std::string cell(const Row& row, Column column) const
    {
        const auto at = columns.find(column);
        return at == columns.end() || at->second >= row.cells.size() ? std::string() : row.cells[at->second];
    }
};

Head headOf(const Row& row)
{
    Head out;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string key = searchKey(row.cells[i]);
        auto column = columnOf(key);
        std::string currency;
        if (!column && key.size() > 3) {
            // price_usd, Price (EUR)
            column = columnOf(key.substr(0, key.size() - 3));
            currency = key.substr(key.size() - 3);
            std::transform(currency.begin(), currency.end(), currency.begin(),
                           [](char c) { return static_cast<char>(c - 'a' + 'A'); });
            if (column != Column::Price || !isCurrency(currency))
                continue;
        }
        if (!column || !out.columns.emplace(*column, i).second)
            continue;
        if (!currency.empty())
            out.currency = currency;
    }
    return out;
}

/// Finds the one part that a row means.
class PartFinder {
public:
    explicit PartFinder(const Catalog& catalog)
        : m_catalog(catalog)
    {
        for (const Part& part : catalog.parts()) {
            for (const std::string& mpn : part.mpn)
                remember(m_byNumber, searchKey(mpn), part);
            remember(m_byName, searchKey(part.fullName()), part);
            if (part.fullName() != part.name)
                remember(m_byName, searchKey(part.name), part);
        }
    }

    /// nullptr and `why` when there is none, or more than one.
    const Part* find(const std::string& id, const std::string& number, const std::string& name, Message& why)
    {
        if (!id.empty()) {
            const Part* part = m_catalog.find(id);
            if (!part)
                why = missing(FLOPSMITH_TR("import", "no part has the id '%1'"),
                              FLOPSMITH_TR("import", "no part has the id '%1'; did you mean %2?"), id, id);
            return part;
        }
        const std::string& words = name.empty() ? number : name;
        for (const bool byNumber : {true, false}) {
            const std::string& text = byNumber ? number : name;
            if (text.empty())
                continue;
            const Index& index = byNumber ? m_byNumber : m_byName;
            const auto at = index.find(searchKey(text));
            if (at != index.end() && at->second)
                return at->second;
            if (at != index.end()) {
                why = says(byNumber ? FLOPSMITH_TR("import", "several parts have the part number '%1'; give the id")
                                    : FLOPSMITH_TR("import", "several parts have the name '%1'; give the id"),
                           oneLine(text.substr(0, 80)));
                return nullptr;
            }
            if (byNumber && !name.empty())
                continue; // the name may still tell
            why = byNumber
                ? missing(FLOPSMITH_TR("import", "no part has the part number '%1'"),
                          FLOPSMITH_TR("import", "no part has the part number '%1'; did you mean %2?"), text, words)
                : missing(FLOPSMITH_TR("import", "no part has the name '%1'"),
                          FLOPSMITH_TR("import", "no part has the name '%1'; did you mean %2?"), text, words);
        }
        if (why.empty())
            why = FLOPSMITH_TR("import", "names no part");
        return nullptr;
    }

private:
    using Index = std::unordered_map<std::string, const Part*>; // nullptr: several

    static void remember(Index& index, std::string key, const Part& part)
    {
        if (key.empty())
            return;
        const auto [at, isNew] = index.emplace(std::move(key), &part);
        if (!isNew && at->second != &part)
            at->second = nullptr;
    }
    /// `text` names nothing; `guess` is said where a part is found by `words`.
    Message missing(std::string_view plain, std::string_view guess, const std::string& text, const std::string& words)
    {
        const std::string named = oneLine(text.substr(0, 80));
        std::string likely = words.substr(0, 200);
        std::replace(likely.begin(), likely.end(), '-', ' ');
        const auto rows = ++m_suggestions > maxSuggestions ? std::vector<RowIndex>()
                                                           : search(m_catalog, {likely, {}, {}, SortKey::Name});
        return rows.empty() ? says(plain, named) : says(guess, named, m_catalog.parts()[rows.front()].id.str());
    }

    const Catalog& m_catalog;
    Index m_byNumber;
    Index m_byName;
    std::size_t m_suggestions = 0;
};

std::optional<PriceKind> kindFrom(const std::string& word)
{
    for (const PriceKind kind : {PriceKind::List, PriceKind::Street, PriceKind::Quote, PriceKind::User})
        if (searchKey(word) == priceKindName(kind))
            return kind;
    return std::nullopt;
}

class RowReader {
public:
    RowReader(const Head& head, const PriceDefaults& defaults)
        : m_head(head)
        , m_defaults(defaults)
    {
    }

    /// Why the row's price is refused; empty when `price` is set.
    Message price(const Row& row, Price& price) const
    {
        const std::string text = cell(row, Column::Price);
        const auto read = readPriceText(text, m_head.decimal);
        if (text.empty())
            return FLOPSMITH_TR("import", "has no price");
        if (!read)
            return says(FLOPSMITH_TR("import", "'%1' is not a price, or can be read in two ways; write it as 1299.00"),
                        oneLine(text.substr(0, 40)));
        if (read->amount <= 0)
            return FLOPSMITH_TR("import", "a price of 0 is no price");
        std::string currency = cell(row, Column::Currency);
        std::transform(currency.begin(), currency.end(), currency.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        for (const std::string& other : {read->currency, m_head.currency, m_defaults.currency})
            if (currency.empty())
                currency = other;
        if (!isCurrency(currency))
            return currency.empty()
                ? Message(FLOPSMITH_TR("import", "names no currency"))
                : says(FLOPSMITH_TR("import", "'%1' is no currency; use the code of ISO 4217, as USD"),
                       oneLine(currency.substr(0, 8)));
        const std::string date = cell(row, Column::Date);
        price.date = date.empty() ? m_defaults.date : calendarDayOf(date);
        if (price.date.empty())
            return says(FLOPSMITH_TR("import", "'%1' is not a date; write it as 2026-11-21"),
                        oneLine(date.substr(0, 20)));
        if (price.date > m_defaults.today)
            return says(FLOPSMITH_TR("import", "the date %1 is still to come"), price.date);
        const std::string kind = cell(row, Column::Kind);
        const auto named = kind.empty() ? std::optional(m_defaults.kind) : kindFrom(kind);
        if (!named)
            return says(FLOPSMITH_TR("import", "'%1' is no kind of price; write list, street, quote or user"),
                        oneLine(kind.substr(0, 20)));
        price.kind = *named;
        price.money = Money::of(read->amount, currency);
        price.source = oneLine(cell(row, Column::Source));
        if (price.source.empty())
            price.source = m_defaults.source;
        return {};
    }

    /// Why the row's rate is refused; empty when there is none or `rates` got it.
    Message rate(const Row& row, const Price& price, std::vector<ExchangeRate>& rates) const
    {
        const std::string text = cell(row, Column::Rate);
        if (text.empty())
            return {};
        const auto value = parseDecimal(text);
        std::string quote = cell(row, Column::RateCurrency);
        if (quote.empty())
            quote = "USD";
        const std::string dateText = cell(row, Column::RateDate);
        const std::string date = dateText.empty() ? price.date : calendarDayOf(dateText);
        if (!value || !(*value > 0 && *value < 1e9))
            return says(FLOPSMITH_TR("import", "'%1' is not a rate; write how many %2 one %3 is worth, as 1.08"),
                        oneLine(text.substr(0, 20)), oneLine(quote.substr(0, 3)), price.money.currency);
        if (!isCurrency(quote) || quote == price.money.currency)
            return FLOPSMITH_TR("import", "the rate's currency must be another one");
        if (date.empty() || date > m_defaults.today)
            return FLOPSMITH_TR("import", "the rate has no date that has come");
        const ExchangeRate rate{price.money.currency, quote, date, *value};
        if (std::find(rates.begin(), rates.end(), rate) == rates.end())
            rates.push_back(rate);
        return {};
    }

private:
    [[nodiscard]] std::string cell(const Row& row, Column column) const { return m_head.cell(row, column); }

    const Head& m_head;
    const PriceDefaults& m_defaults;
};

/// What stands before decimals, as the prices that can be read in one way only show it.
char decimalMark(std::string_view text, const Head& head)
{
    TableText table(text, separatorOf(text));
    DecimalMarks marks;
    Row row;
    while (table.next(row))
        marks.see(head.cell(row, Column::Price));
    return marks.agreed();
}

} // namespace

Result<PriceList> readPriceList(std::string_view text, const std::string& file, const Catalog& catalog,
                                const PriceDefaults& defaults)
{
    const auto refused = [&](std::string place, std::string message, std::string remedy) {
        return fail({ErrorCode::Malformed, file, std::move(place), std::move(message), std::move(remedy)});
    };
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (!isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        return refused("", "is not text in UTF-8", "save it as CSV in UTF-8");
    TableText table(text, separatorOf(text));
    Row row;
    if (!table.next(row))
        return refused("", "is empty", "give a table with a head");
    Head head = headOf(row);
    head.decimal = decimalMark(text, head);
    const bool named = head.columns.contains(Column::Id) || head.columns.contains(Column::Number)
        || head.columns.contains(Column::Name);
    if (!named || !head.columns.contains(Column::Price))
        return refused("line 1", "has no head with a part and a price",
                       "name the columns: id (or part number, or name), price, currency, date");
    PartFinder finder(catalog);
    const RowReader reader(head, defaults);
    PriceList out;
    while (table.next(row)) {
        if (row.cells.size() == 1 && row.cells.front().empty())
            continue;
        if (++out.rows > maxRows)
            return fail({ErrorCode::TooLarge, file, "", fmt::format("has more than {} rows", maxRows), "split it"});
        PriceEntry entry;
        Message why;
        const Part* part =
            finder.find(head.cell(row, Column::Id), head.cell(row, Column::Number), head.cell(row, Column::Name), why);
        if (part)
            why = reader.price(row, entry.price);
        if (part && why.empty())
            why = reader.rate(row, entry.price, out.rates);
        if (!why.empty()) {
            out.refused.push_back({fmt::format("line {}", row.line), std::move(why)});
            continue;
        }
        entry.part = part->id;
        out.prices.push_back(std::move(entry));
    }
    if (table.broken())
        return refused(fmt::format("line {}", row.line), "a quote has no end", "close it with \"");
    return out;
}

} // namespace flopsmith
