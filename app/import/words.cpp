#include "app/import/words.h"

#include <algorithm>
#include <array>

#include "app/base/text.h"
#include "app/import/foreign_record.h"

namespace flopsmith {

namespace {

bool has(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

struct WordPair {
    std::string_view from;
    std::string_view to;
};

template <std::size_t N>
std::string_view mapped(const std::array<WordPair, N>& pairs, std::string_view word)
{
    const auto at = std::find_if(pairs.begin(), pairs.end(), [&](const WordPair& p) { return p.from == word; });
    return at == pairs.end() ? std::string_view() : at->to;
}

/// Only letters and digits, lower case.
std::string bare(std::string_view text)
{
    std::string out;
    for (const char c : asciiLower(text))
        if (isDigit(c) || (c >= 'a' && c <= 'z') || c == '+')
            out += c;
    return out;
}

} // namespace

std::string asciiLower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string slug(std::string_view text)
{
    std::string out;
    for (const char c : folded(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || isDigit(c) || c == '.';
        if (c == '+')
            out += out.empty() || out.back() == '-' ? "plus" : "-plus";
        else if (plain)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (out.ends_with('-'))
        out.pop_back();
    return out;
}

std::string plainName(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool passed = false;
        for (const std::string_view sign : {"\u00ae", "\u2122", "\u2120", "(R)", "(TM)", "(r)", "(tm)"})
            if (text.substr(i).starts_with(sign)) {
                i += sign.size() - 1;
                passed = true;
                break;
            }
        if (!passed && !(text[i] == ' ' && (out.empty() || out.back() == ' ')))
            out += text[i];
    }
    return std::string(trimmed(out));
}

std::string socketWord(std::string_view text)
{
    if (const auto times = text.find(" x "); times == 1)
        text.remove_prefix(4);
    std::string out;
    for (const char c : text)
        if (c != ' ')
            out += c;
    const std::string lower = asciiLower(out);
    if (lower.starts_with("integrated") || isUnknownWord(lower) || has(lower, "bga"))
        return {};
    if (lower.starts_with("fclga"))
        out.erase(0, 2);
    else if (lower.starts_with("socket"))
        out.erase(0, 6);
    static constexpr std::array pairs{WordPair{"tr4", "TR4"},
                                      WordPair{"str4", "TR4"},
                                      WordPair{"strx4", "sTRX4"},
                                      WordPair{"str5", "sTR5"},
                                      WordPair{"swrx8", "sWRX8"},
                                      WordPair{"sp3", "SP3"},
                                      WordPair{"lga1151v2", "LGA1151"},
                                      WordPair{"lga2011-3narrow", "LGA2011-3"},
                                      WordPair{"lga2011-v3", "LGA2011-3"}};
    const std::string_view known = mapped(pairs, asciiLower(out));
    if (!known.empty())
        return std::string(known);
    if (asciiLower(out).starts_with("lga"))
        return "LGA" + out.substr(3);
    return out;
}

int socketCount(std::string_view text)
{
    return text.size() > 4 && text[0] >= '2' && text[0] <= '8' && text.substr(1, 3) == " x " ? text[0] - '0' : 1;
}

std::string boardForm(std::string_view text)
{
    static constexpr std::array pairs{
        WordPair{"atx", "ATX"},     WordPair{"microatx", "mATX"},  WordPair{"matx", "mATX"},
        WordPair{"miniitx", "ITX"}, WordPair{"itx", "ITX"},        WordPair{"eatx", "E-ATX"},
        WordPair{"ssieeb", "EEB"},  WordPair{"eeb", "EEB"},        WordPair{"ssiceb", "CEB"},
        WordPair{"ceb", "CEB"},     WordPair{"thinminiitx", "ITX"}};
    const std::string_view known = mapped(pairs, bare(text));
    return known.empty() ? std::string(text) : std::string(known);
}

std::string psuForm(std::string_view text)
{
    static constexpr std::array pairs{WordPair{"atx", "atx"},    WordPair{"atxeps", "atx"},   WordPair{"sfx", "sfx"},
                                      WordPair{"sfxl", "sfx-l"}, WordPair{"flexatx", "flex"}, WordPair{"tfx", "tfx"}};
    return std::string(mapped(pairs, bare(text)));
}

std::string efficiencyWord(std::string_view text)
{
    const std::string word = asciiLower(text);
    for (const std::string_view level : {"bronze", "silver", "gold", "platinum", "titanium", "ruby", "white"})
        if (has(word, level))
            return std::string(level);
    return word == "80+" || word == "plus" || word == "80+ standard" || word == "80 plus" ? "white" : std::string();
}

std::string chipsetWord(std::string_view text)
{
    for (const std::string_view maker : {"Intel ", "AMD ", "NVIDIA ", "VIA "})
        if (text.starts_with(maker))
            text.remove_prefix(maker.size());
    return isUnknownWord(text) || text == "CPU Integrated" ? std::string() : std::string(text);
}

std::string chipVendor(std::string_view chip)
{
    const std::string name = asciiLower(chip);
    for (const std::string_view line : {"geforce", "quadro", "nvidia", "tesla", "titan", "rtx", "nvs", "gtx"})
        if (has(name, line))
            return "NVIDIA";
    for (const std::string_view line : {"radeon", "instinct", "firepro", "amd", "vega"})
        if (has(name, line))
            return "AMD";
    for (const std::string_view line : {"arc ", "intel", "gaudi"})
        if (has(name, line))
            return "Intel";
    return {};
}

std::string chipSeries(std::string_view chip)
{
    static constexpr std::array pairs{WordPair{"radeon pro", "radeon-pro"},
                                      WordPair{"radeon ai pro", "radeon-pro"},
                                      WordPair{"geforce", "geforce"},
                                      WordPair{"titan", "geforce"},
                                      WordPair{"quadro", "quadro"},
                                      WordPair{"tesla", "tesla"},
                                      WordPair{"instinct", "instinct"},
                                      WordPair{"radeon", "radeon"},
                                      WordPair{"arc ", "arc"},
                                      WordPair{"gaudi", "gaudi"},
                                      WordPair{"alveo", "alveo"},
                                      WordPair{"rtx pro", "rtx-pro"},
                                      WordPair{"rtx a", "rtx-pro"},
                                      WordPair{"tpu", "tpu"}};
    const std::string name = asciiLower(chip);
    const auto at = std::find_if(pairs.begin(), pairs.end(), [&](const WordPair& p) { return has(name, p.from); });
    return at == pairs.end() ? std::string() : std::string(at->to);
}

std::vector<std::string> memoryTypes(std::string_view text)
{
    std::vector<std::string> out;
    for (std::size_t at = text.find("DDR"); at != std::string_view::npos; at = text.find("DDR", at + 3)) {
        const bool soldered = at >= 1 && (text[at - 1] == 'P' || text[at - 1] == 'G');
        if (soldered || at + 3 >= text.size() || text[at + 3] < '1' || text[at + 3] > '6')
            continue;
        std::string type(text.substr(at, 4));
        if (std::find(out.begin(), out.end(), type) == out.end())
            out.push_back(std::move(type));
    }
    return out;
}

LinkWords linkWords(std::string_view text)
{
    LinkWords out;
    const std::string lower = asciiLower(text);
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (!isDigit(lower[i]))
            continue;
        std::size_t end = i;
        while (end < lower.size() && isDigit(lower[end]))
            ++end;
        const std::string digits = lower.substr(i, end - i);
        const auto value = plainNumber(digits);
        const int number = value && digits.size() <= 3 ? static_cast<int>(*value) : 0;
        const bool width = i > 0 && lower[i - 1] == 'x';
        const bool named =
            has(std::string_view(lower).substr(0, i), "pci") || has(std::string_view(lower).substr(0, i), "gen");
        if (width && number >= 1 && number <= 256)
            out.lanes = out.lanes ? out.lanes : number;
        else if (!width && named && number >= 1 && number <= 7)
            out.gen = out.gen ? out.gen : number;
        i = end;
        // The decimal of 4.0 is no generation of its own.
        if (i < lower.size() && lower[i] == '.')
            while (i + 1 < lower.size() && isDigit(lower[i + 1]))
                ++i;
        else
            --i;
    }
    return out;
}

std::optional<std::vector<Plug>> plugWords(std::string_view text)
{
    static constexpr std::array pairs{WordPair{"6-pin", "pcie6"},
                                      WordPair{"8-pin", "pcie8"},
                                      WordPair{"16-pin", "12vhpwr"},
                                      WordPair{"8-pin eps", "eps8"},
                                      WordPair{"16-pin/12vhpwr", "12vhpwr"},
                                      WordPair{"16-pin/12v-2x6", "12v-2x6"}};
    std::vector<Plug> plugs;
    if (isUnknownWord(text) && asciiLower(text) != "none")
        return std::nullopt;
    for (const std::string& item : split(text, '+')) {
        const std::string word = asciiLower(trimmed(item));
        if (word == "none")
            continue;
        const auto times = word.find("x ");
        const auto count = times == std::string::npos ? 1.0 : plainNumber(word.substr(0, times));
        const std::string_view kind = mapped(
            pairs, times == std::string::npos ? std::string_view(word) : std::string_view(word).substr(times + 2));
        if (kind.empty() || !count || *count < 1 || *count > 8)
            return std::nullopt;
        plugs.push_back({std::string(kind), static_cast<int>(*count), {}});
    }
    return plugs;
}

} // namespace flopsmith
