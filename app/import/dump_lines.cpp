#include "app/import/dump_lines.h"

#include <algorithm>
#include <array>

#include "app/base/text.h"
#include "app/import/name_words.h"

namespace flopsmith {

namespace {

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

std::string busAddress(std::string_view text)
{
    std::string out = folded(text.substr(0, 20));
    if (std::count(out.begin(), out.end(), ':') == 1)
        out = "0000:" + out;
    if (out.size() > 12)
        out = out.substr(out.size() - 12);
    const bool good = out.size() == 12 && out[4] == ':' && out[7] == ':' && out[10] == '.'
        && std::all_of(out.begin(), out.end(), [](char c) { return isHex(c) || c == ':' || c == '.'; });
    return good ? out : std::string();
}

std::optional<PciLine> pciLine(std::string_view line)
{
    line = trimmed(line);
    const auto blank = line.find(' ');
    const auto klass = line.find(" [", blank);
    if (blank == std::string_view::npos || blank > 16 || klass == std::string_view::npos || klass + 9 > line.size()
        || line.substr(klass + 6, 2) != "]:")
        return std::nullopt;
    PciLine out{busAddress(line.substr(0, blank)), std::string(line.substr(klass + 2, 4)), {}, {}};
    std::string_view rest = trimmed(line.substr(klass + 8));
    const auto revision = rest.rfind(" (rev ");
    rest = rest.substr(0, revision);
    const auto ids = rest.rfind('[');
    if (out.bus.empty() || ids == std::string_view::npos || rest.size() < ids + 11 || rest[ids + 5] != ':')
        return std::nullopt;
    out.vendor = rest.substr(ids + 1, 4);
    out.device = oneLine(trimmed(rest.substr(0, std::min<std::size_t>(ids, 300))));
    return out;
}

bool hasAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

std::string soldName(const std::string& device)
{
    const auto close = device.rfind(']');
    const auto open = close == std::string::npos ? close : device.rfind('[', close);
    return open == std::string::npos || close + 1 < device.size() ? device : device.substr(open + 1, close - open - 1);
}

KeyValue keyValue(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon > 80)
        return {std::string(trimmed(line.substr(0, 80))), {}};
    return {std::string(trimmed(line.substr(0, colon))), oneLine(trimmed(line.substr(colon + 1, 300)))};
}

bool isFiller(std::string_view text)
{
    const std::string low = folded(text.substr(0, 60));
    static constexpr std::array fillers{"",
                                        "not specified",
                                        "unknown",
                                        "no dimm",
                                        "to be filled by o.e.m.",
                                        "default string",
                                        "system manufacturer",
                                        "system product name",
                                        "n/a",
                                        "none",
                                        "not provided",
                                        "empty",
                                        "0"};
    return std::any_of(fillers.begin(), fillers.end(), [&](const char* f) { return low == f; });
}

std::optional<double> leadingNumber(std::string_view text)
{
    const Words words = wordsOf(text.substr(0, 40));
    return words.empty() ? std::nullopt : words.front().number;
}

} // namespace flopsmith
