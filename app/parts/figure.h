// One catalog figure: a value that may be unknown, and how far it can be trusted.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>

namespace flopsmith {

/// How a figure was established, best first. `Assumed` is general knowledge: shown as such, never enough to pass a
/// rule.
enum class Confidence : std::uint8_t { Vendor, Measured, Secondary, Assumed };

/// Index into SourceTable; 0 is "no source stated".
using SourceIndex = std::uint16_t;

/// Where a figure keeps a value that is small: beside its confidence and source.
template <class T>
class InPlace {
public:
    InPlace() = default;
    InPlace(T value, Confidence confidence, SourceIndex source)
        : m_value(value)
        , m_source(source)
        , m_confidence(confidence)
        , m_known(true)
    {
    }
    [[nodiscard]] const T* value() const { return m_known ? &m_value : nullptr; }
    [[nodiscard]] Confidence confidence() const { return m_confidence; }
    [[nodiscard]] SourceIndex source() const { return m_source; }

private:
    T m_value{};
    SourceIndex m_source = 0;
    Confidence m_confidence = Confidence::Vendor;
    bool m_known = false;
};

/// Where a figure keeps texts and lists: elsewhere, shared by its copies; a pointer where it is unknown. Most figures
/// of most parts of a large catalog are unknown.
template <class T>
class Shared {
public:
    Shared() = default;
    Shared(T value, Confidence confidence, SourceIndex source)
        : m_held(new Held{std::move(value), source, confidence})
    {
    }
    Shared(const Shared& other) noexcept
        : m_held(other.m_held)
    {
        if (m_held)
            m_held->owners.fetch_add(1, std::memory_order_relaxed);
    }
    Shared(Shared&& other) noexcept
        : m_held(std::exchange(other.m_held, nullptr))
    {
    }
    Shared& operator=(Shared other) noexcept
    {
        std::swap(m_held, other.m_held);
        return *this;
    }
    ~Shared()
    {
        if (m_held && m_held->owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete m_held;
    }
    [[nodiscard]] const T* value() const { return m_held ? &m_held->value : nullptr; }
    [[nodiscard]] Confidence confidence() const { return m_held ? m_held->confidence : Confidence::Vendor; }
    [[nodiscard]] SourceIndex source() const { return m_held ? m_held->source : SourceIndex{0}; }

private:
    struct Held {
        T value;
        SourceIndex source;
        Confidence confidence;
        std::atomic<std::uint32_t> owners{1};
    };
    Held* m_held = nullptr;
};

/// A figure of a part. Unknown is not zero: an unknown figure holds no value. Copies of a text or a list share it.
template <class T>
class Figure {
public:
    using Value = T;
    /// Whether the value stands in the figure itself.
    static constexpr bool inPlace = std::is_trivially_copyable_v<T>;

    Figure() = default;
    explicit Figure(T value, Confidence confidence = Confidence::Vendor, SourceIndex source = 0)
        : m_kept(std::move(value), confidence, source)
    {
    }

    [[nodiscard]] bool known() const { return get() != nullptr; }
    [[nodiscard]] bool assumed() const { return known() && confidence() == Confidence::Assumed; }
    [[nodiscard]] std::optional<T> value() const { return known() ? std::optional<T>(*get()) : std::nullopt; }
    /// nullptr while unknown; lives as long as the figure.
    [[nodiscard]] const T* get() const { return m_kept.value(); }
    [[nodiscard]] T valueOr(T fallback) const { return known() ? *get() : std::move(fallback); }
    [[nodiscard]] Confidence confidence() const { return m_kept.confidence(); }
    [[nodiscard]] SourceIndex source() const { return m_kept.source(); }

    friend bool operator==(const Figure& a, const Figure& b)
    {
        if (!a.known() || !b.known())
            return a.known() == b.known();
        return *a.get() == *b.get() && a.confidence() == b.confidence() && a.source() == b.source();
    }

private:
    std::conditional_t<inPlace, InPlace<T>, Shared<T>> m_kept;
};

} // namespace flopsmith
