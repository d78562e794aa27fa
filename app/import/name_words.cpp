#include "app/import/name_words.h"

#include <algorithm>
#include <array>
#include <set>

#include "app/base/text.h"
#include "app/import/words.h"

namespace flopsmith {

namespace {

constexpr std::size_t maxDigits = 24;
constexpr std::size_t maxIdWords = 80;

/// Bytes of other scripts count as letters, apart from punctuation (U+2000 to U+206F).
bool isLetterAt(std::string_view text, std::size_t i)
{
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80)
        return text[i] >= 'a' && text[i] <= 'z';
    const auto at = [&](std::size_t k) { return static_cast<unsigned char>(k < text.size() ? text[k] : ' '); };
    const bool punctuation = (byte == 0xE2 && (at(i + 1) == 0x80 || at(i + 1) == 0x81))
        || (i > 0 && at(i - 1) == 0xE2 && (byte == 0x80 || byte == 0x81))
        || (i > 1 && at(i - 2) == 0xE2 && (at(i - 1) == 0x80 || at(i - 1) == 0x81));
    return !punctuation;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Trade marks say nothing and would fold into letters ("Core(TM)").
std::string withoutMarks(std::string_view raw)
{
    std::string text(raw.substr(0, maxNameText));
    for (const std::string_view mark : {"\xE2\x84\xA2", "\xC2\xAE", "\xC2\xA9", "(R)", "(r)", "(TM)", "(tm)", "(C)"})
        replaceAll(text, mark, " ");
    replaceAll(text, "\xC3\x97", "x"); // the multiplication sign
    return folded(text);
}

std::size_t numberEnd(std::string_view text, std::size_t from)
{
    std::size_t to = from;
    while (to < text.size() && isDigit(text[to]) && to - from < maxDigits)
        ++to;
    // "1,600 W"
    while (to + 3 < text.size() && text[to] == ',' && isDigit(text[to + 1]) && isDigit(text[to + 2])
           && isDigit(text[to + 3]) && (to + 4 >= text.size() || !isDigit(text[to + 4])) && to - from <= 3)
        to += 4;
    if (to + 1 < text.size() && text[to] == '.' && isDigit(text[to + 1])) {
        std::size_t end = to + 1;
        while (end < text.size() && isDigit(text[end]) && end - from < maxDigits)
            ++end;
        to = end;
    }
    return to;
}

Word numberWord(std::string_view text)
{
    Word word;
    word.text = text;
    std::erase(word.text, ',');
    if (word.text.find('.') != std::string::npos) {
        word.text.erase(word.text.find_last_not_of('0') + 1);
        if (word.text.back() == '.')
            word.text.pop_back();
    }
    word.number = parseDecimal(word.text);
    return word;
}

struct MakerSpelling {
    std::string_view words;
    std::string_view maker;
};

/// Spellings beyond the catalog's own, and makers of cards and machines that the catalog has no part of.
constexpr std::array<MakerSpelling, 61> otherSpellings{{
    {"asustek", "asus"},
    {"asustek computer", "asus"},
    {"asustek computer inc", "asus"},
    {"giga byte", "gigabyte"},
    {"gigabyte technology", "gigabyte"},
    {"gigabyte technology co ltd", "gigabyte"},
    {"giga byte technology co ltd", "gigabyte"},
    {"micro star", "msi"},
    {"micro star international", "msi"},
    {"micro star international co ltd", "msi"},
    {"asrockrack", "asrock rack"},
    {"super micro", "supermicro"},
    {"super micro computer", "supermicro"},
    {"nvidia corporation", "nvidia"},
    {"mellanox", "nvidia"},
    {"mellanox technologies", "nvidia"},
    {"advanced micro devices", "amd"},
    {"advanced micro devices inc", "amd"},
    {"ati", "amd"},
    {"xilinx", "amd"},
    {"intel corporation", "intel"},
    {"genuineintel", "intel"},
    {"authenticamd", "amd"},
    {"wd", "western digital"},
    {"sandisk", "western digital"},
    {"gskill", "g skill"},
    {"vcolor", "v color"},
    {"bequiet", "be quiet"},
    {"coolermaster", "cooler master"},
    {"superflower", "super flower"},
    {"sea sonic", "seasonic"},
    {"samsung electronics", "samsung"},
    {"micron technology", "micron"},
    {"hynix", "sk hynix"},
    {"evga", "evga"},
    {"zotac", "zotac"},
    {"pny", "pny"},
    {"palit", "palit"},
    {"gainward", "gainward"},
    {"inno 3 d", "inno3d"},
    {"colorful", "colorful"},
    {"galax", "galax"},
    {"kfa 2", "galax"},
    {"sapphire", "sapphire"},
    {"powercolor", "powercolor"},
    {"xfx", "xfx"},
    {"leadtek", "leadtek"},
    {"manli", "manli"},
    {"sparkle", "sparkle"},
    {"asrock", "asrock"},
    {"dell", "dell"},
    {"dell inc", "dell"},
    {"lenovo", "lenovo"},
    {"hpe", "hpe"},
    {"hewlett packard", "hp"},
    {"hp", "hp"},
    {"apple", "apple"},
    {"biostar", "biostar"},
    {"antec", "antec"},
    {"sabrent", "sabrent"},
    {"tyan", "tyan"},
}};

} // namespace

Words wordsOf(std::string_view raw)
{
    const std::string text = withoutMarks(raw);
    Words out;
    int depth = 0;
    bool joined = false;
    for (std::size_t i = 0; i < text.size() && out.size() < maxNameWords;) {
        Word word;
        std::size_t to = i + 1;
        if (isDigit(text[i])) {
            to = numberEnd(text, i);
            word = numberWord(std::string_view(text).substr(i, to - i));
        } else if (isLetterAt(text, i)) {
            while (to < text.size() && !isDigit(text[to]) && isLetterAt(text, to))
                ++to;
            word.text = text.substr(i, to - i);
        } else if (text[i] == '+' && joined && (to >= text.size() || (!isDigit(text[to]) && !isLetterAt(text, to)))) {
            word.text = "+";
        } else {
            depth += text[i] == '(' || text[i] == '[' ? 1 : 0;
            depth -= depth > 0 && (text[i] == ')' || text[i] == ']') ? 1 : 0;
            joined = false;
            i = to;
            continue;
        }
        word.joined = joined;
        word.aside = depth > 0;
        out.push_back(std::move(word));
        joined = true;
        i = to;
    }
    return out;
}

bool wordsAt(const Words& words, std::size_t at, std::string_view pattern)
{
    while (!pattern.empty()) {
        const auto blank = pattern.find(' ');
        if (at >= words.size() || words[at].used || words[at].text != pattern.substr(0, blank))
            return false;
        ++at;
        pattern = blank == std::string_view::npos ? std::string_view() : pattern.substr(blank + 1);
    }
    return true;
}

void useWords(Words& words, std::size_t at, std::size_t count)
{
    for (std::size_t i = at; i < std::min(words.size(), at + count); ++i)
        words[i].used = true;
}

MakerList::MakerList(const Catalog& catalog)
{
    const auto add = [&](std::string words, std::string maker) {
        const auto blanks = std::count(words.begin(), words.end(), ' ');
        m_spellings.push_back({std::move(words), std::move(maker), static_cast<std::size_t>(blanks) + 1});
    };
    std::set<std::string> vendors;
    for (const Part& part : catalog.parts())
        vendors.insert(part.vendor);
    for (const std::string& vendor : vendors) {
        std::string spelled;
        for (const Word& word : wordsOf(vendor))
            spelled += (spelled.empty() ? "" : " ") + word.text;
        if (!spelled.empty())
            add(spelled, spelled);
    }
    for (const MakerSpelling& other : otherSpellings)
        add(std::string(other.words), std::string(other.maker));
    std::stable_sort(m_spellings.begin(), m_spellings.end(),
                     [](const Spelling& a, const Spelling& b) { return a.count > b.count; });
}

std::vector<std::string> MakerList::take(Words& words) const
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const Spelling& spelling : m_spellings) {
            if (!wordsAt(words, i, spelling.words))
                continue;
            useWords(words, i, spelling.count);
            if (std::find(out.begin(), out.end(), spelling.maker) == out.end())
                out.push_back(spelling.maker);
            break;
        }
    return out;
}

std::string unresolvedId(std::string_view text)
{
    std::string slug;
    bool gap = false;
    for (const char c : folded(text.substr(0, maxNameText))) {
        const bool plain = (c >= 'a' && c <= 'z') || isDigit(c) || (c == '.' && !slug.empty());
        if (!plain) {
            gap = true;
            continue;
        }
        if (slug.size() >= maxIdWords)
            break;
        if (gap && !slug.empty())
            slug += '-';
        gap = false;
        slug += c;
    }
    while (!slug.empty() && (slug.back() == '-' || slug.back() == '.'))
        slug.pop_back();
    return "unresolved:" + (slug.empty() ? std::string("part") : slug);
}

} // namespace flopsmith
