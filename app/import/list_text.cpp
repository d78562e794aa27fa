#include "app/import/list_text.h"

#include <cstdint>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/import/parts_list.h"

namespace flopsmith {

namespace {

constexpr std::uint32_t replacement = 0xFFFD;

void append(std::string& out, std::uint32_t c)
{
    const auto byte = [&](std::uint32_t b) { out += static_cast<char>(static_cast<unsigned char>(b)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | (c >> 18U));
        byte(0x80U | ((c >> 12U) & 0x3FU));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

std::uint32_t at(std::string_view bytes, std::size_t i)
{
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    std::string out;
    const auto unit = [&](std::size_t i) {
        return bigEndian ? (at(bytes, i) << 8U) | at(bytes, i + 1) : at(bytes, i) | (at(bytes, i + 1) << 8U);
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        std::uint32_t c = unit(i);
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
            c = 0x10000U + ((c - 0xD800U) << 10U) + (unit(i + 2) - 0xDC00U);
            i += 2;
        } else if (c >= 0xD800 && c < 0xE000) {
            c = replacement;
        }
        append(out, c);
    }
    return out;
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::uint32_t c = at(bytes, i);
        // Of the upper controls only signs of money, quotes and trade marks are used: none of them matters here.
        append(out, c >= 0x80 && c < 0xA0 ? U' ' : c);
    }
    return out;
}

} // namespace

Result<std::string> decodedText(std::string_view bytes, const std::string& file)
{
    if (bytes.size() > maxListBytes)
        return fail({ErrorCode::TooLarge, file, "", fmt::format("is longer than {} MiB", maxListBytes >> 20U),
                     "give only the parts list"});
    std::string text;
    if (bytes.starts_with("\xEF\xBB\xBF"))
        text = bytes.substr(3);
    else if (bytes.starts_with("\xFF\xFE"))
        text = fromUtf16(bytes.substr(2), false);
    else if (bytes.starts_with("\xFE\xFF"))
        text = fromUtf16(bytes.substr(2), true);
    else
        text = bytes;
    if (text.find('\0') != std::string::npos)
        return fail({ErrorCode::Malformed, file, "", "is no text", "save the list as text, CSV or JSON"});
    if (!isValidUtf8(text))
        text = fromWindows1252(text);
    if (trimmed(text).empty())
        return fail({ErrorCode::Malformed, file, "", "is empty", "give a parts list"});
    return text;
}

} // namespace flopsmith
