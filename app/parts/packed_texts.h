// Many short texts that stand one behind the other: a string each would take half as much again, and leave holes in the
// heap when it goes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace flopsmith {

class PackedTexts {
public:
    void reserve(std::size_t texts, std::size_t bytes)
    {
        m_ends.reserve(texts + 1);
        m_bytes.reserve(bytes);
    }
    void add(std::string_view text)
    {
        m_bytes += text;
        m_ends.push_back(m_bytes.size());
    }
    /// Those of `from` in [begin, end).
    void add(const PackedTexts& from, std::size_t begin, std::size_t end)
    {
        const std::size_t shift = m_bytes.size() - from.m_ends[begin];
        m_bytes.append(from.m_bytes, from.m_ends[begin], from.m_ends[end] - from.m_ends[begin]);
        for (std::size_t i = begin; i < end; ++i)
            m_ends.push_back(from.m_ends[i + 1] + shift);
    }
    [[nodiscard]] std::size_t size() const { return m_ends.empty() ? 0 : m_ends.size() - 1; }
    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }
    /// As long as the texts live and none is added.
    [[nodiscard]] std::string_view operator[](std::size_t at) const
    {
        return std::string_view(m_bytes).substr(m_ends[at], m_ends[at + 1] - m_ends[at]);
    }

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends{0}; // of the text before
};

} // namespace flopsmith
