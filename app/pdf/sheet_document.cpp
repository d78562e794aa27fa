#include "app/pdf/sheet_document.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

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
constexpr int pictureType = QTextFormat::UserObject + 1;
constexpr int pictureIndex = QTextFormat::UserProperty + 1;
constexpr int headingMark = QTextFormat::UserProperty + 2;

const QColor textColor(0x17, 0x20, 0x2B);
const QColor mutedColor(0x5A, 0x66, 0x76);
const QColor lineColor(0xD8, 0xDE, 0xE6);
const QColor differsColor(0xFF, 0xF1, 0xDB);

struct Picture {
    std::string svg;
    QSizeF size;
};

/// Nothing outside the document is ever loaded for it.
class ClosedDocument final : public QTextDocument
{
public:
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

/// Paints a drawing or chart where the text has its placeholder.
class PictureHandler final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    PictureHandler(const std::vector<Picture>& pictures, QString family) : m_pictures(pictures), m_family(std::move(family)) {}

    QSizeF intrinsicSize(QTextDocument* /*document*/, int /*position*/, const QTextFormat& format) override
    {
        return picture(format).size;
    }
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* /*document*/, int /*position*/,
                    const QTextFormat& format) override
    {
        paintSvg(*painter, rect, picture(format).svg, m_family);
    }

private:
    [[nodiscard]] const Picture& picture(const QTextFormat& format) const
    {
        return m_pictures[static_cast<std::size_t>(format.intProperty(pictureIndex))];
    }

    const std::vector<Picture>& m_pictures;
    QString m_family;
};

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

/// Puts a sheet into a text document.
class Writer
{
public:
    Writer(QTextDocument& document, std::vector<Picture>& pictures, const QString& family, double width, double height)
        : m_cursor(&document), m_pictures(pictures), m_family(family), m_width(width), m_height(height)
    {
    }

    void write(const Sheet& sheet)
    {
        m_cursor.beginEditBlock();
        line(q(sheet.title), charFormat(20, QFont::Bold), 0, 1, true);
        line(q(sheet.subtitle), charFormat(11, QFont::Normal, mutedColor), 0, 8);
        facts(sheet);
        for (const SheetSection& section : sheet.sections)
            writeSection(section);
        m_cursor.endEditBlock();
    }

private:
    [[nodiscard]] QTextCharFormat charFormat(double points, QFont::Weight weight, const QColor& ink = textColor) const
    {
        QFont font(m_family);
        font.setPixelSize(static_cast<int>(std::lround(points * pt)));
        font.setWeight(weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(ink);
        return format;
    }

    /// A block of its own. The document's first, empty block is used rather than left standing.
    void line(const QString& text, const QTextCharFormat& format, double above, double below, bool heading = false,
              bool newPage = false)
    {
        QTextBlockFormat block;
        block.setTopMargin(above * pt);
        block.setBottomMargin(below * pt);
        block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        if (heading)
            block.setProperty(headingMark, true);
        if (newPage)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        startBlock(block, format);
        m_cursor.insertText(text, format);
    }

    void startBlock(const QTextBlockFormat& block, const QTextCharFormat& format)
    {
        if (m_first || m_afterTable) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(format);
        } else {
            m_cursor.insertBlock(block, format);
        }
        m_first = false;
        m_afterTable = false;
    }

    void facts(const Sheet& sheet)
    {
        if (sheet.facts.empty())
            return;
        constexpr int columns = 3;
        const int rows = (static_cast<int>(sheet.facts.size()) + columns - 1) / columns;
        QTextTable* table = startTable(rows, {34, 33, 33}, 0);
        for (std::size_t i = 0; i < sheet.facts.size(); ++i) {
            const auto [label, value] = sheet.facts[i];
            const QTextTableCell cell = table->cellAt(static_cast<int>(i) / columns, static_cast<int>(i) % columns);
            QTextCursor cursor = cell.firstCursorPosition();
            cursor.insertText(q(label), charFormat(8, QFont::Normal, mutedColor));
            cursor.insertBlock();
            cursor.insertText(q(value), charFormat(9.5, QFont::DemiBold));
        }
        leaveTable();
    }

