// Lays texts, tables and vector pictures on pages: rows stay whole, heads of tables repeat, headings stay with what
// they head. Knows nothing of sheets. Lengths are in the painter's units.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace flopsmith {

struct TextStyle {
    QFont font;
    QColor ink;
    bool right = false;
};

struct FlowSpace {
    double above = 0; // left out at the top of a page
    double below = 0;
    bool keepWithNext = false;
    bool newPage = false;
};

struct FlowCell {
    QString text;
    TextStyle style;
    QColor tint; // behind the cell; invalid: none
};

/// Padding of cells and the strength of the line below a row.
struct FlowRow {
    double sidePadding = 0;
    double padding = 0; // above and below
    double rule = 0;
    QColor ruleColor;
    bool keepWithNext = false; // stays on the page of the row after it
};

/// `svg` as paintSvg() takes it; the rectangle's y is 0 at the top of its row of pictures.
struct FlowPicture {
    std::string svg;
    QRectF at;
};

/// A picture with a text below it, in one of two columns or over both.
struct FlowBlock {
    FlowPicture picture;
    QString note;
    bool wide = false;
};

class PageFlow {
public:
    PageFlow(double width, double pageHeight)
        : m_width(width)
        , m_pageHeight(pageHeight)
    {
    }

    void addText(const QString& text, const TextStyle& style, const FlowSpace& space);
    /// Pictures side by side.
    void addPictures(std::vector<FlowPicture> pictures, const FlowSpace& space);
    /// A picture that what follows stands beside, until endBeside(): the callers keep their widths narrow meanwhile.
    void addBeside(FlowPicture picture);
    void endBeside();
    void addSpace(double height, bool keepWithNext = false);
    /// Blocks from left to right and from top to bottom, `gap` apart; one that is lower down in the list fills a place
    /// that those before it are too high for. `space.above` is left above each.
    void addBlocks(std::vector<FlowBlock> blocks, double gap, const TextStyle& noteStyle, const FlowSpace& space);
    /// The width of a block that is not wide.
    [[nodiscard]] double blockWidth(double gap) const { return (m_width - gap) / 2; }

    /// Rows until the next head belong to this one, which repeats on each page that they reach.
    void addHead(const std::vector<FlowCell>& cells, const std::vector<double>& widths, const FlowRow& row);
    void addRow(const std::vector<FlowCell>& cells, const std::vector<double>& widths, const FlowRow& row);
    /// Rows from now on have no head.
    void endTable() { m_head = -1; }

    /// Decides what stands on which page; call after the last addition.
    void place();
    [[nodiscard]] int pageCount() const { return m_pages; }
    void paint(QPainter& painter, int page, const QString& fontFamily) const;

private:
    struct Words {
        std::shared_ptr<QTextLayout> layout;
        int from = 0;
        int to = 0;
        QPointF at;
        QColor ink;
    };
    /// A piece that is not torn apart.
    struct Strip {
        double height = 0;
        FlowSpace space;
        int head = -1; // strip that repeats above this one on a new page
        std::vector<Words> words;
        std::vector<std::pair<QRectF, QColor>> tints;
        double rule = 0; // thickness of the line below
        double ruleWidth = 0;
        QColor ruleColor;
        std::vector<FlowPicture> pictures;
        double beside = 0; // height of pictures that others stand beside
        bool clears = false; // what follows starts below them
        std::size_t blocks = 0; // of the first block: how many strips are blocks
        bool wide = false; // a block over both columns
    };
    struct Placed {
        std::size_t strip = 0;
        int page = 0;
        double y = 0;
        double x = 0;
    };
    void addCells(const std::vector<FlowCell>& cells, const std::vector<double>& widths, const FlowRow& row,
                  bool isHead);
    void put(std::size_t strip);
    void putBlocks(std::size_t first);

    double m_width;
    double m_pageHeight;
    std::vector<Strip> m_strips;
    std::vector<Placed> m_placed;
    int m_head = -1;
    int m_pages = 1;
    double m_y = 0;
    double m_besideEnd = 0;
    double m_blockGap = 0;
};

} // namespace flopsmith
