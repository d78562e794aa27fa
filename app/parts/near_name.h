// Whether a word stands in a text with one slip of the fingers: a letter wrong, missing, too many, or two letters or two
// digits swapped.
#pragma once

#include <string_view>

namespace flopsmith {

/// Words that are long enough for a slip to be told from another word.
[[nodiscard]] bool mayBeMistyped(std::string_view word);

/// True when `text` begins with `word` but for one slip. A wrong digit is no slip: a 4090 is no 4080.
[[nodiscard]] bool beginsNearly(std::string_view text, std::string_view word);

/// True when `text` may have `word` somewhere but for one slip: quick, and true more often than a reader would say so.
[[nodiscard]] bool mayHoldNearly(std::string_view text, std::string_view word);

/// True when a word of `name` (as written, with spaces) begins with the folded `word` but for one slip.
[[nodiscard]] bool namesNearly(std::string_view name, std::string_view word);

} // namespace flopsmith
