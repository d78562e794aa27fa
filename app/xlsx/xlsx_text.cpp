#include "app/xlsx/xlsx_text.h"

#include <algorithm>
#include <set>

#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr std::size_t longestName = 31;
constexpr std::size_t longestCell = 32767;

/// The first `count` characters of a valid UTF-8 text.
std::string firstCharacters(const std::string& text, std::size_t count)
{
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool starts = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (starts && seen++ == count)
            return text.substr(0, i);
    }
    return text;
}

std::string plainName(std::string_view title)
{
    std::string name = isValidUtf8(title) ? oneLine(title) : std::string();
    std::replace_if(
        name.begin(), name.end(), [](char c) { return std::string_view("[]:*?/\\").find(c) != std::string_view::npos; },
        '-');
    // An apostrophe may stand inside of a name only.
    while (!name.empty() && (name.front() == '\'' || name.front() == ' '))
        name.erase(0, 1);
    name = firstCharacters(name, longestName);
    while (!name.empty() && (name.back() == '\'' || name.back() == ' '))
        name.pop_back();
    return name.empty() ? "Sheet" : name;
}

} // namespace

std::vector<std::string> worksheetNames(const std::vector<std::string>& titles)
{
    std::vector<std::string> out;
    std::set<std::string> taken;
    for (const std::string& title : titles) {
        const std::string plain = plainName(title);
        std::string name = plain;
        for (int number = 2; !taken.insert(folded(name)).second; ++number) {
            const std::string suffix = " " + std::to_string(number);
            name = firstCharacters(plain, longestName - suffix.size()) + suffix;
        }
        out.push_back(std::move(name));
    }
    return out;
}

std::string cellText(std::string_view text)
{
    return isValidUtf8(text) ? firstCharacters(oneLine(text), longestCell) : std::string();
}

std::string numberFormat(const SheetNumber& number)
{
    std::string digits = number.decimals > 0 ? "0." + std::string(static_cast<std::size_t>(number.decimals), '0') : "0";
    if (number.money)
        digits = "#,##" + digits;
    if (number.unit.empty())
        return digits;
    if (number.unit == "%")
        return digits + "%";
    std::string unit;
    std::copy_if(number.unit.begin(), number.unit.end(), std::back_inserter(unit), [](char c) { return c != '"'; });
    return digits + " \"" + unit + "\"";
}

} // namespace flopsmith
