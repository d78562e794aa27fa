// Reads values of other people's records: absent, null, empty and "N/A" are all unknown, numbers may be texts with
// units. Never throws, never trusts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/quantity.h"
#include "app/import/record_tree.h"

namespace flopsmith {

/// An object of a foreign JSON record, or nothing. Points at the tree that it was made from.
class ForeignRecord {
public:
    explicit ForeignRecord(const RecordTree& tree)
        : ForeignRecord(tree.root())
    {
    }
    explicit ForeignRecord(const RecordTree&& tree) = delete;
    explicit ForeignRecord(const RecordValue& value)
        : m_value(value.isObject() ? &value : nullptr)
    {
    }

    [[nodiscard]] bool present() const { return m_value != nullptr; }
    /// The member, or nullptr when it is absent or null.
    [[nodiscard]] const RecordValue* find(std::string_view key) const;
    /// A finite number, also when written as text.
    [[nodiscard]] std::optional<double> number(std::string_view key) const;
    /// A number above zero: these datasets write 0 for what they do not know.
    [[nodiscard]] std::optional<double> positive(std::string_view key) const;
    /// A whole number of 0 to a million.
    [[nodiscard]] std::optional<int> count(std::string_view key) const;
    /// One trimmed line; empty when unknown. Numbers come as text.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view key) const;
    [[nodiscard]] ForeignRecord at(std::string_view key) const;
    /// The objects of a list.
    [[nodiscard]] std::vector<ForeignRecord> list(std::string_view key) const;
    /// The texts of a list, or the one text.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    /// Calls `visit(key, object)` for each member that is an object.
    template <class Visit>
    void eachObject(Visit&& visit) const
    {
        if (m_value)
            for (const RecordValue& value : *m_value)
                if (value.isObject())
                    visit(value.key(), ForeignRecord(value));
    }

private:
    ForeignRecord() = default;

    const RecordValue* m_value = nullptr;
};

/// True for what stands for "not known": empty, N/A, none, null, NaN, -, unknown, not listed.
[[nodiscard]] bool isUnknownWord(std::string_view text);

/// As parseDecimal, many times as fast on plain numbers.
[[nodiscard]] std::optional<double> plainNumber(std::string_view text);

/// A number and the word behind it: "Up to 5.4 GHz", "350W", "1,024 GB", "$ 14813".
struct Measure {
    double value = 0;
    std::string unit; // lower case; empty: none
};
/// All numbers of a text that do not belong to a word, in their order.
[[nodiscard]] std::vector<Measure> measures(std::string_view text);
/// The only number of a text; nullopt for none and for ranges and alternatives.
[[nodiscard]] std::optional<Measure> oneMeasure(std::string_view text);

/// The value in the unit that `key` ends with, when the measure's unit has its dimension; a measure without unit is
/// taken as it is. Memory and caches count in powers of 1024, drives and links in powers of 1000. nullopt: another
/// dimension.
[[nodiscard]] std::optional<double> inUnitOf(const Measure& measure, std::string_view key);

/// oneMeasure and inUnitOf together.
[[nodiscard]] std::optional<double> measuredAs(std::string_view text, std::string_view key);

/// YYYY-MM-DD or YYYY-MM out of "10/10/2024", ISO 8601, "Q2'25" (its first month); empty when it is no date.
[[nodiscard]] std::string isoDate(std::string_view text);

} // namespace flopsmith
