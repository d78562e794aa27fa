#include "app/xlsx/xlsx.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <map>
#include <memory>
#include <system_error>

#include <xlsxwriter.h>

#include "app/io/atomic_file.h"
#include "app/xlsx/xlsx_text.h"

namespace flopsmith {

namespace {

constexpr std::size_t mostBytes = 64U << 20U;
constexpr double labelWidth = 26; // characters
constexpr double wholeWidth = 120; // of a table's columns together
constexpr double narrowest = 9;

/// A file of ours in the folder for temporary files, gone at the end.
class TemporaryFile {
public:
    TemporaryFile()
    {
        static std::atomic<unsigned> number{0};
        std::error_code failed;
        const auto folder = std::filesystem::temp_directory_path(failed);
        const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
        if (!failed)
            m_path = folder / ("flopsmith-" + std::to_string(now) + "-" + std::to_string(++number) + ".xlsx");
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Formats are made once per kind.
class Formats {
public:
    explicit Formats(lxw_workbook* book)
        : m_book(book)
    {
    }

    struct Look {
        bool strong = false;
        bool right = false;
        bool differs = false;
        std::string number{};
        auto operator<=>(const Look&) const = default;
    };
    lxw_format* cell(const Look& look)
    {
        lxw_format*& format = m_cells[look];
        if (format)
            return format;
        format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(format);
        format_set_bottom(format, LXW_BORDER_HAIR);
        if (look.strong || look.differs)
            format_set_bold(format);
        if (look.right)
            format_set_align(format, LXW_ALIGN_RIGHT);
        if (look.differs)
            format_set_bg_color(format, 0xFFF1DB);
        if (!look.number.empty())
            format_set_num_format(format, look.number.c_str());
        return format;
    }
    lxw_format* heading(double points)
    {
        lxw_format*& format = m_headings[points];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_bold(format);
            format_set_font_size(format, points);
        }
        return format;
    }
    lxw_format* head(bool right)
    {
        lxw_format*& format = m_heads[right];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_bold(format);
            format_set_text_wrap(format);
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_bg_color(format, 0xE8F0FE);
            if (right)
                format_set_align(format, LXW_ALIGN_RIGHT);
        }
        return format;
    }
    lxw_format* paragraph()
    {
        if (!m_paragraph) {
            m_paragraph = workbook_add_format(m_book);
            format_set_text_wrap(m_paragraph);
            format_set_align(m_paragraph, LXW_ALIGN_VERTICAL_TOP);
        }
        return m_paragraph;
    }

private:
    lxw_workbook* m_book;
    std::map<Look, lxw_format*> m_cells;
    std::map<double, lxw_format*> m_headings;
    std::map<bool, lxw_format*> m_heads;
    lxw_format* m_paragraph = nullptr;
};

lxw_col_t column(std::size_t index)
{
    return static_cast<lxw_col_t>(std::min<std::size_t>(index, LXW_COL_MAX - 1));
}

/// Fills one worksheet from above.
class Page {
public:
    Page(lxw_worksheet* page, Formats& formats, std::vector<double> widths)
        : m_page(page)
        , m_formats(formats)
        , m_columns(std::max<std::size_t>(widths.size(), 1))
    {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            worksheet_set_column(m_page, column(i), column(i), widths[i], nullptr);
            m_width += widths[i];
        }
        worksheet_set_landscape(m_page);
        worksheet_fit_to_pages(m_page, 1, 0);
        worksheet_set_paper(m_page, 9); // A4
        worksheet_set_footer(m_page, "&L&A&RPage &P of &N");
    }

    void heading(const std::string& text, double points)
    {
        write(0, text, m_formats.heading(points));
        ++m_row;
    }
    /// A text over all columns of the worksheet, in a row that is high enough.
    void paragraph(const std::string& text)
    {
        const std::string words = cellText(text);
        if (m_columns > 1)
            worksheet_merge_range(m_page, m_row, 0, m_row, column(m_columns - 1), words.c_str(), m_formats.paragraph());
        else
            write(0, words, m_formats.paragraph());
        constexpr double lineHeight = 15;
        const double lines = static_cast<double>(words.size()) / std::max(m_width, 1.0) + 1;
        worksheet_set_row(m_page, m_row, lineHeight * std::min(std::floor(lines), 27.0), nullptr);
        ++m_row;
    }
    void blank() { ++m_row; }

    void fact(const std::string& label, const std::string& value)
    {
        write(0, label, m_formats.cell({}));
        write(1, value, m_formats.cell({true}));
        ++m_row;
    }

    /// `only`: of the worksheet, so that its head stays in sight.
    void table(const SheetTable& table, bool only)
    {
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            write(c, table.columns[c].title, m_formats.head(table.columns[c].right));
        ++m_row;
        if (only)
            freezeHere();
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            row(table, r);
    }

    /// Rows above the current one stay in sight and are printed on each page.
    void freezeHere()
    {
        worksheet_freeze_panes(m_page, m_row, 0);
        if (m_row > 0)
            worksheet_repeat_rows(m_page, 0, m_row - 1);
    }

private:
    void row(const SheetTable& table, std::size_t r)
    {
        const bool strong = std::find(table.strong.begin(), table.strong.end(), r) != table.strong.end();
        for (std::size_t c = 0; c < std::min(table.columns.size(), table.rows[r].size()); ++c) {
            Formats::Look look{strong, table.columns[c].right,
                               r < table.marked.size() && c < table.marked[r].size() && table.marked[r][c]};
            const auto number = table.numbers.find({r, c});
            if (number == table.numbers.end()) {
                write(c, table.rows[r][c], m_formats.cell(look));
                continue;
            }
            look.number = numberFormat(number->second);
            worksheet_write_number(m_page, m_row, column(c), number->second.value, m_formats.cell(look));
        }
        ++m_row;
    }
    /// A string is never a formula, whatever it begins with.
    void write(std::size_t c, const std::string& text, lxw_format* format)
    {
        const std::string words = cellText(text);
        if (words.empty())
            worksheet_write_blank(m_page, m_row, column(c), format);
        else
            worksheet_write_string(m_page, m_row, column(c), words.c_str(), format);
    }

