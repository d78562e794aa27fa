// One catalog figure: a value that may be unknown, and how far it can be trusted.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>

namespace flopsmith {

/// How a figure was established, best first. `Assumed` is general knowledge: shown as such, never enough to pass a
/// rule.
enum class Confidence : std::uint8_t { Vendor, Measured, Secondary, Assumed };

/// Index into SourceTable; 0 is "no source stated".
using SourceIndex = std::uint16_t;

/// A figure of a part. Unknown is not zero: an unknown figure holds no value.
template <class T>
class Figure {
public:
    using Value = T;

    Figure() = default;
    explicit Figure(T value, Confidence confidence = Confidence::Vendor, SourceIndex source = 0)
        : m_value(std::move(value))
        , m_confidence(confidence)
        , m_source(source)
    {
    }

    [[nodiscard]] bool known() const { return m_value.has_value(); }
    [[nodiscard]] bool assumed() const { return known() && m_confidence == Confidence::Assumed; }
    [[nodiscard]] const std::optional<T>& value() const { return m_value; }
    [[nodiscard]] const T* get() const { return m_value ? &*m_value : nullptr; }
    [[nodiscard]] T valueOr(T fallback) const { return m_value.value_or(std::move(fallback)); }
    [[nodiscard]] Confidence confidence() const { return m_confidence; }
    [[nodiscard]] SourceIndex source() const { return m_source; }

    friend bool operator==(const Figure&, const Figure&) = default;

private:
    std::optional<T> m_value;
    Confidence m_confidence = Confidence::Vendor;
    SourceIndex m_source = 0;
};

} // namespace flopsmith
