#include "app/import/foreign_record.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

constexpr double largestCount = 1'000'000;

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
/// Of a unit: degrees are written with a sign of their own.
bool isLetter(char c)
{
    return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80U;
}

std::optional<double> numberIn(const RecordValue& value)
{
    if (value.isNumber())
        return value.number();
    if (value.isText())
        return plainNumber(value.text());
    return std::nullopt;
}

std::string textIn(const RecordValue& value)
{
    if (value.isText()) {
        std::string text = oneLine(trimmed(value.text()));
        return isUnknownWord(text) ? std::string() : text;
    }
    if (value.isNumber())
        return formatNumber(value.number(), 6);
    return {};
}

/// Unit words, lower case, with their dimension and size in base units; capacities come apart.
struct UnitWord {
    std::string_view word;
    Dimension dimension;
    double scale;
};

const UnitWord* unitWord(std::string_view word)
{
    static constexpr std::array words{
        UnitWord{"w", Dimension::Power, 1e3},
        UnitWord{"watts", Dimension::Power, 1e3},
        UnitWord{"kw", Dimension::Power, 1e6},
        UnitWord{"va", Dimension::Power, 1e3},
        UnitWord{"mm", Dimension::Length, 1e3},
        UnitWord{"cm", Dimension::Length, 1e4},
        UnitWord{"in", Dimension::Length, 25.4e3},
        UnitWord{"\"", Dimension::Length, 25.4e3},
        UnitWord{"g", Dimension::Mass, 1},
        UnitWord{"kg", Dimension::Mass, 1e3},
        UnitWord{"lb", Dimension::Mass, 453.59237},
        UnitWord{"lbs", Dimension::Mass, 453.59237},
        UnitWord{"hz", Dimension::Frequency, 1},
        UnitWord{"mhz", Dimension::Frequency, 1e6},
        UnitWord{"ghz", Dimension::Frequency, 1e9},
        UnitWord{"mt/s", Dimension::TransferRate, 1e6},
        UnitWord{"gt/s", Dimension::TransferRate, 1e9},
        UnitWord{"gb/s", Dimension::Bandwidth, 1e9},
        UnitWord{"tb/s", Dimension::Bandwidth, 1e12},
        UnitWord{"mb/s", Dimension::Bandwidth, 1e6},
        UnitWord{"gbit/s", Dimension::Bandwidth, 1e9 / 8},
        UnitWord{"gbps", Dimension::Bandwidth, 1e9 / 8},
        UnitWord{"gbe", Dimension::Bandwidth, 1e9 / 8},
        UnitWord{"mbps", Dimension::Bandwidth, 1e6 / 8},
        UnitWord{"byte/s", Dimension::Bandwidth, 1},
        UnitWord{"\u00b0c", Dimension::Temperature, 1e3},
        UnitWord{"c", Dimension::Temperature, 1e3},
        UnitWord{"cfm", Dimension::Airflow, 1e3},
        UnitWord{"db", Dimension::Noise, 1e3},
        UnitWord{"dba", Dimension::Noise, 1e3},
        UnitWord{"v", Dimension::Voltage, 1e3},
        UnitWord{"a", Dimension::Current, 1e3},
        UnitWord{"min", Dimension::Duration, 60},
    };
    const auto at = std::find_if(words.begin(), words.end(), [&](const UnitWord& u) { return u.word == word; });
    return at == words.end() ? nullptr : at;
}

/// Bytes of one "KB", "GiB", "T": binary for memory, or when the word says so.
std::optional<double> bytesOfWord(std::string_view word, bool binary)
{
    constexpr std::string_view prefixes = "kmgtp";
    if (word == "b" || word == "byte" || word == "bytes")
        return 1.0;
    const std::size_t power = word.empty() ? std::string_view::npos : prefixes.find(word.front());
    const std::string_view rest = word.empty() ? word : word.substr(1);
    if (power == std::string_view::npos || (!rest.empty() && rest != "b" && rest != "ib" && rest != "byte"))
        return std::nullopt;
    return std::pow(binary || rest == "ib" ? 1024.0 : 1000.0, static_cast<double>(power + 1));
}

