#include "app/pdf/page_flow.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <QPainter>
#include <QTextOption>

#include "app/pdf/svg_paint.h"

namespace flopsmith {

namespace {

constexpr double lineSpacing = 1.12;
/// Longer texts go over pages in pieces of this many lines.
constexpr int mostLines = 30;

std::shared_ptr<QTextLayout> layoutText(const QString& text, const TextStyle& style, double width)
{
    auto layout = std::make_shared<QTextLayout>(text, style.font);
    QTextOption option(style.right ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * lineSpacing;
    }
    layout->endLayout();
    return layout;
}

double lineHeight(const QTextLayout& layout)
{
    return layout.lineCount() > 0 ? layout.lineAt(0).height() * lineSpacing : 0;
}

} // namespace

void PageFlow::addText(const QString& text, const TextStyle& style, const FlowSpace& space)
{
    const auto layout = layoutText(text, style, m_width);
    const int lines = layout->lineCount();
    for (int from = 0; from < lines; from += mostLines) {
        const int to = std::min(from + mostLines, lines);
        Strip strip;
        strip.space = space;
        strip.space.above = from == 0 ? space.above : 0;
        strip.space.below = to == lines ? space.below : 0;
        strip.space.newPage = space.newPage && from == 0;
        strip.height = lineHeight(*layout) * (to - from);
        strip.words.push_back({layout, from, to, {0, 0}, style.ink});
        m_strips.push_back(std::move(strip));
    }
}

void PageFlow::addPictures(std::vector<FlowPicture> pictures, const FlowSpace& space)
{
    Strip strip;
    strip.space = space;
    for (const FlowPicture& picture : pictures)
        strip.height = std::max(strip.height, picture.at.bottom());
    strip.pictures = std::move(pictures);
    m_strips.push_back(std::move(strip));
}

void PageFlow::addBlocks(std::vector<FlowBlock> blocks, double gap, const TextStyle& noteStyle, const FlowSpace& space)
{
    m_blockGap = gap;
    const std::size_t first = m_strips.size();
    for (FlowBlock& block : blocks) {
        Strip strip;
        strip.space = space;
        strip.wide = block.wide;
        strip.height = block.picture.at.bottom();
        strip.pictures.push_back(std::move(block.picture));
        if (!block.note.isEmpty()) {
            const auto layout = layoutText(block.note, noteStyle, block.wide ? m_width : blockWidth(gap));
            strip.words.push_back({layout, 0, layout->lineCount(), {0, strip.height}, noteStyle.ink});
            strip.height += lineHeight(*layout) * layout->lineCount();
        }
        m_strips.push_back(std::move(strip));
    }
    if (!blocks.empty())
        m_strips[first].blocks = blocks.size();
}

void PageFlow::addBeside(FlowPicture picture)
{
    Strip strip;
    strip.beside = picture.at.bottom();
    strip.pictures.push_back(std::move(picture));
    m_strips.push_back(std::move(strip));
}

void PageFlow::endBeside()
{
    Strip strip;
    strip.clears = true;
    m_strips.push_back(std::move(strip));
}

void PageFlow::addSpace(double height, bool keepWithNext)
{
    Strip strip;
    strip.space.keepWithNext = keepWithNext;
    strip.space.above = height;
    m_strips.push_back(std::move(strip));
}

void PageFlow::addHead(const std::vector<FlowCell>& cells, const std::vector<double>& widths, const FlowRow& row)
{
    addCells(cells, widths, row, true);
    m_head = static_cast<int>(m_strips.size()) - 1;
}

void PageFlow::addRow(const std::vector<FlowCell>& cells, const std::vector<double>& widths, const FlowRow& row)
{
    addCells(cells, widths, row, false);
}

void PageFlow::addCells(const std::vector<FlowCell>& cells, const std::vector<double>& widths, const FlowRow& row,
                        bool isHead)
{
    std::vector<std::shared_ptr<QTextLayout>> layouts;
    int lines = 1;
    double height = 0;
    const std::size_t count = std::min(cells.size(), widths.size());
    for (std::size_t i = 0; i < count; ++i) {
        layouts.push_back(layoutText(cells[i].text, cells[i].style, std::max(widths[i] - 2 * row.sidePadding, 1.0)));
        lines = std::max(lines, layouts.back()->lineCount());
        height = std::max(height, lineHeight(*layouts.back()));
    }
    // A head must stay whole, since it repeats.
    const int most = isHead ? lines : mostLines;
    for (int from = 0; from < lines; from += most) {
        const int to = std::min(from + most, lines);
        Strip strip;
        strip.head = isHead ? -1 : m_head;
        strip.space.keepWithNext = isHead || (row.keepWithNext && to == lines);
        strip.height = height * (to - from) + 2 * row.padding;
        double x = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (cells[i].tint.isValid())
                strip.tints.emplace_back(QRectF(x, 0, widths[i], strip.height), cells[i].tint);
            if (from < layouts[i]->lineCount())
                strip.words.push_back({layouts[i],
                                       from,
                                       std::min(to, layouts[i]->lineCount()),
                                       {x + row.sidePadding, row.padding},
                                       cells[i].style.ink});
            x += widths[i];
        }
        strip.rule = to == lines ? row.rule : 0;
        strip.ruleWidth = x;
        strip.ruleColor = row.ruleColor;
        m_strips.push_back(std::move(strip));
    }
}

