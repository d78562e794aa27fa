#include "app/pdf/sheet_document.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include "app/base/text.h"
#include "app/pdf/page_flow.h"
#include "app/pdf/svg_paint.h"
#include "app/reports/chart_picture.h"
#include "app/reports/report_text.h"

namespace flopsmith {

namespace {

constexpr double mm = layoutDpi / 25.4;
constexpr double pt = layoutDpi / 72.0;
constexpr double sideMargin = 15 * mm;
constexpr double topMargin = 20 * mm;
constexpr double bottomMargin = 18 * mm;

const QColor textColor(0x17, 0x20, 0x2B);
const QColor mutedColor(0x5A, 0x66, 0x76);
const QColor lineColor(0xD8, 0xDE, 0xE6);
const QColor differsColor(0xFF, 0xF1, 0xDB);

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

QFont sheetFont(const QString& family, double points, QFont::Weight weight = QFont::Normal)
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(std::lround(points * pt)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual glyphs (Inter's multiplication sign between digits) have no character in the file: not to be searched.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// Stated percentages; the other columns share what is left.
std::vector<double> columnWidths(const SheetTable& table, double width)
{
    int stated = 0;
    int open = 0;
    for (const SheetColumn& column : table.columns) {
        stated += column.percent;
        open += column.percent == 0 ? 1 : 0;
    }
    const double rest = open > 0 ? std::max(100 - stated, 5 * open) : 0;
    std::vector<double> widths;
    for (const SheetColumn& column : table.columns)
        widths.push_back(column.percent > 0 ? column.percent : rest / open);
    double sum = 0;
    for (const double part : widths)
        sum += part;
    for (double& part : widths)
        part *= width / std::max(sum, 1.0);
    return widths;
}

/// Puts a sheet into a flow.
class Writer {
public:
    Writer(PageFlow& flow, QString family, double width, double height)
        : m_flow(flow)
        , m_family(std::move(family))
        , m_width(width)
        , m_height(height)
    {
    }

    void write(const Sheet& sheet)
    {
        m_flow.addText(q(sheet.title), style(20, QFont::Bold), {0, 2 * pt, true, false});
        m_flow.addText(q(sheet.subtitle), style(11, QFont::Normal, mutedColor), {0, 8 * pt, true, false});
        facts(sheet);
        for (const SheetSection& section : sheet.sections)
            writeSection(section);
        m_flow.place();
    }

private:
    [[nodiscard]] TextStyle style(double points, QFont::Weight weight, const QColor& ink = textColor,
                                  bool right = false) const
    {
        return {sheetFont(m_family, points, weight), ink, right};
    }

    void facts(const Sheet& sheet)
    {
        constexpr std::size_t columns = 3;
        const std::vector<double> widths(columns, m_width / columns);
        for (std::size_t i = 0; i < sheet.facts.size(); i += columns) {
            std::vector<FlowCell> labels;
            std::vector<FlowCell> values;
            for (std::size_t j = i; j < std::min(i + columns, sheet.facts.size()); ++j) {
                labels.push_back({q(sheet.facts[j].first), style(8, QFont::Normal, mutedColor), {}});
                values.push_back({q(sheet.facts[j].second), style(9.5, QFont::DemiBold), {}});
            }
            FlowRow row;
            m_flow.addRow(labels, widths, row);
            m_flow.addRow(values, widths, row);
            m_flow.addSpace(5 * pt);
        }
    }

    void writeSection(const SheetSection& section)
    {
        m_flow.addText(q(section.title), style(13, QFont::DemiBold), {13 * pt, 4 * pt, true, section.newPage});
        // One line that leads to a table stays with it.
        const bool lead = section.paragraphs.size() == 1;
        for (const std::string& paragraph : section.paragraphs)
            m_flow.addText(q(paragraph), style(9, QFont::Normal), {0, 4 * pt, lead, false});
        if (section.drawing)
            drawing(*section.drawing, section.drawingMarks);
        for (const SheetTable& table : section.tables)
            writeTable(table);
        for (const ChartSpec& chart : section.charts)
            writeChart(chart);
    }

    void drawing(const Layout& layout, const DrawingMarks& marks)
    {
        std::string svg = layoutSvg(layout, marks);
        const QSizeF size = svgSize(svg);
        if (size.isEmpty())
            return;
        const double scale = std::min(m_width / size.width(), m_height * 0.8 / size.height());
        m_flow.addPicture(std::move(svg), size * scale, {4 * pt, 4 * pt, false, false});
    }

    void writeChart(const ChartSpec& chart)
    {
        const double width = m_width / pt;
        const double height = chartHeight(chart, width);
        m_flow.addPicture(chartSvg(chart, width, height), QSizeF(m_width, height * pt),
                          {10 * pt, 2 * pt, !chart.notes.empty(), false});
        for (std::size_t i = 0; i < chart.notes.size(); ++i)
            m_flow.addText(q(chart.notes[i]), style(7.5, QFont::Normal, mutedColor),
                           {0, 0, i + 1 < chart.notes.size(), false});
    }

    void writeTable(const SheetTable& table)
    {
        const std::vector<double> widths = columnWidths(table, m_width);
        FlowRow row{3 * pt, 2.2 * pt, 1.0 * pt, lineColor};
        std::vector<FlowCell> cells;
        for (const SheetColumn& column : table.columns)
            cells.push_back({q(column.title), style(7.5, QFont::DemiBold, mutedColor, column.right), {}});
        m_flow.addHead(cells, widths, row);
        row.rule = 0.5 * pt;
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const bool strong = std::find(table.strong.begin(), table.strong.end(), r) != table.strong.end();
            cells.clear();
            for (std::size_t c = 0; c < std::min(table.columns.size(), table.rows[r].size()); ++c) {
                const bool differs = r < table.marked.size() && c < table.marked[r].size() && table.marked[r][c];
                cells.push_back(
                    {q(table.rows[r][c]),
                     style(8, strong || differs ? QFont::DemiBold : QFont::Normal, textColor, table.columns[c].right),
                     differs ? differsColor : QColor()});
            }
            m_flow.addRow(cells, widths, row);
        }
        m_flow.endTable();
        m_flow.addSpace(8 * pt);
    }

    PageFlow& m_flow;
    QString m_family;
    double m_width;
    double m_height;
};

} // namespace

struct SheetDocument::Private {
    QSizeF page;
    QString family;
    QString title;
    QString subtitle;
    QString footer;
    PageFlow flow;

