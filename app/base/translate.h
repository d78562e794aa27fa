// The hook through which the core's texts reach the user's language. The command line sets none and stays English.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace flopsmith {

/// Must be callable from any thread.
using TextTranslator = std::string (*)(std::string_view context, std::string_view text);

/// nullptr: the texts as they stand. Set it before texts are made on other threads.
void setTextTranslator(TextTranslator translator);
/// `text` in the user's language, itself where nothing translates.
[[nodiscard]] std::string translatedText(std::string_view context, std::string_view text);
/// A translated pattern with its marks %1, %2, ... filled.
[[nodiscard]] std::string translatedText(std::string_view context, std::string_view pattern,
                                         const std::vector<std::string>& arguments);

} // namespace flopsmith
