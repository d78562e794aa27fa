#include "app/pdf/sheet_document.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

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
constexpr double topMargin = 18 * mm;
constexpr double bottomMargin = 17 * mm;

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

/// A table of so many rows is not torn apart; of longer ones no row stands alone on a page.
constexpr std::size_t wholeRows = 6;
/// Of the page's width, for the drawing beside the parts of a summary.
constexpr double besideShare = 0.45;
/// Between charts that stand beside each other, points.
constexpr double chartGap = 14;
/// Charts of a summary are smaller than others.
constexpr double summaryChart = 0.75;
constexpr double smallestScale = 0.5;
constexpr double scaleStep = 0.94;

/// Puts a sheet into a flow.
class Writer {
public:
    /// `scale`: of texts, distances and pictures.
    Writer(PageFlow& flow, QString family, double width, double height, double scale)
        : m_flow(flow)
        , m_family(std::move(family))
        , m_width(width)
        , m_height(height)
        , m_point(pt * scale)
        , m_scale(scale)
        , m_tableWidth(width)
    {
    }

    void write(const Sheet& sheet)
    {
        m_onePage = sheet.onePage;
        m_flow.addText(q(sheet.title), style(20, QFont::Bold), {0, 2 * m_point, true, false});
        m_flow.addText(q(sheet.subtitle), style(11, QFont::Normal, mutedColor), {0, 8 * m_point, true, false});
        facts(sheet);
        for (const SheetSection& section : sheet.sections)
            if (m_onePage && section.drawing)
                drawingBeside(*section.drawing, section.drawingMarks);
            else
                writeSection(section);
        m_flow.place();
    }

private:
    [[nodiscard]] TextStyle style(double points, QFont::Weight weight, const QColor& ink = textColor,
                                  bool right = false) const
    {
        return {sheetFont(m_family, points * m_scale, weight), ink, right};
    }

    void facts(const Sheet& sheet)
    {
        constexpr std::size_t columns = 3;
        const double gap = 8 * m_point;
        std::vector<double> widths; // a gap beside each value, or long ones would run into each other
        for (std::size_t i = 0; i < columns; ++i)
            widths.insert(widths.end(), {m_width / columns - gap, gap});
        FlowRow row;
        for (std::size_t i = 0; i < sheet.facts.size(); i += columns) {
            std::vector<FlowCell> labels;
            std::vector<FlowCell> values;
            for (std::size_t j = i; j < std::min(i + columns, sheet.facts.size()); ++j) {
                labels.push_back({q(sheet.facts[j].first), style(8, QFont::Normal, mutedColor), {}});
                labels.push_back({{}, labels.back().style, {}});
                values.push_back({q(sheet.facts[j].second), style(9.5, QFont::DemiBold), {}});
                values.push_back({{}, values.back().style, {}});
            }
            row.keepWithNext = true;
            m_flow.addRow(labels, widths, row);
            row.keepWithNext = false;
            m_flow.addRow(values, widths, row);
            m_flow.addSpace(5 * m_point);
        }
    }

    void writeSection(const SheetSection& section)
    {
        const bool onNewPage = section.newPage && !m_onePage;
        m_flow.addText(q(section.title), style(13, QFont::DemiBold), {13 * m_point, 4 * m_point, true, onNewPage});
        const bool more = section.drawing || !section.tables.empty() || !section.charts.empty();
        for (std::size_t i = 0; i < section.paragraphs.size(); ++i)
            m_flow.addText(q(section.paragraphs[i]), style(9, QFont::Normal),
                           {0, 4 * m_point, more && i + 1 == section.paragraphs.size(), false});
        if (section.drawing)
            drawing(*section.drawing, section.drawingMarks);
        for (const SheetTable& table : section.tables)
            writeTable(table, !section.notes.empty() && &table == &section.tables.back());
        for (const std::string& note : section.notes)
            m_flow.addText(q(note), style(8, QFont::Normal, mutedColor), {0, 3 * m_point, false, false});
        writeCharts(section.charts);
        if (m_tableWidth < m_width)
            m_flow.endBeside();
        m_tableWidth = m_width;
    }

    /// At the right of the next section.
    void drawingBeside(const Layout& layout, const DrawingMarks& marks)
    {
        std::string svg = layoutSvg(layout, marks);
        const QSizeF size = svgSize(svg);
        if (size.isEmpty())
            return;
        const double width = m_width * besideShare;
        const double scale = std::min(width / size.width(), m_height * 0.28 / size.height());
        m_flow.addSpace(13 * m_point);
        m_flow.addBeside({std::move(svg), QRectF(QPointF(m_width - size.width() * scale, 0), size * scale)});
        m_tableWidth = m_width * (1 - besideShare) - 12 * m_point;
    }