    lxw_worksheet* m_page;
    Formats& m_formats;
    std::size_t m_columns;
    double m_width = 0;
    lxw_row_t m_row = 0;
};

struct Group {
    std::string title;
    std::vector<const SheetSection*> sections;
};

std::vector<Group> groupsOf(const Sheet& sheet)
{
    std::vector<Group> out;
    for (const SheetSection& section : sheet.sections) {
        const std::string& title = section.group.empty() ? section.title : section.group;
        const auto at = std::find_if(out.begin(), out.end(), [&](const Group& g) { return g.title == title; });
        if (at == out.end() || section.group.empty())
            out.push_back({title, {&section}});
        else
            at->sections.push_back(&section);
    }
    return out;
}

std::vector<SheetTable> tablesOf(const SheetSection& section)
{
    std::vector<SheetTable> out = section.tables;
    for (const ChartSpec& chart : section.charts)
        if (!chart.empty()) {
            SheetTable table = chartTable(chart);
            table.title = chart.title;
            out.push_back(std::move(table));
        }
    return out;
}

/// What a table asks: its stated shares, the rest for the others.
void widen(std::vector<double>& widths, const SheetTable& table)
{
    double stated = 0;
    int open = 0;
    for (const SheetColumn& one : table.columns) {
        stated += one.percent;
        open += one.percent == 0 ? 1 : 0;
    }
    const double rest = open > 0 ? std::max(100.0 - stated, 12.0 * open) / open : 0;
    widths.resize(std::max(widths.size(), table.columns.size()), narrowest);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const double share = table.columns[c].percent > 0 ? table.columns[c].percent : rest;
        widths[c] = std::max(widths[c], wholeWidth * share / 100);
    }
}

std::vector<double> widthsOf(const Group& group, bool facts)
{
    std::vector<double> widths;
    for (const SheetSection* section : group.sections)
        for (const SheetTable& table : tablesOf(*section))
            widen(widths, table);
    if (facts || widths.empty()) {
        widths.resize(std::max<std::size_t>(widths.size(), 2), narrowest);
        widths[0] = std::max(widths[0], labelWidth);
        widths[1] = std::max(widths[1], wholeWidth - labelWidth);
    }
    // Several tables of different shapes share the columns: none needs more than half of the page.
    for (double& width : widths)
        width = std::min(width, group.sections.size() > 1 ? wholeWidth / 2 : wholeWidth);
    return widths;
}

void fill(Page& page, const Group& group)
{
    std::size_t tables = 0;
    for (const SheetSection* section : group.sections)
        tables += tablesOf(*section).size();
    for (const SheetSection* section : group.sections) {
        page.blank();
        page.heading(section->title, 13);
        for (const std::string& text : section->paragraphs)
            page.paragraph(text);
        for (const SheetTable& table : tablesOf(*section)) {
            if (!table.title.empty())
                page.heading(table.title, 11);
            page.table(table, tables == 1);
            page.blank();
        }
        for (const std::string& text : section->notes)
            page.paragraph(text);
        for (const ChartSpec& chart : section->charts)
            for (const std::string& note : chart.notes)
                page.paragraph(chart.title + ": " + note);
    }
}

void fillBook(lxw_workbook* book, const Sheet& sheet)
{
    Formats formats(book);
    const std::vector<Group> groups = groupsOf(sheet);
    std::vector<std::string> titles;
    for (const Group& group : groups)
        titles.push_back(group.title);
    const std::vector<std::string> names = worksheetNames(titles);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        lxw_worksheet* worksheet = workbook_add_worksheet(book, names[i].c_str());
        if (!worksheet)
            continue;
        Page page(worksheet, formats, widthsOf(groups[i], i == 0));
        page.heading(sheet.title, i == 0 ? 16 : 11);
        if (i == 0) {
            page.heading(sheet.subtitle + ", " + sheet.footer, 11);
            for (const auto& [label, value] : sheet.facts)
                page.fact(label, value);
        } else {
            page.freezeHere();
        }
        fill(page, groups[i]);
    }
}

} // namespace

Result<std::string> renderXlsx(const Sheet& sheet)
{
    const Error unwritable{ErrorCode::Unwritable,
                           {},
                           {},
                           "the workbook could not be written to the folder for temporary files",
                           "make room there, or set TMPDIR to another folder"};
    const TemporaryFile file;
    if (file.path().empty())
        return fail(unwritable);
    lxw_workbook* book = workbook_new(file.path().string().c_str());
    if (!book)
        return fail(unwritable);
    const std::string title = cellText(sheet.title);
    std::string creator = "Flopsmith";
    std::string words = title;
    lxw_doc_properties properties{};
    properties.title = words.data();
    properties.author = creator.data();
    workbook_set_properties(book, &properties);
    fillBook(book, sheet);
    if (workbook_close(book) != LXW_NO_ERROR)
        return fail(unwritable);
    return readFile(file.path(), mostBytes);
}

Result<bool> writeXlsx(const Sheet& sheet, const std::filesystem::path& path)
{
    const Result<std::string> bytes = renderXlsx(sheet);
    if (!bytes)
        return fail(bytes.error());
    return writeFileAtomically(path, *bytes);
}

} // namespace flopsmith
