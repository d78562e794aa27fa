#include "app/import/other_items.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

bool has(const Words& words, std::initializer_list<std::string_view> patterns)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const std::string_view pattern : patterns)
            if (wordsAt(words, i, pattern))
                return true;
    return false;
}

/// The number that follows `pattern`.
std::optional<double> numberAfter(const Words& words, std::string_view pattern)
{
    const auto length = static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), ' ')) + 1;
    for (std::size_t i = 0; i + length < words.size(); ++i)
        if (wordsAt(words, i, pattern) && words[i + length].number)
            return words[i + length].number;
    return std::nullopt;
}

/// The number that stands before `pattern`.
std::optional<double> numberBefore(const Words& words, std::string_view pattern)
{
    for (std::size_t i = 1; i < words.size(); ++i)
        if (wordsAt(words, i, pattern) && words[i - 1].number)
            return words[i - 1].number;
    return std::nullopt;
}

/// One entry of a list setting: "key=value,key=value".
struct SettingEntryText {
    std::string text;
    void add(std::string_view key, std::string_view value)
    {
        text += fmt::format("{}{}={}", text.empty() ? "" : ",", key, value);
    }
};

/// How a card is led away from its slot; empty when the words do not say.
std::string riserType(const Words& words)
{
    for (const std::string_view type : {"slimsas", "mcio", "oculink", "thunderbolt"})
        if (has(words, {type}))
            return std::string(type);
    if (has(words, {"sff 8654"}))
        return "slimsas";
    if (has(words, {"splitter", "splitters", "bifurcation card"}))
        return "splitter";
    return has(words, {"x 1 riser", "x 1 risers", "usb riser", "usb risers"}) ? "x1" : "";
}

std::string cableKind(const Words& words)
{
    if (has(words, {"add 2 psu", "psu sync", "sync cable", "dual psu adapter"}))
        return "psu-sync";
    if (has(words, {"nvlink bridge", "nvlink bridges", "nvlink"}))
        return "nvlink-bridge";
    if (has(words, {"switch", "switches", "pm", "pex"}) && !has(words, {"ethernet", "infiniband", "gbe"}))
        return "pcie-switch";
    if (!riserType(words).empty()
        || has(words, {"riser", "risers", "extender", "extenders", "retimer", "retimers", "redriver", "redrivers"}))
        return "riser";
    if (has(words, {"adapter", "adapters", "m 2 to pcie"}))
        return "adapter";
    return {};
}

/// Maker and generation of a switch by its chip: PM40 and PM50 are Microchip's of Gen4 and Gen5, PEX is Broadcom's.
SettingEntryText switchEntry(const Words& words, const Stated& stated, long long count)
{
    SettingEntryText out;
    std::optional<int> gen = stated.gen;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const auto number = words[i + 1].number;
        if (!number || !words[i + 1].joined || !out.text.empty())
            continue;
        if (words[i].text == "pm") {
            out.add("vendor", "microchip");
            gen = gen ? gen : std::optional(*number >= 50'000 ? 5 : 4);
        } else if (words[i].text == "pex") {
            out.add("vendor", "broadcom");
            gen = gen               ? gen
                : *number >= 89'000 ? std::optional(5)
                : *number >= 88'000 ? std::optional(4)
                                    : std::nullopt;
        }
    }
    if (out.text.empty() && has(words, {"microchip", "switchtec"}))
        out.add("vendor", "microchip");
    if (out.text.empty() && has(words, {"broadcom", "plx"}))
        out.add("vendor", "broadcom");
    out.add("count", std::to_string(std::min(count, 16LL)));
    if (gen)
        out.add("uplink_gen", std::to_string(*gen));
    if (stated.lanes)
        out.add("uplink_lanes", std::to_string(*stated.lanes));
    if (const auto parts = numberAfter(words, "into"); parts && has(words, {"virtual switches"}))
        out.add("parts", formatNumber(*parts, 0));
    return out;
}

void addSwitches(const std::string& entry, Settings& settings)
{
    Setting& list = settings["pcie_switches"];
    const auto* before = std::get_if<std::string>(&list);
    list = before && !before->empty() ? *before + ";" + entry : entry;
}

/// What the line says about the machine rather than names; true when it does.
bool readRemark(const Words& words, ParsedList& into)
{
    if (has(words, {"acs enabled", "acs on"}))
        into.settings["acs"] = true;
    else if (has(words, {"acs disabled", "acs off"}))
        into.settings["acs"] = false;
    else if (has(words, {"power strip", "extension cord", "steckdosenleiste"}))
        into.settings["power_strip"] = true;
    else if (const auto degree = numberAfter(words, "tensor parallel"); degree && *degree >= 1 && *degree <= 4096)
        into.workload = fmt::format("{{\"tensor_parallel\":{}}}", static_cast<int>(*degree));
    else if (const auto each = numberBefore(words, "gpus each"); each && *each >= 1 && *each <= maxCount)
        into.settings["gpus_per_node"] = *each;
    else
        return false;
    return true;
}

/// "x8/x4": risers of each of these widths.
std::vector<int> riserWidths(std::string_view text)
{
    for (const std::string& word : split(std::string(text), ' ')) {
        std::vector<int> out;
        for (const std::string& one : split(word, '/')) {
            const auto width =
                one.starts_with('x') || one.starts_with('X') ? parseDecimal(one.substr(1)) : std::nullopt;
            if (width && (*width == 1 || *width == 2 || *width == 4 || *width == 8 || *width == 16))
                out.push_back(static_cast<int>(*width));
        }
        if (out.size() > 1 && static_cast<std::ptrdiff_t>(out.size()) == std::count(word.begin(), word.end(), '/') + 1)
            return out;
    }
    return {};
}

} // namespace

