// Free text about a part as words: folded, split between letters and digits, trade marks and makers told apart. Knows
// nothing about any single part.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/parts/catalog.h"

namespace flopsmith {

/// What a line may hold; the rest of longer ones is not read.
inline constexpr std::size_t maxNameText = 400;
inline constexpr std::size_t maxNameWords = 96;

/// Letters, a decimal number, or a plus that stands at a word's end ("8480+").
struct Word {
    std::string text; // folded; numbers without ".0" at the end
    std::optional<double> number;
    bool joined = false; // nothing stands between it and the word before: "7302P"
    bool aside = false; // in brackets
    bool used = false; // read as a figure, a maker or a word that says nothing
};
using Words = std::vector<Word>;

/// The words of a text. "RTX3090", "rtx-3090" and "RTX 3090" differ only in `joined`.
[[nodiscard]] Words wordsOf(std::string_view text);

/// True when the words from `at` on are those of `pattern` (blanks between), none of them used.
[[nodiscard]] bool wordsAt(const Words& words, std::size_t at, std::string_view pattern);
/// Marks `count` words as used.
void useWords(Words& words, std::size_t at, std::size_t count);

/// Names of makers with their other spellings and marks: "Micro-Star" is MSI, "Mellanox" NVIDIA's.
class MakerList {
public:
    explicit MakerList(const Catalog& catalog);

    /// The makers that the words name, folded and without repetition ("asrock rack"); their words become used.
    [[nodiscard]] std::vector<std::string> take(Words& words) const;

private:
    struct Spelling {
        std::string words;
        std::string maker;
        std::size_t count = 1;
    };
    std::vector<Spelling> m_spellings; // longest first
};

/// "unresolved:" and the words of a text as an id: at most 80 characters of a-z, 0-9 and '-'.
[[nodiscard]] std::string unresolvedId(std::string_view text);

} // namespace flopsmith