/// Reads digits with thousands separators and one point from `at` on.
std::optional<double> numberAt(std::string_view text, std::size_t& at)
{
    std::string digits;
    bool point = false;
    while (at < text.size()) {
        const char c = text[at];
        const bool thousands = c == ',' && !point && at + 3 < text.size() && isDigit(text[at + 1])
            && isDigit(text[at + 2]) && isDigit(text[at + 3]);
        const bool decimal = c == '.' && !point && at + 1 < text.size() && isDigit(text[at + 1]);
        if (!isDigit(c) && !thousands && !decimal)
            break;
        point = point || decimal;
        if (!thousands)
            digits += c;
        ++at;
    }
    return digits.size() > 20 ? std::nullopt : plainNumber(digits);
}

} // namespace

const RecordValue* ForeignRecord::find(std::string_view key) const
{
    if (!m_value)
        return nullptr;
    for (const RecordValue& member : *m_value)
        if (member.key() == key)
            return member.isNull() ? nullptr : &member;
    return nullptr;
}

std::optional<double> ForeignRecord::number(std::string_view key) const
{
    const RecordValue* value = find(key);
    return value ? numberIn(*value) : std::nullopt;
}

std::optional<double> ForeignRecord::positive(std::string_view key) const
{
    const auto value = number(key);
    return value && *value > 0 ? value : std::nullopt;
}

std::optional<int> ForeignRecord::count(std::string_view key) const
{
    const auto value = number(key);
    if (!value || *value < 0 || *value > largestCount || *value != std::floor(*value))
        return std::nullopt;
    return static_cast<int>(*value);
}

std::string ForeignRecord::text(std::string_view key) const
{
    const RecordValue* value = find(key);
    return value ? textIn(*value) : std::string();
}

std::optional<bool> ForeignRecord::flag(std::string_view key) const
{
    const RecordValue* value = find(key);
    if (!value || (value->kind() != RecordKind::True && value->kind() != RecordKind::False))
        return std::nullopt;
    return value->kind() == RecordKind::True;
}

ForeignRecord ForeignRecord::at(std::string_view key) const
{
    const RecordValue* value = find(key);
    return value ? ForeignRecord(*value) : ForeignRecord();
}

std::vector<ForeignRecord> ForeignRecord::list(std::string_view key) const
{
    std::vector<ForeignRecord> out;
    if (const RecordValue* value = find(key); value && value->isList())
        for (const RecordValue& item : *value)
            if (item.isObject())
                out.emplace_back(item);
    return out;
}

std::vector<std::string> ForeignRecord::texts(std::string_view key) const
{
    std::vector<std::string> out;
    const RecordValue* value = find(key);
    const auto add = [&](const RecordValue& item) {
        if (std::string text = textIn(item); !text.empty())
            out.push_back(std::move(text));
    };
    if (value && value->isList())
        for (const RecordValue& item : *value)
            add(item);
    else if (value)
        add(*value);
    return out;
}

bool isUnknownWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 11> words{"",  "n/a",     "na",         "none",      "null", "nan",
                                                            "-", "unknown", "not listed", "undefined", "tbd"};
    return text.size() <= 10 && std::find(words.begin(), words.end(), asciiLower(text)) != words.end();
}

std::optional<double> plainNumber(std::string_view text)
{
    text = trimmed(text);
    double whole = 0;
    double scale = 1;
    bool point = false;
    bool digits = false;
    for (const char c : text.substr(text.starts_with('-') ? 1 : 0)) {
        if (c == '.' && !point) {
            point = true;
        } else if (isDigit(c)) {
            whole = whole * 10 + (c - '0');
            scale *= point ? 10 : 1;
            digits = true;
        } else {
            return parseDecimal(text);
        }
    }
    // Up to 15 digits both parts are exact, so that the quotient is the nearest number.
    if (!digits || text.size() > 15)
        return parseDecimal(text);
    return text.front() == '-' ? -whole / scale : whole / scale;
}

