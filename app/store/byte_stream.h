// Compact bytes: numbers of variable length and texts that are written once. The reader trusts nothing: after a fault
// all it gives is empty, and good() says so.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace flopsmith {

class ByteWriter {
public:
    void number(std::uint64_t value);
    void signedNumber(std::int64_t value); // zigzag: small negatives stay short
    void real(double value);
    void bytes(std::string_view text); // with its length
    void raw(std::string_view text) { m_bytes += text; }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }
    [[nodiscard]] const std::string& view() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

private:
    std::string m_bytes;
};

class ByteReader {
public:
    explicit ByteReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] std::uint64_t number();
    /// A number that counts things of at least `least` bytes each in the rest: nothing else can be meant.
    [[nodiscard]] std::size_t count(std::size_t least = 1);
    [[nodiscard]] std::int64_t signedNumber();
    [[nodiscard]] double real();
    [[nodiscard]] std::string_view bytes();
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    void refuse() { m_good = false, m_rest = {}; }

private:
    std::string_view m_rest;
    bool m_good = true;
};

/// Texts by number. 0 is the empty text.
class TextTableWriter {
public:
    TextTableWriter() { static_cast<void>(number({})); }
    TextTableWriter(const TextTableWriter&) = delete; // of the views
    TextTableWriter& operator=(const TextTableWriter&) = delete;
    [[nodiscard]] std::uint64_t number(std::string_view text);
    void write(ByteWriter& out) const;

private:
    std::unordered_map<std::string_view, std::uint64_t> m_numbers; // views of m_texts
    std::deque<std::string> m_texts;
};

class TextTableReader {
public:
    /// Views into the reader's bytes, which must live as long as the texts are used.
    explicit TextTableReader(ByteReader& in);
    [[nodiscard]] std::string_view text(ByteReader& in) const;

private:
    std::vector<std::string_view> m_texts;
};

/// Finds bytes that a disk or a hand changed; depends on the byte order of the machine.
[[nodiscard]] std::uint64_t checksum(std::string_view bytes);

} // namespace flopsmith
