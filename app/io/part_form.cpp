#include "app/io/part_form.h"

#include <algorithm>
#include <map>

#include "app/base/text.h"
#include "app/io/part_json.h"
#include "app/io/schema_text.h"

namespace flopsmith {

namespace {

template <class T>
constexpr FormKind formKindOf()
{
    if constexpr (std::is_same_v<T, bool>)
        return FormKind::YesNo;
    else if constexpr (std::is_same_v<T, int>)
        return FormKind::Whole;
    else if constexpr (std::is_same_v<T, double> || IsQuantity<T>)
        return FormKind::Number;
    else if constexpr (std::is_same_v<T, std::string>)
        return FormKind::Text;
    else if constexpr (std::is_same_v<T, std::vector<std::string>>)
        return FormKind::Words;
    else
        return FormKind::Records;
}

std::string_view unitSymbol(std::string_view key)
{
    if (const Unit* unit = unitOfKey(key))
        return unit->symbol;
    return key.ends_with("_tflops") ? "TFLOPS" : key.ends_with("_tops") ? "TOPS" : "";
}

template <class T>
std::vector<FormField> formFields()
{
    std::vector<FormField> out;
    forEachField<T>([&](const auto& field) {
        using Value = typename std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>::Value;
        FormField one{field.key, field.label, formKindOf<Value>(), unitSymbol(field.key), {}, {}, {}};
        if (const KeyText* text = keyText(T::category, field.key)) {
            one.meaning = text->description;
            one.example = text->example;
        }
        if (one.kind == FormKind::Text || one.kind == FormKind::Words)
            one.words = wordsListedIn(one.meaning);
        out.push_back(std::move(one));
    });
    return out;
}

template <class... T>
std::map<std::string_view, std::vector<FormField>> allFormFields(TypeList<T...>)
{
    return {{T::category, formFields<T>()}...};
}

bool isOneWord(std::string_view text)
{
    return !text.empty()
        && std::none_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == ':' || c == ';' || c == '('; });
}

} // namespace

std::vector<std::string> wordsListedIn(std::string_view meaning)
{
    // "80 PLUS level: white, bronze or ruby." or "sine or stepped, on battery."
    std::string text(meaning.substr(0, meaning.find(". ")));
    if (text.ends_with('.'))
        text.pop_back();
    if (const std::size_t colon = text.find(": "); colon != std::string::npos)
        text.erase(0, colon + 2);
    for (std::size_t open = text.find(" ("); open != std::string::npos; open = text.find(" ("))
        text.erase(open,
                   text.find(')', open) == std::string::npos ? std::string::npos : text.find(')', open) - open + 1);
    for (std::size_t at = text.find(" or "); at != std::string::npos; at = text.find(" or "))
        text.replace(at, 4, ", ");
    std::vector<std::string> words;
    for (const std::string& piece : split(text, ',')) {
        const std::string word(trimmed(piece));
        if (isOneWord(word) && word != "...")
            words.push_back(word);
        else if (word != "..." && words.size() < 2)
            return {};
    }
    return words.size() < 2 ? std::vector<std::string>() : words;
}

const std::vector<FormField>& formFieldsOf(std::string_view category)
{
    static const std::map<std::string_view, std::vector<FormField>> all = allFormFields(Categories{});
    static const std::vector<FormField> none;
    const auto at = all.find(category);
    return at == all.end() ? none : at->second;
}

std::string formTextOf(const Part& part, std::string_view key)
{
    std::string out;
    forEachFigure(part, [&](const auto& field, const auto& figure) {
        if (field.key != key || !figure.known())
            return;
        using Value = std::remove_cvref_t<decltype(*figure.get())>;
        if constexpr (std::is_same_v<Value, std::string>)
            out = *figure.get();
        else if constexpr (std::is_same_v<Value, std::vector<std::string>>)
            out = figure.get()->empty() ? "-" : join(*figure.get(), ", ");
        else
            out = writeValue(*figure.get(), field.key).dump();
    });
    return out;
}

} // namespace flopsmith
