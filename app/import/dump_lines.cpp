#include "app/import/dump_lines.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "app/base/text.h"
#include "app/import/name_words.h"
#include "app/import/pci_ids.h"

namespace flopsmith {

namespace {

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr std::string_view unnamed = "Device"; // what lspci writes for a device that it does not know

/// Four hexadecimal digits.
std::optional<std::uint16_t> hexNumber(std::string_view text)
{
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    const bool whole = text.size() == 4 && error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

/// "01:00.0 0302: 10de:2204 (rev a1)"
std::optional<PciLine> numericLine(std::string_view bus, std::string_view rest)
{
    constexpr std::size_t used = 15; // of "0302: 10de:2204"
    if (rest.size() < used || rest.substr(4, 2) != ": " || rest[10] != ':' || (rest.size() > used && rest[used] != ' '))
        return std::nullopt;
    PciLine out{busAddress(bus), std::string(rest.substr(0, 4)), std::string(unnamed), std::string(rest.substr(6, 4)),
                std::string(rest.substr(11, 4))};
    const bool good = !out.bus.empty() && hexNumber(out.klass) && hexNumber(out.vendor) && hexNumber(out.deviceId);
    return good ? std::optional(std::move(out)) : std::nullopt;
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
    if (blank != std::string_view::npos && blank <= 16)
        if (auto numeric = numericLine(line.substr(0, blank), line.substr(blank + 1)))
            return numeric;
    const auto klass = line.find(" [", blank);
    if (blank == std::string_view::npos || blank > 16 || klass == std::string_view::npos || klass + 9 > line.size()
        || line.substr(klass + 6, 2) != "]:")
        return std::nullopt;
    PciLine out{busAddress(line.substr(0, blank)), std::string(line.substr(klass + 2, 4)), {}, {}, {}};
    std::string_view rest = trimmed(line.substr(klass + 8));
    const auto revision = rest.rfind(" (rev ");
    rest = rest.substr(0, revision);
    const auto ids = rest.rfind('[');
    if (out.bus.empty() || ids == std::string_view::npos || rest.size() < ids + 11 || rest[ids + 5] != ':')
        return std::nullopt;
    out.vendor = rest.substr(ids + 1, 4);
    out.deviceId = rest.substr(ids + 6, 4);
    out.device = oneLine(trimmed(rest.substr(0, std::min<std::size_t>(ids, 300))));
    return out;
}

bool isUnnamed(const PciLine& line)
{
    const std::string_view name = line.device;
    return name == unnamed || (name.ends_with(unnamed) && name[name.size() - unnamed.size() - 1] == ' ');
}

PciLine named(PciLine line, const PciIds& ids)
{
    const auto vendor = hexNumber(line.vendor);
    const auto device = hexNumber(line.deviceId);
    if (!isUnnamed(line) || !vendor || !device)
        return line;
    if (const std::string_view name = ids.device(*vendor, *device); !name.empty())
        line.device = std::string(ids.vendor(*vendor)) + " " + std::string(name);
    return line;
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
