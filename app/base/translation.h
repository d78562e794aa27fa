// Words in the reader's language: the core marks its texts with FLOPSMITH_TR, and the window says how they are put.
#pragma once

#include <string>
#include <string_view>

#include "app/base/message.h"

namespace flopsmith {

/// Turns a text that FLOPSMITH_TR marked in `context` into the reader's language.
using TextTranslator = std::string (*)(std::string_view context, std::string_view text);

/// For the whole process and any thread; nullptr (as at first) keeps English.
void setTextTranslator(TextTranslator translator);

[[nodiscard]] std::string translatedText(std::string_view context, std::string_view text);
/// The pattern translated, then filled with the arguments as they are.
[[nodiscard]] std::string translatedText(std::string_view context, const Message& message);

} // namespace flopsmith