    void writeSection(const SheetSection& section)
    {
        line(q(section.title), charFormat(13, QFont::DemiBold), 12, 4, true, section.newPage);
        for (const std::string& paragraph : section.paragraphs)
            line(q(paragraph), charFormat(9, QFont::Normal), 0, 4);
        if (section.drawing) {
            const std::string svg = layoutSvg(*section.drawing, section.drawingMarks);
            const QSizeF size = svgSize(svg);
            if (!size.isEmpty()) {
                const double scale = std::min(m_width / size.width(), m_height * 0.8 / size.height());
                picture(svg, size * scale);
            }
        }
        for (const SheetTable& table : section.tables)
            writeTable(table);
        for (const ChartSpec& chart : section.charts)
            writeChart(chart);
    }

    void picture(const std::string& svg, const QSizeF& size)
    {
        QTextBlockFormat block;
        block.setTopMargin(4 * pt);
        block.setBottomMargin(3 * pt);
        const QTextCharFormat plain = charFormat(9, QFont::Normal);
        startBlock(block, plain);
        QTextCharFormat format = plain;
        format.setObjectType(pictureType);
        format.setProperty(pictureIndex, static_cast<int>(m_pictures.size()));
        m_pictures.push_back({svg, size});
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }

    void writeChart(const ChartSpec& chart)
    {
        const double width = m_width / pt;
        const double height = chartHeight(chart, width);
        picture(chartSvg(chart, width, height), QSizeF(m_width, height * pt));
        for (std::size_t i = 0; i < chart.notes.size(); ++i)
            line(q(chart.notes[i]), charFormat(7.5, QFont::Normal, mutedColor), 0, i + 1 == chart.notes.size() ? 8 : 0);
    }

    [[nodiscard]] QTextTable* startTable(int rows, const std::vector<int>& percents, int headRows)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setTopMargin(2 * pt);
        format.setBottomMargin(4 * pt);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(headRows);
        QList<QTextLength> widths;
        for (const int percent : percents)
            widths << QTextLength(QTextLength::PercentageLength, percent);
        format.setColumnWidthConstraints(widths);
        m_first = false;
        return m_cursor.insertTable(rows, static_cast<int>(percents.size()), format);
    }

    /// After a table stands an empty block that the next text takes.
    void leaveTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_afterTable = true;
    }

    void writeTable(const SheetTable& table)
    {
        QTextTable* target = startTable(static_cast<int>(table.rows.size()) + 1, columnWidths(table), 1);
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            cell(*target, 0, c, table.columns[c].title, charFormat(7.5, QFont::DemiBold, mutedColor), table.columns[c].right, false);
        const QTextCharFormat plain = charFormat(8, QFont::Normal);
        const QTextCharFormat bold = charFormat(8, QFont::DemiBold);
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            for (std::size_t c = 0; c < std::min(table.columns.size(), table.rows[r].size()); ++c) {
                const bool differs = r < table.marked.size() && c < table.marked[r].size() && table.marked[r][c];
                cell(*target, static_cast<int>(r) + 1, c, table.rows[r][c], differs ? bold : plain, table.columns[c].right, differs);
            }
        leaveTable();
    }

    /// Stated percentages; the other columns share what is left.
    [[nodiscard]] static std::vector<int> columnWidths(const SheetTable& table)
    {
        int stated = 0;
        int open = 0;
        for (const SheetColumn& column : table.columns) {
            stated += column.percent;
            open += column.percent == 0 ? 1 : 0;
        }
        std::vector<int> widths;
        for (const SheetColumn& column : table.columns)
            widths.push_back(column.percent > 0 ? column.percent : std::max(100 - stated, 5 * open) / open);
        return widths;
    }

    void cell(QTextTable& table, int row, std::size_t column, const std::string& text, const QTextCharFormat& format,
              bool right, bool differs)
    {
        QTextTableCell at = table.cellAt(row, static_cast<int>(column));
        QTextTableCellFormat frame;
        frame.setTopPadding(2 * pt);
        frame.setBottomPadding(2.2 * pt);
        frame.setLeftPadding(column == 0 ? 1.5 * pt : 4 * pt);
        frame.setRightPadding(4 * pt);
        frame.setBottomBorder(row == 0 ? 1.0 * pt : 0.5 * pt);
        frame.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        frame.setBottomBorderBrush(lineColor);
        if (differs)
            frame.setBackground(differsColor);
        at.setFormat(frame);
        QTextCursor cursor = at.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
        cursor.setBlockFormat(block);
        cursor.insertText(q(text), format);
    }

    QTextCursor m_cursor;
    std::vector<Picture>& m_pictures;
    QString m_family;
    double m_width;
    double m_height;
    bool m_first = true;
    bool m_afterTable = false;
};