    Private(const QSizeF& paper, QString font)
        : page(paper)
        , family(std::move(font))
        , flow(paper.width() - 2 * sideMargin, paper.height() - topMargin - bottomMargin)
    {
    }
    [[nodiscard]] double width() const { return page.width() - 2 * sideMargin; }
};

QString sheetFontFamily()
{
    const QStringList families = QFontDatabase::families();
    if (families.isEmpty())
        return {};
    const QString inter = QStringLiteral("Inter");
    return families.contains(inter) ? inter : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

SheetDocument::SheetDocument(const Sheet& sheet, const QSizeF& page, const QString& fontFamily)
    : d(std::make_unique<Private>(page, fontFamily))
{
    d->title = q(sheet.title);
    d->subtitle = q(sheet.subtitle);
    d->footer = q(sheet.footer);
    Writer(d->flow, fontFamily, d->width(), page.height() - topMargin - bottomMargin).write(sheet);
}

SheetDocument::~SheetDocument() = default;

int SheetDocument::pageCount() const
{
    return d->flow.pageCount();
}

void SheetDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.translate(sideMargin, topMargin);
    d->flow.paint(painter, page, d->family);
    painter.restore();

    painter.save();
    const QFont font = sheetFont(d->family, 7.5);
    painter.setFont(font);
    painter.setPen(mutedColor);
    const double width = d->width();
    const QFontMetricsF metrics(font);
    if (page > 0) {
        const QRectF head(sideMargin, 9 * mm, width, 6 * mm);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(d->title, Qt::ElideRight, width * 0.6));
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(d->subtitle, Qt::ElideRight, width * 0.35));
    }
    const QRectF foot(sideMargin, d->page.height() - 13 * mm, width, 6 * mm);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, d->footer);
    painter.drawText(
        foot, Qt::AlignRight | Qt::AlignVCenter,
        q(sheetMessage(FLOPSMITH_TR("sheet", "Page %1 of %2"), {std::int64_t{page + 1}, std::int64_t{pageCount()}})));
    painter.setPen(QPen(lineColor, 0.5 * pt));
    painter.drawLine(foot.topLeft(), foot.topRight());
    if (page > 0)
        painter.drawLine(QPointF(sideMargin, 15 * mm), QPointF(sideMargin + width, 15 * mm));
    painter.restore();
}

} // namespace flopsmith
