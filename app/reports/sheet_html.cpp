// A sheet as one HTML page without anything from outside: the accessible form, also for printing.
#include <algorithm>

#include <fmt/format.h>

#include "app/base/text.h"
#include "app/reports/chart_picture.h"
#include "app/reports/sheet.h"

namespace flopsmith {

namespace {

constexpr double chartWidth = 640;

constexpr std::string_view style = R"(
:root { --text: #17202B; --muted: #5A6676; --line: #D8DEE6; --accent: #2463D6; --tint: #E8F0FE; --mark: #FFF1DB; }
* { box-sizing: border-box; }
body { font: 15px/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: var(--text); background: #F4F6F9; margin: 0; }
main { max-width: 1000px; margin: 24px auto; padding: 32px 40px; background: #FFF; border: 1px solid var(--line); border-radius: 8px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0; }
h2 { font-size: 18px; margin: 36px 0 8px; padding-top: 12px; border-top: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 4px; }
.subtitle { color: var(--muted); margin: 4px 0 20px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 20px; margin: 0 0 16px; }
dt { color: var(--muted); }
dd { margin: 0; font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: 12px 0; font-size: 13.5px; font-variant-numeric: tabular-nums; }
th { text-align: left; color: var(--muted); font-weight: 600; border-bottom: 2px solid var(--line); padding: 6px 10px; }
td { border-bottom: 1px solid var(--line); padding: 6px 10px; vertical-align: top; overflow-wrap: anywhere; }
.right { text-align: right; }
tr.strong td { font-weight: 600; }
td.differs { background: var(--mark); font-weight: 600; }
figure { margin: 16px 0; }
figure svg { max-width: 100%; height: auto; }
.note { margin: 4px 0; }
figcaption, .note, .notes { color: var(--muted); font-size: 13px; }
.notes { margin: 4px 0; padding-left: 20px; }
@page { margin: 15mm; }
@media print {
  body { background: #FFF; font-size: 10pt; }
  main { margin: 0; padding: 0; border: 0; max-width: none; }
  h2, h3 { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  .new-page { break-before: page; }
}
)";

std::string tableHtml(const SheetTable& table)
{
    std::string text = table.title.empty() ? "" : "<h3>" + htmlEscaped(table.title) + "</h3>\n";
    text += "<table>\n<thead><tr>";
    for (const SheetColumn& column : table.columns) {
        const std::string width = column.percent > 0 ? fmt::format(" style=\"width: {}%\"", column.percent) : "";
        text += fmt::format("<th scope=\"col\"{}{}>{}</th>", column.right ? " class=\"right\"" : "", width,
                            htmlEscaped(column.title));
    }
    text += "</tr></thead>\n<tbody>\n";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool strong = std::find(table.strong.begin(), table.strong.end(), r) != table.strong.end();
        text += strong ? "<tr class=\"strong\">" : "<tr>";
        for (std::size_t c = 0; c < table.rows[r].size(); ++c) {
            const bool right = c < table.columns.size() && table.columns[c].right;
            const bool differs = r < table.marked.size() && c < table.marked[r].size() && table.marked[r][c];
            const std::string classes = std::string(right ? "right" : "") + (differs ? " differs" : "");
            const std::string attribute = classes.empty() ? "" : " class=\"" + std::string(trimmed(classes)) + "\"";
            text += "<td" + attribute + ">" + htmlEscaped(table.rows[r][c]) + "</td>";
        }
        text += "</tr>\n";
    }
    return text + "</tbody>\n</table>\n";
}

std::string chartHtml(const ChartSpec& chart)
{
    std::string text = "<figure>\n" + chartSvg(chart, chartWidth, chartHeight(chart, chartWidth));
    if (!chart.notes.empty()) {
        text += "<figcaption><ul class=\"notes\">\n";
        for (const std::string& note : chart.notes)
            text += "<li>" + htmlEscaped(note) + "</li>\n";
        text += "</ul></figcaption>\n";
    }
    return text + "</figure>\n";
}

std::string sectionHtml(const SheetSection& section)
{
    std::string text = fmt::format("<section{}>\n<h2>{}</h2>\n", section.newPage ? " class=\"new-page\"" : "",
                                   htmlEscaped(section.title));
    for (const std::string& paragraph : section.paragraphs)
        text += "<p>" + htmlEscaped(paragraph) + "</p>\n";
    if (section.drawing)
        text += "<figure>\n" + layoutSvg(*section.drawing, section.drawingMarks) + "</figure>\n";
    for (const SheetTable& table : section.tables)
        text += tableHtml(table);
    for (const std::string& note : section.notes)
        text += "<p class=\"note\">" + htmlEscaped(note) + "</p>\n";
    for (const ChartSpec& chart : section.charts)
        text += chartHtml(chart);
    return text + "</section>\n";
}

} // namespace

std::string sheetHtml(const Sheet& sheet)
{
    std::string text =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        // Whatever a document's texts say, the page loads and runs nothing.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
    text += "<title>" + htmlEscaped(sheet.title) + "</title>\n<style>" + std::string(style)
        + "</style>\n</head>\n<body>\n<main>\n";
    text += "<h1>" + htmlEscaped(sheet.title) + "</h1>\n<p class=\"subtitle\">" + htmlEscaped(sheet.subtitle)
        + "</p>\n<dl>\n";
    for (const auto& [label, value] : sheet.facts)
        text += "<dt>" + htmlEscaped(label) + "</dt><dd>" + htmlEscaped(value) + "</dd>\n";
    text += "</dl>\n";
    for (const SheetSection& section : sheet.sections)
        text += sectionHtml(section);
    return text + "</main>\n</body>\n</html>\n";
}

} // namespace flopsmith
