// Reads members of JSON objects in which null means "not known" as an absent member does.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/io/json_reader.h"

namespace flopsmith {

/// Readers return false after a complaint in the log; absent and null leave `out` as it is.
class NullableJson {
public:
    explicit NullableJson(ReadLog& log)
        : m_log(log)
    {
    }

    static constexpr std::size_t maxMembers = 256; // of one list

    /// A member that is neither absent nor null.
    static bool stated(const JsonAt& value) { return value.present() && !value.value().is_null(); }

    bool text(const JsonAt& at, std::string_view key, std::string& out)
    {
        const JsonAt value = at.member(key);
        if (!stated(value))
            return true;
        if (!value.value().is_string())
            return m_log.refuse(value, "must be a text or null", "write it in quotes");
        out = oneLine(value.value().get_ref<const std::string&>());
        return true;
    }

    bool number(const JsonAt& at, std::string_view key, double low, double high, std::optional<double>& out)
    {
        const JsonAt value = at.member(key);
        if (!stated(value))
            return true;
        if (!value.value().is_number())
            return m_log.refuse(value, "must be a number or null", "write a plain number");
        const double n = value.value().get<double>();
        if (n < low || n > high)
            return m_log.refuse(value, "is out of range",
                                fmt::format("give a number of {} to {}", formatNumber(low), formatNumber(high)));
        out = n;
        return true;
    }

    bool flag(const JsonAt& at, std::string_view key, std::optional<bool>& out)
    {
        const JsonAt value = at.member(key);
        if (!stated(value))
            return true;
        if (!value.value().is_boolean())
            return m_log.refuse(value, "must be true, false or null", "write one of them");
        out = value.value().get<bool>();
        return true;
    }

    /// Calls `each` for the objects of the list `key`.
    template <class Each>
    bool objects(const JsonAt& at, std::string_view key, Each each)
    {
        const JsonAt list = at.member(key);
        if (!stated(list))
            return true;
        if (!list.value().is_array() || list.value().size() > maxMembers)
            return m_log.refuse(list, fmt::format("must be a list of at most {}", maxMembers), "write [] for none");
        for (std::size_t i = 0; i < list.value().size(); ++i) {
            const JsonAt item = list.item(i);
            if (!isObject(item, m_log) || !each(item))
                return false;
        }
        return true;
    }

protected:
    ReadLog& m_log;
};

} // namespace flopsmith
