#include "app/import/csv_reader.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/base/text.h"

namespace flopsmith {

namespace {

void appendCodepoint(std::string& out, unsigned c)
{
    if (c < 0x80U) {
        out += static_cast<char>(c);
    } else if (c < 0x800U) {
        out += static_cast<char>(0xC0U | (c >> 6U));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | (c >> 12U));
        out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    }
}

std::string fromLatin1(std::string_view bytes)
{
    // Windows-1252 where it differs from Latin-1; 0: not assigned.
    static constexpr std::array<unsigned, 32> upper{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const unsigned c = static_cast<unsigned char>(byte);
        const unsigned mapped = c >= 0x80U && c < 0xA0U ? upper[c - 0x80U] : c;
        appendCodepoint(out, mapped == 0 ? 0xFFFDU : mapped);
    }
    return out;
}

} // namespace

Result<DecodedText> decodeText(std::string bytes, const std::string& file)
{
    const std::string_view head(bytes);
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
        return fail({ErrorCode::Malformed, file, {}, "is UTF-16", "save it as UTF-8"});
    if (head.find('\0') != std::string_view::npos)
        return fail({ErrorCode::Malformed, file, {}, "is no text: it holds zero bytes", "name a text file"});
    if (head.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    if (isValidUtf8(bytes))
        return DecodedText{std::move(bytes), false};
    return DecodedText{fromLatin1(bytes), true};
}

void appendJsonString(std::string& out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
        } else {
            out += c;
        }
    }
    out += '"';
}

std::string_view CsvRow::text(std::string_view heading) const
{
    const auto column = m_reader->column(heading);
    return column && *column < m_cells->size() ? trimmed((*m_cells)[*column]) : std::string_view();
}

const std::vector<std::string>& CsvRow::headings() const
{
    return m_reader->headings();
}

std::string CsvRow::json() const
{
    std::string out = "{";
    for (std::size_t i = 0; i < m_cells->size() && i < m_reader->headings().size(); ++i) {
        if ((*m_cells)[i].empty())
            continue;
        if (out.size() > 1)
            out += ',';
        appendJsonString(out, m_reader->headings()[i]);
        out += ':';
        appendJsonString(out, (*m_cells)[i]);
    }
    return out + "}";
}

char separatorOf(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find('\n'));
    char best = ',';
    for (const char c : {';', '\t'})
        if (std::count(first.begin(), first.end(), c) > std::count(first.begin(), first.end(), best))
            best = c;
    return best;
}

CsvReader::CsvReader(std::string_view text, std::string file, char separator)
    : m_text(text)
    , m_file(std::move(file))
    , m_separator(separator)
{
}

Result<CsvReader> CsvReader::open(std::string_view text, const std::string& file)
{
    CsvReader reader(text, file, separatorOf(text));
    if (!reader.readLine(reader.m_headings))
        return fail(reader.m_error);
    for (std::string& heading : reader.m_headings)
        heading = oneLine(trimmed(heading));
    if (std::all_of(reader.m_headings.begin(), reader.m_headings.end(), [](const std::string& h) { return h.empty(); }))
        return fail(
            {ErrorCode::Malformed, file, {}, "has no line of headings", "put the columns' names into the first line"});
    for (std::size_t i = 0; i < reader.m_headings.size(); ++i)
        reader.m_columns.emplace(reader.m_headings[i], i);
    return reader;
}

bool CsvReader::refuse(std::string message)
{
    m_error = {ErrorCode::Malformed, m_file, fmt::format("line {}", m_line), std::move(message),
               "correct the line, or get the file again"};
    return false;
}

/// At the first character behind the opening quote; afterwards behind the closing one.
bool CsvReader::readQuoted(std::string& cell)
{
    const std::size_t line = m_line;
    while (true) {
        const std::size_t quote = m_text.find('"', m_at);
        if (quote == std::string_view::npos || cell.size() + (quote - m_at) > maxCsvCell) {
            m_line = line;
            return refuse(quote == std::string_view::npos ? "a quoted cell does not end" : "a cell is too long");
        }
        const std::string_view part = m_text.substr(m_at, quote - m_at);
        m_line += static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
        cell += part;
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return true;
        cell += '"';
        ++m_at;
    }
}

bool CsvReader::readLine(std::vector<std::string>& cells)
{
    ++m_line;
    std::size_t count = 0;
    const char stops[] = {m_separator, '\n', '\0'};
    while (true) {
        if (count == maxCsvColumns)
            return refuse(fmt::format("has more than {} cells", maxCsvColumns));
        if (count == cells.size())
            cells.emplace_back();
        std::string& cell = cells[count++];
        cell.clear();
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            ++m_at;
            if (!readQuoted(cell))
                return false;
        }
        const std::size_t end = std::min(m_text.find_first_of(stops, m_at), m_text.size());
        if (end - m_at > maxCsvCell)
            return refuse("a cell is too long");
        cell += m_text.substr(m_at, end - m_at);
        if (cell.ends_with('\r') && (end == m_text.size() || m_text[end] == '\n'))
            cell.pop_back();
        m_at = std::min(end + 1, m_text.size());
        if (end >= m_text.size() || m_text[end] == '\n')
            break;
    }
    cells.resize(count);
    return true;
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (m_at < m_text.size()) {
        const std::size_t line = m_line + 1;
        if (!readLine(m_cells))
            return fail(m_error);
        if (m_cells.size() == 1 && trimmed(m_cells.front()).empty())
            continue;
        CsvRow row;
        row.m_reader = this;
        row.m_cells = &m_cells;
        row.m_line = line;
        return row;
    }
    return std::nullopt;
}

std::optional<std::size_t> CsvReader::column(std::string_view heading) const
{
    const auto at = m_columns.find(heading);
    return at == m_columns.end() ? std::nullopt : std::optional(at->second);
}

} // namespace flopsmith