    void drawing(const Layout& layout, const DrawingMarks& marks)
    {
        std::string svg = layoutSvg(layout, marks);
        const QSizeF size = svgSize(svg);
        if (size.isEmpty())
            return;
        const double scale = std::min(m_width / size.width(), m_height * 0.46 / size.height());
        m_flow.addPictures({{std::move(svg), QRectF(QPointF(), size * scale)}},
                           {4 * m_point, 4 * m_point, false, false});
    }

    /// Names that half of the page cuts; but of charts with many bars two fill a page.
    bool wantsWidth(const ChartSpec& chart) const
    {
        constexpr std::size_t many = 11;
        return chart.categories.size() < many && !namesFit(chart, m_flow.blockWidth(chartGap * m_point) / m_point);
    }

    /// Over the whole width or in two columns, each with its notes below.
    void writeCharts(const std::vector<ChartSpec>& charts)
    {
        const double unit = m_onePage ? m_point * summaryChart : m_point;
        const double gap = chartGap * m_point;
        std::vector<FlowBlock> blocks;
        for (const ChartSpec& chart : charts) {
            const bool wide = wantsWidth(chart);
            const double width = wide ? m_width : m_flow.blockWidth(gap);
            const double height = chartHeight(chart, width / unit);
            QStringList lines;
            for (const std::string& note : chart.notes)
                lines << q(note);
            blocks.push_back({{chartSvg(chart, width / unit, height), QRectF(0, 0, width, height * unit)},
                              lines.join(QChar(QChar::LineSeparator)),
                              wide});
        }
        m_flow.addBlocks(std::move(blocks), gap, style(7, QFont::Normal, mutedColor),
                         {10 * m_point, 2 * m_point, false, false});
    }

    /// `noted`: notes follow, of which the first stays with the last row.
    void writeTable(const SheetTable& table, bool noted)
    {
        if (!table.title.empty())
            m_flow.addText(q(table.title), style(9.5, QFont::DemiBold), {6 * m_point, 2 * m_point, true, false});
        const std::vector<double> widths = columnWidths(table, m_tableWidth);
        FlowRow row{3 * m_point, 2.2 * m_point, 1.0 * m_point, lineColor, false};
        std::vector<FlowCell> cells;
        for (const SheetColumn& column : table.columns)
            cells.push_back({q(column.title), style(7.5, QFont::DemiBold, mutedColor, column.right), {}});
        m_flow.addHead(cells, widths, row);
        row.rule = 0.5 * m_point;
        const std::size_t count = table.rows.size();
        for (std::size_t r = 0; r < count; ++r) {
            row.keepWithNext = r + 1 == count ? noted : count <= wholeRows || r == 0 || r + 2 == count;
            m_flow.addRow(cellsOf(table, r), widths, row);
        }
        m_flow.endTable();
        m_flow.addSpace(8 * m_point, noted);
    }

    [[nodiscard]] std::vector<FlowCell> cellsOf(const SheetTable& table, std::size_t r) const
    {
        const bool strong = std::find(table.strong.begin(), table.strong.end(), r) != table.strong.end();
        std::vector<FlowCell> cells;
        for (std::size_t c = 0; c < std::min(table.columns.size(), table.rows[r].size()); ++c) {
            const bool differs = r < table.marked.size() && c < table.marked[r].size() && table.marked[r][c];
            cells.push_back(
                {q(table.rows[r][c]),
                 style(8, strong || differs ? QFont::DemiBold : QFont::Normal, textColor, table.columns[c].right),
                 differs ? differsColor : QColor()});
        }
        return cells;
    }

    PageFlow& m_flow;
    QString m_family;
    double m_width;
    double m_height;
    double m_point; // of the sheet, in units of the layout
    double m_scale;
    double m_tableWidth; // narrower beside a picture
    bool m_onePage = false;
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
    const double height = page.height() - topMargin - bottomMargin;
    double scale = 1;
    Writer(d->flow, fontFamily, d->width(), height, scale).write(sheet);
    while (sheet.onePage && d->flow.pageCount() > 1 && scale > smallestScale) {
        scale *= scaleStep;
        d->flow = PageFlow(d->width(), height);
        Writer(d->flow, fontFamily, d->width(), height, scale).write(sheet);
    }
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
