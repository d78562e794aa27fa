// Values of figures and records to and from JSON, by the types and field lists
// of the part structs.
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "app/io/json_reader.h"
#include "app/parts/records.h"

namespace flopsmith {

/// Most items of a list inside a part or document.
inline constexpr std::size_t maxListItems = 512;
inline constexpr std::size_t maxNameBytes = 200;

template <class T>
inline constexpr bool isVector = false;
template <class T>
inline constexpr bool isVector<std::vector<T>> = true;
template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
concept IsQuantity = requires { T::dimension; };

// Readers: true and `out` set, or false and a fault in the log.
[[nodiscard]] bool readBool(const JsonAt& at, bool& out, ReadLog& log);
[[nodiscard]] bool readInt(const JsonAt& at, int& out, ReadLog& log);
/// A finite number of 0..1e12.
[[nodiscard]] bool readNumber(const JsonAt& at, double& out, ReadLog& log);
/// Control characters become blanks.
[[nodiscard]] bool readText(const JsonAt& at, std::string& out, ReadLog& log);
/// A number in the unit that `key` names, within the limits of the dimension,
/// as base units.
[[nodiscard]] bool readQuantity(const JsonAt& at, std::string_view key, Dimension dimension, std::int64_t& raw,
                                ReadLog& log);
/// A list of at most maxListItems.
[[nodiscard]] bool isList(const JsonAt& at, ReadLog& log);
/// YYYY-MM-DD or YYYY-MM.
[[nodiscard]] bool isDate(std::string_view text);

/// True for members that identify a record, such as a slot's id: a record is
/// meaningless without.
[[nodiscard]] bool identifies(std::string_view key);

/// Whole numbers as integers, others as short as they read back.
[[nodiscard]] Json numberJson(double value);
/// The shortest number in the unit of `key` that reads back as `quantity`.
[[nodiscard]] Json quantityJson(const AnyQuantity& quantity, std::string_view key);

template <class T>
[[nodiscard]] bool readValue(const JsonAt& at, std::string_view key, T& out, ReadLog& log);

template <Described T>
[[nodiscard]] const std::vector<std::string_view>& fieldKeys()
{
    static const std::vector<std::string_view> keys = [] {
        std::vector<std::string_view> out;
        forEachField<T>([&](const auto& field) { out.push_back(field.key); });
        return out;
    }();
    return keys;
}

/// Refuses the first member of the object `at` that `known` lacks, unless the
/// log is lenient.
[[nodiscard]] bool knowsAllKeys(const JsonAt& at, const std::vector<std::string_view>& known, ReadLog& log);

template <Described T>
[[nodiscard]] bool readRecord(const JsonAt& at, T& out, ReadLog& log)
{
    if (!isObject(at, log))
        return false;
    bool good = true;
    std::size_t found = 0;
    forEachField<T>([&](const auto& field) {
        auto& member = out.*(field.member);
        const JsonAt value = at.member(field.key);
        found += value.present() ? 1 : 0;
        if (value.present())
            good = readValue(value, field.key, member, log) && good;
        else if (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::string> && identifies(field.key))
            good = log.refuse(at, "'" + std::string(field.key) + "' is missing", "add it");
    });
    if (found != at.value().size())
        good = knowsAllKeys(at, fieldKeys<T>(), log) && good;
    return good;
}

template <class T>
bool readValue(const JsonAt& at, std::string_view key, T& out, ReadLog& log)
{
    if constexpr (isOptional<T>) {
        return readValue(at, key, out.emplace(), log);
    } else if constexpr (isVector<T>) {
        if (!isList(at, log))
            return false;
        out.resize(at.value().size());
        bool good = true;
        for (std::size_t i = 0; i < out.size(); ++i) {
            const JsonAt item = at.item(i);
            good = readValue(item, key, out[i], log) && good;
        }
        return good;
    } else if constexpr (std::is_same_v<T, bool>) {
        return readBool(at, out, log);
    } else if constexpr (std::is_same_v<T, int>) {
        return readInt(at, out, log);
    } else if constexpr (std::is_same_v<T, double>) {
        return readNumber(at, out, log);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return readText(at, out, log);
    } else if constexpr (IsQuantity<T>) {
        std::int64_t raw = 0;
        if (!readQuantity(at, key, T::dimension, raw, log))
            return false;
        out = T(raw);
        return true;
    } else {
        return readRecord(at, out, log);
    }
}

/// Reads the member `key` if it is there.
template <class T>
[[nodiscard]] bool readMember(const JsonAt& at, std::string_view key, T& out, ReadLog& log)
{
    const JsonAt value = at.member(key);
    return !value.present() || readValue(value, key, out, log);
}

template <class T>
[[nodiscard]] Json writeValue(const T& value, std::string_view key)
{
    if constexpr (isVector<T>) {
        Json out = Json::array();
        for (const auto& item : value)
            out.push_back(writeValue(item, key));
        return out;
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, std::string>) {
        return value;
    } else if constexpr (std::is_same_v<T, double>) {
        return numberJson(value);
    } else if constexpr (IsQuantity<T>) {
        return quantityJson(value, key);
    } else {
        Json out = Json::object();
        forEachField<T>([&](const auto& field) {
            const auto& member = value.*(field.member);
            using Member = std::remove_cvref_t<decltype(member)>;
            const std::string name(field.key);
            if constexpr (isOptional<Member>) {
                if (member)
                    out[name] = writeValue(*member, field.key);
            } else if constexpr (std::is_same_v<Member, std::string> || isVector<Member>) {
                if (!member.empty() || identifies(field.key))
                    out[name] = writeValue(member, field.key);
            } else {
                out[name] = writeValue(member, field.key);
            }
        });
        return out;
    }
}

} // namespace flopsmith