std::vector<Measure> measures(std::string_view text)
{
    std::vector<Measure> out;
    std::size_t at = 0;
    while (at < text.size()) {
        if (!isDigit(text[at])) {
            // The number of a name, as in DDR5 or x16, is no measure.
            const bool word = isAsciiLetter(text[at]);
            while (word && at < text.size() && (isAsciiLetter(text[at]) || isDigit(text[at])))
                ++at;
            at += word ? 0 : 1;
            continue;
        }
        const auto value = numberAt(text, at);
        std::size_t from = at;
        while (from < text.size() && text[from] == ' ')
            ++from;
        std::size_t to = from;
        while (to < text.size() && (isLetter(text[to]) || text[to] == '/' || text[to] == '"'))
            ++to;
        if (value)
            out.push_back({*value, asciiLower(text.substr(from, to - from))});
        at = std::max(at, to);
    }
    return out;
}

std::optional<Measure> oneMeasure(std::string_view text)
{
    auto all = measures(text);
    return all.size() == 1 ? std::optional(std::move(all.front())) : std::nullopt;
}

std::optional<double> inUnitOf(const Measure& measure, std::string_view key)
{
    const Unit* unit = unitOfKey(key);
    if (!unit || measure.unit.empty())
        return measure.value;
    if (unit->dimension == Dimension::Capacity) {
        const bool binary = unit->suffix == "gib" || unit->suffix == "mib";
        const auto bytes = bytesOfWord(measure.unit, binary);
        return bytes ? std::optional(measure.value * *bytes / unit->scale) : std::nullopt;
    }
    const UnitWord* word = unitWord(measure.unit);
    // Memory makers write MHz for transfers.
    if (word && unit->dimension == Dimension::TransferRate && word->dimension == Dimension::Frequency)
        return measure.value * word->scale / unit->scale;
    if (!word || word->dimension != unit->dimension)
        return std::nullopt;
    return measure.value * word->scale / unit->scale;
}

std::optional<double> measuredAs(std::string_view text, std::string_view key)
{
    const auto measure = oneMeasure(text);
    return measure ? inUnitOf(*measure, key) : std::nullopt;
}

std::string isoDate(std::string_view text)
{
    const auto whole = [](std::string_view digits) {
        const auto value = plainNumber(digits);
        return value && *value >= 0 && *value < 10'000 ? static_cast<int>(*value) : -1;
    };
    const auto valid = [](int year, int month, int day) {
        return year >= 1970 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    };
    if (text.size() >= 10 && text[4] == '-' && text[7] == '-') {
        const int year = whole(text.substr(0, 4));
        const int month = whole(text.substr(5, 2));
        const int day = whole(text.substr(8, 2));
        return valid(year, month, day) ? std::string(text.substr(0, 10)) : std::string();
    }
    if (const auto parts = split(text, '/'); parts.size() == 3 && parts[2].size() == 4) {
        const int month = whole(parts[0]);
        const int day = whole(parts[1]);
        const int year = whole(parts[2]);
        return valid(year, month, day) ? fmt::format("{:04}-{:02}-{:02}", year, month, day) : std::string();
    }
    if (text.size() == 5 && text[0] == 'Q' && text[2] == '\'' && text[1] >= '1' && text[1] <= '4') {
        const int year = whole(text.substr(3));
        const int full = year < 70 ? 2000 + year : 1900 + year;
        return year < 0 || year > 99 ? std::string() : fmt::format("{:04}-{:02}", full, (text[1] - '1') * 3 + 1);
    }
    return {};
}

} // namespace flopsmith
