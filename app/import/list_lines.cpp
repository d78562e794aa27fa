// Lines, counts and words for categories, as all kinds of lists write them.
#include <algorithm>
#include <array>

#include "app/base/text.h"
#include "app/import/parts_list.h"

namespace flopsmith {

namespace {

bool startsWithCapacity(std::string_view text)
{
    const Words words = wordsOf(text.substr(0, 40));
    return words.size() > 1 && words[0].number
        && (words[1].text == "gb" || words[1].text == "tb" || words[1].text == "gib");
}

/// Length of a word for "times" at the front of `text`: "x ", "× ", "pcs ", "Stk. "; 0 without.
std::size_t timesWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> words{"\xC3\x97", "x",      "X",     "*",    "pcs.", "pcs",
                                                            "pc",       "pieces", "Stück", "Stk.", "Stk",  "ea"};
    const std::size_t blanks = text.find_first_not_of(' ');
    if (blanks == std::string_view::npos || blanks > 2)
        return 0;
    for (const std::string_view word : words)
        if (text.substr(blanks).starts_with(word)) {
            const std::size_t end = blanks + word.size();
            const bool sign = word.size() <= 2 && word != "pc" && word != "ea";
            if (end < text.size() && (text[end] == ' ' || text[end] == ':' || (sign && text[end] != 'x')))
                return end;
        }
    return 0;
}

struct CategoryWord {
    std::string_view word; // as searchKey folds it
    std::string_view category;
};

/// Words for categories in English and German.
constexpr CategoryWord categoryWords[] = {
    {"cpu", "cpu"},
    {"processor", "cpu"},
    {"prozessor", "cpu"},
    {"cpus", "cpu"},
    {"processors", "cpu"},
    {"cpucooler", "cooler"},
    {"cooler", "cooler"},
    {"cooling", "cooler"},
    {"cpukuhler", "cooler"},
    {"motherboard", "motherboard"},
    {"mainboard", "motherboard"},
    {"mobo", "motherboard"},
    {"board", "motherboard"},
    {"mb", "motherboard"},
    {"memory", "memory"},
    {"ram", "memory"},
    {"arbeitsspeicher", "memory"},
    {"storage", "storage"},
    {"ssd", "storage"},
    {"hdd", "storage"},
    {"drive", "storage"},
    {"nvme", "storage"},
    {"disk", "storage"},
    {"drives", "storage"},
    {"videocard", "accelerator"},
    {"gpu", "accelerator"},
    {"gpus", "accelerator"},
    {"graphicscard", "accelerator"},
    {"graphics", "accelerator"},
    {"grafikkarte", "accelerator"},
    {"accelerator", "accelerator"},
    {"case", "case"},
    {"chassis", "case"},
    {"gehause", "case"},
    {"powersupply", "psu"},
    {"psu", "psu"},
    {"netzteil", "psu"},
    {"psus", "psu"},
    {"casefan", "fan"},
    {"fan", "fan"},
    {"fans", "fan"},
    {"lufter", "fan"},
    {"wirednetworkadapter", "network"},
    {"networkcard", "network"},
    {"nic", "network"},
    {"network", "network"},
    {"wirelessnetworkadapter", "network"},
    {"ups", "ups"},
    {"riser", "cable"},
    {"cable", "cable"},
    {"cables", "cable"},
    {"nvlink", "cable"},
    {"nvlinkbridge", "cable"},
    {"server", "server"},
    {"system", "server"},
    {"barebone", "server"},
};

} // namespace

std::optional<long long> leadingCount(std::string_view text, std::size_t& used)
{
    used = 0;
    long long value = 0;
    while (used < text.size() && text[used] >= '0' && text[used] <= '9' && used < 18)
        value = value * 10 + (text[used++] - '0');
    return used > 0 ? std::optional(value) : std::nullopt;
}

std::vector<std::string_view> linesOf(std::string_view text, std::size_t most)
{
    std::vector<std::string_view> out;
    while (!text.empty() && out.size() < most) {
        const auto end = text.find_first_of("\r\n");
        out.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text = text.substr(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    }
    return out;
}

Counted counted(std::string_view line)
{
    line = trimmed(line.substr(0, 2 * maxNameText));
    std::size_t used = 0;
    if (const auto count = leadingCount(line, used)) {
        const std::size_t times = timesWord(line.substr(used));
        const std::string_view rest = trimmed(line.substr(used + times));
        if (times > 0 && *count > 0 && !rest.empty() && !startsWithCapacity(rest))
            return {*count, std::string(trimmed(rest.starts_with(":") ? rest.substr(1) : rest))};
    }
    // "RTX 3090 (x4)", "RTX 3090 x 4", "RTX 3090 x4", "(4x)"
    std::string_view end = line;
    if (end.ends_with(')'))
        end.remove_suffix(1);
    const auto mark = end.find_last_not_of("0123456789");
    if (mark != std::string_view::npos && mark + 1 < end.size()) {
        std::string_view front = trimmed(end.substr(0, mark + 1));
        const bool bracket = line.ends_with(')');
        for (const std::string_view sign : {"\xC3\x97", "x", "X"})
            if (front.ends_with(sign)) {
                front.remove_suffix(sign.size());
                const bool apart = front.ends_with(bracket ? "(" : " ");
                const auto count = leadingCount(end.substr(mark + 1), used);
                front = trimmed(bracket && apart ? front.substr(0, front.size() - 1) : front);
                // "PCIe 4.0 x16" is a width.
                const bool width =
                    folded(front).find("pcie") != std::string::npos || folded(front).find("gen") != std::string::npos;
                if (apart && count && *count > 0 && !front.empty() && (bracket || !width))
                    return {*count, std::string(front)};
            }
    }
    return {1, std::string(line)};
}

std::string categoryOfWord(std::string_view word)
{
    const std::string key = searchKey(trimmed(word.substr(0, 60)));
    const auto* found = std::find_if(std::begin(categoryWords), std::end(categoryWords),
                                     [&](const CategoryWord& one) { return one.word == key; });
    return found == std::end(categoryWords) ? std::string() : std::string(found->category);
}

} // namespace flopsmith
