#include "app/base/translate.h"

#include <atomic>

#include "app/base/text.h"

namespace flopsmith {

namespace {

std::atomic<TextTranslator> textTranslator{nullptr};

} // namespace

void setTextTranslator(TextTranslator translator)
{
    textTranslator = translator;
}

std::string translatedText(std::string_view context, std::string_view text)
{
    const TextTranslator translator = textTranslator;
    return translator && !text.empty() ? translator(context, text) : std::string(text);
}

std::string translatedText(std::string_view context, std::string_view pattern,
                           const std::vector<std::string>& arguments)
{
    return renderTemplate(translatedText(context, pattern), arguments);
}

} // namespace flopsmith
