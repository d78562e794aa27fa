// Comma-separated tables: quoted cells with line breaks, byte-order mark, Latin-1, semicolons or tabs instead of
// commas. Knows nothing of what the columns mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/base/result.h"

namespace flopsmith {

inline constexpr std::size_t maxCsvBytes = 256U << 20U;
inline constexpr std::size_t maxCsvCell = 64U << 10U;
inline constexpr std::size_t maxCsvColumns = 2048;

struct DecodedText {
    std::string text; // UTF-8 without byte-order mark
    bool wasLatin1 = false; // the bytes were no UTF-8 and were read as Windows-1252
};
/// Refuses UTF-16 and binary data; `file` is for the message.
[[nodiscard]] Result<DecodedText> decodeText(std::string bytes, const std::string& file);

/// `text` as a JSON string with its quotes; must be UTF-8.
void appendJsonString(std::string& out, std::string_view text);

/// One line of a table; points into its CsvReader.
class CsvRow {
public:
    /// The trimmed cell below `heading`; empty when there is no such column.
    [[nodiscard]] std::string_view text(std::string_view heading) const;
    [[nodiscard]] const std::vector<std::string>& cells() const { return *m_cells; }
    [[nodiscard]] const std::vector<std::string>& headings() const;
    [[nodiscard]] std::size_t line() const { return m_line; }
    /// The cells that are not empty as a JSON object by heading.
    [[nodiscard]] std::string json() const;

private:
    friend class CsvReader;
    const class CsvReader* m_reader = nullptr;
    const std::vector<std::string>* m_cells = nullptr;
    std::size_t m_line = 0;
};

/// Reads `text`, which must outlive it, row by row.
class CsvReader {
public:
    /// Takes the first line for the headings; their blanks at the ends do not count. Fails when there is none.
    [[nodiscard]] static Result<CsvReader> open(std::string_view text, const std::string& file);

    /// The next line that is not empty, valid until the next call; nullopt after the last. A quote that does not end or
    /// a cell beyond the limit is an error that names the line.
    [[nodiscard]] Result<std::optional<CsvRow>> next();
    [[nodiscard]] const std::vector<std::string>& headings() const { return m_headings; }
    [[nodiscard]] std::optional<std::size_t> column(std::string_view heading) const;
    [[nodiscard]] std::size_t offset() const { return m_at; } // bytes done

private:
    CsvReader(std::string_view text, std::string file, char separator);

    [[nodiscard]] bool readLine(std::vector<std::string>& cells);
    [[nodiscard]] bool readQuoted(std::string& cell);
    [[nodiscard]] bool refuse(std::string message);

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::string_view m_text;
    std::string m_file;
    char m_separator = ',';
    std::size_t m_at = 0;
    std::size_t m_line = 0;
    std::vector<std::string> m_headings;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_columns;
    std::vector<std::string> m_cells;
    Error m_error;
};

/// The character that separates the cells of a first line: comma, semicolon or tab, whichever is most frequent.
[[nodiscard]] char separatorOf(std::string_view text);

} // namespace flopsmith
