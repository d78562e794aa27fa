#include "app/import/price_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/text.h"
#include "app/io/part_json.h"

namespace flopsmith {

namespace {

struct Sign {
    std::string_view text;
    std::string_view currency;
};
constexpr std::array currencySigns{Sign{"US$", "USD"}, Sign{"$", "USD"}, Sign{"\u20ac", "EUR"}, Sign{"\u00a3", "GBP"}};

/// Takes a currency's sign or code from either end of `text`.
std::string takeCurrency(std::string& text)
{
    for (const Sign& sign : currencySigns)
        for (const bool front : {true, false})
            if (front ? text.starts_with(sign.text) : text.ends_with(sign.text)) {
                text.erase(front ? 0 : text.size() - sign.text.size(), sign.text.size());
                return std::string(sign.currency);
            }
    for (const std::size_t at : {std::size_t{0}, text.size() < 3 ? 0 : text.size() - 3})
        if (text.size() > 3 && isCurrency(std::string_view(text).substr(at, 3))) {
            std::string code = text.substr(at, 3);
            text.erase(at, 3);
            return code;
        }
    return {};
}

bool allDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "1,299,000" with ',' as the mark: groups of three after the first.
bool isGrouped(std::string_view text, char mark)
{
    const auto groups = split(text, mark);
    return groups.size() > 1 && groups.front().size() <= 3
        && std::all_of(groups.begin(), groups.end(), [](const std::string& g) { return allDigits(g); })
        && std::all_of(groups.begin() + 1, groups.end(), [](const std::string& g) { return g.size() == 3; });
}

/// The number in the C locale; empty when it can be read in two ways or in none.
std::string inCLocale(const std::string& text, char known)
{
    const std::size_t dot = text.rfind('.');
    const std::size_t comma = text.rfind(',');
    const bool hasDot = dot != std::string::npos;
    const bool hasComma = comma != std::string::npos;
    if (!hasDot && !hasComma)
        return text;
    const auto without = [&](char mark) {
        std::string out = text;
        std::erase(out, mark);
        return out;
    };
    if (hasDot && hasComma) {
        const char decimal = dot > comma ? '.' : ',';
        const char group = decimal == '.' ? ',' : '.';
        const std::size_t at = std::max(dot, comma);
        if (!isGrouped(std::string_view(text).substr(0, at), group))
            return {};
        std::string out = without(group);
        std::replace(out.begin(), out.end(), ',', '.');
        return out;
    }
    const char mark = hasDot ? '.' : ',';
    const auto count = std::count(text.begin(), text.end(), mark);
    if (count > 1)
        return isGrouped(text, mark) ? without(mark) : std::string();
    if (isGrouped(text, mark) && text.front() != '0') {
        if (known == 0)
            return mark == ',' ? without(mark) : std::string(); // 1.299: a thousand, or dollars an hour?
        if (known != mark)
            return without(mark);
    }
    std::string out = text;
    std::replace(out.begin(), out.end(), ',', '.');
    return out;
}

/// An amount without blanks and currency.
struct BareAmount {
    std::string digits;
    std::string currency;
    char decimal = 0; // "1.299,-" shows it
};

BareAmount bareAmount(std::string_view text)
{
    std::string rest;
    for (std::size_t i = 0; i < text.size(); ++i) {
        // Blanks, the no-break ones too, and apostrophes group digits; "1.234,-" ends in a dash.
        if (text.substr(i, 2) == "\u00a0" || text.substr(i, 3) == "\u202f" || text.substr(i, 3) == "\u2019") {
            i += text.substr(i, 2) == "\u00a0" ? 1 : 2;
            continue;
        }
        if (text[i] != ' ' && text[i] != '\'')
            rest.push_back(text[i]);
    }
    std::string currency = takeCurrency(rest);
    char decimal = 0;
    if (rest.ends_with(",-") || rest.ends_with(".-")) {
        decimal = rest[rest.size() - 2];
        rest.resize(rest.size() - 2);
    }
    return {std::move(rest), std::move(currency), decimal};
}

} // namespace

std::optional<PriceText> readPriceText(std::string_view text, char decimal)
{
    PriceText out;
    BareAmount bare = bareAmount(text);
    out.currency = std::move(bare.currency);
    const std::string plain = inCLocale(bare.digits, bare.decimal == 0 ? decimal : bare.decimal);
    if (plain.empty() || plain.find_first_not_of("0123456789.") != std::string::npos)
        return std::nullopt;
    const auto amount = parseDecimal(plain);
    if (!amount || !(*amount >= 0 && *amount <= 1e9))
        return std::nullopt;
    out.amount = *amount;
    return out;
}

char decimalMarkOf(std::string_view text)
{
    const BareAmount bare = bareAmount(text);
    const std::string& digits = bare.digits;
    if (bare.decimal != 0 && readPriceText(text))
        return bare.decimal;
    const std::size_t last = digits.find_last_of(".,");
    if (last == std::string::npos || !readPriceText(text) || last + 1 == digits.size())
        return 0;
    const char mark = digits[last];
    const char other = mark == '.' ? ',' : '.';
    // Three digits behind the only mark can be a thousand or decimals, several of the same are thousands.
    if (digits.find(other) != std::string::npos)
        return mark;
    if (std::count(digits.begin(), digits.end(), mark) > 1)
        return other;
    return digits.size() - last == 4 && digits.front() != '0' ? '\0' : mark;
}

void DecimalMarks::see(std::string_view text)
{
    const char mark = decimalMarkOf(text);
    if (mark == 0)
        return;
    m_contradict = m_contradict || (m_mark != 0 && m_mark != mark);
    m_mark = mark;
}

bool isCalendarDay(std::string_view date)
{
    if (date.size() != 10 || date[4] != '-' || date[7] != '-')
        return false;
    const auto number = [&](std::size_t at, std::size_t size) {
        const std::string_view digits = date.substr(at, size);
        return allDigits(digits) ? static_cast<int>(*parseDecimal(digits)) : -1;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 1980 || month < 1 || month > 12 || day < 1)
        return false;
    static constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

std::string calendarDayOf(std::string_view text)
{
    const bool german = text.size() == 10 && text[2] == '.' && text[5] == '.';
    std::string iso(text.substr(0, 10));
    if (german) {
        iso = text.substr(6);
        for (const std::string_view piece : {text.substr(3, 2), text.substr(0, 2)})
            iso.append("-").append(piece);
    }
    const bool rest = text.size() == 10 || (text.size() > 10 && (text[10] == 'T' || text[10] == ' '));
    return rest && isCalendarDay(iso) ? iso : std::string();
}

} // namespace flopsmith
