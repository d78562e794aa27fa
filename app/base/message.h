// A sentence for people that the window can translate: its English pattern and what stands in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

struct Message {
    std::string pattern; // English, with %1..%9; its translation context is that of whoever makes it
    std::vector<std::string> arguments;

    Message() = default;
    Message(const char* sentence) // NOLINT(google-explicit-constructor): most sentences have no arguments
        : pattern(sentence)
    {
    }
    Message(std::string text, std::vector<std::string> values)
        : pattern(std::move(text))
        , arguments(std::move(values))
    {
    }
    /// What is said by others; it stays as it is.
    [[nodiscard]] static Message plain(std::string text) { return {"%1", {std::move(text)}}; }
    [[nodiscard]] bool empty() const { return pattern.empty(); }
    /// In English.
    [[nodiscard]] std::string text() const { return renderTemplate(pattern, arguments); }
    friend bool operator==(const Message&, const Message&) = default;
};

/// `pattern` with the arguments as fmt writes them.
template <class... T>
[[nodiscard]] Message says(std::string_view pattern, const T&... arguments)
{
    return {std::string(pattern), {fmt::format("{}", arguments)...}};
}

} // namespace flopsmith
