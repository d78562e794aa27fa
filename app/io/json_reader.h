// Reads untrusted JSON into a tree: bounded size, depth and lengths, no
// duplicate keys, valid UTF-8. What reads the tree collects its complaints with
// the place of each in a ReadLog.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/base/result.h"

namespace flopsmith {

using Json = nlohmann::json;

inline constexpr std::size_t maxJsonDepth = 64;
inline constexpr std::size_t maxJsonString = 4096;
inline constexpr std::size_t maxJsonValues = 8'000'000;

/// Parses `text`; `file` is for messages only.
[[nodiscard]] Result<Json> parseJson(std::string_view text, const std::string& file);

/// Sorted keys, two blanks, newline at the end. Bytes that are no UTF-8 become
/// replacement characters.
[[nodiscard]] std::string jsonText(const Json& value);

/// A value together with where it stands. Points at the tree and at the JsonAt
/// that it was made from: both must live.
class JsonAt {
public:
    JsonAt(const Json& root, const std::string& file)
        : m_value(&root)
        , m_file(&file)
    {
    }

    [[nodiscard]] const Json& value() const { return *m_value; }
    [[nodiscard]] bool present() const { return m_value != nullptr; }
    /// A member of an object; not present() when it is absent or this is no
    /// object.
    [[nodiscard]] JsonAt member(std::string_view key) const&;
    JsonAt member(std::string_view key) const&& = delete;
    [[nodiscard]] JsonAt item(std::size_t i) const&;
    JsonAt item(std::size_t i) const&& = delete;
    [[nodiscard]] bool has(std::string_view key) const { return member(key).present(); }
    /// parts[2].figures.length_mm
    [[nodiscard]] std::string path() const;
    [[nodiscard]] const std::string& file() const { return *m_file; }

private:
    JsonAt() = default;

    const Json* m_value = nullptr;
    const JsonAt* m_parent = nullptr;
    const std::string* m_key = nullptr; // as member of the parent; nullptr for an item
    std::size_t m_index = 0;
    const std::string* m_file = nullptr;
};

/// Complaints of one reading. `lenient` passes over unknown members: files of a
/// newer program.
struct ReadLog {
    std::vector<Error> faults;
    bool lenient = false;

    /// Adds a fault at a place; false, so that readers can return it.
    bool refuse(const JsonAt& at, std::string message, std::string remedy, ErrorCode code = ErrorCode::Malformed);
    /// Refuses a member `key` of `at` that nobody knows, naming the nearest of
    /// `known`.
    bool refuseKey(const JsonAt& at, const std::string& key, const std::vector<std::string_view>& known);
};

[[nodiscard]] bool isObject(const JsonAt& at, ReadLog& log);

/// Key of `known` that is closest to `key`, as a remedy: "did you mean ...?";
/// empty when none is close.
[[nodiscard]] std::string nearestKey(std::string_view key, const std::vector<std::string_view>& known);

} // namespace flopsmith
