#include "app/parts/near_name.h"

#include <algorithm>
#include <string>
#include <vector>

#include "app/base/text.h"

namespace flopsmith {

namespace {

constexpr std::ptrdiff_t shortest = 4; // letters
constexpr std::ptrdiff_t modelDigits = 4; // 4090, 7950; more of them are part numbers, of which each is another part

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Two letters, or two digits, of which each stands in the other's place.
bool areSwapped(char first, char second)
{
    return first != second && isDigit(first) == isDigit(second);
}

/// Whether [text, textEnd) begins with [word, wordEnd) after exactly one slip of letters.
template <class It>
bool beginsAfterSlip(It text, It textEnd, It word, It wordEnd)
{
    while (word != wordEnd && text != textEnd && *word == *text) {
        ++word;
        ++text;
    }
    const auto begins = [textEnd, wordEnd](It t, It w) {
        return wordEnd - w <= textEnd - t && std::equal(w, wordEnd, t);
    };
    if (word == wordEnd)
        return false; // no slip at all
    if (textEnd - text > 1 && wordEnd - word > 1 && areSwapped(word[0], word[1]) && text[0] == word[1]
        && text[1] == word[0] && begins(text + 2, word + 2))
        return true;
    if (isDigit(*word))
        return text != textEnd && !isDigit(*text) && begins(text + 1, word); // a letter is missing before it
    if (begins(text, word + 1))
        return true; // one too many
    if (text == textEnd || isDigit(*text))
        return false;
    return begins(text + 1, word + 1) || begins(text + 1, word); // wrong, missing
}

} // namespace

bool mayBeMistyped(std::string_view word)
{
    const auto digits = std::count_if(word.begin(), word.end(), isDigit);
    return static_cast<std::ptrdiff_t>(word.size()) - digits >= shortest || digits == modelDigits;
}

bool beginsNearly(std::string_view text, std::string_view word)
{
    return beginsAfterSlip(text.begin(), text.end(), word.begin(), word.end());
}

bool mayHoldNearly(std::string_view text, std::string_view word)
{
    // One slip leaves one half of the word as it is, unless it swaps the two letters where the halves meet.
    const std::size_t middle = word.size() / 2;
    const std::string_view front = word.substr(0, middle);
    for (std::size_t at = text.find(front); at != std::string_view::npos; at = text.find(front, at + 1))
        if (beginsNearly(text.substr(at + middle), word.substr(middle)))
            return true;
    const std::string_view back = word.substr(middle);
    for (std::size_t at = text.find(back); at != std::string_view::npos; at = text.find(back, at + 1)) {
        const std::string_view before = text.substr(0, at);
        if (beginsAfterSlip(before.rbegin(), before.rend(), front.rbegin(), front.rend()))
            return true;
    }
    std::string swapped(word);
    std::swap(swapped[middle - 1], swapped[middle]);
    return areSwapped(word[middle - 1], word[middle]) && text.find(swapped) != std::string_view::npos;
}

bool namesNearly(std::string_view name, std::string_view word)
{
    // Words may be typed as one, so each start is compared with all that follows. Most names are plain; folding them
    // takes ten times as long as the rest.
    const bool plain =
        std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::string kept = plain ? std::string() : folded(name);
    std::string glued;
    std::vector<std::size_t> starts;
    bool between = true;
    for (const char raw : plain ? name : std::string_view(kept)) {
        const char c = raw >= 'A' && raw <= 'Z' ? static_cast<char>(raw - 'A' + 'a') : raw;
        if (std::string_view(" -_/.,()").find(c) != std::string_view::npos) {
            between = true;
            continue;
        }
        if (between)
            starts.push_back(glued.size());
        between = false;
        glued += c;
    }
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::size_t start) { return beginsNearly(std::string_view(glued).substr(start), word); });
}

} // namespace flopsmith