/// Headings that would stand alone at the foot of a page go to the next one.
void keepHeadings(QTextDocument& document, double pageHeight)
{
    constexpr double least = 30 * mm;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(headingMark) || block.blockFormat().pageBreakPolicy() != QTextFormat::PageBreak_Auto)
            continue;
        const QRectF rect = document.documentLayout()->blockBoundingRect(block);
        const double onPage = std::fmod(rect.top(), pageHeight);
        const QTextBlock next = block.next();
        const bool torn = next.isValid()
            && std::floor(document.documentLayout()->blockBoundingRect(next).top() / pageHeight) > std::floor(rect.top() / pageHeight);
        if (onPage < least || (onPage + least < pageHeight && !torn))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

struct SheetDocument::Private {
    QSizeF page;
    QSizeF content;
    QString family;
    QString title;
    QString subtitle;
    QString footer;
    std::vector<Picture> pictures;
    ClosedDocument document;
    std::unique_ptr<PictureHandler> handler;

    [[nodiscard]] QFont font(double points) const
    {
        QFont font(family);
        font.setPixelSize(static_cast<int>(std::lround(points * pt)));
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }
};

QString sheetFontFamily()
{
    const QStringList families = QFontDatabase::families();
    if (families.isEmpty())
        return {};
    if (families.contains(QStringLiteral("Inter")))
        return QStringLiteral("Inter");
    return QFont(QStringLiteral("sans-serif")).family();
}

SheetDocument::SheetDocument(const Sheet& sheet, const QSizeF& page, const QString& fontFamily) : d(std::make_unique<Private>())
{
    d->page = page;
    d->content = QSizeF(page.width() - 2 * sideMargin, page.height() - topMargin - bottomMargin);
    d->family = fontFamily;
    d->title = q(sheet.title);
    d->subtitle = q(sheet.subtitle);
    d->footer = q(sheet.footer);
    d->document.setUndoRedoEnabled(false);
    d->document.setDocumentMargin(0);
    d->document.setDefaultFont(d->font(9));
    QTextOption option = d->document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    d->document.setDefaultTextOption(option);
    d->document.documentLayout(); // made now, since the handler is registered with it
    d->handler = std::make_unique<PictureHandler>(d->pictures, fontFamily);
    d->document.documentLayout()->registerHandler(pictureType, d->handler.get());
    Writer(d->document, d->pictures, fontFamily, d->content.width(), d->content.height()).write(sheet);
    d->document.setPageSize(d->content);
    keepHeadings(d->document, d->content.height());
}

SheetDocument::~SheetDocument() = default;

int SheetDocument::pageCount() const
{
    return d->document.pageCount();
}

void SheetDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.translate(sideMargin, topMargin - page * d->content.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * d->content.height(), d->content.width(), d->content.height());
    context.palette.setColor(QPalette::Text, textColor);
    painter.setClipRect(context.clip);
    d->document.documentLayout()->draw(&painter, context);
    painter.restore();

    painter.save();
    painter.setFont(d->font(7.5));
    painter.setPen(mutedColor);
    const double width = d->content.width();
    if (page > 0) {
        const QRectF head(sideMargin, 9 * mm, width, 6 * mm);
        const QString title = QFontMetricsF(painter.font()).elidedText(d->title, Qt::ElideRight, width * 0.75);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, d->subtitle);
    }
    const QRectF foot(sideMargin, d->page.height() - 13 * mm, width, 6 * mm);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, d->footer);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     q(sheetMessage(FLOPSMITH_TR("sheet", "Page %1 of %2"), {std::int64_t{page + 1}, std::int64_t{pageCount()}})));
    painter.setPen(QPen(lineColor, 0.5 * pt));
    painter.drawLine(foot.topLeft(), foot.topRight());
    if (page > 0)
        painter.drawLine(QPointF(sideMargin, 15 * mm), QPointF(sideMargin + width, 15 * mm));
    painter.restore();
}

} // namespace flopsmith

#include "sheet_document.moc"
