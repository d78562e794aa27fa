#include "app/base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <locale>
#include <sstream>

#include <fmt/format.h>
#include <utf8proc.h>

namespace flopsmith {

namespace {

/// Printable ASCII only, as nearly all texts of parts are: folding them by tables takes a fifth of an import.
bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> out;
    std::size_t from = 0;
    while (true) {
        const auto to = text.find(separator, from);
        out.emplace_back(text.substr(from, to == std::string_view::npos ? to : to - from));
        if (to == std::string_view::npos)
            return out;
        from = to + 1;
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

namespace {

bool isBidiControl(std::int32_t c)
{
    return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Calls `visit(codepoint, bytes)`; invalid bytes come as codepoint -1.
template <class Visit>
void eachCodepoint(std::string_view text, Visit visit)
{
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    std::size_t at = 0;
    while (at < text.size()) {
        utf8proc_int32_t c = -1;
        const auto n = utf8proc_iterate(data + at, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
        const std::size_t step = n > 0 ? static_cast<std::size_t>(n) : 1;
        visit(n > 0 ? c : -1, text.substr(at, step));
        at += step;
    }
}

} // namespace

std::string oneLine(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    std::string out;
    out.reserve(text.size());
    eachCodepoint(text, [&](std::int32_t c, std::string_view bytes) {
        if (c < 0)
            out += '?';
        else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || isBidiControl(c))
            out += ' ';
        else
            out += bytes;
    });
    return out;
}

std::optional<double> parseDecimal(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.find_first_not_of("+-.0123456789eE") != std::string_view::npos)
        return std::nullopt;
    std::istringstream in{std::string(text)};
    in.imbue(std::locale::classic());
    double value = 0;
    in >> value;
    if (!in || in.peek() != std::istringstream::traits_type::eof() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string formatNumber(double value, int decimals)
{
    std::string out = fmt::format("{:.{}f}", value, decimals);
    if (out.find('.') != std::string::npos) {
        out.erase(out.find_last_not_of('0') + 1);
        if (out.back() == '.')
            out.pop_back();
    }
    return out == "-0" ? "0" : out;
}

std::string folded(std::string_view utf8)
{
    if (isPlain(utf8))
        return lowered(utf8);
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD
                                                        | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    const auto n = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                static_cast<utf8proc_ssize_t>(utf8.size()), &mapped, options);
    if (n < 0)
        return lowered(utf8);
    std::string out(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(n));
    std::free(mapped);
    return out;
}

std::string searchKey(std::string_view utf8)
{
    std::string out = folded(utf8);
    std::erase_if(out, [](char c) {
        return c == ' ' || c == '-' || c == '_' || c == '/' || c == '.' || c == ',' || c == '(' || c == ')';
    });
    return out;
}

bool isValidUtf8(std::string_view bytes)
{
    if (isPlain(bytes))
        return true;
    bool valid = true;
    eachCodepoint(bytes, [&](std::int32_t c, std::string_view) { valid = valid && c >= 0; });
    return valid;
}

std::string renderTemplate(std::string_view pattern, const std::vector<std::string>& arguments)
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool mark = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const std::size_t index = mark ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (mark && index < arguments.size()) {
            out += arguments[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

std::string htmlEscaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

} // namespace flopsmith
