// Values of figures and records to and from JSON, by the types and field lists of the part structs.
#pragma once

#include <cmath>
#include <type_traits>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/io/json_reader.h"
#include "app/parts/records.h"

namespace flopsmith {

/// Largest magnitude of any figure in its own unit.
inline constexpr double maxFigure = 1e12;

template <class T>
struct IsVector : std::false_type {
};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {
};
template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

template <class T>
[[nodiscard]] Result<T> readValue(const JsonAt& at, std::string_view key);

template <Described T>
[[nodiscard]] Result<T> readRecord(const JsonAt& at)
{
    if (!at.value->is_object())
        return at.wrong("must be an object");
    T out;
    std::vector<std::string_view> known;
    forEachField<T>([&](const auto& field) { known.push_back(field.key); });
    for (const auto& [key, unused] : at.value->items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            return at.wrong(fmt::format("unknown key '{}'", oneLine(key)), nearestKey(key, known));
    Result<T> result = T{};
    bool first = true;
    forEachField<T>([&](const auto& field) {
        using Member = std::remove_cvref_t<decltype(out.*(field.member))>;
        const std::string name(field.key);
        const bool identifying = first && std::is_same_v<Member, std::string>;
        first = false;
        if (!result)
            return;
        if (!at.value->contains(name)) {
            if (identifying)
                result = at.wrong(fmt::format("'{}' is missing", name));
            return;
        }
        auto value = readValue<Member>(at.member(name), field.key);
        if (value)
            out.*(field.member) = std::move(*value);
        else
            result = fail(value.error());
    });
    if (!result)
        return result;
    return out;
}

[[nodiscard]] Result<double> readNumber(const JsonAt& at, bool mayBeNegative = false);

template <class T>
Result<T> readValue(const JsonAt& at, std::string_view key)
{
    if constexpr (IsOptional<T>::value) {
        auto inner = readValue<typename T::value_type>(at, key);
        if (!inner)
            return fail(inner.error());
        return T(std::move(*inner));
    } else if constexpr (IsVector<T>::value) {
        if (!at.value->is_array())
            return at.wrong("must be a list");
        T out;
        for (std::size_t i = 0; i < at.value->size(); ++i) {
            auto item = readValue<typename T::value_type>(at.item(i), key);
            if (!item)
                return fail(item.error());
            out.push_back(std::move(*item));
        }
        return out;
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!at.value->is_boolean())
            return at.wrong("must be true or false");
        return at.value->template get<bool>();
    } else if constexpr (std::is_same_v<T, int>) {
        const auto number = readNumber(at);
        if (!number)
            return fail(number.error());
        if (*number > 1e6 || *number != std::floor(*number))
            return at.wrong("must be a whole number");
        return static_cast<int>(*number);
    } else if constexpr (std::is_same_v<T, double>) {
        return readNumber(at);
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (!at.value->is_string())
            return at.wrong("must be a text");
        return oneLine(at.value->template get_ref<const std::string&>());
    } else if constexpr (Described<T>) {
        return readRecord<T>(at);
    } else {
        const auto number = readNumber(at, T::dimension == Dimension::Temperature);
        if (!number)
            return fail(number.error());
        const Unit* unit = unitOfKey(key);
        return T::of(*number, unit ? unit->scale : 1.0);
    }
}

/// Whole numbers without a fraction, others as short as they read back.
[[nodiscard]] Json numberJson(double value);

template <class T>
[[nodiscard]] Json writeValue(const T& value, std::string_view key)
{
    if constexpr (IsVector<T>::value) {
        Json out = Json::array();
        for (const auto& item : value)
            out.push_back(writeValue(item, key));
        return out;
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, std::string>) {
        return value;
    } else if constexpr (std::is_same_v<T, double>) {
        return numberJson(value);
    } else if constexpr (Described<T>) {
        Json out = Json::object();
        forEachField<T>([&](const auto& field) {
            const auto& member = value.*(field.member);
            using Member = std::remove_cvref_t<decltype(member)>;
            const std::string name(field.key);
            if constexpr (IsOptional<Member>::value) {
                if (member)
                    out[name] = writeValue(*member, field.key);
            } else if constexpr (std::is_same_v<Member, std::string> || IsVector<Member>::value) {
                if (!member.empty())
                    out[name] = writeValue(member, field.key);
            } else {
                out[name] = writeValue(member, field.key);
            }
        });
        return out;
    } else {
        const Unit* unit = unitOfKey(key);
        return numberJson(value.in(unit ? unit->scale : 1.0));
    }
}

} // namespace flopsmith
