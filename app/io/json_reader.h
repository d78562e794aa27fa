// Reads untrusted JSON into a tree: bounded depth and lengths, no duplicate keys, valid UTF-8; errors name the place.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "app/base/result.h"

namespace flopsmith {

using Json = nlohmann::json;

inline constexpr int maxJsonDepth = 64;
inline constexpr std::size_t maxJsonString = 4096;

/// Parses `text`; `file` is for messages only.
[[nodiscard]] Result<Json> parseJson(std::string_view text, const std::string& file);

/// A value together with where it stands, so that every complaint can say so.
struct JsonAt {
    const Json* value;
    std::string path; // parts[2].figures.length_mm
    const std::string* file;

    [[nodiscard]] JsonAt member(const std::string& key) const { return {&value->at(key), path.empty() ? key : path + "." + key, file}; }
    [[nodiscard]] JsonAt item(std::size_t i) const { return {&value->at(i), path + "[" + std::to_string(i) + "]", file}; }
    [[nodiscard]] bool has(const char* key) const { return value->is_object() && value->contains(key); }
    [[nodiscard]] tl::unexpected<Error> wrong(std::string message, std::string remedy = {}) const
    {
        return fail({ErrorCode::Malformed, *file, path, std::move(message), std::move(remedy)});
    }
};

/// Key of `known` that is closest to `key`, as a remedy: "did you mean ...?"; empty when none is close.
[[nodiscard]] std::string nearestKey(std::string_view key, const std::vector<std::string_view>& known);

} // namespace flopsmith
