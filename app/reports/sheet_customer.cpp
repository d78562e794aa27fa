// The version of a sheet for a customer: nothing in it names an amount of money.
#include <algorithm>
#include <array>

#include "app/reports/sheet_sections.h"

namespace flopsmith {

namespace {

/// ISO 4217 codes in which catalogs, tariffs and offers state prices, and the signs that people write.
constexpr std::array<std::string_view, 20> currencies{"USD", "EUR", "GBP", "CHF", "CNY", "JPY", "CAD",
                                                      "AUD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF",
                                                      "INR", "KRW", "TWD", "HKD", "SGD", "BRL"};
constexpr std::array<std::string_view, 4> signs{"$", "\u20ac", "\u00a3", "\u00a5"};

bool letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool namesMoney(std::string_view text)
{
    const auto sign = [&](std::string_view s) { return text.find(s) != std::string_view::npos; };
    if (std::any_of(signs.begin(), signs.end(), sign))
        return true;
    for (const std::string_view code : currencies)
        for (auto at = text.find(code); at != std::string_view::npos; at = text.find(code, at + 1)) {
            const auto end = at + code.size();
            if ((at == 0 || !letter(text[at - 1])) && (end == text.size() || !letter(text[end])))
                return true;
        }
    return false;
}

bool namesMoney(const ChartSpec& chart)
{
    return namesMoney(chart.x.unit) || namesMoney(chart.y.unit) || namesMoney(chart.x.title)
        || namesMoney(chart.y.title) || namesMoney(chart.title) || chart.id == "cost"
        || std::any_of(chart.series.begin(), chart.series.end(), [](const auto& s) { return namesMoney(s.name); })
        || std::any_of(chart.marks.begin(), chart.marks.end(), [](const auto& m) { return namesMoney(m.label); });
}

/// Rows whose words name an amount go; where only a number is one, it goes.
SheetTable cleaned(const SheetTable& table)
{
    SheetTable out = table;
    out.rows.clear();
    out.marked.clear();
    out.strong.clear();
    out.numbers.clear();
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::vector<std::string> row = table.rows[r];
        std::map<std::size_t, SheetNumber> numbers;
        bool keep = true;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const auto number = table.numbers.find({r, c});
            if (number != table.numbers.end() && number->second.money)
                row[c] = "\u2013";
            else if (number != table.numbers.end())
                numbers.emplace(c, number->second);
            keep = keep && !namesMoney(row[c]);
        }
        if (!keep)
            continue;
        for (auto& [column, number] : numbers)
            out.numbers.emplace(std::pair(out.rows.size(), column), std::move(number));
        if (r < table.marked.size())
            out.marked.push_back(table.marked[r]);
        if (std::find(table.strong.begin(), table.strong.end(), r) != table.strong.end())
            out.strong.push_back(out.rows.size());
        out.rows.push_back(std::move(row));
    }
    return out;
}

void cleanTexts(std::vector<std::string>& texts)
{
    std::erase_if(texts, [](const std::string& text) { return namesMoney(text); });
}

} // namespace

void removeMoney(Sheet& sheet)
{
    std::erase_if(sheet.facts, [](const auto& fact) { return namesMoney(fact.second); });
    for (SheetSection& section : sheet.sections) {
        cleanTexts(section.paragraphs);
        cleanTexts(section.notes);
        for (SheetTable& table : section.tables)
            table = cleaned(table);
        std::erase_if(section.charts, [](const ChartSpec& chart) { return namesMoney(chart); });
        for (ChartSpec& chart : section.charts)
            cleanTexts(chart.notes);
    }
}

} // namespace flopsmith
