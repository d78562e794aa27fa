// A foreign JSON record as a flat list of values whose texts point into it: tens of thousands of records are read, each
// once, and a tree with a piece of memory for every value would cost more than all else that an import does.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "app/io/json_reader.h"

namespace flopsmith {

enum class RecordKind : std::uint8_t { Null, False, True, Number, Text, List, Object };

/// One value of a record, with what it holds directly behind it. Lives in a RecordTree.
class RecordValue {
public:
    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == RecordKind::Null; }
    [[nodiscard]] bool isNumber() const { return m_kind == RecordKind::Number; }
    [[nodiscard]] bool isText() const { return m_kind == RecordKind::Text; }
    [[nodiscard]] bool isList() const { return m_kind == RecordKind::List; }
    [[nodiscard]] bool isObject() const { return m_kind == RecordKind::Object; }
    /// Of a member of an object its name, without escapes.
    [[nodiscard]] std::string_view key() const { return m_key; }
    /// Of a text, without escapes.
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Of a number.
    [[nodiscard]] double number() const { return m_number; }

    /// The items of a list or members of an object in the order of the record; nothing for other values.
    class Iterator {
    public:
        explicit Iterator(const RecordValue* at)
            : m_at(at)
        {
        }
        const RecordValue& operator*() const { return *m_at; }
        Iterator& operator++()
        {
            m_at += m_at->m_extent;
            return *this;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const RecordValue* m_at;
    };
    [[nodiscard]] Iterator begin() const { return Iterator(this + 1); }
    [[nodiscard]] Iterator end() const { return Iterator(this + m_extent); }
    /// The item at `index`; nullptr when there are fewer.
    [[nodiscard]] const RecordValue* item(std::size_t index) const;
    [[nodiscard]] std::size_t count() const;

private:
    friend class RecordTree;
    friend class RecordParser;

    std::string_view m_key;
    std::string_view m_text;
    double m_number = 0;
    std::uint32_t m_extent = 1; // values from this one to the end of what it holds
    RecordKind m_kind = RecordKind::Null;
};

class RecordTree {
public:
    RecordTree() = default;
    /// Points at the texts of `json`, which must outlive it.
    explicit RecordTree(const Json& json);

    /// Reads `text`, which must outlive what is read; what was read before is forgotten. Accepts what parseJson
    /// accepts. False: it is not acceptable, and parseJson says why.
    [[nodiscard]] bool read(std::string_view text);
    /// Only after a successful read.
    [[nodiscard]] const RecordValue& root() const { return m_values.front(); }

private:
    friend class RecordParser;

    void add(const Json& json, std::string_view key);

    std::vector<RecordValue> m_values;
    std::vector<char> m_plain; // texts that were written with escapes
};

} // namespace flopsmith
