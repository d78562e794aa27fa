#include "app/reports/csv.h"

#include "app/base/text.h"

namespace flopsmith {

namespace {

bool looksLikeFormula(std::string_view text)
{
    // Spreadsheets skip blanks before the character that starts a formula.
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return false;
    if (text.front() == '\t' || text.front() == '\r' || text.front() == '\n')
        return true;
    return std::string_view("=+-@|").find(text[first]) != std::string_view::npos && !parseDecimal(text);
}

} // namespace

std::string csvCell(std::string_view text)
{
    std::string cell;
    if (looksLikeFormula(text))
        cell += '\'';
    cell += text;
    if (cell.find_first_of("\",\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csvRow(const std::vector<std::string>& cells)
{
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += ',';
        row += csvCell(cells[i]);
    }
    return row + "\r\n";
}

} // namespace flopsmith