void PageFlow::put(std::size_t index)
{
    const Strip& strip = m_strips[index];
    if (strip.clears)
        m_y = std::max(m_y, m_besideEnd);
    const double height = std::max(strip.height, strip.beside);
    const bool full = m_y > 0 && m_y + strip.space.above + height > m_pageHeight;
    if (full) {
        ++m_pages;
        m_y = 0;
        m_besideEnd = 0;
    }
    if (m_y == 0 && strip.head >= 0) {
        const auto head = static_cast<std::size_t>(strip.head);
        m_placed.push_back({head, m_pages - 1, 0, 0});
        m_y = m_strips[head].height;
    }
    if (m_y > 0)
        m_y += strip.space.above;
    m_placed.push_back({index, m_pages - 1, m_y, 0});
    if (strip.beside > 0)
        m_besideEnd = m_y + strip.beside;
    m_y += strip.height + strip.space.below;
}

namespace {

/// What a page has left in its two columns.
struct Columns {
    std::array<double, 2> y{};

    [[nodiscard]] double low() const { return std::min(y[0], y[1]); }
    [[nodiscard]] double high() const { return std::max(y[0], y[1]); }
    [[nodiscard]] std::size_t lower() const { return y[1] < y[0] ? 1 : 0; }
};

} // namespace

void PageFlow::putBlocks(std::size_t first)
{
    const double above = m_strips[first].space.above;
    Columns columns{{m_y, m_y}};
    const auto topOf = [&](double y) { return y > 0 ? y + above : 0; };
    const auto fits = [&](const Strip& strip) {
        return topOf(strip.wide ? columns.high() : columns.low()) + strip.height <= m_pageHeight;
    };
    const auto fillsHole = [&](std::size_t i) {
        return !m_strips[i].wide && topOf(columns.low()) + m_strips[i].height <= columns.high();
    };
    std::vector<std::size_t> left(m_strips[first].blocks);
    std::iota(left.begin(), left.end(), first);
    while (!left.empty()) {
        auto next = std::find_if(left.begin(), left.end(), [&](std::size_t i) { return fits(m_strips[i]); });
        if (next == left.end()) {
            if (columns.high() > 0) {
                ++m_pages;
                columns = {};
                continue;
            }
            next = left.begin(); // higher than a page
        }
        if (m_strips[*next].wide)
            if (const auto filling = std::find_if(left.begin(), left.end(), fillsHole); filling != left.end())
                next = filling;
        const Strip& strip = m_strips[*next];
        const std::size_t column = strip.wide ? 0 : columns.lower();
        const double top = topOf(strip.wide ? columns.high() : columns.low());
        const double x = static_cast<double>(column) * (blockWidth(m_blockGap) + m_blockGap);
        m_placed.push_back({*next, m_pages - 1, top, x});
        columns.y[column] = top + strip.height + strip.space.below;
        if (strip.wide)
            columns.y[1] = columns.y[0];
        left.erase(next);
    }
    m_y = columns.high();
}

void PageFlow::place()
{
    for (std::size_t i = 0; i < m_strips.size();) {
        std::size_t last = i;
        double together = m_strips[i].space.above + m_strips[i].height;
        while (m_strips[last].space.keepWithNext && last + 1 < m_strips.size()) {
            together += m_strips[last].space.below + m_strips[last + 1].space.above + m_strips[last + 1].height;
            ++last;
        }
        const bool breakNow = m_strips[i].space.newPage || (m_y + together > m_pageHeight && together < m_pageHeight);
        if (m_y > 0 && breakNow) {
            ++m_pages;
            m_y = 0;
        }
        while (i <= last) {
            const std::size_t blocks = m_strips[i].blocks;
            if (blocks > 0)
                putBlocks(i);
            else
                put(i);
            i += std::max<std::size_t>(blocks, 1);
        }
    }
}

void PageFlow::paint(QPainter& painter, int page, const QString& fontFamily) const
{
    for (const Placed& placed : m_placed) {
        if (placed.page != page)
            continue;
        const Strip& strip = m_strips[placed.strip];
        for (const auto& [rect, color] : strip.tints)
            painter.fillRect(rect.translated(0, placed.y), color);
        for (const FlowPicture& picture : strip.pictures)
            paintSvg(painter, picture.at.translated(placed.x, placed.y), picture.svg, fontFamily);
        for (const Words& words : strip.words) {
            painter.setPen(words.ink);
            const double first = words.layout->lineAt(words.from).position().y();
            for (int line = words.from; line < words.to; ++line)
                words.layout->lineAt(line).draw(&painter, words.at + QPointF(placed.x, placed.y - first));
        }
        if (strip.rule > 0) {
            painter.setPen(QPen(strip.ruleColor, strip.rule));
            const double y = placed.y + strip.height - strip.rule / 2;
            painter.drawLine(QLineF(0, y, strip.ruleWidth, y));
        }
    }
}

} // namespace flopsmith
