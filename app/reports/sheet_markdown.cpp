// A sheet as Markdown and as CSV.
#include "app/base/text.h"
#include "app/reports/csv.h"
#include "app/reports/sheet.h"

namespace flopsmith {

namespace {

/// Text from catalogs and documents must not become markup.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : oneLine(text)) {
        if (std::string_view("\\`*_[]<>|#~").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string markdownRow(const std::vector<std::string>& cells, const std::vector<bool>* marked)
{
    std::string row = "|";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool bold = marked && i < marked->size() && (*marked)[i] && !cells[i].empty();
        row += bold ? " **" + escaped(cells[i]) + "** |" : " " + escaped(cells[i]) + " |";
    }
    return row + "\n";
}

std::string markdownTable(const SheetTable& table)
{
    const std::string title = table.title.empty() ? std::string() : "### " + escaped(table.title) + "\n\n";
    std::vector<std::string> titles;
    std::string rule = "|";
    for (const SheetColumn& column : table.columns) {
        titles.push_back(column.title);
        rule += column.right ? " ---: |" : " --- |";
    }
    std::string text = title + markdownRow(titles, nullptr) + rule + "\n";
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        text += markdownRow(table.rows[i], i < table.marked.size() ? &table.marked[i] : nullptr);
    return text + "\n";
}

std::string csvTable(const std::string& title, const SheetTable& table)
{
    std::vector<std::string> cells;
    for (const SheetColumn& column : table.columns)
        cells.push_back(column.title);
    std::string text = csvRow({title}) + csvRow(cells);
    for (const auto& row : table.rows)
        text += csvRow(row);
    return text + "\r\n";
}

} // namespace

std::string sheetMarkdown(const Sheet& sheet)
{
    std::string text = "# " + escaped(sheet.title) + "\n\n" + escaped(sheet.subtitle) + "\n\n";
    for (const auto& [label, value] : sheet.facts)
        text += "- **" + escaped(label) + "**: " + escaped(value) + "\n";
    text += "\n";
    for (const SheetSection& section : sheet.sections) {
        text += "## " + escaped(section.title) + "\n\n";
        for (const std::string& paragraph : section.paragraphs)
            text += escaped(paragraph) + "\n\n";
        for (const SheetTable& table : section.tables)
            text += markdownTable(table);
        for (const std::string& note : section.notes)
            text += escaped(note) + "\n\n";
        for (const ChartSpec& chart : section.charts) {
            text += "### " + escaped(chart.title) + "\n\n";
            if (!hasPoints(chart.kind) && !chart.empty())
                text += markdownTable(chartTable(chart));
            for (const ChartMark& mark : chart.marks)
                text += "- " + escaped(mark.label) + "\n";
            for (const std::string& note : chart.notes)
                text += "- " + escaped(note) + "\n";
            text += "\n";
        }
    }
    return text;
}

std::string sheetCsv(const Sheet& sheet)
{
    std::string text = csvRow({sheet.title, sheet.subtitle});
    for (const auto& [label, value] : sheet.facts)
        text += csvRow({label, value});
    text += "\r\n";
    for (const SheetSection& section : sheet.sections)
        for (const SheetTable& table : section.tables)
            text += csvTable(table.title.empty() ? section.title : section.title + ": " + table.title, table);
    return text;
}

} // namespace flopsmith
