// A part as a form: which figures a category has, how each is written as text, and what may stand there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/parts/part.h"

namespace flopsmith {

enum class FormKind {
    YesNo, // "true" or "false"
    Whole,
    Number,
    Text,
    Words, // texts with commas between them
    Records // a list as JSON
};

struct FormField {
    std::string_view key;
    std::string_view label; // translation context "fields"
    FormKind kind = FormKind::Text;
    std::string_view unit; // symbol; empty: none
    std::string_view meaning; // as in the schema; may be empty
    std::string_view example; // JSON; may be empty
    std::vector<std::string> words; // that the schema names as allowed; empty: free
};

/// The figures of a category in their order; empty for an unknown name.
[[nodiscard]] const std::vector<FormField>& formFieldsOf(std::string_view category);

/// A figure of the part as a form shows it; empty: unknown.
[[nodiscard]] std::string formTextOf(const Part& part, std::string_view key);

/// The words of a schema text that lists them: "consumer or enterprise." Empty when it is a sentence.
[[nodiscard]] std::vector<std::string> wordsListedIn(std::string_view meaning);

} // namespace flopsmith
