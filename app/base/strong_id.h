// Text ids that cannot be confused with each other.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace flopsmith {

/// A text id; ids of different tags neither compare nor convert.
template <class Tag>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(std::string text)
        : m_text(std::move(text))
    {
    }
    explicit StrongId(std::string_view text)
        : m_text(text)
    {
    }
    explicit StrongId(const char* text)
        : m_text(text)
    {
    }

    [[nodiscard]] const std::string& str() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend auto operator<=>(const StrongId& a, const StrongId& b) { return a.m_text.compare(b.m_text) <=> 0; }

private:
    std::string m_text;
};

/// Catalog part, lower case, vendor first: `nvidia-rtx-4090-fe`.
using PartId = StrongId<struct PartIdTag>;
/// Place for a part as the board's manual numbers it: `pcie1`, `dimm-a1`, `m2-1`.
using SlotId = StrongId<struct SlotIdTag>;
/// One installed part, unique within a document: `gpu1`; the n-th of several alike is `ssd#2`.
using InstanceKey = StrongId<struct InstanceKeyTag>;

} // namespace flopsmith

template <class Tag>
struct std::hash<flopsmith::StrongId<Tag>> {
    std::size_t operator()(const flopsmith::StrongId<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.str());
    }
};