ListItem cableItem(const std::string& line)
{
    ListItem item;
    const Counted read = counted(line);
    Words words = wordsOf(read.name);
    item.line = line;
    item.name = read.name;
    item.count = read.count;
    item.category = "cable";
    item.stated.kind = cableKind(words);
    if (item.stated.kind.empty())
        item.stated.kind = "riser";
    if (const std::string type = riserType(words); item.stated.kind == "riser" && !type.empty())
        item.settings["type"] = type;
    if (has(words, {"x 8 x 8"}) && item.stated.kind == "riser")
        item.settings["split"] = std::string("x8x8");
    if (has(words, {"x 4 x 4 x 4 x 4"}) && item.stated.kind == "riser")
        item.settings["split"] = std::string("x4x4x4x4");
    // "2 GPUs on Gen2 x1 risers", "8 USB x1 risers"
    if (read.count == 1 && !words.empty() && words[0].number && *words[0].number >= 2 && *words[0].number <= maxCount
        && words.size() > 2 && (words[1].text == "gpus" || words[1].text == "usb" || words[1].text == "risers"))
        item.count = static_cast<long long>(*words[0].number);
    merge(item.stated, takeStated(words, "cable"));
    return item;
}

ListItem driveItem(const std::string& line)
{
    ListItem item;
    const Counted read = counted(line);
    item.line = line;
    item.name = read.name;
    item.count = read.count;
    item.category = "storage";
    const Words words = wordsOf(read.name);
    // "2x240 GB": for memory a kit, here as many drives.
    const bool several = words.size() > 3 && words[0].number && words[1].text == "x" && words[2].number;
    if (several && *words[0].number >= 1 && *words[0].number <= maxItemCount) {
        item.count = static_cast<long long>(*words[0].number);
        const auto times = read.name.find_first_of("xX\xC3");
        item.name =
            std::string(trimmed(std::string_view(read.name).substr(times + (read.name[times] == '\xC3' ? 2 : 1))));
    }
    for (const int level : {0, 1, 5, 6, 10})
        if (numberAfter(words, "raid") == static_cast<double>(level))
            item.settings["raid"] = fmt::format("raid{}", level);
    return item;
}

void readOtherItem(const std::string& line, ParsedList& into)
{
    const Words words = wordsOf(line);
    if (words.empty())
        return;
    if (readRemark(words, into))
        return;
    if (words[0].text == "no" || words[0].text == "without") {
        into.notes.push_back({line, FLOPSMITH_TR("import", "says what is not there")});
        return;
    }
    // "GPU on PSU 1, its riser on PSU 2"
    const auto card = numberAfter(words, "gpu on psu");
    const auto riser = numberAfter(words, "riser on psu");
    if (card && riser) {
        ListItem item = cableItem("riser with a supply of its own");
        item.line = line;
        item.settings["psu"] = fmt::format("psu{}", formatNumber(*riser));
        into.items.push_back(std::move(item));
        // Of the card that the remark is about nothing else is known: the first one.
        for (ListItem& gpu : into.items)
            if (gpu.category == "accelerator" && !gpu.settings.contains("psu")) {
                gpu.settings["psu"] = fmt::format("psu{}", formatNumber(*card));
                break;
            }
        return;
    }
    if (!cableKind(words).empty() && !has(words, {"links"})) {
        ListItem item = cableItem(line);
        if (item.stated.kind == "psu-sync")
            into.settings["psu_sync"] = true;
        if (item.stated.kind == "pcie-switch")
            addSwitches(switchEntry(words, item.stated, item.count).text, into.settings);
        const std::vector<int> widths = item.stated.kind == "riser" ? riserWidths(line) : std::vector<int>{};
        for (const int width : widths) {
            item.stated.lanes = width;
            into.items.push_back(item);
        }
        if (widths.empty())
            into.items.push_back(std::move(item));
        return;
    }
    ListItem item;
    const Counted read = counted(line);
    item.line = line;
    item.name = read.name;
    item.count = read.count;
    into.items.push_back(std::move(item));
}

void takeFirmware(std::string_view boardName, Settings& settings)
{
    const Words words = wordsOf(boardName);
    const auto after = [&](std::size_t i) {
        std::string text = words[i].text;
        while (++i < words.size() && words[i].joined)
            text += words[i].text;
        return text;
    };
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string& word = words[i].text;
        const bool numbered = words[i + 1].number.has_value();
        if ((word == "newest" || word == "latest") && words[i + 1].text == "bios")
            settings["bios"] = std::string("latest");
        // Firmware versions are printed in capitals: F25.
        if ((word == "bios" || word == "firmware") && !words[i + 1].joined && words[i + 1].aside == words[i].aside) {
            std::string version = after(i + 1);
            std::transform(version.begin(), version.end(), version.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
            settings["bios"] = version;
        } else if ((word == "rev" || word == "revision") && numbered) {
            settings["board_revision"] = after(i + 1);
        } else if (word == "v" && numbered && words[i + 1].joined && words[i + 1].text.find('.') != std::string::npos) {
            settings["board_revision"] = after(i + 1);
        }
    }
}

} // namespace flopsmith
