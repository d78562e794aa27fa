#include "app/base/translation.h"

#include <atomic>

namespace flopsmith {

namespace {

std::atomic<TextTranslator> currentTranslator{nullptr};

} // namespace

void setTextTranslator(TextTranslator translator)
{
    currentTranslator = translator;
}

std::string translatedText(std::string_view context, std::string_view text)
{
    const TextTranslator translator = currentTranslator;
    return translator && !text.empty() ? translator(context, text) : std::string(text);
}

std::string translatedText(std::string_view context, const Message& message)
{
    return renderTemplate(translatedText(context, std::string_view(message.pattern)), message.arguments);
}

} // namespace flopsmith
