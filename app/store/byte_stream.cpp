#include "app/store/byte_stream.h"

#include <bit>
#include <cstring>

namespace flopsmith {

namespace {

constexpr int longestNumber = 10; // bytes of 64 bits in groups of seven

} // namespace

void ByteWriter::number(std::uint64_t value)
{
    while (value >= 0x80) {
        m_bytes.push_back(static_cast<char>((value & 0x7FU) | 0x80U));
        value >>= 7U;
    }
    m_bytes.push_back(static_cast<char>(value));
}

void ByteWriter::signedNumber(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    number((bits << 1U) ^ (value < 0 ? ~std::uint64_t{0} : 0));
}

void ByteWriter::real(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (unsigned i = 0; i < 8; ++i)
        m_bytes.push_back(static_cast<char>((bits >> (8 * i)) & 0xFFU));
}

void ByteWriter::bytes(std::string_view text)
{
    number(text.size());
    m_bytes += text;
}

std::uint64_t ByteReader::number()
{
    std::uint64_t value = 0;
    for (unsigned i = 0; i < longestNumber && i < m_rest.size(); ++i) {
        const auto byte = static_cast<unsigned char>(m_rest[i]);
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << (7 * i);
        if (byte < 0x80) {
            m_rest.remove_prefix(i + 1);
            return value;
        }
    }
    refuse();
    return 0;
}

std::size_t ByteReader::count(std::size_t least)
{
    const std::uint64_t value = number();
    if (value > m_rest.size() / least) {
        refuse();
        return 0;
    }
    return value;
}

std::int64_t ByteReader::signedNumber()
{
    const std::uint64_t bits = number();
    return static_cast<std::int64_t>((bits >> 1U) ^ ((bits & 1U) ? ~std::uint64_t{0} : 0));
}

double ByteReader::real()
{
    if (m_rest.size() < 8) {
        refuse();
        return 0;
    }
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 8; ++i)
        bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_rest[i])) << (8 * i);
    m_rest.remove_prefix(8);
    return std::bit_cast<double>(bits);
}

std::string_view ByteReader::bytes()
{
    const std::size_t size = count();
    const std::string_view text = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return text;
}

std::uint64_t TextTableWriter::number(std::string_view text)
{
    if (const auto known = m_numbers.find(text); known != m_numbers.end())
        return known->second;
    const std::uint64_t number = m_texts.size();
    m_numbers.emplace(m_texts.emplace_back(text), number);
    return number;
}

void TextTableWriter::write(ByteWriter& out) const
{
    out.number(m_texts.size());
    for (const std::string& text : m_texts)
        out.bytes(text);
}

TextTableReader::TextTableReader(ByteReader& in)
{
    const std::size_t size = in.count();
    m_texts.reserve(size);
    for (std::size_t i = 0; i < size && in.good(); ++i)
        m_texts.push_back(in.bytes());
}

std::string_view TextTableReader::text(ByteReader& in) const
{
    const std::uint64_t number = in.number();
    if (number < m_texts.size())
        return m_texts[number];
    in.refuse();
    return {};
}

std::uint64_t checksum(std::string_view bytes)
{
    // Eight bytes at a time: megabytes are checked at every start.
    std::uint64_t hash = 0xCBF29CE484222325U ^ bytes.size();
    constexpr std::uint64_t prime = 0x100000001B3U;
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        hash = std::rotl((hash ^ word) * prime, 29);
    }
    for (; i < bytes.size(); ++i)
        hash = (hash ^ static_cast<unsigned char>(bytes[i])) * prime;
    return hash;
}

} // namespace flopsmith
