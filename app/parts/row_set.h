// A set of rows of a catalog as bits: joined, cut and counted sixty-four at a time.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace flopsmith {

/// Index into Catalog::parts().
using RowIndex = std::uint32_t;

class RowSet {
public:
    RowSet() = default;
    explicit RowSet(std::size_t rows)
        : m_words((rows + 63) / 64)
    {
    }

    void add(std::size_t row) { m_words[row / 64] |= std::uint64_t{1} << (row % 64); }
    [[nodiscard]] bool contains(std::size_t row) const { return m_words[row / 64] >> (row % 64) & 1; }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t out = 0;
        for (const std::uint64_t word : m_words)
            out += static_cast<std::size_t>(std::popcount(word));
        return out;
    }
    /// Rows that both have.
    [[nodiscard]] std::size_t countWith(const RowSet& other) const
    {
        std::size_t out = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            out += static_cast<std::size_t>(std::popcount(m_words[i] & other.m_words[i]));
        return out;
    }
    RowSet& operator&=(const RowSet& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    RowSet& operator|=(const RowSet& other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace flopsmith
